"""Rows of a synthetic world: many statements, made the same way whenever they are made.

The skew is that of real data. One actor makes a tenth of all statements, the others follow Zipf;
so do topics, of which the first is mentioned by more than a quarter of the statements. Three
fifths of the statements are made at summits, by those who take part. A tenth have a full text.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import accumulate

from domain.base import key_id
from domain.mention import MentionMethod
from domain.names.normal import normal_form
from domain.ordering import sort_text
from domain.statement import SpeechAct, StatementChannel
from domain.statement_text import words_of

Row = tuple[object, ...]
Batch = dict[str, list[Row]]
"""Rows by table, in the order of COLUMNS."""

FIRST_DAY = date(1946, 1, 1)
"""Before every date of the seeds, so that the first pages are synthetic whatever the size."""
DAYS = 28_000
TOPICS = 500
BROAD_TOPICS = 20
"""Each other topic is narrower than one of these, the most frequent ones."""
PER_SUMMIT = (16, 32)
AT_SUMMITS = 0.6
PARTICIPANTS = (4, 12)
PER_SOURCE = 50
WITH_TEXT = 10
WORDS = 4000
TEXT_LENGTH = (60, 200)
SPEAKER_OF_MANY = "person-0"
_RECORDED = "2026-01-01 00:00:00.000000"
_DATE = ("edtf", "earliest", "latest", "precision", "qualifier", "basis")


def _dated(prefix: str) -> tuple[str, ...]:
    return tuple(f"{prefix}_{part}" for part in _DATE)


COLUMNS: dict[str, tuple[str, ...]] = {
    "entity": ("id", "typename"),
    "source": ("id", "slug", "title", "words", "kind", "publisher", "editors", "reliability"),
    "actor": (
        "id", "actor_kind", "slug", "name", "existence_start_state", "existence_end_state",
        "epistemic_status",
    ),
    "person": ("id",),
    "topic": ("id", "slug", "pref_label"),
    "topic_broader": ("topic_id", "broader_id", "ordinal"),
    "name": (
        "id", "subject_id", "value", "normal", "words", "kind", "language", "validity_start_state",
        "validity_end_state", "ordinal",
    ),
    "summit": (
        "id", "slug", "name", "kind", "level", "host_id", *_dated("period_start"),
        *_dated("period_end"), "period_start_state", "period_end_state", "status",
        "epistemic_status", "sort_key",
    ),
    "summit_participation": (
        "id", "summit_id", "actor_id", "representing_id", "role", "ordinal", "epistemic_status",
    ),
    "statement": (
        "id", "slug", "title", "title_words", "summary", "summary_words", "act", "speaker_id",
        "channel", *_dated("date"), "language", "venue_id", "status", "epistemic_status",
        "sort_key",
    ),
    "mention_observation": (
        "id", "statement_id", "target_id", "polarity", "method", "matched_text", "ordinal",
        "epistemic_status",
    ),
    "statement_text": ("id", "statement_id", "language", "text", "words", "ordinal"),
    "evidence": (
        "id", "subject_id", "source_id", "attribution", "quote", "paragraph", "ordinal",
        "recorded_at",
    ),
}  # fmt: skip
"""Tables in an order in which they can be written, with the columns that are not null."""

STATES = """SELECT state.id FROM state JOIN actor ON actor.id = state.id
    WHERE existence_start_state = 'UNKNOWN' AND existence_end_state <> 'KNOWN' ORDER BY state.id"""
"""Selects the states of the seeds that may have existed at any time."""

_ACTS = tuple(act.value for act in SpeechAct)
_CHANNELS = tuple(channel.value for channel in StatementChannel)
_METHODS = tuple(method.value for method in MentionMethod)


@dataclass(frozen=True, slots=True)
class World:
    """How much there is of everything, from the number of statements."""

    statements: int

    @property
    def summits(self) -> int:
        """Summits."""
        return max(200, round(self.statements * AT_SUMMITS / (sum(PER_SUMMIT) / 2)))

    @property
    def persons(self) -> int:
        """Persons; SPEAKER_OF_MANY is the first."""
        return max(300, self.statements // 250)


def zipf(count: int) -> list[float]:
    """Give cumulative weights 1, 1/2, 1/3, …"""
    return list(accumulate(1 / place for place in range(1, count + 1)))


class Maker:
    """Makes the rows of a world, batch after batch."""

    def __init__(self, world: World, states: Sequence[int]) -> None:
        """Take the states that persons represent: ids of STATES, which are there already."""
        self._world = world
        self._states = states
        self._chance = random.Random(world.statements)  # noqa: S311 - the same in every run
        self._topics = [key_id("Topic", f"bench-topic-{n}") for n in range(TOPICS)]
        self._topic_weights = zipf(TOPICS)
        self._persons = [key_id("Person", f"bench-person-{n}") for n in range(world.persons)]
        self._others = self._persons[1:]
        self._person_weights = zipf(len(self._others))
        self._words = [self._word() for _ in range(WORDS)]
        self._word_weights = zipf(WORDS)

    def batches(self) -> Iterator[Batch]:
        """Give all rows; what they point at comes in the same batch or an earlier one."""
        yield self._base()
        at = 0
        for number in range(0, self._world.summits, 100):
            batch = _empty()
            for summit in range(number, min(number + 100, self._world.summits)):
                at = self._summit(batch, summit, at)
            yield batch
        while at < self._world.statements:
            batch = _empty()
            for _ in range(min(2000, self._world.statements - at)):
                self._elsewhere(batch, at)
                at += 1
            yield batch

    def _base(self) -> Batch:
        batch = _empty()
        for number, key in enumerate(self._topics):
            label = f"Topic {number} of {self._words[number]}"
            batch["entity"].append((key, "Topic"))
            batch["topic"].append((key, f"topic-{number}", label))
            self._name(batch, key, label)
            if number >= BROAD_TOPICS:
                batch["topic_broader"].append((key, self._topics[number % BROAD_TOPICS], 0))
        for number, key in enumerate(self._persons):
            name = f"{self._pick().title()} {self._pick().title()} {number}"
            batch["entity"].append((key, "Person"))
            batch["actor"].append(
                (key, "PERSON", f"person-{number}", name, "UNKNOWN", "UNKNOWN", "REPORTED")
            )
            batch["person"].append((key,))
            self._name(batch, key, name)
            self._evidence(batch, key, 0)
        for number in range(self._world.statements // PER_SOURCE + 1):
            key = self._source(number)
            title = f"Release {number} of {self._pick()}"
            batch["entity"].append((key, "Source"))
            batch["source"].append(
                (key, f"release-{number}", title, words_of(title), "OFFICIAL_RELEASE", "Bureau",
                 "[]", "B")
            )  # fmt: skip
        return batch

    def _summit(self, batch: Batch, number: int, at: int) -> int:
        """Add a summit with the statements made there; give the number of the next statement."""
        world, chance = self._world, self._chance
        key, slug = key_id("Summit", f"bench-summit-{number}"), f"summit-{number:07d}"
        first = FIRST_DAY + timedelta(days=number * DAYS // world.summits)
        last = first + timedelta(days=chance.randrange(3))
        parts = self._participants(chance.randint(*PARTICIPANTS))
        states = chance.sample(self._states, len(parts))
        sort_key = sort_text(first, last, "~", slug)
        name = f"Summit {number} on {self._pick()}"
        self._name(batch, key, name)
        batch["entity"].append((key, "Summit"))
        batch["summit"].append(
            (key, slug, name, "MULTILATERAL", "LEADERS",
             states[0], *_day(first), *_day(last), "KNOWN", "KNOWN",
             "OCCURRED", "REPORTED", sort_key)
        )  # fmt: skip
        self._evidence(batch, key, at // PER_SOURCE)
        for ordinal, (actor, state) in enumerate(zip(parts, states, strict=True)):
            part = key_id("SummitParticipation", f"bench-{number}-{ordinal}")
            role = "HOST" if ordinal == 0 else "PARTICIPANT"
            batch["entity"].append((part, "SummitParticipation"))
            batch["summit_participation"].append(
                (part, key, actor, state, role, ordinal, "REPORTED")
            )
            self._evidence(batch, part, at // PER_SOURCE)
        for _ in range(chance.randint(*PER_SUMMIT)):
            if at < world.statements:
                day = first + timedelta(days=chance.randrange((last - first).days + 1))
                self._statement(batch, at, chance.choice(parts), day, key)
                at += 1
        return at

    def _elsewhere(self, batch: Batch, at: int) -> None:
        """Add a statement made at no summit; a quarter of these are one actor's."""
        chance = self._chance
        speaker = self._persons[0]
        if chance.random() >= 0.1 / (1 - AT_SUMMITS):
            speaker = chance.choices(self._others, cum_weights=self._person_weights)[0]
        day = FIRST_DAY + timedelta(days=chance.randrange(DAYS))
        self._statement(batch, at, speaker, day, None)

    def _statement(self, batch: Batch, at: int, speaker: int, day: date, venue: int | None) -> None:
        chance = self._chance
        key, slug = key_id("Statement", f"bench-{at}"), f"statement-{at:08d}"
        title = f"{self._pick().title()} {self._pick()} {self._pick()} {at}"
        summary = " ".join(self._picks(24)).capitalize() + "."
        batch["entity"].append((key, "Statement"))
        batch["statement"].append(
            (key, slug, title, words_of(title), summary, words_of(summary), chance.choice(_ACTS),
             speaker, chance.choice(_CHANNELS), *_day(day), "en", venue, "STANDING", "REPORTED",
             sort_text(day, day, "~", slug))
        )  # fmt: skip
        self._evidence(batch, key, at // PER_SOURCE)
        self._mentions(batch, key, at)
        if at % WITH_TEXT == 0:
            text = " ".join(self._picks(chance.randint(*TEXT_LENGTH))).capitalize() + "."
            row = key_id("StatementText", f"bench-{at}"), key, "en", text, words_of(text), 0
            batch["statement_text"].append(row)

    def _mentions(self, batch: Batch, statement: int, at: int) -> None:
        chance = self._chance
        found = chance.choices(
            range(TOPICS), cum_weights=self._topic_weights, k=chance.choice((1, 2, 2, 3))
        )
        for ordinal, topic in enumerate(dict.fromkeys(found)):
            key = key_id("MentionObservation", f"bench-{at}-{ordinal}")
            polarity = "NOT_MENTIONED" if chance.random() < 0.05 else "MENTIONED"
            method = "HUMAN_CODED" if polarity == "NOT_MENTIONED" else chance.choice(_METHODS)
            words = self._words[topic] if polarity == "MENTIONED" else None
            batch["entity"].append((key, "MentionObservation"))
            batch["mention_observation"].append(
                (key, statement, self._topics[topic], polarity, method, words,
                 ordinal, "REPORTED")
            )  # fmt: skip
            self._evidence(batch, key, at // PER_SOURCE)

    def _evidence(self, batch: Batch, subject: int, source: int) -> None:
        key = key_id("Evidence", f"bench-{subject}")
        paragraph = self._chance.randint(1, 40)
        batch["evidence"].append(
            (key, subject, self._source(source), "OWN_VOICE", self._pick(), paragraph, 0, _RECORDED)
        )

    def _name(self, batch: Batch, subject: int, value: str) -> None:
        key = key_id("Name", f"bench-{subject}")
        batch["name"].append(
            (key, subject, value, normal_form(value), words_of(value), "PRIMARY", "en", "UNKNOWN",
             "UNKNOWN", 0)
        )  # fmt: skip

    def _participants(self, count: int) -> list[int]:
        return self._chance.sample(self._others, count)

    def _source(self, number: int) -> int:
        return key_id("Source", f"bench-{number}")

    def _word(self) -> str:
        syllables = ("ba", "ce", "di", "fo", "gu", "ha", "ke", "li", "mo", "nu", "pa", "re", "si")
        return "".join(self._chance.choices(syllables, k=self._chance.randint(2, 4)))

    def _pick(self) -> str:
        return self._chance.choice(self._words)

    def _picks(self, count: int) -> list[str]:
        return self._chance.choices(self._words, cum_weights=self._word_weights, k=count)


def _day(day: date) -> tuple[str, str, str, str, str, str]:
    text = day.isoformat()
    return text, text, text, "DAY", "EXACT", "STATED"


def _empty() -> Batch:
    return {table: [] for table in COLUMNS}
