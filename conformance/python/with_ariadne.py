"""The client that ariadne-codegen made: what it prints is compared with what the server says."""

import json
import sys
from pathlib import Path

sys.path.append(str(Path(__file__).parents[1] / "generated"))
from ariadne_client import Communique, GraphQLClientGraphQLMultiError

PAGE = 60


def main(endpoint: str) -> None:
    """Ask all, and print a report."""
    with Communique(url=endpoint) as client:
        summit = client.summit_mentions(summit="lachin-trilateral-2025", target="J&K").summit
        report = {
            "canonical": [
                {
                    "type": one.actor.typename__,
                    "name": one.actor.name,
                    "statements": [node.slug for node in one.statements.nodes],
                }
                for one in summit.participants
            ],
            "forwards": forwards(client),
            "backwards": backwards(client),
            "error": error(client),
        }
    print(json.dumps(report))


def forwards(client: Communique) -> list[str]:
    """Page from the first actor until there is no more."""
    page = client.actor_page(first=PAGE).actors
    found = [edge.node.slug for edge in page.edges]
    while page.page_info.has_next_page:
        page = client.actor_page(first=PAGE, after=page.page_info.end_cursor).actors
        found += [edge.node.slug for edge in page.edges]
    return found


def backwards(client: Communique) -> list[str]:
    """Page from the last actor until there is no more."""
    page = client.actor_page(last=PAGE).actors
    found = [edge.node.slug for edge in page.edges]
    while page.page_info.has_previous_page:
        page = client.actor_page(last=PAGE, before=page.page_info.start_cursor).actors
        found = [edge.node.slug for edge in page.edges] + found
    return found


def error(client: Communique) -> str:
    """Ask for a page that is too large, and give the code of the refusal."""
    try:
        client.actor_page(first=100000)
    except GraphQLClientGraphQLMultiError as refused:
        return refused.errors[0].extensions["code"]
    return "none"


if __name__ == "__main__":
    main(sys.argv[1])
