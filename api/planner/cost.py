"""What an operation may touch at most: rows, with the sizes of lists multiplied along the path."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from api.errors import CostExceeded
from api.planner.bind import Bounds, page_size
from api.planner.plan import ListNode, PageNode, PageSize, Plan

_COUNT = 10
"""Price of a count or a facet: it looks at more rows than it gives."""


def cost(plan: Plan, variables: Mapping[str, Any], bounds: Bounds) -> int:
    """Give the most rows that a plan may touch. Raises as `page_size` does."""
    sizes = {page.name: page for page in plan.pages}
    nodes = [node for root in plan.roots for node in root.nodes]
    refs = sum(
        len(value) if isinstance(value := ref.get(variables), list) else 1
        for ref in plan.parameters.refs
    )
    return len(plan.roots) + refs + sum(_below(node, variables, bounds, sizes) for node in nodes)


def check_cost(found: int, allowed: int) -> None:
    """Raise CostExceeded above the budget."""
    if found > allowed:
        raise CostExceeded(
            f"this may touch {found} rows, wanted {allowed} at most; ask for smaller pages or "
            "fewer lists inside of lists",
            extensions={"found": found, "allowed": allowed},
        )


def _below(
    node: ListNode | PageNode,
    variables: Mapping[str, Any],
    bounds: Bounds,
    sizes: Mapping[str, PageSize],
) -> int:
    inner = sum(_below(kid.node, variables, bounds, sizes) for kid in node.kids)
    if isinstance(node, ListNode):
        items = page_size(sizes[node.limit], variables, bounds) if node.limit else node.price
        return items * (1 + inner)
    extra = _COUNT * ((node.total is not None) + len(node.facets))
    rows = page_size(node.size, variables, bounds) if node.rows is not None else 0
    return extra + rows * (1 + inner)
