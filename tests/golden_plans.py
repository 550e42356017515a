"""Plans as text for the files beside golden cases: the tree of its selects, and their SQL."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from graphql import GraphQLError
from sqlalchemy.dialects.postgresql.asyncpg import PGDialect_asyncpg
from sqlalchemy.dialects.sqlite.pysqlite import SQLiteDialect_pysqlite

from api.errors import ApiError
from api.http.operations import Invalid, Operations
from api.planner.bind import Bounds, page_sizes
from api.planner.cost import cost
from api.planner.plan import ListNode, PageNode, Plan

PAGE = 20
"""Rows of a page, where the SQL depends on that."""
DIALECTS = (SQLiteDialect_pysqlite(paramstyle="qmark"), PGDialect_asyncpg())


def plan_of(
    operations: Operations, text: str, given: Mapping[str, Any]
) -> tuple[Plan, Mapping[str, Any]] | None:
    """Give the plan of an operation and its variables; None when it is refused before."""
    try:
        operation = operations.read(text, None)
        variables = operations.variables(operation, given)
        planned = operations.plan(operation, variables, given)
    except (GraphQLError, Invalid, ApiError):
        return None
    return planned.plan, variables


def tree(plan: Plan, variables: Mapping[str, Any]) -> str:
    """Write what each select is for and what it is priced at, each below the one it follows."""
    try:
        price = str(cost(plan, variables, page_sizes(plan, variables, Bounds())))
    except ApiError as error:
        price = error.code
    lines = [f"cost: {price}"]
    for ref in plan.parameters.refs:
        many = "s" if ref.many else ""
        lines.append(f"ref{many} {'.'.join(ref.path)}({ref.argument}): {', '.join(ref.types)}")
    for root in plan.roots:
        null = "" if root.nullable else ", never null"
        lines.append(f"{root.key}{null}")
        for node in root.nodes:
            lines += _node(node, 1)
    return "\n".join(lines) + "\n"


def _node(node: ListNode | PageNode, depth: int) -> Iterator[str]:
    margin = "  " * depth
    if isinstance(node, ListNode):
        size = f"sized by {node.limit}" if node.limit else f"price {node.price}"
        yield f"{margin}list {'.'.join(node.path)}, {size}"
    else:
        back = ", backwards" if node.size.backwards else ""
        cursors = "".join(f", {argument}" for _, argument, _ in node.size.cursors)
        if node.rows is not None:
            yield f"{margin}page {node.rows.purpose}, sized by {node.size.name}{back}{cursors}"
        if node.total is not None:
            yield f"{margin}count {node.total.purpose}"
        for facet in node.facets:
            yield f"{margin}facet {facet.purpose}"
    for kid in node.kids:
        yield from _node(kid.node, depth + 1)


def sql(plan: Plan, with_refs: bool) -> str:
    """Write the selects of a plan in each dialect; that of mere Refs is always alike, and long."""
    refs = [plan.refs] if plan.refs is not None and (with_refs or plan.opened) else []
    selects = [*refs, *plan.fetchings]
    parts = []
    for dialect in DIALECTS:
        for select in selects:
            emitted = select.emitted(dialect, {select.size: PAGE})
            names = f"\n-- {', '.join(emitted.names)}" if emitted.names else ""
            text = "\n".join(line.rstrip() for line in emitted.sql.splitlines())
            parts.append(f"-- {dialect.name}: {select.purpose}\n{text};{names}\n")
    return "\n".join(parts)
