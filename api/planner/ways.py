"""Ways into a list: walks of indexes that have its rows in the order of the page.

A condition that looks rows up elsewhere gives all of them before the first can be known. Where an
index has them by the list's order, one walk for each key gives its first rows and stops: the page
is among them. Whatever else the filter wants is looked at on the way. A list by date is walked in
stretches, so that no walk begins long before the range.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import (
    Alias,
    FromClause,
    Integer,
    Select,
    Table,
    literal_column,
    select,
    union,
)
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.elements import True_
from sqlalchemy.sql.selectable import SelectBase

from api.planner.arguments import ArgumentValues, values_of
from api.planner.catalog import binding_of, python_name
from api.planner.conditions import LINK
from api.planner.context import Compiling, ids_of, joined
from api.planner.froms import inside
from api.planner.rows import AnySelect, ModelRow, Sql, Tables
from api.schema.binding import Page, Place, TypeBinding, Way, Where, by
from api.schema.ways import Stretch, by_column, stretches
from domain.reach import index_by_reach, reach_in
from domain.walks import using

PAGING = ("first", "last", "after", "before")
"""Arguments that choose a page of a list, and not what is in it."""
Wanted = Callable[[ModelRow, Collection[str]], list[Any]]
"""Gives the conditions on a row, but for those of some arguments, fields of the filter, or LINK."""


@dataclass(frozen=True, slots=True)
class Access:
    """How the rows of a list may be come by."""

    ways: Sequence[Way] = ()
    instead_of: str = ""
    """Argument or field of the filter that the ways answer."""
    stretches: Sequence[Stretch] = ()
    reaching: Way | None = None
    """A way by a column, for stretches by reach where there is no other way, and for places that
    have this column too, and ..."""
    reached_by: str = ""
    """... the field of the filter that it answers."""

    def below(self, link: Any) -> Access | None:
        """Give how the rows of a parent may be come by; it is the way in, unless a place has it."""
        column = link.column if isinstance(link, by) else ""
        ways = [way for way in self.ways if way.place is not None and column in way.place.beside]
        if ways:
            return Access(ways, self.instead_of, self.stretches)
        return Access(stretches=self.stretches) if self.stretches else None


def access(model: type[Any], page: Page, args: ArgumentValues) -> Access | None:
    """Choose the ways for the arguments that are given; None where none of them has one."""
    found = Access()
    for name, binding, value in given(page, args):
        if binding.dates:
            found = replace(found, stretches=stretches(model, value))
        elif binding.ways is not None and not found.ways and (ways := binding.ways(value)):
            found = replace(found, ways=ways, instead_of=name)
        elif binding.column is not None and found.reaching is None:
            (way,) = by_column(binding.column)(value)
            found = replace(found, reaching=way, reached_by=name)
    return found if found.ways or found.stretches else None


def given(page: Page, args: ArgumentValues) -> Iterator[tuple[str, Where, Any]]:
    """Give the arguments, and the fields of the filter, that have a value and may have a way."""
    for name, condition in page.where.items():
        value = getattr(args, name)
        if value is not None and isinstance(condition, Where):
            yield name, condition, value
    chosen = values_of(args).get("filter")
    if chosen is None:
        return
    for name, definition in args.types["filter"].fields.items():
        value = getattr(chosen, python_name(definition, name))
        binding = binding_of(definition)
        if value is not None and isinstance(binding, Where):
            yield python_name(definition, name), binding, value


def is_alone(args: ArgumentValues) -> bool:
    """Whether rows are wanted by one condition only, so that no value makes another way better."""
    given = {name: value for name, value in values_of(args).items() if value is not None}
    chosen = given.pop("filter", None)
    fields = () if chosen is None else values_of(chosen).values()
    wanted = [name for name in given if name not in PAGING]
    return len(wanted) + sum(value is not None for value in fields) == 1


class Walks(FromClause):
    """Rows of a table that an inner select finds for each combination of keys, or once without any.

    place: the column of the inner select that is the row's place in the list.
    own: the alias of the table in the inner select; None where that has the ids from elsewhere.
    single: the column of the inner select that the keys themselves are in; SQLite finds all of
    these rows at once.
    """

    inherit_cache = False
    named_with_column = False

    def __init__(
        self,
        keys: Sequence[tuple[str, AnySelect]],
        table: Table,
        inner: AnySelect,
        place: Sql,
        alias: str,
        own: str | None,
        single: Sql | None = None,
    ) -> None:
        self.keys = keys
        self.table = table
        self.inner = inner
        self.place = place
        self.alias_name = alias
        self.own = own
        self.single = single


@dataclass(frozen=True, slots=True)
class Walker:
    """Writes the walks of one list."""

    compiling: Compiling
    model: type[Any]
    sort: str
    wanted: Wanted
    bounds: Callable[[Sql], list[Any]]
    """Gives the conditions that cursors set on a place."""
    directed: Callable[[Sql], Sql]
    limit: Any
    link: Any = None
    """Condition between a row and its parent, where the list has one, and ..."""
    parent: Sql | None = None
    """... the parent's key."""

    def page(self, found: Access | None, without: Collection[str] = ()) -> AnySelect:
        """Select the ids of a page, in its order: by walks, or from the list as it stands.

        without: conditions of such a list that are looked at elsewhere.
        """
        tables = Tables(self.compiling.counter)
        if found is None:
            row, base = self.compiling.base(tables, TypeBinding(self.model))
            wanted = self.wanted(row, without) + self.bounds(getattr(row, self.sort))
        else:
            (row, base), wanted = self.met(found), []
        order = self.directed(getattr(row, self.sort))
        return ids_of(tables, row, base, wanted, [order], self.limit)

    def met(self, found: Access) -> tuple[ModelRow, Met]:
        """Give the rows among which the page is, each once: the first ones of each walk."""
        row, base = self.compiling.base(Tables(self.compiling.counter), TypeBinding(self.model))
        walks = []
        for way in found.ways or (None,):
            parts = found.stretches if way is None or way.link is not None else ()
            for stretch in parts or (None,):
                walks.append(self._walk(found, way, stretch))
        return row, Met(base, walks, self.sort, self.directed, self.limit)

    def _walk(self, found: Access, way: Way | None, stretch: Stretch | None) -> Walks:
        tables = Tables(self.compiling.counter)
        row, base = self.compiling.base(tables, TypeBinding(self.model))
        assert isinstance(base, Alias)  # noqa: S101
        without, probes = ([] if way is None else [found.instead_of]), []
        if stretch is not None and stretch.reaches is not None:
            if way is not None and way.probe is not None:  # its place knows no reaches
                probes, way = [way.probe(row)], None
            if way is None and found.reaching is not None:
                way = found.reaching
                without.append(found.reached_by)
        place, key, rows = getattr(row, self.sort), row.key, None
        keys: list[tuple[str, Select[Any]]] = []
        at_place: list[Any] = []
        if way is not None and way.place is not None:
            place, key, rows = way.place.sort, way.place.row, way.place.row.table
            at_place = self._at(way.place, found, keys, without)
        if at_place and self.parent is not None:
            without.append(LINK)
        wanted = [*self.wanted(row, without), *probes]
        wanted = [condition for condition in wanted if not isinstance(condition, True_)]
        if rows is not None and wanted:
            rows = rows.join(joined(tables, base), row.key == key)
        wanted += at_place
        if way is not None:
            own = self._key(keys, way.keys)
            wanted += [] if way.link is None else [way.link(row, own)]
        if stretch is not None:
            reach = self._key(keys, stretch.reaches)
            wanted.append(stretch.holds(place, reach))
            if stretch.reaches is not None:
                wanted.append(reach_in(base.name) == reach)
        own_rows = rows is None
        if rows is None:
            rows = joined(tables, self._used(base, way, stretch))
        inner: AnySelect = select(key.label("id")).select_from(rows)
        inner = inner.where(*wanted, *self.bounds(place))
        inner = inner.order_by(self.directed(place)).limit(self.limit)
        alias = self.compiling.counter.alias("w")
        table = base.element
        assert isinstance(table, Table)  # noqa: S101
        single = row.key if way is not None and way.link is None else None
        place = place.label(self.sort)
        return Walks(keys, table, inner, place, alias, base.name if own_rows else None, single)

    def _at(
        self, place: Place, found: Access, keys: list[tuple[str, Select[Any]]], without: list[str]
    ) -> list[Any]:
        """Give what a place itself tells: whose row it is, or that it is as the filter wants it."""
        if self.parent is not None:
            return [place.beside[self.link.column] == self.parent]
        reaching = found.reaching
        if reaching is None or not isinstance(reaching.link, by):
            return []
        column = place.beside.get(reaching.link.column)
        if column is None:
            return []
        without.append(found.reached_by)
        return [column == self._key(keys, reaching.keys)]

    def _used(self, base: Alias, way: Way | None, stretch: Stretch | None) -> FromClause:
        """Give the table, and its index where a database wouldn't find it by itself."""
        link = self.link if way is None else way.link
        if stretch is None or stretch.reaches is None or not isinstance(link, by):
            return base
        index = index_by_reach(str(self.model.__tablename__), link.column)
        return base if index is None else using(base, index)

    def _key(self, keys: list[tuple[str, Select[Any]]], given: Select[Any] | None) -> Sql:
        """Note a select of keys; give the key at hand."""
        if given is None:
            return literal_column("NULL")
        keys.append((self.compiling.counter.alias("k"), given))
        return literal_column(f"{keys[-1][0]}.id", Integer())


