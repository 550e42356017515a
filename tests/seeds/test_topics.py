"""The curated topics: each is defined, and each name leads to one of them."""

from collections import defaultdict

from sqlalchemy import select
from sqlalchemy.orm import Session

from domain.names.model import Name
from domain.source import Evidence, Source
from domain.topic import Topic

EDITORS = select(Source.id).where(Source.slug == "editors-topics").scalar_subquery()


def test_each_is_defined(session: Session) -> None:
    own = select(Evidence.subject_id).where(Evidence.source_id == EDITORS)
    topics = session.scalars(select(Topic).where(Topic.id.in_(own))).all()
    assert len(topics) >= 70
    assert [topic.slug for topic in topics if not topic.definition] == []


def test_a_name_leads_to_one_topic(session: Session) -> None:
    found = defaultdict(set)
    for normal, slug in session.execute(
        select(Name.normal, Topic.slug).join(Topic, Topic.id == Name.subject_id)
    ):
        found[normal].add(slug)
    assert {normal: slugs for normal, slugs in found.items() if len(slugs) > 1} == {}


def test_the_names_of_disputes_are_found(session: Session) -> None:
    def topic_of(name: str) -> str | None:
        return session.scalar(
            select(Topic.slug).join(Name, Name.subject_id == Topic.id).where(Name.value == name)
        )

    assert topic_of("Kashmir dispute") == "jammu-and-kashmir"
    assert topic_of("IIOJK") == "jammu-and-kashmir"
    assert topic_of("Malvinas") == "falkland-islands-question"
    assert topic_of("SDGs") == "sustainable-development-goals"
