"""Questions that Word numbers: items of a list that stand apart, each above its answer."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from iom_tracker.documents.legacy_document import read_legacy_document
from iom_tracker.documents.legacy_notes import LegacyDocument
from iom_tracker.domain.catalogue import Catalogue
from iom_tracker.domain.heading_map import HeadingMap
from iom_tracker.domain.richtext import BlockType, Span
from tests.documents.legacy_layouts import as_word_file, p
from tests.documents.test_legacy_headings import answers
from tests.documents.word_files import changed

TOP = p("Commitment ID: 200001", style="Heading2") + p("We commit.")
ASKED = ("Why the organisation made this commitment", "Achievements", "Obstacles")
SAID = ("We saw a need.", "Wells were dug.", "Funds came late.")
QUESTIONS = "4"  # a list of the file that nothing else uses


def a_list(name: str, start: int = 0, text: str = "%1.") -> str:
    anew = f'<w:lvlOverride w:ilvl="0"><w:startOverride w:val="{start}"/></w:lvlOverride>' if start else ""
    level = f'<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="{text}"/></w:lvl>'
    definition = f'<w:abstractNum w:abstractNumId="{name}">{level}</w:abstractNum>'
    return f'{definition}<w:num w:numId="{name}"><w:abstractNumId w:val="{name}"/>{anew}</w:num>'


def a_file(folder: Path, body: str, lists: Sequence[str] = (a_list(QUESTIONS),)) -> Path:
    plain = as_word_file(folder / "plain.docx", body)
    numbered = "".join(lists)
    return changed(
        plain,
        folder / "r.docx",
        lambda xml: xml.replace("</w:numbering>", f"{numbered}</w:numbering>"),
        "word/numbering.xml",
    )


def item(words: str, list_: str = QUESTIONS, *, is_bold: bool = False, level: int = 0) -> str:
    return p([Span(words, bold=is_bold)], list_=list_, level=level)


def asked(*questions: str, is_bold: bool = False, lists: str = QUESTIONS * 3) -> str:
    pairs = zip(questions, lists, SAID * 3, strict=False)
    return "".join(item(question, list_, is_bold=is_bold) + p(said) for question, list_, said in pairs)


def printed(found: LegacyDocument) -> list[str]:
    return [each.printed for each in found.notes.unrecognised]


@pytest.mark.parametrize("is_bold", [True, False])
@pytest.mark.parametrize("lists", ["444", "456"])
def test_items_that_word_numbers_are_questions(
    lists: str, tmp_path: Path, catalogue: Catalogue, *, is_bold: bool
) -> None:
    numbering = [a_list(name, start if len(set(lists)) > 1 else 0) for start, name in enumerate(sorted(set(lists)), 1)]
    body = TOP + asked(*ASKED, is_bold=is_bold, lists=lists)
    found = read_legacy_document(a_file(tmp_path, body, numbering), catalogue)
    assert answers(found) == {"200001/origin": "We saw a need.", "200001/achievements": "Wells were dug."}
    assert found.report.units[0].text == ("We commit.",)
    assert found.report.not_placed == ("3. Obstacles", "Funds came late.")
    (heading,) = found.notes.unrecognised
    assert (heading.printed, heading.words) == ("3. Obstacles", 3)
    assert found.report.words.balances


def test_one_question_alone_is_enough_where_nothing_else_is_asked(tmp_path: Path, catalogue: Catalogue) -> None:
    found = read_legacy_document(a_file(tmp_path, TOP + asked("Achievements")), catalogue)
    assert answers(found) == {"200001/achievements": "We saw a need."}
    below = TOP + p("Challenges faced in Implementation.", style="Heading3") + p("Funds.") + asked("Achievements")
    kept = read_legacy_document(a_file(tmp_path, below), catalogue)
    assert answers(kept) == {"200001/challenges": "Funds.\nAchievements\nWe saw a need."}


def test_items_of_which_none_is_known_are_headings_where_three_count_on(tmp_path: Path, catalogue: Catalogue) -> None:
    unknown = ("What we are proud of", "What hindered us?", "Our partners")
    found = read_legacy_document(a_file(tmp_path, TOP + asked(*unknown)), catalogue)
    assert (answers(found), found.report.units[0].text) == ({}, ("We commit.",))
    assert printed(found) == ["1. What we are proud of", "2. What hindered us?", "3. Our partners"]
    for body in (asked(*unknown[:2]), asked("We dig wells.", "We build roads.", "We listen.")):
        assert printed(read_legacy_document(a_file(tmp_path, TOP + body), catalogue)) == []


def test_a_list_inside_an_answer_stays_one(tmp_path: Path, catalogue: Catalogue) -> None:
    own = "".join(item(words, "2") for words in ("One well", "Challenges", "Three mills"))
    first, second, third = (item(question) + p(said) for question, said in zip(ASKED, SAID, strict=True))
    for body in (first + second + own + third, first + second + own + p("And more.") + third):
        found = read_legacy_document(a_file(tmp_path, TOP + body), catalogue)
        (_, section) = found.report.units[0].sections
        assert [block.text for block in section.body.blocks if block.type is BlockType.NUMBER] == [
            "One well",
            "Challenges",
            "Three mills",
        ]
        assert printed(found) == ["3. Obstacles"]
        assert found.report.words.balances


def test_a_list_with_text_between_its_items_stays_one_where_it_counts_anew(
    tmp_path: Path, catalogue: Catalogue
) -> None:
    own = "".join(item(words, "2") + p(f"{words} was built.") for words in ("A well", "A mill", "A road"))
    body = asked(*ASKED[:2]) + own + item(ASKED[2]) + p(SAID[2])
    found = read_legacy_document(a_file(tmp_path, TOP + body), catalogue)
    assert "A road was built." in answers(found)["200001/achievements"]
    assert printed(found) == ["3. Obstacles"]


def test_typed_numbers_count_as_word_does(tmp_path: Path, catalogue: Catalogue) -> None:
    lines = "".join(p(f"{number}. {name}") + p(said) for number, name, said in zip((1, 2, 3), ASKED, SAID, strict=True))
    found = read_legacy_document(as_word_file(tmp_path / "r.docx", TOP + lines), catalogue)
    assert answers(found) == {"200001/origin": "We saw a need.", "200001/achievements": "Wells were dug."}
    assert printed(found) == ["3. Obstacles"]


@pytest.mark.parametrize(
    "names",
    [
        (*enumerate(ASKED[:2], 1), *enumerate(("A well", "A mill", "A road"), 1), (3, ASKED[2])),
        ((1, ASKED[0]), (2, "A mill"), (2, ASKED[1]), (3, ASKED[2])),
    ],
)
def test_where_a_typed_number_comes_twice_only_questions_that_are_known_are_told(
    names: Sequence[tuple[int, str]], tmp_path: Path, catalogue: Catalogue
) -> None:
    lines = "".join(p(f"{number}. {name}") + p(f"So it was with {name.lower()}.") for number, name in names)
    found = read_legacy_document(as_word_file(tmp_path / "r.docx", TOP + lines), catalogue)
    assert list(answers(found)) == ["200001/origin", "200001/achievements"]
    assert answers(found)["200001/achievements"].endswith("Obstacles\nSo it was with obstacles.")
    assert (printed(found), found.report.not_placed) == ([], ())


@pytest.mark.parametrize("said", ["Obstacles", "3. Obstacles"])
def test_what_a_map_says_of_a_numbered_item_counts_with_its_number_and_without(
    said: str, tmp_path: Path, catalogue: Catalogue
) -> None:
    meanings = HeadingMap.of("A", {said: "challenges"}, catalogue)
    found = read_legacy_document(a_file(tmp_path, TOP + asked(*ASKED)), catalogue, [meanings])
    assert answers(found)["200001/challenges"] == "Funds came late."
    assert (printed(found), found.notes.organisation) == ([], "A")


def test_what_has_no_place_is_listed_with_the_numbers_that_word_shows(tmp_path: Path, catalogue: Catalogue) -> None:
    found = read_legacy_document(a_file(tmp_path, p("Nobody's", style="Heading2") + asked(*ASKED)), catalogue)
    numbered = [f"{number}. {question}" for number, question in enumerate(ASKED, 1)]
    assert [each for each in found.report.not_placed if each[0].isdigit()] == numbered
    assert found.report.words.balances
