"""What happened when: records of six kinds in one list by date."""

from collections.abc import Callable, Sequence
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Select,
    Text,
    case,
    func,
    literal_column,
    select,
    union,
    union_all,
)

from api.schema.binding import Expr, Row, ToOne, Way, Where, bound, described
from api.schema.conditions import table, value
from api.schema.describing import object_type
from api.schema.enums import DateBasis, DatePrecision, DateQualifier, TimelineKind
from api.schema.node import TimelineItem
from api.schema.together import Arm, Together
from api.schema.values import FuzzyDate
from api.schema.ways import by_column
from domain.actor import Actor
from domain.delegation import Delegation, DelegationMember
from domain.dialect import in_array
from domain.event import Event, EventParticipation
from domain.office import Office, OfficeTenure
from domain.place import Place
from domain.statement import Statement
from domain.summit import Summit, SummitParticipation
from domain.treaty import Treaty, TreatyAction
from domain.values.vocabulary_time import BoundState
from domain.visit import Visit
from domain.walks import using

_PLAIN = ("edtf", "earliest", "latest", "verbatim")
_FALLBACKS = {
    "precision": DatePrecision.UNKNOWN,
    "qualifier": DateQualifier.EXACT,
    "basis": DateBasis.STATED,
}


def _text(words: str) -> ColumnElement[Any]:
    """Give a word of ours as it stands in SQL."""
    return literal_column(f"'{words}'", Text())


def _name(key: ColumnElement[Any]) -> ColumnElement[Any]:
    actor = table(Actor)
    return value(actor.c.name, actor.c.id == key)


def _visit_label(visit: Any) -> ColumnElement[Any]:
    place = table(Place)
    where_to = value(place.c.name, place.c.id == visit.place_id)
    destination = func.coalesce(where_to, _name(visit.host_id), _text("an unnamed place"))
    return _name(visit.visitor_id) + _text(": visit to ") + destination


def _action_label(action: Any) -> ColumnElement[Any]:
    treaty = table(Treaty)
    title = value(treaty.c.title, treaty.c.id == action.treaty_id)
    actor = func.coalesce(_text(" by ") + _name(action.actor_id), _text(""))
    act: ColumnElement[Any] = action.type.concat(actor)
    return title + _text(": ") + act


def _tenure_label(tenure: Any) -> ColumnElement[Any]:
    office, owned = table(Office), table(Office)
    title = value(office.c.title, office.c.id == tenure.office_id)
    body = _name(value(owned.c.of_id, owned.c.id == tenure.office_id))
    of_body = func.coalesce(_text(" of ") + body, _text(""))
    return title + of_body + _text(": ") + _name(tenure.holder_id)


LABELS: dict[TimelineKind, tuple[type[Any], Callable[[Any], ColumnElement[Any]]]] = {
    TimelineKind.VISIT: (Visit, _visit_label),
    TimelineKind.SUMMIT: (Summit, lambda summit: summit.name),
    TimelineKind.STATEMENT: (Statement, lambda statement: statement.title),
    TimelineKind.TREATY_ACTION: (TreatyAction, _action_label),
    TimelineKind.EVENT: (Event, lambda event: event.name),
    TimelineKind.OFFICE_TENURE: (OfficeTenure, _tenure_label),
}
"""The records of each kind, and what each is in one line."""


def _label(row: Row, _args: Any) -> ColumnElement[Any]:
    """Give the label of an entry: looked up for the entries of a page, not for all there are."""
    labels = {}
    for kind, (model, label) in LABELS.items():
        record = table(model)
        found = select(label(record.c)).select_from(record).where(record.c.id == row.id)
        labels[kind.value] = found.correlate_except(record).scalar_subquery()
    return case(labels, value=row.kind)


def _date(own: Any, prefix: str) -> dict[str, ColumnElement[Any]]:
    """Give the seven columns of a FuzzyDate; an unknown one where the row has none."""
    known = {f"date_{part}": getattr(own, f"{prefix}_{part}") for part in _PLAIN}
    return known | {
        f"date_{part}": func.coalesce(getattr(own, f"{prefix}_{part}"), _text(fallback))
        for part, fallback in _FALLBACKS.items()
    }


def _span(own: Any, prefix: str, period: bool) -> dict[str, ColumnElement[Any]]:
    """Give the columns that filters on dates read."""
    found: dict[str, ColumnElement[Any]] = {}
    for side in ("start", "end"):
        bound = f"{prefix}_{side}" if period else prefix
        for part in ("earliest", "latest"):
            found[f"span_{side}_{part}"] = getattr(own, f"{bound}_{part}")
        state = getattr(own, f"{bound}_state") if period else _text(BoundState.KNOWN)
        found[f"span_{side}_state"] = state
    return found


