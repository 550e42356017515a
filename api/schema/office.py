"""Offices and who holds them when."""

from typing import Any

from strawberry import UNSET

from api.schema.arguments import OnDay
from api.schema.binding import Expr, bound, described, planned
from api.schema.describing import object_type
from api.schema.enums import OfficeRank, TenureStatus
from api.schema.lazy import Actor, Evidence
from api.schema.node import EVIDENCE, Node, Sourced, SupportedField
from api.schema.values import FuzzyInterval
from domain import office


@bound(office.Office)
@object_type
class Office(Node):
    """A post, whoever holds it: one office, many tenures."""

    slug: str = described("Short name for addresses; unique among offices for ever.")
    title: str = described('Title without the body that it belongs to: "Foreign Minister".')
    rank: OfficeRank = described("Standing of the office.")
    of: Actor | None = described("State or organisation whose office it is; null if there is none.")
    seats: int | None = described("How many may hold it at once; null = no limit.")

    @planned(EVIDENCE)
    def evidence(self, field: SupportedField = UNSET) -> list[Evidence]:
        """What supports it, in the order of recording."""


def _status(row: Any, args: Any) -> Any:
    return office.sql_tenure_status(row, args.day("valid_at"))


@bound(office.OfficeTenure)
@object_type
class OfficeTenure(Node, Sourced):
    """One actor holding one office for one stretch of time."""

    office: Office = described("The office.")
    holder: Actor = described("Who holds it; a state may.")
    interval: FuzzyInterval = described("From when to when.")

    @planned(Expr(_status))
    def status(self, valid_at: OnDay = UNSET) -> TenureStatus:
        """How the tenure stands on a day.

        Where the source gives no date ("the minister", "former minister"), its wording holds from
        the day on which it was published; before that the answer is UNKNOWN.
        """
