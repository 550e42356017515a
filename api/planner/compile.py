"""Operation → plan: its root fields, each with the selects that answer it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from graphql import (
    FieldNode,
    GraphQLField,
    GraphQLObjectType,
    get_named_type,
    is_list_type,
    is_non_null_type,
)
from sqlalchemy import bindparam

from api.errors import BadInput
from api.planner.catalog import Catalog, binding_of
from api.planner.context import Compiling, Lookup, Path
from api.planner.cost import price_of
from api.planner.nodeid import decode_id
from api.planner.objects import Objects
from api.planner.plan import (
    Environment,
    Fetch,
    Fetching,
    ListNode,
    PageNode,
    PageSize,
    Plan,
    RootField,
)
from api.planner.ref_select import count_of, opening, ref_fetching
from api.planner.selection import Document
from api.schema import binding as declared
from domain.dialect import IdArray

Answer = Callable[[Environment], Fetch]


def compile_operation(catalog: Catalog, document: Document) -> Plan:
    """Compile an operation without introspection."""
    query = catalog.schema.query_type
    assert query is not None  # noqa: S101
    compiling = Compiling(catalog, document)
    objects = Objects(compiling)
    fields = document.collect(query, [document.operation.selection_set])
    roots = tuple(_root(compiling, objects, query, key, nodes) for key, nodes in fields.items())
    opened = _opened(compiling)
    refs = _refs(compiling, opened)
    return Plan(
        roots,
        compiling.parameters,
        tuple(compiling.pages),
        tuple(compiling.fetchings),
        price_of(roots, compiling.parameters.refs),
        tuple(compiling.lookups),
        refs,
        frozenset(compiling.by_ref),
        opened,
        count_of(compiling.parameters.refs),
        tuple(ref.get for ref in compiling.parameters.refs if ref.many),
        frozenset(get for page in compiling.pages for _, _, get in page.cursors),
    )


def _opened(compiling: Compiling) -> str | None:
    """Give the Ref of the first look-up that needs to know of no other Ref, if there is one."""
    refs = {ref.name for ref in compiling.parameters.refs}
    for name, node in compiling.by_ref.items():
        if refs.intersection(node.fetching.select.compile().params) == {name}:
            return name
    return None


def _refs(compiling: Compiling, opened: str | None) -> Fetching | None:
    """Write the select of the Refs; the record of the one that is `opened` comes with it."""
    refs = compiling.parameters.refs
    if opened is None:
        return ref_fetching(refs)
    node = compiling.by_ref[opened]
    compiling.fetchings.remove(node.fetching)
    node.fetching = opening(refs, node.fetching)
    return node.fetching


def _root(
    compiling: Compiling,
    objects: Objects,
    query: GraphQLObjectType,
    key: str,
    nodes: list[FieldNode],
) -> RootField:
    name, path = nodes[0].name.value, (key,)
    if name == "__typename":
        return RootField(key, False, _constant(query.name), ())
    definition = query.fields[name]
    nullable = not is_non_null_type(definition.type)
    target = get_named_type(definition.type)
    match binding_of(definition):
        case declared.Lookup(types):
            args = compiling.arguments(definition, nodes[0], path, {"ref": types})
            ref = args.ref
            found = objects.lists.single(target, nodes, path, args, ref, many=False)
            compiling.by_ref[str(ref.key)] = found
            return RootField(key, nullable, _one(found, str(ref.key)), (found,))
        case declared.ById(argument):
            return _by_id(compiling, objects, key, nullable, definition, nodes, argument)
        case declared.Page() as page:
            args = compiling.arguments(definition, nodes[0], path, page.refs)
            made = objects.pages.page(page, definition, nodes, path, args, query.name)
            return RootField(key, nullable, _all(made, None), (made,))
        case declared.Many() as many:
            args = compiling.arguments(definition, nodes[0], path, many.refs)
            listed = objects.lists.many(many, target, nodes, path, args)
            return RootField(key, nullable, _all(listed, []), (listed,))
        case _:
            raise TypeError(f"the root field {name} has no binding that gives rows")


def _by_id(
    compiling: Compiling,
    objects: Objects,
    key: str,
    nullable: bool,
    definition: GraphQLField,
    nodes: list[FieldNode],
    argument: str,
) -> RootField:
    """Compile a look-up by node ids: one list for each type that the ids name."""
    path = (key,)
    args = compiling.arguments(definition, nodes[0], path, {})
    many = is_list_type(getattr(definition.type, "of_type", definition.type))
    get = compiling.getter(getattr(args, argument))
    named = {
        found[0] for text in _texts(get(compiling.document.variables)) if (found := decode_id(text))
    }
    lists: dict[str, ListNode] = {}
    size = f"size{len(compiling.pages)}"
    compiling.pages.append(PageSize(size, lambda v: len(_texts(get(v))), argument, False, path))
    for type_ in compiling.catalog.possible(get_named_type(definition.type)):
        if type_.name in named and compiling.catalog.model_of(type_) is not None:
            name = f"ids{len(compiling.lookups)}"
            ids = bindparam(name, type_=IdArray())
            lists[type_.name] = objects.lists.single(
                type_, nodes, path, args, ids, many=True, limit=size
            )
            compiling.lookups.append(_reading_ids(get, type_.name, name))
    return RootField(key, nullable, _nodes(lists, get, many, path), tuple(lists.values()))


def _constant(value: Any) -> Answer:
    def answer(_env: Environment) -> Fetch:
        return lambda: value
        yield  # an answer is a generator, even one that asks for nothing

    return answer


def _all(node: ListNode | PageNode, default: Any) -> Answer:
    def answer(env: Environment) -> Fetch:
        made = yield from node.fetch(env, None)
        return lambda: made().get(None, default)

    return answer


def _one(node: ListNode, ref: str) -> Answer:
    def answer(env: Environment) -> Fetch:
        if env.get(ref) is None:
            return lambda: None
        made = yield from node.fetch(env, None)
        return lambda: next(iter(made().get(None, ())), None)

    return answer


def _nodes(lists: dict[str, ListNode], get: Callable[[Any], Any], many: bool, path: Path) -> Answer:
    def answer(env: Environment) -> Fetch:
        wanted = []
        for text in _texts(get(env["variables"])):
            found = decode_id(text)
            if found is None:
                raise BadInput(f"found {text[:60]!r}, wanted a node id as answers give it", path)
            wanted.append(found)
        made = {}
        for typename, node in lists.items():
            made[typename] = yield from node.fetch(env, None)

        def shaped() -> Any:
            found = {typename: made_of() for typename, made_of in made.items()}
            values = [found.get(typename, {}).get(key, [None])[0] for typename, key in wanted]
            return values if many else values[0]

        return shaped

    return answer


def _reading_ids(get: Callable[[Any], Any], typename: str, name: str) -> Lookup:
    def read(variables: Mapping[str, Any], env: Environment) -> None:
        decoded = (decode_id(text) for text in _texts(get(variables)))
        env[name] = [found[1] for found in decoded if found and found[0] == typename]

    return read


def _texts(value: Any) -> list[str]:
    return [str(item) for item in (value if isinstance(value, list) else [value])]
