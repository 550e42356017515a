"""Answers by one tuned statement each, which builds the JSON in the database.

Each answer is what Communiqué gives for the operation of the same name (bench/world/operations).
"""

from __future__ import annotations

VARIABLES = {
    "point": ("ref",),
    "list": ("first",),
    "canonical": ("topic", "first"),
    "deep": ("first",),
}
"""The variables that a statement takes, in their order."""

_NARROWER = """
    WITH RECURSIVE wanted(id) AS (
      SELECT id FROM topic WHERE slug = {1}
      UNION SELECT b.topic_id FROM topic_broader b JOIN wanted ON b.broader_id = wanted.id)"""

_POSTGRESQL = {
    "point": """
    SELECT json_build_object('statement', (
      SELECT json_build_object('slug', s.slug, 'title', s.title,
        'date', json_build_object('edtf', s.date_edtf),
        'speaker', CASE WHEN a.id IS NOT NULL THEN json_build_object('name', a.name) END)
      FROM statement s LEFT JOIN actor a ON a.id = s.speaker_id WHERE s.slug = $1))::text""",
    "list": """
    SELECT json_build_object('statements', json_build_object('nodes', coalesce(json_agg(
      json_build_object('slug', s.slug, 'title', s.title, 'summary', s.summary, 'act', s.act,
        'date', json_build_object('edtf', s.date_edtf),
        'speaker', CASE WHEN a.id IS NOT NULL
          THEN json_build_object('slug', a.slug, 'name', a.name) END)
      ORDER BY s.sort_key), '[]')))::text
    FROM (SELECT * FROM statement ORDER BY sort_key LIMIT $1) s
    LEFT JOIN actor a ON a.id = s.speaker_id""",
    "canonical": _NARROWER.format(None, "$1")
    + """
    SELECT json_build_object('summits', json_build_object('nodes', coalesce(json_agg(
      json_build_object('slug', su.slug, 'name', su.name,
        'period', json_build_object('start', json_build_object('edtf', su.period_start_edtf)),
        'participants', parts.list) ORDER BY su.sort_key), '[]')))::text
    FROM (SELECT * FROM summit ORDER BY sort_key LIMIT $2) su CROSS JOIN LATERAL (
      SELECT coalesce(json_agg(json_build_object('role', p.role,
        'actor', json_build_object('name', a.name),
        'statements', json_build_object('nodes', said.list)) ORDER BY p.ordinal, p.id), '[]') list
      FROM summit_participation p JOIN actor a ON a.id = p.actor_id CROSS JOIN LATERAL (
        SELECT coalesce(json_agg(json_build_object('slug', s.slug, 'title', s.title,
          'date', json_build_object('edtf', s.date_edtf), 'mentions', (
            SELECT coalesce(json_agg(json_build_object('polarity', m.polarity,
              'matchedText', m.matched_text) ORDER BY m.ordinal, m.id), '[]')
            FROM mention_observation m WHERE m.statement_id = s.id
            AND m.target_id = (SELECT id FROM topic WHERE slug = $1)))
          ORDER BY s.sort_key), '[]') list
        FROM (SELECT * FROM statement s
          WHERE s.id IN (SELECT m.statement_id FROM mention_place m
            WHERE m.venue_id = p.summit_id AND m.speaker_id = p.actor_id
            AND m.target_id + 0 = ANY (ARRAY(SELECT id FROM wanted)) AND m.polarity = 'MENTIONED')
          ORDER BY s.sort_key LIMIT 20) s) said
      WHERE p.summit_id = su.id) parts""",
    "deep": """
    SELECT json_build_object('summits', json_build_object('nodes', coalesce(json_agg(
      json_build_object('slug', su.slug, 'name', su.name,
        'statements', json_build_object('nodes', said.list)) ORDER BY su.sort_key), '[]')))::text
    FROM (SELECT * FROM summit ORDER BY sort_key LIMIT $1) su CROSS JOIN LATERAL (
      SELECT coalesce(json_agg(json_build_object('slug', s.slug, 'title', s.title,
        'speaker', CASE WHEN a.id IS NOT NULL THEN json_build_object('name', a.name) END,
        'mentions', (SELECT coalesce(json_agg(json_build_object('target',
            CASE WHEN t.id IS NULL THEN json_build_object()
            ELSE json_build_object('slug', t.slug, 'prefLabel', t.pref_label) END)
            ORDER BY m.ordinal, m.id), '[]')
          FROM mention_observation m LEFT JOIN topic t ON t.id = m.target_id
          WHERE m.statement_id = s.id)) ORDER BY s.sort_key), '[]') list
      FROM (SELECT * FROM statement s WHERE s.venue_id = su.id ORDER BY s.sort_key LIMIT 20) s
      LEFT JOIN actor a ON a.id = s.speaker_id) said""",
}

