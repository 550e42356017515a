"""Made-up worlds of any size, written in bulk: the rows that a test looks at, and no evidence.

world = World()
who = world.person("p-1")
world.statement("st-1", who, day(0))
world.write(url)
"""

from __future__ import annotations

import sqlite3
import time
from collections import defaultdict
from collections.abc import Callable
from contextlib import closing
from datetime import date, timedelta
from functools import cache
from typing import Any

import psycopg
from psycopg import sql
from sqlalchemy import make_url

from domain.base import key_id
from domain.model import metadata
from domain.ordering import sort_key_of
from domain.statement import Statement
from domain.statement_text import words_of
from domain.summit import Summit
from domain.treaty import TreatyAction
from domain.values.fuzzy import FuzzyDate, FuzzyInterval
from domain.values.vocabulary_time import BoundState
from domain.visit import Visit
from domain.words import WORDS_OF
from tests.databases import sqlite_file

BEGIN = date(2000, 1, 1)
When = date | tuple[date | None, date | None] | None
"""A day, the first and the last one that fit, or nothing."""
Making = Callable[[str, Callable[[str], None]], str]
"""Gives the URL of the database of a name, which a function fills when there is none yet."""


def day(number: int) -> date:
    """Give a day by its number."""
    return BEGIN + timedelta(days=number)


class World:
    """Rows by table; every maker of an entity gives its id."""

    def __init__(self) -> None:
        self.rows: dict[str, list[dict[str, Any]]] = defaultdict(list)

    def person(self, slug: str) -> int:
        return self._actor("Person", "PERSON", "person", slug)

    def state(self, slug: str) -> int:
        return self._actor("State", "STATE", "state", slug)

    def topic(self, slug: str, broader: int | None = None) -> int:
        id_ = self._entity("Topic", slug)
        self.rows["topic"].append({"id": id_, "slug": slug, "pref_label": slug})
        if broader is not None:
            link = {"topic_id": id_, "broader_id": broader, "ordinal": 0}
            self.rows["topic_broader"].append(link)
        return id_

    def source(self, slug: str) -> int:
        id_ = self._entity("Source", slug)
        self.rows["source"].append(
            {
                "id": id_,
                "slug": slug,
                "title": slug,
                "kind": "DATASET",
                "editors": "[]",
                "reliability": "B",
            }
        )
        return id_

    def summit(self, slug: str, on: When) -> int:
        values = {"slug": slug, "name": slug, "kind": "MULTILATERAL", "level": "LEADERS"}
        return self._dated("Summit", Summit, values | {"status": "OCCURRED"}, on)

    def participation(self, summit: int, actor: int, ordinal: int = 0) -> int:
        values = {"summit_id": summit, "actor_id": actor, "role": "PARTICIPANT", "ordinal": ordinal}
        return self._fact("SummitParticipation", "summit_participation", values)

    def visit(self, slug: str, visitor: int, host: int | None, on: When) -> int:
        values = {"slug": slug, "kind": "WORKING", "status": "OCCURRED", "visitor_id": visitor}
        return self._dated("Visit", Visit, values | {"host_id": host}, on)

    def statement(
        self, slug: str, speaker: int, on: When, venue: int | None = None, act: str = "STATE"
    ) -> int:
        values = {
            "slug": slug,
            "title": slug,
            "summary": slug,
            "act": act,
            "speaker_id": speaker,
            "channel": "ADDRESS",
            "status": "STANDING",
            "venue_id": venue,
        }
        return self._dated("Statement", Statement, values, on)

    def mention(self, statement: int, target: int) -> int:
        values = {"statement_id": statement, "target_id": target, "polarity": "MENTIONED"}
        values |= {"method": "HUMAN_CODED", "ordinal": 0}
        return self._fact("MentionObservation", "mention_observation", values)

    def treaty(self, slug: str) -> int:
        id_ = self._entity("Treaty", slug)
        self.rows["treaty"].append(
            {"id": id_, "slug": slug, "title": slug, "kind": "TREATY"}
            | {"epistemic_status": "REPORTED", "sort_key": f"~|~|~|{slug}"}
        )
        return id_

    def treaty_action(self, slug: str, treaty: int, actor: int | None, on: When) -> int:
        values = {"slug": slug, "treaty_id": treaty, "type": "NOTIFICATION", "actor_id": actor}
        return self._dated("TreatyAction", TreatyAction, values, on)

    def name(self, subject: int, value: str) -> None:
        values = {"subject_id": subject, "value": value, "normal": value, "kind": "ALIAS"}
        states = {"validity_start_state": "UNKNOWN", "validity_end_state": "UNKNOWN"}
        id_ = key_id("Name", f"{subject}/{value}")
        self.rows["name"].append({"id": id_, **values, **states, "ordinal": 0})

    def evidence(self, subject: int, source: int, key: int = 0) -> None:
        values = {"subject_id": subject, "source_id": source, "attribution": "REFERENCE"}
        id_ = key_id("Evidence", f"{subject}/{source}/{key}")
        instant = "2026-01-01 00:00:00.000000"
        self.rows["evidence"].append({"id": id_, **values, "ordinal": key, "recorded_at": instant})

    def write(self, url: str) -> None:
        """Write everything in one transaction, and nothing twice."""
        rows, self.rows = self.rows, defaultdict(list)
        for table in rows:
            for column in metadata.tables[table].c:
                if (of := column.info.get(WORDS_OF)) is not None:
                    for row in rows[table]:
                        row[column.key] = words_of(row[of])
        tables = [table.name for table in metadata.sorted_tables if table.name in rows]
        batches = [(name, tuple(rows[name][0]), rows[name]) for name in tables]
        (_write_sqlite if url.startswith("sqlite") else _write_postgres)(url, batches)

    def _entity(self, typename: str, key: str) -> int:
        id_ = key_id(typename, key)
        self.rows["entity"].append({"id": id_, "typename": typename})
        return id_

    def _actor(self, typename: str, kind: str, table: str, slug: str) -> int:
        id_ = self._entity(typename, slug)
        states = {"existence_start_state": "UNKNOWN", "existence_end_state": "UNKNOWN"}
        values = {"id": id_, "actor_kind": kind, "slug": slug, "name": slug}
        self.rows["actor"].append({**values, **states, "epistemic_status": "REFERENCE"})
        self.rows[table].append({"id": id_})
        return id_

    def _fact(self, typename: str, table: str, values: dict[str, Any]) -> int:
        id_ = self._entity(typename, repr(values))
        self.rows[table].append({"id": id_, **values, "epistemic_status": "REPORTED"})
        return id_

    def _dated(self, typename: str, model: Any, values: dict[str, Any], on: When) -> int:
        id_ = self._entity(typename, values["slug"])
        by = model.__dated_by__
        first, last = days_of(on)
        place = {f"{by}_earliest": first, f"{by}_latest": last, "slug": values["slug"]}
        row = {"id": id_, **values, **(_period if by == "period" else _date)(by, on)}
        row |= {"epistemic_status": "REPORTED", "sort_key": sort_key_of(model, place)}
        self.rows[model.__tablename__].append(row)
        return id_


