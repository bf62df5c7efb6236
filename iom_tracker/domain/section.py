"""A section as people see it: where it stands and what it says."""

from collections.abc import Collection
from dataclasses import dataclass

from iom_tracker.domain.identity import RevisionId, SectionRef
from iom_tracker.domain.richtext import RichText
from iom_tracker.domain.state import SectionState


@dataclass(frozen=True, slots=True)
class SectionStatus:
    """Where a section stands.

    Attributes:
        state: from what was published; a section with nothing but a draft is in state draft.
        words: of the text that is shown: the draft if there is one, else the published text.
        cap: the most words the answer may have; None for no cap.
        heads: the published revisions nobody builds on, sorted.
        has_draft: whether there is text on this machine that is not published.
        is_automatic: whether the published text was merged automatically and waits to be read by a person.
        cleared: the revision that was cleared last, whatever was written since; None where none was.
        is_retired: whether the commitment was retired; its sections can be read, and are not asked for.
    """

    ref: SectionRef
    state: SectionState
    words: int
    cap: int | None
    heads: tuple[RevisionId, ...]
    has_draft: bool
    is_automatic: bool = False
    cleared: RevisionId | None = None
    is_retired: bool = False

    @property
    def is_over_cap(self) -> bool:
        """Whether the text has more words than it may."""
        return self.cap is not None and self.words > self.cap

    @property
    def is_published(self) -> bool:
        """Whether a text was published; a section with nothing but a draft is in state draft and has no head."""
        return bool(self.heads) and self.state is not SectionState.EMPTY

    @property
    def is_answered(self) -> bool:
        """Whether one text was published and none stands beside it."""
        return self.is_published and self.state is not SectionState.CONFLICT

    def counts(self, *, is_optional: bool) -> bool:
        """Say whether the section counts wherever sections are counted: one that may be left out only with text."""
        return not is_optional or self.is_published or self.has_draft


@dataclass(frozen=True, slots=True)
class SectionContent:
    """A section with its texts.

    Attributes:
        heading: the question as it is printed.
        shown: what a person sees and edits: the draft if there is one, else the published text; with several heads
            that differ and no draft, the text of the first.
        published: the text of each head, in the order of `status.heads`.
        based_on: the heads that the shown text builds on; a save names them.
    """

    status: SectionStatus
    heading: str
    shown: RichText
    published: tuple[RichText, ...]
    based_on: tuple[RevisionId, ...]

    @property
    def is_overtaken(self) -> bool:
        """Whether a draft is shown that does not build on what was published last, such as what headquarters sent."""
        return lies_on_older(self.status, self.based_on)


@dataclass(frozen=True, slots=True)
class Draft:
    """The text that is being typed on this machine.

    Attributes:
        based_on: the heads that the writer saw.
        time: wall time of the last autosave, ISO 8601 in UTC.
    """

    ref: SectionRef
    body: RichText
    based_on: tuple[RevisionId, ...]
    time: str


def lies_on_older(status: SectionStatus, based_on: Collection[RevisionId]) -> bool:
    """Say whether a section has a draft that builds on other texts than those that stand there by now."""
    return status.has_draft and bool(status.heads) and set(based_on) != set(status.heads)
