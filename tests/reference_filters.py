"""The filters of the schema in plain Python: does a record fulfil one?

A field of a filter that is not named here is what its name says: the record has one of the values,
or leads to one of the records.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from domain.actor import Actor
from domain.delegation import DelegationRole
from domain.mention import MentionPolarity
from domain.names.normal import in_word, normal_form
from domain.office import OfficeTenure
from domain.statement_text import words_of
from domain.values.compare import overlaps
from domain.values.fuzzy import FuzzyDate, FuzzyInterval
from domain.values.vocabulary_time import DateMatch
from tests.reference_graph import python_name
from tests.reference_refs import MEANT

Test = Callable[[Any, Any, Any], bool]
"""(reference, record, value of the filter's field)."""


def fulfils(reference: Any, record: Any, wanted: Mapping[str, Any] | None) -> bool:
    """Whether a record fulfils all fields of a filter that are given."""
    kind = next((c.__name__ for c in type(record).__mro__ if c in {Actor}), type(record).__name__)
    given = {name: value for name, value in (wanted or {}).items() if value is not None}
    if kind == "Actor" and not _holds(reference, record, given):
        return False
    return all(
        TESTS.get(f"{kind}.{name}", _has(name))(reference, record, value)
        for name, value in given.items()
        if name not in _OF_TENURES
    )


def _has(name: str) -> Test:
    """Give the test that its name says."""

    def test(reference: Any, record: Any, wanted: Any) -> bool:
        attribute = python_name(name)
        if name in MEANT:
            wanted = [wanted] if isinstance(wanted, str) else wanted
            return getattr(record, f"{attribute}_id") in {reference.ref(w, name).id for w in wanted}
        return getattr(record, attribute) in wanted

    return test


def on_day(item: FuzzyDate | FuzzyInterval, day: Any) -> bool:
    """Whether dates don't rule a day out; what has no date is not ruled out."""
    return overlaps(item, day, day, DateMatch.POSSIBLE, include_undated=True)


def during(item: FuzzyDate | FuzzyInterval | None, days: Mapping[str, Any]) -> bool:
    """Whether a date or period falls into a DateRangeInput."""
    match = DateMatch(days.get("match") or DateMatch.POSSIBLE)
    undated = bool(days.get("includeUndated"))
    return overlaps(item or FuzzyDate.unknown(), days.get("from"), days.get("to"), match, undated)


def spoken_of(reference: Any, statement: Any, target: int, narrower: bool = True) -> bool:
    """Whether a statement was observed to mention a target or, for a topic, a narrower one."""
    polarity = MentionPolarity.MENTIONED
    return _observed(reference, statement, target, polarity, narrower)


def _observed(
    reference: Any, statement: Any, target: int, polarity: str | None, narrower: bool
) -> bool:
    targets = reference.graph.narrower(target) if narrower else {target}
    return any(
        m.target_id in targets and (polarity is None or m.polarity == polarity)
        for m in statement.mentions
    )


def _mentions(reference: Any, statement: Any, wanted: Mapping[str, Any]) -> bool:
    target = reference.ref(wanted["target"], "target").id
    narrower = wanted["includeNarrower"] is not False
    return _observed(reference, statement, target, wanted["polarity"], narrower)


def _takes_side(reference: Any, statement: Any, wanted: Mapping[str, Any]) -> bool:
    target, positions = reference.ref(wanted["target"], "target").id, wanted.get("position")
    return any(
        s.target_id == target and (positions is None or s.position in positions)
        for s in statement.stances
    )


def _has_words(_reference: Any, statement: Any, words: str) -> bool:
    texts = [statement.title, statement.summary, *(quote.text for quote in statement.quotes)]
    return any(begins_in(words, text) for text in texts) or any(
        says(full.text, words) for full in statement.texts
    )


def says(text: str, words: str) -> bool:
    """Whether a full text has words one after the other."""
    sought = words_of(words)
    return bool(sought) and f" {sought} " in f" {words_of(text)} "


def begins_in(sought: str, text: str) -> bool:
    """Whether words stand in a line; the last one may be only begun, if no sign comes after it."""
    words = words_of(sought)
    return bool(words) and f" {words}{end_of(sought)}" in f" {words_of(text)} "


def end_of(sought: str) -> str:
    """Give what must come after words: nothing, or a space if a sign ends them."""
    return "" if in_word(sought.rstrip()[-1]) else " "


def _is_named(_reference: Any, record: Any, part: str) -> bool:
    sought = normal_form(part) or part.casefold()
    return any(sought in name.normal for name in record.names)


_OF_TENURES = ("officeTitle", "officeRank", "tenureStatus", "validAt")


def _holds(reference: Any, actor: Any, wanted: Mapping[str, Any]) -> bool:
    """Whether one tenure of an actor fulfils all that is asked of tenures."""
    if not any(name in wanted for name in _OF_TENURES):
        return True
    tenures = [t for t in reference.graph.all(OfficeTenure) if t.holder_id == actor.id]
    return any(_fits(reference, tenure, wanted) for tenure in tenures)


def _fits(reference: Any, tenure: Any, wanted: Mapping[str, Any]) -> bool:
    title, day = wanted.get("officeTitle"), wanted.get("validAt")
    ranks, statuses = wanted.get("officeRank"), wanted.get("tenureStatus")
    if title is not None and normal_form(tenure.office.title) != normal_form(title):
        return False
    if ranks is not None and tenure.office.rank not in ranks:
        return False
    if statuses is not None:
        return tenure.status(day or reference.today) in statuses
    return day is None or on_day(tenure.interval, day)


def _sent(reference: Any, visit: Any, senders: Any) -> bool:
    wanted = {reference.ref(s, "sender").id for s in senders}
    delegation = visit.delegation
    own = {visit.visitor_id, visit.representing_id, delegation and delegation.sender_id}
    return bool(own & wanted)


def _travels(reference: Any, visit: Any, person: str) -> bool:
    wanted = reference.ref(person, "person").id
    members = visit.delegation.members if visit.delegation else []
    return visit.visitor_id == wanted or any(m.actor_id == wanted for m in members)


def _has_member(reference: Any, delegation: Any, actor: str) -> bool:
    wanted = reference.ref(actor, "member").id
    return any(member.actor_id == wanted for member in delegation.members)


def _is_led_by(reference: Any, delegation: Any, actor: str) -> bool:
    wanted = reference.ref(actor, "head").id
    return any(m.actor_id == wanted for m in delegation.members if m.role is DelegationRole.HEAD)


def _has_rank(_reference: Any, delegation: Any, ranks: Any) -> bool:
    return any(m.capacity.office.rank in ranks for m in delegation.members if m.capacity)


def _goes_to(reference: Any, delegation: Any, destinations: Any) -> bool:
    wanted = {reference.ref(d, "destination").id for d in destinations}
    return any({visit.place_id, visit.host_id} & wanted for visit in delegation.visits)


def _present(summit: Any) -> set[int]:
    return {i for p in summit.participants for i in (p.actor_id, p.representing_id) if i}


def _all_refs(reference: Any, texts: Any) -> set[int]:
    return {reference.ref(text, "participant").id for text in texts}


def _has_act(reference: Any, treaty: Any, wanted: Mapping[str, Any]) -> bool:
    def fits(act: Any) -> bool:
        types, actor, days = (wanted.get(name) for name in ("type", "actor", "date"))
        return (
            (types is None or act.type in types)
            and (actor is None or act.actor_id == reference.ref(actor, "actor").id)
            and (days is None or during(act.date, days))
        )

    return any(fits(act) for act in treaty.actions)


def _parties(treaty: Any) -> set[int]:
    return {party.actor_id for party in treaty.parties}


TESTS: dict[str, Test] = {
    "Actor.kind": lambda _, actor, kinds: actor.actor_kind in kinds,
    "Actor.refs": lambda r, actor, texts: actor.id in _all_refs(r, texts),
    "Actor.nameContains": _is_named,
    "Delegation.head": _is_led_by,
    "Delegation.member": _has_member,
    "Delegation.memberOfficeRank": _has_rank,
    "Delegation.destination": _goes_to,
    "Statement.date": lambda _, statement, days: during(statement.date, days),
    "Statement.mentions": _mentions,
    "Statement.stance": _takes_side,
    "Statement.source": lambda r, statement, source: any(
        e.source_id == r.ref(source, "source").id for e in statement.evidence
    ),
    "Statement.text": _has_words,
    "Statement.and": lambda r, statement, wanted: all(fulfils(r, statement, w) for w in wanted),
    "Statement.or": lambda r, statement, wanted: any(fulfils(r, statement, w) for w in wanted),
    "Statement.not": lambda r, statement, wanted: not fulfils(r, statement, wanted),
    "Summit.date": lambda _, summit, days: during(summit.period, days),
    "Summit.participant": lambda r, summit, texts: bool(_present(summit) & _all_refs(r, texts)),
    "Summit.participantAll": lambda r, summit, texts: _all_refs(r, texts) <= _present(summit),
    "Treaty.party": lambda r, treaty, texts: bool(_parties(treaty) & _all_refs(r, texts)),
    "Treaty.partyAll": lambda r, treaty, texts: _all_refs(r, texts) <= _parties(treaty),
    "Treaty.action": _has_act,
    "Treaty.text": _is_named,
    "Visit.sender": _sent,
    "Visit.person": _travels,
    "Visit.date": lambda _, visit, days: during(visit.period, days),
}
