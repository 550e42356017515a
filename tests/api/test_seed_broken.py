"""A broken seed gives clear errors, exit code 1 and an unchanged database; so does SIGKILL."""

import signal
import subprocess
from contextlib import suppress
from pathlib import Path

import pytest

from domain.database import open_engine
from seeds.loading.seed import seed_database
from tests.api.commands import run, start
from tests.databases import disposing
from tests.seeds.loading.dump import Dump, dump_of

HERE = Path(__file__).parent
EVIDENCE = "evidence: [{paragraph: 1, attribution: OWN_VOICE}]"
SOURCE = "source: seed-article-2025-06\n"


def broken(name: str, visit: str) -> str:
    return (
        f"{SOURCE}Visit:\n  {name}:\n    visitor: pakistan\n    kind: OFFICIAL\n"
        f"    status: PLANNED\n{visit}"
    )


BROKEN = {
    "unknown_ref.yaml": (
        broken("trip-a", f"    host: rusia\n    {EVIDENCE}\n"),
        ":7: error SEED_UNKNOWN: found no record 'rusia', wanted one of: ",
        "; did you mean 'russia'?",
    ),
    "bad_edtf.yaml": (
        broken("trip-b", f"    period: 2025-02-30\n    {EVIDENCE}\n"),
        ":7: error SEED_VALUE: Visit.period: '2025-02-30', position 9: found ",
        "; wanted ",
    ),
    "missing_evidence.yaml": (
        broken("trip-c", "    host: russia\n"),
        ":3: error FACT_WITHOUT_EVIDENCE: Visit trip-c: ",
        "no evidence for the row as a whole",
    ),
    "breach.yaml": (
        broken("trip-d", f"    host: pakistan\n    {EVIDENCE}\n"),
        ":3: error ",
        ": Visit trip-d: ",
    ),
    "syntax.yaml": (
        broken("trip-e", "    host: [russia\n    note: x\n"),
        ":8: error SEED_SYNTAX: this is not YAML: ",
        "did not find expected ',' or ']'",
    ),
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_seed(seeded_copy: str, tmp_path: Path, name: str) -> None:
    text, start_of_error, part = BROKEN[name]
    file = tmp_path / name
    file.write_text(text, encoding="utf-8")
    before = dump_of(seeded_copy)
    done = run("seed", file, "--database", seeded_copy)
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    first, *_, last = done.stderr.splitlines()
    assert first.startswith(f"{file}{start_of_error}")
    assert part in first
    assert last == "communique: 1 error; nothing was written"
    assert dump_of(seeded_copy) == before


def test_errors_of_all_files_are_told_at_once(seeded_copy: str, tmp_path: Path) -> None:
    for name in ("unknown_ref.yaml", "bad_edtf.yaml", "breach.yaml"):
        (tmp_path / name).write_text(BROKEN[name][0], encoding="utf-8")
    before = dump_of(seeded_copy)
    done = run("seed", tmp_path, "--database", seeded_copy)
    assert done.returncode == 1
    assert "SEED_UNKNOWN" in done.stderr
    assert "SEED_VALUE" in done.stderr
    assert "communique: 2 errors; nothing was written" in done.stderr
    assert dump_of(seeded_copy) == before


def test_files_of_ones_own(seeded_copy: str, tmp_path: Path) -> None:
    (tmp_path / "more.yml").write_text(
        broken("trip-f", f"    host: russia\n    {EVIDENCE}\n"), encoding="utf-8"
    )
    for outcome in ("new", "unchanged"):
        done = run("seed", tmp_path, "--database", seeded_copy)
        assert done.returncode == 0, done.stderr
        assert outcome in done.stdout
    assert any("trip-f" in row for row in dump_of(seeded_copy)["visit"])


@pytest.fixture(scope="session")
def as_seeded(seeded: str) -> Dump:
    return dump_of(seeded)


@pytest.mark.parametrize("point", ["writing", "checking", "committing"])
def test_killed_at_a_point(migrated_copy: str, as_seeded: Dump, point: str) -> None:
    before = dump_of(migrated_copy)
    process = start(HERE / "killed_seed.py", migrated_copy, point)
    assert process.wait(timeout=120) == -signal.SIGKILL
    assert dump_of(migrated_copy) == before
    with disposing(open_engine(migrated_copy)) as engine:
        assert seed_database(engine).ok
    assert dump_of(migrated_copy) == as_seeded


def test_killed_at_any_time(migrated_copy: str, as_seeded: Dump) -> None:
    before = dump_of(migrated_copy)
    delay = 1.0
    while True:
        process = start("-m", "api.cli", "seed", "--database", migrated_copy)
        with suppress(subprocess.TimeoutExpired):
            process.wait(timeout=delay)
        process.kill()
        if process.wait(timeout=120) == 0:
            break
        found = dump_of(migrated_copy)
        if found != before:  # killed when all was done, on its way out
            assert found == as_seeded
            break
        delay *= 1.6
    assert dump_of(migrated_copy) == as_seeded


def test_two_at_once(migrated_copy: str, as_seeded: Dump) -> None:
    both = [start("-m", "api.cli", "seed", "--database", migrated_copy) for _ in range(2)]
    assert [process.wait(timeout=120) for process in both] == [0, 0]
    assert dump_of(migrated_copy) == as_seeded


def test_the_database_stays_usable_for_readers(seeded_copy: str) -> None:
    from domain.database import writing

    with (
        disposing(open_engine(seeded_copy)) as engine,
        writing(engine),
        engine.connect() as reader,
    ):
        assert reader.exec_driver_sql("SELECT count(*) FROM state").scalar() > 0
