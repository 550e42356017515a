"""Reference rows: the tables against the lists, the records made of them, and the seeded rows."""

import re
from collections import defaultdict
from datetime import date
from itertools import combinations

import pycountry
import pytest
from sqlalchemy import select

from domain.actor import Actor
from domain.base import EpistemicStatus
from domain.names.model import Identifier, IdentifierScheme, Name, NameKind
from domain.person import Person
from domain.place import Place
from domain.source import AttributionKind, SourceKind
from domain.state import State, Succession, SuccessionKind
from domain.values.fuzzy import FuzzyDate
from domain.values.vocabulary_time import BoundState, DateBasis
from seeds.loading import convert
from seeds.reference import iso3166
from seeds.reference.table import former_states, present_states

# Slug, ISO 3166-1 alpha-2, alpha-3 and numeric, COW, first day of the COW number, Wikidata.
STATES = [
    ("pakistan", "PK", "PAK", "586", "770", date(1947, 8, 14), "Q843"),
    ("india", "IN", "IND", "356", "750", date(1947, 8, 15), "Q668"),
    ("russia", "RU", "RUS", "643", "365", date(1991, 12, 27), "Q159"),
    ("ussr", "SU", "SUN", "810", "365", date(1922, 12, 30), "Q15180"),
    ("united-states", "US", "USA", "840", "2", date(1816, 1, 1), "Q30"),
    ("united-kingdom", "GB", "GBR", "826", "200", date(1816, 1, 1), "Q145"),
    ("belgium", "BE", "BEL", "056", "211", date(1830, 12, 20), "Q31"),
    ("china", "CN", "CHN", "156", "710", date(1860, 10, 25), "Q148"),
    ("colombia", "CO", "COL", "170", "100", date(1831, 1, 1), "Q739"),
    ("turkey", "TR", "TUR", "792", "640", date(1816, 1, 1), "Q43"),
    ("azerbaijan", "AZ", "AZE", "031", "373", date(1991, 12, 26), "Q227"),
    ("bangladesh", "BD", "BGD", "050", "771", date(1971, 12, 16), "Q902"),
    ("ukraine", "UA", "UKR", "804", "369", date(1991, 12, 26), "Q212"),
]

NAMES_TO_SHOW = {
    "turkey": "Turkey",
    "ussr": "Soviet Union",
    "russia": "Russia",
    "united-states": "United States",
    "united-kingdom": "United Kingdom",
    "south-korea": "South Korea",
    "north-korea": "North Korea",
    "iran": "Iran",
    "bolivia": "Bolivia",
    "tanzania": "Tanzania",
    "vietnam": "Vietnam",
    "laos": "Laos",
    "syria": "Syria",
    "taiwan": "Taiwan",
    "palestine": "Palestine",
    "cote-d-ivoire": "Côte d'Ivoire",
    "congo": "Republic of the Congo",
    "congo-democratic-republic": "Democratic Republic of the Congo",
}

FORMER_NAMES = {
    "AIDJ": ("djibouti", "French Afars and Issas"),
    "BUMM": ("myanmar", "Burma"),
    "BYAA": ("belarus", "Byelorussian SSR"),
    "DYBJ": ("benin", "Dahomey"),
    "FQHH": ("french-southern-territories", "French Southern and Antarctic Territories"),
    "HVBF": ("burkina-faso", "Upper Volta"),
    "NHVU": ("vanuatu", "New Hebrides"),
    "RHZW": ("zimbabwe", "Southern Rhodesia"),
    "TPTL": ("timor-leste", "East Timor"),
    "ZRCD": ("congo-democratic-republic", "Zaire"),
}

GONE = {
    "CSHH": ("czechoslovakia", "1992-12-31"),
    "CSXX": ("serbia-and-montenegro", "2006-06"),
    "DDDE": ("east-germany", "1990-10-02"),
    "SUHH": ("ussr", "1991-12-26"),
    "YDYE": ("south-yemen", "1990-05-21"),
    "YUCS": ("yugoslavia", "2003-02"),
}


@pytest.fixture(scope="module")
def records():
    return {record.key: record for record in iso3166.records()}


def validity(item):
    return convert.fuzzy_interval(item.get("validity"), lambda text: text)


def codes(record):
    return [(item["scheme"], item["value"]) for item in record.fields["identifiers"]]


def by_code(holders):
    """Holders of each (scheme, value): from (slug, scheme, value, validity)."""
    found = defaultdict(list)
    for slug, scheme, value, interval in holders:
        found[str(scheme), value].append((slug, interval))
    return {code: who for code, who in found.items() if len(who) > 1}


