"""Checks of facts 83 to 110: the Indus Waters Treaty, India's campaign, Colombia."""

from datetime import date

from domain.campaign import Campaign
from domain.delegation import Delegation
from domain.event import Event
from domain.names.model import NameKind
from domain.office import Office, TenureStatus
from domain.person import Person
from domain.state import State
from domain.statement import Statement
from domain.treaty import Treaty, TreatyAction, TreatyStatusValue
from domain.visit import Visit
from tests.seeds.facts import (
    BEFORE_PUBLICATION,
    LASTING,
    UNDATED,
    Database,
    date_of,
    evidence_of,
    fact,
    judged,
    one,
    own,
    paraphrased,
    pieces_of,
    quoted,
    slug,
    slugs,
    states_of,
    there,
    where,
)

AFTERMATH = ("[2025-04-01..2025-06-04]", "RANGE", "DERIVED", "in the aftermath")
THAROOR = "shashi-tharoor"


def treaty(db: Database) -> Treaty:
    return db.get(Treaty, "indus-waters-treaty")


def suspension(db: Database) -> TreatyAction:
    return where(treaty(db).actions, type="SUSPENSION")


def attack(db: Database) -> Event:
    return db.get(Event, "pahalgam-attack-2025")


def campaign(db: Database) -> Campaign:
    return db.get(Campaign, "india-outreach-2025")


def delegation(db: Database) -> Delegation:
    return db.get(Delegation, "in-colombia-delegation-2025")


def visit(db: Database) -> Visit:
    return db.get(Visit, "in-colombia-2025")


def sympathy(db: Database) -> Statement:
    return db.get(Statement, "st-co-sympathy")


def promise(db: Database) -> Statement:
    return db.get(Statement, "st-co-promise")


@fact(83)
def india_puts_the_treaty_in_abeyance(db: Database) -> None:
    said = db.get(Statement, "st-in-abeyance")
    assert (said.act, slug(said.speaker), said.on_behalf_of) == ("ANNOUNCE", "india", None)
    assert (said.channel, date_of(said.date)) == ("UNKNOWN", AFTERMATH)
    assert evidence_of(said) == paraphrased(17, of="india")
    assert said.epistemic_status == "ATTRIBUTED"
    mention = one(said.mentions)
    assert (slug(mention.target), mention.polarity) == ("indus-waters-treaty", "MENTIONED")
    assert mention.method == "SOURCE_SAYS"
    assert evidence_of(mention) == paraphrased(17, of="india")
    assert said.stances == []
    action = suspension(db)
    assert (slug(action.actor), action.verbatim_term) == ("india", "abeyance")
    assert action.unilateral is True
    assert slug(action.announced_in) == "st-in-abeyance"
    assert date_of(action.date) == AFTERMATH
    assert there(action.date).bounds == (date(2025, 4, 1), date(2025, 6, 4))
    assert action.effective_date is None
    assert judged(action, "type") == "INFERRED"
    assert evidence_of(action) == paraphrased(17, of="india")
    assert [piece.quote for piece in pieces_of(action)] == ["abeyance"]
    assert treaty(db).status(date(2025, 6, 1)).value is TreatyStatusValue.SUSPENDED


@fact(84)
def as_a_punitive_step(db: Database) -> None:
    assert "punitive" in (suspension(db).note or "")
    assert "Pakistan" in (suspension(db).note or "")
    assert evidence_of(suspension(db), "note") == own(17)


@fact(85)
def after_an_attack(db: Database) -> None:
    assert (attack(db).name, attack(db).kind) == ("Pahalgam attack", "TERRORIST_ATTACK")
    assert attack(db).status == "OCCURRED"
    assert "How many died" in (attack(db).note or "")
    assert evidence_of(attack(db)) == own(17)
    assert slug(suspension(db).trigger) == attack(db).slug
    assert evidence_of(suspension(db), "trigger") == own(17)


