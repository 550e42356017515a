"""Running programs from the folder of the conformance run."""

import os
import subprocess
from pathlib import Path

import pytest

HERE = Path(__file__).parent


def ran(*command: str | Path, seconds: float = 300) -> str:
    """Run a program to its end, and give what it prints; fail with all it says."""
    done = subprocess.run(
        list(map(str, command)),
        cwd=HERE,
        env={**os.environ, "NO_COLOR": "1", "CI": "1", "NODE_ENV": "development"},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=seconds,
    )
    if done.returncode:
        said = f"{done.stdout[-6000:]}\n{done.stderr[-6000:]}"
        pytest.fail(f"{' '.join(map(str, command))} ended with {done.returncode}\n{said}", False)
    return done.stdout
