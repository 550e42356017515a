"""The words of a text."""

import pytest

from domain.statement_text import phrase_in, words_of


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Jammu\n and   Kashmir.", "jammu and kashmir"),
        ("J&K", "j and k"),
        ("India's two-State solution", "india s two state solution"),
        ("Türkiye, KÖLN — naïve", "turkiye koln naive"),
        ("1,000 km² in 1972", "1 000 km2 in 1972"),
        ("", ""),
        (" … ! ", ""),
        ("\u0938\u0902\u092f\u0941\u0915\u094d\u0924 राष्ट्र", "संयुक्त राष्ट्र"),
        ("日本と中国", "日 本 と 中 国"),
        ("a" * 250, " ".join(["a" * 100, "a" * 100, "a" * 50])),
        ("\ufeffLetter", "letter"),
    ],
)
def test_words(text: str, words: str) -> None:
    assert words_of(text) == words
    assert words_of(words) == words


@pytest.mark.parametrize(
    ("text", "phrase", "found"),
    [
        ("In Jammu\n  and Kashmir.", "jammu and kashmir", ["Jammu\n  and Kashmir"]),
        ("J&K and j & k", "j and k", ["J&K", "j & k"]),
        ("Kashmiris, Kashmir's", "kashmir", ["Kashmir"]),
        ("état, Etat", "etat", ["état", "Etat"]),
        ("日本と中国", "中 国", ["中国"]),
        ("nothing", "", []),
    ],
)
def test_places_of_a_phrase(text: str, phrase: str, found: list[str]) -> None:
    assert [text[start:end] for start, end in phrase_in(text, phrase)] == found


def test_places_of_a_beginning() -> None:
    assert phrase_in("Kashmiris of Azad Kashmir", "kash", beginning=True) == [(0, 4), (18, 22)]
