"""What is wrong with a record: one clear problem with file and line, and nothing is written."""

# ruff: noqa: E501 - one case, one line

import pytest

from tests.seeds.loading.conftest import WORLD, Loader

EVIDENCE = "evidence: [{paragraph: 1, attribution: OWN_VOICE}]"
VISIT = f"""
    source: gazette
    Visit:
      trip:
        visitor: minister
        host: sylvania
        kind: OFFICIAL
        status: PLANNED
        {EVIDENCE}
"""


def visit(**lines: str) -> str:
    """Give the visit with these fields, from line 7 on."""
    text = VISIT.replace("kind: OFFICIAL", "\n        ".join(f"{k}: {v}" for k, v in lines.items()))
    return text if "kind" in lines else f"{text}        kind: OFFICIAL\n"


def test_the_visit_itself_is_fine(world: Loader) -> None:
    world.loaded(VISIT)
    assert world.one("visit.kind") == "OFFICIAL"


@pytest.mark.parametrize(
    ("lines", "problem"),
    [
        ({"place": "moscow"}, "a.yaml:7: error SEED_UNKNOWN: found no record 'moscow', wanted one of: Place"),
        ({"place": "[a]"}, "a.yaml:7: error SEED_VALUE: Visit.place: wanted the slug or handle"),
        ({"place": "State/sylvania"}, "a.yaml:7: error SEED_LINK: found a State, wanted Place"),
        ({"kind": "OFICIAL"}, "a.yaml:7: error SEED_VALUE: Visit.kind: found 'OFICIAL', wanted one of STATE, "),
        ({"kind": "{a: b}"}, "a.yaml:7: error SEED_VALUE: Visit.kind: found 'Map', wanted one of"),
        ({"kind": "~"}, "a.yaml:4: error SEED_MISSING: Visit lacks kind"),
        ({"period": "2025-13"}, "a.yaml:7: error SEED_VALUE: Visit.period: '2025-13', position 6: "),
        ({"period": "{edtf: 2025, colour: red}"}, "a.yaml:7: error SEED_VALUE: Visit.period: found 'colour', wanted one of edtf, "),
        ({"period": "{start: 2025,\n  end: 2024}"}, "a.yaml:7: error SEED_VALUE: Visit.period: "),
        ({"period": "\n          start: 2025\n          end: 2025-99"}, "a.yaml:9: error SEED_VALUE: Visit.period: '2025-99'"),
        ({"period": "\n          edtf: 2025-06\n          basis: GUESSED"}, "a.yaml:9: error SEED_VALUE: Visit.period: found 'GUESSED', wanted one of"),
        ({"period": "\n          edtf: 2025-06\n          colour: red"}, "a.yaml:9: error SEED_VALUE: Visit.period: found 'colour'"),
        ({"period": "\n          verbatim: soon"}, "a.yaml:8: error SEED_VALUE: Visit.period: a period wants"),
        ({"period": "{edtf: [a]}"}, "a.yaml:7: error SEED_VALUE: Visit.period: found 'Seq', wanted EDTF text"),
        ({"listed_order": "first"}, "a.yaml:7: error SEED_VALUE: Visit.listed_order: found 'first', wanted a whole number"),
        ({"listed_order": "99999999999"}, "a.yaml:7: error SEED_VALUE: Visit.listed_order: found 99999999999, wanted a number up to"),
        ({"note": "[a]"}, "a.yaml:7: error SEED_VALUE: Visit.note: found 'Seq', wanted text"),
        ({"note": "''"}, "a.yaml:7: error SEED_VALUE: Visit.note: found an empty text"),
        ({"hots": "sylvania"}, "a.yaml:7: error SEED_FIELD: Visit has no 'hots', wanted one of "),
        ({"slug": "other"}, "a.yaml:7: error SEED_FIELD: Visit has no 'slug'"),
        ({"sort_key": "a"}, "a.yaml:7: error SEED_FIELD: Visit has no 'sort_key'"),
        ({"engagements": "none"}, "a.yaml:7: error SEED_VALUE: Visit.engagements: wanted a list of mappings"),
        ({"engagements": "\n        - none"}, "a.yaml:8: error SEED_FORM: engagements wants a list of mappings"),
        ({"outcomes": "a"}, "a.yaml:7: error SEED_VALUE: Visit.outcomes: wanted a list of slugs"),
        ({"outcomes": "[{a: b}]"}, "a.yaml:7: error SEED_VALUE: Visit.outcomes: wanted a list of slugs"),
        ({"outcomes": "\n        - speech"}, "a.yaml:8: error SEED_UNKNOWN: found no record 'speech', wanted one of: Statement"),
        (
            {"engagements": "\n        - kind: MEDIA\n          status: PLANNED\n          evidence:\n          - {paragraph: 1, attribution: GOSSIP}"},
            "a.yaml:11: error SEED_VALUE: Evidence.attribution: found 'GOSSIP'",
        ),
        (
            {"engagements": "\n        - kind: MEDIA\n          status: SOON"},
            "a.yaml:9: error SEED_VALUE: Engagement.status: found 'SOON'",
        ),
        (
            {"engagements": "\n        - kind: MEDIA\n          evidence: [{paragraph: 1, attribution: OWN_VOICE}]"},
            "a.yaml:8: error SEED_MISSING: Engagement lacks status",
        ),
        (
            {"engagements": "\n        - kind: MEDIA\n          status: PLANNED\n          evidence: [{paragraph: 1}]"},
            "a.yaml:10: error SEED_MISSING: Evidence lacks attribution",
        ),
        (
            {"engagements": "\n        - kind: MEDIA\n          status: PLANNED\n          evidence: [{paragraph: 1, attribution: OWN_VOICE}]\n          judgements: [{reason: none}]"},
            "a.yaml:11: error SEED_MISSING: Judgement lacks status",
        ),
        (
            {"engagements": "\n        - &x {kind: MEDIA}"},
            "a.yaml:8: error SEED_SYNTAX: found a YAML anchor",
        ),
    ],
)  # fmt: skip
def test_a_mistake_has_its_line(world: Loader, lines: dict[str, str], problem: str) -> None:
    assert world.error(visit(**lines)).startswith(problem)


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("Visit:\n  trip: {hosts: sylvania}", "; did you mean 'host'?"),
        ("Visti:\n  trip: {}", "; did you mean 'Visit'?"),
        ("Visit:\n  trip: {host: silvania}", "; did you mean 'sylvania'?"),
        ("Visit:\n  trip: {host: State/silvania}", "; did you mean 'sylvania'?"),
        (
            "Visit:\n  trip: {host: ministry}\nPerson:\n  ministryo: {}",
            "; did you mean 'ministryo'?",
        ),
    ],
)
def test_a_slip_of_the_pen_is_guessed(world: Loader, text: str, hint: str) -> None:
    assert any(error.endswith(hint) for error in world.errors(text))


