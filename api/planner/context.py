"""What the compiling of one operation shares: parameters, aliases, and the selects made so far."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from graphql import FieldNode, GraphQLField, GraphQLNamedType, get_named_type
from sqlalchemy import BindParameter, FromClause, bindparam, literal_column, select

from api.planner.arguments import ArgumentValues, Parameters, Reader
from api.planner.catalog import Catalog, python_name
from api.planner.conditions import refs_in
from api.planner.froms import Keys
from api.planner.plan import Environment, Fetching, Kid, ListNode, PageSize, name_beside
from api.planner.rows import AnySelect, Counter, ModelRow, Sql, Tables
from api.planner.selection import Document
from api.schema.binding import TypeBinding
from domain.dialect import IdArray

Path = tuple[str, ...]
Lookup = Callable[[Mapping[str, Any], Environment], None]
"""Reads node ids from the variables into parameters."""


@dataclass
class Scope:
    """One select being written: its tables, the lists below it, and links made once."""

    tables: Tables
    kids: list[Kid] = field(default_factory=list)
    kid_places: dict[Any, int] = field(default_factory=dict)
    links: dict[Any, ModelRow] = field(default_factory=dict)


class Compiling:
    """One operation on its way to a plan."""

    def __init__(self, catalog: Catalog, document: Document) -> None:
        self.catalog = catalog
        self.document = document
        self.parameters = Parameters()
        self.reader = Reader(self.parameters, document.variables, refs_in)
        self.counter = Counter()
        self.fetchings: list[Fetching] = []
        self.pages: list[PageSize] = []
        self.lookups: list[Lookup] = []
        self.by_ref: dict[str, ListNode] = {}
        self._arguments: dict[Any, ArgumentValues] = {}

    def model(self, type_: GraphQLNamedType) -> TypeBinding:
        """Give where the rows of a type come from. Raises TypeError for a type without rows."""
        binding = self.catalog.model_of(type_)
        if binding is None:
            raise TypeError(f"the type {type_.name} is not bound to any rows")
        return binding

    def scope(self) -> Scope:
        """Start a select."""
        return Scope(Tables(self.counter))

    def base(self, tables: Tables, binding: TypeBinding) -> tuple[ModelRow, FromClause]:
        """Start a select's rows: the row at hand, and the table that it comes from."""
        row = ModelRow(tables, binding.model, None)
        assert row.base is not None  # noqa: S101
        return row, row.base

    def keys(self, owner: type[Any] | None = None, beside: Sequence[str] = ()) -> Keys:
        """Give the keys of all parents; `owner`: their class, where columns `beside` are needed."""
        alias, parameter = self.counter.alias("k"), bindparam("keys", type_=IdArray())
        row = None if owner is None else ModelRow(Tables(self.counter), owner, None)
        columns = {name: bindparam(name_beside(name), type_=IdArray()) for name in beside}
        return Keys(alias, parameter, row, columns)

    def fetching(
        self,
        statement: AnySelect,
        path: Path,
        lasting: bool,
        size: str = "",
        whole: bool = False,
    ) -> Fetching:
        """Note a select of the plan; `lasting`: one way to its rows is right for all values.

        size: the parameter with the page's size, where that alone would make another way better.
        whole: whether it gives all items of a plain list of each parent.
        """
        fetching = Fetching(statement, ".".join(path), lasting, size, whole)
        self.fetchings.append(fetching)
        return fetching

    def arguments(
        self,
        definition: GraphQLField,
        node: FieldNode,
        path: Path,
        refs: Mapping[str, Sequence[str]],
        parent: ArgumentValues | None = None,
    ) -> ArgumentValues:
        """Read the arguments of a field; `refs` are the types that Refs in them may mean.

        The types of an interface share a field, and so its arguments.
        """
        known = (id(node), path, id(parent), repr(refs))
        if known not in self._arguments:
            self._arguments[known] = self._read(definition, node, path, refs, parent)
        return self._arguments[known]

    def _read(
        self,
        definition: GraphQLField,
        node: FieldNode,
        path: Path,
        refs: Mapping[str, Sequence[str]],
        parent: ArgumentValues | None,
    ) -> ArgumentValues:
        given = {argument.name.value: argument.value for argument in node.arguments or ()}
        names = {name: python_name(arg, name) for name, arg in definition.args.items()}
        by_name = {name: refs.get(names[name], refs.get(name, ())) for name in names}
        values = {
            names[name]: self.reader.argument(name, arg, given.get(name), path, by_name)
            for name, arg in definition.args.items()
        }
        types = {names[name]: get_named_type(arg.type) for name, arg in definition.args.items()}
        return ArgumentValues(values, self.parameters, parent, types)

    def getter(self, parameter: BindParameter[Any]) -> Callable[[Mapping[str, Any]], Any]:
        """Give what reads a parameter's value from the variables."""
        return next(p.get for p in self.parameters.plain if p.name == parameter.key)


def key_column(keys: Keys | None) -> Sql:
    """Give the column that comes first in a row: its parent's key, null at the root."""
    return literal_column("NULL") if keys is None else keys.value


def joined(tables: Tables, base: FromClause) -> FromClause:
    """Give a base with all tables joined to it that its columns needed."""
    for join in tables.joins:
        base = base.join(join.target, join.on, isouter=join.outer)
    return base


def selecting(tables: Tables, base: FromClause) -> AnySelect:
    """Give the select of all columns of `tables`."""
    nothing: list[Any] = [literal_column("NULL")]
    statement: AnySelect = select(*(tables.columns or nothing))
    return statement.select_from(joined(tables, base))


def ids_of(
    tables: Tables,
    row: ModelRow,
    base: FromClause,
    conditions: Sequence[Any],
    order: Sequence[Sql],
    size: Any,
) -> AnySelect:
    """Give the inner select that finds the ids of a page: it stops after `size` rows."""
    statement: AnySelect = select(row.key.label("id"))
    statement = statement.select_from(joined(tables, base)).where(*conditions)
    return statement.order_by(*order).limit(size)


def plus_one(parameter: BindParameter[Any]) -> Any:
    """Give one more than a parameter: enough to see whether there is more."""
    return parameter + literal_column("1")
