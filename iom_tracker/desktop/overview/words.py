"""What the overview says in words: states, shares, offices, and why something needs attention."""

from dataclasses import replace
from typing import Final

from PySide6.QtCore import QCoreApplication, QLocale

from iom_tracker.desktop.appearance.counting import counted, with_number
from iom_tracker.desktop.editor.state_look import StateLook, look_of
from iom_tracker.desktop.overview.lines import Line
from iom_tracker.desktop.submissions.moments import day_of, due_words
from iom_tracker.desktop.submissions.phrases import Sign
from iom_tracker.domain.assignment import Assignee
from iom_tracker.domain.office_progress import OfficeProgress, Sending
from iom_tracker.domain.overview import Attention, OverviewCell
from iom_tracker.domain.section import SectionStatus
from iom_tracker.domain.state import SectionState

# The colour of each state in the bar of all sections; the words below say the same.
STATE_TOKENS: Final = {
    SectionState.CLEARED: "success",
    SectionState.SUBMITTED: "accent",
    SectionState.DRAFT: "written",
    SectionState.CHANGED: "responsibility_1",
    SectionState.RETURNED: "responsibility_3",
    SectionState.CONFLICT: "danger",
    SectionState.EMPTY: "track",
}
_ICONS: Final = {
    SectionState.CLEARED: "circle-check",
    SectionState.SUBMITTED: "send",
    SectionState.DRAFT: "file-text",
    SectionState.CHANGED: "circle-alert",
    SectionState.RETURNED: "undo-2",
    SectionState.CONFLICT: "triangle-alert",
    SectionState.EMPTY: "circle-dashed",
}
_MOST_ASSIGNEES: Final = 2


def state_name(state: SectionState) -> str:
    """Return what a state is called where one is chosen."""
    return {
        SectionState.CLEARED: _tr("Cleared"),
        SectionState.SUBMITTED: _tr("Submitted"),
        SectionState.DRAFT: _tr("Not submitted"),
        SectionState.CHANGED: _tr("Changed since clearance"),
        SectionState.RETURNED: _tr("Returned"),
        SectionState.CONFLICT: _tr("Conflict"),
        SectionState.EMPTY: _tr("Empty"),
    }[state]


def state_sign(state: SectionState, count: int) -> Sign:
    """Return how many sections are in a state."""
    words = {
        SectionState.CLEARED: _tr("{n} cleared"),
        SectionState.SUBMITTED: _tr("{n} submitted"),
        SectionState.DRAFT: _tr("{n} not submitted"),
        SectionState.CHANGED: _tr("{n} changed since clearance"),
        SectionState.RETURNED: _tr("{n} returned"),
        SectionState.CONFLICT: _tr("{n} in conflict"),
        SectionState.EMPTY: _tr("{n} empty"),
    }[state]
    token = "dot_empty" if state is SectionState.EMPTY else STATE_TOKENS[state]
    return Sign(with_number(words, count), _ICONS[state], token)


def cell_look(status: SectionStatus) -> StateLook:
    """Return the look of a section; beside those that are cleared, what is only published must not look finished."""
    look = look_of(status)
    if status.state is SectionState.DRAFT and status.heads:
        icon = "pencil" if status.has_draft else "file-text"
        return replace(look, icon=icon, color="written", surface="written_surface")
    return look


def words_count(cell: OverviewCell) -> str:
    """Return how many words a section has, of how many; nothing where it is empty."""
    status = cell.status
    if not status.words:
        return ""
    number = QLocale().toString
    return f"{number(status.words)}/{number(status.cap)}" if status.cap else number(status.words)


def share_words(line: Line, place: int) -> str:
    """Return how many sections of a transformation are written, as `3/4`; nothing where none is asked for."""
    written, asked = line.share(place)
    number = QLocale().toString
    return f"{number(written)}/{number(asked)}" if asked else ""


