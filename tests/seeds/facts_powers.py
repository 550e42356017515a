"""Checks of facts 57 to 82: India, Russia, China, the clash, the denied deal, the Council."""

from datetime import date

from domain.assertion import Assertion
from domain.claim import Claim, ClaimStatus
from domain.event import Event, EventParticipation, Means
from domain.office import Office, TenureStatus
from domain.organization import Organization
from domain.state import State
from domain.statement import Statement
from domain.treaty import Treaty
from tests.seeds.facts import (
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
    paraphrased,
    pieces_of,
    quoted,
    slug,
    slugs,
    states_of,
    where,
)


def friendship_treaty(db: Database) -> Treaty:
    return db.get(Treaty, "india-ussr-friendship-treaty-1971")


def flare_up(db: Database) -> Event:
    return db.get(Event, "india-pakistan-flare-up-2025")


def side(db: Database, actor: str) -> EventParticipation:
    return where(flare_up(db).participants, actor=actor)


def means(db: Database, actor: str) -> Means:
    return one(side(db, actor).means)


def claim(db: Database) -> Claim:
    return db.get(Claim, "cl-ru-pk-deal")


def reports(db: Database) -> Statement:
    return db.get(Statement, "st-deal-reports")


def denial(db: Database) -> Statement:
    return db.get(Statement, "st-ru-denial")


def sessions(db: Database) -> Event:
    return db.get(Event, "unsc-open-sessions-2025")


def lasting(db: Database, subject: str, predicate: str, target: str, paragraph: int) -> Assertion:
    """Check how two states stand to each other, in the newspaper's own voice."""
    found = db.assertion(subject, predicate, target)
    assert states_of(found.period) == LASTING
    assert evidence_of(found) == own(paragraph)
    assert found.epistemic_status == "REPORTED"
    return found


@fact(57)
def strategic_partnership(db: Database) -> None:
    lasting(db, "india", "STRATEGIC_PARTNER_OF", "russia", 9)


@fact(58)
def moscow_on_new_delhis_side(db: Database) -> None:
    found = lasting(db, "russia", "SUPPORTED_IN_CONFLICT_WITH", "india", 9)
    assert found.qualifier == "pakistan"
    assert "ussr" in (found.note or "")


@fact(59)
def a_friendship_treaty(db: Database) -> None:
    treaty = friendship_treaty(db)
    assert treaty.kind == "TREATY"
    assert "friendship treaty" in treaty.title
    assert "official title" in (treaty.note or "")
    assert evidence_of(treaty) == own(9)
    assert treaty.epistemic_status == "REPORTED"


@fact(60)
def signed_in_1971(db: Database) -> None:
    treaty = friendship_treaty(db)
    assert [(a.type, slug(a.actor)) for a in treaty.actions] == [
        ("SIGNATURE", "india"),
        ("SIGNATURE", "ussr"),
    ]
    for action in treaty.actions:
        assert date_of(action.date) == ("1971", "YEAR", "STATED", None)
        assert evidence_of(action) == own(9)
        assert action.epistemic_status == "REPORTED"
    assert date_of(treaty.signed_on) == ("1971", "YEAR", "STATED", None)
    assert evidence_of(treaty, "signed_on") == own(9)


@fact(61)
def between_india_and_the_ussr(db: Database) -> None:
    assert friendship_treaty(db).bilateral is True
    assert [slug(p.actor) for p in friendship_treaty(db).parties] == ["india", "ussr"]
    for party in friendship_treaty(db).parties:
        assert evidence_of(party) == own(9)
        assert party.epistemic_status == "REPORTED"


@fact(62)
def before_the_liberation_of_bangladesh(db: Database) -> None:
    event = db.get(Event, "liberation-of-bangladesh")
    assert (event.kind, event.status) == ("LIBERATION", "OCCURRED")
    assert event.period.edtf == "1971"
    assert date_of(event.period.start) == ("1971", "YEAR", "DERIVED", None)
    assert "follows" in (event.note or "")
    assert evidence_of(event) == own(9)
    found = db.assertion(friendship_treaty(db).slug, "COINCIDES_WITH", event.slug)
    assert found.qualifier == "shortly before"
    assert evidence_of(found) == own(9)


