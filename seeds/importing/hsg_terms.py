"""The terms of office that the Office of the Historian dates, in two data sets."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select

from domain.actor import Actor
from domain.base import key_id
from domain.office import Office, OfficeTenure
from domain.source import Evidence, Source
from domain.values.vocabulary_time import BoundState
from seeds.importing.names import Names

_KEYS = {"hsg-travels": "hsg-{}", "hsg-pocom": "hsg-pocom:secretary:{}"}
"""Key of a tenure by its source and the publisher's key of the term."""


@dataclass(frozen=True, slots=True)
class _Term:
    key: str
    office: str
    person: str
    first: str
    last: str
    """ "" while it lasts."""


class Terms:
    """Finds the dated term in which somebody travels: one read by this import, or a stored one."""

    def __init__(self, names: Names) -> None:
        self._names = names
        self._read: list[_Term] = []

    def add(self, key: str, office: str, person: str, first: str, last: str) -> None:
        """Note a term that was read: the key of its tenure, two slugs, and its days."""
        self._read.append(_Term(key, office, person, first, last))

    def held(self, office: str, person: str, day: str) -> tuple[str | None, bool]:
        """Give the key of the tenure of a person in an office on a day, None if none is known.

        And whether any dated term of the person in the office is known.
        """
        read = [term for term in self._read if (term.office, term.person) == (office, person)]
        terms = read or self._stored(office, person)
        fit = (t.key for t in terms if t.first <= day and (not t.last or day <= t.last))
        return next(fit, None), bool(terms)

    def _stored(self, office: str, person: str) -> list[_Term]:
        tenure, evidence, source = (
            OfficeTenure.__table__.c, Evidence.__table__.c, Source.__table__.c,
        )  # fmt: skip
        query = (
            select(tenure.id, source.slug, evidence.record_key, tenure.interval_start_latest,
                   tenure.interval_end_earliest, tenure.interval_end_state)
            .join(Office.__table__, Office.__table__.c.id == tenure.office_id)
            .join(Actor.__table__, Actor.__table__.c.id == tenure.holder_id)
            .join(Evidence.__table__, evidence.subject_id == tenure.id)
            .join(Source.__table__, source.id == evidence.source_id)
            .where(
                Office.__table__.c.slug == office,
                Actor.__table__.c.slug == person,
                tenure.interval_start_latest.is_not(None),
            )
            .order_by(tenure.sort_key)
        )  # fmt: skip
        found: list[_Term] = []
        for tenure_id, slug, record, first, last, state in self._names.connection.execute(query):
            if slug not in _KEYS:  # as a condition of the select it would be where SQLite begins
                continue
            key = _KEYS[slug].format(record)
            is_bounded = last is not None or state is BoundState.OPEN
            if is_bounded and key_id("OfficeTenure", key) == tenure_id:
                until = "" if last is None else last.isoformat()
                found.append(_Term(key, office, person, first.isoformat(), until))
        return found
