"""Series of leaders' summits from a JSON file, such as that of the G7 since 1975.

Participants are those that a record names, else those that follow from its format: these are
marked as inferred. Documents become a source and a statement each, without their text. The form
is described in docs/importing/summits.md.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from domain.values.edtf import EdtfError
from domain.values.fuzzy import FuzzyError, FuzzyInterval
from seeds.importing.documents import Meeting, documents_of
from seeds.importing.groups import EUROPEAN_UNION, group_named
from seeds.importing.importer import Context, Importer, Item, Rejected, Taken
from seeds.importing.names import ACTORS, Known
from seeds.importing.offices import slug_of
from seeds.importing.towns import town
from seeds.importing.values import (
    UnfitValue,
    cut,
    is_day,
    list_in,
    mapping_in,
    text_in,
    texts_in,
)  # fmt: skip
from seeds.record import InputError, Record, Where

_SIX = ("FRA", "DEU", "ITA", "JPN", "GBR", "USA")
_SEVEN = (*_SIX, "CAN")
_FORMATS = {"G6": _SIX, "G7": _SEVEN, "G8": (*_SEVEN, "RUS"), "G7/G8 transition": _SEVEN}
"""Who takes part, as ISO 3166-1 alpha-3 codes, where a file has no formats of its own."""
_IN_PART = {"G7/G8 transition": "Russia"}
"""Who takes part in part: flagged, and not entered."""
_EU_SINCE = 1977
_STATUSES = {
    "held": "OCCURRED", "virtual": "OCCURRED", "replacement": "OCCURRED", "planned": "PLANNED",
    "ongoing": "ONGOING", "cancelled": "CANCELLED", "canceled": "CANCELLED",
    "postponed": "POSTPONED", "rescheduled": "RESCHEDULED",
}  # fmt: skip
_LEVELS = ("LEADERS", "MINISTERIAL", "SENIOR_OFFICIALS", "UNKNOWN")
_NO_PLACE = re.compile(r"video ?conference|virtual|online", re.IGNORECASE)
_BRACKET = re.compile(r"\s*\(.*\)$")
_A_FEW = 9
"""More states than these are many."""


@dataclass(frozen=True, slots=True)
class _Series:
    """What the file says of the series as a whole."""

    name: str
    slug: str
    formats: Mapping[str, tuple[str, ...]]
    names_codes: bool
    """Whether the formats are the built-in ones, which give codes and know of the EU."""


@dataclass
class _Summit:
    """One summit in the making."""

    slug: str
    key: str
    where: Where
    period: str
    records: list[Record] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    flags: list[str] = field(default_factory=list)


def read(context: Context) -> Iterator[Item]:
    """Yield each summit of the files."""
    for file in context.inputs.ending(".json", ".json.gz"):
        document, where = file.json(), Where(file.name)
        if not isinstance(document, Mapping) or not isinstance(document.get("summits"), list):
            message = "wanted an object with `meta` and a list of `summits`"
            raise InputError("IMPORT_FORM", message, where)
        series = _series(context, document, where)
        for number, record in enumerate(document["summits"], start=1):
            key = record.get("id") if isinstance(record, Mapping) else None
            at = Where(file.name, key=key if isinstance(key, str) else f"summits[{number - 1}]")
            try:
                yield _taken(context, series, record, at)
            except UnfitValue as error:
                yield Rejected(str(at.key), at, str(error))


def _series(context: Context, document: Mapping[str, Any], where: Where) -> _Series:
    try:
        meta = mapping_in(document, "meta")
        name = context.options.get("series") or text_in(meta, "series") or "G7"
        formats = {
            str(key): tuple(texts_in(mapping_in(meta, "formats"), key))
            for key in mapping_in(meta, "formats")
        }
        slug = slug_of(name, 60)
        if not slug:
            raise UnfitValue(f"found the series {name!r}, wanted a name with letters")
        context.describe(_source(slug, name, meta, where))
    except UnfitValue as error:
        raise InputError("IMPORT_FORM", f"meta: {error}", where) from None
    return _Series(name, slug, formats or _FORMATS, not formats)


def _source(slug: str, series: str, meta: Mapping[str, Any], where: Where) -> Record:
    given = IMPORTERS[0].source if series == "G7" else None
    updated = text_in(meta, "updated")
    fields: dict[str, object] = {
        "title": text_in(meta, "title") or f"Summits of the series {series}",
        "kind": "DATASET",
        "language": "en",
        "reliability": "B" if given else "F",
        **{
            name: text_in(meta, name) or (given.fields[name] if given else None)
            for name in ("publisher", "licence", "url")
        },
    }
    if is_day(updated):
        fields["published_on"] = updated
    return Record("Source", f"summits-{slug}", fields, where)


def _taken(context: Context, series: _Series, record: object, where: Where) -> Taken:
    if not isinstance(record, Mapping):
        raise UnfitValue("wanted an object")
    key = text_in(record, "id")
    if not slug_of(key):
        raise UnfitValue(f"found the id {key!r}, wanted letters or digits")
    summit = _Summit(f"{series.slug}-{slug_of(key)}", key, where, _period(record))
    title = text_in(record, "summit_title") or text_in(record, "name")
    if not title:
        raise UnfitValue("found neither `summit_title` nor `name`")
    host = _host(context, summit, record)
    participants = _participants(context, series, summit, record, host)
    found = _place(context, summit, record)
    status = _STATUSES.get(text_in(record, "status").lower() or "held")
    if status is None:
        wanted = ", ".join(_STATUSES)
        raise UnfitValue(f"found the status {text_in(record, 'status')!r}, wanted one of {wanted}")
    level = text_in(record, "level").upper() or "LEADERS"
    if level not in _LEVELS:
        raise UnfitValue(f"found the level {level!r}, wanted one of {', '.join(_LEVELS)}")
    _remark(summit, record)
    fields: dict[str, object] = {
        "name": f"{series.name} {text_in(record, 'year') or summit.period[:4]}: {title}",
        "names": [{"value": title, "kind": "ALIAS", "language": "en"}],
        "kind": _kind(participants),
        "level": level,
        "host": host and str(host),
        "place": found and f"Place/{found.key}",
        "period": summit.period,
        "status": status,
        "participants": participants,
        "evidence": [_evidence(key, text_in(record, "summary"))],
    }
    documents = _documents(series, summit, record)
    fields["note"] = " ".join(summit.notes) or None
    summit.records += [Record("Summit", summit.slug, fields, where, complete=True)]
    summit.records += [*documents, *_themes(series, summit, record)]
    source = f"summits-{series.slug}"
    owned = [r if r.typename == "Source" else replace(r, source=source) for r in summit.records]
    return Taken(f"{series.slug}:{key}", where, owned, summit.flags)


def _period(record: Mapping[str, Any]) -> str:
    dates = mapping_in(record, "dates")
    start, end = text_in(dates, "start"), text_in(dates, "end")
    text = f"{start}/{end or start}"
    try:
        period = FuzzyInterval.of(text)
    except (EdtfError, FuzzyError):
        period = None
    first = period.start.earliest if period and period.start else None
    last = period.end.latest if period and period.end else None
    if first is None or last is None or first > last:
        raise UnfitValue(f"found the dates {start!r} to {end!r}, wanted two days in order")
    return text


def _evidence(key: str, quote: str) -> dict[str, object]:
    piece: dict[str, object] = {"attribution": "REFERENCE", "record_key": key}
    return piece | ({"quote": cut(quote, 300)} if quote else {})


def _actor(context: Context, summit: _Summit, text: str, also: str = "") -> Known | None:
    """Give who a name means; a group that no other importer made yet is made."""
    group = group_named(text)
    if group is None:
        return context.names.actor(text, summit.period, ACTORS, also)
    record = group.record(summit.where)
    if record not in summit.records:
        summit.records.append(record)
    return Known(group.typename, group.slug)


def _host(context: Context, summit: _Summit, record: Mapping[str, Any]) -> Known | None:
    name, then = text_in(record, "host_country"), text_in(record, "host_country_historical")
    if not name:
        return None
    host = _actor(context, summit, name, "" if "(" in then else then)
    if host is None:
        summit.notes.append(f"Host, as printed: {name}.")
    return host


def _participants(
    context: Context,
    series: _Series,
    summit: _Summit,
    record: Mapping[str, Any],
    host: Known | None,
) -> list[dict[str, object]]:
    """Give who takes part: as the record says, else as follows from its format."""
    said, form = texts_in(record, "participants"), text_in(record, "format")
    found = [_actor(context, summit, name) for name in said]
    for name in [name for name, actor in zip(said, found, strict=True) if actor is None]:
        summit.notes.append(f"Participant, as printed: {name}.")
    reason = ""
    if not said:
        found = _by_format(context, series, summit, form)
        reason = f"follows from the format {form}; the record names no participants"
        if found and host and host not in found:
            found.append(host)
    rows = [_participant(actor, host, reason) for actor in dict.fromkeys(filter(None, found))]
    if not rows:
        summit.flags.append("no participants: the record names none, and its format none known")
    leader = text_in(record, "host_leader")
    if leader and host and host.typename == "State":
        person = context.people.find(
            leader, f"summits:{series.slug}:{summit.key}:host", summit.where, on=summit.period
        )
        summit.records.append(person.record)
        summit.flags += person.flags
        rows.append({"actor": f"Person/{person.slug}", "representing": str(host), "role": "HOST"})
    return rows


def _by_format(context: Context, series: _Series, summit: _Summit, form: str) -> list[Known | None]:
    members = series.formats.get(form, ())
    if not series.names_codes:
        return [_actor(context, summit, name) for name in members]
    found = [context.names.code("ISO3166_1_A3", code, summit.period) for code in members]
    if members and int(summit.period[:4]) >= _EU_SINCE:
        found.append(_actor(context, summit, EUROPEAN_UNION.name))
    if form in _IN_PART:
        message = f"{_IN_PART[form]} took part in part in the format {form}: not entered"
        summit.flags.append(message)
        summit.notes.append(f"{message}.")
    return found


def _participant(actor: Known, host: Known | None, reason: str) -> dict[str, object]:
    role = "HOST" if actor == host else "PARTICIPANT"
    row: dict[str, object] = {"actor": str(actor), "role": role}
    if reason:
        row["judgements"] = [{"status": "INFERRED", "reason": reason}]
    return row


def _kind(participants: list[dict[str, object]]) -> str:
    states = {row.get("representing", row["actor"]) for row in participants}
    count = sum(str(state).startswith("State/") for state in states)
    if count in {2, 3}:
        return "BILATERAL" if count == 2 else "TRILATERAL"
    return "MINILATERAL" if 0 < count <= _A_FEW else "MULTILATERAL"


def _place(context: Context, summit: _Summit, record: Mapping[str, Any]) -> Record | None:
    city = text_in(record, "city") or text_in(record, "location")
    if not city or _NO_PLACE.search(city):
        if city:
            summit.notes.append(f"Held at no place: {city}.")
        return None
    names = (text_in(record, "host_country_historical"), text_in(record, "host_country"))
    states = (context.names.means(_BRACKET.sub("", n), summit.period, ("State",)) for n in names)
    state = next(filter(None, states), None)
    found = town(context.names, city, state and state.slug, summit.where)
    summit.records.append(found)
    return found


def _remark(summit: _Summit, record: Mapping[str, Any]) -> None:
    if number := text_in(record, "number"):
        summit.notes.append(f"Number {number} of the series.")
    if venue := text_in(record, "venue"):
        summit.notes.append(f"Venue: {venue}.")
    if text_in(record, "status") == "replacement":
        summit.notes.append("It took the place of another meeting that was planned.")


def _documents(series: _Series, summit: _Summit, record: Mapping[str, Any]) -> list[Record]:
    form = text_in(record, "format")
    group = form if form in series.formats and form not in _IN_PART else series.name
    meeting = Meeting(summit.slug, f"{group} summit", summit.period, summit.key, summit.where)
    return documents_of(meeting, list_in(record, "documents"))


def _themes(series: _Series, summit: _Summit, record: Mapping[str, Any]) -> Iterator[Record]:
    """Yield a topic for each theme, and that it was one of the summit."""
    for theme in dict.fromkeys(texts_in(record, "themes")):
        slug = slug_of(theme)
        if not slug:
            raise UnfitValue(f"found the theme {theme!r}, wanted words")
        yield Record("Topic", slug, {"pref_label": theme}, summit.where, shared=True)
        fields = {
            "subject": f"Summit/{summit.slug}",
            "predicate": "OTHER",
            "object": f"Topic/{slug}",
            "qualifier": "theme",
            "evidence": [_evidence(summit.key, "")],
        }
        yield Record("Assertion", f"{summit.slug}:theme:{slug}", fields, summit.where)


IMPORTERS = (
    Importer(
        name="summits",
        title="G7 Presidency History: leaders' summits since 1975",
        publisher="James Graham Wilson",
        licence="MIT",
        url="https://github.com/therealjameswilson/g7-presidency-history",
        reads="summits.json",
        fills=("Summit", "Statement", "Topic", "Place", "Organization", "Assertion", "Source"),
        read=read,
        published_on="2026-07-10",
        options={"series": "name of the series, where the file doesn't give it in `meta`"},
        has_source=False,
        folder="g7-summits",
        after=("countries",),
        attribution="Copyright 2026 James Graham Wilson.",
    ),
)
