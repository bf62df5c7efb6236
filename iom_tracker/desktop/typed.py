"""What was typed and is not known to be on the disk yet."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from iom_tracker.domain.identity import Digest, RevisionId, SectionRef
from iom_tracker.domain.richtext import RichText
from iom_tracker.domain.section import SectionContent


@dataclass(frozen=True, slots=True, eq=False)
class Edit:
    """A text on its way to the disk; two are never equal, so a later one is told from an earlier one.

    Attributes:
        replaces: the text that the window showed or gave out before this one; None where it showed none.
        is_restored: whether an earlier text of the section is in it, before which what stood there is to be kept.
    """

    ref: SectionRef
    body: RichText
    based_on: tuple[RevisionId, ...]
    replaces: Digest | None
    is_restored: bool = False


class Typed:
    """The latest text of each section until it is kept."""

    def __init__(self) -> None:
        self._edits: dict[SectionRef, Edit] = {}
        self._seen: dict[SectionRef, Digest] = {}

    def __bool__(self) -> bool:
        return bool(self._edits)

    def __contains__(self, ref: SectionRef) -> bool:
        return ref in self._edits

    @property
    def edits(self) -> tuple[Edit, ...]:
        """What is to be kept."""
        return tuple(self._edits.values())

    def add(
        self, ref: SectionRef, body: RichText, based_on: tuple[RevisionId, ...], *, is_restored: bool = False
    ) -> Edit:
        """Note a text that was typed or restored, in the place of an earlier one that may not be on the disk yet."""
        waiting = self._edits.get(ref)
        makes_way = is_restored or (waiting is not None and waiting.is_restored)
        edit = self._edits[ref] = Edit(ref, body, based_on, self._seen.get(ref), makes_way)
        self._seen[ref] = body.digest
        return edit

    def drop(self, kept: Iterable[Edit]) -> None:
        """Forget texts that are on the disk, unless something was typed since."""
        for edit in kept:
            if self._edits.get(edit.ref) is edit:
                del self._edits[edit.ref]

    def show(self, contents: Iterable[SectionContent]) -> tuple[SectionContent, ...]:
        """Return sections as the window shows them: with what was typed, so that going away and back loses nothing."""
        contents = tuple(contents)
        self._seen.update(
            {each.status.ref: each.shown.digest for each in contents if each.status.ref not in self._edits}
        )
        return tuple(self._with_edit(each) for each in contents)

    def build_on(self, heads: Mapping[SectionRef, tuple[RevisionId, ...]]) -> None:
        """Let texts build on what was published of the same writing before them."""
        for ref, edit in self._edits.items():
            if ref in heads:
                self._edits[ref] = replace(edit, based_on=heads[ref])

    def clear(self) -> None:
        """Forget everything."""
        self._edits.clear()
        self._seen.clear()

    def _with_edit(self, content: SectionContent) -> SectionContent:
        edit = self._edits.get(content.status.ref)
        return replace(content, shown=edit.body, based_on=edit.based_on) if edit else content
