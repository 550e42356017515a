"""What a field says of its data. The planner reads bindings and knows no entity by name.

A field without a binding is what its name says: a column, a fuzzy date or period, or a link of the
class that its type is bound to. Every other field carries a binding in its metadata:

    evidence_count: int = described("How often …", Expr(lambda row, args: …))

    @planned(Page(link=by("speaker_id")))
    def statements(self, mentioning: … , first: Int = 20, …) -> StatementConnection:
        "What it said …"

Functions in bindings get SQL, never data: `row.slug` is a column of the row at hand, `args.name`
the parameter that holds an argument's value (None when it is absent or null). Enums and booleans
outside of lists arrive as Python values, as they may change the SQL itself; so do the presence of
anything and the form of input objects.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Protocol, TypeVar

import strawberry
from sqlalchemy import BindParameter, ColumnElement, FromClause, Select, Text, bindparam
from sqlalchemy.types import TypeDecorator, TypeEngine

from api.schema.describing import prose

BINDING = "communique.binding"
"""Key of a binding in a field's metadata."""
MODEL = "__communique_model__"
"""Attribute of a GraphQL type that holds its TypeBinding."""

Sql = ColumnElement[Any]
T = TypeVar("T")


class Row(Protocol):
    """A row at hand: its columns by attribute name (`row.slug`, `row.period_start_earliest`)."""

    def __getattr__(self, name: str) -> Sql:
        """Give a column; the table that holds it is joined when it is not there yet."""


class Args(Protocol):
    """Arguments of a field, or the fields of an input object, by Python name."""

    def __getattr__(self, name: str) -> Any:
        """Give a parameter, a Python value (enum, boolean), nested Args, a list, or None."""

    def day(self, name: str) -> Sql:
        """Give a date argument, or today's date (UTC) when it is absent."""


Condition = Callable[[Row, Any], ColumnElement[bool]]
"""From the row at hand and an argument's value to a condition."""


@dataclass(frozen=True, slots=True, eq=False)
class TypeBinding:
    """Where the rows of a GraphQL type come from."""

    model: type[Any] | Callable[[], FromClause]
    """A mapped class, or a maker of a subquery with a column `id`."""
    discriminator: str | None = None
    """For an interface or union: the column that tells the type of a row."""
    names: Mapping[str, str] | None = None
    """From the discriminator's values to type names; None: they are type names."""


@dataclass(frozen=True, slots=True, eq=False)
class Expr:
    """A value that is one SQL expression."""

    sql: Callable[[Row, Any], Sql]
    refs: Mapping[str, Sequence[str]] = field(default_factory=dict)
    """Types that a Ref argument may mean, by argument name."""


class Computed(TypeDecorator[Any]):
    """Type of an expression whose text is no answer yet: a function makes the value of it."""

    impl = Text
    cache_ok = True

    def __init__(self, function: Callable[[str], Any]) -> None:
        super().__init__()
        self.function = function


@dataclass(frozen=True, slots=True, eq=False)
class Parts:
    """An object whose fields are attributes of the row at hand, under a prefix.

    `present`: column or value that is null when there is no such object; None: it is always there.
    """

    fields: Mapping[str, str | Expr | Parts]
    present: str | Expr | None = None


@dataclass(frozen=True, slots=True, eq=False)
class ToOne:
    """A link to one row, by a join.

    on: condition between the row at hand, the row linked to, and the arguments.
    always: whether the object is there even if no row is (its fields then see nulls).
    """

    on: Callable[[Row, Row, Any], ColumnElement[bool]]
    always: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Many:
    """A plain list: one select for any number of parents.

    link: condition between a row of the list and the parent's key; None at the root.
    key: column of the parent that is its key.
    order: columns or expressions, ending in a unique one.
    where: conditions by argument name; an absent argument gives none.
    price: usual length, for the cost of a request.
    """

    link: Callable[[Row, Sql, Any], ColumnElement[bool]] | None
    key: str = "id"
    order: Sequence[str | Callable[[Row, Any], Sql]] = ("ordinal", "id")
    where: Mapping[str, Condition] = field(default_factory=dict)
    refs: Mapping[str, Sequence[str]] = field(default_factory=dict)
    """Types that a Ref argument may mean, by argument name."""
    always: Callable[[Row, Any], ColumnElement[bool]] | None = None
    """A condition that holds whatever the arguments."""
    price: int = 5
    limit: str | None = None
    """Argument with the greatest length, for lists that have one (`first`)."""
    of: type[Any] | None = None
    """Mapped class of the rows, where the field's own type doesn't say it."""
    rows: Callable[[Any, Sql], FromClause] | None = None
    """Selects the rows for the arguments and the greatest length, where these decide how."""
    scalar: str | None = None
    """Column that is the list's element, for a list of plain values."""


