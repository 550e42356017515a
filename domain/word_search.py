"""Find full texts by their words, in SQL: the same texts on both databases.

The index of words that each database has (migration 0003) gives the texts that may have a phrase;
whether they have it is then seen in the words themselves.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import ColumnElement, Dialect, Text, and_, bindparam, func, literal_column
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.visitors import InternalTraversal
from sqlalchemy.types import Boolean, TypeDecorator

from domain.dialect import contains
from domain.statement_text import words_of


class SoughtWords(TypeDecorator[str]):
    """A parameter that is compared with words: its value is brought into their form."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        """Write the words."""
        return None if value is None else words_of(value)


class SoughtQuery(TypeDecorator[str]):
    """The same as the index of words takes it; words hold nothing but letters and digits."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        """Write the query: all words, on SQLite as the phrase that they are."""
        if value is None:
            return None
        words = words_of(value)
        if dialect.name == "sqlite":
            return f'"{words}"'
        return " & ".join(f"'{word}'" for word in words.split())


class MayHaveWords(ColumnElement[bool]):
    """A text has all words of a query, as the index of words says."""

    inherit_cache = True
    type = Boolean()
    _traverse_internals = [  # noqa: RUF012 - as SQLAlchemy declares it
        ("text_id", InternalTraversal.dp_clauseelement),
        ("words", InternalTraversal.dp_clauseelement),
        ("query", InternalTraversal.dp_clauseelement),
    ]

    def __init__(
        self, text_id: ColumnElement[Any], words: ColumnElement[Any], query: ColumnElement[Any]
    ) -> None:
        self.text_id = text_id
        self.words = words
        self.query = query

    def self_group(self, against: Any = None) -> MayHaveWords:
        """Stand as a condition by itself (SQLite would get `… = 1` otherwise)."""
        return self


@compiles(MayHaveWords)
def _vector(element: MayHaveWords, compiler: SQLCompiler, **kw: Any) -> str:
    words, query = (compiler.process(part, **kw) for part in (element.words, element.query))
    vector = f"array_to_tsvector(string_to_array({words}, ' '))"
    return f"{vector} @@ CAST(CAST({query} AS TEXT) AS tsquery)"


@compiles(MayHaveWords, "sqlite")
def _match(element: MayHaveWords, compiler: SQLCompiler, **kw: Any) -> str:
    key, query = (compiler.process(part, **kw) for part in (element.text_id, element.query))
    found = f"SELECT rowid FROM words_of_texts WHERE words_of_texts MATCH {query}"  # noqa: S608
    return f"{key} IN ({found})"


_SPACE = literal_column("' '", Text())


def has_words(text: Any, words: Any, query: Any) -> ColumnElement[bool]:
    """Say that a text has a phrase, as whole words.

    text: columns of a StatementText. words, query: the phrase as SoughtWords and SoughtQuery.
    A phrase without any letter or digit is nowhere.
    """
    within = contains(_SPACE + text.words + _SPACE, _SPACE + words + _SPACE)
    return and_(
        words != literal_column("''", Text()), MayHaveWords(text.id, text.words, query), within
    )


def has_phrase(text: Any, phrase: str) -> ColumnElement[bool]:
    """Say that a text has a phrase that is known when the SQL is written."""
    words = bindparam(None, phrase, type_=SoughtWords(), unique=True)
    return has_words(text, words, bindparam(None, phrase, type_=SoughtQuery(), unique=True))


def occurrences(words_of_text: Any, words: Any) -> ColumnElement[Any]:
    """Count how often a phrase stands in words."""
    padded = _SPACE + words_of_text + _SPACE
    without = func.replace(padded, _SPACE + words + _SPACE, _SPACE)
    return (func.length(padded) - func.length(without)) // (func.length(words) + 1)
