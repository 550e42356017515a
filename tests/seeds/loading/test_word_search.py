"""Finding texts and lines by their words: the same ones on both databases, by the index."""

import pytest
from sqlalchemy import Connection, Engine, bindparam, select, text

from domain.database import open_engine
from domain.model import metadata
from domain.statement_text import StatementText
from domain.word_search import (
    SoughtBeginning,
    SoughtBeginningQuery,
    SoughtWords,
    has_beginning,
    has_phrase,
    occurrences,
)
from domain.words import WORDS_OF
from tests.databases import disposing
from tests.seeds.loading.conftest import WORLD, Loader
from tests.seeds.loading.test_texts import SPEECH

TEXTS = {
    "kashmir": "The question of Jammu\n and Kashmir. J&K, and Kashmir again.",
    "kashmiri": "Kashmiris and a Kashmiri shawl; Jammu only.",
    "states": "A two-State solution. It's India's word: İstanbul, Türkiye.",
    "numbers": "Resolution 242 (1967), 1,000 km, 3.5 %, 1e5, http://example.org/a?b=c",
    "japan": "日本と中国の首脳",
    "long": "word " * 20_000 + "needle in a haystack",
}
FOUND = {
    "Kashmir": {"kashmir"},
    "jammu and kashmir": {"kashmir"},
    "Jammu & Kashmir": {"kashmir"},
    "Jammu Kashmir": set(),
    "j&k": {"kashmir"},
    "KASHMIRIS": {"kashmiri"},
    "two state": {"states"},
    "two-State solution": {"states"},
    "State": {"states"},
    "sta": set(),
    "it's": {"states"},
    "istanbul turkiye": {"states"},
    "242 1967": {"numbers"},
    "1967 242": set(),
    "3.5": {"numbers"},
    "1e5": {"numbers"},
    "example.org/a?b=c": {"numbers"},
    "中国": {"japan"},
    "本中": set(),
    "needle in": {"long"},
    '" OR kashmir': set(),
    "kashmir NOT jammu": set(),
    "kashmir*": {"kashmir"},
    "'": set(),
    "": set(),
    "…!": set(),
}
_TEXT = StatementText.__table__.c


@pytest.fixture
def texts(loader: Loader) -> Connection:
    speeches = [SPEECH.format(text=f"|-\n{_indented(words)}") for words in TEXTS.values()]
    named = [s.replace(" speech:", f" {name}:") for name, s in zip(TEXTS, speeches, strict=True)]
    for speech in named:
        loader.loaded(WORLD, speech)
    return loader.connection


def _indented(words: str) -> str:
    return "\n".join(" " * 14 + line for line in words.split("\n"))


def found(connection: Connection, phrase: str) -> set[str]:
    slugs = text("SELECT id, slug FROM statement")
    by_id = {row.id: row.slug for row in connection.execute(slugs)}
    query = select(_TEXT.statement_id).where(has_phrase(_TEXT, phrase))
    return {by_id[key] for key in connection.scalars(query)}


def test_phrases(texts: Connection) -> None:
    assert {phrase: found(texts, phrase) for phrase in FOUND} == FOUND


def test_counts(texts: Connection) -> None:
    words = bindparam("words", type_=SoughtWords())
    query = select(occurrences(_TEXT.words, words)).where(has_phrase(_TEXT, "kashmir"))
    assert texts.scalars(query, {"words": "Kashmir"}).all() == [2]
    assert texts.scalars(query, {"words": "jammu and kashmir"}).all() == [1]


def test_a_text_that_changes_or_goes(texts: Connection) -> None:
    texts.execute(
        text("UPDATE statement_text SET words = 'other words' WHERE words LIKE '%j and k%'")
    )
    assert found(texts, "kashmir") == set()
    assert found(texts, "other words") == {"kashmir"}
    texts.execute(text("DELETE FROM statement_text WHERE words = 'other words'"))
    assert found(texts, "other words") == set()


