"""Node ids: opaque, stable, and they name their type."""

from __future__ import annotations

import base64
import binascii
import re

_FORM = re.compile(r"[A-Za-z0-9]{8,80}")
"""What of the alphabet of base64 stands for the characters inside."""
_INSIDE = re.compile(r"([A-Za-z]{1,40}):([1-9][0-9]{0,18})", re.ASCII)
_LARGEST = 2**63 - 1


def encode_id(typename: str, key: int) -> str:
    """Give the node id of a row."""
    return base64.urlsafe_b64encode(f"{typename}:{key}".encode()).rstrip(b"=").decode()


def decode_id(text: str) -> tuple[str, int] | None:
    """Give type and primary key, or None for what is not a node id."""
    if not _FORM.fullmatch(text):
        return None
    try:
        raw = base64.urlsafe_b64decode(text + "=" * (-len(text) % 4)).decode("ascii")
    except (ValueError, binascii.Error):
        return None
    found = _INSIDE.fullmatch(raw)
    if found is None or int(found[2]) > _LARGEST or encode_id(found[1], int(found[2])) != text:
        return None
    return found[1], int(found[2])
