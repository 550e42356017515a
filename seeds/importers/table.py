"""Any class of the model from somebody's own table, by a mapping: see docs/importing/table.md."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from sqlalchemy import func, select

from domain.imports import ImportRecord
from domain.source import Source
from domain.values.edtf import EdtfError
from domain.values.fuzzy import FuzzyError
from seeds.importing.cells import ENDINGS, Cells, rows
from seeds.importing.evidence import evidenced
from seeds.importing.importer import Context, Importer, Item, Rejected, Taken
from seeds.importing.mapping import Made, Parts, Rows, TableMapping, Value, read_mapping
from seeds.importing.names import ACTORS, Known, Span
from seeds.importing.offices import office, slug_of, tenure
from seeds.importing.records import named_record
from seeds.importing.topics import topic
from seeds.importing.towns import stored_town, town
from seeds.importing.values import UnfitValue, cut
from seeds.loading.shape import Shape
from seeds.loading.suggest import did_you_mean
from seeds.record import InputError, Record, Where

_NAME = "table"
_LONGEST_SLUG = 190


def read(context: Context) -> Iterator[Item]:
    """Yield a record for each row of the files."""
    path = context.options.get("mapping")
    if not path:
        message = "found no mapping, wanted `--set mapping=FILE.yaml`"
        raise InputError("IMPORT_OPTION", message, Where(_NAME))
    mapping = read_mapping(path)
    _refuse_foreign(context, mapping)
    context.describe(mapping.source)
    for file in context.inputs.ending(*ENDINGS):
        for number, cells in enumerate(rows(file, mapping), start=1):
            made = _Made(context, mapping, cells)
            try:
                yield made.taken()
            except UnfitValue as error:
                key = cells.where.key or str(number)
                context.names.take_open()
                yield Rejected(key, made.where, str(error))


def _refuse_foreign(context: Context, mapping: TableMapping) -> None:
    """Refuse to speak for a source that came in by another way."""
    known, row = ImportRecord.__table__.c, Source.__table__.c
    connection, slug = context.names.connection, mapping.source.key
    if connection.scalar(select(row.id).where(row.slug == slug)) is None:
        return
    mine = select(func.count()).where(
        known.importer == _NAME, known.key.startswith(f"{slug}:", autoescape=True)
    )
    if not connection.scalar(mine):
        message = f"{slug!r} is a source already, and not of a table; wanted a slug of its own"
        raise InputError("IMPORT_MAPPING", message, mapping.source.where)


@dataclass
class _Made:
    """What one row becomes."""

    context: Context
    mapping: TableMapping
    cells: Cells
    where: Where = field(init=False)
    key: str = ""
    on: str | None = None
    records: list[Record] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    flags: list[str] = field(default_factory=list)
    serial: int = 0
    """Counts what needs a key or a slug of its own within the row."""

    def __post_init__(self) -> None:
        self.where = self.cells.where

    def taken(self) -> Taken:
        """Give the record. Raises UnfitValue for a row that can't be used."""
        mapping, source = self.mapping, self.mapping.source.key
        parts = [" ".join(self.cells.texts(column)) for column in mapping.key]
        self.key = ":".join(parts)
        if not all(parts):
            raise UnfitValue(f"found no key in {', '.join(mapping.key)}")
        if len(self.key) > 200 - len(source) - 1:
            raise UnfitValue(f"found a key of {len(self.key)} characters, wanted fewer")
        self.where = replace(self.where, key=self.key)
        self.on = self._time()
        slug, is_known = self._slug()
        fields = self._fields(mapping.shape, mapping.fields, slug, None)
        missing = [
            name
            for name, link in mapping.shape.links.items()
            if link.required and name in mapping.fields and fields.get(name) is None
        ]
        if missing:
            raise UnfitValue(f"found nothing for {', '.join(missing)}. {' '.join(self.notes)}")
        if "note" in mapping.shape.attributes:
            said = [str(fields["note"])] if fields.get("note") else []
            fields["note"] = " ".join([*said, *self.notes]) or None
        elif self.notes:
            self.flags += self.notes
        if mapping.quote and (quote := self._one(mapping.quote, None)):
            piece = {"attribution": "REFERENCE", "record_key": self.key, "quote": cut(quote, 300)}
            fields["evidence"] = [piece, *_listed(fields.get("evidence"))]
        complete = not (mapping.shared or is_known)
        own = Record(mapping.shape.typename, slug, fields, self.where,
                     complete=complete, shared=mapping.shared)  # fmt: skip
        records = [
            replace(evidenced(record, self.key), source=source) for record in [*self.records, own]
        ]
        return Taken(f"{source}:{self.key}", self.where, records, self.flags)

    def _time(self) -> str | None:
        """Give the time at which names are used: as the mapping says, or of the record's date."""
        dated = getattr(self.mapping.shape.cls, "__dated_by__", None)
        made = self.mapping.on or self.mapping.fields.get(dated or "")
        if isinstance(made, Parts):
            ends = {name: self._one(value, None) for name, value in made.parts.items()}
            start, end = (
                {"OPEN": "..", "UNKNOWN": ""}.get(text := ends.get(name) or "", text)
                for name in ("start", "end")
            )
            time = f"{start}/{end}" if start or end else None
        else:
            time = self._one(made, None) if isinstance(made, Value) else None
        try:
            Span.of(time)
        except (EdtfError, FuzzyError) as error:
            raise UnfitValue(str(error)) from None
        return time

    def _slug(self) -> tuple[str, bool]:
        """Give the slug or handle, and whether a record has it that others speak of as well."""
        given = self.mapping.slug
        if self.mapping.shape.slug_table is None:
            return f"{self.mapping.source.key}:{self.key}", False
        if given is None:
            slug = f"{self.mapping.source.key}-{slug_of(self.key)}"
            return slug[:_LONGEST_SLUG].strip("-"), False
        text = self._one(replace(given, resolve=None), None)
        if not text:
            raise UnfitValue("found no slug")
        if given.resolve:
            known = self._meant(given.resolve, text)
            if known is not None:
                return known.slug, True
            self.flags.append(f"a new {given.resolve}: no record is known as {text!r}")
        slug = slug_of(text, _LONGEST_SLUG)
        if not slug:
            raise UnfitValue(f"found the slug {text!r}, wanted letters or digits")
        return slug, False

    def _fields(
        self, shape: Shape, made: Mapping[str, Made], slug: str, part: str | None
    ) -> dict[str, object]:
        fields: dict[str, object] = {}
        for name, value in made.items():
            if isinstance(value, Value):
                one = self._plain(shape, name, value, part)
            elif isinstance(value, Parts):
                ends = {key: self._one(each, part) for key, each in value.parts.items()}
                one = _composed(ends) if any(ends.values()) else None
            else:
                one = [row for rows in value for row in self._rows(name, rows, slug, part)]
            if one is not None and one != []:
                fields[name] = one
        return fields

    def _plain(self, shape: Shape, name: str, value: Value, part: str | None) -> object:
        if name in shape.lists or name == "editors":
            links = [self._link(name, value, text) for text in self._texts(value, part)]
            return [link for link in dict.fromkeys(links) if link]
        text = self._one(value, part)
        return self._link(name, value, text) if text and value.resolve else text

    def _rows(
        self, name: str, made: Rows, slug: str, part: str | None
    ) -> Iterator[dict[str, object]]:
        """Yield the rows of a list, those without a link that they need left out and noted."""
        needed = {key for key, link in made.shape.links.items() if link.required}
        for each in self._texts(made.each, part) if made.each else [part]:
            row = self._fields(made.shape, made.fields, slug, each)
            if any(key in made.fields and key not in row for key in needed):
                continue
            if made.shape.slug_table is not None:
                self.serial += 1
                row["slug"] = f"{slug}-{name.rstrip('s')}-{self.serial}"
            yield row

    # Values

    def _one(self, value: Value, part: str | None) -> str | None:
        texts = self._texts(value, part)
        if len(texts) > 1:
            raise UnfitValue(f"found {len(texts)} values in {value.column!r}, wanted one")
        return texts[0] if texts else None

    def _texts(self, value: Value, part: str | None) -> list[str]:
        """Give the texts of a value; without column or constant it is the part at hand."""
        if value.constant is not None:
            texts = [value.constant]
        elif value.column is None:
            texts = [part] if part else []
        else:
            texts = self.cells.texts(value.column)
        if value.split:
            texts = [piece.strip() for text in texts for piece in text.split(value.split)]
            texts = [text for text in texts if text not in self.cells.missing]
        if value.values is not None:
            texts = [self._mapped(value, text) for text in texts]
        if value.date:
            texts = [_day(text, value.date) for text in texts]
        return texts or ([value.default] if value.default is not None else [])

    def _mapped(self, value: Value, text: str) -> str:
        assert value.values is not None  # noqa: S101
        found = value.values.get(text, value.default)
        if found is None:
            wanted = ", ".join(value.values)
            hint = did_you_mean(text, value.values)
            raise UnfitValue(f"found {cut(text, 60)!r}, wanted one of {wanted}{hint}")
        return found

    # Links

    def _link(self, name: str, value: Value, text: str) -> str | None:
        """Give the record that a text names; where there is none, the note keeps the text."""
        if value.resolve is None:
            return text
        if value.resolve == "Person":
            return self._person(value, text)
        if value.resolve == "Place":
            known = self._town(value, text)
        elif value.resolve == "Topic":
            found = topic(text, self.where)
            self.records += [found] if found else []
            known = Known("Topic", found.key) if found else None
        else:
            known = self._meant(value.resolve, text)
            if known is None:
                self._leave_open(value.resolve, text)
        if known is None:
            label = name.replace("_", " ").capitalize()
            self.notes.append(f"{label}, as printed: {text}.")
        return known and str(known)

    def _meant(self, typename: str, text: str) -> Known | None:
        """Give the record of a class that a text means; nothing stays open."""
        if typename == "Actor" or typename in ACTORS:
            kinds = ACTORS if typename == "Actor" else (typename,)
            return self.context.names.means(text, self.on, kinds)
        return named_record(self.context.names, typename, text)

    def _leave_open(self, typename: str, text: str) -> None:
        if typename == "Actor" or typename in ACTORS:
            kinds = ACTORS if typename == "Actor" else (typename,)
            self.context.names.actor(text, self.on, kinds)  # with the reason why
        else:
            self.context.names.leave_open(typename, text, self.on, "unknown, or of several records")

    def _town(self, value: Value, text: str) -> Known | None:
        if "country" not in value.within:
            slug = stored_town(self.context.names, text, None)
            if slug is None:
                self._leave_open("Place", text)
            return Known("Place", slug) if slug else None
        country = self._one(value.within["country"], None)
        state = country and self.context.names.state(country, self.on)
        if not state:
            return None
        found = town(self.context.names, text, state, self.where)
        self.records.append(found)
        return Known("Place", found.key)

    def _person(self, value: Value, text: str) -> str:
        """Give a person: the same one by the identifier in the table, or as People tells."""
        source, within = self.mapping.source.key, value.within
        self.serial += 1
        key = f"{source}:{self.key}:{self.serial}"
        held: Record | None = None
        identifier = self._one(within["identifier"], text) if "identifier" in within else None
        if identifier:
            key = f"{source}:{identifier}"
        title = self._one(within["title"], text) if "title" in within else None
        state = self._one(within["of"], text) if "of" in within else None
        if title and state and (slug := self.context.names.state(state, self.on)):
            held = office(slug, title, self.where)
        found = self.context.people.find(
            text,
            key,
            self.where,
            office=held.key if held else None,
            on=self.on,
            lasting=bool(identifier),
        )
        self.records.append(found.record)
        if held:
            self.records += [held, tenure(held.key, found.slug, self.where)]
        self.flags += found.flags
        return f"Person/{found.slug}"


