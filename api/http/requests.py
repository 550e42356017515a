"""From an HTTP request to the GraphQL request in it. Raises RequestError for anything else."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Coroutine, Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, NamedTuple, cast
from urllib.parse import parse_qsl

import orjson
from starlette.types import Message, Receive, Scope

from api.errors import RequestError
from api.http.eager import Begun
from api.http.execute import CallerGone

Headers = Mapping[bytes, bytes]
_BY_NAME = "communique.headers"
"""Where a request's scope keeps its headers by name, which several ask for."""


class GraphQLRequest(NamedTuple):
    """What a caller asks."""

    query: str | None
    """The document; null where the request only names it."""
    variables: Mapping[str, Any]
    operation: str | None
    document_id: str | None = None
    sha256: str | None = None
    """Hash of the document, in lower case, by the protocol of automatic persisted queries."""


class Sent(NamedTuple):
    """What a caller sent to say what it asks; whoever sends the same asks the same."""

    in_url: bool
    text: bytes


@dataclass(frozen=True, slots=True)
class Intake:
    """How much of a request is read, and how long it may take to come."""

    size: int
    seconds: float


def headers_of(scope: Scope) -> Headers:
    """Give a request's headers; of one that came several times, all values, with commas between."""
    headers: dict[bytes, bytes] | None = scope.get(_BY_NAME)
    if headers is None:
        found = scope["headers"]
        headers = dict(found)
        if len(headers) < len(found):
            headers = {}
            for name, value in found:
                headers[name] = headers[name] + b"," + value if name in headers else value
        scope[_BY_NAME] = headers
    return headers


async def take(scope: Scope, headers: Headers, receive: Receive, intake: Intake) -> Sent:
    """Take what says what is asked: the body, or the parameters of the URL."""
    if scope["method"] == "POST":
        _check_form(
            headers.get(b"content-type", b""), headers.get(b"content-encoding", b"identity")
        )
        return Sent(False, await _body(headers, receive, intake))
    if scope["method"] != "GET":
        raise RequestError(
            "wanted POST, or GET for queries", "METHOD_NOT_ALLOWED", {"Allow": "GET, POST"}
        )
    text: bytes = scope["query_string"]
    if len(text) > intake.size:
        raise RequestError(
            f"the URL has {len(text)} bytes of parameters, wanted {intake.size} at most",
            "URL_TOO_LONG",
        )
    return Sent(True, text)


def read(sent: Sent) -> GraphQLRequest:
    """Read what was sent."""
    if sent.in_url:
        return _in_url(sent.text)
    try:
        parsed = orjson.loads(sent.text)
    except orjson.JSONDecodeError as error:
        raise RequestError(f"the body is not JSON: {error}") from None
    if isinstance(parsed, list):
        raise RequestError(
            "found a list; wanted one request, not several", "BATCHING_NOT_SUPPORTED"
        )
    if not isinstance(parsed, dict):
        raise RequestError("the body is JSON but no object")
    return _request(parsed)


def _in_url(text: bytes) -> GraphQLRequest:
    try:
        pairs = parse_qsl(
            text.decode("ascii"), keep_blank_values=True, errors="strict", max_num_fields=20
        )
    except ValueError:
        raise RequestError("the URL's parameters can't be read as UTF-8") from None
    given: dict[str, Any] = {}
    for name, value in pairs:
        if name in given:
            raise RequestError(f"the parameter {name[:60]!r} is given twice")
        given[name] = value
    for name in ("variables", "extensions"):
        if name in given:
            given[name] = _json_of(given[name], name)
    if "operationName" in given and not given["operationName"]:
        del given["operationName"]
    return _request(given)


@lru_cache(maxsize=50)
def _check_form(raw: bytes, raw_encoding: bytes) -> None:
    given, encoding = raw.decode("latin-1"), raw_encoding.decode("latin-1")
    kind, *parameters = (part.strip().lower() for part in given.split(";"))
    charsets = {"charset=utf-8", 'charset="utf-8"'}
    if kind != "application/json" or any(p and p not in charsets for p in parameters):
        raise RequestError(
            f"the body is {given[:80]!r}, wanted application/json in UTF-8",
            "UNSUPPORTED_MEDIA_TYPE",
        )
    encoding = encoding.strip().lower()
    if encoding not in {"", "identity"}:
        raise RequestError(
            f"the body is encoded as {encoding[:40]!r}, wanted none", "UNSUPPORTED_MEDIA_TYPE"
        )


