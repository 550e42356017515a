"""The mode of SQLite must be chosen before anything uses it, so each test has its own process."""

import subprocess
import sys

import pytest

_FOUND = """
import ctypes, _sqlite3, sqlite3, threading
library = ctypes.CDLL(_sqlite3.__file__)
library.sqlite3_db_mutex.restype = ctypes.c_void_p
library.sqlite3_db_mutex.argtypes = [ctypes.c_void_p]
handle = ctypes.c_void_p()
assert library.sqlite3_open(b":memory:", ctypes.byref(handle)) == 0
print(done, library.sqlite3_db_mutex(handle) is not None)
"""
"""Prints what was answered, and whether a connection opened now has a mutex."""
_CHOOSE = "from api.http.sqlite_mode import guard_by_caller as guard; done = guard()\n"


def run(program: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, timeout=60, check=True
    )
    return done.stdout.strip()


def test_connections_have_no_mutex_once_that_was_asked_for() -> None:
    assert run(f"done = None{_FOUND}") == "None True"
    assert run(_CHOOSE + _FOUND) == "True False"


def test_it_is_told_where_it_comes_too_late() -> None:
    assert run("import sqlite3\n" + _CHOOSE + _FOUND) == "False True"


@pytest.mark.parametrize("begun", ["api.cli", "api.http.server"])
def test_what_a_server_imports_before_it_does_not_use_sqlite(begun: str) -> None:
    assert run(f"import {begun}\n" + _CHOOSE + "print(done)") == "True"
