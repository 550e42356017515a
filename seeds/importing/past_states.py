"""States past, and former names of states, that editors add to the list of states past and present.

The files seeds/reference/past_states*.yaml are facts as in seeds/facts, with two keys more for a
state: `rows`, the rows of the list that are about it (`AUH`, or `RUS 1263` with the beginning), and
`successors`. A state with a name of its own takes its existence from its rows. What no row says is
of the source that the file names, and marked as inferred; a name or code may have its own `source`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from domain.values.fuzzy import FuzzyInterval
from seeds.importing.files import Row
from seeds.importing.importer import Taken
from seeds.loading.document import read_records
from seeds.record import InputError, Record, Where

_NOT_LISTED = "general knowledge of the editors; the list of states has no row for it"
_NOT_SAID = "general knowledge of the editors; the list says how a state ended, not what followed"
_PIECE = {"attribution": "REFERENCE"}


@dataclass(frozen=True, slots=True)
class Episode:
    """A row of the list with a time that can be used."""

    row: Row
    where: Where
    interval: str
    """EDTF."""


@dataclass(frozen=True, slots=True)
class PastState:
    """A record of the files."""

    typename: str
    slug: str
    fields: Mapping[str, Any]
    where: Where
    source: str | None
    rows: frozenset[str]
    successors: Sequence[Mapping[str, str]]

    def has(self, row: Row) -> bool:
        """Whether a row of the list is about it."""
        return bool(self.rows & {row["stateID"], f"{row['stateID']} {row['Begin']}"})

    @property
    def is_new(self) -> bool:
        """Whether it is a record of its own; else it is on record and gets more names."""
        return "name" in self.fields or self.typename == "Membership"

    def taken(self, episodes: Sequence[Episode], list_source: str) -> Taken | None:
        """Give what the files say of it, together with its rows; None if that is nothing."""
        if self.rows and not episodes:
            return None
        given = dict(self.fields)
        records: list[Record] = []
        if self.rows and self.is_new:
            listed = {
                "name": given.pop("name"),
                "existence": _existence(episodes),
                "evidence": [_PIECE | {"record_key": str(e.where.key)} for e in episodes],
            }
            records.append(self._record(listed, list_source))
        elif not self.rows:
            given["judgements"] = [
                {"status": "INFERRED", "reason": _NOT_LISTED},
                *given.get("judgements", ()),
            ]
        if given:
            given["evidence"] = [*([] if self.rows else [_PIECE]), *_evidence(given)]
            given["names"] = [{"language": "en", **name} for name in given.get("names", ())] or None
            records.append(self._record(given, self.source))
        records += map(self._succession, self.successors)
        return Taken(str(self.where.key), self.where, records) if records else None

    def _record(self, fields: Mapping[str, object], source: str | None) -> Record:
        fields = {name: value for name, value in fields.items() if value}
        return Record(
            self.typename, self.slug, fields, self.where, source=source, complete=self.is_new
        )

    def _succession(self, successor: Mapping[str, str]) -> Record:
        fields = {
            "predecessor": f"State/{self.slug}",
            "successor": f"State/{successor['state']}",
            "kind": successor["kind"],
            "date": successor["date"],
            "judgements": [{"status": "INFERRED", "reason": _NOT_SAID}],
            "evidence": [_PIECE],
        }
        key = f"{self.slug}-{successor['state']}"
        return Record("Succession", key, fields, self.where, source=self.source, complete=True)


@cache
def past_states() -> tuple[PastState, ...]:
    """Give the records of the files. Raises InputError for a mistake in them."""
    folder = files("seeds") / "reference"
    found: list[PastState] = []
    for file in sorted(folder.iterdir(), key=lambda file: file.name):
        if file.name.startswith("past_states") and file.name.endswith(".yaml"):
            found += read_past_states(file.name, file.read_text(encoding="utf-8"))
    return tuple(found)


def read_past_states(file: str, text: str) -> Iterator[PastState]:
    """Yield the records of a file. Raises InputError with its line for one of another form."""
    for record in read_records(file, text):
        fields = _plain(record.fields)
        rows, successors = fields.pop("rows", []), fields.pop("successors", [])
        where = Where(file, record.where.line, f"past:{record.typename}:{record.key}")
        if not isinstance(rows, list) or not all(isinstance(row, str) for row in rows):
            raise InputError("SEED_FORM", "`rows` wants a list of codes of the list", where)
        if not isinstance(successors, list) or not all(_is_successor(one) for one in successors):
            message = "`successors` wants a list of mappings, each with state, kind and date"
            raise InputError("SEED_FORM", message, where)
        yield PastState(
            record.typename, record.key, fields, where, record.source, frozenset(rows), successors
        )


def _plain(value: Any) -> Any:
    """Give a value of YAML without its lines, as the digest of a record wants it."""
    if isinstance(value, dict):
        return {str(key): _plain(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_plain(item) for item in value]
    return None if value is None else str(value)


def _is_successor(given: object) -> bool:
    return isinstance(given, dict) and set(given) == {"state", "kind", "date"}


def _evidence(fields: Mapping[str, Any]) -> Iterator[Mapping[str, object]]:
    """Yield a piece for each source of names, and one for each code."""
    named = dict.fromkeys(name.get("source") for name in fields.get("names", ()))
    for source in named:
        yield _PIECE | {"field": "names"} | ({"source": source} if source else {})
    for code in fields.get("identifiers", ()):
        piece = _PIECE | {"field": "identifiers", "record_key": code["value"]}
        yield piece | ({"source": code["source"]} if "source" in code else {})


def _existence(episodes: Iterable[Episode]) -> Mapping[str, str]:
    """Give the time from the first beginning to the last end: a state acts between episodes."""
    spans = [(FuzzyInterval.of(episode.interval), episode.interval) for episode in episodes]
    _, first = min(spans, key=lambda span: str(span[0].start and span[0].start.earliest))
    open_ended = next((text for _, text in spans if text.endswith("/..")), None)
    _, last = max(spans, key=lambda span: str(span[0].end and span[0].end.latest))
    return {
        "start": first.partition("/")[0],
        "end": "OPEN" if open_ended else last.partition("/")[2],
    }
