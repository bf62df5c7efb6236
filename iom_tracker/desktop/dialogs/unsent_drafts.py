"""The dialog about texts that were found in a workspace and that their author has not sent."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QLabel,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from iom_tracker.desktop.appearance.counting import with_number
from iom_tracker.desktop.appearance.times import moment_words
from iom_tracker.desktop.dialogs.choosing import TickBox
from iom_tracker.desktop.dialogs.section_names import names_of
from iom_tracker.domain.catalogue import Catalogue
from iom_tracker.domain.section import Draft

_SIZE: Final = QSize(620, 480)


class UnsentDraftsDialog(QDialog):
    """Lists the texts whole; each is taken only if a person says so.

    Signals:
        taken: tuple[Draft, ...].
    """

    taken = Signal(object)

    def __init__(
        self, drafts: Sequence[Draft], office: str, catalogue: Catalogue, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("unsentDrafts")
        self.setWindowTitle(self.tr("Texts that were not sent"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(_SIZE)
        self._drafts = tuple(drafts)
        self._boxes = [TickBox(f"{names_of([draft.ref], catalogue)}, {moment_words(draft.time)}") for draft in drafts]
        self._lay_out(office)
        self._show_whether_any()

    def _lay_out(self, office: str) -> None:
        words = self.tr(
            "The workspace of {office} holds texts that are still being written there. Take only what you need: "
            "it is published here, marked as not submitted by its author."
        )
        explanation = _text(words.format(office=office or self.tr("this office")))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._take = buttons.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        self._take.setObjectName("draftsTake")
        self._take.setProperty("role", "primary")
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        column.addWidget(explanation)
        column.addWidget(self._list(), 1)
        column.addWidget(buttons)

    def _list(self) -> QScrollArea:
        inside = QWidget()
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(10)
        for number, (box, draft) in enumerate(zip(self._boxes, self._drafts, strict=True), start=1):
            box.setObjectName(f"draft{number}")
            box.toggled.connect(self._show_whether_any)
            column.addWidget(box)
            column.addWidget(_framed(draft.body.plain))
        column.addStretch()
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setWidget(inside)
        return scroll

    def _chosen(self) -> tuple[Draft, ...]:
        return tuple(draft for box, draft in zip(self._boxes, self._drafts, strict=True) if box.isChecked())

    def _show_whether_any(self) -> None:
        count = len(self._chosen())
        words = self.tr("Take 1 as not submitted") if count == 1 else self.tr("Take {n} as not submitted")
        self._take.setText(with_number(words, count) if count else self.tr("Take as not submitted"))
        self._take.setEnabled(count > 0)

    def _on_accepted(self) -> None:
        chosen = self._chosen()
        self.accept()
        self.taken.emit(chosen)


def _framed(text: str) -> QFrame:
    frame = QFrame()
    frame.setProperty("box", "plain")
    column = QVBoxLayout(frame)
    column.setContentsMargins(12, 8, 12, 8)
    column.addWidget(_text(text))
    return frame


def _text(text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setWordWrap(True)
    return label
