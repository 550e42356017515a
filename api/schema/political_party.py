"""Political parties."""

from api.schema.actor import Actor
from api.schema.binding import bound, described
from api.schema.describing import object_type
from api.schema.lazy import State
from domain import political_party


@bound(political_party.PoliticalParty)
@object_type
class PoliticalParty(Actor):
    """A party of a state's politics, not a party to a treaty."""

    state: State | None = described("State in whose politics it acts; null when not recorded.")
