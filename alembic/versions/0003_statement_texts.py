"""Full texts of statements, found by their words; no amount without its currency

Revision: 0003
Before it: 0002
"""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")

# The index of words of each dialect, which no other dialect has, is made here by hand.
# SQLite: words are what stands between spaces, marks of a script included, as they are.
SQLITE = (
    """CREATE VIRTUAL TABLE words_of_texts USING fts5(
        words, content = 'statement_text', content_rowid = 'id',
        tokenize = "unicode61 remove_diacritics 0 categories 'L* N* Co M*'"
    )""",
    """CREATE TRIGGER words_of_texts_insert AFTER INSERT ON statement_text BEGIN
        INSERT INTO words_of_texts (rowid, words) VALUES (new.id, new.words);
    END""",
    """CREATE TRIGGER words_of_texts_delete AFTER DELETE ON statement_text BEGIN
        INSERT INTO words_of_texts (words_of_texts, rowid, words)
        VALUES ('delete', old.id, old.words);
    END""",
    """CREATE TRIGGER words_of_texts_update AFTER UPDATE OF words ON statement_text
    WHEN old.words <> new.words BEGIN
        INSERT INTO words_of_texts (words_of_texts, rowid, words)
        VALUES ('delete', old.id, old.words);
        INSERT INTO words_of_texts (rowid, words) VALUES (new.id, new.words);
    END""",
)
POSTGRESQL = (
    "CREATE INDEX ix_statement_text_words ON statement_text"
    " USING gin (array_to_tsvector(string_to_array(words, ' ')))",
)


def upgrade() -> None:
    op.create_table(
        "statement_text",
        sa.Column("id", ID, autoincrement=False, nullable=False),
        sa.Column("statement_id", ID, nullable=False),
        sa.Column("language", sa.String(length=35), nullable=True),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("ordinal", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["statement_id"],
            ["statement.id"],
            name=op.f("fk_statement_text_statement_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_statement_text")),
    )
    op.create_index(op.f("ix_statement_text_statement_id"), "statement_text", ["statement_id"])
    for command in SQLITE if op.get_bind().dialect.name == "sqlite" else POSTGRESQL:
        op.execute(command)
    with op.batch_alter_table("statement") as statement:
        statement.create_check_constraint(
            op.f("ck_statement_amount_whole"),
            "(amount_value IS NULL) = (amount_currency IS NULL)",
        )


def downgrade() -> None:
    with op.batch_alter_table("statement") as statement:
        statement.drop_constraint(op.f("ck_statement_amount_whole"), type_="check")
    if op.get_bind().dialect.name == "sqlite":
        op.execute("DROP TABLE words_of_texts")
    op.drop_table("statement_text")
