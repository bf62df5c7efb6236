"""The half-done results of a sitting: each in a document of its own, so that its undo lives as long as it does."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QTextDocument

from iom_tracker.desktop.conflicts.deciding import Deciding, deciding
from iom_tracker.desktop.conflicts.label import LabelWords
from iom_tracker.desktop.conflicts.result_text import ResultText
from iom_tracker.desktop.textbox.text_conversion import from_document
from iom_tracker.domain.conflict import Conflict
from iom_tracker.domain.identity import SectionRef
from iom_tracker.domain.richtext import RichText


@dataclass(slots=True)
class Work:
    """What a person has made of one conflict so far.

    Attributes:
        set_aside: what they had made of it before its versions changed; None where they had not touched it.
        notice: what they are to be told about it.
    """

    deciding: Deciding
    document: QTextDocument
    set_aside: RichText | None = None
    notice: str = ""

    @property
    def body(self) -> RichText | None:
        """What the person made of it, with every wording of what is left to choose; None where they changed nothing."""
        body = self.deciding.read(from_document(self.document))
        return None if body == self.deciding.start else self.deciding.keep_all(body)


class Works:
    """The results by section. They end with the sitting."""

    def __init__(self, text: ResultText) -> None:
        self._text = text
        self._works: dict[SectionRef, Work] = {}
        self._set_aside: dict[SectionRef, RichText] = {}

    def of(self, conflict: Conflict) -> Work:
        """Return the result of a conflict; the automatic merge where nobody has begun."""
        work = self._works.get(conflict.ref)
        if work is None:
            work = self._works[conflict.ref] = self._begin(conflict)
        return work

    def begin_again(self, ref: SectionRef, *, keeps: bool) -> None:
        """Begin with the next versions of a section; what was made of the earlier ones may be kept aside."""
        work = self._works.pop(ref, None)
        if work is None:
            return
        body = work.set_aside if work.body is None else work.body
        if keeps and body is not None:
            self._set_aside[ref] = body
        work.document.deleteLater()

    def note(self, ref: SectionRef, words: str) -> None:
        """Note what a person is to be told about a section."""
        work = self._works.get(ref)
        if work is not None:
            work.notice = words

    def clear(self) -> None:
        """Forget everything."""
        for ref in list(self._works):
            self.begin_again(ref, keeps=False)
        self._set_aside.clear()

    def _begin(self, conflict: Conflict) -> Work:
        merge = deciding(conflict, _label_words())
        document = self._text.new_document(merge.start)
        return Work(merge, document, self._set_aside.pop(conflict.ref, None))


def _label_words() -> LabelWords:
    translate = QCoreApplication.translate
    return LabelWords(translate("Conflicts", "choose:"), translate("Conflicts", "nothing"))
