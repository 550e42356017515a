-- What PostGraphile can't read off tables: computed columns, as its documentation wants them.
DROP SCHEMA IF EXISTS bench_peer CASCADE;
CREATE SCHEMA bench_peer;

CREATE FUNCTION bench_peer.summit_participation_statements(part summit_participation, topic text)
RETURNS SETOF statement LANGUAGE sql STABLE AS $$
  SELECT s.* FROM statement s
  WHERE s.venue_id = part.summit_id AND s.speaker_id = part.actor_id AND EXISTS (
    SELECT 1 FROM mention_observation m WHERE m.statement_id = s.id AND m.polarity = 'MENTIONED'
    AND m.target_id IN (
      WITH RECURSIVE wanted(id) AS (
        SELECT id FROM topic t WHERE t.slug = $2
        UNION SELECT b.topic_id FROM topic_broader b JOIN wanted ON b.broader_id = wanted.id)
      SELECT id FROM wanted))
  ORDER BY s.sort_key
$$;

CREATE FUNCTION bench_peer.statement_mentions_of(said statement, topic text)
RETURNS SETOF mention_observation LANGUAGE sql STABLE AS $$
  SELECT m.* FROM mention_observation m
  WHERE m.statement_id = said.id AND m.target_id = (SELECT id FROM topic t WHERE t.slug = $2)
  ORDER BY m.ordinal, m.id
$$;