@fact(63)
def russia_continues_the_ussr(db: Database) -> None:
    succession = one(db.get(State, "ussr").successors)
    assert (succession.kind, slug(succession.successor)) == ("CONTINUATION", "russia")
    assert succession.epistemic_status == "REFERENCE"
    assert evidence_of(succession) == []
    kinds = {piece.source.kind.value for piece in succession.evidence}
    assert kinds
    assert kinds <= {"REFERENCE_LIST", "DATASET"}


@fact(64)
def india_used_s400(db: Database) -> None:
    assert means(db, "india").name == "S-400 air defence system"
    assert (means(db, "india").count, means(db, "india").count_known) == (None, False)
    assert evidence_of(side(db, "india"), "means") == own(10)


@fact(65)
def s400_is_russian(db: Database) -> None:
    assert slug(means(db, "india").supplier) == "russia"


@fact(66)
def seventh_to_tenth_of_may(db: Database) -> None:
    event = flare_up(db)
    assert event.name == "India-Pakistan flare-up"
    assert (event.kind, event.status) == ("ARMED_CLASH", "OCCURRED")
    assert event.period.edtf == "2025-05-07/2025-05-10"
    assert date_of(event.period.start) == ("2025-05-07", "DAY", "DERIVED", None)
    assert date_of(event.period.end) == ("2025-05-10", "DAY", "DERIVED", None)
    assert "year follows" in (event.note or "")
    assert evidence_of(event)[:1] == own(10)
    assert evidence_of(event, "period") == own(10)
    assert event.epistemic_status == "REPORTED"


@fact(67)
def two_sides(db: Database) -> None:
    assert [(slug(p.actor), p.role) for p in flare_up(db).participants] == [
        ("india", "side"),
        ("pakistan", "side"),
    ]
    assert [evidence_of(p) for p in flare_up(db).participants] == [own(10), own(10)]
    assert side(db, "india").epistemic_status == "REPORTED"


@fact(68)
def the_opening_names_the_same_clash(db: Database) -> None:
    assert evidence_of(flare_up(db))[1:] == own(5)
    assert judged(flare_up(db), "evidence") == "INFERRED"


@fact(69)
def russia_and_china_closer(db: Database) -> None:
    found = lasting(db, "russia", "STRENGTHENED_TIES_WITH", "china", 11)
    assert "recent years" in (found.note or "")


@fact(70)
def more_so_since_the_war(db: Database) -> None:
    event = db.get(Event, "russia-ukraine-war")
    assert (event.kind, event.status) == ("WAR", "UNKNOWN")
    assert states_of(event.period) == UNDATED
    assert "without dates" in (event.note or "")
    assert evidence_of(event) == own(11)
    found = db.assertion("russia", "STRENGTHENED_TIES_WITH", "china")
    assert found.qualifier == f"more so since {event.slug}"


@fact(71)
def economic_partner(db: Database) -> None:
    lasting(db, "china", "ECONOMIC_PARTNER_OF", "pakistan", 11)


@fact(72)
def military_partner(db: Database) -> None:
    lasting(db, "china", "MILITARY_PARTNER_OF", "pakistan", 11)


@fact(73)
def pakistan_used_chinese_systems(db: Database) -> None:
    found = means(db, "pakistan")
    assert found.name == "Chinese military platforms, types not named"
    assert (slug(found.supplier), found.count, found.count_known) == ("china", None, False)
    part = side(db, "pakistan")
    assert evidence_of(part, "means") == own(11)
    assert [piece.quote for piece in pieces_of(part, "means")] == ["last month"]
    assert judged(part) == part.epistemic_status == "INFERRED"


@fact(74)
def reports_of_a_deal(db: Database) -> None:
    assert claim(db).proposition.startswith("Russia has signed a deal with Pakistan")
    assert slugs(claim(db).about) == ["russia", "pakistan"]
    assert evidence_of(claim(db)) == paraphrased(12, of=None)
    assert (reports(db).act, reports(db).channel) == ("REPORT", "MEDIA_REPORT")
    assert (reports(db).speaker, reports(db).speaker_description) == (None, "unnamed reports")
    assert date_of(reports(db).date) == BEFORE_PUBLICATION
    assert evidence_of(reports(db)) == paraphrased(12, of=None)
    assert reports(db).epistemic_status == "ATTRIBUTED"
    position = where(claim(db).positions, position="ASSERTS")
    assert (position.actor, slug(position.statement)) == (None, "st-deal-reports")
    assert position.ordinal == 0
    assert evidence_of(position) == paraphrased(12, of=None)


