"""Checks of facts 35 to 56: the multi-party delegation."""

from datetime import date

from domain.delegation import Delegation, DelegationMember, IntRange
from domain.office import TenureStatus
from domain.visit import Visit
from tests.seeds.facts import (
    LASTING,
    UNDATED,
    Database,
    evidence_of,
    fact,
    is_former,
    judged,
    own,
    pieces_of,
    quoted,
    slug,
    slugs,
    states_of,
    there,
    where,
)

DAY = date(2025, 6, 2)
VISITS = ["pk-new-york-2025", "pk-washington-2025", "pk-london-2025", "pk-brussels-2025"]


def delegation(db: Database) -> Delegation:
    return db.get(Delegation, "pk-multiparty-delegation-2025")


def visits(db: Database) -> list[Visit]:
    found = sorted(delegation(db).visits, key=lambda visit: visit.listed_order or 0)
    assert slugs(found) == VISITS
    return found


def member(db: Database, actor: str) -> DelegationMember:
    return where(delegation(db).members, actor=actor)


def plain_member(db: Database, actor: str, name: str, place: int) -> None:
    """Check a member who is named with his or her office in paragraph 8."""
    found = member(db, actor)
    assert found.actor.name == name
    assert found.role == "MEMBER"
    assert found.ordinal == place
    assert states_of(found.interval) == UNDATED
    assert evidence_of(found) == own(8)
    assert found.epistemic_status == "REPORTED"
    assert evidence_of(found.actor) == own(8)


def office_of(db: Database, actor: str, title: str, office: str, rank: str) -> DelegationMember:
    found = member(db, actor)
    assert found.capacity is db.tenure(office, actor)
    assert found.capacity.office.title == title
    assert found.capacity.office.rank == rank
    assert slug(found.capacity.office.of) == "pakistan"
    return found


def former(db: Database, actor: str, title: str, office: str, rank: str) -> DelegationMember:
    found = office_of(db, actor, title, office, rank)
    assert is_former(found.capacity)
    assert found.capacity.status(DAY) is TenureStatus.FORMER
    assert found.capacity.epistemic_status in {"REPORTED", "ATTRIBUTED"}
    return found


def stop(db: Database, order: int, place: str, name: str) -> None:
    found = visits(db)[order - 1]
    assert found.listed_order == order
    city = there(found.place)
    assert (slug(city), city.name, city.kind) == (place, name, "CITY")
    assert (found.kind, found.status, slug(found.visitor)) == ("OUTREACH", "PLANNED", "pakistan")
    assert states_of(found.period) == UNDATED
    assert evidence_of(found) == quoted(7)
    assert found.epistemic_status == "ATTRIBUTED"
    assert evidence_of(city) == quoted(7)


@fact(35)
def a_separate_delegation(db: Database) -> None:
    found = delegation(db)
    assert (found.kind, slug(found.sender)) == ("MULTI_PARTY", "pakistan")
    assert slug(found.campaign) == "pakistan-outreach-2025"
    assert evidence_of(found) == quoted(7)
    assert [piece.quote for piece in pieces_of(found)] == ["it further said"]
    assert found.epistemic_status == "ATTRIBUTED"


@fact(36)
def led_by_bhutto_zardari(db: Database) -> None:
    head = delegation(db).head(DAY)
    assert head is not None
    assert head is member(db, "bilawal-bhutto-zardari")
    assert head.actor.name == "Bilawal Bhutto Zardari"
    assert head.ordinal == 0
    assert evidence_of(head) == quoted(7)
    assert evidence_of(head.actor) == quoted(7)


@fact(37)
def bhutto_zardari_former_foreign_minister(db: Database) -> None:
    office = "pakistan-foreign-minister"
    head = former(db, "bilawal-bhutto-zardari", "Foreign Minister", office, "CABINET_MINISTER")
    assert head.capacity.office.seats == 1
    assert evidence_of(head.capacity.office) == quoted(7) + own(8)
    assert evidence_of(head.capacity) == quoted(7)


@fact(38)
def to_new_york(db: Database) -> None:
    stop(db, 1, "new-york", "New York")


@fact(39)
def to_washington(db: Database) -> None:
    stop(db, 2, "washington-dc", "Washington DC")


@fact(40)
def to_london(db: Database) -> None:
    stop(db, 3, "london", "London")


@fact(41)
def to_brussels(db: Database) -> None:
    stop(db, 4, "brussels", "Brussels")


