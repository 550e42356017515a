"""Who signed, ratified or joined a treaty, and when it entered into force for each.

Three forms of tables are known by their headers: the list of the members of WIPO's treaties, lists
of openclimatedata, and tables as they are copied from the United Nations Treaty Collection. An
empty cell says only that nothing was done until the list was made.
"""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator, Sequence
from pathlib import PurePath

from seeds.importing.files import Input, Row
from seeds.importing.importer import Context, Importer, Item, Rejected
from seeds.importing.offices import slug_of
from seeds.importing.participation import LONGEST_NAME, Act, Participation, Treaty
from seeds.importing.untc import INDEX_COLUMNS, Index, Table, is_table
from seeds.importing.values import UnfitValue, is_day
from seeds.record import InputError, Record, Where

_WIPO = ("Contracting Party", "Treaty", "Signature Date", "Instrument Type", "Instrument Date")
_WIPO_FORCE = "Entry Into Force Date"
_CLIMATE = ("Code", "Name", "Signature", "Kind")
_WIPO_MADE, _CLIMATE_MADE = "2026", "2024"
"""EDTF: when the lists were made, whose names of states are those of that time."""
_KINDS = {
    "ratification": "RATIFICATION",
    "acceptance": "ACCEPTANCE",
    "approval": "APPROVAL",
    "accession": "ACCESSION",
    "succession": "SUCCESSION",
    "declaration/notification of succession": "SUCCESSION",
}
_CONTINUED = "Declaration of Continued Application"
_WHY_SUCCESSION = (
    "a new state goes on applying what bound its predecessor, which treaty law calls succession"
)
_TITLES = {
    "Beijing": "Beijing Treaty on Audiovisual Performances",
    "Berne": "Berne Convention for the Protection of Literary and Artistic Works",
    "Brussels": "Convention Relating to the Distribution of Programme-Carrying Signals "
    "Transmitted by Satellite",
    "Marrakesh": "Marrakesh Treaty to Facilitate Access to Published Works for Persons Who Are "
    "Blind, Visually Impaired or Otherwise Print Disabled",
    "Paris": "Paris Convention for the Protection of Industrial Property",
    "Patent": "Patent Law Treaty",
    "Phonograms": "Convention for the Protection of Producers of Phonograms Against Unauthorized "
    "Duplication of Their Phonograms",
    "Riyadh": "Riyadh Design Law Treaty",
    "Singapore": "Singapore Treaty on the Law of Trademarks",
    "WIPO Copyright Treaty (WCT)": "WIPO Copyright Treaty",
    "WIPO GRATK Treaty": "WIPO Treaty on Intellectual Property, Genetic Resources and Associated "
    "Traditional Knowledge",
    "WIPO Performances and Phonograms Treaty (WPPT)": "WIPO Performances and Phonograms Treaty",
}
"""Full titles of the treaties that the list of WIPO calls by a word."""
_SOURCES = {
    "wipo": {
        "title": "Membership of copyright treaties",
        "publisher": "Datopian, from the World Intellectual Property Organization",
        "licence": "PDDL-1.0",
        "url": "https://github.com/datasets/membership-to-copyright-treaties",
    },
    "climate": {
        "title": "Parties to climate treaties",
        "publisher": "openclimatedata",
        "licence": "CC0-1.0",
        "url": "https://github.com/openclimatedata/countrygroups",
    },
    "untc": {
        "title": "Tables of participants from the United Nations Treaty Collection",
        "publisher": "United Nations Treaty Collection",
        "url": "https://treaties.un.org",
    },
}
Parse = Callable[[Row], Participation]


