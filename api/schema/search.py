"""Finding records by words: the names, titles and texts in which they stand."""

from collections.abc import Callable
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Float,
    FromClause,
    Select,
    and_,
    case,
    cast,
    func,
    literal_column,
    select,
    type_coerce,
    union_all,
)

from api.schema.binding import Computed, Expr, Many, Row, ToOne, described, reading
from api.schema.conditions import kind_of, table, value, word
from api.schema.describing import object_type
from api.schema.enums import MatchField, NameKind
from api.schema.node import Entity
from api.schema.snippets import BORDER, FULL, marked, plain
from domain.base import Entity as EntityRow
from domain.claim import Claim
from domain.dialect import bytewise, in_array
from domain.names.model import Name as NameRow
from domain.source import Source
from domain.statement import Quote, Statement
from domain.statement_text import StatementText
from domain.word_search import (
    SoughtBeginning,
    SoughtBeginningQuery,
    SoughtQuery,
    SoughtWords,
    has_beginning,
    has_words,
    occurrences,
)

Sql = ColumnElement[Any]

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


def _number(number: int) -> Sql:
    return literal_column(str(number))


def _in_line(words: Sql, args: Any) -> ColumnElement[bool]:
    """Keep lines in which a word, or several in this order, begin so."""
    return has_beginning(
        words, reading(args.text, SoughtBeginning()), reading(args.text, SoughtBeginningQuery())
    )


def _how_much(words: Sql, args: Any) -> Sql:
    """Tell how much of a line is meant, the best 0: all of it, its beginning, a word within."""
    beginning = reading(args.text, SoughtBeginning())
    begins = func.substr(words + word(" "), 1, func.length(beginning)) == beginning
    is_all = words == reading(args.text, SoughtWords())
    return case((is_all, _number(0)), (begins, _number(_STEP)), else_=_number(2 * _STEP))


def _of_kind(typename: Sql, args: Any) -> list[ColumnElement[bool]]:
    return [] if args.kinds is None else [in_array(kind_of(typename), args.kinds)]


def _names(args: Any) -> Select[Any]:
    name, entity = table(NameRow), table(EntityRow)
    fields = {kind.value: word(field) for kind, field in _NAME_FIELDS.items()}
    is_title = and_(name.c.kind == NameKind.PRIMARY, entity.c.typename == "Treaty")
    field = case(
        (is_title, word(MatchField.TITLE)),
        else_=case(fields, value=name.c.kind, else_=word(MatchField.ALIAS)),
    )
    places = {field.value: _number(place) for place, field in enumerate(_FIELDS)}
    return (
        select(
            name.c.id.label("id"),
            name.c.subject_id.label("entity_id"),
            entity.c.typename.label("typename"),
            field.label("field"),
            (_how_much(name.c.words, args) + case(places, value=field)).label("worth"),
            _number(0).label("times"),
            name.c.value.label("line"),
        )
        .select_from(name.join(entity, entity.c.id == name.c.subject_id))
        .where(_in_line(name.c.words, args), *_of_kind(entity.c.typename, args))
    )


def _lines(
    model: type[Any],
    column: str,
    words: str,
    field: MatchField,
    args: Any,
    owner: str = "id",
    owned_by: type[Any] | None = None,
) -> Select[Any]:
    line = table(model)
    second = field is MatchField.TEXT and owner == "id"
    typename = word((owned_by or model).__name__)
    return select(
        (-line.c.id if second else line.c.id).label("id"),
        line.c[owner].label("entity_id"),
        typename.label("typename"),
        word(field).label("field"),
        (_how_much(line.c[words], args) + _number(_FIELDS.index(field))).label("worth"),
        _number(0).label("times"),
        line.c[column].label("line"),
    ).where(_in_line(line.c[words], args), *_of_kind(typename, args))


def _full_texts(args: Any) -> Select[Any]:
    """Select full texts, which have whole words only; those that have them most often first."""
    full, typename = table(StatementText).c, word("Statement")
    words, query = reading(args.text, SoughtWords()), reading(args.text, SoughtQuery())
    return select(
        full.id.label("id"),
        full.statement_id.label("entity_id"),
        typename.label("typename"),
        word(MatchField.TEXT).label("field"),
        _number(2 * _STEP + _FIELDS.index(MatchField.TEXT)).label("worth"),
        occurrences(full.words, words).label("times"),
        word("").label("line"),
    ).where(has_words(full, words, query), *_of_kind(typename, args))


def _hits(args: Any, size: Sql) -> FromClause:
    """Select the best text of each record in which the words are, the best records first.

    The texts themselves, which may be long, are read for these only; `times` is 0 for a line.
    """
    found = union_all(
        _names(args),
        _lines(Statement, "title", "title_words", MatchField.TITLE, args),
        _lines(Statement, "summary", "summary_words", MatchField.TEXT, args),
        _lines(Quote, "text", "words", MatchField.TEXT, args, "statement_id", Statement),
        _lines(Claim, "proposition", "words", MatchField.TEXT, args),
        _lines(Source, "title", "words", MatchField.TITLE, args),
        _full_texts(args),
    ).subquery()
    number = func.row_number().over
    of_record = number(partition_by=found.c.entity_id, order_by=(found.c.worth, found.c.id))
    texts = select(found, of_record.label("nth")).subquery()
    order = (texts.c.worth, texts.c.times.desc(), bytewise(texts.c.line), texts.c.id)
    first = (
        select(texts, number(order_by=order).label("place"))
        .where(texts.c.nth == _number(1))
        .order_by(*order)
        .limit(size)
        .subquery()
    )
    full = table(StatementText)
    text = case(
        (first.c.times > _number(0), value(full.c.text, full.c.id == first.c.id)),
        else_=first.c.line,
    )
    return select(first, text.label("text")).subquery()


def _hit_score(row: Row) -> Sql:
    scores: dict[Any, Sql] = {
        worth: literal_column(f"{score:.3f}") for worth, score in _SCORES.items()
    }
    return cast(case(scores, value=row.worth), Float())


SEARCH = Many(None, order=("place",), rows=_hits, limit="first")


def _matched(row: Row, args: Any, show: Callable[[str], str]) -> Sql:
    """Give the text with the words asked for, as `show` takes them."""
    whole = word(FULL) + reading(args.parent.text, SoughtWords())
    words = case(
        (row.times > _number(0), whole), else_=reading(args.parent.text, SoughtBeginning())
    )
    return type_coerce(words + word(BORDER) + row.text, Computed(show))


@object_type
class SearchHit:
    """A record in which a searched text was found."""

    entity: Entity = described(
        "The record.", ToOne(lambda row, entity, _args: entity.id == row.entity_id)
    )
    score: float = described(
        "How good the hit is, from 0 to 1: by how much of the text matches, and by where it is.",
        Expr(lambda row, _args: _hit_score(row)),
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
