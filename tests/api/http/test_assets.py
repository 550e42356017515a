"""The files that pages load: how they are served, and that they were built from these sources."""

import gzip
import json
import re
from hashlib import sha256
from pathlib import Path

import pytest

from api.web.assets import FOLDER, find, listing, url_of
from tests.api.commands import ROOT
from tests.api.http.serving import Client, codes

NAMES = sorted(file.name.removesuffix(".gz") for file in FOLDER.glob("*.gz"))
BUDGET = 3_000_000
"""Bytes, compressed, of all files together."""


def test_they_were_built_from_these_sources() -> None:
    web = ROOT / "web"
    inputs = [file for file in (web / "src").rglob("*") if file.is_file()]
    inputs += [web / name for name in ("build.mjs", "package.json", "package-lock.json")]
    digest = sha256()
    for name, file in sorted((file.relative_to(web).as_posix(), file) for file in inputs):
        digest.update(f"{name}\0".encode() + file.read_bytes() + b"\0")
    assert listing()["made_from"] == digest.hexdigest(), "run `make web`"


def test_the_lock_file_names_no_registry() -> None:
    packages = json.loads((ROOT / "web" / "package-lock.json").read_text(encoding="utf-8"))
    found = {name: about for name, about in packages["packages"].items() if name}
    assert [name for name, about in found.items() if "resolved" in about] == []
    assert [name for name, about in found.items() if "integrity" not in about] == []


@pytest.mark.parametrize("name", NAMES)
def test_each_is_served_packed_and_for_long(offline: Client, name: str) -> None:
    packed = offline.get(f"/assets/{name}", headers={"accept-encoding": "br, gzip"})
    plain = offline.get(f"/assets/{name}", headers={"accept-encoding": "br"})
    assert (packed.status_code, plain.status_code) == (200, 200)
    assert packed.headers["content-encoding"] == "gzip"
    assert "content-encoding" not in plain.headers
    assert packed.content == plain.content == gzip.decompress((FOLDER / f"{name}.gz").read_bytes())
    for answer in (packed, plain):
        assert answer.headers["cache-control"] == "public, max-age=31536000, immutable"
        assert "Accept-Encoding" in answer.headers["vary"]
        assert answer.headers["x-content-type-options"] == "nosniff"


@pytest.mark.parametrize(
    "name", ["nothing.js", "assets.json", "..%2Fassets.py", "licences.txt.gz", "a/b"]
)
def test_what_is_none_of_them(offline: Client, name: str) -> None:
    answer = offline.get(f"/assets/{name}")
    assert (answer.status_code, codes(answer)) == (404, ["NOT_FOUND"])


def test_a_name_changes_with_its_content() -> None:
    with_hash = re.compile(r".+-[A-Z0-9]{8}\.(?:js|css|ttf)")
    assert [name for name in NAMES if not with_hash.fullmatch(name)] == ["licences.txt"]


def test_they_stay_small() -> None:
    assert sum(file.stat().st_size for file in FOLDER.glob("*.gz")) < BUDGET
    front = [find(Path(url_of(entry)).name) for entry in ("front.css", "front.js")]
    assert sum(len(each.packed) for each in front if each) < 20_000


def test_the_licences_are_there() -> None:
    found = find("licences.txt")
    assert found is not None
    text = found.unpacked().decode()
    for package in ("graphiql", "monaco-editor", "react", "graphql"):
        assert re.search(rf"^{package} \d", text, re.MULTILINE)
    assert text.count("Permission is hereby granted") > 20


def test_the_screenshots_of_the_documentation() -> None:
    for name in ("explorer.png", "first-page.png"):
        file = ROOT / "docs" / "images" / name
        assert file.read_bytes()[:8] == b"\x89PNG\r\n\x1a\n"
        assert file.stat().st_size < 300_000
