"""Load records into a database: assemble, compare, write, check the rules.

One call is one savepoint: either all of it is there afterwards, or nothing.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import (
    CheckConstraint,
    ColumnElement,
    Connection,
    Executable,
    Insert,
    Table,
    UniqueConstraint,
    bindparam,
    delete,
    func,
    insert,
    select,
    update,
)
from sqlalchemy.exc import DataError, DBAPIError, IntegrityError
from sqlalchemy.orm import Session

import domain.rules  # noqa: F401 - declares the rules
from domain.base import Base
from domain.dialect import in_ids
from domain.event import EventStatusChange
from domain.rules.engine import run_rules
from domain.severity import Severity
from domain.values.fuzzy import FuzzyDate
from seeds.loading import convert
from seeds.loading.ahead import announce, links
from seeds.loading.assemble import Assembler, Assembly, Row
from seeds.loading.bulk import insert_rows
from seeds.loading.report import Report
from seeds.loading.resolve import Resolver
from seeds.loading.shape import shapes
from seeds.loading.store import Difference, Store
from seeds.record import Problem, Record, Where

Progress = Callable[[str], None]
_SOURCE = Base.metadata.tables["source"]


def load_records(
    connection: Connection, records: Sequence[Record], progress: Progress = lambda _: None
) -> Report:
    """Load records into the database behind `connection`, whose transaction stays open.

    progress: told what is being done, in a few words.
    """
    savepoint = connection.begin_nested()
    report = Report()
    try:
        assembly, difference = _write(connection, records, report, progress)
    except BaseException:
        savepoint.rollback()
        raise
    if report.ok:
        savepoint.commit()
        _count(report, assembly, difference, connection)
    else:
        savepoint.rollback()
        _count_rejected(report, assembly, records)
    return report


def _write(
    connection: Connection, records: Sequence[Record], report: Report, progress: Progress
) -> tuple[Assembly, Difference]:
    progress("reading")
    resolver = Resolver(connection)
    announce(records, resolver.announce)
    resolver.settle()
    resolver.foresee(links(records))
    assembler = Assembler(resolver, _published(connection, records, resolver))
    for record in records:
        assembler.add(record)
    assembly = assembler.finish()
    report.problems += assembly.problems
    if not report.ok:
        return assembly, Difference()
    progress("comparing")
    difference = Store(connection, assembly).difference()
    report.problems += difference.problems
    if report.ok:
        progress("writing")
        _apply(connection, difference, assembly, report)
    if report.ok:
        progress("checking the rules")
        _check_rules(connection, assembly, difference, report)
    return assembly, difference


def _published(
    connection: Connection, records: Iterable[Record], resolver: Resolver
) -> Mapping[int, FuzzyDate]:
    """Give the day of publication of every source, loaded now or before, by the source's id."""
    columns = shapes()["Source"].composites["published_on"]
    query = select(_SOURCE.c.id, *(_SOURCE.c[name] for name in columns))
    days = {
        source_id: FuzzyDate(*parts)
        for source_id, *parts in connection.execute(query)
        if parts[3] is not None
    }
    sources = [record for record in records if record.typename == "Source"]
    for record in sources:
        if record.complete:  # what it no longer says doesn't count
            days.pop(resolver.id_of("Source", record.key) or 0, None)
    for record in sources:
        if record.fields.get("published_on") is not None:
            try:
                day = convert.fuzzy_date(record.fields["published_on"], lambda text: text)
            except convert.ConvertError:
                continue  # reported when the record itself is read
            source = resolver.id_of("Source", record.key)
            if day is not None and source is not None:
                days[source] = day
    return days


def _apply(
    connection: Connection, difference: Difference, assembly: Assembly, report: Report
) -> None:
    """Write everything; at the first table that refuses rows, report these and stop."""
    for write in _writes(difference):
        refused = list(_refused(connection, write))
        for values, error in refused:
            report.problems.append(_refusal(write.table, values, error, difference, assembly))
        if refused:
            return
    _add_statuses(connection, difference)


@dataclass(frozen=True, slots=True)
class _Write:
    table: Table
    statement: Executable
    rows: list[dict[str, Any]]


def _writes(difference: Difference) -> Iterator[_Write]:
    for table, keys in difference.link_deletes.items():
        names = [column.key for column in table.primary_key]
        rows = [dict(zip(names, key, strict=True)) for key in keys]
        yield _Write(table, delete(table).where(*_keys(table)), _with_keys(table, rows))
    for table, rows in _removals(difference).items():
        yield _Write(table, delete(table).where(*_keys(table)), _with_keys(table, rows))
    for table in Base.metadata.sorted_tables:
        if table in difference.inserts:
            yield _Write(table, insert(table), difference.inserts[table])
        values: dict[str, Any] = {c.key: bindparam(c.key) for c in table.c if not c.primary_key}
        if values and table in difference.updates:
            statement = update(table).where(*_keys(table)).values(values)
            yield _Write(table, statement, _with_keys(table, difference.updates[table]))


def _removals(difference: Difference) -> dict[Table, list[dict[str, Any]]]:
    entity = Base.metadata.tables["entity"]
    by_table: dict[Table, list[dict[str, Any]]] = {}
    for row_id, removed in difference.removed.items():
        shape = shapes()[removed.typename]
        table = entity if shape.is_entity else shape.tables[0]
        by_table.setdefault(table, []).append({"id": row_id})
    return by_table


def _keys(table: Table) -> list[ColumnElement[bool]]:
    return [column == bindparam(f"key_{column.key}") for column in table.primary_key]


