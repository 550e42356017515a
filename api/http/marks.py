"""The selects that tell at which revision a database stands."""

MIGRATIONS = "SELECT version_num FROM alembic_version"
CONTENT = "SELECT value FROM content_revision"
