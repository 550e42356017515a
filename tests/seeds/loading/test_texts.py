"""Full texts of statements: kept line by line, replaced, taken away, refused."""

from sqlalchemy import select

from domain.statement_text import LONGEST_TEXT, StatementText
from tests.seeds.loading.conftest import WORLD, Loader

SPEECH = """
    source: gazette
    Statement:
      speech:
        title: Speech of the minister
        summary: The minister speaks.
        act: STATE
        speaker: Person/minister
        channel: ADDRESS
        status: STANDING
        date: 2025-06-03
        texts:
          - language: en
            text: {text}
        evidence: [{{paragraph: 1, attribution: OWN_VOICE}}]
"""
STORED = select(StatementText.__table__.c["text", "words"])


def stored(loader: Loader) -> list[tuple[str, str]]:
    return [tuple(row) for row in loader.connection.execute(STORED)]


def test_lines_are_kept(loader: Loader) -> None:
    loader.loaded(WORLD, SPEECH.format(text=r'"First  line. \r\n\r\nJammu\n and Kashmir \n"'))
    text = "First  line.\n\nJammu\n and Kashmir"
    assert stored(loader) == [(text, "first line jammu and kashmir")]


def test_the_same_text_again_changes_nothing(loader: Loader) -> None:
    loader.loaded(WORLD, SPEECH.format(text="The words"))
    report = loader.loaded(WORLD, SPEECH.format(text="The words"))
    assert all(
        outcomes == {"unchanged": outcomes["unchanged"]} for outcomes in report.counts.values()
    )


def test_a_text_is_replaced_and_goes(loader: Loader) -> None:
    loader.loaded(WORLD, SPEECH.format(text="The old words"))
    loader.loaded(WORLD, SPEECH.format(text="The new words"))
    assert stored(loader) == [("The new words", "the new words")]
    with_texts = SPEECH.format(text="x")
    start, end = with_texts.index("        texts"), with_texts.index("        evidence")
    loader.loaded(WORLD, with_texts[:start] + with_texts[end:])
    assert stored(loader) == []


def test_what_is_no_text(loader: Loader) -> None:
    for text, wanted in (
        ('""', "found an empty text"),
        ("[a]", "wanted text"),
        ("x" * (LONGEST_TEXT + 1), f"wanted {LONGEST_TEXT} at most"),
        ("|\n" + " " * 14 + " ".join(f"w{n:09}" for n in range(90_000)), "of different words"),
    ):
        errors = loader.errors(WORLD, SPEECH.format(text=text))
        assert any(wanted in error for error in errors), errors
