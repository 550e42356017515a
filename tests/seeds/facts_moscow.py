"""Checks of facts 1 to 34: the source, the delegation to Moscow, the ministry's messages."""

from datetime import date, timedelta

from domain.campaign import Aim, Campaign
from domain.delegation import Delegation, TriState
from domain.event import Event
from domain.office import Office, TenureStatus
from domain.organization import Organization
from domain.person import Person
from domain.place import Place
from domain.source import Source
from domain.statement import Statement
from domain.topic import Topic
from domain.visit import Engagement, Visit
from tests.seeds.facts import (
    ARTICLE,
    BEFORE_PUBLICATION,
    LASTING,
    MOFA,
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
    there,
    where,
)

FIRST, LAST = date(2025, 6, 1), date(2025, 6, 4)
FATEMI = "syed-tariq-fatemi"


def article(db: Database) -> Source:
    return db.get(Source, ARTICLE)


def campaign(db: Database) -> Campaign:
    return db.get(Campaign, "pakistan-outreach-2025")


def delegation(db: Database) -> Delegation:
    return db.get(Delegation, "pk-moscow-delegation-2025")


def visit(db: Database) -> Visit:
    return db.get(Visit, "pk-moscow-2025-06")


def announcement(db: Database) -> Statement:
    return db.get(Statement, "st-pk-mofa-x")


def engagement(db: Database, kind: str) -> Engagement:
    found = where(visit(db).engagements, kind=kind)
    assert found.status == "PLANNED"
    assert found.counterpart is None
    assert states_of(found.period) == ("UNKNOWN", "UNKNOWN")
    assert evidence_of(found) == quoted(4)
    assert found.epistemic_status == "ATTRIBUTED"
    return found


def official_aim(db: Database, text: str, paragraph: int) -> Aim:
    aim = where(campaign(db).aims, text=text)
    assert (aim.attribution, slug(aim.attributed_to)) == ("OFFICIAL", MOFA)
    assert evidence_of(aim) == quoted(paragraph)
    assert aim.epistemic_status == "ATTRIBUTED"
    return aim


def editorial_aim(db: Database) -> Aim:
    aim = where(campaign(db).aims, attribution="EDITORIAL")
    assert aim.text == "Internationalise the Kashmir and Indus Waters Treaty issues"
    assert aim.attributed_to is None
    assert evidence_of(aim) == own(15)
    return aim


@fact(1)
def age_of_the_copy(db: Database) -> None:
    assert "three days old" in (article(db).note or "")
    assert article(db).retrieved_at is None
    assert evidence_of(article(db), "note") == own(1)


@fact(2)
def a_headline(db: Database) -> None:
    assert article(db).title
    assert "HEADLINE_ONLY" in (article(db).note or "")
    assert evidence_of(article(db), "title") == headline(2)
    aims = [a for a in visit(db).aims if evidence_of(a) == headline(2)]
    assert [a.attribution for a in aims] == ["EDITORIAL"]


@fact(3)
def filed_from_new_delhi(db: Database) -> None:
    place = there(article(db).dateline)
    assert (slug(place), place.kind, slug(place.country)) == ("new-delhi", "CITY", "india")
    assert judged(place, "country") == "INFERRED"
    assert evidence_of(article(db), "dateline") == own(5)
    assert evidence_of(place) == own(5)


@fact(4)
def edited_by(db: Database) -> None:
    assert article(db).editors == ["Sanya Mathur"]
    assert evidence_of(article(db), "editors") == own(21)
    assert not [p for p in db.all(Person) if "Mathur" in p.name]


@fact(5)
def no_publisher(db: Database) -> None:
    assert article(db).kind == "NEWS_ARTICLE"
    assert article(db).publisher is None
    assert article(db).reliability == "F"


@fact(6)
def published_between(db: Database) -> None:
    day = there(article(db).published_on)
    assert date_of(day) == ("[2025-06-01..2025-06-04]", "RANGE", "DERIVED", "this week")
    assert day.bounds == (FIRST, LAST)
    assert evidence_of(article(db), "published_on") == own(4, 5, 10)
    quotes = [piece.quote for piece in pieces_of(article(db), "published_on")]
    assert quotes == [None, "this week", "last month"]


@fact(7)
def in_english(db: Database) -> None:
    assert article(db).language == "en"


@fact(8)
def a_delegation_to_moscow(db: Database) -> None:
    assert (slug(campaign(db).sender), campaign(db).status) == ("pakistan", "PLANNED")
    assert slug(campaign(db).announced_in) == "st-pk-mofa-x"
    assert evidence_of(campaign(db)) == paraphrased(5, of="pakistan") + quoted(7)
    assert campaign(db).epistemic_status == "ATTRIBUTED"
    assert delegation(db).kind == "ENVOY"
    assert slug(delegation(db).sender) == "pakistan"
    assert slug(delegation(db).campaign) == "pakistan-outreach-2025"
    assert evidence_of(delegation(db)) == quoted(4) + paraphrased(5, of="pakistan")
    assert delegation(db).epistemic_status == "ATTRIBUTED"
    assert slugs(delegation(db).visits) == ["pk-moscow-2025-06"]
    assert (visit(db).kind, slug(visit(db).visitor)) == ("OUTREACH", "pakistan")
    assert announcement(db).act == "ANNOUNCE"
    assert announcement(db).epistemic_status == "ATTRIBUTED"


