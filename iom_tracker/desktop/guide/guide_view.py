"""The guide as a page: set in the colours of the theme, with pictures as wide as there is room for."""

from collections.abc import Iterator
from typing import Final, NamedTuple

from PySide6.QtCore import QPoint, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QImage,
    QImageReader,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
)
from PySide6.QtWidgets import QTextBrowser, QTextEdit, QWidget
from typing_extensions import override

from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.environment.guide import guide_folder

_MARGIN: Final = 28
_LINE_HEIGHT: Final = 135.0
_TEXT_PIXELS: Final = 14
_PIXELS: Final = {1: 24, 2: 19, 3: 16}
_ABOVE: Final = {1: 0, 2: 26, 3: 18}
_SMALLEST_PICTURE: Final = 200
_LIST_INDENT: Final = 40  # a picture may stand in a list
_IMAGE: Final = QTextDocument.ResourceType.ImageResource.value
_OBJECT: Final = "\N{OBJECT REPLACEMENT CHARACTER}"  # what stands for a picture in a text
_Property = QTextFormat.Property


class Heading(NamedTuple):
    """A heading of the guide, and the block that it stands in."""

    words: str
    level: int
    block: int


class GuideView(QTextBrowser):
    """Shows a text in Markdown.

    Signals:
        laid_out: its headings may stand elsewhere now.
    """

    laid_out = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("guideView")
        self.setAccessibleName(self.tr("User guide"))
        self.setOpenLinks(False)
        self._theme = theme
        self._text = ""
        self._fitted = 0
        self._widths: dict[str, int] = {}
        self._fit_later = QTimer(self)
        self._fit_later.setSingleShot(True)
        self._fit_later.timeout.connect(self._fit_pictures)
        theme.changed.connect(self._on_theme_changed)

    def show_text(self, text: str) -> None:
        """Show a text from its beginning."""
        self._text = text
        self._set_out()

    def headings(self) -> tuple[Heading, ...]:
        """Return the headings, without the title of the whole."""
        blocks = ((block, block.blockFormat().headingLevel()) for block in _blocks(self.document()))
        return tuple(Heading(block.text(), level, block.blockNumber()) for block, level in blocks if level > 1)

    def go_to(self, heading: Heading) -> None:
        """Show a heading at the top, with the cursor there."""
        self._fit_pictures()
        block = self.document().findBlockByNumber(heading.block)
        self.setTextCursor(QTextCursor(block))
        top = self.document().documentLayout().blockBoundingRect(block).top()
        self.verticalScrollBar().setValue(int(top) - _MARGIN // 2)

    def block_at_top(self) -> int:
        """Return the number of the block that is shown at the top."""
        return self.cursorForPosition(self.viewport().rect().topLeft() + QPoint(_MARGIN, _MARGIN)).blockNumber()

    def mark(self, found: list[QTextCursor]) -> None:
        """Mark what was found."""
        marks = []
        for cursor in found:
            mark = QTextEdit.ExtraSelection()
            mark.cursor = cursor
            mark.format.setBackground(self._theme.color("warning_surface"))
            mark.format.setForeground(self._theme.color("warning"))
            marks.append(mark)
        self.setExtraSelections(marks)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._text:
            self._fit_later.start(0)

    def _on_theme_changed(self) -> None:
        place = self.verticalScrollBar().value()
        self._set_out()
        self.verticalScrollBar().setValue(place)

    def _set_out(self) -> None:
        document = self.document()
        document.setMarkdown(self._pictures_of_theme(), QTextDocument.MarkdownFeature.MarkdownDialectGitHub)
        every = QTextCursor(document)
        every.beginEditBlock()  # laid out once
        font = QFont(self.font())
        font.setPixelSize(_TEXT_PIXELS)
        document.setDefaultFont(font)
        document.setDocumentMargin(_MARGIN)
        for block in _blocks(document):
            self._set_out_block(block)
        for frame in document.rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                self._set_out_table(frame)
        every.endEditBlock()
        self._fitted = 0
        self._fit_pictures()

    def _pictures_of_theme(self) -> str:
        return self._text.replace("_light.png)", "_dark.png)") if self._theme.is_dark else self._text

    def _set_out_block(self, block: QTextBlock) -> None:
        cursor = QTextCursor(block)
        form = block.blockFormat()
        level = form.headingLevel()
        if form.nonBreakableLines():  # code
            form.setBackground(self._theme.color("surface_sunken"))
            form.setLeftMargin(12)
        elif cursor.currentTable() is None:
            form.setBottomMargin(8)
            if _OBJECT not in block.text():
                form.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        if level:
            form.setTopMargin(_ABOVE.get(level, 12))
        cursor.setBlockFormat(form)
        for start, length, letters in _runs(block):
            cursor.setPosition(start)
            cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
            cursor.setCharFormat(self._letters(letters, level))

    def _letters(self, letters: QTextCharFormat, level: int) -> QTextCharFormat:
        letters.clearProperty(_Property.FontSizeAdjustment)
        if level:
            letters.setProperty(_Property.FontPixelSize, _PIXELS.get(level, _TEXT_PIXELS))
            letters.setFontWeight(QFont.Weight.Bold)
        if letters.fontFixedPitch():
            fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
            letters.setFontFamilies([fixed.family()])
            letters.setProperty(_Property.FontPixelSize, _TEXT_PIXELS - 1)
        if letters.isAnchor():
            letters.setForeground(self._theme.color("accent"))
        return letters

    def _set_out_table(self, table: QTextTable) -> None:
        form = table.format()
        form.setBorderCollapse(True)
        form.setBorder(1)
        form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        form.setBorderBrush(QColor(self._theme.color("border")))
        form.setCellPadding(5)
        form.setCellSpacing(0)
        form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        table.setFormat(form)

    def _fit_pictures(self) -> None:
        """Draw each picture anew, as wide as the text is: drawn large and shrunk by the page it would be rough."""
        width = self.viewport().width() - 2 * _MARGIN
        if width < _SMALLEST_PICTURE or width == self._fitted:
            return
        self._fitted = width
        for block in _blocks(self.document()):
            for start, length, letters in _runs(block) if _OBJECT in block.text() else ():
                if letters.isImageFormat():
                    self._fit_picture(start, length, letters, width)
        self.laid_out.emit()

    def _fit_picture(self, start: int, length: int, letters: QTextCharFormat, room: int) -> None:
        form = letters.toImageFormat()
        size = QImageReader(str(guide_folder() / form.name())).size()
        if not size.isValid():
            return
        width = min(room - _LIST_INDENT, size.width())
        form.setWidth(width)
        form.setHeight(size.height() * width // size.width())
        self.document().addResource(_IMAGE, QUrl(form.name()), None)  # drawn anew when it is next seen
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
        cursor.setCharFormat(form)
        self._widths[form.name()] = int(width)

    @override
    def loadResource(self, type: int, name: QUrl | str) -> object:
        """Read a picture of the guide when it is first painted; nothing else is read."""
        words = name.toString() if isinstance(name, QUrl) else name
        if type != _IMAGE or words not in self._widths:
            return None
        ratio = self.devicePixelRatioF()
        picture = QImage(str(guide_folder() / words))
        small = picture.scaledToWidth(int(self._widths[words] * ratio), Qt.TransformationMode.SmoothTransformation)
        small.setDevicePixelRatio(ratio)
        return small


def _blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def _runs(block: QTextBlock) -> list[tuple[int, int, QTextCharFormat]]:
    """Return where each run of letters begins, how long it is and how it looks; all of them before any is changed."""
    runs = []
    run = block.begin()
    while not run.atEnd():
        fragment = run.fragment()
        runs.append((fragment.position(), fragment.length(), fragment.charFormat()))
        run += 1
    return runs
