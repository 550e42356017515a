"""Where the files lie that travel with the code, in a checkout and installed."""

from __future__ import annotations

from pathlib import Path

_DOMAIN = Path(__file__).resolve().parent


def migrations_folder() -> Path:
    """Give the folder of the migrations: inside the wheel, or `alembic/` of a checkout.

    Raises FileNotFoundError when there is neither.
    """
    for folder in (_DOMAIN / "_migrations", _DOMAIN.parent / "alembic"):
        if (folder / "env.py").is_file():
            return folder
    raise FileNotFoundError("the migrations are missing from this installation")
