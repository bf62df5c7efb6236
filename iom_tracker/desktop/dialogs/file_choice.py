"""Choosing a file to open, to read in or to write."""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QWidget

WORKSPACE_SUFFIX: Final = "iomdb"
WORD_SUFFIX: Final = "docx"
_Mode = QFileDialog.FileMode


def choose_workspace(parent: QWidget, folder: Path, then: Callable[[Path], None]) -> QFileDialog:
    """Ask for a workspace to open."""
    dialog = _dialog(parent, _tr("Open a workspace"), folder, then)
    dialog.setFileMode(_Mode.ExistingFile)
    dialog.setNameFilters([_tr("Workspaces (*.iomdb)"), _tr("All files (*)")])
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


def choose_new_workspace(parent: QWidget, suggestion: Path, then: Callable[[Path], None]) -> QFileDialog:
    """Ask where a new workspace belongs."""
    dialog = _saving(parent, _tr("Place of the new workspace"), suggestion, then)
    dialog.setNameFilters([_tr("Workspaces (*.iomdb)")])
    dialog.setDefaultSuffix(WORKSPACE_SUFFIX)
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
    dialog.setObjectName("fileChoice")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda name: then(Path(name)))
    return dialog


def _tr(text: str) -> str:
    return QCoreApplication.translate("file_choice", text)
