"""What a statement says, word for word: kept apart from its row, and found by its words.

The words of a text are its letters and digits in the form in which names are compared
(domain/names/normal.py), one space between them. Both databases find texts by them, so that both
find the same.
"""

from __future__ import annotations

import re
import unicodedata
from itertools import pairwise
from typing import TYPE_CHECKING

from sqlalchemy import ForeignKey, String, Text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from domain.base import Base, IdType, Ordinal
from domain.names.normal import fold, fold_words, in_word
from domain.words import WORDS_OF

if TYPE_CHECKING:
    from domain.statement import Statement

LONGEST_TEXT = 1_000_000
"""Characters of a text."""
MOST_WORDS = 800_000
"""Bytes of all the different words of a text: PostgreSQL indexes little more."""
_LONGEST_WORD = 100
"""Characters; what is longer counts as several words."""
_UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff"
    "\uf900-\ufaff\U00020000-\U0003ffff]"
)
"""Scripts that put no space between words: Thai, Lao, Burmese, Khmer, kana, Han."""


class LongText(Text):
    """A column for a text of many lines; all other texts are one line."""


class StatementText(Base):
    """The full text of a statement in one language."""

    __tablename__ = "statement_text"

    id: Mapped[int] = mapped_column(IdType, primary_key=True, autoincrement=False)
    statement_id: Mapped[int] = mapped_column(
        IdType, ForeignKey("statement.id", ondelete="CASCADE"), index=True
    )
    language: Mapped[str | None] = mapped_column(String(35))
    """BCP 47 tag of the text, which may be a translation; null when not known."""
    text: Mapped[str] = mapped_column(LongText)
    """As published, line breaks included; LONGEST_TEXT characters at most."""
    words: Mapped[str] = mapped_column(Text, info={WORDS_OF: "text"})
    """`words_of(text)`."""
    ordinal: Mapped[Ordinal]

    statement: Mapped[Statement] = relationship(back_populates="texts")

    __key__ = ("statement_id", "language")


def words_of(text: str) -> str:
    """Give the words of a text, one space between them; "" when it has none."""
    form = unicodedata.normalize("NFC", fold_words(text)).casefold()
    words = form.translate(_WORDS).split()
    if max(map(len, words), default=0) > _LONGEST_WORD:
        words = [piece for word in words for piece in _pieces(word)]
    return " ".join(words)


def has_too_many_words(words: str) -> bool:
    """Whether the different words among `words_of` a text take more than MOST_WORDS bytes."""
    if len(words) * 4 <= MOST_WORDS:  # so they can't, whatever they are
        return False
    return sum(len(word.encode()) for word in set(words.split())) > MOST_WORDS


def phrase_in(text: str, phrase: str, beginning: bool = False) -> list[tuple[int, int]]:
    """Give the places in a text where words of `words_of` stand one after the other.

    beginning: whether the last of them need only begin a word.
    """
    words = phrase.split()
    if not words:
        return []
    folded = fold(text)
    pattern = re.escape(words[0])
    for before, word in pairwise(words):
        gap = "*" if _UNSPACED.match(before) or _UNSPACED.match(word) else "+"
        pattern += rf"[\W_]{gap}{re.escape(word)}"
    normal = folded.text.casefold()
    spans = []
    for match in re.finditer(pattern, normal):
        start, end = match.span()
        whole = _is_border(normal, start, words[0]) and (
            beginning or _is_border(normal, end, words[-1])
        )
        if whole and (span := folded.span(start, end)) is not None:
            spans.append(span)
    return spans


def _is_border(text: str, at: int, word: str) -> bool:
    """Whether no word goes on at a place; scripts without spaces have borders everywhere."""
    inside = 0 < at < len(text) and in_word(text[at - 1]) and in_word(text[at])
    return not inside or _UNSPACED.match(word) is not None


def _pieces(word: str) -> list[str]:
    return [word[at : at + _LONGEST_WORD] for at in range(0, len(word), _LONGEST_WORD)]


class _Words(dict[int, str]):
    """What becomes of each character: filled as characters are met, for `str.translate`."""

    def __missing__(self, code: int) -> str:
        char = chr(code)
        kept = " " if not in_word(char) else f" {char} " if _UNSPACED.match(char) else char
        self[code] = kept
        return kept


_WORDS = _Words()
