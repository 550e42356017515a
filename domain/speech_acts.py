"""How speech acts map to the event codes of CAMEO and PLOVER; the table is speech_acts.csv."""

from __future__ import annotations

import csv
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from types import MappingProxyType

from domain.statement import SpeechAct


@dataclass(frozen=True, slots=True)
class SpeechActCodes:
    """Codes of one act elsewhere. They are wider or narrower than the act, never the same."""

    cameo: tuple[str, ...]
    """Any of these; `03x` stands for all codes that begin with 03. Empty if there is none."""
    plover: str | None
    """Category; null when PLOVER has none or leaves such events out."""
    note: str | None


@cache
def speech_act_codes() -> Mapping[SpeechAct, SpeechActCodes]:
    """Give the codes of every act, in the order of the table."""
    with Path(__file__).with_suffix(".csv").open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines, strict=True))
    return MappingProxyType(
        {
            SpeechAct[row["act"]]: SpeechActCodes(
                tuple(filter(None, row["cameo"].split("|"))),
                row["plover"] or None,
                row["note"] or None,
            )
            for row in rows
        }
    )
