"""How long it takes to find all seeded names in 100,000 characters of prose.

Run with `python -m bench.matcher`. Claim: median below 50 ms on one core.
"""

import json
import random
import statistics
import tempfile
import time

from sqlalchemy import select

from api import migrations
from domain.database import open_engine
from domain.names.matcher import Label, Matcher
from domain.names.model import Name
from seeds.loading.seed import seed_database

CHARACTERS = 100_000
RUNS = 15
CLAIM_MS = 50
SENTENCES = (
    "the minister said that talks between delegations of would continue next week and no date "
    "was set for a visit to their capital after it had been put off in May by mutual consent "
    "while officials who asked not to be named told us an offer is on its way at last as he "
    "denied reports from an unnamed source about water and trade or aid"
)
WORDS = SENTENCES.split()


def collect_labels() -> list[Label[int]]:
    """All names of the seeds, from a database that is filled for the occasion."""
    with tempfile.TemporaryDirectory() as folder:
        url = f"sqlite:///{folder}/names.db"
        migrations.upgrade(url)
        engine = open_engine(url)
        try:
            seed_database(engine)
            with engine.connect() as connection:
                rows = connection.execute(select(Name.value, Name.subject_id, Name.kind))
                return [Label(value, subject, kind) for value, subject, kind in rows]
        finally:
            engine.dispose()


def prose(labels: list[Label[int]], *, typographic: bool) -> str:
    """Sentences with a name in every tenth place; typographic: curly quotes, dashes, ellipses."""
    chance = random.Random(1)  # noqa: S311 - the same text in every run
    names = [label.text for label in labels if typographic or label.text.isascii()]
    pieces: list[str] = []
    size = 0
    while size < CHARACTERS:
        words = [chance.choice(names if chance.random() < 0.1 else WORDS) for _ in range(12)]
        end = chance.choice(["’s “offer” – he said…\n", ".\u00a0"]) if typographic else ".\n"
        pieces.append(" ".join(words).capitalize() + end)
        size += len(pieces[-1])
    return "".join(pieces)[:CHARACTERS]


def median_ms(matcher: Matcher[int], text: str) -> float:
    """Median of all runs, after one that fills the caches."""
    matcher.find(text)
    times = []
    for _ in range(RUNS):
        start = time.perf_counter()
        matcher.find(text)
        times.append((time.perf_counter() - start) * 1000)
    return statistics.median(times)


def main() -> None:
    """Print the measurement, once for machines and once for people."""
    labels = collect_labels()
    matcher = Matcher(labels)
    plain = prose(labels, typographic=False)
    typographic = prose(labels, typographic=True)
    result = {
        "bench": "matcher",
        "labels": len(labels),
        "characters": CHARACTERS,
        "runs": RUNS,
        "claim_ms": CLAIM_MS,
        "ascii_median_ms": round(median_ms(matcher, plain), 1),
        "ascii_matches": len(matcher.find(plain)),
        "typographic_median_ms": round(median_ms(matcher, typographic), 1),
        "typographic_matches": len(matcher.find(typographic)),
    }
    print(json.dumps(result))
    print(
        f"{CHARACTERS:,} characters against {len(labels):,} labels: "
        f"{result['ascii_median_ms']} ms in ASCII, "
        f"{result['typographic_median_ms']} ms with typographic signs (claim: {CLAIM_MS} ms)"
    )


if __name__ == "__main__":
    main()
