"""Synthetic databases, made once and kept in a folder between runs."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import make_url

from bench.world.fill import Say, fill, fingerprint
from bench.world.rows import World
from tests.databases import administration, start_postgres

_PATIENCE = 60


class Stock:
    """The databases of a folder."""

    def __init__(self, folder: Path, say: Say) -> None:
        self._folder = folder
        self._say = say
        self._server: str | None = None

    @property
    def postmaster(self) -> int | None:
        """Process of the PostgreSQL server, if it was started."""
        return _postmaster(self._folder / "postgres") if self._server else None

    def url(self, kind: str, world: World) -> str:
        """Give the database of a kind for a world; make it if there is none yet."""
        self._say(f"{kind}, {world.statements:,} statements")
        return self._sqlite(world) if kind == "sqlite" else self._postgres(world)

    def _sqlite(self, world: World) -> str:
        file = self._folder / f"{fingerprint(world)}.sqlite.db"
        if not file.exists():
            half = file.with_suffix(".half")
            for suffix in ("", "-wal", "-shm"):
                Path(f"{half}{suffix}").unlink(missing_ok=True)
            fill(f"sqlite:///{half}", world, self._say)
            half.rename(file)
        return f"sqlite:///{file}"

    def _postgres(self, world: World) -> str:
        if self._server is None:
            self._server = start_postgres(self._folder / "postgres")
        name = fingerprint(world)
        url = make_url(self._server).set(drivername="postgresql")
        with administration(self._server) as connection:
            wanted = "SELECT 1 FROM pg_database WHERE datname = %s"
            if connection.exec_driver_sql(wanted, (name,)).first() is None:
                half = f"{name}_half"
                connection.exec_driver_sql(f'DROP DATABASE IF EXISTS "{half}" WITH (FORCE)')
                connection.exec_driver_sql(f'CREATE DATABASE "{half}" TEMPLATE template0')
                fill(url.set(database=half).render_as_string(False), world, self._say)
                connection.exec_driver_sql(f'ALTER DATABASE "{half}" RENAME TO "{name}"')
        return url.set(database=name).render_as_string(hide_password=False)

    def stop(self) -> None:
        """End the PostgreSQL server, if it was started; its databases stay."""
        pid = self.postmaster
        if pid is None:
            return
        os.kill(pid, signal.SIGINT)  # disconnects everybody and writes everything
        end = time.monotonic() + _PATIENCE
        while _postmaster(self._folder / "postgres") and time.monotonic() < end:
            time.sleep(0.1)


def _postmaster(data: Path) -> int | None:
    try:
        return int((data / "postmaster.pid").read_text(encoding="utf-8").split("\n", 1)[0])
    except FileNotFoundError:
        return None


@contextmanager
def stock_in(folder: Path, say: Say) -> Iterator[Stock]:
    """Open the stock of databases in a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    stock = Stock(folder, say)
    try:
        yield stock
    finally:
        stock.stop()
