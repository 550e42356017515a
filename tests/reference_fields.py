"""The fields that are more than an attribute of a record, each in plain Python.

A resolver takes the reference, the record and the arguments that are given.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from types import SimpleNamespace
from typing import Any

from domain.actor import Actor
from domain.assertion import Assertion
from domain.bloc import Membership
from domain.delegation import Delegation, DelegationMember, DelegationRole
from domain.mention import MentionObservation
from domain.names.matcher import Label, Matcher
from domain.names.model import NameKind
from domain.office import OfficeTenure
from domain.sentences import excerpts
from domain.source import Evidence
from domain.statement import Statement
from domain.summit import Summit
from domain.topic import Topic
from domain.treaty import Treaty
from domain.values.vocabulary_time import BoundState, DateMatch
from domain.visit import Visit
from tests.reference_filters import during, fulfils, on_day, spoken_of
from tests.reference_graph import members
from tests.reference_pages import Connection
from tests.reference_refs import Refused, node_id, read_node_id
from tests.reference_schema import SCHEMA
from tests.reference_search import found_texts, resolved
from tests.reference_timeline import entries

Resolver = Callable[[Any, Any, Mapping[str, Any]], Any]


def kept(reference: Any, items: Sequence[Any], args: Mapping[str, Any]) -> list[Any]:
    """Keep the items that have what the arguments say: each bears the name of an attribute."""
    items = list(items)
    for name, wanted in args.items():
        if wanted is None:
            continue
        if name == "validAt":
            items = [item for item in items if on_day(item.interval, wanted)]
        elif isinstance(wanted, list):
            items = [item for item in items if getattr(item, _attribute(item, name)) in wanted]
        else:
            target = reference.ref(wanted, name).id
            items = [
                item for item in items if getattr(item, f"{_attribute(item, name)}_id") == target
            ]
    return items


def _attribute(item: Any, argument: str) -> str:
    return {"ClaimPosition.type": "position"}.get(
        f"{type(item).__name__}.{argument}", {"about": "target"}.get(argument, argument)
    )


def _paged(
    field: str, cls: type[Any], of: Callable[[Any, Any], bool] | None = None, sort: str = "sort_key"
) -> Resolver:
    """Page through all rows of a class, or those of which `of(source, row)` holds."""

    def resolver(reference: Any, source: Any, args: Mapping[str, Any]) -> Connection:
        rows = (row for row in reference.graph.of(cls.__name__) if of is None or of(source, row))
        if args.get("mentioning") is not None:
            target = reference.ref(args["mentioning"], "mentioning").id
            rows = (row for row in rows if spoken_of(reference, row, target))
        found = [(getattr(r, sort), r) for r in rows if fulfils(reference, r, args.get("filter"))]
        return Connection(f"{cls.__name__}Connection.{field}", found, args)

    return resolver


def _statements_about(narrower: bool) -> Resolver:
    """Page through the statements observed to mention the source."""

    def resolver(reference: Any, source: Any, args: Mapping[str, Any]) -> Connection:
        found = [
            (said.sort_key, said)
            for said in reference.graph.all(Statement)
            if spoken_of(reference, said, source.id, narrower)
            and fulfils(reference, said, args.get("filter"))
        ]
        return Connection("StatementConnection.statements", found, args)

    return resolver


def _node(reference: Any, text: str) -> Any:
    named = read_node_id(text)
    if named is None:
        raise Refused("BAD_USER_INPUT")
    typename, key = named
    is_node = any(
        i.name == "Node" for i in getattr(SCHEMA.type_map.get(typename), "interfaces", ())
    )
    rows = reference.graph.of(typename) if is_node else []
    return next((row for row in rows if row.id == key), None)


def _label(usual: str, *kinds: NameKind) -> Resolver:
    """Give the best name of some kinds in a language, best first; else the usual label."""

    def resolver(_reference: Any, source: Any, args: Mapping[str, Any]) -> str:
        lang = args.get("lang")
        names = [n for n in source.names if n.kind in kinds and _speaks(n.language, lang)]
        names.sort(key=lambda n: (n.language != lang, kinds.index(n.kind), n.ordinal, n.id))
        return names[0].value if names else getattr(source, usual)

    return resolver


def _speaks(tag: str | None, lang: str | None) -> bool:
    """Whether a tag is the language wanted, or a narrower one."""
    return tag is not None and lang is not None and f"{tag}-".startswith(f"{lang}-")


def _recorded(attribute: str) -> Resolver:
    """Give a period, null when nothing is recorded of either end."""

    def resolver(_reference: Any, source: Any, _args: Mapping[str, Any]) -> Any:
        period = getattr(source, attribute)
        states = {period.start_state, period.end_state}
        return None if states == {BoundState.UNKNOWN} else period

    return resolver


def _assertions(reference: Any, actor: Any, args: Mapping[str, Any]) -> list[Any]:
    mine, other = ("object", "subject") if args["asSubject"] is False else ("subject", "object")

    def name_of_other(assertion: Assertion) -> str:
        record = getattr(assertion, other)
        names = record.names if record is not None else ()
        return min((n.normal for n in names if n.kind is NameKind.PRIMARY), default="")

    found = [a for a in reference.graph.all(Assertion) if getattr(a, f"{mine}_id") == actor.id]
    found = kept(reference, found, {"predicate": args.get("predicate")})
    return sorted(found, key=lambda assertion: (name_of_other(assertion), assertion.id))


def _tenures(keep: Callable[[Any, Any], bool]) -> Resolver:
    """Give the tenures that belong to the source, by date."""

    def resolver(reference: Any, source: Any, args: Mapping[str, Any]) -> list[Any]:
        found = [t for t in reference.graph.all(OfficeTenure) if keep(source, t)]
        day, statuses = args.get("validAt"), args.get("status")
        if statuses is not None:
            found = [t for t in found if t.status(day or reference.today) in statuses]
        elif day is not None:
            found = [t for t in found if on_day(t.interval, day)]
        return sorted(found, key=lambda tenure: tenure.sort_key)

    return resolver


def _all_tenures(reference: Any, _source: Any, args: Mapping[str, Any]) -> list[Any]:
    wanted = {name: args.get(name) for name in ("office", "holder")}
    found = kept(reference, reference.graph.all(OfficeTenure), wanted)
    if (day := args.get("validAt")) is not None:
        match = args["match"] or DateMatch.POSSIBLE
        undated = match == DateMatch.POSSIBLE
        days = {"from": day, "to": day, "match": match, "includeUndated": undated}
        found = [tenure for tenure in found if during(tenure.interval, days)]
    return sorted(found, key=lambda tenure: tenure.sort_key)


def _belonging(cls: type[Any], attribute: str, order: Callable[[Any], Any]) -> Resolver:
    """Give the rows of a class that lead to the source, in an order."""

    def resolver(reference: Any, source: Any, args: Mapping[str, Any]) -> list[Any]:
        rows = [r for r in reference.graph.all(cls) if getattr(r, attribute) == source.id]
        return kept(reference, sorted(rows, key=order), args)

    return resolver


def _sorted(attribute: str, order: Callable[[Any], Any]) -> Resolver:
    """Give a list of the source in an order."""

    def resolver(reference: Any, source: Any, args: Mapping[str, Any]) -> list[Any]:
        return kept(reference, sorted(getattr(source, attribute), key=order), args)

    return resolver


def _by_date(succession: Any) -> Any:
    date = succession.date
    earliest = date.earliest if date else None
    return earliest is None, earliest, succession.id


def _by_label(topic: Topic) -> Any:
    return topic.pref_label, topic.id


def _related(reference: Any, topic: Topic, _args: Mapping[str, Any]) -> list[Any]:
    others = reference.graph.all(Topic)
    near = [t for t in others if t in topic.related or topic in t.related]
    return sorted(near, key=_by_label)


def _alt_labels(_reference: Any, topic: Topic, args: Mapping[str, Any]) -> list[str]:
    lang = args.get("lang")
    names = [n for n in topic.names if n.kind is NameKind.ALIAS]
    return sorted(n.value for n in names if lang is None or _speaks(n.language, lang))


def _observations(reference: Any, part: Any, args: Mapping[str, Any]) -> list[Any]:
    seen = [m for m in reference.graph.all(MentionObservation) if _said_by(part, m.statement)]
    seen.sort(key=lambda m: (m.statement.sort_key, m.ordinal, m.id))
    return kept(reference, seen, args)


def _said_by(part: Any, statement: Any) -> bool:
    return statement.venue_id == part.summit_id and statement.speaker_id == part.actor_id


def _excerpt(reference: Any, full: Any, args: Mapping[str, Any]) -> list[str]:
    """Give the sentences that have a name of the target or, for a topic, of a narrower one."""
    target = reference.ref(args["around"], "around").id
    named = [reference.graph.by_id[key] for key in reference.graph.narrower(target)]
    unused = (NameKind.METONYM, NameKind.MISSPELLING)
    labels = [
        Label(name.value, "", name.kind)
        for record in named
        for name in record.names
        if name.kind not in unused
    ]
    spans = [(match.start, match.end) for match in Matcher(labels).find(full.text)]
    return excerpts(full.text, spans, 600)


def _evidence(_reference: Any, source: Any, args: Mapping[str, Any]) -> list[Any]:
    return [piece for piece in source.evidence if piece.field == args.get("field")]


def _locator(*absent: str) -> Resolver:
    """Give the place in a text; null where nothing of it is known."""

    def resolver(_reference: Any, source: Any, _args: Mapping[str, Any]) -> Any:
        names = ("paragraph", "char_start", "char_end", "prefix", "suffix")
        parts = {name: None if name in absent else getattr(source, name) for name in names}
        return SimpleNamespace(**parts) if any(v is not None for v in parts.values()) else None

    return resolver


def _parties(_reference: Any, treaty: Treaty, args: Mapping[str, Any]) -> list[Any]:
    day = args.get("validAt")
    return [party for party in treaty.parties if day is None or _is_bound(party, day)]


def _is_bound(party: Any, day: date) -> bool:
    """Whether dates don't rule out that a party is bound on a day."""
    since, until = party.since, party.until
    begun = since is None or since.earliest is None or since.earliest <= day
    return begun and (until is None or until.latest is None or until.latest >= day)


