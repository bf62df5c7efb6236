"""The status line: whether what was typed is on the disk, which file this is, how long the text is."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from iom_tracker.desktop.actions import Actions
from iom_tracker.desktop.appearance.counting import with_number
from iom_tracker.desktop.appearance.signs import ElidedLabel, IconSign
from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.desktop.frame.focus_return import FocusReturn

if TYPE_CHECKING:  # it brings much with it that the window is painted without
    from iom_tracker.domain.editorial_checks import Finding


class StatusLine(QFrame):
    """Says only what is known: `Saved` stands there when the disk has the text, never before."""

    def __init__(self, theme: Theme, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("statusLine")
        self.setFixedHeight(30)
        self._sign = IconSign(theme, "circle-check", "success")
        self._words = ElidedLabel()
        self._words.setObjectName("saveState")
        self._again = QPushButton(self.tr("Save again"))
        self._again.setObjectName("saveAgain")
        self._again.setProperty("role", "link")
        self._again.clicked.connect(actions.get("save").trigger)
        self.focus_return = FocusReturn(self)
        self.focus_return.watch(self._again)
        self._file = ElidedLabel(cut=Qt.TextElideMode.ElideMiddle)
        self._file.setObjectName("fileName")
        self._count = QLabel()
        self._count.setObjectName("wordCount")
        self._offline_sign = IconSign(theme, "cloud-off", "text_muted", 15)
        self._offline = QLabel(self.tr("Works offline"))
        self._offline.setToolTip(self.tr("Everything is in the file on this machine; no network is needed or used."))
        self._name, self._size = "", 0
        self._offers_words = True
        self._is_near = True
        self._is_synced = self._is_place_known = False
        self._lay_out()
        self.show_nothing()

    def show_nothing(self) -> None:
        """Show that no workspace is open."""
        self._show_save("", "", "")
        self._name = ""
        self.forget_place()
        self._file.hide()
        self._count.clear()
        self._count.hide()

    def show_file(self, name: str, size: int) -> None:
        """Show the name of the file and its size in bytes."""
        self._name, self._size = name, size
        self._file.show_text(self._file_words().format(name=name, size=_readable(size)))
        self._file.setVisible(self._again.isHidden())

    def show_place(self, place: "Finding | None") -> None:
        """Show what is risky about where the file lies; None where nothing is."""
        from iom_tracker.domain.editorial_checks import FindingKind  # noqa: PLC0415 - as above

        kind = place.kind if place else None
        self._is_near, self._is_synced = kind is not FindingKind.NETWORK, kind is FindingKind.SYNCED
        self._is_place_known = True
        self._refresh_place()

    def forget_place(self) -> None:
        """Say nothing of where the file lies until that is known."""
        self._is_near, self._is_synced, self._is_place_known = True, False, False
        self._refresh_place()

    def _refresh_place(self) -> None:
        for part in (self._offline_sign, self._offline):
            part.setVisible(self._is_near)
        if self._name:
            self.show_file(self._name, self._size)

    def _file_words(self) -> str:
        if self._is_synced:
            return self.tr("{name} · in a synced folder, {size}")
        if not self._is_near:
            return self.tr("{name} · on a network drive, {size}")
        return self.tr("{name} · local file, {size}") if self._is_place_known else "{name} · {size}"

    def show_words(self, words: int) -> None:
        """Show how many words the page has."""
        text = self.tr("1 word on this page") if words == 1 else self.tr("{n} words on this page")
        self._count.setText(with_number(text, words))
        self._count.setVisible(self._offers_words)

    def offer_words(self, is_offered: bool) -> None:  # noqa: FBT001 - as Qt's setVisible
        """Show how many words the page has, or hide it where another page is shown."""
        self._offers_words = is_offered
        self._count.setVisible(is_offered and bool(self._count.text()))

    def show_opened(self) -> None:
        """Show that nothing typed is missing on the disk."""
        self._show_save("circle-check", "success", self.tr("All is saved"))

    def show_read_only(self) -> None:
        """Show that nothing can be saved here."""
        self._show_save("lock", "text_muted", self.tr("Read-only"))

    def show_saving(self) -> None:
        """Show that text is on its way to the disk."""
        self._show_save("circle-dashed", "text_muted", self.tr("Saving…"))

    def show_saved(self) -> None:
        """Show that the text is on the disk since now."""
        self._show_save("circle-check", "success", self.tr("Saved {time}").format(time=_now()))

    def show_published(self, sections: int) -> None:
        """Show that so many sections were published now."""
        words = self.tr("Published {time} · 1 section") if sections == 1 else self.tr("Published {time} · {n} sections")
        if not sections:
            words = self.tr("Nothing new to publish")
        self._show_save("circle-check", "success", with_number(words, sections, time=_now()))

    def show_failed(self, reason: str, whole: str = "") -> None:
        """Show why text is not on the disk; it stays there until a save comes through.

        Args:
            reason: what one line has room for; the place of the file leaves it its own.
            whole: the same with all that is known, as a tool tip; empty where that is no more.
        """
        words = self.tr("Not saved: {reason}")
        self._show_save("circle-alert", "danger", words.format(reason=reason), words.format(reason=whole or reason))

    def _show_save(self, drawing: str, token: str, words: str, hint: str = "") -> None:
        has_failed = drawing == "circle-alert"
        self._again.setVisible(has_failed)  # never hidden between: it may have the keyboard
        self._file.setVisible(bool(self._name) and not has_failed)
        self._sign.setVisible(bool(words))
        if drawing:
            self._sign.show_icon(drawing, token)
        self._words.setProperty("tone", "danger" if has_failed else "")
        self._words.style().polish(self._words)
        self._words.show_text(words, hint)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(6)
        row.addWidget(self._sign)
        row.addWidget(self._words)
        row.addWidget(self._again)
        row.addSpacing(14)
        row.addWidget(self._file)
        row.addStretch(1)
        row.addWidget(self._count)
        row.addSpacing(18)
        row.addWidget(self._offline_sign)
        row.addWidget(self._offline)


def _now() -> str:
    return QLocale().toString(QDateTime.currentDateTime().time(), "HH:mm")


def _readable(size: int) -> str:
    return QLocale().formattedDataSize(size, 0, QLocale.DataSizeFormat.DataSizeTraditionalFormat)
