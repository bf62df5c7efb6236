"""What a session has its worker do about review and comments: plain functions around the workflows."""

# ruff: noqa: PLC0415 - the workflows bring the database with them, and the window is to be painted before that

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from iom_tracker.desktop import session_work
from iom_tracker.desktop.page_facts import SectionFacts
from iom_tracker.domain.identity import RevisionId, SectionRef
from iom_tracker.domain.passage import Passage
from iom_tracker.domain.section import SectionContent

if TYPE_CHECKING:
    from iom_tracker.workflows.comment import Commented
    from iom_tracker.workflows.open_workspace import Workspace
    from iom_tracker.workflows.read_log import PastText
    from iom_tracker.workflows.review import ReviewReport

Seen = Mapping[SectionRef, tuple[RevisionId, ...]]


@dataclass(frozen=True, slots=True)
class PageRead:
    """Sections with their texts, and what is known about each."""

    contents: tuple[SectionContent, ...]
    facts: Mapping[SectionRef, SectionFacts]


def read_page(workspace: "Workspace", refs: Sequence[SectionRef]) -> PageRead:
    """Return the sections of a page with what was decided and said about them, and what was said the year before."""
    from iom_tracker.workflows.read_last_year import read_last_year
    from iom_tracker.workflows.read_review import read_review

    read = session_work.read(workspace, refs)
    reviews = {review.status.ref: review for review in read_review(workspace, refs)}
    before = read_last_year(workspace, refs)
    facts = {ref: SectionFacts(read.authors.get(ref, ()), reviews.get(ref), before.get(ref)) for ref in refs}
    return PageRead(read.contents, facts)


def read_history(workspace: "Workspace", ref: SectionRef) -> "tuple[PastText, ...]":
    """Return what a section said, and what was kept of its drafts, newest first."""
    from iom_tracker.workflows.read_log import read_history as read

    return read(workspace, ref)


def clear(workspace: "Workspace", seen: Seen) -> "ReviewReport":
    """Clear the texts of sections as they were seen."""
    from iom_tracker.workflows.review import clear_sections

    return clear_sections(workspace, [str(ref) for ref in seen], seen=seen)


def return_sections(workspace: "Workspace", seen: Seen, note: str) -> "ReviewReport":
    """Return the texts of sections as they were seen."""
    from iom_tracker.workflows.review import return_sections as give_back

    return give_back(workspace, [str(ref) for ref in seen], note, seen=seen)


def comment(workspace: "Workspace", ref: SectionRef, text: str, passage: Passage | None) -> "Commented":
    """Begin a thread on a section or a passage of it."""
    from iom_tracker.workflows.comment import comment as say

    return say(workspace, [str(ref)], text, passage=passage)


def answer(workspace: "Workspace", ref: SectionRef, thread: str, text: str) -> "Commented":
    """Answer in a thread."""
    from iom_tracker.workflows.comment import answer as say

    return say(workspace, ref, thread, text)


def settle(workspace: "Workspace", ref: SectionRef, thread: str, *, is_resolved: bool) -> "Commented":
    """Say that a thread is resolved, or open again."""
    from iom_tracker.workflows.comment import settle as say

    return say(workspace, ref, thread, is_resolved=is_resolved)
