"""What full texts were last searched for

Revision: 0005
Before it: 0004
"""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

ID = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "searched_name",
        sa.Column("form", sa.String(length=600), nullable=False),
        sa.Column("digest", sa.String(length=32), nullable=False),
        sa.PrimaryKeyConstraint("form", name=op.f("pk_searched_name")),
    )
    op.create_table(
        "searched_statement",
        sa.Column("statement_id", ID, autoincrement=False, nullable=False),
        sa.Column("digest", sa.String(length=32), nullable=False),
        sa.ForeignKeyConstraint(
            ["statement_id"],
            ["statement.id"],
            name=op.f("fk_searched_statement_statement_id"),
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("statement_id", name=op.f("pk_searched_statement")),
    )


def downgrade() -> None:
    op.drop_table("searched_statement")
    op.drop_table("searched_name")