@fact(86)
def in_pahalgam(db: Database) -> None:
    place = there(attack(db).place)
    assert (slug(place), place.name, place.kind) == ("pahalgam", "Pahalgam", "CITY")
    assert place.country is None
    assert place.territorial_claims == []
    assert "disputed" in (place.note or "")
    assert evidence_of(place) == own(17)
    assert evidence_of(attack(db), "place") == own(17)


@fact(87)
def in_april(db: Database) -> None:
    assert attack(db).period.edtf == "2025-04"
    assert date_of(attack(db).period.start) == ("2025-04", "MONTH", "DERIVED", None)
    assert "year follows" in (attack(db).note or "")
    assert evidence_of(attack(db), "period") == own(17)


@fact(88)
def signed_in_1960(db: Database) -> None:
    assert (treaty(db).title, treaty(db).kind) == ("Indus Waters Treaty", "TREATY")
    assert evidence_of(treaty(db)) == own(17)
    assert treaty(db).epistemic_status == "REPORTED"
    signature = where(treaty(db).actions, type="SIGNATURE")
    assert signature.actor is None
    assert date_of(signature.date) == ("1960", "YEAR", "STATED", "in 1960")
    assert evidence_of(signature) == own(17)
    assert date_of(treaty(db).signed_on) == ("1960", "YEAR", "STATED", "in 1960")
    assert evidence_of(treaty(db), "signed_on") == own(17)


@fact(89)
def between_india_and_pakistan(db: Database) -> None:
    assert treaty(db).bilateral is None
    assert [slug(p.actor) for p in treaty(db).parties] == ["india", "pakistan"]
    for party in treaty(db).parties:
        assert judged(party) == party.epistemic_status == "INFERRED"
        assert evidence_of(party) == own(17)


@fact(90)
def it_outlived_wars(db: Database) -> None:
    found = db.assertion("indus-waters-treaty", "SURVIVED_CONFLICTS")
    assert found.object is None
    assert found.value == "several wars and skirmishes, not numbered"
    assert evidence_of(found) == own(17)
    assert found.epistemic_status == "REPORTED"


@fact(91)
def india_asked_to_renegotiate(db: Database) -> None:
    request = where(treaty(db).actions, type="REQUEST_MODIFICATION")
    assert slug(request.actor) == "india"
    wanted = ("[..2025-06-04]", "UNKNOWN", "DERIVED", "over the recent years")
    assert date_of(request.date) == wanted
    assert evidence_of(request) == own(17)
    assert request.epistemic_status == "REPORTED"


@fact(92)
def pakistan_ignored_it(db: Database) -> None:
    request = where(treaty(db).actions, type="REQUEST_MODIFICATION")
    assert (request.response, slug(request.responded_by)) == ("ignored", "pakistan")
    assert evidence_of(request, "response") == own(17)


@fact(93)
def called_iwt(db: Database) -> None:
    short = where(treaty(db).names, kind=NameKind.ACRONYM)
    assert (short.value, short.language) == ("IWT", "en")
    assert evidence_of(treaty(db), "names") == own(15, 16, 17)


@fact(94)
def pakistan_contests_the_step(db: Database) -> None:
    assert slugs(suspension(db).contested_by) == ["st-pk-mofa-x"]
    assert judged(suspension(db), "contested_by") == "INFERRED"
    assert evidence_of(suspension(db), "contested_by") == quoted(16) + own(17)
    assert treaty(db).status(date(2025, 6, 1)).contested


@fact(95)
def seven_delegations(db: Database) -> None:
    assert (slug(campaign(db).sender), campaign(db).status) == ("india", "OCCURRED")
    assert campaign(db).declared_delegation_count == 7
    assert evidence_of(campaign(db), "declared_delegation_count") == own(18)
    assert evidence_of(campaign(db)) == own(18)
    assert campaign(db).epistemic_status == "REPORTED"
    assert slugs(campaign(db).delegations) == ["in-colombia-delegation-2025"]


