"""What the window tells a person, and asks before something is lost."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget

from iom_tracker.desktop.background import TaskCrashed
from iom_tracker.domain.errors import FileProblem, TrackerError
from iom_tracker.sentences import sentence

_Icon = QMessageBox.Icon
_Role = QMessageBox.ButtonRole
_LONGEST_NAME: Final = 25  # characters of a file's name in a sentence that has one line


def words_for(error: TrackerError) -> str:
    """Return the sentence for an expected error, in the language of the window."""
    if isinstance(error, TaskCrashed):
        return _tr("Something went wrong inside the program; a crash report was written.")
    return sentence(error, lambda text: QCoreApplication.translate("sentences", text))


def short_words_for(error: TrackerError) -> str:
    """Return the same sentence for one line: with the name of the file alone, shortened in its middle."""
    shown = replace(error, path=Path(_in_short(error.path.name))) if isinstance(error, FileProblem) else error
    return words_for(shown)


def _in_short(name: str) -> str:
    half = _LONGEST_NAME // 2
    return name if len(name) <= _LONGEST_NAME else f"{name[:half]}…{name[-half:]}"


def tell(parent: QWidget, title: str, text: str, *, is_problem: bool = False) -> QMessageBox:
    """Show a message; it goes when it is answered."""
    box = _box(parent, _Icon.Warning if is_problem else _Icon.Information, title, text)
    box.setStandardButtons(QMessageBox.StandardButton.Ok)
    box.open()
    return box


def ask(
    parent: QWidget, title: str, text: str, *answers: tuple[str, Callable[[], None]], is_risky: bool = False
) -> QMessageBox:
    """Ask a question; besides the answers there is always one that does nothing.

    Args:
        is_risky: whether Enter does nothing; else it gives the first answer.
    """
    box = _box(parent, _Icon.Warning if is_risky else _Icon.Question, title, text)
    buttons = {box.addButton(words, _Role.AcceptRole): then for words, then in answers}
    cancel = box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(cancel if is_risky else next(iter(buttons)))
    return _open(box, buttons)


def tell_with_action(parent: QWidget, title: str, text: str, action: tuple[str, Callable[[], None]]) -> QMessageBox:
    """Show a message with something that can be done about it."""
    words, then = action
    box = _box(parent, _Icon.Information, title, text)
    button = box.addButton(words, _Role.AcceptRole)
    box.addButton(QMessageBox.StandardButton.Close)
    return _open(box, {button: then})


def ask_about_unsaved(
    parent: QWidget, reason: str, *, save_again: Callable[[], None], give_up: Callable[[], None]
) -> QMessageBox:
    """Ask what to do with text that could not be saved; the third answer is to stay."""
    text = _tr("The last changes are not saved: {reason}").format(reason=reason)
    box = _box(parent, _Icon.Warning, _tr("Not everything is saved"), text)
    again = box.addButton(_tr("Save again"), _Role.AcceptRole)
    lose = box.addButton(_tr("Leave without saving"), _Role.DestructiveRole)
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(again)
    return _open(box, {again: save_again, lose: give_up})


def show_folder(folder: Path) -> None:
    """Show a folder in the program that this machine has for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def _open(box: QMessageBox, answers: dict[QPushButton, Callable[[], None]]) -> QMessageBox:
    def on_finished() -> None:
        for button, then in answers.items():
            if box.clickedButton() is button:
                then()

    box.finished.connect(on_finished)
    box.open()
    return box


def _box(parent: QWidget, drawing: QMessageBox.Icon, title: str, text: str) -> QMessageBox:
    box = QMessageBox(drawing, title, text, parent=parent)
    box.setObjectName("message")
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    return box


def _tr(text: str) -> str:
    return QCoreApplication.translate("messages", text)
