"""Work follows the size of the answer: what the databases do in a world with very many rows."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from tests.planner.explained import Look, looks
from tests.planner.world import Making, World, day


@dataclass(frozen=True, slots=True)
class Case:
    """A document, and how its widest select reads its table."""

    name: str
    document: str
    purpose: str
    table: str
    index: str
    rows: int


SORTING = {"sqlite": "TEMP B-TREE", "postgresql": "Sort"}
"""What a plan says that sorts rows."""

CASES = (
    Case(
        "statements of 50 actors, one of whom has 100,000",
        "{ actors(first: 50) { nodes { statements(first: 5) { nodes { slug } } } } }",
        "actors.nodes.statements",
        "statement",
        "ix_statement_speaker",
        300,
    ),
    Case(
        "the same from the end",
        "{ actors(first: 50) { nodes { statements(last: 5) { nodes { slug } } } } }",
        "actors.nodes.statements",
        "statement",
        "ix_statement_speaker",
        300,
    ),
    Case(
        "statements of participants",
        "{ summits(first: 50) { nodes {"
        " participants { statements(first: 5) { nodes { slug } } } } } }",
        "summits.nodes.participants.statements",
        "statement",
        "ix_statement_venue",
        173,
    ),
    Case(
        "statements at a venue",
        "{ summits(first: 50) { nodes { statements(first: 5) { nodes { slug } } } } }",
        "summits.nodes.statements",
        "statement",
        "ix_statement_venue_sort",
        282,
    ),
    Case(
        "visits of actors",
        "{ actors(first: 50) { nodes { visits(first: 5) { nodes { slug } } } } }",
        "actors.nodes.visits",
        "visit",
        "ix_visit_visitor",
        300,
    ),
    Case(
        "visits hosted",
        "{ actors(first: 50, filter: {kind: [STATE]}) {"
        " nodes { visitsHosted(first: 5) { nodes { slug } } } } }",
        "actors.nodes.visitsHosted",
        "visit",
        "ix_visit_host",
        300,
    ),
    Case(
        "evidence of 1,000 rows",
        "{ statements(first: 1000) { nodes { evidence { id } } } }",
        "statements.nodes.evidence",
        "evidence",
        "ix_evidence_subject_id",
        952,
    ),
    Case(
        "names of 1,000 actors",
        "{ actors(first: 1000) { nodes { names { value } } } }",
        "actors.nodes.names",
        "name",
        "ix_name_subject_id",
        2_000,
    ),
    Case(
        "acts under treaties",
        "{ treaties(first: 20) { nodes { actions { slug } } } }",
        "treaties.nodes.actions",
        "treaty_action",
        "ix_treaty_action_treaty",
        400,
    ),
    Case(
        "what actors say about a topic",
        "{ actors(first: 50) { nodes {"
        ' statements(first: 5, mentioning: "often") { nodes { slug } } } } }',
        "actors.nodes.statements",
        "mention_place",
        "ix_mention_place_speaker",
        66,
    ),
    Case(
        "what actors say about a topic of which they seldom speak",
        "{ actors(first: 50) { nodes {"
        ' statements(first: 5, mentioning: "seldom") { nodes { slug } } } } }',
        "actors.nodes.statements",
        "mention_place",
        "ix_mention_place_speaker",
        7,
    ),
    Case(
        "mentions of 1,000 statements",
        "{ statements(first: 1000) { nodes { mentions { polarity target { __typename } } } } }",
        "statements.nodes.mentions",
        "mention_observation",
        "ix_mention_statement",
        1_155,
    ),
)
STEPS = 60
"""Instructions of SQLite for a row of an answer, at most: about 20 when its index fits."""
SPARE = 900
"""Rows that may be read besides, or as many times STEPS instructions."""


MODES = {"sqlite": ("",), "postgresql": ("auto", "force_generic_plan")}
"""PostgreSQL's ways of planning: that of the server, and the one that it may come to in time."""


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_a_page_for_each_parent_stops_early(crowded: str, database_kind: str, case: Case) -> None:
    for mode in MODES[database_kind]:
        look = the_look(crowded, case.document, mode, case.purpose)
        assert look.rows == case.rows
        assert case.table not in look.scanned, look.plan
        assert case.index in look.indexes, look.plan
        assert look.touched <= most(mode, case.rows), look.plan
        assert look.keeps or mode != "auto", look.plan


