"""The files that pages load: bundled from `web/` by `make web`, each name with a hash in it."""

from __future__ import annotations

import gzip
import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).with_name("assets")
_KINDS = {
    ".css": "text/css",
    ".js": "text/javascript",
    ".svg": "image/svg+xml",
    ".ttf": "font/ttf",
    ".txt": "text/plain",
    ".woff2": "font/woff2",
}


@dataclass(frozen=True, slots=True)
class Asset:
    """A file as it is stored: compressed by gzip."""

    kind: str
    packed: bytes

    def unpacked(self) -> bytes:
        """Give its content, for a caller that takes no gzip."""
        return gzip.decompress(self.packed)


@cache
def listing() -> dict[str, Any]:
    """Give what the build says of itself: `made_from` and `entries`."""
    listed: dict[str, Any] = json.loads((FOLDER / "assets.json").read_text(encoding="utf-8"))
    return listed


def url_of(entry: str) -> str:
    """Give the path at which an entry (`front.css`) is served; another content has another path."""
    return f"/assets/{listing()['entries'][entry]}"


@cache
def _names() -> frozenset[str]:
    return frozenset(file.name.removesuffix(".gz") for file in FOLDER.glob("*.gz"))


def find(name: str) -> Asset | None:
    """Give the file of this name; None if there is none."""
    return _read(name) if name in _names() else None


@cache
def _read(name: str) -> Asset:
    return Asset(_KINDS[Path(name).suffix], (FOLDER / f"{name}.gz").read_bytes())
