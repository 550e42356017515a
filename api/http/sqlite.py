"""Reads a SQLite file: what is brief at once, all else in worker threads, one operation in each."""

from __future__ import annotations

import asyncio
import os
import sqlite3
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, TypeVar

from sqlalchemy import Dialect

from api.errors import QueryTimeout, Unavailable
from api.http.marks import CONTENT, CONTENT_COLUMN
from api.migrations import REVISION
from api.planner.run import Answer, Answering

T = TypeVar("T")
_STEPS = 20_000
"""Instructions of SQLite's virtual machine between two looks at the clock: about 1 ms."""
_STATEMENTS = 500
_FEW = 10
"""Rows with one more column that take as long as a select of its own."""
_PATIENCE = 2.0
"""Seconds to wait for somebody else's lock on the file."""
_MOMENT = 0.05
"""Seconds for which all other requests may have to wait for one that is answered at once."""
_PRAGMAS = (
    "query_only = ON",
    "trusted_schema = OFF",
    # No mmap: a file that somebody cuts short would end the process instead of failing a read.
    "mmap_size = 0",
    "cache_size = -16384",
)


class SqliteBackend:
    """The operations on one SQLite file; it may come, go and be replaced meanwhile.

    A way into a worker thread and back costs several times a look-up by key, and threads that read
    rows take turns at the interpreter with each other and with the event loop. So what is known to
    be brief, and the content's revision, are read where they are asked for; the event loop waits
    for them, but never for somebody else's lock on the file.
    """

    def __init__(self, file: str, dialect: Dialect, timeout: float, threads: int) -> None:
        self.dialect = dialect
        self._file = Path(file).absolute()
        self._timeout = timeout
        self._idle: dict[bool, list[_OpenFile]] = {True: [], False: []}
        """Connections that nobody uses, the one used last at the end: patient ones and others."""
        self._files: set[_OpenFile] = set()
        self._jobs: set[_Job] = set()
        self._looked: tuple[str | None] | None = None
        self._threads = ThreadPoolExecutor(threads, thread_name_prefix="sqlite")

    def at_once(self, answering: Answering, single: bool, tell: bool = False) -> Answer | None:
        """Run an operation in this thread; None when something is in the way."""
        try:
            return self._at_once(_running(answering, self.dialect, single, tell))
        except _InTheWay:
            return None

    async def run(self, answering: Answering, single: bool, tell: bool = False) -> Answer:
        """Run an operation in a worker thread."""
        return await self._in_thread(_timed(_running(answering, self.dialect, single, tell)))

    async def revision(self) -> str | None:
        """Give the migrations' revision."""
        return await self._in_thread(_looking(REVISION))

    async def content(self) -> str | None:
        """Give the content's revision, looked for once in a turn of the event loop.

        The requests of all who ask in one turn were read before it began, so that nobody learns
        what was true earlier.
        """
        if self._looked is None:
            try:
                self._looked = (self._at_once(_looking(CONTENT)),)
            except _InTheWay:
                return await self._in_thread(_looking(CONTENT))
            asyncio.get_running_loop().call_soon(self._forget_look)
        return self._looked[0]

    def _forget_look(self) -> None:
        self._looked = None

    async def close(self) -> None:
        """Stop all work and close every connection."""
        for job in list(self._jobs):
            job.stopped = True
        await asyncio.to_thread(self._threads.shutdown, wait=True, cancel_futures=True)
        for open_file in self._files:
            open_file.connection.close()
        self._files.clear()

    def _at_once(self, work: Work[T]) -> T:
        """Do some work in this thread. Raises _InTheWay when it would have to wait."""
        job = _Job(time.monotonic() + _MOMENT, patient=False)
        try:
            return self._guarded(work, job)
        except QueryTimeout:
            raise _InTheWay from None

    async def _in_thread(self, work: Work[T]) -> T:
        job = _Job(time.monotonic() + self._timeout)
        self._jobs.add(job)
        loop = asyncio.get_running_loop()
        try:
            return await loop.run_in_executor(self._threads, self._guarded, work, job)
        finally:
            job.stopped = True  # whoever waited may be gone before the thread has done
            self._jobs.discard(job)

    def _guarded(self, work: Work[T], job: _Job) -> T:
        found: _OpenFile | None = None
        try:
            found = self._taken(job)
            return work(found.connection, job)
        except sqlite3.DatabaseError as error:
            if found is not None:
                found.is_doubtful = _is_of_the_file(error)
            if error.sqlite_errorname == "SQLITE_INTERRUPT":
                raise self._too_long() from error
            if not job.patient and error.sqlite_errorname.startswith("SQLITE_BUSY"):
                raise _InTheWay from error
            if not _is_of_the_file(error):
                raise
            raise Unavailable("the database can't be read now") from error
        finally:
            if found is not None:
                self._give_back(found)

    def _too_long(self) -> QueryTimeout:
        return QueryTimeout(f"the request took more than {self._timeout:g} s")

    def _taken(self, job: _Job) -> _OpenFile:
        """Give a connection to the file that is there now: the one used last has its pages hot."""
        idle = self._idle[job.patient]
        try:
            status = os.stat(self._file)
        except OSError as error:
            while idle:
                self._drop(idle.pop())
            raise Unavailable("the database isn't there now") from error
        identity = (status.st_dev, status.st_ino)
        while idle:
            found = idle.pop()
            if found.identity == identity:
                found.job = job
                return found
            self._drop(found)
        found = _OpenFile(_connect(self._file, job.patient), identity, job)
        self._files.add(found)
        return found

    def _give_back(self, found: _OpenFile) -> None:
        if found.is_doubtful:
            self._drop(found)
        else:
            self._idle[found.job.patient].append(found)

    def _drop(self, found: _OpenFile) -> None:
        self._files.discard(found)
        found.connection.close()