@pytest.mark.parametrize("topic", ["often", "seldom"])
def test_what_participants_said_about_a_topic_is_found_by_one_index(
    crowded: str, database_kind: str, topic: str
) -> None:
    said = f'statements(first: 5, mentioning: "{topic}") {{ nodes {{ slug }} }}'
    document = f"{{ summits(first: 50) {{ nodes {{ participants {{ {said} }} }} }} }}"
    for mode in MODES[database_kind]:
        look = the_look(crowded, document, mode, "summits.nodes.participants.statements")
        assert look.rows == {"often": 40, "seldom": 12}[topic]
        assert not look.scanned & {"statement", "mention_place"}, look.plan
        assert "ix_mention_place_venue" in look.indexes, look.plan
        assert look.keeps or mode != "auto", look.plan


@pytest.mark.parametrize("size", [0, 1, 4, 15, 16, 20, 100, 1000])
@pytest.mark.parametrize("end", ["first", "last"])
def test_the_beginning_of_a_list_is_read_by_a_plan_that_is_kept(
    crowded: str, database_kind: str, end: str, size: int
) -> None:
    document = f"{{ statements({end}: {size}) {{ nodes {{ slug speaker {{ name }} }} }} }}"
    for mode in MODES[database_kind]:
        look = the_look(crowded, document, mode, "statements")
        assert look.rows == size + 1
        assert "statement" not in look.scanned, look.plan
        assert look.touched <= most(mode, look.rows), look.plan
        assert look.keeps or mode != "auto", look.plan


@pytest.mark.parametrize("direction", ["first: 20, after", "last: 20, before"])
def test_a_page_of_the_whole_list_stops_early(
    crowded: str, database_kind: str, direction: str
) -> None:
    mode, *_ = MODES[database_kind]
    found = looks(crowded, "{ statements(first: 1000) { pageInfo { endCursor } } }", {}, mode)
    cursor = found[0].answer["statements"]["pageInfo"]["endCursor"]
    document = f"query ($c: String) {{ statements({direction}: $c) {{ nodes {{ slug }} }} }}"
    (look,) = looks(crowded, document, {"c": cursor}, mode)
    assert look.rows == 21
    assert "statement" not in look.scanned, look.plan
    assert "ix_statement_sort" in look.indexes, look.plan
    assert look.touched <= most(mode, look.rows), look.plan


@pytest.mark.parametrize("size", ["first: 20", "last: 20"])
def test_the_beginning_of_the_whole_list_is_that_of_its_index(
    crowded: str, database_kind: str, size: str
) -> None:
    mode, *_ = MODES[database_kind]
    document = f"{{ statements({size}) {{ nodes {{ title speaker {{ name }} }} }} }}"
    (look,) = looks(crowded, document, {}, mode)
    assert look.rows == 21
    assert "ix_statement_sort" in look.indexes, look.plan
    assert look.touched <= most(mode, look.rows), look.plan
    assert SORTING[database_kind] not in look.plan, look.plan


@pytest.mark.parametrize("topic", ["often", "seldom"])
def test_a_topic_is_answered_by_an_index(crowded: str, database_kind: str, topic: str) -> None:
    """Not early, as no index has its statements by date; but no statement is read in vain whole."""
    mode, *_ = MODES[database_kind]
    document = f'{{ topic(ref: "{topic}") {{ statements(first: 5) {{ nodes {{ slug }} }} }} }}'
    look = the_look(crowded, document, mode, "topic.statements")
    assert look.rows == 6
    assert "statement" not in look.scanned, look.plan


@pytest.mark.parametrize("more", ["", ", epistemicStatus: [REPORTED]"])
@pytest.mark.parametrize("topic", ["often", "seldom"])
@pytest.mark.parametrize("size", ["first: 5", "last: 5"])
def test_what_mentions_a_topic_stops_early(
    crowded: str, database_kind: str, topic: str, size: str, more: str
) -> None:
    wanted = f'filter: {{mentions: {{target: "{topic}"}}{more}}}'
    document = f"{{ statements({size}, {wanted}) {{ nodes {{ slug }} }} }}"
    for mode in MODES[database_kind]:
        look = the_look(crowded, document, mode, "statements")
        assert look.rows == 6
        assert not look.scanned & {"statement", "mention_place", "mention_observation"}, look.plan
        assert look.touched <= most(mode, look.rows), look.plan
        assert look.keeps or more or mode != "auto", look.plan


