"""What is refused before any select runs, each with the figure found and the figure allowed.

Everything here is linear in the size of the document: tokens and brackets on its text, then one
pass over its selections, in which each fragment is measured once and counts wherever it is spread.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, NoReturn

from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    ListValueNode,
    ObjectValueNode,
    OperationDefinitionNode,
    SelectionSetNode,
    StringValueNode,
    ValueNode,
    VariableNode,
)

from api.errors import BadInput, DocumentRefused

_TOKEN = re.compile(
    r'"""(?:\\"""|[^"]|"(?!""))*(?:"""|\Z)'
    r'|"(?:\\.|[^"\\\n\r])*(?:"|(?=[\n\r])|\Z|\\)'
    r"|\#[^\n\r]*"
    r"|[_A-Za-z][_0-9A-Za-z]*|-?[0-9][0-9.eE+-]*|\.\.\.|[^\s,\ufeff]"
)
_OPENING, _CLOSING = frozenset("([{"), frozenset(")]}")
_COMBINING = frozenset({"and", "or", "not"})


@dataclass(frozen=True, slots=True)
class Limits:
    """The figures; those that callers may want otherwise are settings."""

    tokens: int = 2_000
    depth: int = 20
    """Fields inside of fields."""
    aliases: int = 100
    fields: int = 1_000
    """Fields with all fragments filled in."""
    token_length: int = 20_000
    """Characters of one name, text or comment."""
    nesting: int = 60
    """Brackets inside of brackets; selections inside of selections with all fragments filled in."""
    definitions: int = 20
    directives: int = 50
    conditions: int = 200
    """Entries of objects in arguments, such as the conditions of filters."""
    combining: int = 4
    """`and`, `or`, `not` inside of each other."""
    variables: int = 1_000
    """Values in the variables, those inside of lists and objects included."""
    variable_depth: int = 12
    repeats: int = 5_000
    """Pairs of fields that are merged with each other."""
    objects: int = 400
    """Selections that are planned; an interface counts once for each type that a value may have."""


@dataclass(frozen=True, slots=True)
class Weight:
    """What a part of a document amounts to with its fragments filled in."""

    depth: int = 0
    nesting: int = 0
    fields: int = 0
    aliases: int = 0
    directives: int = 0
    conditions: int = 0
    combining: int = 0

    def beside(self, other: Weight) -> Weight:
        """Give the weight of both, one after the other."""
        return Weight(
            max(self.depth, other.depth),
            max(self.nesting, other.nesting),
            self.fields + other.fields,
            self.aliases + other.aliases,
            self.directives + other.directives,
            self.conditions + other.conditions,
            max(self.combining, other.combining),
        )


_CODES = {
    "tokens": "TOO_MANY_TOKENS",
    "token_length": "TOO_MANY_TOKENS",
    "depth": "TOO_DEEP",
    "nesting": "TOO_DEEP",
    "combining": "TOO_DEEP",
    "fields": "TOO_BROAD",
    "aliases": "TOO_MANY_ALIASES",
    "definitions": "TOO_MANY_DEFINITIONS",
    "directives": "TOO_MANY_DIRECTIVES",
    "conditions": "TOO_MANY_CONDITIONS",
    "repeats": "TOO_BROAD",
    "objects": "TOO_BROAD",
}
_WORDS = {
    "token_length": "characters in one token",
    "depth": "levels of fields",
    "nesting": "levels of brackets or selections",
    "combining": "levels of `and`, `or` and `not`",
    "conditions": "conditions in arguments",
    "repeats": "pairs of repeated fields",
    "objects": "objects, counted for each type that an interface or union may be,",
}


def check_text(text: str, limits: Limits) -> None:
    """Refuse a text with too many or too long tokens (comments count), or too deep brackets."""
    depth = 0
    for tokens, match in enumerate(_TOKEN.finditer(text), start=1):
        if tokens > limits.tokens:
            refuse("tokens", tokens, limits.tokens)
        token = match.group()
        if token in _OPENING:
            depth += 1
            if depth > limits.nesting:
                refuse("nesting", depth, limits.nesting)
        elif token in _CLOSING:
            depth -= 1
        elif len(token) > limits.token_length:
            refuse("token_length", len(token), limits.token_length)


def check_document(document: DocumentNode, limits: Limits) -> Weight:
    """Refuse a document whose selections are too deep or too broad; give the heaviest one's weight.

    Conditions inside of variables are not known yet: `check_operation` looks at those.
    """
    if len(document.definitions) > limits.definitions:
        refuse("definitions", len(document.definitions), limits.definitions)
    pass_ = _Pass(document, limits, {})
    heaviest = Weight()
    for definition in document.definitions:
        if isinstance(definition, FragmentDefinitionNode):
            weight = pass_.fragment(definition.name.value, 1)
        elif isinstance(definition, OperationDefinitionNode):
            weight = pass_.operation(definition)
        else:
            continue
        if weight.fields > heaviest.fields:
            heaviest = weight
    return heaviest


def check_operation(
    document: DocumentNode,
    operation: OperationDefinitionNode,
    variables: Mapping[str, Any],
    limits: Limits,
) -> None:
    """Refuse an operation with too many or too deep conditions, those in variables included."""
    weights = {name: weight_of(value) for name, value in variables.items()}
    _Pass(document, limits, weights).operation(operation)


