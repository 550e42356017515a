"""Answers that are kept as long as the content of the database stays as it is.

An answer is kept under the revision that the content had before it was made. Were the content
written to meanwhile, that revision is gone for ever, and so is the answer.
"""

from __future__ import annotations

from collections.abc import Hashable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from hashlib import blake2b
from typing import Any, NamedTuple

import orjson

from api.errors import ApiError
from api.http.backends import Backend
from api.http.operations import Cache
from api.http.requests import Sent
from api.http.responses import Body, Reply

_MOST = 100_000
"""Answers; their bytes are bounded by a setting."""
_ASKED = 8_000_000
"""Bytes of requests whose questions are known, and of what it takes to keep them."""
_ENTRY = 300
"""Bytes that it takes to keep something, beside its own."""


class Place(NamedTuple):
    """Where an answer is kept: for one question, state of the content and day."""

    question: bytes
    """Digest of the document, the operation and the variables."""
    revision: str
    day: date
    """In UTC: an answer may depend on it."""
    tag: str
    """Entity tag of the answer; weak, as the same answer may be sent compressed."""


@dataclass(frozen=True, slots=True)
class Kept:
    """The newest answer to a question."""

    place: Place
    body: Body
    replies: dict[Hashable, Reply] = field(default_factory=dict)
    """The answer in the forms in which it was sent."""


class Answers:
    """Keeps answers without errors, those used last, up to a number of bytes."""

    def __init__(self, backend: Backend, size: int) -> None:
        self._size = size
        self._backend = backend
        self._kept: Cache[Kept] = Cache(_MOST, size)
        """By question."""
        self._questions: Cache[bytes] = Cache(_MOST, _ASKED)
        """By what was sent, which need not be read to know that it asks the same again."""

    def question_in(self, sent: Sent) -> bytes | None:
        """Give the question that a request asks, if the same was sent before."""
        return self._questions.get(sent)

    def newest(self, question: bytes) -> Kept | None:
        """Give the newest answer to a question; it holds while its place is that of now."""
        return self._kept.get(question)

    async def place(self, question: bytes, newest: Kept | None = None) -> Place | None:
        """Give the place of the answer to a question now; None where none can be kept.

        It is that of the newest answer itself where this one holds.
        """
        try:
            revision = await self._backend.content()
        except ApiError:
            return None
        if newest is not None:
            place = newest.place
            if place.revision == revision and place.day == _today():
                return place
        return place_of(question, revision)

    def put(self, place: Place, body: Body, sent: Sent | None) -> Kept:
        """Keep an answer, unless it would take the room of many.

        sent: what asked for it, where nothing but the answer comes of reading that.
        """
        kept = Kept(place, body)
        if len(body) * 8 <= self._size:
            # With what it takes compressed, and what it takes to keep it.
            self._kept.put(place.question, kept, len(body) * 5 // 4 + _ENTRY)
            if sent is not None:
                self._questions.put(sent, place.question, len(sent.text) + _ENTRY)
        return kept


def question_of(text: str, variables: Mapping[str, Any], operation: str | None) -> bytes | None:
    """Give the digest of what is asked; None for what can't be kept, however it is answered."""
    asked = (text, operation, variables)
    try:
        return blake2b(orjson.dumps(asked, option=orjson.OPT_SORT_KEYS), digest_size=16).digest()
    except (orjson.JSONEncodeError, RecursionError):  # deeper than it can write
        return None


def place_of(question: bytes | None, revision: str | None) -> Place | None:
    """Give the place of the answer to a question at a revision of the content, today.

    None where one of both is: such an answer is not kept.
    """
    if question is None or revision is None:
        return None
    today = _today()
    state = f"{revision} {today}".encode()
    digest = blake2b(question + state, digest_size=16).hexdigest()
    return Place(question, revision, today, f'W/"{digest}"')


def _today() -> date:
    return datetime.now(UTC).date()


def names(if_none_match: str, tag: str) -> bool:
    """Say whether the header If-None-Match names a tag; `*` names none, as nothing was made yet."""
    opaque = tag.removeprefix("W/")
    return any(part.strip().removeprefix("W/") == opaque for part in if_none_match.split(","))
