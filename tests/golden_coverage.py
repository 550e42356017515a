"""What of the schema no golden case uses: fields, arguments, fields of inputs, words of enums."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from graphql import (
    EnumValueNode,
    FieldNode,
    GraphQLEnumType,
    GraphQLError,
    GraphQLInputObjectType,
    GraphQLInterfaceType,
    GraphQLObjectType,
    ObjectFieldNode,
    OperationDefinitionNode,
    TypeInfo,
    TypeInfoVisitor,
    Visitor,
    get_named_type,
    is_abstract_type,
    is_enum_type,
    is_input_object_type,
    parse,
    type_from_ast,
    validate,
    visit,
)

from tests.golden_cases import Case
from tests.reference_schema import SCHEMA

NOT_USED: dict[str, str] = {}
"""What no case uses, with the reason."""


def missing(cases: Iterable[Case]) -> set[str]:
    """Give what no case uses, beyond what is known to be unused."""
    used = {place for case in cases for place in _used(case)}
    return set(_everything()) - used - NOT_USED.keys()


def _everything() -> Iterator[str]:
    for name, type_ in SCHEMA.type_map.items():
        if name.startswith("__"):
            continue
        if isinstance(type_, GraphQLObjectType | GraphQLInterfaceType):
            for field, definition in type_.fields.items():
                yield f"{name}.{field}"
                yield from (f"{name}.{field}({argument})" for argument in definition.args)
        elif isinstance(type_, GraphQLInputObjectType):
            yield from (f"{name}.{field}" for field in type_.fields)
        elif isinstance(type_, GraphQLEnumType):
            yield from (f"{name}.{value}" for value in type_.values)


def _used(case: Case) -> set[str]:
    try:
        document = parse(case.text)
    except GraphQLError:
        return set()
    if validate(SCHEMA, document):
        return set()
    visitor = _Using()
    visit(document, TypeInfoVisitor(visitor.types, visitor))
    variables = case.variables(Case.recorded)
    (node,) = (d for d in document.definitions if isinstance(d, OperationDefinitionNode))
    for definition in node.variable_definitions or ():
        type_ = type_from_ast(SCHEMA, definition.type)
        value = variables.get(definition.variable.name.value)
        visitor.places |= set(_in_value(type_, value))
    return visitor.places | set(_in_answer(case, visitor.words))


class _Using(Visitor):
    """Notes what a document uses; a field of an interface is one of every type that has it."""

    def __init__(self) -> None:
        super().__init__()
        self.types = TypeInfo(SCHEMA)
        self.places: set[str] = set()
        self.words: dict[str, set[str]] = {}
        """Enums by the response key under which an answer has their words."""

    def enter_field(self, node: FieldNode, *_: Any) -> None:
        parent, definition = self.types.get_parent_type(), self.types.get_field_def()
        if parent is None or node.name.value.startswith("__"):
            return
        names = [parent.name]
        if is_abstract_type(parent):
            names += [possible.name for possible in SCHEMA.get_possible_types(parent)]
        names += [i.name for i in parent.interfaces if node.name.value in i.fields]
        given = [f"({argument.name.value})" for argument in node.arguments or ()]
        self.places |= {f"{name}.{node.name.value}{arg}" for name in names for arg in ["", *given]}
        if definition and is_enum_type(get_named_type(definition.type)):
            key = node.alias.value if node.alias else node.name.value
            self.words.setdefault(key, set()).add(get_named_type(definition.type).name)

    def enter_object_field(self, node: ObjectFieldNode, *_: Any) -> None:
        parent = get_named_type(self.types.get_parent_input_type())
        self.places.add(f"{parent.name}.{node.name.value}")

    def enter_enum_value(self, node: EnumValueNode, *_: Any) -> None:
        self.places.add(f"{get_named_type(self.types.get_input_type()).name}.{node.value}")


def _in_value(type_: Any, value: Any) -> Iterator[str]:
    named = get_named_type(type_)
    if isinstance(value, list):
        for item in value:
            yield from _in_value(named, item)
    elif is_enum_type(named) and value is not None:
        yield f"{named.name}.{value}"
    elif is_input_object_type(named) and isinstance(value, Mapping):
        for name, item in value.items():
            yield f"{named.name}.{name}"
            yield from _in_value(named.fields[name].type, item)


def _in_answer(case: Case, words: Mapping[str, set[str]]) -> Iterator[str]:
    def walk(value: Any, key: str) -> Iterator[str]:
        if isinstance(value, dict):
            for name, item in value.items():
                yield from walk(item, name)
        elif isinstance(value, list):
            for item in value:
                yield from walk(item, key)
        elif isinstance(value, str):
            for enum in words.get(key, ()):
                if value in SCHEMA.type_map[enum].values:
                    yield f"{enum}.{value}"

    return walk(case.recorded().get("data"), "")
