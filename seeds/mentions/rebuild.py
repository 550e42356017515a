"""Bring the mentions in all full texts up to date: only what changed is searched again."""

from __future__ import annotations

from collections.abc import Callable

from sqlalchemy import Engine, delete

from domain.database import writing
from domain.searched import SearchedName
from seeds.mentions.search import AT_ONCE, STATEMENTS, Search, Tally, pieces
from seeds.mentions.stored import searchable, searched_digests, with_texts

Progress = Callable[[int, int], None]
"""Told the statements that are done, and how many there are."""


def rebuild_mentions(
    engine: Engine, *, all_texts: bool = False, progress: Progress = lambda done, total: None
) -> Tally:
    """Search the texts of all statements that changed, or that hold a name which changed.

    all_texts: search every text, whatever changed.
    It may be stopped at any time; the next call goes on.
    """
    with Search() as search:
        with writing(engine) as connection:
            if all_texts:
                connection.execute(delete(SearchedName))  # so that every name has changed
            search.begin(connection)
        todo = _changed(engine)
        progress(0, len(todo))
        done = 0
        for ids in pieces(todo, STATEMENTS):
            with writing(engine) as connection:
                search.begin(connection)
                search.statements(connection, ids)
            done += len(ids)
            progress(done, len(todo))
    return search.tally


def _changed(engine: Engine) -> list[int]:
    """Give the statements that are not searched as they are now."""
    changed: list[int] = []
    with engine.connect() as connection:
        for ids in pieces(with_texts(connection), AT_ONCE):
            known = searched_digests(connection, ids)
            changed += (each for each in ids if each not in known)
            changed += (
                statement.id
                for statement in searchable(connection, known)
                if not statement.texts or known[statement.id] != statement.digest
            )
    return sorted(changed)
