"""The row of a dialog in which the template of a report is chosen, and what a check of it found."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from iom_tracker.desktop.appearance.leading_label import LeadingLabel, WholeLabel
from iom_tracker.desktop.dialogs.choosing import TickBox
from iom_tracker.desktop.dialogs.file_choice import choose_template


class TemplateChoice(QWidget):
    """Shows the template that is used, lets another one be chosen, and asks whether it is for the next reports too.

    Signals:
        changed: what is chosen or found has changed.
        wanted: Path, a template that is to be checked; `show_found` says what came of it.
    """

    changed = Signal()
    wanted = Signal(object)

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._kept = ""
        self._chosen: Path | None = None
        self._is_kept_refused = self._is_chosen_refused = self._is_shipped = False
        self._make_widgets()
        self._lay_out()
        self._browse.clicked.connect(lambda: choose_template(self, self._folder, self._try))
        self._ours.clicked.connect(self._use_shipped)
        self._refresh()

    @property
    def chosen(self) -> Path | None:
        """The file that was chosen; None for the one that is kept or the shipped one."""
        return self._chosen

    @property
    def is_shipped(self) -> bool:
        """Whether the shipped one is wanted, whatever is kept."""
        return self._is_shipped

    @property
    def is_for_next(self) -> bool:
        """Whether the choice is to hold for the next reports too."""
        return self._next.isVisibleTo(self) and self._next.isChecked()

    @property
    def is_refused(self) -> bool:
        """Whether no report can be made of what is chosen."""
        return self._is_chosen_refused if self._chosen else self._is_kept_refused and not self._is_shipped

    def show_kept(self, name: str, problem: str) -> None:
        """Say which template is kept, and why it cannot be used if so; without a name and a problem none is."""
        self._kept, self._is_kept_refused = name, bool(problem)
        if problem and not self._chosen:
            self._say(problem, is_usable=False)
        self._refresh()

    def show_found(self, path: Path, words: str, *, is_usable: bool) -> None:
        """Say what the check of a template found."""
        if path == self._chosen:
            self._is_chosen_refused = not is_usable
            self._say(words, is_usable=is_usable)
            self._refresh()

    def _make_widgets(self) -> None:
        self._browse = QPushButton(self.tr("&Choose…"))
        self._browse.setObjectName("chooseTemplate")
        self._ours = QPushButton(self.tr("Use the &usual one"))
        self._ours.setObjectName("usualTemplate")
        self._name = LeadingLabel("templateName")
        self._found = WholeLabel("templateFound")
        self._next = TickBox(self.tr("Use it for the &next reports too"))
        self._next.setObjectName("templateForNext")

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._name, 1)
        row.addWidget(self._ours)
        row.addWidget(self._browse)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self._found)
        column.addWidget(self._next)

    def _try(self, path: Path) -> None:
        self._chosen, self._is_shipped, self._is_chosen_refused = path, False, True
        self._next.setChecked(False)
        self.show_found(path, self.tr("Checking…"), is_usable=False)
        self.wanted.emit(path)

    def _use_shipped(self) -> None:
        self._chosen, self._is_shipped = None, True
        self._next.setChecked(False)
        self._refresh()

    def _say(self, words: str, *, is_usable: bool) -> None:
        self._found.setProperty("tone", "muted" if is_usable else "danger")
        self._found.style().unpolish(self._found)
        self._found.style().polish(self._found)
        self._found.show_words(words)

    def _refresh(self) -> None:
        has_kept = bool(self._kept or self._is_kept_refused)
        is_kept = has_kept and not self._is_shipped
        self._name.setText(self._words(is_kept=is_kept))
        self._ours.setVisible(is_kept or self._chosen is not None)
        self._found.setVisible(self._chosen is not None or (is_kept and self._is_kept_refused))
        is_new = self._chosen is not None and not self._is_chosen_refused
        self._next.setVisible(is_new or (has_kept and self._is_shipped))
        self.changed.emit()

    def _words(self, *, is_kept: bool) -> str:
        if self._chosen:
            return self._chosen.name
        if not is_kept:
            return self.tr("The one that comes with the program")
        if not self._kept:
            return self.tr("The one that is kept")
        return self.tr("{name}, which is kept").format(name=self._kept)
