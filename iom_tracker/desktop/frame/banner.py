"""A line across the window that says something which stays true, such as why nothing can be changed."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from iom_tracker.desktop.appearance.counting import with_number
from iom_tracker.desktop.appearance.signs import IconSign
from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.desktop.appearance.times import clock_words

if TYPE_CHECKING:  # they bring all kinds of sentences with them, which the window is painted without
    from iom_tracker.domain.editorial_checks import Finding


class Banner(QFrame):
    """Hidden while there is nothing to say.

    Signals:
        decision_wanted: the person wants to decide about commitments of which there are several versions.
        place_put_away: the person knows where the file lies and does not want to be warned of it again.
    """

    decision_wanted = Signal()
    place_put_away = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self._words = QLabel()
        self._words.setObjectName("bannerWords")
        self._words.setWordWrap(True)
        self._access = ""
        self._commitments = 0
        self._place: Finding | None = None
        self._end = ""
        self._sign = IconSign(theme, "lock", "warning")
        self._decide = self._button("bannerDecide", self.tr("Decide…"))
        self._decide.clicked.connect(self.decision_wanted)
        self._put_away = self._button("bannerPutAway", self.tr("Do not show again"))
        self._put_away.clicked.connect(self.place_put_away)
        self._seen = self._button("bannerSeen", self.tr("OK"))
        self._seen.clicked.connect(lambda: self.show_end(""))
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 8, 20, 8)
        row.setSpacing(10)
        row.addWidget(self._sign)
        row.addWidget(self._words, 1)
        row.addWidget(self._decide)
        row.addWidget(self._put_away)
        row.addWidget(self._seen)
        self.hide()

    def show_access(self, read_only: str) -> None:
        """Say why nothing can be changed: `read-only` or `newer version`; hide where it can."""
        self._access = read_only
        self._refresh()

    def show_commitments(self, count: int) -> None:
        """Say that there are commitments of which there are several versions."""
        self._commitments = count
        self._refresh()

    def show_place(self, place: "Finding | None") -> None:
        """Say what may happen to the file where it lies, if anything."""
        self._place = place
        self._refresh()

    def show_end(self, time: str) -> None:
        """Say that the program was ended without closing, and until when all was kept; no time, nothing to say."""
        self._end = time
        self._refresh()

    def _button(self, name: str, words: str) -> QPushButton:
        button = QPushButton(words)
        button.setObjectName(name)
        button.setProperty("role", "link")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _refresh(self) -> None:
        more_important = self._reasons().get(self._access, "") or self._undecided()
        is_calm = bool(self._end) and not more_important
        self._words.setText(more_important or self._how_it_ended() or self._risk())
        self._sign.show_icon(*self._sign_of(is_calm=is_calm))
        self._decide.setVisible(bool(self._commitments) and not self._access)
        self._put_away.setVisible(bool(self._place) and not more_important and not is_calm)
        self._seen.setVisible(is_calm)
        self._be_calm(is_calm=is_calm)
        self.setVisible(bool(self._words.text()))

    def _sign_of(self, *, is_calm: bool) -> tuple[str, str]:
        if is_calm:
            return "circle-check", "accent"
        return "lock" if self._access else "triangle-alert", "warning"

    def _be_calm(self, *, is_calm: bool) -> None:
        for part in (self, self._words):
            part.setProperty("calm", is_calm)
            part.style().unpolish(part)
            part.style().polish(part)

    def _how_it_ended(self) -> str:
        if not self._end:
            return ""
        words = self.tr("The program was ended without closing. Everything up to {time} was kept.")
        return words.format(time=clock_words(self._end))

    def _reasons(self) -> dict[str, str]:
        return {
            "read-only": self.tr(
                "This file is read-only: it can be read and exported. Copy it elsewhere to change it."
            ),
            "newer version": self.tr(
                "Made by a newer version of this program: it can be read and exported here, not changed."
            ),
        }

    def _risk(self) -> str:
        if self._place is None:
            return ""
        from iom_tracker.sentences import finding_sentence  # noqa: PLC0415 - the window is painted without

        return finding_sentence(self._place, lambda text: QCoreApplication.translate("sentences", text))

    def _undecided(self) -> str:
        if not self._commitments:
            return ""
        if self._commitments == 1:
            return self.tr("1 commitment came in several versions; until one is chosen, the first is shown.")
        words = self.tr("{n} commitments came in several versions; until one is chosen, the first of each is shown.")
        return with_number(words, self._commitments)
