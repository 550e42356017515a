"""Statements: words that an actor put on record, and how they relate to one another."""

from collections.abc import Sequence
from functools import partial
from typing import Annotated, Any

import strawberry
from sqlalchemy import (
    ColumnElement,
    CompoundSelect,
    Select,
    and_,
    func,
    literal_column,
    not_,
    or_,
    select,
    union_all,
)
from strawberry import UNSET

from api.schema.binding import Many, Row, ToOne, Way, bound, by, described, planned, reading, where
from api.schema.conditions import (
    ACTORS,
    TARGETS,
    VENUES,
    among,
    dated,
    equal,
    ids,
    mentions,
    supported_by,
    table,
    value,
    ways_of_mentions,
)
from api.schema.describing import input_type, object_type
from api.schema.enums import (
    EpistemicStatus,
    MentionPolarity,
    SpeechAct,
    StancePosition,
    StatementChannel,
    StatementRelationType,
    StatementStatus,
)
from api.schema.lazy import Actor, MentionObservation, Stance
from api.schema.node import Node, Sourced, StatementVenue
from api.schema.scalars import LanguageTag, Ref
from api.schema.statement_text import StatementText
from api.schema.values import DateRangeInput, FuzzyDate, Locator, Money, locator_parts
from domain import mention, statement, statement_text
from domain.dialect import in_array
from domain.word_search import (
    SoughtBeginning,
    SoughtBeginningQuery,
    SoughtQuery,
    SoughtWords,
    has_beginning,
    has_begun,
    has_words,
    says,
)


@bound(statement.Quote)
@object_type
class Quote:
    """A few words of a statement as they were said."""

    text: str = described("The words.")
    language: LanguageTag | None = described("Language of the words; null when not recorded.")
    locator: Locator | None = described(
        "Where in the source they stand; null when not recorded.",
        locator_parts("prefix", "suffix"),
    )


@bound(statement.StatementStatusChange)
@object_type
class StatementStatusChange(Sourced):
    """A status that a statement entered, and what put it there."""

    status: StatementStatus = described("The status entered.")
    date: FuzzyDate = described("When it was entered.")
    basis: "Statement | None" = described(
        "Statement that brought the change about; null for the first status."
    )


@bound(statement.StatementRelation)
@object_type
class StatementRelation(Sourced):
    """One statement bearing on another."""

    type: StatementRelationType = described("What the one does to the other.")
    from_: "Statement" = described("The statement that does it.", name="from")
    to: "Statement" = described("The statement that it is done to.")


def _from_place(row: Row, _args: Any) -> ColumnElement[Any]:
    origin = table(statement.Statement)
    return value(origin.c.sort_key, origin.c.id == row.from_id)


_TARGET = {"target": TARGETS}

AboutTarget = Annotated[
    Ref | None,
    strawberry.argument(description="Only about this target itself, narrower topics left out."),
]
RelationTypes = Annotated[
    list[StatementRelationType] | None,
    strawberry.argument(description="Only relations of these types; null = of all."),
]


@bound(statement.Statement)
@object_type
class Statement(Node, Sourced):
    """Words that an actor put on record."""

    slug: str = described("Short name for addresses; unique among statements for ever.")
    title: str = described("Title to show.")
    summary: str = described("What was said, in the coder's own words.")
    act: SpeechAct = described("What the statement does.")
    speaker: Actor | None = described(
        "Who said it; null when the source names nobody, see speakerDescription."
    )
    speaker_description: str | None = described(
        "Who said it, in words, where the source names nobody; null otherwise."
    )
    on_behalf_of: Actor | None = described(
        "For whom the speaker speaks; null when only for itself or not said."
    )
    reported_by: Actor | None = described(
        "Who passes the statement on, when the source does not have it first-hand; null if it has."
    )
    channel: StatementChannel = described("By which way it was made.")
    platform: str | None = described("On which platform, where there is one; null otherwise.")
    date: FuzzyDate = described("When it was made; local date at the place of speaking.")
    language: LanguageTag | None = described("Language spoken; null when not recorded.")
    venue: StatementVenue | None = described(
        "Summit, visit or event at which it was made; null when at none, or not said."
    )
    status: StatementStatus = described("What has become of the utterance.")
    status_history: list[StatementStatusChange] = described(
        "Statuses that it has had, the first one first."
    )
    text: StatementText | None = described(
        "Its full text, as first recorded; null when there is none.",
        ToOne(lambda row, text, _args: and_(text.statement_id == row.id, text.ordinal == 0)),
    )
    quotes: list[Quote] = described("Words of it that sources give, in the order of recording.")

    @planned(
        Many(
            by("statement_id"),
            where={"target": equal("target_id"), "polarity": among("polarity")},
            refs=_TARGET,
        )
    )
    def mentions(
        self,
        target: AboutTarget = UNSET,
        polarity: Annotated[
            list[MentionPolarity] | None,
            strawberry.argument(description="Only with one of these polarities; null = with any."),
        ] = UNSET,
    ) -> list[MentionObservation]:
        """What is known of what it mentions, absence included, in the order of recording."""

    @planned(Many(by("statement_id"), where={"target": equal("target_id")}, refs=_TARGET))
    def stances(self, target: AboutTarget = UNSET) -> list[Stance]:
        """Sides that it takes, in the order of recording."""

    @planned(Many(by("from_id"), where={"type": among("type")}))
    def relations(self, type: RelationTypes = UNSET) -> list[StatementRelation]:
        """What it does to other statements, in the order of recording."""

    @planned(Many(by("to_id"), where={"type": among("type")}, order=(_from_place, "id")))
    def related_from(self, type: RelationTypes = UNSET) -> list[StatementRelation]:
        """What other statements do to it, by their date."""

    amount: Money | None = described(
        "Sum that it offers, promises or asks for; null if there is none."
    )


