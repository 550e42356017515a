"""What was imported, which names are open, and room for long titles among the names

Revision: 0002
Before it: 0001
"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "import_record",
        sa.Column("importer", sa.String(length=40), nullable=False),
        sa.Column("key", sa.String(length=200), nullable=False),
        sa.Column("digest", sa.String(length=32), nullable=False),
        sa.PrimaryKeyConstraint("importer", "key", name=op.f("pk_import_record")),
    )
    op.create_table(
        "unresolved_name",
        sa.Column("importer", sa.String(length=40), nullable=False),
        sa.Column("key", sa.String(length=200), nullable=False),
        sa.Column("kind", sa.String(length=32), nullable=False),
        sa.Column("text", sa.String(length=400), nullable=False),
        sa.Column("day", sa.String(length=32), nullable=True),
        sa.Column("reason", sa.String(length=400), nullable=False),
        sa.PrimaryKeyConstraint("importer", "key", "kind", "text", name=op.f("pk_unresolved_name")),
    )
    op.create_index("ix_unresolved_name_text", "unresolved_name", ["kind", "text"])
    with op.batch_alter_table("name") as name:
        for column in ("value", "normal"):
            name.alter_column(
                column, existing_type=sa.String(length=400), type_=sa.String(length=600)
            )


def downgrade() -> None:
    with op.batch_alter_table("name") as name:
        for column in ("value", "normal"):
            name.alter_column(
                column, existing_type=sa.String(length=600), type_=sa.String(length=400)
            )
    op.drop_table("unresolved_name")
    op.drop_table("import_record")
