"""Run the rules over a whole database."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from sqlalchemy import Engine, select
from sqlalchemy.orm import Session

import domain.rules  # noqa: F401 - declares the rules
from domain.base import Entity
from domain.dialect import in_ids
from domain.rules.engine import RULES, Breach, Scope
from seeds.loading.shape import Shape, shapes
from seeds.record import Problem, Where

Progress = Callable[[str], None]


def check_database(engine: Engine, progress: Progress = lambda _: None) -> list[Problem]:
    """Give every breach in the database, rule by rule; reads only, in one snapshot."""
    breaches: list[Breach] = []
    with engine.connect() as connection:
        if engine.dialect.name == "postgresql":
            connection = connection.execution_options(isolation_level="REPEATABLE READ")
        with Session(connection) as session:
            for rule in sorted(RULES.values(), key=lambda r: (r.number, r.code)):
                progress(f"checking {rule.code}")
                breaches += rule.check(Scope(session))
            names = _names(session, {breach.subject_id for breach in breaches})
    return [
        Problem(
            breach.severity,
            breach.code,
            breach.message,
            Where(names.get(breach.subject_id, f"row {breach.subject_id}")),
        )
        for breach in breaches
    ]


def _names(session: Session, ids: Iterable[int]) -> dict[int, str]:
    """Give "Class label" for every id."""
    return {i: f"{typename} {label}" for i, (typename, label) in _labels(session, ids).items()}


def _labels(session: Session, ids: Iterable[int]) -> dict[int, tuple[str, str]]:
    """Give class and label of rows: the slug, or the labels of the rows that tell it apart.

    For an owned row these are its owner first, then what else its natural key leads to.
    """
    wanted = set(ids)
    rows = session.execute(select(Entity.id, Entity.typename).where(in_ids(Entity.id, wanted)))
    by_type: dict[str, list[int]] = {}
    for entity_id, typename in rows:
        by_type.setdefault(typename, []).append(entity_id)
    return {
        entity_id: (typename, label)
        for typename, found in by_type.items()
        for entity_id, label in _labels_of(session, shapes()[typename], found)
    }


def _labels_of(session: Session, shape: Shape, ids: list[int]) -> list[tuple[int, str]]:
    table = shape.slug_table
    if table is not None:
        slugs = session.execute(select(table.c.id, table.c.slug).where(in_ids(table.c.id, ids)))
        return [(row.id, row.slug) for row in slugs]
    table = shape.tables[-1]
    links = {link.column for link in shape.links.values()}
    columns = [table.c[name] for name in _natural_key(shape) if name in links]
    query = select(table.c.id, *columns).where(in_ids(table.c.id, ids))
    targets = {i: [t for t in found if t is not None] for i, *found in session.execute(query)}
    labels = _labels(session, {target for found in targets.values() for target in found})
    return [
        (i, "/".join(labels[target][1] for target in found) or str(i))
        for i, found in targets.items()
    ]


def _natural_key(shape: Shape) -> Sequence[str]:
    return shape.cls.__key__  # type: ignore[attr-defined,no-any-return]