@fact(96)
def with_former_ambassadors(db: Database) -> None:
    assert "former ambassadors" in (delegation(db).composition or "")
    assert evidence_of(delegation(db), "composition") == own(18)


@fact(97)
def to_33_countries(db: Database) -> None:
    assert campaign(db).declared_destination_count == 33
    assert evidence_of(campaign(db), "declared_destination_count") == own(18)
    assert slugs(campaign(db).named_destinations) == ["colombia"]
    assert evidence_of(campaign(db), "named_destinations") == own(19)


@fact(98)
def members_of_the_council_among_them(db: Database) -> None:
    found = db.assertion("india-outreach-2025", "OTHER")
    assert found.object is None
    assert "members of the Security Council" in (found.value or "")
    assert "not enumerated" in (found.value or "")
    assert evidence_of(found) == own(18)


@fact(99)
def for_new_delhis_view(db: Database) -> None:
    aim = one(campaign(db).aims)
    assert aim.text == "Win support for New Delhi's view of Operation Sindoor"
    assert (aim.attribution, aim.attributed_to) == ("EDITORIAL", None)
    assert slugs(aim.targets) == ["operation-sindoor"]
    assert evidence_of(aim) == own(18)
    operation = db.get(Event, "operation-sindoor")
    assert (operation.name, operation.kind) == ("Operation Sindoor", "MILITARY_OPERATION")
    assert operation.status == "OCCURRED"
    assert states_of(operation.period) == UNDATED
    assert "no date" in (operation.note or "")
    assert judged(operation, "kind") == "INFERRED"
    assert evidence_of(operation) == own(18)
    part = one(operation.participants)
    assert slug(part.actor) == "india"
    assert judged(part) == part.epistemic_status == "INFERRED"
    assert evidence_of(part) == own(18)


@fact(100)
def before_pakistans_announcement(db: Database) -> None:
    order = db.assertion("india-outreach-2025", "COINCIDES_WITH")
    assert (slug(order.object), order.qualifier) == ("st-pk-mofa-x", "before")
    assert isinstance(order.object, Statement)
    assert "Order only" in (order.note or "")
    assert evidence_of(order) == own(18)
    assert db.get(Campaign, "pakistan-outreach-2025").responds_to is None


@fact(101)
def colombias_sympathy(db: Database) -> None:
    assert (sympathy(db).act, slug(sympathy(db).speaker)) == ("SYMPATHISE", "colombia")
    assert (sympathy(db).channel, sympathy(db).quotes) == ("UNKNOWN", [])
    assert date_of(sympathy(db).date) == BEFORE_PUBLICATION
    assert "date is known" in (sympathy(db).note or "")
    assert evidence_of(sympathy(db)) == own(19)
    assert sympathy(db).epistemic_status == "REPORTED"


@fact(102)
def over_operation_sindoor(db: Database) -> None:
    mention = one(sympathy(db).mentions)
    assert (slug(mention.target), mention.polarity) == ("operation-sindoor", "MENTIONED")
    assert mention.method == "SOURCE_SAYS"
    assert "how many died" in (sympathy(db).note or "")
    assert evidence_of(mention) == own(19)


@fact(103)
def withdrawal_promised(db: Database) -> None:
    assert promise(db).act == "PROMISE"
    assert (promise(db).channel, date_of(promise(db).date)) == ("UNKNOWN", BEFORE_PUBLICATION)
    relation = where(promise(db).relations, type="PROMISES_WITHDRAWAL_OF")
    assert slug(relation.to) == "st-co-sympathy"
    assert evidence_of(relation) == paraphrased(19, of=THAROOR)
    assert sympathy(db).status == "WITHDRAWAL_PROMISED"
    assert [(c.status, slug(c.basis)) for c in sympathy(db).status_history] == [
        ("STANDING", None),
        ("WITHDRAWAL_PROMISED", "st-co-promise"),
    ]
    standing, promised = sympathy(db).status_history
    assert evidence_of(standing) == own(19)
    assert evidence_of(promised) == paraphrased(19, of=THAROOR)
    assert date_of(standing.date) == date_of(promised.date) == BEFORE_PUBLICATION


