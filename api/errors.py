"""Errors that a caller of the API meets; each has a stable code (docs/errors.md)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

MESSAGE_LENGTH = 300

STATUS: Mapping[str, int] = {
    # What the request is, before anybody looks at its document
    "BAD_REQUEST": 400,
    "BATCHING_NOT_SUPPORTED": 400,
    "NOT_FOUND": 404,
    "METHOD_NOT_ALLOWED": 405,
    "NOT_ACCEPTABLE": 406,
    "REQUEST_TIMEOUT": 408,
    "BODY_TOO_LARGE": 413,
    "URL_TOO_LONG": 414,
    "UNSUPPORTED_MEDIA_TYPE": 415,
    "HOST_NOT_ALLOWED": 421,
    "PERSISTED_QUERY_NOT_FOUND": 404,
    "PERSISTED_QUERY_NOT_SUPPORTED": 400,
    "PERSISTED_DOCUMENT_NOT_FOUND": 404,
    "PERSISTED_QUERY_ID_REQUIRED": 400,
    # The document
    "GRAPHQL_PARSE_FAILED": 400,
    "GRAPHQL_VALIDATION_FAILED": 400,
    "TOO_MANY_TOKENS": 400,
    "TOO_MANY_DEFINITIONS": 400,
    "TOO_MANY_DIRECTIVES": 400,
    "TOO_MANY_ALIASES": 400,
    "TOO_MANY_CONDITIONS": 400,
    "TOO_DEEP": 400,
    "TOO_BROAD": 400,
    "OPERATION_RESOLUTION_FAILURE": 400,
    "OPERATION_NOT_SUPPORTED": 400,
    # Its arguments and variables
    "BAD_USER_INPUT": 400,
    "BAD_REFERENCE": 400,
    "AMBIGUOUS_REFERENCE": 400,
    "CURSOR_INVALID": 400,
    "PAGE_TOO_LARGE": 400,
    "COST_EXCEEDED": 400,
    # Its run
    "LIST_TOO_LONG": 400,
    "TIMEOUT": 400,
    "UNAVAILABLE": 503,
    "INTERNAL_SERVER_ERROR": 500,
}
"""Every code, with the HTTP status of an answer without data that holds it."""


class ApiError(Exception):
    """Base: a mistake that the caller can mend, or a limit that was reached.

    path: response path of the field at which it was found, where there is one.
    """

    code = "BAD_USER_INPUT"

    def __init__(
        self,
        message: str,
        path: Sequence[str] = (),
        extensions: Mapping[str, Any] | None = None,
    ) -> None:
        super().__init__(message[:MESSAGE_LENGTH])
        self.message = message[:MESSAGE_LENGTH]
        self.path = tuple(path)
        self.extensions = {"code": self.code, **(extensions or {})}


class BadInput(ApiError):
    """An argument or a variable has a value that it does not take."""

    code = "BAD_USER_INPUT"


class BadReference(ApiError):
    """A Ref in an argument means no record."""

    code = "BAD_REFERENCE"


class AmbiguousReference(ApiError):
    """A Ref means several records, or is a name that never resolves by itself."""

    code = "AMBIGUOUS_REFERENCE"


class CursorInvalid(ApiError):
    """A cursor is broken, forged, or of another connection, order or filter."""

    code = "CURSOR_INVALID"


class PageTooLarge(ApiError):
    """More rows are asked for at once than a page may have."""

    code = "PAGE_TOO_LARGE"


class ListTooLong(ApiError):
    """A plain list is longer than one answer may hold."""

    code = "LIST_TOO_LONG"


class CostExceeded(ApiError):
    """The operation may touch more rows than the budget allows."""

    code = "COST_EXCEEDED"


class QueryTimeout(ApiError):
    """The request took longer than it may take."""

    code = "TIMEOUT"


class Unavailable(ApiError):
    """The database can't be reached or read now."""

    code = "UNAVAILABLE"


class DocumentRefused(ApiError):
    """A document has more of something than it may have; `code` tells of what."""

    code = "GRAPHQL_VALIDATION_FAILED"

    def __init__(self, message: str, code: str, extensions: Mapping[str, Any]) -> None:
        super().__init__(message, (), {"code": code, **extensions})


class RequestError(ApiError):
    """A request that holds no operation to run; `code` tells why.

    headers: what the answer's headers must tell (Allow).
    """

    code = "BAD_REQUEST"

    def __init__(
        self, message: str, code: str = "BAD_REQUEST", headers: Mapping[str, str] | None = None
    ) -> None:
        super().__init__(message, (), {"code": code})
        self.headers = dict(headers or {})
