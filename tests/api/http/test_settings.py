"""Settings: where they come from, what they refuse, and that the README lists them."""

import re
from pathlib import Path

import pytest
from pydantic import ValidationError

from api.settings import Settings
from tests.api.http.serving import settings

README = Path(__file__).parents[3] / "README.md"


def test_the_readme_lists_every_setting_with_its_default() -> None:
    rows = dict(
        re.findall(
            r"^\| `COMMUNIQUE_(\w+)` \| [^|]+ \| ([^|]+) \|",
            README.read_text(encoding="utf-8"),
            re.M,
        )
    )
    assert [name.lower() for name in rows] == list(Settings.model_fields)
    for name, field in Settings.model_fields.items():
        default = field.default
        if isinstance(default, tuple):
            default = ",".join(default)
        shown = rows[name.upper()].strip()
        assert shown == (f"`{default}`" if default not in (None, "") else "none"), name


def test_several_values_have_commas_between_them(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COMMUNIQUE_ALLOWED_HOSTS", "example.org, api.example.org,")
    monkeypatch.setenv("COMMUNIQUE_CORS_ORIGINS", "")
    found = settings()
    assert found.allowed_hosts == ("example.org", "api.example.org")
    assert found.cors_origins == ()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("env", "test"),
        ("port", "70000"),
        ("workers", "0"),
        ("max_page", "-1"),
        ("cursor_secret", "hunter2"),
    ],
)
def test_values_that_are_refused(monkeypatch: pytest.MonkeyPatch, name: str, value: str) -> None:
    monkeypatch.setenv(f"COMMUNIQUE_{name.upper()}", value)
    with pytest.raises(ValidationError) as caught:
        settings()
    assert name != "cursor_secret" or value not in str(caught.value)


def test_a_child_process_gets_the_same_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    given = settings(port=0, allowed_hosts="a,b", cursor_secret="x" * 16, max_cost=7)
    for name, value in given.environment().items():
        monkeypatch.setenv(name, value)
    assert settings() == given


def test_cursors_hold_wherever_the_database_is_the_same() -> None:
    one = settings(database_url="sqlite:///a.db")
    assert one.secret == settings(database_url="sqlite:///a.db", port=1).secret
    assert one.secret != settings(database_url="sqlite:///b.db").secret
    assert settings(cursor_secret="x" * 16).secret == b"x" * 16
