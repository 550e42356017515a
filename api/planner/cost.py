"""What an operation may touch at most: rows, with the sizes of lists multiplied along the path."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from api.errors import CostExceeded
from api.planner.bind import Bounds, page_size
from api.planner.plan import ListNode, PageNode, Plan

_COUNT = 10
"""Price of a count or a facet: it looks at more rows than it gives."""


def cost(plan: Plan, variables: Mapping[str, Any], bounds: Bounds) -> int:
    """Give the most rows that a plan may touch. Raises as `page_size` does, for each page."""
    sizes = {page.name: page_size(page, variables, bounds) for page in plan.pages}
    found = len(plan.roots)
    for ref in plan.parameters.refs:
        value = ref.get(variables)
        found += len(value) if isinstance(value, list) else 1
    for root in plan.roots:
        found += _all(root.nodes, sizes)
    return found


def fixed_cost(plan: Plan) -> int | None:
    """Give the cost of a plan where no variable has a part in it; None for any other."""
    if plan.pages or any(ref.many for ref in plan.parameters.refs):
        return None
    found = len(plan.roots) + len(plan.parameters.refs)
    return found + sum(_all(root.nodes, {}) for root in plan.roots)


def check_cost(found: int, allowed: int) -> None:
    """Raise CostExceeded above the budget."""
    if found > allowed:
        raise CostExceeded(
            f"this may touch {found} rows, wanted {allowed} at most; ask for smaller pages or "
            "fewer lists inside of lists",
            extensions={"found": found, "allowed": allowed},
        )


def _all(nodes: Iterable[ListNode | PageNode], sizes: Mapping[str, int]) -> int:
    found = 0
    for node in nodes:
        inner = _all([kid.node for kid in node.kids], sizes)
        if isinstance(node, ListNode):
            items = sizes[node.limit] if node.limit else node.price
        else:
            found += _COUNT * ((node.total is not None) + len(node.facets))
            items = sizes[node.size.name] if node.rows is not None else 0
        found += items * (1 + inner)
    return found
