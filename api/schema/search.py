"""Finding records by words: the names, titles and texts in which they stand."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Dialect,
    Float,
    FromClause,
    Integer,
    Select,
    Text,
    TypeDecorator,
    and_,
    case,
    cast,
    exists,
    false,
    func,
    literal_column,
    not_,
    or_,
    select,
    type_coerce,
    union_all,
)

from api.schema.binding import Computed, Expr, Many, Row, ToOne, bound, described, reading
from api.schema.conditions import ids, kind_of, table, word
from api.schema.describing import object_type
from api.schema.enums import MatchField, NameKind
from api.schema.node import Entity
from api.schema.snippets import BORDER, FULL, marked, plain
from domain.base import Entity as EntityRow
from domain.claim import Claim
from domain.dialect import bytewise, contains, in_array
from domain.names.model import Name as NameRow
from domain.names.normal import normal_form
from domain.source import Source
from domain.statement import Quote, Statement
from domain.statement_text import StatementText
from domain.word_search import SoughtQuery, SoughtWords, has_words, occurrences

Scores = dict[Any, ColumnElement[Any]]

_NAME, _LINE, _WORDS = range(3)
"""What a text is: a name in normal form, a line in lower case, a full text by its words."""
_BORDERS = "-(\"'/“‘"
"""Signs after which a word may begin, besides a space."""
_FIELDS = (
    MatchField.NAME,
    MatchField.TITLE,
    MatchField.ALIAS,
    MatchField.METONYM,
    MatchField.TEXT,
)
"""Best first."""
_STEP = 10
_SCORES = {
    _STEP * how + field: 1 - (_STEP * how + field) / 40
    for how in range(3)
    for field in range(len(_FIELDS))
}
_NAME_FIELDS = {
    NameKind.PRIMARY: MatchField.NAME,
    NameKind.OFFICIAL: MatchField.NAME,
    NameKind.METONYM: MatchField.METONYM,
}


class SoughtText(TypeDecorator[str]):
    """Words to be found in a text: borders between words are spaces."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        """Write the words."""
        return None if value is None else value.translate(_TO_SPACES).strip()


class SoughtName(SoughtText):
    """Words to be found in the normal form of a name."""

    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        """Write the words in normal form."""
        form = None if value is None else normal_form(value) or value.casefold()
        return super().process_bind_param(form, dialect)


class FirstOfText(SoughtText):
    """The first of the words, which is in a text wherever all are: quick to look for."""

    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        """Write the word."""
        return _first(super().process_bind_param(value, dialect))


class FirstOfName(SoughtName):
    """The same for names."""

    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        """Write the word."""
        return _first(super().process_bind_param(value, dialect))


def _first(text: str | None) -> str | None:
    return None if text is None else text.split(" ", 1)[0]


_TO_SPACES = dict.fromkeys(map(ord, _BORDERS), " ")


def _names() -> Select[Any]:
    name, entity = table(NameRow), table(EntityRow)
    fields = {kind.value: word(field) for kind, field in _NAME_FIELDS.items()}
    is_title = and_(name.c.kind == NameKind.PRIMARY, entity.c.typename == "Treaty")
    return select(
        name.c.id.label("id"),
        name.c.subject_id.label("entity_id"),
        entity.c.typename.label("typename"),
        case(
            (is_title, word(MatchField.TITLE)),
            else_=case(fields, value=name.c.kind, else_=word(MatchField.ALIAS)),
        ).label("field"),
        name.c.value.label("text"),
        name.c.normal.label("form"),
        _read_as(_NAME),
        _nothing("words"),
    ).select_from(name.join(entity, entity.c.id == name.c.subject_id))


def _texts(
    model: type[Any],
    column: str,
    field: MatchField,
    owner: str = "id",
    typename: str | None = None,
) -> Select[Any]:
    text = table(model)
    second = field is MatchField.TEXT and owner == "id"
    return select(
        (-text.c.id if second else text.c.id).label("id"),
        text.c[owner].label("entity_id"),
        word(typename or model.__name__).label("typename"),
        word(field).label("field"),
        text.c[column].label("text"),
        func.lower(text.c[column]).label("form"),
        _read_as(_LINE),
        _nothing("words"),
    )


def _full_texts() -> Select[Any]:
    full = table(StatementText)
    return select(
        full.c.id.label("id"),
        full.c.statement_id.label("entity_id"),
        word("Statement").label("typename"),
        word(MatchField.TEXT).label("field"),
        full.c.text.label("text"),
        _nothing("form"),
        _read_as(_WORDS),
        full.c.words.label("words"),
    )


def _nothing(name: str) -> ColumnElement[Any]:
    return word("").label(name)


def _read_as(form: int) -> ColumnElement[Any]:
    return literal_column(str(form), Integer()).label("read_as")


def search_rows() -> FromClause:
    """Select all texts that can be searched; `id` is a text's own, a title's is the record's."""
    return union_all(
        _names(),
        _texts(Statement, "title", MatchField.TITLE),
        _texts(Statement, "summary", MatchField.TEXT),
        _texts(Quote, "text", MatchField.TEXT, owner="statement_id", typename="Statement"),
        _texts(Claim, "proposition", MatchField.TEXT),
        _texts(Source, "title", MatchField.TITLE),
        _full_texts(),
    ).subquery()