def shares_a_day(a, b, *, possibly):
    """Whether two intervals have a common day, in every reading or in at least one."""

    def before(x, y):
        if BoundState.OPEN in (x.end_state, y.start_state):
            return False
        end, start = x.end, y.start
        if possibly:
            end, start = end and end.latest, start and start.earliest
            return end is not None and start is not None and end < start
        end, start = end and end.earliest, start and start.latest
        return end is None or start is None or end < start

    return not before(a, b) and not before(b, a)


def codes_held_twice(shared, *, possibly):
    return {
        code
        for code, who in shared.items()
        for (_, a), (_, b) in combinations(who, 2)
        if shares_a_day(a, b, possibly=possibly)
    }


# Handed over within 1979, and the lists don't say on which day.
POSSIBLY_HELD_TWICE = {("ISO3166_1_N", "296")}


class TestTables:
    def test_every_entry_of_the_lists_has_a_line_and_no_line_is_left_over(self):
        assert list(present_states()) == sorted(c.alpha_2 for c in pycountry.countries)
        assert list(former_states()) == sorted(c.alpha_4 for c in pycountry.historic_countries)

    def test_slugs(self):
        slugs = [entry.slug for entry in present_states().values()]
        assert {entry.of for entry in former_states().values()} - {""} <= set(slugs)
        slugs += [entry.slug for entry in former_states().values() if not entry.of]
        assert len(slugs) == len(set(slugs))
        for slug in slugs:
            assert re.fullmatch(r"[a-z]+(-[a-z]+)*", slug), slug

    def test_a_former_name_has_no_slug_and_no_existence_of_its_own(self):
        for entry in former_states().values():
            own = (entry.slug, entry.begin, entry.end, entry.end_source)
            assert (own == ("", "", "", "")) if entry.of else entry.slug

    def test_dates_name_their_source(self):
        for entry in former_states().values():
            assert bool(entry.begin or entry.end) == bool(entry.end_source), entry.code

    def test_names_have_a_kind(self):
        for entry in [*present_states().values(), *former_states().values()]:
            for name in entry.names:
                assert name.kind in NameKind.__members__, entry.code
                assert name.value.strip() == name.value != "", entry.code
            assert not entry.of or {name.kind for name in entry.names} <= {"FORMER"}


class TestRecords:
    def test_every_entry_of_the_lists_is_a_state_or_a_former_name_of_one(self, records):
        own = [entry for entry in former_states().values() if not entry.of]
        assert len(records) == len(pycountry.countries) + len(own)
        assert len(own) + len(FORMER_NAMES) == len(pycountry.historic_countries)

    def test_every_code_of_the_lists_can_be_found(self, records):
        found = {code for record in records.values() for code in codes(record)}
        for country in pycountry.countries:
            assert ("ISO3166_1_A2", country.alpha_2) in found
            assert ("ISO3166_1_A3", country.alpha_3) in found
            assert ("ISO3166_1_N", country.numeric) in found
        for country in pycountry.historic_countries:
            assert ("ISO3166_3", country.alpha_4) in found
            assert ("ISO3166_1_A2", country.alpha_2) in found
            assert ("ISO3166_1_A3", country.alpha_3) in found

    def test_numeric_codes_are_three_digits(self, records):
        for record in records.values():
            for scheme, value in codes(record):
                assert scheme != "ISO3166_1_N" or re.fullmatch(r"[0-9]{3}", value), record.key

    def test_present_codes_come_first_and_in_order(self, records):
        for code, entry in present_states().items():
            first = codes(records[entry.slug])[:3]
            assert [scheme for scheme, _ in first] == [
                "ISO3166_1_A2",
                "ISO3166_1_A3",
                "ISO3166_1_N",
            ]
            assert first[0][1] == code

    def test_no_two_states_have_a_code_at_the_same_time(self, records):
        shared = by_code(
            (record.key, item["scheme"], item["value"], validity(item))
            for record in records.values()
            for item in record.fields["identifiers"]
        )
        assert {code: {slug for slug, _ in who} for code, who in shared.items()} == {
            ("ISO3166_1_A2", "AI"): {"djibouti", "anguilla"},
            ("ISO3166_1_A2", "BQ"): {
                "british-antarctic-territory",
                "bonaire-sint-eustatius-and-saba",
            },
            ("ISO3166_1_A2", "CS"): {"czechoslovakia", "serbia-and-montenegro"},
            ("ISO3166_1_A2", "GE"): {"gilbert-and-ellice-islands", "georgia"},
            ("ISO3166_1_A2", "SK"): {"sikkim", "slovakia"},
            ("ISO3166_1_N", "296"): {"gilbert-and-ellice-islands", "kiribati"},
            ("ISO3166_1_N", "891"): {"yugoslavia", "serbia-and-montenegro"},
        }
        assert codes_held_twice(shared, possibly=False) == set()
        assert codes_held_twice(shared, possibly=True) == POSSIBLY_HELD_TWICE

    def test_a_former_name_is_added_to_the_state(self, records):
        for alpha_4, (slug, name) in FORMER_NAMES.items():
            record = records[slug]
            assert former_states()[alpha_4].of == slug
            assert ("ISO3166_3", alpha_4) in codes(record)
            (former,) = [
                item
                for item in record.fields["names"]
                if (item["kind"], item["value"]) == ("FORMER", name)
            ]
            assert validity(former).end is not None
            assert validity(former).end.basis is DateBasis.DERIVED
            assert record.fields["existence"] == {"start": "UNKNOWN", "end": "OPEN"}

    def test_codes_that_a_renaming_left_as_they_were_stay_open(self, records):
        numeric = [
            validity(item)
            for item in records["myanmar"].fields["identifiers"]
            if item["scheme"] == "ISO3166_1_N"
        ]
        assert [interval.end_state for interval in numeric] == [BoundState.OPEN]

    def test_states_that_are_gone_have_an_end(self, records):
        for alpha_4, (slug, end) in GONE.items():
            existence = convert.fuzzy_interval(records[slug].fields["existence"], str)
            assert ("ISO3166_3", alpha_4) in codes(records[slug])
            assert existence.end is not None
            assert existence.end.edtf == end

    def test_no_name_stands_twice(self, records):
        for record in records.values():
            names = [(item["kind"], item["value"]) for item in record.fields["names"]]
            assert len(names) == len(set(names)), record.key
            shown = [value for kind, value in names if kind != "FORMER"]
            assert record.fields["name"] not in shown, record.key
            assert len(shown) == len(set(shown)), record.key

    def test_a_name_turned_round_is_an_alias(self, records):
        for record in records.values():
            for item in record.fields["names"]:
                assert "," not in item["value"] or item["kind"] == "ALIAS", record.key

    def test_no_article_in_front_of_an_official_name(self, records):
        for record in records.values():
            for item in record.fields["names"]:
                assert not item["value"].startswith("the "), record.key

    def test_kosovo_is_not_in_the_list(self, records):
        assert "kosovo" not in records


