"""The stored state of the rows that an assembly speaks of, and how the two differ."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from functools import cache, cached_property
from typing import Any

from sqlalchemy import Column, Connection, Enum, Table, select

from domain.base import Base, EpistemicStatus
from domain.dialect import in_ids
from domain.event import EventStatus
from domain.evidence import epistemic_status, observed_on
from domain.mention import MentionPolarity, is_detected
from domain.names.model import NameKind
from domain.names.normal import normal_form
from domain.ordering import sort_key_of
from domain.severity import Severity
from domain.source import Source
from domain.statement_text import MOST_WORDS, has_too_many_words, words_of
from domain.values.vocabulary_time import BoundState
from seeds.loading.assemble import LABEL_LANGUAGE, Assembly, Key, Row
from seeds.loading.shape import Owned, shapes
from seeds.record import Problem

Values = dict[str, Any]
_ENTITY = Base.metadata.tables["entity"]
_EVIDENCE = Base.metadata.tables["evidence"]
_JUDGEMENT = Base.metadata.tables["judgement"]
_SOURCE = Base.metadata.tables["source"]
_ABOUT_WRITING = frozenset({"recorded_at"})
"""Columns that tell when a row was written, not what it says."""


@dataclass(frozen=True, slots=True)
class Removed:
    """An owned row that goes."""

    typename: str
    owner: int


@dataclass
class Difference:
    """What a load does to the database."""

    inserts: dict[Table, list[Values]] = field(default_factory=lambda: defaultdict(list))
    updates: dict[Table, list[Values]] = field(default_factory=lambda: defaultdict(list))
    link_deletes: dict[Table, list[Key]] = field(default_factory=lambda: defaultdict(list))
    new: set[int] = field(default_factory=set)
    changed: set[int] = field(default_factory=set)
    removed: dict[int, Removed] = field(default_factory=dict)
    """The owned rows that their source no longer states, by id."""
    statuses: list[tuple[int, EventStatus]] = field(default_factory=list)
    """Rows that enter a status of their life cycle."""
    problems: list[Problem] = field(default_factory=list)


class Store:
    """The stored state of the rows that an assembly speaks of."""

    def __init__(self, connection: Connection, assembly: Assembly) -> None:
        self.connection = connection
        self.assembly = assembly
        self.rows = assembly.rows
        self._now = dict.fromkeys(_ABOUT_WRITING, datetime.now(UTC))
        self._stored = self._load_rows()
        self._children = self._load_children()
        ids = {child for children in self._children.values() for child in children}
        ids.update(self._stored[_ENTITY])
        self._evidence = self._load_by_owner(_EVIDENCE, ids)
        self._judgements = self._load_by_owner(_JUDGEMENT, ids)
        self._published = self._load_published()

    def difference(self) -> Difference:
        """Compare everything."""
        result = Difference()
        self._leave_out_known_names()
        self._withdraw(result)
        for row in self.rows.values():
            self._compare(row, result)
        self._compare_links(result)
        return result

    # What is stored

    def _load_rows(self) -> dict[Table, dict[int, Values]]:
        entities = [row.id for row in self.rows.values() if row.shape.is_entity]
        stored: dict[Table, dict[int, Values]] = defaultdict(dict)
        stored[_ENTITY] = self._load(_ENTITY, _ENTITY.c.id, entities)
        ids: dict[Table, list[int]] = defaultdict(list)
        for row in self.rows.values():
            if self._may_be_stored(row, stored):
                for table in row.shape.tables:
                    ids[table].append(row.id)
        ids.pop(_ENTITY, None)
        for table, wanted in ids.items():
            stored[table] = self._load(table, table.c.id, wanted)
        return stored

    def _may_be_stored(self, row: Row, stored: dict[Table, dict[int, Values]]) -> bool:
        """Whether a row has an identity already, or belongs to one that has."""
        if row.shape.is_entity:
            return row.id in stored[_ENTITY]
        owner = self.rows.get(row.owner or 0)
        return owner is None or self._may_be_stored(owner, stored)

    def _load(self, table: Table, column: Column[Any], ids: Iterable[int]) -> dict[int, Values]:
        query = select(table).where(in_ids(column, ids))
        rows = self.connection.execute(query).mappings()
        return {values["id"]: dict(values) for values in rows}

    def _load_children(self) -> dict[tuple[int, str], dict[int, Values]]:
        """Give the stored owned rows that may go, by owner and attribute."""
        owners: dict[tuple[str, Owned], list[int]] = defaultdict(list)
        for row in self.rows.values():
            for name, owned in row.shape.owned.items():
                if (row.complete or name == "names") and self._may_be_stored(row, self._stored):
                    owners[name, owned].append(row.id)
        children: dict[tuple[int, str], dict[int, Values]] = defaultdict(dict)
        for (name, owned), ids in owners.items():
            table = shapes()[owned.cls.__name__].tables[-1]
            for child in self._load(table, table.c[owned.parent], ids).values():
                children[child[owned.parent], name][child["id"]] = child
        return children

    def _load_by_owner(self, table: Table, ids: Iterable[int]) -> dict[int, dict[int, Values]]:
        found: dict[int, dict[int, Values]] = defaultdict(dict)
        for values in self._load(table, table.c.subject_id, ids).values():
            found[values["subject_id"]][values["id"]] = values
        return found

    def _load_published(self) -> dict[int, date | None]:
        query = select(_SOURCE.c.id, _SOURCE.c.published_on_earliest)
        days = {row.id: row[1] for row in self.connection.execute(query)}
        for row in self.rows.values():
            if row.shape.cls is Source and (row.complete or "published_on_earliest" in row.said):
                days[row.id] = row.values.get("published_on_earliest")
        return days

    # What a source no longer says

    def _withdraw(self, result: Difference) -> None:
        for (owner_id, name), children in self._children.items():
            owner = self.rows[owner_id]
            typename = owner.shape.owned[name].cls.__name__
            for child_id, child in children.items():
                if child_id not in self.rows and (
                    self._is_contradicted(child)
                    if is_detected(child)
                    else (owner.complete and self._is_ours(owner, child))
                    or (name == "names" and _is_former_label(owner, child))
                ):
                    result.removed[child_id] = Removed(typename, owner_id)

    def _is_contradicted(self, mention: Values) -> bool:
        """Whether an observation that is loaded now goes before one that a search made."""
        return (mention["statement_id"], mention["target_id"]) in self._absent

    @cached_property
    def _absent(self) -> set[tuple[int, int]]:
        """What statements are observed not to mention, among the rows that are loaded."""
        return {
            (row.values["statement_id"], row.values["target_id"])
            for row in self.rows.values()
            if row.values.get("polarity") is MentionPolarity.NOT_MENTIONED
        }

    def _is_ours(self, owner: Row, child: Values) -> bool:
        """Whether only the sources being loaded can have given an owned row."""
        if child.get("source_id") is not None:
            return child["source_id"] in owner.sources
        supported = self._evidence.get(child["id"]) or self._evidence.get(owner.id) or {}
        return all(piece["source_id"] in owner.sources for piece in supported.values())

    def _leave_out_known_names(self) -> None:
        """Leave out what shared records call a record that has this very name as another kind."""
        for row in [row for row in self.rows.values() if row.shape.typename == "Name"]:
            named = self._children.get((row.owner or 0, "names"), {})
            if (
                row.yielding
                and row.id not in named
                and any(
                    all(row.values.get(key) == name[key] for key in ("value", "language"))
                    for name in named.values()
                )
            ):
                del self.rows[row.id]

    # Rows

    def _compare(self, row: Row, result: Difference) -> None:
        shape = row.shape
        stored: Values = {}
        for table in shape.tables:
            stored |= self._stored[table].get(row.id, {})
        if row.follows_label and row.owner is not None and self._is_stored(row.owner):
            return
        values = {"typename": shape.typename, **row.values}
        if stored:
            values |= _kept(row, stored)
            if "slug" in stored:
                values["slug"] = stored["slug"]  # it may have been found by a former slug
            for column in shape.every:
                if column.key not in values:
                    values[column.key] = self._unsaid(row, column, stored)
        else:
            values = _unsaid_when_new(shape.typename) | self._now | values
        values |= self._derived(row, values, result)
        missing = [name for name in _required(shape.typename) if values[name] is None]
        if missing:
            wanted = ", ".join(dict.fromkeys(shape.attribute_of(name) for name in missing))
            message = f"{shape.typename} lacks {wanted}"
            result.problems.append(Problem(Severity.ERROR, "SEED_MISSING", message, row.where))
            return
        for table in shape.tables:
            own = {name: values[name] for name in _names_of(table)}
            if not stored:
                result.inserts[table].append(own)
            elif _differ(own, self._stored[table][row.id]):
                result.updates[table].append(own)
                result.changed.add(row.id)
        if not stored:
            result.new.add(row.id)
        status = values.get("status")
        if isinstance(status, EventStatus) and status != stored.get("status"):
            result.statuses.append((row.id, status))

    def _unsaid(self, row: Row, column: Column[Any], stored: Values) -> Any:
        """Give the value of a column of a stored row that no input names.

        A stored value goes when the row is stated whole and nobody else speaks of it.
        """
        if row.complete and column.key not in _ABOUT_WRITING and self._is_ours(row, stored):
            return _default(column)
        return stored[column.key]

    def _derived(self, row: Row, values: Values, result: Difference) -> Values:
        derived: Values = {}
        columns = row.shape.names
        if "actor_kind" in columns:
            derived["actor_kind"] = row.shape.cls.__kind__  # type: ignore[attr-defined]
        if "normal" in columns and values["value"]:
            derived["normal"] = normal_form(values["value"])
        if "title_normal" in columns and values["title"]:
            derived["title_normal"] = normal_form(values["title"])
        for name, of in row.shape.words.items():
            derived[name] = words_of(values[of] or "")
            if has_too_many_words(derived[name]):
                message = f"wanted a text with at most {MOST_WORDS} bytes of different words"
                result.problems.append(Problem(Severity.ERROR, "SEED_VALUE", message, row.where))
        if "sort_key" in columns:
            derived["sort_key"] = sort_key_of(row.shape.cls, values)
        if row.shape.is_sourced:
            evidence = self._all(row, "Evidence", self._evidence, result)
            whole = [
                piece["attribution"]
                for piece in evidence
                if piece.get("field") is None and "attribution" in piece
            ]
            derived["epistemic_status"] = epistemic_status(whole, self._judged(row, result))
            if "observed_on" in columns:
                days = (self._published.get(e.get("source_id", 0)) for e in evidence)
                derived["observed_on"] = observed_on(days)
        return derived

    def _judged(self, row: Row, result: Difference) -> EpistemicStatus | None:
        judgements = self._all(row, "Judgement", self._judgements, result)
        return next((j.get("status") for j in judgements if j.get("field") is None), None)

    def _all(
        self,
        row: Row,
        typename: str,
        stored: dict[int, dict[int, Values]],
        result: Difference,
    ) -> list[Values]:
        """Give the evidence or judgements that a row will have: stored ones and new ones."""
        assembled = self._assembled[typename].get(row.id, {})
        if row.id not in stored:
            return list(assembled.values())
        kept = {i: v for i, v in stored[row.id].items() if i not in result.removed}
        return list((kept | assembled).values())

    @cached_property
    def _assembled(self) -> dict[str, dict[int, dict[int, Values]]]:
        found: dict[str, dict[int, dict[int, Values]]] = {"Evidence": {}, "Judgement": {}}
        for row in self.rows.values():
            if row.owner is not None and (by_type := found.get(row.shape.typename)) is not None:
                by_type.setdefault(row.owner, {})[row.id] = row.values
        return found

    def _is_stored(self, row_id: int) -> bool:
        return row_id in self._stored[self.rows[row_id].shape.tables[0]]

    # Links

    def _compare_links(self, result: Difference) -> None:
        for row in self.rows.values():
            for kind in row.shape.lists.values() if row.complete else ():
                self.assembly.link_rows[kind.table]  # a list that is gone is compared as well
        for table, links in self.assembly.link_rows.items():
            owner, target = (c.key for c in table.primary_key)
            owners = {
                row.id
                for row in self.rows.values()
                if table in _link_tables(row) and self._may_be_stored(row, self._stored)
            }
            query = select(table).where(in_ids(table.c[owner], owners))
            stored = {
                (v[owner], v[target]): dict(v) for v in self.connection.execute(query).mappings()
            }
            for key, values in links.items():
                if key not in stored:
                    result.inserts[table].append(values)
                    self._touch(key[0], result)
                elif values != stored[key]:
                    result.updates[table].append(values)
                    self._touch(key[0], result)
            for key in stored:
                if key not in links and self._link_is_ours(self.rows[key[0]]):
                    result.link_deletes[table].append(key)
                    self._touch(key[0], result)

    def _link_is_ours(self, owner: Row) -> bool:
        return owner.complete and self._is_ours(owner, {"id": owner.id})

    def _touch(self, row_id: int, result: Difference) -> None:
        if row_id not in result.new:
            result.changed.add(row_id)


def _kept(row: Row, stored: Values) -> Values:
    """Give the stored values to which those of shared records yield; a date yields whole."""
    kept: Values = {}
    if not (row.yielding and stored):
        return kept
    dates = row.shape.composites.values()
    single = row.yielding.difference(*dates)
    for columns in (*dates, *((column,) for column in single)):
        if row.yielding.intersection(columns) and any(
            stored[column] not in (None, BoundState.UNKNOWN) for column in columns
        ):
            kept |= {column: stored[column] for column in columns}
    return kept


def _is_former_label(owner: Row, name: Values) -> bool:
    """Whether a stored name showed the record until this load changed its label."""
    label = owner.values.get(owner.shape.label or "")
    return (
        label is not None
        and owner.shape.label not in owner.yielding
        and name["kind"] is NameKind.PRIMARY
        and name["source_id"] is None
        and name["language"] == LABEL_LANGUAGE
        and name["value"] != label
    )


@cache
def _names_of(table: Table) -> tuple[str, ...]:
    return tuple(column.key for column in table.c)


@cache
def _required(typename: str) -> tuple[str, ...]:
    return tuple(column.key for column in shapes()[typename].every if not column.nullable)


@cache
def _unsaid_when_new(typename: str) -> Values:
    """Give the values of the columns of a new row that no input names."""
    every = shapes()[typename].every
    return {c.key: _default(c) for c in every if c.key not in _ABOUT_WRITING}


def _default(column: Column[Any]) -> Any:
    if isinstance(column.type, Enum) and column.type.enum_class is BoundState:
        return BoundState.UNKNOWN
    if column.default is not None and column.default.is_scalar:
        return column.default.arg  # type: ignore[attr-defined]
    return [] if column.default is not None else None


def _link_tables(row: Row) -> set[Table]:
    return {kind.table for kind in row.shape.lists.values()}


def _differ(new: Values, stored: Values) -> bool:
    return any(new[key] != stored[key] for key in new if key not in _ABOUT_WRITING)
