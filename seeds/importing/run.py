"""Import a data set in batches, each one transaction: names resolved, facts loaded, rules checked.

A batch is there whole or not at all. A second run over the same files finds by the digests of the
records what it has already, so that it changes nothing, and one that was cut off ends in the same
database as one that was not.
"""

from __future__ import annotations

import gc
import hashlib
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import orjson
from sqlalchemy import Connection, Engine, Table, delete, select

from domain.database import writing
from domain.dialect import in_texts
from domain.imports import ImportRecord, UnresolvedName
from domain.severity import Severity
from seeds.importing.evidence import evidenced
from seeds.importing.files import Inputs
from seeds.importing.importer import Context, Importer, Item, Rejected, Skipped, Taken
from seeds.importing.names import ACTORS, Names, Open
from seeds.importing.people import People
from seeds.importing.report import Journal, Tally
from seeds.loading.bulk import insert_rows
from seeds.loading.load import load_records
from seeds.mentions.search import STATEMENTS, Search, pieces
from seeds.mentions.stored import forget, unsearched
from seeds.record import InputError, Problem, Record, Where

LONGEST_KEY = 200
"""Characters of a record's key."""
BATCH_ITEMS = 1_000
BATCH_RECORDS = 4_000
BATCH_TEXT = 8 * 2**20
"""Characters of full texts in a batch."""
_COLLECTION = (100_000, 50, 100)
"""Thresholds of the garbage collector during an import."""

Progress = Callable[[int, int, int], None]
"""Told the bytes read, the bytes there are, and the records read."""
Searching = Callable[[int, int], None]
"""Told the statements whose texts are searched, and how many there are."""

_KNOWN: Table = ImportRecord.__table__  # type: ignore[assignment]
_OPEN: Table = UnresolvedName.__table__  # type: ignore[assignment]


@dataclass
class _Batch:
    items: list[tuple[Item, tuple[Open, ...]]] = field(default_factory=list)
    broken: InputError | None = None
    """What ended it, with the file that can't be read on."""
    last: bool = False


def run_import(
    engine: Engine,
    importer: Importer,
    paths: Sequence[Path],
    *,
    options: dict[str, str] | None = None,
    dry_run: bool = False,
    report: Path | None = None,
    progress: Progress = lambda done, total, records: None,
    search: bool = True,
    searching: Searching = lambda done, total: None,
) -> Tally:
    """Import the files at `paths`; give the numbers.

    dry_run: do everything, and take it back at the end.
    report: a file for what was skipped, rejected, flagged or left open, one JSON object a line.
    search: whether to search full texts for mentions at the end, where some are not searched yet;
        otherwise `rebuild_mentions` does it, for several imports at once.
    Raises InputError when there is nothing to read, or an option that the importer doesn't know.
    """
    _check_options(importer, options or {})
    inputs = Inputs.at(paths)
    names = Names(reread=bool(set(importer.fills) & set(ACTORS)))
    people = People()
    tally, journal = Tally(importer.name), Journal(report)
    began = time.monotonic()
    context = Context(inputs, names, people, options or {})
    items = iter(importer.read(context))
    try:
        with _collecting_seldom(), _transactions(engine, dry_run) as transaction:
            done = False
            while not done:
                with transaction() as connection:
                    names.begin(connection)
                    people.begin(connection)
                    batch = _take(items, names)
                    load = _Load(connection, importer, context, tally, journal)
                    load.take_in(batch)
                    done = batch.last
                progress(inputs.done, inputs.total, tally.read)
            if search:
                _search(transaction, tally, journal, searching)
    finally:
        tally.seconds = time.monotonic() - began
        journal.close(tally)
    return tally


@contextmanager
def _collecting_seldom() -> Iterator[None]:
    """Let the garbage collector run less often: a batch is many objects without cycles."""
    before = gc.get_threshold()
    gc.set_threshold(*_COLLECTION)
    try:
        yield
    finally:
        gc.set_threshold(*before)


def _check_options(importer: Importer, options: dict[str, str]) -> None:
    for name in options:
        if name not in importer.options:
            wanted = ", ".join(importer.options) or "none"
            message = f"found the option {name!r}, wanted {wanted}"
            raise InputError("IMPORT_OPTION", message, Where(importer.name))


