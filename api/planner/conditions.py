"""The conditions that a field's binding, its arguments and its filter set on rows."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import Any

from graphql import GraphQLInputObjectType, get_named_type
from sqlalchemy import ColumnElement, and_, false, func, not_, or_, true

from api.errors import BadInput
from api.planner.arguments import ArgumentValues, values_of
from api.planner.catalog import binding_of, origin_of, python_name
from api.planner.froms import Keys
from api.planner.rows import ModelRow
from api.schema.binding import REFS, WHOLE, Many, Page, Where

Condition = ColumnElement[bool]
LINK = "the link to the parent"
"""Stands for it among the names of what is looked at elsewhere."""
NESTING = 4
"""Levels of and, or, not in a filter."""
BREADTH = 20
"""Filters joined by one and, or."""


def conditions(
    binding: Many | Page,
    row: Any,
    keys: Keys | None,
    args: ArgumentValues,
    without: Collection[str] = (),
) -> list[Condition]:
    """Give all conditions on the rows of a list or connection.

    without: arguments or fields of the filter that are looked at elsewhere; LINK for the link.
    """
    made: list[Condition] = []
    if keys is not None and binding.link is not None and LINK not in without:
        parent: Any = keys.value if keys.owner is None else keys.owner
        made.append(binding.link(row, parent, args))
    if isinstance(binding, Many) and binding.always is not None:
        made.append(binding.always(row, args))
    for name, given in binding.where.items():
        condition = given.condition if isinstance(given, Where) else given
        if name not in without and (value := getattr(args, name)) is not None:
            made.append(condition(row, value))
    chosen = values_of(args).get("filter")
    if isinstance(binding, Page) and chosen is not None:
        probing = keys is not None or bool(without)
        made.append(filtered(args.types["filter"], row, chosen, 0, without, probing))
    return made


def filtered(
    type_: GraphQLInputObjectType,
    row: ModelRow,
    values: ArgumentValues,
    depth: int = 0,
    without: Collection[str] = (),
    probing: bool = False,
) -> Condition:
    """Give the condition that a filter sets: all its fields at once.

    probing: whether something else leads to the rows, which are looked at one by one.
    Raises BadInput for filters inside of filters beyond NESTING, and for lists beyond BREADTH.
    """
    if depth > NESTING:
        raise BadInput(f"`filter` nests more than {NESTING} levels of and, or, not")
    made: list[Condition] = []
    whole = getattr(origin_of(type_), WHOLE, None)
    if whole is not None and (condition := whole(row, values)) is not None:
        made.append(condition)
    for name, definition in type_.fields.items():
        value = getattr(values, python_name(definition, name))
        if value is None or python_name(definition, name) in without:
            continue
        if get_named_type(definition.type) is type_:
            made.append(_combined(type_, name, row, value, depth + 1, probing))
        elif isinstance(binding := binding_of(definition), Where):
            probe = binding.probe if probing else None
            made.append((probe or binding.condition)(row, value))
    return and_(*made) if made else true()


def refs_in(
    type_: GraphQLInputObjectType, name: str, definition: Any
) -> Mapping[str, Sequence[str]]:
    """Give the types that a Ref in a field of an input type may mean, by the field's name."""
    binding = binding_of(definition)
    if isinstance(binding, Where):
        return {name: binding.refs, **binding.refs_at}
    refs: Mapping[str, Sequence[str]] = getattr(origin_of(type_), REFS, {})
    return refs


def _combined(
    type_: GraphQLInputObjectType, name: str, row: ModelRow, value: Any, depth: int, probing: bool
) -> Condition:
    if name == "not":  # what is unknown about a row does not make the negation unknown
        return not_(func.coalesce(filtered(type_, row, value, depth, probing=probing), false()))
    if len(value) > BREADTH:
        raise BadInput(f"`{name}` in a filter has {len(value)} entries, wanted {BREADTH} at most")
    each = [filtered(type_, row, item, depth, probing=probing) for item in value]
    return or_(false(), *each) if name == "or" else and_(true(), *each)
