"""Documents that are not sent but named: by their hash, or by an id in a list of trusted ones.

The hash is that of automatic persisted queries: a client sends it alone, and where it is not known
once more with the document, which is then kept. Trusted documents lie in a file, whose ids are the
clients' build tools' own; a server may take nothing else.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from hashlib import sha256
from pathlib import Path
from typing import Any, NamedTuple

from api.errors import RequestError
from api.http.operations import Cache
from api.http.requests import GraphQLRequest
from domain.errors import DomainError

_HASHED = "sha256:"
_KEPT_BYTES = 8_000_000
"""Of documents known by their hash."""


class ManifestError(DomainError):
    """A file of trusted documents can't be used; the message says why."""

    code = "TRUSTED_DOCUMENTS_UNUSABLE"


class Asked(NamedTuple):
    """The document that a request means."""

    text: str
    remember: str | None = None
    """Hash under which to keep it once it is found to be valid."""


class Documents:
    """Tells which document a request means."""

    def __init__(
        self,
        trusted: Mapping[str, str] | None = None,
        only_trusted: bool = False,
        size: int = 1000,
    ) -> None:
        """Take trusted documents by their id; those that a caller sends are kept up to `size`."""
        self._trusted = dict(trusted or {})
        self._texts = frozenset(self._trusted.values())
        self._only_trusted = only_trusted
        self._known: Cache[str] = Cache(size, _KEPT_BYTES)

    def asked(self, request: GraphQLRequest) -> Asked:
        """Give the document that a request means. Raises RequestError."""
        if request.document_id is not None:
            return Asked(self._with_id(request.document_id))
        if request.query is None:
            assert request.sha256 is not None, "a request has one of the three"  # noqa: S101
            return Asked(self._with_hash(request.sha256))
        if self._only_trusted and request.query not in self._texts:
            raise RequestError(
                "only trusted documents are taken here; name one in `documentId`",
                "PERSISTED_QUERY_ID_REQUIRED",
            )
        if request.sha256 is None:
            return Asked(request.query)
        found = sha256(request.query.encode("utf-8", "surrogatepass")).hexdigest()
        if found != request.sha256:
            raise RequestError(
                f"the document's SHA-256 is {found}, not the one in `extensions.persistedQuery`"
            )
        return Asked(request.query, found)

    def remember(self, asked: Asked) -> None:
        """Keep a valid document that was sent with its hash."""
        if asked.remember is not None and self._known.get(asked.remember) is None:
            self._known.put(asked.remember, asked.text, len(asked.text))

    def _with_id(self, key: str) -> str:
        text = self._trusted.get(key)
        if text is None and key.startswith(_HASHED):
            return self._with_hash(key.removeprefix(_HASHED))
        if text is None:
            raise RequestError(
                f"no document has the id {key[:80]!r} here", "PERSISTED_DOCUMENT_NOT_FOUND"
            )
        return text

    def _with_hash(self, found: str) -> str:
        for key in (_HASHED + found, found):
            if key in self._trusted:
                return self._trusted[key]
        text = None if self._only_trusted else self._known.get(found)
        if text is None:
            # Clients know it by this message too.
            raise RequestError("PersistedQueryNotFound", "PERSISTED_QUERY_NOT_FOUND")
        return text


def read_manifest(path: str) -> dict[str, str]:
    """Read a file of trusted documents: {id: document}, as relay-compiler and graphql-codegen
    write it, or the manifest of Apollo. Raises ManifestError.
    """
    file = "the file of trusted documents"
    try:
        content = json.loads(Path(path).read_text(encoding="utf-8"))
    except OSError as error:
        raise ManifestError(f"{file} can't be read: {error.strerror}") from None
    except (ValueError, RecursionError) as error:
        raise ManifestError(f"{file} is not JSON in UTF-8: {error}") from None
    if not isinstance(content, dict):
        raise ManifestError(f"{file} holds no object; wanted {{id: document}}")
    documents: dict[str, str] = {}
    for key, text in _entries(content):
        if not isinstance(key, str) or not isinstance(text, str):
            raise ManifestError(f"the entry {key!r} is no id with a document, both as text")
        if documents.setdefault(key, text) != text:
            raise ManifestError(f"the id {key!r} stands for two documents")
    return documents


def _entries(content: Mapping[str, Any]) -> Iterator[tuple[Any, Any]]:
    if content.get("format") != "apollo-persisted-query-manifest":
        yield from content.items()
        return
    operations = content.get("operations")
    for entry in operations if isinstance(operations, Iterable) else ():
        if not isinstance(entry, dict):
            raise ManifestError("an entry of `operations` is no object")
        yield entry.get("id"), entry.get("body")
