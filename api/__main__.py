"""Where the command `communique` begins: `python -m api` does the same."""

from __future__ import annotations

import gc

COLLECTION = (50_000, 20, 100)
"""Thresholds of the cyclic collector: what commands make is mostly without cycles."""


def main() -> None:
    """Run the command."""
    gc.disable()  # importing makes many objects, and nearly all of them stay
    from api.cli import main as run

    gc.freeze()
    gc.set_threshold(*COLLECTION)
    gc.enable()
    run()


if __name__ == "__main__":
    main()
