"""The table of all rules, for docs/rules.md."""

from __future__ import annotations

from domain.rules.engine import RULES

HEAD = "| Number | Code | Severity | Rule |\n| --: | --- | --- | --- |"


def markdown() -> str:
    """Give the rules as a Markdown table, in order of number and code."""
    rows = (
        f"| {r.number} | `{r.code}` | {' or '.join(r.severities)} | {r.text} |"
        for r in sorted(RULES.values(), key=lambda r: (r.number, r.code))
    )
    return "\n".join([HEAD, *rows])
