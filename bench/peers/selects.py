"""Answers by selects that are shaped by hand: one select per level, keys in one array.

Each answer is what Communiqué gives for the operation of the same name (bench/world/operations).
"""

from __future__ import annotations

from collections import defaultdict
from typing import Any

_DIALECTS = ("sqlite", "postgresql")
_POINT = """
    SELECT s.slug, s.title, s.date_edtf, a.name
    FROM statement s LEFT JOIN actor a ON a.id = s.speaker_id WHERE s.slug = {1}"""
_LIST = """
    SELECT s.slug, s.title, s.summary, s.act, s.date_edtf, a.slug, a.name
    FROM statement s LEFT JOIN actor a ON a.id = s.speaker_id ORDER BY s.sort_key LIMIT {1}"""
_SUMMITS = """
    SELECT id, slug, name, period_start_edtf FROM summit ORDER BY sort_key LIMIT {1}"""
_NARROWER = """
    WITH RECURSIVE wanted(id) AS (
      SELECT id FROM topic WHERE slug = {1}
      UNION SELECT b.topic_id FROM topic_broader b JOIN wanted ON b.broader_id = wanted.id)
    SELECT id FROM wanted"""
_PARTICIPANTS = """
    SELECT p.summit_id, p.actor_id, p.role, a.name
    FROM summit_participation p JOIN actor a ON a.id = p.actor_id
    WHERE p.summit_id {in1} ORDER BY p.ordinal, p.id"""
_SAID = {
    "postgresql": """
    SELECT s.id, s.venue_id, s.speaker_id, s.slug, s.title, s.date_edtf
    FROM unnest($1::bigint[], $2::bigint[]) k(summit, actor) CROSS JOIN LATERAL (
      SELECT * FROM statement s WHERE s.id IN (
        SELECT m.statement_id FROM mention_place m
        WHERE m.venue_id = k.summit AND m.speaker_id = k.actor
        AND m.target_id + 0 = ANY ($3::bigint[]) AND m.polarity = 'MENTIONED')
      ORDER BY s.sort_key LIMIT 20) s ORDER BY s.sort_key""",
    "sqlite": """
    SELECT s.id, s.venue_id, s.speaker_id, s.slug, s.title, s.date_edtf
    FROM json_each(?1) k CROSS JOIN statement s ON s.id IN (
      SELECT s.id FROM statement s WHERE s.id IN (
        SELECT m.statement_id FROM mention_place m WHERE m.venue_id = k.value
        AND m.speaker_id = json_extract(?2, '$[' || k.key || ']')
        AND +m.target_id IN (SELECT value FROM json_each(?3)) AND m.polarity = 'MENTIONED')
      ORDER BY s.sort_key LIMIT 20) ORDER BY s.sort_key""",
}
_MENTIONS = """
    SELECT statement_id, polarity, matched_text FROM mention_observation
    WHERE statement_id {in1} AND target_id = {2} ORDER BY ordinal, id"""
_SAID_AT = {
    "postgresql": """
    SELECT s.id, s.venue_id, s.slug, s.title, a.name
    FROM unnest($1::bigint[]) k(id) CROSS JOIN LATERAL (
      SELECT * FROM statement s WHERE s.venue_id = k.id ORDER BY s.sort_key LIMIT 20) s
    LEFT JOIN actor a ON a.id = s.speaker_id ORDER BY s.sort_key""",
    "sqlite": """
    SELECT s.id, s.venue_id, s.slug, s.title, a.name
    FROM json_each(?1) k CROSS JOIN statement s ON s.id IN (
      SELECT id FROM statement WHERE venue_id = k.value ORDER BY sort_key LIMIT 20)
    LEFT JOIN actor a ON a.id = s.speaker_id ORDER BY s.sort_key""",
}
_TOPICS = """
    SELECT m.statement_id, t.slug, t.pref_label
    FROM mention_observation m LEFT JOIN topic t ON t.id = m.target_id
    WHERE m.statement_id {in1} ORDER BY m.ordinal, m.id"""


def _both(text: str) -> dict[str, str]:
    arrays = {
        "sqlite": "IN (SELECT value FROM json_each(?1))",
        "postgresql": "= ANY ($1::bigint[])",
    }
    signs = {"sqlite": "?", "postgresql": "$"}
    return {
        kind: text.replace("{in1}", arrays[kind])
        .replace("{1}", signs[kind] + "1")
        .replace("{2}", signs[kind] + "2")
        for kind in _DIALECTS
    }


