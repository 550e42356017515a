"""Names and codes of records."""

from collections.abc import Sequence
from typing import Annotated, Any

import strawberry
from sqlalchemy import ColumnElement, case, func, or_, select

from api.schema.binding import Expr, Many, Row, bound, by, described
from api.schema.conditions import among, table
from api.schema.describing import object_type
from api.schema.enums import IdentifierScheme, NameKind
from api.schema.scalars import LanguageTag
from api.schema.values import FuzzyInterval, recorded_interval_parts
from domain.names import model


@bound(model.Name)
@object_type
class Name:
    """One name of one record. A name never merges two records."""

    value: str = described("The name as it is written.")
    kind: NameKind = described("What the name is to the thing it names.")
    language: LanguageTag | None = described(
        "Language of the name; null when it belongs to none, as an acronym."
    )
    script: str | None = described("ISO 15924 code; null when it follows from the language.")
    validity: FuzzyInterval | None = described(
        "When the name was in use; null when that isn't recorded.",
        recorded_interval_parts("validity"),
    )


@bound(model.Identifier)
@object_type
class Identifier:
    """One code of one record; a code may pass from one record to another in the course of time."""

    scheme: IdentifierScheme = described("The list that the code is from.")
    value: str = described("The code as text; leading zeros count.")
    validity: FuzzyInterval | None = described(
        "When the record had the code; null when that isn't recorded.",
        recorded_interval_parts("validity"),
    )


NAMES = Many(by("subject_id"), where={"kind": among("kind")})
"""Names of the row at hand, the one to show first."""
IDENTIFIERS = Many(by("subject_id"), where={"scheme": among("scheme")})
"""Codes of the row at hand."""

NameKinds = Annotated[
    list[NameKind] | None,
    strawberry.argument(description="Only names of these kinds; null = all."),
]
Schemes = Annotated[
    list[IdentifierScheme] | None,
    strawberry.argument(description="Only codes from these lists; null = all."),
]

_SHOWN = (
    NameKind.PRIMARY,
    NameKind.SHORT,
    NameKind.OFFICIAL,
    NameKind.ALIAS,
    NameKind.TRANSLITERATION,
)
"""Kinds that may stand for a record in another language, best first."""


def in_language(column: Any, language: Any) -> ColumnElement[bool]:
    """Say that a tag is the one wanted, or a narrower one."""
    return or_(column == language, column.like(language + "-%"))


def label(column: str, kinds: Sequence[NameKind] = _SHOWN) -> Expr:
    """Give the label in `column`, or with `lang` the best name in that language.

    kinds: names that may be given, best first.
    """

    def sql(row: Row, args: Any) -> ColumnElement[Any]:
        usual: ColumnElement[Any] = getattr(row, column)
        if args.lang is None:
            return usual
        name = table(model.Name)
        places = {kind.value: place for place, kind in enumerate(kinds)}
        rank = case(places, value=name.c.kind)
        best = (
            select(name.c.value)
            .where(
                name.c.subject_id == row.id,
                rank.is_not(None),
                in_language(name.c.language, args.lang),
            )
            .order_by(name.c.language != args.lang, rank, name.c.ordinal, name.c.id)
            .limit(1)
            .correlate_except(name)
        )
        return func.coalesce(best.scalar_subquery(), usual)

    return Expr(sql)
