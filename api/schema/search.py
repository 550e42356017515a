"""Finding records by words: what a name may mean, and where a text is found."""

from __future__ import annotations

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
    func,
    literal_column,
    not_,
    or_,
    select,
    union_all,
)

from api.schema.binding import Expr, Many, Row, ToOne, bound, described, reading
from api.schema.conditions import ids, interval_of, on_day, table, typename_of
from api.schema.describing import object_type
from api.schema.enums import EntityKind, MatchField, NameKind
from api.schema.lazy import Name
from api.schema.node import Entity
from domain.actor import Actor
from domain.base import Entity as EntityRow
from domain.claim import Claim
from domain.dialect import bytewise, contains, in_array
from domain.names.model import Name as NameRow
from domain.names.model import NormalText
from domain.names.normal import normal_form
from domain.source import Source
from domain.statement import Quote, Statement

Scores = dict[Any, ColumnElement[Any]]

KINDS = {kind.replace("_", " ").title().replace(" ", ""): kind.value for kind in EntityKind}
"""From the names of types to kinds."""


def _kind_of(typename: ColumnElement[Any]) -> ColumnElement[Any]:
    return case(KINDS, value=typename)


# resolve

_RESOLVED: dict[NameKind, float] = {
    NameKind.PRIMARY: 1.0,
    NameKind.OFFICIAL: 0.95,
    NameKind.SHORT: 0.9,
    NameKind.ACRONYM: 0.85,
    NameKind.ALIAS: 0.8,
    NameKind.TRANSLITERATION: 0.75,
    NameKind.FORMER: 0.6,
    NameKind.METONYM: 0.5,
    NameKind.MISSPELLING: 0.4,
}
"""How well a name of each kind stands for its record."""


def _rank(name: Any) -> ColumnElement[Any]:
    return case({kind.value: place for place, kind in enumerate(_RESOLVED)}, value=name.kind)


def _score(row: Row, _args: Any) -> ColumnElement[Any]:
    scores: Scores = {kind.value: literal_column(str(score)) for kind, score in _RESOLVED.items()}
    return cast(case(scores, value=row.kind), Float())


def _means(name: Any, args: Any) -> ColumnElement[bool]:
    """Keep names that have the form asked for, and may be in use on the day."""
    same: ColumnElement[bool] = name.normal == reading(args.name, NormalText())
    if args.valid_at is None:
        return same
    return and_(same, on_day(interval_of(name, "validity"), args.valid_at))


def _best_name(row: Row, args: Any) -> ColumnElement[bool]:
    """Keep of each record the best of its names that fit."""
    name = table(NameRow)
    best = (
        select(name.c.id)
        .where(name.c.subject_id == row.subject_id, _means(name.c, args))
        .order_by(_rank(name.c), name.c.ordinal, name.c.id)
        .limit(1)
        .correlate_except(name)
    )
    conditions = [_means(row, args), row.id == best.scalar_subquery()]
    if args.valid_at is not None:
        actor = table(Actor)
        gone = ids(actor.c.id, not_(on_day(interval_of(actor.c, "existence"), args.valid_at)))
        conditions.append(row.subject_id.not_in(gone))
    return and_(*conditions)


def _of_kind(row: Row, kinds: Any) -> ColumnElement[bool]:
    return in_array(_kind_of(typename_of(row.subject_id)), kinds)


RESOLVE = Many(
    None,
    order=(lambda row, _args: _rank(row), "id"),
    always=_best_name,
    where={"kinds": _of_kind},
    limit="first",
)


@bound(NameRow)
@object_type
class Resolution:
    """A record that a name may mean."""

    entity: Entity = described(
        "The record.", ToOne(lambda row, entity, _args: entity.id == row.subject_id)
    )
    score: float = described(
        "How well the name stands for the record, from 0 to 1; it depends on the kind of name, "
        "and a metonym stands below every real name.",
        Expr(_score),
    )
    via: Name | None = described(
        "The recorded name that was found; the best one of the record.",
        ToOne(lambda row, name, _args: name.id == row.id),
    )


# search

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


_TO_SPACES = dict.fromkeys(map(ord, _BORDERS), " ")


def _word(text: str) -> ColumnElement[Any]:
    """Give a word of ours as it stands in SQL."""
    return literal_column("'" + text.replace("'", "''") + "'", Text())


def _names() -> Select[Any]:
    name, entity = table(NameRow), table(EntityRow)
    fields = {kind.value: _word(field) for kind, field in _NAME_FIELDS.items()}
    is_title = and_(name.c.kind == NameKind.PRIMARY, entity.c.typename == "Treaty")
    return select(
        name.c.id.label("id"),
        name.c.subject_id.label("entity_id"),
        entity.c.typename.label("typename"),
        case(
            (is_title, _word(MatchField.TITLE)),
            else_=case(fields, value=name.c.kind, else_=_word(MatchField.ALIAS)),
        ).label("field"),
        name.c.value.label("text"),
        _spaced(name.c.normal).label("form"),
        literal_column("1", Integer()).label("is_name"),
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
        _word(typename or model.__name__).label("typename"),
        _word(field).label("field"),
        text.c[column].label("text"),
        _spaced(func.lower(text.c[column])).label("form"),
        literal_column("0", Integer()).label("is_name"),
    )


def search_rows() -> FromClause:
    """Select all texts that can be searched; `id` is a text's own, a title's is the record's."""
    return union_all(
        _names(),
        _texts(Statement, "title", MatchField.TITLE),
        _texts(Statement, "summary", MatchField.TEXT),
        _texts(Quote, "text", MatchField.TEXT, owner="statement_id", typename="Statement"),
        _texts(Claim, "proposition", MatchField.TEXT),
        _texts(Source, "title", MatchField.TITLE),
    ).subquery()


def _spaced(text: ColumnElement[Any]) -> ColumnElement[Any]:
    for sign in _BORDERS:
        text = func.replace(text, _word(sign), _word(" "))
    return text


def _sought(row: Any, args: Any) -> ColumnElement[Any]:
    """Give the words asked for, in the form that the row's text is in."""
    name, text = (reading(args.text, as_) for as_ in (SoughtName(), SoughtText()))
    return case((row.is_name == 1, name), else_=func.lower(text))


def _found(row: Any, args: Any) -> ColumnElement[bool]:
    """Keep texts in which a word, or several in this order, begin so."""
    sought = _sought(row, args)
    space = _word(" ")
    return and_(sought != _word(""), contains(space + row.form, space + sought))


def _worth(row: Any, args: Any) -> ColumnElement[Any]:
    """Tell how good a hit is, the best one 0: the whole text, its beginning, a word within."""
    sought, form = _sought(row, args), row.form
    begins = func.substr(form, 1, func.length(sought)) == sought
    how = case((form == sought, 0), (begins, _STEP), else_=2 * _STEP)
    return how + case({field.value: place for place, field in enumerate(_FIELDS)}, value=row.field)


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
    order=(_worth, lambda row, _args: bytewise(row.text), "id"),
    always=_best_text,
    where={"kinds": lambda row, kinds: in_array(_kind_of(row.typename), kinds)},
    limit="first",
)


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
        "The name, title or text in which it was found.", Expr(lambda row, _args: row.text)
    )
