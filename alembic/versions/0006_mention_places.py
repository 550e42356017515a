"""Statements by date among those that mention a target

Revision: 0006
Before it: 0005
"""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
KEY = sa.String(length=256).with_variant(sa.String(length=256, collation="C"), "postgresql")

# Whoever makes one of these tables anew must make its triggers anew.
SQLITE = (
    """CREATE TRIGGER mention_place_insert AFTER INSERT ON mention_observation BEGIN
        INSERT OR IGNORE INTO mention_place (target_id, polarity, sort_key, statement_id)
        SELECT new.target_id, new.polarity, s.sort_key, s.id
        FROM statement s WHERE s.id = new.statement_id;
    END""",
    """CREATE TRIGGER mention_place_delete AFTER DELETE ON mention_observation BEGIN
        DELETE FROM mention_place WHERE statement_id = old.statement_id
        AND target_id = old.target_id AND polarity = old.polarity
        AND NOT EXISTS (SELECT 1 FROM mention_observation m WHERE m.target_id = old.target_id
            AND m.polarity = old.polarity AND m.statement_id = old.statement_id);
    END""",
    """CREATE TRIGGER mention_place_update
    AFTER UPDATE OF statement_id, target_id, polarity ON mention_observation
    WHEN old.statement_id <> new.statement_id OR old.target_id <> new.target_id
        OR old.polarity <> new.polarity BEGIN
        DELETE FROM mention_place WHERE statement_id = old.statement_id
        AND target_id = old.target_id AND polarity = old.polarity
        AND NOT EXISTS (SELECT 1 FROM mention_observation m WHERE m.target_id = old.target_id
            AND m.polarity = old.polarity AND m.statement_id = old.statement_id);
        INSERT OR IGNORE INTO mention_place (target_id, polarity, sort_key, statement_id)
        SELECT new.target_id, new.polarity, s.sort_key, s.id
        FROM statement s WHERE s.id = new.statement_id;
    END""",
    """CREATE TRIGGER mention_place_moved AFTER UPDATE OF sort_key ON statement
    WHEN old.sort_key <> new.sort_key BEGIN
        UPDATE mention_place SET sort_key = new.sort_key WHERE statement_id = new.id;
    END""",
)
# PostgreSQL calls a trigger once for a whole INSERT: many rows cost little more than one.
_GONE = """DELETE FROM mention_place p USING gone g
        WHERE p.statement_id = g.statement_id AND p.target_id = g.target_id
        AND p.polarity = g.polarity
        AND NOT EXISTS (SELECT 1 FROM mention_observation m WHERE m.target_id = g.target_id
            AND m.polarity = g.polarity AND m.statement_id = g.statement_id);"""
_COME = """INSERT INTO mention_place (target_id, polarity, sort_key, statement_id)
        SELECT c.target_id, c.polarity, s.sort_key, s.id
        FROM come c JOIN statement s ON s.id = c.statement_id ON CONFLICT DO NOTHING;"""
_FUNCTION = """CREATE FUNCTION {name}() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
        {body}
        RETURN NULL;
    END $$"""
_TRIGGER = "CREATE TRIGGER {name} AFTER {what} FOR EACH {how} EXECUTE FUNCTION {name}()"
_NEW, _OLD = "NEW TABLE AS come", "OLD TABLE AS gone"
FUNCTIONS = {
    "mention_place_insert": _COME,
    "mention_place_delete": _GONE,
    "mention_place_update": f"{_GONE} {_COME}",
    "mention_place_moved": "UPDATE mention_place SET sort_key = new.sort_key"
    " WHERE statement_id = new.id;",
}
TRIGGERS = {
    "mention_place_insert": (f"INSERT ON mention_observation REFERENCING {_NEW}", "STATEMENT"),
    "mention_place_delete": (f"DELETE ON mention_observation REFERENCING {_OLD}", "STATEMENT"),
    "mention_place_update": (
        f"UPDATE ON mention_observation REFERENCING {_OLD} {_NEW}",
        "STATEMENT",
    ),
    "mention_place_moved": (
        "UPDATE OF sort_key ON statement",
        "ROW WHEN (old.sort_key <> new.sort_key)",
    ),
}


def upgrade() -> None:
    op.create_table(
        "mention_place",
        sa.Column("target_id", ID, autoincrement=False, nullable=False),
        sa.Column(
            "polarity",
            sa.Enum(
                "MENTIONED",
                "NOT_MENTIONED",
                "UNKNOWN",
                name="mentionpolarity",
                native_enum=False,
                create_constraint=True,
                length=32,
            ),
            nullable=False,
        ),
        sa.Column("sort_key", KEY, nullable=False),
        sa.Column("statement_id", ID, autoincrement=False, nullable=False),
        sa.PrimaryKeyConstraint(
            "target_id", "polarity", "sort_key", "statement_id", name=op.f("pk_mention_place")
        ),
        sqlite_with_rowid=False,
    )
    op.execute(
        "INSERT INTO mention_place (target_id, polarity, sort_key, statement_id)"
        " SELECT DISTINCT m.target_id, m.polarity, s.sort_key, s.id"
        " FROM mention_observation m JOIN statement s ON s.id = m.statement_id ORDER BY 1, 2, 3, 4"
    )
    op.create_index("ix_mention_place_statement", "mention_place", ["statement_id"])
    if op.get_bind().dialect.name == "sqlite":
        for command in SQLITE:
            op.execute(command)
        return
    for name, body in FUNCTIONS.items():
        op.execute(_FUNCTION.format(name=name, body=body))
        what, how = TRIGGERS[name]
        op.execute(_TRIGGER.format(name=name, what=what, how=how))


def downgrade() -> None:
    for name in reversed(FUNCTIONS):
        if op.get_bind().dialect.name == "sqlite":
            op.execute(f"DROP TRIGGER {name}")
        else:
            op.execute(f"DROP FUNCTION {name} CASCADE")
    op.drop_table("mention_place")
