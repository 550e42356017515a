"""Errors of the domain: what a caller can do something about. They know no status code."""

from __future__ import annotations


class DomainError(Exception):
    """Base of all errors of the domain; the message is fit for a caller to read."""

    code: str = "DOMAIN_ERROR"


class DatabaseUnavailable(DomainError):
    """The database can't be opened, reached or read."""

    code = "DATABASE_UNAVAILABLE"
