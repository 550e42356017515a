"""A mark that moves with every committed write

Revision: 0004
Before it: 0003
"""

import secrets

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    table = op.create_table(
        "content_revision",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("value", sa.String(length=16), nullable=False),
        sa.CheckConstraint("id = 1", name=op.f("ck_content_revision_only_one")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_content_revision")),
    )
    op.bulk_insert(table, [{"id": 1, "value": secrets.token_hex(8)}])


def downgrade() -> None:
    op.drop_table("content_revision")
