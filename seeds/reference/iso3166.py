"""Every state and territory of ISO 3166-1, and every former one of ISO 3166-3.

The lists come from pycountry, which carries those of Debian's iso-codes. An entry of ISO 3166-3
is either a former name of a state that goes on (Burma): then its codes and its name are added to
that state; or a state or territory of its own (Soviet Union). Which of the two, slugs and names
to show stand in the tables (see seeds.reference.table).

Names: what the list calls the official name is OFFICIAL; its short name is SHORT, and ALIAS if it
is turned round or has an explanation ("Korea, Republic of"). So Türkiye, the short name since
2022, is a SHORT name of turkey, which shows the name that English texts before and since use.
Names in ISO 3166-3 run short and official name together, so that table gives both instead.

Validity: when a code was assigned isn't in the lists, so its start is UNKNOWN but where it had
another holder before. A withdrawn code ends on the day, or in the year, of its withdrawal. A
former name ended at an unknown day up to that.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, field

import pycountry

from seeds.record import Record, Where
from seeds.reference.table import Entry, FurtherName, former_states, present_states

PRESENT = "iso-3166-1"
FORMER = "iso-3166-3"
UN_NAMES = "un-names"
EDITORS = "reference-history"

_SCHEMES = {
    "alpha_2": "ISO3166_1_A2",
    "alpha_3": "ISO3166_1_A3",
    "numeric": "ISO3166_1_N",
    "alpha_4": "ISO3166_3",
}
_NAME_ORDER = ("OFFICIAL", "SHORT", "ACRONYM", "ALIAS", "FORMER")
_WHERE = Where("iso3166")

Item = dict[str, object]


@dataclass
class _Body:
    """A record in the making."""

    entry: Entry
    source: str
    existence: Item
    names: list[Item] = field(default_factory=list)
    identifiers: list[Item] = field(default_factory=list)
    evidence: list[Item] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    def record(self) -> Record:
        fields: dict[str, object] = {
            "name": self.entry.name,
            "existence": self.existence,
            "names": self.names,
            "identifiers": self.identifiers,
            "evidence": self.evidence,
        }
        if self.notes:
            fields["note"] = " ".join(self.notes)
        return Record("State", self.entry.slug, fields, _WHERE, self.source)


def records() -> Iterator[Record]:
    """Yield a State for each entry of ISO 3166-1, then for each of ISO 3166-3 of its own.

    Raises KeyError when a list has an entry that no table knows.
    """
    present, former = present_states(), former_states()
    former_names: dict[str, list[dict[str, str]]] = defaultdict(list)
    own: list[dict[str, str]] = []
    for listed in _listed(pycountry.historic_countries, "alpha_4"):
        of = former[listed["alpha_4"]].of
        (former_names[of] if of else own).append(listed)
    for listed in _listed(pycountry.countries, "alpha_2"):
        body = _present(listed, present[listed["alpha_2"]])
        for old in former_names[body.entry.slug]:
            _add_former_name(body, listed, old, former[old["alpha_4"]])
        yield body.record()
    for listed in own:
        yield _gone(listed, former[listed["alpha_4"]]).record()


def _listed(entries: object, key: str) -> list[dict[str, str]]:
    """Give the entries of a list as mappings, in the order of their codes."""
    return sorted(map(dict, entries), key=lambda listed: listed[key])  # type: ignore[call-overload]


def _present(listed: dict[str, str], entry: Entry) -> _Body:
    body = _Body(entry, PRESENT, {"start": "UNKNOWN", "end": "OPEN"})
    body.names = sorted([*_further_names(entry), *_names_of_list(listed, entry)], key=_rank)
    body.identifiers = _identifiers(listed, entry.since, "OPEN", PRESENT)
    body.evidence = [_evidence(PRESENT, listed["alpha_2"])]
    if entry.since:
        body.evidence.append(_evidence(EDITORS, None, "identifiers"))
    return body


def _gone(listed: dict[str, str], entry: Entry) -> _Body:
    existence: Item = {"start": _bound(entry.begin), "end": _bound(entry.end)}
    body = _Body(entry, FORMER, existence)
    body.names = [_former_list_name(name, listed) for name in entry.names]
    body.identifiers = _identifiers(listed, entry.since, listed["withdrawal_date"], FORMER)
    body.evidence = [_evidence(FORMER, listed["alpha_4"])]
    if entry.end_source:
        body.evidence.append(_evidence(entry.end_source, None, "existence"))
    if entry.since:
        body.evidence.append(_evidence(EDITORS, None, "identifiers"))
    body.notes = [entry.note] if entry.note else []
    return body


def _add_former_name(
    body: _Body, listed: dict[str, str], old: dict[str, str], entry: Entry
) -> None:
    """Add a withdrawn name and those of its codes that the state doesn't have still."""
    until: Item = {"edtf": f"[..{old['withdrawal_date']}]", "basis": "DERIVED"}
    validity: Item = {"start": "UNKNOWN", "end": until}
    body.names.append(_name("FORMER", entry.name, FORMER, validity))
    body.names += [_former_list_name(name, old, validity) for name in entry.names]
    changed = {key: code for key, code in old.items() if listed.get(key) != code}
    body.identifiers += _identifiers(changed, entry.since, old["withdrawal_date"], FORMER)
    body.evidence.append(_evidence(FORMER, old["alpha_4"], "identifiers"))
    if entry.note:
        body.notes.append(entry.note)