_SQLITE = {
    "point": """
    SELECT json_object('statement', (
      SELECT json_object('slug', s.slug, 'title', s.title,
        'date', json_object('edtf', s.date_edtf),
        'speaker', CASE WHEN a.id IS NOT NULL THEN json_object('name', a.name) END)
      FROM statement s LEFT JOIN actor a ON a.id = s.speaker_id WHERE s.slug = ?1))""",
    "list": """
    SELECT json_object('statements', json_object('nodes', json_group_array(
      json_object('slug', slug, 'title', title, 'summary', summary, 'act', act,
        'date', json_object('edtf', date_edtf),
        'speaker', CASE WHEN name IS NOT NULL THEN json_object('slug', actor, 'name', name) END))))
    FROM (SELECT s.*, a.slug AS actor, a.name AS name
      FROM statement s LEFT JOIN actor a ON a.id = s.speaker_id ORDER BY s.sort_key LIMIT ?1)""",
    "canonical": _NARROWER.format(None, "?1")
    + """
    SELECT json_object('summits', json_object('nodes', json_group_array(
      json_object('slug', slug, 'name', name,
        'period', json_object('start', json_object('edtf', period_start_edtf)),
        'participants', json(parts)))))
    FROM (SELECT su.slug, su.name, su.period_start_edtf, (
        SELECT json_group_array(json_object('role', role, 'actor', json_object('name', name),
          'statements', json_object('nodes', json(said))))
        FROM (SELECT p.role, a.name, (
            SELECT json_group_array(json_object('slug', slug, 'title', title,
              'date', json_object('edtf', date_edtf), 'mentions', (
                SELECT json_group_array(json_object('polarity', polarity, 'matchedText',
                  matched_text))
                FROM (SELECT m.polarity, m.matched_text FROM mention_observation m
                  WHERE m.statement_id = s.id
                  AND m.target_id = (SELECT id FROM topic WHERE slug = ?1)
                  ORDER BY m.ordinal, m.id))))
            FROM (SELECT s.id, s.slug, s.title, s.date_edtf FROM statement s
              WHERE s.id IN (SELECT m.statement_id FROM mention_place m
                WHERE m.venue_id = p.summit_id AND m.speaker_id = p.actor_id
                AND +m.target_id IN (SELECT id FROM wanted) AND m.polarity = 'MENTIONED')
              ORDER BY s.sort_key LIMIT 20) s) AS said
          FROM summit_participation p JOIN actor a ON a.id = p.actor_id
          WHERE p.summit_id = su.id ORDER BY p.ordinal, p.id)) AS parts
      FROM summit su ORDER BY su.sort_key LIMIT ?2)""",
    "deep": """
    SELECT json_object('summits', json_object('nodes', json_group_array(
      json_object('slug', slug, 'name', name, 'statements',
        json_object('nodes', json(said))))))
    FROM (SELECT su.slug, su.name, (
        SELECT json_group_array(json_object('slug', slug, 'title', title,
          'speaker', CASE WHEN name IS NOT NULL THEN json_object('name', name) END, 'mentions', (
            SELECT json_group_array(json_object('target', CASE WHEN slug IS NULL
              THEN json_object() ELSE json_object('slug', slug, 'prefLabel', pref_label) END))
            FROM (SELECT t.slug, t.pref_label
              FROM mention_observation m LEFT JOIN topic t ON t.id = m.target_id
              WHERE m.statement_id = s.id ORDER BY m.ordinal, m.id))))
        FROM (SELECT s.id, s.slug, s.title, a.name FROM statement s
          LEFT JOIN actor a ON a.id = s.speaker_id
          WHERE s.venue_id = su.id ORDER BY s.sort_key LIMIT 20) s) AS said
      FROM summit su ORDER BY su.sort_key LIMIT ?1)""",
}

STATEMENTS = {
    **{(name, "postgresql"): text for name, text in _POSTGRESQL.items()},
    **{(name, "sqlite"): text for name, text in _SQLITE.items()},
}
"""The statement by operation and kind of database; it gives one row with one text."""
