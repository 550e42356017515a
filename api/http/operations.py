"""Documents: parsed, checked and validated once, then kept; and the plans of their operations."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass
from itertools import count
from typing import Any, Generic, TypeVar

from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    GraphQLError,
    GraphQLInputType,
    GraphQLNamedType,
    GraphQLSchema,
    OperationDefinitionNode,
    OperationType,
    SelectionSetNode,
    Undefined,
    get_named_type,
    is_input_object_type,
    parse,
    validate,
)
from graphql.execution.values import get_variable_values
from graphql.utilities import coerce_input_value, type_from_ast
from graphql.validation.rules import overlapping_fields_can_be_merged

from api.errors import RequestError
from api.http.introspection import INTROSPECTION
from api.http.limits import (
    Limits,
    check_document,
    check_operation,
    check_text,
    check_variables,
    refuse,
)
from api.http.repeats import repeated_pairs
from api.planner.arguments import shape_of
from api.planner.catalog import Catalog
from api.planner.compile import compile_operation
from api.planner.plan import Plan
from api.planner.run import is_lookup
from api.planner.selection import Document, Fields, fragments_of

V = TypeVar("V")
MOST_ERRORS = 5
"""Most errors in an answer."""

# The one rule that takes more than linear time; `repeats` keeps documents away from this end of it.
overlapping_fields_can_be_merged.MAX_COMPLEXITY_BUDGET = 50_000


class Cache(Generic[V]):
    """Keeps the values used last, up to a number of them and up to a total weight."""

    def __init__(self, size: int, weight: int) -> None:
        self._size = size
        self._most = weight
        self._weight = 0
        self._items: OrderedDict[Hashable, tuple[V, int]] = OrderedDict()

    def __len__(self) -> int:
        return len(self._items)

    def get(self, key: Hashable) -> V | None:
        """Give a value, None if it isn't kept."""
        found = self._items.get(key)
        if found is None:
            return None
        self._items.move_to_end(key)
        return found[0]

    def put(self, key: Hashable, value: V, weight: int) -> V:
        """Keep a value; those unused for longest may go."""
        if key in self._items:
            self._weight -= self._items.pop(key)[1]
        self._items[key] = value, weight
        self._weight += weight
        while len(self._items) > self._size or self._weight > self._most:
            _, (_, gone) = self._items.popitem(last=False)
            self._weight -= gone
        return value


@dataclass(frozen=True, slots=True, eq=False)
class Operation:
    """One operation of a valid document."""

    document: DocumentNode
    node: OperationDefinitionNode
    variables: tuple[tuple[str, GraphQLInputType], ...]
    fields: int
    """Fields of the document, with its fragments filled in."""


@dataclass(slots=True, eq=False)
class Planned:
    """A plan for one form of the variables, and what of the operation is introspection."""

    plan: Plan
    keys: tuple[str, ...]
    """Response keys in the order of the answer."""
    introspection: DocumentNode | None
    is_brief: bool
    """Whether it takes but a moment, as far as is known."""