def _names_of_list(listed: dict[str, str], entry: Entry) -> Iterator[Item]:
    seen = {entry.name, *(name.value for name in entry.names)}
    official = listed.get("official_name", "").removeprefix("the ")
    has_official = any(name.kind == "OFFICIAL" for name in entry.names)
    if official and not has_official and official != listed["name"] and official not in seen:
        seen.add(official)
        yield _name("OFFICIAL", official, PRESENT)
    for short in (listed["name"], listed.get("common_name", "")):
        if short and short not in seen:
            seen.add(short)
            yield _name("ALIAS" if "," in short or "(" in short else "SHORT", short, PRESENT)


def _further_names(entry: Entry) -> Iterator[Item]:
    """Yield what the table adds; an official name like the shown one only denies the list's."""
    for name in entry.names:
        if name.value != entry.name:
            source = UN_NAMES if name.kind == "OFFICIAL" else EDITORS
            yield _name(name.kind, name.value, source)


def _former_list_name(
    name: FurtherName, listed: dict[str, str], validity: Item | None = None
) -> Item:
    in_list = name.value in {listed["name"], *listed["name"].split(", ")}
    return _name(name.kind, name.value, FORMER if in_list else EDITORS, validity)


def _rank(name: Item) -> int:
    return _NAME_ORDER.index(str(name["kind"]))


def _name(kind: str, value: str, source: str, validity: Item | None = None) -> Item:
    item: Item = {"value": value, "kind": kind, "source": source}
    if kind != "ACRONYM":
        item["language"] = "en"
    if validity:
        item["validity"] = validity
    return item


def _identifiers(listed: dict[str, str], since: str, until: str, source: str) -> list[Item]:
    """Give the codes; one in ISO 3166-3 itself is never withdrawn."""
    validity: Item = {"start": _bound(since), "end": _bound(until)}
    for_ever: Item = {"start": "UNKNOWN", "end": "OPEN"}
    return [
        {
            "scheme": scheme,
            "value": listed[key],
            "validity": for_ever if key == "alpha_4" else validity,
            "source": source,
        }
        for key, scheme in _SCHEMES.items()
        if key in listed
    ]


def _bound(edtf: str) -> object:
    if edtf in {"", "OPEN"}:
        return edtf or "UNKNOWN"
    return {"edtf": edtf, "basis": "DERIVED" if edtf.startswith("[..") else "REFERENCE"}


def _evidence(source: str, record_key: str | None, of_field: str | None = None) -> Item:
    item: Item = {"source": source, "attribution": "REFERENCE"}
    if record_key:
        item["record_key"] = record_key
    if of_field:
        item["field"] = of_field
    return item
