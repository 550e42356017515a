"""One participant's part in one treaty, whatever the form of the list that says so.

Who has only signed is a signatory; who has deposited an instrument is a party, from the day that
the treaty enters into force for it, where the list gives one.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from seeds.importing.importer import Context, Taken
from seeds.importing.treaties import kind_of, party
from seeds.record import Record, Where

NOT_BINDING = frozenset({"SIGNATURE", "DENUNCIATION", "WITHDRAWAL", "ENTRY_INTO_FORCE"})
LONGEST_NAME = 120


@dataclass(frozen=True, slots=True)
class Treaty:
    """A treaty as a list names it."""

    slug: str
    title: str
    key: str
    """What the publisher calls it: a number or a short name."""
    source: str
    """Slug of the list."""
    more: Mapping[str, object] = field(default_factory=dict)
    """What else the list says of it."""

    def record(self, where: Where) -> Record:
        """Give its record, which every participant's record brings along."""
        evidence = [{"attribution": "REFERENCE", "record_key": self.key}]
        fields = {
            "title": self.title,
            "kind": kind_of(self.title),
            "bilateral": False,
            "evidence": evidence,
            **self.more,
        }
        return Record("Treaty", self.slug, fields, where, source=self.source, shared=True)


@dataclass(frozen=True, slots=True)
class Act:
    """One dated act of a participant."""

    type: str
    day: str
    """EDTF."""
    word: str | None = None
    """The list's own word for it, where the type says less."""
    reason: str | None = None
    """Why the word is taken for the type, where that is a conclusion."""


@dataclass
class Participation:
    """A row of a list."""

    treaty: Treaty
    key: str
    where: Where
    name: str
    """Of the participant, as printed."""
    on: str | None = None
    """EDTF: when the list uses the name."""
    actor: str | None = None
    """Class/slug, where a code tells it."""
    acts: list[Act] = field(default_factory=list)
    in_force: str | None = None
    """EDTF: when the treaty enters into force for the participant."""
    consents: list[str] = field(default_factory=list)
    """Consent to be bound that is no type of act, in words."""
    odd: list[str] = field(default_factory=list)
    """What the row says besides, as printed."""
    flags: list[str] = field(default_factory=list)

    def taken(self, context: Context) -> Taken:
        """Give what it says in terms of the model."""
        actor, groups = self.actor, list[Record]()
        if actor is None:
            actor, groups = party(context, self.name, self.on, self.where)
        records = [*groups, self.treaty.record(self.where)]
        if actor is None:
            said = [f"{act.word or act.type} {act.day}" for act in self.acts]
            self.odd = [*said, *self.consents, *self.odd]
            self.odd += [f"in force {self.in_force}"] if self.in_force else []
        else:
            records += self._acts(actor)
            records += self._party(actor)
        if self.odd or actor is None:
            records.append(self._rest(actor))
        owned = [
            Record(r.typename, r.key, r.fields, r.where, self.treaty.source, r.complete, r.shared)
            for r in records
        ]
        return Taken(self.key, self.where, owned, self.flags)

    def _party(self, actor: str) -> list[Record]:
        instrument = next((act for act in self.acts if act.type not in NOT_BINDING), None)
        if not (instrument or self.in_force or self.consents):
            return []
        fields: dict[str, object] = {
            "treaty": f"Treaty/{self.treaty.slug}",
            "actor": actor,
            "since": self.in_force,
            "became_by": instrument.type if instrument else None,
            "note": "; ".join(self.consents) or None,
        }
        key = f"{self.treaty.slug}:{actor}"
        return [Record("TreatyParty", key, fields, self.where, complete=True)]

    def _acts(self, actor: str) -> list[Record]:
        acts = list(self.acts)
        if self.in_force:
            acts.append(Act("ENTRY_INTO_FORCE", self.in_force))
        numbers: Counter[str] = Counter()
        records: list[Record] = []
        for act in acts:
            numbers[act.type] += 1
            number = f"-{numbers[act.type]}" if numbers[act.type] > 1 else ""
            kind = act.type.lower().replace("_", "-")
            slug = f"{self.treaty.slug}-{actor.partition('/')[2]}-{kind}{number}"
            fields: dict[str, object] = {
                "treaty": f"Treaty/{self.treaty.slug}",
                "type": act.type,
                "actor": actor,
                "date": act.day,
                "verbatim_term": act.word,
            }
            if act.reason:
                judgement = {"field": "type", "status": "INFERRED", "reason": act.reason}
                fields["judgements"] = [judgement]
            records.append(Record("TreatyAction", slug, fields, self.where, complete=True))
        return records

    def _rest(self, actor: str | None) -> Record:
        """Give what no typed row can hold, in the list's own words."""
        value = "; ".join(self.odd) or "no act"
        fields = {
            "subject": f"Treaty/{self.treaty.slug}",
            "predicate": "OTHER",
            "object": actor,
            "value": value if actor else f"{self.name}: {value}",
            "qualifier": "participation, as printed",
        }
        key = f"{self.treaty.slug}:{self.name}:rest"
        return Record("Assertion", key, fields, self.where, complete=True)
