"""Episodes of statehood, from a list of states past and present.

An episode is no existence: a state has several, and acts between them. A row becomes an assertion
on the state that it surely is about: one that editors say, or the one that its name means then.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

from domain.values.edtf import EdtfError
from domain.values.fuzzy import FuzzyError, FuzzyInterval
from seeds.importing.files import Row
from seeds.importing.importer import Context, Item, Rejected, Skipped, Taken
from seeds.importing.past_states import Episode, PastState, past_states
from seeds.record import InputError, Record, Where

_MOST_ROWS = 5_000
_NOTHING = frozenset({"", "NA", "9999-12-31"})


def episodes(context: Context, file: str, rows: Iterator[Row], source: str) -> Iterator[Item]:
    """Yield the past states that the list has rows for, then each row.

    source: slug of the list.
    """
    listed: list[Episode | Item] = []
    broken: InputError | None = None
    try:
        listed += (_read(file, row) for row in islice(rows, _MOST_ROWS))
        if next(rows, None) is not None:
            message = f"found more than {_MOST_ROWS:,} rows of states"
            broken = InputError("IMPORT_LIMIT", message, Where(file))
    except InputError as error:
        broken = error
    usable = [one for one in listed if isinstance(one, Episode)]
    for past in past_states():
        taken = past.taken([one for one in usable if past.has(one.row)], source)
        if taken is not None:
            yield taken
    for one in listed:
        yield _item(context, one, past_states(), source) if isinstance(one, Episode) else one
    if broken is not None:
        raise broken


def _read(file: str, row: Row) -> Episode | Item:
    key = f"states:{row['stateID']}:{row['Begin']}:{row['End']}"
    where = Where(file, row.line, key)
    begin, end = (_date(row[column]) for column in ("Begin", "End"))
    interval = f"{begin}/{end or '..'}"
    if not begin:
        return Skipped(key, where, "its beginning isn't given")
    if not _is_interval(interval):
        found = f"{row['Begin']!r} to {row['End']!r}"
        return Rejected(key, where, f"found the dates {found}, wanted two dates in order")
    return Episode(row, where, interval)


def _item(context: Context, one: Episode, known: Sequence[PastState], source: str) -> Item:
    row, key = one.row, str(one.where.key)
    past = next((past for past in known if past.has(row)), None)
    if past is not None:
        return Taken(key, one.where, [_assertion(one, past.slug, past.fields.get("name"), source)])
    state = context.names.means(row["StateName"], one.interval, ("State",))
    coded = context.names.code("ISO3166_1_A3", row["stateID"])
    if state is None:
        return Skipped(key, one.where, "its name means no state on record at that time")
    if coded is not None and coded != state:
        return Skipped(key, one.where, "its code is that of one state, its name that of another")
    return Taken(key, one.where, [_assertion(one, state.slug, row["StateName"], source)])


def _assertion(one: Episode, state: str, shown: str | None, source: str) -> Record:
    """Give what a row says; shown: the name that needs no mention."""
    row = one.row
    ways = [f"{verb} {row[column].rstrip('?').lower()}{' (uncertain)' * row[column].endswith('?')}"
            for verb, column in (("began by", "Basis"), ("ended by", "Grounds"))
            if row[column] not in {*_NOTHING, "None"}]  # fmt: skip
    listed = "" if row["StateName"] == shown else row["StateName"]
    said = {"Listed as": listed, "Named": row["StateNameAlt"], "Capital": row["Capital"]}
    note = " ".join(f"{w}: {text}." for w, text in said.items() if text not in _NOTHING)
    fields: dict[str, object] = {
        "subject": f"State/{state}",
        "predicate": "OTHER",
        "value": "episode of statehood",
        "qualifier": "; ".join(ways) or None,
        "period": one.interval,
        "note": note or None,
    }
    return Record("Assertion", str(one.where.key), fields, one.where, source=source, complete=True)


def _date(text: str) -> str:
    return "" if text in _NOTHING else text


def _is_interval(edtf: str) -> bool:
    try:
        span = FuzzyInterval.of(edtf)
    except (EdtfError, FuzzyError):
        return False
    first = span.start.earliest if span.start else None
    last = span.end.latest if span.end else None
    return first is None or last is None or first <= last
