"""Whether something that is wrong rejects a write."""

from __future__ import annotations

import enum


class Severity(enum.StrEnum):
    """Whether it rejects a write, or only warns."""

    ERROR = "ERROR"
    WARNING = "WARNING"
