"""The select that tells at which revision the content of a database stands."""

CONTENT = "SELECT value FROM content_revision"
CONTENT_COLUMN = f"({CONTENT})"
"""The same as one more column of another select."""
