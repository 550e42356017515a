"""Sentences around places in a text."""

import pytest

from domain.sentences import excerpts

TEXT = (
    "Mr. President, the U.N. Charter binds us.  We turn to\nKashmir now. Is it settled? "
    'It is not: "the people of Kashmir wait." They asked in 1948.\n\nNo. 242 is another matter'
)


def around(word: str, longest: int = 300, marks: tuple[str, str] = ("", "")) -> list[str]:
    spans = []
    at = TEXT.find(word)
    while at >= 0:
        spans.append((at, at + len(word)))
        at = TEXT.find(word, at + 1)
    return excerpts(TEXT, spans, longest, marks)


@pytest.mark.parametrize(
    ("word", "found"),
    [
        ("Charter", ["Mr. President, the U.N. Charter binds us."]),
        ("Kashmir", ["We turn to Kashmir now.", 'It is not: "the people of Kashmir wait."']),
        ("settled", ["Is it settled?"]),
        ("1948", ["They asked in 1948."]),
        ("242", ["No. 242 is another matter"]),
        ("now. Is", ["We turn to Kashmir now. Is it settled?"]),
        ("nowhere", []),
    ],
)
def test_sentences(word: str, found: list[str]) -> None:
    assert around(word) == found


def test_marks() -> None:
    assert around("Kashmir", marks=("<", ">"))[0] == "We turn to <Kashmir> now."


def test_a_long_sentence_is_cut_between_words() -> None:
    text = "word " * 400 + "needle" + " word" * 400
    (shown,) = excerpts(text, [(2000, 2006)], 60)
    assert shown.startswith("… word")
    assert shown.endswith("word …")
    assert "needle" in shown
    assert len(shown) <= 66


def test_several_places_in_one_sentence_are_one_excerpt() -> None:
    text = "Peace, peace and peace. War."
    assert excerpts(text, [(0, 5), (7, 12), (17, 22)], 300, ("*", "*")) == [
        "*Peace*, *peace* and *peace*."
    ]
