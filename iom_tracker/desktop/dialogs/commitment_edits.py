"""The dialogs that ask for one change of the list of commitments: another one, another text, another place."""

from typing import Final

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from iom_tracker.desktop.dialogs.choosing import ChoiceBox
from iom_tracker.desktop.dialogs.messages import words_for
from iom_tracker.domain.catalogue import Catalogue
from iom_tracker.domain.catalogue_edit import Addition, CatalogueEdit, Move, Place, Rewording
from iom_tracker.domain.cycle import Commitment
from iom_tracker.domain.errors import NothingChanged, TrackerError
from iom_tracker.domain.identity import CommitmentId

_WIDTH: Final = 600


class EditDialog(QDialog):
    """Says at once why a change cannot be made; a kind of change names its fields.

    Signals:
        wished: CatalogueEdit.
    """

    wished = Signal(object)

    def __init__(self, catalogue: Catalogue, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("commitmentEdit")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(_WIDTH)
        self._catalogue = catalogue
        self._form = QFormLayout()
        self._form.setHorizontalSpacing(14)
        self._form.setVerticalSpacing(10)
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._hint = QLabel()
        self._hint.setObjectName("editHint")
        self._hint.setProperty("tone", "muted")
        self._hint.setWordWrap(True)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._do = self._buttons.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        self._do.setObjectName("editDo")
        self._do.setProperty("role", "primary")
        self._buttons.accepted.connect(self._on_accepted)
        self._buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        column.addLayout(self._form, 1)
        column.addWidget(self._hint)
        column.addWidget(self._buttons)

    def name_deed(self, title: str, words: str) -> None:
        """Say in the title what is done, and on the button."""
        self.setWindowTitle(title)
        self._do.setText(words)

    def edit(self) -> CatalogueEdit:
        """Return the change that is asked for."""
        raise NotImplementedError

    def missing(self) -> str:
        """Return what is still to be filled in; nothing where all is."""
        return ""

    def check(self) -> None:
        """Show whether the change can be made, and if not, why."""
        problem = self.missing()
        try:
            if not problem:
                self.edit().apply(self._catalogue)
        except NothingChanged:
            problem = self.tr("Nothing is different yet.")
        except TrackerError as error:
            problem = words_for(error)
        self._hint.setText(problem or self.tr("Offices get the change with their next receipt."))
        self._do.setEnabled(not problem)

    def _on_accepted(self) -> None:
        edit = self.edit()
        self.accept()
        self.wished.emit(edit)


class AdditionDialog(EditDialog):
    """Asks for a commitment that is new."""

    def __init__(self, catalogue: Catalogue, code: str, parent: QWidget | None = None) -> None:
        super().__init__(catalogue, parent)
        self.name_deed(self.tr("Add a commitment"), self.tr("Add it"))
        self._id = _line("editId")
        self._transformation = transformations_of(catalogue, code)
        self._name = _line("editName")
        self._name.setPlaceholderText(self.tr("the beginning of the text"))
        self._text = _text_box()
        self._form.addRow(self.tr("&Id"), self._id)
        self._form.addRow(self.tr("&Transformation"), self._transformation)
        self._form.addRow(self.tr("&Name in lists"), self._name)
        self._form.addRow(self.tr("Te&xt"), self._text)
        for line in (self._id, self._name):
            line.textChanged.connect(self.check)
        self._text.textChanged.connect(self.check)
        self._transformation.currentIndexChanged.connect(self.check)
        self._id.setFocus(Qt.FocusReason.OtherFocusReason)
        self.check()

    @override
    def missing(self) -> str:
        """Return that it needs an id and a text."""
        is_complete = self._id.text().strip() and self._text.toPlainText().strip()
        return "" if is_complete else self.tr("Give it an id, as the others have, and its text.")

    @override
    def edit(self) -> CatalogueEdit:
        """Return the addition."""
        place = Place(self._transformation.currentData())
        return Addition(
            CommitmentId(self._id.text().strip()), (self._text.toPlainText(),), place, self._name.text().strip()
        )


class RewordingDialog(EditDialog):
    """Asks for another text of a commitment, or another name."""

    def __init__(self, catalogue: Catalogue, commitment: Commitment, parent: QWidget | None = None) -> None:
        super().__init__(catalogue, parent)
        self.name_deed(self.tr("Text of commitment {id}").format(id=commitment.id), self.tr("Publish it"))
        self._commitment = commitment
        self._name = _line("editName")
        self._name.setText(commitment.name)
        self._text = _text_box()
        self._text.setPlainText("\n\n".join(commitment.text))
        self._form.addRow(self.tr("&Name in lists"), self._name)
        self._form.addRow(self.tr("Te&xt"), self._text)
        self._name.textChanged.connect(self.check)
        self._text.textChanged.connect(self.check)
        self._text.setFocus(Qt.FocusReason.OtherFocusReason)
        self.check()

    @override
    def edit(self) -> CatalogueEdit:
        """Return the rewording."""
        return Rewording(self._commitment.id, (self._text.toPlainText(),), self._name.text().strip())


class MoveDialog(EditDialog):
    """Asks where a commitment is to stand."""

    def __init__(self, catalogue: Catalogue, commitment: Commitment, parent: QWidget | None = None) -> None:
        super().__init__(catalogue, parent)
        self.name_deed(self.tr("Move commitment {id}").format(id=commitment.id), self.tr("Move it"))
        self._commitment = commitment
        self._transformation = transformations_of(catalogue, commitment.transformation)
        self._after = ChoiceBox()
        self._after.setObjectName("editAfter")
        self._form.addRow(self.tr("&Transformation"), self._transformation)
        self._form.addRow(self.tr("&Place"), self._after)
        self._transformation.currentIndexChanged.connect(self._show_places)
        self._after.currentIndexChanged.connect(self.check)
        self._show_places()

    @override
    def edit(self) -> CatalogueEdit:
        """Return the move."""
        after = self._after.currentData()
        place = Place(self._transformation.currentData(), after or None, is_first=not after)
        return Move(self._commitment.id, place)

    def _show_places(self) -> None:
        """Offer the places of the chosen transformation; the last one is chosen."""
        code = self._transformation.currentData()
        with QSignalBlocker(self._after):
            self._after.clear()
            self._after.addItem(self.tr("At the beginning"), "")
            for each in self._catalogue.cycle.commitments:
                if each.transformation == code and each.id != self._commitment.id:
                    words = self.tr("After {id}  {name}").format(id=each.id, name=each.name)
                    self._after.addItem(words, each.id)
            self._after.setCurrentIndex(self._after.count() - 1)
        self.check()


def transformations_of(catalogue: Catalogue, code: str) -> ChoiceBox:
    """Return a box with all transformations of the framework, at that of a code."""
    box = ChoiceBox()
    box.setObjectName("editTransformation")
    box.setMinimumContentsLength(30)
    box.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    for each in catalogue.framework.transformations:
        box.addItem(f"{each.code}  {each.short}", str(each.code))
    box.setCurrentIndex(max(box.findData(str(code)), 0))
    return box


def _line(name: str) -> QLineEdit:
    line = QLineEdit()
    line.setObjectName(name)
    return line


def _text_box() -> QPlainTextEdit:
    box = QPlainTextEdit()
    box.setObjectName("editText")
    box.setTabChangesFocus(True)
    box.setMinimumHeight(180)
    return box