_POINTS, _LISTS, _ALL_SUMMITS, _WANTED, _PARTS, _MENTIONED, _TOPICS_OF = map(
    _both, (_POINT, _LIST, _SUMMITS, _NARROWER, _PARTICIPANTS, _MENTIONS, _TOPICS)
)


async def point(database: Any, variables: dict[str, Any]) -> Any:
    """Give one statement by its slug."""
    async with database.single() as reader:
        rows = await reader.fetch(_POINTS[database.kind], variables["ref"])
    if not rows:
        return {"statement": None}
    slug, title, day, speaker = rows[0]
    return {
        "statement": {
            "slug": slug,
            "title": title,
            "date": {"edtf": day},
            "speaker": None if speaker is None else {"name": speaker},
        }
    }


async def list_of_statements(database: Any, variables: dict[str, Any]) -> Any:
    """Give a long list with the speaker of each statement."""
    async with database.single() as reader:
        rows = await reader.fetch(_LISTS[database.kind], variables["first"])
    nodes = [
        {
            "slug": r[0],
            "title": r[1],
            "summary": r[2],
            "act": r[3],
            "date": {"edtf": r[4]},
            "speaker": None if r[5] is None else {"slug": r[5], "name": r[6]},
        }
        for r in rows
    ]
    return {"statements": {"nodes": nodes}}


async def canonical(database: Any, variables: dict[str, Any]) -> Any:
    """Give summits, who took part, and what each of them said there on a topic."""
    kind = database.kind
    async with database.snapshot() as reader:
        wanted = [r[0] for r in await reader.fetch(_WANTED[kind], variables["topic"])]
        summits = await reader.fetch(_ALL_SUMMITS[kind], variables["first"])
        parts = await reader.fetch(_PARTS[kind], [r[0] for r in summits])
        said = await reader.fetch(_SAID[kind], [r[0] for r in parts], [r[1] for r in parts], wanted)
        found = await reader.fetch(_MENTIONED[kind], [r[0] for r in said], wanted[0])
    mentions = defaultdict(list)
    for r in found:
        mentions[r[0]].append({"polarity": r[1], "matchedText": r[2]})
    statements = defaultdict(list)
    for key, venue, speaker, slug, title, day in said:
        statements[venue, speaker].append(
            {
                "slug": slug,
                "title": title,
                "date": {"edtf": day},
                "mentions": mentions.get(key, ()),
            }
        )
    participants = defaultdict(list)
    for summit, actor, role, name in parts:
        participants[summit].append(
            {
                "role": role,
                "actor": {"name": name},
                "statements": {"nodes": statements.get((summit, actor), ())},
            }
        )
    nodes = [
        {
            "slug": slug,
            "name": name,
            "period": {"start": {"edtf": start}},
            "participants": participants.get(key, ()),
        }
        for key, slug, name, start in summits
    ]
    return {"summits": {"nodes": nodes}}


async def deep(database: Any, variables: dict[str, Any]) -> Any:
    """Give summits, what was said there, by whom, and on which topics."""
    kind = database.kind
    async with database.snapshot() as reader:
        summits = await reader.fetch(_ALL_SUMMITS[kind], variables["first"])
        said = await reader.fetch(_SAID_AT[kind], [r[0] for r in summits])
        found = await reader.fetch(_TOPICS_OF[kind], [r[0] for r in said])
    mentions = defaultdict(list)
    for key, slug, label in found:
        target = {} if slug is None else {"slug": slug, "prefLabel": label}
        mentions[key].append({"target": target})
    statements = defaultdict(list)
    for key, venue, slug, title, name in said:
        statements[venue].append(
            {
                "slug": slug,
                "title": title,
                "speaker": None if name is None else {"name": name},
                "mentions": mentions.get(key, ()),
            }
        )
    nodes = [
        {"slug": slug, "name": name, "statements": {"nodes": statements.get(key, ())}}
        for key, slug, name, _ in summits
    ]
    return {"summits": {"nodes": nodes}}


ANSWERS = {"point": point, "list": list_of_statements, "canonical": canonical, "deep": deep}
