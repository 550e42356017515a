"""Questions over the real data sets have the answers that were checked by hand against the files.

`pytest --update-golden tests/demo` writes the answers anew; a person checks them.
"""

import os

import pytest

from seeds.registry import importers
from tests.asking import Asker
from tests.demo.cases import Question, questions, written
from tests.demo.filled import PART

QUESTIONS = questions()
TITLES = {"Question", "Asked by", "Sources", "Checked"}


def given(asker: Asker, question: Question) -> object:
    answer = asker.ask(question.text, question.variables)
    assert "errors" not in answer, answer["errors"]
    return answer["data"]


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.name)
def test_a_question_has_its_checked_answer(
    asker: Asker, question: Question, pytestconfig: pytest.Config
):
    found = given(asker, question)
    if pytestconfig.getoption("--update-golden"):
        assert os.environ.get("CI") != "true", "answers are written by people"
        question.record(found)
    assert written(found) == written(question.answer)


@pytest.mark.parametrize(
    "question",
    [question for question in QUESTIONS if "Also on" in question.said],
    ids=lambda question: question.name,
)
def test_postgresql_answers_the_same(part_asker: Asker, question: Question):
    assert written(given(part_asker, question)) == written(question.answer)


def test_there_are_enough_questions():
    assert len(QUESTIONS) >= 25


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.name)
def test_a_question_says_who_asks_and_how_it_was_checked(question: Question):
    assert set(question.said) - {"Also on"} == TITLES
    assert question.sources <= importers().keys()
    if "Also on" in question.said:
        assert question.said["Also on"] == "PostgreSQL"
        assert question.sources <= PART.keys()


def test_every_source_is_asked_for():
    asked = {source for question in QUESTIONS for source in question.sources}
    assert importers().keys() - {"table"} == asked
