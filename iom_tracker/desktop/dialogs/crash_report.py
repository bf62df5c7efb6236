"""What a person is told of a crash, and the report that they can save to send it to somebody."""

from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QStandardPaths, Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from iom_tracker.desktop.dialogs.file_choice import choose_crash_report
from iom_tracker.desktop.dialogs.messages import tell, words_for
from iom_tracker.domain.errors import CannotAccess
from iom_tracker.environment.crash_reports import CrashReport, note_told, save_report


def tell_of_crash(parent: QWidget, report: CrashReport) -> None:
    """Say that something went wrong just now that nobody expected."""
    _tell(parent, _tr("Something went wrong inside the program. What you wrote is kept, and you can go on."), report)


def tell_of_last_crash(parent: QWidget, report: CrashReport) -> None:
    """Say that the program ended in an earlier run, or went wrong there without being able to say so."""
    _tell(parent, _tr("The last time, the program met an error of its own and ended. What was saved is there."), report)


def _tell(parent: QWidget, what_happened: str, report: CrashReport) -> None:
    box = QMessageBox(QMessageBox.Icon.Information, _tr("An error in the program"), what_happened, parent=parent)
    box.setObjectName("crashMessage")
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setInformativeText(
        _tr("You can save a report and send it to whoever looks after the program. None of your texts are in it.")
    )
    box.setDetailedText(report.text)
    save = box.addButton(_tr("Save report…"), QMessageBox.ButtonRole.AcceptRole)
    save.setObjectName("crashSave")
    box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Close))
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)

    def on_finished() -> None:
        note_told(report)
        if box.clickedButton() is save:
            choose_crash_report(parent, _suggestion(), partial(_save, parent, report))

    box.finished.connect(on_finished)
    box.open()


def _suggestion() -> Path:
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    day = date.today().isoformat()  # noqa: DTZ011 - the day as the person knows it
    return Path(documents) / f"iom_tracker report {day}.txt"


def _save(parent: QWidget, report: CrashReport, path: Path) -> None:
    try:
        save_report(report, path)
    except CannotAccess as error:
        tell(parent, _tr("The report was not saved"), words_for(error), is_problem=True)


def _tr(text: str) -> str:
    return QCoreApplication.translate("crash_report", text)
