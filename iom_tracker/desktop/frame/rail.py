"""The rail: the places of the program, and its menu."""

from enum import Enum
from typing import Final

from PySide6.QtCore import QEvent, QLocale, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QMenu, QToolButton, QVBoxLayout, QWidget
from typing_extensions import override

from iom_tracker.desktop.actions import Actions
from iom_tracker.desktop.appearance.counting import with_number
from iom_tracker.desktop.appearance.icons import icon
from iom_tracker.desktop.appearance.theme import Theme

WIDE: Final = 96
NARROW: Final = 56
_EDGE: Final = 4
_ROUND_WORDS: Final = 20  # the edge, and what the style puts round the words of a button, with a little air
_ICON: Final = QSize(22, 22)
_BADGE: Final = 18
_BADGE_TEXT: Final = 11
_SMALL_BADGE: Final = 15  # beside the icon of a button without words, which a larger one would cover
_SMALL_BADGE_TEXT: Final = 10
_MOST: Final = 99


class Place(Enum):
    """Where a person can be in a workspace."""

    OVERVIEW = "overview"
    WRITE = "write"
    SUBMISSIONS = "submissions"
    CONFLICTS = "conflicts"
    WORD = "word"
    FIND = "find"  # it has no button of its own


class Rail(QFrame):
    """A column of buttons; words go where there is little room."""

    def __init__(self, theme: Theme, actions: Actions, menu: QMenu, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rail")
        self._theme = theme
        self._menu = self._button("railMenu", self.tr("Menu"), "menu")
        self._menu.setMenu(menu)
        self._menu.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu.setToolTip(self.tr("Menu (F10)"))
        self._places = {
            Place.OVERVIEW: self._action_button(
                "railOverview", self.tr("Overview"), "layout-dashboard", actions, "go_overview"
            ),
            Place.WRITE: self._action_button("railWrite", self.tr("Write"), "list-tree", actions, "go_write"),
            Place.SUBMISSIONS: self._action_button(
                "railSubmissions", self.tr("Submissions"), "inbox", actions, "go_submissions"
            ),
            Place.CONFLICTS: self._action_button(
                "railConflicts", self.tr("Conflicts"), "git-merge", actions, "go_conflicts"
            ),
            Place.WORD: self._action_button("railWord", self.tr("From Word"), "file-input", actions, "go_word"),
        }
        self._export = self._action_button("railExport", self.tr("Export"), "file-output", actions, "export")
        self._help = self._action_button("railHelp", self.tr("Help"), "circle-question-mark", actions, "help")
        self._badge = Badge(theme, self._places[Place.CONFLICTS])
        self._word_badge = Badge(theme, self._places[Place.WORD])
        self._word_badge.setObjectName("wordBadge")
        self._lay_out()
        self.be_narrow(False)
        self.show_place(Place.WRITE)

    def be_narrow(self, is_narrow: bool) -> None:  # noqa: FBT001 - as Qt's setters
        """Show icons only, or icons with words."""
        self._is_narrow = is_narrow
        style = Qt.ToolButtonStyle.ToolButtonIconOnly if is_narrow else Qt.ToolButtonStyle.ToolButtonTextUnderIcon
        for button in self._buttons():
            button.setToolButtonStyle(style)
        self._take_room()

    def _take_room(self) -> None:
        """Be as wide as is usual, or as the widest word needs."""
        words = [button.fontMetrics().horizontalAdvance(button.text()) for button in self._buttons()]
        width = NARROW if self._is_narrow else max(WIDE, max(words) + _ROUND_WORDS)
        self.setFixedWidth(width)
        for button in self._buttons():
            button.setFixedSize(width - 2 * _EDGE, 44 if self._is_narrow else 56)
        self._badge.place()
        self._word_badge.place()

    def show_places(self, are_shown: bool) -> None:  # noqa: FBT001 - as Qt's setVisible
        """Show or hide the places that need a workspace."""
        for button in (*self._places.values(), self._export):
            button.setVisible(are_shown)

    def show_place(self, place: Place) -> None:
        """Mark where the person is."""
        for each, button in self._places.items():
            button.setProperty("active", "true" if each is place else "false")
            button.style().unpolish(button)
            button.style().polish(button)

    def name_exchange(self, sends: bool) -> None:  # noqa: FBT001 - as Qt's setters
        """Name the second place by what is done there: sending to headquarters, or taking in what offices send."""
        button = self._places[Place.SUBMISSIONS]
        words = self.tr("Send") if sends else self.tr("Submissions")
        button.setText(words)
        button.setAccessibleName(words)
        button.setIcon(icon("send" if sends else "inbox", self._theme, "rail_text"))
        self._take_room()

    def show_undecided(self, count: int) -> None:
        """Show how much there is to decide."""
        self._badge.show_count(count)
        words = self.tr("Conflicts")
        spoken = with_number(self.tr("Conflicts, {n} to decide"), count) if count else words
        self._places[Place.CONFLICTS].setAccessibleName(spoken)

    def show_waiting(self, count: int) -> None:
        """Show how many sections of documents from Word wait for a decision."""
        self._word_badge.show_count(count)
        words = self.tr("From Word")
        spoken = with_number(self.tr("From Word, {n} to decide"), count) if count else words
        self._places[Place.WORD].setAccessibleName(spoken)

    def open_menu(self) -> None:
        """Open the menu, as a click on its button does."""
        self._menu.showMenu()

    def _buttons(self) -> tuple[QToolButton, ...]:
        return self._menu, *self._places.values(), self._export, self._help

    def _action_button(self, name: str, words: str, drawing: str, actions: Actions, key: str) -> QToolButton:
        button = self._button(name, words, drawing)
        button.clicked.connect(actions.get(key).trigger)
        button.setToolTip(actions.get(key).toolTip())
        return button

    def _button(self, name: str, words: str, drawing: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName(name)
        button.setText(words)
        button.setAccessibleName(words)
        button.setIcon(icon(drawing, self._theme, "rail_text"))
        button.setIconSize(_ICON)
        return button

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(_EDGE, 8, _EDGE, 8)
        column.setSpacing(4)
        for button in (self._menu, *self._places.values(), self._export):
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch()
        column.addWidget(self._help, 0, Qt.AlignmentFlag.AlignHCenter)


class Badge(QWidget):
    """A number in the corner of a button; hidden where it is none."""

    def __init__(self, theme: Theme, button: QToolButton) -> None:
        super().__init__(button)
        self.setObjectName("badge")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._theme, self._button = theme, button
        self._text = ""
        theme.changed.connect(self.update)
        self.hide()

    @property
    def text(self) -> str:
        """What it says."""
        return self._text

    def show_count(self, count: int) -> None:
        """Show a number."""
        self._text = QLocale().toString(count) if count <= _MOST else f"{_MOST}+"
        self.setVisible(count > 0)
        self.place()
        self.update()  # a number that takes as much room as the one before moves nothing

    def place(self) -> None:
        """Lie in the upper corner of the button that is away from the edge of the window."""
        height, edge = (_SMALL_BADGE, 0) if self._is_small else (_BADGE, 4)
        width = max(height, QFontMetrics(self._font()).horizontalAdvance(self._text) + height // 2)
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        left = edge if is_mirrored else self._button.width() - width - edge
        self.setGeometry(QRect(QPoint(left, edge // 2), QSize(width, height)))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self.place()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("danger_surface"))
        painter.drawRoundedRect(self.rect(), self.height() / 2, self.height() / 2)
        painter.setFont(self._font())
        painter.setPen(self._theme.color("danger"))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._text)

    @property
    def _is_small(self) -> bool:
        return self._button.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly

    def _font(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(_SMALL_BADGE_TEXT if self._is_small else _BADGE_TEXT)
        font.setBold(True)
        return font
