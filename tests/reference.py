"""The oracle: answers any query naively, field by field, over plain objects of the model.

graphql-core executes the operation on a schema that is read from our SDL, so that nothing of the
application's own resolving is used; every list is filtered, ordered and cut in plain Python. It is
written from the descriptions in the schema and from the domain, never from the SQL: where it and
the planner differ, one of them is wrong.
"""

from __future__ import annotations

import functools
import json
import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from types import SimpleNamespace
from typing import Any

from graphql import (
    DocumentNode,
    GraphQLResolveInfo,
    GraphQLSchema,
    GraphQLSyntaxError,
    OperationDefinitionNode,
    build_schema,
    execute_sync,
    get_named_type,
    get_nullable_type,
    is_list_type,
    is_scalar_type,
    parse,
    validate,
)
from graphql.execution.values import get_variable_values

from api.http.operations import MOST_ERRORS
from api.schema.schema import schema as declared
from domain.actor import Actor
from domain.assertion import Assertion
from domain.bloc import Membership
from domain.delegation import Delegation, DelegationMember, DelegationRole
from domain.mention import MentionObservation
from domain.names.model import NameKind
from domain.office import OfficeTenure
from domain.source import Evidence
from domain.statement import Statement
from domain.summit import Summit
from domain.topic import Topic
from domain.treaty import Treaty
from domain.values.vocabulary_time import BoundState, DateMatch
from domain.visit import Visit
from tests.asking import codes
from tests.reference_checks import Mistake, identity, mistakes
from tests.reference_filters import during, fulfils, on_day, spoken_of
from tests.reference_graph import Graph, members
from tests.reference_refs import MEANT, Refused, meaning, node_id, read_node_id
from tests.reference_search import found_texts, resolved
from tests.reference_timeline import entries


def _schema() -> GraphQLSchema:
    made = build_schema(declared.as_str(), assume_valid=True)
    for name, type_ in made.type_map.items():
        own = declared._schema.type_map.get(name)
        if is_scalar_type(type_) and is_scalar_type(own):
            type_.coerce_input_value = own.coerce_input_value
            type_.coerce_input_literal = own.coerce_input_literal
            type_.coerce_output_value = own.coerce_output_value
    return made


SCHEMA = _schema()
DEFAULT_SIZE = 20
Resolver = Callable[["Reference", Any, Mapping[str, Any]], Any]


@dataclass
class Answered:
    """What the reference makes of a request; `executed` is false when it refuses to run it."""

    data: dict[str, Any] | None
    mistakes: set[Mistake] = field(default_factory=set)
    executed: bool = True

    def agrees(self, answer: Mapping[str, Any]) -> bool:
        """Whether the errors of an answer are these mistakes; it holds five at most."""
        found = codes(answer)
        if not self.executed:
            return bool(found) and {c for c, _ in found} <= {m.code for m in self.mistakes}
        known = {(mistake.code, mistake.path) for mistake in self.mistakes}
        return found == known or (len(found) == MOST_ERRORS and found < known)


