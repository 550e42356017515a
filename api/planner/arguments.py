"""Values of arguments, as bindings see them.

Enums and booleans outside of lists, the presence of a value and the form of input objects may
change the SQL: they are known when a plan is made, and are part of its key (`shape_of`). All other
values are parameters, read from the variables at each run.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from graphql import (
    GraphQLArgument,
    GraphQLInputField,
    GraphQLInputObjectType,
    GraphQLInputType,
    ListValueNode,
    ObjectValueNode,
    Undefined,
    ValueNode,
    VariableNode,
    get_named_type,
    is_enum_type,
    is_input_object_type,
    is_leaf_type,
    is_list_type,
    is_non_null_type,
)
from graphql.utilities import coerce_input_literal
from sqlalchemy import BigInteger, BindParameter, Date, Integer, Text, bindparam
from sqlalchemy.types import TypeEngine

from api.errors import BadInput
from api.planner.catalog import origin_of, python_name
from api.planner.nodeid import decode_id
from api.schema.binding import CHECK
from domain.dialect import IdArray, TextArray

Variables = Mapping[str, Any]
Getter = Callable[[Variables], Any]
_TODAY = "today"


@dataclass(frozen=True, slots=True)
class Parameter:
    """A value that is read at each run: `get` gives it from the coerced variables."""

    name: str
    get: Getter
    path: tuple[str, ...]
    """Response path of the field whose argument it is."""


@dataclass(frozen=True, slots=True)
class RefParameter:
    """A Ref, or a list of them: a parameter that holds ids once the refs are resolved."""

    name: str
    get: Getter
    path: tuple[str, ...]
    argument: str
    types: tuple[str, ...]
    """Names of the types that it may mean."""
    many: bool


@dataclass(frozen=True, slots=True)
class Check:
    """A condition on the values of an input object, looked at before anything runs."""

    check: Callable[[Mapping[str, Any]], None]
    get: Mapping[str, Getter]
    argument: str
    path: tuple[str, ...]

    def run(self, variables: Variables) -> None:
        """Look at the values. Raises BadInput."""
        try:
            self.check({name: get(variables) for name, get in self.get.items()})
        except ValueError as error:
            raise BadInput(f"`{self.argument}`: {error}", self.path) from None


@dataclass(slots=True)
class Parameters:
    """All parameters of a plan, in the order of their making."""

    plain: list[Parameter] = field(default_factory=list)
    refs: list[RefParameter] = field(default_factory=list)
    checks: list[Check] = field(default_factory=list)
    uses_today: bool = False

    def today(self) -> BindParameter[Any]:
        """Give the parameter that holds today's date (UTC)."""
        self.uses_today = True
        return bindparam(_TODAY, type_=Date())

    def add(self, get: Getter, path: tuple[str, ...], kind: TypeEngine[Any]) -> BindParameter[Any]:
        """Make a parameter."""
        name = f"p{len(self.plain)}"
        self.plain.append(Parameter(name, get, path))
        return bindparam(name, type_=kind)

    def add_ref(
        self,
        get: Getter,
        path: tuple[str, ...],
        argument: str,
        types: Sequence[str],
        many: bool,
    ) -> BindParameter[Any]:
        """Make a parameter for what a Ref means."""
        name = f"r{len(self.refs)}"
        self.refs.append(RefParameter(name, get, path, argument, tuple(types), many))
        return bindparam(name, type_=IdArray() if many else BigInteger())


class ArgumentValues:
    """Arguments of a field, or fields of an input object, by Python name; absent ones are None."""

    def __init__(
        self,
        values: dict[str, Any],
        parameters: Parameters,
        parent: ArgumentValues | None = None,
        types: Mapping[str, Any] | None = None,
    ) -> None:
        self._values = values
        self._parameters = parameters
        self.parent = parent
        self.types = types or {}

    def __getattr__(self, name: str) -> Any:
        return self._values.get(name)

    def day(self, name: str) -> Any:
        """Give a date argument, or the parameter that holds today's date."""
        value = self._values.get(name)
        return self._parameters.today() if value is None else value


def values_of(args: ArgumentValues) -> dict[str, Any]:
    """Give all values by Python name."""
    return args._values  # a method would hide an argument of its name


@dataclass(frozen=True, slots=True)
class Given:
    """Who gives an argument's value: for messages, refs and parameters."""

    variables: Variables
    """Coerced variables at the time of planning: only their shape may be used."""
    parameters: Parameters
    path: tuple[str, ...]
    argument: str
    refs: Mapping[str, Sequence[str]]
    """Types that a Ref may mean, by the name of the argument or input field."""

    def refs_of(self, name: str) -> Sequence[str]:
        """Give the types that a Ref under `name` may mean."""
        return self.refs.get(name, ())