def days_of(on: When) -> tuple[date | None, date | None]:
    """Give the first and the last day."""
    return on if isinstance(on, tuple) else (on, on)


def date_of(on: When) -> FuzzyDate:
    """Give one day that is not known better."""
    first, last = days_of(on)
    if first == last:
        return FuzzyDate.of(first and first.isoformat())
    return FuzzyDate.of(f"[{first or ''}..{last or ''}]")


def period_of(on: When) -> FuzzyInterval:
    """Give a period with these ends."""
    ends = (date_of(day) if day else BoundState.UNKNOWN for day in days_of(on))
    return FuzzyInterval.between(*ends)


@cache
def _date(prefix: str, on: When) -> dict[str, Any]:
    return _columns(prefix, date_of(on))


@cache
def _period(prefix: str, on: When) -> dict[str, Any]:
    period, made = period_of(on), {}
    for side in ("start", "end"):
        bound = getattr(period, side)
        columns = _columns(f"{prefix}_{side}", bound or FuzzyDate.unknown())
        made |= columns if bound else dict.fromkeys(columns)
        made[f"{prefix}_{side}_state"] = str(getattr(period, f"{side}_state"))
    return made


def _columns(prefix: str, day: FuzzyDate) -> dict[str, Any]:
    return {
        f"{prefix}_edtf": day.edtf,
        f"{prefix}_earliest": day.earliest and day.earliest.isoformat(),
        f"{prefix}_latest": day.latest and day.latest.isoformat(),
        f"{prefix}_precision": str(day.precision),
        f"{prefix}_qualifier": "EXACT",
        f"{prefix}_basis": "STATED",
    }


Batches = list[tuple[str, tuple[str, ...], list[dict[str, Any]]]]


_PRAGMAS = ("synchronous = OFF", "cache_size = -200000", "ignore_check_constraints = ON")


def _write_sqlite(url: str, batches: Batches) -> None:
    with closing(sqlite3.connect(sqlite_file(url))) as connection, connection:
        for pragma in _PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")
        for table, columns, rows in batches:
            places = ", ".join("?" * len(columns))
            text = f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({places})"  # noqa: S608
            connection.executemany(text, (tuple(row.values()) for row in rows))


def _write_postgres(url: str, batches: Batches) -> None:
    with psycopg.connect(postgres_address(url)) as connection, connection.cursor() as cursor:
        cursor.execute("SET session_replication_role = replica")  # no look at each foreign key
        always = "ALTER TABLE mention_observation ENABLE ALWAYS TRIGGER mention_place_insert"
        cursor.execute(always)
        for table, columns, rows in batches:
            copy = sql.SQL("COPY {} ({}) FROM STDIN").format(
                sql.Identifier(table), sql.SQL(", ").join(map(sql.Identifier, columns))
            )
            with cursor.copy(copy) as target:
                for row in rows:
                    target.write_row(tuple(row.values()))


def postgres_address(url: str) -> str:
    """Give the URL of a PostgreSQL database as its drivers take it."""
    return make_url(url).set(drivername="postgresql").render_as_string(hide_password=False)


_NOT_VISIBLE = """
    SELECT count(*) FROM pg_class
    WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND relallvisible < relpages
"""


def analyze(url: str) -> None:
    """Let the database look at what it holds, as it does by itself sooner or later."""
    if url.startswith("sqlite"):
        with closing(sqlite3.connect(sqlite_file(url))) as connection:
            connection.execute("ANALYZE")
    else:
        with psycopg.connect(postgres_address(url), autocommit=True) as connection:
            connection.execute("SET default_statistics_target = 1000")  # all rows, not a sample
            connection.execute("VACUUM ANALYZE")
            # Plans follow the map of what is visible to all, which isn't whole while somebody else,
            # such as the server's own autovacuum, looks at an older state.
            until = time.monotonic() + 60
            while connection.execute(_NOT_VISIBLE).fetchone() != (0,):
                assert time.monotonic() < until, "somebody looks at an older state for too long"
                time.sleep(0.1)
                connection.execute("VACUUM")