def test_nothing_is_guessed_where_nothing_is_near(world: Loader) -> None:
    assert "did you mean" not in world.errors("Visit:\n  trip: {host: zanzibar}")[0]


def test_an_unknown_class_is_said_once(world: Loader) -> None:
    text = "Country:\n  a: {}\n  b: {}\n"
    assert world.error(text).startswith(
        "a.yaml:1: error SEED_CLASS: found 'Country', wanted one of"
    )


@pytest.mark.parametrize("typename", ["Actor", "Entity", "Evidence", "Name", "Means"])
def test_not_every_class_is_a_record(world: Loader, typename: str) -> None:
    assert "SEED_CLASS" in world.error(f"{typename}:\n  a: {{}}\n")


def test_an_unknown_source_is_said_once(world: Loader) -> None:
    text = f"""
    # A comment.
    source: gazete
    State:
      ruritania: {{name: Ruritania, {EVIDENCE}}}
      graustark: {{name: Graustark, {EVIDENCE}}}
    """
    wanted = "a.yaml:3: error SEED_UNKNOWN: found no record 'gazete', wanted one of: Source"
    assert world.error(text) == f"{wanted}; did you mean 'gazette'?"


@pytest.mark.parametrize("slug", ["Ruritania", "a b", "a/b", "-a", "a--b", "rurítania", "x" * 201])
def test_a_slug_is_lower_case_ascii(world: Loader, slug: str) -> None:
    error = world.error(f"State:\n  {slug}: {{name: Ruritania}}\n")
    assert error.startswith("a.yaml:2: error SEED_SLUG: found the slug ")


def test_a_text_longer_than_its_column(world: Loader) -> None:
    text = f"source: gazette\nState:\n  ruritania:\n    {EVIDENCE}\n    name: {'x' * 401}\n"
    wanted = "State.name: found a text of 401 characters, wanted 400 at most"
    assert world.error(text) == f"a.yaml:5: error SEED_VALUE: {wanted}"


@pytest.mark.parametrize("number", ["north", "nan", "inf", "1e999"])
def test_what_is_no_number(world: Loader, number: str) -> None:
    error = world.error(f"Place:\n  a: {{latitude: {number}}}\n")
    assert f"Place.latitude: found '{number}', wanted a number" in error


