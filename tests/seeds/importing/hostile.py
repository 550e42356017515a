"""Hostile input, made on the fly: what it is, who reads it, and what must be said of it."""

import gzip
import io
import os
import re
import tarfile
import zipfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.seeds.importing.test_archigos import spells
from tests.seeds.importing.test_unfccc import attendance
from tests.seeds.importing.test_ungdc import archive, workbook

Make = Callable[[Path], Sequence[Path]]
_MB = 2**20


@dataclass(frozen=True)
class Case:
    """An input, and what must be said of it."""

    source: str
    make: Make
    code: str
    says: str


def files(**contents: bytes | str) -> Make:
    """Write files; a double underscore in a name is a dot."""

    def make(folder: Path) -> list[Path]:
        paths = [folder / name.replace("__", ".") for name in contents]
        for path, content in zip(paths, contents.values(), strict=True):
            path.write_bytes(content.encode() if isinstance(content, str) else content)
        return paths

    return make


def sparse(name: str, size: int) -> Make:
    """Write a file that is one line of zeros without an end, and takes no space."""

    def make(folder: Path) -> list[Path]:
        (folder / name).touch()
        os.truncate(folder / name, size)
        return [folder / name]

    return make


def node(name: str, create: Callable[[Path], None]) -> Make:
    """Make what is no file."""

    def make(folder: Path) -> list[Path]:
        create(folder / name)
        return [folder / name]

    return make


def symlink(target: str) -> Callable[[Path], None]:
    """Link a path to something."""
    return lambda path: path.symlink_to(target)


def speeches(packed: bytes, book: bytes | None = None) -> Make:
    """Write a workbook of speakers and an archive of speeches."""
    return files(Speakers__xlsx=workbook() if book is None else book, s__tar__gz=packed)


def member(name: str, content: bytes = b"x", kind: bytes = tarfile.REGTYPE) -> bytes:
    """Give an archive with one member, a link leading to a file of the system."""
    stream = io.BytesIO()
    with tarfile.open(fileobj=stream, mode="w:gz") as packed:
        entry = tarfile.TarInfo(name)
        entry.type, entry.linkname = kind, "/etc/passwd"
        entry.size = len(content) if kind == tarfile.REGTYPE else 0
        packed.addfile(entry, io.BytesIO(content))
    return stream.getvalue()


def claimed(size: int) -> bytes:
    """Give an archive whose member claims to be larger than it is."""
    entry = tarfile.TarInfo("IND_78_2023.txt")
    entry.size = size
    return gzip.compress(entry.tobuf() + b"x" * 512)


def with_header(kind: bytes, size: int, times: int = 1) -> bytes:
    """Give an archive with headers that hold more about what follows."""
    entry = tarfile.TarInfo("more")
    entry.type, entry.size = kind, size
    return gzip.compress((entry.tobuf() + bytes(size)) * times)


def with_header_broken() -> bytes:
    """Give an archive whose second header is damaged; the first member is left out by all."""
    stream = io.BytesIO()
    with tarfile.open(fileobj=stream, mode="w") as packed:
        packed.addfile(tarfile.TarInfo("._IND_78_2023.txt"))
        packed.addfile(tarfile.TarInfo("IND_78_2023.txt"))
    content = stream.getvalue()
    return gzip.compress(content[:600] + b"damaged" + content[607:])


