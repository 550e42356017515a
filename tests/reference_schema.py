"""The schema as the reference executes it: read from our SDL, without any of our resolvers."""

from __future__ import annotations

from graphql import GraphQLSchema, build_schema, is_scalar_type

from api.schema.schema import schema as declared


def _schema() -> GraphQLSchema:
    made = build_schema(declared.as_str(), assume_valid=True)
    for name, type_ in made.type_map.items():
        own = declared._schema.type_map.get(name)
        if is_scalar_type(type_) and is_scalar_type(own):
            type_.coerce_input_value = own.coerce_input_value
            type_.coerce_input_literal = own.coerce_input_literal
            type_.coerce_output_value = own.coerce_output_value
    return made


SCHEMA = _schema()
