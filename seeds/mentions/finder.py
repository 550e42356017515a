"""What a text mentions, by all names at once."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from domain.names.matcher import Label, Match, Matcher
from domain.names.normal import normal_form
from domain.sentences import Span, cut, sentence_ends
from seeds.mentions.labels import ELSEWHERE, Days, Use
from seeds.mentions.surroundings import is_meant

LONGEST_QUOTE = 300
"""Characters."""


@dataclass(frozen=True, slots=True)
class Text:
    """A full text to look through."""

    language: str | None
    content: str


class Found(NamedTuple):
    """The first place at which a text mentions a record."""

    start: int
    """Characters from the start of the text."""
    end: int
    words: str
    """As in the text, white space squeezed."""
    quote: str
    """The sentence, or what of it stands around the words."""
    language: str | None


@dataclass
class Mentions:
    """What the texts of a statement mention."""

    by_target: dict[int, Found] = field(default_factory=dict)
    """By id of the record."""
    ambiguous: Counter[str] = field(default_factory=Counter)
    """Names that several records have, and that are therefore no mention."""


_EVER = Days(None, None)
_ELSEWHERE = tuple(
    Use(0, "", text, normal_form(text), "ALIAS", None, _EVER, _EVER, False) for text in ELSEWHERE
)


class Finder:
    """Finds mentions; made once for a set of names."""

    def __init__(self, uses: Iterable[Use]) -> None:
        self.uses = tuple(uses)
        self._matchers: dict[str | None, Matcher[Use]] = {}

    def find(self, texts: Sequence[Text], when: Days) -> Mentions:
        """Give what texts of a statement, made at some time, mention."""
        mentions = Mentions()
        for text in texts:
            self._look_through(text, when, mentions)
        return mentions

    def _look_through(self, text: Text, when: Days, mentions: Mentions) -> None:
        content = text.content
        sentences: list[Span] | None = None
        for match in self._matcher(text.language).find(content):
            target = self._target(content, match, when, mentions)
            if target is None or target in mentions.by_target:
                continue
            sentences = sentence_ends(content) if sentences is None else sentences
            quote = _quote(content, sentences, match)
            found = Found(match.start, match.end, match.matched_text, quote, text.language)
            mentions.by_target[target] = found

    def _matcher(self, language: str | None) -> Matcher[Use]:
        if language not in self._matchers:
            self._matchers[language] = Matcher(
                Label(use.text, use, use.kind)
                for use in (*self.uses, *_ELSEWHERE)
                if use.fits_language(language)
            )
        return self._matchers[language]

    def _target(
        self, content: str, match: Match[Use], when: Days, mentions: Mentions
    ) -> int | None:
        uses = [candidate.target for candidate in match.candidates]
        if not all(use.target for use in uses):
            return None
        if all(use.target in mentions.by_target for use in uses):
            return None
        meant = [use for use in uses if is_meant(use, content, match.start, match.end)]
        meant = [use for use in meant if use.validity.may_meet(when)]
        targets = one_of(meant, when)
        if len(targets) > 1:
            mentions.ambiguous[match.matched_text] += 1
        return targets.pop() if len(targets) == 1 else None


def one_of(uses: Sequence[Use], when: Days) -> set[int]:
    """Give the record that is meant, or those among which it can't be told.

    A topic is meant before all else, then what existed at the time, then what is no person, then
    what has it as its label, its official or its usual short name.
    """
    for chosen in _choices(uses, when):
        targets = {use.target for use in chosen}
        if len(targets) == 1:
            return targets
    return {use.target for use in uses}


_STRONG = frozenset({"PRIMARY", "OFFICIAL", "SHORT"})


def _choices(uses: Sequence[Use], when: Days) -> Iterator[list[Use]]:
    yield list(uses)
    yield [use for use in uses if use.typename == "Topic"]
    then = [use for use in uses if use.existence.may_meet(when)]
    yield then
    then = [use for use in then if use.typename != "Person"] or then
    yield then
    yield [use for use in then if use.kind in _STRONG]


def _quote(content: str, ends: Sequence[Span], match: Match[Use]) -> str:
    """Give the sentence of a match; the same as domain.sentences.sentence_at, found faster."""
    before = bisect_right(ends, match.start, key=lambda end: end[1])
    after = bisect_left(ends, match.end - 1, key=lambda end: end[0])
    first = ends[before - 1][1] if before else 0
    last = ends[after][1] if after < len(ends) else len(content)
    return cut(content, (first, last), (match.start, match.end), LONGEST_QUOTE)