def read(context: Context) -> Iterator[Item]:
    """Yield each row of the tables, then each line of their index.

    Raises InputError at the end for the first file that is none of the forms.
    """
    tables = [
        (file, *_header(file))
        for file in context.inputs.ending(".csv", ".tsv", ".csv.gz", ".tsv.gz")
    ]
    index, seen = Index(), set[str]()
    for file, columns, delimiter in tables:
        if set(columns) >= INDEX_COLUMNS:
            index.read(file, delimiter, _source(context, "untc"))
    unfit: InputError | None = None
    for file, columns, delimiter in tables:
        if set(columns) >= INDEX_COLUMNS:
            continue
        try:
            parse = _form(context, file, columns, index)
        except InputError as error:
            unfit = unfit or error
            continue
        for row in file.rows(delimiter):
            yield _item(context, file, row, parse, seen)
    yield from index.items()
    if unfit is not None:
        raise unfit


def _header(file: Input) -> tuple[list[str], str]:
    """Give the columns of a file, and what stands between them."""
    _, line = next(file.lines(), (0, ""))
    delimiter = "\t" if "\t" in line else ","
    return [cell.strip() for cell in next(csv.reader([line], delimiter=delimiter), [])], delimiter


def _form(context: Context, file: Input, columns: Sequence[str], index: Index) -> Parse:
    """Give what reads the rows of a table, after its header. Raises InputError."""
    if {*_WIPO, _WIPO_FORCE} <= set(columns):
        source = _source(context, "wipo")
        return lambda row: _of_wipo(file, row, source)
    instrument = next((name for name in columns if name.startswith("Ratification")), None)
    if set(_CLIMATE) <= set(columns) and instrument is not None:
        treaty = _of_option(context, file)
        return lambda row: _of_climate(context, treaty, file, row, instrument)
    if is_table(columns):
        name = PurePath(file.name).name.partition(".")[0]
        return Table(columns, _of_number(context, name, index, file), file.name)
    found = ", ".join(columns)[:200] or "none"
    wanted = f"those of a list of WIPO ({_WIPO[0]} …), of openclimatedata ({', '.join(_CLIMATE)}) "
    message = f"found the columns {found}; wanted {wanted}or of the UN (Participant …)"
    raise InputError("IMPORT_TABLE", message, Where(file.name, 1))


def _source(context: Context, form: str) -> str:
    fields: dict[str, object] = {"kind": "DATASET", "language": "en", "reliability": "B"}
    slug = f"treaty-participation-{form}"
    return context.describe(Record("Source", slug, fields | _SOURCES[form], Where(slug)))


def _of_option(context: Context, file: Input) -> Treaty:
    title = " ".join(context.options.get("treaty", "").split())
    slug = slug_of(title, 100)
    if not slug or len(title) > 600:
        message = "the file does not name its treaty; wanted --set treaty=TITLE"
        raise InputError("IMPORT_OPTION", message, Where(file.name))
    return Treaty(slug, title, slug, _source(context, "climate"))


def _of_number(context: Context, name: str, index: Index, file: Input) -> Treaty:
    """Give the treaty of a table of the UN: as the index has it, by the option, or its number."""
    found, slug = index.treaty(name), slug_of(name, 100)
    source = _source(context, "untc")
    if found is not None:
        return found
    if not slug:
        message = f"found the name {name!r}, wanted <chapter>-<number>.csv"
        raise InputError("IMPORT_FILE", message, Where(file.name))
    named = " ".join(context.options.get("treaty", "").split())[:600]
    return Treaty(
        f"untc-{slug}", named or f"Treaty {name} of the UN Treaty Collection", name[:60], source
    )


def _item(context: Context, file: Input, row: Row, parse: Parse, seen: set[str]) -> Item:
    place = Where(file.name, row.line)
    try:
        part = parse(row)
        if not 0 < len(part.name) <= LONGEST_NAME:
            found = f"found the participant {part.name[:60]!r}"
            raise UnfitValue(f"{found}, wanted 1 to {LONGEST_NAME} characters")
    except UnfitValue as error:
        return Rejected(f"line {row.line}", place, str(error))
    if part.key in seen:
        message = f"found {part.key!r} again, wanted one row for each participant of a treaty"
        return Rejected(part.key, part.where, message, "IMPORT_TWICE")
    seen.add(part.key)
    return part.taken(context)


