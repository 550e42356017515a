"""Rules 35, 38 and 40: places, the tree of topics, and links."""

import pytest
from sqlalchemy import select, update
from sqlalchemy.exc import IntegrityError

from domain.model import metadata
from domain.rules.links import pointers
from tests.domain.rules.world import World, case


def disputed(*claims: str, fields: str = "") -> str:
    """Give a place by its territorial claims, each as "claimant KIND [more fields]"."""
    rows = ", ".join(
        f"{{claimant: {claimant}, kind: {kind}}}"
        for claimant, kind in (claim.split(" ", 1) for claim in claims)
    )
    return f"Place:\n  far: {{name: Far, kind: TERRITORY{fields}, territorial_claims: [{rows}]}}"


def topics(**broader: str) -> str:
    """Give topics by their broader ones."""
    rows = "".join(
        f"\n  {slug}: {{pref_label: {slug}, broader: [{above}]}}" for slug, above in broader.items()
    )
    return f"Topic:{rows}"


CASES = [
    case(
        "rule-35-certain-country",
        disputed("avaria CLAIMS", "borduria CLAIMS", fields=", country: avaria"),
        "ERROR DISPUTED_PLACE_TAKES_SIDES",
    ),
    case(
        "rule-35-certain-one-claim",
        disputed("avaria CLAIMS"),
        "ERROR DISPUTED_PLACE_TAKES_SIDES",
    ),
    case(
        "rule-35-certain-one-side",
        disputed("avaria CLAIMS", "avaria ADMINISTERS", "corvia RECOGNISES"),
        "ERROR DISPUTED_PLACE_TAKES_SIDES",
    ),
    case("rule-35-legal", disputed("avaria CLAIMS", "borduria ADMINISTERS")),
    case("rule-35-legal-undisputed", disputed(fields=", country: avaria")),
    case(
        "rule-35-legal-settled",
        disputed("avaria CLAIMS, interval: 1950/1957", fields=", country: avaria"),
    ),
    case("rule-35-legal-point", disputed(fields=", latitude: -89.5, longitude: 180")),
    case("rule-38-certain", topics(a="b", b="c", c="a"), "ERROR TOPIC_CYCLE"),
    case("rule-38-certain-itself", topics(a="a"), "ERROR TOPIC_CYCLE"),
    case("rule-38-legal", topics(a="b, c", b="c", c="peace")),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_places(world: World, text: str, expected: set[str]) -> None:
    world.expect(text, expected)


@pytest.mark.parametrize(
    "columns",
    [
        {"latitude": 90.5, "longitude": 0.0},
        {"latitude": 0.0, "longitude": -180.5},
        {"latitude": 12.0, "longitude": None},
    ],
    ids=str,
)
def test_rule_35_certain_point(world: World, columns: dict[str, object]) -> None:
    town = world.id_of("place", "town")
    with pytest.raises(IntegrityError), world.connection.begin_nested():
        world.set("place", town, **columns)
    world.without_checks("place")
    world.set("place", town, **columns)
    world.broken("ERROR PLACE_OFF_THE_GLOBE", touched=town)


def test_rule_35_certain_point_is_rejected(world: World) -> None:
    assert not world.load(disputed(fields=", latitude: 91, longitude: 0")).ok


def test_rule_38_finds_a_circle_that_the_last_link_closes(world: World) -> None:
    assert world.load(topics(a="b", b="c", c="peace")).ok
    report = world.load("Topic:\n  peace: {pref_label: Peace, broader: [a]}")
    assert [p.code for p in report.problems] == ["TOPIC_CYCLE"]


STANCE = """
Statement:
  speech:
    title: T
    summary: S
    act: STATE
    channel: ADDRESS
    status: STANDING
    speaker: ann
    date: 2025-06-01
    stances: [{target: peace, position: SUPPORT}]
Campaign:
  push: {name: Push, sender: avaria, status: PLANNED, aims: [AIM]}
""".replace("AIM", "{text: Peace, attribution: OFFICIAL, targets: [peace]}")


def test_rule_40_legal(world: World) -> None:
    world.expect(STANCE, set())


@pytest.mark.parametrize(
    ("table", "column"),
    [
        ("stance", "target_id"),
        ("statement", "venue_id"),
        ("aim", "of_id"),
        ("aim_target", "target_id"),
    ],
)
def test_rule_40_certain(world: World, table: str, column: str) -> None:
    world.load(STANCE)
    speech = world.id_of("statement", "speech")
    if table == "aim_target":
        world.connection.execute(update(metadata.tables[table]).values(target_id=speech))
    else:
        world.set(table, **{column: speech})
    owner = metadata.tables[table].c["aim_id" if table == "aim_target" else "id"]
    touched = world.connection.scalars(select(owner)).first()
    assert touched is not None
    world.broken("ERROR LINK_TO_WRONG_TYPE", touched=touched)


def test_rule_40_is_rejected(world: World) -> None:
    assert not world.load(STANCE.replace("target: peace", "target: speech")).ok


def test_rule_40_looks_at_every_pointer() -> None:
    found = {(p.target.table.name, p.target.name) for p in pointers()}
    assert found == {
        ("aim", "of_id"),
        ("aim_target", "target_id"),
        ("assertion", "object_id"),
        ("assertion", "subject_id"),
        ("claim_about", "target_id"),
        ("mention_observation", "target_id"),
        ("stance", "target_id"),
        ("statement", "venue_id"),
    }
