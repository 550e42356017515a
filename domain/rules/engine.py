"""How a rule is declared and run.

A rule looks at the rows of a scope (those that a write touched, or all) and yields its breaches.
A certain breach is an ERROR and rejects the write; a possible one is a WARNING.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from sqlalchemy import Column, ColumnElement, Executable, Table, false, or_, select, true
from sqlalchemy.orm import Session

from domain.base import Base, Entity
from domain.dialect import IdList, in_ids
from domain.severity import Severity

REJECTS = (Severity.ERROR,)
WARNS = (Severity.WARNING,)
REJECTS_OR_WARNS = (Severity.ERROR, Severity.WARNING)

_CHUNK = 1000
_NONE = IdList()
_NEVER = or_(false())
"""A condition that never holds. A plain false() would swallow what it is joined with by AND, the
two sides of a join among it."""


@dataclass(frozen=True, slots=True)
class Breach:
    """One rule broken, or possibly broken, by one row."""

    code: str
    severity: Severity
    subject_id: int
    """Row to which it is reported: an entity's id."""
    message: str
    """What was found and what was wanted, without naming the row itself."""


@dataclass(frozen=True, slots=True)
class Scope:
    """The rows to look at, and the session in which to look."""

    session: Session
    ids: frozenset[int] | None = None
    """Ids of all rows touched, owners and owned alike; None = every row."""

    by_table: Mapping[str, IdList] | None = None
    """The same ids by the tables that have such a row, where the caller knows."""
    _every: IdList = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_every", IdList(self.ids or ()))

    def touches(self, *columns: Any) -> ColumnElement[bool]:
        """Say that a row is concerned: one of these id columns holds a touched id."""
        if self.ids is None:
            return true()
        touched = [(each, self._that_may_stand_in(each)) for each in dict.fromkeys(columns)]
        conditions = [in_ids(column, ids) for column, ids in touched if ids]
        return or_(*conditions) if conditions else _NEVER

    def _that_may_stand_in(self, column: Any) -> IdList:
        table = _leads_to(column) if self.by_table is not None else None
        if table is None or self.by_table is None:
            return self._every
        return self.by_table.get(table, _NONE)

    def rows(self, query: Executable) -> Iterator[Any]:
        """Give the rows of a select; those of a whole table are never in memory at once."""
        options = {"yield_per": _CHUNK} if self.ids is None else {}
        return iter(self.session.execute(query, execution_options=options))


Check = Callable[[Scope], Iterable[Breach]]


@dataclass(frozen=True, slots=True)
class Rule:
    """A named rule of the domain."""

    number: int
    """Its number in the list of invariants (docs/rules.md)."""
    code: str
    severities: tuple[Severity, ...]
    """What its breaches can be."""
    text: str
    check: Check


RULES: dict[str, Rule] = {}
"""Every rule by code, in order of number once domain.rules is imported."""


class Findings:
    """Makes a rule's breaches: `found.certain(id, "…")`, `found.possible(id, "…")`."""

    def __init__(self, code: str) -> None:
        self.code = code

    def certain(self, subject_id: int, message: str) -> Breach:
        """Give a breach that holds in every reading."""
        return Breach(self.code, Severity.ERROR, subject_id, message)

    def possible(self, subject_id: int, message: str) -> Breach:
        """Give a breach that holds in at least one reading, or a rule that only warns."""
        return Breach(self.code, Severity.WARNING, subject_id, message)


def rule(
    number: int, code: str, severities: tuple[Severity, ...] = REJECTS
) -> Callable[[Callable[[Scope, Findings], Iterable[Breach]]], Check]:
    """Declare a rule; the docstring's first paragraph is its text."""

    def declare(check: Callable[[Scope, Findings], Iterable[Breach]]) -> Check:
        found = Findings(code)

        def run(scope: Scope) -> Iterable[Breach]:
            return check(scope, found)

        if code in RULES:
            raise ValueError(f"two rules have the code {code}")
        text = " ".join((check.__doc__ or "").split("\n\n")[0].split())
        RULES[code] = Rule(number, code, severities, text, run)
        return run

    return declare


def run_rules(
    session: Session,
    ids: Iterable[int] | None = None,
    by_table: Mapping[str, Iterable[int]] | None = None,
) -> Iterator[Breach]:
    """Run every rule over the rows touched (all rows when `ids` is None).

    by_table: the same ids by the tables that have such a row, each table of a class with several;
    then a rule asks only for ids that its columns can hold.
    """
    lists = None
    if by_table is not None:
        lists = {name: IdList(each) for name, each in by_table.items()}
    scope = Scope(session, None if ids is None else frozenset(ids), lists)
    for each in sorted(RULES.values(), key=lambda r: (r.number, r.code)):
        yield from each.check(scope)


def _leads_to(column: ColumnElement[Any]) -> str | None:
    """Give the table whose rows' ids a column holds; None if that can't be told."""
    bases = list(column.base_columns)
    return _target(bases[0]) if len(bases) == 1 else None


@cache
def _target(column: ColumnElement[Any]) -> str | None:
    if not isinstance(column, Column) or not isinstance(column.table, Table):
        return None
    if column.primary_key and column.key == "id":
        return column.table.name
    targets = {key.column.table.name for key in column.foreign_keys}
    return targets.pop() if len(targets) == 1 else None


def label_column(cls: type[Entity]) -> Column[Any] | None:
    """Give the column that names a row of `cls` to a reader: its slug, if it has one."""
    return Base.metadata.tables[cls.__tablename__].c.get("slug")


def typename_of(session: Session, entity_id: int) -> str | None:
    """Give the type of a row, None when there is no such row."""
    return session.scalar(select(Entity.typename).where(Entity.id == entity_id))
