"""Every binding is SQL that both databases take, with all its arguments and with none."""

from datetime import date
from enum import StrEnum
from types import SimpleNamespace
from typing import Any

import pytest
from graphql import (
    GraphQLInputObjectType,
    GraphQLObjectType,
    get_named_type,
    is_enum_type,
    is_input_object_type,
    is_list_type,
    is_non_null_type,
)
from sqlalchemy import BigInteger, Date, Engine, Integer, Text, bindparam, literal_column, select
from sqlalchemy.orm import aliased
from strawberry.types.lazy_type import LazyType

from api.schema import binding, lazy
from api.schema.binding import (
    BINDING,
    MODEL,
    WHOLE,
    Expr,
    Facet,
    First,
    Many,
    Page,
    Parts,
    ToOne,
    Where,
)
from api.schema.conditions import KINDS
from api.schema.describing import enum_type
from api.schema.enums import EntityKind, TimelineKind
from api.schema.schema import schema
from api.schema.source import WHOLES
from api.schema.timeline import LABELS
from api.schema.together import Entry, Together
from api.schema.values import EMBEDDED, DateRangeInput
from domain.base import Entity
from domain.dialect import IdArray, TextArray
from domain.model import UNIONS

CORE = schema._schema
DEFINITION = "strawberry-definition"
VALUES = {"String": "J&K", "Int": 3, "Date": date(2025, 6, 2), "LanguageTag": "en"}
TYPES = {"String": Text, "Int": Integer, "Date": Date, "LanguageTag": Text}


class Given(SimpleNamespace):
    """Arguments: null where none is given."""

    def __getattr__(self, name: str) -> None:
        return None

    def day(self, name: str) -> Any:
        day = getattr(self, name)
        return bindparam("today", date(2025, 6, 2), type_=Date()) if day is None else day


def given(items: dict[str, Any], parameters: dict[str, Any]) -> Given:
    """Give a value to every argument or input field."""
    values = {
        definition_of(item).python_name: value_of(item.type, parameters) for item in items.values()
    }
    return Given(**values)


def value_of(type_: Any, parameters: dict[str, Any]) -> Any:
    type_ = type_.of_type if is_non_null_type(type_) else type_
    named = get_named_type(type_)
    key = f"p{len(parameters)}"
    if is_input_object_type(named):
        return given(
            {k: v for k, v in named.fields.items() if get_named_type(v.type) != named}, parameters
        )
    if is_list_type(type_):
        many = IdArray() if named.name in {"Ref", "ID"} else TextArray()
        parameters[key] = [1, 2] if named.name in {"Ref", "ID"} else ["SUPPORT"]
        return bindparam(key, type_=many)
    if is_enum_type(named):
        return next(iter(named.values.values())).value and next(
            iter(definition_of(named).wrapped_cls)
        )
    if named.name == "Boolean":
        return False
    if named.name in {"Ref", "ID"}:
        parameters[key] = 1
        return bindparam(key, type_=BigInteger())
    parameters[key] = VALUES[named.name]
    return bindparam(key, type_=TYPES[named.name]())


def definition_of(thing: Any) -> Any:
    return thing.extensions[DEFINITION]


def row_of(type_: Any) -> Any:
    origin = getattr(definition_of(type_), "origin", None)
    bound = getattr(origin, MODEL, None)
    if (rows := ROWS.get(type_.name)) is not None:
        return rows(Given(text=bindparam("sought", type_=Text())), 3).alias().c
    model = Entity if bound is None else bound.model
    if isinstance(model, type):
        return aliased(model)
    return model().alias().c


def bindings() -> dict[str, tuple[Any, Any, Any]]:
    found = {}
    for name, type_ in CORE.type_map.items():
        if isinstance(type_, GraphQLObjectType) and not name.startswith("__"):
            for key, field in type_.fields.items():
                bound = definition_of(field).metadata.get(BINDING)
                if bound is not None:
                    found[f"{name}.{key}"] = (type_, field, bound)
    return found


