import unicodedata

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from domain.names.matcher import Candidate, Label, Match, Matcher, matched_as_written
from domain.names.normal import in_word, normal_form, written_form

KASHMIR = [
    Label("J&K", "kashmir", "ALIAS"),
    Label("Jammu and Kashmir", "kashmir", "PRIMARY"),
    Label("Kashmir", "kashmir", "ALIAS"),
    Label("Kashmir issue", "kashmir", "ALIAS"),
]
WORLD = [
    *KASHMIR,
    Label("India", "in", "PRIMARY"),
    Label("Indian Ocean", "ocean", "PRIMARY"),
    Label("Pakistan", "pk", "PRIMARY"),
    Label("Guinea", "gn", "PRIMARY"),
    Label("Guinea-Bissau", "gw", "PRIMARY"),
    Label("Papua New Guinea", "pg", "PRIMARY"),
    Label("US", "us", "SHORT"),
    Label("IWT", "indus", "ACRONYM"),
    Label("Russia", "ru", "PRIMARY"),
    Label("Moscow", "ru", "METONYM"),
    Label("Moscow", "moscow", "PRIMARY"),
    Label("Islamabad", "pk", "METONYM"),
    Label("Burma", "mm", "FORMER"),
    Label("Columbia", "co", "MISSPELLING"),
    Label("Türkiye", "tr", "PRIMARY"),
    Label("São Tomé", "st", "SHORT"),
    Label("Côte d'Ivoire", "ci", "PRIMARY"),
]
MATCHER = Matcher(WORLD)


def found(text: str) -> list[tuple[str, str | None]]:
    return [(match.matched_text, match.target) for match in MATCHER.find(text)]


@pytest.mark.parametrize(
    ("text", "matched"),
    [
        ("on J&K today", "J&K"),
        ("on J & K today", "J & K"),
        ("on J and K today", "J and K"),
        ("on Jammu & Kashmir today", "Jammu & Kashmir"),
        ("on JAMMU AND KASHMIR today", "JAMMU AND KASHMIR"),
        ("the Kashmir issue", "Kashmir issue"),
        ("the Kashmir\nissue", "Kashmir issue"),
        ("the Kashmir\u00a0\r\n  issue", "Kashmir issue"),
        ("on J &\nK", "J & K"),
        ("‘Kashmir’", "Kashmir"),
        ("#Kashmir", "Kashmir"),
        ("Kashmir", "Kashmir"),
        ("\u2066Kashmir\u2069", "Kashmir"),
    ],
)
def test_finds_kashmir(text: str, matched: str) -> None:
    assert found(text) == [(matched, "kashmir")]


@pytest.mark.parametrize(
    "text",
    [
        "AJ&KL",
        "AJ&K",
        "J&KL",
        "j&k",
        "USA",
        "BUS",
        "US2",
        "Uß",
        "tell us",
        "the iwt",
        "Indians",
        "Indiaन",
        "中India",
        "India\u200bn",
        "ÉIndia",
        "",
        " \n",
        "&",
    ],
)
def test_finds_nothing(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("India-Pakistan talks", [("India", "in"), ("Pakistan", "pk")]),
        ("India–Pakistan", [("India", "in"), ("Pakistan", "pk")]),
        ("India&Pakistan", [("India", "in"), ("Pakistan", "pk")]),
        ("Pakistan's and INDIA’s", [("Pakistan", "pk"), ("INDIA", "in")]),
        ("US-Pakistan", [("US", "us"), ("Pakistan", "pk")]),
        ("the US, the IWT.", [("US", "us"), ("IWT", "indus")]),
        ("in the Indian Ocean", [("Indian Ocean", "ocean")]),
        ("Papua New Guinea", [("Papua New Guinea", "pg")]),
        ("New Guinea", [("Guinea", "gn")]),
        ("Guinea-\nBissau", [("Guinea- Bissau", "gw")]),
        ("Guinea Bissau", [("Guinea", "gn")]),
        ("Turkiye, TÜRKİYE", [("Turkiye", "tr"), ("TÜRKİYE", "tr")]),
        ("Tu\u0308rkiye", [("Tu\u0308rkiye", "tr")]),
        ("Sao Tome\u0301!", [("Sao Tome\u0301", "st")]),
        ("Cote d’Ivoire", [("Cote d’Ivoire", "ci")]),
        ("Burma and Columbia", [("Burma", "mm"), ("Columbia", "co")]),
        ("…ﬁrst ½ ﷺ Ｉｎｄｉａ…", [("Ｉｎｄｉａ", "in")]),
        ("印度和巴基斯坦。 وزير الخارجيَّة US", [("US", "us")]),
    ],
)
def test_finds(text: str, expected: list[tuple[str, str]]) -> None:
    assert found(text) == expected


def test_metonym_and_city_are_both_candidates() -> None:
    candidates = (Candidate("ru", "METONYM"), Candidate("moscow", "PRIMARY"))
    match = Match(3, 9, "Moscow", candidates)
    assert MATCHER.find("In Moscow") == [match]
    assert match.target is None


