"""Ready operations give the recorded answers; the map shows every type that has records."""

import json

import pytest
from graphql import GraphQLObjectType

from api.http.diagram import GROUPS, diagram
from api.http.front import canonical
from api.http.service import catalog_of_schema
from api.web.ready import FOLDER, Ready, ready
from tests.api.commands import ROOT
from tests.api.http.serving import Client, ask

RECORDED = ROOT / "tests" / "golden" / "questions"
FILES = sorted(FOLDER.glob("*.graphql"))
BY_FILE = list(zip(FILES, ready(), strict=True))


def test_each_recorded_question_is_ready() -> None:
    recorded = [file.stem for file in RECORDED.glob("*.graphql")]
    assert sorted(recorded) == [file.stem for file, each in BY_FILE if each.needs is None]
    assert len({each.name for each in ready()}) == len(FILES)
    assert {each.asker for each in ready()} == {
        "Analyst",
        "Another service",
        "Fact-checker",
        "Frontend developer",
        "Journalist",
    }


@pytest.mark.parametrize(
    ("name", "question"), [(file.stem, each) for file, each in BY_FILE if each.needs is None]
)
def test_a_ready_question_gets_the_recorded_answer(
    client: Client, name: str, question: Ready
) -> None:
    wanted = json.loads((RECORDED / f"{name}.json").read_text(encoding="utf-8"))
    found = ask(client, question.document, variables=json.loads(question.variables or "{}"))
    assert found.json()["data"] == wanted


@pytest.mark.parametrize("question", [each for each in ready() if each.needs])
def test_a_question_that_needs_more_data_can_be_asked_without(
    client: Client, question: Ready
) -> None:
    assert question.needs == "demo data"
    found = ask(client, question.document, variables=json.loads(question.variables)).json()
    assert "errors" not in found
    assert all(connection["totalCount"] >= 0 for connection in found["data"].values())


def test_the_question_of_the_first_page_is_answered(client: Client) -> None:
    values = {"summit": "lachin-trilateral-2025", "topic": "J&K"}
    (sharif, erdogan, aliyev) = ask(client, canonical(), variables=values).json()["data"]["summit"][
        "participants"
    ]
    assert [len(sharif[key]["nodes"]) for key in ("mentioned", "silent")] == [1, 0]
    for each in (erdogan, aliyev):
        assert [len(each[key]["nodes"]) for key in ("mentioned", "silent")] == [0, 1]


def test_the_map_shows_every_type_that_has_records() -> None:
    schema = catalog_of_schema().schema
    records = {
        type_.name
        for type_ in schema.type_map.values()
        if isinstance(type_, GraphQLObjectType)
        and "Node" in {each.name for each in type_.interfaces}
    }
    shown = {name for names in GROUPS.values() for name in names}
    assert shown == records | {"Actor"}
    boxes = {box.name: box for box in diagram(schema)}
    assert boxes.keys() == shown
    assert all(box.says and (box.links or box.kind_of) for box in boxes.values())
    for box in boxes.values():
        fields = schema.type_map[box.name].fields  # type: ignore[union-attr]
        for link in box.links:
            assert link.field in fields
            assert set(link.to) <= shown


def test_the_map_passes_over_types_that_have_no_place_on_it() -> None:
    boxes = {box.name: box for box in diagram(catalog_of_schema().schema)}
    links = {link.field: link for link in boxes["Summit"].links}
    assert links["participants"].to == ("Actor", "OfficeTenure")
    assert links["participants"].via == "SummitParticipation"
    assert (links["place"].to, links["place"].many, links["place"].via) == (("Place",), False, None)
    assert (links["statements"].to, links["statements"].many) == (("Statement",), True)
    succession = {link.field: link for link in boxes["State"].links}["predecessors"]
    assert (succession.to, succession.via) == (("State",), "Succession")
