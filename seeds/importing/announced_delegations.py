"""Announcements of presidential delegations: where to, what for, when, who leads, who belongs."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date

from seeds.importing.person_names import shown_name
from seeds.importing.values import cut

_MARKUP = re.compile(r"</?(?:u|span|sup|b|i|strong|em)\b[^>]*>|\*\*|\\(?=[#*_])")
_HEADING = re.compile(r"members? of the presidential delegation\s*:?", re.IGNORECASE)
_END = re.compile(r"\s*(#\s*){3}$")
_LEADS = re.compile(r"^(?P<who>.+?),? will lead the delegation(?: to (?P<event>the [^.]+))?\.")
_ATTENDS = re.compile(r"^(?P<who>[^.]+(?:\.[^.]+)*?),? will attend\b")
_LATER = re.compile(r"\b(members|list)\b.* will be announced at a later date", re.IGNORECASE)
_NEVER_MEMBER = re.compile(r"\bwill be announced\b|^the other\b", re.IGNORECASE)
_TWO = re.compile(r"\s+and (?=[A-Z][\w.’-]+ [A-Z][\w.’-]+, )")
_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip
_DAYS = re.compile(
    rf"\b({'|'.join(_MONTHS)}) (\d{{1,2}})(?:st|nd|rd|th)?(?:\s*[-–]\s*(\d{{1,2}}))?,? (\d{{4}})\b"
)
_PERSON = re.compile(
    r"^(?P<name>[^,]+(?:, (?:Jr|Sr|Ph\.? ?D|M\.?D|Esq)\.?(?: \(Ret\.\))?)?)(?:, (?P<office>.+))?$"
)
_SPOUSE = re.compile(
    r"^(first lady|second lady|second gentleman)( of the united states)?,? ", re.IGNORECASE
)
_TO = re.compile(
    r"(?i:presidential delegations?) to (?:the )?(?P<to>.+?),?"
    r" (?=to (?:attend|pay|honou?r)|on the occasion|for the)", re.IGNORECASE,
)  # fmt: skip
_IN = re.compile(r"\b(?:in|visit) (?P<to>[A-Z][\w’'é. -]+(?:, [A-Z][\w’' -]+)+)")
_AFTER_PLACE = re.compile(rf",? (on|{'|'.join(_MONTHS)})\b.*")
_EVENT = re.compile(
    r"\b(?:(to (?:attend|pay|honou?r)\b.+)|on (the occasion .+)|for (the .+))", re.I
)


@dataclass(frozen=True, slots=True)
class Member:
    """A person in a delegation, as printed."""

    name: str
    office: str
    printed: str


@dataclass
class Announced:
    """One delegation of an announcement."""

    event: str
    """"" where the announcement is of one delegation only."""
    period: str | None
    """EDTF day or days of the event; None where no day is given."""
    heads: list[Member] = field(default_factory=list)
    members: list[Member] = field(default_factory=list)
    flags: list[str] = field(default_factory=list)


def paragraphs(body: str) -> list[str]:
    """Give the paragraphs of a body, each in one line and without marks of Markdown."""
    blocks = re.split(r"\n[ \t]*\n", body.replace("\r\n", "\n"))
    lines = (" ".join(_MARKUP.sub("", block).split()) for block in blocks)
    return [line for block in lines if (line := _END.sub("", block).strip())]


def announced(body: str) -> tuple[str, list[Announced]]:
    """Give the paragraph that announces, and each delegation that it announces."""
    lines = paragraphs(body)
    start = next((n for n, line in enumerate(lines) if "today announced" in line), 0)
    opening = lines[start] if lines else ""
    found: list[Announced] = []
    listing = False
    for line in lines[start + 1 :]:
        leads = _LEADS.match(line)
        if leads:
            head = Announced(leads["event"] or "", days(line) or days(opening))
            head.heads = [member(part) for part in _TWO.split(leads["who"])]
            found.append(head)
            listing = False
        elif attends := _ATTENDS.match(line):
            if not found and not listing and " delegation " not in attends["who"]:
                alone = Announced("", days(opening), members=[member(attends["who"])])
                alone.flags.append("nobody is said to lead the delegation")
                found.append(alone)
        elif _HEADING.fullmatch(line):
            listing = True
            if not found:
                found.append(Announced("", days(opening)))
                found[-1].flags.append("nobody is said to lead the delegation")
        elif _LATER.search(line):
            for one in found:
                one.flags.append(f"the announcement says: {cut(line, 200)}")
        elif listing and found and not _NEVER_MEMBER.search(line):
            found[-1].members.append(member(line))
    return opening, found


def member(text: str) -> Member:
    """Give name and office of a person, as a paragraph of an announcement has them."""
    printed = text.strip(" .,")
    first = _SPOUSE.match(printed)
    if first:
        bare = printed[first.end() :]
        return Member(shown_name(bare), first[1].title(), printed)
    match = _PERSON.match(printed)
    name, office = (match["name"], match["office"] or "") if match else (printed, "")
    return Member(shown_name(name), office.strip(), printed)


def days(text: str) -> str | None:
    """Give the first day or days that a text names, as EDTF."""
    for month, first, last, year in _DAYS.findall(text):
        number = _MONTHS.index(month) + 1
        try:
            begin = date(int(year), number, int(first)).isoformat()
            end = date(int(year), number, int(last)).isoformat() if last else begin
        except ValueError:
            continue
        return begin if begin == end else f"{begin}/{end}"
    return None


def destinations(title: str, opening: str) -> Iterator[str]:
    """Yield what may name the destination, the likeliest first: "Turin, Italy", "Japan"."""
    for text in (opening, title):
        for pattern in (_TO, _IN):
            for match in pattern.finditer(text):
                yield _AFTER_PLACE.sub("", match["to"]).strip(" ,")


def purpose(title: str) -> str:
    """Give what a title says that the delegation is for; "" if it says nothing."""
    match = _EVENT.search(title.split("Delegation", 1)[-1])
    return next((group for group in match.groups() if group), "") if match else ""
