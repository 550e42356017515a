"""Declares the GraphQL schema: one file per entity, and what each field says of its data.

Read in this order:

    describing   types whose description is their docstring
    binding      the words in which a field says what its data is
    scalars      small values in one text each
    enums        closed vocabularies, each value with its meaning
    lazy         the types by name, so that files may refer to one another in a circle
    values       dates, periods, amounts: objects that are columns of a row
    arguments    arguments that many fields have
    conditions   conditions that several filters share, in SQL
    node         what records have in common, and the unions
    …            one file per entity, named as in the domain: type and filter
    connections  pages of lists
    query        the root fields, with timeline.py and search.py
    schema       all of it together

The planner (api.planner) reads the bindings; no resolver here is ever run for a query.

A file that declares types does without `from __future__ import annotations`: Strawberry would read
each type out of a text, at every start. What is not yet declared stands in quotes.
"""