def zipped(**contents: bytes) -> bytes:
    """Give a zip archive."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in contents.items():
            packed.writestr(name, content)
    return stream.getvalue()


def book_with(old: bytes, new: bytes) -> bytes:
    """Give a workbook with other bytes in its sheet."""
    stream = io.BytesIO(workbook())
    with zipfile.ZipFile(stream) as book:
        parts = {name: book.read(name) for name in book.namelist()}
    sheet = "xl/worksheets/sheet1.xml"
    return zipped(**parts | {sheet: parts[sheet].replace(old, new)})


def locked(book: bytes) -> bytes:
    """Give a workbook of which every part is said to have a password."""
    content = bytearray(book)
    for mark, flags in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        for found in re.finditer(re.escape(mark), book):
            content[found.start() + flags] |= 1
    return bytes(content)


def entities(levels: int) -> str:
    """Give a document type whose last entity is ten times itself, level for level."""
    steps = [f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, levels)]
    return f'<!DOCTYPE visits [<!ENTITY e0 "ha">{"".join(steps)}]>'


def visit(words: str = "") -> str:
    """Give a file with one visit."""
    return f"<visits><visit><id>1</id><visitor>{words}</visitor></visit></visits>"


GOOD = attendance({})
EXTERNAL = '<!DOCTYPE visits [<!ENTITY e SYSTEM "file:///etc/passwd">]>'
CASES = {
    "entities that expand": Case(
        "hsg-visits", files(a__xml=entities(9) + visit("&e8;")), "IMPORT_XML", "amplification"
    ),
    "an external entity": Case(
        "hsg-visits", files(a__xml=EXTERNAL + visit("&e;")), "IMPORT_XML", "a document type"
    ),
    "an external document type": Case(
        "hsg-travels",
        files(a__xml='<!DOCTYPE trips SYSTEM "http://127.0.0.1:9/a.dtd"><trips></trips>'),
        "IMPORT_XML",
        "a document type",
    ),
    "deep elements": Case(
        "hsg-visits", files(a__xml="<a>" * 100_000 + "</a>" * 100_000), "IMPORT_XML", "depth"
    ),
    "an element without an end": Case(
        "hsg-travels", files(a__xml=visit()[:-20]), "IMPORT_XML", "no XML"
    ),
    "a path that leads out": Case(
        "ungdc", speeches(member("../../IND_78_2023.txt")), "IMPORT_ARCHIVE", "leads out"
    ),
    "an absolute path": Case(
        "ungdc", speeches(member("/IND_78_2023.txt")), "IMPORT_ARCHIVE", "leads out"
    ),
    "a symbolic link": Case(
        "ungdc",
        speeches(member("IND_78_2023.txt", kind=tarfile.SYMTYPE)),
        "IMPORT_ARCHIVE",
        "a link or a device",
    ),
    "a hard link": Case(
        "ungdc",
        speeches(member("IND_78_2023.txt", kind=tarfile.LNKTYPE)),
        "IMPORT_ARCHIVE",
        "a link or a device",
    ),
    "a device": Case(
        "ungdc",
        speeches(member("IND_78_2023.txt", kind=tarfile.CHRTYPE)),
        "IMPORT_ARCHIVE",
        "a link or a device",
    ),
    "an archive that unpacks to too much": Case(
        "ungdc", speeches(member("IND_78_2023.txt", bytes(80 * _MB))), "IMPORT_LIMIT", "unpacks to"
    ),
    "a member that claims a terabyte": Case(
        "ungdc", speeches(claimed(2**40)), "IMPORT_LIMIT", "unpacks to"
    ),
    "an archive cut short": Case(
        "ungdc",
        speeches(member("IND_78_2023.txt", os.urandom(5000))[:-3000]),
        "IMPORT_ARCHIVE",
        "a broken one",
    ),
    "an archive with a broken second member": Case(
        "ungdc",
        speeches(with_header_broken()),
        "IMPORT_ARCHIVE",
        "a broken one",
    ),
    "an archive with a header of 80 MB": Case(
        "ungdc",
        speeches(with_header(tarfile.XHDTYPE, 80 * _MB)),
        "IMPORT_ARCHIVE",
        "a broken one",
    ),
    "an archive of nothing but headers": Case(
        "ungdc", speeches(with_header(tarfile.XHDTYPE, 0, 5000)), "IMPORT_ARCHIVE", "a broken one"
    ),
    "an archive that is none": Case("ungdc", speeches(b"words"), "IMPORT_ARCHIVE", "a broken one"),
    "a member whose name is no text": Case(
        "ungdc", speeches(member("\udcff\udcfe.txt")), "IMPORT_VALUE", "wanted CODE_SESSION_YEAR"
    ),
    "a speech that is no UTF-8": Case(
        "ungdc", speeches(archive(IND_78_2023=b"\xff\xfeM\x00")), "IMPORT_ENCODING", "UTF-16"
    ),
    "a workbook that unpacks to too much": Case(
        "ungdc", speeches(archive(), zipped(sheet=bytes(80 * _MB))), "IMPORT_LIMIT", "a workbook of"
    ),
    "a workbook with entities": Case(
        "ungdc",
        speeches(archive(), book_with(b"<worksheet", entities(9).encode() + b"<worksheet")),
        "IMPORT_FILE",
        "a document type",
    ),
    "a workbook with a broken sheet": Case(
        "ungdc", speeches(archive(), book_with(b"</sheetData>", b"")), "IMPORT_FILE", "no workbook"
    ),
    "a workbook with a password": Case(
        "ungdc", speeches(archive(), locked(workbook())), "IMPORT_FILE", "no workbook"
    ),
    "a workbook whose styles make no sense": Case(
        "ungdc",
        speeches(archive(), book_with(b"<sheetView ", b'<sheetView words="a" ')),
        "IMPORT_FILE",
        "no workbook",
    ),
    "a zip without a workbook": Case(
        "ungdc", speeches(archive(), zipped(a=b"b")), "IMPORT_FILE", "no workbook"
    ),
    "a line without an end": Case(
        "unfccc", sparse("a.csv", 200 * _MB), "IMPORT_LIMIT", "a line of more than"
    ),
    "a document of 200 MB": Case(
        "uk-treaties", sparse("a.json", 200 * _MB), "IMPORT_LIMIT", "in one document"
    ),
    "a quote without an end": Case(
        "unfccc", files(a__csv=GOOD[:60] + '"\n"' + "x" * 17 * _MB), "IMPORT_LIMIT", "a line"
    ),
    "a gzip of one line": Case(
        "archigos", files(a__txt__gz=gzip.compress(bytes(80 * _MB))), "IMPORT_LIMIT", "a line"
    ),
    "a gzip that unpacks to too much": Case(
        "india-pm", files(a__json__gz=gzip.compress(b" " * 80 * _MB)), "IMPORT_LIMIT", "unpacks to"
    ),
    "a gzip cut short": Case(
        "archigos", files(a__txt__gz=gzip.compress(spells({}))[:40]), "IMPORT_FILE", "a broken one"
    ),
    "a gzip that is none": Case("unfccc", files(a__csv__gz=GOOD), "IMPORT_FILE", "no gzip file"),
    "UTF-16": Case("unfccc", files(a__csv=GOOD.encode("utf-16")), "IMPORT_ENCODING", "UTF-16"),
    "UTF-16 without a mark": Case(
        "unfccc", files(a__csv=GOOD.encode("utf-16-le")), "IMPORT_ENCODING", "a NUL character"
    ),
    "NUL bytes": Case(
        "archigos", files(a__txt=spells({"leader": "A\0B"})), "IMPORT_ENCODING", "a NUL character"
    ),
    "no UTF-8": Case(
        "unfccc", files(a__csv=GOOD.encode()[:-9] + b"\xff\n"), "IMPORT_ENCODING", "the byte 0xff"
    ),
    "a table without a column": Case(
        "archigos", files(a__txt="obsid\tleader\na\tb\n"), "IMPORT_TABLE", "no column 'leadid'"
    ),
    "a column that stands twice": Case(
        "unfccc", files(a__csv="Year,Year\n1,2\n"), "IMPORT_TABLE", "stands twice"
    ),
    "a row that is too long": Case(
        "unfccc", files(a__csv=GOOD.splitlines()[0] + "\n" + "x," * 50), "IMPORT_TABLE", "51 cells"
    ),
    "deep JSON": Case(
        "uk-treaties", files(a__json="[" * 100_000 + "]" * 100_000), "IMPORT_JSON", "depth"
    ),
    "JSON as deep as may just be read": Case(
        "summits", files(a__json='{"a":' * 1000 + "1" + "}" * 1000), "IMPORT_JSON", "depth"
    ),
    "a number of 5,000 digits": Case(
        "india-pm", files(a__json='{"trips": [' + "9" * 5000 + "]}"), "IMPORT_JSON", "infinity"
    ),
    "a key that stands twice": Case(
        "india-pm", files(a__json='{"trips": [], "trips": []}'), "IMPORT_JSON", "'trips' twice"
    ),
    "a NUL in JSON": Case(
        "summits", files(a__json=r'{"summits": [{"id": "a\u0000"}]}'), "IMPORT_VALUE", "NUL"
    ),
    "half a character in JSON": Case(
        "summits", files(a__json=r'{"summits": ["\ud800"]}'), "IMPORT_JSON", "surrogate"
    ),
    "JSON of another form": Case("uk-treaties", files(a__json="[]"), "IMPORT_JSON", "wanted"),
    "no number": Case("summits", files(a__json='{"summits": [NaN]}'), "IMPORT_JSON", "no JSON"),
    "a tag of Python in YAML": Case(
        "wh-briefings",
        files(a__md="---\ntitle: !!python/object/apply:os.system ['true']\n---\nWords.\n"),
        "SEED_SYNTAX",
        "a YAML tag",
    ),
    "aliases in YAML": Case(
        "wh-briefings",
        files(a__md="---\na: &a [x, x]\nb: &b [*a, *a]\ntitle: *b\n---\nWords.\n"),
        "SEED_SYNTAX",
        "a YAML anchor",
    ),
    "an empty table": Case("unfccc", files(a__csv=""), "IMPORT_TABLE", "an empty file"),
    "an empty document": Case("summits", files(a__json=""), "IMPORT_JSON", "no JSON"),
    "an empty XML file": Case("hsg-visits", files(a__xml=""), "IMPORT_XML", "no XML"),
    "a folder instead of a file": Case(
        "unfccc", node("a.csv", Path.mkdir), "IMPORT_FILE", "found no file"
    ),
    "a pipe": Case("unfccc", node("a.csv", os.mkfifo), "IMPORT_FILE", "found a pipe"),
    "an endless device": Case(
        "unfccc", node("a.csv", symlink("/dev/zero")), "IMPORT_FILE", "found a pipe, a device"
    ),
    "a link to itself": Case(
        "unfccc", node("a.csv", symlink("a.csv")), "IMPORT_FILE", "no such file"
    ),
    "a missing file": Case(
        "unfccc", lambda folder: [folder / "none.csv"], "IMPORT_FILE", "no such file"
    ),
    "a name beyond all measure": Case(
        "unfccc", lambda folder: [folder / ("a" * 5000)], "IMPORT_FILE", "too long"
    ),
    "a file of another kind": Case("unfccc", files(a__pdf="%PDF-1.7"), "IMPORT_FILE", "the ending"),
}
