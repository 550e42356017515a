"""Timelines and the parts that actors have in things, in plain Python."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import SimpleNamespace
from typing import Any

from domain.event import Event
from domain.office import OfficeTenure
from domain.statement import Statement
from domain.summit import Summit
from domain.treaty import TreatyAction
from domain.values.fuzzy import FuzzyDate, FuzzyInterval
from domain.visit import Visit
from tests.reference_filters import during

KINDS: dict[str, type[Any]] = {
    "VISIT": Visit,
    "SUMMIT": Summit,
    "STATEMENT": Statement,
    "TREATY_ACTION": TreatyAction,
    "EVENT": Event,
    "OFFICE_TENURE": OfficeTenure,
}


def entries(reference: Any, args: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    """Give the entries of a timeline, each with its place in the order."""
    kinds, actors = args.get("kinds"), args.get("actors")
    wanted = None if actors is None else {reference.ref(a, "actors").id for a in actors}
    for kind, cls in KINDS.items():
        for item in reference.graph.all(cls):
            when = getattr(item, cls.__dated_by__)
            if (
                (kinds is None or kind in kinds)
                and (wanted is None or wanted & set(parts(item)))
                and during(when, args["date"])
            ):
                entry = SimpleNamespace(item=item, label=label(item), date=_day(when))
                yield f"{item.sort_key}!{kind}", entry


def _day(when: FuzzyDate | FuzzyInterval | None) -> FuzzyDate:
    if isinstance(when, FuzzyInterval):
        when = when.start
    return when or FuzzyDate.unknown()


def label(item: Any) -> str:
    """Say in one line what an entry is."""
    match item:
        case Visit():
            goal = item.place or item.host
            return f"{item.visitor.name}: visit to {goal.name if goal else 'an unnamed place'}"
        case TreatyAction():
            by = f" by {item.actor.name}" if item.actor else ""
            return f"{item.treaty.title}: {item.type}{by}"
        case OfficeTenure():
            of = f" of {item.office.of.name}" if item.office.of else ""
            return f"{item.office.title}{of}: {item.holder.name}"
        case Statement():
            return item.title
    return item.name


def parts(item: Any) -> Iterator[int | None]:
    """Give the ids of all actors who have a part in an entry."""
    match item:
        case Visit():
            yield from (item.visitor_id, item.representing_id, item.host_id)
            if item.delegation:
                yield item.delegation.sender_id
                yield from (member.actor_id for member in item.delegation.members)
        case Summit():
            yield item.host_id
            for part in item.participants:
                yield from (part.actor_id, part.representing_id)
        case Statement():
            yield from (item.speaker_id, item.on_behalf_of_id, item.reported_by_id)
        case TreatyAction():
            yield from (item.actor_id, item.responded_by_id)
        case Event():
            yield from (part.actor_id for part in item.participants)
        case OfficeTenure():
            yield from (item.holder_id, item.office.of_id)
