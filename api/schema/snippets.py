"""The part of a text to show for a search hit.

What is shown comes from one text: FULL if it is a full text, the words that were sought (with a
space behind them where the last one is whole), BORDER, and the text itself.
"""

from __future__ import annotations

from domain.sentences import excerpts
from domain.statement_text import phrase_in

FULL = "\f"
BORDER = "\v"
_LONGEST = 300
"""Characters of a sentence to show, about."""


def plain(found: str) -> str:
    """Give a line as it is; of a full text, the first sentence that has the words."""
    return _shown(found, ("", ""))


def marked(found: str) -> str:
    """Give the same with the words between ** and **."""
    return _shown(found, ("**", "**"))


def _shown(found: str, marks: tuple[str, str]) -> str:
    words, _, text = found.partition(BORDER)
    if words.startswith(FULL):
        spans = phrase_in(text, words.removeprefix(FULL))
        return excerpts(text, spans[:1] or [(0, 0)], _LONGEST, marks)[0]
    beginning = not words.endswith(" ")
    spans = phrase_in(text, words, beginning)[:1] if any(marks) else []
    for start, end in spans:
        return f"{text[:start]}{marks[0]}{text[start:end]}{marks[1]}{text[end:]}"
    return text
