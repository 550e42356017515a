"""Codes and names of states, members of groups of states, and episodes of statehood.

Three kinds of tables, told by their columns: a list of countries after ISO 3166-1, lists of the
members of a group, and a list of states past and present. Each has its own publisher.

What the lists say of a state on record is added and changes nothing: neither whether it is one
(a column says "Part of", "In contention") nor how long it exists (a state acts between the episodes
that a list gives). States past come from rows that editors chose, with names that data sets print
(seeds/importing/past_states.py); of other rows whose names mean no state none is made up.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import islice
from pathlib import PurePosixPath

from seeds.importers.archigos import IMPORTERS as ARCHIGOS
from seeds.importing.episodes import episodes
from seeds.importing.files import Input, Row
from seeds.importing.groups import EUROPEAN_UNION, GROUPS, group
from seeds.importing.importer import Context, Importer, Item, Rejected, Skipped, Taken
from seeds.importing.names import Known
from seeds.importing.offices import slug_of
from seeds.importing.values import cut, is_day
from seeds.record import InputError, Record, Where

_TODAY = "2024"
"""The year of the lists, for codes that changed hands."""
_MOST_ROWS = 5_000
"""Rows of a list of countries: more is none."""
_CODES = {
    "Geoname ID": ("GEONAMES", "", r"[0-9]+"),
    "wikidata_id": ("WIKIDATA", "", r"Q[0-9]+"),
    "M49": ("OTHER", "m49", r"[0-9]{3}"),
    "FIFA": ("OTHER", "fifa", r"[A-Z]{3}"),
    "IOC": ("OTHER", "ioc", r"[A-Z]{3}"),
    "ITU": ("OTHER", "itu", r"[A-Z]{1,3}"),
    "FIPS": ("OTHER", "fips", r"[A-Z]{2}"),
    "GAUL": ("OTHER", "gaul", r"[0-9]+"),
    "MARC": ("OTHER", "marc", r"[a-z]{2,3}"),
    "WMO": ("OTHER", "wmo", r"[A-Z]{2}"),
    "EDGAR": ("OTHER", "edgar", r"[A-Z0-9]{2}"),
}
"""Column: scheme, prefix of the value, and the form of a code."""
_LANGUAGES = {
    "en": "English", "fr": "French", "es": "Spanish", "ru": "Russian", "ar": "Arabic",
    "zh": "Chinese",
}  # fmt: skip
_OFFICIAL_COLUMN = {"zh": "official_name_cn"}
_MARKS = re.compile(r"\s*\*+$")
_ARTICLE_AFTER = re.compile(r"\s*\((?:the|l'|l’|le|la|les|el|las|los)\)$", re.IGNORECASE)
_ARTICLE_BEFORE = re.compile(r"^(?:the |le |la |les |el |los |las |l['’])")
_SINCE = ("Member-Since", "Accession", "Year-Of-Inclusion")
_FILES = {"ldc": "least-developed-countries"}
"""Group that a file lists, where its name isn't the slug."""
_REGIONS = {
    "African Group": "un-african-group", "Asia-Pacific Group": "un-asia-pacific-group",
    "Eastern European Group": "un-eastern-european-group", "GRULAC": "un-grulac",
    "WEOG": "un-weog",
}  # fmt: skip

_CODE_LIST = Record("Source", "countries", {}, Where("countries"))
_GROUP_LIST = Record("Source", "countries-groups", {
    "title": "countrygroups: lists of country groupings",
    "kind": "DATASET", "publisher": "openclimatedata", "licence": "CC0-1.0", "language": "en",
    "url": "https://github.com/openclimatedata/countrygroups",
    "published_on": "2024", "reliability": "B",
}, Where("countries"))  # fmt: skip
_STATE_LIST = Record("Source", "countries-historical", {
    "title": "manystates: list of states past and present (GGO)",
    "kind": "DATASET", "publisher": "J. Hollway and others, Geneva Graduate Institute",
    "licence": "CC-BY-4.0", "language": "en",
    "url": "https://github.com/globalgov/manystates", "reliability": "B",
}, Where("countries"))  # fmt: skip
_LEADERS = ARCHIGOS[0].source
"""Where numbers of states past come from."""


