"""Small values as data sets write them."""

from __future__ import annotations

from datetime import date


def is_day(text: str) -> bool:
    """Whether a text is a calendar day, YYYY-MM-DD."""
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return len(text) == len("2020-01-07")


def cut(text: str, longest: int) -> str:
    """Give a text, cut at a word and marked with "…" where it is too long."""
    if len(text) <= longest:
        return text
    return text[: longest - 1].rsplit(" ", 1)[0].rstrip(",;: ") + "…"