class Reference:
    """Answers operations over one database as if today were `today`."""

    def __init__(self, graph: Graph, today: date, most: int = 100) -> None:
        self.graph = graph
        self.today = today
        self.most = most

    def answer(self, text: str, variables: Mapping[str, Any]) -> Answered:
        """Answer the one operation of a document."""
        try:
            document = parse(text)
        except GraphQLSyntaxError:
            return Answered(None, {Mistake("GRAPHQL_PARSE_FAILED", ())}, executed=False)
        if validate(SCHEMA, document):
            return Answered(None, {Mistake("GRAPHQL_VALIDATION_FAILED", ())}, executed=False)
        (node,) = (d for d in document.definitions if isinstance(d, OperationDefinitionNode))
        values = get_variable_values(SCHEMA, node.variable_definitions or (), dict(variables))
        if isinstance(values, list):
            return Answered(None, {Mistake("BAD_USER_INPUT", ())}, executed=False)
        found = mistakes(SCHEMA, self.graph, document, node, values, self.most)
        refused = {mistake for mistake in found if mistake.refuses}
        if refused:
            return Answered(None, refused, executed=False)
        return Answered(self._data(document, variables, {m.path[0] for m in found}), found)

    def _data(
        self, document: DocumentNode, variables: Mapping[str, Any], failed: set[str]
    ) -> dict[str, Any] | None:
        result = execute_sync(
            SCHEMA,
            document,
            variable_values=dict(variables),
            context_value=self,
            field_resolver=functools.partial(_resolve, failed),
            type_resolver=lambda value, _info, _type: type(value).__name__,
        )
        unforeseen = [e for e in result.errors or () if not isinstance(e.original_error, Refused)]
        if unforeseen:
            raise unforeseen[0]
        return result.data

    def ref(self, text: str, name: str) -> Any:
        """Give the record that a Ref under an argument of this name means."""
        return meaning(self.graph, text, MEANT[name])


def _resolve(failed: set[str], source: Any, info: GraphQLResolveInfo, **args: Any) -> Any:
    if info.parent_type.name == "Query" and info.path.key in failed:
        raise Refused("")
    names = [info.parent_type.name, *(i.name for i in info.parent_type.interfaces), "*"]
    for name in names:
        resolver = RESOLVERS.get(f"{name}.{info.field_name}")
        if resolver is not None:
            return resolver(info.context, source, args)
    if info.parent_type.name == "Query":
        return _looked_up(info, args["ref"])
    value = getattr(source, python_name(info.field_name))
    is_list = is_list_type(get_nullable_type(info.return_type))
    return _kept(info.context, value, args) if is_list else value


def python_name(name: str) -> str:
    """Give the attribute that a field means: `onBehalfOf` → `on_behalf_of`."""
    name = re.sub("([A-Z])", lambda letter: f"_{letter[0].lower()}", name)
    return f"{name}_" if name in {"from", "and", "or", "not"} else name


def _looked_up(info: GraphQLResolveInfo, text: str) -> Any:
    types = members(get_named_type(info.return_type).name)
    return meaning(info.context.graph, text, types, lookup=True)


def _kept(reference: Reference, items: Sequence[Any], args: Mapping[str, Any]) -> list[Any]:
    """Keep the items that have what the arguments say: each bears the name of an attribute."""
    kept = list(items)
    for name, wanted in args.items():
        if wanted is None:
            continue
        if name == "validAt":
            kept = [item for item in kept if on_day(item.interval, wanted)]
        elif isinstance(wanted, list):
            kept = [item for item in kept if getattr(item, _attribute(item, name)) in wanted]
        else:
            target = reference.ref(wanted, name).id
            kept = [
                item for item in kept if getattr(item, f"{_attribute(item, name)}_id") == target
            ]
    return kept


def _attribute(item: Any, argument: str) -> str:
    return {"ClaimPosition.type": "position"}.get(
        f"{type(item).__name__}.{argument}", {"about": "target"}.get(argument, argument)
    )


# Connections


class Connection:
    """A page of a list of (sort key, item); `name` is that of its type and its field."""

    def __init__(
        self, name: str, items: Iterable[tuple[str, Any]], args: Mapping[str, Any]
    ) -> None:
        asked = {key: value for key, value in args.items() if value is not None}
        self._identity = identity(name, args)
        self._all = sorted(items, key=lambda item: item[0])
        after, before = (_place(asked.get(argument)) for argument in ("after", "before"))
        within = [
            item
            for item in self._all
            if (after is None or item[0] > after) and (before is None or item[0] < before)
        ]
        backwards = "last" in asked
        size = asked["last"] if backwards else asked.get("first", DEFAULT_SIZE)
        self._page = within[max(len(within) - size, 0) :] if backwards else within[:size]
        more = len(within) > size
        self.page_info = SimpleNamespace(
            has_next_page=before is not None if backwards else more,
            has_previous_page=more if backwards else after is not None,
            start_cursor=self._cursor(self._page[0][0]) if self._page else None,
            end_cursor=self._cursor(self._page[-1][0]) if self._page else None,
        )
        self.nodes = [item for _, item in self._page]
        self.edges = [SimpleNamespace(node=i, cursor=self._cursor(key)) for key, i in self._page]
        self.total_count = len(self._all)

    @property
    def facets(self) -> Any:
        """Count the statements of the whole list."""
        statements = [item for _, item in self._all]
        return SimpleNamespace(
            by_act=_counted(s.act for s in statements),
            by_speaker=_counted(s.speaker.slug for s in statements if s.speaker),
            by_status=_counted(s.status for s in statements),
        )

    def _cursor(self, key: str) -> str:
        return json.dumps([self._identity, key])


