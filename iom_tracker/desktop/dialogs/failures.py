"""What could not be done, under a title that names it."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from iom_tracker.desktop.dialogs.messages import tell, words_for
from iom_tracker.domain.errors import TrackerError


def tell_failure(window: QWidget, verb: str, error: TrackerError) -> None:
    """Say why a verb of the session could not be done, unless the same reason stands there already."""
    words = words_for(error)
    if not any(box.isVisible() and box.text() == words for box in window.findChildren(QMessageBox)):
        tell(window, _title(verb), words, is_problem=True)


def _title(verb: str) -> str:
    titles = {
        "open": _tr("The file cannot be opened"),
        "create": _tr("The workspace cannot be made"),
        "back_up": _tr("No copy of today was kept"),
        "read_backups": _tr("The copies cannot be listed"),
        "restore": _tr("The copy was not brought back"),
        "export": _tr("The report cannot be exported"),
        "import": _tr("The report cannot be read in"),
        "publish": _tr("Nothing was published"),
        "remember": _tr("Settings are not kept"),
        "find_kit": _tr("The file cannot be opened"),
        "open_kit": _tr("The workspace cannot be made"),
        "merge": _tr("Nothing was merged"),
        "make_kits": _tr("No kits were made"),
        "pack": _tr("Nothing was packed"),
        "receipt": _tr("The receipt cannot be written"),
        "undo_merge": _tr("The merge cannot be undone"),
        "take_drafts": _tr("Nothing was taken"),
        "decide_commitment": _tr("Nothing was decided"),
        "overview": _tr("The overview cannot be read"),
        "assign": _tr("Nothing was assigned"),
        "remind": _tr("There is no reminder"),
        "terms": _tr("The terms were not changed"),
        "export_overview": _tr("The table cannot be written"),
        "catalogue": _tr("No commitment was changed"),
        "roll_over": _tr("The next year cannot begin"),
        "people": _tr("Nobody was retired or reinstated"),
        "decide_document": _tr("Nothing was decided"),
        "drop_document": _tr("The document is still kept"),
        "find": _tr("Nothing could be looked for"),
        "spelling": _tr("Spelling is as it was"),
        "accept": _tr("Nothing was decided"),
    }
    return titles.get(verb, _tr("Something could not be done"))


def _tr(text: str) -> str:
    return QCoreApplication.translate("failures", text)