OWNERS = ("of", "claim", "delegation", "visit", "event", "group", "statement", "from_", "successor")
OWNERS = (*OWNERS, "summit", "place", "treaty")
"""Links from a fact that is no record of its own to the record that it belongs to."""


def _subject(reference: Any, evidence: Evidence, _args: Mapping[str, Any]) -> Any:
    fact = reference.graph.by_id[evidence.subject_id]
    if type(fact).__name__ in members("Entity"):
        return fact
    return next(getattr(fact, owner) for owner in OWNERS if hasattr(fact, owner))


def _timeline(reference: Any, _source: Any, args: Mapping[str, Any]) -> Connection:
    return Connection("TimelineConnection.timeline", entries(reference, args), args)


_SHOWN = (
    NameKind.PRIMARY,
    NameKind.SHORT,
    NameKind.OFFICIAL,
    NameKind.ALIAS,
    NameKind.TRANSLITERATION,
)

RESOLVERS: dict[str, Resolver] = {
    "Query.node": lambda reference, _, args: _node(reference, args["id"]),
    "Query.nodes": lambda reference, _, args: [_node(reference, i) for i in args["ids"]],
    "Query.actors": _paged("actors", Actor, sort="slug"),
    "Query.delegations": _paged("delegations", Delegation, sort="slug"),
    "Query.visits": _paged("visits", Visit),
    "Query.summits": _paged("summits", Summit),
    "Query.statements": _paged("statements", Statement),
    "Query.treaties": _paged("treaties", Treaty),
    "Query.tenures": _all_tenures,
    "Query.timeline": _timeline,
    "Query.search": lambda reference, _, args: found_texts(reference, args),
    "Query.resolve": lambda reference, _, args: resolved(reference, args),
    "Node.id": lambda _reference, source, _: node_id(source),
    "Actor.name": _label("name", *_SHOWN),
    "Actor.existence": _recorded("existence"),
    "Actor.statements": _paged("statements", Statement, lambda a, s: s.speaker_id == a.id),
    "Actor.delegationsSent": _paged(
        "delegationsSent", Delegation, lambda a, d: d.sender_id == a.id, "slug"
    ),
    "Actor.visits": _paged("visits", Visit, lambda a, v: v.visitor_id == a.id),
    "Actor.visitsHosted": _paged("visitsHosted", Visit, lambda a, v: v.host_id == a.id),
    "Actor.assertions": _assertions,
    "State.predecessors": _sorted("predecessors", _by_date),
    "State.successors": _sorted("successors", _by_date),
    "State.treaties": _paged(
        "treaties", Treaty, lambda state, t: any(p.actor_id == state.id for p in t.parties)
    ),
    "Organization.tenures": _tenures(lambda body, tenure: tenure.office.of_id == body.id),
    "Person.tenures": _tenures(lambda person, tenure: tenure.holder_id == person.id),
    "Person.memberships": _belonging(Membership, "member_id", lambda m: (m.ordinal, m.id)),
    "Person.delegationMemberships": _belonging(
        DelegationMember, "actor_id", lambda member: (member.delegation.slug, member.id)
    ),
    "Place.name": _label("name", *_SHOWN),
    "Topic.prefLabel": _label("pref_label", NameKind.PRIMARY),
    "Topic.altLabels": _alt_labels,
    "Topic.broader": _sorted("broader", _by_label),
    "Topic.narrower": _sorted("narrower", _by_label),
    "Topic.related": _related,
    "Topic.statements": _statements_about(narrower=True),
    "Treaty.statements": _statements_about(narrower=False),
    "Treaty.status": lambda reference, treaty, args: treaty.status(
        args.get("validAt") or reference.today
    ),
    "Treaty.actions": _sorted("actions", lambda act: act.sort_key),
    "Treaty.parties": _parties,
    "OfficeTenure.status": lambda reference, tenure, args: tenure.status(
        args.get("validAt") or reference.today
    ),
    "Delegation.head": lambda _reference, delegation, args: delegation.head(args.get("validAt")),
    "Delegation.members": _sorted(
        "members", lambda m: (m.role is not DelegationRole.HEAD, m.ordinal, m.id)
    ),
    "Delegation.visits": _sorted("visits", lambda visit: visit.sort_key),
    "Campaign.delegations": _sorted("delegations", lambda delegation: delegation.slug),
    "Statement.text": lambda _reference, said, _args: next(iter(said.texts), None),
    "StatementText.content": lambda _reference, full, _args: full.text,
    "StatementText.length": lambda _reference, full, _args: len(full.text),
    "StatementText.excerpt": _excerpt,
    "Summit.statements": _paged("statements", Statement, lambda at, s: s.venue_id == at.id),
    "SummitParticipation.statements": _paged("statements", Statement, _said_by),
    "SummitParticipation.observations": _observations,
    "Statement.relatedFrom": _sorted("related_from", lambda r: (r.from_.sort_key, r.id)),
    "Quote.locator": _locator("prefix", "suffix"),
    "Evidence.locator": _locator(),
    "Evidence.subject": _subject,
    "Source.evidenceCount": lambda reference, source, _: sum(
        piece.source_id == source.id for piece in reference.graph.all(Evidence)
    ),
    "*.evidence": _evidence,
    "*.validity": _recorded("validity"),
}
"""By "Type.field", an interface's name included; `*` is any type. Others are attributes."""
