"""What counts as a mention in a text, name by name."""

from datetime import date

import pytest

from seeds.mentions.finder import Finder, Text
from seeds.mentions.labels import Days, Use

EVER = Days(None, None)
IN_1990 = Days(date(1990, 1, 1), date(1990, 12, 31))


def use(
    target: int,
    typename: str,
    text: str,
    kind: str = "PRIMARY",
    *,
    language: str | None = "en",
    validity: Days = EVER,
    existence: Days = EVER,
    is_heading: bool = False,
) -> Use:
    form = text.casefold()
    return Use(target, typename, text, form, kind, language, validity, existence, is_heading)


NAMES = {
    1: "Guinea", 2: "Papua New Guinea", 3: "Turkey", 4: "Jordan", 5: "Chad", 6: "Ireland",
    7: "Palestine", 8: "China",
}  # fmt: skip
STATES = Finder(use(number, "State", name) for number, name in NAMES.items())


def found(finder: Finder, text: str, when: Days = EVER, language: str | None = "en") -> list[int]:
    return sorted(finder.find([Text(language, text)], when).by_target)


@pytest.mark.parametrize(
    ("text", "targets"),
    [
        ("In Papua New\nGuinea and in Guinea.", [1, 2]),
        ("In Papua New Guinea.", [2]),
        ("They ate turkey.", []),
        ("We thank Turkey.", [3]),
        ("Turkey was eaten, and more turkey.", []),
        ("I thank Mr. Jordan, Mrs. Vernon Jordan and Dr. A. Jordan.", []),
        ("Israel, Jordan and others. Jordan was there.", [4]),
        ("The waters of Lake Chad and Northern Ireland.", []),
        ("TURKEY AND CHAD AGREE.", [3, 5]),
        ("The Gulf of Guinea and the British Guinea.", []),
        ("The Palestine Liberation Organization spoke.", []),
        ("Indo-China is no China-based firm.", [8]),
        ("The north of Chad.", [5]),
        ("", []),
        ("The Republic of China is not the People's Republic of China.", []),
        ("The Congo of 1965.", []),
        ("CHINA, or rather China-Taiwan.", [8]),
    ],
)
def test_states(text: str, targets: list[int]) -> None:
    assert found(STATES, text) == targets


@pytest.mark.parametrize(
    ("text", "targets"),
    [
        ("We saw climate\nchange.", [1]),
        ("Climate Change, again.", [1]),
        ("People of Kashmir.", [2]),
        ("Soft kashmir wool.", []),
        ("THE EXPORTS OF LDCS, and LDC exports.", [3]),
        ("LET LDC PAY.", []),
        ("It cost LDC$24.", []),
        ("The Climate Change Organization, the Climate Change Council.", [1]),
        ("The Climate Change Organization.", []),
        ("The Office on Drugs and Establishment.", []),
        ("On establishment of peace.", []),
        ("That is what the Establishment wants.", [4]),
        ("The Establishment Bank of Zenda.", []),
        ("Establishment comes first.", []),
    ],
)
def test_topics(text: str, targets: list[int]) -> None:
    finder = Finder(
        [
            use(1, "Topic", "Climate change"),
            use(2, "Topic", "Kashmir", "ALIAS"),
            use(3, "Topic", "LDC", "ACRONYM"),
            use(4, "Topic", "Establishment", is_heading=True),
        ]
    )
    assert found(finder, text) == targets


@pytest.mark.parametrize(
    ("text", "targets"),
    [
        ("I congratulate President Minister Alpha.", [1]),
        ("I congratulate Mr. Minister Alpha and others.", [1]),
        ("We heard minister alpha.", []),
        ("Old Minister Alpha said it.", [1]),
        ("We met Young Minister Alpha.", []),
        ("We met Minister Alpha Beta.", []),
        ("The Universal Zenda Treaty.", []),
        ("The Zenda Treaty Organization.", []),
        ("By the Zenda Treaty of 1990.", [2]),
    ],
)
def test_names_within_longer_ones(text: str, targets: list[int]) -> None:
    finder = Finder([use(1, "Person", "Minister Alpha"), use(2, "Treaty", "Zenda Treaty")])
    assert found(finder, text) == targets


def test_a_name_counts_while_it_is_valid() -> None:
    until_1980 = Days(None, date(1980, 12, 31))
    finder = Finder([use(1, "State", "Zenda", "FORMER", validity=until_1980)])
    assert found(finder, "To Zenda.", IN_1990) == []
    assert found(finder, "To Zenda.", Days(date(1970, 1, 1), date(1970, 1, 1))) == [1]
    assert found(finder, "To Zenda.") == [1]


@pytest.mark.parametrize(
    ("others", "target"),
    [
        ([use(2, "Place", "Zenda", "ALIAS")], [1]),
        ([use(2, "Topic", "Zenda")], [2]),
        ([use(2, "Topic", "Zenda"), use(3, "Place", "Zenda")], [2]),
        ([use(2, "State", "Zenda", existence=Days(None, date(1900, 1, 1)))], [1]),
        ([use(2, "Person", "Zenda", "ALIAS")], [1]),
        ([use(2, "State", "Zenda", "ALIAS")], [1]),
        ([use(2, "State", "Zenda")], []),
    ],
)
def test_which_of_several_records_is_meant(others: list[Use], target: list[int]) -> None:
    mentions = Finder([use(1, "State", "Zenda"), *others]).find(
        [Text("en", "So to Zenda.")], IN_1990
    )
    assert sorted(mentions.by_target) == target
    assert list(mentions.ambiguous) == ([] if target else ["Zenda"])


def test_names_of_another_language_are_not_looked_for() -> None:
    finder = Finder(
        [
            use(1, "State", "Maurice", "SHORT", language="fr"),
            use(2, "State", "Zenda", language="en"),
        ]
    )
    assert found(finder, "Maurice, Zenda", language="en") == [2]
    assert found(finder, "à Maurice, à Zenda", language="fr-CA") == [1, 2]
    assert found(finder, "to Maurice, to Zenda", language=None) == [1, 2]


def test_what_is_kept_of_a_mention() -> None:
    text = "Mr. President, thank you.  We turn to\nthe Zenda\n affair now. The Zenda affair!"
    (one,) = (
        Finder([use(1, "Event", "Zenda affair")]).find([Text("en", text)], EVER).by_target.values()
    )
    assert (one.words, one.language) == ("Zenda affair", "en")
    assert text[one.start : one.end] == "Zenda\n affair"
    assert one.quote == "We turn to the Zenda affair now."


def test_a_quote_is_short() -> None:
    text = "word " * 200 + "and Zenda too" + " word" * 200
    (one,) = Finder([use(1, "State", "Zenda")]).find([Text("en", text)], EVER).by_target.values()
    assert len(one.quote) <= 300
    assert "and Zenda too" in one.quote
    assert one.quote.startswith("… ")
    assert one.quote.endswith(" …")


def test_the_first_of_several_texts_counts() -> None:
    texts = [Text("en", "Nothing."), Text("fr", "À Zenda."), Text("de", "In Zenda.")]
    (one,) = Finder([use(1, "State", "Zenda")]).find(texts, EVER).by_target.values()
    assert one.language == "fr"
