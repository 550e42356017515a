"""Find texts and lines by their words, in SQL: the same ones on both databases.

The indexes of words that each database has (migrations 0003 and 0008) give the rows that may have
a phrase; whether they have it is then seen in the words themselves. A phrase is found in a full
text as whole words; in a line (a name, a title, a summary) its last word may be only begun.
"""

from __future__ import annotations

from typing import Any

from sqlalchemy import Column, ColumnElement, Dialect, Text, and_, bindparam, func, literal_column
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


class SoughtBeginning(TypeDecorator[str]):
    """The same for lines: a word that a sign comes after is whole, and has a space behind it."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        """Write the words."""
        return None if value is None else beginning_of(value)


class SoughtBeginningQuery(TypeDecorator[str]):
    """The same as the indexes of words take it."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        """Write the query: all words, the last one as the beginning of one."""
        if value is None:
            return None
        words = beginning_of(value)
        whole = not words or words.endswith(" ")
        if dialect.name == "sqlite":
            return f'"{words.rstrip()}"{"" if whole else " *"}'
        quoted = " & ".join(f"'{word}'" for word in words.split())
        return quoted if whole else f"{quoted}:*"


def beginning_of(text: str) -> str:
    """Give the words of a text; with a space behind them where the last one is ended by a sign."""
    words, written = words_of(text), text.rstrip()
    goes_on = not words or words_of(f"{written}x") == f"{words}x"
    return words if goes_on else f"{words} "


_INDEXES = {
    "name": "words_of_names",
    "statement": "words_of_statements",
    "quote": "words_of_quotes",
    "claim": "words_of_claims",
    "source": "words_of_sources",
    "statement_text": "words_of_texts",
}
"""From tables to their indexes of words on SQLite, which have the columns' names."""


class MayHaveWords(ColumnElement[bool]):
    """A row has all words of a query in a column, as the index of words says."""

    inherit_cache = True
    type = Boolean()
    _traverse_internals = [  # noqa: RUF012 - as SQLAlchemy declares it
        ("row_id", InternalTraversal.dp_clauseelement),
        ("words", InternalTraversal.dp_clauseelement),
        ("query", InternalTraversal.dp_clauseelement),
        ("index", InternalTraversal.dp_string),
        ("column", InternalTraversal.dp_string),
    ]

    def __init__(self, key: Column[Any], words: Column[Any], query: ColumnElement[Any]) -> None:
        """Take the row's primary key, the column, and the query."""
        self.row_id: ColumnElement[Any] = key
        self.words: ColumnElement[Any] = words
        self.query = query
        table: Any = words.table
        self.index = _INDEXES[getattr(table, "element", table).name]
        self.column = words.name

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
    key, query = (compiler.process(part, **kw) for part in (element.row_id, element.query))
    found = f"SELECT rowid FROM {element.index} WHERE {element.column} MATCH {query}"  # noqa: S608
    return f"{key} IN ({found})"


_SPACE = literal_column("' '", Text())
_NOTHING = literal_column("''", Text())


def has_words(text: Any, words: Any, query: Any) -> ColumnElement[bool]:
    """Say that a text has a phrase, as whole words.

    text: columns of a StatementText. words, query: the phrase as SoughtWords and SoughtQuery.
    A phrase without any letter or digit is nowhere.
    """
    return and_(MayHaveWords(text.id, text.words, query), says(text, words))


def says(text: Any, words: Any) -> ColumnElement[bool]:
    """Say the same of a text that is at hand."""
    within = contains(_SPACE + text.words + _SPACE, _SPACE + words + _SPACE)
    return and_(words != _NOTHING, within)


def has_beginning(words: Any, beginning: Any, query: Any) -> ColumnElement[bool]:
    """Say that a line has a phrase, whose last word may be only begun.

    words: the column with the words of the line. beginning, query: the phrase as SoughtBeginning
    and SoughtBeginningQuery.
    """
    return and_(MayHaveWords(words.table.c.id, words, query), has_begun(words, beginning))


def has_begun(words: Any, beginning: Any) -> ColumnElement[bool]:
    """Say the same of a line that is at hand: it is looked at, and no index is."""
    within = contains(_SPACE + words + _SPACE, _SPACE + beginning)
    return and_(beginning != _NOTHING, within)


def has_phrase(text: Any, phrase: str) -> ColumnElement[bool]:
    """Say that a text has a phrase that is known when the SQL is written."""
    words = bindparam(None, phrase, type_=SoughtWords(), unique=True)
    return has_words(text, words, bindparam(None, phrase, type_=SoughtQuery(), unique=True))


def occurrences(words_of_text: Any, words: Any) -> ColumnElement[Any]:
    """Count how often a phrase stands in words."""
    padded = _SPACE + words_of_text + _SPACE
    without = func.replace(padded, _SPACE + words + _SPACE, _SPACE)
    return (func.length(padded) - func.length(without)) // (func.length(words) + 1)
