"""Names of persons as data sets print them, brought to how they are shown."""

from __future__ import annotations

import re

_HONORIFIC = re.compile(
    r"^(?:mr|mrs|ms|miss|messrs|dr|prof|professor|sir|hon|rt|the honou?rable|t\.h|h\.e"
    r"|(?:his|her) (?:excellency|majesty|(?:royal |serene |imperial )?highness|eminence|holiness)"
    r"|(?:his|her) (?:most )?(?:excellent|eminent)|general|king|queen|prince|princess|crown prince"
    r"|emperor|sultan|archbishop|cardinal|president|ambassador"
    r"|(?:rear |vice )?admiral)(?:\.\s*|\s+)(?=\S)",
    re.IGNORECASE,
)
_SHEIKH = re.compile(r"^(?:sheikha?|shaikha?)\s+(?=.+(?:\sbin\s|\sAl[\s-]))", re.IGNORECASE)
_DECORATIONS = re.compile(r"(?:,\s*(?!Jr|Sr|I+\b|IV\b)[A-Z][A-Za-z.]{0,4}\.?)+$")
_REMARK = re.compile(r"\s*\([^()]*\)$")
_C1 = {code: bytes([code]).decode("cp1252", "ignore") for code in range(0x80, 0xA0)}
"""Characters of Windows that were taken for those of Latin-1."""


def shown_name(text: str) -> str:
    """Give a name without honorifics, decorations, remarks and stray punctuation.

    A surname alone keeps the title before it: "Mr. Blanco". "" stays "".
    """
    name = _REMARK.sub("", " ".join(text.translate(_C1).split())).strip(" ,;").lstrip(". ")
    name = _DECORATIONS.sub("", name).strip(" ,;")
    while True:
        bare = _SHEIKH.sub("", _HONORIFIC.sub("", name)).strip(" ,;")
        if bare == name or " " not in bare:
            return name
        name = bare
