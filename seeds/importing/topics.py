"""Topics as data sets name them: headings of a controlled vocabulary, each one Topic."""

from __future__ import annotations

import re

from seeds.importing.offices import slug_of
from seeds.record import Record, Where

_SMALL = frozenset({"and", "for", "in", "of", "on", "the", "to"})
_ACRONYMS = frozenset({"EC", "EU", "GATT", "UK", "UN"})
_ENCLOSED = re.compile(r"\(([A-Z]{2,8}(?:/[A-Z]{2,8})*)\)")
_WORD = re.compile(r"[^\W\d_][\w'-]*")


def topic(heading: str, where: Where) -> Record | None:
    """Give the Topic that a heading stands for, None for one without a word.

    It is shared by all data sets. A heading in capitals is shown in title case.
    """
    label = label_of(heading)
    slug = slug_of(label)
    evidence = [{"attribution": "REFERENCE", "record_key": heading[:200]}]
    fields = {"pref_label": label, "evidence": evidence}
    return Record("Topic", slug, fields, where, shared=True) if slug else None


def label_of(heading: str) -> str:
    """Give a heading as a label: words in capitals in title case, acronyms as they are."""
    text = " ".join(heading.split())[:400]
    enclosed = {word for group in _ENCLOSED.findall(text) for word in group.split("/")}

    def shown(match: re.Match[str]) -> str:
        word = match[0]
        if not word.isupper() or word in _ACRONYMS | enclosed:
            return word
        is_small = match.start() > 0 and word.lower() in _SMALL
        return word.lower() if is_small else word[0] + word[1:].lower()

    return _WORD.sub(shown, text)