BINDINGS = bindings()
ROWS = {
    get_named_type(field.type).name: bound.rows
    for _, field, bound in BINDINGS.values()
    if isinstance(bound, Many) and bound.rows is not None
}
"""How the rows of types are selected that are bound to none."""
FILTERS = {
    name: type_
    for name, type_ in CORE.type_map.items()
    if isinstance(type_, GraphQLInputObjectType)
}


def pieces(type_: Any, field: Any, bound: Any, args: Given) -> list[Any]:
    """Give selects in which every function of a binding is used."""
    if isinstance(bound, Expr):
        row = row_of(type_)
        return [select(bound.sql(row, args))]
    if isinstance(bound, Parts):
        row = row_of(type_)
        return [select(*columns(bound, row, args)).where(literal_column("1 = 1"))]
    if isinstance(bound, ToOne):
        row, linked = row_of(type_), row_of(get_named_type(field.type))
        return [select(row.id, linked.id).join(source(linked), bound.on(row, linked, args))]
    if isinstance(bound, Facet):
        statement = row_of(CORE.type_map["Statement"])
        value = bound.value(statement, args)
        return [select(value).select_from(statement).group_by(value)]
    if isinstance(bound, First):
        return pieces(type_, field, bound.many, args)
    if isinstance(bound, Many | Page):
        return listed(field, bound, args)
    return []


def source(row: Any) -> Any:
    """Give what the columns of a row are from."""
    return row if hasattr(row, "__mapper__") else row.id.table


def columns(parts: Parts, row: Any, args: Given) -> list[Any]:
    found = []
    for part in [*parts.fields.values(), parts.present]:
        if isinstance(part, str):
            found.append(getattr(row, part))
        elif isinstance(part, Parts):
            found += columns(part, row, args)
        elif part is not None:
            found.append(part.sql(row, args))
    return found


def listed(field: Any, bound: Many | Page, args: Given) -> list[Any]:
    target = get_named_type(field.type)
    if isinstance(bound, Page):
        target = get_named_type(target.fields["nodes"].type)
    together = together_of(target) if isinstance(bound, Page) else None
    if together is not None:
        arms = together.arms
        rows = [(arm.binding(bound), Entry(arm, aliased(arm.model))) for arm in arms]
        return [selected(own, row, args) for own, row in rows]
    of = getattr(bound, "of", None)
    row = aliased(of) if of is not None else row_of(target)
    if isinstance(bound, Many) and bound.rows is not None:
        row = bound.rows(args, 3).alias().c
    return [selected(bound, row, args)]


def together_of(type_: Any) -> Together | None:
    bound = getattr(getattr(definition_of(type_), "origin", None), MODEL, None)
    return bound.model if bound is not None and isinstance(bound.model, Together) else None


def selected(bound: Many | Page, row: Any, args: Given) -> Any:
    owner = getattr(bound, "owner", None)
    parent = bindparam("key", 1, type_=BigInteger()) if owner is None else aliased(owner)
    conditions = [] if bound.link is None else [bound.link(row, parent, args)]
    if getattr(bound, "always", None) is not None:
        conditions.append(bound.always(row, args))
    for name, given in bound.where.items():
        condition = given.condition if isinstance(given, Where) else given
        if getattr(args, name) is not None:
            conditions.append(condition(row, getattr(args, name)))
    order = [bound.sort] if isinstance(bound, Page) else bound.order
    by = [getattr(row, item) if isinstance(item, str) else item(row, args) for item in order]
    return select(row.id).where(*conditions).order_by(*by).limit(3)


def run(engine: Engine, statement: Any, parameters: dict[str, Any]) -> None:
    compiled = statement.compile(engine)
    derived = {key: parameters[key.split("__")[0]] for key in compiled.binds if "__" in key}
    with engine.connect() as connection:
        connection.execute(statement, parameters | derived).fetchmany(5)


