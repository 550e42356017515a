"""The texts of statements as they are stored, and the mentions found in them before."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import astuple, dataclass, field
from functools import cached_property
from typing import Any

from sqlalchemy import Connection, Table, delete, select

from domain.base import Entity, EpistemicStatus
from domain.dialect import in_ids, in_texts
from domain.mention import MentionObservation, MentionPolarity, detected
from domain.searched import SearchedStatement
from domain.source import Evidence, Judgement
from domain.statement import Statement
from domain.statement_text import StatementText
from seeds.loading.bulk import insert_rows
from seeds.mentions.finder import Text
from seeds.mentions.labels import Days, digest
from seeds.mentions.rows import Base, Rows, Values

_ENTITY: Table = Entity.__table__  # type: ignore[assignment]
_MENTION: Table = MentionObservation.__table__  # type: ignore[assignment]
_EVIDENCE: Table = Evidence.__table__  # type: ignore[assignment]
_JUDGEMENT: Table = Judgement.__table__  # type: ignore[assignment]
_SEARCHED: Table = SearchedStatement.__table__  # type: ignore[assignment]
_STATEMENT: Table = Statement.__table__  # type: ignore[assignment]
_TEXT: Table = StatementText.__table__  # type: ignore[assignment]
_SAME = ("matched_text", "ordinal", "epistemic_status")
"""Columns of a stored mention that may change while its id stays."""


@dataclass
class Searchable:
    """A statement, with all on which the search of its texts depends besides the names."""

    id: int
    slug: str
    when: Days
    base: Base | None = None
    """None: nothing supports the statement, so nothing could support a mention."""
    texts: list[Text] = field(default_factory=list)
    absent: dict[int, bool] = field(default_factory=dict)
    """Targets that it was observed not to mention, each with whether that is disputed."""

    @cached_property
    def digest(self) -> str:
        """Tells whether it is the same as when it was searched."""
        base = astuple(self.base) if self.base else None
        texts = [(text.language, text.content) for text in self.texts]
        return digest([self.when, base, texts, sorted(self.absent.items())])


def searchable(connection: Connection, ids: Iterable[int]) -> list[Searchable]:
    """Give statements by id, in the order of the ids."""
    query = select(
        _STATEMENT.c.id, _STATEMENT.c.slug, _STATEMENT.c.date_earliest, _STATEMENT.c.date_latest
    ).where(in_ids(_STATEMENT.c.id, ids))
    found = {
        row.id: Searchable(row.id, row.slug, Days(row.date_earliest, row.date_latest))
        for row in connection.execute(query)
    }
    _add_bases(connection, found)
    _add_texts(connection, found)
    _add_absent(connection, found)
    return [found[statement_id] for statement_id in sorted(found)]


def _add_bases(connection: Connection, found: dict[int, Searchable]) -> None:
    query = (
        select(_EVIDENCE)
        .where(in_ids(_EVIDENCE.c.subject_id, found), _EVIDENCE.c.field.is_(None))
        .order_by(_EVIDENCE.c.subject_id, _EVIDENCE.c.ordinal, _EVIDENCE.c.id)
    )
    for row in connection.execute(query):
        if found[row.subject_id].base is None:
            found[row.subject_id].base = Base(
                row.source_id, row.attribution, row.attributed_to_id, row.record_key
            )


def _add_texts(connection: Connection, found: dict[int, Searchable]) -> None:
    query = (
        select(_TEXT.c.statement_id, _TEXT.c.language, _TEXT.c.text)
        .where(in_ids(_TEXT.c.statement_id, found))
        .order_by(_TEXT.c.statement_id, _TEXT.c.ordinal, _TEXT.c.id)
    )
    for row in connection.execute(query):
        found[row.statement_id].texts.append(Text(row.language, row.text))


def _add_absent(connection: Connection, found: dict[int, Searchable]) -> None:
    query = select(
        _MENTION.c.statement_id, _MENTION.c.target_id, _MENTION.c.epistemic_status
    ).where(
        in_ids(_MENTION.c.statement_id, found),
        _MENTION.c.polarity == MentionPolarity.NOT_MENTIONED,
    )
    for row in connection.execute(query):
        disputed = row.epistemic_status is EpistemicStatus.DISPUTED
        absent = found[row.statement_id].absent
        absent[row.target_id] = absent.get(row.target_id, True) and disputed


def with_texts(connection: Connection) -> list[int]:
    """Give the statements that have texts, or mentions that were found in such."""
    texts = select(_TEXT.c.statement_id)
    mentions = select(_MENTION.c.statement_id).where(detected())
    return sorted(connection.scalars(texts.union(mentions)))


def unsearched(connection: Connection) -> list[int]:
    """Give the statements whose texts are still to be searched."""
    query = (
        select(_TEXT.c.statement_id)
        .outerjoin(_SEARCHED, _SEARCHED.c.statement_id == _TEXT.c.statement_id)
        .where(_SEARCHED.c.statement_id.is_(None))
        .distinct()
    )
    return sorted(connection.scalars(query))


def forget(connection: Connection, slugs: Iterable[str]) -> None:
    """Let the texts of statements be searched again, as they may have changed."""
    named = select(_STATEMENT.c.id).where(in_texts(_STATEMENT.c.slug, list(slugs)))
    connection.execute(delete(_SEARCHED).where(_SEARCHED.c.statement_id.in_(named)))


def searched_digests(connection: Connection, ids: Iterable[int]) -> dict[int, str]:
    """Give by statement what it was when it was searched."""
    query = select(_SEARCHED).where(in_ids(_SEARCHED.c.statement_id, ids))
    return {row.statement_id: row.digest for row in connection.execute(query)}


@dataclass
class Changes:
    """How many mentions came and went."""

    new: int = 0
    changed: int = 0
    gone: int = 0
    same: int = 0


def write(connection: Connection, searched: Sequence[Searchable], rows: Sequence[Rows]) -> Changes:
    """Make the stored mentions of these statements those that were found, and note the search."""
    wanted = {row.id: row for row in rows}
    stored = _stored(connection, [statement.id for statement in searched])
    changes = Changes()
    gone = [mention_id for mention_id in stored if mention_id not in wanted]
    changed = [
        mention_id
        for mention_id, values in stored.items()
        if mention_id in wanted and not _is_same(wanted[mention_id], values)
    ]
    new = [row for row in rows if row.id not in stored]
    remove(connection, [*gone, *changed])
    insert(connection, [*new, *(wanted[mention_id] for mention_id in changed)])
    changes.new, changes.changed, changes.gone = len(new), len(changed), len(gone)
    changes.same = len(wanted) - len(new) - len(changed)
    _note(connection, searched)
    return changes


def _stored(connection: Connection, ids: Collection[int]) -> dict[int, Values]:
    query = (
        select(
            _MENTION.c.id,
            *(_MENTION.c[name] for name in _SAME),
            _EVIDENCE.c.id.label("evidence_id"),
            _EVIDENCE.c.char_end,
        )
        .outerjoin(_EVIDENCE, _EVIDENCE.c.subject_id == _MENTION.c.id)
        .where(in_ids(_MENTION.c.statement_id, ids), detected())
    )
    found: dict[int, Values] = {}
    several: dict[int, int] = defaultdict(int)
    for row in connection.execute(query).mappings():
        several[row["id"]] += 1
        found[row["id"]] = dict(row) | {"pieces": several[row["id"]]}
    return found


def _is_same(row: Rows, stored: Values) -> bool:
    """Whether a stored mention is as it would be written; the rest of it makes up the ids."""
    return (
        all(row.mention[name] == stored[name] for name in _SAME)
        and row.evidence["id"] == stored["evidence_id"]
        and row.evidence["char_end"] == stored["char_end"]
        and stored["pieces"] == 1
    )


def remove(connection: Connection, ids: Collection[int]) -> None:
    """Remove observations, and what supports them."""
    if ids:
        for table, column in (
            (_EVIDENCE, _EVIDENCE.c.subject_id),
            (_JUDGEMENT, _JUDGEMENT.c.subject_id),
            (_MENTION, _MENTION.c.id),
            (_ENTITY, _ENTITY.c.id),
        ):
            connection.execute(delete(table).where(in_ids(column, ids)))


def insert(connection: Connection, rows: Sequence[Rows]) -> None:
    """Write observations, with what supports them."""
    name = MentionObservation.__name__
    insert_rows(connection, _ENTITY, [{"id": row.id, "typename": name} for row in rows])
    insert_rows(connection, _MENTION, [row.mention for row in rows])
    insert_rows(connection, _EVIDENCE, [row.evidence for row in rows])
    insert_rows(connection, _JUDGEMENT, [row.judgement for row in rows if row.judgement])


def _note(connection: Connection, searched: Sequence[Searchable]) -> None:
    ids = [statement.id for statement in searched]
    connection.execute(delete(_SEARCHED).where(in_ids(_SEARCHED.c.statement_id, ids)))
    notes: list[dict[str, Any]] = [
        {"statement_id": statement.id, "digest": statement.digest}
        for statement in searched
        if statement.texts
    ]
    insert_rows(connection, _SEARCHED, notes)