def cell_words(line: Line, place: int) -> str:
    """Return a cell of the matrix in one line, as it is read aloud."""
    cell = line.cell(place)
    if cell is None:
        written, asked = line.share(place)
        return with_number(_tr("{n} of {all} written"), written, all=QLocale().toString(asked)) if asked else ""
    return ", ".join(filter(None, _about(cell)))


def cell_tool_tip(line: Line, place: int) -> str:
    """Return everything about a section; empty where there is none."""
    cell = line.cell(place)
    if cell is None or line.row is None:
        return ""
    asked = assignee_words(cell.assignees, most=len(cell.assignees))
    asked = _tr("Asked: {who}").format(who=asked) if asked else _tr("Nobody is asked for it")
    head = f"{line.row.unit} {line.row.name} – {cell.question.short}"
    return "\n".join(filter(None, (head, *_about(cell), asked)))


def assignee_words(assignees: tuple[Assignee, ...], *, most: int = _MOST_ASSIGNEES) -> str:
    """Return who is asked, the first of them by name."""
    names = [f"{each.office} ({each.person})" if each.person else each.office for each in assignees]
    more = len(names) - most
    shown = ", ".join(names[:most])
    return with_number(_tr("{names} and {n} more"), more, names=shown) if more > 0 else shown


def attention_sign(cell: OverviewCell) -> Sign:
    """Return why somebody should look at a section: the first reason, with its note."""
    reason = cell.attention[0]
    words, icon, token = {
        Attention.RETURNED: (_tr("Returned"), "undo-2", "warning"),
        Attention.CONFLICT: (_tr("Several texts; one must be chosen"), "triangle-alert", "danger"),
        Attention.UNREAD: (_tr("Merged automatically; please read"), "git-merge", "warning"),
        Attention.OVER_CAP: (_tr("Over the cap: {words} words"), "circle-alert", "danger"),
        Attention.OVERDUE: (_tr("Overdue"), "clock", "danger"),
    }[reason]
    words = words.replace("{words}", words_count(cell))
    if reason is Attention.RETURNED and cell.notes:
        words = _tr("Returned: {note}").format(note=" / ".join(cell.notes))
    if reason is Attention.OVERDUE and cell.assignees:
        words = _tr("Overdue: {who}").format(who=assignee_words(cell.assignees))
    return Sign(words, icon, token)


def sending_sign(office: OfficeProgress) -> Sign:
    """Return how much an office has sent, and whether it is late."""
    if office.is_late:
        words = counted(office.days_late, _tr("1 day late"), _tr("{n} days late"))
        return Sign(words, "clock", "danger")
    words, icon, token = {
        Sending.NOTHING: (_tr("Nothing yet"), "circle-dashed", "text_muted"),
        Sending.PART: (_tr("A part"), "inbox", "warning"),
        Sending.EVERYTHING: (_tr("Everything"), "circle-check", "success"),
    }[office.sending]
    return Sign(words, icon, token)


def office_words(office: OfficeProgress) -> str:
    """Return how far an office is, and by when it is to send."""
    number = QLocale().toString
    words = _tr("{n} of {all} written")
    parts = [with_number(words, office.written, all=number(office.counted))] if office.counted else []
    if office.returned:
        parts.append(counted(len(office.returned), _tr("1 returned"), _tr("{n} returned")))
    if office.arrived:
        parts.append(_tr("sent {day}").format(day=day_of(office.packed or office.arrived)))
    if office.terms.due:
        parts.append(due_words(office.terms.due))
    return " · ".join(parts) or _tr("Not asked for anything")


def _about(cell: OverviewCell) -> tuple[str, ...]:
    comments = cell.open_comments
    return (
        look_of(cell.status).text,
        _tr("{words} words").format(words=words_count(cell)) if cell.status.words else "",
        *(attention_sign(cell).words for _ in cell.attention[:1] if cell.attention[0] is not Attention.CONFLICT),
        counted(comments, _tr("1 open comment"), _tr("{n} open comments")) if comments else "",
        _tr("changed since clearance") if cell.is_changed_since_clearance else "",
    )


def _tr(text: str) -> str:
    return QCoreApplication.translate("Overview", text)
