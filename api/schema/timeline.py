"""What happened when: records of six kinds in one list by date."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from sqlalchemy import (
    ColumnElement,
    FromClause,
    Label,
    Select,
    Text,
    case,
    func,
    literal_column,
    select,
    union_all,
)

from api.schema.binding import Expr, Row, ToOne, bound, described
from api.schema.conditions import table, value
from api.schema.describing import object_type
from api.schema.enums import DateBasis, DatePrecision, DateQualifier, TimelineKind
from api.schema.node import TimelineItem
from api.schema.values import FuzzyDate
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


def _date(own: Any, prefix: str) -> list[Label[Any]]:
    """Give the seven columns of a FuzzyDate; an unknown one where the row has none."""
    known = [own[f"{prefix}_{part}"].label(f"date_{part}") for part in _PLAIN]
    return known + [
        func.coalesce(own[f"{prefix}_{part}"], _text(fallback)).label(f"date_{part}")
        for part, fallback in _FALLBACKS.items()
    ]


def _span(own: Any, prefix: str) -> list[Label[Any]]:
    """Give the columns that filters on dates read."""
    sides = [(f"{prefix}_{side}", side) for side in ("start", "end")]
    if f"{prefix}_start_state" not in own:
        sides = [(prefix, side) for side in ("start", "end")]
    days = [
        own[f"{bound}_{part}"].label(f"span_{side}_{part}")
        for bound, side in sides
        for part in ("earliest", "latest")
    ]
    states = [
        (own[f"{bound}_state"] if f"{bound}_state" in own else _text(BoundState.KNOWN)).label(
            f"span_{side}_state"
        )
        for bound, side in sides
    ]
    return days + states


def _arm(kind: TimelineKind, model: Any) -> Select[Any]:
    own, dated_by = model.__table__, model.__dated_by__
    first = f"{dated_by}_start" if f"{dated_by}_start_state" in own.c else dated_by
    return select(
        own.c.id,
        _text(model.__name__).label("typename"),
        _text(kind).label("kind"),
        # Records of two kinds may have one slug and one date: the kind tells them apart.
        own.c.sort_key.concat(_text(f"|{kind}")).label("sort_key"),
        *_date(own.c, first),
        *_span(own.c, dated_by),
    )


def timeline_rows() -> FromClause:
    """Select what a timeline may hold, one row for each record."""
    return union_all(*(_arm(kind, model) for kind, (model, _) in LABELS.items())).subquery()


_PARTS: tuple[tuple[type[Any], str, str], ...] = (
    (Visit, "id", "visitor_id"),
    (Visit, "id", "representing_id"),
    (Visit, "id", "host_id"),
    (Summit, "id", "host_id"),
    (SummitParticipation, "summit_id", "actor_id"),
    (SummitParticipation, "summit_id", "representing_id"),
    (Statement, "id", "speaker_id"),
    (Statement, "id", "on_behalf_of_id"),
    (Statement, "id", "reported_by_id"),
    (TreatyAction, "id", "actor_id"),
    (TreatyAction, "id", "responded_by_id"),
    (EventParticipation, "event_id", "actor_id"),
    (OfficeTenure, "id", "holder_id"),
)
"""Class, column with the record's id, column with the actor's: an actor's part in a record."""


def involving(row: Row, actors: Any) -> ColumnElement[bool]:
    """Keep records in which one of the actors has any part."""
    parts = []
    for model, record, actor in _PARTS:
        part = table(model)
        parts.append(select(part.c[record]).where(in_array(part.c[actor], actors)))
    visit, delegation, member = table(Visit), table(Delegation), table(DelegationMember)
    sent = visit.join(delegation, delegation.c.id == visit.c.delegation_id)
    parts.append(
        select(visit.c.id).select_from(sent).where(in_array(delegation.c.sender_id, actors))
    )
    travelled = table(Visit)
    made = travelled.join(member, member.c.delegation_id == travelled.c.delegation_id)
    parts.append(
        select(travelled.c.id).select_from(made).where(in_array(member.c.actor_id, actors))
    )
    tenure, office = table(OfficeTenure), table(Office)
    held = tenure.join(office, office.c.id == tenure.c.office_id)
    parts.append(select(tenure.c.id).select_from(held).where(in_array(office.c.of_id, actors)))
    return row.id.in_(union_all(*parts))


def _item(row: Row, linked: Row, _args: Any) -> ColumnElement[bool]:
    return linked.id == row.id


@bound(timeline_rows)
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
