"""What a merge did, in a few words, for a person who is not on the page that shows it."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from iom_tracker.desktop.appearance.counting import with_number
from iom_tracker.desktop.dialogs.messages import tell, tell_with_action, words_for
from iom_tracker.domain.packet import PacketKind
from iom_tracker.workflows.merge_report import FileOutcome, FileResult, MergeReport


def tell_merge(
    window: QWidget, report: MergeReport, *, show_report: Callable[[], None], show_conflicts: Callable[[], None]
) -> None:
    """Say what came in, with a button that leads to what is to be done about it."""
    title = _tr("What came in")
    lines = [line for line in (*_came_in(report), *_refused(report)) if line]
    text = "\n\n".join(lines)
    if report.conflicts:
        tell_with_action(window, title, text, (_tr("Resolve the conflicts"), show_conflicts))
    elif any(result.outcome is not FileOutcome.REFUSED for result in report.files):
        tell_with_action(window, title, text, (_tr("Show what came in"), show_report))
    else:
        tell(window, _tr("Nothing was merged"), text, is_problem=True)


def _came_in(report: MergeReport) -> list[str]:
    merged = [result for result in report.files if result.outcome is FileOutcome.MERGED]
    offices = ", ".join(dict.fromkeys(result.office for result in merged if result.office))
    return [
        *(_receipt_words(result) for result in merged if result.kind is PacketKind.RECEIPT),
        _sections_words(len(report.changes.sections), offices) if merged and report.changes.sections else "",
        _known_words(report),
        _conflict_words(len(report.conflicts)),
        _automatic_words(len(report.merged)),
        _draft_words(sum(len(result.drafts) for result in report.files)),
    ]


def _receipt_words(result: FileResult) -> str:
    who = result.office or (result.signer.person if result.signer else "") or _tr("headquarters")
    return _tr("The receipt from {who} was taken in.").format(who=who)


def _sections_words(count: int, offices: str) -> str:
    words = _tr("1 section was changed") if count == 1 else _tr("{n} sections were changed")
    by = _tr(" by what came from {offices}").format(offices=offices) if offices else ""
    return with_number(words, count) + by + "."


def _known_words(report: MergeReport) -> str:
    known = [result.file.name for result in report.files if result.outcome is FileOutcome.NOTHING_NEW]
    return _tr("Nothing new in {files}.").format(files=", ".join(known)) if known else ""


def _conflict_words(count: int) -> str:
    if not count:
        return ""
    words = _tr("1 section is in conflict.") if count == 1 else _tr("{n} sections are in conflict.")
    return with_number(words, count)


def _automatic_words(count: int) -> str:
    if not count:
        return ""
    words = _tr("1 section was merged automatically; please read it.")
    words = words if count == 1 else _tr("{n} sections were merged automatically; please read them.")
    return with_number(words, count)


def _draft_words(count: int) -> str:
    if not count:
        return ""
    words = _tr("1 text was found that its author has not sent.")
    words = words if count == 1 else _tr("{n} texts were found that their authors have not sent.")
    return with_number(words, count)


def _refused(report: MergeReport) -> list[str]:
    return [words_for(result.reason) for result in report.files if result.reason is not None]


def _tr(text: str) -> str:
    return QCoreApplication.translate("merge_told", text)