@pytest.mark.parametrize("ref", ["st-17", "p-00007", "nothing of that name"])
def test_a_ref_is_looked_up_by_indexes(crowded: str, database_kind: str, ref: str) -> None:
    document = f'{{ statement(ref: "{ref}") {{ slug }} actor(ref: "{ref}") {{ slug }} }}'
    for mode in MODES[database_kind]:
        look = the_look(crowded, document, mode, "refs")
        assert look.keeps or mode != "auto", look.plan
        assert look.touched <= most(mode, 10), look.plan
        assert not look.scanned & {"entity", "actor", "statement", "name"}, look.plan


def write_fresh(url: str) -> None:
    """Write statements that all mention one topic; no statistics tell the database so."""
    world = World()
    person, topic = world.person("person"), world.topic("topic")
    for number in range(1_000):
        world.mention(world.statement(f"st-{number:04}", person, day(number)), topic)
    world.write(url)


@pytest.mark.parametrize("given", ["", '(target: "topic")'])
def test_whole_lists_are_read_in_the_order_of_their_link(
    made: Making, database_kind: str, given: str
) -> None:
    """By no other index, whatever else is wanted of their items, and without being sorted."""
    url = made("fresh", write_fresh)
    document = f"{{ statements(first: 10) {{ nodes {{ mentions{given} {{ polarity }} }} }} }}"
    look = the_look(url, document, MODES[database_kind][0], "statements.nodes.mentions")
    assert look.rows == 10
    if database_kind == "sqlite":  # PostgreSQL reads so small a table as a whole
        assert look.indexes == {"ix_mention_statement"}, look.plan
        assert "TEMP B-TREE" not in look.plan
        assert look.touched <= STEPS * look.rows, look.plan


@pytest.mark.parametrize("words", ["few 17", "two 49", "nothing of these words"])
def test_words_are_found_by_indexes(crowded: str, database_kind: str, words: str) -> None:
    document = (
        f'{{ search(text: "{words}") {{ score }} {FILTERED % words} {{ nodes {{ slug }} }} }}'
    )
    for mode in MODES[database_kind]:
        for look in looks(crowded, document, {}, mode):
            assert look.touched <= most(mode, 200), look.plan
            assert not look.scanned & {"entity", "statement", "name"}, look.plan


@pytest.mark.parametrize("size", ["first: 5", "last: 5"])
@pytest.mark.parametrize("more", ["", ', mentions: {target: "often"}', ", act: [STATE]"])
def test_frequent_words_are_met_on_the_way(
    crowded: str, database_kind: str, size: str, more: str
) -> None:
    """Nearly every statement has the words; the others are told from them by one."""
    mode, *_ = MODES[database_kind]
    for words, wanted in (("st", "st-"), ("st 9", "st-9"), ("few 9", "few-9")):
        page = f'{{ statements({size}, filter: {{text: "{words}"{more}}}) {{ nodes {{ slug }} }} }}'
        look = the_look(crowded, page, mode, "statements")
        found = [node["slug"] for node in look.answer["statements"]["nodes"]]
        everything = told(crowded, mode, size.replace("5", "1000"), more.removeprefix(", "))
        expected = [slug for slug in everything if slug.startswith(wanted)]
        expected = expected[:5] if size.startswith("first") else expected[-5:]
        assert found == expected or len(expected) < 5
        assert len(found) == 5
        if database_kind == "sqlite":  # which lists the ids that an index of words gives, no more
            assert look.touched <= most(mode, 2_000) + 10 * 100_000, look.plan


def told(url: str, mode: str, size: str, wanted: str) -> list[str]:
    """Give the slugs at an end of the list."""
    document = f"{{ statements({size}, filter: {{{wanted}}}) {{ nodes {{ slug }} }} }}"
    look = the_look(url, document, mode, "statements")
    return [node["slug"] for node in look.answer["statements"]["nodes"]]


FILTERED = 'statements(filter: {text: "%s"})'


def the_look(url: str, document: str, mode: str, purpose: str) -> Look:
    (look,) = (look for look in looks(url, document, {}, mode) if look.purpose == purpose)
    return look


def most(mode: str, rows: int) -> int:
    """Give how much a select for so many rows may touch."""
    return rows + SPARE if mode else STEPS * (rows + SPARE)
