"""The text of a plan's selects for one dialect, and the order of their parameters."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Dialect
from sqlalchemy.sql.compiler import SQLCompiler

from api.planner.rows import AnySelect

Environment = dict[str, Any]
Processor = Callable[[Any], Any]
_VALUE = re.compile(r"(\$\d+)::(\w+(?:\[\])?)|(?<=LIMIT )(\$\d+)")
"""A parameter as PostgreSQL takes it, with its type or as a limit."""


@dataclass(frozen=True, slots=True)
class Emitted:
    """A select as a driver takes it."""

    sql: str
    names: tuple[str, ...]
    constants: dict[str, Any]
    """Values that stand in the plan itself."""
    reads: tuple[str, ...]
    """The parameter that is read for each value that is no constant."""
    fixed: tuple[tuple[int, Any], ...]
    """The constants and their places, in order."""
    written: tuple[tuple[int, Processor], ...]
    """Places of values that are not sent as they are, and how each of them is written."""

    def values(self, env: Environment) -> list[Any]:
        """Give the values of the parameters, in order."""
        # By functions that run no Python of their own for each value: there may be many.
        values = [*map(env.__getitem__, self.reads)]
        for place, value in self.fixed:
            values.insert(place, value)
        for place, process in self.written:
            values[place] = process(values[place])
        return values


def source_of(name: str) -> str:
    """Give the parameter whose value another one reads (binding.reading)."""
    return name.partition("__")[0]


def emit(select: AnySelect, dialect: Dialect, lasting: bool = False, about: int = 0) -> Emitted:
    """Write a select for a dialect; `lasting`: PostgreSQL shall keep its plan.

    It plans a select anew each time where it takes that plan, made for the values at hand, for a
    cheaper one. It does not look at a value that comes from an inner select.

    about: a bound for the rows of the page that stands in the text, so that a plan that is kept
    fits; none where it is 0.
    """
    options = {"render_postcompile": True, "about": about}
    compiled = select.compile(dialect=dialect, compile_kwargs=options)
    assert isinstance(compiled, SQLCompiler)  # noqa: S101
    names = tuple(compiled.positiontup or ())
    reads, written = [], []
    constants: dict[str, Any] = {}
    for place, name in enumerate(names):
        bind = compiled.binds[name]
        process = bind.type.dialect_impl(dialect).bind_processor(dialect)
        if not bind.required:
            value = bind.effective_value
            constants[name] = process(value) if process else value
            continue
        reads.append(source_of(name))
        if process is not None:
            written.append((place, process))
    fixed = tuple((place, constants[n]) for place, n in enumerate(names) if n in constants)
    sql = compiled.string
    if lasting and dialect.name == "postgresql":
        sql = _VALUE.sub(_hidden, sql)
    return Emitted(sql, names, constants, tuple(reads), fixed, tuple(written))


def _hidden(found: re.Match[str]) -> str:
    parameter, type_ = (found[1], found[2]) if found[1] else (found[3], "BIGINT")
    return f"(SELECT {parameter}::{type_})::{type_}"
