"""What editors decided on names that no record answers to by itself: the files in seeds/decisions.

A file maps a kind of record to names and what each means:

    Actor:
      SIAM: State/thailand
      GERMANY FEDERAL REPUBLIC:
        - {record: State/germany, until: 1990}
      U/N: ~            # names nothing

Names are compared in their normal form (domain.names.normal). `from` and `until` are days or
years, both included; a decision without them holds at any time.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from importlib.resources import files

from domain.names.normal import normal_form
from domain.values.edtf import EdtfError
from domain.values.fuzzy import FuzzyDate
from seeds.loading.document import line_of, read_yaml
from seeds.loading.shape import shapes
from seeds.record import InputError, Where

KINDS = ("Actor", "Place", "Topic", "Treaty")


@dataclass(frozen=True, slots=True)
class Decision:
    """What a name means for a stretch of time."""

    record: str | None
    """Class/slug; None: the name means no record at all."""
    since: date | None = None
    until: date | None = None

    def holds(self, earliest: date | None, latest: date | None) -> bool:
        """Whether it may hold at a time of which these are the first and the last day."""
        begun = self.since is None or latest is None or self.since <= latest
        lasts = self.until is None or earliest is None or earliest <= self.until
        return begun and lasts


Decisions = Mapping[tuple[str, str], tuple[Decision, ...]]


@cache
def shipped_decisions() -> Decisions:
    """Give the decisions that travel with the code. Raises InputError for a mistake in them."""
    folder = files("seeds") / "decisions"
    texts = {
        f"seeds/decisions/{file.name}": file.read_text(encoding="utf-8")
        for file in sorted(folder.iterdir(), key=lambda file: file.name)
        if file.name.endswith(".yaml")
    }
    return read_decisions(texts.items())


def read_decisions(texts: Iterable[tuple[str, str]]) -> Decisions:
    """Read decisions from YAML texts by file name. Raises InputError with file and line."""
    found: dict[tuple[str, str], tuple[Decision, ...]] = {}
    for file, text in texts:
        document = read_yaml(file, text)
        if not isinstance(document, dict):
            raise InputError("DECISION_FORM", "wanted a mapping of kinds to names", Where(file, 1))
        for kind, names in document.items():
            at = Where(file, line_of(kind))
            if kind not in KINDS or not isinstance(names, dict):
                message = f"found {kind!r}, wanted one of {', '.join(KINDS)}, with a mapping"
                raise InputError("DECISION_FORM", message, at)
            for name, meant in names.items():
                key = (str(kind), normal_form(name))
                if key in found:
                    message = f"{str(name)!r} is decided twice"
                    raise InputError("DECISION_TWICE", message, Where(file, line_of(name)))
                found[key] = tuple(_decisions(meant, Where(file, line_of(name))))
    return found


def _decisions(meant: object, at: Where) -> Iterable[Decision]:
    for item in meant if isinstance(meant, list) else [meant]:
        if isinstance(item, dict):
            unknown = set(item) - {"record", "from", "until"}
            if unknown:
                message = f"found {min(unknown)!r}, wanted record, from, until"
                raise InputError("DECISION_FORM", message, at)
            record = _record(item.get("record"), at)
            first, last = _day(item.get("from"), at), _day(item.get("until"), at)
            yield Decision(record, first.earliest if first else None, last.latest if last else None)
        else:
            yield Decision(_record(item, at))


def _record(text: object, at: Where) -> str | None:
    if text is None:
        return None
    typename, _, slug = str(text).partition("/")
    if typename not in shapes() or not slug:
        raise InputError("DECISION_FORM", f"found {str(text)!r}, wanted Class/slug", at)
    return str(text)


def _day(text: object, at: Where) -> FuzzyDate | None:
    try:
        return None if text is None else FuzzyDate.of(str(text))
    except EdtfError as error:
        raise InputError("DECISION_FORM", str(error), at) from None