@fact(9)
def led_by_fatemi(db: Database) -> None:
    member = one(delegation(db).members)
    assert (slug(member.actor), member.role) == (FATEMI, "HEAD")
    assert member.actor.name == "Syed Tariq Fatemi"
    assert evidence_of(member) == quoted(4) + paraphrased(5, of="pakistan")
    assert member.epistemic_status == "ATTRIBUTED"
    assert evidence_of(db.get(Person, FATEMI)) == quoted(4) + own(5)


@fact(10)
def special_assistant(db: Database) -> None:
    office = db.get(Office, "pakistan-special-assistant-to-pm")
    assert office.title == "Special Assistant to the Prime Minister"
    assert (office.rank, slug(office.of), office.seats) == ("ADVISER_TO_HEAD", "pakistan", None)
    assert evidence_of(office) == own(5)
    tenure = db.tenure(office.slug, FATEMI)
    assert states_of(tenure.interval) == LASTING
    assert tenure.status(date(2025, 6, 2)) is TenureStatus.CURRENT
    assert evidence_of(tenure) == quoted(4) + own(5)
    assert tenure.epistemic_status == "REPORTED"
    assert one(delegation(db).members).capacity is tenure


@fact(11)
def second_to_fourth_of_june(db: Database) -> None:
    period = visit(db).period
    assert period.edtf == "2025-06-02/2025-06-04"
    assert date_of(period.start) == ("2025-06-02", "DAY", "STATED", None)
    assert date_of(period.end) == ("2025-06-04", "DAY", "STATED", None)
    assert quoted(4)[0] in evidence_of(visit(db), "period")
    assert evidence_of(visit(db)) == quoted(4)


@fact(12)
def that_is_this_week(db: Database) -> None:
    piece = where(pieces_of(visit(db), "period"), quote="this week")
    assert (piece.paragraph, piece.attribution) == (5, "OWN_VOICE")
    bounds = there(article(db).published_on).bounds
    days = [bounds[0] + timedelta(n) for n in range((bounds[1] - bounds[0]).days + 1)]
    first, last = there(visit(db).period.start), there(visit(db).period.end)

    def same_week(day: date, first_weekday: int) -> bool:
        monday = day - timedelta((day.weekday() - first_weekday) % 7)
        return monday <= first.earliest <= last.latest < monday + timedelta(7)

    assert all(same_week(day, 6) for day in days)
    assert any(same_week(day, 0) for day in days)


@fact(13)
def in_moscow(db: Database) -> None:
    place = there(visit(db).place)
    assert (slug(place), place.name, place.kind) == ("moscow", "Moscow", "CITY")
    assert slug(place.country) == "russia"
    assert judged(place, "country") == "INFERRED"
    assert evidence_of(visit(db), "place") == quoted(4)
    assert evidence_of(place) == quoted(4)


@fact(14)
def hosted_by_russia(db: Database) -> None:
    assert slug(visit(db).host) == "russia"
    assert judged(visit(db), "host") == "INFERRED"
    assert evidence_of(visit(db), "host") == quoted(4)


@fact(15)
def to_meet_officials(db: Database) -> None:
    meeting = engagement(db, "OFFICIAL_MEETING")
    assert meeting.counterpart_description == "senior Russian officials, not named"


@fact(16)
def to_meet_media(db: Database) -> None:
    assert engagement(db, "MEDIA").counterpart_description == "media, not named"


@fact(17)
def to_meet_think_tanks(db: Database) -> None:
    assert engagement(db, "THINK_TANK").counterpart_description == "think tanks, not named"


@fact(18)
def the_ministry_says_so(db: Database) -> None:
    ministry = db.get(Organization, MOFA)
    assert ministry.name == "Ministry of Foreign Affairs of Pakistan"
    assert (ministry.kind, slug(ministry.of_state)) == ("GOVERNMENT_BODY", "pakistan")
    assert evidence_of(ministry) == own(4)
    assert slug(announcement(db).speaker) == MOFA
    assert slug(announcement(db).on_behalf_of) == "pakistan"


@fact(19)
def on_x(db: Database) -> None:
    assert (announcement(db).channel, announcement(db).platform) == ("SOCIAL_MEDIA", "X")
    assert date_of(announcement(db).date) == BEFORE_PUBLICATION
    assert announcement(db).date.bounds == (None, LAST)
    assert evidence_of(announcement(db), "platform") == own(4)


@fact(20)
def aim_of_the_visit(db: Database) -> None:
    aim = where(visit(db).aims, attribution="OFFICIAL")
    assert aim.text == "Present Pakistan's view of the recent Indian action"
    assert slug(aim.attributed_to) == MOFA
    assert slugs(aim.targets) == ["india"]
    assert evidence_of(aim) == quoted(3)
    assert aim.epistemic_status == "ATTRIBUTED"


