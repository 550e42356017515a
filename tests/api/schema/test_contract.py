"""The schema against the contract: type by type, field by field, argument by argument."""

from pathlib import Path

import pytest
from graphql import (
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLInterfaceType,
    GraphQLNamedType,
    GraphQLObjectType,
    GraphQLScalarType,
    GraphQLSchema,
    GraphQLUnionType,
    build_schema,
    is_introspection_type,
    is_specified_scalar_type,
    print_ast,
)

from api.schema.schema import schema

CONTRACT = Path(__file__).parents[2] / "contract" / "schema.graphql"

NOT_BUILT = {
    # Writes and live data.
    "Mutation", "Subscription", "ImportFormat", "Severity", "EvidenceInput", "NameInput",
    "StatementStatusInput", "Problem", "ImportReport", "WriteResult",
    # Changes.
    "ChangeOperation", "FieldChange", "Change", "ChangeEdge", "ChangeConnection", "Query.changes",
    # The state of the database at an earlier time.
    "Query.delegation(knownAt)", "Query.visit(knownAt)", "Query.summit(knownAt)",
    "Query.statement(knownAt)", "Query.treaty(knownAt)",
}  # fmt: skip

_CONNECTIONS = {
    *(
        f"{actor}.{field}"
        for actor in ("Actor", "Bloc", "Organization", "Person", "PoliticalParty", "State")
        for field in ("statements", "delegationsSent", "visits", "visitsHosted")
    ),
    "State.treaties", "Summit.statements", "SummitParticipation.statements", "Topic.statements",
    "Treaty.statements", "Query.actors", "Query.delegations", "Query.statements",
    "Query.summits", "Query.timeline", "Query.treaties", "Query.visits",
}  # fmt: skip
_SOURCED = {
    "Actor", "Aim", "Assertion", "Bloc", "Campaign", "Claim", "ClaimPosition", "Delegation",
    "DelegationMember", "Engagement", "Event", "EventParticipation", "MentionObservation",
    "Membership", "OfficeTenure", "Organization", "Person", "Place", "PoliticalParty", "Sourced",
    "Stance", "State", "Statement", "StatementRelation", "StatementStatusChange", "Succession",
    "Summit", "SummitParticipation", "TerritorialClaim", "Treaty", "TreatyAction", "TreatyParty",
    "Visit",
}  # fmt: skip
ADDITIONS = {
    # Pages backwards, as the Relay specification has them.
    *(f"{field}(last)" for field in _CONNECTIONS),
    *(f"{field}(before)" for field in _CONNECTIONS),
    # Evidence of one field, and of rows that have it beyond the contract.
    *(f"{name}.evidence(field)" for name in _SOURCED),
    "Office.evidence", "Topic.evidence",
    # What is recorded as well.
    "Actor.existence", "Bloc.existence", "Organization.existence", "Person.existence",
    "PoliticalParty.existence", "Evidence.recordKey", "Source.licence", "Topic.definition",
    "Treaty.bilateral", "Treaty.signedOn", "Visit.representing",
    # Full texts.
    "SearchHit.snippet", "Statement.text", "StatementText", "StatementText.content",
    "StatementText.excerpt", "StatementText.excerpt(around)", "StatementText.language",
    "StatementText.length",
}  # fmt: skip

CONTRACT_SCHEMA = build_schema(CONTRACT.read_text(encoding="utf-8"))
BUILT = build_schema(schema.as_str())


def facts(of: GraphQLSchema) -> dict[str, str]:
    """Give everything that a schema promises, by its place there."""
    found: dict[str, str] = {}
    for name, type_ in of.type_map.items():
        if is_introspection_type(type_) or is_specified_scalar_type(type_):
            continue
        found[name] = kind_of(type_)
        if isinstance(type_, GraphQLEnumType):
            found |= {f"{name}.{value}": "value" for value in type_.values}
        elif isinstance(type_, GraphQLUnionType):
            found |= {f"{name}|{member.name}": "member" for member in type_.types}
        elif isinstance(type_, GraphQLInputObjectType):
            found |= {f"{name}.{key}": typed(field) for key, field in type_.fields.items()}
        elif isinstance(type_, GraphQLObjectType | GraphQLInterfaceType):
            found |= {f"{name}&{interface.name}": "implements" for interface in type_.interfaces}
            for key, field in type_.fields.items():
                found[f"{name}.{key}"] = str(field.type)
                found |= {f"{name}.{key}({arg})": typed(it) for arg, it in field.args.items()}
    return found


def kind_of(type_: GraphQLNamedType) -> str:
    return type(type_).__name__.removeprefix("Custom")


def typed(item) -> str:
    return f"{item.type}{f' = {print_ast(item.default.literal)}' if item.default else ''}"


def owner(place: str) -> str:
    """Give the type that a place is in."""
    for sign in ".|&(":
        place = place.split(sign)[0]
    return place


def in_field(place: str) -> str:
    """Give the field that a place is in, without its arguments."""
    return place.split("(")[0]


def test_what_the_contract_has_is_there():
    wanted, built = facts(CONTRACT_SCHEMA), facts(BUILT)
    missing = {
        place: promise
        for place, promise in wanted.items()
        if built.get(place) != promise and not {place, owner(place), in_field(place)} & NOT_BUILT
    }
    assert {place: (promise, built.get(place)) for place, promise in missing.items()} == {}


def test_additions_are_all_named():
    wanted, built = facts(CONTRACT_SCHEMA), facts(BUILT)
    extra = {place for place in built if place not in wanted}
    explained = {place for place in extra if {place, in_field(place)} & ADDITIONS}
    assert extra - explained == set()
    assert {addition for addition in ADDITIONS if addition not in built} == set()


def test_what_is_not_built_is_in_the_contract_and_only_there():
    wanted, built = facts(CONTRACT_SCHEMA), facts(BUILT)
    assert {place for place in NOT_BUILT if place not in wanted} == set()
    assert {place for place in NOT_BUILT if place in built} == set()


def described_things(of: GraphQLSchema) -> dict[str, str | None]:
    found: dict[str, str | None] = {}
    for name, type_ in of.type_map.items():
        if is_introspection_type(type_):
            continue
        found[name] = type_.description
        if isinstance(type_, GraphQLEnumType):
            found |= {f"{name}.{key}": value.description for key, value in type_.values.items()}
        elif not isinstance(type_, GraphQLUnionType | GraphQLScalarType):
            for key, field in type_.fields.items():
                found[f"{name}.{key}"] = field.description
                for arg, argument in getattr(field, "args", {}).items():
                    found[f"{name}.{key}({arg})"] = argument.description
    return found


DESCRIPTIONS = described_things(BUILT)


def test_everything_has_a_description():
    assert [place for place, text in DESCRIPTIONS.items() if not text] == []


@pytest.mark.parametrize(
    "wrong",
    [
        lambda text: text != text.strip(),
        lambda text: not text.rstrip('`"').endswith((".", "…", "?")),
        lambda text: "  " in text,
    ],
    ids=["blank ends", "no full stop", "double spaces"],
)
def test_descriptions_are_sentences(wrong):
    ours = {place: text for place, text in DESCRIPTIONS.items() if not place.startswith("Int")}
    names = {"Boolean", "Float", "ID", "String"}
    assert [p for p, text in ours.items() if text and p not in names and wrong(text)] == []
