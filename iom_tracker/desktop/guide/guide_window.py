"""The window of the guide: its contents beside it, and a search in it above."""

from functools import partial
from typing import Final

from PySide6.QtCore import QLocale, QSize, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSplitter,
    QToolButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from iom_tracker.desktop.appearance.counting import number
from iom_tracker.desktop.appearance.icons import icon
from iom_tracker.desktop.appearance.leading_label import LeadingLabel
from iom_tracker.desktop.appearance.own_direction import OwnDirectionDelegate
from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.desktop.guide.guide_text import FRAMEWORKS
from iom_tracker.desktop.guide.guide_view import GuideView, Heading

_SIZE: Final = QSize(1000, 700)
_CONTENTS: Final = 290
_COUNT: Final = 70
_SHORTEST: Final = 2  # letters that are worth a search
_CHAPTER: Final = 2
_OWN_LANGUAGES: Final = (QLocale.Language.English, QLocale.Language.C)  # in which nothing need be said of the guide's


class GuideWindow(QDialog):
    """Stands beside the program's window, so that one can read and do."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("guideWindow")
        self.setWindowTitle(self.tr("Help"))
        self.setWindowFlag(Qt.WindowType.WindowMinMaxButtonsHint)
        self.resize(_SIZE)
        self._theme = theme
        self._headings: tuple[Heading, ...] = ()
        self._found: list[QTextCursor] = []
        self._at = -1
        self._make_widgets()
        self._lay_out()
        self._connect()

    def show_text(self, text: str) -> None:
        """Show the guide, with its contents."""
        self._view.show_text(text)
        self._headings = self._view.headings()
        self._list_contents()

    def go_to(self, title: str) -> None:
        """Show the part under a heading; the beginning where there is none of that name."""
        found = next((heading for heading in self._headings if heading.words == title), None)
        if found:
            self._view.go_to(found)
        else:
            self._view.verticalScrollBar().setValue(0)
        self._view.setFocus()

    def _make_widgets(self) -> None:
        self._view = GuideView(self._theme)
        self._contents = QTreeWidget()
        self._contents.setObjectName("guideContents")
        self._contents.setAccessibleName(self.tr("Contents"))
        self._contents.setHeaderHidden(True)
        self._contents.setItemDelegate(OwnDirectionDelegate(self._contents))
        self._contents.setRootIsDecorated(False)
        self._contents.setItemsExpandable(False)
        self._contents.setIndentation(16)
        self._wanted = QLineEdit()
        self._wanted.setObjectName("guideSearch")
        self._wanted.setPlaceholderText(self.tr("Search in the guide (Ctrl+F)"))
        self._wanted.setAccessibleName(self.tr("Search in the guide"))
        self._wanted.setClearButtonEnabled(True)
        self._count = QLabel()
        self._count.setObjectName("guideCount")
        self._count.setProperty("tone", "muted")
        self._count.setMinimumWidth(_COUNT)
        self._before = self._step("guideBefore", "chevron-left", self.tr("Previous place (Shift+F3)"))
        self._after = self._step("guideAfter", "chevron-right", self.tr("Next place (F3)"))

        self._foreign = LeadingLabel("guideLanguage")
        self._foreign.setText(self.tr("This guide is in English."))
        self._foreign.setProperty("tone", "muted")
        self._foreign.setContentsMargins(16, 0, 16, 10)
        self._foreign.setVisible(QLocale().language() not in _OWN_LANGUAGES)

    def _step(self, name: str, drawing: str, words: str) -> QToolButton:
        button = QToolButton()
        button.setObjectName(name)
        button.setIcon(icon(drawing, self._theme))
        button.setToolTip(words)
        button.setAccessibleName(words)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setEnabled(False)
        return button

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(8)
        row.addWidget(self._wanted, 1)
        row.addWidget(self._count)
        row.addWidget(self._before)
        row.addWidget(self._after)
        parts = QSplitter()
        parts.setChildrenCollapsible(False)
        parts.addWidget(self._contents)
        parts.addWidget(self._view)
        parts.setStretchFactor(1, 1)
        parts.setSizes([_CONTENTS, _SIZE.width() - _CONTENTS])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self._foreign)
        column.addWidget(parts, 1)

    def _connect(self) -> None:
        self._contents.currentItemChanged.connect(self._on_chosen)
        self._wanted.textChanged.connect(self._search)
        self._wanted.returnPressed.connect(partial(self._go_on, 1))
        self._before.clicked.connect(partial(self._go_on, -1))
        self._after.clicked.connect(partial(self._go_on, 1))
        self._view.anchorClicked.connect(self._on_anchor_clicked)
        self._view.verticalScrollBar().valueChanged.connect(self._mark_place)
        self._view.laid_out.connect(self._mark_place)
        self._theme.changed.connect(self._search)
        QShortcut(QKeySequence.StandardKey.Find, self, self._on_find)
        QShortcut(QKeySequence.StandardKey.FindNext, self, partial(self._go_on, 1))
        QShortcut(QKeySequence.StandardKey.FindPrevious, self, partial(self._go_on, -1))

    def _list_contents(self) -> None:
        self._contents.clear()
        chapter = self._contents.invisibleRootItem()
        for heading in self._headings:
            item = QTreeWidgetItem([heading.words])
            item.setToolTip(0, heading.words)
            item.setData(0, Qt.ItemDataRole.UserRole, heading.block)
            (chapter if heading.level > _CHAPTER else self._contents.invisibleRootItem()).addChild(item)
            chapter = item if heading.level <= _CHAPTER else chapter
        self._contents.expandAll()

    def _on_chosen(self, item: QTreeWidgetItem | None) -> None:
        block = item.data(0, Qt.ItemDataRole.UserRole) if item else None
        found = next((heading for heading in self._headings if heading.block == block), None)
        if found:
            self._view.go_to(found)

    def _mark_place(self) -> None:
        """Mark in the contents what is being read, without going there."""
        top = self._view.block_at_top()
        above = [heading.block for heading in self._headings if heading.block <= top]
        item = self._item(above[-1]) if above else None
        self._contents.blockSignals(True)
        self._contents.setCurrentItem(item)  # type: ignore[arg-type]  # the stubs lack that none may be current
        self._contents.blockSignals(False)

    def _item(self, block: int) -> QTreeWidgetItem | None:
        texts = self._contents.findItems("", Qt.MatchFlag.MatchContains | Qt.MatchFlag.MatchRecursive)
        return next((item for item in texts if item.data(0, Qt.ItemDataRole.UserRole) == block), None)

    def _search(self) -> None:
        wanted = self._wanted.text().strip()
        self._found = _places(self._view, wanted) if len(wanted) >= _SHORTEST else []
        self._view.mark(self._found)
        for button in (self._before, self._after):
            button.setEnabled(bool(self._found))
        self._at = -1
        self._go_on(1)
        if not self._found:
            self._count.setText(self.tr("Not found") if len(wanted) >= _SHORTEST else "")

    def _go_on(self, step: int) -> None:
        if not self._found:
            return
        self._at = (self._at + step) % len(self._found)
        self._view.setTextCursor(self._found[self._at])
        self._view.ensureCursorVisible()
        place = self.tr("{number} of {total}").format(number=number(self._at + 1), total=number(len(self._found)))
        self._count.setText(place)

    def _on_find(self) -> None:
        self._wanted.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._wanted.selectAll()

    def _on_anchor_clicked(self, link: QUrl) -> None:
        if link.scheme() in {"http", "https", "mailto"}:
            QDesktopServices.openUrl(link)
        elif link.path() == FRAMEWORKS:
            self._view.go_to([heading for heading in self._headings if heading.level == _CHAPTER][-1])


def _places(view: GuideView, wanted: str) -> list[QTextCursor]:
    found = []
    cursor = view.document().find(wanted, 0)
    while not cursor.isNull():
        found.append(cursor)
        cursor = view.document().find(wanted, cursor)
    return found