class Met(FromClause):
    """The rows that several walks have found, each once, under the alias of `base`.

    Where walks give ids, only the first ones of all in the list's order are looked up.
    """

    inherit_cache = False
    named_with_column = False

    def __init__(
        self,
        base: FromClause,
        walks: Sequence[Walks],
        sort: str,
        directed: Callable[[Sql], Sql],
        limit: Any,
    ) -> None:
        assert isinstance(base, Alias)  # noqa: S101
        self.base = base
        self.walks = walks
        self.sort = sort
        self.directed = directed
        self.limit = limit

    def rows(self) -> SelectBase:
        """Select all columns of what was found."""
        return self._found(lambda walks: (_column(walks, "*"),))

    def ids(self) -> AnySelect:
        """Select the ids of the first rows that were found."""
        names = "id", self.sort
        found = self._found(lambda walks: [_column(walks, name).label(name) for name in names])
        every = found.subquery()
        first: AnySelect = select(every.c.id).order_by(self.directed(every.c[self.sort]))
        return first.limit(self.limit)

    def _found(self, columns: Callable[[Walks], Sequence[Sql]]) -> SelectBase:
        """Select columns of what was found, each row once: several keys may have the same."""
        selects = [select(*columns(walks)).select_from(walks) for walks in self.walks]
        return union(*selects) if len(selects) > 1 else selects[0].distinct()


