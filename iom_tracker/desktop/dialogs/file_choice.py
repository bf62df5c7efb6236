"""Choosing a file to open, to read in or to write."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

WORKSPACE_SUFFIX: Final = "iomdb"
WORD_SUFFIX: Final = "docx"
PACKET_SUFFIX: Final = "iompack"
SPREADSHEET_SUFFIX: Final = "xlsx"
_Mode = QFileDialog.FileMode


def choose_workspace(parent: QWidget, folder: Path, then: Callable[[Path], None]) -> QFileDialog:
    """Ask for a workspace, or an office kit, to open."""
    dialog = _dialog(parent, _tr("Open a workspace"), folder, then)
    dialog.setFileMode(_Mode.ExistingFile)
    dialog.setNameFilters([_tr("Workspaces and kits (*.iomdb *.iompack)"), _tr("All files (*)")])
    dialog.open()
    return dialog


def choose_report(parent: QWidget, folder: Path, then: Callable[[Path], None]) -> QFileDialog:
    """Ask for a report to read in."""
    dialog = _dialog(parent, _tr("Import a report"), folder, then)
    dialog.setFileMode(_Mode.ExistingFile)
    dialog.setNameFilters([_tr("Reports (*.txt *.docx)"), _tr("All files (*)")])
    dialog.open()
    return dialog


def choose_export(parent: QWidget, suggestion: Path, then: Callable[[Path], None]) -> QFileDialog:
    """Ask where to write the Word report."""
    dialog = _saving(parent, _tr("Export the Word report"), suggestion, then)
    dialog.setNameFilters([_tr("Word documents (*.docx)")])
    dialog.setDefaultSuffix(WORD_SUFFIX)
    dialog.open()
    return dialog


def choose_template(parent: QWidget, folder: Path, then: Callable[[Path], None]) -> QFileDialog:
    """Ask for a template of the Word report."""
    dialog = _dialog(parent, _tr("Template of the Word report"), folder, then)
    dialog.setFileMode(_Mode.ExistingFile)
    dialog.setNameFilters([_tr("Word documents and templates (*.docx *.dotx)"), _tr("All files (*)")])
    dialog.open()
    return dialog


def choose_spreadsheet(parent: QWidget, suggestion: Path, then: Callable[[Path], None]) -> QFileDialog:
    """Ask where to write the overview as a table."""
    dialog = _saving(parent, _tr("Export the table"), suggestion, then)
    dialog.setNameFilters([_tr("Excel workbooks (*.xlsx)"), _tr("Comma-separated text (*.csv)")])
    dialog.setDefaultSuffix(SPREADSHEET_SUFFIX)
    dialog.filterSelected.connect(lambda chosen: dialog.setDefaultSuffix("csv" if "csv" in chosen else "xlsx"))
    dialog.open()
    return dialog


def choose_crash_report(parent: QWidget, suggestion: Path, then: Callable[[Path], None]) -> QFileDialog:
    """Ask where to write a report of a crash."""
    dialog = _saving(parent, _tr("Save the report"), suggestion, then)
    dialog.setNameFilters([_tr("Text (*.txt)")])
    dialog.setDefaultSuffix("txt")
    dialog.open()
    return dialog


def choose_archive(parent: QWidget, suggestion: Path, then: Callable[[Path], None]) -> QFileDialog:
    """Ask where the archive of a year belongs."""
    dialog = _saving(parent, _tr("Place of the archive"), suggestion, then)
    dialog.setNameFilters([_tr("Workspaces (*.iomdb)")])
    dialog.setDefaultSuffix(WORKSPACE_SUFFIX)
    dialog.open()
    return dialog


def choose_new_workspace(parent: QWidget, suggestion: Path, then: Callable[[Path], None]) -> QFileDialog:
    """Ask where a new workspace belongs."""
    dialog = _saving(parent, _tr("Place of the new workspace"), suggestion, then)
    dialog.setNameFilters([_tr("Workspaces (*.iomdb)")])
    dialog.setDefaultSuffix(WORKSPACE_SUFFIX)
    dialog.open()
    return dialog


def choose_files_to_merge(parent: QWidget, folder: Path, then: Callable[[tuple[Path, ...]], None]) -> QFileDialog:
    """Ask for packets and workspaces to merge, any number at once."""
    dialog = QFileDialog(parent, _tr("Merge files"), str(folder))
    _name(dialog)
    dialog.filesSelected.connect(lambda names: then(tuple(Path(name) for name in names)))
    dialog.setFileMode(_Mode.ExistingFiles)
    dialog.setNameFilters([_tr("Packets and workspaces (*.iompack *.iomdb *.txt)"), _tr("All files (*)")])
    dialog.open()
    return dialog


def choose_packet(parent: QWidget, title: str, suggestion: Path, then: Callable[[Path], None]) -> QFileDialog:
    """Ask where to write a packet."""
    dialog = _saving(parent, title, suggestion, then)
    dialog.setNameFilters([_tr("Packets (*.iompack)"), _tr("Packets as text (*.txt)")])
    dialog.setDefaultSuffix(PACKET_SUFFIX)
    dialog.open()
    return dialog


def choose_folder(parent: QWidget, title: str, folder: Path, then: Callable[[Path], None]) -> QFileDialog:
    """Ask for a folder to write files into."""
    dialog = _dialog(parent, title, folder, then)
    dialog.setFileMode(_Mode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly)
    dialog.open()
    return dialog


def _saving(parent: QWidget, title: str, suggestion: Path, then: Callable[[Path], None]) -> QFileDialog:
    dialog = _dialog(parent, title, suggestion.parent, then)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setFileMode(_Mode.AnyFile)
    dialog.selectFile(suggestion.name)
    return dialog


def _dialog(parent: QWidget, title: str, folder: Path, then: Callable[[Path], None]) -> QFileDialog:
    dialog = QFileDialog(parent, title, str(folder))
    _name(dialog)
    dialog.fileSelected.connect(lambda name: then(Path(name)))
    return dialog


def _name(dialog: QFileDialog) -> None:
    dialog.setObjectName("fileChoice")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)


def _tr(text: str) -> str:
    return QCoreApplication.translate("file_choice", text)
