"""Conditions and orders that several filters share, in SQL."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from sqlalchemy import (
    ColumnElement,
    FromClause,
    Select,
    Table,
    Text,
    and_,
    case,
    exists,
    literal_column,
    select,
    true,
)

from api.schema.binding import Condition, Entries, Place, Row, Way
from api.schema.enums import EntityKind
from domain.base import Entity
from domain.dialect import in_array, one_of
from domain.mention import MentionObservation, MentionPlace, MentionPolarity
from domain.model import UNIONS
from domain.source import Evidence
from domain.topic import topic_broader
from domain.values.compare import SpanColumns, sql_overlaps
from domain.values.vocabulary_time import DateMatch
from domain.walks import following

ACTORS = ("State", "Organization", "Person", "PoliticalParty", "Bloc")
VENUES = UNIONS["StatementVenue"]
TARGETS = UNIONS["MentionTarget"]


def table(model: type[Any]) -> FromClause:
    """Give a mapped class's own table, under an alias of its own."""
    own: Table = model.__table__
    return own.alias()


def word(text: str) -> ColumnElement[Any]:
    """Give a word of ours as it stands in SQL."""
    return literal_column("'" + text.replace("'", "''") + "'", Text())


def ids(column: ColumnElement[Any], *conditions: ColumnElement[bool]) -> Select[Any]:
    """Select one column of one table, for `IN`; other tables are those of the select around it."""
    source = column.table
    return select(column).where(*conditions).correlate_except(source)


def value(column: ColumnElement[Any], *conditions: ColumnElement[bool]) -> ColumnElement[Any]:
    """Give one column of the one row of which the conditions hold, else null."""
    return ids(column, *conditions).scalar_subquery()


def among(column: str) -> Condition:
    """Keep rows in whose column one of the values stands."""
    return lambda row, values: in_array(getattr(row, column), values)


def equal(column: str) -> Condition:
    """Keep rows in whose column the value stands."""
    return lambda row, wanted: getattr(row, column) == wanted


def interval_of(row: Any, prefix: str) -> SpanColumns:
    """Give the span of a FuzzyInterval."""
    parts = ("start_earliest", "start_latest", "end_earliest", "end_latest")
    days = (getattr(row, f"{prefix}_{part}") for part in parts)
    states = (getattr(row, f"{prefix}_{side}_state") for side in ("start", "end"))
    return SpanColumns.interval(*days, *states)


def date_of(row: Any, prefix: str) -> SpanColumns:
    """Give the span of a FuzzyDate."""
    return SpanColumns.date(getattr(row, f"{prefix}_earliest"), getattr(row, f"{prefix}_latest"))


def within(span: SpanColumns, wanted: Any) -> ColumnElement[bool]:
    """Keep what falls into a DateRangeInput."""
    match = wanted.match or DateMatch.POSSIBLE
    return sql_overlaps(span, wanted.from_, wanted.to, match, bool(wanted.include_undated))


def during(prefix: str) -> Condition:
    """Keep rows whose FuzzyInterval falls into a DateRangeInput."""
    return lambda row, wanted: within(interval_of(row, prefix), wanted)


def dated(prefix: str) -> Condition:
    """Keep rows whose FuzzyDate falls into a DateRangeInput."""
    return lambda row, wanted: within(date_of(row, prefix), wanted)


def possibly_on(prefix: str) -> Condition:
    """Keep rows whose FuzzyInterval may hold a day, dates unknown included."""

    def condition(row: Row, day: Any) -> ColumnElement[bool]:
        return on_day(interval_of(row, prefix), day)

    return condition


def on_day(span: SpanColumns, day: Any) -> ColumnElement[bool]:
    """Say that dates don't rule a day out."""
    return sql_overlaps(span, day, day, DateMatch.POSSIBLE, include_undated=True)


def narrower_or_same(topic: Any, as_array: bool = False) -> Select[Any]:
    """Select a target's id and, if it is a topic, those of all narrower ones.

    as_array: for `one_of` alone. PostgreSQL is told then to look them up one after the other, and
    so has no good idea of their number; of an array's length it expects nothing.
    """
    below = select(topic.label("id")).cte(recursive=True, nesting=True)
    is_below, step = topic_broader.c.broader_id == below.c.id, select(topic_broader.c.topic_id)
    if as_array:
        step = step.select_from(following(topic_broader, below, is_below))
    else:
        step = step.join(below, is_below)
    return select(below.union(step).c.id)


