"""A process beside the one that asks finds what a finder finds, and ends with it."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from seeds.mentions.finder import Finder, Text
from seeds.mentions.helper import Asked, Helper, found
from seeds.mentions.labels import Days, Use
from tests.api.commands import ROOT

EVER = Days(None, None)
USES = [
    Use(number, "State", name, name.casefold(), "PRIMARY", "en", EVER, EVER, False)
    for number, name in enumerate(("Jordan", "Chad", "Ireland"), start=1)
]
ASKED: Asked = [
    ([Text("en", "In Chad, and\nin Jordan.")], EVER),
    ([Text("en", "We thank Ireland."), Text("fr", "Chad")], EVER),
    ([], EVER),
]
ORPHAN = """
import time
from seeds.mentions.helper import Helper
print(Helper([])._process.pid, flush=True)
time.sleep(60)
"""


@pytest.fixture
def helper() -> Iterator[Helper]:
    helper = Helper(USES)
    yield helper
    helper.close()


def test_finds_what_a_finder_finds(helper: Helper) -> None:
    expected = found(Finder(USES), ASKED)
    assert [sorted(mentions.by_target) for mentions in expected] == [[1, 2], [2, 3], []]
    answers = [helper.find(ASKED) for _ in range(3)]
    assert [answer() for answer in answers] == [expected] * 3


def test_texts_larger_than_a_pipe_go_both_ways(helper: Helper) -> None:
    texts: Asked = [([Text("en", "In Chad. " * 100_000)], EVER)] * 3
    answers = [helper.find(texts) for _ in range(3)]
    assert all(mentions.by_target.keys() == {2} for answer in answers for mentions in answer())


def test_the_search_goes_on_when_it_is_killed(helper: Helper) -> None:
    os.kill(helper._process.pid, signal.SIGKILL)
    assert helper.find(ASKED)() == found(Finder(USES), ASKED)


def test_it_ends_when_it_was_killed_before_it_took_what_it_is_asked() -> None:
    helper = Helper(USES)
    assert helper.find(ASKED)()
    os.kill(helper._process.pid, signal.SIGKILL)
    helper._process.wait()
    assert helper.find(ASKED)() == found(Finder(USES), ASKED)
    helper.close()
    assert helper._process.stdout is not None
    assert helper._process.stdout.closed


def test_it_ends_with_who_asks() -> None:
    asking = subprocess.Popen(
        [sys.executable, "-c", ORPHAN], cwd=ROOT, stdout=subprocess.PIPE, text=True
    )
    assert asking.stdout is not None
    status = Path("/proc") / asking.stdout.readline().strip() / "status"
    assert status.exists()
    asking.kill()
    asking.communicate()
    until = time.monotonic() + 30
    while status.exists() and "State:\tZ" not in status.read_text():
        assert time.monotonic() < until
        time.sleep(0.05)
