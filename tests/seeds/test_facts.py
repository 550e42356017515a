"""Every fact of the seed article is in the database as the article has it.

One check per fact, in the `facts_*.py` beside this file; its number is the id of the test.
"""

import importlib
import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import pytest
import yaml
from sqlalchemy import select
from sqlalchemy.orm import Session

from domain.base import Entity
from domain.database import open_engine
from domain.mention import MentionObservation
from domain.source import Evidence, Source
from domain.state import State
from domain.statement import Statement
from domain.topic import Topic
from seeds.loading.document import read_yaml
from seeds.loading.seed import documents, load_documents
from seeds.reference import iso3166
from tests.databases import Databases, disposing

MODULES = (
    "facts",
    "facts_moscow",
    "facts_multi_party",
    "facts_powers",
    "facts_treaty_and_colombia",
    "facts_lachin",
)
for _name in MODULES:
    pytest.register_assert_rewrite(f"tests.seeds.{_name}")
    importlib.import_module(f"tests.seeds.{_name}")

facts = importlib.import_module("tests.seeds.facts")
COUNT = 127
FIRST_NAMED = {
    "pakistan": 5,
    "india": 5,
    "united-states": 8,
    "united-kingdom": 8,
    "belgium": 8,
    "russia": 9,
    "ussr": 9,
    "bangladesh": 9,
    "china": 11,
    "ukraine": 11,
    "colombia": 19,
    "turkey": 20,
    "azerbaijan": 20,
}
TOTALS = {
    "Source": 1,
    "State": 13,
    "Person": 11,
    "Organization": 2,
    "Bloc": 1,
    "PoliticalParty": 0,
    "Delegation": 3,
    "DelegationMember": 8,
    "Campaign": 2,
    "Visit": 6,
    "Summit": 1,
    "SummitParticipation": 3,
    "Treaty": 2,
    "TreatyAction": 5,
    "Statement": 12,
    "Claim": 1,
    "ClaimPosition": 2,
    "Event": 6,
}
"""Rows that the article speaks of, from the end of the list of facts."""


@pytest.mark.parametrize(
    "check",
    [pytest.param(check, id=f"fact-{number:03}") for number, check in sorted(facts.FACTS.items())],
)
def test_fact(check: Callable[[Any], None], session: Session) -> None:
    check(facts.Database(session))


def test_no_fact_is_without_a_check() -> None:
    assert sorted(facts.FACTS) == list(range(1, COUNT + 1))


def test_every_fact_is_named_in_a_comment() -> None:
    named = {
        int(number)
        for text in documents().values()
        for comment in re.findall(r"#.*", text)
        for group in re.findall(r"\bfacts? (\d+(?:, \d+)*)", comment)
        for number in group.split(", ")
    }
    assert named == set(range(1, COUNT + 1))


def test_row_totals(session: Session) -> None:
    """Whoever else tells of a row, it counts when the article does."""
    article = select(Source.id).where(Source.slug == facts.ARTICLE).scalar_subquery()
    spoken_of = session.scalars(
        select(Entity.typename)
        .join(Evidence, Evidence.subject_id == Entity.id)
        .where(Evidence.source_id == article)
        .group_by(Entity.id, Entity.typename)
    )
    counted = Counter(spoken_of)
    assert {typename: counted[typename] for typename in TOTALS} == TOTALS


def test_mentions_of_jammu_and_kashmir(session: Session) -> None:
    topic = select(Topic.id).where(Topic.slug == "jammu-and-kashmir").scalar_subquery()
    found = session.scalars(select(MentionObservation).where(MentionObservation.target_id == topic))
    assert Counter(mention.polarity.value for mention in found) == {
        "MENTIONED": 1,
        "NOT_MENTIONED": 2,
    }


@pytest.mark.parametrize(("slug", "paragraph"), FIRST_NAMED.items())
def test_state_is_named_in_the_article(slug: str, paragraph: int, session: Session) -> None:
    state = facts.Database(session).get(State, slug)
    assert facts.evidence_of(state) == facts.own(paragraph)


def test_every_statement_stands_but_one(session: Session) -> None:
    changed = {s.slug: s.status.value for s in session.scalars(select(Statement))}
    assert {slug for slug, status in changed.items() if status != "STANDING"} == {"st-co-sympathy"}


