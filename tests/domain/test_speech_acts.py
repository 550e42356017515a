"""The table that maps speech acts to CAMEO and PLOVER."""

import csv
import re
from pathlib import Path

import pytest

import domain.speech_acts
from domain.speech_acts import SpeechActCodes, speech_act_codes
from domain.statement import SpeechAct

TABLE = Path(domain.speech_acts.__file__).with_suffix(".csv")


def test_every_act_has_exactly_one_line():
    with TABLE.open(encoding="utf-8", newline="") as lines:
        acts = [row["act"] for row in csv.DictReader(lines)]
    assert acts == [act.value for act in SpeechAct]


def test_forms_of_codes():
    for act, codes in speech_act_codes().items():
        for code in codes.cameo:
            assert re.fullmatch(r"[0-2][0-9][0-9x]", code), act
        assert codes.plover is None or codes.plover.isupper(), act


@pytest.mark.parametrize(
    ("act", "cameo", "plover"),
    [
        (SpeechAct.STATE, ("010",), None),
        (SpeechAct.ANNOUNCE, ("010",), None),
        (SpeechAct.PROMISE, ("03x",), "AGREE"),
        (SpeechAct.OFFER, ("03x",), "AGREE"),
        (SpeechAct.AGREE, ("019", "03x"), "AGREE"),
        (SpeechAct.SUPPORT, ("05x",), "SUPPORT"),
        (SpeechAct.SYMPATHISE, ("018",), None),
        (SpeechAct.REQUEST, ("02x", "10x"), "REQUEST"),
        (SpeechAct.ACCUSE, ("11x",), "ACCUSE"),
        (SpeechAct.REJECT, ("12x",), "REJECT"),
        (SpeechAct.DENY, ("016",), None),
        (SpeechAct.THREATEN, ("13x",), "THREATEN"),
        (SpeechAct.WITHDRAW, (), None),
        (SpeechAct.REPORT, (), None),
        (SpeechAct.DECLINE_COMMENT, ("011",), None),
    ],
)
def test_codes(act, cameo, plover):
    codes = speech_act_codes()[act]
    assert (codes.cameo, codes.plover) == (cameo, plover)


def test_what_has_no_category_says_why():
    for act, codes in speech_act_codes().items():
        assert codes.plover or codes.note, act


def test_nobody_can_change_it():
    with pytest.raises(TypeError):
        speech_act_codes()[SpeechAct.STATE] = SpeechActCodes((), None, None)