def mentions(
    target: Any,
    polarity: MentionPolarity | None = MentionPolarity.MENTIONED,
    narrower: bool = True,
) -> Select[Any]:
    """Select the ids of statements that somebody observed (not) to mention a target."""
    seen = table(MentionObservation)
    same = (
        seen.c.target_id.in_(narrower_or_same(target)) if narrower else seen.c.target_id == target
    )
    observed = true() if polarity is None else seen.c.polarity == polarity
    return ids(seen.c.statement_id, same, observed)


def ways_of_mentions(
    target: Any, polarity: MentionPolarity | None, narrower: bool
) -> Sequence[Way]:
    """Give the way to the same statements by date; none where any polarity will do."""
    if polarity is None:
        return ()
    place = table(MentionPlace)
    keys = narrower_or_same(target) if narrower else select(target.label("id"))
    return [
        Way(
            lambda _row, key: and_(place.c.target_id == key, place.c.polarity == polarity),
            keys,
            Place(place.c.statement_id, place.c.sort_key, {"speaker_id": place.c.speaker_id}),
            # With OFFSET PostgreSQL asks so row by row, in the order of the dates, until a page
            # is full; else it may take all rows of the range first, and sort them.
            lambda row: exists(_observed(row, keys, polarity).offset(literal_column("0"))),
        )
    ]


def _observed(row: Row, targets: Select[Any], polarity: MentionPolarity) -> Select[Any]:
    """Select something where a polarity of a statement is observed for one of some targets."""
    seen = table(MentionObservation)
    about = and_(
        seen.c.statement_id == row.id,
        one_of(seen.c.target_id, targets),
        seen.c.polarity == polarity,
    )
    one: Select[Any] = select(literal_column("1"))
    return one.select_from(seen).where(about).correlate_except(seen)


def mentioning(row: Row, target: Any) -> ColumnElement[bool]:
    """Keep statements that mention a target or one of its narrower topics.

    Stands below a parent only, whose statements are the way in: each is probed for mentions.
    """
    targets = narrower_or_same(target, as_array=True)
    return exists(_observed(row, targets, MentionPolarity.MENTIONED))


def ways_of_mentioning(target: Any) -> Sequence[Way]:
    """Give the way to the same statements by date, below a parent too that a place knows."""
    return ways_of_mentions(target, MentionPolarity.MENTIONED, narrower=True)


def said_there(venue: str, speaker: str, target: Any) -> Entries:
    """Give the statements by a speaker at a venue that mention a target, or a narrower one.

    venue, speaker: columns of the rows that such statements stand below. All that is observed of
    what one said there stands in one stretch of an index, beside what others said.
    """
    place = table(MentionPlace)
    mentioned = place.c.polarity == MentionPolarity.MENTIONED
    about = one_of(place.c.target_id, narrower_or_same(target, as_array=True))
    by = {venue: place.c.venue_id, speaker: place.c.speaker_id}
    return Entries(place.c.statement_id, place.c.sort_key, by, (mentioned, about))


def entered(row: Row, entries: Entries, parent: Any) -> ColumnElement[bool]:
    """Keep rows to which entries for their parent lead."""
    of_parent = (column == getattr(parent, name) for name, column in entries.by.items())
    return row.id.in_(ids(entries.row, *of_parent, *entries.wanted))


def supported_by(row: Row, source: Any) -> ColumnElement[bool]:
    """Keep rows of which a piece of evidence comes from a source."""
    evidence = table(Evidence)
    return row.id.in_(ids(evidence.c.subject_id, evidence.c.source_id == source))


def typename_of(entity_id: Any) -> ColumnElement[Any]:
    """Give the type of a record."""
    entity = table(Entity)
    return value(entity.c.typename, entity.c.id == entity_id)


KINDS = {kind.replace("_", " ").title().replace(" ", ""): kind.value for kind in EntityKind}
"""From the names of types to kinds."""


def kind_of(typename: ColumnElement[Any]) -> ColumnElement[Any]:
    """Give the kind of record that a type's name means."""
    return case(KINDS, value=typename)