def _with_keys(table: Table, rows: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    keys = [column.key for column in table.primary_key]
    return [row | {f"key_{key}": row[key] for key in keys} for row in rows]


def _refused(connection: Connection, write: _Write) -> Iterator[tuple[dict[str, Any], DBAPIError]]:
    """Write all rows at once; when that fails, one by one, to find those that are refused."""
    try:
        with connection.begin_nested():
            if isinstance(write.statement, Insert):
                insert_rows(connection, write.table, write.rows)
            else:
                connection.execute(write.statement, write.rows)
            return
    except (IntegrityError, DataError):
        pass
    for values in write.rows:
        try:
            with connection.begin_nested():
                connection.execute(write.statement, values)
        except (IntegrityError, DataError) as error:
            yield values, error


def _refusal(
    table: Table,
    values: Mapping[str, Any],
    error: DBAPIError,
    difference: Difference,
    assembly: Assembly,
) -> Problem:
    removed = difference.removed.get(values.get("id", 0))
    row_id = removed.owner if removed else next(values[c.key] for c in table.primary_key)
    row = assembly.rows[row_id]
    if removed:
        message = f"this {removed.typename} is no longer stated, but other rows refer to it"
    else:
        message = _broken_constraint(table, values, str(error.orig)) or (
            f"the database refuses it: {str(error.orig).splitlines()[0]}"
        )
    return Problem(Severity.ERROR, "SEED_INTEGRITY", f"{_name(row)}: {message}", row.where)


def _broken_constraint(table: Table, values: Mapping[str, Any], words: str) -> str | None:
    """Say what a constraint of the model wants, when the database's words name it."""
    for constraint in table.constraints:
        if isinstance(constraint, CheckConstraint) and re.search(rf"\b{constraint.name}\b", words):
            wanted = str(constraint.sqltext)
            named = [c.key for c in table.c if re.search(rf"\b{c.key}\b", wanted)]
            found = ", ".join(f"{name} {values[name]}" for name in named)
            return f"found {found}; wanted {wanted}"
        if isinstance(constraint, UniqueConstraint):
            columns = [c.key for c in constraint.columns]
            if str(constraint.name) in words or f"{table.name}.{columns[0]}" in words:
                found = ", ".join(f"{name} {str(values[name])!r}" for name in columns)
                return f"found {found}, which another row has; wanted one of its own"
    return None


def _name(row: Row) -> str:
    slug = row.values.get("slug")
    return row.shape.typename if slug is None else f"{row.shape.typename} {slug}"


def _add_statuses(connection: Connection, difference: Difference) -> None:
    table = EventStatusChange.__table__
    ids = [row_id for row_id, _ in difference.statuses]
    count = select(table.c.subject_id, func.count()).group_by(table.c.subject_id)
    counts = connection.execute(count.where(in_ids(table.c.subject_id, ids)))
    known = {row.subject_id: row[1] for row in counts}
    rows = [
        {"subject_id": i, "ordinal": known.get(i, 0), "status": status}
        for i, status in difference.statuses
    ]
    if rows:
        connection.execute(insert(EventStatusChange), rows)


def _check_rules(
    connection: Connection, assembly: Assembly, difference: Difference, report: Report
) -> None:
    touched = _touched(assembly, difference)
    if not touched:
        return
    with Session(connection, join_transaction_mode="create_savepoint") as session:
        for breach in run_rules(session, touched, _by_table(touched, assembly, difference)):
            row = assembly.rows.get(breach.subject_id)
            where = row.where if row is not None else Where("database")
            name = _name(row) if row is not None else "a stored row"
            message = f"{name}: {breach.message}"
            report.problems.append(Problem(breach.severity, breach.code, message, where))


def _by_table(
    touched: Iterable[int], assembly: Assembly, difference: Difference
) -> dict[str, list[int]]:
    """Give the touched rows by the tables that have them, or had."""
    found: dict[str, list[int]] = {}
    for row_id in touched:
        row = assembly.rows.get(row_id)
        shape = row.shape if row else shapes()[difference.removed[row_id].typename]
        for table in shape.tables:
            found.setdefault(table.name, []).append(row_id)
    return found


def _touched(assembly: Assembly, difference: Difference) -> set[int]:
    """Give the rows written or removed, and whatever owns one of them."""
    touched = difference.new | difference.changed | set(difference.removed)
    waiting = {removed.owner for removed in difference.removed.values()} | touched
    while waiting:
        touched |= waiting
        owners = {row.owner for i in waiting if (row := assembly.rows.get(i)) and row.owner}
        waiting = owners - touched
    return touched


def _count(
    report: Report, assembly: Assembly, difference: Difference, connection: Connection
) -> None:
    names = {row.id: row.slug for row in connection.execute(select(_SOURCE.c.id, _SOURCE.c.slug))}
    for row in assembly.rows.values():
        outcome = (
            "new"
            if row.id in difference.new
            else "updated"
            if row.id in difference.changed
            else "unchanged"
        )
        for source in _sources(row, assembly):
            report.counts[names.get(source, ""), row.shape.typename][outcome] += 1
    for removed in difference.removed.values():
        report.counts["", removed.typename]["removed"] += 1


def _sources(row: Row, assembly: Assembly) -> set[int]:
    while not row.sources and row.owner is not None:
        row = assembly.rows[row.owner]
    return row.sources or {0}


def _count_rejected(report: Report, assembly: Assembly, records: Sequence[Record]) -> None:
    bad_places = {(p.where.file, p.where.line) for p in report.errors}
    rejected = set(assembly.rejected)
    for record in records:
        key = (record.typename, record.key)
        if (record.where.file, record.where.line) in bad_places or key in rejected:
            report.counts[record.source or "", record.typename]["rejected"] += 1
