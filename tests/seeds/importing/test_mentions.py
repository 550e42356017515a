"""Mentions in full texts: found at import, and kept up to date whatever changes."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from domain.database import writing
from domain.model import metadata
from domain.severity import Severity
from seeds.checking import check_database
from seeds.importing import run
from seeds.importing.report import Tally
from seeds.loading.seed import load_documents
from seeds.mentions import rebuild, search
from seeds.mentions.finder import Mentions
from seeds.mentions.helper import Asked, Helper
from seeds.mentions.rebuild import rebuild_mentions
from seeds.mentions.search import Search
from tests.seeds.importing.conftest import Desk
from tests.seeds.importing.test_ungdc import archive, workbook

SPEECH = "Mr. President, Pakistan speaks of Kashmir.\n\nClimate change, the so-called zenda affair."
ROW = (2023, 78, "PAK", "Pakistan", "Minister A", "Prime Minister")
ZENDA = """
source: editors-topics
Topic:
  zenda:
    pref_label: Zenda affair
    definition: An affair.
    names: [{names}]
"""
STATEMENTS = """
source: editors-topics
Statement:
  st-one:
    title: One
    summary: One.
    act: STATE
    speaker: pakistan
    channel: LETTER
    date: "1990"
    status: STANDING
    texts: [{language: en, text: "The Zenda affair troubles Pakistan and Ruritania."}]
    evidence: [{attribution: REFERENCE, record_key: "1"}]
