"""What `import`, `sources`, `names` and `mentions` do: work with a progress bar, and lists."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path

from rich import box
from rich.console import Console
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    TaskID,
    TextColumn,
    TimeRemainingColumn,
)
from rich.table import Table
from sqlalchemy import Engine

from seeds.importing.importer import Importer
from seeds.importing.report import Tally, tally_table
from seeds.importing.run import run_import
from seeds.importing.unresolved import OpenName, open_names
from seeds.mentions.rebuild import rebuild_mentions
from seeds.registry import importer, importers

_SHOWN = 3


def import_source(
    engine: Engine,
    console: Console,
    source: str,
    paths: Sequence[Path],
    options: dict[str, str],
    dry_run: bool,
    report: Path | None,
) -> None:
    """Import, with a progress bar, and show the numbers; exit code 1 for a broken file."""
    tally = import_with_bar(engine, console, source, paths, options, dry_run, report)
    console.print(tally_table([tally]))
    for reason, count in tally.reasons.most_common():
        console.print(f"skipped {count:,}: {reason}", highlight=False)
    if tally.mentions:
        console.print(f"mentions found in full texts: {tally.mentions:,}", highlight=False)
    if dry_run:
        console.print("This was a dry run: nothing was written.")
    if not tally.ok:
        sys.exit(1)


def import_with_bar(
    engine: Engine,
    console: Console,
    source: str,
    paths: Sequence[Path],
    options: dict[str, str] | None = None,
    dry_run: bool = False,
    report: Path | None = None,
    title: str = "",
    search: bool = True,
) -> Tally:
    """Import one source with a progress bar: records, rate and time left.

    search: whether to search the full texts for mentions at the end, with a bar of its own.
    """
    columns = (
        TextColumn("{task.description:<30}"),
        BarColumn(),
        TextColumn("{task.fields[count]:>8,} {task.fields[what]}  {task.fields[rate]:>6,.0f}/s"),
        TimeRemainingColumn(),
    )
    chosen = importer(source)
    with Progress(*columns, console=console, transient=False) as bar:
        task = bar.add_task(title or source, total=None, what="records", count=0, rate=0.0)
        texts: list[TaskID] = []

        def show(of: TaskID, done: int, total: int, count: int) -> None:
            elapsed = bar.tasks[of].elapsed or 1.0
            bar.update(of, completed=done, total=total, count=count, rate=count / elapsed)

        def searching(done: int, total: int) -> None:
            if not texts:
                texts.append(bar.add_task("mentions", what="texts  ", count=0, rate=0.0))
            show(texts[0], done, total, done)

        tally = run_import(
            engine, chosen, paths, options=options, dry_run=dry_run, report=report,
            progress=partial(show, task), search=search, searching=searching,
        )  # fmt: skip
    for problem in tally.broken_files:
        console.print(problem, markup=False, highlight=False)
    return tally


def rebuild_with_bar(engine: Engine, console: Console, *, all_texts: bool = False) -> None:
    """Bring the mentions in full texts up to date, with a progress bar, and show the numbers."""
    columns = (TextColumn("mentions"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=console) as bar:
        task = bar.add_task("mentions", total=None)
        tally = rebuild_mentions(
            engine,
            all_texts=all_texts,
            progress=lambda done, total: bar.update(task, completed=done, total=total),
        )
    console.print(
        f"searched {tally.statements:,} statements: {tally.new:,} new mentions, "
        f"{tally.changed:,} changed, {tally.gone:,} withdrawn, {tally.same:,} as before",
        highlight=False,
    )
    for name, count in tally.ambiguous.most_common(_SHOWN):
        message = f"{name!r} may mean several records and is no mention, in {count:,} statements"
        console.print(message, markup=False, highlight=False)
    for left_out in tally.contradictions:
        console.print(f"left out: {left_out.message}", markup=False, highlight=False)


def show_sources(console: Console, name: str | None) -> None:
    """List all importers, or show one in detail."""
    if name is None:
        for each in importers().values():
            _show_source(console, each)
        return
    each = importer(name)
    console.print(f"{each.name}: {each.title}", markup=False)
    rows = {
        "publisher": each.publisher,
        "licence": each.licence,
        "to be named": each.attribution,
        "published at": each.url,
        "reads": each.reads,
        "usual folder": each.folder,
        "fills": ", ".join(each.fills),
    }
    rows |= {f"--set {option}=…": meaning for option, meaning in each.options.items()}
    for title, value in rows.items():
        if not value:
            continue
        console.print(f"  {title:<14} {value}", markup=False, highlight=False)


def _show_source(console: Console, each: Importer) -> None:
    lines = [f"{each.name:<12} {each.title}", f"{each.publisher}; {each.licence}; {each.url}"]
    lines += [each.attribution] if each.attribution else []
    console.print(f"\n{'':<13}".join(lines), markup=False, highlight=False)


def show_unresolved(engine: Engine, console: Console, limit: int, *, as_yaml: bool) -> None:
    """Show the open names, most frequent first."""
    with engine.connect() as connection:
        found = open_names(connection, limit)
    if as_yaml:
        _print_decisions(console, found)
        return
    table = Table(box=box.SIMPLE)
    for title in ("kind", "name", "records", "sources", "for example", "why"):
        table.add_column(title, justify="right" if title == "records" else "left")
    for name in found:
        table.add_row(
            name.kind,
            name.text,
            f"{name.records:,}",
            ", ".join(name.importers),
            ", ".join(name.keys[:_SHOWN]),
            name.reason,
        )
    console.print(table if found else "No name is open.")


def _print_decisions(console: Console, found: Sequence[OpenName]) -> None:
    for kind in dict.fromkeys(name.kind for name in found):
        console.print(f"{kind}:", markup=False, highlight=False)
        for name in found:
            if name.kind == kind:
                quoted = "'" + name.text.replace("'", "''") + "'"
                line = f"  {quoted}: ~  # {name.records:,} records: {name.reason}"
                console.print(line, markup=False, highlight=False)
