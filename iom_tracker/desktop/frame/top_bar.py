"""The top bar: which report this is, how far it has come, and publishing."""

from typing import Final

from PySide6.QtCore import QDate, QLocale, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from iom_tracker.desktop.actions import Actions
from iom_tracker.desktop.appearance.counting import number, with_number
from iom_tracker.desktop.appearance.icons import icon
from iom_tracker.desktop.appearance.own_direction import in_line
from iom_tracker.desktop.appearance.signs import ElidedLabel, ProgressRing
from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.desktop.frame.focus_return import FocusReturn
from iom_tracker.desktop.tally import Tally
from iom_tracker.workflows.outcome import WorkspaceSnapshot

HEIGHT: Final = 64
_BETWEEN: Final = "   ·   "
_SEARCH_WIDTH: Final = 230
_MANY: Final = 99  # drafts; the publish button has room for their number, so that nothing moves


class TopBar(QFrame):
    """Shows the report and its progress; holds the one primary button.

    Signals:
        unread_wanted: the person wants to read what was merged automatically.
    """

    unread_wanted = Signal()

    def __init__(self, theme: Theme, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("topBar")
        self.setFixedHeight(HEIGHT)
        self._theme, self._actions = theme, actions
        self._is_narrow = False
        self._has_conflicts = self._is_calm = False
        self._drafts = 0
        self._whose: list[str] = []
        self._make_widgets()
        self._lay_out()
        self.focus_return = FocusReturn(self)
        for button in (self._search, self._glass, self._guidance, self._switch, self._publish, self._to_do):
            self.focus_return.watch(button)
        self.show_nothing()

    def show_report(self, snapshot: WorkspaceSnapshot) -> None:
        """Show which report is open."""
        title = f"{snapshot.catalogue.framework.title} · {snapshot.catalogue.cycle.year}"
        self._title.show_text(title)
        self._whose = [part for part in (snapshot.office, snapshot.person) if part]
        self.show_due("")
        self._training.setVisible(snapshot.is_training)
        self._progress.show()
        self._keep_room_for_words()
        self._publish.show()
        self._show_buttons()

    def show_due(self, due: str) -> None:
        """Show the day by which headquarters wants the packet, as `2017-02-28`; nothing where there is none."""
        day = QDate.fromString(due, Qt.DateFormat.ISODate)
        words = self.tr("due {day}").format(day=QLocale().toString(day, "d MMMM yyyy")) if day.isValid() else ""
        self._office.show_text(in_line((part for part in (*self._whose, words) if part), _BETWEEN))
        self._office.setVisible(bool(self._office.whole))

    def show_nothing(self) -> None:
        """Show that no report is open."""
        self._title.show_text("iom_tracker")
        for widget in (self._office, self._training, self._progress, self._publish):
            widget.hide()
        self._show_buttons()

    def show_tally(self, tally: Tally) -> None:
        """Show how far the report has come."""
        words = self.tr("{done} of {all} sections")
        self._ring.show_share(tally.share, tally.percent)
        self._count.setText(words.format(done=number(tally.published), all=number(tally.asked)))
        self._has_conflicts = tally.conflicts > 0
        is_open = bool(tally.conflicts or tally.unread)
        self._to_do.setText(self._what_is_left(tally))
        self._to_do.setVisible(is_open)
        self._left.setText("" if is_open else self._what_is_left(tally))
        self._is_calm = not (is_open or tally.empty)
        self._show_left()
        self._drafts = tally.drafts
        self._name_publish()
        self._publish.setEnabled(self._actions.get("publish").isEnabled())

    def be_narrow(self, is_narrow: bool) -> None:  # noqa: FBT001 - as Qt's setters
        """Make do with little room: search is a drawing, and guidance, which is a drawer then, gets a button.

        That nothing is left to do is told by the figures alone then.
        """
        self._is_narrow = is_narrow
        self._show_buttons()
        self._show_left()
        self._name_publish()
        self._keep_room_for_words()

    def _show_buttons(self) -> None:
        is_open = not self._progress.isHidden()
        self._guidance.setVisible(self._is_narrow and is_open)
        self._glass.setVisible(self._is_narrow and is_open)
        self._search.setVisible(is_open and not self._is_narrow)

    def _show_left(self) -> None:
        self._left.setVisible(bool(self._left.text()) and not (self._is_narrow and self._is_calm))

    def _what_is_left(self, tally: Tally) -> str:
        if tally.conflicts:
            words = self.tr("1 conflict to resolve") if tally.conflicts == 1 else self.tr("{n} conflicts to resolve")
            return with_number(words, tally.conflicts)
        if tally.unread:
            words = self.tr("1 merged text to read") if tally.unread == 1 else self.tr("{n} merged texts to read")
            return with_number(words, tally.unread)
        if tally.empty:
            words = self.tr("1 still needs text") if tally.empty == 1 else self.tr("{n} still need text")
            return with_number(words, tally.empty)
        return self.tr("Every required section has text")

    def _on_to_do_clicked(self) -> None:
        if self._has_conflicts:
            self._actions.get("go_conflicts").trigger()
        else:
            self.unread_wanted.emit()

    def _name_publish(self) -> None:
        self._publish.setText(f" {self._publish_short(self._drafts)}")
        self._publish.setAccessibleName(self._publish_words(self._drafts))

    def _keep_room_for_words(self) -> None:
        words = self._publish.text()
        self._publish.setText(f" {self._publish_short(_MANY)}")
        self._publish.ensurePolished()
        self._publish.setMinimumWidth(0)
        self._publish.setMinimumWidth(self._publish.sizeHint().width())
        self._publish.setText(words)

    def _publish_short(self, drafts: int) -> str:
        """Return what stands on the button: with little room, only how many sections it publishes."""
        if not self._is_narrow or not drafts:
            return self._publish_words(drafts)
        return f"{self._publish_words(0)} ({number(drafts)})"

    def _publish_words(self, drafts: int) -> str:
        if not drafts:
            return self.tr("Publish")
        words = self.tr("Publish 1 section") if drafts == 1 else self.tr("Publish {n} sections")
        return with_number(words, drafts)

    def _make_widgets(self) -> None:
        self._title = ElidedLabel()
        self._title.setObjectName("reportTitle")
        self._office = ElidedLabel()
        self._office.setObjectName("reportOffice")
        self._office.setProperty("tone", "muted")
        self._training = QLabel(self.tr("Training"))
        self._training.setObjectName("trainingChip")
        self._training.setProperty("chipTone", "warning")
        self._ring = ProgressRing(self._theme)
        self._count = QLabel()
        self._count.setObjectName("progressCount")
        self._left = QLabel()
        self._left.setObjectName("progressLeft")
        self._left.setProperty("tone", "muted")
        self._to_do = QPushButton()
        self._to_do.setObjectName("progressToDo")
        self._to_do.setProperty("role", "inline")
        self._to_do.clicked.connect(self._on_to_do_clicked)
        self._search = self._search_box()
        self._glass = self._tool("searchTool", "palette")
        self._guidance = self._tool("showGuidance", "side_panel")
        self._switch = self._tool("switchTheme", "switch_theme")
        self._publish = QPushButton(icon("send", self._theme, "accent_text"), "")
        self._publish.setObjectName("publish")
        self._publish.setProperty("role", "primary")
        self._publish.setIconSize(QSize(16, 16))
        self._publish.setToolTip(self._actions.get("publish").toolTip())
        self._publish.clicked.connect(self._actions.get("publish").trigger)

    def _search_box(self) -> QPushButton:
        """Make what looks like a field and opens the palette."""
        action = self._actions.get("palette")
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        words = action.text().replace("&", "")
        box = QPushButton(icon("search", self._theme, "text_muted"), f" {words}   {keys}")
        box.setObjectName("searchBox")
        box.setAccessibleName(words)
        box.setToolTip(action.toolTip())
        box.setMinimumWidth(_SEARCH_WIDTH)
        box.clicked.connect(action.trigger)
        return box

    def _tool(self, name: str, key: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName(name)
        button.setProperty("role", "tool")
        button.setDefaultAction(self._actions.get(key))
        button.setIconSize(QSize(18, 18))
        button.setFixedSize(36, 36)
        return button

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        first = QHBoxLayout()
        first.setSpacing(10)
        first.addWidget(self._title)
        first.addWidget(self._training)
        first.addStretch()
        words.addStretch()
        second = QHBoxLayout()
        second.addWidget(self._office)
        second.addStretch()
        words.addLayout(first)
        words.addLayout(second)
        words.addStretch()
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 0, 16, 0)
        row.setSpacing(8)
        row.addLayout(words, 1)
        row.addWidget(self._search)
        row.addSpacing(16)
        row.addWidget(self._progress_part())
        row.addSpacing(8)
        row.addWidget(self._glass)
        row.addWidget(self._guidance)
        row.addWidget(self._switch)
        row.addSpacing(4)
        row.addWidget(self._publish)

    def _progress_part(self) -> QWidget:
        self._progress = QWidget()
        row = QHBoxLayout(self._progress)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self._ring)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch()
        words.addWidget(self._count)
        words.addWidget(self._left)
        words.addWidget(self._to_do, 0, Qt.AlignmentFlag.AlignLeft)
        words.addStretch()
        row.addLayout(words)
        return self._progress
