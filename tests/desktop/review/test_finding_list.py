"""What an editor would point at, in the side panel."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.desktop.review.finding_list import FindingList, FindingRow
from iom_tracker.domain.proofreading.text_finding import Fault, Part, Stretch, TextFinding
from tests.builders import a_ref
from tests.desktop.languages import spoken


@pytest.fixture
def findings(qtbot: QtBot, theme: Theme) -> FindingList:
    findings = FindingList(theme)
    qtbot.addWidget(findings)
    findings.resize(300, 500)
    return findings


def a_finding(said: str = "B4", fault: Fault = Fault.OTHER_CODE) -> TextFinding:
    return TextFinding(fault, "200001", a_ref(), Part.ANSWER, Stretch(0, 0, len(said)), said, "4B")


def rows(findings: FindingList) -> list[FindingRow]:
    return [row for row in findings.findChildren(FindingRow) if not row.isHidden()]


def said(findings: FindingList, name: str) -> str:
    label = findings.findChild(QLabel, name)
    assert label is not None
    return "" if label.isHidden() else label.text()


def test_each_finding_is_one_sentence_below_a_heading_that_counts(findings: FindingList) -> None:
    findings.show_findings([(a_finding(), ()), (a_finding("XYZ", Fault.ACRONYM), ())], is_complete=True)
    assert said(findings, "findingHeading") == "To look at (2)"
    assert [row.accessibleName() for row in rows(findings)] == [
        "“B4” is not the code of this transformation, which is 4B.",
        "“XYZ” is not spelled out, neither here nor earlier in the report.",
    ]
    assert said(findings, "findingNote") == ""


def test_where_nothing_is_found_the_list_says_so(findings: FindingList) -> None:
    findings.show_findings([], is_complete=True)
    assert said(findings, "findingNote") == "Nothing; the words look fine."
    findings.show_findings([], is_complete=False)
    assert said(findings, "findingNote") == "The rest of the report is still being read."
    findings.show_nothing()
    assert findings.isHidden()


def test_of_very_many_only_the_first_are_listed_and_the_rest_counted(findings: FindingList) -> None:
    findings.show_findings([(a_finding(f"B{number}"), ()) for number in range(23)], is_complete=True)
    assert (len(rows(findings)), said(findings, "findingNote")) == (20, "And 3 more.")


def test_shown_again_the_rows_stay(findings: FindingList) -> None:
    findings.show_findings([(a_finding(), ())], is_complete=False)
    (row,) = rows(findings)
    findings.show_findings([(a_finding(), ())], is_complete=True)
    assert rows(findings) == [row]


@pytest.mark.parametrize("key", [None, Qt.Key.Key_Space])
def test_a_click_or_the_space_bar_asks_for_the_words(findings: FindingList, qtbot: QtBot, key: Qt.Key | None) -> None:
    findings.show_findings([(a_finding(), ())], is_complete=True)
    (row,) = rows(findings)
    with qtbot.waitSignal(findings.chosen) as chosen:
        QTest.keyClick(row, key) if key else QTest.mouseClick(row, Qt.MouseButton.LeftButton)
    assert chosen.args == [a_finding()]


def test_a_row_has_room_for_all_its_words(findings: FindingList, qtbot: QtBot) -> None:
    findings.show_findings([(a_finding("word " * 30), ())], is_complete=True)
    with qtbot.waitExposed(findings):
        findings.show()
    (row,) = rows(findings)
    words = row.findChild(QLabel, "findingWords")
    assert words is not None
    assert words.height() >= words.heightForWidth(words.width()) > 2 * words.fontMetrics().height()


def test_why_nothing_could_be_read_is_said(findings: FindingList) -> None:
    findings.show_problem("The file is gone.")
    assert (said(findings, "findingNote"), findings.isHidden()) == ("The file is gone.", False)


@pytest.mark.parametrize(
    ("language", "told"), [("en", "2 words"), ("fr", "2 mots"), ("es", "2 palabras"), ("ar", "كلمتان")]
)
def test_words_over_the_cap_stand_in_the_form_that_their_number_takes(
    findings: FindingList, qapp: QApplication, language: str, told: str
) -> None:
    finding = replace(a_finding(fault=Fault.OVER_CAP), count=2, meant="100")
    with spoken(qapp, language):
        findings.show_findings([(finding, ())], is_complete=True)
    assert told in rows(findings)[0].accessibleName()
    assert "\x1f" not in rows(findings)[0].accessibleName()