def _place(cursor: str | None) -> str | None:
    return None if cursor is None else json.loads(cursor)[1]


def _counted(values: Iterable[str]) -> list[Any]:
    counts = sorted(Counter(map(str, values)).items(), key=lambda item: (-item[1], item[0]))
    return [SimpleNamespace(value=value, count=count) for value, count in counts]


def _paged(
    field: str, cls: type[Any], of: Callable[[Any, Any], bool] | None = None, sort: str = "sort_key"
) -> Resolver:
    """Page through all rows of a class, or those of which `of(source, row)` holds."""

    def resolver(reference: Reference, source: Any, args: Mapping[str, Any]) -> Connection:
        rows = (row for row in reference.graph.of(cls.__name__) if of is None or of(source, row))
        if args.get("mentioning") is not None:
            target = reference.ref(args["mentioning"], "mentioning").id
            rows = (row for row in rows if spoken_of(reference, row, target))
        kept = [(getattr(r, sort), r) for r in rows if fulfils(reference, r, args.get("filter"))]
        return Connection(f"{cls.__name__}Connection.{field}", kept, args)

    return resolver


def _statements_about(narrower: bool) -> Resolver:
    """Page through the statements observed to mention the source."""

    def resolver(reference: Reference, source: Any, args: Mapping[str, Any]) -> Connection:
        kept = [
            (said.sort_key, said)
            for said in reference.graph.all(Statement)
            if spoken_of(reference, said, source.id, narrower)
            and fulfils(reference, said, args.get("filter"))
        ]
        return Connection("StatementConnection.statements", kept, args)

    return resolver


# Fields that are more than an attribute


def _node(reference: Reference, text: str) -> Any:
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

    def resolver(_reference: Reference, source: Any, args: Mapping[str, Any]) -> str:
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

    def resolver(_reference: Reference, source: Any, _args: Mapping[str, Any]) -> Any:
        period = getattr(source, attribute)
        states = {period.start_state, period.end_state}
        return None if states == {BoundState.UNKNOWN} else period

    return resolver


def _assertions(reference: Reference, actor: Any, args: Mapping[str, Any]) -> list[Any]:
    mine, other = ("object", "subject") if args["asSubject"] is False else ("subject", "object")

    def name_of_other(assertion: Assertion) -> str:
        record = getattr(assertion, other)
        names = record.names if record is not None else ()
        return min((n.normal for n in names if n.kind is NameKind.PRIMARY), default="")

    found = [a for a in reference.graph.all(Assertion) if getattr(a, f"{mine}_id") == actor.id]
    kept = _kept(reference, found, {"predicate": args.get("predicate")})
    return sorted(kept, key=lambda assertion: (name_of_other(assertion), assertion.id))


def _tenures(keep: Callable[[Any, Any], bool]) -> Resolver:
    """Give the tenures that belong to the source, by date."""

    def resolver(reference: Reference, source: Any, args: Mapping[str, Any]) -> list[Any]:
        found = [t for t in reference.graph.all(OfficeTenure) if keep(source, t)]
        day, statuses = args.get("validAt"), args.get("status")
        if statuses is not None:
            found = [t for t in found if t.status(day or reference.today) in statuses]
        elif day is not None:
            found = [t for t in found if on_day(t.interval, day)]
        return sorted(found, key=lambda tenure: tenure.sort_key)

    return resolver


