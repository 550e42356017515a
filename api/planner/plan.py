"""A plan, and how it is run: it yields selects, and takes their rows."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import chain
from operator import itemgetter
from typing import Any

from sqlalchemy import Dialect, literal_column

from api.errors import ListTooLong
from api.planner.arguments import Parameters
from api.planner.emit import Emitted, emit
from api.planner.rows import AnySelect

RowData = Sequence[Any]
Rows = Sequence[RowData]
Environment = dict[str, Any]
"""Values of parameters by name."""
Shape = Callable[[], Any]
"""Makes values from rows that were read. Raises ListTooLong."""
Price = Callable[[Mapping[str, int]], int]
"""From the sizes of pages, by parameter, to a number of rows."""
Fetch = Generator[tuple["Fetching", Environment], Rows, Shape]
"""Asks for rows; nothing is made of them before all are there, and the database is let go."""


@dataclass(eq=False, slots=True)
class Fetching:
    """One select of a plan. The emitter adds its text for a dialect."""

    select: AnySelect
    purpose: str
    """Response path of what it fetches, for explain."""
    lasting: bool = False
    """Whether one way to find its rows is right for all values, so that its plan may be kept."""
    size: str = ""
    """Parameter with the size of the page, where the rows are the beginning of an index."""
    whole: bool = False
    """Whether it gives all items of a plain list of each parent."""
    texts: dict[tuple[str, str, int], Emitted] = field(default_factory=dict)
    """Its text by dialect, addition and about how many rows there may be, as it was first run."""
    rows: int = 0
    """How many rows it gave when its reader last counted them."""

    def emitted(self, dialect: Dialect, env: Mapping[str, Any], added: str = "") -> Emitted:
        """Give its text for a dialect; `added`: one more column, SQL that has no parameters.

        env: tells the size of a page, where the text depends on that.
        """
        about = 0
        if self.size and dialect.name == "postgresql":
            about = _above(env[self.size])
        key = dialect.name, added, about
        if key not in self.texts:
            columns: tuple[Any, ...] = (literal_column(added),) if added else ()
            self.texts[key] = emit(self.select.add_columns(*columns), dialect, self.lasting, about)
        return self.texts[key]

    def most(self, env: Mapping[str, Any]) -> int | None:
        """Give after how many rows some list is too long for sure; None where the select ends."""
        return (env["cap"] + 1) * len(env["keys"]) if self.whole else None


@dataclass(eq=False, slots=True)
class Kid:
    """A list or page below the rows of another one."""

    node: ListNode | PageNode
    key: int
    """Place of the key in the parent's row."""
    beside: Mapping[str, int]
    """Places of the columns that are needed beside the key."""


@dataclass(eq=False, slots=True)
class ListNode:
    """A plain list; `shape(rows, *kid values)` gives lists by key."""

    fetching: Fetching
    kids: tuple[Kid, ...]
    shape: Callable[..., dict[Any, list[Any]]]
    path: tuple[str, ...]
    price: int
    limit: str | None
    """Parameter with the greatest length, where the caller gives one."""
    capped: bool

    def fetch(self, env: Environment, keys: list[int] | None) -> Fetch:
        """Run it for keys (None at the root); its values are by key."""
        rows = yield self.fetching, _with_keys(env, keys)
        kids = []
        for kid in self.kids:
            kids.append((yield from _fetch_kid(kid, rows, env)))

        def shaped() -> dict[Any, list[Any]]:
            groups = self.shape(rows, *[kid() for kid in kids])
            if self.capped:
                self._check_length(groups, env["cap"])
            return groups

        return shaped

    def _check_length(self, groups: dict[Any, list[Any]], cap: int) -> None:
        if _longest(groups) > cap:
            raise ListTooLong(
                f"the list has more than {cap} items, which is the most of a plain list; "
                "use a connection or a filter",
                self.path,
            )


