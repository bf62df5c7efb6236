"""What was promised the year before, above the text that says what became of it."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QLabel, QVBoxLayout, QWidget

from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.desktop.editor.folded_text import FoldedText

if TYPE_CHECKING:  # it brings the database with it, which the window is painted without
    from iom_tracker.workflows.read_last_year import LastYear, TextBefore


class RecalledSteps(QFrame):
    """Two lines that unfold; hidden where nothing was promised."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("recalled")
        self._said: tuple[str, ...] = ()
        self._heading = QLabel()
        self._heading.setObjectName("recalledHeading")
        self._heading.setProperty("tone", "muted")
        self._text = FoldedText(theme)
        self._text.setObjectName("recalledText")
        column = QVBoxLayout(self)
        column.setContentsMargins(11, 4, 8, 4)
        column.setSpacing(0)
        column.addWidget(self._heading)
        column.addWidget(self._text)
        self.hide()

    def show_last_year(self, last_year: "LastYear | None") -> None:
        """Show what was promised; shown again with the same words, it stays unfolded."""
        recalled = last_year.recalled if last_year else ()
        said = tuple(line for each in recalled for line in _lines(each, is_named=len(recalled) > 1))
        self.setVisible(bool(said))
        if last_year is not None and said:
            self._heading.setText(self.tr("Planned in {year}").format(year=last_year.year))
        if said != self._said:
            self._said = said
            self._text.show_paragraphs(said)


def _lines(before: "TextBefore", *, is_named: bool) -> list[str]:
    """Return the lines of a text, the first one behind the id of its commitment where there are several."""
    first, *others = before.body.plain.split("\n")
    return [f"{before.commitment}   {first}" if is_named and before.commitment else first, *others]
