"""Hypothesis writes operations from the schema: valid ones, that ask for records that are there.

Every document is valid. Most of what it asks is answered; a few Refs mean nothing, and a few
cursors are broken.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from graphql import (
    GraphQLEnumType,
    GraphQLField,
    GraphQLInputObjectType,
    GraphQLSchema,
    get_named_type,
    get_nullable_type,
    is_abstract_type,
    is_leaf_type,
    is_list_type,
    is_non_null_type,
)
from hypothesis import strategies as st

from tests.documents_pool import Pool
from tests.reference_graph import members
from tests.reference_refs import MEANT

Draw = Callable[[st.SearchStrategy[Any]], Any]
DEPTH = 5
LANGUAGES = ("en", "de", "en-GB", "de-AT", "fr", "ur", "ru")
FIELDS = ("names", "period", "date", "host", "place", "declared_size", "title")
"""Fields of which some facts have evidence of their own."""


@dataclass
class Asked:
    """An operation with its variables; `cursors`: how to go on from its answer."""

    text: str
    variables: dict[str, Any]
    cursors: dict[str, tuple[tuple[str, ...], str]]
    """By variable that may hold a cursor: path of the connection in the answer, and its field."""


def documents(schema: GraphQLSchema, pool: Pool, root: str) -> st.SearchStrategy[Asked]:
    """Give operations that ask at least for one root field."""

    @st.composite
    def written(draw: Draw) -> Asked:
        return _Writer(schema, pool, draw).operation(root)

    return written()


@dataclass
class _Writer:
    schema: GraphQLSchema
    pool: Pool
    draw: Draw
    definitions: list[str] = field(default_factory=list)
    variables: dict[str, Any] = field(default_factory=dict)
    fragments: dict[str, tuple[str, str]] = field(default_factory=dict)
    """By name: type and text."""
    cursors: dict[str, tuple[tuple[str, ...], str]] = field(default_factory=dict)
    keys: int = 0
    in_fragment: bool = False

    def chance(self, percent: int) -> bool:
        """Throw dice; shrinks to no."""
        return bool(self.draw(st.integers(0, 99)) >= 100 - percent)

    def one(self, items: Sequence[Any]) -> Any:
        """Choose one."""
        return self.draw(st.sampled_from(items))

    def operation(self, root: str) -> Asked:
        """Write an operation."""
        query = self.schema.query_type
        assert query is not None
        names = [root]
        while len(names) < 3 and self.chance(30):
            names.append(self.one(sorted(query.fields)))
        parts = [self._field("Query", name, query.fields[name], 0, ()) for name in names]
        if self.chance(10):
            parts.append("__typename")
        if self.chance(5):
            parts.append('__type(name: "Date") { name kind }')
        head = f"({', '.join(self.definitions)})" if self.definitions else ""
        fragments = (f"fragment {n} on {t} {text}" for n, (t, text) in self.fragments.items())
        text = "\n".join([f"query Written{head} {{ {' '.join(parts)} }}", *fragments])
        return Asked(text, self.variables, self.cursors)

    # Selections

    def _selection(self, name: str, depth: int, path: tuple[str, ...]) -> str:
        """Write a selection set on a type."""
        type_ = self.schema.type_map[name]
        parts: list[str] = []
        if is_abstract_type(type_):
            possible = [t.name for t in self.schema.get_possible_types(type_)]
            for chosen in dict.fromkeys(self.one(possible) for _ in range(self._some(1, 3))):
                parts.append(self._on(chosen, depth, path))
        fields = getattr(type_, "fields", {})
        parts += self._fields(name, fields, depth, path, prefix="")
        if self.chance(15) or not parts:
            parts.append(self.one(["__typename", "t: __typename"]))
        return "{ " + " ".join(parts) + " }"

    def _fields(
        self,
        parent: str,
        fields: Mapping[str, GraphQLField],
        depth: int,
        path: tuple[str, ...],
        prefix: str,
    ) -> list[str]:
        if not fields:
            return []
        leaves = [n for n, f in fields.items() if is_leaf_type(get_named_type(f.type))]
        below = [n for n in fields if n not in leaves]
        chosen = [self.one(leaves) for _ in range(self._some(0, 3))] if leaves else []
        if below and depth < DEPTH:
            chosen += [self.one(below) for _ in range(self._some(0 if chosen else 1, 2))]
        unique = dict.fromkeys(chosen)
        return [self._field(parent, n, fields[n], depth, path, prefix) for n in unique]

    def _on(self, name: str, depth: int, path: tuple[str, ...]) -> str:
        """Write a fragment on one of the types that an interface or union may have."""
        fields = getattr(self.schema.type_map[name], "fields", {})
        if self.chance(25) and depth > 0:
            known = [n for n, (on, _) in self.fragments.items() if on == name]
            fragment = self.one(known) if known and self.chance(50) else self._fragment(name)
            return f"...{fragment}{self._directive()}"
        parts = self._fields(name, fields, depth, path, prefix=name) or ["__typename"]
        return f"... on {name}{self._directive()} {{ {' '.join(parts)} }}"

    def _fragment(self, name: str) -> str:
        own, self.in_fragment = self.in_fragment, True
        fields = getattr(self.schema.type_map[name], "fields", {})
        parts = self._fields(name, fields, DEPTH - 2, (), prefix=name) or ["__typename"]
        self.in_fragment = own
        fragment = f"F{len(self.fragments)}"
        self.fragments[fragment] = name, f"{{ {' '.join(parts)} }}"
        return fragment

    def _field(
        self,
        parent: str,
        name: str,
        definition: GraphQLField,
        depth: int,
        path: tuple[str, ...],
        prefix: str = "",
    ) -> str:
        """Write a field; with arguments, or below a condition on its type, it has its own key."""
        target = get_named_type(definition.type)
        key = f"{prefix}_{name}" if prefix else name
        if definition.args or self.chance(10):
            self.keys += 1
            key = f"{key}_{self.keys}"
        path = (*path, key)
        arguments = self._arguments(parent, name, definition, target.name, path)
        text = (f"{key}: " if key != name else "") + name + arguments + self._directive()
        if is_leaf_type(target):
            return text
        selection = self._selection(target.name, depth + 1, path)
        if any(place == path for place, _ in self.cursors.values()):
            selection = selection[:-1] + "page_: pageInfo { startCursor endCursor } }"
        return f"{text} {selection}"

    def _directive(self) -> str:
        if not self.chance(4):
            return ""
        value = self._given(
            "Boolean!", json.dumps(self.one([True, False])), self.one([True, False])
        )
        return f" @{self.one(['include', 'skip'])}(if: {value})"

    def _some(self, least: int, most: int) -> int:
        return int(self.draw(st.integers(least, most)))

    # Arguments

    def _arguments(
        self, parent: str, name: str, definition: GraphQLField, target: str, path: tuple[str, ...]
    ) -> str:
        chosen: dict[str, str] = {}
        paging = {"first", "last", "after", "before"} & definition.args.keys()
        for argument, declared in definition.args.items():
            if argument in paging or not (is_non_null_type(declared.type) or self.chance(40)):
                continue
            types = members(target) if argument == "ref" else None
            chosen[argument] = self._value(argument, declared.type, types, 0)
        if "first" in paging:
            chosen |= self._page(paging, path)
        return f"({', '.join(f'{k}: {v}' for k, v in chosen.items())})" if chosen else ""

    def _page(self, paging: set[str], path: tuple[str, ...]) -> dict[str, str]:
        size = "last" if "last" in paging and self.chance(30) else "first"
        number = self._some(0, 6) if not self.chance(2) else self.one([-1, 101, 100])
        chosen = {size: self._given("Int", str(number), number)}
        if "after" in paging and self.chance(25):
            cursor = self.one(["after", "before"])
            if self.chance(4):
                chosen[cursor] = '"bm90IGEgY3Vyc29yIGF0IGFsbA"'
            elif not self.in_fragment:
                chosen[cursor] = f"${self._variable('String')}"
                at = self.one(["startCursor", "endCursor"])
                self.cursors[chosen[cursor][1:]] = path, at
        return chosen

    def _variable(self, type_: str) -> str:
        variable = f"v{len(self.definitions)}"
        self.definitions.append(f"${variable}: {type_}")
        return variable

    def _given(self, type_: str, literal: str, value: Any) -> str:
        """Write a value as a literal, or as a variable that is given or has it by default."""
        if not self.chance(25):
            return literal
        variable = f"v{len(self.definitions)}"
        if self.chance(30):
            self.definitions.append(f"${variable}: {type_.removesuffix('!')} = {literal}")
        else:
            self.definitions.append(f"${variable}: {type_}")
            self.variables[variable] = value
        return f"${variable}"

    def _value(self, name: str, type_: Any, types: Sequence[str] | None, depth: int) -> str:
        """Write a value of a type, or null, or a variable that is null or absent."""
        if not is_non_null_type(type_):
            if self.chance(3):
                return "null"
            if self.chance(3):
                variable = self._variable(str(type_))
                if self.chance(50):
                    self.variables[variable] = None
                return f"${variable}"
        inner = get_nullable_type(type_)
        if isinstance(inner, GraphQLInputObjectType):
            if self.chance(20):
                plain = self._plain(name, inner, types, depth)
                return self._given(str(type_), _written(plain, inner), plain)
            return self._object(inner, depth)
        if is_list_type(inner) and isinstance(get_named_type(inner), GraphQLInputObjectType):
            items = [
                self._value(name, inner.of_type, types, depth) for _ in range(self._some(0, 2))
            ]
            return f"[{', '.join(items)}]"
        plain = self._plain(name, inner, types, depth)
        return self._given(str(type_), _written(plain, inner), plain)

    def _object(self, type_: GraphQLInputObjectType, depth: int) -> str:
        chosen = self._some_of(type_, depth)
        parts = (f"{n}: {self._value(n, type_.fields[n].type, None, depth + 1)}" for n in chosen)
        return "{" + ", ".join(parts) + "}"

    def _some_of(self, type_: GraphQLInputObjectType, depth: int) -> list[str]:
        required = [n for n, f in type_.fields.items() if is_non_null_type(f.type)]
        others = [n for n in type_.fields if n not in required]
        if depth > 1:
            others = [n for n in others if get_named_type(type_.fields[n].type) is not type_]
        chosen = [self.one(others) for _ in range(self._some(0, 2))] if others else []
        return list(dict.fromkeys([*required, *chosen]))

    def _plain(self, name: str, type_: Any, types: Sequence[str] | None, depth: int) -> Any:
        """Draw a value as JSON has it."""
        type_ = get_nullable_type(type_)
        if is_list_type(type_):
            count = self._some(1, 2) if not self.chance(5) else 0
            items = [self._plain(name, type_.of_type, types, depth) for _ in range(count)]
            return items[0] if len(items) == 1 and self.chance(10) else items
        if isinstance(type_, GraphQLInputObjectType):
            if type_.name == "DateRangeInput" and not self.chance(5):
                return self._days(type_)
            return {
                n: self._plain(n, type_.fields[n].type, None, depth + 1)
                for n in self._some_of(type_, depth)
            }
        if isinstance(type_, GraphQLEnumType):
            return self.one(sorted(type_.values))
        match type_.name:
            case "Ref":
                return self._ref(types or MEANT[name])
            case "ID":
                return self.one(self.pool.ids)
            case "Date":
                return self.one(self.pool.days)
            case "LanguageTag":
                return self.one(LANGUAGES)
            case "Boolean":
                return self.one([True, False])
            case "Int":
                return self._some(0, 5)
        return self.one(FIELDS if name == "field" else self.pool.words)

    def _days(self, type_: GraphQLInputObjectType) -> dict[str, Any]:
        days = sorted([self.one(self.pool.days), self.one(self.pool.days)])
        chosen = {"from": days[0], "to": days[1]}
        for name in ("match", "includeUndated"):
            if self.chance(50):
                chosen[name] = self._plain(name, type_.fields[name].type, None, 0)
        if self.chance(20):
            del chosen[self.one(["from", "to"])]
        return chosen

    def _ref(self, types: Sequence[str]) -> str:
        if self.chance(2):
            return self.one(["no-such-thing", "Regent", "Moscow", "Zenda", "COW:0", "%"])
        there = [name for name in types if self.pool.refs.get(name)]
        return self.one(self.pool.refs[self.one(there)])


def _written(value: Any, type_: Any) -> str:
    """Write a JSON value as a literal of GraphQL."""
    if isinstance(value, list):
        return f"[{', '.join(_written(item, get_named_type(type_)) for item in value)}]"
    if isinstance(value, dict):
        fields = get_named_type(type_).fields
        return (
            "{" + ", ".join(f"{k}: {_written(v, fields[k].type)}" for k, v in value.items()) + "}"
        )
    if isinstance(get_named_type(type_), GraphQLEnumType):
        return str(value)
    return json.dumps(value, ensure_ascii=False)