def test_what_a_constraint_refuses_has_its_line_and_the_wanted(world: Loader) -> None:
    text = f"""
    source: gazette
    Place:
      pole: {{name: Pole, kind: SITE, latitude: 90, longitude: 0, {EVIDENCE}}}
      moon: {{name: Moon, kind: SITE, latitude: 91, longitude: 0, {EVIDENCE}}}
      mars: {{name: Mars, kind: SITE, latitude: 0, longitude: 999, {EVIDENCE}}}
    """
    moon, mars = world.errors(text)
    start = "error SEED_INTEGRITY: Place"
    assert moon == (
        f"a.yaml:5: {start} moon: found latitude 91.0; wanted latitude BETWEEN -90 AND 90"
    )
    assert mars.startswith(f"a.yaml:6: {start} mars: found longitude 999.0; wanted longitude")


def test_a_slug_that_another_kind_of_actor_has(world: Loader) -> None:
    text = f"source: gazette\nPerson:\n  freedonia: {{name: Freedonia, {EVIDENCE}}}\n"
    assert world.error(text) == (
        "a.yaml:3: error SEED_INTEGRITY: Person freedonia: found slug 'freedonia', "
        "which another row has; wanted one of its own"
    )


def test_the_same_item_twice(world: Loader) -> None:
    engagement = f"{{kind: MEDIA, status: PLANNED, {EVIDENCE}}}"
    text = visit(engagements=f"\n        - {engagement}\n        - {engagement}")
    error = world.error(text)
    assert error == "a.yaml:9: error SEED_TWICE: this item of engagements stands twice"


def test_the_same_link_twice(world: Loader) -> None:
    text = f"""
    source: gazette
    Campaign:
      tour:
        name: Tour
        sender: freedonia
        status: PLANNED
        {EVIDENCE}
        named_destinations:
        - sylvania
        - sylvania
    """
    assert world.error(text) == "a.yaml:11: error SEED_TWICE: 'sylvania' stands in this list twice"


AMBIGUOUS = f"""
    source: gazette
    Place:
      freedonia: {{name: Freedonia, kind: COUNTRY, {EVIDENCE}}}
    Assertion:
      a: {{subject: freedonia, predicate: OTHER, value: has two meanings, {EVIDENCE}}}
"""


def test_an_ambiguous_link_says_how_to_write_it(world: Loader) -> None:
    assert world.error(AMBIGUOUS) == (
        "a.yaml:6: error SEED_AMBIGUOUS: 'freedonia' may be Place/freedonia or State/freedonia; "
        "write one of them"
    )
    world.loaded(AMBIGUOUS.replace("subject: freedonia", "subject: Place/freedonia"))
    assert world.one("assertion.subject_id") == world.one("place.id")


def test_two_files_that_disagree(world: Loader) -> None:
    text = "source: gazette\nVisit:\n  trip:\n    {}\n"
    error = world.error(VISIT, text.format("host: freedonia"))
    assert error == (
        "b.yaml:4: error SEED_CONFLICT: Visit.host is freedonia here and sylvania elsewhere "
        "(see a.yaml:4); wanted one of them"
    )
    dates = world.errors(visit(period="2025-06"), text.format("period: {edtf: 2025-07}"))[0]
    assert "SEED_CONFLICT: Visit.period is edtf: 2025-07 here and 2025-06 elsewhere" in dates
    world.loaded(VISIT, text.format("host: sylvania"))
    world.loaded(VISIT, text.format("host: ~"))
    world.loaded(text.format("host: ~"), VISIT)


def test_all_mistakes_are_told_at_once(world: Loader) -> None:
    errors = world.errors(visit(place="moscow", kind="GRAND"), "Sate:\n  a: {}\n")
    assert [error.split(": ")[0] for error in errors] == ["a.yaml:7", "a.yaml:8", "b.yaml:1"]


def test_the_rejected_are_counted(world: Loader) -> None:
    report = world.load(visit(place="moscow"))
    assert report.counts["gazette", "Visit"]["rejected"] == 1
    assert report.total("new") == 0


def test_a_breach_of_a_rule_has_the_line_of_its_record(world: Loader) -> None:
    text = VISIT.replace(EVIDENCE, "note: nothing supports it")
    assert world.errors(text)[0].startswith("a.yaml:4: error FACT_WITHOUT_EVIDENCE: Visit trip: ")


def test_evidence_that_goes_leaves_its_row_to_the_rules(world: Loader) -> None:
    world.loaded(VISIT)
    (error,) = world.errors(VISIT.replace(EVIDENCE, "evidence: []"))
    assert error.startswith("a.yaml:4: error FACT_WITHOUT_EVIDENCE: Visit trip: ")


def test_the_world_is_enough(loader: Loader) -> None:
    assert loader.loaded(WORLD).problems == []
