"""What an office may want to look at before it sends: each section leads to itself, and nothing stops the sending."""

from collections.abc import Sequence
from html import escape
from typing import Final

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from iom_tracker.desktop.appearance.counting import counted, with_number
from iom_tracker.desktop.appearance.leading_label import LeadingLabel, align_leading
from iom_tracker.desktop.appearance.own_direction import in_line
from iom_tracker.desktop.appearance.signs import IconSign
from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.domain.catalogue import Catalogue
from iom_tracker.domain.completeness import Completeness, completeness
from iom_tracker.domain.identity import SectionRef
from iom_tracker.workflows.outcome import WorkspaceSnapshot

_FEW: Final = 6
_MORE: Final = "more"
_LINK_FLAGS: Final = Qt.TextInteractionFlag.LinksAccessibleByMouse | Qt.TextInteractionFlag.LinksAccessibleByKeyboard


class CompletenessCard(QFrame):
    """A line for each thing that is left to do.

    Signals:
        section_wanted: SectionRef, which a person wants to look at.
    """

    section_wanted = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("completenessCard")
        self.setProperty("card", "true")
        self._sign = IconSign(theme, "circle-check", "success", 17)
        self._summary = LeadingLabel("completenessWords")
        self._summary.setProperty("tone", "strong")
        self._lines = {name: CompletenessLine(theme, name, *look) for name, look in self._looks().items()}
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._summary, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 11)
        column.setSpacing(5)
        column.addLayout(head)
        for line in self._lines.values():
            line.section_wanted.connect(self.section_wanted)
            column.addWidget(line)

    def show_sections(self, snapshot: WorkspaceSnapshot) -> None:
        """Show how complete that is which this person is asked to write."""
        mine = snapshot.mine or frozenset(snapshot.sections)
        theirs = (each for ref, each in snapshot.sections.items() if ref in mine)
        found = completeness(theirs, snapshot.catalogue.optional())
        self._summary.setText(self._summary_words(found))
        self._sign.show_icon(
            "circle-check" if found.is_complete else "list", "success" if found.is_complete else "accent"
        )
        shown = {
            "conflict": found.in_conflict,
            "returned": tuple(ref for ref in found.returned if ref not in found.unpublished),
            "unread": found.unread,
            "cap": found.over_cap,
            "empty": tuple(ref for ref in found.empty if ref not in found.unpublished),
            "unpublished": found.unpublished,
        }
        for name, refs in shown.items():
            self._lines[name].show_sections(refs, snapshot.catalogue)

    def _summary_words(self, found: Completeness) -> str:
        number = QLocale().toString
        words = self.tr("{answered} of {asked} sections that you are asked for have a published text.")
        said = words.format(answered=number(found.answered), asked=number(found.asked))
        left = self.tr("What is listed here can also be sent later.")
        return said if found.is_complete else f"{said} {left}"

    def _looks(self) -> dict[str, tuple[str, str, str, str]]:
        """Return icon, colour and words (of one section, of several) of each line."""
        return {
            "conflict": ("triangle-alert", "danger", self.tr("1 in conflict"), self.tr("{n} in conflict")),
            "returned": (
                "undo-2",
                "warning",
                self.tr("1 returned and not changed since"),
                self.tr("{n} returned and not changed since"),
            ),
            "unread": (
                "git-merge",
                "warning",
                self.tr("1 merged automatically and not read yet"),
                self.tr("{n} merged automatically and not read yet"),
            ),
            "cap": (
                "circle-alert",
                "warning",
                self.tr("1 over its word cap, cannot be cleared like this"),
                self.tr("{n} over their word cap, cannot be cleared like this"),
            ),
            "empty": ("circle-dashed", "text_muted", self.tr("1 empty"), self.tr("{n} empty")),
            "unpublished": (
                "pencil",
                "text_muted",
                self.tr("1 draft, published when you send"),
                self.tr("{n} drafts, published when you send"),
            ),
        }


class CompletenessLine(QWidget):
    """How many sections something is true of, and which; of many the first, and a link to all.

    Signals:
        section_wanted: SectionRef.
    """

    section_wanted = Signal(object)

    def __init__(self, theme: Theme, name: str, *look: str) -> None:
        super().__init__()
        drawing, token, self._one, self._many = look
        self._refs: tuple[SectionRef, ...] = ()
        self._names: tuple[str, ...] = ()
        self._is_unfolded = False
        self._text = QLabel()
        self._text.setObjectName(f"completeness_{name}")
        self._text.setTextFormat(Qt.TextFormat.RichText)
        self._text.setWordWrap(True)
        self._text.setTextInteractionFlags(_LINK_FLAGS)
        align_leading(self._text)
        self._text.linkActivated.connect(self._on_link_activated)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(11)
        row.addWidget(IconSign(theme, drawing, token), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._text, 1)

    def show_sections(self, refs: Sequence[SectionRef], catalogue: Catalogue) -> None:
        """Show of which sections it is true; nothing where of none."""
        self._refs, self._is_unfolded = tuple(refs), False
        questions = {question.key: question.short for question in catalogue.cycle.questions}
        self._names = tuple(f"{ref.unit} {questions.get(ref.question, ref.question)}" for ref in refs)
        self.setVisible(bool(refs))
        self._show()

    def _show(self) -> None:
        shown = len(self._refs) if self._is_unfolded else min(len(self._refs), _FEW)
        links = [f'<a href="{number}">{escape(name)}</a>' for number, name in enumerate(self._names[:shown])]
        if shown < len(self._refs):
            more = with_number(self.tr("{n} more"), len(self._refs) - shown)
            links.append(f'<a href="{_MORE}">{escape(more)}</a>')
        words = counted(len(self._refs), self._one, self._many)
        self._text.setText(f"{escape(words)}: {in_line(links, ', ')}")
        self._text.setAccessibleName(f"{words}: {in_line(self._names, ', ')}")

    def _on_link_activated(self, link: str) -> None:
        if link == _MORE:
            self._is_unfolded = True
            self._show()
        else:
            self.section_wanted.emit(self._refs[int(link)])
