from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.desktop.cleared.marked_view import MarkedView, color_of
from iom_tracker.domain.marked_text import ChangeKind, Mark, MarkedBlock, MarkedSpan, MarkedText
from iom_tracker.domain.richtext import Span, plain_paragraphs
from iom_tracker.domain.shown_changes import shown_changes

ROSA = Mark(ChangeKind.INSERTED, "Rosa", "2017-03-01T10:00:00Z")
ALI = Mark(ChangeKind.DELETED, "Ali")
TEXT = MarkedText(
    (
        MarkedBlock(
            (MarkedSpan(Span("We built ")), MarkedSpan(Span("nine "), (ROSA,)), MarkedSpan(Span("big "), (ROSA, ALI))),
            end=(ROSA,),
        ),
        MarkedBlock((MarkedSpan(Span("shelters 😀 "), (ALI,)), MarkedSpan(Span("here.")))),
    )
)


def a_view(qtbot: QtBot, theme: Theme) -> MarkedView:
    view = MarkedView(theme)
    qtbot.addWidget(view)
    view.show_changes(shown_changes(TEXT, TEXT.original()), ("Rosa", "Ali"))
    return view


def test_every_change_is_shown_with_its_author_and_its_time(qtbot: QtBot, theme: Theme) -> None:
    view = a_view(qtbot, theme)
    assert view.toPlainText() == "We built nine big ¶\nshelters 😀 here."
    assert view.words_at(10).startswith("Inserted by Rosa, 1 Mar 2017")
    assert view.words_at(15).splitlines()[1] == "Deleted by Ali"
    assert view.words_at(18).startswith("Inserted by Rosa")
    assert (view.words_at(2), view.words_at(view.toPlainText().index("here") + 1)) == ("", "")


def test_keys_go_from_change_to_change_and_round_the_end(qtbot: QtBot, theme: Theme) -> None:
    told: list[str] = []
    view = a_view(qtbot, theme)
    view.change_shown.connect(told.append)
    for _ in range(5):
        view.go_to_change(1)
    assert [words.split()[0] for words in told] == ["Inserted", "Inserted", "Inserted", "Deleted", "Inserted"]
    view.go_to_change(-1)
    assert view.textCursor().selectedText() == "shelters 😀 "


def test_what_was_taken_out_is_struck_and_not_copied(qtbot: QtBot, theme: Theme) -> None:
    view = a_view(qtbot, theme)
    view.selectAll()
    copied = view.createMimeDataFromSelection().text()
    assert "shelters" not in copied
    assert "nine" in copied
    cursor = QTextCursor(view.document())
    cursor.setPosition(view.toPlainText().index("shelters") + 1)
    assert cursor.charFormat().fontStrikeOut()


def test_colours_follow_the_authors_of_the_whole_document(theme: Theme, qtbot: QtBot) -> None:
    view = a_view(qtbot, theme)
    colors = [each.format.foreground().color() for each in view.extraSelections()]
    assert colors[0] == theme.color("author_1")
    assert colors[1] == theme.color("author_2")  # the one who deleted what the other had put in
    assert color_of("", ("Rosa",)) == color_of("Rosa", ("Rosa",), is_untracked=True) == "warning"
    assert color_of("f", tuple("abcdef")) == "author_1"


def test_an_edit_without_tracking_names_nobody(qtbot: QtBot, theme: Theme) -> None:
    view = MarkedView(theme)
    qtbot.addWidget(view)
    text = MarkedText((MarkedBlock((MarkedSpan(Span("Many shelters.")),)),))
    view.show_changes(shown_changes(text, plain_paragraphs("Few shelters.")), ())
    view.go_to_change(1)
    assert {view.words_at(each.start) for each in view.changes} == {
        "Deleted, not tracked: nobody is named",
        "Inserted, not tracked: nobody is named",
    }
