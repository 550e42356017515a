"""Cursors: the place of a row in its connection's order, opaque, signed, and of one connection."""

from __future__ import annotations

import base64
import binascii
import re
from hashlib import blake2b
from hmac import compare_digest

from api.errors import CursorInvalid

_SIGNATURE = 9
"""Bytes; a multiple of three, so that the encoded cursor needs no padding for it."""
_FORM = re.compile(r"[A-Za-z0-9_-]{16,600}")


class CursorCodec:
    """Writes and reads the cursors of one connection (its field, order and filter)."""

    def __init__(self, secret: bytes, connection: bytes) -> None:
        self._key = blake2b(connection, key=secret[:64], digest_size=32).digest()

    def encode(self, place: str) -> str:
        """Give the cursor of the row whose sort key is `place`."""
        raw = place.encode()
        return base64.urlsafe_b64encode(self._sign(raw) + raw).rstrip(b"=").decode()

    def decode(self, cursor: str, argument: str) -> str:
        """Give the sort key in a cursor. Raises CursorInvalid."""
        try:
            if not _FORM.fullmatch(cursor):
                raise ValueError
            data = base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4))
            place = data[_SIGNATURE:].decode()
            if not compare_digest(self.encode(place), cursor):
                raise ValueError
            return place
        except (ValueError, binascii.Error):
            raise CursorInvalid(
                f"`{argument}` is not a cursor of this connection, order and filter; "
                "use one that an answer to the same question gave"
            ) from None

    def _sign(self, raw: bytes) -> bytes:
        return blake2b(raw, key=self._key, digest_size=_SIGNATURE).digest()
