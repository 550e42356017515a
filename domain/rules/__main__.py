"""Print the table that docs/rules.md holds: `python -m domain.rules`."""

from domain.rules.table import markdown

print(markdown())
