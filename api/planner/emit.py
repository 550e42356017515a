"""The text of a plan's selects for one dialect, and the order of their parameters."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Dialect
from sqlalchemy.sql.compiler import SQLCompiler

from api.planner.rows import AnySelect

Environment = dict[str, Any]
Processor = Callable[[Any], Any]


@dataclass(frozen=True, slots=True)
class Emitted:
    """A select as a driver takes it."""

    sql: str
    names: tuple[str, ...]
    constants: dict[str, Any]
    """Values that stand in the plan itself."""
    template: tuple[Any, ...]
    """The constants at their places; None: a value that comes with each request."""
    reads: tuple[tuple[int, str, Processor | None], ...]
    """Of each other value: its place, the parameter that is read, and how it is written."""

    def values(self, env: Environment) -> list[Any]:
        """Give the values of the parameters, in order."""
        values = [*self.template]
        for place, source, process in self.reads:
            value = env[source]
            values[place] = value if process is None else process(value)
        return values


def source_of(name: str) -> str:
    """Give the parameter whose value another one reads (binding.reading)."""
    return name.partition("__")[0]


def emit(select: AnySelect, dialect: Dialect) -> Emitted:
    """Write a select for a dialect."""
    compiled = select.compile(dialect=dialect, compile_kwargs={"render_postcompile": True})
    assert isinstance(compiled, SQLCompiler)  # noqa: S101
    names = tuple(compiled.positiontup or ())
    reads: list[tuple[int, str, Processor | None]] = []
    constants: dict[str, Any] = {}
    for place, name in enumerate(names):
        bind = compiled.binds[name]
        process = bind.type.dialect_impl(dialect).bind_processor(dialect)
        if bind.required:
            reads.append((place, source_of(name), process))
        else:
            value = bind.effective_value
            constants[name] = process(value) if process else value
    template = tuple(map(constants.get, names))
    return Emitted(compiled.string, names, constants, template, tuple(reads))