RefTypes = Callable[[GraphQLInputObjectType, str, GraphQLInputField], Mapping[str, Sequence[str]]]


class Reader:
    """Reads argument nodes into values; `refs_in` tells which types Refs in inputs may mean."""

    def __init__(self, parameters: Parameters, variables: Variables, refs_in: RefTypes) -> None:
        self.parameters = parameters
        self.variables = variables
        self.refs_in = refs_in
        self._refs_by_variable: dict[str, Getter] = {}

    def argument(
        self,
        name: str,
        definition: GraphQLArgument,
        node: ValueNode | None,
        path: tuple[str, ...],
        refs: Mapping[str, Sequence[str]],
    ) -> Any:
        """Give the value of one argument; None when it is absent without a default, or null."""
        given = Given(self.variables, self.parameters, path, name, refs)
        if is_absent(node, self.variables):
            default = default_of(definition)
            return self._python(definition.type, default, _always(default), given, name)
        assert node is not None  # noqa: S101
        return self._node(definition.type, node, given, name)

    def _node(self, type_: GraphQLInputType, node: ValueNode, given: Given, name: str) -> Any:
        self._refuse_null(type_, node, given)
        type_ = _nullable(type_)
        if isinstance(node, VariableNode):
            variable = node.name.value
            value = self.variables.get(variable)
            return self._python(type_, value, self._reading(type_, variable), given, name)
        if not _has_variables(node):
            value = coerce_input_literal(node, type_)
            return self._python(type_, value, lambda _: value, given, name)
        if is_input_object_type(type_) and isinstance(node, ObjectValueNode):
            return self._object_node(type_, node, given)
        if is_list_type(type_):
            items = node.values if isinstance(node, ListValueNode) else (node,)
            if is_input_object_type(get_named_type(type_)):
                return [self._node(type_.of_type, item, given, name) for item in items]
            getters = [self._getter(type_.of_type, item, given) for item in items]
            return self._leaf(type_, lambda v: [get(v) for get in getters], given, name)
        raise AssertionError("validation lets no other value through")

    def _reading(self, type_: GraphQLInputType, variable: str) -> Getter:
        """Give what reads a variable; all Refs by one variable share it, and so its texts."""
        if get_named_type(type_).name != "Ref":
            return lambda v: v.get(variable)
        return self._refs_by_variable.setdefault(variable, lambda v: v.get(variable))

    def _object_node(
        self, type_: GraphQLInputObjectType, node: ObjectValueNode, given: Given
    ) -> ArgumentValues:
        nodes = {item.name.value: item.value for item in node.fields}
        values: dict[str, Any] = {}
        getters: dict[str, Getter] = {
            python_name(definition, name): self._getter(definition.type, nodes[name], given)
            for name, definition in type_.fields.items()
            if name in nodes and is_leaf_type(_nullable(definition.type))
        }
        self._note_check(type_, getters, given)
        for name, definition in type_.fields.items():
            inner = self._inside(given, type_, name, definition)
            item = nodes.get(name)
            key = python_name(definition, name)
            if is_absent(item, self.variables):
                default = default_of(definition)
                values[key] = self._python(definition.type, default, _always(default), inner, name)
            else:
                assert item is not None  # noqa: S101
                values[key] = self._node(definition.type, item, inner, name)
        return ArgumentValues(values, self.parameters)

    def _python(
        self, type_: GraphQLInputType, value: Any, get: Getter, given: Given, name: str
    ) -> Any:
        type_ = _nullable(type_)
        if value is None:
            return None
        if is_list_type(type_):
            if is_input_object_type(get_named_type(type_)):
                return [
                    self._python(type_.of_type, item, _item(get, i), given, name)
                    for i, item in enumerate(value)
                ]
            return self._leaf(type_, get, given, name)
        if is_input_object_type(type_):
            getters = {
                python_name(definition, field_name): _member(get, _key(definition, field_name))
                for field_name, definition in type_.fields.items()
            }
            self._note_check(type_, getters, given)
            return ArgumentValues(
                {
                    python_name(definition, field_name): self._python(
                        definition.type,
                        value.get(_key(definition, field_name)),
                        _member(get, _key(definition, field_name)),
                        self._inside(given, type_, field_name, definition),
                        field_name,
                    )
                    for field_name, definition in type_.fields.items()
                },
                self.parameters,
            )
        if is_structural(type_):
            return value
        return self._leaf(type_, get, given, name)

    def _note_check(
        self, type_: GraphQLInputObjectType, getters: Mapping[str, Getter], given: Given
    ) -> None:
        check = getattr(origin_of(type_), CHECK, None)
        if check is not None:
            noted = Check(check, getters, given.argument, given.path)
            self.parameters.checks.append(noted)

    def _leaf(self, type_: GraphQLInputType, get: Getter, given: Given, name: str) -> Any:
        scalar, many = get_named_type(type_), is_list_type(type_)
        if scalar.name == "Ref":
            types = given.refs_of(name)
            return self.parameters.add_ref(get, given.path, given.argument, types, many)
        if many:
            return self.parameters.add(get, given.path, TextArray())
        kind: TypeEngine[Any] = _SQL_TYPES.get(scalar.name, Text)()
        return self.parameters.add(get, given.path, kind)

    def _inside(
        self,
        given: Given,
        type_: GraphQLInputObjectType,
        name: str,
        definition: GraphQLInputField,
    ) -> Given:
        refs = {**given.refs, **self.refs_in(type_, name, definition)}
        return Given(given.variables, given.parameters, given.path, given.argument, refs)

    def _refuse_null(self, type_: GraphQLInputType, node: ValueNode, given: Given) -> None:
        """Raise BadInput for a null that validation can't see: of a variable with a default."""
        if not isinstance(node, VariableNode) or not is_non_null_type(type_):
            return
        if self.variables.get(node.name.value) is None:
            message = f"the variable `${node.name.value}` is null, wanted a value"
            raise BadInput(f"`{given.argument}`: {message}", given.path)

    def _getter(self, type_: GraphQLInputType, node: ValueNode, given: Given) -> Getter:
        self._refuse_null(type_, node, given)
        if isinstance(node, VariableNode):
            name = node.name.value
            return lambda v: v.get(name)
        value = coerce_input_literal(node, _nullable(type_))
        return lambda _: value


