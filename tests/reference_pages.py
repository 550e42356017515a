"""Pages of lists, in plain Python: all items, in order, cut between two places."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping
from types import SimpleNamespace
from typing import Any

from tests.reference_checks import identity

DEFAULT_SIZE = 20


class Connection:
    """A page of a list of (sort key, item); `name` is that of its type and its field."""

    def __init__(
        self, name: str, items: Iterable[tuple[str, Any]], args: Mapping[str, Any]
    ) -> None:
        asked = {key: value for key, value in args.items() if value is not None}
        self._identity = identity(name, args)
        self._all = sorted(items, key=lambda item: item[0])
        after, before = (_place(asked.get(argument)) for argument in ("after", "before"))
        within = [
            item
            for item in self._all
            if (after is None or item[0] > after) and (before is None or item[0] < before)
        ]
        backwards = "last" in asked
        size = asked["last"] if backwards else asked.get("first", DEFAULT_SIZE)
        self._page = within[max(len(within) - size, 0) :] if backwards else within[:size]
        more = len(within) > size
        self.page_info = SimpleNamespace(
            has_next_page=before is not None if backwards else more,
            has_previous_page=more if backwards else after is not None,
            start_cursor=self._cursor(self._page[0][0]) if self._page else None,
            end_cursor=self._cursor(self._page[-1][0]) if self._page else None,
        )
        self.nodes = [item for _, item in self._page]
        self.edges = [SimpleNamespace(node=i, cursor=self._cursor(key)) for key, i in self._page]
        self.total_count = len(self._all)

    @property
    def facets(self) -> Any:
        """Count the statements of the whole list."""
        statements = [item for _, item in self._all]
        return SimpleNamespace(
            by_act=_counted(s.act for s in statements),
            by_speaker=_counted(s.speaker.slug for s in statements if s.speaker),
            by_status=_counted(s.status for s in statements),
        )

    def _cursor(self, key: str) -> str:
        return json.dumps([self._identity, key])


def _place(cursor: str | None) -> str | None:
    return None if cursor is None else json.loads(cursor)[1]


def _counted(values: Iterable[str]) -> list[Any]:
    counts = sorted(Counter(map(str, values)).items(), key=lambda item: (-item[1], item[0]))
    return [SimpleNamespace(value=value, count=count) for value, count in counts]
