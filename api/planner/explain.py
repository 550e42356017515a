"""A plan as text: its selects in the order of their run, each below the one that it follows."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from sqlalchemy import Dialect

from api.planner.bind import Bounds, page_sizes
from api.planner.cost import cost
from api.planner.emit import Emitted, source_of
from api.planner.plan import Fetching, ListNode, PageNode, Plan
from api.planner.refs import RefReader

_INDENT = "  "
_LONGEST = 80


def explain(
    plan: Plan, dialect: Dialect, variables: Mapping[str, Any], bounds: Bounds, budget: int
) -> str:
    """Describe a plan. Raises BadInput and PageTooLarge for pages that may not be.

    Each select has its purpose (the response path that it fetches), the rows that it may give at
    most, its SQL and its parameters, those with values that are known before anything runs.
    """
    sizes = page_sizes(plan, variables, bounds)
    explaining = _Explaining(plan, dialect, variables, sizes, bounds)
    selects = len(plan.fetchings) + (plan.refs is not None)
    lines = [
        f"cost: {cost(plan, variables, sizes)} of {budget} at most",
        f"selects: {selects}" + (", in one snapshot" if selects > 1 else ""),
    ]
    if plan.refs is not None:
        lines += ["", *explaining.select(plan.refs, "what the references mean", 0)]
    for root in plan.roots:
        for node in root.nodes:
            lines += explaining.node(node, 0, 1)
    return "\n".join(lines)


class _Explaining:
    def __init__(
        self,
        plan: Plan,
        dialect: Dialect,
        variables: Mapping[str, Any],
        sizes: Mapping[str, int],
        bounds: Bounds,
    ) -> None:
        self._refs = plan.refs
        self._dialect = dialect
        self._sizes = sizes
        self._known = {
            parameter.name: _shown(parameter.get(variables)) for parameter in plan.parameters.plain
        }
        for name, value in RefReader(plan, variables).values().items():
            self._known[name] = _shown(value)
        for ref in plan.parameters.refs:
            self._known[ref.name] = f"id of {_shown(ref.get(variables))}"
        self._known |= {name: str(size) for name, size in sizes.items()}
        self._known["cap"] = str(bounds.items)
        self._known["keys"] = "ids of the rows above"

    def node(self, node: ListNode | PageNode, depth: int, parents: int) -> Iterator[str]:
        """Describe a list and those below it; `parents`: how many rows it may follow."""
        rows = parents * self._length(node)
        yield ""
        if isinstance(node, ListNode) and node.fetching is self._refs:
            yield f"{'.'.join(node.path)}: 1 row, which comes with the references"
        elif isinstance(node, ListNode):
            yield from self.select(node.fetching, f"about {_rows(rows)}", depth)
        else:
            if node.rows is not None:
                yield from self.select(node.rows, f"at most {_rows(rows)}", depth)
            if node.total is not None:
                yield from self.select(
                    node.total, "a count for each row above" if depth else "a count", depth
                )
            for facet in node.facets:
                yield from self.select(facet, "counts by value", depth)
        for kid in node.kids:
            yield from self.node(kid.node, depth + 1, rows)

    def select(self, fetching: Fetching, note: str, depth: int) -> Iterator[str]:
        """Describe one select."""
        emitted = fetching.emitted(self._dialect, self._sizes)
        margin = _INDENT * depth
        yield f"{margin}{fetching.purpose}: {note}"
        for line in emitted.sql.splitlines():
            yield f"{margin}{_INDENT}{line.rstrip()}"
        if emitted.names:
            yield f"{margin}{_INDENT}-- {', '.join(self._parameters(emitted))}"

    def _length(self, node: ListNode | PageNode) -> int:
        if isinstance(node, PageNode):
            return self._sizes[node.size.name] if node.rows else 0
        return self._sizes[node.limit] if node.limit else node.price

    def _parameters(self, emitted: Emitted) -> Iterator[str]:
        for place, name in enumerate(emitted.names, start=1):
            label = f"${place}" if self._dialect.name == "postgresql" else name
            if name in emitted.constants:
                yield f"{label} = {_shown(emitted.constants[name])}"
            else:
                yield f"{label} = {self._known.get(source_of(name), name)}"


def _rows(number: int) -> str:
    return "1 row" if number == 1 else f"{number} rows"


def _shown(value: Any) -> str:
    text = value.isoformat() if isinstance(value, date) else repr(value)
    return text if len(text) <= _LONGEST else text[:_LONGEST] + "…"
