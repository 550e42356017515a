"""Times as records and data sets give them."""

from datetime import date

import pytest

from seeds.importing.names import Span


@pytest.mark.parametrize(
    ("period", "span"),
    [
        (None, (None, None)),
        ("1822/1885-07-23", (date(1822, 1, 1), date(1885, 7, 23))),
        ("1990", (date(1990, 1, 1), date(1990, 12, 31))),
        ({"start": "1822", "end": "1885-07-23"}, (date(1822, 1, 1), date(1885, 7, 23))),
        ({"start": "UNKNOWN", "end": "1885"}, (None, date(1885, 12, 31))),
        ({"start": "1822", "end": "OPEN"}, (date(1822, 1, 1), None)),
        ({"start": "1822"}, (date(1822, 1, 1), None)),
    ],
)
def test_spans(period: object, span: tuple[date | None, date | None]) -> None:
    assert Span.of_period(period) == span