@contextmanager
def _transactions(engine: Engine, dry_run: bool) -> Iterator[Callable[[], Any]]:
    """Give what opens a transaction for a batch; a dry run has one for all, which is undone."""
    if not dry_run:
        yield lambda: writing(engine)
        return
    with writing(engine) as connection:

        @contextmanager
        def same() -> Iterator[Connection]:
            yield connection

        yield same
        connection.rollback()


def _take(items: Iterator[Item], names: Names) -> _Batch:
    """Read on until a batch is full."""
    batch = _Batch()
    records = text = 0
    while len(batch.items) < BATCH_ITEMS and records < BATCH_RECORDS and text < BATCH_TEXT:
        try:
            item = next(items, None)
        except InputError as error:
            batch.broken, batch.last = error, True
            break
        if item is None:
            batch.last = True
            break
        batch.items.append((item, tuple(names.take_open())))
        if isinstance(item, Taken):
            records += len(item.records)
            text += sum(_text_size(record) for record in item.records)
    return batch


def _text_size(record: Record) -> int:
    texts = record.fields.get("texts")
    return sum(len(str(text.get("text", ""))) for text in texts) if isinstance(texts, list) else 0


def _search(
    transaction: Callable[[], Any], tally: Tally, journal: Journal, searching: Searching
) -> None:
    """Search the texts that are not searched yet, and those with a name that has changed."""
    with Search() as search:
        with transaction() as connection:
            if not unsearched(connection):
                return
            search.begin(connection)
            todo = unsearched(connection)
        done = 0
        for ids in pieces(todo, STATEMENTS):
            searching(done, len(todo))
            with transaction() as connection:
                search.begin(connection)
                search.statements(connection, ids)
            done += len(ids)
        searching(len(todo), len(todo))
    tally.mentions = search.tally.new
    for left_out in search.tally.contradictions:
        where = Where("full texts", key=left_out.statement)
        journal.note("contradicted", where, message=left_out.message)


