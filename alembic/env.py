"""Runs the migrations on the engine that api.migrations hands over.

Rules for every migration: short locks (the timeouts below end a migration that waits for one),
everything in one transaction, the code of the previous release still works on the result.
"""

import os

from alembic import context
from alembic.operations import batch
from sqlalchemy import Connection, text

from domain.database import open_engine
from domain.model import metadata

LOCK_TIMEOUT = "5s"
STATEMENT_TIMEOUT = "15min"
MIGRATION_LOCK = 0x6D696772
"""Key of the PostgreSQL advisory lock that lets one migration in at a time."""


def is_in_model(name: str | None, _kind: str, _parents: object) -> bool:
    """Leave out what only migrations know, as it is of one dialect each: words, and reaches."""
    if name is None:
        return True
    own = name == "reach" or name.startswith("words_of_")
    return not own and not (name.startswith("ix_") and name.endswith(("_words", "_reach")))


class Batch(batch.ApplyBatchImpl):
    """A table made anew, whose copied rows leave out what the database computes itself."""

    def _grab_table_elements(self) -> None:
        super()._grab_table_elements()
        for column in self.table.c:
            if column.computed is not None:
                self.column_transfers[column.name].pop("expr", None)


batch.ApplyBatchImpl = Batch  # type: ignore[misc]  # Alembic would write to such columns


def migrate(connection: Connection) -> None:
    """Run the migrations in one transaction."""
    sqlite = connection.dialect.name == "sqlite"
    context.configure(
        connection=connection,
        target_metadata=metadata,
        render_as_batch=sqlite,
        compare_type=True,
        compare_server_default=True,
        include_name=is_in_model,
        transaction_per_migration=False,
    )
    with context.begin_transaction():
        if not sqlite:
            connection.execute(text(f"SET LOCAL statement_timeout = '{STATEMENT_TIMEOUT}'"))
            connection.execute(text(f"SELECT pg_advisory_xact_lock({MIGRATION_LOCK})"))
            # Only now: the wait for another migration may be longer than that for a table.
            connection.execute(text(f"SET LOCAL lock_timeout = '{LOCK_TIMEOUT}'"))
        context.run_migrations()


engine = context.config.attributes.get("engine")
if engine is None:  # called by the alembic command itself
    url = os.environ.get("COMMUNIQUE_DATABASE_URL", "sqlite:///communique.db")
    engine = open_engine(url, create=True)
with engine.connect().execution_options(communique_write=True) as open_connection:
    if engine.dialect.name == "sqlite":
        # A batch makes a table anew: its rows go and come back. Only outside of a transaction
        # can the keys be switched off, so the driver's connection is told.
        open_connection.connection.execute("PRAGMA foreign_keys = OFF")
    migrate(open_connection)
