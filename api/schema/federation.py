"""The schema as a subgraph of Apollo Federation 2, which a gateway joins with those of others.

Every record is an entity with the key `id`. Source: the Apollo Federation subgraph specification.
"""

from functools import cache
from typing import Annotated, Any, NewType, get_args

import strawberry
from graphql import (
    ConstArgumentNode,
    ConstDirectiveNode,
    DefinitionNode,
    DocumentNode,
    NameNode,
    ObjectTypeDefinitionNode,
    StringValueNode,
    parse,
    print_ast,
)
from strawberry.schema.config import StrawberryConfig

from api.schema.binding import ById, planned
from api.schema.describing import object_type
from api.schema.node import Entity
from api.schema.query import Query
from api.schema.scalars import SCALARS
from api.schema.schema import TYPES, schema

VERSION = "https://specs.apollo.dev/federation/v2.9"
"""The newest that the composers of Apollo and of The Guild both take."""
_LINK = f'extend schema @link(url: "{VERSION}", import: ["@key", "@shareable"])'
_SHARED = frozenset({"PageInfo"})
"""Types that other subgraphs have as well, with the same fields."""

Representation = NewType("Representation", object)
AnyEntity: Any = Annotated[
    get_args(Entity)[0],
    strawberry.union("_Entity", description="Any record, as a gateway asks for it."),
]


def _id_of(representation: Any) -> str:
    """Give the id in the representation of an entity. Raises ValueError."""
    found = representation.get("id") if isinstance(representation, dict) else None
    if not isinstance(found, str) or not isinstance(representation.get("__typename"), str):
        raise ValueError("wanted an entity as {__typename, id}")
    return found


_SCALARS = SCALARS | {
    Representation: strawberry.scalar(
        name="_Any",
        description="Key of an entity: its __typename and its id.",
        parse_value=_id_of,
        serialize=str,
    )
}


@object_type
class Service:
    """What a gateway learns of this subgraph."""

    sdl: str = strawberry.field(description="The schema with the directives of federation.")


@strawberry.type(name="Query", description=Query.__strawberry_definition__.description)  # type: ignore[attr-defined]
class SubgraphQuery(Query):
    """The query type with the two fields that a gateway asks for."""

    @planned(ById("representations"), name="_entities")
    def entities(
        self,
        representations: Annotated[
            list[Representation], strawberry.argument(description="Keys of the entities.")
        ],
    ) -> list[AnyEntity | None]:
        """The entities with these keys, in their order; null for each that there isn't."""

    @strawberry.field(name="_service", description="This subgraph.")  # type: ignore[untyped-decorator]
    def service(self) -> Service:
        """Tell of the subgraph."""
        return Service(sdl=subgraph_text())  # type: ignore[call-arg]  # Strawberry makes it


Service.__strawberry_definition__.name = "_Service"  # type: ignore[attr-defined]


@cache
def subgraph() -> strawberry.Schema:
    """Give the schema that a subgraph answers by."""
    return strawberry.Schema(
        query=SubgraphQuery, types=TYPES, config=StrawberryConfig(scalar_map=_SCALARS)
    )


@cache
def subgraph_text() -> str:
    """Give the schema for composers: without the fields of federation, with its directives."""
    document = parse(schema.as_str())
    entities = {member.type_name for member in get_args(get_args(Entity)[0])}
    made = tuple(_directed(each, entities) for each in document.definitions)
    return f"{_LINK}\n\n{print_ast(DocumentNode(definitions=made))}\n"


def _directed(definition: DefinitionNode, entities: set[str]) -> DefinitionNode:
    if not isinstance(definition, ObjectTypeDefinitionNode):
        return definition
    name = definition.name.value
    directives = list(definition.directives or ())
    if name in entities:
        fields = ConstArgumentNode(name=NameNode(value="fields"), value=StringValueNode(value="id"))
        directives.append(ConstDirectiveNode(name=NameNode(value="key"), arguments=(fields,)))
    if name in _SHARED:
        directives.append(ConstDirectiveNode(name=NameNode(value="shareable"), arguments=()))
    return ObjectTypeDefinitionNode(
        name=definition.name,
        description=definition.description,
        interfaces=definition.interfaces,
        fields=definition.fields,
        directives=tuple(directives),
    )