LINES = """
    source: gazette
    Statement:
      speech:
        title: "The Ünion's 1,000 days; 50% done"
        summary: A word of Æsir and 日本.
        act: STATE
        speaker: Person/minister
        channel: ADDRESS
        status: STANDING
        date: 2025-06-03
        quotes: [{text: Never say never}]
        evidence: [{paragraph: 1, attribution: OWN_VOICE}]
    Claim:
      denied: {proposition: Sylvania never said so., evidence: [{attribution: OWN_VOICE}]}
"""
FOUND_IN_LINES = {
    "free": {"name.words"},
    "Freedonia": {"name.words"},
    "freedonia's": set(),
    "reedonia": set(),
    "unions": set(),
    "union's": {"statement.title_words"},
    "UNION": {"statement.title_words"},
    "THE": {"statement.title_words", "source.words"},
    "the union s 1,0": {"statement.title_words"},
    "days 50": {"statement.title_words"},
    "day 50": set(),
    "days; 5": {"statement.title_words"},
    "days; 5%": set(),
    "50%": {"statement.title_words"},
    "aesir &": {"statement.summary_words"},
    "aes": {"statement.summary_words"},
    "日": {"statement.summary_words"},
    "本": {"statement.summary_words"},
    "never": {"quote.words", "claim.words"},
    "never sa": {"quote.words", "claim.words"},
    "never never": set(),
    "gaz": {"source.words"},
    '" OR gaz': set(),
    "gaz*": set(),
    "gaz:*": set(),
    "%": set(),
    " ": set(),
    "": set(),
}
_WORDED = [
    column
    for table in metadata.sorted_tables
    for column in table.c
    if WORDS_OF in column.info and table.name != "statement_text"
]


def found_in(connection: Connection, phrase: str) -> set[str]:
    beginning = bindparam("beginning", phrase, type_=SoughtBeginning())
    query = bindparam("query", phrase, type_=SoughtBeginningQuery())
    return {
        str(column)
        for column in _WORDED
        if connection.scalars(select(column).where(has_beginning(column, beginning, query))).all()
    }


def test_lines(loader: Loader) -> None:
    loader.loaded(WORLD, LINES)
    found = {phrase: found_in(loader.connection, phrase) for phrase in FOUND_IN_LINES}
    assert found == FOUND_IN_LINES


def test_a_line_that_changes_or_goes(loader: Loader) -> None:
    loader.loaded(WORLD, LINES)
    changed = LINES.replace("The Ünion", "A Kingdom").replace("{text: Never say never}", "")
    loader.loaded(WORLD, changed)
    assert found_in(loader.connection, "union") == set()
    assert found_in(loader.connection, "kingdom") == {"statement.title_words"}
    assert found_in(loader.connection, "never") == {"claim.words"}
    assert found_in(loader.connection, "days 50") == {"statement.title_words"}
    loader.connection.execute(text("DELETE FROM name"))
    assert found_in(loader.connection, "free") == set()


def test_the_index_is_used(seeded: str) -> None:
    with disposing(open_engine(seeded)) as engine, engine.connect() as connection:
        assert "words_of_texts" in plan(engine, connection)


def plan(engine: Engine, connection: Connection) -> str:
    query = select(_TEXT.statement_id).where(has_phrase(_TEXT, "kashmir"))
    compiled = query.compile(engine, compile_kwargs={"render_postcompile": True})
    explain = "EXPLAIN QUERY PLAN " if engine.dialect.name == "sqlite" else "EXPLAIN "
    if engine.dialect.name == "postgresql":
        connection.execute(text("SET LOCAL enable_seqscan = off"))
    parameters = compiled.construct_params()
    processed = {
        name: process(value) if (process := compiled._bind_processors.get(name)) else value
        for name, value in parameters.items()
    }
    bound = tuple(processed[name] for name in compiled.positiontup or ()) or processed
    rows = connection.exec_driver_sql(explain + str(compiled), bound)
    return "\n".join(str(row) for row in rows).replace("ix_statement_text_words", "words_of_texts")
