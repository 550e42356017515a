"""Columns with the words of a line beside it: by them both databases find the same lines."""

from __future__ import annotations

from sqlalchemy import Text, text
from sqlalchemy.orm import Mapped, mapped_column

WORDS_OF = "words_of"
"""Key in the `info` of a column: name of the column whose words it holds."""


def words_column(of: str) -> Mapped[str]:
    """Give a column for `words_of` another one, which whoever writes the row fills."""
    return mapped_column(Text, server_default=text("''"), info={WORDS_OF: of})
