"""The image and the compose file: checked as files, and their steps run as processes.

No container engine runs in the tests. The compose file is validated against the Compose
specification's own schema (check-jsonschema carries a copy), the Dockerfile is linted by hadolint,
and what both would run is run here against the tests' PostgreSQL.
"""

import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.api.commands import ROOT, run
from tests.api.http.processes import serving

TOOLS = Path(sys.executable).parent
COMPOSE: dict[str, Any] = yaml.safe_load((ROOT / "docker-compose.yml").read_text(encoding="utf-8"))
SERVICES: dict[str, Any] = COMPOSE["services"]


def test_the_compose_file_fits_the_specification(tmp_path: Path) -> None:
    def check(file: Path) -> int:
        command = [TOOLS / "check-jsonschema", "--builtin-schema", "vendor.compose-spec", file]
        return subprocess.run(command, capture_output=True, timeout=60).returncode

    assert check(ROOT / "docker-compose.yml") == 0
    broken = tmp_path / "broken.yml"
    broken.write_text("services: {api: {imagee: x}}", encoding="utf-8")
    assert check(broken) == 1


def test_the_dockerfile_has_no_fault_that_the_linter_knows() -> None:
    done = subprocess.run(
        [TOOLS / "hadolint", ROOT / "Dockerfile"], capture_output=True, text=True, timeout=60
    )
    assert (done.returncode, done.stdout) == (0, "")


def test_the_image_is_slim_and_runs_as_nobody_in_particular() -> None:
    text = (ROOT / "Dockerfile").read_text(encoding="utf-8")
    assert re.findall(r"^FROM (\S+)", text, re.MULTILINE) == ["python:3.11-slim"] * 2
    assert re.findall(r"^USER (\d+)$", text, re.MULTILINE) == ["10001"]
    assert "HEALTHCHECK" in text
    assert "--require-hashes" in text


def test_all_that_the_image_copies_is_let_in() -> None:
    ignore = (ROOT / ".dockerignore").read_text(encoding="utf-8").splitlines()
    text = (ROOT / "Dockerfile").read_text(encoding="utf-8")
    copied = {
        source
        for line in re.findall(r"^COPY (?!--from)(.*)$", text, re.MULTILINE)
        for source in line.split()[:-1]
    }
    assert copied == {line[1:] for line in ignore if line.startswith("!")}
    assert "*" in ignore


def test_each_service_waits_for_what_it_needs() -> None:
    assert SERVICES["prepare"]["depends_on"] == {"database": {"condition": "service_healthy"}}
    assert SERVICES["api"]["depends_on"] == {
        "prepare": {"condition": "service_completed_successfully"},
        "database": {"condition": "service_healthy"},
    }
    assert "pg_isready" in SERVICES["database"]["healthcheck"]["test"]
    assert "/readyz" in SERVICES["api"]["healthcheck"]["test"][-1]


def test_its_environment_is_one_of_settings() -> None:
    from api.settings import Settings

    for service in ("prepare", "api"):
        for name in SERVICES[service]["environment"]:
            assert name.removeprefix("COMMUNIQUE_").lower() in Settings.model_fields


def test_its_steps_run_as_processes(empty_database: str) -> None:
    if not empty_database.startswith("postgresql"):
        pytest.skip("the compose file is about PostgreSQL")
    shell, option, script = SERVICES["prepare"]["command"]
    assert (shell, option) == ("sh", "-c")
    for step in script.split(" && "):
        program, *arguments = step.split()
        assert program == "communique"
        done = run(*arguments, COMMUNIQUE_DATABASE_URL=empty_database)
        assert done.returncode == 0, done.stderr
    program, command, *options = SERVICES["api"]["command"]
    assert (program, command) == ("communique", "serve")
    workers = options[options.index("--workers") + 1]
    document = """query Q($after: String) {
      actors(first: 5, after: $after) { nodes { slug } pageInfo { endCursor } }
    }"""
    with serving(empty_database, "--workers", workers, COMMUNIQUE_ENV="production") as server:
        assert server.get("/readyz") == (200, b'{"status":"ready"}')
        seen: list[str] = []
        cursor = None
        for _ in range(8):  # by whichever worker, each with a cursor of any
            page = server.ask(document, after=cursor)["data"]["actors"]
            seen += [node["slug"] for node in page["nodes"]]
            cursor = page["pageInfo"]["endCursor"]
        assert len(seen) == len(set(seen)) == 40
        assert server.stop() < 10
        assert server.process.returncode == 0
