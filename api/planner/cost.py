"""What an operation may touch at most: rows, with the sizes of lists multiplied along the path."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from api.errors import CostExceeded
from api.planner.arguments import RefParameter
from api.planner.plan import ListNode, PageNode, Plan, Price, RootField
from api.planner.shape import pricer

_COUNT = 10
"""Price of a count or a facet: it looks at more rows than it gives."""


def cost(plan: Plan, variables: Mapping[str, Any], sizes: Mapping[str, int]) -> int:
    """Give the most rows that a plan may touch; `sizes` are those of its pages."""
    found = plan.price(sizes)
    for get in plan.ref_lists:
        found += len(get(variables))
    return found


def price_of(roots: Sequence[RootField], refs: Iterable[RefParameter]) -> Price:
    """Give the function from the sizes of pages to the rows that a plan may touch at most.

    Lists of Refs are not counted in it.
    """
    found = len(roots) + sum(not ref.many for ref in refs)
    return pricer(" + ".join([str(found), *(_all(root.nodes) for root in roots)]))


def check_cost(found: int, allowed: int) -> None:
    """Raise CostExceeded above the budget."""
    if found > allowed:
        raise CostExceeded(
            f"this may touch {found} rows, wanted {allowed} at most; ask for smaller pages or "
            "fewer lists inside of lists",
            extensions={"found": found, "allowed": allowed},
        )


def _all(nodes: Iterable[ListNode | PageNode]) -> str:
    """Give the source of what some lists and those below them cost."""
    fixed, parts = 0, []
    for node in nodes:
        if isinstance(node, ListNode):
            items = _size(node.limit) if node.limit else str(node.price)
        else:
            fixed += _COUNT * ((node.total is not None) + len(node.facets))
            items = _size(node.size.name) if node.rows is not None else "0"
        parts.append(f"{items} * (1 + {_all(kid.node for kid in node.kids)})")
    return " + ".join([*parts, str(fixed)])


def _size(parameter: str) -> str:
    return f"sizes[{parameter!r}]"
