"""What the cells of the table of an office's own sections say."""

from enum import IntEnum

from PySide6.QtCore import QCoreApplication, QLocale

from iom_tracker.desktop.submissions.moments import day_of
from iom_tracker.desktop.submissions.phrases import Sign
from iom_tracker.desktop.submissions.section_rows import Plan, Said, SectionRow


class Column(IntEnum):
    """What stands beside each other."""

    SECTION = 0
    WORDS = 1
    PLAN = 2
    SAID = 3


def words_of(row: SectionRow, column: Column) -> str:
    """Return a cell in one line."""
    return {
        Column.SECTION: f"{section_words(row)}, {row.unit_name}",
        Column.WORDS: length_words(row),
        Column.PLAN: plan_sign(row).words,
        Column.SAID: ", ".join(filter(None, (said_sign(row).words, said_detail(row)))),
    }[column]


def section_words(row: SectionRow) -> str:
    """Return a section as `200006 · Challenges`."""
    return f"{row.status.ref.unit} · {row.question}"


def length_words(row: SectionRow) -> str:
    """Return how many words there are, of how many there may be."""
    number, status = QLocale().toString, row.status
    if not status.words:
        return ""
    return number(status.words) if status.cap is None else f"{number(status.words)} / {number(status.cap)}"


def plan_sign(row: SectionRow) -> Sign:
    """Return what the next packet does with a section."""
    return {
        Plan.NO_TEXT: Sign(_translate("No text yet"), "circle-dashed", "text_muted"),
        Plan.DRAFT: Sign(_translate("Draft, will be published and sent"), "pencil", "warning"),
        Plan.SENDS: Sign(_translate("Will be sent"), "send", "accent"),
        Plan.SENDS_AGAIN: Sign(_translate("Goes along until confirmed"), "send", "accent"),
        Plan.CONFLICT: Sign(_translate("In conflict here; all versions go"), "triangle-alert", "danger"),
        Plan.NOTHING_NEW: Sign(_translate("Nothing new"), "check", "text_muted"),
    }[row.plan]


def said_sign(row: SectionRow) -> Sign:
    """Return what headquarters said."""
    return _said(row.said)


def said_detail(row: SectionRow) -> str:
    """Return when it was said, the note that came with it, and what was said of an older text."""
    before = _said(row.before).words if row.before else ""
    words = _translate("earlier: {said}").format(said=before) if before else ""
    note = _translate("“{note}”").format(note=row.note) if row.note else ""
    return " · ".join(filter(None, (note, words, day_of(row.time))))


def _said(said: Said) -> Sign:
    return {
        Said.NOT_SENT: Sign(_translate("Not sent yet"), "circle-dashed", "text_muted"),
        Said.NOT_CONFIRMED: Sign(_translate("Sent, not confirmed yet"), "clock", "text_muted"),
        Said.CHANGED_SINCE: Sign(_translate("Changed since it was sent"), "pencil", "warning"),
        Said.THEIR_TEXT: Sign(_translate("Came from headquarters"), "inbox", "text_muted"),
        Said.RECEIVED: Sign(_translate("Received"), "mail-check", "success"),
        Said.CONFLICT: Sign(_translate("In conflict at headquarters"), "triangle-alert", "danger"),
        Said.RETURNED: Sign(_translate("Returned"), "undo-2", "warning"),
        Said.CLEARED: Sign(_translate("Cleared"), "circle-check", "success"),
        Said.CHANGED_THERE: Sign(_translate("Changed since it was cleared"), "circle-alert", "warning"),
        Said.TAKEN_OUT: Sign(_translate("Taken out at headquarters"), "circle-dashed", "warning"),
    }[said]


def _translate(text: str) -> str:
    return QCoreApplication.translate("Submissions", text)
