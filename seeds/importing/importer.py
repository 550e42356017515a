"""What an importer is, and what it yields for each record of its input."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeAlias

from seeds.record import Record, Where

if TYPE_CHECKING:
    from seeds.importing.files import Inputs
    from seeds.importing.names import Names
    from seeds.importing.people import People


@dataclass(frozen=True, slots=True)
class Taken:
    """A record of the input, and what it says in terms of the model."""

    key: str
    """Its key, as the publisher gives it: the same record has the same key in every release."""
    where: Where
    records: Sequence[Record]
    """Whatever it says; facts without evidence get the record itself as their evidence."""
    flags: Sequence[str] = ()
    """What a reader of the report should look at, a sentence each."""


@dataclass(frozen=True, slots=True)
class Skipped:
    """A record of the input that is none of what the importer takes in."""

    key: str
    where: Where
    reason: str
    """One of the reasons in the publisher's description of the data set."""
    flags: Sequence[str] = ()
    """What a reader of the report should look at, a sentence each."""


@dataclass(frozen=True, slots=True)
class Rejected:
    """A record of the input that can't be used."""

    key: str
    where: Where
    message: str
    """What was found, and what was wanted."""
    code: str = "IMPORT_VALUE"


Item: TypeAlias = Taken | Skipped | Rejected


@dataclass(frozen=True, slots=True)
class Context:
    """What an importer works with."""

    inputs: Inputs
    names: Names
    people: People
    options: Mapping[str, str] = field(default_factory=dict)
    sources: dict[str, Record] = field(default_factory=dict)
    """Sources that the input itself describes, by slug; they are loaded with every batch."""

    def describe(self, source: Record) -> str:
        """Make a Source known, to which records may then belong; give its slug.

        What the input says of it, such as the day of its release, is no part of any record, so
        a newer release changes those records only that changed.
        """
        self.sources[source.key] = source
        return source.key


@dataclass(frozen=True, slots=True)
class Importer:
    """One outside data set, or one form of files, and how it is read."""

    name: str
    """The word to give to `communique import`."""
    title: str
    publisher: str
    licence: str
    url: str
    """Where the data set is published."""
    reads: str
    """Files that it takes."""
    fills: tuple[str, ...]
    """Classes of the model."""
    read: Callable[[Context], Iterable[Item]]
    published_on: str | None = None
    """EDTF: when the release that was looked at appeared."""
    reliability: str = "B"
    """Of the source, on the Admiralty scale."""
    kind: str = "DATASET"
    """Of the source: a SourceKind."""
    options: Mapping[str, str] = field(default_factory=dict)
    """Names of its options, each with its meaning."""
    has_source: bool = True
    """Whether there is one Source, with the importer's name as its slug, to which all records
    belong that name no other; False where each document is a source of its own."""
    folder: str = ""
    """Where it usually lies below the folder of all data sets; "" for a form of files that
    anybody writes, which no demo imports."""
    usual: Mapping[str, str] = field(default_factory=dict)
    """Options for the files that lie there."""
    after: tuple[str, ...] = ()
    """Importers that come first, for it refers to what they bring: names, persons, offices."""
    attribution: str = ""
    """Words that the licence or the authors want to stand where the data is used."""

    @property
    def source(self) -> Record:
        """The Source of the data set."""
        fields: dict[str, object] = {
            "title": self.title,
            "kind": self.kind,
            "publisher": self.publisher,
            "licence": self.licence,
            "url": self.url,
            "language": "en",
            "published_on": self.published_on,
            "reliability": self.reliability,
        }
        return Record("Source", self.name, fields, Where(self.name))
