"""The schema as callers see it: what breaks for them is announced, and the lint is content."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[1]
SCHEMA = ROOT / "schema.graphql"
BASELINE = ROOT / "conformance" / "baseline.graphql"

Tool = Callable[..., Any]


def newest(changelog: str) -> str:
    """Give what stands under the newest heading."""
    return re.split(r"^## ", changelog, flags=re.MULTILINE)[1]


def unannounced(changes: list[dict[str, str]], changelog: str) -> list[str]:
    """Give what breaks without being named, as `Type.field`, under the newest heading."""
    text = newest(changelog)
    broken = [change for change in changes if change["level"] == "BREAKING"]
    return [one["message"] for one in broken if f"`{one['path']}`" not in text]


def test_what_breaks_since_the_baseline_is_in_the_changelog(tool: Tool) -> None:
    changes = tool("diff", BASELINE, SCHEMA)
    assert unannounced(changes, (ROOT / "CHANGELOG.md").read_text("utf-8")) == []


def test_a_change_that_breaks_is_found(tool: Tool, tmp_path: Path) -> None:
    text = SCHEMA.read_text("utf-8")
    changed = tmp_path / "changed.graphql"
    changed.write_text(text.replace("  visitor: Actor", "  guest: Actor"), "utf-8")
    changes = tool("diff", SCHEMA, changed)
    older = "# Changelog\n\n## Unreleased\n\n{}\n## 1.0\n\n- `Visit.visitor` is gone.\n"
    assert len(unannounced(changes, older.format(""))) == 1
    assert unannounced(changes, older.format("- `Visit.visitor` is now `Visit.guest`.\n")) == []


def test_the_lint_finds_nothing_without_a_reason(tool: Tool) -> None:
    found = tool("lint", SCHEMA)
    assert [one for one in found["findings"] if one["waived"] is None] == []
    assert found["idle"] == [], "waivers that waive nothing"


@pytest.mark.parametrize(
    ("old", "new", "rule"),
    [
        ('  """Who visits: the sender of the delegation, or a person."""\n', "", "description"),
        ("  visitor: Actor", "  Visitor: Actor", "naming-convention"),
        ("VisitEdge", "VisitRim", "relay-edge-types"),
        ("  pageInfo: PageInfo!", "  page: PageInfo!", "relay-connection-types"),
    ],
)
def test_the_lint_finds(tool: Tool, tmp_path: Path, old: str, new: str, rule: str) -> None:
    text = SCHEMA.read_text("utf-8")
    assert old in text
    changed = tmp_path / "schema.graphql"
    changed.write_text(text.replace(old, new), "utf-8")
    found = tool("lint", changed)["findings"]
    assert [one for one in found if one["waived"] is None and rule in one["rule"]]
