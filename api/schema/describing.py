"""Declares types whose description is their docstring: it is the manual that readers see."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from enum import EnumMeta
from typing import TypeVar

import strawberry

C = TypeVar("C", bound=type)


def prose(documented: object) -> str | None:
    """Give a docstring as running text: one line for each paragraph, null without one."""
    text = inspect.getdoc(documented)
    if text is None:
        return None
    return "\n\n".join(" ".join(paragraph.split()) for paragraph in text.split("\n\n"))


def object_type(cls: C) -> C:
    """Declare a GraphQL object type."""
    return strawberry.type(cls, description=prose(cls))


def interface_type(cls: C) -> C:
    """Declare a GraphQL interface."""
    return strawberry.interface(cls, description=prose(cls))


def input_type(cls: C) -> C:
    """Declare a GraphQL input object type."""
    return strawberry.input(cls, description=prose(cls))


def enum_type(members: EnumMeta, description: str, **values: str) -> None:
    """Declare an enum of the domain as a GraphQL enum, with the meaning of every value.

    Raises ValueError when a value is described that there isn't, or one isn't described.
    """
    declare: Callable[[EnumMeta], EnumMeta] = strawberry.enum(description=description)
    definition = declare(members).__strawberry_definition__  # type: ignore[attr-defined]
    names = {value.name for value in definition.values}
    if names != values.keys():
        raise ValueError(f"{members.__name__}: {sorted(names ^ values.keys())}")
    for value in definition.values:
        value.description = values[value.name]
