"""What a name may mean: records that bear it, best first."""

from typing import Any

from sqlalchemy import ColumnElement, Float, and_, case, cast, literal_column, not_, select

from api.schema.binding import Expr, Many, Row, ToOne, bound, described, reading
from api.schema.conditions import ids, interval_of, kind_of, on_day, table, typename_of
from api.schema.describing import object_type
from api.schema.enums import NameKind
from api.schema.lazy import Name
from api.schema.node import Entity
from domain.actor import Actor
from domain.dialect import in_array
from domain.names.model import Name as NameRow
from domain.names.model import NormalText

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
    scores: dict[Any, ColumnElement[Any]] = {
        kind.value: literal_column(str(score)) for kind, score in _RESOLVED.items()
    }
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
    return in_array(kind_of(typename_of(row.subject_id)), kinds)


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
