"""Comments that a person has begun and not said yet, kept for each section and thread while the program runs."""

from dataclasses import dataclass, field

from iom_tracker.domain.identity import SectionRef
from iom_tracker.domain.passage import Passage

Place = tuple[SectionRef, str]  # a section and a thread in it; an empty one for a comment that begins a thread


@dataclass(slots=True)
class HalfWritten:
    """What was begun, and what was said and is not known to be kept."""

    _texts: dict[Place, str] = field(default_factory=dict)
    _passages: dict[SectionRef, Passage] = field(default_factory=dict)
    _said: list[tuple[Place, str] | None] = field(default_factory=list)

    def text(self, ref: SectionRef, thread: str = "") -> str:
        """Return what was begun; empty for nothing."""
        return self._texts.get((ref, thread), "")

    def passage(self, ref: SectionRef) -> Passage | None:
        """Return the words that a comment which was begun is about; None for the whole section."""
        return self._passages.get(ref)

    def note(self, text: str, ref: SectionRef, thread: str = "") -> None:
        """Note what is written by now."""
        if text.strip():
            self._texts[ref, thread] = text
        else:
            self._texts.pop((ref, thread), None)

    def point(self, ref: SectionRef, passage: Passage | None) -> None:
        """Note which words the next comment on a section is about."""
        if passage is None:
            self._passages.pop(ref, None)
        else:
            self._passages[ref] = passage

    def note_said(self, ref: SectionRef | None = None, thread: str = "") -> None:
        """Note that something is on its way: what was begun at a place, or something without words."""
        self._said.append(((ref, thread), self.text(ref, thread)) if ref is not None else None)

    def note_kept(self) -> None:
        """Forget what was on its way first, unless more was written there since."""
        said = self._said.pop(0) if self._said else None
        if said is not None:
            (ref, thread), text = said
            if self.text(ref, thread) == text:
                self.note("", ref, thread)
                if not thread:
                    self.point(ref, None)

    def note_refused(self) -> None:
        """Keep what was on its way first, so that it can be said again."""
        if self._said:
            self._said.pop(0)

    def clear(self) -> None:
        """Forget everything."""
        self._texts.clear()
        self._passages.clear()
        self._said.clear()