"""
Importing = Callable[..., Tally]


@pytest.fixture
def importing(desk: Desk) -> Importing:
    """Import speeches by their names, and give the numbers."""

    def imported(
        *, dry_run: bool = False, report: Path | None = None, search: bool = True, **texts: str
    ) -> Tally:
        rows = [(2023, 78, name[:3], None, None, None) for name in texts if name[:3] != "PAK"]
        columns = ("Year", "Session", "ISO Code", "Country", "Name of Person Speaking", "Post")
        paths = [
            desk.write("d/Speakers_by_session.xlsx", workbook(ROW, *rows, columns=columns)),
            desk.write("d/TXT/session.tar.gz", archive(**texts)),
        ]
        return desk.imported("ungdc", *paths, dry_run=dry_run, report=report, search=search)

    return imported


def load(desk: Desk, text: str) -> None:
    with writing(desk.engine) as connection:
        report = load_documents(connection, {"x.yaml": text})
    assert report.ok, report.errors


def mentions(desk: Desk, statement: str = "st-unga-78-pak") -> dict[str, str]:
    """Give what a statement was found to mention: the words by slug."""
    found = desk.rows(
        "SELECT COALESCE(a.slug, t.slug), m.matched_text FROM mention_observation m"
        " JOIN statement s ON s.id = m.statement_id"
        " LEFT JOIN actor a ON a.id = m.target_id LEFT JOIN topic t ON t.id = m.target_id"
        " WHERE s.slug = :slug AND m.method = 'FULL_TEXT_MATCH' AND m.polarity = 'MENTIONED'",
        slug=statement,
    )
    return dict(found)


def dump(desk: Desk) -> dict[str, list[tuple[Any, ...]]]:
    """Give all rows of all tables, without the time at which they were written."""
    tables: dict[str, list[tuple[Any, ...]]] = {}
    with desk.engine.connect() as connection:
        for table in metadata.sorted_tables:
            if table.name == "content_revision":  # moves with every write
                continue
            columns = [column for column in table.c if column.key != "recorded_at"]
            rows = connection.execute(select(*columns))
            tables[table.name] = sorted(tuple(map(repr, row)) for row in rows)
    return tables


def agrees_with_all(desk: Desk) -> bool:
    """Whether a rebuild of what changed gives the same as one of everything."""
    rebuild_mentions(desk.engine)
    before = dump(desk)
    everything = rebuild_mentions(desk.engine, all_texts=True)
    assert (everything.new, everything.changed, everything.gone) == (0, 0, 0)
    return dump(desk) == before


class TestImport:
    def test_finds_what_the_text_mentions(self, desk: Desk, importing: Importing) -> None:
        tally = importing(PAK_78_2023=SPEECH)
        found = mentions(desk)
        assert found["pakistan"] == "Pakistan"
        assert found["jammu-and-kashmir"] == "Kashmir"
        assert found["climate-change"] == "Climate change"
        assert tally.mentions == len(found)

    def test_each_is_a_fact_with_evidence(self, desk: Desk, importing: Importing) -> None:
        importing(PAK_78_2023=SPEECH)
        ((status, scope, key, quote, start, end),) = desk.rows(
            "SELECT m.epistemic_status, m.scope, e.record_key, e.quote, e.char_start, e.char_end"
            " FROM mention_observation m JOIN evidence e ON e.subject_id = m.id"
            " JOIN topic t ON t.id = m.target_id WHERE t.slug = 'jammu-and-kashmir'"
            " AND m.method = 'FULL_TEXT_MATCH'"
        )
        assert (status, scope, key) == ("REFERENCE", "full text (en)", "PAK_78_2023")
        assert quote == "Mr. President, Pakistan speaks of Kashmir."
        assert SPEECH[start:end] == "Kashmir"
        problems = check_database(desk.engine, lambda doing: None)
        assert [p for p in problems if p.severity is Severity.ERROR] == []

    def test_an_import_and_a_rebuild_give_the_same(self, desk: Desk, importing: Importing) -> None:
        importing(PAK_78_2023=SPEECH, IND_78_2023="India will speak of climate change.")
        before = dump(desk)
        tally = rebuild_mentions(desk.engine)
        assert tally.statements == 0
        assert dump(desk) == before
        assert agrees_with_all(desk)

    def test_names_that_later_batches_bring_are_found(
        self, desk: Desk, importing: Importing, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(run, "BATCH_ITEMS", 1)
        debate = "General Debate of the 78th session of the UN General Assembly"
        importing(IND_77_2022=f"On to the {debate}!", PAK_78_2023=SPEECH)
        assert list(mentions(desk, "st-unga-77-ind").values()) == [debate]
        assert agrees_with_all(desk)

    def test_mentions_follow_the_text(self, desk: Desk, importing: Importing) -> None:
        importing(PAK_78_2023=SPEECH)
        importing(PAK_78_2023=SPEECH)
        assert importing(PAK_78_2023=SPEECH).mentions == 0
        importing(PAK_78_2023="Pakistan speaks of the South China Sea.")
        assert set(mentions(desk)) == {"pakistan", "south-china-sea"}
        assert agrees_with_all(desk)

    def test_a_dry_run_leaves_nothing(self, desk: Desk, importing: Importing) -> None:
        before = dump(desk)
        assert importing(PAK_78_2023=SPEECH, dry_run=True).mentions > 0
        assert dump(desk) == before

    def test_the_next_import_ends_a_search_that_was_broken_off(
        self, desk: Desk, importing: Importing, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        speeches = {"PAK_78_2023": SPEECH, "IND_78_2023": "India.", "NPL_78_2023": "Nepal."}
        monkeypatch.setattr(run, "STATEMENTS", 1)
        searched = Search.statements
        calls: list[int] = []

        def breaks(self: Search, *args: Any) -> None:
            calls.append(1)
            searched(self, *args)
            if len(calls) == 2:
                raise KeyboardInterrupt

        monkeypatch.setattr(Search, "statements", breaks)
        with pytest.raises(KeyboardInterrupt):
            importing(**speeches)
        assert desk.count("statement_text") == 3
        assert desk.count("searched_statement") == 1
        monkeypatch.undo()
        tally = importing(**speeches)
        assert (tally.counts["unchanged"], tally.counts["new"]) == (3, 0)
        assert set(mentions(desk)) >= {"pakistan", "jammu-and-kashmir"}
        assert mentions(desk, "st-unga-78-npl") == {"nepal": "Nepal"}
        assert agrees_with_all(desk)

    def test_finds_the_same_with_a_process_that_helps(
        self, desk: Desk, importing: Importing, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        speeches = {"PAK_78_2023": SPEECH, "IND_78_2023": "India.", "NPL_78_2023": "Nepal."}
        helped: list[int] = []

        class Counted(Helper):
            def find(self, asked: Asked) -> Callable[[], list[Mentions]]:
                helped.append(len(asked))
                return super().find(asked)

        monkeypatch.setattr(search, "Helper", Counted)
        monkeypatch.setattr(search, "spare_processor", lambda: True)
        monkeypatch.setattr(search, "AT_ONCE", 1)
        importing(**speeches)
        assert helped == [1, 1, 1]
        assert set(mentions(desk)) >= {"pakistan", "jammu-and-kashmir"}
        monkeypatch.undo()
        assert agrees_with_all(desk)

    def test_several_imports_may_leave_the_search_to_a_rebuild(
        self, desk: Desk, importing: Importing
    ) -> None:
        assert importing(PAK_78_2023=SPEECH, search=False).mentions == 0
        assert mentions(desk) == {}
        assert rebuild_mentions(desk.engine).statements == 1
        assert set(mentions(desk)) >= {"pakistan", "jammu-and-kashmir"}


class TestRebuild:
    @pytest.fixture(autouse=True)
    def two_texts(self, desk: Desk, importing: Importing) -> None:
        importing(PAK_78_2023=SPEECH)
        load(desk, STATEMENTS)
        rebuild_mentions(desk.engine)

    def test_what_was_loaded_otherwise_is_searched(self, desk: Desk) -> None:
        assert mentions(desk, "st-one") == {"pakistan": "Pakistan"}

    def test_a_new_name_is_found(self, desk: Desk) -> None:
        load(desk, ZENDA.format(names=""))
        tally = rebuild_mentions(desk.engine)
        assert (tally.statements, tally.new, tally.gone) == (2, 2, 0)
        assert mentions(desk, "st-one")["zenda"] == "Zenda affair"
        assert agrees_with_all(desk)

    def test_a_name_that_is_gone_takes_its_mentions_along(self, desk: Desk) -> None:
        alias = "{value: Ruritania, kind: ALIAS, language: en}"
        load(desk, ZENDA.replace("Zenda affair", "Strelsau affair").format(names=alias))
        assert rebuild_mentions(desk.engine).new == 1
        load(desk, ZENDA.replace("Zenda affair", "Strelsau affair").format(names=""))
        tally = rebuild_mentions(desk.engine)
        assert (tally.statements, tally.gone) == (1, 1)
        assert "zenda" not in mentions(desk, "st-one")
        assert agrees_with_all(desk)

    def test_a_longer_name_takes_the_place_of_a_shorter(self, desk: Desk) -> None:
        alias = "{value: troubles Pakistan, kind: ALIAS, language: en}"
        load(desk, ZENDA.format(names=alias))
        rebuild_mentions(desk.engine)
        assert mentions(desk, "st-one") == {"zenda": "Zenda affair"}
        assert agrees_with_all(desk)

    def test_the_time_of_a_name_counts(self, desk: Desk) -> None:
        alias = "{value: Ruritania, kind: ALIAS, language: en, validity: 1980/1985}"
        load(desk, ZENDA.replace("Zenda affair", "Strelsau affair").format(names=alias))
        assert rebuild_mentions(desk.engine).new == 0
        load(desk, STATEMENTS.replace('"1990"', '"1983"'))
        assert rebuild_mentions(desk.engine).new == 1
        assert agrees_with_all(desk)

    def test_loading_a_statement_anew_keeps_its_mentions(self, desk: Desk) -> None:
        before = dump(desk)
        load(desk, STATEMENTS)
        assert dump(desk) == before

    def test_a_text_that_is_gone_takes_its_mentions_along(self, desk: Desk) -> None:
        lines = [line for line in STATEMENTS.splitlines() if "texts" not in line]
        load(desk, "\n".join(lines))
        assert desk.count("statement_text") == 1
        assert rebuild_mentions(desk.engine).gone == 1
        assert mentions(desk, "st-one") == {}
        assert agrees_with_all(desk)

    def test_many_changed_names_are_looked_up_at_once(
        self, desk: Desk, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(search, "MOST_NAMES", 0)
        load(desk, ZENDA.format(names=""))
        assert rebuild_mentions(desk.engine).statements == 2
        assert agrees_with_all(desk)

    def test_it_may_be_stopped(self, desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
        load(desk, ZENDA.format(names=""))
        monkeypatch.setattr(rebuild, "STATEMENTS", 1)

        def stop(done: int, total: int) -> None:
            if done == 1:
                raise KeyboardInterrupt

        with pytest.raises(KeyboardInterrupt):
            rebuild_mentions(desk.engine, progress=stop)
        tally = rebuild_mentions(desk.engine)
        assert (tally.statements, tally.new) == (1, 1)
        assert agrees_with_all(desk)


OBSERVED = """    mentions:
      - {{target: Topic/zenda, polarity: {polarity}, method: HUMAN_CODED,
         evidence: [{{attribution: REFERENCE, record_key: "2"}}]{more}}}
