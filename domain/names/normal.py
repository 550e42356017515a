"""The forms in which names are compared.

Both forms are stored and indexed, so they never change for a given text: they rest only on
Unicode properties that are stable between versions, and on the tables below. What becomes one:

- compatibility variants (NFKC): full width, ligatures, superscripts;
- letters with and without accents; `LETTERS` says what happens to Latin letters that Unicode does
  not decompose. German umlauts lose their dots (Köln = Koln, not Koeln). The Azerbaijani schwa
  and other letters without an agreed Latin counterpart stay: a TRANSLITERATION name is data.
  Marks that are letters of their script (Indic vowels, kana voicing, Thai tones) stay too;
- "&" and the word "and", so J&K = J & K = J and K;
- white space of any kind and length; invisible characters vanish, also within a word;
- kinds of apostrophe, of double quote, of hyphen and dash; space beside a dash vanishes, so a
  name broken over two lines after its hyphen stays whole;
- with and without punctuation around the whole name.

The normal form is case folded besides; the written form keeps capitals.
"""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import lru_cache

LETTERS = {
    "Æ": "AE", "æ": "ae", "Œ": "OE", "œ": "oe", "ẞ": "SS", "ß": "ss", "Þ": "TH", "þ": "th",
    "Ð": "D", "ð": "d", "Đ": "D", "đ": "d", "Ħ": "H", "ħ": "h", "Ɨ": "I", "ɨ": "i", "ı": "i",
    "ȷ": "j", "ĸ": "k", "Ł": "L", "ł": "l", "Ŋ": "N", "ŋ": "n", "Ø": "O", "ø": "o",
    "Ŧ": "T", "ŧ": "t", "Ƶ": "Z", "ƶ": "z",
}  # fmt: skip
_SIGNS = {
    "&": " and ",
    **dict.fromkeys("'`´‘’‛′ʹʻʼʽʾʿꞋꞌ", "'"),
    **dict.fromkeys('"“”„‟″«»', '"'),
    **dict.fromkeys("−⁃", "-"),
    **dict.fromkeys("\u034f\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u180f\u3164\uffa0", ""),
    **{chr(selector): "" for selector in (*range(0xFE00, 0xFE10), *range(0xE0100, 0xE01F0))},
}
_REPLACED = LETTERS | _SIGNS
# Signs that Unicode joins to the one before them and that are no accents: second halves of
# Indic vowels, nukta, kana voicing, Korean vowels and finals.
_JOINING = (
    "\u093c\u09be\u09d7\u0b3e\u0b56\u0b57\u0bbe\u0bd7\u0c56\u0cc2\u0cd5\u0cd6\u0d3e\u0d57\u0dca"
    "\u0dcf\u0ddf\u102e\u1b35\u3099\u309a\u1161-\u1175\u11a8-\u11c2"
    "\U000110ba\U00011127\U0001133e\U00011357\U000114b0\U000114ba\U000114bd\U000115af\U00011930"
)
_JOINING_SIGN = re.compile(f"[{_JOINING}]")
_JOINED = re.compile(f"[^{_JOINING}][{_JOINING}]+")
_GAP = re.compile("[ -]{2,}")
_ODD = re.compile("[^ -%'-_a-~]")
"""What is not ASCII, and the few characters of ASCII that do not become themselves."""
_FEW = 64
"""Different characters that are replaced one after the other: quick, as each is sought at once."""


@lru_cache(maxsize=20_000)
def normal_form(text: str) -> str:
    """The form under which a name is stored and looked up, whatever its case; may be empty."""
    return written_form(text).casefold()


def written_form(text: str) -> str:
    """As `normal_form`, but capitals are kept: "US" is not "us", "J&K" is "J and K"."""
    form = unicodedata.normalize("NFC", fold(text).text)
    first = next((at for at, char in enumerate(form) if in_word(char)), None)
    if first is None:
        return ""
    last = next(at for at in range(len(form) - 1, -1, -1) if in_word(form[at]))
    return form[first : last + 1]


def in_word(char: str) -> bool:
    """Whether a character of a form belongs to a word: a letter, digit or mark of any script."""
    return char.isalnum() or (not char.isascii() and unicodedata.category(char)[0] == "M")


