"""Fill a database with the curated facts and the reference rows, in one transaction."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from importlib.resources import files
from pathlib import Path

from sqlalchemy import Connection, Engine

from domain.database import writing
from seeds.loading.document import read_records
from seeds.loading.load import Progress, load_records
from seeds.loading.report import Report
from seeds.record import InputError, Record, Where
from seeds.reference import iso3166

_ENDINGS = (".yaml", ".yml")


def seed_database(
    engine: Engine, progress: Progress = lambda _: None, paths: Sequence[Path] = ()
) -> Report:
    """Load everything in `seeds/facts/` and the reference lists; all of it or nothing.

    paths: files and folders to load instead.
    """
    progress("reading")
    try:
        texts = documents_at(paths) if paths else documents()
    except InputError as error:
        return Report(problems=[error.problem])
    records, unreadable = read_documents(texts)
    if not unreadable.ok:
        return unreadable
    reference = [] if paths else list(iso3166.records())
    with writing(engine) as connection:
        return load_records(connection, [*reference, *records], progress)


def load_documents(
    connection: Connection,
    texts: Mapping[str, str],
    *,
    reference: list[Record] | None = None,
    progress: Progress = lambda _: None,
) -> Report:
    """Load YAML texts by file name, and records that come with them.

    Nothing is written when a single file has an error; all errors are reported at once.
    """
    records, unreadable = read_documents(texts)
    if not unreadable.ok:
        return unreadable
    return load_records(connection, [*(reference or ()), *records], progress)


def read_documents(texts: Mapping[str, str]) -> tuple[list[Record], Report]:
    """Give the records of YAML texts by file name, and what can't be read."""
    records: list[Record] = []
    unreadable = Report()
    for name, text in texts.items():
        try:
            records += read_records(name, text)
        except InputError as error:
            unreadable.problems.append(error.problem)
    return records, unreadable


def documents() -> dict[str, str]:
    """Give the texts of `seeds/facts/*.yaml` by file name."""
    return {
        f"seeds/facts/{file.name}": file.read_text(encoding="utf-8")
        for file in sorted((files("seeds") / "facts").iterdir(), key=lambda file: file.name)
        if file.name.endswith(_ENDINGS)
    }


def documents_at(paths: Iterable[Path]) -> dict[str, str]:
    """Give the texts of these files, and of the YAML files right in these folders, by path.

    A byte that is not UTF-8 becomes a surrogate, which read_records reports with its line.
    Raises InputError for a path without YAML files and for a file that can't be opened.
    """
    texts: dict[str, str] = {}
    for path in paths:
        for file in _yaml_files(path):
            try:
                texts[str(file)] = file.read_text(encoding="utf-8", errors="surrogateescape")
            except OSError as error:
                raise InputError("SEED_FILE", f"{error.strerror}", Where(str(file))) from None
    return texts


def _yaml_files(path: Path) -> Iterator[Path]:
    if not path.is_dir():
        yield path
        return
    found = sorted(file for file in path.iterdir() if file.name.endswith(_ENDINGS))
    if not found:
        raise InputError("SEED_FILE", "found no YAML file in this folder", Where(str(path)))
    yield from found
