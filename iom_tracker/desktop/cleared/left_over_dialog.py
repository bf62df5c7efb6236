"""What there is to look at in a document besides its sections: texts without a place, comments, other wordings."""

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from iom_tracker.desktop.cleared.words import author_words, caution_lines, disagreement_lines, tr
from iom_tracker.desktop.dialogs.printed_words import difference_words, take_over_words
from iom_tracker.domain.catalogue import Catalogue
from iom_tracker.domain.importing import TakeOver
from iom_tracker.domain.proposals import Proposals
from iom_tracker.domain.reading import ReadComment

_SIZE: Final = (620, 460)


class LeftOverDialog(QDialog):
    """Shows them, so that they can be copied to where they belong.

    Args:
        can_take_over: whether a person may take over what is printed otherwise, if it is theirs to say.

    Signals:
        take_over_wanted: what is printed otherwise is to be taken over.
    """

    take_over_wanted = Signal()

    def __init__(
        self, proposals: Proposals, catalogue: Catalogue, parent: QWidget | None = None, *, can_take_over: bool = False
    ) -> None:
        super().__init__(parent)
        self.setObjectName("leftOver")
        self.setWindowTitle(tr("To look at: {name}").format(name=proposals.document))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(*_SIZE)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 16)
        column.setSpacing(8)
        parts = [part for part in _parts(proposals, catalogue) if part[2]]
        for name, heading, lines in parts:
            title = QLabel(heading)
            title.setProperty("tone", "heading")
            column.addWidget(title)
            column.addWidget(_text(name, heading, lines))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        copy = buttons.addButton(tr("Copy all"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.setObjectName("copyLeftOver")
        everything = "\n\n".join("\n".join((heading, *lines)) for _, heading, lines in parts)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(everything))
        if can_take_over and proposals.differences and proposals.take_over is TakeOver.NOT_ASKED:
            take_over = buttons.addButton(tr("Take over as printed"), QDialogButtonBox.ButtonRole.AcceptRole)
            take_over.setObjectName("takeOverPrinted")
            buttons.accepted.connect(self.take_over_wanted)
            buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)


def _parts(proposals: Proposals, catalogue: Catalogue) -> tuple[tuple[str, str, tuple[str, ...]], ...]:
    differences = tuple(difference_words(each, catalogue) for each in proposals.differences)
    doubts = disagreement_lines(proposals.disagreements, catalogue)
    return (
        ("leftOverTexts", tr("Texts without a section"), proposals.not_placed),
        ("leftOverComments", tr("Comments on no section"), tuple(_comment_lines(proposals.comments))),
        ("leftOverCautions", tr("Not as it stood in the document"), caution_lines(proposals.cautions, catalogue)),
        ("leftOverDoubts", tr("Whether these texts belong where they stand"), doubts),
        ("leftOverWordings", take_over_words(proposals.take_over), differences),
    )


def _comment_lines(comments: Iterable[ReadComment]) -> Iterable[str]:
    for comment in comments:
        yield tr("{who}: {words}").format(who=author_words(comment.author), words=comment.text)
        yield from _comment_lines(comment.replies)


def _text(name: str, heading: str, lines: tuple[str, ...]) -> QPlainTextEdit:
    text = QPlainTextEdit("\n\n".join(lines))
    text.setObjectName(name)
    text.setAccessibleName(heading)
    text.setReadOnly(True)
    text.setTabChangesFocus(True)
    text.setTextInteractionFlags(
        Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    return text
