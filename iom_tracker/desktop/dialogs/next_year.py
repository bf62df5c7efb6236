"""The dialog that begins the next year: which, what is carried, what is still open, where the archive goes."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from iom_tracker.desktop.dialogs.choosing import ChoiceBox, TickBox
from iom_tracker.desktop.dialogs.file_choice import choose_archive
from iom_tracker.desktop.dialogs.section_names import names_of
from iom_tracker.workflows.outcome import WorkspaceSnapshot

if TYPE_CHECKING:  # it brings the database with it, which the window is painted without
    from collections.abc import Sequence

    from iom_tracker.workflows.roll_over import RollOverPlan

_WIDTH: Final = 600


class NextYearDialog(QDialog):
    """Stays while the year is archived and the next one begun.

    Signals:
        wished: str (cycle), Path (the archive), bool (although something is open).
    """

    wished = Signal(str, object, bool)

    def __init__(
        self, plans: "Sequence[RollOverPlan]", snapshot: WorkspaceSnapshot, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("nextYear")
        self.setWindowTitle(self.tr("Next year"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(_WIDTH)
        self._plans, self._catalogue, self._is_office = tuple(plans), snapshot.catalogue, snapshot.is_office
        self._is_working = False
        self._make_widgets()
        self._lay_out()
        self._connect()
        self._show_plan()

    @property
    def plan(self) -> "RollOverPlan":
        """What would be done, as it is chosen now."""
        return self._plans[self._cycle.currentIndex()]

    def show_working(self, is_working: bool) -> None:  # noqa: FBT001 - as Qt's setters
        """Show that the year is being archived, or that this has come to an end."""
        self._is_working = is_working
        self._bar.setVisible(is_working)
        for part in (self._cycle, self._archive, self._browse, self._anyway, self._cancel):
            part.setEnabled(not is_working)
        self._show_whether_possible()

    def _make_widgets(self) -> None:
        self._cycle = ChoiceBox()
        self._cycle.setObjectName("nextCycle")
        for plan in self._plans:
            words = self.tr("{year}, with its own questionnaire") if plan.has_own_questionnaire else ""
            words = words or self.tr("{year}, with the same questionnaire again")
            self._cycle.addItem(words.format(year=plan.catalogue.cycle.id))
        self._carried = _words("nextCarried", "")
        self._open = _words("nextOpen", "")
        self._anyway = TickBox(self.tr("&Begin although this is open"))
        self._anyway.setObjectName("nextAnyway")
        self._archive = QLineEdit()
        self._archive.setObjectName("nextArchive")
        self._archive.setAccessibleName(self.tr("Archive"))
        self._browse = QPushButton(self.tr("Browse…"))
        self._browse.setObjectName("nextBrowse")
        self._browse.setAutoDefault(False)
        self._bar = QProgressBar()
        self._bar.setObjectName("nextBar")
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 0)
        self._bar.hide()
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self._cancel = self._buttons.button(QDialogButtonBox.StandardButton.Cancel)
        self._begin = self._buttons.addButton("", QDialogButtonBox.ButtonRole.AcceptRole)
        self._begin.setObjectName("nextBegin")
        self._begin.setProperty("role", "primary")

    def _lay_out(self) -> None:
        place = QHBoxLayout()
        place.setSpacing(8)
        place.addWidget(self._archive, 1)
        place.addWidget(self._browse)
        form = QFormLayout()
        form.setHorizontalSpacing(14)
        form.setVerticalSpacing(10)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("&Next year"), self._cycle)
        form.addRow(self.tr("&Archive"), place)
        label = form.labelForField(place)
        if isinstance(label, QLabel):
            label.setBuddy(self._archive)
        self._box = QFrame()
        self._box.setProperty("box", "plain")
        inside = QVBoxLayout(self._box)
        inside.setContentsMargins(14, 12, 14, 12)
        inside.setSpacing(8)
        for part in (self._open, self._anyway):
            inside.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(14)
        column.addLayout(form)
        column.addWidget(self._carried)
        column.addWidget(self._box)
        column.addStretch()
        column.addWidget(self._bar)
        column.addWidget(self._buttons)

    def _connect(self) -> None:
        self._cycle.currentIndexChanged.connect(self._show_plan)
        self._archive.textChanged.connect(self._show_whether_possible)
        self._anyway.toggled.connect(self._show_whether_possible)
        self._browse.clicked.connect(self._on_browse)
        self._buttons.accepted.connect(self._on_accepted)
        self._buttons.rejected.connect(self.reject)

    def _show_plan(self) -> None:
        plan = self.plan
        self._archive.setText(str(plan.archive))
        self._carried.setText("\n\n".join(self._carried_words(plan)))
        lines = self._open_words(plan)
        self._open.setText("\n".join(lines) or self.tr("Nothing is open in {cycle}.").format(cycle=plan.follows))
        self._anyway.setVisible(not plan.is_ready)
        self._begin.setText(self.tr("Begin {cycle}").format(cycle=plan.catalogue.cycle.id))
        self._show_whether_possible()

    def _show_whether_possible(self) -> None:
        may_begin = self.plan.is_ready or self._anyway.isChecked()
        self._begin.setEnabled(may_begin and bool(self._archive.text().strip()) and not self._is_working)

    def _carried_words(self, plan: "RollOverPlan") -> list[str]:
        number, cycle = QLocale().toString, plan.catalogue.cycle
        commitments = sum(not each.retired for each in cycle.commitments)
        lines = [
            self.tr(
                "Carried: the list of commitments ({commitments} to be reported on) and who is asked to write "
                "({assignments} assignments). {sections} sections are to be answered. Answers are not carried; last "
                "year’s can be read beside this year’s."
            ).format(
                commitments=number(commitments),
                assignments=number(plan.assignments),
                sections=number(len(plan.catalogue.slots())),
            )
        ]
        if plan.left_out:
            names = ", ".join(question.short for question in plan.left_out)
            lines.append(self.tr("Not asked any more: {questions}.").format(questions=names))
        after = self.tr("Offices need a new kit for the new year, or begin it by themselves.")
        if self._is_office:
            after = self.tr("You can also wait for the new kit of headquarters.")
        lines.append(self.tr("The workspace as it is now goes into the archive first.") + " " + after)
        return lines

    def _open_words(self, plan: "RollOverPlan") -> list[str]:
        name = partial(names_of, catalogue=self._catalogue)
        found = (
            (self.tr("In conflict: {what}"), name(plan.conflicts)),
            (self.tr("Commitments in several versions: {what}"), ", ".join(plan.commitments)),
            (self.tr("Merged automatically and not read: {what}"), name(plan.unread)),
            (self.tr("Drafts that are not published: {what}"), name(plan.drafts)),
            (self.tr("Sections that are published and not submitted: {what}"), _count(plan.unsubmitted)),
            (self.tr("Sections with a text that is not cleared: {what}"), _count(plan.uncleared)),
        )
        return [words.format(what=what) for words, what in found if what]

    def _on_browse(self) -> None:
        choose_archive(self, Path(self._archive.text()), lambda path: self._archive.setText(str(path)))

    def _on_accepted(self) -> None:
        archive = Path(self._archive.text().strip()).expanduser()
        self.wished.emit(self.plan.catalogue.cycle.id, archive, self._anyway.isChecked() and not self.plan.is_ready)

    @override
    def reject(self) -> None:
        if not self._is_working:
            super().reject()


def _count(refs: "Sequence[object]") -> str:
    return QLocale().toString(len(refs)) if refs else ""


def _words(name: str, text: str) -> QLabel:
    label = QLabel(text)
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label