def _spaced(text: ColumnElement[Any]) -> ColumnElement[Any]:
    for sign in _BORDERS:
        text = func.replace(text, word(sign), word(" "))
    return text


def _sought(row: Any, args: Any, first_only: bool = False) -> ColumnElement[Any]:
    """Give the words asked for, or the first of them, in the form that the row's text is in."""
    kinds = (FirstOfName(), FirstOfText()) if first_only else (SoughtName(), SoughtText())
    name, text = (reading(args.text, kind) for kind in kinds)
    return case((row.read_as == _NAME, name), else_=func.lower(text))


def _found(row: Any, args: Any) -> ColumnElement[bool]:
    """Keep texts in which a word, or several in this order, begin so.

    A full text is looked up in the index of words, which knows whole words only.
    """
    sought, space = _sought(row, args), word(" ")
    full = table(StatementText)
    words, query = reading(args.text, SoughtWords()), reading(args.text, SoughtQuery())
    in_line = case(
        (not_(contains(row.form, _sought(row, args, first_only=True))), false()),
        else_=and_(sought != word(""), contains(space + _spaced(row.form), space + sought)),
    )
    in_text = row.id.in_(ids(full.c.id, has_words(full.c, words, query)))
    return case((row.read_as == _WORDS, in_text), else_=in_line)


def _worth(row: Any, args: Any) -> ColumnElement[Any]:
    """Tell how good a hit is, the best one 0: the whole text, its beginning, a word within."""
    sought, form = _sought(row, args), _spaced(row.form)
    begins = func.substr(form, 1, func.length(sought)) == sought
    how = case((form == sought, 0), (begins, _STEP), else_=2 * _STEP)
    how = case((row.read_as == _WORDS, 2 * _STEP), else_=how)
    return how + case({field.value: place for place, field in enumerate(_FIELDS)}, value=row.field)


def _how_often(row: Row, args: Any) -> ColumnElement[Any]:
    """Give the number of times that a full text has the words, negative: most often first."""
    words = reading(args.text, SoughtWords())
    return case((row.read_as == _WORDS, -occurrences(row.words, words)), else_=0)


def _line(row: Row, _args: Any) -> ColumnElement[Any]:
    return bytewise(case((row.read_as == _WORDS, word("")), else_=row.text))


def _best_text(row: Row, args: Any) -> ColumnElement[bool]:
    """Keep of each record the best of its texts that fit."""
    other = search_rows().alias()
    mine, its = _worth(row, args), _worth(other.c, args)
    better = or_(its < mine, and_(its == mine, other.c.id < row.id))
    found: Select[Any] = select(literal_column("1")).where(
        other.c.entity_id == row.entity_id, _found(other.c, args), better
    )
    return and_(_found(row, args), not_(exists(found.correlate_except(other))))


def _hit_score(row: Row, args: Any) -> ColumnElement[Any]:
    scores: Scores = {worth: literal_column(f"{score:.3f}") for worth, score in _SCORES.items()}
    return cast(case(scores, value=_worth(row, args)), Float())


SEARCH = Many(
    None,
    order=(_worth, _how_often, _line, "id"),
    always=_best_text,
    where={"kinds": lambda row, kinds: in_array(kind_of(row.typename), kinds)},
    limit="first",
)


def _matched(row: Row, args: Any, show: Callable[[str], str]) -> ColumnElement[Any]:
    """Give the text with the words asked for, as `show` takes them."""
    full = case((row.read_as == _WORDS, word(FULL)), else_=word(""))
    words = reading(args.parent.text, SoughtWords())
    return type_coerce(full + words + word(BORDER) + row.text, Computed(show))


@bound(search_rows)
@object_type
class SearchHit:
    """A record in which a searched text was found."""

    entity: Entity = described(
        "The record.", ToOne(lambda row, entity, _args: entity.id == row.entity_id)
    )
    score: float = described(
        "How good the hit is, from 0 to 1: by how much of the text matches, and by where it is.",
        Expr(lambda row, args: _hit_score(row, args.parent)),
    )
    matched_field: MatchField = described(
        "Where it was found; the best place, if there are several.",
        Expr(lambda row, _args: row.field),
    )
    matched_text: str = described(
        "The name, title or text in which it was found; of a full text, the first sentence that "
        "has the words.",
        Expr(lambda row, args: _matched(row, args, plain)),
    )
    snippet: str = described(
        "The same with the words that were found between ** and **.",
        Expr(lambda row, args: _matched(row, args, marked)),
    )
