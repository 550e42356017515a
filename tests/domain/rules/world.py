"""A small world to break rules in: a few actors, and records given as YAML.

A case is the text of a seed file, in which every fact that gives no evidence has some, and the
breaches to expect of it, each as "ERROR CODE" or "WARNING CODE".
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any
from unittest import mock

import pytest
import yaml
from sqlalchemy import Connection, Table, insert, select, update
from sqlalchemy.orm import Session

from domain.base import Base
from domain.rules.engine import RULES, Scope, run_rules
from seeds.loading.report import Report
from seeds.loading.seed import load_documents

BASE = """
source: news
Source:
  news: {title: A newspaper, kind: NEWS_ARTICLE, reliability: C, published_on: 2025-06-04}
  old-news: {title: An older one, kind: NEWS_ARTICLE, reliability: C, published_on: 2025-04-01}
  list: {title: A reference list, kind: REFERENCE_LIST, reliability: B, published_on: 2025-12-31}
State:
  avaria: {name: Avaria}
  borduria: {name: Borduria}
  corvia: {name: Corvia}
  oldland: {name: Oldland, existence: 1922-12-30/1991-12-26}
Organization:
  ministry: {name: Ministry of Avaria, kind: GOVERNMENT_BODY, of_state: avaria}
  league: {name: The League, kind: IGO}
Bloc:
  pact: {name: The Pact, formality: INFORMAL}
Person:
  ann: {name: Ann}
  bob: {name: Bob}
  cyd: {name: Cyd}
  dan: {name: Dan, existence: 1950-01-01/2020-06-30}
Place:
  town: {name: Town, kind: CITY}
Topic:
  peace: {pref_label: Peace}
Office:
  premier: {title: Premier, rank: HEAD_OF_GOVERNMENT, of: avaria, seats: 1}
"""

_WITHOUT_EVIDENCE = {"Source", "Office", "Topic"}
_OWNED_FACTS = {
    "actions",
    "aims",
    "engagements",
    "members",
    "mentions",
    "participants",
    "parties",
    "positions",
    "relations",
    "stances",
    "status_history",
    "territorial_claims",
}


def with_evidence(text: str) -> str:
    """Give every fact in a seed file that has no evidence a piece of it."""
    document = yaml.load(text, Loader=yaml.BaseLoader)  # noqa: S506 - it makes texts only
    document.setdefault("source", "news")
    for typename, records in document.items():
        if typename not in {"source", *_WITHOUT_EVIDENCE}:
            for body in records.values():
                _add_evidence(body)
    return yaml.safe_dump(document)


def _add_evidence(body: dict[str, Any]) -> None:
    body.setdefault("evidence", [{"attribution": "OWN_VOICE"}])
    for name in _OWNED_FACTS & body.keys():
        for item in body[name]:
            _add_evidence(item)


class World:
    """A database in a transaction that is rolled back."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection

    def load(self, text: str, *, check: bool = True) -> Report:
        """Load the records of a seed file; with `check=False` the rules are not asked."""
        documents = {"case.yaml": with_evidence(text)}
        if check:
            return load_documents(self.connection, documents)
        with mock.patch("seeds.loading.load.run_rules", return_value=()):
            report = load_documents(self.connection, documents)
        assert report.ok, report.problems
        return report

    def breaches(self, ids: Iterable[int] | None = None) -> set[str]:
        """Run the rules over all rows, or over those touched."""
        return {f"{b.severity} {b.code}" for b in run_rules(self.session(), ids)}

    def session(self) -> Session:
        """Give a session in the transaction of the test."""
        return Session(self.connection, join_transaction_mode="create_savepoint")

    def all_ids(self) -> set[int]:
        """Give the ids of all entities."""
        return set(self.connection.scalars(select(_table("entity").c.id)))

    def id_of(self, table: str, slug: str) -> int:
        """Give the id of the row with a slug."""
        t = _table(table)
        return self.connection.scalars(select(t.c.id).where(t.c.slug == slug)).one()

    def set(self, table: str, row_id: int | None = None, /, **values: Any) -> None:
        """Write columns as they are, of one row or of all of a table."""
        statement = update(_table(table)).values(values)
        if row_id is not None:
            statement = statement.where(_table(table).c.id == row_id)
        assert self.connection.execute(statement).rowcount

    def add(self, table: str, /, **values: Any) -> None:
        """Write a row as it is."""
        self.connection.execute(insert(_table(table)), values)

    def without_checks(self, table: str) -> None:
        """Let a table take what its CHECK constraints refuse, for the rest of the test."""
        if self.connection.dialect.name == "sqlite":
            self.connection.exec_driver_sql("PRAGMA ignore_check_constraints = ON")
            return
        names = self.connection.exec_driver_sql(
            "SELECT conname FROM pg_constraint WHERE contype = 'c' AND conrelid = %s::regclass",
            (table,),
        )
        for name in list(names.scalars()):
            self.connection.exec_driver_sql(f'ALTER TABLE "{table}" DROP CONSTRAINT "{name}"')

    def expect(self, text: str, expected: set[str]) -> None:
        """Have a seed file written and rejected, or only warned about.

        What is rejected leaves nothing behind. Once its rows are there all the same, a check of
        the whole database finds the same breaches.
        """
        before = self.all_ids()
        report = self.load(text)
        found = {f"{p.severity} {p.code}" for p in report.problems}
        assert found == expected, report.problems
        assert report.ok == all(breach.startswith("WARNING") for breach in expected)
        if not report.ok:
            assert self.all_ids() == before
            self.load(text, check=False)
        assert self.checked(expected) == expected

    def broken(self, *expected: str, touched: int) -> None:
        """Have a write to one row find breaches, and a check of the whole database as well."""
        assert self.breaches({touched}) == set(expected)
        assert self.checked(expected) == set(expected)

    def checked(self, breaches: Iterable[str]) -> set[str]:
        """Run the rules that have these breaches over all rows."""
        scope = Scope(self.session())
        codes = {breach.split()[1] for breach in breaches}
        return {f"{b.severity} {b.code}" for code in codes for b in RULES[code].check(scope)}


def _table(name: str) -> Table:
    return Base.metadata.tables[name]


def case(name: str, text: str, *expected: str) -> Any:
    """Give a case as a parameter: its id, the seed file, and the breaches to expect."""
    return pytest.param(text, set(expected), id=name)
