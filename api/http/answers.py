"""Answers that are kept as long as the content of the database stays as it is.

An answer is kept under the revision that the content had before it was made. Were the content
written to meanwhile, that revision is gone for ever, and so is the answer.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from hashlib import blake2b
from typing import Any

import orjson

from api.errors import ApiError
from api.http.backends import Backend
from api.http.operations import Cache
from api.http.responses import Body

_MOST = 100_000
"""Answers; their bytes are bounded by a setting."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where an answer is kept: for one question, state of the content and day."""

    tag: str
    """Entity tag of the answer; weak, as the same answer may be sent compressed."""


class Answers:
    """Keeps answers without errors, those used last, up to a number of bytes."""

    def __init__(self, backend: Backend, size: int) -> None:
        self._size = size
        self._backend = backend
        self._kept: Cache[Body] = Cache(_MOST, size)

    async def place(
        self, text: str, variables: Mapping[str, Any], operation: str | None
    ) -> Place | None:
        """Give the place of the answer to a question now; None where none can be kept."""
        try:
            revision = await self._backend.content()
        except ApiError:
            return None
        if revision is None:
            return None
        asked = (text, operation, variables, revision, datetime.now(UTC).date().isoformat())
        try:
            digest = blake2b(orjson.dumps(asked, option=orjson.OPT_SORT_KEYS), digest_size=16)
        except (orjson.JSONEncodeError, RecursionError):  # deeper than it can write
            return None
        return Place(f'W/"{digest.hexdigest()}"')

    def get(self, place: Place) -> Body | None:
        """Give the body that is kept there."""
        return self._kept.get(place.tag)

    def put(self, place: Place, body: Body) -> None:
        """Keep a body, unless it would take the room of many."""
        if len(body) * 8 <= self._size:
            self._kept.put(place.tag, body, len(body) * 5 // 4)  # with what it takes compressed


def names(if_none_match: str, tag: str) -> bool:
    """Say whether the header If-None-Match names a tag; `*` names none, as nothing was made yet."""
    opaque = tag.removeprefix("W/")
    return any(part.strip().removeprefix("W/") == opaque for part in if_none_match.split(","))
