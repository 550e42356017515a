"""The places of statements among those that mention a target agree with what was observed."""

from sqlalchemy import delete, insert, select, update
from sqlalchemy.orm import Session

from domain.mention import MentionObservation, MentionPlace, MentionPolarity
from domain.statement import Statement

OBSERVED = MentionObservation.__table__
SAID = Statement.__table__


def observed(session: Session) -> set[tuple[object, ...]]:
    columns = OBSERVED.c
    query = select(
        *(columns.target_id, columns.polarity, SAID.c.sort_key, SAID.c.id),
        *(SAID.c.speaker_id, SAID.c.venue_id),
    )
    return set(map(tuple, session.execute(query.where(SAID.c.id == columns.statement_id))))


def placed(session: Session) -> set[tuple[object, ...]]:
    query = select(
        MentionPlace.target_id,
        MentionPlace.polarity,
        MentionPlace.sort_key,
        MentionPlace.statement_id,
        MentionPlace.speaker_id,
        MentionPlace.venue_id,
    )
    return set(map(tuple, session.execute(query)))


def test_seeded_places_are_those_observed(session: Session) -> None:
    assert len(placed(session)) > 5
    assert placed(session) == observed(session)


def test_places_follow_every_write(session: Session) -> None:
    row = dict(session.execute(select(OBSERVED)).mappings().first() or {})
    mine = OBSERVED.c.id == row["id"]
    first = placed(session)

    session.execute(
        update(SAID).where(SAID.c.id == row["statement_id"]).values(sort_key="1000-01-01")
    )
    moved = placed(session)
    assert moved != first
    assert moved == observed(session)

    said = session.execute(select(SAID).where(SAID.c.id == row["statement_id"])).mappings().one()
    for column in ("speaker_id", "venue_id"):
        other = select(SAID.c[column]).where(SAID.c[column] != (said[column] or 0)).limit(1)
        for value in (None, session.execute(other).scalar_one(), said[column]):
            described = {"speaker_description": "somebody", column: value}
            session.execute(update(SAID).where(SAID.c.id == row["statement_id"]).values(described))
            assert placed(session) == observed(session), column
    assert placed(session) == moved

    session.execute(update(OBSERVED).where(mine).values(polarity=MentionPolarity.UNKNOWN))
    changed = placed(session)
    assert changed != moved
    assert changed == observed(session)

    session.execute(delete(OBSERVED).where(mine))
    assert len(placed(session)) == len(changed) - 1
    assert placed(session) == observed(session)

    session.execute(insert(OBSERVED), [row])
    assert placed(session) == moved


def test_a_place_stays_while_one_observation_of_several_does(session: Session) -> None:
    rows = session.execute(select(OBSERVED).limit(2)).mappings().all()
    one, other = (OBSERVED.c.id == row["id"] for row in rows)
    same = {key: rows[0][key] for key in ("statement_id", "target_id", "polarity")}
    session.execute(update(OBSERVED).where(other).values(**same))
    both = placed(session)
    session.execute(delete(OBSERVED).where(one))
    assert placed(session) == both == observed(session)