def read(context: Context) -> Iterator[Item]:
    """Yield each row of the tables."""
    for file in context.inputs.ending(".csv", ".csv.gz"):
        rows = file.rows()
        first = next(rows, None)
        if first is None:
            continue
        columns = first.cells.keys()
        if "ISO3166-1-Alpha-3" in columns:
            yield from _countries(context, file, [first, *islice(rows, _MOST_ROWS)])
        elif {"stateID", "StateName", "Begin", "End"} <= columns:
            context.describe(_STATE_LIST)
            context.describe(_LEADERS)
            yield from episodes(context, file.name, _chained(first, rows), _STATE_LIST.key)
        elif {"Code", "Name"} <= columns:
            yield from _members(context, file, _chained(first, rows))
        else:
            message = (
                f"found the columns {', '.join(list(columns)[:5])}; wanted ISO3166-1-Alpha-3 and "
                "more, Code and Name, or stateID, StateName, Begin and End"
            )
            raise InputError("IMPORT_FORM", message, Where(file.name, 1))


def _chained(first: Row, rows: Iterator[Row]) -> Iterator[Row]:
    yield first
    yield from rows


# Countries


def _countries(context: Context, file: Input, rows: list[Row]) -> Iterator[Item]:
    if len(rows) > _MOST_ROWS:
        message = f"found more than {_MOST_ROWS:,} countries"
        raise InputError("IMPORT_LIMIT", message, Where(file.name))
    shared = Counter((c, code) for row in rows for c in _CODES if (code := _code(row, c)))
    for row in rows:
        key = row["ISO3166-1-Alpha-3"]
        where = Where(file.name, row.line, f"codes:{key}")
        if not re.fullmatch(r"[A-Z]{3}", key):
            message = f"found the alpha-3 code {key!r}, wanted three capitals"
            yield Rejected(key, where, message)
            continue
        codes = {
            "ISO3166_1_A3": key,
            "ISO3166_1_A2": row["ISO3166-1-Alpha-2"],
            "ISO3166_1_N": row["ISO3166-1-numeric"].zfill(3),
        }
        known = {scheme: context.names.code(scheme, code, _TODAY) for scheme, code in codes.items()}
        states = sorted({str(state) for state in known.values() if state is not None})
        if len(states) > 1:
            found = ", ".join(f"{code} of {known[scheme]}" for scheme, code in codes.items())
            yield Rejected(key, where, f"found codes of several states: {found}; wanted one")
        elif not states and row["is_independent"] != "Yes":
            yield Skipped(key, where, "no state of its own, and none of that code is known")
        else:
            yield _country(row, where, codes, states[0] if states else None, shared)


def _country(
    row: Row,
    where: Where,
    codes: Mapping[str, str],
    state: str | None,
    shared: Mapping[tuple[str, str], int],
) -> Taken:
    """Give the state with what nobody said of it yet; one that isn't known is new."""
    label = row["CLDR display name"] or row["official_name_en"]
    identifiers: list[dict[str, str]] = []
    flags: list[str] = []
    for column, (scheme, prefix, form) in _CODES.items():
        code = _code(row, column)
        if not code:
            continue
        if not re.fullmatch(form, code):
            flags.append(f"{column} {cut(code, 40)!r} is no code of that list: not taken")
        elif shared[column, code] > 1:
            flags.append(f"{column} {code!r} stands with several countries: not taken")
        else:
            value = f"{prefix}:{code}" if prefix else code
            identifiers.append({"scheme": scheme, "value": value})
    fields: dict[str, object] = {"names": list(_names(row))}
    if state is None:
        fields |= {"name": label, "existence": {"start": "UNKNOWN", "end": "OPEN"}}
        identifiers += [{"scheme": scheme, "value": code} for scheme, code in codes.items() if code]
        flags.append("a new state: no record has any of its codes")
    fields["identifiers"] = identifiers
    slug = state.partition("/")[2] if state else slug_of(label)
    record = Record("State", slug, fields, where, source=_CODE_LIST.key, shared=True)
    return Taken(str(where.key), where, [record], flags)


def _code(row: Row, column: str) -> str:
    code = row[column].removeprefix("https://www.wikidata.org/wiki/").strip()
    return code.zfill(3) if column == "M49" and code else code