def state(session, slug):
    return session.scalars(select(State).where(State.slug == slug)).one()


def identifiers(session, slug, *schemes):
    query = (
        select(Identifier)
        .join(Actor, Actor.id == Identifier.subject_id)
        .where(Actor.slug == slug, Identifier.scheme.in_(schemes))
        .order_by(Identifier.ordinal, Identifier.id)
    )
    return session.scalars(query).all()


class TestSeeded:
    def test_all_are_there(self, session, records):
        slugs = set(session.scalars(select(State.slug)))
        assert records.keys() <= slugs

    @pytest.mark.parametrize("row", STATES, ids=lambda row: row[0])
    def test_codes(self, session, row):
        slug, *iso, cow, _, wikidata = row
        found = [(i.scheme, i.value) for i in state(session, slug).identifiers]
        expected = list(
            zip(
                [
                    IdentifierScheme.ISO3166_1_A2,
                    IdentifierScheme.ISO3166_1_A3,
                    IdentifierScheme.ISO3166_1_N,
                ],
                iso,
                strict=True,
            )
        )
        if slug == "ussr":
            expected.append((IdentifierScheme.ISO3166_3, "SUHH"))
        expected.append((IdentifierScheme.COW, cow))
        expected.append((IdentifierScheme.WIKIDATA, wikidata))
        assert found == expected

    @pytest.mark.parametrize("row", STATES, ids=lambda row: row[0])
    def test_validity_of_cow(self, session, row):
        (cow,) = identifiers(session, row[0], IdentifierScheme.COW)
        assert cow.validity.start == FuzzyDate.of(row[5].isoformat(), basis=DateBasis.REFERENCE)
        if row[0] == "ussr":
            assert cow.validity.end.earliest == date(1991, 12, 26)
        else:
            assert cow.validity.end_state is BoundState.OPEN

    def test_order_of_chosen_schemes(self, session):
        chosen = (IdentifierScheme.COW, IdentifierScheme.ISO3166_1_A3)
        for slug, *_ in STATES:
            schemes = [i.scheme for i in identifiers(session, slug, *chosen)]
            assert schemes == [IdentifierScheme.ISO3166_1_A3, IdentifierScheme.COW]

    def test_soviet_codes_were_withdrawn_in_1992(self, session):
        iso = identifiers(
            session,
            "ussr",
            IdentifierScheme.ISO3166_1_A2,
            IdentifierScheme.ISO3166_1_A3,
            IdentifierScheme.ISO3166_1_N,
        )
        assert {i.validity.end.earliest.year for i in iso} == {1992}

    def test_no_two_records_have_a_code_at_the_same_time(self, session):
        query = select(Identifier, Actor.slug).join(Actor, Actor.id == Identifier.subject_id)
        shared = by_code(
            (slug, i.scheme, i.value, i.validity) for i, slug in session.execute(query)
        )
        assert ("COW", "365") in shared
        assert codes_held_twice(shared, possibly=False) == set()
        assert codes_held_twice(shared, possibly=True) == POSSIBLY_HELD_TWICE

    def test_existence(self, session):
        for slug, *_ in STATES:
            existence = state(session, slug).existence
            if slug == "ussr":
                assert existence.end_state is BoundState.KNOWN
                assert existence.end.earliest == date(1991, 12, 26)
                assert existence.end.basis is DateBasis.REFERENCE
            else:
                assert existence.start_state is BoundState.UNKNOWN
                assert existence.end_state is BoundState.OPEN

    def test_existence_of_the_soviet_union_names_its_source(self, session):
        telling = {e.source.slug for e in state(session, "ussr").evidence if e.field == "existence"}
        assert telling == {"reference-history"}

    def test_russia_continues_the_soviet_union(self, session):
        (succession,) = session.scalars(select(Succession)).all()
        assert succession.predecessor.slug == "ussr"
        assert succession.successor.slug == "russia"
        assert succession.kind is SuccessionKind.CONTINUATION
        assert succession.date == FuzzyDate.of("1991-12-26", basis=DateBasis.REFERENCE)
        assert succession.epistemic_status is EpistemicStatus.REFERENCE
        assert [e.source.kind for e in succession.evidence] == [SourceKind.REFERENCE_LIST]

    def test_names_to_show(self, session):
        states = session.scalars(select(State).where(State.slug.in_(NAMES_TO_SHOW)))
        assert {state.slug: state.name for state in states} == NAMES_TO_SHOW

    @pytest.mark.parametrize(
        ("value", "kind", "slug"),
        [
            ("Türkiye", NameKind.SHORT, "turkey"),
            ("Republic of Türkiye", NameKind.OFFICIAL, "turkey"),
            ("Korea, Republic of", NameKind.ALIAS, "south-korea"),
            ("Ivory Coast", NameKind.ALIAS, "cote-d-ivoire"),
            ("Russian Federation", NameKind.OFFICIAL, "russia"),
            ("Union of Soviet Socialist Republics", NameKind.OFFICIAL, "ussr"),
            ("USSR", NameKind.ACRONYM, "ussr"),
            ("Burma", NameKind.FORMER, "myanmar"),
            ("Taiwan, Province of China", NameKind.ALIAS, "taiwan"),
        ],
    )
    def test_further_names(self, session, value, kind, slug):
        query = select(Name).where(Name.value == value, Name.kind == kind)
        (name,) = session.scalars(query).all()
        assert name.subject.slug == slug
        assert name.source.kind is SourceKind.REFERENCE_LIST

    def test_reference_evidence_comes_from_lists(self, session, records):
        query = select(State).where(State.slug.in_(list(records)))
        for each in session.scalars(query):
            whole = [e for e in each.evidence if e.field is None]
            reference = [e for e in whole if e.attribution is AttributionKind.REFERENCE]
            assert reference, each.slug
            assert each.epistemic_status is EpistemicStatus.REFERENCE
            for evidence in reference:
                assert evidence.source.kind is SourceKind.REFERENCE_LIST
                assert evidence.record_key

    @pytest.mark.parametrize(
        ("slug", "latitude", "longitude"),
        [
            ("moscow", 55.76, 37.62),
            ("new-york", 40.71, -74.01),
            ("washington-dc", 38.90, -77.04),
            ("london", 51.51, -0.13),
            ("brussels", 50.85, 4.35),
            ("new-delhi", 28.61, 77.21),
            ("lachin", 39.64, 46.55),
            ("pahalgam", 34.01, 75.32),
        ],
    )
    def test_points(self, session, slug, latitude, longitude):
        place = session.scalars(select(Place).where(Place.slug == slug)).one()
        assert (place.latitude, place.longitude) == (latitude, longitude)
        assert place.coordinate_uncertainty_km > 0
        telling = {e.field: e.source.slug for e in place.evidence}
        assert telling["latitude"] == telling["longitude"] == "reference-coordinates"

    def test_a_spelling_that_the_article_does_not_print(self, session):
        person = session.scalars(select(Person).where(Person.slug == "jallil-abbas-jilani")).one()
        spellings = [n.value for n in person.names if n.kind is NameKind.TRANSLITERATION]
        assert spellings == ["Jalil Abbas Jilani"]
        telling = {(e.field, e.source.slug) for e in person.evidence}
        assert ("names", "reference-history") in telling
