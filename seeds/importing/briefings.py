"""Documents of the White House: read from Markdown with front matter, sorted by their titles."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass

from domain.names.matcher import Label, Matcher
from seeds.importing.offices import slug_of
from seeds.importing.values import is_day
from seeds.loading.document import read_yaml
from seeds.record import InputError, Where

DELEGATION = "delegation"
READOUT = "readout"
JOINT = "joint statement"
REMARKS = "remarks"
STATEMENT = "statement"
RELEASE = "release"
"""Any other document that concerns affairs abroad."""
_KINDS = (
    (DELEGATION, re.compile(r"\bannounces (full )?presidential delegations?\b", re.I)),
    (READOUT, re.compile(r"^((the )?white house |joint )?readout\b", re.I)),
    (REMARKS, re.compile(
        r"^(corrected: |pre-taped |excerpts? (of|from) )*(remarks|toasts?|speech|address) "
        r"(and|as|by|of|at|to|in)\b", re.I)),
    (JOINT, re.compile(
        r"^(?!fact sheet|statement|readout|what)(?=.*("
        r"\bjoint\b.*\b(statement|declaration|communiqu[eé]|message)\b"
        r"|\bleaders?['’]? .*\b(statement|declaration|communiqu[eé]|vision)\b"
        r"|\bcommuniqu[eé]\b|\bsummit (joint )?statement\b|\bvision statement\b"
        r"|\bchair['’]s (statement|summary)\b|\b(atlantic|wilmington|gate) declaration\b))", re.I)),
    (STATEMENT, re.compile(r"^((nsc|white house) )?(press )?statements?\b"
                           r"|\b(press )?statement (on|by|from|regarding)\b", re.I)),
)  # fmt: skip
_FRONT = re.compile(r"---\r?\n(.*?\n)---[ \t]*\r?\n(.*)", re.DOTALL)
_INVISIBLE = {"\xa0": " ", "\u2060": "", "\ufeff": "", "\ufffc": ""}
_LONGEST_KEY = 200
_ABROAD = re.compile(
    r"\b(G7|G20|NATO|Quad|AUKUS|ASEAN|APEC|CARICOM|EU|UN|COP2\d|European|United Nations"
    r"|Summit (of (the )?Americas|for Democracy)|North American Leaders"
    r"|Indo-Pacific|Western Balkans|Pacific Islands?"
    r"|world leaders|foreign leaders|Leaders Summit on Climate|War Powers Re(port|solution)"
    r"|Law of the Sea|Foreign Assistance|Major Economies|COVID-19 Summit|State Visit|D-Day"
    r"|International Criminal Court|Global Fragility|Member Nations|Caribbean|Africa|Korea"
    r"|Venezuelan|Gaza|Gazans?|Hamas|Hezbollah|Houthis?|Iranian|Russian"
    r"|Ukrainian|Israelis?|Chinese|Palestinian|Pope)\b"
)
"""Words of titles that concern affairs abroad and name no state."""
AT_HOME = frozenset(
    {"united-states", "puerto-rico", "guam", "american-samoa", "northern-mariana-islands",
     "us-virgin-islands", "united-states-minor-outlying-islands", "georgia", "jersey"}
)  # fmt: skip
"""States and territories whose name in a title doesn't show that it concerns affairs abroad."""


@dataclass(frozen=True, slots=True)
class Document:
    """One document, its title and body without invisible characters."""

    key: str
    """Its address without scheme, cut where it is too long."""
    slug: str
    url: str
    title: str
    date: str
    body: str
    where: Where

    @property
    def same(self) -> bytes:
        """Digest of title and body: equal in a document that was published twice."""
        text = f"{self.title}\0{self.body.strip()}"
        return hashlib.blake2b(text.encode(), digest_size=16).digest()


def read_document(text: str, where: Where) -> Document:
    """Read a document. Raises InputError for one without proper front matter, or without a body.

    Tags, anchors and a key given twice are no proper front matter.
    """
    match = _FRONT.match(text)
    if match is None:
        message = "found no front matter, wanted `---`, YAML, `---`, and the text"
        raise InputError("IMPORT_FORM", message, where)
    front = read_yaml(where.file, match[1])
    fields = front if isinstance(front, dict) else {}
    found = {name: fields.get(name) for name in ("title", "date", "source_url")}
    for name, value in found.items():
        if not isinstance(value, str) or not value.strip():
            raise InputError("IMPORT_FORM", f"found no text as {name!r} in the front matter", where)
    title, day, url = (str(value).strip() for value in found.values())
    if not is_day(day):
        raise InputError("IMPORT_VALUE", f"found {day[:40]!r} as date, wanted YYYY-MM-DD", where)
    if not re.fullmatch(r"https?://[^\s/]+/\S*", url):
        raise InputError("IMPORT_VALUE", f"found {url[:80]!r} as source_url, wanted a URL", where)
    body = _visible(match[2])
    if not body.strip():
        raise InputError("IMPORT_VALUE", "found no text below the front matter", where)
    shown = " ".join(_visible(title).split())
    return Document(short_key(url), _slug(url, day), url, shown, day, body, where)


def _visible(text: str) -> str:
    for char, instead in _INVISIBLE.items():
        text = text.replace(char, instead)  # quicker than to translate a long text
    return text


def short_key(url: str) -> str:
    """Give an address as the key of a record: no scheme, and a digest in place of a long end."""
    bare = re.sub(r"^https?://", "", url)
    if len(bare) <= _LONGEST_KEY:
        return bare
    return f"{bare[: _LONGEST_KEY - 13]}~{_digest(url)}"


def _slug(url: str, day: str) -> str:
    last = url.rstrip("/").rsplit("/", 1)[-1]
    return f"wh-{day}-{slug_of(last, 90) or 'document'}-{_digest(url)[:8]}"


def _digest(url: str) -> str:
    return hashlib.blake2b(url.encode(), digest_size=6).hexdigest()


def kind_of(title: str) -> str | None:
    """Give the kind of document that a title names; None for any other."""
    return next((kind for kind, words in _KINDS if words.search(title)), None)


class Abroad:
    """Tells from a title whether a document concerns affairs abroad."""

    def __init__(self, labels: Iterable[Label[str]]) -> None:
        """labels: the names of all states and organisations, each as Class/slug."""
        self._matcher = Matcher(labels)

    def named(self, title: str) -> list[tuple[str, str]]:
        """Give each other state or organisation that a title names: Class/slug, and the words."""
        found: dict[str, str] = {}
        for match in self._matcher.find(title):
            target = match.target
            if target is not None and target.split("/")[-1] not in AT_HOME:
                found.setdefault(target, match.matched_text)
        return list(found.items())

    def concerns(self, title: str) -> bool:
        """Whether a title names another state, an organisation, or a matter between states."""
        return bool(_ABROAD.search(title) or self.named(title))
