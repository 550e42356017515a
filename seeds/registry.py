"""The importers there are: every module in `seeds/importers/`."""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache
from graphlib import TopologicalSorter

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


def in_order() -> list[Importer]:
    """Give the importers of data sets that have a usual folder, each after those it builds on."""
    known = {name: each for name, each in importers().items() if each.folder}
    graph = {
        name: [other for other in each.after if other in known] for name, each in known.items()
    }
    sorter = TopologicalSorter(graph)
    sorter.prepare()
    ordered: list[Importer] = []
    while sorter:
        ready = sorted(sorter.get_ready())
        ordered += [known[name] for name in ready]
        sorter.done(*ready)
    return ordered