class Operations:
    """The documents that were seen, and how they are read."""

    def __init__(
        self,
        catalog: Catalog,
        limits: Limits,
        documents: int = 1000,
        plans: int = 1000,
        hide_suggestions: bool = False,
    ) -> None:
        self.catalog = catalog
        self.limits = limits
        self._hide_suggestions = hide_suggestions
        self._documents: Cache[Operation] = Cache(documents, documents * _FIELDS)
        self._plans: Cache[Planned] = Cache(plans, plans * _SELECTS)

    def read(self, text: str, name: str | None) -> Operation:
        """Give the operation `name` of a document (the only one when None).

        Raises GraphQLSyntaxError, DocumentRefused, RequestError; Invalid for what validation finds.
        """
        key = (text, name)
        found = self._documents.get(key)
        if found is not None:
            return found
        document, fields = self.check(text)
        node = _choose(document, name)
        operation = Operation(document, node, tuple(self._typed(node)), fields)
        return self._documents.put(key, operation, fields)

    def check(self, text: str) -> tuple[DocumentNode, int]:
        """Give a document and the number of its fields; raise as `read` does."""
        check_text(text, self.limits)
        document = parse(text)
        fields = check_document(document, self.limits).fields
        if (pairs := repeated_pairs(document)) > self.limits.repeats:
            refuse("repeats", pairs, self.limits.repeats)
        _check_kinds(document)
        errors = validate(
            self.catalog.schema,
            document,
            max_errors=MOST_ERRORS,
            hide_suggestions=self._hide_suggestions,
        )
        if errors:
            raise Invalid(errors)
        return document, fields

    def variables(self, operation: Operation, given: Mapping[str, Any]) -> dict[str, Any]:
        """Coerce the variables of a request. Raises BadInput and Invalid."""
        check_variables(given, self.limits)
        coerced: dict[str, Any] = {}
        for name, type_ in operation.variables:
            if name not in given:
                break
            value = coerce_input_value(given[name], type_)
            if value is Undefined:
                break
            coerced[name] = value
        else:
            return coerced
        # Something is left out or wrong: the whole way, with defaults, and words for what is wrong.
        values = get_variable_values(
            self.catalog.schema,
            operation.node.variable_definitions or (),
            dict(given),
            max_errors=MOST_ERRORS,
            hide_suggestions=self._hide_suggestions,
        )
        if isinstance(values, list):
            raise Invalid(values, code="BAD_USER_INPUT")
        return values.coerced

    def plan(
        self, operation: Operation, variables: dict[str, Any], given: Mapping[str, Any]
    ) -> Planned:
        """Give the plan for variables of this form; `given` are those of the request as they came.

        Raises DocumentRefused when an operation can't be planned within bounds.
        """
        shapes = (
            shape_of(type_, variables[name]) if name in variables else _ABSENT
            for name, type_ in operation.variables
        )
        key = (operation, *shapes)
        found = self._plans.get(key)
        if found is None:
            # Of a scalar nothing is a condition, whatever its form is.
            objects = {
                name: given[name]
                for name, type_ in operation.variables
                if name in given and is_input_object_type(get_named_type(type_))
            }
            check_operation(operation.document, operation.node, objects, self.limits)
            planned = self._plan(operation, variables)
            found = self._plans.put(key, planned, 1 + len(planned.plan.fetchings))
        return found

    def _typed(self, node: OperationDefinitionNode) -> Iterable[tuple[str, GraphQLInputType]]:
        for definition in node.variable_definitions or ():
            type_: Any = type_from_ast(self.catalog.schema, definition.type)
            yield definition.variable.name.value, type_

    def _plan(self, operation: Operation, variables: dict[str, Any]) -> Planned:
        schema, node = self.catalog.schema, operation.node
        fragments = fragments_of(operation.document)
        assert schema.query_type is not None  # noqa: S101
        chosen = Document(schema, node, fragments, variables)
        fields = chosen.collect(schema.query_type, [node.selection_set])
        inward: list[FieldNode] = []
        outward: list[FieldNode] = []
        for nodes in fields.values():
            (inward if nodes[0].name.value in INTROSPECTION else outward).extend(nodes)
        data = _Counted(
            schema, _with_fields(node, outward), fragments, variables, self.limits.objects
        )
        introspection = None
        if inward:
            definitions = (_with_fields(node, inward), *fragments.values())
            introspection = DocumentNode(definitions=definitions)
        plan = compile_operation(self.catalog, data)
        is_brief = introspection is None and is_lookup(plan)
        return Planned(plan, tuple(fields), introspection, is_brief)


_FIELDS = 15
"""Fields of a usual document: the cache holds as many as that number of usual documents has."""
_SELECTS = 4
"""The same for the selects of a plan. Both together keep a few dozen megabytes at the worst."""
_ABSENT = "absent"


class _Counted(Document):
    """A document that is given up when it grows out of bounds while it is planned.

    An interface is planned once for each type that a value may have; inside of each other they
    multiply.
    """

    def __init__(
        self,
        schema: GraphQLSchema,
        operation: OperationDefinitionNode,
        fragments: Mapping[str, FragmentDefinitionNode],
        variables: Mapping[str, Any],
        most: int,
    ) -> None:
        super().__init__(schema, operation, fragments, variables)
        object.__setattr__(self, "_counter", count(1))
        object.__setattr__(self, "_most", most)

    def collect(self, type_: GraphQLNamedType, sets: Iterable[SelectionSetNode]) -> Fields:
        """Give the fields that selection sets select on an object type."""
        found: int = next(self._counter)  # type: ignore[attr-defined]
        most: int = self._most  # type: ignore[attr-defined]
        if found > most:
            refuse("objects", found, most)
        return super().collect(type_, sets)


class Invalid(Exception):
    """What validation, or the coercion of variables, found."""

    def __init__(self, errors: list[GraphQLError], code: str = "GRAPHQL_VALIDATION_FAILED") -> None:
        super().__init__(code)
        self.errors = errors[:MOST_ERRORS]
        self.code = code


def _choose(document: DocumentNode, name: str | None) -> OperationDefinitionNode:
    operations = [d for d in document.definitions if isinstance(d, OperationDefinitionNode)]
    if name is None:
        if len(operations) > 1:
            raise RequestError(
                "the document has several operations; name one in `operationName`",
                "OPERATION_RESOLUTION_FAILURE",
            )
        chosen = operations[:1]
    else:
        chosen = [o for o in operations if o.name and o.name.value == name]
    if not chosen:
        wanted = "no operation" if name is None else f"no operation named {name[:60]!r}"
        raise RequestError(f"the document has {wanted}", "OPERATION_RESOLUTION_FAILURE")
    return chosen[0]


def _check_kinds(document: DocumentNode) -> None:
    for definition in document.definitions:
        kind = getattr(definition, "operation", OperationType.QUERY)
        if kind is not OperationType.QUERY:
            raise RequestError(
                f"found a {kind.value}, and only queries are served", "OPERATION_NOT_SUPPORTED"
            )


def _with_fields(node: OperationDefinitionNode, fields: list[FieldNode]) -> OperationDefinitionNode:
    return OperationDefinitionNode(
        operation=node.operation,
        name=node.name,
        variable_definitions=node.variable_definitions,
        directives=node.directives,
        selection_set=SelectionSetNode(selections=tuple(fields)),
        loc=node.loc,
    )