@fact(42)
def hosts(db: Database) -> None:
    wanted = ["united-states", "united-states", "united-kingdom", "belgium"]
    assert [slug(v.host) for v in visits(db)] == wanted
    assert [slug(there(v.place).country) for v in visits(db)] == wanted
    for visit in visits(db):
        assert judged(visit, "host") == "INFERRED"
        assert judged(visit.place, "country") == "INFERRED"
        assert evidence_of(visit, "host") == own(8)


@fact(43)
def nine_members(db: Database) -> None:
    assert delegation(db).declared_size == 9
    assert delegation(db).head_counted_in_size == "UNKNOWN"
    assert evidence_of(delegation(db), "declared_size") == own(8)


@fact(44)
def from_all_parties(db: Database) -> None:
    assert "all parties" in (delegation(db).composition or "")
    assert evidence_of(delegation(db), "composition") == own(8)


@fact(45)
def khar(db: Database) -> None:
    plain_member(db, "hina-rabbani-khar", "Hina Rabbani Khar", 1)


@fact(46)
def khar_former_foreign_minister(db: Database) -> None:
    office = "pakistan-foreign-minister"
    found = former(db, "hina-rabbani-khar", "Foreign Minister", office, "CABINET_MINISTER")
    assert "order" in (found.capacity.note or "")
    assert evidence_of(found.capacity) == own(8)


@fact(47)
def malik(db: Database) -> None:
    plain_member(db, "musadik-masood-malik", "Musadik Masood Malik", 2)


@fact(48)
def malik_minister(db: Database) -> None:
    title = "Minister of Climate Change and Environmental Coordination"
    office = "pakistan-climate-change-minister"
    found = office_of(db, "musadik-masood-malik", title, office, "CABINET_MINISTER")
    assert found.capacity.office.seats == 1
    assert evidence_of(found.capacity.office) == own(8)
    assert states_of(found.capacity.interval) == LASTING
    assert found.capacity.status(DAY) is TenureStatus.CURRENT
    assert evidence_of(found.capacity) == own(8)


@fact(49)
def rehman(db: Database) -> None:
    plain_member(db, "sherry-rehman", "Sherry Rehman", 3)


@fact(50)
def rehman_former_minister(db: Database) -> None:
    title = "Minister for Information and Climate Change"
    office = "pakistan-information-and-climate-change-minister"
    found = former(db, "sherry-rehman", title, office, "CABINET_MINISTER")
    assert found.capacity.office.seats is None
    assert "two offices" in (found.capacity.office.note or "")
    assert "two offices" in (found.capacity.note or "")
    assert evidence_of(found.capacity.office) == own(8)
    assert evidence_of(found.capacity) == own(8)


@fact(51)
def jilani(db: Database) -> None:
    plain_member(db, "jallil-abbas-jilani", "Jallil Abbas Jilani", 4)
    person = member(db, "jallil-abbas-jilani").actor
    assert evidence_of(person, "name") == own(8)
    names = {name.kind.value: name for name in person.names}
    assert names["PRIMARY"].value == "Jallil Abbas Jilani"
    usual = names["TRANSLITERATION"]
    assert (usual.value, usual.source.kind) == ("Jalil Abbas Jilani", "REFERENCE_LIST")


@fact(52)
def jilani_former_foreign_secretary(db: Database) -> None:
    office = "pakistan-foreign-secretary"
    rank = "SENIOR_CIVIL_SERVANT"
    found = former(db, "jallil-abbas-jilani", "Foreign Secretary", office, rank)
    assert found.capacity.office.seats == 1
    assert evidence_of(found.capacity.office) == own(8)
    assert evidence_of(found.capacity) == own(8)


@fact(53)
def janjua(db: Database) -> None:
    plain_member(db, "tehmina-janjua", "Tehmina Janjua", 5)


@fact(54)
def janjua_former_foreign_secretary(db: Database) -> None:
    office = "pakistan-foreign-secretary"
    rank = "SENIOR_CIVIL_SERVANT"
    found = former(db, "tehmina-janjua", "Foreign Secretary", office, rank)
    assert evidence_of(found.capacity) == own(8)


@fact(55)
def three_or_four_unnamed(db: Database) -> None:
    assert len(delegation(db).members) == 6
    assert delegation(db).named_count == 6
    assert delegation(db).unnamed_count == IntRange(3, 4)


@fact(56)
def no_travel_dates(db: Database) -> None:
    assert [states_of(visit.period) for visit in visits(db)] == [UNDATED] * 4
    assert [visit.period.edtf for visit in visits(db)] == [None] * 4
