"""Where a text mentions a name. Source of the rule: the domain model, mention detection.

A name is found as whole words, whatever its case, accents, line breaks and punctuation (see
`normal.py`). Short capitals are found only as written: see `matched_as_written`. Scripts that put
no space between words are found only where punctuation or another border stands beside the name.
"""

import unicodedata
from collections.abc import Hashable, Iterable, Iterator
from dataclasses import dataclass
from typing import Generic, TypeVar

import ahocorasick  # type: ignore[import-not-found]

from domain.names.normal import fold, in_word, normal_form, written_form

T = TypeVar("T", bound=Hashable)

ACRONYM = "ACRONYM"
METONYM = "METONYM"
SHORT_CAPITALS = 6


@dataclass(frozen=True, slots=True)
class Label(Generic[T]):
    """One name of one thing: `kind` is a NameKind, `target` whatever tells things apart."""

    text: str
    target: T
    kind: str


@dataclass(frozen=True, slots=True)
class Candidate(Generic[T]):
    """A thing that a matched name may mean, and by which kind of name."""

    target: T
    kind: str


@dataclass(frozen=True, slots=True)
class Match(Generic[T]):
    """A name at `text[start:end]`, in characters; `matched_text` has its white space squeezed.

    `candidates` are all things with that name, one for each, in the order of the labels.
    """

    start: int
    end: int
    matched_text: str
    candidates: tuple[Candidate[T], ...]

    @property
    def target(self) -> T | None:
        """The thing meant; null when there are several, or one only by metonym."""
        first, *others = self.candidates
        return None if others or first.kind == METONYM else first.target


@dataclass(frozen=True, slots=True)
class _Entry(Generic[T]):
    """A label in the automaton; `written` is null when case does not matter."""

    candidate: Candidate[T]
    written: str | None


class Matcher(Generic[T]):
    """All names at once. Built once, then only read; may be shared between threads."""

    def __init__(self, labels: Iterable[Label[T]]) -> None:
        """Raises ValueError for a label without a letter or digit."""
        entries: dict[str, list[_Entry[T]]] = {}
        for label in labels:
            form = _form(label.text)
            written = written_form(label.text) if matched_as_written(label) else None
            entry = _Entry(Candidate(label.target, label.kind), written)
            entries.setdefault(form, []).append(entry)
        self._automaton = ahocorasick.Automaton()
        for form, same in entries.items():
            self._automaton.add_word(form, (len(form), tuple(same)))
        self._automaton.make_automaton()

    def find(self, text: str) -> list[Match[T]]:
        """Mentions in the order of the text, never overlapping.

        Of names that overlap, the one that starts first is taken, then the longest.
        """
        folded = fold(text)
        matches: list[Match[T]] = []
        free = 0
        for start, end, candidates in sorted(self._hits(folded.text), key=_leftmost_longest):
            if start < free or (span := folded.span(start, end)) is None:
                continue
            free = end
            matches.append(_match(text, *span, candidates))
        return matches

    def _hits(self, written: str) -> Iterator[tuple[int, int, tuple[Candidate[T], ...]]]:
        """All whole words that are names, at positions of the folded text, overlaps included."""
        if not self._automaton:
            return
        normal = written.casefold()
        bordered = f"{normal} "  # so that position -1 and the one after the end are borders
        for last, (size, entries) in self._automaton.iter(normal):
            end = last + 1
            start = end - size
            if in_word(bordered[end]) or in_word(bordered[start - 1]):
                continue
            found = [
                entry.candidate
                for entry in entries
                if entry.written is None or entry.written == written[start:end]
            ]
            if found:
                yield start, end, _one_for_each(found)


def matched_as_written(label: Label[T]) -> bool:
    """Whether case matters: for an ACRONYM, and for any name of at most six letters, all capitals.

    So "US" is not "us" whether it is entered as ACRONYM, SHORT or ALIAS, while "TÜRKİYE" is
    Türkiye; an acronym also used in mixed case ("Mercosur") is entered a second time, as ALIAS.
    """
    if label.kind == ACRONYM:
        return True
    letters = [char for char in label.text if char.isalpha()]
    return label.text.isupper() and len(letters) <= SHORT_CAPITALS


def _form(text: str) -> str:
    # Not the form of the whole: "&" alone would be found in every "and".
    if not any(char.isalnum() and normal_form(char) for char in text):
        raise ValueError(f"A label needs a letter or digit, found {text!r}")
    return normal_form(text)


def _match(text: str, start: int, end: int, candidates: tuple[Candidate[T], ...]) -> Match[T]:
    while unicodedata.category(text[end - 1]) == "Cf":  # invisible, and not of the name
        end -= 1
    return Match(start, end, " ".join(text[start:end].split()), candidates)


def _one_for_each(candidates: list[Candidate[T]]) -> tuple[Candidate[T], ...]:
    """One candidate for each target: by its first kind of name that is no metonym, if any."""
    by_target: dict[T, Candidate[T]] = {}
    for candidate in candidates:
        known = by_target.setdefault(candidate.target, candidate)
        if known.kind == METONYM:
            by_target[candidate.target] = candidate
    return tuple(by_target.values())


def _leftmost_longest(hit: tuple[int, int, object]) -> tuple[int, int]:
    start, end, _ = hit
    return start, -end
