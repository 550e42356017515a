"""Rule 38: topics."""

from __future__ import annotations

from collections.abc import Iterator

from domain.rules.engine import Breach, Findings, Scope, rule
from domain.rules.selects import circle_text, cycles
from domain.topic import Topic, topic_broader


@rule(38, "TOPIC_CYCLE")
def topic_cycle(scope: Scope, found: Findings) -> Iterator[Breach]:
    """No topic is broader than itself, directly or over others."""
    ends = topic_broader.c.topic_id, topic_broader.c.broader_id
    for circle in cycles(scope, *ends, *ends):
        topic_id, text = circle_text(scope, Topic.__table__, circle)
        yield found.certain(topic_id, f"broader topics go round in a circle: {text}")
