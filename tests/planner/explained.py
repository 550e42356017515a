"""What a database does for each select of an operation: its plan, and how much it looked at."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass, replace
from typing import Any

import psycopg
from psycopg import sql
from sqlalchemy.dialects.postgresql.asyncpg import PGDialect_asyncpg
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite

from api.http.postgres import PLANNING
from api.planner.bind import page_sizes
from api.planner.run import answer
from domain.base import Base
from tests.databases import sqlite_file
from tests.planner.asking import TODAY, WIDE, planned
from tests.planner.world import postgres_address


@dataclass(frozen=True, slots=True)
class Look:
    """One select as a database ran it."""

    purpose: str
    rows: int
    """Rows that it gave."""
    scanned: frozenset[str]
    """Tables of which every row may be read, in no order that the select wants."""
    indexes: frozenset[str]
    touched: int
    """PostgreSQL: rows that were read, sorted or thrown away in the largest step of the plan.
    SQLite: instructions of its virtual machine."""
    plan: str
    keeps: bool
    """PostgreSQL, mode "auto": whether it has come to keep one plan for all values."""
    answer: Any = None
    """Data of the whole operation; with the last select only."""


def looks(url: str, document: str, variables: Mapping[str, Any], mode: str = "") -> list[Look]:
    """Run a document; `mode`: PostgreSQL's plan_cache_mode."""
    plan, coerced = planned(document, variables)
    steps = answer(plan, coerced, page_sizes(plan, coerced, WIDE), TODAY, WIDE)
    found = []
    with closing(_Sqlite(url) if url.startswith("sqlite") else _Postgres(url, mode)) as database:
        try:
            fetching, env = next(steps)
            while True:
                text = fetching.emitted(database.dialect, env)
                rows, look = database.look(text.sql, text.values(env))
                found.append(Look(fetching.purpose, len(rows), *look))
                fetching, env = steps.send(rows)
        except StopIteration as done:
            found[-1] = replace(found[-1], answer=done.value.data)
    return found


class _Sqlite:
    dialect = SQLiteDialect_pysqlite(paramstyle="qmark")

    def __init__(self, url: str) -> None:
        self._connection = sqlite3.connect(sqlite_file(url))
        self.close = self._connection.close

    def look(self, text: str, values: list[Any]) -> tuple[list[Any], tuple[Any, ...]]:
        plan = self._connection.execute(f"EXPLAIN QUERY PLAN {text}", values).fetchall()
        lines = [line for *_, line in plan]
        tables = {table: table for table in Base.metadata.tables}
        tables |= {alias: table for table, alias in _NAMED.findall(text)}
        scans = [found[1] for line in lines if (found := re.fullmatch(r"SCAN (\w+)", line))]
        scanned = {tables[alias] for alias in scans if alias in tables}
        indexes = {index for line in lines for index in re.findall(r"INDEX (ix_\w+)", line)}
        steps = 0

        def step() -> int:
            nonlocal steps
            steps += _STEP
            return 0

        self._connection.set_progress_handler(step, _STEP)
        rows = self._connection.execute(text, values).fetchall()
        self._connection.set_progress_handler(None, 0)
        return rows, (frozenset(scanned), frozenset(indexes), steps, "\n".join(lines), False)


_NAMED = re.compile(r"\b(\w+) AS (\w+)")
_STEP = 10


class _Postgres:
    dialect = PGDialect_asyncpg()

    def __init__(self, url: str, mode: str) -> None:
        self._connection = psycopg.connect(postgres_address(url), autocommit=True)
        self.close = self._connection.close
        for setting, value in {**PLANNING, "plan_cache_mode": mode}.items():
            self._connection.execute(f"SET {setting} = {value}")
        self._runs = 6 if mode == "auto" else 1

    def look(self, text: str, values: list[Any]) -> tuple[list[Any], tuple[Any, ...]]:
        execute = self._connection.execute
        execute(f"PREPARE looked_at AS {text}")
        given = sql.SQL(", ").join(map(sql.Literal, values))
        call = sql.SQL("EXECUTE looked_at({})").format(given) if values else "EXECUTE looked_at"
        call = call if isinstance(call, sql.Composed) else sql.SQL(call)
        for _ in range(self._runs):  # after five, PostgreSQL may choose the generic plan
            rows = execute(call).fetchall()
        explain = sql.SQL("EXPLAIN (ANALYZE, TIMING OFF, FORMAT {}) ").format
        ((tree,),) = execute(explain(sql.SQL("JSON")) + call).fetchall()
        lines = execute(explain(sql.SQL("TEXT")) + call).fetchall()
        kept = "SELECT generic_plans FROM pg_prepared_statements WHERE name = 'looked_at'"
        ((generic,),) = execute(kept).fetchall()
        execute("DEALLOCATE looked_at")
        nodes = list(_nodes(tree[0]["Plan"]))
        scanned = {n["Relation Name"] for n in nodes if n["Node Type"].endswith("Seq Scan")}
        indexes = {n["Index Name"] for n in nodes if "Index Name" in n}
        touched = max(_touched(node) for node in nodes)
        plan = "\n".join(line for (line,) in lines)
        return rows, (frozenset(scanned), frozenset(indexes), touched, plan, generic > 0)


def _nodes(node: dict[str, Any]) -> Iterator[dict[str, Any]]:
    yield node
    for inner in node.get("Plans", ()):
        yield from _nodes(inner)


def _touched(node: dict[str, Any]) -> int:
    removed = ("Filter", "Join Filter", "Index Recheck")
    given = node["Actual Rows"] + sum(node.get(f"Rows Removed by {by}", 0) for by in removed)
    return round(given * node["Actual Loops"])
