"""How fast full texts are searched for mentions, and a sample of what is found, to be judged.

Run with `python -m bench.mentions --database sqlite:///demo.db`, on a database with texts; nothing
is written. Claim: more than 100 texts of the General Debate per second on one core.
`--sample 100 --seed 1` prints mentions with their context, each text at most once.
"""

import argparse
import json
import random
import time
from collections import Counter
from collections.abc import Iterator

from sqlalchemy import Connection, select

from api.settings import Settings
from domain.base import Entity
from domain.database import open_engine
from domain.names.model import Name, NameKind
from seeds.mentions.finder import Finder, Found
from seeds.mentions.labels import names_in, uses
from seeds.mentions.stored import Searchable, searchable, with_texts

CLAIM = 100
"""Texts per second."""
PIECE = 200
CONTEXT = 100
"""Characters shown before and after the words."""


def statements(connection: Connection) -> Iterator[Searchable]:
    """Yield every statement with a text."""
    ids = with_texts(connection)
    for first in range(0, len(ids), PIECE):
        yield from searchable(connection, ids[first : first + PIECE])


def shown(connection: Connection, target: int) -> str:
    """Give type and label of a record."""
    name = select(Name.value).where(Name.subject_id == target, Name.kind == NameKind.PRIMARY)
    kind = connection.scalar(select(Entity.typename).where(Entity.id == target))
    return f"{kind} {connection.scalar(name.order_by(Name.ordinal, Name.id).limit(1))!r}"


def print_sample(connection: Connection, finder: Finder, size: int, seed: int) -> None:
    """Print mentions from all texts, each with its words marked in their context."""
    chance = random.Random(seed)  # noqa: S311 - the same sample for the same seed
    ids = with_texts(connection)
    chance.shuffle(ids)
    for number, statement_id in enumerate(ids[:size], start=1):
        (statement,) = searchable(connection, [statement_id])
        found = finder.find(statement.texts, statement.when).by_target
        if found:
            target = chance.choice(sorted(found))
            record = shown(connection, target)
            print(
                f"{number:>4} {statement.slug}: {record}\n     {context(statement, found[target])}"
            )


def context(statement: Searchable, found: Found) -> str:
    """Give the words in their context, between angle brackets."""
    text = next(text.content for text in statement.texts if text.language == found.language)
    before, after = text[max(0, found.start - CONTEXT) : found.start], text[found.end :][:CONTEXT]
    return " ".join(f"{before}<<{text[found.start : found.end]}>>{after}".split())


def main() -> None:
    """Print the measurement, once for machines and once for people; or a sample."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--database", default=Settings().database_url)
    parser.add_argument("--sample", type=int, default=0)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args()
    engine = open_engine(given.database)
    with engine.connect() as connection:
        finder = Finder(uses(names_in(connection)))
        if given.sample:
            print_sample(connection, finder, given.sample, given.seed)
            return
        texts = characters = mentions = 0
        ambiguous: Counter[str] = Counter()
        seconds = 0.0
        for statement in statements(connection):
            start = time.process_time()
            found = finder.find(statement.texts, statement.when)
            seconds += time.process_time() - start
            texts += len(statement.texts)
            characters += sum(len(text.content) for text in statement.texts)
            mentions += len(found.by_target)
            ambiguous.update(found.ambiguous.keys())
    engine.dispose()
    result = {
        "bench": "mentions",
        "names": len(finder.uses),
        "texts": texts,
        "characters": characters,
        "mentions": mentions,
        "ambiguous": ambiguous.total(),
        "seconds": round(seconds, 1),
        "texts_per_second": round(texts / seconds) if seconds else None,
        "claim_texts_per_second": CLAIM,
    }
    print(json.dumps(result))
    print(
        f"{texts:,} texts against {len(finder.uses):,} names in {seconds:.1f} s of one core: "
        f"{mentions:,} mentions, {result['texts_per_second']} texts per second (claim: {CLAIM})"
    )


if __name__ == "__main__":
    main()
