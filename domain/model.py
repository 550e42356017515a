"""The whole model: importing this module maps every class, wherever it is declared.

What relationships lead to is worked out by SQLAlchemy when first asked for: a server never asks.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterable

from sqlalchemy import MetaData

import domain
from domain.base import Base

_ASIDE = ("domain.rules", "domain.model", "domain.database", "domain.resources")


def _import_all(folders: Iterable[str], prefix: str) -> None:
    for found in pkgutil.iter_modules(folders, prefix):
        if not found.name.startswith(_ASIDE) and "._migrations" not in found.name:
            module = importlib.import_module(found.name)
            if found.ispkg:
                _import_all(module.__path__, f"{found.name}.")


def _load() -> MetaData:
    _import_all(domain.__path__, "domain.")
    return Base.metadata


metadata: MetaData = _load()
"""Every table of the model."""

UNIONS: dict[str, tuple[str, ...]] = {
    "MentionTarget": (
        "Topic",
        "State",
        "Organization",
        "Person",
        "PoliticalParty",
        "Bloc",
        "Treaty",
        "Place",
        "Event",
        "Summit",
        "Claim",
    ),
    "StatementVenue": ("Summit", "Visit", "Event"),
    "Entity": (
        "State",
        "Organization",
        "Person",
        "PoliticalParty",
        "Bloc",
        "Office",
        "OfficeTenure",
        "Place",
        "Topic",
        "Event",
        "Campaign",
        "Delegation",
        "Visit",
        "Summit",
        "Statement",
        "Claim",
        "Treaty",
        "TreatyAction",
        "Assertion",
        "Source",
    ),
}
"""Which types may stand at the end of a pointer whose relationship has this `kinds`.

A slug that records of several of them have means the first.
"""