async def _body(headers: Headers, receive: Receive, intake: Intake) -> bytes:
    length = headers.get(b"content-length", b"")
    if length.isdigit() and int(length[:20]) > intake.size:
        raise _too_large(intake.size)
    message = await _within_time(receive, intake)
    if not message.get("more_body", False):
        return _checked(message["body"], intake)
    parts: list[bytes] = [message["body"]]
    found = len(parts[0])
    end = asyncio.get_running_loop().time() + intake.seconds
    while message.get("more_body", False):
        if found > intake.size:
            raise _too_large(intake.size)
        left = end - asyncio.get_running_loop().time()
        message = await _within_time(receive, Intake(intake.size, left))
        parts.append(message["body"])
        found += len(parts[-1])
    return _checked(b"".join(parts), intake)


def _checked(body: bytes, intake: Intake) -> bytes:
    if len(body) > intake.size:
        raise _too_large(intake.size)
    return body


async def _within_time(receive: Receive, intake: Intake) -> dict[str, Any]:
    coming = Begun(cast("Coroutine[Any, Any, Message]", receive()))
    if not coming.is_done:  # a clock costs more than a body that is there already
        try:
            async with asyncio.timeout(intake.seconds):
                await coming
        except TimeoutError:
            raise RequestError(
                "the body did not come in time", "REQUEST_TIMEOUT", {"Connection": "close"}
            ) from None
    message = await coming
    if message["type"] == "http.disconnect":
        raise CallerGone
    return {"body": b"", **message}


def _too_large(most: int) -> RequestError:
    return RequestError(
        f"the body is larger than {most} bytes, which is the most that is read",
        "BODY_TOO_LARGE",
        {"Connection": "close"},
    )


def _json_of(text: str, name: str) -> Any:
    if not text:
        return None
    try:
        return orjson.loads(text)
    except orjson.JSONDecodeError as error:
        raise RequestError(f"`{name}` is not JSON: {error}") from None


def _request(given: Mapping[str, Any]) -> GraphQLRequest:
    query = given.get("query")
    document_id = given.get("documentId")
    if document_id is not None and not isinstance(document_id, str):
        raise RequestError(f"`documentId` is {_kind(document_id)}, wanted a text")
    variables = given.get("variables")
    if variables is not None and not isinstance(variables, dict):
        raise RequestError(f"`variables` is {_kind(variables)}, wanted an object or null")
    operation = given.get("operationName")
    if operation is not None and not isinstance(operation, str):
        raise RequestError(f"`operationName` is {_kind(operation)}, wanted a text or null")
    extensions = given.get("extensions")
    if extensions is not None and not isinstance(extensions, dict):
        raise RequestError(f"`extensions` is {_kind(extensions)}, wanted an object or null")
    digest = _hash_of(extensions or {})
    named = document_id is not None or digest is not None
    if not isinstance(query, str) and not (query is None and named):
        raise RequestError(f"`query` is {_kind(query)}, wanted a GraphQL document as text")
    if query is not None and document_id is not None:
        raise RequestError("found both `query` and `documentId`, wanted one of them")
    return GraphQLRequest(query, variables or {}, operation, document_id, digest)


_HASH = re.compile("[0-9a-f]{64}")


def _hash_of(extensions: Mapping[str, Any]) -> str | None:
    persisted = extensions.get("persistedQuery")
    if persisted is None:
        return None
    if not isinstance(persisted, dict) or persisted.get("version") != 1:
        raise RequestError(
            "`extensions.persistedQuery` is not of version 1", "PERSISTED_QUERY_NOT_SUPPORTED"
        )
    given = persisted.get("sha256Hash")
    if not isinstance(given, str) or not _HASH.fullmatch(given.lower()):
        raise RequestError("`sha256Hash` is no SHA-256 in hexadecimal")
    return given.lower()


def _kind(value: Any) -> str:
    if value is None:
        return "null or absent"
    kinds = {str: "a text", bool: "a boolean", int: "a number", float: "a number", list: "a list"}
    return kinds.get(type(value), "an object")
