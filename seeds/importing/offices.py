"""Offices as data sets name them, brought to one office per state and post.

"PRIME MINISTER", "Premier" and "Prime Minister and Minister of Defence" of a state are one Office.
What no line of the table knows is an office of its own, under the title as printed.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from seeds.record import Record, Where


@dataclass(frozen=True, slots=True)
class Post:
    """A kind of office that every state may have."""

    suffix: str
    """End of the office's slug, after that of the state."""
    title: str
    rank: str


_PRESIDENT = Post("president", "President", "HEAD_OF_STATE")
_MONARCHS = ("King", "Queen", "Emperor", "Empress", "Sultan", "Emir", "Shah", "Grand Duke", "Pope")
_OF_GOVERNMENT = re.compile(
    r"^(acting |deputy )?(president|chairman|head) of the (government|council of ministers|"
    r"(federal )?executive council|state council)", re.IGNORECASE,
)  # fmt: skip
_DEPUTY = re.compile(r"\b(deputy|vice|assistant|acting|former|minister of state|envoy)\b", re.I)
_FOREIGN = re.compile(
    r"\b(fore?i?g?n affairs|foreign minister|external (affairs|relations)|foreign relations"
    r"|minister for foreign|minister of foreign|international relations)\b", re.IGNORECASE,
)  # fmt: skip
_STATES_WITH_SECRETARIES = ("united-states", "holy-see")
_LEADERS: tuple[tuple[re.Pattern[str], Post], ...] = (
    (re.compile(r"\bprime[\s-]+minister\b|^premier\b", re.I),
     Post("prime-minister", "Prime Minister", "HEAD_OF_GOVERNMENT")),
    (re.compile(r"^(federal )?chancellor\b", re.I),
     Post("chancellor", "Chancellor", "HEAD_OF_GOVERNMENT")),
    (re.compile(r"\bhead of (the )?government\b", re.I),
     Post("head-of-government", "Head of Government", "HEAD_OF_GOVERNMENT")),
    (re.compile(r"^(the )?(state |constitutional |executive |interim )?president\b", re.I),
     _PRESIDENT),
    (re.compile(r"\bhead of (the )?state\b", re.I),
     Post("head-of-state", "Head of State", "HEAD_OF_STATE")),
    (re.compile(r"^amir\b", re.I), Post("emir", "Emir", "HEAD_OF_STATE")),
    *((re.compile(rf"^{title}\b", re.I),
       Post(title.lower().replace(" ", "-"), title, "HEAD_OF_STATE")) for title in _MONARCHS),
)  # fmt: skip
_GUESSES = (
    (re.compile(r"\bminister\b|\bsecretary of state\b", re.I), "CABINET_MINISTER"),
    (re.compile(r"\bambassador\b|\bpermanent representative\b|\bchargé\b", re.I), "AMBASSADOR"),
    (re.compile(r"\b(senator|member of parliament|deputy of|congress\w*)\b", re.I), "LEGISLATOR"),
)


def post_of(title: str, state: str) -> Post:
    """Tell which post a title means in a state (slug).

    title: as printed, without the state's name: "Prime Minister and Minister of Defence".
    """
    title = " ".join(title.split()).strip(" ,.;")
    if _OF_GOVERNMENT.match(title):
        return Post("head-of-government", "Head of Government", "HEAD_OF_GOVERNMENT")
    if not _DEPUTY.search(title):
        for pattern, post in _LEADERS:
            if pattern.search(title):
                return post
        if _FOREIGN.search(title):
            return Post("foreign-minister", "Foreign Minister", "CABINET_MINISTER")
        if re.match(r"secretary of state\b(?! for)", title, re.I) and (
            state in _STATES_WITH_SECRETARIES
        ):
            return Post("secretary-of-state", "Secretary of State", "CABINET_MINISTER")
    rank = next((rank for pattern, rank in _GUESSES if pattern.search(title)), "OTHER")
    if _DEPUTY.search(title) and rank == "CABINET_MINISTER":
        rank = "OTHER"
    return Post(slug_of(title, 80) or "office", title[:300], rank)


def office(state: str, title: str, where: Where) -> Record:
    """Give the Office that a title means in a state (slug); it is shared by all data sets."""
    post = post_of(title, state)
    fields = {"title": post.title, "rank": post.rank, "of": f"State/{state}"}
    return Record("Office", f"{state}-{post.suffix}", fields, where, shared=True)


def tenure(office_slug: str, person_slug: str, where: Where) -> Record:
    """Give the tenure of which nothing is known but that it is: begin and end are UNKNOWN.

    One for each office and person, whichever data sets speak of it. Its key is
    `undated_tenure(…)`, to which a capacity refers.
    """
    fields = {"office": office_slug, "holder": f"Person/{person_slug}"}
    key = undated_tenure(office_slug, person_slug)
    return Record("OfficeTenure", key, fields, where, shared=True)


def undated_tenure(office_slug: str, person_slug: str) -> str:
    """Give the key of the undated tenure of a person in an office."""
    return f"{office_slug}:{person_slug}"


def slug_of(text: str, longest: int = 120) -> str:
    """Give a text as lower-case ASCII words joined by hyphens; "" when nothing remains."""
    plain = unicodedata.normalize("NFKD", text.replace("ß", "ss").replace("ø", "o"))
    ascii_only = plain.encode("ascii", "ignore").decode().lower().replace("'", "")
    words = re.sub(r"[^a-z0-9]+", "-", ascii_only).strip("-")
    return words[:longest].strip("-")
