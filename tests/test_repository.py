"""What keeps the repository honest: its map, its lock files, its README, and what is not in it."""

import json
import re
import subprocess
import tomllib
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]

MACHINE_PATH = re.compile(r"(?<![\w.-])/(?:work|root|home|opt|Users)/")
REGISTRY = re.compile(
    r"pypi\.(?:org|python)|pythonhosted\.|registry\.(?:npmjs|yarnpkg)|index-url\W+\w+://",
    re.IGNORECASE,
)


@cache
def files() -> tuple[Path, ...]:
    """Every file that is or could be committed, relative to the root."""
    if not (ROOT / ".git").exists():
        pytest.skip("not a git checkout")
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    return tuple(Path(name) for name in listed.split("\0") if name and (ROOT / name).is_file())


def folders() -> set[Path]:
    return {folder for file in files() for folder in file.parents} - {Path()}


def breaches(pattern: re.Pattern[str]) -> list[str]:
    found = []
    for file in files():
        text = (ROOT / file).read_bytes().decode("utf-8", errors="replace")
        for number, line in enumerate(text.splitlines(), 1):
            if pattern.search(line):
                found.append(f"{file}:{number}: {line.strip()[:100]}")
    return found


def test_the_library_alembic_is_not_shadowed() -> None:
    assert not (ROOT / "alembic" / "__init__.py").exists()


def test_strawberry_reads_no_types_out_of_texts() -> None:
    declaring = re.compile(r"^@(object|interface|input)_type$", re.MULTILINE)
    texts = {file.name: file.read_text("utf-8") for file in (ROOT / "api/schema").glob("*.py")}
    wrong = "from __future__ import annotations"
    assert [name for name, text in texts.items() if declaring.search(text) and wrong in text] == []


def test_tests_are_no_packages() -> None:
    assert [
        file for file in files() if file.parts[0] == "tests" and file.name == "__init__.py"
    ] == []


def test_what_ci_runs_can_be_run() -> None:
    assert (ROOT / ".ci" / "run").stat().st_mode & 0o111


def test_no_path_of_one_machine() -> None:
    assert breaches(MACHINE_PATH) == []


def test_no_address_of_a_registry() -> None:
    assert breaches(REGISTRY) == []


@pytest.mark.parametrize(
    ("pattern", "line"),
    [
        (MACHINE_PATH, "see /wo" + "rk/notes"),
        (MACHINE_PATH, "sqlite:////ro" + "ot/x.db"),
        (REGISTRY, "https://pypi" + ".org/simple"),
        (REGISTRY, "--index" + "-url https://example.org"),
    ],
)
def test_the_patterns_find_what_they_are_for(pattern: re.Pattern[str], line: str) -> None:
    assert pattern.search(line)


def test_the_patterns_leave_addresses_alone() -> None:
    assert not MACHINE_PATH.search("https://example.org/work/home/")


LOCK_FILES = [
    "requirements.lock",
    "requirements-dev.lock",
    "conformance/python/gql.lock",
    "conformance/python/ariadne.lock",
]


@pytest.mark.parametrize("name", LOCK_FILES)
def test_lock_files_name_versions_and_hashes_alone(name: str) -> None:
    lines = (ROOT / name).read_text(encoding="utf-8").splitlines()
    form = re.compile(r"#.*|[a-z0-9-]+==[^\s/]+( ; [^/]+)? \\|    --hash=sha256:[0-9a-f]{64}( \\)?")
    assert [line for line in lines if not form.fullmatch(line)] == []
    assert [line for line in lines if "://" in line or "/" in line] == []


def test_the_lock_file_of_npm_names_versions_and_hashes_alone() -> None:
    lock = json.loads((ROOT / "conformance" / "package-lock.json").read_text(encoding="utf-8"))
    packages = {name: package for name, package in lock["packages"].items() if name}
    assert [name for name, package in packages.items() if not package.get("integrity")] == []
    assert [name for name, package in packages.items() if "resolved" in package] == []


def test_the_lock_files_hold_what_is_asked_for_in_the_same_version() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    runtime = locked("requirements.lock")
    development = locked("requirements-dev.lock")
    assert wanted(project["project"]["dependencies"]) <= runtime.keys()
    assert wanted(project["dependency-groups"]["dev"]) <= development.keys()
    assert wanted(project["build-system"]["requires"]) <= development.keys()
    assert runtime.items() <= development.items()


def locked(name: str) -> dict[str, str]:
    text = (ROOT / name).read_text(encoding="utf-8")
    return dict(re.findall(r"^([a-z0-9-]+)==(\S+)", text, re.MULTILINE))


def wanted(requirements: list[str]) -> set[str]:
    names = (re.match(r"[\w.-]+", requirement) for requirement in requirements)
    return {re.sub(r"[-_.]+", "-", name.group()).lower() for name in names if name}


def test_the_map_names_every_folder_and_module() -> None:
    text = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    modules = {
        file.as_posix()
        for file in files()
        if file.suffix == ".py"
        and file.name != "__init__.py"
        and file.parts[0] != "tests"
        and file.parts[:2] != ("alembic", "versions")
    }
    named = {f"{folder.as_posix()}/" for folder in folders()} | modules
    assert [name for name in sorted(named) if f"`{name}`" not in text] == []


def test_the_map_names_nothing_that_is_gone() -> None:
    text = (ROOT / "docs" / "architecture.md").read_text(encoding="utf-8")
    modules = re.findall(r"`((?:[\w.-]+/)+[\w.-]*)`", text)
    assert [name for name in modules if not (ROOT / name).exists()] == []


def test_the_readme_names_every_command() -> None:
    from typer.main import get_command

    from api.cli import app

    text = (ROOT / "README.md").read_text(encoding="utf-8")
    commands = get_command(app).commands
    assert {"migrate", "seed", "check"} <= commands.keys()
    assert [name for name in commands if f"`communique {name}" not in text] == []


def test_the_readme_names_every_data_set_with_its_publisher_and_licence() -> None:
    from seeds.registry import in_order

    text = (ROOT / "README.md").read_text(encoding="utf-8")
    for each in in_order():
        row = f"| `{each.name}` | {each.publisher} | {each.licence} | {each.url} |"
        named = f"- `{each.name}`: {each.attribution}" if each.attribution else ""
        assert row in text
        assert named in text


def test_the_readme_names_every_setting() -> None:
    from api.settings import Settings

    text = (ROOT / "README.md").read_text(encoding="utf-8")
    prefix = Settings.model_config["env_prefix"].upper()
    settings = [f"{prefix}{name.upper()}" for name in Settings.model_fields]
    assert {"COMMUNIQUE_DATABASE_URL", "COMMUNIQUE_ENV"} <= set(settings)
    assert [name for name in settings if f"| `{name}` |" not in text] == []


def test_the_readme_names_every_make_target() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    targets = set(re.findall(r"^([a-z]+):.*## ", makefile, re.MULTILINE))
    named = set(re.findall(r"(?:`|^ +)make ([a-z]+)\b", text, re.MULTILINE))
    assert {"serve", "test", "check", "bench"} <= named & targets
    assert named <= targets
