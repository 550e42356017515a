"""Full texts of statements, and what stands in them around a mention."""

from typing import Annotated, Any

import strawberry
from sqlalchemy import ColumnElement, Select, Text, and_, func, select, type_coerce

from api.schema.binding import Computed, Expr, Row, bound, described, planned
from api.schema.conditions import TARGETS, narrower_or_same, table, word
from api.schema.describing import object_type
from api.schema.scalars import LanguageTag, Ref
from domain import statement_text
from domain.names.matcher import Label, Matcher
from domain.names.model import Name, NameKind
from domain.sentences import excerpts

_NOT_IN_TEXTS = (NameKind.METONYM, NameKind.MISSPELLING)
"""Kinds of names by which nothing is looked for in a text."""
_LONGEST = 600
"""Characters of an excerpt, about."""


def _names_and_text(row: Row, args: Any) -> ColumnElement[Any]:
    """Give the names of a target and of its narrower topics, a line each, then the text.

    A name is one line. A line begins with the kind of the name.
    """
    name = table(Name)
    line = type_coerce(name.c.kind, Text) + word(":") + name.c.value + word("\n")
    lines = func.aggregate_strings(line, word(""))  # type: ignore[arg-type]  # may be SQL too
    used = and_(*(name.c.kind != kind for kind in _NOT_IN_TEXTS))
    named: Select[Any] = (
        select(lines)
        .where(name.c.subject_id.in_(narrower_or_same(args.around)), used)
        .correlate_except(name)
    )
    lines_and_text = func.coalesce(named.scalar_subquery(), word("")) + word("\n") + row.text
    return type_coerce(lines_and_text, Computed(sentences_around))


def sentences_around(names_and_text: str) -> list[str]:
    """Give the sentences of a text that mention one of the names before it."""
    names, _, text = names_and_text.partition("\n\n")
    if names_and_text.startswith("\n"):
        return []
    kinds = (line.partition(":") for line in names.split("\n"))
    matcher = Matcher([Label(value, "", kind) for kind, _, value in kinds])
    spans = [(match.start, match.end) for match in matcher.find(text)]
    return excerpts(text, spans, _LONGEST)


@bound(statement_text.StatementText)
@object_type
class StatementText:
    """What a statement says, word for word."""

    language: LanguageTag | None = described(
        "Language of the text, which may be a translation; null when not known."
    )
    content: str = described(
        "The whole text, line breaks included. It may be long: see length.",
        Expr(lambda row, _args: row.text),
    )
    length: int = described("Number of characters.", Expr(lambda row, _args: func.length(row.text)))

    @planned(Expr(_names_and_text, refs={"around": TARGETS}))
    def excerpt(
        self,
        around: Annotated[
            Ref,
            strawberry.argument(
                description="Topic, actor, treaty or the like. A topic's narrower ones count too."
            ),
        ],
    ) -> list[str]:
        """The sentences that name this by one of its recorded names, in the order of the text.

        White space is squeezed; a very long sentence is cut around the name. Empty where the text
        has none of the names.
        """