@dataclass(frozen=True, slots=True, eq=False)
class First:
    """The first row of a list, or null."""

    many: Many


@dataclass(frozen=True, slots=True, eq=False)
class Entries:
    """Entries of an index that lead to rows, by two columns that the rows' parents have too.

    row: column that holds the id of a row.
    sort: column that holds the place of a row in a page, which is that of `Page.sort`.
    by: columns of the entries by the names of the parents'; the second stands behind the first.
    wanted: what must hold of an entry besides.
    """

    row: Sql
    sort: Sql
    by: Mapping[str, Sql]
    wanted: Sequence[ColumnElement[bool]]


@dataclass(frozen=True, slots=True, eq=False)
class Page:
    """A Relay connection; `filter`, `first`, `after`, `last` and `before` are the planner's.

    link: condition between a row and the parent's key, or the parent's row; None at the root.
    owner: mapped class of the parent, where the link takes its row, of which it reads ...
    beside: ... these columns, which hold ids.
    entries: what the arguments make of an index that finds the rows by two columns beside the key.
    sort: one column that is a total order and may stand in a cursor.
    """

    link: Callable[[Row, Any, Any], ColumnElement[bool]] | None
    key: str = "id"
    owner: type[Any] | None = None
    beside: Sequence[str] = ()
    entries: Callable[[Any], Entries | None] | None = None
    sort: str = "sort_key"
    where: Mapping[str, Condition | Where] = field(default_factory=dict)
    refs: Mapping[str, Sequence[str]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, eq=False)
class Facet:
    """Counts of a connection's rows per value of an expression, most frequent first."""

    value: Callable[[Row, Any], Sql]


@dataclass(frozen=True, slots=True, eq=False)
class Lookup:
    """A root field that gives the one record which its argument `ref` means, or null."""

    types: Sequence[str]


@dataclass(frozen=True, slots=True, eq=False)
class ById:
    """A root field that gives the record with the node id in an argument, or those in a list."""

    argument: str = "id"
    """Python name of the argument."""


@dataclass(frozen=True, slots=True, eq=False)
class Place:
    """A table beside the list's own that has its rows in order, once for each key."""

    row: Sql
    """Its column with the id of a row of the list."""
    sort: Sql
    """Its column with the row's place in the list."""
    beside: Mapping[str, Sql] = field(default_factory=dict)
    """Columns of the row that it has too, each with an index that begins with it and the key."""


@dataclass(frozen=True, slots=True, eq=False)
class Way:
    """An index that has the rows of a list by some keys and, for each key, in the list's order."""

    link: Callable[[Any, Sql], ColumnElement[bool]] | None
    """Condition between a row of the list, or of the place, and a key; None where the keys are
    the ids of the rows themselves, found elsewhere and all at once."""
    keys: Select[Any]
    """The keys, in a column `id`."""
    place: Place | None = None
    probe: Callable[[Any], ColumnElement[bool]] | None = None
    """The same condition for rows that come from elsewhere, looked at one by one; of a way with a
    place."""


Ways = Callable[[Any], Sequence[Way]]
"""From an argument's value to ways that together have all rows which it lets through."""


