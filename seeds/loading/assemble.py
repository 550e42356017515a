"""Turn records into the rows of the tables, with every link resolved.

Nothing is written here. Each mistake is noted with its place, and the rest goes on, so that one
run shows all of them.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, fields
from functools import cache, lru_cache
from typing import Any

from sqlalchemy import Table

from domain.base import key_id
from domain.severity import Severity
from domain.values.fuzzy import FuzzyDate, FuzzyInterval
from domain.values.vocabulary_time import BoundState
from seeds.loading import convert
from seeds.loading.document import line_of
from seeds.loading.resolve import Resolver
from seeds.loading.shape import Link, Owned, Shape, shapes
from seeds.loading.suggest import did_you_mean
from seeds.record import InputError, Problem, Record, Where

Key = tuple[Any, ...]
_SOURCE = "source"
LABEL_LANGUAGE = "en"
"""Language of the name to show of every record."""
_SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_SHOWN = 60
"""Characters of a value that a message repeats."""
_TELLING = ("_edtf", "_state")
"""Parts of a date that tell one from another; words and marks do not."""


@dataclass
class Row:
    """A row to be, over all tables of its class."""

    shape: Shape
    id: int
    values: dict[str, Any]
    where: Where
    said: dict[str, object] = field(default_factory=dict)
    """Columns that an input named, with what it says; the others have their default."""
    yielding: set[str] = field(default_factory=set)
    """Columns that only shared records named: a stored value is kept."""
    follows_label: bool = False
    """Whether it is the name that shows a record whose label yields to the stored one."""
    owner: int | None = None
    """Id of the row that owns it."""
    sources: set[int] = field(default_factory=set)
    """Ids of the sources whose files contributed."""
    complete: bool = False
    """Whether these sources say here all that they say of the row."""


@dataclass
class Assembly:
    """Rows by id, link rows by table and key, and what was wrong."""

    rows: dict[int, Row] = field(default_factory=dict)
    link_rows: dict[Table, dict[Key, dict[str, Any]]] = field(
        default_factory=lambda: defaultdict(dict)
    )
    problems: list[Problem] = field(default_factory=list)
    records: int = 0
    rejected: set[tuple[str, str]] = field(default_factory=set)
    """(class, key) of the records with an error."""


class Assembler:
    """Takes records one by one, then gives the assembly."""

    def __init__(self, resolver: Resolver, published: Mapping[int, FuzzyDate]) -> None:
        self.resolver = resolver
        self.published = published
        self.assembly = Assembly()
        self._counts: dict[tuple[int, str], int] = defaultdict(int)
        self._record: Record | None = None
        self._source_id: int | None = None

    def add(self, record: Record) -> None:
        """Take a record in; its mistakes are noted as problems."""
        self.assembly.records += 1
        self._record = record
        self._source_id = self.resolver.id_of("Source", record.source or "")
        shape = shapes().get(record.typename)
        if shape is None or not shape.is_entity:
            known = sorted(name for name, s in shapes().items() if s.is_entity)
            hint = did_you_mean(record.typename, known)
            message = f"found {record.typename!r}, wanted one of {', '.join(known)}{hint}"
            at = self._at(record.typename, record.where, None)
            self._wrong("SEED_CLASS", message, at)
            return
        if shape.slug_table is not None and not self._is_slug(shape, record.key, record.where):
            return
        row_id = self.resolver.id_of(record.typename, record.key)
        assert row_id is not None  # noqa: S101 - every record is known to the resolver
        fixed: dict[str, Any] = {"slug": record.key} if shape.slug_table is not None else {}
        of_data_set = record.where.key is not None and not record.shared
        if of_data_set and any("ordinal" in table.c for table in shape.tables):
            fixed["ordinal"] = record.where.line or 0  # in the order of its rows
        self._row(shape, row_id, record.fields, fixed, None, record.where)

    def finish(self) -> Assembly:
        """Give the assembly, with the label of everything that has names among the names."""
        for row in list(self.assembly.rows.values()):
            label = row.shape.label
            if label is not None and row.values.get(label):
                self._name_after_label(row, row.values[label])
        return self.assembly

    def _name_after_label(self, row: Row, label: str) -> None:
        shape = shapes()["Name"]
        fields = {"value": label, "kind": "PRIMARY", "language": LABEL_LANGUAGE}
        owned = row.shape.owned["names"]
        probe = self._probe(row, shape, owned, fields, row.where)
        if probe is None or probe.id in self.assembly.rows:
            return
        probe.values["ordinal"] = -1
        probe.owner = row.id
        probe.follows_label = row.shape.label in row.yielding
        self.assembly.rows[probe.id] = probe

    def _row(
        self,
        shape: Shape,
        row_id: int,
        fields: Mapping[str, object],
        fixed: dict[str, Any],
        owner: int | None,
        where: Where,
    ) -> None:
        row = self.assembly.rows.get(row_id)
        if row is None:
            row = Row(shape, row_id, {"id": row_id, **fixed}, where, owner=owner)
            self.assembly.rows[row_id] = row
        self._stated(row)
        for name, value in fields.items():
            self._taken(row, str(name), value, self._at(value, where, name))

    def _stated(self, row: Row) -> None:
        assert self._record is not None  # noqa: S101
        row.complete = row.complete or self._record.complete
        if self._source_id is not None:
            row.sources.add(self._source_id)

    def _taken(self, row: Row, name: str, value: Any, at: Where) -> bool:
        """Take one value into a row, and tell whether that went well; else it is noted."""
        try:
            self._field(row, name, value, at)
        except convert.ConvertError as error:
            inner = Where(at.file, error.line or at.line, at.key)
            self._wrong("SEED_VALUE", f"{row.shape.typename}.{name}: {error}", inner)
        except InputError as error:
            self._note(error.problem)
        else:
            return True
        return False

    def _is_slug(self, shape: Shape, slug: str, at: Where) -> bool:
        assert shape.slug_table is not None  # noqa: S101
        limit = shape.slug_table.c.slug.type.length  # type: ignore[attr-defined]
        if _SLUG.fullmatch(slug) and len(slug) <= limit:
            return True
        shown = slug if len(slug) <= _SHOWN else f"{slug[:_SHOWN]}…"
        wanted = f"lower-case ASCII words joined by hyphens, {limit} characters at most"
        self._wrong("SEED_SLUG", f"found the slug {shown!r}, wanted {wanted}", at)
        return False

    def _field(self, row: Row, name: str, value: Any, at: Where) -> None:
        shape = row.shape
        if value is None and shape.takes(name):
            return  # as if it weren't there
        if name in shape.columns:
            self._set(row, name, {name: convert.scalar(shape.columns[name], value)}, value, at)
        elif name in shape.composites:
            self._set(row, name, self._composite(shape, name, value), value, at)
        elif name in shape.links:
            link = shape.links[name]
            self._set(row, name, {link.column: self._link(link, value, at)}, value, at)
        elif name in shape.lists:
            self._link_list(row, name, value, at)
        elif name in shape.owned:
            self._owned_list(row, shape.owned[name], name, value, at)
        else:
            wanted = ", ".join(shape.attributes)
            hint = did_you_mean(name, shape.attributes)
            message = f"{shape.typename} has no {name!r}, wanted one of {wanted}{hint}"
            raise InputError("SEED_FIELD", message, at)

    def _set(self, row: Row, name: str, values: dict[str, Any], value: object, at: Where) -> None:
        assert self._record is not None  # noqa: S101
        if row.said.keys().isdisjoint(values):
            row.values.update(values)
            row.said.update(dict.fromkeys(values, value))
            if self._record.shared:
                row.yielding.update(values)
            return
        for column, part in values.items():
            before = row.values.get(column)
            if column in row.said and (self._record.shared or column in row.yielding):
                if self._record.shared:
                    continue
                before = None
            if self._record.shared:
                row.yielding.add(column)
            else:
                row.yielding.discard(column)
            if column in row.said and part is not None and before not in (None, part):
                message = (
                    f"{row.shape.typename}.{name} is {_in_words(value)} here and "
                    f"{_in_words(row.said[column])} elsewhere (see {row.where}); wanted one of them"
                )
                raise InputError("SEED_CONFLICT", message, at)
            if part is not None or column not in row.said:
                row.values[column] = part
                row.said[column] = value

    def _composite(self, shape: Shape, name: str, value: object) -> dict[str, Any]:
        columns = shape.composites[name]
        if type(value) is str and "{" not in value:
            return dict(zip(columns, _parts(len(columns), value), strict=True))
        return dict(zip(columns, _composite_parts(len(columns), value, self._fill), strict=True))

    def _fill(self, text: str) -> str:
        if "{" not in text:
            return text
        assert self._record is not None  # noqa: S101
        published = self.published.get(self._source_id or 0)
        if published is None or published.earliest is None or published.latest is None:
            raise convert.ConvertError(
                f"{text!r} refers to the day of publication, which the source "
                f"{self._record.source} doesn't give"
            )
        return text.replace("{published-first}", published.earliest.isoformat()).replace(
            "{published}", published.latest.isoformat()
        )

    def _link(self, link: Link, value: object, at: Where) -> int:
        if not isinstance(value, str):
            raise convert.ConvertError("wanted the slug or handle of one record")
        return self.resolver.resolve(value, link.typenames, at)

    def _link_list(self, row: Row, name: str, value: object, at: Where) -> None:
        kind = row.shape.lists[name]
        if not isinstance(value, list):
            raise convert.ConvertError("wanted a list of slugs")
        table_rows = self.assembly.link_rows[kind.table]
        for item in value:
            item_at = self._at(item, at, name)
            if not isinstance(item, str):
                raise convert.ConvertError("wanted a list of slugs")
            target = self.resolver.resolve(item, kind.typenames, item_at)
            if (row.id, target) in table_rows:
                message = f"{str(item)!r} stands in this list twice"
                raise InputError("SEED_TWICE", message, item_at)
            ordinal = self._next(row.id, name)
            table_rows[row.id, target] = {
                kind.owner: row.id,
                kind.target: target,
                "ordinal": ordinal,
            }

    def _owned_list(self, row: Row, owned: Owned, name: str, value: object, at: Where) -> None:
        if not isinstance(value, list):
            raise convert.ConvertError("wanted a list of mappings")
        shape = shapes()[owned.cls.__name__]
        for item in value:
            item_at = self._at(item, at, name)
            if not isinstance(item, Mapping):
                self._wrong("SEED_FORM", f"{name} wants a list of mappings", item_at)
                continue
            self._owned(row, shape, owned, name, item, item_at)

    def _owned(
        self,
        row: Row,
        shape: Shape,
        owned: Owned,
        name: str,
        item: Mapping[str, object],
        at: Where,
    ) -> None:
        fixed: dict[str, Any] = {owned.parent: row.id}
        fields = dict(item)
        probe: Row | None = None
        assert self._record is not None  # noqa: S101
        if _SOURCE in shape.links and _SOURCE not in fields and self._record.source:
            fields[_SOURCE] = self._record.source
        if shape.slug_table is not None:
            slug = fields.pop("slug", None)
            if not isinstance(slug, str):
                self._wrong("SEED_FIELD", f"every item of {name} wants a `slug`", at)
                return
            if not self._is_slug(shape, slug, self._at(slug, at, None)):
                return
            fixed["slug"] = str(slug)
            child_id = self.resolver.id_of(shape.typename, str(slug))
            assert child_id is not None  # noqa: S101 - announced with its owner
        else:
            probe = self._probe(row, shape, owned, fields, at)
            if probe is None:
                return
            child_id = probe.id
        if child_id in self.assembly.rows:
            given = self.assembly.rows[child_id].where
            same_record = (given.file, given.key) == (at.file, at.key) and not self._record.shared
            if same_record or name not in {"names", "identifiers", "evidence"}:
                self._wrong("SEED_TWICE", f"this item of {name} stands twice", at)
                return
        if "ordinal" in shape.names:
            fixed["ordinal"] = self._next(row.id, name)
        if probe is None or child_id in self.assembly.rows:
            self._row(shape, child_id, fields, fixed, row.id, at)
        else:
            self._adopt(probe, fields, fixed, row.id)

    def _adopt(
        self, probe: Row, fields: Mapping[str, object], fixed: dict[str, Any], owner: int
    ) -> None:
        """Make a row of what was read in order to tell which row it is."""
        probe.values |= fixed
        probe.owner = owner
        self.assembly.rows[probe.id] = probe
        self._stated(probe)
        for name, value in fields.items():
            if name in probe.shape.owned or name in probe.shape.lists:
                self._taken(probe, str(name), value, self._at(value, probe.where, name))

    def _probe(
        self, row: Row, shape: Shape, owned: Owned, fields: Mapping[str, object], at: Where
    ) -> Row | None:
        """Read the columns of an owned row; its owner and its natural key decide its id."""
        probe = Row(shape, 0, {owned.parent: row.id}, at)
        taken = [
            self._taken(probe, str(name), value, self._at(value, at, name))
            for name, value in fields.items()
            if name not in shape.owned and name not in shape.lists
        ]
        if not all(taken):
            return None
        probe.id = owned_id(shape, row.id, probe.values)
        probe.values["id"] = probe.id
        return probe

    def _next(self, owner: int, name: str) -> int:
        self._counts[owner, name] += 1
        return self._counts[owner, name] - 1

    def _at(self, value: object, outer: Where, name: object) -> Where:
        if type(value) is str and type(name) is str:
            return outer  # of no file
        line = line_of(value) or line_of(name)
        return Where(outer.file, line, outer.key) if line else outer

    def _wrong(self, code: str, message: str, at: Where | None) -> None:
        assert self._record is not None  # noqa: S101
        self._note(Problem(Severity.ERROR, code, message, at or self._record.where))

    def _note(self, problem: Problem) -> None:
        assert self._record is not None  # noqa: S101
        if problem not in self.assembly.problems:  # one slip may spoil many records
            self.assembly.problems.append(problem)
        self.assembly.rejected.add((self._record.typename, self._record.key))


def _composite_parts(count: int, value: object, fill: Callable[[str], str]) -> tuple[object, ...]:
    """Give the parts of a value that takes so many columns. Raises ConvertError."""
    if count == 2:
        amount = convert.money(value)
        return (None, None) if amount is None else (amount.amount, amount.currency)
    parsed: FuzzyDate | FuzzyInterval | None
    if count == len(fields(FuzzyDate)):
        parsed = convert.fuzzy_date(value, fill)
    else:
        parsed = convert.fuzzy_interval(value, fill)
    return (None,) * count if parsed is None else parsed.__composite_values__()


@lru_cache(maxsize=20_000)
def _parts(count: int, text: str) -> tuple[object, ...]:
    """Give the parts of a text that refers to nothing else; the same dates stand in many rows."""
    return _composite_parts(count, text, lambda text: text)


def _in_words(value: object) -> str:
    """Show what an input says, to a reader of the same input."""
    if isinstance(value, Mapping):
        return ", ".join(f"{key}: {_in_words(part)}" for key, part in value.items())
    text = str(value)
    return text if len(text) <= _SHOWN else f"{text[:_SHOWN]}…"


def owned_id(shape: Shape, owner: int, values: Mapping[str, Any]) -> int:
    """Give the id of a row without a slug: its owner and its natural key decide it."""
    parts = [values.get(column) for column in _key_columns(shape.typename)]
    said = ("" if part in (None, BoundState.UNKNOWN) else str(part) for part in parts)
    return key_id(shape.typename, "\0".join([str(owner), *said]))


@cache
def _key_columns(typename: str) -> tuple[str, ...]:
    shape = shapes()[typename]
    columns: list[str] = []
    for name in shape.cls.__key__:  # type: ignore[attr-defined]
        parts = shape.composites.get(name, (name,))
        columns += parts if len(parts) == 1 else [p for p in parts if p.endswith(_TELLING)]
    return tuple(columns)
