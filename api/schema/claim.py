"""Claims: propositions that sides assert, deny or doubt."""

from typing import Annotated

import strawberry
from strawberry import UNSET

from api.schema.binding import Expr, Many, bound, by, described, planned
from api.schema.conditions import among
from api.schema.describing import object_type
from api.schema.enums import ClaimPositionType, ClaimStatus
from api.schema.lazy import Actor, Statement
from api.schema.node import MentionTarget, Node, Sourced
from domain import claim
from domain.claim import sql_claim_status


@bound(claim.ClaimPosition)
@object_type
class ClaimPosition(Sourced):
    """What one side says of a claim."""

    claim: "Claim" = described("The claim.")
    position: ClaimPositionType = described("What the side says of it.")
    actor: Actor | None = described("The side; null for unnamed ones.")
    statement: Statement | None = described("Where it says so; null when not recorded.")


@bound(claim.Claim)
@object_type
class Claim(Node, Sourced):
    """Something that may or may not be so; a denied deal is a claim and never a treaty."""

    slug: str = described("Short name for addresses; unique among claims for ever.")
    proposition: str = described("What is claimed, in the coder's own words.")
    status: ClaimStatus = described(
        "How it stands, computed from the positions.",
        Expr(lambda row, _args: sql_claim_status(row.id)),
    )
    about: list[MentionTarget] = described("What it is about, in the order of the source.")

    @planned(Many(by("claim_id"), where={"type": among("position")}))
    def positions(
        self,
        type: Annotated[
            list[ClaimPositionType] | None,
            strawberry.argument(description="Only positions of these types; null = of all."),
        ] = UNSET,
    ) -> list[ClaimPosition]:
        """Who says what of it, in the order of the source."""
