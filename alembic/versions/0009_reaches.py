"""How far dates reach, and lists by it and by actors

Revision: 0009
Before it: 0008
"""

from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

# Table: its date, whether that is a period, and the columns with actors.
DATED = {
    "statement": ("date", False, ("speaker_id", "on_behalf_of_id", "reported_by_id")),
    "visit": ("period", True, ("visitor_id", "representing_id", "host_id")),
    "summit": ("period", True, ("host_id",)),
    "treaty_action": ("date", False, ("actor_id", "responded_by_id")),
    "event": ("period", True, ()),
    "office_tenure": ("interval", True, ("holder_id",)),
}
# Columns with actors that had an index without the place in the list.
ALONE = (
    ("statement", "on_behalf_of_id"),
    ("statement", "reported_by_id"),
    ("visit", "representing_id"),
    ("summit", "host_id"),
    ("treaty_action", "actor_id"),
    ("treaty_action", "responded_by_id"),
)


def reach(date: str, period: bool, sqlite: bool) -> str:
    """Write the reach: -1 without a first day, 4000000 without a last one, else days."""
    first, last = f"{date}_earliest", f"{date}_latest"
    known = f"{last} IS NOT NULL"
    if period:
        first, last = f"{date}_start_earliest", f"{date}_end_latest"
        inner = (f"{date}_start_latest", f"{date}_end_earliest", last)
        known = " OR ".join(
            [f"{day} IS NOT NULL" for day in inner]
            + [f"{date}_{side}_state = 'OPEN'" for side in ("start", "end")]
        )
    days = f"({last} - {first})"
    if sqlite:
        days = f"CAST(julianday({last}) - julianday({first}) AS INTEGER)"
    return (
        f"CASE WHEN {first} = {last} THEN NULL"
        f" WHEN {first} IS NULL THEN CASE WHEN {known} THEN -1 END"
        f" WHEN {last} IS NULL THEN 4000000"
        f" WHEN {days} <= 366 THEN {days}"
        f" ELSE ({days} / 183 + 1) * 183 END"
    )


def upgrade() -> None:
    sqlite = op.get_bind().dialect.name == "sqlite"
    for table, (date, period, actors) in DATED.items():
        kept = "VIRTUAL" if sqlite else "STORED"
        computed = f"GENERATED ALWAYS AS ({reach(date, period, sqlite)}) {kept}"
        op.execute(f"ALTER TABLE {table} ADD COLUMN reach INTEGER {computed}")
        for leading in (None, *actors):
            columns = ", ".join((*([leading] if leading else []), "reach", "sort_key"))
            op.execute(
                f"CREATE INDEX {name(table, leading)} ON {table} ({columns})"
                " WHERE reach IS NOT NULL"
            )
    for table, column in ALONE:
        op.create_index(f"ix_{table}_{column}_sort", table, [column, "sort_key"])
        op.drop_index(f"ix_{table}_{column}", table)


def downgrade() -> None:
    for table, column in ALONE:
        op.create_index(f"ix_{table}_{column}", table, [column])
        op.drop_index(f"ix_{table}_{column}_sort", table)
    for table, (_, _, actors) in DATED.items():
        for leading in (None, *actors):
            op.drop_index(name(table, leading), table)
        op.execute(f"ALTER TABLE {table} DROP COLUMN reach")


def name(table: str, leading: str | None) -> str:
    """Give the name of an index by reach."""
    return f"ix_{table}_{leading}_reach" if leading else f"ix_{table}_reach"
