"""Search the full texts of statements for all names, and keep what was found up to date.

What holds after every transaction: a statement that counts as searched has the mentions which its
texts give for the names as they were last read. When names change, the statements whose texts hold
one of these are no longer searched; all others would give the same again.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

import ahocorasick  # type: ignore[import-not-found]
from sqlalchemy import Connection, Table, delete, exists, select

from domain.dialect import in_ids, in_texts
from domain.searched import SearchedName, SearchedStatement
from domain.statement_text import StatementText, words_of
from domain.word_search import has_phrase
from seeds.mentions.bulk import insert_rows
from seeds.mentions.finder import Finder
from seeds.mentions.labels import digests, holds_for_all, names_in, uses
from seeds.mentions.rows import Rows, rows_of
from seeds.mentions.stored import Searchable, searchable, searched_digests, write

STATEMENTS = 1_000
"""Whose texts are searched in one transaction."""
MOST_NAMES = 20
"""Of changed names that are looked up by the index of words; for more, all texts are read once."""
_READ = 100
"""Texts in memory while all are read."""

_NAME: Table = SearchedName.__table__  # type: ignore[assignment]
_KNOWN = select(_NAME.c.form, _NAME.c.digest)
_SEARCHED: Table = SearchedStatement.__table__  # type: ignore[assignment]
_TEXT: Table = StatementText.__table__  # type: ignore[assignment]


@dataclass(frozen=True, slots=True)
class Contradiction:
    """A mention that is left out, because the statement was observed not to have it."""

    statement: str
    """Slug."""
    words: str

    @property
    def message(self) -> str:
        """What is left out, and why."""
        return f"{self.statement} has {self.words!r}, and was observed not to mention it"


@dataclass
class Tally:
    """The numbers of a search."""

    statements: int = 0
    """Searched, because they or a name in them had changed."""
    new: int = 0
    changed: int = 0
    gone: int = 0
    same: int = 0
    ambiguous: Counter[str] = field(default_factory=Counter)
    """Names that several records have, each with the number of statements."""
    contradictions: list[Contradiction] = field(default_factory=list)


class Search:
    """Searches texts, in one transaction after the other."""

    def __init__(self) -> None:
        self.tally = Tally()
        self._names: list[Any] | None = None
        self._digests: dict[str, str] = {}
        self._finder = Finder(())

    def begin(self, connection: Connection) -> None:
        """Read the names as they are now; statements with one that changed are to be searched."""
        names = names_in(connection)
        if names != self._names:
            sought = uses(names)
            self._names, self._digests, self._finder = names, digests(sought), Finder(sought)
        now = self._digests
        before = {row.form: row.digest for row in connection.execute(_KNOWN)}
        changed = {form for form in now.keys() | before.keys() if now.get(form) != before.get(form)}
        if changed:
            _forget(connection, changed)
            _keep(connection, before, now, changed)

    def statements(self, connection: Connection, ids: Iterable[int]) -> None:
        """Search the texts of these statements, as far as they are not searched; see begin()."""
        found = searchable(connection, ids)
        known = searched_digests(connection, [statement.id for statement in found])
        todo = [each for each in found if not each.texts or known.get(each.id) != each.digest]
        now = datetime.now(UTC)
        rows = [row for statement in todo for row in self._rows(statement, now)]
        changes = write(connection, todo, rows)
        self.tally.statements += sum(bool(statement.texts) for statement in todo)
        self.tally.new += changes.new
        self.tally.changed += changes.changed
        self.tally.gone += changes.gone
        self.tally.same += changes.same

    def _rows(self, statement: Searchable, now: datetime) -> list[Rows]:
        mentions = self._finder.find(statement.texts, statement.when)
        self.tally.ambiguous.update(mentions.ambiguous.keys())
        rows: list[Rows] = []
        for target, found in mentions.by_target.items() if statement.base else ():
            assert statement.base is not None  # noqa: S101
            disputed = statement.absent.get(target)
            if disputed is False:
                self.tally.contradictions.append(Contradiction(statement.slug, found.words))
            else:
                rows.append(
                    rows_of(statement.id, target, found, statement.base, bool(disputed), now)
                )
        return rows


def _keep(
    connection: Connection,
    before: Mapping[str, str],
    now: Mapping[str, str],
    changed: Collection[str],
) -> None:
    """Note the digests of names that changed."""
    gone = [form for form in changed if form in before]
    connection.execute(delete(_NAME).where(in_texts(_NAME.c.form, gone)))
    rows = [{"form": form, "digest": now[form]} for form in sorted(changed) if form in now]
    insert_rows(connection, _NAME, rows)


def _any_searched(connection: Connection) -> bool:
    return bool(connection.scalar(select(exists().select_from(_SEARCHED))))


def _forget(connection: Connection, forms: Collection[str]) -> None:
    """Let the statements with one of these names be searched again."""
    if not _any_searched(connection):
        return
    if any(map(holds_for_all, forms)):
        connection.execute(delete(_SEARCHED))
        return
    look_up = _by_index if len(forms) <= MOST_NAMES else _by_reading
    holding = look_up(connection, forms)
    connection.execute(delete(_SEARCHED).where(in_ids(_SEARCHED.c.statement_id, holding)))


def _by_index(connection: Connection, forms: Iterable[str]) -> set[int]:
    """Give the statements whose texts hold one of these names, by the index of words."""
    queries = (select(_TEXT.c.statement_id).where(has_phrase(_TEXT.c, form)) for form in forms)
    return {statement for query in queries for statement in connection.scalars(query)}


def _by_reading(connection: Connection, forms: Iterable[str]) -> set[int]:
    """Give the same by reading the words of all texts once."""
    automaton = ahocorasick.Automaton(ahocorasick.STORE_LENGTH)
    for form in forms:
        automaton.add_word(f" {words_of(form)} ")
    automaton.make_automaton()
    query = select(_TEXT.c.statement_id, _TEXT.c.words).execution_options(yield_per=_READ)
    return {
        row.statement_id
        for row in connection.execute(query)
        if next(automaton.iter(f" {row.words} "), None) is not None
    }
