"""Read a YAML file of facts, keeping the line of every value.

All scalars are text: YAML's own idea of dates, octal numbers and yes/no never enters. Tags,
anchors, aliases and duplicate keys are refused.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import yaml

from seeds.record import InputError, Record, Where

_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_NULLS = frozenset({"", "~", "null"})
_UNREADABLE = re.compile(r"[^\t\n\r\x20-\x7e\x85\xa0-\ud7ff\ue000-\U0010ffff]")
"""What YAML 1.2 (5.1, character set) doesn't take; with it the surrogates that stand for bytes
which are not UTF-8."""


class Text(str):
    """A scalar that knows its line."""

    __slots__ = ("line",)
    line: int


class Map(dict[str, Any]):
    """A mapping that knows its line."""

    line: int = 0


class Seq(list[Any]):
    """A list that knows its line."""

    line: int = 0


def line_of(value: object) -> int | None:
    """Give the line of a value that was read from a file, else None."""
    return getattr(value, "line", None) or None


def read_records(file: str, text: str) -> Iterator[Record]:
    """Yield the records of a file: per class, key and body.

    Raises InputError for what is not YAML, and for a file of another form.
    """
    document = read_yaml(file, text)
    where = Where(file, 1)
    if not isinstance(document, Map):
        raise InputError("SEED_FORM", "wanted a mapping of class names to records", where)
    source = document.get("source")
    if source is not None and not isinstance(source, str):
        at = Where(file, line_of(source) or 1)
        raise InputError("SEED_FORM", "`source` wants the slug of a source", at)
    for typename, bodies in document.items():
        if typename == "source":
            continue
        if not isinstance(bodies, Map):
            at = Where(file, line_of(bodies) or line_of(typename))
            raise InputError("SEED_FORM", f"{typename} wants a mapping of keys to records", at)
        for key, body in bodies.items():
            at = Where(file, line_of(key))
            if not isinstance(body, Map):
                raise InputError("SEED_FORM", f"{typename} {key} wants a mapping of fields", at)
            yield Record(typename, str(key), body, at, source=source, complete=True)


def read_yaml(file: str, text: str) -> Any:
    """Read one YAML document into Map, Seq, Text and None.

    Raises InputError with the line of what is wrong.
    """
    _refuse_unreadable(file, text)
    loader = _Loader(text)
    try:
        node = loader.get_single_node()
        if node is None:
            raise InputError("SEED_SYNTAX", "the file is empty", Where(file, 1))
        _refuse_sharing(file, text)
        return _value(node, file)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        found = " ".join(filter(None, [error.context, error.problem]))
        at = Where(file, mark.line + 1 if mark else None)
        raise InputError("SEED_SYNTAX", f"this is not YAML: {found}", at) from None
    except RecursionError:
        raise InputError("SEED_SYNTAX", "this is nested too deep", Where(file)) from None
    except yaml.YAMLError as error:
        message = f"this is not YAML: {' '.join(str(error).split())}"
        raise InputError("SEED_SYNTAX", message, Where(file)) from None
    finally:
        loader.dispose()


def _refuse_unreadable(file: str, text: str) -> None:
    found = _UNREADABLE.search(text)
    if found is None:
        return
    at = Where(file, text.count("\n", 0, found.start()) + 1)
    code = ord(found[0])
    if 0xDC80 <= code <= 0xDCFF:  # as "surrogateescape" decodes
        message = f"found the byte 0x{code - 0xDC00:02X}, wanted UTF-8"
    else:
        message = f"found the character U+{code:04X}, wanted printable text"
    raise InputError("SEED_SYNTAX", message, at)


def _refuse_sharing(file: str, text: str) -> None:
    for token in yaml.scan(text, Loader=_Loader):
        if isinstance(token, (yaml.AnchorToken, yaml.AliasToken, yaml.TagToken)):
            what = type(token).__name__.removesuffix("Token").lower()
            at = Where(file, token.start_mark.line + 1)
            raise InputError("SEED_SYNTAX", f"found a YAML {what}; write the value out", at)


def _refuse_escaped(text: Text, file: str) -> None:
    """Refuse what no database takes, and what an escape such as "\\0" brings in."""
    if found := _UNREADABLE.search(text):
        message = f"found the character U+{ord(found[0]):04X}, wanted printable text"
        raise InputError("SEED_SYNTAX", message, Where(file, text.line))


def _value(node: Any, file: str) -> Any:
    line = node.start_mark.line + 1
    if isinstance(node, yaml.ScalarNode):
        if not node.style and node.value in _NULLS:
            return None
        text = Text(node.value)
        text.line = line
        _refuse_escaped(text, file)
        return text
    if isinstance(node, yaml.SequenceNode):
        seq = Seq(_value(item, file) for item in node.value)
        seq.line = line
        return seq
    mapping = Map()
    mapping.line = line
    for key_node, value_node in node.value:
        key = _value(key_node, file)
        if not isinstance(key, Text):
            raise InputError("SEED_SYNTAX", "a key wants to be a word", Where(file, line))
        if key in mapping:
            message = f"the key {key!r} stands twice in one mapping"
            raise InputError("SEED_SYNTAX", message, Where(file, line_of(key)))
        mapping[key] = _value(value_node, file)
    return mapping
