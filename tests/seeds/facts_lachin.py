"""Checks of facts 111 to 127: the summit of Lachin, the headlines at the end, names."""

from datetime import date
from decimal import Decimal

from domain.bloc import Bloc
from domain.names.model import NameKind
from domain.office import Office, TenureStatus
from domain.organization import Organization
from domain.person import Person
from domain.place import Place
from domain.state import State
from domain.statement import Statement
from domain.summit import Summit, SummitParticipation
from domain.topic import Topic
from domain.values.money import Money
from tests.seeds.facts import (
    ARTICLE,
    BEFORE_PUBLICATION,
    LASTING,
    UNDATED,
    Database,
    date_of,
    evidence_of,
    fact,
    headline,
    judged,
    one,
    own,
    slug,
    states_of,
    there,
    where,
)

LAST_WEEK = ("[2025-05-25..2025-06-01]", "WEEK", "DERIVED", "last week")
AXIS = "pakistan-turkey-azerbaijan-axis"


def summit(db: Database) -> Summit:
    return db.get(Summit, "lachin-trilateral-2025")


def supports_pakistan(db: Database, state: str) -> None:
    found = db.assertion(state, "SUPPORTS_POSITION_OF", "pakistan")
    assert states_of(found.period) == LASTING
    assert evidence_of(found) == own(20)
    assert found.epistemic_status == "REPORTED"
    assert evidence_of(db.get(State, state)) == own(20)


def leader(db: Database, actor: str, name: str, state: str, office: str) -> SummitParticipation:
    """Check a leader at Lachin, the office, and that it is held now."""
    found = where(summit(db).participants, actor=actor)
    assert found.actor.name == name
    assert slug(found.representing) == state
    assert evidence_of(found) == own(20)
    assert found.epistemic_status == "REPORTED"
    assert evidence_of(db.get(Person, actor)) == own(20)
    tenure = db.tenure(office, actor)
    assert found.capacity is tenure
    assert (slug(tenure.office.of), tenure.office.seats) == (state, 1)
    assert states_of(tenure.interval) == LASTING
    assert tenure.status(date(2025, 6, 1)) is TenureStatus.CURRENT
    assert evidence_of(tenure) == own(20)
    assert evidence_of(tenure.office) == own(20)
    return found


def president(db: Database, office: str) -> None:
    found = db.get(Office, office)
    assert (found.title, found.rank) == ("President", "HEAD_OF_STATE")
    assert judged(found, "of") == "INFERRED"


def said_at_lachin(db: Database, ref: str, speaker: str) -> Statement:
    """Check a statement at the summit, whatever it says."""
    found = db.get(Statement, ref)
    assert (found.act, slug(found.speaker)) == ("STATE", speaker)
    assert slug(found.venue) == "lachin-trilateral-2025"
    assert date_of(found.date) == LAST_WEEK
    assert evidence_of(found) == own(20)
    assert found.epistemic_status == "REPORTED"
    return found


def silent(db: Database, ref: str, speaker: str) -> None:
    """Check that Jammu and Kashmir was observed to be absent."""
    found = said_at_lachin(db, ref, speaker)
    assert found.channel == "UNKNOWN"
    mention = one(found.mentions)
    assert mention.target is db.get(Topic, "jammu-and-kashmir")
    assert (mention.polarity, mention.method) == ("NOT_MENTIONED", "SOURCE_SAYS")
    assert (mention.scope, mention.matched_text) == ("their statements", None)
    assert evidence_of(mention) == own(20)
    assert mention.epistemic_status == "REPORTED"


def names(db: Database, state: str, kind: NameKind) -> set[tuple[str, str | None]]:
    return {(n.value, n.language) for n in db.get(State, state).names if n.kind is kind}


@fact(111)
def turkey_supports_pakistan(db: Database) -> None:
    supports_pakistan(db, "turkey")


@fact(112)
def azerbaijan_supports_pakistan(db: Database) -> None:
    supports_pakistan(db, "azerbaijan")