@dataclass(frozen=True)
class Withdrawal:
    """Something taken out of a file: the last step of a path of keys and positions."""

    fact: int
    file: str
    path: tuple[str | int, ...]

    def apply(self, texts: dict[str, str]) -> dict[str, str]:
        name = f"seeds/facts/{self.file}.yaml"
        document = plain(read_yaml(name, texts[name]))
        holder = document
        for step in self.path[:-1]:
            holder = holder[step]
        del holder[self.path[-1]]
        return texts | {name: yaml.safe_dump(document, sort_keys=False, allow_unicode=True)}


def plain(value: Any) -> Any:
    """Give what was read from a file without the lines that it knows."""
    if isinstance(value, dict):
        return {str(key): plain(item) for key, item in value.items()}
    if isinstance(value, list):
        return [plain(item) for item in value]
    return None if value is None else str(value)


MOSCOW = ("Visit", "pk-moscow-2025-06")
DELEGATION = ("Delegation", "pk-multiparty-delegation-2025")
FLARE_UP = ("Event", "india-pakistan-flare-up-2025")
SUSPENSION = ("Treaty", "indus-waters-treaty", "actions", 1)


WITHDRAWALS = [
    Withdrawal(6, "source", ("Source", "seed-article-2025-06", "evidence", 6)),
    Withdrawal(9, "moscow", ("Delegation", "pk-moscow-delegation-2025", "members")),
    Withdrawal(11, "moscow", (*MOSCOW, "period")),
    Withdrawal(14, "moscow", (*MOSCOW, "judgements")),
    Withdrawal(17, "moscow", (*MOSCOW, "engagements", 2)),
    Withdrawal(23, "moscow", (*MOSCOW, "aims", 0, "evidence", 1)),
    Withdrawal(43, "multi-party", (*DELEGATION, "declared_size")),
    Withdrawal(53, "multi-party", (*DELEGATION, "members", 5)),
    Withdrawal(65, "india-russia-china", (*FLARE_UP, "participants", 0, "means", 0, "supplier")),
    Withdrawal(77, "deal", ("Statement", "st-ru-denial", "quotes")),
    Withdrawal(90, "indus-waters", ("Assertion", "indus-waters-treaty-survived-conflicts")),
    Withdrawal(94, "indus-waters", (*SUSPENSION, "contested_by")),
    Withdrawal(103, "colombia", ("Statement", "st-co-sympathy", "status_history", 1)),
    Withdrawal(120, "lachin", ("Statement", "st-erdogan-lachin", "mentions")),
    Withdrawal(125, "states", ("State", "azerbaijan", "names")),
]
"""A sample; no one of them touches the fact of another."""
RESTING_ON_THEM = {10, 12, 21, 54, 55}
"""Facts about what is withdrawn: in which offices Fatemi and Janjua travel, "this week", that
nobody travels with Fatemi by name, how many names are missing."""


@pytest.fixture(scope="module")
def without(databases: Databases, migrated_template: str) -> Iterator[Any]:
    """A database loaded from files that lack all of WITHDRAWALS."""
    texts = documents()
    for withdrawal in WITHDRAWALS:
        texts = withdrawal.apply(texts)
    named = [record for record in iso3166.records() if record.key in FIRST_NAMED]
    url = databases.copy(migrated_template)
    with disposing(open_engine(url)) as engine, engine.connect() as connection:
        report = load_documents(connection, texts, reference=named)
        assert report.ok, [str(problem) for problem in report.errors]
        yield facts.Database(Session(connection))
    databases.drop(url)


@pytest.mark.parametrize("number", sorted({w.fact for w in WITHDRAWALS}), ids="fact-{:03}".format)
def test_check_fails_without_its_fact(number: int, without: Any) -> None:
    with pytest.raises(AssertionError):
        facts.FACTS[number](without)


@pytest.mark.parametrize(
    "number",
    sorted(set(facts.FACTS) - {w.fact for w in WITHDRAWALS} - RESTING_ON_THEM),
    ids="fact-{:03}".format,
)
def test_check_passes_without_other_facts(number: int, without: Any) -> None:
    facts.FACTS[number](without)
