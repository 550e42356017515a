"""Topics: concepts that statements mention."""

from typing import Annotated, Any

import strawberry
from sqlalchemy import ColumnElement, or_
from strawberry import UNSET

from api.schema.arguments import After, Before, First, Lang, Last
from api.schema.binding import Many, Page, Row, bound, by, described, planned
from api.schema.conditions import ids, mentions
from api.schema.describing import object_type
from api.schema.enums import NameKind
from api.schema.lazy import Evidence, Place, StatementConnection, StatementFilter
from api.schema.names import in_language, label
from api.schema.node import EVIDENCE, Node, SupportedField
from api.schema.scalars import LanguageTag
from domain import topic
from domain.dialect import bytewise
from domain.names.model import Name


def _label(row: Row, _args: Any) -> ColumnElement[Any]:
    return bytewise(row.pref_label)


def _broader(row: Row, key: Any, _args: Any) -> ColumnElement[bool]:
    pair = topic.topic_broader.alias()
    return row.id.in_(ids(pair.c.broader_id, pair.c.topic_id == key))


def _narrower(row: Row, key: Any, _args: Any) -> ColumnElement[bool]:
    pair = topic.topic_broader.alias()
    return row.id.in_(ids(pair.c.topic_id, pair.c.broader_id == key))


def _related(row: Row, key: Any, _args: Any) -> ColumnElement[bool]:
    pair = topic.topic_related.alias()
    stated = ids(pair.c.related_id, pair.c.topic_id == key)
    inverse = ids(pair.c.topic_id, pair.c.related_id == key)
    return or_(row.id.in_(stated), row.id.in_(inverse))


def _mentioned(row: Row, key: Any, _args: Any) -> ColumnElement[bool]:
    return row.id.in_(mentions(key))


def _alternative(row: Row, args: Any) -> ColumnElement[bool]:
    alias: ColumnElement[bool] = row.kind == NameKind.ALIAS
    return alias if args.lang is None else alias & in_language(row.language, args.lang)


@bound(topic.Topic)
@object_type
class Topic(Node):
    """A concept that statements mention (a SKOS concept)."""

    slug: str = described("Short name for addresses; unique among topics for ever.")

    @planned(label("pref_label", kinds=(NameKind.PRIMARY,)))
    def pref_label(self, lang: Lang = UNSET) -> str:
        """The label to show: the usual one, in English, or with `lang` that of the language."""

    @planned(
        Many(
            by("subject_id"),
            of=Name,
            scalar="value",
            always=_alternative,
            order=(lambda row, _args: bytewise(row.value), "id"),
        )
    )
    def alt_labels(
        self,
        lang: Annotated[
            LanguageTag | None,
            strawberry.argument(description="Only labels in this language; null = in any."),
        ] = UNSET,
    ) -> list[str]:
        """Other names of the same concept, sorted; texts are searched for them as well."""

    definition: str | None = described("What falls under the concept; null when not recorded.")
    broader: "list[Topic]" = described(
        "Concepts that this one is part of, by label.",
        Many(_broader, order=(_label, "id"), price=2),
    )
    narrower: "list[Topic]" = described(
        "Concepts that are part of this one, by label.", Many(_narrower, order=(_label, "id"))
    )
    related: "list[Topic]" = described(
        "Concepts that are close to this one, by label; it holds both ways.",
        Many(_related, order=(_label, "id")),
    )
    place: Place | None = described("Place that the concept is about; null if there is none.")

    @planned(Page(_mentioned))
    def statements(
        self,
        filter: Annotated[
            StatementFilter | None,
            strawberry.argument(description="Only statements that fulfil all of this."),
        ] = UNSET,
        first: First = 20,
        after: After = UNSET,
        last: Last = UNSET,
        before: Before = UNSET,
    ) -> StatementConnection:
        """Statements observed to mention the concept or a narrower one, by date."""

    @planned(EVIDENCE)
    def evidence(self, field: SupportedField = UNSET) -> list[Evidence]:
        """What supports it, in the order of recording."""