@fact(113)
def a_trilateral_summit(db: Database) -> None:
    assert summit(db).name == "Pakistan-Turkey-Azerbaijan trilateral leaders' summit"
    assert (summit(db).kind, summit(db).level) == ("TRILATERAL", "LEADERS")
    assert summit(db).status == "OCCURRED"
    assert {slug(p.representing) for p in summit(db).participants} == {
        "pakistan",
        "turkey",
        "azerbaijan",
    }
    assert evidence_of(summit(db)) == own(20)
    assert summit(db).epistemic_status == "REPORTED"


@fact(114)
def in_lachin(db: Database) -> None:
    place = there(summit(db).place)
    assert (slug(place), place.name, place.kind) == ("lachin", "Lachin", "CITY")
    assert slug(place.country) == "azerbaijan"
    assert evidence_of(place) == own(20)
    assert evidence_of(summit(db), "place") == own(20)
    assert slug(summit(db).host) == "azerbaijan"
    assert judged(summit(db), "host") == "INFERRED"


@fact(115)
def last_week(db: Database) -> None:
    assert date_of(summit(db).period.start) == LAST_WEEK
    assert date_of(summit(db).period.end) == LAST_WEEK
    assert there(summit(db).period.start).bounds == (date(2025, 5, 25), date(2025, 6, 1))
    assert evidence_of(summit(db), "period") == own(20)


@fact(116)
def sharif_took_part(db: Database) -> None:
    office = "pakistan-prime-minister"
    found = leader(db, "shehbaz-sharif", "Shehbaz Sharif", "pakistan", office)
    assert (found.role, found.ordinal) == ("PARTICIPANT", 0)
    assert found.capacity.office.title == "Prime Minister"
    assert found.capacity.office.rank == "HEAD_OF_GOVERNMENT"


@fact(117)
def erdogan_took_part(db: Database) -> None:
    name = "Recep Tayyip Erdogan"
    found = leader(db, "recep-tayyip-erdogan", name, "turkey", "turkey-president")
    assert (found.role, found.ordinal) == ("PARTICIPANT", 1)
    president(db, "turkey-president")


@fact(118)
def aliyev_took_part(db: Database) -> None:
    found = leader(db, "ilham-aliyev", "Ilham Aliyev", "azerbaijan", "azerbaijan-president")
    assert (found.role, found.ordinal) == ("HOST", 2)
    assert judged(found, "role") == "INFERRED"
    president(db, "azerbaijan-president")


@fact(119)
def sharif_brought_it_up(db: Database) -> None:
    found = said_at_lachin(db, "st-sharif-lachin", "shehbaz-sharif")
    assert (found.channel, found.quotes) == ("ADDRESS", [])
    mention = one(found.mentions)
    assert mention.target is db.get(Topic, "jammu-and-kashmir")
    assert (mention.polarity, mention.method) == ("MENTIONED", "SOURCE_SAYS")
    assert mention.matched_text == "J&K"
    assert evidence_of(mention) == own(20)
    assert mention.epistemic_status == "REPORTED"


@fact(120)
def erdogan_did_not(db: Database) -> None:
    silent(db, "st-erdogan-lachin", "recep-tayyip-erdogan")


@fact(121)
def aliyev_did_not(db: Database) -> None:
    silent(db, "st-aliyev-lachin", "ilham-aliyev")


@fact(122)
def erdogan_calls_for_an_axis(db: Database) -> None:
    found = db.get(Statement, "st-erdogan-axis-call")
    assert (found.act, slug(found.speaker)) == ("REQUEST", "recep-tayyip-erdogan")
    assert (found.channel, found.venue, found.relations) == ("UNKNOWN", None, [])
    assert date_of(found.date) == BEFORE_PUBLICATION
    assert "Lachin" in (found.note or "")
    assert evidence_of(found) == headline(22)
    assert found.epistemic_status == "REPORTED"
    mention = one(found.mentions)
    assert (slug(mention.target), mention.polarity) == (AXIS, "MENTIONED")
    assert mention.method == "SOURCE_SAYS"
    assert evidence_of(mention) == headline(22)


