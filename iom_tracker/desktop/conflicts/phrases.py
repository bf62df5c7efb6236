"""What the page says of versions and of what became of a conflict."""

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale, Qt

from iom_tracker.desktop.appearance.counting import with_number
from iom_tracker.desktop.conflicts.sitting import Entry, OutcomeKind, Standing
from iom_tracker.domain.conflict import Conflict, ConflictHead


def title_of(head: ConflictHead) -> str:
    """Return what a version is called: whose it is, or which document it came from."""
    if head.document:
        return QCoreApplication.translate("Conflicts", "From {document}").format(document=head.document)
    if head.is_ours:
        return QCoreApplication.translate("Conflicts", "Your copy")
    return head.office or _name(head)


def byline_of(head: ConflictHead) -> str:
    """Return who wrote a version and when, as far as the title does not say it."""
    name = _name(head)
    parts = [] if name in {title_of(head), head.office} else [name]
    return QCoreApplication.translate("Conflicts", ", ").join([*parts, local_time(head.time)])


def _name(head: ConflictHead) -> str:
    is_digits = head.name == head.actor[:8]
    return QCoreApplication.translate("Conflicts", "Somebody without a name") if is_digits else head.name


def local_time(time: str) -> str:
    """Return a time as the clock on this wall shows it; as it was written where it cannot be read."""
    moment = QDateTime.fromString(time, Qt.DateFormat.ISODate)
    if not moment.isValid():
        return time
    return QLocale().toString(moment.toLocalTime(), QCoreApplication.translate("Conflicts", "d MMM yyyy HH:mm"))


def icon_of(head: ConflictHead) -> str:
    """Return the icon of a version."""
    if head.document:
        return "file-input"
    if head.is_ours:
        return "user"
    return "building-2" if head.office else "inbox"


def heading_of(conflict: Conflict) -> str:
    """Return what a conflict is about, with the number of its versions."""
    words = QCoreApplication.translate("Conflicts", "{n} versions of “{question}”")
    return with_number(words, len(conflict.heads), question=conflict.question)


def place_of(entry: Entry) -> str:
    """Return where a conflict is in the report, and what became of it."""
    return f"{entry.conflict.ref.unit} · {short_place_of(entry)}"


def short_place_of(entry: Entry) -> str:
    """Return the same for a narrow list."""
    standing = standing_of(entry)
    return f"{entry.conflict.question} · {standing}" if standing else entry.conflict.question


def standing_of(entry: Entry) -> str:
    """Return what became of a conflict in a word or two; nothing while it is open."""
    translate = QCoreApplication.translate
    if entry.outcome is not None and entry.standing in {Standing.PENDING, Standing.RESOLVED}:
        return _outcome_words(entry)
    return {
        Standing.OPEN: "",
        Standing.LATER: translate("Conflicts", "later"),
        Standing.PENDING: translate("Conflicts", "being saved"),
        Standing.RESOLVED: translate("Conflicts", "resolved"),
        Standing.ELSEWHERE: translate("Conflicts", "resolved elsewhere"),
    }[entry.standing]


def _outcome_words(entry: Entry) -> str:
    translate, outcome, heads = QCoreApplication.translate, entry.outcome, entry.conflict.heads
    if outcome is None or outcome.kind is OutcomeKind.COMBINED:
        return translate("Conflicts", "combined")
    if outcome.kind is OutcomeKind.KEPT_ALL:
        return keep_words(len(heads), translate("Conflicts", "kept both"), translate("Conflicts", "kept all"))
    head = heads[outcome.version or 0]
    if head.document:
        return translate("Conflicts", "took the text from {document}").format(document=head.document)
    if head.is_ours:
        return translate("Conflicts", "took your copy")
    return translate("Conflicts", "took {title}").format(title=title_of(head))


def keep_words(versions: int, both: str, all_: str) -> str:
    """Return the words for two versions, or those for more."""
    return both if versions == 2 else all_  # noqa: PLR2004 - both
