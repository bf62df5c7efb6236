"""The dialog that lists the copies of workspaces which are kept on this machine, and brings one back."""

from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QLocale, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from iom_tracker.desktop.dialogs.dated import day_words
from iom_tracker.desktop.dialogs.messages import show_folder
from iom_tracker.domain.backup import Backup, BackupKind

if TYPE_CHECKING:  # it brings the database with it, which the window is painted without
    from iom_tracker.workflows.read_backups import KeptBackups

_SIZE: Final = QSize(640, 420)


class BackupsDialog(QDialog):
    """Shows each copy with its day, what it was made for, its file and its size, the newest first.

    Signals:
        restore_wanted: Backup, to be brought back as a new file.
    """

    restore_wanted = Signal(object)

    def __init__(self, kept: "KeptBackups", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("backupsDialog")
        self.setWindowTitle(self.tr("Copies of your work"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(_SIZE)
        self._kept = kept
        self._list = self._make_list()
        self._restore = QPushButton(self.tr("Restore as a new file…"))
        self._restore.setObjectName("restoreBackup")
        self._restore.setProperty("role", "primary")
        self._restore.setEnabled(bool(kept.backups))
        self._restore.clicked.connect(self._on_restore_clicked)
        self._list.itemActivated.connect(self._on_restore_clicked)
        self._lay_out()

    def _make_list(self) -> QTreeWidget:
        listed = QTreeWidget()
        listed.setObjectName("backupList")
        listed.setAccessibleName(self.tr("Copies"))
        listed.setRootIsDecorated(False)
        listed.setUniformRowHeights(True)
        listed.setAllColumnsShowFocus(True)
        listed.setHeaderLabels([self.tr("Day"), self.tr("Made"), self.tr("File"), self.tr("Size")])
        listed.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        listed.header().setStretchLastSection(False)
        listed.header().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        for backup in self._kept.backups:
            listed.addTopLevelItem(self._row(backup))
        listed.setCurrentIndex(listed.model().index(0, 0))
        return listed

    def _row(self, backup: Backup) -> QTreeWidgetItem:
        made = self.tr("before a merge") if backup.kind is BackupKind.MERGE else self.tr("on a day of work")
        row = QTreeWidgetItem(
            [
                day_words(backup.day.isoformat()),
                made,
                backup.of,
                QLocale().formattedDataSize(backup.size, 0, QLocale.DataSizeFormat.DataSizeSIFormat),
            ]
        )
        row.setTextAlignment(3, Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        row.setToolTip(0, str(backup.path))
        return row

    def _lay_out(self) -> None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.addButton(self._restore, QDialogButtonBox.ButtonRole.ActionRole)
        show = buttons.addButton(self.tr("Show the folder"), QDialogButtonBox.ButtonRole.ActionRole)
        show.setObjectName("showBackups")
        show.clicked.connect(partial(show_folder, self._kept.folder))
        show.setEnabled(self._kept.folder.is_dir())
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        column.addWidget(_muted(self._hint()))
        column.addWidget(self._list, 1)
        column.addWidget(_muted(self.tr("They lie in {folder}").format(folder=self._kept.folder), "backupFolder"))
        column.addWidget(buttons)

    def _hint(self) -> str:
        if not self._kept.backups:
            return self.tr("There is no copy yet. One is made on each day on which you work, and before each merge.")
        return self.tr(
            "A copy is made on each day on which you work, and before each merge. A copy comes back as a new file, "
            "checked; your present file stays as it is, and the two can be merged."
        )

    def _on_restore_clicked(self) -> None:
        index = self._list.currentIndex()
        if index.isValid():
            self.restore_wanted.emit(self._kept.backups[index.row()])


def _muted(words: str, name: str = "backupHint") -> QLabel:
    label = QLabel(words)
    label.setObjectName(name)
    label.setWordWrap(True)
    label.setProperty("tone", "muted")
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
