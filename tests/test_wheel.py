"""The wheel is the whole program: it works in an empty environment, away from the repository."""

import os
import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]


def run(*command: str | Path, cwd: Path, **environment: str) -> str:
    """Run a command that must succeed; give all that it printed."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("COMMUNIQUE_")}
    done = subprocess.run(
        command,
        cwd=cwd,
        env=kept | environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    assert done.returncode == 0, done.stdout
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    build = ["-m", "build", "--wheel", "--no-isolation", "--outdir", folder]
    run(sys.executable, *build, cwd=ROOT)
    (path,) = folder.glob("*.whl")
    return path


@pytest.fixture(scope="module")
def content(wheel: Path) -> set[str]:
    with zipfile.ZipFile(wheel) as archive:
        return set(archive.namelist())


@pytest.mark.parametrize(
    ("folder", "packed", "pattern"),
    [
        ("api", "api", "**/*.py"),
        ("api/web", "api/web", "*.html"),
        ("api/web/assets", "api/web/assets", "*"),
        ("api/web/operations", "api/web/operations", "*.graphql"),
        ("domain", "domain", "**/*.py"),
        ("seeds", "seeds", "**/*.py"),
        ("seeds/facts", "seeds/facts", "**/*.yaml"),
        ("alembic", "domain/_migrations", "*.py"),
        ("alembic", "domain/_migrations", "*.mako"),
        ("alembic/versions", "domain/_migrations/versions", "*.py"),
    ],
)
def test_the_wheel_holds(content: set[str], folder: str, packed: str, pattern: str) -> None:
    source = ROOT / folder
    files = {f"{packed}/{file.relative_to(source).as_posix()}" for file in source.glob(pattern)}
    assert files
    assert files <= content


def test_the_wheel_holds_nothing_else(content: set[str]) -> None:
    roots = {name.split("/", 1)[0] for name in content}
    assert {root for root in roots if not root.endswith(".dist-info")} == {"api", "domain", "seeds"}
    assert [name for name in content if "__pycache__" in name or name.endswith(".db")] == []


def test_the_wheel_works_in_an_empty_environment(wheel: Path, tmp_path: Path) -> None:
    venv.create(tmp_path / "venv", with_pip=True)
    bin_folder = tmp_path / "venv" / "bin"
    pip = [bin_folder / "python", "-m", "pip", "install", "--quiet"]
    run(*pip, "--require-hashes", "-r", ROOT / "requirements.lock", cwd=tmp_path)
    run(*pip, "--no-deps", wheel, cwd=tmp_path)

    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    database = tmp_path / "facts.db"
    for command in ("migrate", "seed", "check"):
        url = f"sqlite:///{database}"
        run(bin_folder / "communique", command, cwd=elsewhere, COMMUNIQUE_DATABASE_URL=url)
    assert database.stat().st_size > 0
    assert list(elsewhere.iterdir()) == []
