"""The GraphQL schema, made from all types."""

from __future__ import annotations

import strawberry
from strawberry.schema.config import StrawberryConfig

from api.schema.bloc import Bloc
from api.schema.organization import Organization
from api.schema.person import Person
from api.schema.political_party import PoliticalParty
from api.schema.query import Query
from api.schema.scalars import SCALARS
from api.schema.source import Evidence
from api.schema.state import State

TYPES = [State, Organization, Person, PoliticalParty, Bloc, Evidence]
"""Types that no field names: they stand behind an interface."""

schema = strawberry.Schema(query=Query, types=TYPES, config=StrawberryConfig(scalar_map=SCALARS))