def _arm(kind: TimelineKind, model: Any, actors: Where) -> Arm:
    dated_by = model.__dated_by__
    period = f"{dated_by}_start_state" in model.__table__.c

    first = f"{dated_by}_start" if period else dated_by
    return Arm(
        kind,
        model,
        lambda own: _date(own, first),
        lambda own: _span(own, dated_by, period),
        {"actors": actors},
    )


Found = Callable[[Any], Select[Any]]


def _taking_part(model: type[Any], columns: Sequence[str], *elsewhere: Found) -> Where:
    """Keep records in which one of the actors has any part.

    columns: those with actors, each with an index by the place in the list.
    elsewhere: selects of the records in which actors have a part that other tables tell.
    """

    def condition(row: Row, actors: Any) -> ColumnElement[bool]:
        own = [table(model) for _ in columns]
        there = [
            select(part.c.id).where(in_array(part.c[column], actors))
            for part, column in zip(own, columns, strict=True)
        ]
        return row.id.in_(union_all(*there, *(found(actors) for found in elsewhere)))

    def ways(actors: Any) -> list[Way]:
        found = [way for column in columns for way in by_column(column)(actors)]
        if elsewhere:
            told = union(*(part(actors) for part in elsewhere)).subquery()
            found.append(Way(None, select(told.c.id)))
        return found

    return Where(condition, ways=ways)


def _through(model: type[Any], record: str, actor: str) -> Found:
    """Give the records that a class gives an actor's part in: columns of the record and actor."""

    def found(actors: Any) -> Select[Any]:
        part = table(model)
        by_actor = using(part, f"ix_{model.__tablename__}_{actor}")
        there = select(part.c[record].label("id")).select_from(by_actor)
        return there.where(in_array(part.c[actor], actors))

    return found


def _by_delegations(delegations: Select[Any]) -> Select[Any]:
    visit = table(Visit)
    made = select(visit.c.id).select_from(using(visit, "ix_visit_delegation_id"))
    return made.where(visit.c.delegation_id.in_(delegations))


def _sent(actors: Any) -> Select[Any]:
    delegation = table(Delegation)
    return _by_delegations(select(delegation.c.id).where(in_array(delegation.c.sender_id, actors)))


def _travelled(actors: Any) -> Select[Any]:
    member = table(DelegationMember)
    return _by_delegations(
        select(member.c.delegation_id).where(in_array(member.c.actor_id, actors))
    )


def _held(actors: Any) -> Select[Any]:
    tenure, office = table(OfficeTenure), table(Office)
    held = tenure.join(office, office.c.id == tenure.c.office_id)
    return select(tenure.c.id).select_from(held).where(in_array(office.c.of_id, actors))


_PARTS: dict[TimelineKind, Where] = {
    TimelineKind.VISIT: _taking_part(
        Visit, ("visitor_id", "representing_id", "host_id"), _sent, _travelled
    ),
    TimelineKind.SUMMIT: _taking_part(
        Summit,
        ("host_id",),
        _through(SummitParticipation, "summit_id", "actor_id"),
        _through(SummitParticipation, "summit_id", "representing_id"),
    ),
    TimelineKind.STATEMENT: _taking_part(
        Statement, ("speaker_id", "on_behalf_of_id", "reported_by_id")
    ),
    TimelineKind.TREATY_ACTION: _taking_part(TreatyAction, ("actor_id", "responded_by_id")),
    TimelineKind.EVENT: _taking_part(
        Event, (), _through(EventParticipation, "event_id", "actor_id")
    ),
    TimelineKind.OFFICE_TENURE: _taking_part(OfficeTenure, ("holder_id",), _held),
}

TIMELINE = Together([_arm(kind, model, _PARTS[kind]) for kind, (model, _) in LABELS.items()])
"""What a timeline may hold, one row for each record."""


def _item(row: Row, linked: Row, _args: Any) -> ColumnElement[bool]:
    return linked.id == row.id


@bound(TIMELINE)
@object_type
class TimelineEntry:
    """Something with a date: a visit, a summit, a statement, an act, an event or a tenure."""

    date: FuzzyDate = described(
        "When it happens; of a period its start. Precision UNKNOWN where that isn't known."
    )
    label: str = described(
        "What it is in one line, such as `Indus Waters Treaty: SUSPENSION by India`.",
        Expr(_label),
    )
    item: TimelineItem = described("The record itself.", ToOne(_item))
