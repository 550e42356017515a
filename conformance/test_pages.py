"""The pages for frontend developers and for scripts, followed as a new user would."""

import json
import os
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from conformance.pages import PageError, follow
from conformance.running import HERE

DOCS = HERE.parent / "docs"

Python = Callable[[str], Path]


def test_the_page_for_frontend_developers(packages: None, endpoint: str, tmp_path: Path) -> None:
    known = json.loads((HERE / "package.json").read_text("utf-8"))["devDependencies"]

    def install(installer: str, names: list[str]) -> None:
        assert installer == "npm"
        assert [name for name in names if re.sub("(?<=.)@.*", "", name) not in known] == []
        if not (tmp_path / "node_modules").exists():
            (tmp_path / "node_modules").symlink_to(HERE / "node_modules")

    address = endpoint.removesuffix("/graphql")
    assert follow(DOCS / "frontend.md", tmp_path, address, install, os.environ["PATH"]) >= 2


def test_the_page_for_scripts(python: Python, endpoint: str, tmp_path: Path) -> None:
    wanted = {name: (HERE / "python" / f"{name}.in").read_text("utf-8") for name in CLIENTS}
    environment = tmp_path / ".venv"

    def install(installer: str, names: list[str]) -> None:
        assert installer == "pip"
        (client,) = (client for client, needs in wanted.items() if needs.startswith(names[0]))
        environment.unlink(missing_ok=True)
        environment.symlink_to(python(client).parent)

    address = endpoint.removesuffix("/graphql")
    path = f"{environment / 'bin'}{os.pathsep}{os.environ['PATH']}"
    assert follow(DOCS / "scripts.md", tmp_path, address, install, path) >= 6


CLIENTS = ("gql", "ariadne")


def test_a_page_that_errs_is_found(endpoint: str, tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    asking = f"curl -s {endpoint} -H 'content-type: application/json'"
    asking += """ -d '{"query": "{ state(ref: \\"india\\") { slug } }"}' """

    def followed(text: str) -> int:
        page.write_text(text, "utf-8")
        return follow(page, tmp_path, "", lambda *_: None, os.environ["PATH"])

    answer = '{"data": {"state": {"slug": "%s"}}}'
    right = f"```sh\n{asking}\n```\n\n```json\n{answer % 'india'}\n```\n"
    assert followed(right) == 1
    for wrong in (
        right.replace(answer % "india", answer % "china"),
        right.partition("```json")[0],
        "```sh\nfalse\n```\n",
        "```json\n{}\n```\n",
    ):
        with pytest.raises(PageError):
            followed(wrong)
