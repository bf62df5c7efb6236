"""How an earlier text of a section is told: whose it is, how it came to be, and what was decided about it."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QLocale

from iom_tracker.desktop.appearance.counting import counted
from iom_tracker.desktop.appearance.times import moment_words, short_day_words
from iom_tracker.domain.automatic_merge import is_automatic
from iom_tracker.domain.event import EventKind
from iom_tracker.domain.private_history import Checkpoint, CheckpointReason
from iom_tracker.domain.revision import RevisionKind
from iom_tracker.domain.unsent_draft import unsent_draft_of

if TYPE_CHECKING:  # it brings the database with it, which the window is painted without
    from iom_tracker.workflows.decided import Decided
    from iom_tracker.workflows.read_log import LogEntry, PastText

_ICONS: Final = {
    RevisionKind.EDIT: "file-text",
    RevisionKind.MERGE: "git-merge",
    RevisionKind.IMPORT: "file-input",
    RevisionKind.ROLLOVER: "calendar-plus",
    RevisionKind.WITHDRAW: "x",
}
_DECISIONS: Final = {
    EventKind.SUBMITTED: ("send", "accent"),
    EventKind.RETURNED: ("undo-2", "warning"),
    EventKind.CLEARED: ("circle-check", "success"),
}


@dataclass(frozen=True, slots=True)
class Standing:
    """What became of a text: words, with an icon and the colour token of both."""

    words: str
    icon: str
    token: str


@dataclass(frozen=True, slots=True)
class Told:
    """An earlier text in words.

    Attributes:
        title: whose it is.
        how: how it came to be, and how long it is.
        time: when, as people write it.
        standings: what became of it.
    """

    icon: str
    title: str
    how: str
    time: str
    standings: tuple[Standing, ...] = ()

    @property
    def whole(self) -> str:
        """Everything in one line, for those who do not see the row."""
        return ", ".join([self.title, self.how, self.time, *(each.words for each in self.standings)])


def told(text: "PastText") -> Told:
    """Return an earlier text in words."""
    return _checkpoint(text) if isinstance(text, Checkpoint) else _entry(text)


def named(text: "PastText") -> str:
    """Return what an earlier text is called where it is held against another one."""
    found = told(text)
    return f"{found.title}, {found.how}, {found.time}"


def _checkpoint(text: Checkpoint) -> Told:
    reasons = {
        CheckpointReason.TYPING: _tr("While typing"),
        CheckpointReason.LEFT: _tr("On leaving"),
        CheckpointReason.PUBLISHED: _tr("When published"),
        CheckpointReason.OTHER_WINDOW: _tr("From another window"),
        CheckpointReason.RESTORED: _tr("Before restoring"),
    }
    reason = next((words for key, words in reasons.items() if key == text.reason), text.reason)
    return Told("pencil", _tr("Draft on this machine"), _with_words(reason, text), moment_words(text.time))


def _entry(entry: "LogEntry") -> Told:
    standings = tuple(_standing(each, entry) for each in entry.decided if each.counts)
    if entry.is_head:
        standings = (Standing(_tr("Published now"), "check", "success"), *standings)
    return Told(_icon(entry), _who(entry), _with_words(_how(entry), entry), moment_words(entry.time), standings)


def _icon(entry: "LogEntry") -> str:
    return "pencil" if unsent_draft_of(entry.revision) is not None else _ICONS[entry.revision.kind]


def _who(entry: "LogEntry") -> str:
    if is_automatic(entry.revision):
        return _tr("Merged automatically")
    if not entry.is_named:
        is_imported = entry.revision.kind is RevisionKind.IMPORT
        return entry.document or (_tr("Imported text") if is_imported else _tr("Somebody without a name"))
    if entry.office in ("", entry.name):
        return entry.name
    return _tr("{name} · {office}").format(name=entry.name, office=entry.office)


def _how(entry: "LogEntry") -> str:
    if is_automatic(entry.revision):
        names = tuple(dict.fromkeys(entry.parent_names))
        return _tr("From {names}").format(names=QLocale().createSeparatedList(list(names)))
    if (office := unsent_draft_of(entry.revision)) is not None:
        return _tr("Unsent draft of {office}").format(office=office) if office else _tr("Unsent draft")
    if entry.document and entry.is_named:
        return _tr("Imported from {document}").format(document=entry.document)
    return {
        RevisionKind.EDIT: _tr("Published"),
        RevisionKind.MERGE: _tr("Put together"),
        RevisionKind.IMPORT: _tr("Imported"),
        RevisionKind.ROLLOVER: _tr("Carried over"),
        RevisionKind.WITHDRAW: _tr("Taken out"),
    }[entry.revision.kind]


def _standing(decided: "Decided", entry: "LogEntry") -> Standing:
    words = {
        EventKind.SUBMITTED: _tr("Submitted by {name}, {day}"),
        EventKind.RETURNED: _tr("Returned by {name}, {day}"),
        EventKind.CLEARED: _tr("Cleared by {name}, {day}"),
    }[decided.kind]
    if decided.kind is EventKind.SUBMITTED and decided.name == entry.name:
        words = _tr("Submitted, {day}")
    words = words.format(name=decided.name, day=short_day_words(decided.time))
    return Standing(words, *_DECISIONS[decided.kind])


def _with_words(how: str, text: "PastText") -> str:
    return counted(text.words, _tr("{how} · 1 word"), _tr("{how} · {n} words"), how=how)


def _tr(text: str) -> str:
    return QCoreApplication.translate("History", text)
