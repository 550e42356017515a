"""How often a document repeats its fields.

Fields with one response key are merged, and validation compares each with each other: k of them
are k (k - 1) / 2 pairs. They are counted here in time linear in the size of the expanded document,
which must be bounded already (`check_document`).
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from graphql import (
    DocumentNode,
    FieldNode,
    FragmentDefinitionNode,
    FragmentSpreadNode,
    OperationDefinitionNode,
    SelectionSetNode,
)

from api.planner.selection import fragments_of

Fragments = Mapping[str, FragmentDefinitionNode]


def repeated_pairs(document: DocumentNode) -> int:
    """Give the number of pairs of fields that are merged with each other."""
    fragments = fragments_of(document)
    return sum(
        _pairs([definition.selection_set], fragments)
        for definition in document.definitions
        if isinstance(definition, OperationDefinitionNode | FragmentDefinitionNode)
    )


def _pairs(sets: Iterable[SelectionSetNode], fragments: Fragments) -> int:
    by_key: dict[str, list[FieldNode]] = defaultdict(list)
    seen: set[str] = set()
    for selections in sets:
        _gather(selections, fragments, by_key, seen)
    pairs = 0
    for nodes in by_key.values():
        pairs += len(nodes) * (len(nodes) - 1) // 2
        inner = [node.selection_set for node in nodes if node.selection_set]
        if inner:
            pairs += _pairs(inner, fragments)
    return pairs


def _gather(
    selections: SelectionSetNode,
    fragments: Fragments,
    by_key: dict[str, list[FieldNode]],
    seen: set[str],
) -> None:
    for node in selections.selections:
        if isinstance(node, FieldNode):
            by_key[node.alias.value if node.alias else node.name.value].append(node)
        elif isinstance(node, FragmentSpreadNode):
            name = node.name.value
            if name in fragments and name not in seen:
                seen.add(name)
                _gather(fragments[name].selection_set, fragments, by_key, seen)
        else:
            _gather(node.selection_set, fragments, by_key, seen)  # type: ignore[attr-defined]
