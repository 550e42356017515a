"""Scalars: small values in one text each, read strictly."""

from __future__ import annotations

import datetime
import decimal
import re
from collections.abc import Callable
from typing import Any, NewType, TypeVar
from urllib.parse import urlsplit

import strawberry

from domain.values.edtf import parse_edtf

T = TypeVar("T")

Date = NewType("Date", datetime.date)
DateTime = NewType("DateTime", datetime.datetime)
EDTF = NewType("EDTF", str)
Decimal = NewType("Decimal", decimal.Decimal)
URL = NewType("URL", str)
LanguageTag = NewType("LanguageTag", str)
Ref = NewType("Ref", str)

_DAY = re.compile(r"\d{4}-\d{2}-\d{2}", re.ASCII)
_INSTANT = re.compile(
    r"\d{4}-\d{2}-\d{2}[Tt]\d{2}:\d{2}:\d{2}(\.\d{1,9})?([Zz]|[+-]\d{2}:\d{2})", re.ASCII
)
_DECIMAL = re.compile(r"-?\d{1,30}(\.\d{1,20})?", re.ASCII)
_SHOWN = 60
_LANGUAGE_LENGTH = 35


def parse_date(value: Any) -> datetime.date:
    """Read a calendar day. Raises ValueError for anything but YYYY-MM-DD."""
    wanted = "a calendar day such as 2025-06-02"
    text = _text(value, wanted)
    if not _DAY.fullmatch(text):
        raise _refused(text, wanted)
    return _or_refused(datetime.date.fromisoformat, text, wanted)


def parse_datetime(value: Any) -> datetime.datetime:
    """Read an instant, in UTC. Raises ValueError for what isn't RFC 3339."""
    wanted = "an instant with its offset such as 2025-06-02T09:30:00Z"
    text = _text(value, wanted)
    match = _INSTANT.fullmatch(text)
    if not match:
        raise _refused(text, wanted)
    fraction, offset = match.groups()
    whole = text[:10] + "T" + text[11:19] + (f".{fraction[1:7].ljust(6, '0')}" if fraction else "")
    zone = "+00:00" if offset in "Zz" else offset
    instant = _or_refused(datetime.datetime.fromisoformat, whole + zone, wanted, text)
    return _or_refused(lambda _: instant.astimezone(datetime.UTC), text, wanted)


def parse_edtf_text(value: Any) -> str:
    """Read an EDTF text. Raises ValueError outside of the subset of this project."""
    text = _text(value, "an EDTF text such as 2025-06-02, 2025-04 or [..2025-06-04]")
    parse_edtf(text)
    return text


def parse_decimal(value: Any) -> decimal.Decimal:
    """Read a decimal number. Raises ValueError for exponents, infinities and numbers as such."""
    wanted = "a decimal number as text such as 2000000000 or 12.50"
    text = _text(value, wanted)
    if not _DECIMAL.fullmatch(text):
        raise _refused(text, wanted)
    return decimal.Decimal(text)


def parse_url(value: Any) -> str:
    """Read an address on the web. Raises ValueError for other schemes and for none."""
    wanted = "an address that begins with http:// or https://"
    text = _text(value, wanted)
    parts = _or_refused(urlsplit, text, wanted)
    if parts.scheme not in {"http", "https"} or not parts.netloc or re.search(r"\s", text):
        raise _refused(text, wanted)
    return text


def parse_language(value: Any) -> str:
    """Read a language tag, in its usual spelling. Raises ValueError for unknown subtags."""
    import langcodes  # big, and seldom wanted

    wanted = "a BCP 47 language tag such as en or pt-BR"
    text = _text(value, wanted)
    if len(text) > _LANGUAGE_LENGTH or "_" in text or not langcodes.tag_is_valid(text):
        raise _refused(text, wanted)
    return langcodes.standardize_tag(text)


def parse_ref(value: Any) -> str:
    """Read a reference. Raises ValueError for an empty one."""
    wanted = "a slug, a node id, a code such as PK or wd:Q843, or a recorded name"
    text = _text(value, wanted).strip()
    if not text:
        raise _refused(text, wanted)
    return text


def _text(value: Any, wanted: str) -> str:
    if not isinstance(value, str):
        raise _refused(value, wanted)
    return value


def _or_refused(read: Callable[[str], T], text: str, wanted: str, shown: str | None = None) -> T:
    try:
        return read(text)
    except (ValueError, OverflowError):
        raise _refused(shown or text, wanted) from None


def _refused(value: Any, wanted: str) -> ValueError:
    shown = repr(value)
    if len(shown) > _SHOWN:
        shown = f"{shown[:_SHOWN]}…"
    return ValueError(f"found {shown}, wanted {wanted}")


def _instant_text(value: datetime.datetime) -> str:
    return value.astimezone(datetime.UTC).isoformat().replace("+00:00", "Z")


def _scalar(
    name: str,
    description: str,
    parse: Callable[[Any], Any],
    write: Callable[[Any], str] = str,
    specified_by: str | None = None,
) -> Any:
    return strawberry.scalar(
        name=name,
        description=description,
        parse_value=parse,
        serialize=write,
        specified_by_url=specified_by,
    )


SCALARS: dict[object, Any] = {
    Date: _scalar(
        "Date",
        "A calendar day, YYYY-MM-DD, local where the thing happens. "
        "A date that a source gives less exactly is a FuzzyDate.",
        parse_date,
        datetime.date.isoformat,
    ),
    DateTime: _scalar(
        "DateTime",
        "An instant, RFC 3339. Answers give it in UTC (`2025-06-02T09:30:00Z`); "
        "arguments may have another offset, but must have one.",
        parse_datetime,
        _instant_text,
        "https://datatracker.ietf.org/doc/html/rfc3339",
    ),
    EDTF: _scalar(
        "EDTF",
        "A date or period as ISO 8601-2 (EDTF) text: `2025-06-02`, `2025-04`, `197X`, `1984?`, "
        "`2025-05-07/2025-05-10` (lasts from-to), `2025-04/..` (still runs), `/2025-06` (start "
        "unknown), `[2025-05-25..2025-06-01]` (one day out of these). Seasons, exponents, "
        "qualifiers on single components, `{..}` and times of day are not used.",
        parse_edtf_text,
        specified_by="https://www.loc.gov/standards/datetime/",
    ),
    Decimal: _scalar(
        "Decimal",
        "An exact decimal number as text, so that no digit is lost: `2000000000`, `12.50`.",
        parse_decimal,
        lambda value: format(value, "f"),
    ),
    URL: _scalar(
        "URL",
        "An address on the web, http or https.",
        parse_url,
        specified_by="https://url.spec.whatwg.org/",
    ),
    LanguageTag: _scalar(
        "LanguageTag",
        "A BCP 47 language tag made of registered subtags: `en`, `pt-BR`, `ur`. As an argument, a "
        "tag also means its narrower ones: `en` finds `en-GB`.",
        parse_language,
        specified_by="https://www.rfc-editor.org/info/bcp47",
    ),
    Ref: _scalar(
        "Ref",
        "A reference to a record: its slug (`lachin-trilateral-2025`), its node id, a code (`PK`, "
        "`PAK`, `COW:770`, `wd:Q843`) or an exact recorded name (`Kashmir issue`). A name that "
        "more than one record bears gives an AMBIGUOUS_REFERENCE error with the candidates; one "
        "that no record bears gives null where the record itself is asked for, and "
        "BAD_REFERENCE in any other argument.",
        parse_ref,
    ),
}
"""What Strawberry must know of each scalar."""
