"""The dialog about a commitment of which there are several versions: one of them, or two commitments."""

from collections.abc import Iterator, Mapping
from functools import partial
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from iom_tracker.desktop.appearance.counting import with_number
from iom_tracker.desktop.appearance.times import moment_words
from iom_tracker.desktop.wishes import Decision
from iom_tracker.domain.catalogue import Catalogue
from iom_tracker.domain.catalogue_merge import CommitmentClash, CommitmentVersion
from iom_tracker.domain.commitment_differences import CommitmentField
from iom_tracker.domain.cycle import Commitment
from iom_tracker.domain.identity import ActorId, CommitmentId, QuestionKey, is_identifier

_SIZE: Final = QSize(760, 460)


class CommitmentVersionsDialog(QDialog):
    """Shows the versions side by side.

    Signals:
        decided: Decision.
    """

    decided = Signal(object)

    def __init__(
        self,
        clash: CommitmentClash,
        names: Mapping[ActorId, str],
        catalogue: Catalogue,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("commitmentVersions")
        self.setWindowTitle(with_number(self.tr("{n} versions of commitment {id}"), len(clash.versions), id=clash.id))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(_SIZE)
        self._clash, self._names, self._catalogue = clash, names, catalogue
        self._present = [version for version in clash.versions if version.commitment]
        self._taken = {commitment.id for commitment in catalogue.cycle.commitments} | {clash.id}
        self._ids: list[QLineEdit] = []
        self._lay_out()
        self._show_whether_free()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        column.addWidget(_words(self.tr("If this is one commitment, keep the version that is right."), "strong"))
        column.addWidget(self._versions(), 1)
        if len(self._present) > 1:
            column.addWidget(self._line_of_ids())
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)

    def _versions(self) -> QScrollArea:
        inside = QWidget()
        row = QHBoxLayout(inside)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        for number, version in enumerate(self._clash.versions, start=1):
            row.addWidget(self._card(number, version), 1)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setWidget(inside)
        return scroll

    def _card(self, number: int, version: CommitmentVersion) -> QFrame:
        card = QFrame()
        card.setProperty("box", "plain")
        column = QVBoxLayout(card)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(6)
        who = self._names.get(version.actor, version.actor[:8])
        column.addWidget(_words(f"{who}, {moment_words(version.time)}", "muted"))
        if version.commitment:
            column.addWidget(_words(version.commitment.name, "strong"))
            column.addWidget(_words("\n\n".join(version.commitment.text)))
            for words in self._differing(version.commitment):
                column.addWidget(_words(words, name="differing"))
        else:
            column.addWidget(_words(self.tr("Taken out here."), "strong"))
        column.addStretch()
        words = self.tr("Keep this version") if version.commitment else self.tr("Leave it out")
        column.addWidget(
            _button(f"keep{number}", words, partial(self._decide, Decision(self._clash.id, version.version)))
        )
        return card

    def _differing(self, commitment: Commitment) -> Iterator[str]:
        """Yield what differs between the versions beside name and text, as one of them has it."""
        for each in self._clash.differences():
            if each.field is CommitmentField.TRANSFORMATION:
                code = commitment.transformation
                yield self.tr("Under {code} {title}").format(code=code, title=self._catalogue.title(code))
            elif each.field is CommitmentField.RETIRED:
                yield self.tr("Retired") if commitment.retired else self.tr("Not retired")
            elif each.question is not None:
                yield self._question_words(commitment, each.question)

    def _question_words(self, commitment: Commitment, key: QuestionKey) -> str:
        """Return how a version asks a question; one without a wording of its own asks as the report does."""
        question = self._catalogue.cycle.question(key)
        short, everywhere = (question.short, question.wording) if question else (key, "")
        own = commitment.heading(key)
        if own is not None:
            return self.tr("Question “{name}”: {words}").format(name=short, words=own)
        asked = self._catalogue.fill_in(everywhere, commitment.transformation)
        return self.tr("Question “{name}”, as everywhere: {words}").format(name=short, words=asked)

    def _line_of_ids(self) -> QWidget:
        """Offer to keep all versions: the first under the id that it has, each other under a free one."""
        line = QFrame()
        line.setProperty("box", "accent")
        row = QHBoxLayout(line)
        row.setContentsMargins(14, 10, 14, 10)
        row.setSpacing(8)
        words = self.tr("If these are two commitments, the first stays {id} and the other becomes:")
        if len(self._present) > 2:  # noqa: PLR2004 - more than both
            words = self.tr("If these are different commitments, the first stays {id} and the others become:")
        row.addWidget(_words(words.format(id=self._clash.id)), 1)
        for number, _ in enumerate(self._present[1:], start=2):
            self._ids.append(self._id_line(number))
            row.addWidget(self._ids[-1])
        self._both = _button("keepBoth", self.tr("Keep both"), self._keep_both)
        if len(self._present) > 2:  # noqa: PLR2004 - more than both
            self._both.setText(self.tr("Keep all"))
        row.addWidget(self._both)
        return line

    def _id_line(self, number: int) -> QLineEdit:
        line = QLineEdit(self._free_id())
        line.setObjectName(f"newId{number}")
        line.setAccessibleName(self.tr("Id of version {number}").format(number=number))
        line.setMaximumWidth(110)
        line.textChanged.connect(self._show_whether_free)
        return line

    def _free_id(self) -> CommitmentId:
        """Return the id after the highest one that is a number."""
        used = [*self._taken, *(CommitmentId(line.text()) for line in self._ids)]
        highest = max((int(each) for each in used if each.isascii() and each.isdigit()), default=0)
        return CommitmentId(str(highest + 1))

    def _show_whether_free(self) -> None:
        ids = [line.text().strip() for line in self._ids]
        are_free = all(is_identifier(each) and each not in self._taken for each in ids) and len(set(ids)) == len(ids)
        if ids:
            self._both.setEnabled(are_free)
            self._both.setToolTip("" if are_free else self.tr("Each needs an id of its own that is not in use."))

    def _keep_both(self) -> None:
        others = zip(self._present[1:], self._ids, strict=True)
        renamed = tuple((version.version, CommitmentId(line.text().strip())) for version, line in others)
        self._decide(Decision(self._clash.id, self._present[0].version, renamed))

    def _decide(self, decision: Decision) -> None:
        self.accept()
        self.decided.emit(decision)


def _button(name: str, words: str, slot: object) -> QPushButton:
    button = QPushButton(words)
    button.setObjectName(name)
    button.setAutoDefault(False)
    button.clicked.connect(slot)
    return button


def _words(text: str, tone: str = "", name: str = "") -> QLabel:
    label = QLabel(text)
    label.setObjectName(name)
    label.setProperty("tone", tone)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
    return label
