"""The route of the files that pages load: kept by browsers for a year, as names hold a hash."""

from __future__ import annotations

from starlette.exceptions import HTTPException
from starlette.requests import Request

from api.http.responses import Reply, takes_gzip
from api.web.assets import find

_KEPT = (
    (b"cache-control", b"public, max-age=31536000, immutable"),
    (b"vary", b"Accept-Encoding"),
)
_PACKED = (*_KEPT, (b"content-encoding", b"gzip"))


async def asset(request: Request) -> Reply:
    """Give the file that the path names, as it is stored to who takes gzip: it is packed once."""
    found = find(request.path_params["name"])
    if found is None:
        raise HTTPException(404)
    if takes_gzip(request.headers.get("accept-encoding", "").encode("latin-1")):
        return Reply(200, found.kind, found.packed, _PACKED, packs=False)
    return Reply(200, found.kind, found.unpacked(), _KEPT, packs=False)
