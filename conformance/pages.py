"""Pages of the documentation that can be followed: their files are written, their commands run.

A fenced block is a file if it names one beside its language, a command if its language is `sh`, and
otherwise what the command before it prints.
"""

import json
import os
import re
import shutil
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

ADDRESS = "http://127.0.0.1:8000"
_BLOCK = re.compile(r"^```(\w+)(?: (\S+))?\n(.*?)^```$", re.MULTILINE | re.DOTALL)

Install = Callable[[str, list[str]], None]
"""Provides the packages of one installer, by their names, in place of a registry's newest."""


class PageError(AssertionError):
    """A page says what isn't so."""


@dataclass(frozen=True, slots=True)
class Step:
    """One fenced block of a page."""

    language: str
    file: str | None
    text: str


def steps(page: str) -> Iterator[Step]:
    """Give the fenced blocks of a page."""
    for language, file, text in _BLOCK.findall(page):
        yield Step(language, file or None, text)


def follow(page: Path, folder: Path, address: str, install: Install, path: str) -> int:
    """Do what a page says in an empty folder; give the number of outputs compared."""
    printed: str | None = None
    compared = 0
    for step in steps(page.read_text(encoding="utf-8")):
        text = step.text.replace(ADDRESS, address)
        if step.file is not None:
            (folder / step.file).parent.mkdir(parents=True, exist_ok=True)
            (folder / step.file).write_text(text, encoding="utf-8")
        elif step.language == "sh":
            _expect_nothing(printed)
            printed = "".join(_printed(one, folder, install, path) for one in _commands(text))
        elif printed is None:
            raise PageError(f"no command prints this:\n{text}")
        else:
            _compare(step.language, text, printed)
            printed = None
            compared += 1
    _expect_nothing(printed)
    return compared


def _commands(text: str) -> list[str]:
    return text.replace("\\\n", "").splitlines()


def _printed(command: str, folder: Path, install: Install, path: str) -> str:
    installing = re.fullmatch(r"(npm|pip) install (.*)", command)
    if installing:
        names = [word.strip("'") for word in installing[2].split() if not word.startswith("-")]
        install(installing[1], names)
        return ""
    bash = shutil.which("bash")
    if bash is None:
        raise PageError("no bash found")
    done = subprocess.run(
        [bash, "-c", command],
        cwd=folder,
        env={**os.environ, "PATH": path, "NO_COLOR": "1"},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=120,
    )
    if done.returncode:
        raise PageError(f"{command}\n{done.stdout[-3000:]}\n{done.stderr[-3000:]}")
    return done.stdout


def _expect_nothing(printed: str | None) -> None:
    """What a page does not show may be said by tools, but is no answer of the server."""
    if printed and '"data"' in printed:
        raise PageError(f"the page does not show this answer: {printed[:3000]}")


def _compare(language: str, wanted: str, printed: str) -> None:
    if language != "json":
        if wanted.strip() not in printed:
            raise PageError(f"wanted:\n{wanted}\nfound:\n{printed[-3000:]}")
        return
    answer = json.loads(printed)
    expected = json.loads(wanted)
    if answer.keys() - {"extensions"} != expected.keys() or any(
        answer[key] != value for key, value in expected.items()
    ):
        raise PageError(f"wanted:\n{wanted}\nfound:\n{printed[:3000]}")
