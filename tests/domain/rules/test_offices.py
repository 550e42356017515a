"""Rules 13 and 14."""

import pytest

from tests.domain.rules.world import World, case


def tenures(*held: str, office: str = "premier") -> str:
    """Give tenures by holder and interval."""
    rows = "".join(
        f"\n  t{n}: {{office: {office}, holder: {holder}, interval: {interval}}}"
        for n, (holder, interval) in enumerate(each.split(" ", 1) for each in held)
    )
    return f"OfficeTenure:{rows}"


MANY_SEATS = "\nOffice:\n  member: {title: Member, rank: LEGISLATOR, of: avaria}\n"

CASES = [
    case(
        "rule-13-certain",
        tenures("ann 2020-01-01/2022-05-01", "bob 2022-03-01/2024-05-01"),
        "ERROR OFFICE_HELD_TWICE",
    ),
    case(
        "rule-13-certain-both-still",
        tenures("ann {start: UNKNOWN, end: OPEN}", "bob {start: UNKNOWN, end: OPEN}"),
        "ERROR OFFICE_HELD_TWICE",
    ),
    case(
        "rule-13-possible",
        tenures("ann 2020/2022", "bob 2022-03-01/2024"),
        "WARNING OFFICE_HELD_TWICE",
    ),
    case("rule-13-legal", tenures("ann 2020-01-01/2022-05-01", "bob 2022-05-01/2024-05-01")),
    case("rule-13-legal-same-year", tenures("ann 2020/2022", "bob 2022/2024")),
    case("rule-13-legal-undated", tenures("ann {start: UNKNOWN}", "bob {start: UNKNOWN}")),
    case("rule-13-legal-former", tenures("ann /2025-06-04", "bob {start: UNKNOWN, end: OPEN}")),
    case("rule-13-legal-again", tenures("ann 2020/2023", "ann 2021/2022")),
    case(
        "rule-13-legal-many-seats",
        tenures("ann 2020/2023", "bob 2021/2022", office="member") + MANY_SEATS,
    ),
    case("rule-14-certain", tenures("dan 2019/2021-05-01"), "ERROR HOLDER_OUTSIDE_EXISTENCE"),
    case("rule-14-certain-still", tenures("dan 2019/.."), "ERROR HOLDER_OUTSIDE_EXISTENCE"),
    case("rule-14-certain-state", tenures("oldland 2025-07"), "ERROR HOLDER_OUTSIDE_EXISTENCE"),
    case("rule-14-possible", tenures("dan 2019/2020"), "WARNING HOLDER_OUTSIDE_EXISTENCE"),
    case("rule-14-legal", tenures("dan 2019/2020-06-30")),
    case("rule-14-legal-unknown-life", tenures("ann 1019/2021")),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_offices(world: World, text: str, expected: set[str]) -> None:
    world.expect(text, expected)
