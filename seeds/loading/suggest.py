"""Guess what a mistyped word was meant to be."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches

_CUTOFF = 0.75
"""Below this similarity a guess misleads more often than it helps."""


def did_you_mean(found: str, known: Iterable[str]) -> str:
    """Give the end of a message that names the known word most like `found`; "" without one."""
    likely = get_close_matches(found, sorted(known), n=1, cutoff=_CUTOFF)
    return f"; did you mean {str(likely[0])!r}?" if likely else ""
