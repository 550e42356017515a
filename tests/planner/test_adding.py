"""docs/adding.md: its changes, made in a copy of the program, do what it says."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "adding.md").read_text(encoding="utf-8")
DIFFS = re.findall(r"```diff\n--- a/(\S+)\n\+\+\+ b/\1\n(.*?)```", PAGE, re.S)
MIGRATIONS = re.findall(r"```python\n(def upgrade.*?)```", PAGE, re.S)
(QUESTION,) = re.findall(r"```graphql\n(.*?)```", PAGE, re.S)
TRY = """
import json, sys
from alembic import command
from api import migrations
from domain.database import open_engine
from tests.databases import disposing
from tests.planner.asking import asking
from tests.planner.world import World, day

url, question = sys.argv[1:]
migrations.upgrade(url)
with disposing(open_engine(url)) as engine:
    config = migrations.config_for(engine)
    script = command.revision(config, "added", autogenerate=True, rev_id="added")
world = World()
summits = [world.summit(slug, day(0)) for slug in ("earlier", "later")]
world.participation(summits[0], world.person("somebody"))
world.write(url)
migrations.upgrade(url)
with disposing(open_engine(url)) as engine, engine.begin() as connection:
    connection.exec_driver_sql(
        "UPDATE summit SET motto = 'Once more', level = 'MINISTERIAL',"
        " follows_id = (SELECT id FROM summit WHERE slug = 'earlier') WHERE slug = 'later'"
    )
with asking(url) as asker:
    data = asker(question)
    print(json.dumps({"data": data, "selects": len(asker.selects), "script": script.path}))
"""


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the program with all changes of the page."""
    tree = tmp_path_factory.mktemp("tree")
    for folder in ("alembic", "api", "domain", "seeds"):
        ignored = shutil.ignore_patterns("__pycache__")
        shutil.copytree(ROOT / folder, tree / folder, ignore=ignored)
    for file, diff in DIFFS:
        apply(tree / file, diff)
    return tree


def apply(file: Path, diff: str) -> None:
    """Make the change that a diff tells; its hunks are found by their lines, not by numbers."""
    content = file.read_text(encoding="utf-8")
    for hunk in re.split(r"^@@.*\n", diff, flags=re.M)[1:]:
        lines = hunk.splitlines(keepends=True)
        old = "".join(line[1:] for line in lines if not line.startswith("+"))
        new = "".join(line[1:] for line in lines if not line.startswith("-"))
        assert content.count(old) == 1, f"{file.name} has changed, docs/adding.md has not:\n{old}"
        content = content.replace(old, new)
    file.write_text(content, encoding="utf-8")


def test_the_planner_is_not_among_the_files() -> None:
    assert {file for file, _ in DIFFS} == {"domain/summit.py", "api/schema/summit.py"}
    assert len(DIFFS) == 5


def test_column_filter_and_link_work(tree: Path, tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'added.db'}"
    ran = subprocess.run(
        [sys.executable, "-c", TRY, url, QUESTION],
        cwd=tree,
        env=os.environ | {"PYTHONPATH": f"{tree}{os.pathsep}{ROOT}"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    told = json.loads(ran.stdout.splitlines()[-1])
    later = {"slug": "later", "motto": "Once more", "follows": {"slug": "earlier"}}
    assert told["data"] == {"summits": {"nodes": [{"slug": "earlier", "followedBy": [later]}]}}
    assert told["selects"] == 2
    written = plain(Path(told["script"]).read_text(encoding="utf-8"))
    for migration in MIGRATIONS:
        for line in plain(migration).split("batch_op.")[1:]:
            assert line.removesuffix("with op.") in written, line


def plain(source: str) -> str:
    """Leave out what formatting changes: white space, quotes, commas before brackets."""
    return re.sub(r",(?=[)\]])", "", re.sub(r"\s", "", source).replace("'", '"'))
