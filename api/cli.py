"""The console command `communique`."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache, wraps
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any, NoReturn

import typer
from pydantic import ValidationError
from sqlalchemy import Engine, inspect, text
from sqlalchemy.exc import DBAPIError, SQLAlchemyError

from api import migrations
from api.settings import Settings
from domain.database import open_engine
from domain.errors import DatabaseUnavailable, DomainError
from domain.severity import Severity
from seeds.record import InputError, Problem

if TYPE_CHECKING:
    from rich.console import Console

    from seeds.loading.report import Report

app = typer.Typer(
    help="Communiqué: the reference knowledge base of diplomacy.\n\n"
    "Start with `communique serve`; for another database than the default one, with "
    "`communique migrate` (makes the tables) and `communique seed` (fills them). "
    "The database is the one that COMMUNIQUE_DATABASE_URL names, by default the SQLite file "
    "communique.db in the working folder.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)

DatabaseOption = Annotated[
    str | None,
    typer.Option(
        "--database",
        metavar="URL",
        help="Database instead of COMMUNIQUE_DATABASE_URL: sqlite:///FILE or postgresql://…",
    ),
]

HostOption = Annotated[
    str | None, typer.Option(help="Address to listen on instead of COMMUNIQUE_HOST.")
]
PortOption = Annotated[
    int | None,
    typer.Option(min=0, max=65535, help="Port instead of COMMUNIQUE_PORT; 0 takes a free one."),
]

DocumentFile = Annotated[
    str, typer.Argument(metavar="FILE", help="File with the GraphQL document, or - for stdin.")
]
VariablesOption = Annotated[
    str | None, typer.Option(metavar="JSON", help="Values of the variables: an object of JSON.")
]
OperationOption = Annotated[
    str | None,
    typer.Option(metavar="NAME", help="Operation to choose when the document has several."),
]


def _print_version(wanted: bool) -> None:
    if wanted:
        from importlib.metadata import version  # slow to import, and only needed here

        _out().print(f"communique {version('communique')}")
        raise typer.Exit


@app.callback()
def _main(
    _version: Annotated[
        bool,
        typer.Option("--version", help="Show the version.", callback=_print_version, is_eager=True),
    ] = False,
) -> None:
    pass


def explained(command: Callable[..., None]) -> Callable[..., None]:
    """Turn a foreseen failure of a command into one line on stderr and exit code 1."""

    @wraps(command)
    def run(*args: Any, **kwargs: Any) -> None:
        try:
            command(*args, **kwargs)
        except DomainError as error:
            _fail(str(error))
        except InputError as error:
            _fail(str(error.problem))
        except ValidationError as error:
            first = error.errors()[0]
            name = "COMMUNIQUE_" + "_".join(str(part) for part in first["loc"]).upper()
            _fail(f"the setting {name} can't be used: {first['msg']}")
        except DBAPIError as error:
            _fail(f"the database can't be used: {_first_line(error.orig or error)}")
        except SQLAlchemyError as error:
            _fail(f"the database can't be used: {_first_line(error)}")

    return run


@app.command()
@explained
def migrate(database: DatabaseOption = None) -> None:
    """Make the tables, or bring them to the newest version. Safe to repeat."""
    url = _url(database)
    migrations.upgrade(url)
    _out().print(f"The database is at revision {migrations.head()}.")


@app.command()
@explained
def seed(
    paths: Annotated[
        list[Path] | None,
        typer.Argument(
            metavar="PATH",
            show_default=False,
            help="YAML files, or folders of them, to load instead of the built-in facts and "
            "reference lists (format: seeds/README.md).",
        ),
    ] = None,
    database: DatabaseOption = None,
) -> None:
    """Load facts: the built-in ones and the reference lists, or those in the files given.

    Safe to repeat. It is all or nothing: a single error, and nothing is written (exit code 1).
    """
    from seeds.loading.seed import seed_database  # slow to import, and only needed here

    with _migrated(_url(database)) as engine, _out().status("reading") as status:
        report = seed_database(engine, lambda doing: status.update(doing), paths or ())
    _show(report)


@app.command("import")
@explained
def import_(
    source: Annotated[
        str, typer.Argument(metavar="SOURCE", help="Name of the data set: `communique sources`.")
    ],
    paths: Annotated[
        list[Path],
        typer.Argument(metavar="PATH", help="Files of the data set, or folders of them."),
    ],
    dry_run: Annotated[
        bool, typer.Option("--dry-run", help="Do everything, and take it back at the end.")
    ] = False,
    report: Annotated[
        Path | None,
        typer.Option(
            metavar="FILE",
            help="Write what was skipped, rejected, flagged or left open: JSON, one object a line.",
        ),
    ] = None,
    option: Annotated[
        list[str] | None,
        typer.Option("--set", metavar="NAME=VALUE", help="An option of the importer."),
    ] = None,
    database: DatabaseOption = None,
) -> None:
    """Import an outside data set. Safe to repeat, to stop, and beside a running server.

    Every record of the input ends as new, unchanged, updated, skipped or rejected. A name that
    does not resolve is kept as text and listed by `communique names unresolved`.
    Ends with exit code 1 when a file can't be read to its end.
    """
    from api.importing import import_source  # slow to import, and only needed here

    with _migrated(_url(database)) as engine:
        import_source(engine, _out(), source, paths, _pairs(option or []), dry_run, report)


@app.command()
@explained
def sources(
    name: Annotated[
        str | None, typer.Argument(metavar="SOURCE", help="One of them, in detail.")
    ] = None,
) -> None:
    """List the data sets that can be imported: what each reads and fills."""
    from api.importing import show_sources  # slow to import, and only needed here

    show_sources(_out(), name)


names = typer.Typer(help="The names in imported data sets that mean no record for certain.")
app.add_typer(names, name="names")


@names.command()
@explained
def unresolved(
    limit: Annotated[int, typer.Option(min=1, help="How many to show.")] = 50,
    yaml: Annotated[
        bool, typer.Option("--yaml", help="Print them as a file of decisions to fill in.")
    ] = False,
    database: DatabaseOption = None,
) -> None:
    """Show the open names, most frequent first, with where they stand and why they are open.

    A decision in seeds/decisions/ closes a name for good, with the next import.
    """
    from api.importing import show_unresolved  # slow to import, and only needed here

    with _migrated(_url(database)) as engine:
        show_unresolved(engine, _out(), limit, as_yaml=yaml)


mentions = typer.Typer(help="What the full texts of statements mention, found by names.")
app.add_typer(mentions, name="mentions")


@mentions.command()
@explained
def rebuild(
    all_texts: Annotated[
        bool, typer.Option("--all", help="Search every text, whatever changed.")
    ] = False,
    database: DatabaseOption = None,
) -> None:
    """Bring the mentions up to date with the names and the texts.

    Texts are searched when they are imported. This searches those again that were changed or
    loaded otherwise since, and those that hold a name which was added, changed or withdrawn.
    Safe to repeat, to stop, and beside a running server. What people observed stays as it is.
    """
    from api.importing import rebuild_with_bar  # slow to import, and only needed here

    with _migrated(_url(database)) as engine:
        rebuild_with_bar(engine, _out(), all_texts=all_texts)


@app.command()
@explained
def check(database: DatabaseOption = None) -> None:
    """Check every rule of the domain over the whole database.

    Warnings name what is possibly wrong; a rule that is certainly broken ends with exit code 1.
    """
    from seeds.checking import check_database  # slow to import, and only needed here

    with _migrated(_url(database)) as engine, _out().status("checking") as status:
        problems = check_database(engine, lambda doing: status.update(doing))
    _show_problems(problems)
    errors = sum(problem.severity is Severity.ERROR for problem in problems)
    warnings = len(problems) - errors
    _out().print(f"{_count(errors, 'rule')} certainly broken, {_count(warnings, 'warning')}.")
    if errors:
        raise typer.Exit(1)


@app.command()
@explained
def serve(
    host: HostOption = None,
    port: PortOption = None,
    workers: Annotated[
        int | None, typer.Option(min=1, max=64, help="Processes instead of COMMUNIQUE_WORKERS.")
    ] = None,
    database: DatabaseOption = None,
) -> None:
    """Serve the GraphQL endpoint over HTTP, until Ctrl-C or SIGTERM.

    The default database is made and filled first when it is missing or empty.
    """
    from api.http.sqlite_mode import guard_by_caller

    guard_by_caller()  # before anybody opens a SQLite file
    settings = _settings(database, host=host, port=port, workers=workers)
    _prepare(settings)
    _serve(settings)


@app.command()
@explained
def demo(
    data: Annotated[
        Path, typer.Option(metavar="FOLDER", help="Folder with the data sets, one folder each.")
    ] = Path("../shared/data"),
    database: Annotated[
        str | None,
        typer.Option(
            "--database",
            metavar="URL",
            help="Database instead of COMMUNIQUE_DATABASE_URL; without either, the SQLite file "
            "demo.db in the working folder.",
        ),
    ] = None,
    serve: Annotated[
        bool, typer.Option("--serve/--no-serve", help="Whether to serve it afterwards.")
    ] = True,
    host: HostOption = None,
    port: PortOption = None,
) -> None:
    """Fill a database with the facts and all data sets of a folder, and serve it.

    Safe to repeat and to stop: a second run finds everything unchanged. Data sets that are not
    in the folder are named and passed over. Ends with exit code 1 when a file can't be read to
    its end; what could be read is there, and `--serve` serves it.
    """
    from api.demo import DATABASE, QUESTION, fill  # slow to import, and only needed here

    settings = _settings(database, host=host, port=port)
    if "database_url" not in settings.model_fields_set:
        settings = _settings(DATABASE, host=host, port=port)
    report, tallies = fill(settings.database_url, data, _out())
    if not report.ok:
        _show(report)
    if serve:
        _serve(settings, f"Try: {QUESTION}")
    if not all(tally.ok for tally in tallies):
        raise typer.Exit(1)


@app.command()
@explained
def query(
    file: DocumentFile,
    variables: VariablesOption = None,
    operation: OperationOption = None,
    database: DatabaseOption = None,
) -> None:
    """Run an operation on the database, without a server, and print the answer as JSON.

    Ends with exit code 1 when the answer has errors.
    """
    from api.http.commands import answer  # slow to import

    body, ok = answer(_settings(database), _document(file), _json(variables), operation)
    sys.stdout.buffer.write(body + b"\n")
    if not ok:
        raise typer.Exit(1)


@app.command()
@explained
def explain(
    file: DocumentFile,
    variables: VariablesOption = None,
    operation: OperationOption = None,
    database: DatabaseOption = None,
) -> None:
    """Print the plan of an operation: its cost, and each select with its SQL and parameters.

    The SQL is that for the kind of database in use; the database itself isn't asked.
    """
    from api.http.commands import plan  # slow to import

    typer.echo(plan(_settings(database), _document(file), _json(variables), operation))


@app.command()
@explained
def schema(
    federation: Annotated[
        bool, typer.Option("--federation", help="As a subgraph of Apollo Federation 2.")
    ] = False,
) -> None:
    """Print the schema in the language of GraphQL."""
    from api.http.service import schema_text  # slow to import

    typer.echo(schema_text(federation), nl=False)


def main() -> None:
    """Run the command; nothing but --help, a result or a one-line error reaches the user."""
    try:
        app()
    except KeyboardInterrupt:
        _fail("stopped", code=130)


@cache
def _out() -> Console:
    from rich.console import Console  # slow to import, and a server needs none of it

    return Console(soft_wrap=True)


@cache
def _err() -> Console:
    from rich.console import Console

    return Console(stderr=True, soft_wrap=True)


def _url(database: str | None) -> str:
    return database or Settings().database_url


def _settings(database: str | None, **given: Any) -> Settings:
    given["database_url"] = database
    return Settings(**{name: value for name, value in given.items() if value is not None})


def _document(file: str) -> str:
    try:
        content = sys.stdin.buffer.read() if file == "-" else Path(file).read_bytes()
        return content.decode()
    except OSError as error:
        _fail(f"{file} can't be read: {error.strerror}")
    except UnicodeDecodeError:
        _fail(f"{file} is not UTF-8")


def _serve(settings: Settings, hint: str = "") -> None:
    from api.http.server import serve as serve_http  # slow to import

    def announce(url: str) -> None:
        address = typer.style(f"{url}/graphql", fg="bright_blue", underline=True)
        typer.echo(f"Communiqué answers on {address}")
        if hint:
            typer.echo(hint)

    serve_http(settings, announce)


def _pairs(options: list[str]) -> dict[str, str]:
    pairs: dict[str, str] = {}
    for option in options:
        name, equals, value = option.partition("=")
        if not equals:
            _fail(f"found the option {option!r}, wanted NAME=VALUE")
        pairs[name] = value
    return pairs


def _json(text: str | None) -> dict[str, Any]:
    try:
        given = json.loads(text or "{}")
    except ValueError as error:
        _fail(f"the variables are no JSON: {error}")
    if not isinstance(given, dict):
        _fail("the variables are no object of JSON")
    return given


def _prepare(settings: Settings) -> None:
    """Make and fill the default database if it is missing or empty; check any other one.

    A PostgreSQL that can't be reached may come later, and is only warned of.
    """
    url = settings.database_url
    if url == Settings.model_fields["database_url"].default and not _has_facts(url):
        _out().print("The default database is empty: it is filled first.")
        migrations.upgrade(url)
        seed(paths=None, database=url)
        return
    if url.startswith("postgres") and migrations.is_served_at_head(url):
        return
    try:
        with _migrated(url):
            pass
    except DBAPIError as error:
        if url.startswith("sqlite"):
            raise
        _err().print(f"the database can't be reached yet: {_first_line(error.orig or error)}")


def _has_facts(url: str) -> bool:
    try:
        engine = open_engine(url)
    except DatabaseUnavailable:
        return False
    try:
        with engine.connect() as connection:
            if not inspect(connection).has_table("entity"):
                return False
            return connection.execute(text("SELECT 1 FROM entity LIMIT 1")).first() is not None
    finally:
        engine.dispose()


@contextmanager
def _migrated(url: str) -> Iterator[Engine]:
    """Open a database that is at the newest revision; raise DatabaseUnavailable if it isn't."""
    engine = open_engine(url)
    try:
        found, wanted = migrations.current(engine), migrations.head()
        if found != wanted:
            raise DatabaseUnavailable(
                f"the database is at revision {found or 'none'}, wanted {wanted}; "
                "run `communique migrate`"
            )
        yield engine
    finally:
        engine.dispose()


def _show(report: Report) -> None:
    _show_problems(report.problems)
    if report.counts:
        _out().print(report.table())
    if not report.ok:
        _fail(f"{_count(len(report.errors), 'error')}; nothing was written")


def _show_problems(problems: list[Problem]) -> None:
    for problem in problems:
        _err().print(str(problem), markup=False, highlight=False)


def _count(number: int, word: str) -> str:
    return f"{number} {word}" if number == 1 else f"{number} {word}s"


def _first_line(error: BaseException) -> str:
    return (str(error).splitlines() or [type(error).__name__])[0]


def _fail(message: str, code: int = 1) -> NoReturn:
    _err().print(f"communique: {message}", markup=False, highlight=False)
    sys.exit(code)


if __name__ == "__main__":
    main()
