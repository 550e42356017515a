"""What a file or an importer yields, and what can be said against it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from domain.severity import Severity


@dataclass(frozen=True, slots=True)
class Where:
    """A place in an input: the file's name, and the line or the record's key if it has such."""

    file: str
    line: int | None = None
    key: str | None = None
    """Key of the record, as its publisher gives it."""

    def __str__(self) -> str:
        place = self.file if self.line is None else f"{self.file}:{self.line}"
        return place if self.key is None else f"{place} ({self.key})"


@dataclass(frozen=True, slots=True)
class Record:
    """One contribution to one row of the model and to the rows that it owns."""

    typename: str
    """Class of the row."""
    key: str
    """Its slug, or a handle that is unique within the class where it has no slug."""
    fields: Mapping[str, object]
    """Values by attribute name: text, mappings and lists, as YAML gives them."""
    where: Where
    source: str | None = None
    """Slug of the source of all evidence that names none."""
    complete: bool = False
    """Whether this is all that the source says of the row: what it said before and no longer
    says is then withdrawn. An importer that yields a row piece by piece leaves this False."""
    shared: bool = False
    """Whether others speak of the row as well, and rather: what is stored, or said by a record
    that isn't shared, then stays, and only what nobody said yet is taken."""


@dataclass(frozen=True, slots=True)
class Problem:
    """Something wrong with an input. An ERROR keeps it out."""

    severity: Severity
    code: str
    message: str
    """What was found and what was wanted."""
    where: Where

    @property
    def file(self) -> str:
        """File of the input."""
        return self.where.file

    @property
    def line(self) -> int | None:
        """Line in the file, from 1; None where the input has no lines."""
        return self.where.line

    def __str__(self) -> str:
        return f"{self.where}: {self.severity.lower()} {self.code}: {self.message}"


class InputError(Exception):
    """An input that can't be used; carries the Problem."""

    def __init__(self, code: str, message: str, where: Where) -> None:
        super().__init__(message)
        self.problem = Problem(Severity.ERROR, code, message, where)
