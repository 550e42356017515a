"""Hypothesis writes operations from the schema; the planner and the reference must agree.

A document whose pages begin at cursors is asked again with the cursors that it gave.
"""

import os
from collections.abc import Iterator, Mapping
from contextlib import ExitStack
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from domain.database import open_engine
from tests.asking import TODAY, WIDE, Asker, frozen_day, masked, new_operations
from tests.databases import KINDS, Run, disposing
from tests.documents import Asked, documents
from tests.documents_pool import pool_of
from tests.golden_cases import written
from tests.golden_world import world
from tests.reference import Reference
from tests.reference_graph import Graph
from tests.reference_schema import SCHEMA

IN_CI = os.environ.get("CI") == "true"
ROOTS = sorted(SCHEMA.query_type.fields)
DOCUMENTS = 1_000 if IN_CI else 150
"""Documents over all roots; in CI always the same ones."""


class Agreement:
    """Asks the application and the reference the same, and compares."""

    def __init__(self, askers: Mapping[str, Asker], reference: Reference) -> None:
        self.askers = askers
        self.reference = reference
        self.pool = pool_of(reference.graph)

    def check(self, asked: Asked, kinds: list[str]) -> None:
        """Ask for the first pages, and then for those after and before them."""
        found = {kind: self.askers[kind].ask(asked.text, asked.variables) for kind in kinds}
        expected = self._compare(asked.text, asked.variables, asked.variables, found)
        if not asked.cursors or expected is None:
            return
        own = asked.variables | _cursors(asked, expected)
        for kind in kinds:
            variables = asked.variables | _cursors(asked, found[kind].get("data"))
            answer = self.askers[kind].ask(asked.text, variables)
            self._compare(asked.text, variables, own, {kind: answer})

    def _compare(
        self,
        text: str,
        variables: Mapping[str, Any],
        own: Mapping[str, Any],
        found: Mapping[str, Mapping[str, Any]],
    ) -> dict[str, Any] | None:
        expected = self.reference.answer(text, own)
        for kind, answer in found.items():
            seen = f"on {kind}: {text} {variables} {answer} {expected.mistakes}"
            assert ("data" in answer) == expected.executed, seen
            assert expected.agrees(answer), seen
            assert masked(answer.get("data")) == masked(expected.data), seen
            assert written(masked(answer.get("data"))) == written(masked(expected.data)), seen
        return expected.data


def _cursors(asked: Asked, data: Any) -> dict[str, str | None]:
    """Give a cursor for each variable that may hold one, from the answer at its connection."""
    return {
        name: next(_at(data, (*path, "page_", field)), None)
        for name, (path, field) in asked.cursors.items()
    }


def _at(value: Any, path: tuple[str, ...]) -> Iterator[str]:
    if isinstance(value, list):
        for item in value:
            yield from _at(item, path)
    elif value is not None and not path:
        yield value
    elif isinstance(value, dict):
        yield from _at(value.get(path[0]), path[1:])


@pytest.fixture(scope="module")
def agreement(run: Run) -> Iterator[Agreement]:
    with ExitStack() as stack:
        stack.enter_context(frozen_day())
        engine = stack.enter_context(disposing(open_engine(world(run, "sqlite"))))
        graph = Graph(engine)
        stack.callback(graph.close)
        operations = new_operations(WIDE)
        askers = {
            kind: stack.enter_context(Asker(world(run, kind), operations, budget=10**9))
            for kind in KINDS
        }
        yield Agreement(askers, Reference(graph, TODAY))


@pytest.mark.parametrize("root", ROOTS)
@settings(
    max_examples=-(-DOCUMENTS // len(ROOTS)),
    derandomize=IN_CI,
    database=None,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
@given(data=st.data())
def test_the_reference_agrees(agreement: Agreement, root: str, data: st.DataObject):
    asked = data.draw(documents(SCHEMA, agreement.pool, root))
    also_postgres = data.draw(st.integers(0, 4)) == 0
    agreement.check(asked, list(KINDS) if also_postgres else ["sqlite"])
