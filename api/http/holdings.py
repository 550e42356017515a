"""What the database holds: how many records of each type, and the newest source."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import func, select

from api.http.backends import Backend
from api.planner.plan import Fetching
from api.planner.run import Answer, Answering
from domain.base import Entity
from domain.source import Source

_COUNTED = Fetching(
    select(Entity.typename, func.count().label("records")).group_by(Entity.typename), "holdings"
)
_NEWEST = Fetching(
    select(Source.title, Source.published_on_earliest, Source.published_on_latest)  # type: ignore[attr-defined]
    .where(Source.published_on_latest.is_not(None))  # type: ignore[attr-defined]
    .order_by(Source.published_on_latest.desc(), Source.slug)  # type: ignore[attr-defined]
    .limit(1),
    "holdings",
)


@dataclass(frozen=True, slots=True)
class Published:
    """A source, and the days between which it was published."""

    title: str
    earliest: str | None
    latest: str

    def days(self) -> str:
        """Give when it was published, as a reader would want it."""
        if self.earliest == self.latest:
            return self.latest
        return f"{self.earliest} to {self.latest}" if self.earliest else f"until {self.latest}"


@dataclass(frozen=True, slots=True)
class Holdings:
    """What a database holds."""

    counts: dict[str, int]
    """Records by the name of their GraphQL type."""
    newest: Published | None
    """The source published last; None if no source has a date."""
    content: str | None
    """Revision of its content, as it was before it was asked for the rest."""
    revision: str | None
    """Revision of its migrations."""


class Holder:
    """Knows what the database holds, and asks again when its content has changed."""

    def __init__(self, backend: Backend) -> None:
        self._backend = backend
        self._kept: Holdings | None = None

    async def get(self) -> Holdings:
        """Give what the database holds. Raises Unavailable and QueryTimeout."""
        content = await self._backend.content()
        if self._kept is None or content is None or content != self._kept.content:
            answer = await self._backend.run(_asking(), single=False)
            found = answer.data or {}
            self._kept = Holdings(
                found.get("counts", {}),
                found.get("newest"),
                content,
                await self._backend.revision(),
            )
        return self._kept


def _asking() -> Answering:
    counted: Sequence[Any] = yield _COUNTED, {}
    newest: Sequence[Any] = yield _NEWEST, {}
    counts = {str(name): int(records) for name, records in counted}
    return Answer({"counts": counts, "newest": _published(newest)})


def _published(rows: Sequence[Any]) -> Published | None:
    if not rows:
        return None
    title, earliest, latest = rows[0]
    # SQLite gives days as texts of the same form.
    return Published(title, None if earliest is None else str(earliest), str(latest))
