"""Selects that several rules need: pairs of rows, rows of several tables, circles."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from graphlib import CycleError, TopologicalSorter
from typing import Any, Protocol, TypeVar

from sqlalchemy import ColumnElement, FromClause, Select, Table, and_, not_, or_, select, union_all

from domain.base import Base, Entity
from domain.dialect import in_ids
from domain.rules.engine import Scope
from domain.source import Evidence, Source


class _Named(Protocol):
    @property
    def name(self) -> str: ...


T = TypeVar("T", bound=_Named)


def twins(
    scope: Scope, table: FromClause, agree: Sequence[str], touched: Sequence[str]
) -> tuple[FromClause, FromClause, ColumnElement[bool]]:
    """Give two aliases of `table` and what makes them a pair: each pair of rows once.

    agree: columns that are equal in both rows; one of them leads an index.
    touched: id columns by which a write concerns a row.
    """
    a, b = table.alias(), table.alias()
    concerns_a = scope.touches(*(a.c[name] for name in touched))
    concerns_b = scope.touches(*(b.c[name] for name in touched))
    return (
        a,
        b,
        and_(
            *(a.c[name] == b.c[name] for name in agree),
            a.c.id != b.c.id,
            concerns_a,
            or_(a.c.id < b.c.id, not_(concerns_b)),
        ),
    )


def entities(cls: type) -> list[type[Any]]:
    """Give the mapped entities that are subclasses of a mixin, in order of their names."""
    mapped = (mapper.class_ for mapper in Base.registry.mappers)
    return sorted(
        (c for c in mapped if issubclass(c, cls) and issubclass(c, Entity)),
        key=lambda c: c.__name__,
    )


def table_of(cls: type[Base]) -> Table:
    """Give the table of a class."""
    return Base.metadata.tables[cls.__tablename__]


def tables_with(column: str) -> list[Table]:
    """Give the tables that have a column of this name."""
    return [table for table in Base.metadata.sorted_tables if column in table.c]


def touched_tables(scope: Scope, tables: Iterable[T]) -> list[T]:
    """Leave out the tables of which no row is touched, so that a small write asks little.

    Tables that are not of entities stay.
    """
    if scope.ids is None:
        return list(tables)
    if scope.by_table is not None:
        touched = set(scope.by_table)
    else:
        entity = Entity.__table__
        query = select(entity.c.typename).where(scope.touches(entity.c.id)).distinct()
        touched = {name for (typename,) in scope.rows(query) for name in _tables_of()[typename]}
    untouched = {name for names in _tables_of().values() for name in names} - touched
    return [table for table in tables if table.name not in untouched]


@cache
def _tables_of() -> dict[str, frozenset[str]]:
    """Give the names of the tables that hold a type's rows."""
    mappers = (cls.__mapper__ for cls in entities(Entity))
    return {m.class_.__name__: frozenset(t.name for t in m.tables) for m in mappers}


def rows_of_all(scope: Scope, selects: Iterable[Select[Any]]) -> Iterator[Any]:
    """Give the rows of several selects, read as one."""
    parts = list(selects)
    return scope.rows(union_all(*parts)) if parts else iter(())


def without(query: Select[Any]) -> ColumnElement[bool]:
    """Say that a correlated select, of one column that is never null, gives no row.

    It is asked row by row: PostgreSQL may join all of it to a NOT EXISTS, and while it has no
    statistics, as in the midst of an import, it does so in the slowest way.
    """
    return query.limit(1).scalar_subquery().is_(None)


def touches_with_sources(scope: Scope, row_id: ColumnElement[Any]) -> ColumnElement[bool]:
    """Say that an entity is touched, or one of its sources."""
    evidence, source = Evidence.__table__, Source.__table__
    touched = scope.touches(row_id)
    if scope.ids is None:
        return touched
    sources = scope.session.scalars(select(source.c.id).where(scope.touches(source.c.id))).all()
    if not sources:  # as nearly always; otherwise everything they support is looked at
        return touched
    supported = select(evidence.c.subject_id).where(in_ids(evidence.c.source_id, sources))
    return or_(touched, row_id.in_(supported))


def cycles(
    scope: Scope,
    source: ColumnElement[Any],
    target: ColumnElement[Any],
    *touched: ColumnElement[Any],
    kind: ColumnElement[Any] | None = None,
) -> Iterator[list[int]]:
    """Give the circles in the graph whose edges are the rows of a table, each once.

    source, target: columns of the table.
    touched: columns by which a write concerns an edge; only what it reaches is read.
    kind: when given, only edges of the same kind make a circle.
    """
    kinds = [] if kind is None else [kind]
    query = select(source, target, *kinds)
    if scope.ids is not None:
        reached = select(target.label("id")).where(scope.touches(*touched)).cte(recursive=True)
        onward = select(target).join(reached, source == reached.c.id)
        reached = reached.union(onward)
        query = query.join(reached, source == reached.c.id)
    graphs: dict[Any, dict[int, set[int]]] = defaultdict(lambda: defaultdict(set))
    for from_id, to_id, *of_kind in scope.rows(query):
        graphs[tuple(of_kind)][to_id].add(from_id)
    for graph in graphs.values():
        yield from _circles(graph)


def _circles(graph: dict[int, set[int]]) -> Iterator[list[int]]:
    while True:
        try:
            TopologicalSorter(graph).prepare()
        except CycleError as error:
            circle = list(error.args[1][:-1])
            yield circle
            for node in circle:
                graph.pop(node, None)
        else:
            return


def circle_text(scope: Scope, table: FromClause, circle: Sequence[int]) -> tuple[int, str]:
    """Give the row to which a circle is reported, a touched one if there is any, and its slugs."""
    query = select(table.c.id, table.c.slug).where(in_ids(table.c.id, circle))
    slugs: dict[int, str] = dict(scope.rows(query))
    first = min(circle, key=lambda i: (scope.ids is not None and i not in scope.ids, slugs[i]))
    at = circle.index(first)
    turned = [*circle[at:], *circle[:at], first]
    return first, " > ".join(slugs[i] for i in turned)
