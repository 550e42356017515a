"""Persons and states as titles of press releases name them: "Prime Minister Modi of India".

A title gives a surname at times, and no state; then the text below it may give both.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from seeds.importing.groups import Group, group, group_named
from seeds.importing.names import Known, Names
from seeds.importing.person_names import shown_name

US = Known("State", "united-states")
_SHORT_FORMS = {
    "U.S.": "united-states", "US": "united-states", "United States": "united-states",
    "White House": "united-states", "American": "united-states",
    "UK": "united-kingdom", "U.K.": "united-kingdom", "British": "united-kingdom",
    "ROK": "south-korea", "Aotearoa New Zealand": "new-zealand",
    "UAE": "united-arab-emirates", "Emirati": "united-arab-emirates",
    "Afghan": "afghanistan", "Angolan": "angola", "Bahraini": "bahrain", "Brazilian": "brazil",
    "Bulgarian": "bulgaria", "Canadian": "canada", "Chinese": "china", "Colombian": "colombia",
    "Croatian": "croatia", "Danish": "denmark", "Dutch": "netherlands", "Egyptian": "egypt",
    "Ethiopian": "ethiopia", "French": "france", "German": "germany", "Guatemalan": "guatemala",
    "Honduran": "honduras", "Indian": "india", "Iraqi": "iraq", "Israeli": "israel",
    "Italian": "italy", "Japanese": "japan", "Jordanian": "jordan", "Kuwaiti": "kuwait",
    "Mexican": "mexico", "Namibian": "namibia", "Nigerian": "nigeria", "Norwegian": "norway",
    "Pakistani": "pakistan", "Polish": "poland", "Qatari": "qatar", "Romanian": "romania",
    "Russian": "russia", "Saudi": "saudi-arabia", "Serbian": "serbia", "Spanish": "spain",
    "Sri Lankan": "sri-lanka", "Swedish": "sweden", "Thai": "thailand", "Turkish": "turkey",
    "Ukrainian": "ukraine",
}  # fmt: skip
"""Adjectives and short forms that titles use for states, none of which means another state."""
_ORGANS = {
    "European Commission": "european-union", "European Council": "european-union",
    "UN": "united-nations", "U.N.": "united-nations", "NATO": "nato",
}  # fmt: skip
"""Organs and short forms of organisations."""
_OF_STATE = (
    r"(?: (?:of|for) (?:State(?: for \w+)?|(?:National )?Defen[cs]e|Foreign Affairs"
    r"|External Affairs|(?:the )?(?:Interior|Treasury)|Commerce|Staff|Security|Energy))?"
)
_OFFICE = (
    r"(?:(?:Principal |First |Second )?Deputy |Vice |Acting |Assistant |Federal |Permanent |Under)*"
    r"(?:President(?:[- ][Ee]lect)?|Prime Minister(?:[- ][Dd]esignate)?|Foreign Minister"
    r"|(?:Defen[cs]e|Interior|Finance) Minister|First Minister|Minister" + _OF_STATE + r"|Premier"
    r"|Chancellor|Taoiseach|King|Queen|Crown Prince|Amir|Emir|Sultan|Pope"
    r"|Secretary[- ]General|General Secretary|(?:Foreign|Home|Press|Defen[cs]e) Secretary"
    r"|Secretary" + _OF_STATE + r"|(?:(?:AP)?NSA|(?:National|Homeland) Security Advis[eo]r)"
    r"(?: to the Vice President)?|(?:NSC|National Security Council) (?:Spokesperson|Coordinator"
    r"(?: for Strategic Communications)?)|Spokesperson|First Lady|Second Gentleman|Ambassador"
    r"|Speaker|Chairman|Chairperson|Chief of Staff|Special Envoy|High Representative)"
)
_NAME = (
    r"(?:(?:Dr|Mr|Mrs|Ms)\. )?[A-Z][\w.'’‘-]*"
    r"(?: (?:(?:bin|bint|ibn|al|el|de|da|do|dos|das|del|der|den|la|van|von|e|y)(?= )"
    r"|[A-Z][\w.'’‘-]*)){0,7}(?:, Jr\.?)?"
)
_HONOUR = re.compile(
    r"^(?:(?:the|his|her|their) )?"
    r"(?:(?:royal )?(?:majesty|highness|excellency|holiness|majesties) )?",
    re.IGNORECASE,
)
_TITLED = re.compile(
    rf"^(?P<before>(?:[A-Z][\w.’'-]*[ -]){{0,4}}?)(?P<office>{_OFFICE})"
    rf"(?: of (?:the )?(?P<its>.+))?(?: (?P<name>{_NAME}))?(?:,? of (?:the )?(?P<state>[^,]+))?$"
)
_AFTER = re.compile(
    rf"^(?!{_OFFICE}\b)(?P<name>{_NAME}), (?:the )?(?P<office>{_OFFICE}[^,]*?)"
    r"(?: of (?:the )?(?P<state>[^,]+))?$"
)
_ANOTHER = rf"(?:[A-Z][\w.’'-]* ){{0,3}}{_OFFICE}\b"
_LIST = re.compile(rf",? (?:and|&) (?:the )?(?={_ANOTHER})|, (?:the )?(?={_ANOTHER})")
_LIST_OF_STATES = re.compile(
    r",? and (?:the )?|, (?:the )?|\s+[–—-]+\s+|(?<=[a-zA-Z.])[–-](?=[A-Z])"
)
_NO_NAME = re.compile(
    r"\b(Leaders?|Officials?|Council|Members?|Meeting|Families|Ambassadors|Ministers|Presidents"
    r"|Advisors|Delegation|Representatives|Group|And|As|A|The|Ahead|House|Passage|Summit|Upon"
    r"|Minister)\b|^(and|of)\b"
    r"|\b(?!Jinping\b)[A-Z][a-z]+ing\b|[’']s\b|[a-z][A-Z][a-z]+ "
)


@dataclass(frozen=True, slots=True)
class Party:
    """A person or a state as printed, and whom it means as far as the words tell."""

    printed: str
    name: str = ""
    """Of a person, without the title; "" for a state or group."""
    office: str = ""
    side: Known | Group | None = None
    """State or organisation that is meant, or that the person stands for."""

    @property
    def is_surname(self) -> bool:
        """Whether no more than a surname is known of the person."""
        return bool(self.name) and " " not in self.name


def parties(text: str, names: Names, on: str) -> list[Party]:
    """Give the persons, or the states and groups, that a list names, in its order.

    Whatever is neither is a Party of which only the words are known.
    """
    text = re.sub(
        r"^(?:the )?governments? of ", "", " ".join(text.split()).strip(" ,:"), flags=re.I
    )
    if _AFTER.match(text) and (one := _person(text, names, on)):
        return [one]
    found = [_person(part, names, on) for part in _LIST.split(text)]
    if all(party is not None for party in found):
        return [party for party in found if party is not None]
    sides = [side_of(part, names, on) for part in _LIST_OF_STATES.split(text)]
    if all(sides):
        printed = _LIST_OF_STATES.split(text)
        return [Party(words, side=side) for words, side in zip(printed, sides, strict=True)]
    printed = _LIST.split(text)
    return [party or Party(words) for words, party in zip(printed, found, strict=True)]


def side_of(text: str, names: Names, on: str) -> Known | Group | None:
    """Give the state, organisation or group that some words mean; nothing stays open."""
    text = re.sub(r"^the\s+", "", text.strip(" ,"), flags=re.IGNORECASE)
    if text in _SHORT_FORMS:
        return Known("State", _SHORT_FORMS[text])
    if text in _ORGANS:
        return group(_ORGANS[text])
    return names.means(text, on, ("State",)) or (group_named(text) if text else None)


def _person(text: str, names: Names, on: str) -> Party | None:
    words = _HONOUR.sub("", text.strip(" ,"))
    if match := _AFTER.match(words):
        return _made(text, match["name"], match["office"], match["state"], names, on)
    match = _TITLED.match(words)
    if match is None:
        return None
    before, office = match["before"].strip(" -"), match["office"]
    name, state, its = match["name"] or "", match["state"], match["its"]
    side = side_of(before, names, on) if before else None
    if before and (side is None or before.startswith("European C")):
        office = f"{before} {office}"
    if its:
        whole = f"{its} {name}".strip() + (f" of {state}" if state else "")
        for known, rest in _begins_with(whole, names, on):
            return _made(text, rest, office, None, names, on, known)
        return None
    return _made(text, name, office, state, names, on, side)


def _begins_with(text: str, names: Names, on: str) -> Iterator[tuple[Known | Group, str]]:
    """Yield the side that begins a text, the longest first, and what follows it."""
    words = text.split()
    for end in range(len(words), 0, -1):
        side = side_of(" ".join(words[:end]), names, on)
        if side is not None:
            yield side, " ".join(words[end:])


def _made(
    printed: str,
    name: str,
    office: str,
    state: str | None,
    names: Names,
    on: str,
    side: Known | Group | None = None,
) -> Party | None:
    if _NO_NAME.search(name):
        return None
    if state:
        side = side_of(state, names, on) or side
    if office == "Pope":
        side = Known("State", "holy-see")
    return Party(printed.strip(" ,"), shown_name(name), _office(office), side)


def _office(text: str) -> str:
    """Give an office under its usual name."""
    text = re.sub(r"^(U\.S\.|United States|White House)\s+", "", text)
    text = re.sub(r"\b(AP)?NSA\b|\bNational Security Adviser\b", "National Security Advisor", text)
    return re.sub(r"\bNSC\b", "National Security Council", text)


def completed(party: Party, body: str, names: Names, on: str) -> Party:
    """Give a party with the full name and the state that the text gives, where the title doesn't.

    The text has to say them beside the same office and surname.
    """
    if not party.name or (not party.is_surname and party.side is not None):
        return party
    last = re.escape(party.name)
    office = re.escape(party.office).replace("\\ ", r"\s+")
    given = r"(?:[A-Z][\w.'’-]*\s+){1,4}" if party.is_surname else ""
    states = r"(?:[’']s)?(?:,?\s+of\s+(?:the\s+)?((?:[A-Z][\w’'.-]*\s*|of\s+|the\s+|and\s+){1,6}))?"
    for match in re.finditer(rf"\b{office}\s+({given}{last})\b{states}", body):
        name = shown_name(" ".join(match[1].split()))
        side = party.side or next(
            (known for known, _ in _begins_with(" ".join((match[2] or "").split()), names, on)),
            None,
        )
        if (party.side is None and side is None) or _NO_NAME.search(name):
            continue
        return replace(party, name=name, side=side)
    return party
