"""The side panel: how to answer the question that is being answered, where it stands, what was promised."""

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from iom_tracker.desktop.appearance.counting import number, with_number
from iom_tracker.desktop.appearance.signs import IconSign
from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.desktop.frame.tab_rows import TabRows
from iom_tracker.domain.catalogue import Catalogue
from iom_tracker.domain.cycle import Question
from iom_tracker.domain.identity import SectionRef
from iom_tracker.domain.section import SectionStatus
from iom_tracker.domain.state import SectionState

_GUIDE: Final = "guide"
ROW_EDGE: Final = (
    7  # by which rows that can be clicked go over the column at both sides, so that their words stand in it
)


class SidePanel(QFrame):
    """Follows the section that has the cursor; holds other pages about it behind tabs.

    Signals:
        section_shown: SectionRef, each time that something about a section is shown.
    """

    section_shown = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sidePanel")
        self._theme = theme
        self._ref: SectionRef | None = None
        self._heading = _words("panelHeading", "heading")
        self._guidance = _words("guidance")
        self._standing = _Line(theme, "standing")
        self._length = _Line(theme, "length")
        self._promise = _words("promise", "muted")
        self._tabs: dict[str, QPushButton] = {}
        self._pages: dict[str, QWidget] = {}
        self._group = QButtonGroup(self)
        self._tab_row = TabRows()
        self._stack = QStackedWidget()
        self._more = QVBoxLayout()
        self._lay_out()

    @property
    def ref(self) -> SectionRef | None:
        """The section that is shown."""
        return self._ref

    def show_section(self, catalogue: Catalogue, status: SectionStatus, *, is_theirs: bool = False) -> None:
        """Show the guidance of a section's question and where the section stands.

        Args:
            is_theirs: whether headquarters sent what is published of it.
        """
        question = catalogue.cycle.question(status.ref.question)
        if question is None:
            return
        self._ref = status.ref
        self._heading.setText(self.tr("How to write “{name}”").format(name=question.short))
        self._guidance.setText(question.guidance)
        self._guidance_box.setVisible(bool(question.guidance))
        commitment = catalogue.cycle.commitment(status.ref.unit)
        self._promise.setText("\n\n".join(commitment.text) if commitment else "")
        self._promise_part.setVisible(commitment is not None)
        self.show_status(question, status, is_theirs=is_theirs)
        self.section_shown.emit(status.ref)

    def add_page(self, name: str, title: str, page: QWidget) -> None:
        """Put another page behind a tab of its own."""
        tab = QPushButton(title)
        tab.setObjectName(f"panelTab_{name}")
        tab.setProperty("role", "tab")
        tab.setCheckable(True)
        tab.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        tab.clicked.connect(lambda: self.show_page(name))
        self._tabs[name] = tab
        self._pages[name] = page
        self._group.addButton(tab)
        self._tab_row.addWidget(tab)
        self._stack.addWidget(page)

    def add_part(self, part: QWidget) -> None:
        """Put something about the section below where it stands."""
        self._more.addWidget(part)

    def name_page(self, name: str, title: str) -> None:
        """Give a tab another title."""
        self._tabs[name].setText(title)

    def offer_page(self, name: str, is_offered: bool) -> None:  # noqa: FBT001 - as Qt's setVisible
        """Show a tab, or hide it where there is nothing behind it."""
        self._tabs[name].setVisible(is_offered)
        if not is_offered and self._stack.currentWidget() is self._pages[name]:
            self.show_page(_GUIDE)

    def show_page(self, name: str) -> None:
        """Show what is behind a tab."""
        self._tabs[name].setChecked(True)
        self._stack.setCurrentWidget(self._pages[name])

    def show_status(self, question: Question, status: SectionStatus, *, is_theirs: bool = False) -> None:
        """Show where the section stands now."""
        theirs = "inbox", "text_muted", self.tr("Came from headquarters")
        is_told_so = is_theirs and not status.has_draft and not status.is_automatic
        self._standing.show_line(*(theirs if is_told_so else self._where_it_stands(question, status)))
        self._length.show_line(*self._how_long_it_is(status))

    def _where_it_stands(self, question: Question, status: SectionStatus) -> tuple[str, str, str]:
        if status.state is SectionState.CONFLICT:
            words = self.tr("In conflict: {n} texts stand beside each other")
            return "triangle-alert", "danger", with_number(words, len(status.heads))
        if status.has_draft and status.heads:
            return "pencil", "warning", self.tr("Changed on this machine since it was published")
        if status.has_draft:
            return "pencil", "warning", self.tr("Draft on this machine, not published")
        if status.state is SectionState.EMPTY:
            words = self.tr("Empty; it may be left out") if question.optional else self.tr("Empty")
            return "circle-dashed", "text_muted", words
        if status.is_automatic:
            return "git-merge", "warning", self.tr("Merged automatically, please read it")
        return self._published_words()[status.state]

    def _published_words(self) -> dict[SectionState, tuple[str, str, str]]:
        return {
            SectionState.DRAFT: ("circle-check", "success", self.tr("Published, not sent")),
            SectionState.SUBMITTED: ("send", "accent", self.tr("Submitted")),
            SectionState.RETURNED: ("undo-2", "warning", self.tr("Returned")),
            SectionState.CLEARED: ("circle-check", "success", self.tr("Cleared")),
            SectionState.CHANGED: ("circle-alert", "warning", self.tr("Changed since clearance")),
        }

    def _how_long_it_is(self, status: SectionStatus) -> tuple[str, str, str]:
        if status.cap is None:
            return "file-text", "text_muted", with_number(self.tr("{n} words"), status.words)
        if status.is_over_cap:
            over = status.words - status.cap
            words = self.tr("{n} words: {over} over the cap of {cap}")
            return (
                "triangle-alert",
                "warning",
                with_number(words, status.words, over=number(over), cap=number(status.cap)),
            )
        words = with_number(self.tr("{n} of {cap} words"), status.words, cap=number(status.cap))
        return ("circle-check", "success", words) if status.words else ("file-text", "text_muted", words)

    def _lay_out(self) -> None:
        inside = QWidget()
        inside.setObjectName("sidePanelInside")
        column = QVBoxLayout(inside)
        column.setContentsMargins(20 - ROW_EDGE, 8, 20 - ROW_EDGE, 20)
        column.setSpacing(10)
        above = (self._heading, self._make_guidance_box(), _heading(self.tr("This section")))
        column.addLayout(_inset(*above, self._standing, self._length))
        column.addLayout(self._more)
        column.addSpacing(8)
        column.addLayout(_inset(self._make_promise_part()))
        column.addStretch()
        scroll = QScrollArea()
        scroll.setAccessibleName(self.tr("Guidance"))
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidgetResizable(True)
        scroll.setWidget(inside)
        self._tab_row.setContentsMargins(8, 10, 8, 6)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 0, 1, 0)  # room for the edges of the drawer
        whole.setSpacing(0)
        whole.addLayout(self._tab_row)
        whole.addWidget(self._stack, 1)
        self.add_page(_GUIDE, self.tr("Guide"), scroll)
        self.show_page(_GUIDE)

    def _make_guidance_box(self) -> QWidget:
        self._guidance_box = QFrame()
        self._guidance_box.setProperty("box", "accent")
        row = QHBoxLayout(self._guidance_box)
        row.setContentsMargins(12, 10, 12, 12)
        row.setSpacing(10)
        row.addWidget(IconSign(self._theme, "lightbulb", "accent", 18), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._guidance, 1)
        return self._guidance_box

    def _make_promise_part(self) -> QWidget:
        self._promise_part = QWidget()
        column = QVBoxLayout(self._promise_part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(_heading(self.tr("The commitment")))
        column.addWidget(self._promise)
        return self._promise_part


def _inset(*widgets: QWidget) -> QVBoxLayout:
    """Put widgets below each other, as far from the edge as the words of rows."""
    column = QVBoxLayout()
    column.setContentsMargins(ROW_EDGE, 0, ROW_EDGE, 0)
    column.setSpacing(10)
    for widget in widgets:
        if widget.property("tone") == "heading" and column.count():
            column.addSpacing(8)
        column.addWidget(widget)
    return column


class _Line(QWidget):
    """A sign and a few words."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._sign = IconSign(theme, "circle-dashed", "text_muted")
        self._text = _words(name)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(9)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1, Qt.AlignmentFlag.AlignTop)

    def show_line(self, drawing: str, token: str, words: str) -> None:
        """Show another sign with other words."""
        self._sign.show_icon(drawing, token)
        self._text.setText(words)


def _words(name: str, tone: str = "") -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setProperty("tone", tone)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    return label


def _heading(text: str) -> QLabel:
    label = _words("", "heading")
    label.setText(text)
    return label
