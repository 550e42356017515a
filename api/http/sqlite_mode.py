"""The mode in which SQLite guards its connections, chosen before anybody opens one.

As Python finds it, SQLite lets any threads use one connection at the same time. So it takes a mutex
whenever it is called, three times for each value of a row, and with more than one thread in the
process that is a tenth of what a long list takes. Here each connection is used by one thread at a
time, which is all that SQLite's mode "multi-thread" asks for (https://sqlite.org/threadsafe.html).
Nor does anybody here read its count of allocated memory, which has a mutex too.
"""

from __future__ import annotations

import ctypes
import importlib.util

_MULTI_THREAD = 2
"""SQLITE_CONFIG_MULTITHREAD."""
_MEMORY_COUNTED = 9
"""SQLITE_CONFIG_MEMSTATUS."""
_DONE = 0
"""SQLITE_OK."""


def guard_by_caller() -> bool:
    """Have SQLite leave it to its callers that no two threads use a connection at once.

    Say whether that is so for connections opened from now on. It is not where the module `sqlite3`
    was imported before, which begins to use SQLite, or is part of the interpreter itself.
    """
    found = importlib.util.find_spec("_sqlite3")
    if found is None or not found.has_location or found.origin is None:
        return False
    try:
        configure = ctypes.CDLL(found.origin).sqlite3_config
    except (OSError, AttributeError):
        return False
    configure.argtypes, configure.restype = (ctypes.c_int, ctypes.c_int), ctypes.c_int
    is_done: bool = configure(_MULTI_THREAD, 0) == _DONE
    return is_done and configure(_MEMORY_COUNTED, 0) == _DONE