class _Load:
    """Takes one batch into the database."""

    def __init__(
        self,
        connection: Connection,
        importer: Importer,
        context: Context,
        tally: Tally,
        journal: Journal,
    ) -> None:
        self.connection, self.importer, self.context = connection, importer, context
        self.tally, self.journal = tally, journal

    def take_in(self, batch: _Batch) -> None:
        taken: dict[str, tuple[Taken, tuple[Open, ...]]] = {}
        for item, still_open in batch.items:
            match item:
                case Skipped():
                    self._count("skipped", item.where, reason=item.reason, key=item.key)
                    self.tally.reasons[item.reason] += 1
                    self._look_at(item, ())
                case Rejected():
                    self._count("rejected", item.where, code=item.code, message=item.message)
                case Taken() if len(item.key) > LONGEST_KEY or "\0" in item.key:
                    message = f"found a key of {len(item.key)} characters, wanted {LONGEST_KEY}"
                    self._count("rejected", item.where, code="IMPORT_KEY", message=message)
                case Taken() if item.key in taken:
                    message = f"the key {item.key!r} stands in the file already"
                    self._count("rejected", item.where, code="IMPORT_TWICE", message=message)
                case Taken():
                    taken[item.key] = (item, still_open)
        if batch.broken is not None:
            problem = batch.broken.problem
            self.tally.broken_files.append(str(problem))
            self.journal.note("broken", problem.where, code=problem.code, message=problem.message)
        self._load(taken)

    def _load(self, taken: dict[str, tuple[Taken, tuple[Open, ...]]]) -> None:
        digests = {key: _digest(item, still_open) for key, (item, still_open) in taken.items()}
        stored = self._stored_digests(digests)
        changed = [item for key, (item, _) in taken.items() if stored.get(key) != digests[key]]
        loaded = self._load_changed(changed)
        for key, (item, still_open) in taken.items():
            if stored.get(key) == digests[key]:
                self.tally.counts["unchanged"] += 1
            elif key in loaded:
                outcome = "updated" if key in stored else "new"
                self.tally.counts[outcome] += 1
            else:
                continue
            self._look_at(item, still_open)
        self._write_known(stored, {key: digests[key] for key in loaded})
        self._write_open(loaded, taken)
        records = (record for key in loaded for record in taken[key][0].records)
        forget(self.connection, (each.key for each in records if each.typename == "Statement"))

    def _look_at(self, item: Taken | Skipped, still_open: Sequence[Open]) -> None:
        for flag in item.flags:
            self.journal.note("flagged", item.where, message=flag)
        for name in still_open:
            self.journal.note(
                "open", item.where, kind=name.kind, name=name.text, message=name.reason
            )
        self.tally.flagged += bool(item.flags)
        self.tally.open_names += bool(still_open)

    def _load_changed(self, items: Sequence[Taken]) -> set[str]:
        """Load what can be loaded; give the keys. What is wrong with the others is reported."""
        waiting = list(items)
        while waiting:
            records = [*self._sources(), *(r for item in waiting for r in self._records(item))]
            result = load_records(self.connection, records)
            if result.ok:
                self._warn(result.warnings)
                break
            bad = _to_blame(waiting, result.errors)
            if not bad and len(waiting) > 1:  # nobody is named: halve until it is one
                middle = len(waiting) // 2
                return self._load_changed(waiting[:middle]) | self._load_changed(waiting[middle:])
            bad = bad or {waiting[0].key: result.errors[0]}
            for item in waiting:
                if item.key in bad:
                    problem = bad[item.key]
                    self._count("rejected", item.where, code=problem.code, message=problem.message)
            waiting = [item for item in waiting if item.key not in bad]
        return {item.key for item in waiting}

    def _sources(self) -> Iterator[Record]:
        if self.importer.has_source:
            yield self.importer.source
        yield from self.context.sources.values()

    def _records(self, item: Taken) -> Iterator[Record]:
        own = self.importer.name if self.importer.has_source else None
        for record in item.records:
            yield replace(
                evidenced(record, item.key), where=_place(item), source=record.source or own
            )

    def _warn(self, warnings: Iterable[Problem]) -> None:
        for warning in warnings:
            self.journal.note("warning", warning.where, code=warning.code, message=warning.message)

    def _count(self, outcome: str, where: Where, **more: object) -> None:
        self.tally.counts[outcome] += 1
        self.journal.note(outcome, where, **more)

    def _stored_digests(self, keys: Iterable[str]) -> dict[str, str]:
        query = select(_KNOWN.c.key, _KNOWN.c.digest).where(
            _KNOWN.c.importer == self.importer.name, in_texts(_KNOWN.c.key, list(keys))
        )
        return {row.key: row.digest for row in self.connection.execute(query)}

    def _write_known(self, stored: dict[str, str], digests: dict[str, str]) -> None:
        name = self.importer.name
        gone = [key for key in digests if key in stored]
        self._delete(_KNOWN, gone)
        rows = [{"importer": name, "key": k, "digest": d} for k, d in digests.items()]
        insert_rows(self.connection, _KNOWN, rows)

    def _write_open(
        self, loaded: Iterable[str], taken: dict[str, tuple[Taken, tuple[Open, ...]]]
    ) -> None:
        self._delete(_OPEN, loaded)
        rows = {
            (key, name.kind, name.text): {
                "importer": self.importer.name,
                "key": key,
                "kind": name.kind,
                "text": name.text,
                "day": name.day,
                "reason": name.reason,
            }
            for key in loaded
            for name in taken[key][1]
        }
        insert_rows(self.connection, _OPEN, list(rows.values()))

    def _delete(self, table: Table, keys: Iterable[str]) -> None:
        keys = list(keys)
        if keys:
            self.connection.execute(
                delete(table).where(
                    table.c.importer == self.importer.name, in_texts(table.c.key, keys)
                )
            )


def _place(item: Taken) -> Where:
    """Give the place of an item, by which a problem finds back to it."""
    return Where(item.where.file, item.where.line, item.key)


def _to_blame(items: Sequence[Taken], errors: Sequence[Problem]) -> dict[str, Problem]:
    """Give the items that have an error, each with its first one."""
    places = {_place(item): item.key for item in items}
    bad: dict[str, Problem] = {}
    for problem in errors:
        key = places.get(problem.where)
        if key is not None and problem.severity is Severity.ERROR:
            bad.setdefault(key, problem)
    return bad


def _digest(item: Taken, still_open: Sequence[Open]) -> str:
    """Give the digest of all that a record says, and of what stays open in it."""
    said = [(r.typename, r.key, r.source, r.complete, r.shared, r.fields) for r in item.records]
    names = [(name.kind, name.text) for name in still_open]
    content = orjson.dumps([said, names], option=orjson.OPT_SORT_KEYS)
    return hashlib.blake2b(content, digest_size=16).hexdigest()
