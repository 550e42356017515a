"""What is known about what a statement mentions, and which side it takes."""

from api.schema.binding import bound, described
from api.schema.describing import object_type
from api.schema.enums import MentionMethod, MentionPolarity, StancePosition
from api.schema.lazy import Statement
from api.schema.node import MentionTarget, Sourced
from domain import mention


@bound(mention.MentionObservation)
@object_type
class MentionObservation(Sourced):
    """Somebody's observation that a statement mentions a target, or that it does not.

    Where there is no observation, nobody looked: it is not known.
    """

    statement: Statement = described("The statement.")
    target: MentionTarget = described("What was looked for.")
    polarity: MentionPolarity = described("Whether it was found.")
    method: MentionMethod = described("How the observation was made.")
    matched_text: str | None = described(
        "Words of the statement, or of the source about it, that name the target; null if none."
    )
    scope: str | None = described(
        "What was looked through; there where absence was found by a search."
    )


@bound(mention.Stance)
@object_type
class Stance(Sourced):
    """A statement taking a side towards a target."""

    statement: Statement = described("The statement.")
    target: MentionTarget = described("Towards what it takes the side.")
    position: StancePosition = described("Which side it takes.")
