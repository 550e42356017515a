"""How the process keeps memory that was freed, for the next request.

glibc gives the end of a heap back to the system as soon as more than 128 kB are free there, and
maps larger blocks one by one. Whether what a request takes lies at the end is chance. If so, each
request has its pages mapped and cleared anew: a thousand times for one timeline on SQLite, where
the tables of a select come and go, and which took two to four times as long.
"""

from __future__ import annotations

import ctypes

_TRIM_THRESHOLD, _TOP_PAD, _MMAP_THRESHOLD = -1, -2, -3
"""Parameters of glibc's mallopt, by their numbers in malloc.h."""
_MB = 1 << 20
_KEPT = {
    _TRIM_THRESHOLD: 8 * _MB,  # free at the end of a heap, of which each thread may have one
    _TOP_PAD: _MB,  # taken at once when the heap grows
    _MMAP_THRESHOLD: 4 * _MB,  # from which on a block is the system's own: no usual answer
}


def keep_freed() -> bool:
    """Have freed memory kept within bounds; say whether the C library could be told so."""
    try:
        mallopt = ctypes.CDLL(None).mallopt
    except (OSError, AttributeError, TypeError):  # no glibc
        return False
    mallopt.argtypes, mallopt.restype = (ctypes.c_int, ctypes.c_int), ctypes.c_int
    return all(mallopt(parameter, value) == 1 for parameter, value in _KEPT.items())