@fact(123)
def the_axis(db: Database) -> None:
    bloc = db.get(Bloc, AXIS)
    assert bloc.formality == "INFORMAL"
    assert evidence_of(bloc) == headline(22)
    assert bloc.epistemic_status == "REPORTED"
    assert [slug(m.member) for m in bloc.members] == ["pakistan", "turkey", "azerbaijan"]
    for membership in bloc.members:
        assert slug(membership.group) == AXIS
        assert states_of(membership.interval) == UNDATED
        assert evidence_of(membership) == headline(22)


@fact(124)
def azerbaijan_offers_two_billion(db: Database) -> None:
    found = db.get(Statement, "st-az-offer")
    assert (found.act, slug(found.speaker)) == ("OFFER", "azerbaijan")
    assert found.amount == Money(Decimal(2_000_000_000), "USD")
    assert judged(found, "amount") == "INFERRED"
    assert evidence_of(found, "amount") == headline(22)
    assert date_of(found.date) == BEFORE_PUBLICATION
    assert evidence_of(found) == headline(22)
    assert found.epistemic_status == "REPORTED"
    mention = one(found.mentions)
    assert (slug(mention.target), mention.polarity) == ("pakistan", "MENTIONED")
    assert mention.method == "SOURCE_SAYS"
    assert evidence_of(mention) == headline(22)


@fact(125)
def metonyms(db: Database) -> None:
    wanted = {
        "russia": ("Moscow", own(9, 12)),
        "ussr": ("Moscow", own(9)),
        "india": ("New Delhi", own(9, 18)),
        "pakistan": ("Islamabad", own(9)),
        "china": ("Beijing", own(None)),
        "azerbaijan": ("Baku", headline(22)),
    }
    for ref, (name, evidence) in wanted.items():
        assert names(db, ref, NameKind.METONYM) == {(name, "en")}
        assert evidence_of(db.get(State, ref), "names") == evidence
    assert names(db, "turkey", NameKind.METONYM) == set()
    soviet = where(db.get(State, "ussr").names, kind=NameKind.METONYM)
    assert there(soviet.validity.end).latest == date(1991, 12, 31)
    assert judged(db.get(State, "ussr"), "names") == "INFERRED"
    assert [db.get(Place, ref).name for ref in ("moscow", "new-delhi")] == ["Moscow", "New Delhi"]


@fact(126)
def one_concept(db: Database) -> None:
    topic = db.get(Topic, "jammu-and-kashmir")
    assert topic.pref_label == "Jammu and Kashmir"
    of_article = [n for n in topic.names if n.source and n.source.slug == ARTICLE]
    assert {(n.value, n.language) for n in of_article if n.kind is NameKind.ALIAS} == {
        ("J&K", "en"),
        ("Jammu & Kashmir", "en"),
        ("Kashmir", "en"),
        ("Kashmir issue", "en"),
    }
    assert evidence_of(topic) == own(15)
    assert evidence_of(topic, "names") == headline(13, 14) + own(15, 20)
    assert judged(topic, "names") == "INFERRED"
    place = db.get(Place, "jammu-and-kashmir")
    assert topic.place is place
    assert (place.name, place.kind) == ("Jammu and Kashmir", "TERRITORY")
    assert (place.country, place.territorial_claims) == (None, [])
    assert "disputed" in (place.note or "")
    assert evidence_of(place) == own(20)


@fact(127)
def short_forms(db: Database) -> None:
    assert ("US", "en") in names(db, "united-states", NameKind.SHORT)
    assert ("UK", "en") in names(db, "united-kingdom", NameKind.SHORT)
    for ref in ("united-states", "united-kingdom"):
        assert evidence_of(db.get(State, ref), "names") == own(8)
    council = db.get(Organization, "un-security-council")
    assert council.name == "United Nations Security Council"
    acronym = where(council.names, kind=NameKind.ACRONYM)
    assert (acronym.value, acronym.language) == ("UNSC", "en")
    assert evidence_of(council, "names") == headline(13)
    assert evidence_of(council) == headline(13) + own(18)
