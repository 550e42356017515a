"""What is computed both in Python and in SQL comes out the same, on generated rows."""

import random
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from itertools import product
from types import SimpleNamespace
from typing import Any

import pytest
from sqlalchemy import (
    Column,
    Connection,
    Date,
    Engine,
    Integer,
    MetaData,
    Table,
    bindparam,
    literal,
    select,
)

from api.schema.values import fuzzy_interval_parts
from domain.claim import ClaimPosition, ClaimPositionType, claim_status, sql_claim_status
from domain.delegation import (
    Delegation,
    DelegationMember,
    DelegationRole,
    TriState,
    sql_named_count,
    sql_unnamed_count,
    unnamed_count,
)
from domain.dialect import IdArray, all_in, bytewise, contains
from domain.office import OfficeTenure, sql_tenure_status, tenure_status
from domain.ordering import sort_key_of
from domain.treaty import (
    TreatyAction,
    TreatyActionType,
    sql_contested,
    sql_treaty_status_basis,
    sql_treaty_status_value,
    treaty_action_contested,
    treaty_status,
)
from domain.values.fuzzy import FuzzyDate, FuzzyInterval
from domain.values.vocabulary_time import BoundState

DAYS = [date(2025, 5, day) for day in (31,)] + [date(2025, 6, day) for day in (1, 2, 3, 4, 9)]
TEXTS = ["2025-06-02", "2025-06", "2025", "[2025-06-01..2025-06-03]", "[..2025-06-03]"]
TEXTS += ["[2025-06-03..]", "2025-05"]


@contextmanager
def copies(engine: Engine, *tables: Table) -> Iterator[Connection]:
    """Make tables of the same names and columns without any constraint, and drop them after."""
    metadata = MetaData()
    for table in tables:
        Table(table.name, metadata, *(Column(c.name, c.type) for c in table.columns))
    metadata.create_all(engine)
    try:
        with engine.connect() as connection:
            yield connection
    finally:
        metadata.drop_all(engine)


def fill(connection: Connection, table: Table, rows: Sequence[dict[str, Any]]) -> None:
    """Write rows; columns that a row leaves out are null."""
    metadata = MetaData()
    plain = Table(table.name, metadata, *(Column(c.name, c.type) for c in table.columns))
    nothing = {c.name: None for c in table.columns}
    connection.execute(plain.insert(), [nothing | row for row in rows])


def interval_columns(prefix: str, interval: FuzzyInterval) -> dict[str, Any]:
    columns = {
        f"{prefix}_start_state": interval.start_state,
        f"{prefix}_end_state": interval.end_state,
    }
    for side, bound in (("start", interval.start), ("end", interval.end)):
        columns |= date_columns(f"{prefix}_{side}", bound)
    return columns


def date_columns(prefix: str, day: FuzzyDate | None) -> dict[str, Any]:
    parts = ("edtf", "earliest", "latest", "precision", "qualifier", "basis", "verbatim")
    return {f"{prefix}_{part}": getattr(day, part) if day else None for part in parts}


def intervals() -> Iterator[FuzzyInterval]:
    bounds: list[Any] = [BoundState.UNKNOWN, BoundState.OPEN, *map(FuzzyDate.of, TEXTS)]
    for start, end in product(bounds, bounds):
        try:
            yield FuzzyInterval.between(start, end)
        except ValueError:
            continue


INTERVALS = list(intervals())


def test_tenure_status(engine: Engine):
    tenure = OfficeTenure.__table__
    observed = [None, date(2025, 6, 1), date(2025, 6, 3)]
    cases = list(product(INTERVALS, observed))
    rows = [
        {"id": number, "observed_on": seen, **interval_columns("interval", interval)}
        for number, (interval, seen) in enumerate(cases)
    ]
    with copies(engine, tenure) as connection:
        fill(connection, tenure, rows)
        for day in DAYS:
            status = sql_tenure_status(tenure.c, bindparam("day", day, type_=Date()))
            found = connection.execute(select(status).order_by(tenure.c.id)).scalars().all()
            assert found == [tenure_status(*case, day).value for case in cases]


def test_edtf_of_an_interval(engine: Engine):
    tenure = OfficeTenure.__table__
    rows = [
        {"id": number, **interval_columns("interval", interval)}
        for number, interval in enumerate(INTERVALS)
    ]
    parts: Any = fuzzy_interval_parts("interval").fields["edtf"]
    with copies(engine, tenure) as connection:
        fill(connection, tenure, rows)
        query = select(parts.sql(tenure.c, None)).order_by(tenure.c.id)
        found = connection.execute(query).scalars().all()
    assert found == [interval.edtf for interval in INTERVALS]


def test_claim_status(engine: Engine):
    chance = random.Random(7)  # noqa: S311
    claims = [
        [
            (chance.choice(list(ClaimPositionType)), chance.choice([None, 1, 2]))
            for _ in range(chance.randint(0, 5))
        ]
        for _ in range(600)
    ]
    held = [
        {"id": 10 * claim + n, "claim_id": claim, "position": position, "actor_id": actor}
        for claim, positions in enumerate(claims)
        for n, (position, actor) in enumerate(positions)
    ]
    numbers = Table("numbers", MetaData(), Column("n", Integer))
    with copies(engine, ClaimPosition.__table__, numbers) as connection:
        fill(connection, ClaimPosition.__table__, held)
        fill(connection, numbers, [{"n": n} for n in range(len(claims))])
        query = select(sql_claim_status(numbers.c.n)).select_from(numbers).order_by(numbers.c.n)
        found = connection.execute(query).scalars().all()
    assert found == [claim_status(positions).value for positions in claims]
    assert len(set(found)) == 5