_SQL_TYPES: dict[str, type[TypeEngine[Any]]] = {"Date": Date, "Int": Integer}


def is_structural(type_: Any) -> bool:
    """Whether a value of this type may change the SQL itself."""
    return is_enum_type(type_) or getattr(type_, "name", "") == "Boolean"


def default_of(definition: GraphQLArgument | GraphQLInputField) -> Any:
    """Give the default of an argument or input field, None without one."""
    if definition.default is not None:
        return definition.default.value
    return None if definition.default_value is Undefined else definition.default_value


_NODE_IDS = frozenset({"ID", "_Any"})
"""Scalars whose values are node ids; `_Any` is that of a federated schema."""


def shape_of(type_: GraphQLInputType, value: Any) -> Any:
    """Give what of a variable's value a plan may depend on; hashable."""
    type_ = _nullable(type_)
    if value is None:
        return None
    if is_list_type(type_):
        if is_input_object_type(get_named_type(type_)):
            return tuple(shape_of(type_.of_type, item) for item in value)
        if getattr(get_named_type(type_), "name", "") in _NODE_IDS:
            return tuple(sorted({_type_in(item) for item in value}))
        return "list"
    if is_input_object_type(type_):
        return tuple(
            shape_of(definition.type, value.get(_key(definition, name)))
            for name, definition in type_.fields.items()
        )
    if getattr(type_, "name", "") in _NODE_IDS:
        return _type_in(value)
    return value if is_structural(type_) else "value"


def _type_in(node_id: Any) -> str:
    """Give the type that a node id names, as a plan for it reads that type's table."""
    found = decode_id(str(node_id))
    return found[0] if found else ""


def _key(definition: GraphQLInputField, name: str) -> str:
    return definition.out_name or name


def _always(value: Any) -> Getter:
    return lambda _: value


def _member(get: Getter, key: str) -> Getter:
    return lambda v: get(v).get(key)


def _item(get: Getter, index: int) -> Getter:
    return lambda v: get(v)[index]


def _nullable(type_: Any) -> Any:
    return type_.of_type if is_non_null_type(type_) else type_


def is_absent(node: ValueNode | None, variables: Variables) -> bool:
    """Whether an argument is not given: it is not there, or its variable is not."""
    return node is None or (isinstance(node, VariableNode) and node.name.value not in variables)


def _has_variables(node: ValueNode) -> bool:
    if isinstance(node, VariableNode):
        return True
    if isinstance(node, ListValueNode):
        return any(_has_variables(item) for item in node.values)
    if isinstance(node, ObjectValueNode):
        return any(_has_variables(item.value) for item in node.fields)
    return False
