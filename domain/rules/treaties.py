"""Rules 21 to 23: what is done to treaties, in which order and by whom."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator
from datetime import date
from itertools import groupby
from typing import NamedTuple

from sqlalchemy import ColumnElement, and_, exists, or_, select

from domain.actor import Actor, ActorKind
from domain.organization import Organization
from domain.rules.engine import REJECTS_OR_WARNS, Breach, Findings, Scope, rule
from domain.rules.spans import Doubt, Span, before, day_columns, judged, outside, worst
from domain.treaty import Treaty, TreatyAction, TreatyActionType, TreatyParty
from domain.values.compare import Bounds, certainly_before

_T = TreatyActionType
SIGNATURES = frozenset({_T.SIGNATURE, _T.DEFINITIVE_SIGNATURE})
ENTRY = frozenset({_T.ENTRY_INTO_FORCE})
AFTER_SIGNATURE = frozenset({_T.RATIFICATION, _T.ACCEPTANCE, _T.APPROVAL, _T.FORMAL_CONFIRMATION})
"""Consent that completes a signature; accession and succession need none."""
SUSPENSION = frozenset({_T.SUSPENSION})
RESUMPTION = frozenset({_T.RESUMPTION})
ENDS = frozenset({_T.TERMINATION, _T.EXPIRY})
MAKES_PARTY = (
    SIGNATURES
    | AFTER_SIGNATURE
    | {_T.ADOPTION, _T.ACCESSION, _T.SUCCESSION, _T.PROVISIONAL_APPLICATION}
)
"""Acts by which an actor becomes a party or a signatory."""
OF_DEPOSITARY = frozenset({_T.DEPOSIT, _T.REGISTRATION, _T.NOTIFICATION})
"""Acts of a depositary as well, which is recorded nowhere else."""

_UNKNOWN: Bounds = (None, None)


class Act(NamedTuple):
    """A treaty action, as far as the order of actions goes."""

    id: int
    treaty_id: int
    bilateral: bool | None
    type: TreatyActionType
    actor_id: int | None
    done_earliest: date | None
    done_latest: date | None
    effect_earliest: date | None
    effect_latest: date | None

    @property
    def done(self) -> Bounds:
        """The day of the act; that of its effect where only that is known."""
        day = self.done_earliest, self.done_latest
        return day if day != _UNKNOWN else (self.effect_earliest, self.effect_latest)

    @property
    def in_effect(self) -> Bounds:
        """The day from which the act has effect; its own where that is not known."""
        day = self.effect_earliest, self.effect_latest
        return day if day != _UNKNOWN else (self.done_earliest, self.done_latest)


def _acts(scope: Scope, which: ColumnElement[bool]) -> Iterator[list[Act]]:
    """Give some of the actions of the treaties touched, treaty by treaty."""
    action, treaty = TreatyAction.__table__, Treaty.__table__
    query = (
        select(
            action.c.id,
            action.c.treaty_id,
            treaty.c.bilateral,
            action.c.type,
            action.c.actor_id,
            *day_columns(action, "date"),
            *day_columns(action, "effective_date"),
        )
        .join(treaty, treaty.c.id == action.c.treaty_id)
        .where(which)
        .order_by(action.c.treaty_id)
    )
    if scope.ids is not None:
        concerned = scope.touches(action.c.id, action.c.treaty_id)
        query = query.where(action.c.treaty_id.in_(select(action.c.treaty_id).where(concerned)))
    acts = (Act(*row) for row in scope.rows(query))
    for _, of_treaty in groupby(acts, key=lambda act: act.treaty_id):
        yield list(of_treaty)


def _is(types: Collection[TreatyActionType]) -> ColumnElement[bool]:
    return TreatyAction.__table__.c.type.in_(sorted(types))


class _Earlier:
    """The acts of a treaty that others must not precede, by actor."""

    def __init__(self, acts: Collection[Act]) -> None:
        self.acts = acts
        self._by_actor: dict[int | None, list[Act]] = defaultdict(list)
        for act in acts:
            self._by_actor[act.actor_id].append(act)

    def concerning(self, act: Act) -> Collection[Act]:
        """Give those that `act` can be held against.

        Each side of a bilateral treaty acts on the same instrument. Otherwise every party has a
        course of its own, and only acts without an actor concern all; when a multilateral treaty
        as a whole came into force says nothing of those who sign later.
        """
        if act.bilateral:
            return self.acts
        if act.actor_id is not None:
            return self._by_actor[act.actor_id] + self._by_actor[None]
        return self._by_actor[None] if act.bilateral is False else self.acts


def _too_early(
    scope: Scope,
    found: Findings,
    later: frozenset[TreatyActionType],
    earlier: frozenset[TreatyActionType],
) -> Iterator[Breach]:
    for acts in _acts(scope, _is(later | earlier)):
        others = _Earlier([act for act in acts if act.type in earlier])
        for act in acts:
            if act.type in later:
                held_against = others.concerning(act)
                doubt = worst(before(act.in_effect, other.done) for other in held_against)
                message = f"{act.type} precedes the {' or '.join(sorted(earlier))} of the treaty"
                yield from judged(found, doubt, act.id, message)


@rule(21, "TREATY_IN_FORCE_BEFORE_SIGNATURE", REJECTS_OR_WARNS)
def treaty_in_force_before_signature(scope: Scope, found: Findings) -> Iterator[Breach]:
    """A treaty is not signed after it has entered into force."""
    yield from _too_early(scope, found, ENTRY, SIGNATURES)


@rule(21, "TREATY_RATIFIED_BEFORE_SIGNATURE", REJECTS_OR_WARNS)
def treaty_ratified_before_signature(scope: Scope, found: Findings) -> Iterator[Breach]:
    """A treaty is not ratified, accepted or approved before it is signed; accession needs no
    signature.
    """
    yield from _too_early(scope, found, AFTER_SIGNATURE, SIGNATURES)


@rule(21, "TREATY_SUSPENDED_BEFORE_FORCE", REJECTS_OR_WARNS)
def treaty_suspended_before_force(scope: Scope, found: Findings) -> Iterator[Breach]:
    """A treaty is not suspended before it is signed or has entered into force."""
    yield from _too_early(scope, found, SUSPENSION, SIGNATURES | ENTRY)


@rule(21, "TREATY_RESUMED_UNSUSPENDED", REJECTS_OR_WARNS)
def treaty_resumed_unsuspended(scope: Scope, found: Findings) -> Iterator[Breach]:
    """A treaty is resumed only after a suspension, which has to be recorded."""
    for acts in _acts(scope, _is(RESUMPTION | SUSPENSION)):
        suspensions = [act for act in acts if act.type in SUSPENSION]
        for act in acts:
            if act.type in RESUMPTION:
                doubts = [before(act.in_effect, other.in_effect) for other in suspensions]
                if all(doubt is Doubt.CERTAIN for doubt in doubts):
                    yield found.certain(act.id, "RESUMPTION without an earlier SUSPENSION")
                elif all(doubts):
                    yield found.possible(act.id, "RESUMPTION possibly before any SUSPENSION")


@rule(21, "TREATY_ACT_AFTER_END", REJECTS_OR_WARNS)
def treaty_act_after_end(scope: Scope, found: Findings) -> Iterator[Breach]:
    """Nothing but its registration follows the termination or expiry of a treaty."""
    ended = TreatyAction.__table__.alias()
    has_ended = ended.c.treaty_id == TreatyAction.__table__.c.treaty_id
    for acts in _acts(scope, exists().where(has_ended, ended.c.type.in_(ENDS))):
        ends = [act.in_effect for act in acts if act.type in ENDS]
        for act in acts:
            if act.type not in ENDS and act.type is not _T.REGISTRATION:
                doubt = worst(before(end, act.done) for end in ends)
                yield from judged(found, doubt, act.id, f"{act.type} after the treaty has ended")


@rule(22, "TREATY_ACTOR_UNRELATED", REJECTS_OR_WARNS)
def treaty_actor_unrelated(scope: Scope, found: Findings) -> Iterator[Breach]:
    """Who acts under a treaty is a party or signatory on that day, or becomes one by the act.

    A body of a state acts for it. Depositaries are not recorded, so acts that are theirs as well
    (deposit, registration, notification) are open to all. Where no party or signatory is recorded
    at all, it only warns.
    """
    for act, is_recorded, standings in _standings(scope):
        doubts = [outside(Span.day(*act.done), standing) for standing in standings]
        if not standings and not is_recorded:
            message = f"{act.type}, and no party or signatory of the treaty is recorded"
            yield found.possible(act.id, message)
        elif all(doubt is Doubt.CERTAIN for doubt in doubts):
            message = f"{act.type} by an actor that is no party or signatory on that day"
            yield found.certain(act.id, message)
        elif all(doubts):
            message = f"{act.type} by an actor that possibly is no party or signatory on that day"
            yield found.possible(act.id, message)


def _standings(scope: Scope) -> Iterator[tuple[Act, bool, list[Span]]]:
    """Give the acts that need a party or signatory, whether the treaty has any recorded, and
    the times for which their actors are.
    """
    action, party = TreatyAction.__table__, TreatyParty.__table__
    body, joins = Organization.__table__, TreatyAction.__table__.alias()
    anyone = or_(
        exists().where(party.c.treaty_id == action.c.treaty_id).correlate(action),
        exists().where(joins.c.treaty_id == action.c.treaty_id, joins.c.type.in_(MAKES_PARTY))
        .correlate(action),
    )  # fmt: skip
    columns = (
        action.c.id,
        action.c.treaty_id,
        Treaty.__table__.c.bilateral,
        action.c.type,
        action.c.actor_id,
        *day_columns(action, "date"),
        *day_columns(action, "effective_date"),
    )
    query = (
        select(
            *columns,
            anyone,
            party.c.id,
            *day_columns(party, "since"),
            *day_columns(party, "until"),
            joins.c.id,
            *day_columns(joins, "date"),
        )
        .select_from(action)
        .join(Treaty.__table__, Treaty.__table__.c.id == action.c.treaty_id)
        .outerjoin(body, body.c.id == action.c.actor_id)
        .outerjoin(
            party,
            and_(
                party.c.treaty_id == action.c.treaty_id,
                party.c.actor_id.in_((action.c.actor_id, body.c.of_state_id)),
            ),
        )
        .outerjoin(
            joins,
            and_(
                joins.c.treaty_id == action.c.treaty_id,
                joins.c.type.in_(MAKES_PARTY),
                joins.c.actor_id.in_((action.c.actor_id, body.c.of_state_id)),
            ),
        )
        .where(
            action.c.actor_id.is_not(None),
            action.c.type.not_in(MAKES_PARTY | OF_DEPOSITARY),
            scope.touches(action.c.id, action.c.treaty_id),
        )
        .order_by(action.c.id)
    )
    for _, rows in groupby(scope.rows(query), key=lambda row: row[0]):
        of_act = list(rows)
        first, standings = of_act[0], []
        for row in of_act:
            party_id, s1, s2, u1, u2, joining_id, j1, j2 = row[len(columns) + 1 :]
            if party_id is not None:
                until = (u1, u2) if (u1, u2) != _UNKNOWN else (date.max, date.max)
                standings.append(Span((s1, s2), until))
            if joining_id is not None:
                standings.append(Span((j1, j2), (date.max, date.max)))
        yield Act(*first[: len(columns)]), first[len(columns)], standings


@rule(23, "BILATERAL_TREATY_PARTIES", REJECTS_OR_WARNS)
def bilateral_treaty_parties(scope: Scope, found: Findings) -> Iterator[Breach]:
    """A treaty that is recorded as bilateral has two parties at a time, states or organisations.

    A party that begins when another has ended takes its place. One party alone only warns: the
    other is not recorded yet.
    """
    treaty, party, actor = Treaty.__table__, TreatyParty.__table__, Actor.__table__
    query = (
        select(
            treaty.c.id,
            actor.c.id,
            actor.c.name,
            actor.c.actor_kind,
            *day_columns(party, "since"),
            *day_columns(party, "until"),
        )
        .join(party, party.c.treaty_id == treaty.c.id)
        .join(actor, actor.c.id == party.c.actor_id)
        .where(treaty.c.bilateral.is_(True), scope.touches(treaty.c.id))
        .order_by(treaty.c.id, party.c.ordinal)
    )
    for treaty_id, rows in groupby(scope.rows(query), key=lambda row: row[0]):
        terms: dict[int, Span] = {}
        for _, actor_id, name, kind, s1, s2, u1, u2 in rows:
            if kind not in (ActorKind.STATE, ActorKind.ORGANIZATION):
                message = f"the party {name} is neither a state nor an organisation"
                yield found.certain(treaty_id, message)
            terms[actor_id] = Span((s1, s2), (u1, u2))
        sides = _sides(terms.values())
        if sides > 2:
            yield found.certain(treaty_id, f"{sides} parties at a time, wanted two")
        elif len(terms) == 1:
            yield found.possible(treaty_id, "one party, wanted two")


def _sides(terms: Collection[Span]) -> int:
    """Count the parties at a time: one that may begin when another has ended follows it."""
    sides: list[Bounds] = []
    for term in sorted(terms, key=lambda term: term.start[0] or date.min):
        for number, ended in enumerate(sides):
            if _UNKNOWN not in (ended, term.start) and not certainly_before(term.start, ended):
                sides[number] = term.end
                break
        else:
            sides.append(term.end)
    return len(sides)
