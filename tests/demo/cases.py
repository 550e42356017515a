"""The questions: a document, its variables and its answer, under a comment that says all of it.

The comment's lines begin with what they give: `Asked by` whom, `Sources` that the answer comes
from, `Also on` PostgreSQL with a part of the data, `Checked` how, against their files.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

DATA = Path(__file__).parents[2].parent / "shared" / "data"
"""Where the data sets lie when they are there."""
FOLDER = Path(__file__).with_name("questions")
_LINE = re.compile(r"# (Asked by|Sources|Also on|Checked): (.+)")


@dataclass(frozen=True, slots=True)
class Question:
    """One question; its name is that of the file."""

    name: str

    @property
    def text(self) -> str:
        return self._file(".graphql").read_text(encoding="utf-8")

    @property
    def variables(self) -> dict[str, Any]:
        file = self._file(".variables.json")
        return json.loads(file.read_text(encoding="utf-8")) if file.exists() else {}

    @property
    def answer(self) -> Any:
        return json.loads(self._file(".json").read_text(encoding="utf-8"))

    @property
    def said(self) -> dict[str, str]:
        """What the comment says: "Question", and the lines that begin with a title."""
        lines = [line for line in self.text.splitlines() if line.startswith("#")]
        said, title = {"Question": lines[0].removeprefix("# ")}, "Question"
        for line in lines[1:]:
            if match := _LINE.fullmatch(line):
                title, text = match.groups()
                said[title] = text
            else:
                said[title] += " " + line.removeprefix("#").strip()
        return said

    @property
    def sources(self) -> set[str]:
        return set(self.said["Sources"].split(", "))

    def record(self, answer: Any) -> None:
        """Write the answer, an item of a list a line where it fits."""
        self._file(".json").write_text(written(answer) + "\n", encoding="utf-8")

    def _file(self, ending: str) -> Path:
        return FOLDER / f"{self.name}{ending}"


def questions() -> list[Question]:
    """Give all questions by name."""
    return [Question(file.stem) for file in sorted(FOLDER.glob("*.graphql"))]


def written(value: Any, indent: int = 0, room: int = 100) -> str:
    """Write JSON with as much on a line as there is room for."""
    flat = json.dumps(value, ensure_ascii=False)
    if not isinstance(value, (dict, list)) or len(flat) + indent <= room or not value:
        return flat
    inner = " " * (indent + 2)
    if isinstance(value, list):
        items = [written(item, indent + 2, room) for item in value]
    else:
        items = [
            f"{json.dumps(key)}: {written(item, indent + 2, room)}" for key, item in value.items()
        ]
    begin, end = "[]" if isinstance(value, list) else "{}"
    return begin + "\n" + ",\n".join(inner + item for item in items) + f"\n{' ' * indent}{end}"
