"""Sentences around places in a text, as a reader would want to see them quoted."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

Span = tuple[int, int]

_REACH = 2_000
"""Characters before and after a place in which its sentence is looked for."""
_END = re.compile(r"[.!?…][\"'”’)\]]*(?=\s+[\"'“‘(\[]?[^\W\d_a-z]|\s+\d)|\n\s*\n")
_ABBREVIATED = re.compile(
    r"\b(?:[A-Z]|Mr|Mrs|Ms|Messrs|Dr|Prof|St|Gen|Col|Sen|Rep|Gov|Hon|Jr|Sr|No|Nos|Art|Arts|para"
    r"|paras|p|pp|vol|ed|cf|vs|e\.g|i\.e|U\.S|U\.N|U\.K|U\.S\.S\.R)\.$"
)


def sentence_at(text: str, start: int, end: int) -> Span:
    """Give the bounds of the sentence, or sentences, in which a stretch of text stands."""
    first, last = max(0, start - _REACH), min(len(text), end + _REACH)
    for found in _END.finditer(text, first, last):
        if _ABBREVIATED.search(text, max(first, found.end() - 12), found.end()):
            continue
        if found.end() <= start:
            first = found.end()
        elif found.start() >= end - 1:
            last = found.end()
            break
    return first, last


def sentence_ends(text: str) -> list[Span]:
    """Give the places at which sentences end: where the mark begins, and where it ends."""
    return [
        found.span()
        for found in _END.finditer(text)
        if not _ABBREVIATED.search(text, max(0, found.end() - 12), found.end())
    ]


def cut(text: str, bounds: Span, span: Span, longest: int) -> str:
    """Give a sentence, or what stands in it around a stretch of text: `longest` characters at most.

    White space is squeezed; words remain whole.
    """
    room = max(longest - 4, span[1] - span[0])  # "… " before and " …" behind
    return _shown(text, bounds, [span], room, ("", ""))[:longest]


def excerpts(
    text: str, spans: Iterable[Span], longest: int, marks: tuple[str, str] = ("", "")
) -> list[str]:
    """Give the sentences in which stretches of a text stand, each once, white space squeezed.

    spans: in the order of the text. longest: characters of one excerpt, about; what is longer is
    cut around its first stretch. marks: what stands before and after each stretch.
    """
    groups: list[tuple[Span, list[Span]]] = []
    for start, end in spans:
        bounds = sentence_at(text, start, end)
        if groups and bounds[0] < groups[-1][0][1]:
            (first, last), within = groups[-1]
            groups[-1] = ((first, max(last, bounds[1])), [*within, (start, end)])
        else:
            groups.append((bounds, [(start, end)]))
    return [_shown(text, bounds, within, longest, marks) for bounds, within in groups]


def _shown(
    text: str, bounds: Span, spans: Sequence[Span], longest: int, marks: tuple[str, str]
) -> str:
    first, last = _cut(text, bounds, spans[0], longest)
    pieces, at = [], first
    for start, end in spans:
        if end > last:
            break
        pieces += [text[at:start], marks[0], text[start:end], marks[1]]
        at = end
    pieces.append(text[at:last])
    words = " ".join("".join(pieces).split())
    return f"{'… ' if first > bounds[0] else ''}{words}{' …' if last < bounds[1] else ''}"


def _cut(text: str, bounds: Span, span: Span, longest: int) -> Span:
    """Narrow the bounds to about `longest` characters around a stretch, between words."""
    first, last = bounds
    if last - first <= longest:
        return bounds
    room = max(0, longest - (span[1] - span[0]))
    from_, to = max(first, span[0] - room // 2), min(last, span[1] + room - room // 2)
    while from_ > first and from_ < span[0] and not text[from_ - 1].isspace():
        from_ += 1
    while to < last and to > span[1] and not text[to].isspace():
        to -= 1
    return from_, to
