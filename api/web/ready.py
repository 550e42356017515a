"""Ready operations: questions that people ask, in `operations/`, one file each.

A file begins with comments: the question, who asks it, what has to be in the database besides the
facts of `seeds/`, and the values of its variables. All but the first two may be absent.

    # Who is Prime Minister of Pakistan on 1 June 2025 according to the data?
    # Asked by: journalist
    # Variables: {"office": "pakistan-prime-minister"}
    query PrimeMinister($office: Ref!) {
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

FOLDER = Path(__file__).with_name("operations")
_HEAD = re.compile(
    r"# (?P<title>[^\n]+)\n"
    r"# Asked by: (?P<asker>[^\n]+)\n"
    r"(?:# Needs: (?P<needs>[^\n]+)\n)?"
    r"(?:# Variables: (?P<variables>\{[^\n]*\})\n)?"
    r"(?P<operation>query (?P<name>\w+).*)",
    re.DOTALL,
)


@dataclass(frozen=True, slots=True)
class Ready:
    """A question that can be asked as it stands."""

    name: str
    """Name of its operation."""
    title: str
    asker: str
    needs: str | None
    """Data without which the answer is empty; None: the facts of `seeds/` are enough."""
    operation: str
    values: dict[str, Any]

    @property
    def document(self) -> str:
        """The operation below its question."""
        return f"# {self.title}\n{self.operation}"

    @property
    def variables(self) -> str:
        """The values of its variables as JSON; empty if it has none."""
        return json.dumps(self.values, indent=2, ensure_ascii=False) if self.values else ""

    @property
    def link(self) -> str:
        """The path at which the explorer shows and asks it."""
        return link(self.document, self.variables)


@cache
def ready() -> tuple[Ready, ...]:
    """Give all ready operations, in the order of their files. Raises ValueError for a bad file."""
    return tuple(_read(file) for file in sorted(FOLDER.glob("*.graphql")))


def link(document: str, variables: str = "") -> str:
    """Give the path at which the explorer shows and asks an operation."""
    carried = {"query": document} | ({"variables": variables} if variables else {})
    return f"/graphql?{urlencode(carried)}"


def _read(file: Path) -> Ready:
    found = _HEAD.fullmatch(file.read_text(encoding="utf-8"))
    if found is None:
        raise ValueError(f"{file.name} does not begin with a question and who asks it")
    values = json.loads(found["variables"] or "{}")
    asker = found["asker"].strip()
    return Ready(
        found["name"],
        found["title"],
        f"{asker[0].upper()}{asker[1:]}",
        found["needs"],
        found["operation"],
        values,
    )