@fact(21)
def size_not_stated(db: Database) -> None:
    assert delegation(db).declared_size is None
    assert delegation(db).composition is None
    assert delegation(db).head_counted_in_size is TriState.UNKNOWN
    assert [slug(m.actor) for m in delegation(db).members] == [FATEMI]


@fact(22)
def aim_by_the_headline(db: Database) -> None:
    aim = where(visit(db).aims, attribution="EDITORIAL")
    assert aim.text == "Weaken India-Russia ties"
    assert aim.attributed_to is None
    assert slugs(aim.targets) == ["india", "russia"]
    assert evidence_of(aim) == headline(2)
    assert aim.epistemic_status == "REPORTED"


@fact(23)
def headline_repeats_the_official_aim(db: Database) -> None:
    aim = where(visit(db).aims, attribution="OFFICIAL")
    assert evidence_of(aim, "text") == headline(2)


@fact(24)
def follows_the_conflict(db: Database) -> None:
    response = db.assertion("pakistan-outreach-2025", "RESPONDED_TO")
    assert slug(response.object) == "india-pakistan-flare-up-2025"
    assert isinstance(response.object, Event)
    assert evidence_of(response) == own(5)
    assert response.epistemic_status == "REPORTED"


@fact(25)
def still_to_come(db: Database) -> None:
    assert visit(db).status == "PLANNED"
    assert visit(db).epistemic_status == "ATTRIBUTED"


@fact(26)
def responsible_and_restrained(db: Database) -> None:
    text = "Show Pakistan as responsible and restrained and India as in breach of international law"
    assert slugs(official_aim(db, text, 6).targets) == ["pakistan", "india"]


@fact(27)
def against_india(db: Database) -> None:
    stance = where(announcement(db).stances, target="india")
    assert stance.position == "OPPOSE"
    assert "reckless" in (stance.note or "")
    assert "international law" in (stance.note or "")
    mention = where(announcement(db).mentions, target="india")
    assert (mention.polarity, mention.method) == ("MENTIONED", "SOURCE_SAYS")
    for row in (stance, mention):
        assert evidence_of(row) == quoted(6)
        assert row.epistemic_status == "ATTRIBUTED"


@fact(28)
def dialogue_first(db: Database) -> None:
    aim = official_aim(db, "Put dialogue and diplomacy before conflict", 6)
    assert slugs(aim.targets) == ["dialogue-and-diplomacy"]
    assert evidence_of(db.get(Topic, "dialogue-and-diplomacy")) == quoted(6)
    stance = where(announcement(db).stances, target="dialogue-and-diplomacy")
    assert stance.position == "SUPPORT"
    assert evidence_of(stance) == quoted(6)


@fact(29)
def peace_in_south_asia(db: Database) -> None:
    text = "Call on the international community to work for peace in South Asia"
    assert slugs(official_aim(db, text, 16).targets) == ["peace-in-south-asia", "south-asia"]
    topic = db.get(Topic, "peace-in-south-asia")
    assert slug(topic.place) == "south-asia"
    assert evidence_of(topic) == quoted(16)
    place = db.get(Place, "south-asia")
    assert (place.kind, place.country) == ("WORLD_REGION", None)
    assert evidence_of(place) == quoted(16)


@fact(30)
def the_treaty_to_work_again(db: Database) -> None:
    text = "Get the Indus Waters Treaty working normally again at once"
    aim = official_aim(db, text, 16)
    assert slugs(aim.targets) == ["indus-waters-treaty"]
    assert "key theme" in (aim.note or "")
    mention = where(announcement(db).mentions, target="indus-waters-treaty")
    assert (mention.polarity, mention.method) == ("MENTIONED", "SOURCE_SAYS")
    stance = where(announcement(db).stances, target="indus-waters-treaty")
    assert stance.position == "SUPPORT"
    assert "normal" in (stance.note or "")
    for row in (mention, stance):
        assert evidence_of(row) == quoted(16)
        assert row.epistemic_status == "ATTRIBUTED"


@fact(31)
def one_release(db: Database) -> None:
    assert evidence_of(announcement(db)) == quoted(4, 6, 7, 16)
    assert "one release" in (announcement(db).note or "")
    speaking = [s for s in db.all(Statement) if slug(s.speaker) == MOFA]
    assert slugs(speaking) == ["st-pk-mofa-x"]


@fact(32)
def internationalise_kashmir(db: Database) -> None:
    assert slugs(editorial_aim(db).targets)[:1] == ["jammu-and-kashmir"]
    assert isinstance(editorial_aim(db).targets[0], Topic)
    assert "jammu-and-kashmir" not in [slug(m.target) for m in announcement(db).mentions]


@fact(33)
def internationalise_the_treaty(db: Database) -> None:
    assert slugs(editorial_aim(db).targets)[1:] == ["indus-waters-treaty"]


@fact(34)
def a_subheading_repeats_it(db: Database) -> None:
    assert evidence_of(editorial_aim(db), "targets") == headline(14)