@dataclass(frozen=True, slots=True)
class _Edits:
    """Where one rewriting changed lengths: parallel lists, in order of the new text."""

    new_starts: list[int]
    new_texts: list[str]
    old_starts: list[int]
    old_ends: list[int]

    def old_start(self, at: int) -> int | None:
        """Where the stretch that starts here was; null when it starts within a replacement."""
        edit, within = self._last_edit(at)
        if edit < 0 or within >= len(self.new_texts[edit]):
            return self._beyond(edit, within)
        return None if self.new_texts[edit][:within].strip() else self.old_starts[edit]

    def old_end(self, at: int) -> int | None:
        """Where the stretch that ends here was; null when it ends within a replacement."""
        edit, within = self._last_edit(at)
        if edit < 0 or within >= len(self.new_texts[edit]):
            return self._beyond(edit, within)
        if within == 0:
            return self.old_starts[edit]
        return None if self.new_texts[edit][within:].strip() else self.old_ends[edit]

    def _last_edit(self, at: int) -> tuple[int, int]:
        """The last edit that starts here or before, -1 if none, and the distance from it."""
        edit = bisect_right(self.new_starts, at) - 1
        return edit, at - self.new_starts[edit] if edit >= 0 else at

    def _beyond(self, edit: int, within: int) -> int:
        if edit < 0:
            return within
        return self.old_ends[edit] + within - len(self.new_texts[edit])


@dataclass(frozen=True, slots=True)
class Folded:
    """A text in written form, punctuation around it kept, that knows where it came from.

    `text.casefold()` has the same length and so the same positions.
    """

    text: str
    _edits: tuple[_Edits, ...]

    def span(self, start: int, end: int) -> tuple[int, int] | None:
        """The place in the original; None when the border falls within one of its characters.

        Accents written as characters of their own belong to the letter before them.
        """
        for edits in reversed(self._edits):
            old_start, old_end = edits.old_start(start), edits.old_end(end)
            if old_start is None or old_end is None:
                return None
            start, end = old_start, old_end
        return start, end


def fold(text: str) -> Folded:
    """The text in written form with its positions, in linear time."""
    text, steps = _fold_letters(text)
    if _GAP.search(text):
        text, edits = _rewrite(text, _GAP, _squeeze)
        steps.append(edits)
    return Folded(text, tuple(steps))


def fold_words(text: str) -> str:
    """The text in written form, with white space and dashes between its words left as they are."""
    return _fold_letters(text)[0]


def _fold_letters(text: str) -> tuple[str, list[_Edits]]:
    steps = []
    folds = {char: _FOLDS[ord(char)] for char in set(_ODD.findall(text))}
    if long := sorted(char for char, folded in folds.items() if len(folded) != 1):
        pattern = re.compile(f"[{re.escape(''.join(long))}]")
        text, edits = _rewrite(text, pattern, lambda char: _FOLDS[ord(char)])
        steps.append(edits)
    text = _replaced(text, {char: folded for char, folded in folds.items() if len(folded) == 1})
    if not text.isascii() and _JOINING_SIGN.search(text):
        text, edits = _rewrite(text, _JOINED, _join)
        steps.append(edits)
    return text, steps


def _replaced(text: str, folds: Mapping[str, str]) -> str:
    """Replace characters by one each, which none of these replacements changes any further."""
    changing = [char for char, folded in folds.items() if folded != char]
    if len(changing) > _FEW:
        return text.translate(_FOLDS)
    for char in changing:
        text = text.replace(char, folds[char])
    return text


def _rewrite(
    text: str, pattern: re.Pattern[str], new_text: Callable[[str], str]
) -> tuple[str, _Edits]:
    pieces: list[str] = []
    edits = _Edits([], [], [], [])
    old = new = 0
    for match in pattern.finditer(text):
        start, end = match.span()
        replacement = new_text(match[0])
        pieces += (text[old:start], replacement)
        new += start - old
        edits.new_starts.append(new)
        edits.new_texts.append(replacement)
        edits.old_starts.append(start)
        edits.old_ends.append(end)
        new += len(replacement)
        old = end
    pieces.append(text[old:])
    return "".join(pieces), edits


def _join(letters: str) -> str:
    return unicodedata.normalize("NFC", letters)


def _squeeze(gap: str) -> str:
    return "-" * gap.count("-") or " "


class _Folds(dict[int, str]):
    """What each character becomes, filled as characters are met; made for `str.translate`."""

    def __missing__(self, code: int) -> str:
        folded = self[code] = _fold_anew(chr(code))
        return folded


_FOLDS = _Folds()


def _fold_anew(char: str) -> str:
    if char in _REPLACED:  # before decomposition: an acute alone would become a space
        return _REPLACED[char]
    decomposed = unicodedata.normalize("NFKD", char)
    return unicodedata.normalize("NFC", "".join(map(_fold_decomposed, decomposed)))


def _fold_decomposed(char: str) -> str:
    if char in _REPLACED:
        return _REPLACED[char]
    category = unicodedata.category(char)
    if category == "Cf" or _is_accent(char):
        return ""
    if category == "Cc" or char.isspace():
        return " "
    if category == "Pd":
        return "-"
    lower = char.casefold()
    return char if len(lower) == 1 else lower


def _is_accent(char: str) -> bool:
    """By combining class: overlays, Hebrew to Syriac points, and all that hang on a letter.

    Source: Unicode Character Database, table of Canonical_Combining_Class values.
    """
    place = unicodedata.combining(char)
    return place == 1 or 10 <= place <= 36 or place >= 200
