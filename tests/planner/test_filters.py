"""Filters are sets: `and` cuts them, `or` joins them, `not` takes the rest, however deep."""

from __future__ import annotations

import json
import random
from collections.abc import Iterable
from typing import Any

import pytest
from sqlalchemy import Engine, column, select, table, text

from tests.planner.asking import Asker

FILTERED = """query ($filter: StatementFilter) {
  statements(filter: $filter, first: 100) { totalCount nodes { slug } } }"""
MADE_BY = "speaker_id IN (SELECT id FROM actor WHERE slug IN ('colombia', 'india'))"
ATOMS: dict[str, tuple[dict[str, Any], str]] = {
    "act": ({"act": ["STATE", "DENY"]}, "act IN ('STATE', 'DENY')"),
    "no act": ({"act": []}, "1 = 0"),
    "channel": ({"channel": ["SOCIAL_MEDIA"]}, "channel = 'SOCIAL_MEDIA'"),
    "status": ({"status": ["STANDING"]}, "status = 'STANDING'"),
    "speaker": ({"speaker": ["colombia", "IND"]}, MADE_BY),
    "another speaker, or none": (
        {"not": {"speaker": ["CO"]}},
        "speaker_id IS NULL OR NOT speaker_id IN (SELECT id FROM actor WHERE slug = 'colombia')",
    ),
    "on behalf": (
        {"onBehalfOf": ["india", "pakistan", "azerbaijan", "turkey"]},
        "on_behalf_of_id IN (SELECT id FROM actor WHERE slug IN"
        " ('india', 'pakistan', 'azerbaijan', 'turkey'))",
    ),
    "venue": (
        {"venue": "lachin-trilateral-2025"},
        "venue_id = (SELECT id FROM summit WHERE slug = 'lachin-trilateral-2025')",
    ),
    "mentions": (
        {"mentions": {"target": "J&K", "polarity": "NOT_MENTIONED", "includeNarrower": False}},
        "id IN (SELECT statement_id FROM mention_observation WHERE polarity = 'NOT_MENTIONED'"
        " AND target_id = (SELECT subject_id FROM name WHERE value = 'J&K'))",
    ),
    "text": (
        {"text": "PAKISTAN"},
        "lower(title) LIKE '%pakistan%' OR lower(summary) LIKE '%pakistan%' OR id IN"
        " (SELECT statement_id FROM quote WHERE lower(text) LIKE '%pakistan%')",
    ),
    "known": ({"epistemicStatus": ["REPORTED"]}, "epistemic_status = 'REPORTED'"),
    "date": (
        {"date": {"from": "2025-05-01", "to": "2025-05-31", "match": "POSSIBLE"}},
        "(date_earliest IS NULL OR date_earliest <= '2025-05-31') AND (date_latest IS NULL OR"
        " date_latest >= '2025-05-01') AND (date_earliest IS NOT NULL OR date_latest IS NOT NULL)",
    ),
    "everything": ({}, "1 = 1"),
}
"""Filters, and what they mean in plain SQL."""


SLUG = table("statement", column("slug")).c.slug


@pytest.fixture(scope="session")
def sets(seeded_engine: Engine) -> dict[str, frozenset[str]]:
    """The statements that each atom lets through, found by plain SQL."""
    with seeded_engine.connect() as connection:
        return {
            name: frozenset(connection.execute(select(SLUG).where(text(condition))).scalars())
            for name, (_, condition) in ATOMS.items()
        }


def found(seeds: Asker, filter_: dict[str, Any]) -> frozenset[str]:
    """Give the statements that a filter lets through, asked in two ways."""
    page = seeds(FILTERED, filter=filter_)["statements"]
    slugs = [node["slug"] for node in page["nodes"]]
    assert page["totalCount"] == len(slugs) == len(set(slugs))
    literal = f"{{ statements(filter: {written(filter_)}, first: 100) {{ nodes {{ slug }} }} }}"
    assert [node["slug"] for node in seeds(literal)["statements"]["nodes"]] == slugs
    return frozenset(slugs)


NAMES = frozenset({"STATE", "DENY", "SOCIAL_MEDIA", "STANDING", "NOT_MENTIONED", "REPORTED"})
NAMES |= {"POSSIBLE"}


def written(value: Any) -> str:
    """Write a value as GraphQL has it in a document."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}: {written(item)}" for key, item in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(written, value)) + "]"
    return value if value in NAMES else json.dumps(value)


@pytest.mark.parametrize("name", ATOMS)
def test_a_condition_means_what_plain_sql_says(
    seeds: Asker, sets: dict[str, frozenset[str]], name: str
) -> None:
    assert found(seeds, ATOMS[name][0]) == sets[name]


def test_the_conditions_let_different_rows_through(sets: dict[str, frozenset[str]]) -> None:
    assert len(set(sets.values())) > 10


Combined = tuple[dict[str, Any], frozenset[str]]


def combined(chance: random.Random, sets: dict[str, frozenset[str]], depth: int) -> Combined:
    """Give a filter with filters inside, and the statements that it must let through."""
    everything = sets["everything"]
    if depth == 0:
        name = chance.choice(list(ATOMS))
        return ATOMS[name][0], sets[name]
    kind = chance.choice(["and", "or", "not", "beside"])
    if kind == "not":
        inner, those = combined(chance, sets, depth - 1)
        return {"not": inner}, everything - those
    parts = [combined(chance, sets, depth - 1) for _ in range(chance.randrange(4))]
    if kind == "or":
        return {"or": [part for part, _ in parts]}, union(those for _, those in parts)
    filter_ = {"and": [part for part, _ in parts]}
    those = everything.intersection(*(those for _, those in parts))
    if kind == "beside":  # fields of one object must all hold
        atom, its = combined(chance, sets, 0)
        return atom | filter_, those & its
    return filter_, those


def union(parts: Iterable[frozenset[str]]) -> frozenset[str]:
    return frozenset().union(*parts)


@pytest.mark.parametrize("depth", [1, 2, 3])
def test_filters_inside_of_filters(
    seeds: Asker, sets: dict[str, frozenset[str]], depth: int
) -> None:
    chance = random.Random(depth)  # noqa: S311 - made-up filters
    for _ in range(25):
        filter_, wanted = combined(chance, sets, depth)
        assert found(seeds, filter_) == wanted, filter_


def test_filters_below_a_record(seeds: Asker, sets: dict[str, frozenset[str]]) -> None:
    document = """query ($filter: StatementFilter) { actors(first: 1000) { nodes {
      statements(first: 100, filter: $filter) { totalCount nodes { slug } } } } }"""
    for name, (filter_, _) in ATOMS.items():
        actors = seeds(document, filter=filter_)["actors"]["nodes"]
        spoken = [s["slug"] for actor in actors for s in actor["statements"]["nodes"]]
        assert sum(actor["statements"]["totalCount"] for actor in actors) == len(spoken)
        assert set(spoken) <= sets[name]
        everything = seeds(document, filter={})["actors"]["nodes"]
        known = {s["slug"] for actor in everything for s in actor["statements"]["nodes"]}
        assert set(spoken) == sets[name] & known
