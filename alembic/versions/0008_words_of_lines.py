"""Names, titles, summaries, quotes and claims, found by their words

Revision: 0008
Before it: 0007
"""

from collections.abc import Iterator

import sqlalchemy as sa
from alembic import op

from domain.statement_text import words_of

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

LINES = {
    "name": {"words": "value"},
    "statement": {"title_words": "title", "summary_words": "summary"},
    "quote": {"words": "text"},
    "claim": {"words": "proposition"},
    "source": {"words": "title"},
}
"""The new columns of each table, and whose words they hold."""
AT_ONCE = 5000

# SQLite: an index of words for each table, kept by triggers. Whoever makes one of the tables anew
# must make its triggers anew.
INDEX = """CREATE VIRTUAL TABLE words_of_{table}s USING fts5(
    {columns}, content = '{table}', content_rowid = 'id',
    tokenize = "unicode61 remove_diacritics 0 categories 'L* N* Co M*'"
)"""
TRIGGERS = (
    """CREATE TRIGGER words_of_{table}s_insert AFTER INSERT ON {table} BEGIN
        INSERT INTO words_of_{table}s (rowid, {columns}) VALUES (new.id, {new});
    END""",
    """CREATE TRIGGER words_of_{table}s_delete AFTER DELETE ON {table} BEGIN
        INSERT INTO words_of_{table}s (words_of_{table}s, rowid, {columns})
        VALUES ('delete', old.id, {old});
    END""",
    """CREATE TRIGGER words_of_{table}s_update AFTER UPDATE OF {columns} ON {table}
    WHEN ({old}) <> ({new}) BEGIN
        INSERT INTO words_of_{table}s (words_of_{table}s, rowid, {columns})
        VALUES ('delete', old.id, {old});
        INSERT INTO words_of_{table}s (rowid, {columns}) VALUES (new.id, {new});
    END""",
)


def upgrade() -> None:
    is_sqlite = op.get_bind().dialect.name == "sqlite"
    for table, columns in LINES.items():
        for column in columns:
            op.add_column(
                table, sa.Column(column, sa.Text(), server_default=sa.text("''"), nullable=False)
            )
        _fill(table, columns)
        if is_sqlite:
            _index(table, list(columns))
            continue
        for column in columns:
            vector = f"array_to_tsvector(string_to_array({column}, ' '))"
            op.execute(f"CREATE INDEX ix_{table}_{column} ON {table} USING gin ({vector})")


def _fill(table: str, columns: dict[str, str]) -> None:
    connection = op.get_bind()
    texts = ", ".join(columns.values())
    sets = ", ".join(f"{column} = :{column}" for column in columns)
    update = sa.text(f"UPDATE {table} SET {sets} WHERE id = :id")  # noqa: S608
    for rows in _batches(connection, f"SELECT id, {texts} FROM {table}"):  # noqa: S608
        connection.execute(
            update,
            [dict(zip(columns, map(words_of, line), strict=True), id=key) for key, *line in rows],
        )


def _batches(connection: sa.Connection, select: str) -> Iterator[list[sa.Row]]:
    """Give the rows of a table by id, some at a time: it is written meanwhile."""
    last = None
    while True:
        after = "" if last is None else f" WHERE id > {last}"
        query = f"{select}{after} ORDER BY id LIMIT {AT_ONCE}"
        rows = list(connection.execute(sa.text(query)))
        if not rows:
            return
        yield rows
        last = rows[-1][0]


def _index(table: str, columns: list[str]) -> None:
    new, old = (", ".join(f"{row}.{column}" for column in columns) for row in ("new", "old"))
    names = ", ".join(columns)
    for command in (INDEX, *TRIGGERS):
        op.execute(command.format(table=table, columns=names, new=new, old=old))
    op.execute(f"INSERT INTO words_of_{table}s (words_of_{table}s) VALUES ('rebuild')")  # noqa: S608


def downgrade() -> None:
    is_sqlite = op.get_bind().dialect.name == "sqlite"
    for table, columns in LINES.items():
        if is_sqlite:
            for event in ("insert", "delete", "update"):
                op.execute(f"DROP TRIGGER words_of_{table}s_{event}")
            op.execute(f"DROP TABLE words_of_{table}s")
        for column in columns:
            op.drop_column(table, column)
