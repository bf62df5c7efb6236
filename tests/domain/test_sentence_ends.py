import pytest
from hypothesis import given
from hypothesis import strategies as st

from iom_tracker.domain.sentence_ends import sentence_bounds, stay_apart, usual_space

WHOLE = [
    "IOM (i.e. the Global SOPs) and others, e.g. Hurricane Matthew Response in Haiti, were met.",
    "Mr. Smith, Mrs. Jones, Ms. Lee, Dr. House, Prof. Ali and St. John came.",
    "See No. 5, Nos. 6, Art. 12, para. 3, paras. 4, vol. 2, Fig. 7, p. 9 and pp. 10 of it.",
    "U.N. staff and J. H. Lute met in the U.S. Department of State.",
    "On 3 Jan. 2016 and 4 Sept. 2016 it began.",
    "Forms at various forums, i.e. UK Shelter Forum, etc. Were they?",
    "Acme Inc. Ltd. Co. and Gen. Sr. Sra. M. Mme. Dupont",
    "It rose from 2.5 to 3.7 per cent.",
    "They waited... and then it came.",
    "They waited… and then it came.",
    "Who asked? he said.",
    "Yahoo! is a company.",
    "1. The first item",
    "(2. The second item",
    "iv. The fourth item",
    "It goes on. 2. Second",
    "approx. 300 families",
    "cf. Smith et al. Haiti",
    "Ph.D. Holders",
    "www.iom.int and a.b.c/Def.",
    "Nothing. - not even a dash",
    "د. أحمد",
    "no stop at all",
    "3.5 Million",
]
APART = [
    ["One is done.", "Two is not."],
    ["Is it done?", "Yes!", "Good."],
    ['He said "Stop."', "They did."],
    ["He said “Stop.”", "They did."],
    ["Victims (etc.).", "IOM acted."],
    ["They waited...", "It came."],
    ["They waited…", "It came."],
    ["It began in 2016.", "IOM went on."],
    ["It began.", "300 families came."],
    ["It began.", "“IOM went on.”"],
    ["¿Qué pasó?", "¡Nada!", "¿Nada?"],
    ["Qu’a-t-on fait ?", "Rien !", "Étrange."],
    ["Il dit « Venez. »", "On vint."],
    ["Il dit «\u00a0Venez\u00a0!\u00a0»", "On vint."],
    ["ماذا حدث؟", "لا شيء."],
    ["یہ ہوا۔", "وہ ہوا۔"],
    ["The rate is 2.5.", "It rose."],
]


def sentences(text: str) -> list[str]:
    return [text[start:end] for start, end in sentence_bounds(text)]


@pytest.mark.parametrize("text", WHOLE)
def test_a_sentence_is_never_taken_apart(text: str) -> None:
    assert sentences(text) == [text]


@pytest.mark.parametrize("parts", APART)
def test_sentences_end_at_their_stops(parts: list[str]) -> None:
    assert sentences(" ".join(parts)) == parts


def test_chinese_sentences_need_no_space() -> None:
    assert sentences("你好。「再见！」Then？是。") == ["你好。", "「再见！」", "Then？", "是。"]
    assert usual_space("再见！」") == ""
    assert usual_space("Good-bye!”") == " "


def test_a_line_break_ends_a_sentence_whatever_stands_around_it() -> None:
    assert sentences("ten shelters \u2028 \u2028and so on, e.g.\u2028water. \u2028 Cash") == [
        "ten shelters",
        "and so on, e.g.",
        "water.",
        "Cash",
    ]


def test_sentences_that_would_flow_together_are_known() -> None:
    assert stay_apart("Done.", " ", "Next.")
    assert not stay_apart("ten shelters", " ", "Twelve shelters")
    assert not stay_apart("Done.", " ", "next")
    assert not stay_apart("See No.", " ", "5")
    assert stay_apart("See No.", "\u2028", "5")
    assert not stay_apart("One. Two.", " ", "Three.")


@given(st.text('ab AB.!?…。"”») \u2028\u00a01é؟', max_size=30).map(lambda text: text.strip(" \u2028")))
def test_sentences_follow_each_other_and_only_spaces_lie_between(text: str) -> None:
    bounds = list(sentence_bounds(text))
    edges = [0, *(edge for pair in bounds for edge in pair), len(text)]
    assert edges == sorted(edges)
    assert all(text[start:end].strip(" \u2028") == text[start:end] != "" for start, end in bounds)
    assert "".join(sentences(text)).replace(" ", "") == text.replace(" ", "").replace("\u2028", "")
