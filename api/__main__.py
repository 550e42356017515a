"""Where the command `communique` begins: `python -m api` does the same."""

from __future__ import annotations

import gc

COLLECTION = (50_000, 20, 100)
"""Thresholds of the cyclic collector: importing makes many objects that all stay."""


def main() -> None:
    """Run the command."""
    gc.set_threshold(*COLLECTION)
    from api.cli import main as run  # after the thresholds are set

    run()


if __name__ == "__main__":
    main()