def test_metonym_alone_never_resolves() -> None:
    [match] = MATCHER.find("Islamabad said")
    assert match.candidates == (Candidate("pk", "METONYM"),)
    assert match.target is None


@pytest.mark.parametrize("kinds", [("METONYM", "PRIMARY"), ("PRIMARY", "METONYM")])
def test_one_target_by_two_kinds_is_one_candidate(kinds: tuple[str, str]) -> None:
    [match] = Matcher([Label("Singapore", 1, kind) for kind in kinds]).find("Singapore")
    assert match.candidates == (Candidate(1, "PRIMARY"),)
    assert match.target == 1


def test_a_name_of_two_things_has_no_target() -> None:
    matcher = Matcher([Label("Congo", 1, "SHORT"), Label("CONGO", 2, "ALIAS")])
    [match] = matcher.find("CONGO")
    assert [candidate.target for candidate in match.candidates] == [1, 2]
    assert match.target is None
    [match] = matcher.find("Congo")
    assert match.target == 1


@pytest.mark.parametrize(
    ("text", "kind", "written"),
    [
        ("Mercosur", "ACRONYM", True),
        ("US", "SHORT", True),
        ("J&K", "ALIAS", True),
        ("G20", "ALIAS", True),
        ("UNESCO", "ALIAS", True),
        ("TÜRKİYE", "ALIAS", False),
        ("Chad", "PRIMARY", False),
        ("中国", "PRIMARY", False),
    ],
)
def test_short_capitals_match_as_written(text: str, kind: str, written: bool) -> None:
    assert matched_as_written(Label(text, 1, kind)) is written


@pytest.mark.parametrize("text", ["", " ", "…", "&", " & &", "\u200b", "’", "ʼ", "ʼ＆"])
def test_refuses_a_label_without_letter_or_digit(text: str) -> None:
    with pytest.raises(ValueError, match="letter or digit"):
        Matcher([Label(text, 1, "ALIAS")])


def test_no_labels_find_nothing() -> None:
    assert Matcher[int]([]).find("India") == []


def test_a_border_within_one_character_is_no_border() -> None:
    matcher = Matcher([Label("1", 1, "ALIAS"), Label("الله", 2, "ALIAS")])
    assert matcher.find("½ ﷺ") == []


NAMES = ["a", "ab", "a b", "a-b", "AB", "B&A", "a b a", "é", "ss", "fi a", "か"]
LABELS = st.lists(st.sampled_from(NAMES), max_size=5, unique=True)
ALPHABET = "aaabbABé& \n\u00a0-–’.\u200bßﬁsか½"
TEXTS = st.lists(st.sampled_from([*NAMES, *ALPHABET]), max_size=14).map("".join)


def naive(names: list[str], text: str) -> list[tuple[int, int]]:
    """Every stretch against every name, by the definition."""
    spans = []
    free = 0
    for start in range(len(text)):
        for end in range(len(text), start, -1):
            piece = text[start:end]
            if (
                start >= free
                and piece[0].isalnum()
                and piece[-1].isalnum()
                and not in_word(text[:start].replace("\u200b", "")[-1:] or " ")
                and not in_word(text[end:].replace("\u200b", "")[:1] or " ")
                and any(same(name, piece) for name in names)
            ):
                spans.append((start, end))
                free = end
    return spans


def same(name: str, piece: str) -> bool:
    form = written_form if name.isupper() else normal_form
    return form(name) == form(piece)


def has_letter(name: str) -> bool:
    return any(char.isalnum() and normal_form(char) for char in name)


@given(LABELS, TEXTS)
@example(["B&A"], "B &\nA-B&A’s")
@example(["ss", "a-b"], "ß a -\n b")
def test_agrees_with_the_definition(names: list[str], text: str) -> None:
    matcher = Matcher([Label(name, name, "ALIAS") for name in names])
    assert [(match.start, match.end) for match in matcher.find(text)] == naive(names, text)


@given(st.lists(st.text(min_size=1, max_size=6), min_size=1, max_size=6), st.text(max_size=12))
def test_places_in_any_script_have_the_form_of_their_label(names: list[str], rest: str) -> None:
    names = [name for name in names if has_letter(name)]
    matcher = Matcher([Label(name, name, "ALIAS") for name in names])
    text = rest.join(names)
    free = 0
    for match in matcher.find(text):
        assert free <= match.start < match.end
        free = match.end
        piece = text[match.start : match.end]
        assert match.matched_text == " ".join(piece.split())
        for candidate in match.candidates:
            assert normal_form(piece) == normal_form(candidate.target)


@given(st.text(max_size=8))
def test_a_composed_name_is_found_in_itself(name: str) -> None:
    name = unicodedata.normalize("NFC", name)
    assume(has_letter(name))
    assert Matcher([Label(name, 1, "ALIAS")]).find(f"({name})")