"""
DISPUTED = ", judgements: [{status: DISPUTED, reason: the text has the name}]"


class TestWhatPeopleObserved:
    @pytest.fixture(autouse=True)
    def a_text(self, desk: Desk) -> None:
        load(desk, ZENDA.format(names=""))
        load(desk, STATEMENTS)

    def found(self, desk: Desk) -> list[tuple[Any, ...]]:
        return desk.rows(
            "SELECT m.polarity, m.method, m.epistemic_status FROM mention_observation m"
            " JOIN topic t ON t.id = m.target_id WHERE t.slug = 'zenda' ORDER BY m.method"
        )

    def test_stays_beside_what_is_found(self, desk: Desk) -> None:
        load(desk, STATEMENTS + OBSERVED.format(polarity="MENTIONED", more=""))
        rebuild_mentions(desk.engine)
        assert self.found(desk) == [
            ("MENTIONED", "FULL_TEXT_MATCH", "REFERENCE"),
            ("MENTIONED", "HUMAN_CODED", "REFERENCE"),
        ]
        assert agrees_with_all(desk)

    def test_goes_before_what_is_found(self, desk: Desk) -> None:
        load(desk, STATEMENTS + OBSERVED.format(polarity="NOT_MENTIONED", more=""))
        tally = rebuild_mentions(desk.engine)
        assert [c.message for c in tally.contradictions] == [
            "st-one has 'Zenda affair', and was observed not to mention it"
        ]
        assert self.found(desk) == [("NOT_MENTIONED", "HUMAN_CODED", "REFERENCE")]
        assert agrees_with_all(desk)

    def test_takes_away_what_was_found_before(self, desk: Desk) -> None:
        rebuild_mentions(desk.engine)
        load(desk, STATEMENTS + OBSERVED.format(polarity="NOT_MENTIONED", more=""))
        assert self.found(desk) == [("NOT_MENTIONED", "HUMAN_CODED", "REFERENCE")]
        assert agrees_with_all(desk)
        load(desk, STATEMENTS)
        rebuild_mentions(desk.engine)
        assert self.found(desk) == [("MENTIONED", "FULL_TEXT_MATCH", "REFERENCE")]
        assert agrees_with_all(desk)

    def test_is_disputed_with_it_if_people_say_so(self, desk: Desk) -> None:
        load(desk, STATEMENTS + OBSERVED.format(polarity="NOT_MENTIONED", more=DISPUTED))
        assert rebuild_mentions(desk.engine).contradictions == []
        assert self.found(desk) == [
            ("MENTIONED", "FULL_TEXT_MATCH", "DISPUTED"),
            ("NOT_MENTIONED", "HUMAN_CODED", "DISPUTED"),
        ]
        problems = check_database(desk.engine, lambda doing: None)
        assert [p for p in problems if p.severity is Severity.ERROR] == []
        assert agrees_with_all(desk)
