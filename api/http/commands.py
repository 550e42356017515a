"""What the commands `query` and `explain` do: an operation without a server."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import Any

import orjson

from api.http.execute import told
from api.http.service import explained, opened
from api.settings import Settings
from domain.errors import DomainError

Variables = Mapping[str, Any]


class OperationRefused(DomainError):
    """An operation can't be planned."""

    code = "OPERATION_REFUSED"


def answer(
    settings: Settings, document: str, variables: Variables, name: str | None
) -> tuple[bytes, bool]:
    """Run an operation; give the answer as JSON, and whether it has no errors."""

    async def run() -> tuple[bytes, bool]:
        async with opened(settings) as executor:
            response = await executor.execute(document, variables, name)
        return orjson.dumps(response.body(), option=orjson.OPT_INDENT_2), not response.errors

    return asyncio.run(run())


def plan(settings: Settings, document: str, variables: Variables, name: str | None) -> str:
    """Give the plan of an operation as text. Raises OperationRefused when there is none."""
    try:
        return explained(settings, document, variables, name)
    except DomainError:
        raise
    except Exception as error:
        first = told(error)[0]
        raise OperationRefused(f"{first['extensions']['code']}: {first['message']}") from error
