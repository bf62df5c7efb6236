"""One version: whose it is, what it says, and the button that takes it."""

from typing import Final

from PySide6.QtCore import QLocale, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QWidget

from iom_tracker.desktop.appearance.deciding_layout import lay_out_pane, two_lines
from iom_tracker.desktop.appearance.icons import icon
from iom_tracker.desktop.appearance.leading_label import LeadingLabel
from iom_tracker.desktop.appearance.signs import ElidedLabel, IconSign
from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.desktop.conflicts.phrases import byline_of, icon_of, title_of
from iom_tracker.desktop.conflicts.version_text import VersionText
from iom_tracker.domain.comparison import compare
from iom_tracker.domain.conflict import ConflictHead
from iom_tracker.domain.richtext import RichText

_LEAST: Final = QSize(300, 96)
_LAST_WITH_KEY: Final = 9


class VersionPane(QFrame):
    """A card to read, with a head that says whose text it is.

    Signals:
        use_wanted: this version is to become the result.
    """

    use_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("versionPane")
        self.setMinimumSize(_LEAST)
        self._tip = ""
        self._make_widgets(theme)
        self._lay_out()
        self._use.clicked.connect(self.use_wanted)

    def show_head(self, number: int, head: ConflictHead, base: RichText | None) -> None:
        """Show a version by its number, with what it changed in the last common one."""
        self._number.setText(QLocale().toString(number))
        self._sign.show_icon(icon_of(head), "accent")
        self._name(title_of(head), byline_of(head))
        self._use.setVisible(True)
        self._use.setAccessibleName(
            self.tr("Use version {number}, {title}").format(number=number, title=title_of(head))
        )
        self._tip = self._use_tip(number)
        self._use.setToolTip(self._tip)
        self._say(self.tr("This version takes the text out.") if head.body.is_empty else "")
        if base is None:
            self.text.show_body(head.body)
        else:
            self.text.show_changes(compare(base, head.body))

    def show_base(self, base: RichText) -> None:
        """Show the last common version, which cannot be used as it is."""
        self._number.hide()
        self._sign.show_icon("history", "text_muted")
        self._name(self.tr("Last common version"), self.tr("What all versions began with"))
        self._use.hide()
        self._say(self.tr("There was no text.") if base.is_empty else "")
        self.text.show_body(base)

    def lock(self, reason: str) -> None:
        """Say why this version cannot be used now; an empty reason lets it be used."""
        self._use.setEnabled(not reason)
        self._use.setToolTip(reason or self._tip)

    def _make_widgets(self, theme: Theme) -> None:
        self._number = QLabel()
        self._number.setObjectName("versionNumber")
        self._number.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._sign = IconSign(theme, "user", "accent", 18)
        self._title = ElidedLabel()
        self._title.setObjectName("versionTitle")
        self._byline = ElidedLabel()
        self._byline.setObjectName("versionByline")
        self._byline.setProperty("tone", "muted")
        self._use = QPushButton(icon("check", theme, "accent"), self.tr("Use this"))
        self._use.setObjectName("useVersion")
        self._use.setProperty("role", "link")
        self._notice = LeadingLabel("versionNotice")
        self.text = VersionText(theme)

    def _lay_out(self) -> None:
        names = two_lines(self._title, self._byline)
        lay_out_pane(self, (self._number, self._sign, names, self._use), self._notice, self.text)

    def _name(self, title: str, byline: str) -> None:
        self._title.show_text(title)
        self._byline.show_text(byline)
        self.text.setAccessibleName(self.tr("{title}, {byline}").format(title=title, byline=byline))

    def _say(self, words: str) -> None:
        self._notice.setText(words)
        self._notice.setVisible(bool(words))

    def _use_tip(self, number: int) -> str:
        whole = self.tr("Make this whole version the result.")
        if number > _LAST_WITH_KEY:
            return whole
        keys = QKeySequence(f"Alt+{number}").toString(QKeySequence.SequenceFormat.NativeText)
        rule = self.tr("{keys} does so too; while a choice is selected in the result, it decides that choice only.")
        return f"{whole} {rule.format(keys=keys)}"
