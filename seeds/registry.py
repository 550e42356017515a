"""The importers there are: every module in `seeds/importers/`."""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache

import seeds.importers
from seeds.importing.importer import Importer
from seeds.loading.suggest import did_you_mean
from seeds.record import InputError, Where


@cache
def importers() -> dict[str, Importer]:
    """Give every importer by its name, in the order of the names."""
    found: list[Importer] = []
    for module in pkgutil.iter_modules(seeds.importers.__path__, "seeds.importers."):
        loaded = importlib.import_module(module.name)
        found += getattr(loaded, "IMPORTERS", ())
    return {importer.name: importer for importer in sorted(found, key=lambda i: i.name)}


def importer(name: str) -> Importer:
    """Give the importer of that name. Raises InputError that lists those there are."""
    known = importers()
    if name not in known:
        hint = did_you_mean(name, known)
        message = f"found no source {name!r}, wanted one of {', '.join(known)}{hint}"
        raise InputError("IMPORT_SOURCE", message, Where("import"))
    return known[name]
