"""The route /graphql, after the specification "GraphQL over HTTP"."""

from __future__ import annotations

from functools import lru_cache

from starlette.types import Receive, Scope, Send

from api.errors import ApiError, RequestError
from api.http.answers import Answers, Kept, Place, names, place_of, question_of
from api.http.execute import CallerGone, Response
from api.http.requests import Headers, Intake, headers_of, read, take
from api.http.responses import (
    GRAPHQL,
    HTML,
    JSON,
    Body,
    Header,
    Reply,
    body_reply,
    chosen,
    error_reply,
    json_reply,
    not_modified,
    written,
)
from api.http.service import Service
from api.http.timing import UNTIMED, Timing

_ALWAYS_TOLD = frozenset({500, 503})
"""Statuses that JSON of the old kind gets too: nothing that a caller has asked is wrong."""


_VARY = {"Vary": "Accept"}
_VARYING = (b"vary", b"Accept")
_FRESH = (b"cache-control", b"no-cache")
"""Whoever keeps an answer asks whether it still holds."""


_UNFIT = frozenset({"GRAPHQL_VALIDATION_FAILED", "BAD_USER_INPUT", "OPERATION_RESOLUTION_FAILURE"})
"""What a document or its variables are that can be read and don't fit: 422 in the draft."""


class GraphQLRoute:
    """Answers operations; an ASGI application."""

    def __init__(
        self,
        intake: Intake,
        explorer: Reply | None,
        draft: bool = False,
        timed: bool = False,
    ) -> None:
        """Take the page for people, and whether the statuses are those of the newest draft.

        timed: whether answers tell how long their parts took.
        """
        self._intake = intake
        self._explorer = explorer
        self._draft = draft
        self._timed = timed

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request; say nothing when the caller has gone."""
        timing = Timing() if self._timed else UNTIMED
        try:
            reply = await self._reply(scope, receive, timing)
        except CallerGone:
            return
        if told := timing.header():
            reply = reply.with_header((b"server-timing", told.encode()))
        await reply(scope, receive, send)

    async def _reply(self, scope: Scope, receive: Receive, timing: Timing) -> Reply:
        headers = headers_of(scope)
        accept = headers.get(b"accept", b"")[:1000]
        if self._explorer and _is_for_people(scope, accept):
            return self._explorer
        kind = _kind(accept)
        service: Service = scope["app"].state.service
        try:
            if kind is None:
                raise RequestError(f"wanted Accept: {GRAPHQL} or {JSON}", "NOT_ACCEPTABLE")
            sent = await take(scope, headers, receive, self._intake)
            question = service.answers.question_in(sent)
            if question is not None:
                timing.ends("read")
                if kept := await _kept(service.answers, question, scope, headers, kind, timing):
                    return kept
            request = read(sent)
        except ApiError as error:
            return error_reply(error, kind or JSON, _VARY)
        try:
            asked = service.documents.asked(request)
        except RequestError as error:
            return self._told(error, kind)
        timing.ends("read")
        if question is None:
            question = question_of(asked.text, request.variables, request.operation)
            if kept := await _kept(service.answers, question, scope, headers, kind, timing):
                service.documents.remember(asked)
                return kept

        async def gone() -> None:
            while (await receive())["type"] != "http.disconnect":
                pass

        response = await service.executor.execute(
            asked.text, request.variables, request.operation, gone, tell=True, timing=timing
        )
        if response.executed:
            service.documents.remember(asked)
        place = place_of(question, response.content)
        if place is not None and response.executed and not response.errors:
            body = Body(written(response.body()))
            timing.ends("json")
            made = service.answers.put(place, body, sent if asked.remember is None else None)
            return _reply(made, kind, scope)
        status = self._status(response)
        if kind == JSON and status not in _ALWAYS_TOLD:
            status = 200  # what JSON of the old kind says of every request that is one of GraphQL
        return json_reply(status, response.body(), kind, _VARY)

    def _status(self, response: Response) -> int:
        if self._draft and response.executed and response.errors:
            return 294
        if self._draft and not response.executed:
            code = response.errors[0]["extensions"]["code"]
            return 422 if code in _UNFIT else response.status
        return response.status

    def _told(self, error: RequestError, kind: str) -> Reply:
        """Answer a request whose document isn't known as clients of the protocol expect it."""
        reply = error_reply(error, kind, _VARY)
        if kind == JSON and error.extensions["code"] == "PERSISTED_QUERY_NOT_FOUND":
            reply.status_code = 200
        return reply


async def _kept(
    answers: Answers,
    question: bytes | None,
    scope: Scope,
    headers: Headers,
    kind: str,
    timing: Timing,
) -> Reply | None:
    """Give the answer that is kept, or say that the caller's own still holds; None for neither."""
    newest = None if question is None else answers.newest(question)
    matching = headers.get(b"if-none-match", b"")
    reply = None
    if question is not None and (newest is not None or matching):
        place = await answers.place(question, newest)
        if place is not None and matching and names(matching.decode("latin-1"), place.tag):
            reply = not_modified(_known(scope, place))
        elif newest is not None and place is newest.place:
            reply = _reply(newest, kind, scope)
    timing.ends("kept")
    return reply


def _reply(kept: Kept, kind: str, scope: Scope) -> Reply:
    """Give an answer in the form that is wanted."""
    form = kind, scope["method"]
    reply = kept.replies.get(form)
    if reply is None:
        reply = body_reply(kept.body, kind, _known(scope, kept.place))
        kept.replies[form] = reply
    return reply


@lru_cache(maxsize=200)
def _kind(given: bytes) -> str | None:
    accept = given.decode("latin-1")
    preferred = (GRAPHQL, JSON) if GRAPHQL in accept.lower() else (JSON, GRAPHQL)
    return chosen(accept, preferred)


def _known(scope: Scope, place: Place) -> list[Header]:
    """Give the headers of an answer that has a place."""
    headers = [_VARYING, (b"etag", place.tag.encode())]
    if scope["method"] == "GET":
        headers.append(_FRESH)
    return headers


def _is_for_people(scope: Scope, given: bytes) -> bool:
    """Whether a browser opens the page; the page itself asks what its address carries."""
    accept = given.decode("latin-1")
    if scope["method"] != "GET" or HTML not in accept:
        return False
    return chosen(accept, (JSON, GRAPHQL, HTML)) == HTML