def _column(walks: Walks, name: str) -> Sql:
    return literal_column(f"{walks.alias_name}.{name}")


@compiles(Met)
def _once(element: Met, compiler: SQLCompiler, **kw: Any) -> str:
    name = element.base.name
    if all(walks.own for walks in element.walks):
        return f"({compiler.process(element.rows(), **inside(kw))}) AS {name}"
    found = compiler.process(element.ids(), **inside(kw))
    table = element.walks[0].table.name
    row = f"SELECT * FROM {table} AS o{name} WHERE o{name}.id = m{name}.id LIMIT 1"  # noqa: S608
    return f"({found}) AS m{name} CROSS JOIN LATERAL ({row}) AS {name}"


@compiles(Met, "sqlite")
def _by_ids(element: Met, compiler: SQLCompiler, **kw: Any) -> str:
    base = compiler.process(element.base, **(kw | {"asfrom": True}))
    ids, name = compiler.process(element.ids(), **inside(kw)), element.base.name
    return f"({ids}) AS m{name} CROSS JOIN {base} ON {name}.id = m{name}.id"


@compiles(Walks)
def _lateral(element: Walks, compiler: SQLCompiler, **kw: Any) -> str:
    inner, keys, alias = element.inner, _keys(element, compiler, kw), element.alias_name
    if element.own is not None:
        every: Sql = literal_column(f"{element.own}.*")
        inner = inner.with_only_columns(every)
    else:
        inner = inner.add_columns(element.place)
    if element.single is not None:
        ((key, _),) = element.keys
        inner = inner.where(element.single == literal_column(f"{key}.id"))
    laterally = f"{keys} CROSS JOIN LATERAL " if keys else ""
    return f"{laterally}({compiler.process(inner, **inside(kw))}) AS {alias}"


@compiles(Walks, "sqlite")
def _probing(element: Walks, compiler: SQLCompiler, **kw: Any) -> str:
    inner, alias, table = element.inner, element.alias_name, element.table.name
    keys = ""
    if element.single is not None:
        ((_, found),) = element.keys
        inner = inner.where(element.single.in_(found))
    else:
        keys = _keys(element, compiler, kw)
    ids = compiler.process(inner, **inside(kw))
    if keys:
        return f"{keys} CROSS JOIN {table} AS {alias} ON {alias}.id IN ({ids})"
    return f"({ids}) AS i{alias} CROSS JOIN {table} AS {alias} ON {alias}.id = i{alias}.id"


def _keys(element: Walks, compiler: SQLCompiler, kw: dict[str, Any]) -> str:
    kw = inside(kw)
    keys = (f"({compiler.process(keys, **kw)}) AS {alias}" for alias, keys in element.keys)
    return " CROSS JOIN ".join(keys)
