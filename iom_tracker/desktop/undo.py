"""Undo and redo across the sections of a page: one ordered list over many text boxes.

Qt keeps a stack per document. Here stands only whose turn it is. Two rules keep both in step: a document gains one
step for each `undoCommandAdded` (so nothing may call `QTextCursor.joinPreviousEditBlock`, which announces a step
twice), and what is typed after `separate` never merges into an older step.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QTextEdit


class UndoOrder(QObject):
    """The steps of all watched boxes in the order in which they were made.

    The order lives as long as the page shows one commitment. Its boxes and their documents are used again for the
    next commitment, so whoever fills them calls `clear`: a step must never put the text of one commitment into another.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._steps: list[list[QTextEdit]] = []
        self._done = 0
        self._joint: list[QTextEdit] | None = None
        self._watched: list[QTextEdit] = []

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return self._done > 0

    @property
    def can_redo(self) -> bool:
        """Whether a step was taken back that can be made again."""
        return self._done < len(self._steps)

    def watch(self, box: QTextEdit) -> None:
        """Take part in the order from now on."""
        self._watched.append(box)
        box.document().undoCommandAdded.connect(partial(self._on_step_added, box))

    def undo(self) -> None:
        """Take the latest step back and put the cursor there, in whichever box it was made."""
        if self.can_undo:
            self._done -= 1
            boxes = self._steps[self._done]
            self._go_to(boxes[0])
            for box in reversed(boxes):
                box.undo()
            self.changed.emit()

    def redo(self) -> None:
        """Make the step again that was taken back last."""
        if self.can_redo:
            boxes = self._steps[self._done]
            self._done += 1
            self._go_to(boxes[0])
            for box in boxes:
                box.redo()
            self.changed.emit()

    @contextmanager
    def together(self) -> Iterator[None]:
        """Make one step of everything that is done inside, in however many boxes."""
        self.separate()
        self._joint = []
        try:
            yield
        finally:
            self._joint = None
            self.separate()

    def separate(self) -> None:
        """Let what is typed next be a step of its own.

        Qt merges typing into the latest step of a document only while that document counts as modified.
        """
        for box in self._watched:
            box.document().setModified(False)

    def clear(self) -> None:
        """Forget all steps, here and in the documents."""
        for box in self._watched:
            box.document().clearUndoRedoStacks()
        self._steps.clear()
        self._done = 0
        self.changed.emit()

    def _on_step_added(self, box: QTextEdit) -> None:
        if self._joint:
            self._joint.append(box)
            return
        self._forget_undone()
        step = [box]
        if self._joint is not None:
            self._joint = step
        self._steps.append(step)
        self._done += 1
        self.changed.emit()

    def _forget_undone(self) -> None:
        """Drop what was undone before the new step: its document did so by itself, the other documents did not."""
        for box in (box for step in self._steps[self._done :] for box in step):
            box.document().clearUndoRedoStacks(QTextDocument.Stacks.RedoStack)
        del self._steps[self._done :]

    def _go_to(self, box: QTextEdit) -> None:
        self.separate()
        box.setFocus(Qt.FocusReason.ShortcutFocusReason)