@fact(75)
def several_billion(db: Database) -> None:
    assert "several billion dollars" in claim(db).proposition
    assert [s.slug for s in db.all(Statement) if s.amount is not None] == ["st-az-offer"]


@fact(76)
def moscow_denies_it(db: Database) -> None:
    assert (denial(db).act, slug(denial(db).speaker)) == ("DENY", "russia")
    assert denial(db).speaker_description == "Moscow, no person named"
    assert denial(db).channel == "UNKNOWN"
    assert evidence_of(denial(db)) == quoted(12, of="russia")
    relation = one(denial(db).relations)
    assert (relation.type, slug(relation.to)) == ("DENIES", "st-deal-reports")
    assert evidence_of(relation) == quoted(12, of="russia")
    position = where(claim(db).positions, position="DENIES")
    assert (slug(position.actor), slug(position.statement)) == ("russia", "st-ru-denial")
    assert evidence_of(position) == quoted(12, of="russia")
    assert claim(db).status is ClaimStatus.DENIED
    assert judged(claim(db)) == claim(db).epistemic_status == "DENIED"


@fact(77)
def fake_reports(db: Database) -> None:
    quote = one(denial(db).quotes)
    assert (quote.text, quote.language, quote.paragraph) == ("fake reports", "en", 12)


@fact(78)
def shortly_before_the_announcement(db: Database) -> None:
    announced = db.get(Statement, "st-pk-mofa-x")
    assert date_of(denial(db).date) == ("[..2025-06-04]", "UNKNOWN", "DERIVED", "on the heels")
    assert date_of(announced.date) == BEFORE_PUBLICATION
    order = db.assertion("st-ru-denial", "COINCIDES_WITH", "st-pk-mofa-x")
    assert order.qualifier == "shortly before"
    assert evidence_of(order) == own(12)


@fact(79)
def subject_not_stated(db: Database) -> None:
    assert "not stated" in (claim(db).note or "")
    assert claim(db).proposition.endswith("worth several billion dollars.")
    both = {"russia", "pakistan"}
    assert not [t for t in db.all(Treaty) if both <= {p.actor.slug for p in t.parties}]


@fact(80)
def presidency_in_july(db: Database) -> None:
    council = db.get(Organization, "un-security-council")
    assert (council.kind, council.part_of) == ("IGO_ORGAN", None)
    assert headline(13)[0] in evidence_of(council)
    office = db.get(Office, "unsc-presidency")
    assert (office.rank, slug(office.of)) == ("ORGAN_PRESIDENCY", "un-security-council")
    assert (office.title, office.seats) == ("Presidency", 1)
    assert evidence_of(office) == headline(13)
    tenure = db.tenure("unsc-presidency", "pakistan")
    assert tenure.interval.edtf == "2025-07"
    assert date_of(tenure.interval.start) == ("2025-07", "MONTH", "DERIVED", None)
    assert "year follows" in (tenure.note or "")
    assert tenure.status(date(2025, 6, 2)) is TenureStatus.FUTURE
    assert evidence_of(tenure) == headline(13)
    assert tenure.epistemic_status == "REPORTED"


@fact(81)
def open_sessions_likely(db: Database) -> None:
    assert (sessions(db).kind, sessions(db).status) == ("COUNCIL_SESSION", "SPECULATIVE")
    assert slugs(sessions(db).topics) == ["jammu-and-kashmir"]
    assert states_of(sessions(db).period) == UNDATED
    assert evidence_of(sessions(db)) == headline(13)
    assert judged(sessions(db)) == sessions(db).epistemic_status == "SPECULATIVE"


@fact(82)
def and_on_operation_sindoor(db: Database) -> None:
    found = db.assertion("unsc-open-sessions-2025", "OTHER", "operation-sindoor")
    assert found.qualifier == "planned subject"
    assert evidence_of(found) == headline(13)
    assert judged(found) == found.epistemic_status == "SPECULATIVE"