@pytest.mark.parametrize("everything", [True, False], ids=["all", "none"])
@pytest.mark.parametrize("place", sorted(BINDINGS))
def test_a_binding_is_sql(seeded_engine: Engine, place: str, everything: bool):
    type_, field, bound = BINDINGS[place]
    parameters: dict[str, Any] = {}
    required = {k: v for k, v in field.args.items() if is_non_null_type(v.type)}
    args = given(field.args if everything else required, parameters)
    args.parent = Given(
        text=bindparam("sought", type_=Text()), valid_at=bindparam("on", type_=Date())
    )
    parameters |= {"sought": "Kashmir", "on": date(2025, 6, 2)}
    for statement in pieces(type_, field, bound, args):
        run(seeded_engine, statement, used(statement, parameters))


def used(statement: Any, parameters: dict[str, Any]) -> dict[str, Any]:
    wanted = {key.split("__")[0] for key in statement.compile().binds}
    return {key: value for key, value in parameters.items() if key in wanted}


def filtered() -> dict[str, tuple[Any, str, Any]]:
    """Give the fields of filters, with the type that each filter is of."""
    found = {}
    for name, type_ in FILTERS.items():
        for key, field in type_.fields.items():
            if isinstance(definition_of(field).metadata.get(BINDING), Where):
                found[f"{name}.{key}"] = (CORE.type_map[name.removesuffix("Filter")], field)
    return found


FILTERED = filtered()


@pytest.mark.parametrize("place", sorted(FILTERED))
def test_a_filter_is_sql(seeded_engine: Engine, place: str):
    type_, field = FILTERED[place]
    row = row_of(type_)
    parameters: dict[str, Any] = {}
    value = value_of(field.type, parameters)
    condition = definition_of(field).metadata[BINDING].condition(row, value)
    statement = select(row.id).where(condition)
    run(seeded_engine, statement, used(statement, parameters))


def test_every_field_of_a_filter_has_a_condition():
    whole = {n for n, t in FILTERS.items() if hasattr(definition_of(t).origin, WHOLE)}
    without = {
        f"{name}.{key}"
        for name, type_ in FILTERS.items()
        for key, field in type_.fields.items()
        if f"{name}.{key}" not in FILTERED
    }
    assert {place for place in without if place.split(".")[0] in whole} == {
        "ActorFilter.officeTitle",
        "ActorFilter.officeRank",
        "ActorFilter.tenureStatus",
        "ActorFilter.validAt",
    }
    assert {place.split(".")[0] for place in without} == {
        *whole, "StatementFilter", "MentionFilter", "StanceFilter", "TreatyActionFilter",
        "DateRangeInput",
    }  # fmt: skip


def ref_types() -> dict[str, Any]:
    """Give the types that each Ref may mean, by its place in the schema."""
    found: dict[str, Any] = {}
    for name, type_ in CORE.type_map.items():
        if not isinstance(type_, GraphQLObjectType) or name.startswith("__"):
            continue
        for key, field in type_.fields.items():
            bound = definition_of(field).metadata.get(BINDING)
            bound = bound.many if isinstance(bound, First) else bound
            for arg, item in field.args.items():
                if get_named_type(item.type).name == "Ref":
                    refs = getattr(bound, "refs", {}) or {"ref": getattr(bound, "types", ())}
                    found[f"{name}.{key}({arg})"] = refs.get(arg)
    for place, (_, field) in FILTERED.items():
        if get_named_type(field.type).name == "Ref":
            found[place] = definition_of(field).metadata[BINDING].refs
        elif is_input_object_type(get_named_type(field.type)):
            inner = get_named_type(field.type)
            refs = definition_of(field).metadata[BINDING].refs_at
            for key, item in inner.fields.items():
                if get_named_type(item.type).name == "Ref":
                    found[f"{place}.{key}"] = refs.get(key)
    return found


REF_TYPES = ref_types()


