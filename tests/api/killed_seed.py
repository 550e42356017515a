"""Seed a database and die in the middle, by SIGKILL: `killed_seed.py URL POINT`.

POINT: `writing` after the tables of entities and actors are filled, `checking` when everything is
written, `committing` right before the commit.
"""

import os
import signal
import sys
from typing import Any

from sqlalchemy import Connection, Table, event

from domain.database import open_engine
from seeds.loading import load
from seeds.loading.bulk import insert_rows
from seeds.loading.seed import seed_database


def die(*_args: Any, **_kwargs: Any) -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def main(url: str, point: str) -> None:
    engine = open_engine(url)
    if point == "checking":
        load._check_rules = die
    elif point == "committing":
        event.listen(engine, "commit", die)
    else:
        load.insert_rows = die_after_the_actors
    seed_database(engine)


def die_after_the_actors(connection: Connection, table: Table, rows: Any) -> None:
    insert_rows(connection, table, rows)
    if table.name == "actor":
        die()


if __name__ == "__main__":
    main(*sys.argv[1:])
