"""The cases under `golden/`: a document, its variables, and what stands beside them."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

GOLDEN = Path(__file__).with_name("golden")
QUESTIONS = "questions"
"""Area whose answers are recorded elsewhere, over the facts of `seeds/` alone."""
Ask = Callable[["Case"], Mapping[str, Any]]


@dataclass(frozen=True, slots=True)
class Case:
    """One document; its name is that of the file, with the area."""

    name: str

    @property
    def area(self) -> str:
        return self.name.partition("/")[0]

    @property
    def text(self) -> str:
        return self.file(".graphql").read_text(encoding="utf-8")

    def file(self, ending: str) -> Path:
        """Give a file of the case."""
        return GOLDEN / f"{self.name}{ending}"

    def recorded(self) -> Mapping[str, Any]:
        """Give the answer beside the document."""
        answer = json.loads(self.file(".json").read_text(encoding="utf-8"))
        return {"data": answer} if self.area == QUESTIONS else answer

    def variables(self, ask: Ask) -> dict[str, Any]:
        """Give the variables; those that come from the answer of another case, from `ask`.

        Such a value is written `{"answer": CASE, "at": [KEYS AND PLACES]}`.
        """
        file = self.file(".variables.json")
        if not file.exists():
            return {}
        given = json.loads(file.read_text(encoding="utf-8"))
        return {name: _resolved(value, ask) for name, value in given.items()}


def _resolved(value: Any, ask: Ask) -> Any:
    if isinstance(value, list):
        return [_resolved(item, ask) for item in value]
    if not isinstance(value, dict) or set(value) != {"answer", "at"}:
        return value
    found: Any = ask(Case(value["answer"]))["data"]
    for key in value["at"]:
        found = found[key]
    return found


def cases() -> list[Case]:
    """Give all cases by name."""
    files = sorted(GOLDEN.glob("*/*.graphql"))
    return [Case(str(file.relative_to(GOLDEN).with_suffix(""))) for file in files]


def written(answer: Any) -> str:
    """Write an answer as its file has it: keys in the order of the answer."""
    return json.dumps(answer, indent=2, ensure_ascii=False) + "\n"