@fact(104)
def strongly_supported(db: Database) -> None:
    quote = one(promise(db).quotes)
    assert (quote.text, quote.language, quote.paragraph) == ("strongly supported", "en", 19)
    stance = one(promise(db).stances)
    assert (slug(stance.target), stance.position) == ("india", "SUPPORT")
    assert evidence_of(stance) == quoted(19, of=THAROOR)
    assert stance.epistemic_status == "ATTRIBUTED"


@fact(105)
def according_to_tharoor(db: Database) -> None:
    assert slug(promise(db).reported_by) == THAROOR
    assert evidence_of(promise(db)) == quoted(19, of=THAROOR)
    assert [piece.quote for piece in pieces_of(promise(db))] == ["strongly supported"]
    assert promise(db).epistemic_status == "ATTRIBUTED"
    report = db.get(Statement, "st-tharoor-report")
    assert (report.act, slug(report.speaker)) == ("REPORT", THAROOR)
    assert date_of(report.date) == BEFORE_PUBLICATION
    assert evidence_of(report) == quoted(19, of=THAROOR)
    relation = one(report.relations)
    assert (relation.type, slug(relation.to)) == ("REPORTS", "st-co-promise")
    assert evidence_of(relation) == quoted(19, of=THAROOR)
    assert report.stances == []


@fact(106)
def a_member_of_parliament(db: Database) -> None:
    office = db.get(Office, "india-mp")
    assert (office.title, office.rank) == ("Member of Parliament", "LEGISLATOR")
    assert (slug(office.of), office.seats) == ("india", None)
    assert judged(office, "of") == "INFERRED"
    assert evidence_of(office) == own(19)
    tenure = db.tenure("india-mp", THAROOR)
    assert states_of(tenure.interval) == LASTING
    assert tenure.status(date(2025, 6, 2)) is TenureStatus.CURRENT
    assert evidence_of(tenure) == own(19)


@fact(107)
def who_leads_the_delegation_to_colombia(db: Database) -> None:
    assert (delegation(db).kind, slug(delegation(db).sender)) == ("ALL_PARTY", "india")
    assert slug(delegation(db).campaign) == "india-outreach-2025"
    assert judged(delegation(db), "campaign") == "INFERRED"
    assert evidence_of(delegation(db), "campaign") == own(18)
    assert evidence_of(delegation(db)) == own(19)
    head = one(delegation(db).members)
    assert (slug(head.actor), head.role) == (THAROOR, "HEAD")
    assert head.actor.name == "Shashi Tharoor"
    assert head.capacity is db.tenure("india-mp", THAROOR)
    assert evidence_of(head) == own(19)
    assert evidence_of(db.get(Person, THAROOR)) == own(19)


@fact(108)
def it_was_in_colombia(db: Database) -> None:
    assert (visit(db).kind, visit(db).status) == ("OUTREACH", "OCCURRED")
    assert (slug(visit(db).visitor), slug(visit(db).host)) == ("india", "colombia")
    assert slug(visit(db).delegation) == "in-colombia-delegation-2025"
    assert visit(db).place is None
    assert states_of(visit(db).period) == UNDATED
    assert judged(visit(db)) == visit(db).epistemic_status == "INFERRED"
    assert evidence_of(visit(db)) == own(19)


@fact(109)
def the_promise_came_of_it(db: Database) -> None:
    assert slugs(visit(db).outcomes) == ["st-co-promise"]
    assert evidence_of(visit(db), "outcomes") == own(19)


@fact(110)
def nobody_named_for_colombia(db: Database) -> None:
    assert slug(promise(db).speaker) == "colombia"
    assert isinstance(promise(db).speaker, State)
    assert promise(db).on_behalf_of is None
    assert promise(db).speaker_description == "Colombia, no person named"
    assert sympathy(db).speaker_description == "Colombia, no person named"
