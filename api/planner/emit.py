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
    processors: tuple[Processor | None, ...]
    """How a value is written; None: as it is."""
    sources: tuple[str, ...]
    """The parameters whose values are read."""
    constants: dict[str, Any]
    """Values that stand in the plan itself."""

    def values(self, env: Environment) -> list[Any]:
        """Give the values of the parameters, in order."""
        constants = self.constants
        return [
            constants[name]
            if name in constants
            else env[source]
            if process is None
            else process(env[source])
            for name, source, process in zip(self.names, self.sources, self.processors, strict=True)
        ]


def source_of(name: str) -> str:
    """Give the parameter whose value another one reads (binding.reading)."""
    return name.partition("__")[0]


def emit(select: AnySelect, dialect: Dialect) -> Emitted:
    """Write a select for a dialect."""
    compiled = select.compile(dialect=dialect, compile_kwargs={"render_postcompile": True})
    assert isinstance(compiled, SQLCompiler)  # noqa: S101
    names = tuple(compiled.positiontup or ())
    processors = []
    constants: dict[str, Any] = {}
    for name in names:
        bind = compiled.binds[name]
        process = bind.type.dialect_impl(dialect).bind_processor(dialect)
        processors.append(process)
        if not bind.required:
            value = bind.effective_value
            constants[name] = process(value) if process else value
    sources = tuple(map(source_of, names))
    return Emitted(compiled.string, names, tuple(processors), sources, constants)
