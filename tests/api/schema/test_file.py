"""The schema as a file, which clients' build tools read."""

from pathlib import Path

from tests.api.commands import run

FILE = Path(__file__).parents[3] / "schema.graphql"


def test_the_file_holds_the_schema() -> None:
    printed = run("schema")
    assert printed.returncode == 0, printed.stderr
    assert FILE.read_text(encoding="utf-8") == printed.stdout, "`make schema` writes it anew"
