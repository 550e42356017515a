"""A real Chromium for the tests of pages: found, or installed where that is possible."""

import os
import re
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Playwright

from tests.databases import Run

SCREENSHOTS = Path(__file__).parents[1] / "build" / "screenshots"
VARIABLE = "COMMUNIQUE_TEST_CHROMIUM"
NAMES = ("chromium", "chromium-browser", "google-chrome")
OPTIONS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
)


def find_chromium(run: Run) -> str:
    """Give the program; skip the test where there is none, and none can be had, outside of CI."""
    program = run.once("chromium", lambda: _found() or _installed())
    if program:
        return program
    reason = f"no Chromium: install one, or name it by {VARIABLE}"
    if os.environ.get("CI"):
        pytest.fail(reason)
    pytest.skip(reason)


def _found() -> str:
    given = os.environ.get(VARIABLE)
    return given or next((found for name in NAMES if (found := shutil.which(name))), "")


def _installed() -> str:
    if os.geteuid() != 0 or not shutil.which("apt-get"):
        return ""
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for command in (["update"], ["install", "--yes", "--no-install-recommends", *PACKAGES]):
        subprocess.run(
            ["apt-get", "--quiet=2", *command],
            env=environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=900,
        )
    return _found()


PACKAGES = ("chromium", "fonts-liberation")


def launch(playwright: Playwright, program: str) -> Browser:
    """Start a Chromium that reaches no host but this one."""
    return playwright.chromium.launch(executable_path=program, args=OPTIONS)


@contextmanager
def visiting(
    browser: Browser, address: str, *, width: int = 1280, scheme: str = "light"
) -> Iterator[Page]:
    """Open a page in a context of its own; it must log no error, and ask no other host.

    When what is done with it fails, a screenshot goes to `build/screenshots/`.
    """
    size = {"width": width, "height": 900}
    context = browser.new_context(viewport=size, color_scheme=scheme)
    context.set_default_timeout(30_000)
    page = context.new_page()
    complaints: list[str] = []
    page.on("pageerror", lambda error: complaints.append(f"error: {error}"))
    page.on("console", lambda message: complaints.extend(_complaint(message.type, message.text)))
    host = re.match(r"https?://[^/]+/", address)
    assert host is not None
    own = (host[0], "data:", f"blob:{host[0]}")
    page.on(
        "request",
        lambda sent: sent.url.startswith(own) or complaints.append(f"asked {sent.url}"),
    )
    try:
        page.goto(address)
        yield page
        assert complaints == []
    except BaseException:
        SCREENSHOTS.mkdir(parents=True, exist_ok=True)
        name = os.environ.get("PYTEST_CURRENT_TEST", "page").partition(" ")[0]
        page.screenshot(path=SCREENSHOTS / f"{re.sub(r'[^a-z0-9]+', '-', name.lower())}.png")
        raise
    finally:
        context.close()


def _complaint(kind: str, text: str) -> list[str]:
    return [f"{kind}: {text}"] if kind in {"error", "warning"} else []
