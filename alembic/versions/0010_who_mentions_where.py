"""Who made a statement and where, beside its place among those that mention a target

Revision: 0010
Before it: 0009
"""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")

# Whoever makes one of these tables anew must make its triggers anew.
_BESIDE = ("speaker_id", "venue_id")
INDEXES = {
    "ix_mention_place_venue": [
        *("venue_id", "speaker_id", "target_id", "polarity", "statement_id"),
    ],
    "ix_mention_place_speaker": [
        *("speaker_id", "target_id", "polarity", "sort_key", "statement_id"),
    ],
}
_GONE = {
    "sqlite": """DELETE FROM mention_place WHERE statement_id = old.statement_id
        AND target_id = old.target_id AND polarity = old.polarity
        AND NOT EXISTS (SELECT 1 FROM mention_observation m WHERE m.target_id = old.target_id
            AND m.polarity = old.polarity AND m.statement_id = old.statement_id);""",
    "postgresql": """DELETE FROM mention_place p USING gone g
        WHERE p.statement_id = g.statement_id AND p.target_id = g.target_id
        AND p.polarity = g.polarity
        AND NOT EXISTS (SELECT 1 FROM mention_observation m WHERE m.target_id = g.target_id
            AND m.polarity = g.polarity AND m.statement_id = g.statement_id);""",
}


def come(dialect: str, beside: tuple[str, ...]) -> str:
    """Write what puts new observations in their places, with some columns of the statement."""
    names = "".join(f", {column}" for column in beside)
    values = "".join(f", s.{column}" for column in beside)
    into = f"INTO mention_place (target_id, polarity, sort_key, statement_id{names})"
    new, rows = "new", "statement s WHERE s.id = new.statement_id"
    if dialect == "postgresql":
        new, rows = "c", "come c JOIN statement s ON s.id = c.statement_id ON CONFLICT DO NOTHING"
    found = f"SELECT {new}.target_id, {new}.polarity, s.sort_key, s.id{values} FROM {rows}"  # noqa: S608
    return f"INSERT {'OR IGNORE ' if dialect == 'sqlite' else ''}{into} {found};"


def remake_triggers(beside: tuple[str, ...]) -> None:
    """Make the triggers anew that write places."""
    dialect = op.get_bind().dialect.name
    columns = ("sort_key", *beside)
    values = ", ".join(f"{name} = new.{name}" for name in columns)
    moved = f"UPDATE mention_place SET {values} WHERE statement_id = new.id;"  # noqa: S608
    differ = "IS NOT" if dialect == "sqlite" else "IS DISTINCT FROM"
    when = " OR ".join(f"old.{name} {differ} new.{name}" for name in columns)
    moving = f"AFTER UPDATE OF {', '.join(columns)} ON statement"
    if dialect == "sqlite":
        for name in ("insert", "update", "moved"):
            op.execute(f"DROP TRIGGER mention_place_{name}")
        op.execute(
            "CREATE TRIGGER mention_place_insert AFTER INSERT ON mention_observation"
            f" BEGIN {come(dialect, beside)} END"
        )
        op.execute(
            "CREATE TRIGGER mention_place_update"
            " AFTER UPDATE OF statement_id, target_id, polarity ON mention_observation"
            " WHEN old.statement_id <> new.statement_id OR old.target_id <> new.target_id"
            f" OR old.polarity <> new.polarity BEGIN {_GONE[dialect]} {come(dialect, beside)} END"
        )
        op.execute(f"CREATE TRIGGER mention_place_moved {moving} WHEN {when} BEGIN {moved} END")
        return
    bodies = {
        "insert": come(dialect, beside),
        "update": f"{_GONE[dialect]} {come(dialect, beside)}",
        "moved": moved,
    }
    for name, body in bodies.items():
        op.execute(
            f"CREATE OR REPLACE FUNCTION mention_place_{name}() RETURNS trigger"
            f" LANGUAGE plpgsql AS $$ BEGIN {body} RETURN NULL; END $$"
        )
    op.execute("DROP TRIGGER mention_place_moved ON statement")
    op.execute(
        f"CREATE TRIGGER mention_place_moved {moving} FOR EACH ROW WHEN ({when})"
        " EXECUTE FUNCTION mention_place_moved()"
    )


def upgrade() -> None:
    sqlite = op.get_bind().dialect.name == "sqlite"
    op.execute("DELETE FROM mention_place" if sqlite else "TRUNCATE mention_place")
    for column in _BESIDE:
        op.add_column("mention_place", sa.Column(column, ID, nullable=True))
    remake_triggers(_BESIDE)
    op.execute(
        "INSERT INTO mention_place"
        " (target_id, polarity, sort_key, statement_id, speaker_id, venue_id)"
        " SELECT DISTINCT m.target_id, m.polarity, s.sort_key, s.id, s.speaker_id, s.venue_id"
        " FROM mention_observation m JOIN statement s ON s.id = m.statement_id ORDER BY 1, 2, 3, 4"
    )
    for name, columns in INDEXES.items():
        there = sa.text(f"{columns[0]} IS NOT NULL")
        op.create_index(name, "mention_place", columns, sqlite_where=there, postgresql_where=there)


def downgrade() -> None:
    for name in INDEXES:
        op.drop_index(name, "mention_place")
    remake_triggers(())
    for column in _BESIDE:
        op.drop_column("mention_place", column)
