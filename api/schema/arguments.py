"""Arguments that many fields have, each described once."""

from __future__ import annotations

from typing import Annotated

import strawberry

from api.schema.scalars import Date, LanguageTag, Ref

First = Annotated[
    int | None,
    strawberry.argument(
        description="How many to give, counted from the beginning or after `after`. The server "
        "has a limit, and refuses more with PAGE_TOO_LARGE."
    ),
]
After = Annotated[
    str | None,
    strawberry.argument(
        description="Cursor behind which the page begins, as an earlier page of the same list "
        "with the same filter and order gave it."
    ),
]
Last = Annotated[
    int | None,
    strawberry.argument(
        description="How many to give, counted from the end or before `before`; instead of "
        "`first`. The order of the items stays the same."
    ),
]
Before = Annotated[
    str | None,
    strawberry.argument(description="Cursor before which the page ends; see `after`."),
]
Mentioning = Annotated[
    Ref | None,
    strawberry.argument(
        description="Only statements observed to mention this, or for a topic one of its narrower "
        "concepts. Short for the filter `mentions`."
    ),
]
Lang = Annotated[
    LanguageTag | None,
    strawberry.argument(
        description="Language wanted. Where nothing is recorded in it, the usual label is given."
    ),
]
ValidAt = Annotated[
    Date | None,
    strawberry.argument(
        description="Only what may hold on this day: dates don't rule it out. Null = no limit."
    ),
]
OnDay = Annotated[
    Date | None,
    strawberry.argument(description="Day in the world for which to say; null = today, UTC."),
]
ReferenceTo = Annotated[Ref, strawberry.argument(description="The record wanted.")]
