"""The client `gql`, over httpx: what it prints is compared with what the server says."""

import json
import sys
from pathlib import Path

from gql import Client, GraphQLRequest
from gql.transport.exceptions import TransportQueryError
from gql.transport.httpx import HTTPXTransport

OPERATIONS = Path(__file__).parents[1] / "operations"
SUMMIT = {"summit": "lachin-trilateral-2025", "target": "J&K"}
PAGE = 60


def operation(name: str) -> str:
    """Read an operation, with the fragment that it uses."""
    return "\n".join(
        (OPERATIONS / f"{part}.graphql").read_text("utf-8") for part in (name, "actor_card")
    )


def main(endpoint: str) -> None:
    """Ask all, and print a report."""
    schema = (Path(__file__).parents[2] / "schema.graphql").read_text("utf-8")
    transport = HTTPXTransport(url=endpoint)
    client = Client(transport=transport, schema=schema)  # documents are validated before
    summit = client.execute(GraphQLRequest(operation("summit_mentions"), variable_values=SUMMIT))[
        "summit"
    ]
    report = {
        "canonical": [
            {
                "type": one["actor"]["__typename"],
                "name": one["actor"]["name"],
                "statements": [node["slug"] for node in one["statements"]["nodes"]],
            }
            for one in summit["participants"]
        ],
        "forwards": paged(client, forwards=True),
        "backwards": paged(client, forwards=False),
        "error": error(client),
    }
    print(json.dumps(report))


def ask(client: Client, variables: dict[str, object]) -> dict:
    """Give one page of actors."""
    request = GraphQLRequest(operation("actor_page"), variable_values=variables)
    return client.execute(request)["actors"]


def paged(client: Client, forwards: bool) -> list[str]:
    """Page until there is no more."""
    found: list[str] = []
    cursor = None
    while True:
        window = {"first": PAGE, "after": cursor} if forwards else {"last": PAGE, "before": cursor}
        page = ask(client, window)
        slugs = [edge["node"]["slug"] for edge in page["edges"]]
        found = found + slugs if forwards else slugs + found
        info = page["pageInfo"]
        if not info["hasNextPage" if forwards else "hasPreviousPage"]:
            return found
        cursor = info["endCursor" if forwards else "startCursor"]


def error(client: Client) -> str:
    """Ask for a page that is too large, and give the code of the refusal."""
    try:
        ask(client, {"first": 100000})
    except TransportQueryError as refused:
        return refused.errors[0]["extensions"]["code"]
    return "none"


if __name__ == "__main__":
    main(sys.argv[1])
