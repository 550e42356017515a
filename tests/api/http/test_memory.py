"""What is said to the allocator holds for a whole process, so each test has its own."""

import platform
import subprocess
import sys

import pytest

_FAULTS = """
import ctypes, resource
c = ctypes.CDLL(None)
c.malloc.restype, c.malloc.argtypes, c.free.argtypes = (
    ctypes.c_void_p, [ctypes.c_size_t], [ctypes.c_void_p])
def once():
    blocks = [c.malloc(100_000) for _ in range(8)]
    for block in blocks:
        ctypes.memset(block, 1, 100_000)
    for block in reversed(blocks):
        c.free(block)
once()
before = resource.getrusage(resource.RUSAGE_SELF).ru_minflt
for _ in range(20):
    once()
print((resource.getrusage(resource.RUSAGE_SELF).ru_minflt - before) // 20)
"""
"""Prints how many pages are mapped anew each time that 800 kB are taken, written and given back."""


def faults(before: str = "") -> int:
    done = subprocess.run(
        [sys.executable, "-c", before + _FAULTS],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    return int(done.stdout)


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="of glibc")
def test_memory_that_was_freed_is_not_mapped_anew() -> None:
    assert faults() > 100, "what the test is about"
    assert faults("from api.http.memory import keep_freed; assert keep_freed()") < 5
