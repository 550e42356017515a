"""Rules 17, 36, 37 and 39."""

import pytest

from domain.rules.naming import is_language_tag
from tests.domain.rules.world import World, case


def codes(first: str, second: str) -> str:
    """Give one code of two states, by the validity."""
    return f"""
State:
  avaria:
    name: Avaria
    identifiers: [{{scheme: COW, value: "365", validity: {first}}}]
  borduria:
    name: Borduria
    identifiers: [{{scheme: COW, value: "365", validity: {second}}}]
"""


def named(fields: str) -> str:
    """Give a place with a second name."""
    name = f"{{value: Wide, kind: ALIAS, {fields}}}"
    return f"Place:\n  far: {{name: Far, kind: SITE, names: [{name}]}}"


UNKNOWN = "{start: UNKNOWN}"

CASES = [
    case("rule-17-certain", codes("1922/1991", "1950/.."), "ERROR IDENTIFIER_TAKEN"),
    case("rule-17-certain-undated", codes(UNKNOWN, UNKNOWN), "ERROR IDENTIFIER_TAKEN"),
    case("rule-17-possible", codes("1922/1991", "1991-06-01/.."), "WARNING IDENTIFIER_TAKEN"),
    case("rule-17-legal", codes("1922-12-30/1991-12-26", "1991-12-26/..")),
    case("rule-17-legal-same-year", codes("1922/1991", "1991/..")),
    case("rule-17-legal-half-unknown", codes("/1991-12-26", "1991-12-26/..")),
    case(
        "rule-17-legal-other-scheme",
        codes("1922/1991", "1950/..").replace("COW", "GW", 1),
    ),
    case("rule-37-certain", named("language: english"), "ERROR LANGUAGE_TAG_INVALID"),
    case("rule-37-certain-script", named("script: Abcd"), "ERROR LANGUAGE_TAG_INVALID"),
    case(
        "rule-37-certain-source",
        "Source:\n  s: {title: T, kind: TRANSCRIPT, reliability: C, language: en_GB}",
        "ERROR LANGUAGE_TAG_INVALID",
    ),
    case("rule-37-legal", named("language: ur-Arab-PK, script: Arab")),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_naming(world: World, text: str, expected: set[str]) -> None:
    world.expect(text, expected)


@pytest.mark.parametrize(
    "slug", ["Far", "far_off", "far--off", "-far", "far-", "fär", "far off", ""]
)
def test_rule_36_certain(world: World, slug: str) -> None:
    town = world.id_of("place", "town")
    world.set("place", town, slug=slug)
    world.broken("ERROR SLUG_MALFORMED", touched=town)


def test_rule_36_certain_is_rejected(world: World) -> None:
    assert not world.load("Place:\n  Far_Off: {name: Far, kind: SITE}").ok


@pytest.mark.parametrize("slug", ["far", "far-off", "un-2334", "7"])
def test_rule_36_legal(world: World, slug: str) -> None:
    town = world.id_of("place", "town")
    world.set("place", town, slug=slug)
    assert world.breaches({town}) == set()


def test_rule_36_certain_slug_given_anew(world: World) -> None:
    town = world.id_of("place", "town")
    world.load("Place:\n  old-town: {name: Old Town, kind: CITY}")
    world.add("slug_redirect", table="place", slug="old-town", entity_id=town)
    for touched in (town, world.id_of("place", "old-town")):
        world.broken("ERROR SLUG_REDIRECT_BROKEN", touched=touched)


@pytest.mark.parametrize("table", ["place", "visit", "nowhere"])
def test_rule_36_certain_redirect_to_another_type(world: World, table: str) -> None:
    avaria = world.id_of("actor", "avaria")
    world.add("slug_redirect", table=table, slug="old-avaria", entity_id=avaria)
    world.broken("ERROR SLUG_REDIRECT_BROKEN", touched=avaria)


def test_rule_36_legal_redirect(world: World) -> None:
    town = world.id_of("place", "town")
    world.add("slug_redirect", table="place", slug="old-town", entity_id=town)
    assert world.breaches({town}) == set()


@pytest.mark.parametrize("tag", ["en", "tr-Latn-TR", "azb", "und", "zh-Hant", "x-own"])
def test_rule_37_takes_tags(tag: str) -> None:
    assert is_language_tag(tag)


@pytest.mark.parametrize("tag", ["", "e", "english", "en_GB", "xx-YY", "en-", "Türkçe"])
def test_rule_37_refuses_what_is_no_tag(tag: str) -> None:
    assert not is_language_tag(tag)


def test_rule_39_certain(world: World) -> None:
    town = world.id_of("place", "town")
    world.set("place", town, name="Another")
    world.broken("ERROR LABEL_IS_NO_NAME", touched=town)


def test_rule_39_certain_topic(world: World) -> None:
    peace = world.id_of("topic", "peace")
    world.set("topic", peace, pref_label="War")
    assert world.breaches({peace}) == {"ERROR LABEL_IS_NO_NAME"}
