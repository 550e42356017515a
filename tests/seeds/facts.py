"""What the checks of the seed article's facts share: their list, look-ups, and short forms.

A check fails with AssertionError when its fact is not in the database, or is there otherwise than
the article has it. The numbers are those in the comments of `seeds/facts/*.yaml`.
"""

from collections.abc import Callable, Iterable
from typing import Any, TypeVar

from sqlalchemy import select
from sqlalchemy.orm import Session

from domain.assertion import Assertion
from domain.base import Entity
from domain.office import OfficeTenure
from domain.source import Evidence, Judgement
from domain.values.fuzzy import FuzzyDate, FuzzyInterval

ARTICLE = "seed-article-2025-06"
MOFA = "pakistan-mofa"

T = TypeVar("T")
E = TypeVar("E", bound=Entity)


class Database:
    """Look-ups by what a reader knows; whatever is not there is an AssertionError."""

    def __init__(self, session: Session) -> None:
        self.session = session

    def get(self, cls: type[E], slug: str) -> E:
        """Give the record with this slug."""
        row = self.session.scalar(select(cls).where(cls.slug == slug))
        assert row is not None, f"no {cls.__name__} {slug}"
        return row

    def all(self, cls: type[E]) -> list[E]:
        """Give every row of a class."""
        return list(self.session.scalars(select(cls)))

    def tenure(self, office: str, holder: str) -> OfficeTenure:
        """Give the one tenure of a holder in an office."""
        return one(
            t for t in self.all(OfficeTenure) if (t.office.slug, t.holder.slug) == (office, holder)
        )

    def assertion(self, subject: str, predicate: str, target: str | None = None) -> Assertion:
        """Give the one assertion of a subject with this predicate (and object)."""
        return one(
            a
            for a in self.session.scalars(select(Assertion).where(Assertion.predicate == predicate))
            if a.subject.slug == subject
            and (target is None or (a.object is not None and a.object.slug == target))
        )


Check = Callable[[Database], None]
FACTS: dict[int, Check] = {}


def fact(number: int) -> Callable[[Check], Check]:
    """Enter a check under the number of its fact."""

    def enter(check: Check) -> Check:
        assert number not in FACTS, f"two checks of fact {number}"
        FACTS[number] = check
        return check

    return enter


def one(rows: Iterable[T]) -> T:
    """Give the only item."""
    found = list(rows)
    assert len(found) == 1, f"wanted one, found {found}"
    return found[0]


def there(value: T | None) -> T:
    """Give what must not be missing."""
    assert value is not None
    return value


def where(rows: Iterable[Any], **wanted: Any) -> Any:
    """Give the only item whose attributes are as wanted; a link is given by its slug."""
    return one(row for row in rows if all(_is(row, name, value) for name, value in wanted.items()))


def _is(row: Any, name: str, value: Any) -> bool:
    found = getattr(row, name)
    return getattr(found, "slug", found) == value


def slug(row: Any) -> str | None:
    """Give the slug of a linked record, None where none is linked."""
    return None if row is None else row.slug


def slugs(rows: Iterable[Any]) -> list[str]:
    """Give the slugs of linked records, in order."""
    return [row.slug for row in rows]


# Evidence: (paragraph, attribution, slug of whom it is attributed to)

Piece = tuple[int | None, str, str | None]


def evidence_of(row: Entity, field: str | None = None) -> list[Piece]:
    """Give what the article says for a row as a whole, or for one field of it, in order."""
    return [
        (e.paragraph, e.attribution.value, slug(e.attributed_to)) for e in pieces_of(row, field)
    ]


def pieces_of(row: Entity, field: str | None = None) -> list[Evidence]:
    """Give the article's evidence for a row as a whole, or for one field of it, in order."""
    return [e for e in row.evidence if e.field == field and e.source.slug == ARTICLE]


def own(*paragraphs: int | None) -> list[Piece]:
    """In the newspaper's own voice."""
    return [(paragraph, "OWN_VOICE", None) for paragraph in paragraphs]


def quoted(*paragraphs: int, of: str | None = MOFA) -> list[Piece]:
    """In somebody's words, the ministry's unless said otherwise."""
    return [(paragraph, "QUOTED", of) for paragraph in paragraphs]


def paraphrased(*paragraphs: int, of: str | None) -> list[Piece]:
    """In the newspaper's words for somebody's."""
    return [(paragraph, "PARAPHRASED", of) for paragraph in paragraphs]


def headline(*paragraphs: int) -> list[Piece]:
    """In a headline only."""
    return [(paragraph, "HEADLINE_ONLY", None) for paragraph in paragraphs]


def judged(row: Entity, field: str | None = None) -> str:
    """Give the status that a coder set for a row or one field; it must have a reason."""
    judgement: Judgement = one(j for j in row.judgements if j.field == field)
    assert judgement.reason
    return judgement.status.value


# Dates and periods


def date_of(date: FuzzyDate | None) -> tuple[str | None, str, str, str | None]:
    """Give text, precision, basis and the source's words of a date."""
    assert date is not None, "no date"
    assert date.consistent()
    return date.edtf, date.precision.value, date.basis.value, date.verbatim


def states_of(interval: FuzzyInterval) -> tuple[str, str]:
    """Give the states of both ends of a period."""
    return interval.start_state.value, interval.end_state.value


UNDATED = ("UNKNOWN", "UNKNOWN")
LASTING = ("UNKNOWN", "OPEN")
BEFORE_PUBLICATION = ("[..2025-06-04]", "UNKNOWN", "DERIVED", None)


def is_former(tenure: OfficeTenure) -> bool:
    """Whether a tenure is what "former X" says: begun and ended at unknown times."""
    return states_of(tenure.interval) == ("UNKNOWN", "KNOWN") and date_of(tenure.interval.end) == (
        "[..2025-06-04]",
        "UNKNOWN",
        "DERIVED",
        "former",
    )