@dataclass(eq=False, slots=True)
class PageNode:
    """A Relay connection: its rows, count and facets, each only if selected."""

    rows: Fetching | None
    total: Fetching | None
    facets: tuple[Fetching, ...]
    kids: tuple[Kid, ...]
    build: Callable[..., dict[Any, Any]]
    """(keys, rows by key, keys with more, totals, facets, codec, *kid values) → by key."""
    path: tuple[str, ...]
    size: PageSize

    def fetch(self, env: Environment, keys: list[int] | None) -> Fetch:
        """Run it for keys (None at the root); its connections are by key."""
        inner = _with_keys(env, keys)
        groups: dict[Any, list[RowData]] = {}
        kids: list[Shape] = []
        more: set[Any] = set()
        if self.rows is not None:
            rows = yield self.rows, inner
            groups = {None: list(rows)} if keys is None else _grouped(rows)
            more = self._cut(groups, env[self.size.name])
            if more and self.kids:
                rows = [*chain.from_iterable(groups.values())]
            for kid in self.kids:
                kids.append((yield from _fetch_kid(kid, rows, env)))
        totals: dict[Any, int] = {}
        if self.total is not None:
            totals = {row[0]: row[1] for row in (yield self.total, inner)}
        facets = []
        for facet in self.facets:
            facets.append(_grouped((yield facet, inner)))

        def shaped() -> dict[Any, Any]:
            wanted = (None,) if keys is None else keys
            codec = env.get(self.size.codec)
            below = [kid() for kid in kids]
            return self.build(wanted, groups, more, totals, facets, codec, *below)

        return shaped

    def _cut(self, groups: dict[Any, list[RowData]], size: int) -> set[Any]:
        """Take from each page what is beyond its size; give the keys of those that had more."""
        more = set()
        if _longest(groups) > size:
            more = {key for key, found in groups.items() if len(found) > size}
        for key in more:
            del groups[key][size:]
        if self.size.backwards:
            for found in groups.values():
                found.reverse()
        return more


@dataclass(frozen=True, slots=True)
class PageSize:
    """How many rows a page has, and what its cursors are bound to."""

    name: str
    """Parameter that holds the size."""
    get: Callable[[Any], Any]
    argument: str
    backwards: bool
    path: tuple[str, ...]
    codec: str = ""
    """Parameter that holds the cursor codec; empty for a list without cursors."""
    identity: str = ""
    """What of the connection is known when it is planned."""
    bound_to: tuple[str, ...] = ()
    """Parameters of its filter: a cursor is of the same values only."""
    cursors: tuple[tuple[str, str, Callable[[Any], Any]], ...] = ()
    """(parameter, argument, getter) of `after` and `before`, where they are given."""


@dataclass(eq=False, slots=True)
class RootField:
    """One root field of an operation."""

    key: str
    nullable: bool
    answer: Callable[[Environment], Fetch]
    """Runs the field."""
    nodes: tuple[ListNode | PageNode, ...]


@dataclass(eq=False, slots=True)
class Plan:
    """Everything that is known of an operation before its variables are."""

    roots: tuple[RootField, ...]
    parameters: Parameters
    pages: tuple[PageSize, ...]
    fetchings: tuple[Fetching, ...]
    price: Price
    """Gives the most rows that it may touch, but for lists of Refs."""
    lookups: tuple[Callable[[Any, Environment], None], ...] = field(default=())
    """Read the node ids of an operation into parameters."""
    refs: Fetching | None = None
    """The select that finds what all Refs mean; None without any."""
    lookup_refs: frozenset[str] = frozenset()
    """Refs of root look-ups: unknown, they give null instead of an error."""
    opened: str | None = None
    """The one of them whose record comes with the select of the Refs."""
    texts: int | None = None
    """How many texts of Refs that select takes one by one; None: an array of them."""
    ref_lists: tuple[Callable[[Mapping[str, Any]], Sequence[Any]], ...] = ()
    """Read each list of Refs from the variables."""
    cursors: frozenset[Callable[[Any], Any]] = frozenset()
    """Read all cursors from the variables."""


def _above(size: int) -> int:
    """Give the least power of four that is greater."""
    return 1 << (size.bit_length() + 1) // 2 * 2


def _longest(groups: Mapping[Any, Sequence[Any]]) -> int:
    return max(map(len, groups.values()), default=0)


def _grouped(rows: Rows) -> dict[Any, list[RowData]]:
    """Give rows by the key in front of them."""
    groups: dict[Any, list[RowData]] = defaultdict(list)
    for row in rows:
        groups[row[0]].append(row)
    return groups


def _with_keys(env: Environment, keys: list[int] | None) -> Environment:
    return env if keys is None else {**env, "keys": keys}


def _fetch_kid(kid: Kid, rows: Rows, env: Environment) -> Fetch:
    # By functions that run no Python of their own for each row: there may be many.
    keys = dict.fromkeys(map(itemgetter(kid.key), rows))
    keys.pop(None, None)
    if not keys:
        return dict
    if kid.beside:
        if len(keys) < len(rows):  # one row for each key
            by_key = dict(zip(map(itemgetter(kid.key), rows), rows, strict=True))
            rows = [by_key[key] for key in keys]
        columns = {name: Column(rows, at) for name, at in kid.beside.items()}
        env = env | {name_beside(name): column for name, column in columns.items()}
    return (yield from kid.node.fetch(env, list(keys)))


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the parents' rows, one for each key; only who needs it reads it."""

    rows: Rows
    place: int

    def __iter__(self) -> Iterator[Any]:
        """Give its values."""
        return map(itemgetter(self.place), self.rows)


def name_beside(column: str) -> str:
    """Name the parameter that holds a column of the parents' rows, in the order of the keys."""
    return f"keys_{column}"
