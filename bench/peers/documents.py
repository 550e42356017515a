"""The same questions in PostGraphile's words, and its answers in ours."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

Json = Any

DOCUMENTS = {
    "point": """query Point($ref: String!) {
      statement: statementBySlug(slug: $ref) {
        slug title dateEdtf speaker: actorBySpeakerId { name }
      }
    }""",
    "list": """query List($first: Int!) {
      statements: allStatements(first: $first, orderBy: SORT_KEY_ASC) {
        nodes { slug title summary act dateEdtf speaker: actorBySpeakerId { slug name } }
      }
    }""",
    "canonical": """query Canonical($first: Int!, $topic: String!) {
      summits: allSummits(first: $first, orderBy: SORT_KEY_ASC) {
        nodes {
          slug name periodStartEdtf
          participants: summitParticipationsBySummitId(orderBy: ORDINAL_ASC) {
            nodes {
              role actor: actorByActorId { name }
              statements(topic: $topic, first: 20) {
                nodes {
                  slug title dateEdtf
                  mentions: mentionsOf(topic: $topic) { nodes { polarity matchedText } }
                }
              }
            }
          }
        }
      }
    }""",
    "deep": """query Deep($first: Int!) {
      summits: allSummits(first: $first, orderBy: SORT_KEY_ASC) {
        nodes {
          slug name
          statements(first: 20, orderBy: SORT_KEY_ASC) {
            nodes {
              slug title speaker: actorBySpeakerId { name }
              mentions: mentionObservationsByStatementId(orderBy: ORDINAL_ASC) {
                nodes { target: topic { slug prefLabel } }
              }
            }
          }
        }
      }
    }""",
}


def as_ours(data: Json) -> Json:
    """Give data of PostGraphile in the form of Communiqué's."""
    return {key: _each(value, _record) if "nodes" in value else _record(value)
            for key, value in data.items()}  # fmt: skip


def _each(connection: Json, form: Callable[[Json], Json]) -> Json:
    return {"nodes": [form(node) for node in connection["nodes"]]}


def _record(given: Json) -> Json:
    made: dict[str, Json] = {}
    for key, value in given.items():
        if key == "dateEdtf":
            made["date"] = {"edtf": value}
        elif key == "periodStartEdtf":
            made["period"] = {"start": {"edtf": value}}
        elif key in {"participants", "mentions"}:
            made[key] = _each(value, _record)["nodes"]
        elif key == "statements":
            made[key] = _each(value, _record)
        elif key == "target":
            made[key] = value or {}
        else:
            made[key] = value
    return made
