"""What the cells of the table of offices say, and what their tool tips explain."""

from enum import IntEnum

from PySide6.QtCore import QCoreApplication, QLocale

from iom_tracker.desktop.appearance.counting import counted
from iom_tracker.desktop.submissions.moments import ago, clock_time_of
from iom_tracker.desktop.submissions.office_rows import OfficeRow
from iom_tracker.desktop.submissions.phrases import Sign, key_advice, state_sign


class Column(IntEnum):
    """What stands beside each other."""

    OFFICE = 0
    SECTIONS = 1
    STATES = 2
    SENT = 3
    RECEIPT = 4


def words_of(row: OfficeRow, column: Column) -> str:
    """Return a cell in one line."""
    return {
        Column.OFFICE: f"{row.name}, {people_words(row)}",
        Column.SECTIONS: sections_words(row),
        Column.STATES: ", ".join(sign.words for sign in state_signs(row)),
        Column.SENT: ago(row.sent) if row.has_sent else nothing_yet(),
        Column.RECEIPT: "",
    }[column]


def tool_tip_of(row: OfficeRow, column: Column) -> str:
    """Return what explains a cell; empty where it explains itself."""
    if not row.has_sent:
        return _translate("Nothing has been merged from this office so far.") if column is Column.OFFICE else ""
    if column is Column.OFFICE:
        people = "\n".join(f"{name}  {key}" for name, key in row.people)
        return f"{row.name}\n{people}\n\n{key_advice()}" if people else f"{row.name}\n{people_words(row)}"
    if column is Column.SENT:
        words = _translate("Written {sent} by their clock, merged here {arrived}")
        return words.format(sent=clock_time_of(row.sent), arrived=clock_time_of(row.arrived))
    return "\n".join(filter(None, (words_of(row, column), beyond_words(row) if column is Column.SECTIONS else "")))


def people_words(row: OfficeRow) -> str:
    """Return who signed, with the short names of their keys."""
    if not row.has_sent:
        return nothing_yet()
    if not row.people:
        return _translate("A workspace, which nobody signs")
    return ", ".join(f"{name} · {key}" for name, key in row.people)


def sections_words(row: OfficeRow) -> str:
    """Return how many sections have come, of how many."""
    if not row.asked:
        return counted(row.received, _translate("1 section"), _translate("{n} sections"))
    number = QLocale().toString
    return _translate("{received} of {asked}").format(received=number(row.received), asked=number(row.asked))


def beyond_words(row: OfficeRow) -> str:
    """Return how many sections came that nobody asked for; empty for none."""
    if not row.beyond:
        return ""
    return counted(
        row.beyond, _translate("and 1 that was not asked for"), _translate("and {n} that were not asked for")
    )


def state_signs(row: OfficeRow) -> tuple[Sign, ...]:
    """Return how many sections are in each state."""
    return tuple(state_sign(state, count) for state, count in row.states)


def nothing_yet() -> str:
    """Return what is said of an office that has not sent."""
    return _translate("Nothing yet")


def _translate(text: str) -> str:
    return QCoreApplication.translate("Submissions", text)
