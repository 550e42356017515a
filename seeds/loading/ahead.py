"""What a load will ask for, read off its records beforehand: their own keys, and their links."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping

from seeds.loading.shape import Shape, shapes
from seeds.record import Record


def announce(records: Iterable[Record], known: Callable[[str, str], None]) -> None:
    """Tell `known` the class and key of every record, owned ones with a slug included."""
    for record in records:
        shape = shapes().get(record.typename)
        if shape is None or not shape.is_entity:
            continue
        known(record.typename, record.key)
        for name, owned in shape.owned.items():
            child = shapes()[owned.cls.__name__]
            items = record.fields.get(name)
            if child.slug_table is None or not isinstance(items, list):
                continue
            for item in items:
                if isinstance(item, Mapping) and isinstance(item.get("slug"), str):
                    known(child.typename, str(item["slug"]))


def links(records: Iterable[Record]) -> Iterator[tuple[str, frozenset[str]]]:
    """Give the links of records and of what they own, each with the classes that it may lead to."""
    for record in records:
        shape = shapes().get(record.typename)
        if shape is not None:
            yield from _links(shape, record.fields)


def _links(shape: Shape, fields: Mapping[str, object]) -> Iterator[tuple[str, frozenset[str]]]:
    for name, value in fields.items():
        if isinstance(value, str):
            if name in shape.links:
                yield value, shape.links[name].typenames
        elif isinstance(value, list):
            if name in shape.owned:
                owned = shapes()[shape.owned[name].cls.__name__]
                for item in value:
                    if isinstance(item, Mapping):
                        yield from _links(owned, item)
            elif name in shape.lists:
                typenames = shape.lists[name].typenames
                yield from ((item, typenames) for item in value if isinstance(item, str))
