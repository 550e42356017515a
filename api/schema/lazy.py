"""The types by name, so that files may refer to one another in a circle.

A type checker sees the classes; at run time each is looked up when the schema is built.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from api.schema.actor import Actor as Actor
    from api.schema.assertion import Assertion as Assertion
    from api.schema.bloc import Bloc as Bloc
    from api.schema.bloc import Membership as Membership
    from api.schema.campaign import Aim as Aim
    from api.schema.campaign import Campaign as Campaign
    from api.schema.claim import Claim as Claim
    from api.schema.connections import ActorConnection as ActorConnection
    from api.schema.connections import DelegationConnection as DelegationConnection
    from api.schema.connections import StatementConnection as StatementConnection
    from api.schema.connections import SummitConnection as SummitConnection
    from api.schema.connections import TimelineConnection as TimelineConnection
    from api.schema.connections import TreatyConnection as TreatyConnection
    from api.schema.connections import VisitConnection as VisitConnection
    from api.schema.delegation import Delegation as Delegation
    from api.schema.delegation import DelegationMember as DelegationMember
    from api.schema.event import Event as Event
    from api.schema.mention import MentionObservation as MentionObservation
    from api.schema.mention import Stance as Stance
    from api.schema.names import Identifier as Identifier
    from api.schema.names import Name as Name
    from api.schema.office import Office as Office
    from api.schema.office import OfficeTenure as OfficeTenure
    from api.schema.organization import Organization as Organization
    from api.schema.person import Person as Person
    from api.schema.place import Place as Place
    from api.schema.political_party import PoliticalParty as PoliticalParty
    from api.schema.source import Evidence as Evidence
    from api.schema.source import Source as Source
    from api.schema.state import State as State
    from api.schema.state import Succession as Succession
    from api.schema.statement import Statement as Statement
    from api.schema.statement import StatementFilter as StatementFilter
    from api.schema.summit import Summit as Summit
    from api.schema.timeline import TimelineEntry as TimelineEntry
    from api.schema.topic import Topic as Topic
    from api.schema.treaty import Treaty as Treaty
    from api.schema.treaty import TreatyAction as TreatyAction
    from api.schema.treaty import TreatyFilter as TreatyFilter
    from api.schema.visit import Visit as Visit
    from api.schema.visit import VisitFilter as VisitFilter
else:
    from importlib import import_module

    from strawberry.types.lazy_type import LazyType

    class _Named(LazyType):
        """A type by its module and name; is asked hundreds of times while the schema is built."""

        def resolve_type(self):
            """Look it up, as Strawberry does in a module that isn't the program that was started.

            Raises KeyError for one that isn't there yet.
            """
            return vars(import_module(self.module))[self.type_name]

    _MODULES = {
        "actor": "Actor",
        "assertion": "Assertion",
        "bloc": "Bloc Membership",
        "campaign": "Aim Campaign",
        "claim": "Claim",
        "connections": "ActorConnection DelegationConnection StatementConnection "
        "SummitConnection TimelineConnection TreatyConnection VisitConnection",
        "delegation": "Delegation DelegationMember",
        "event": "Event",
        "mention": "MentionObservation Stance",
        "names": "Identifier Name",
        "office": "Office OfficeTenure",
        "organization": "Organization",
        "person": "Person",
        "place": "Place",
        "political_party": "PoliticalParty",
        "source": "Evidence Source",
        "state": "State Succession",
        "statement": "Statement StatementFilter",
        "summit": "Summit",
        "timeline": "TimelineEntry",
        "topic": "Topic",
        "treaty": "Treaty TreatyAction TreatyFilter",
        "visit": "Visit VisitFilter",
    }
    for _module, _names in _MODULES.items():
        for _name in _names.split():
            globals()[_name] = _Named(_name, f"api.schema.{_module}")
