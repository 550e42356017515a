"""The route of the files that pages load: kept by browsers for a year, as names hold a hash."""

from __future__ import annotations

from starlette.exceptions import HTTPException
from starlette.requests import Request

from api.http.responses import Reply
from api.web.assets import find

_HEADERS = (
    (b"cache-control", b"public, max-age=31536000, immutable"),
    (b"vary", b"Accept-Encoding"),
)


async def asset(request: Request) -> Reply:
    """Give the file that the path names."""
    found = find(request.path_params["name"])
    if found is None:
        raise HTTPException(404)
    if _takes_gzip(request.headers.get("accept-encoding", "")):
        return Reply(200, found.kind, found.packed, [*_HEADERS, (b"content-encoding", b"gzip")])
    return Reply(200, found.kind, found.unpacked(), _HEADERS)


def _takes_gzip(accepted: str) -> bool:
    for part in accepted[:1000].lower().split(","):
        name, _, quality = part.partition(";")
        if name.strip() in {"gzip", "*"}:
            return quality.replace(" ", "") not in {"q=0", "q=0.0", "q=0.00", "q=0.000"}
    return False
