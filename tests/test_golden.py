"""Golden cases: what each gives, its plan and its SQL; and the same answer from the reference.

`pytest --update-golden tests/test_golden.py` writes `.json`, `.plan` and `.sql` beside the
documents under `golden/`; a person reads the diff.
"""

import json
import os
from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from domain.database import open_engine
from tests.asking import TODAY, Asker, frozen_day, masked, new_operations
from tests.databases import Run, disposing
from tests.golden_cases import QUESTIONS, Case, cases, written
from tests.golden_coverage import missing
from tests.golden_plans import plan_of, sql, tree
from tests.golden_selects import most_selects
from tests.golden_world import world
from tests.reference import Reference
from tests.reference_graph import Graph

CASES = cases()
UNLIMITED = {"errors/cost", "errors/too-deep"}
"""Cases of limits, which the reference doesn't have."""

each = pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
each_own = pytest.mark.parametrize(
    "case", [case for case in CASES if case.area != QUESTIONS], ids=lambda case: case.name
)
each_question = pytest.mark.parametrize(
    "case", [case for case in CASES if case.area == QUESTIONS], ids=lambda case: case.name
)


class Both:
    """The application and the reference on one database; each goes on from its own cursors."""

    def __init__(self, asker: Asker, reference: Reference) -> None:
        self.asker = asker
        self.reference = reference
        self._asked: dict[Case, Mapping[str, Any]] = {}

    def ask(self, case: Case) -> Mapping[str, Any]:
        """Give the application's answer, without its cost."""
        if case not in self._asked:
            answer = self.asker.ask(case.text, case.variables(self.ask))
            answer.pop("extensions")
            self._asked[case] = answer
        return self._asked[case]

    def refer(self, case: Case) -> Mapping[str, Any]:
        """Give the data of the reference's answer, for the variables of another case."""
        return {"data": self.reference.answer(case.text, case.variables(self.refer)).data}


@pytest.fixture(scope="module")
def both(run: Run, database_kind: str) -> Iterator[Both]:
    url = world(run, database_kind)
    with disposing(open_engine(url)) as engine, Asker(url) as asker, frozen_day():
        graph = Graph(engine)
        yield Both(asker, Reference(graph, TODAY))
        graph.close()


@pytest.fixture(scope="module")
def asker(seeded: str) -> Iterator[Asker]:
    """Asks a database with the facts of `seeds/` and no others."""
    with Asker(seeded) as asker, frozen_day():
        yield asker


@pytest.fixture(scope="module")
def updating(pytestconfig: pytest.Config) -> bool:
    """Whether to write what stands beside the cases."""
    wanted = bool(pytestconfig.getoption("--update-golden"))
    assert not (wanted and os.environ.get("CI") == "true"), "golden files are written by people"
    return wanted


def compare(case: Case, ending: str, found: str | None, updating: bool) -> None:
    """Compare with a file beside the case, or write it; None: there is no such file."""
    file = case.file(ending)
    if not updating:
        recorded = file.read_text(encoding="utf-8") if file.exists() else None
        assert found == recorded
    elif found is None:
        file.unlink(missing_ok=True)
    else:
        file.write_text(found, encoding="utf-8")


@each_question
def test_a_question_has_its_recorded_answer(asker: Asker, case: Case):
    answer = asker.ask(case.text, case.variables(Case.recorded))
    assert "errors" not in answer
    assert json.dumps(answer["data"]) == json.dumps(case.recorded()["data"])


@each_own
def test_a_case_has_its_answer(both: Both, case: Case, updating: bool):
    compare(case, ".json", written(both.ask(case)), updating)


@each
def test_a_case_takes_no_more_selects_than_it_asks_for(both: Both, case: Case):
    variables = case.variables(both.ask)
    both.asker.ask(case.text, variables)
    found = both.asker.selects
    assert len(found) <= most_selects(case.text, variables), found


@each
def test_the_reference_agrees(both: Both, case: Case):
    if case.name in UNLIMITED:
        return
    answer, expected = both.ask(case), both.reference.answer(case.text, case.variables(both.refer))
    assert masked(answer.get("data")) == masked(expected.data)
    assert written(masked(answer.get("data"))) == written(masked(expected.data))
    assert ("data" in answer) == expected.executed
    assert expected.agrees(answer)


@each
def test_a_case_has_its_plan(case: Case, updating: bool):
    planned = plan_of(new_operations(), case.text, case.variables(Case.recorded))
    compare(case, ".plan", tree(*planned) if planned else None, updating)
    compare(case, ".sql", sql(planned[0], case.area == QUESTIONS) if planned else None, updating)


def test_there_are_enough_cases():
    assert len([case for case in CASES if case.area != QUESTIONS]) >= 120


def test_nothing_stands_alone():
    named = {case.name for case in CASES}
    files = [file for case in CASES[:1] for file in case.file("").parents[1].glob("*/*.*")]
    beside = {f"{file.parent.name}/{file.name.partition('.')[0]}" for file in files}
    assert beside - {f"golden/{name}" for name in named} <= named


def test_the_cases_use_everything_that_the_schema_has():
    assert missing(CASES) == set()
