"""A proposal: what a document that came back says of one section, held against what stands here now."""

from dataclasses import dataclass
from enum import StrEnum

from iom_tracker.domain.identity import RevisionId, SectionRef
from iom_tracker.domain.marked_text import MarkedText
from iom_tracker.domain.reading import FoundBy, ReadComment
from iom_tracker.domain.richtext import RichText


class ProposalKind(StrEnum):
    """What accepting a proposal does."""

    SAME = "same"  # nothing: the text is the one that stands here, or one that was followed by it
    NEW = "new"  # the first text of the section
    CHANGED = "changed"  # the next text; nobody changed the section here meanwhile
    MERGED = "merged"  # both changed different sentences; what is merged waits to be read
    CONFLICT = "conflict"  # both changed one sentence; the texts stand beside each other until a person decides
    MISSING = "missing"  # the section is not in the document; it is kept unless a person says otherwise


@dataclass(frozen=True, slots=True)
class Proposal:
    """What came back of one section.

    Attributes:
        base: the revision that was exported; None where this workspace does not have it.
        exported: its text; None likewise.
        now: the texts that stand here, one unless the section is in conflict; none where it is empty.
        cleared: the text with every tracked change accepted; None where the section is missing.
        marked: the same with its tracked changes; None where there are none to be had.
        result: what would stand here when it is accepted; None where it is missing, or a conflict.
        is_untracked: whether something was edited without tracking: with every tracked change rejected, the text is not
            the one that was exported.
        found_by: what says that it belongs to this section; None where it is missing.
        is_emptied: whether it is missing since its text was taken out, and the place for it is still there.
    """

    ref: SectionRef
    kind: ProposalKind
    base: RevisionId | None
    exported: RichText | None
    now: tuple[RichText, ...]
    cleared: RichText | None
    marked: MarkedText | None
    result: RichText | None
    is_untracked: bool
    found_by: FoundBy | None
    comments: tuple[ReadComment, ...] = ()
    is_emptied: bool = False

    @property
    def authors(self) -> tuple[str, ...]:
        """Who made tracked changes in it, in the order in which they are first met."""
        changes = self.marked.changes() if self.marked else ()
        return tuple(dict.fromkeys(change.author for change in changes if change.author))