def _names(row: Row) -> Iterator[dict[str, str]]:
    """Yield the names in each language, each value once, without articles and footnote marks."""
    for language, word in _LANGUAGES.items():
        columns = {
            "OFFICIAL": f"UNTERM {word} Formal",
            "SHORT": f"UNTERM {word} Short",
            "ALIAS": _OFFICIAL_COLUMN.get(language, f"official_name_{language}"),
        }
        seen: set[str] = set()
        given = [(kind, row[column]) for kind, column in columns.items()]
        given += [("ALIAS", row["CLDR display name"])] if language == "en" else []
        for kind, text in given:
            name = _bare(" ".join(text.split()), kind)
            if name and name not in seen:
                seen.add(name)
                yield {"value": name, "kind": kind, "language": language}


def _bare(text: str, kind: str) -> str:
    text = _ARTICLE_AFTER.sub("", _MARKS.sub("", text))
    return _ARTICLE_BEFORE.sub("", text) if kind == "OFFICIAL" else text


# Groups


def _members(context: Context, file: Input, rows: Iterator[Row]) -> Iterator[Item]:
    stem = PurePosixPath(file.name).name.partition(".")[0]
    slug = _FILES.get(stem, stem)
    by_region = stem == "un-regional-groups"
    if not by_region and slug not in {known.slug for known in GROUPS}:
        wanted = ", ".join(sorted({*(known.slug for known in GROUPS), "un-regional-groups"}))
        message = f"found a list named {stem!r}, wanted one of {wanted}"
        raise InputError("IMPORT_FORM", message, Where(file.name))
    context.describe(_GROUP_LIST)
    for row in rows:
        code, name = row["Code"], row["Name"]
        where = Where(file.name, row.line, f"{stem}:{code}")
        if by_region:
            slug = _REGIONS.get(row["Region"], "")
            where = replace(where, key=f"{slug}:{code}")  # a state may stand in two
            if not slug:
                wanted = ", ".join(_REGIONS)
                message = f"found the region {row['Region']!r}, wanted one of {wanted}"
                yield Rejected(code, where, message)
                continue
        since = next((row[column] for column in _SINCE if row[column]), "")
        if since and not (is_day(since) or re.fullmatch(r"[0-9]{4}", since)):
            yield Rejected(code, where, f"found the date {since!r}, wanted a day or a year")
            continue
        member = _member(context, code, name)
        if member is None:
            yield Rejected(code, where, f"found {code!r}, {name!r}, wanted a state's alpha-3 code")
            continue
        yield _membership(context, slug, member, since, name, where)


def _member(context: Context, code: str, name: str) -> Known | None:
    if code == "EUU":
        return Known(EUROPEAN_UNION.typename, EUROPEAN_UNION.slug)
    known = context.names.code("ISO3166_1_A3", code, _TODAY)
    return known or context.names.means(name, _TODAY, ("State",))


def _membership(
    context: Context, slug: str, member: Known, since: str, name: str, where: Where
) -> Taken:
    of = group(slug)
    records = [of.record(where)]
    if member.slug == EUROPEAN_UNION.slug and of is not EUROPEAN_UNION:
        records.append(EUROPEAN_UNION.record(where))
    fields: dict[str, object] = {
        "member": str(member),
        "group": of.key,
        "interval": {"start": since or "UNKNOWN", "end": "OPEN"},
    }
    records.append(Record("Membership", f"{slug}:{member.slug}", fields, where, complete=True))
    by_name = context.names.means(name, _TODAY, ("State",))
    flags: list[str] = []
    if by_name is not None and by_name != member:
        flags.append(f"the code is that of {member}, the name {name!r} that of {by_name}")
    owned = [replace(record, source=_GROUP_LIST.key) for record in records]
    return Taken(str(where.key), where, owned, flags)


IMPORTERS = (
    Importer(
        name="countries",
        title="country-codes: codes and names of countries",
        publisher="Datopian, Open Knowledge",
        licence="ODC-PDDL-1.0",
        url="https://github.com/datasets/country-codes",
        reads="country-codes.csv, groups/*.csv, historical-states.csv",
        fills=("State", "Succession", "Organization", "Bloc", "Membership", "Assertion"),
        read=read,
        published_on="2024",
        folder="countries",
        attribution="J. Hollway and others: manystates, CC BY 4.0 (historical-states.csv).",
    ),
)