def test_unnamed_count(engine: Engine):
    chance = random.Random(7)  # noqa: S311
    delegations, members = [], []
    wanted = []
    for number in range(600):
        size = chance.choice([None, 0, 1, 3, 9])
        counted = chance.choice(list(TriState))
        there = [
            (chance.randint(1, 4), chance.choice(list(DelegationRole)))
            for _ in range(chance.randint(0, 6))
        ]
        delegations.append({"id": number, "declared_size": size, "head_counted_in_size": counted})
        members += [
            {"id": 10 * number + n, "delegation_id": number, "actor_id": actor, "role": role}
            for n, (actor, role) in enumerate(there)
        ]
        named = len({actor for actor, _ in there})
        heads = len({actor for actor, role in there if role is DelegationRole.HEAD})
        missing = unnamed_count(size, counted, named, heads)
        wanted.append((named, missing.min, missing.max))
    table = Delegation.__table__
    with copies(engine, table, DelegationMember.__table__) as connection:
        fill(connection, table, delegations)
        fill(connection, DelegationMember.__table__, members)
        figures = (sql_named_count(table.c.id), *sql_unnamed_count(table.c))
        found = connection.execute(select(*figures).order_by(table.c.id)).all()
    assert [tuple(row) for row in found] == wanted


def random_action(chance: random.Random, number: int, treaty: int) -> SimpleNamespace:
    days: list[FuzzyDate | None] = [None, None, FuzzyDate.unknown(), *map(FuzzyDate.of, TEXTS)]
    action = SimpleNamespace(
        id=number,
        slug=f"action-{number:05d}",
        treaty_id=treaty,
        type=chance.choice(list(TreatyActionType)),
        date=chance.choice(days),
        effective_date=chance.choice(days),
        contested_by=[1] * chance.randint(0, 1),
    )
    columns = date_columns("date", action.date) | {"id": number, "slug": action.slug}
    action.sort_key = sort_key_of(TreatyAction, columns)
    return action


def test_treaty_status(engine: Engine):
    chance = random.Random(7)  # noqa: S311
    treaties = {
        treaty: [
            random_action(chance, 10 * treaty + n, treaty) for n in range(chance.randint(0, 6))
        ]
        for treaty in range(800)
    }
    actions = [action for of in treaties.values() for action in of]
    rows = [
        {name: getattr(action, name) for name in ("id", "slug", "treaty_id", "type", "sort_key")}
        | date_columns("date", action.date)
        | date_columns("effective_date", action.effective_date)
        for action in actions
    ]
    contested = [
        {"action_id": action.id, "statement_id": 1, "ordinal": 0}
        for action in actions
        if action.contested_by
    ]
    numbers = Table("numbers", MetaData(), Column("n", Integer))
    basis = TreatyAction.__table__.alias("basis")
    found_values = set()
    tables = (TreatyAction.__table__, treaty_action_contested, numbers)
    with copies(engine, *tables) as connection:
        fill(connection, TreatyAction.__table__, rows)
        fill(connection, treaty_action_contested, contested)
        fill(connection, numbers, [{"n": n} for n in treaties])
        for day in DAYS:
            deciding = sql_treaty_status_basis(numbers.c.n, bindparam("day", day, type_=Date()))
            query = (
                select(basis.c.id, sql_treaty_status_value(basis.c), sql_contested(basis.c))
                .select_from(numbers.outerjoin(basis, basis.c.id == deciding))
                .order_by(numbers.c.n)
            )
            found = [(key, value, bool(doubt)) for key, value, doubt in connection.execute(query)]
            found_values |= {value for _, value, _ in found}
            for (key, value, doubt), of in zip(found, treaties.values(), strict=True):
                of.sort(key=lambda action: action.sort_key)
                wanted = treaty_status(of, day)
                assert value == wanted.value.value
                assert doubt == wanted.contested
                assert key == (wanted.basis.id if wanted.basis else None)
    assert len(found_values) == 5


@pytest.mark.parametrize(
    ("text", "part", "there"),
    [
        ("100 % sure", "%", True),
        ("sure", "%", False),
        ("a_b", "_", True),
        ("ab", "_", False),
        ("back\\slash", "\\", True),
        ('say "fake" OR true*', '" OR true*', True),
        ("Türkiye", "ü", True),
        ("abc", "abcd", False),
        ("abc", "", True),
    ],
)
def test_a_text_is_found_letter_by_letter(engine: Engine, text: str, part: str, there: bool):
    with engine.connect() as connection:
        assert bool(connection.scalar(select(contains(literal(text), literal(part))))) is there


@pytest.mark.parametrize(
    ("values", "selected", "all_there"),
    [([1, 2], [1, 2, 3], True), ([1, 4], [1, 2, 3], False), ([], [], True), ([1], [], False)],
)
def test_all_in(engine: Engine, values: list[int], selected: list[int], all_there: bool):
    numbers = Table("numbers", MetaData(), Column("n", Integer))
    with copies(engine, numbers) as connection:
        if selected:
            fill(connection, numbers, [{"n": n} for n in selected])
        given = bindparam("values", values, type_=IdArray())
        assert bool(connection.scalar(select(all_in(given, select(numbers.c.n))))) is all_there


def test_texts_are_ordered_by_their_bytes(engine: Engine):
    texts = ["J&K", "Jammu & Kashmir", "Kashmir", "Kashmir issue", "a-b", "aa", "Zürich", "Ä"]
    pairs = list(product(texts, texts))
    with engine.connect() as connection:
        found = [
            connection.scalar(select(bytewise(literal(one)) < bytewise(literal(two))))
            for one, two in pairs
        ]
    assert list(map(bool, found)) == [one.encode() < two.encode() for one, two in pairs]
