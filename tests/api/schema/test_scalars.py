"""What the scalars let in, and what they say of the rest."""

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest

from api.schema import scalars
from api.schema.scalars import SCALARS


@pytest.mark.parametrize(
    ("parse", "text", "value"),
    [
        (scalars.parse_date, "2025-06-02", date(2025, 6, 2)),
        (scalars.parse_datetime, "2025-06-02T09:30:00Z", datetime(2025, 6, 2, 9, 30, tzinfo=UTC)),
        (
            scalars.parse_datetime,
            "2025-06-02t15:00:00.123456789+05:30",
            datetime(2025, 6, 2, 9, 30, 0, 123456, tzinfo=UTC),
        ),
        (scalars.parse_edtf_text, "[..2025-06-04]", "[..2025-06-04]"),
        (scalars.parse_decimal, "-12.50", Decimal("-12.50")),
        (scalars.parse_url, "https://example.org/a?b=c", "https://example.org/a?b=c"),
        (scalars.parse_language, "PT-br", "pt-BR"),
        (scalars.parse_ref, " PK ", "PK"),
    ],
)
def test_a_value_is_read(parse, text, value):
    assert parse(text) == value


@pytest.mark.parametrize(
    ("parse", "value"),
    [
        (scalars.parse_date, "2025-6-2"),
        (scalars.parse_date, "20250602"),
        (scalars.parse_date, "2025-02-30"),
        (scalars.parse_date, "2025-06-02T00:00:00Z"),
        (scalars.parse_date, "２０２５-06-02"),
        (scalars.parse_date, 20250602),
        (scalars.parse_datetime, "2025-06-02"),
        (scalars.parse_datetime, "2025-06-02T09:30:00"),
        (scalars.parse_datetime, "2025-06-02 09:30:00Z"),
        (scalars.parse_datetime, "2025-06-02T09:30Z"),
        (scalars.parse_datetime, "0001-01-01T00:00:00+14:00"),
        (scalars.parse_datetime, "2025-06-02T25:30:00Z"),
        (scalars.parse_edtf_text, "2025-13"),
        (scalars.parse_edtf_text, 2025),
        (scalars.parse_decimal, "1e5"),
        (scalars.parse_decimal, "NaN"),
        (scalars.parse_decimal, 1.5),
        (scalars.parse_url, "javascript:alert(1)"),
        (scalars.parse_url, "http://"),
        (scalars.parse_url, "http://[::1"),
        (scalars.parse_language, "xx-nonsense"),
        (scalars.parse_language, "pt_BR"),
        (scalars.parse_language, "e" * 1000),
        (scalars.parse_ref, "  "),
        (scalars.parse_ref, None),
    ],
)
def test_a_bad_value_is_refused_with_what_was_found_and_wanted(parse, value):
    with pytest.raises(ValueError, match="wanted") as error:
        parse(value)
    assert len(str(error.value)) < 250


def test_values_are_written_as_they_are_read():
    by_name = {definition.name: definition for definition in SCALARS.values()}
    written = [
        ("Date", "2025-06-02"),
        ("DateTime", "2025-06-02T09:30:00Z"),
        ("EDTF", "2025-04"),
        ("Decimal", "2000000000"),
        ("URL", "https://example.org"),
        ("LanguageTag", "en"),
        ("Ref", "PK"),
    ]
    assert {name for name, _ in written} == by_name.keys()
    for name, text in written:
        scalar = by_name[name]
        assert scalar.serialize(scalar.parse_value(text)) == text