def _all_tenures(reference: Reference, _source: Any, args: Mapping[str, Any]) -> list[Any]:
    wanted = {name: args.get(name) for name in ("office", "holder")}
    found = _kept(reference, reference.graph.all(OfficeTenure), wanted)
    if (day := args.get("validAt")) is not None:
        match = args["match"] or DateMatch.POSSIBLE
        undated = match == DateMatch.POSSIBLE
        days = {"from": day, "to": day, "match": match, "includeUndated": undated}
        found = [tenure for tenure in found if during(tenure.interval, days)]
    return sorted(found, key=lambda tenure: tenure.sort_key)


def _belonging(cls: type[Any], attribute: str, order: Callable[[Any], Any]) -> Resolver:
    """Give the rows of a class that lead to the source, in an order."""

    def resolver(reference: Reference, source: Any, args: Mapping[str, Any]) -> list[Any]:
        rows = [r for r in reference.graph.all(cls) if getattr(r, attribute) == source.id]
        return _kept(reference, sorted(rows, key=order), args)

    return resolver


def _sorted(attribute: str, order: Callable[[Any], Any]) -> Resolver:
    """Give a list of the source in an order."""

    def resolver(reference: Reference, source: Any, args: Mapping[str, Any]) -> list[Any]:
        return _kept(reference, sorted(getattr(source, attribute), key=order), args)

    return resolver


def _by_date(succession: Any) -> Any:
    date = succession.date
    earliest = date.earliest if date else None
    return earliest is None, earliest, succession.id


def _by_label(topic: Topic) -> Any:
    return topic.pref_label, topic.id


def _related(reference: Reference, topic: Topic, _args: Mapping[str, Any]) -> list[Any]:
    others = reference.graph.all(Topic)
    near = [t for t in others if t in topic.related or topic in t.related]
    return sorted(near, key=_by_label)


def _alt_labels(_reference: Reference, topic: Topic, args: Mapping[str, Any]) -> list[str]:
    lang = args.get("lang")
    names = [n for n in topic.names if n.kind is NameKind.ALIAS]
    return sorted(n.value for n in names if lang is None or _speaks(n.language, lang))


def _observations(reference: Reference, part: Any, args: Mapping[str, Any]) -> list[Any]:
    seen = [m for m in reference.graph.all(MentionObservation) if _said_by(part, m.statement)]
    seen.sort(key=lambda m: (m.statement.sort_key, m.ordinal, m.id))
    return _kept(reference, seen, args)


def _said_by(part: Any, statement: Any) -> bool:
    return statement.venue_id == part.summit_id and statement.speaker_id == part.actor_id


def _evidence(_reference: Reference, source: Any, args: Mapping[str, Any]) -> list[Any]:
    return [piece for piece in source.evidence if piece.field == args.get("field")]


def _locator(*absent: str) -> Resolver:
    """Give the place in a text; null where nothing of it is known."""

    def resolver(_reference: Reference, source: Any, _args: Mapping[str, Any]) -> Any:
        names = ("paragraph", "char_start", "char_end", "prefix", "suffix")
        parts = {name: None if name in absent else getattr(source, name) for name in names}
        return SimpleNamespace(**parts) if any(v is not None for v in parts.values()) else None

    return resolver


def _parties(_reference: Reference, treaty: Treaty, args: Mapping[str, Any]) -> list[Any]:
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


def _subject(reference: Reference, evidence: Evidence, _args: Mapping[str, Any]) -> Any:
    fact = reference.graph.by_id[evidence.subject_id]
    if type(fact).__name__ in members("Entity"):
        return fact
    return next(getattr(fact, owner) for owner in OWNERS if hasattr(fact, owner))


def _timeline(reference: Reference, _source: Any, args: Mapping[str, Any]) -> Connection:
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
