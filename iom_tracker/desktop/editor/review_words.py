"""What a card says of what headquarters decided about its text."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from iom_tracker.desktop.appearance.times import moment_words
from iom_tracker.domain.event import EventKind
from iom_tracker.domain.section import SectionStatus
from iom_tracker.domain.state import SectionState

if TYPE_CHECKING:  # it brings the database with it, which the window is painted without
    from iom_tracker.workflows.decided import Decided
    from iom_tracker.workflows.read_review import SectionReview


@dataclass(frozen=True, slots=True)
class Said:
    """One line on a card.

    Attributes:
        tone: the colour token of the words; the ground has the same with `_surface`.
        drawing: the icon.
    """

    tone: str
    drawing: str
    words: str


def judgement(status: SectionStatus, review: "SectionReview", *, is_office: bool) -> Said | None:
    """Return what was decided about the text that stands in a section, or about one before it; None for nothing."""
    match status.state:
        case SectionState.RETURNED:
            return _returned(status, review, is_office=is_office)
        case SectionState.CHANGED:
            return _changed(review, is_office=is_office)
        case SectionState.CLEARED:
            return _cleared(status, review)
        case _:
            return None


def overtaken(*, is_office: bool) -> Said:
    """Return what is said where a draft lies on top of a newer text."""
    if is_office:
        words = _tr("Headquarters sent a newer text; your unsent change lies on top of it and nothing is lost.")
    else:
        words = _tr("A newer text has arrived; your unpublished change lies on top of it and nothing is lost.")
    return Said("warning", "pencil", words)


def why_not_cleared(status: SectionStatus, review: "SectionReview") -> str:
    """Return why headquarters cannot clear a text, in a few words; empty where it can, or has."""
    if status.has_draft:
        return _tr("Your unpublished change lies on top: publish it or take it back first.")
    if not review.can_clear and status.state is not SectionState.CLEARED:
        return _tr("Your own text, or put together by you: somebody else must clear it.")
    if status.is_over_cap:
        return _tr("Over its word cap: it must be shortened before it can be cleared.")
    return ""


def why_left(status: SectionStatus, review: "SectionReview") -> str:
    """Return why a text is left as it is where all of a page are cleared; empty where it is not, or is done."""
    told = {
        SectionState.EMPTY: _tr("There is no published text yet."),
        SectionState.CONFLICT: _tr("There are several texts: choose between them first."),
        SectionState.RETURNED: _tr("Returned: clear it by itself if it is right after all."),
        SectionState.CLEARED: "",
    }
    if status.state in told:
        return told[status.state]
    if not status.heads:
        return _tr("Nothing is published yet.")
    if status.is_automatic:
        return _tr("Merged automatically: read it and clear it by itself.")
    return why_not_cleared(status, review)


def can_be_cleared(status: SectionStatus, review: "SectionReview") -> bool:
    """Say whether headquarters can clear a text now, also one that was merged automatically, by reading it."""
    undecided = {SectionState.DRAFT, SectionState.SUBMITTED, SectionState.RETURNED, SectionState.CHANGED}
    return bool(status.heads) and status.state in undecided and not why_not_cleared(status, review)


def can_be_returned(status: SectionStatus) -> bool:
    """Say whether there is one published text that headquarters can return."""
    return bool(status.heads) and status.state not in {SectionState.EMPTY, SectionState.CONFLICT}


def open_threads(review: "SectionReview | None") -> int:
    """Return how many threads wait for somebody."""
    return sum(not found.thread.is_resolved for found in review.threads) if review else 0


def _returned(status: SectionStatus, review: "SectionReview", *, is_office: bool) -> Said:
    found = [each for each in review.decisions if each.kind is EventKind.RETURNED and each.counts]
    standing = [each for each in found if each.is_about_head]
    words = " ".join(_returned_words(each) for each in standing) or _tr("Returned.")
    if is_office and status.has_draft:
        words += " " + _tr("Your change is a draft; it goes with what you send next.")
    elif is_office:
        words += " " + _tr("Answer by changing the text.")
    return Said("warning", "undo-2", words)


def _returned_words(decided: "Decided") -> str:
    words = _tr("Returned by {name}, {time}: “{note}”") if decided.note else _tr("Returned by {name}, {time}.")
    return words.format(name=decided.name, time=moment_words(decided.time), note=decided.note)


def _changed(review: "SectionReview", *, is_office: bool) -> Said:
    words = _tr("{cleared} It was changed since.").format(cleared=_cleared_words(review))
    if not is_office:
        words += " " + _tr("Clear it again, or return it.")
    return Said("warning", "circle-alert", words)


def _cleared(status: SectionStatus, review: "SectionReview") -> Said:
    words = _cleared_words(review)
    if status.has_draft:
        words += " " + _tr("Your unpublished change is not part of it.")
    return Said("success", "circle-check", words)


def _cleared_words(review: "SectionReview") -> str:
    """Return who cleared what was cleared last."""
    decided = [each for each in review.decisions if each.kind is EventKind.CLEARED and each.counts]
    last = [each for each in decided if each.revision == review.status.cleared or each.is_about_head]
    if not last:
        return _tr("Cleared.")
    names = ", ".join(dict.fromkeys(each.name for each in last))
    return _tr("Cleared by {names}, {time}.").format(names=names, time=moment_words(last[-1].time))


def _tr(text: str) -> str:
    return QCoreApplication.translate("CardReview", text)