@dataclass(frozen=True, slots=True, eq=False)
class Where:
    """A field of a filter: the condition that it sets, and the types that its Refs may mean."""

    condition: Condition
    refs: Sequence[str] = ()
    refs_at: Mapping[str, Sequence[str]] = field(default_factory=dict)
    """The same for Refs inside an input object, by field name."""
    ways: Ways | None = None
    """Ways that have the same rows together; none for a value without any."""
    column: str | None = None
    """Column in which one of the values stands, where an index has it by reach (domain.reach)."""
    dates: bool = False
    """Whether it is a DateRangeInput for the date by which the list is ordered."""
    probe: Condition | None = None
    """The same condition for rows to which something else leads: looked at one by one."""


Binding = Expr | Parts | ToOne | Many | First | Page | Facet | Lookup | ById

WHOLE = "__communique_where__"
"""Attribute of an input type: a condition over all its fields at once, besides those of each."""
REFS = "__communique_refs__"
"""Attribute of an input type: types that Refs in it may mean, by the name of the field."""
CHECK = "__communique_check__"
"""Attribute of an input type: a check of its values, by Python name, that raises ValueError."""


def described(description: str, binding: Binding | None = None, **options: Any) -> Any:
    """Declare a field by annotation: `slug: str = described("…")`."""
    metadata = {} if binding is None else {BINDING: binding}
    return strawberry.field(description=description, metadata=metadata, **options)


def planned(binding: Binding, **options: Any) -> Callable[[Callable[..., Any]], Any]:
    """Declare a field with arguments: decorates a method whose body is never run.

    The method's docstring is the description.
    """

    def declare(method: Callable[..., Any]) -> Any:
        options.setdefault("description", prose(method))
        return strawberry.field(resolver=method, metadata={BINDING: binding}, **options)

    return declare


def where(
    description: str,
    condition: Condition,
    refs: Sequence[str] = (),
    refs_at: Mapping[str, Sequence[str]] | None = None,
    ways: Ways | None = None,
    column: str | None = None,
    dates: bool = False,
    probe: Condition | None = None,
    **options: Any,
) -> Any:
    """Declare a field of a filter; without a value it sets no condition."""
    metadata = {BINDING: Where(condition, refs, refs_at or {}, ways, column, dates, probe)}
    options.setdefault("default", strawberry.UNSET)
    return strawberry.field(description=description, metadata=metadata, **options)


def bound(
    model: type[Any] | Callable[[], FromClause],
    discriminator: str | None = None,
    names: Mapping[str, str] | None = None,
) -> Callable[[type[T]], type[T]]:
    """Bind a GraphQL type to where its rows come from: stands above `@strawberry.type`."""

    def decorate(cls: type[T]) -> type[T]:
        setattr(cls, MODEL, TypeBinding(model, discriminator, names))
        return cls

    return decorate


@dataclass(frozen=True, slots=True)
class by:  # noqa: N801 - reads as a word in a binding
    """Link rows to their parent, or to the key of a way, by a foreign key of theirs."""

    column: str

    def __call__(self, row: Row, key: Sql, _args: Any = None) -> ColumnElement[bool]:
        """Give the condition."""
        link: ColumnElement[bool] = getattr(row, self.column) == key
        return link


def reading(parameter: BindParameter[Any], as_: TypeEngine[Any]) -> BindParameter[Any]:
    """Give an argument's value as another parameter, which `as_` converts when it is bound.

    The key is `{parameter.key}__{name of as_}`: its value is that of the key before the `__`.
    """
    return bindparam(f"{parameter.key}__{type(as_).__name__.lower()}", type_=as_)


def whole(
    condition: Callable[[Row, Any], ColumnElement[bool] | None],
    refs: Mapping[str, Sequence[str]] | None = None,
) -> Callable[[type[T]], type[T]]:
    """Give an input type one condition over all its fields; None where it sets none.

    refs: types that Refs in it may mean, by the name of the field.
    """

    def decorate(cls: type[T]) -> type[T]:
        setattr(cls, WHOLE, staticmethod(condition))
        setattr(cls, REFS, refs or {})
        return cls

    return decorate


def checked(check: Callable[[Mapping[str, Any]], None]) -> Callable[[type[T]], type[T]]:
    """Give an input type a check of its values, which raises ValueError with what was wanted."""

    def decorate(cls: type[T]) -> type[T]:
        setattr(cls, CHECK, staticmethod(check))
        return cls

    return decorate
