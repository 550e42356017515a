"""What must be true of the facts: one function per rule, each with a code that never changes.

    engine.py       how a rule is declared and run, and how it reports
    spans.py        fuzzy dates and periods in rules: certain, possible, or neither
    selects.py      pairs of rows, rows of many tables, circles
    time.py         1-4     dates and periods themselves
    visits.py       5-8     visits, and life cycles against sources
    delegations.py  9-12    members and heads
    offices.py      13-14   seats and holders
    states.py       15-16   succession, and acting within one's existence
    naming.py       17, 36, 37, 39   codes, slugs, language tags, labels
    summits.py      18-20   participants and statements
    treaties.py     21-23   actions and parties
    statements.py   24-27, 30   speakers and relations
    mentions.py     28-29   observed presence and absence
    evidence.py     31-32   what supports a fact, and how far it carries
    claims.py       33      claims are no treaties
    amounts.py      34      money
    places.py       35      points and disputes
    topics.py       38      the tree of topics
    links.py        40      pointers that may lead to several types
    table.py        docs/rules.md, from the docstrings

Importing this package declares all rules.
"""

from domain.rules import (
    amounts,
    claims,
    delegations,
    evidence,
    links,
    mentions,
    naming,
    offices,
    places,
    statements,
    states,
    summits,
    time,
    topics,
    treaties,
    visits,
)

__all__ = [
    "amounts",
    "claims",
    "delegations",
    "evidence",
    "links",
    "mentions",
    "naming",
    "offices",
    "places",
    "statements",
    "states",
    "summits",
    "time",
    "topics",
    "treaties",
    "visits",
]
