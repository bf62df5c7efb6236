"""The card of the result: what it is made of, what is left to choose, and how long it is."""

from functools import partial
from typing import Final

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QKeySequence, QTextDocument
from PySide6.QtWidgets import QFrame, QLabel, QMenu, QPushButton, QWidget

from iom_tracker.desktop.appearance.chip import Chip
from iom_tracker.desktop.appearance.counting import with_number
from iom_tracker.desktop.appearance.deciding_layout import lay_out_pane
from iom_tracker.desktop.appearance.icons import icon
from iom_tracker.desktop.appearance.signs import IconSign
from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.desktop.appearance.word_meter import WordMeter
from iom_tracker.desktop.conflicts.deciding import Deciding
from iom_tracker.desktop.conflicts.label import Wording, differing_texts, version_numbers, wordings
from iom_tracker.desktop.conflicts.phrases import keep_words, title_of
from iom_tracker.desktop.conflicts.result_text import ResultText
from iom_tracker.domain.conflict import Conflict
from iom_tracker.domain.richtext import RichText
from iom_tracker.domain.word_count import count_body

_LEAST: Final = 118
_MENU_TEXT: Final = 90  # letters
_KEYS: Final = 9


class ResultCard(QFrame):
    """Shows a half-done result and lets it be finished.

    Signals:
        changed: the text, or what is left to choose, is another.
    """

    changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("resultCard")
        self.setProperty("cardFocused", False)
        self.setMinimumHeight(_LEAST)
        self._theme = theme
        self._conflict: Conflict | None = None
        self._deciding: Deciding | None = None
        self._make_widgets()
        self._lay_out()
        self._connect()

    @property
    def left(self) -> int:
        """How many choices are left."""
        return len(self._deciding.left(self.text.body())) if self._deciding else 0

    @property
    def body(self) -> RichText:
        """The text; of a choice that is left it has every wording."""
        body = self.text.body()
        return self._deciding.keep_all(body) if self._deciding else body

    def show_work(self, conflict: Conflict, deciding: Deciding, document: QTextDocument) -> None:
        """Show the half-done result of a conflict."""
        self._conflict, self._deciding = conflict, deciding
        self.text.setAccessibleName(
            self.tr("Result of {unit}, {question}").format(unit=conflict.unit, question=conflict.question)
        )
        self.text.show_document(document, deciding)
        self._keep.setText(keep_words(len(conflict.heads), self.tr("Keep both"), self.tr("Keep all")))
        self._refresh()

    def show_nothing(self) -> None:
        """Let go of the conflict that was shown."""
        self._conflict = self._deciding = None
        self.text.show_nothing()

    def lock(self, reason: str) -> None:
        """Say why nothing can be changed here; an empty reason lets it be changed."""
        self.text.lock(bool(reason))
        for button, tip in ((self._keep, self._keep_tip()), (self._reset, self._reset_tip())):
            button.setEnabled(not reason)
            button.setToolTip(reason or tip)
        self._refresh()

    def use(self, version: int) -> None:
        """Make a whole version the result."""
        if self._conflict is not None:
            self.text.write(self._conflict.heads[version].body)

    def keep_all(self) -> None:
        """Keep every wording of each choice that is left; where none is, put all versions together."""
        if self._deciding is not None:
            self.text.write(self.body if self.left else self._deciding.combined)

    def reset(self) -> None:
        """Go back to what was merged without a person."""
        if self._deciding is not None:
            self.text.write(self._deciding.start)
            self.text.go_to_choice(1)

    def press(self, number: int) -> None:
        """Do what a number key stands for: a version, or, one behind the last of them, all versions.

        While a choice is selected this decides that choice, else it makes the whole result.
        """
        if self._conflict is None or self.text.isReadOnly():
            return
        versions, choice = len(self._conflict.heads), self.text.selected_choice
        if number > versions + 1:
            return
        if choice is not None:
            self._choose(choice, number - 1 if number <= versions else None)
        elif number <= versions:
            self.use(number - 1)
        else:
            self.keep_all()

    def choice_menu(self, number: int) -> QMenu:
        """Return a menu of the wordings of a choice."""
        menu = QMenu(self)
        menu.setObjectName("choiceMenu")
        menu.setToolTipsVisible(True)
        clashes = (self._deciding.clashes[number],) if self._deciding else ()
        rows = [row for clash in clashes for row in zip(wordings(clash), differing_texts(clash), strict=True)]
        for wording, text in rows:
            action = menu.addAction(self._menu_words(wording, text))
            action.setToolTip(wording.text)
            action.triggered.connect(partial(self._choose, number, wording.versions[0]))
        menu.addSeparator()
        keep = menu.addAction(icon("plus", self._theme), self._keep_words())
        keep.triggered.connect(partial(self._choose, number, None))
        return menu

    def _choose(self, number: int, version: int | None, _is_checked: bool = False) -> None:  # noqa: FBT001, FBT002 - a slot
        if self._deciding is not None:
            options = self._deciding.all_options(number) if version is None else (version,)
            self.text.choose(number, options)

    def _make_widgets(self) -> None:
        self._sign = IconSign(self._theme, "git-merge", "accent", 18)
        self._title = QLabel(self.tr("Result"))
        self._title.setObjectName("resultTitle")
        self._chip = Chip(self._theme)
        self._chip.setObjectName("choicesChip")
        self._meter = WordMeter(self._theme)
        self._keep = self._button("keepAll", "plus", self.tr("Keep both"))
        self._reset = self._button("resetResult", "rotate-ccw", self.tr("Reset"))
        self.text = ResultText(self._theme)

    def _button(self, name: str, drawing: str, words: str) -> QPushButton:
        button = QPushButton(icon(drawing, self._theme, "accent"), words)
        button.setObjectName(name)
        button.setProperty("role", "link")
        return button

    def _lay_out(self) -> None:
        head = self._sign, self._title, self._chip, None, self._meter, self._keep, self._reset
        lay_out_pane(self, head, self.text)

    def _connect(self) -> None:
        self._keep.clicked.connect(self.keep_all)
        self._reset.clicked.connect(self.reset)
        self.text.textChanged.connect(self._refresh)
        self.text.menu_wanted.connect(self._open_menu)
        self.text.entered.connect(partial(self._be_current, is_current=True))
        self.text.left.connect(partial(self._be_current, is_current=False))

    def _open_menu(self, number: int, place: QPoint) -> None:
        if not self.text.isReadOnly():
            menu = self.choice_menu(number)
            menu.aboutToHide.connect(menu.deleteLater)
            menu.popup(place)

    def _refresh(self) -> None:
        if self._conflict is None:
            return
        self._meter.show_count(count_body(self.body), self._conflict.cap)
        left = self.left
        self._chip.setVisible(bool(left))
        words = self.tr("1 choice left") if left == 1 else self.tr("{n} choices left")
        self._chip.show_words(with_number(words, left), "pencil", "warning", "warning_surface")
        self.changed.emit()

    def _be_current(self, *, is_current: bool) -> None:
        self.setProperty("cardFocused", is_current)
        self.style().unpolish(self)
        self.style().polish(self)

    def _menu_words(self, wording: Wording, own: str) -> str:
        conflict = self._conflict
        titles = [title_of(conflict.heads[version]) for version in wording.versions] if conflict else []
        text = own or self.tr("nothing")
        short = text if len(text) <= _MENU_TEXT else f"{text[:_MENU_TEXT].rstrip()}…"
        words = self.tr("{number}  {title}: {text}").format(
            number=version_numbers(wording), title=", ".join(dict.fromkeys(titles)), text=short
        )
        return f"{words.replace('&', '&&')}\t{_keys(wording.versions[0] + 1)}"

    def _keep_words(self) -> str:
        versions = len(self._conflict.heads) if self._conflict else 0
        return f"{keep_words(versions, self.tr('Keep both'), self.tr('Keep all'))}\t{_keys(versions + 1)}"

    def _keep_tip(self) -> str:
        versions = len(self._conflict.heads) if self._conflict else 0
        words = self.tr(
            "Keep every wording of each choice that is left; where none is left, put all versions together."
        )
        keys = _keys(versions + 1)
        rule = self.tr("{keys} does so too; while a choice is selected, it keeps all wordings of that choice only.")
        return f"{words} {rule.format(keys=keys)}" if keys else words

    def _reset_tip(self) -> str:
        return self.tr("Go back to what was merged by itself, with every choice open.")


def _keys(number: int) -> str:
    """Return the keys that stand for a number; none beyond the last digit."""
    if number > _KEYS:
        return ""
    return QKeySequence(f"Alt+{number}").toString(QKeySequence.SequenceFormat.NativeText)