def check_variables(variables: Mapping[str, Any], limits: Limits) -> None:
    """Refuse variables with too many or too deep values, or with one that no database can hold."""
    found = len(variables)
    if found > limits.variables:
        _refuse_variables("values", found, limits.variables)
    open_ = [(value, 1) for value in variables.values()]
    while open_:
        value, depth = open_.pop()
        if isinstance(value, str):
            _check_characters(value)
        elif isinstance(value, dict | list):
            found += len(value)
            if found > limits.variables:
                _refuse_variables("values", found, limits.variables)
            if depth > limits.variable_depth:
                _refuse_variables("levels of lists and objects", depth, limits.variable_depth)
            items = value.values() if isinstance(value, dict) else value
            open_.extend((item, depth + 1) for item in items)


def weight_of(value: Any) -> Weight:
    """Give the conditions in a value of JSON."""
    if isinstance(value, dict):
        weight = Weight(conditions=len(value))
        for name, item in value.items():
            weight = weight.beside(_combined(name, weight_of(item)))
        return weight
    if isinstance(value, list):
        weight = Weight(conditions=sum(isinstance(item, dict) for item in value))
        for item in value:
            weight = weight.beside(weight_of(item))
        return weight
    return Weight()


class _Pass:
    """Measures the selections of a document; refuses as soon as a limit is passed."""

    def __init__(
        self, document: DocumentNode, limits: Limits, variables: Mapping[str, Weight]
    ) -> None:
        self.limits = limits
        self.variables = variables
        self.fragments = {
            definition.name.value: definition
            for definition in document.definitions
            if isinstance(definition, FragmentDefinitionNode)
        }
        self.measured: dict[str, Weight] = {}
        self.open: set[str] = set()

    def operation(self, node: OperationDefinitionNode) -> Weight:
        """Measure an operation."""
        weight = self._directives(node).beside(self._selections(node.selection_set, 1))
        for variable in node.variable_definitions or ():
            weight = weight.beside(self._directives(variable))
            if variable.default_value is not None:
                weight = weight.beside(self._value(variable.default_value))
        return self._within(weight)

    def fragment(self, name: str, level: int) -> Weight:
        """Measure a fragment, once; an unknown one weighs nothing, and validation names it."""
        if name in self.measured:
            return self.measured[name]
        definition = self.fragments.get(name)
        if definition is None:
            return Weight()
        if name in self.open:
            raise DocumentRefused(
                f"the fragment {name[:60]!r} spreads itself", "GRAPHQL_VALIDATION_FAILED", {}
            )
        self.open.add(name)
        weight = self._selections(definition.selection_set, level)
        self.open.discard(name)
        self.measured[name] = self._within(weight.beside(self._directives(definition)))
        return self.measured[name]

    def _selections(self, selections: SelectionSetNode, level: int) -> Weight:
        """Measure what stands in one pair of braces, `level` braces deep on the way here."""
        if level > self.limits.nesting:
            refuse("nesting", level, self.limits.nesting)
        weight = Weight()
        for node in selections.selections:
            weight = weight.beside(self._selection(node, level)).beside(self._directives(node))
        return self._within(weight)

    def _selection(self, node: Any, level: int) -> Weight:
        if isinstance(node, FragmentSpreadNode):
            inner, own = self.fragment(node.name.value, level + 1), Weight()
        else:
            selections = node.selection_set
            inner = self._selections(selections, level + 1) if selections else Weight()
            own = self._field(node) if isinstance(node, FieldNode) else Weight()
        return Weight(
            inner.depth + own.depth,
            inner.nesting + 1,
            inner.fields + own.fields,
            inner.aliases + own.aliases,
            inner.directives,
            inner.conditions + own.conditions,
            max(inner.combining, own.combining),
        )

    def _field(self, node: FieldNode) -> Weight:
        weight = Weight(depth=1, fields=1, aliases=1 if node.alias else 0)
        for argument in node.arguments or ():
            weight = weight.beside(self._value(argument.value))
        return weight

    def _directives(self, node: Any) -> Weight:
        directives = node.directives or ()
        weight = Weight(directives=len(directives))
        for directive in directives:
            for argument in directive.arguments or ():
                weight = weight.beside(self._value(argument.value))
        return weight

    def _value(self, node: ValueNode) -> Weight:
        if isinstance(node, VariableNode):
            return self.variables.get(node.name.value, Weight())
        if isinstance(node, ObjectValueNode):
            weight = Weight(conditions=len(node.fields))
            for field in node.fields:
                weight = weight.beside(_combined(field.name.value, self._value(field.value)))
            return weight
        if isinstance(node, ListValueNode):
            objects = sum(isinstance(item, ObjectValueNode) for item in node.values)
            weight = Weight(conditions=objects)
            for item in node.values:
                weight = weight.beside(self._value(item))
            return weight
        if isinstance(node, StringValueNode):
            _check_characters(node.value)
        return Weight()

    def _within(self, weight: Weight) -> Weight:
        for what in _MEASURED:
            found = getattr(weight, what)
            if found > getattr(self.limits, what):
                refuse(what, found, getattr(self.limits, what))
        return weight


_MEASURED = ("nesting", "depth", "fields", "aliases", "directives", "conditions", "combining")


def _combined(name: str, inner: Weight) -> Weight:
    step = 1 if name in _COMBINING else 0
    return Weight(conditions=inner.conditions, combining=inner.combining + step)


def _check_characters(text: str) -> None:
    if "\0" in text:
        raise BadInput("found a text with the character U+0000, which no text here may hold")


def _refuse_variables(what: str, found: int, allowed: int) -> NoReturn:
    raise BadInput(
        f"the variables hold {found} {what} or more, wanted {allowed} at most",
        extensions={"found": found, "allowed": allowed},
    )


def refuse(what: str, found: int, allowed: int) -> NoReturn:
    """Refuse a document for the limit named `what`."""
    raise DocumentRefused(
        f"the document has {found} {_WORDS.get(what, what)} or more, wanted {allowed} at most",
        _CODES[what],
        {"found": found, "allowed": allowed},
    )
