import sys
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.names.normal import fold, normal_form, written_form

TEXTS = st.text() | st.text(alphabet="aJKé&- \n\u00a0\u200b’'\u0301ß½ﬁ.…が\u3099한İı")


@pytest.mark.parametrize(
    "variants",
    [
        ("J&K", "J & K", "J and K", "j  and\nk", "J＆K", "“J&K”", "(J & K)."),
        (
            "Jammu and Kashmir",
            "Jammu & Kashmir",
            "JAMMU\u00a0&\r\nKASHMIR",
            "Jam\u200bmu and Kashmir",
        ),
        ("Türkiye", "Turkiye", "TÜRKİYE", "Tu\u0308rkiye"),
        ("São Tomé", "Sao Tome", "SÃO\u2003TOMÉ", "Sa\u0303o Tome\u0301"),
        ("Côte d'Ivoire", "Cote d’Ivoire", "Côte d‘Ivoire", "Côte d´Ivoire", "Côte dʼIvoire"),
        ("Guinea-Bissau", "Guinea‐Bissau", "Guinea–Bissau", "Guinea-\nBissau", "Guinea − Bissau"),
        ("Diyarbakır", "DIYARBAKIR", "Diyarbakir"),
        ("Łódź", "Lodz"),
        ("Ærøskøbing", "aeroskobing"),
        ("Straße", "STRASSE", "STRAẞE"),
        ("Office", "Oﬃce", "Ｏｆｆｉｃｅ", "Of\u00adfice"),
        ("Ελλάς", "ΕΛΛΆΣ", "ελλασ"),
        ("Корея", "КОРЕЯ"),
        ("대한민국", unicodedata.normalize("NFD", "대한민국")),
        ("ガーナ", "ｶﾞｰﾅ", unicodedata.normalize("NFD", "ガーナ")),
        ("مُحَمَّد", "محمد"),
    ],
)
def test_variants_have_one_form(variants: tuple[str, ...]) -> None:
    assert len(set(map(normal_form, variants))) == 1


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("J&K", "j and k"),
        ("Guinea-Bissau", "guinea-bissau"),
        ("  “Kashmir”… ", "kashmir"),
        ("Köln", "koln"),
        ("Əliyev", "əliyev"),
        ("대한민국", "대한민국"),
        ("भारत की", "भारत की"),
        ("", ""),
        ("…!", ""),
    ],
)
def test_normal_form_is_stable(text: str, form: str) -> None:
    assert normal_form(text) == form


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Kashmir", "Kash mir"),
        ("Guinea-Bissau", "Guinea Bissau"),
        ("かき", "がき"),
        ("की", "का"),
        ("Kand", "K&"),
    ],
)
def test_different_names_stay_different(one: str, other: str) -> None:
    assert normal_form(one) != normal_form(other)


@pytest.mark.parametrize(
    ("text", "form"),
    [("US", "US"), ("us", "us"), ("J & K", "J and K"), ("ÖVP", "OVP"), ("ｱ IWT.", "ア IWT")],
)
def test_written_form_keeps_capitals(text: str, form: str) -> None:
    assert written_form(text) == form


def test_every_character_folds_once_and_keeps_its_length_in_either_case() -> None:
    for code in range(sys.maxunicode + 1):
        if unicodedata.category(chr(code)) in {"Cn", "Co", "Cs"}:
            continue
        folded = fold(chr(code)).text
        lower = folded.casefold()
        assert len(lower) == len(folded), hex(code)
        assert fold(folded).text == folded, hex(code)
        assert fold(lower).text == lower, hex(code)


def test_many_different_characters_fold_like_few() -> None:
    letters = [chr(code) for code in range(0xC0, 0x250)]
    apart = ".".join(fold(letter).text for letter in letters)
    assert fold(".".join(letters)).text == apart
    assert len({letter for letter in letters if fold(letter).text != letter}) > 200


@given(TEXTS)
def test_forms_are_idempotent(text: str) -> None:
    assert normal_form(normal_form(text)) == normal_form(text)
    assert written_form(written_form(text)) == written_form(text)


@given(TEXTS)
def test_canonically_equal_texts_have_one_form(text: str) -> None:
    forms = {normal_form(unicodedata.normalize(kind, text)) for kind in ("NFC", "NFD")}
    assert forms == {normal_form(text)}


@given(TEXTS)
def test_normal_form_is_the_written_form_without_case(text: str) -> None:
    assert normal_form(written_form(text)) == normal_form(text)


@given(TEXTS)
def test_span_of_everything_is_everything_visible(text: str) -> None:
    folded = fold(text)
    span = folded.span(0, len(folded.text))
    assert span is not None
    start, end = span
    assert fold(text[start:end]).text == folded.text
