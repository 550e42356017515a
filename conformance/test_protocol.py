"""GraphQL over HTTP, as the audit of the package graphql-http checks it."""

from collections import Counter
from collections.abc import Callable
from typing import Any


def test_every_must_and_should_of_the_specification(
    tool: Callable[..., Any], endpoint: str
) -> None:
    found = tool("audit", endpoint)
    wanted = [one for one in found if one["name"].split()[0] in {"MUST", "SHOULD"}]
    assert [one for one in wanted if one["status"] != "ok"] == []
    counts = Counter(one["name"].split()[0] for one in wanted)
    assert (counts["MUST"], counts["SHOULD"]) >= (13, 23)
