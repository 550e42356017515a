"""The mentions of a statement from an index alone, in their order

Revision: 0007
Before it: 0006
"""

from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_index(
        "ix_mention_statement",
        "mention_observation",
        ["statement_id", "ordinal", "id", "target_id", "polarity"],
    )
    op.drop_index("ix_mention_observation_statement_id", "mention_observation")


def downgrade() -> None:
    op.create_index("ix_mention_observation_statement_id", "mention_observation", ["statement_id"])
    op.drop_index("ix_mention_statement", "mention_observation")
