"""Reading YAML: all scalars are text, every value knows its line, and what is refused."""

import pytest

from seeds.loading.document import line_of, read_records, read_yaml
from seeds.record import InputError


def refused(text: str) -> str:
    with pytest.raises(InputError) as caught:
        list(read_records("facts.yaml", text))
    return str(caught.value.problem)


def test_every_scalar_is_text() -> None:
    text = "a: 1971-08-09\nb: no\nc: 0123\nd: 1.50\ne: 12:30\nf: 'null'\ng: 1_000"
    assert read_yaml("f", text) == {
        "a": "1971-08-09",
        "b": "no",
        "c": "0123",
        "d": "1.50",
        "e": "12:30",
        "f": "null",
        "g": "1_000",
    }


@pytest.mark.parametrize("nothing", ["~", "null", ""])
def test_null(nothing: str) -> None:
    assert read_yaml("f", f"a: {nothing}") == {"a": None}


def test_every_value_knows_its_line() -> None:
    value = read_yaml("f", "a:\n  b:\n    - x\n    - {c: y,\n       d: z}\n  e: >-\n    folded\n")
    assert line_of(value) == 1
    assert [line_of(key) for key in value] == [1]
    assert line_of(value["a"]) == 2
    assert line_of(value["a"]["b"]) == 3
    assert line_of(value["a"]["b"][0]) == 3
    assert line_of(value["a"]["b"][1]["d"]) == 5
    assert line_of(value["a"]["e"]) == 6


def test_records_carry_source_class_key_and_line() -> None:
    (record,) = read_records(
        "f.yaml", "source: gazette\nState:\n  # Marx 1933\n  freedonia: {a: b}\n"
    )
    assert (record.typename, record.key, record.source) == ("State", "freedonia", "gazette")
    assert str(record.where) == "f.yaml:4"
    assert record.fields == {"a": "b"}
    assert record.complete


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("State:\n  a: {}\n  a: {}\n", ":3: error SEED_SYNTAX: the key 'a' stands twice"),
        ("a:\n  b: !!int 3", ":2: error SEED_SYNTAX: found a YAML tag"),
        ("a: &x 3", ":1: error SEED_SYNTAX: found a YAML anchor"),
        ("a: 1\nb: *x", ":2: error SEED_SYNTAX: this is not YAML: found undefined alias"),
        ("a: {b: &x 1}\nc:\n  - *x", ":1: error SEED_SYNTAX: found a YAML anchor"),
        ("a: 1\n---\nb: 2", ":2: error SEED_SYNTAX: this is not YAML: expected a single document"),
        ("", ":1: error SEED_SYNTAX: the file is empty"),
        ("# only words\n\n", ":1: error SEED_SYNTAX: the file is empty"),
        ("a:\n  b: [1, 2\nc: 3", ":3: error SEED_SYNTAX: this is not YAML: "),
        ("a:\n\tb: 1", ":2: error SEED_SYNTAX: this is not YAML: "),
        ("a: b: c", ":1: error SEED_SYNTAX: this is not YAML: mapping values"),
        ("? [a]\n: b", ":1: error SEED_SYNTAX: a key wants to be a word"),
        ("[" * 5000, ":1: error SEED_SYNTAX: this is not YAML: "),
        ("a:\n  b: x\0y", ":2: error SEED_SYNTAX: found the character U+0000"),
        ("a:\n  b: x\x1b[31m", ":2: error SEED_SYNTAX: found the character U+001B"),
        ('a:\n  b:\n  - "x\\0y"', ":3: error SEED_SYNTAX: found the character U+0000"),
        ("a: x\nb: \udce9", ":2: error SEED_SYNTAX: found the byte 0xE9, wanted UTF-8"),
        ("- a\n- b", ":1: error SEED_FORM: wanted a mapping of class names"),
        ("just words", ":1: error SEED_FORM: wanted a mapping of class names"),
        ("# c\nsource: [a]", ":2: error SEED_FORM: `source` wants the slug"),
        ("\nState: [a]", ":2: error SEED_FORM: State wants a mapping"),
        ("\nState:\n", ":2: error SEED_FORM: State wants a mapping"),
        ("State:\n  a: b", ":2: error SEED_FORM: State a wants a mapping of fields"),
        ("State:\n  a:", ":2: error SEED_FORM: State a wants a mapping of fields"),
    ],
)
def test_refused(text: str, problem: str) -> None:
    assert refused(text).startswith(f"facts.yaml{problem}")


def test_nested_too_deep_is_refused() -> None:
    assert "nested too deep" in refused("- " * 900 + "x")


def test_a_byte_order_mark_is_no_part_of_the_text() -> None:
    assert read_yaml("f", "\ufeffa: b") == {"a": "b"}