def _composed(ends: Mapping[str, str | None]) -> dict[str, str | None]:
    if "amount" in ends or "currency" in ends:
        return dict(ends)
    return {name: ends.get(name) or "UNKNOWN" for name in ("start", "end")}


def _day(text: str, forms: tuple[str, ...]) -> str:
    """Read a day, month or year in the first form that fits; give it as EDTF."""
    for form in forms:
        if form == "edtf":
            return text
        try:
            day = datetime.strptime(text, form).date()
        except ValueError:
            continue
        if re.search(r"%-?[dejxcDF]", form):
            return day.isoformat()
        return f"{day:%Y-%m}" if re.search(r"%-?[mbB]", form) else f"{day:%Y}"
    raise UnfitValue(f"found the date {cut(text, 60)!r}, wanted {' or '.join(forms)}")


def _listed(value: object) -> list[object]:
    return value if isinstance(value, list) else []


IMPORTERS = (
    Importer(
        name=_NAME,
        title="A table of your own",
        publisher="whom the mapping names",
        licence="as the mapping says",
        url="docs/importing/table.md",
        reads="*.csv, *.tsv, *.ndjson, *.json",
        fills=("State", "Organization", "Bloc", "any other class that the mapping names"),
        read=read,
        options={"mapping": "YAML file that says what the columns mean; wanted"},
        has_source=False,
    ),
)
