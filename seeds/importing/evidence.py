"""Evidence for the facts of an imported record: the record itself."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from seeds.loading.shape import Shape, shapes
from seeds.record import Record


def evidenced(record: Record, key: str, attribution: str = "REFERENCE") -> Record:
    """Give the record, with evidence for every fact in it that has none.

    key: the publisher's key of the record in its data set.
    A fact that has evidence of its own keeps it. `judgements` and the like stay as they are.
    """
    shape = shapes().get(record.typename)
    if shape is None:
        return record  # the loader says what is wrong
    piece = {"attribution": attribution, "record_key": key}
    return replace(record, fields=_with(shape, record.fields, piece))


def _with(
    shape: Shape, fields: Mapping[str, object], piece: Mapping[str, str]
) -> Mapping[str, object]:
    given = dict(fields)
    if shape.is_sourced and not given.get("evidence"):
        given["evidence"] = [dict(piece)]
    for name, owned in shape.owned.items():
        child, items = shapes()[owned.cls.__name__], given.get(name)
        if isinstance(items, list) and (child.is_sourced or child.owned):
            given[name] = [
                _with(child, item, piece) if isinstance(item, Mapping) else item for item in items
            ]
    return given
