"""Search the full texts of statements for all names, and keep what was found up to date.

What holds after every transaction: a statement that counts as searched has the mentions which its
texts give for the names as they were last read. When names change, the statements whose texts hold
one of these are no longer searched; all others would give the same again.
"""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from types import TracebackType
from typing import Any, Self

import ahocorasick  # type: ignore[import-not-found]
from sqlalchemy import Connection, Table, delete, exists, select

from domain.dialect import in_ids, in_texts
from domain.searched import SearchedName, SearchedStatement
from domain.statement_text import StatementText, words_of
from domain.word_search import has_phrase
from seeds.loading.bulk import insert_rows
from seeds.mentions.finder import Finder, Mentions
from seeds.mentions.helper import Helper, found, spare_processor
from seeds.mentions.labels import digests, holds_for_all, names_in, uses
from seeds.mentions.rows import Rows, rows_of
from seeds.mentions.stored import Searchable, searchable, searched_digests, write

STATEMENTS = 3_000
"""Whose texts are searched in one transaction."""
AT_ONCE = 100
"""Statements that are read, looked through and written together."""
_AHEAD = 2
"""How many times as many are read and looked through before those are written."""
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
    """Searches texts, in one transaction after the other; a context, as it may have a helper."""

    def __init__(self) -> None:
        self.tally = Tally()
        self._names: list[Any] | None = None
        self._digests: dict[str, str] = {}
        self._finder = Finder(())
        self._helper: Helper | None = None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._let_go()

    def _let_go(self) -> None:
        if self._helper is not None:
            self._helper.close()
            self._helper = None

    def begin(self, connection: Connection) -> None:
        """Read the names as they are now; statements with one that changed are to be searched."""
        names = names_in(connection)
        if names != self._names:
            sought = uses(names)
            self._names, self._digests, self._finder = names, digests(sought), Finder(sought)
            self._let_go()
        now = self._digests
        before = {row.form: row.digest for row in connection.execute(_KNOWN)}
        changed = {form for form in now.keys() | before.keys() if now.get(form) != before.get(form)}
        if changed:
            _forget(connection, changed)
            _keep(connection, before, now, changed)

    def statements(self, connection: Connection, ids: Sequence[int]) -> None:
        """Search the texts of these statements, as far as they are not searched; see begin()."""
        if self._helper is None and len(ids) > AT_ONCE and spare_processor():
            self._helper = Helper(self._finder.uses)
        now = datetime.now(UTC)
        waiting: deque[tuple[list[Searchable], Callable[[], list[Mentions]]]] = deque()
        for few in pieces(ids, AT_ONCE):
            todo = _todo(connection, few)
            waiting.append((todo, self._look_through(todo)))
            if len(waiting) > _AHEAD:
                self._write(connection, *waiting.popleft(), now)
        while waiting:
            self._write(connection, *waiting.popleft(), now)

    def _look_through(self, todo: Sequence[Searchable]) -> Callable[[], list[Mentions]]:
        asked = [(statement.texts, statement.when) for statement in todo]
        if self._helper is not None:
            return self._helper.find(asked)
        mentions = found(self._finder, asked)
        return lambda: mentions

    def _write(
        self,
        connection: Connection,
        todo: Sequence[Searchable],
        mentions: Callable[[], list[Mentions]],
        now: datetime,
    ) -> None:
        each = zip(todo, mentions(), strict=True)
        rows = [row for statement, its in each for row in self._rows(statement, its, now)]
        changes = write(connection, todo, rows)
        self.tally.statements += sum(bool(statement.texts) for statement in todo)
        self.tally.new += changes.new
        self.tally.changed += changes.changed
        self.tally.gone += changes.gone
        self.tally.same += changes.same

    def _rows(self, statement: Searchable, mentions: Mentions, now: datetime) -> list[Rows]:
        self.tally.ambiguous.update(mentions.ambiguous.keys())
        rows: list[Rows] = []
        for target, place in mentions.by_target.items() if statement.base else ():
            assert statement.base is not None  # noqa: S101
            disputed = statement.absent.get(target)
            if disputed is False:
                self.tally.contradictions.append(Contradiction(statement.slug, place.words))
            else:
                rows.append(
                    rows_of(statement.id, target, place, statement.base, bool(disputed), now)
                )
        return rows


def pieces(ids: Sequence[int], size: int) -> Iterator[Sequence[int]]:
    """Cut ids into pieces."""
    for first in range(0, len(ids), size):
        yield ids[first : first + size]


def _todo(connection: Connection, ids: Sequence[int]) -> list[Searchable]:
    """Give the statements that are not searched as they are."""
    known = searched_digests(connection, ids)
    return [
        each
        for each in searchable(connection, ids)
        if not each.texts or each.id not in known or known[each.id] != each.digest
    ]


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