def _is_of_the_file(error: sqlite3.DatabaseError) -> bool:
    """Whether something is wrong with the file or its connection, not with the SQL or the time."""
    if error.sqlite_errorname == "SQLITE_ERROR":
        return "no such" in str(error)
    return error.sqlite_errorname != "SQLITE_INTERRUPT"


class _OpenFile:
    """A connection, which file it was made to, and what it is used for."""

    def __init__(
        self, connection: sqlite3.Connection, identity: tuple[int, int], job: _Job
    ) -> None:
        self.connection = connection
        self.identity = identity
        self.job = job
        self.is_doubtful = False
        """Whether it is better opened anew."""
        connection.set_progress_handler(lambda: self.job.is_over(), _STEPS)


class _Job:
    """An operation: until when it may run, and whether anybody still waits for it."""

    def __init__(self, end: float, patient: bool = True) -> None:
        self.end = end
        self.patient = patient
        """Whether it may wait until somebody else's lock on the file is gone."""
        self.stopped = False

    def is_over(self) -> bool:
        return self.stopped or time.monotonic() > self.end


class _InTheWay(Exception):
    """Work that can't be done at once: the file is locked, or it takes too long."""


Work = Callable[[sqlite3.Connection, _Job], T]


def _mark(connection: sqlite3.Connection, select: str) -> str | None:
    """Give the one value of a select; None where there is no such table yet."""
    try:
        row = connection.execute(select).fetchone()
    except sqlite3.OperationalError as error:
        if "no such table" in str(error):
            return None
        raise
    return row[0] if row else None


def _looking(select: str) -> Work[str | None]:
    """Give the work that reads a mark."""
    return lambda connection, _job: _mark(connection, select)


def _running(answering: Answering, dialect: Dialect, single: bool, tell: bool) -> Work[Answer]:
    """Give the work that runs an operation."""

    def work(connection: sqlite3.Connection, job: _Job) -> Answer:
        try:
            if not single:
                connection.execute("BEGIN")  # the first read fixes the state that all see
            found = _steps(connection, answering, job, dialect, tell)
        finally:
            answering.close()
            if connection.in_transaction:
                connection.rollback()
        found.make()
        return found

    return work


def _timed(work: Work[Answer]) -> Work[Answer]:
    """Give work that tells how long it takes."""

    def timed(connection: sqlite3.Connection, job: _Job) -> Answer:
        began = time.thread_time()
        found = work(connection, job)
        found.seconds = time.thread_time() - began
        return found

    return timed


def _steps(
    connection: sqlite3.Connection, answering: Answering, job: _Job, dialect: Dialect, tell: bool
) -> Answer:
    """Run an operation; `tell`: the content's revision comes with the first rows, or before."""
    content: str | None = None
    try:
        fetching, env = next(answering)
        along = tell and fetching.rows <= _FEW
        if tell and not along:
            content = _mark(connection, CONTENT)
        while True:
            if job.is_over():
                raise QueryTimeout("the request took too long")
            text = fetching.emitted(dialect, env, CONTENT_COLUMN if along else "")
            found = connection.execute(text.sql, text.values(env))
            most = fetching.most(env)
            rows = found.fetchall() if most is None else found.fetchmany(most)
            if along and not rows:  # the revision must be that of before the rows
                along, content = False, _mark(connection, CONTENT)
                continue
            if along:
                along, content = False, rows[0][-1]
            if tell:
                tell, fetching.rows = False, len(rows)
            fetching, env = answering.send(rows)
    except StopIteration as done:
        answer: Answer = done.value
        answer.content = _mark(connection, CONTENT) if tell else content
        return answer


def _lower(text: Any) -> Any:
    return text.lower() if isinstance(text, str) else text


def _connect(file: Path, patient: bool) -> sqlite3.Connection:
    connection = sqlite3.connect(
        f"{file.as_uri()}?mode=ro",
        timeout=_PATIENCE if patient else 0.0,
        uri=True,
        isolation_level=None,
        check_same_thread=False,
        cached_statements=_STATEMENTS,
    )
    try:
        # SQLite's own lower() knows ASCII only; PostgreSQL's knows all letters.
        connection.create_function("lower", 1, _lower, deterministic=True)
        for pragma in _PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")
    except sqlite3.Error:
        connection.close()
        raise
    return connection
