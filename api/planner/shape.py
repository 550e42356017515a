"""The source text of shapers: Python functions from rows to answers, made once per plan.

So is the one that gives a plan's price. Only places in rows, response keys (as literals) and names
of our own enter the text; no value and no name that a caller chose does so unquoted.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping
from typing import Any

import orjson
from sqlalchemy import JSON, Boolean
from sqlalchemy.types import TypeEngine

from api.planner.nodeid import encode_id
from api.schema.binding import Computed
from domain.base import UtcDateTime
from domain.values.money import ExactDecimal


def _instant(value: Any) -> str | None:
    if value is None:
        return None
    text = value.isoformat() if hasattr(value, "isoformat") else str(value).replace(" ", "T")
    return text.removesuffix("+00:00").removesuffix(".000000") + "Z"


def _boolean(value: Any) -> bool | None:
    return None if value is None else bool(value)


def _text(value: Any) -> str | None:
    return None if value is None else format(value, "f") if hasattr(value, "as_tuple") else value


def _json(value: Any) -> Any:
    return orjson.loads(value) if isinstance(value, (str, bytes)) else value


_NAMESPACE: dict[str, Any] = {
    "instant": _instant,
    "boolean": _boolean,
    "text": _text,
    "json": _json,
    "node_id": encode_id,
    "EMPTY": (),
    "by_key": defaultdict,
}


def converted(place: int, kind: TypeEngine[Any]) -> str:
    """Give the source of a value of a row as JSON takes it."""
    value = f"r[{place}]"
    if isinstance(kind, UtcDateTime):
        return f"instant({value})"
    if isinstance(kind, Boolean):
        return f"boolean({value})"
    if isinstance(kind, ExactDecimal):
        return f"text({value})"
    if isinstance(kind, JSON):
        return f"json({value})"
    if isinstance(kind, Computed):
        return f"(None if {value} is None else {_named(kind)}({value}))"
    return value


def _named(kind: Computed) -> str:
    """Make the function of a computed value known to shapers; give its name there."""
    function = kind.function
    name = f"{function.__module__}_{function.__qualname__}".replace(".", "_")
    assert name.isidentifier(), "a lambda has no name"  # noqa: S101
    _NAMESPACE[name] = function
    return name


def list_shaper(item: str, kids: int, keyed: bool) -> Callable[..., dict[Any, list[Any]]]:
    """Make `shape(rows, *kids)`: items by the key in front of each row, or all by None."""
    if not keyed:
        return _function(
            f"def made(rows, {_kids(kids)}): return {{None: [{item} for r in rows]}}\n"
        )
    return _function(
        f"def made(rows, {_kids(kids)}):\n"
        " groups = by_key(list)\n"
        f" for r in rows: groups[r[0]].append({item})\n"
        " return groups\n"
    )


def page_builder(connection: str, kids: int, counted: bool) -> Callable[..., dict[Any, Any]]:
    """Make `build(keys, groups, more, totals, facets, codec, *kids)`: connections by key.

    counted: whether a count stands in them; if not, all without rows are the same.
    """
    each = (
        (" pages = {}\n", " for key in keys:\n", "  rows = groups.get(key, EMPTY)\n")
        if counted
        else (
            " key, rows = None, EMPTY\n",
            f" pages = dict.fromkeys(keys, {connection})\n",
            " for key, rows in groups.items():\n",
        )
    )
    return _function(
        f"def made(keys, groups, more, totals, facets, codec, {_kids(kids)}):\n"
        f"{''.join(each)}"
        f"  pages[key] = {connection}\n"
        " return pages\n"
    )


def pricer(expression: str) -> Callable[[Mapping[str, int]], int]:
    """Make `price(sizes)` of an expression that reads nothing else."""
    return _function(f"def made(sizes): return {expression}\n")


def _kids(count: int) -> str:
    return "".join(f"k{i}, " for i in range(count))


def _function(source: str) -> Callable[..., Any]:
    namespace: dict[str, Any] = dict(_NAMESPACE)
    exec(compile(source, "<shaper>", "exec"), namespace)  # noqa: S102 - text of our own making
    made: Callable[..., Any] = namespace["made"]
    return made
