"""Closed vocabularies of time. A member's value is its name, in the database and in the API."""

from enum import StrEnum


class DatePrecision(StrEnum):
    """How exactly a date is known; says nothing of how sure the source is."""

    DAY = "DAY"
    WEEK = "WEEK"
    MONTH = "MONTH"
    YEAR = "YEAR"
    DECADE = "DECADE"
    CENTURY = "CENTURY"
    RANGE = "RANGE"
    "One day between two known bounds that are no calendar unit."
    UNKNOWN = "UNKNOWN"
    "At least one bound is missing."


class DateQualifier(StrEnum):
    """What the source says of its own date: EDTF `?` UNCERTAIN, `~` APPROXIMATE, `%` both."""

    EXACT = "EXACT"
    APPROXIMATE = "APPROXIMATE"
    UNCERTAIN = "UNCERTAIN"
    UNCERTAIN_APPROXIMATE = "UNCERTAIN_APPROXIMATE"


class DateBasis(StrEnum):
    """Where a date comes from."""

    STATED = "STATED"
    "The source says it."
    DERIVED = "DERIVED"
    "Worked out from the source, such as `last week` from its publication day."
    REFERENCE = "REFERENCE"
    "From a reference list or data set, not from the source that tells the fact."


class BoundState(StrEnum):
    """What is known of one end of an interval."""

    KNOWN = "KNOWN"
    "There is a date, however fuzzy."
    OPEN = "OPEN"
    "No limit; at the end: not ended when the newest source was published."
    UNKNOWN = "UNKNOWN"
    "There is a limit or none, nobody says."


class DateMatch(StrEnum):
    """How a filter reads a fuzzy date: true in every reading, or in at least one."""

    CERTAIN = "CERTAIN"
    POSSIBLE = "POSSIBLE"