@pytest.mark.parametrize("place", sorted(REF_TYPES))
def test_a_ref_says_which_types_it_may_mean(place: str):
    types = REF_TYPES[place]
    assert types
    assert set(types) <= set(CORE.type_map)


def test_plain_fields_are_attributes_of_their_model():
    """A field without a binding is what its name says; the planner relies on it."""
    unknown = []
    for name, type_ in CORE.type_map.items():
        if not isinstance(type_, GraphQLObjectType) or name.startswith("__"):
            continue
        bound = getattr(definition_of(type_).origin, MODEL, None)
        if bound is None:
            continue
        model = bound.model
        for key, field in type_.fields.items():
            definition = definition_of(field)
            if BINDING in definition.metadata or key == "id":
                continue
            attribute = definition.python_name
            if isinstance(model, type):
                there = hasattr(model, attribute)
            else:
                there = any(column.name.startswith(attribute) for column in model().c)
            if not there:
                unknown.append(f"{name}.{key}")
    assert unknown == []


def test_unbound_types_are_only_what_is_embedded_or_made_by_the_planner():
    unbound = {
        name
        for name, type_ in CORE.type_map.items()
        if isinstance(type_, GraphQLObjectType)
        and not name.startswith("__")
        and getattr(definition_of(type_).origin, MODEL, None) is None
    }
    embedded = {cls.__name__ for cls in EMBEDDED}
    made = {"Query", "PageInfo", "StatementFacets", "FacetCount", "IntRange", "Locator"}
    rest = unbound - embedded - made - ROWS.keys()
    rest = {name for name in rest if not name.endswith(("Edge", "Connection"))}
    assert rest == set()


def test_binding_words_are_all_described():
    assert all(
        getattr(word, "__doc__", None)
        for name, word in vars(binding).items()
        if isinstance(word, type) and word.__module__ == binding.__name__
    )


def test_every_type_of_row_leads_to_a_record():
    """Evidence of a fact that is no record of its own speaks for the record it belongs to."""
    rows = {mapper.class_.__name__ for mapper in Entity.__mapper__.self_and_descendants}
    parts = {model.__name__ for model in WHOLES}
    assert rows - set(UNIONS["Entity"]) - parts == {"Entity", "Actor"}
    assert parts & set(UNIONS["Entity"]) == set()


def test_unions_hold_what_the_domain_lets_stand_there():
    for name, members in UNIONS.items():
        assert {member.name for member in CORE.type_map[name].types} == set(members)


def test_kinds_are_types():
    assert set(KINDS) <= set(UNIONS["Entity"])
    assert {kind.value for kind in EntityKind} == set(KINDS.values())
    assert set(TimelineKind) == set(LABELS)
    items = {member.name for member in CORE.type_map["TimelineItem"].types}
    assert {model.__name__ for model, _ in LABELS.values()} == items


def test_types_are_found_where_they_are_said_to_be():
    found = [item.resolve_type() for item in vars(lazy).values() if isinstance(item, LazyType)]
    assert all(hasattr(type_, "__strawberry_definition__") for type_ in found)
    assert len(found) > 40


@pytest.mark.parametrize(
    ("first", "last", "fine"),
    [
        (date(2025, 6, 1), date(2025, 6, 1), True),
        (None, date(2025, 6, 1), True),
        (date(2025, 6, 2), date(2025, 6, 1), False),
    ],
)
def test_a_range_of_days_is_in_order(first: date | None, last: date, fine: bool):
    check = getattr(DateRangeInput, binding.CHECK)
    if fine:
        check({"from_": first, "to": last})
    else:
        with pytest.raises(ValueError, match="`from` is 2025-06-02"):
            check({"from_": first, "to": last})


def test_an_enum_must_describe_exactly_its_values():
    with pytest.raises(ValueError, match="OTHER"):
        enum_type(StrEnum("Odd", ["ONE", "OTHER"]), "Odd.", ONE="One.")