@input_type
class MentionFilter:
    """Statements by what is known of what they mention."""

    target: Ref = described("What was looked for.")
    polarity: MentionPolarity | None = described(
        "What was observed; null = anything.", default=MentionPolarity.MENTIONED
    )
    include_narrower: bool | None = described(
        "Whether an observation of a narrower topic counts too.", default=True
    )


@input_type
class StanceFilter:
    """Statements by the side that they take."""

    target: Ref = described("Towards what a side is taken.")
    position: list[StancePosition] | None = described(
        "One of these sides; null = any.", default=UNSET
    )


def _observed(row: Row, wanted: Any) -> ColumnElement[bool]:
    narrower = wanted.include_narrower is not False
    return row.id.in_(mentions(wanted.target, wanted.polarity, narrower))


def _ways_of_observed(wanted: Any) -> Sequence[Way]:
    narrower = wanted.include_narrower is not False
    return ways_of_mentions(wanted.target, wanted.polarity, narrower)


def _taking_side(row: Row, wanted: Any) -> ColumnElement[bool]:
    stance = table(mention.Stance)
    conditions = [stance.c.target_id == wanted.target]
    if wanted.position is not None:
        conditions.append(in_array(stance.c.position, wanted.position))
    return row.id.in_(ids(stance.c.statement_id, *conditions))


_FEW: ColumnElement[Any] = literal_column("1000")
"""Statements with some words that are found before they are put in order; of more, each is looked
at in the order of the list until the page is full."""


def _found(text: Any) -> CompoundSelect[Any]:
    """Select the ids of statements with some words, by the indexes of words."""
    full = table(statement_text.StatementText)
    words, query = reading(text, SoughtWords()), reading(text, SoughtQuery())
    in_line = partial(
        has_beginning,
        beginning=reading(text, SoughtBeginning()),
        query=reading(text, SoughtBeginningQuery()),
    )
    titled, summed, quote = map(table, (statement.Statement,) * 2 + (statement.Quote,))
    return union_all(
        ids(titled.c.id, in_line(titled.c.title_words)),
        ids(summed.c.id, in_line(summed.c.summary_words)),
        ids(quote.c.statement_id, in_line(quote.c.words)),
        ids(full.c.statement_id, has_words(full.c, words, query)),
    )


def _with_words(row: Row, text: Any) -> ColumnElement[bool]:
    return row.id.in_(_found(text))


def _has_words(row: Row, text: Any) -> ColumnElement[bool]:
    """Say that a statement that is at hand has some words."""
    quote, full = table(statement.Quote), table(statement_text.StatementText)
    words, beginning = reading(text, SoughtWords()), reading(text, SoughtBeginning())
    quoted = ids(quote.c.id, quote.c.statement_id == row.id, has_begun(quote.c.words, beginning))
    said = ids(full.c.id, full.c.statement_id == row.id, says(full.c, words))
    return or_(
        has_begun(row.title_words, beginning),
        has_begun(row.summary_words, beginning),
        quoted.exists(),
        said.exists(),
    )


def _ways_of_words(text: Any) -> Sequence[Way]:
    """Give the way to the first few that are found, and one by the list where there may be more."""
    found, counted = (_found(text).limit(_FEW).subquery() for _ in range(2))
    few = select(func.count()).select_from(counted).scalar_subquery() < _FEW
    more: Select[Any] = select(literal_column("1").label("id")).where(not_(few))
    return [Way(None, select(found.c.id)), Way(lambda row, _key: _has_words(row, text), more)]


@input_type
class StatementFilter:
    """Which statements are wanted; all fields that are given must hold."""

    speaker: list[Ref] | None = where(
        "Made by one of these.", among("speaker_id"), refs=ACTORS, column="speaker_id"
    )
    on_behalf_of: list[Ref] | None = where(
        "Made on behalf of one of these.",
        among("on_behalf_of_id"),
        refs=ACTORS,
        column="on_behalf_of_id",
    )
    reported_by: list[Ref] | None = where(
        "Passed on by one of these.",
        among("reported_by_id"),
        refs=ACTORS,
        column="reported_by_id",
    )
    act: list[SpeechAct] | None = where("Doing one of these.", among("act"))
    channel: list[StatementChannel] | None = where("Made in one of these ways.", among("channel"))
    status: list[StatementStatus] | None = where("With one of these statuses.", among("status"))
    venue: Ref | None = where(
        "Made at this summit, visit or event.", equal("venue_id"), refs=VENUES
    )
    date: DateRangeInput | None = where("Made in this range.", dated("date"), dates=True)
    mentions: MentionFilter | None = where(
        "With such an observation of what it mentions.",
        _observed,
        refs_at=_TARGET,
        ways=_ways_of_observed,
    )
    stance: StanceFilter | None = where("Taking such a side.", _taking_side, refs_at=_TARGET)
    epistemic_status: list[EpistemicStatus] | None = where(
        "Known in one of these ways.", among("epistemic_status")
    )
    source: Ref | None = where("With evidence from this source.", supported_by, refs=("Source",))
    text: str | None = where(
        "With these words in this order in its title, summary, a quote or its full text, whatever "
        "the case, accents and signs between them; no character is a wildcard. Outside of full "
        "texts the last word may be the beginning of one, unless a sign comes after it.",
        _with_words,
        ways=_ways_of_words,
        probe=_has_words,
    )
    and_: "list[StatementFilter] | None" = described(
        "All of these hold.", name="and", default=UNSET
    )
    or_: "list[StatementFilter] | None" = described(
        "At least one of these holds; an empty list lets nothing through.",
        name="or",
        default=UNSET,
    )
    not_: "StatementFilter | None" = described("This does not hold.", name="not", default=UNSET)