def _of_wipo(file: Input, row: Row, source: str) -> Participation:
    name, short = " ".join(row[_WIPO[0]].split()), " ".join(row["Treaty"].split())
    word = slug_of(short.removeprefix("WIPO "), 80)
    if not word:
        raise UnfitValue(f"found the treaty {short!r}, wanted its name")
    title = _TITLES.get(short, short)[:600]
    note = f"The list calls it {short}." if title != short else None
    treaty = Treaty(f"wipo-{word}", title, short[:200], source, {"note": note})
    key = f"wipo:{word}:{name}"
    part = Participation(treaty, key, Where(file.name, row.line, key), name, _WIPO_MADE)
    if signed := _day(row, "Signature Date"):
        part.acts.append(Act("SIGNATURE", signed))
    kind, day = row["Instrument Type"], _day(row, "Instrument Date")
    if kind == _CONTINUED and day:
        part.acts.append(Act("SUCCESSION", day, kind, _WHY_SUCCESSION))
    elif kind or day:
        part.acts.append(_instrument(kind, day, "Instrument Type"))
    part.in_force = _day(row, _WIPO_FORCE)
    if part.in_force and not day:
        part.flags.append("It is in force without an instrument.")
    elif day and not part.in_force:
        part.flags.append("It has an instrument, and no day of entry into force.")
    return part


def _of_climate(
    context: Context, treaty: Treaty, file: Input, row: Row, instrument: str
) -> Participation:
    code, name = row["Code"], " ".join(row["Name"].split())
    key = f"{treaty.slug}:{code or name}"
    part = Participation(treaty, key, Where(file.name, row.line, key), name, _CLIMATE_MADE)
    by_code = context.names.code("ISO3166_1_A3", code, _CLIMATE_MADE)
    by_name = context.names.means(name, _CLIMATE_MADE)
    if by_code and by_name and by_code != by_name:
        raise UnfitValue(f"found the code {code!r} with the name {name!r}, wanted those of one")
    part.actor = str(by_code) if by_code else None
    if signed := _day(row, "Signature"):
        part.acts.append(Act("SIGNATURE", signed))
    kind, day = row["Kind"], _day(row, instrument)
    if day or kind not in ("", "NA"):
        part.acts.append(_instrument(kind, day, "Kind"))
    part.in_force = _day(row, "Date-Of-Effect")
    return part


def _instrument(kind: str, day: str | None, column: str) -> Act:
    act = _KINDS.get(kind.casefold())
    if act is None or day is None:
        wanted = f"a day, and one of {', '.join(_KINDS)}"
        raise UnfitValue(f"found the {column} {kind!r:.60} with the day {day!r}, wanted {wanted}")
    return Act(act, day)


def _day(row: Row, column: str) -> str | None:
    text = row[column]
    if text in ("", "NA"):
        return None
    if not is_day(text):
        raise UnfitValue(f"found the {column} {text!r:.60}, wanted YYYY-MM-DD")
    return text


IMPORTERS = (
    Importer(
        name="treaty-participation",
        title="Participation in treaties",
        publisher="WIPO's list by Datopian, openclimatedata, United Nations Treaty Collection",
        licence="PDDL-1.0 (WIPO), CC0-1.0 (openclimatedata)",
        url="https://github.com/datasets/membership-to-copyright-treaties",
        reads="wipo-membership.csv, unfccc.csv, <chapter>-<number>.csv with an index",
        fills=("Treaty", "TreatyParty", "TreatyAction", "Assertion", "Organization", "Source"),
        read=read,
        options={"treaty": "title of the treaty, where the file doesn't name it"},
        has_source=False,
        folder="treaty-participation",
        usual={"treaty": "United Nations Framework Convention on Climate Change"},
        after=("countries", "uk-treaties"),
    ),
)
