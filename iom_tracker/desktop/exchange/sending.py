"""Sending: packets for headquarters, as files or as text, and receipts for offices."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from iom_tracker.desktop.appearance.counting import with_number
from iom_tracker.desktop.dialogs.dated import file_name_in, free_path, today
from iom_tracker.desktop.dialogs.file_choice import PACKET_SUFFIX, choose_packet
from iom_tracker.desktop.dialogs.messages import show_folder, tell, tell_with_action
from iom_tracker.desktop.session import Session

if TYPE_CHECKING:
    from iom_tracker.workflows.pack import PackResult
    from iom_tracker.workflows.write_receipt import ReceiptResult


class Sending(QObject):
    """Writes packets.

    Args:
        flush: hands everything that was typed to the session.
    """

    def __init__(self, window: QWidget, session: Session, flush: Callable[[], None]) -> None:
        super().__init__(window)
        self._window, self._session, self._flush = window, session, flush
        session.packed.connect(self._on_packed)
        session.receipt_written.connect(self._on_receipt_written)

    def ask_where_to_pack(self, seal: bool) -> None:  # noqa: FBT001 - a slot
        """Let a person choose a place for the packet, then publish every draft and pack."""
        snapshot = self._session.snapshot
        if snapshot is not None:
            name = file_name_in(snapshot, snapshot.office or snapshot.path.stem, snapshot.catalogue.cycle.id, today())
            title = self.tr("Packet for headquarters")
            choose_packet(self._window, title, self._free(name), partial(self._pack, seal=seal))

    def copy(self, seal: bool) -> None:  # noqa: FBT001 - a slot
        """Publish every draft and put the packet on the clipboard as text."""
        self._pack(None, seal=seal)

    def ask_where_to_confirm(self, office: str) -> None:
        """Let a person choose a place for the receipt of an office and write it."""
        snapshot = self._session.snapshot
        if snapshot is not None:
            name = file_name_in(snapshot, office, snapshot.catalogue.cycle.id, self.tr("receipt"), today())
            write = partial(self._session.write_receipt, office)
            choose_packet(self._window, self.tr("Receipt for {office}").format(office=office), self._free(name), write)

    def _pack(self, out: Path | None, *, seal: bool) -> None:
        self._flush()
        self._session.pack(out, seal=seal)

    def _free(self, name: str) -> Path:
        snapshot = self._session.snapshot
        return free_path(snapshot.path.parent if snapshot else Path(), name, PACKET_SUFFIX)

    def _on_packed(self, result: "PackResult") -> None:
        sections = self._sections(len(result.sections))
        if result.file is None:
            QGuiApplication.clipboard().setText(result.text)
            words = self.tr(
                "The clipboard holds {sections} as text of {n} characters. Paste it into a message to headquarters."
            )
            words = with_number(words, len(result.text), sections=sections)
            tell(self._window, self.tr("The packet was copied"), words + self._left_out(result.unpublished))
            return
        words = self.tr("The packet holds {sections} and has {size}. Send this file to headquarters:\n{file}")
        text = words.format(sections=sections, size=_readable(result.bytes), file=result.file)
        self._tell_with_folder(self.tr("The packet is ready"), text + self._left_out(result.unpublished), result.file)

    def _sections(self, count: int) -> str:
        return self.tr("1 section") if count == 1 else with_number(self.tr("{n} sections"), count)

    def _left_out(self, drafts: int) -> str:
        """Return what to say of drafts that could not be published, since they would decide a conflict."""
        if not drafts:
            return ""
        words = self.tr("1 draft is not in it, since its section is in conflict.")
        words = words if drafts == 1 else self.tr("{n} drafts are not in it, since their sections are in conflict.")
        return "\n\n" + with_number(words, drafts)

    def _on_receipt_written(self, result: "ReceiptResult") -> None:
        words = self.tr("The receipt has {size}. Send it to {office}:\n{file}")
        text = words.format(size=_readable(result.bytes), office=result.office, file=result.file)
        self._tell_with_folder(self.tr("The receipt is ready"), text, result.file)

    def _tell_with_folder(self, title: str, text: str, file: Path) -> None:
        tell_with_action(self._window, title, text, (self.tr("Show the folder"), lambda: show_folder(file.parent)))


def _readable(size: int) -> str:
    return QLocale().formattedDataSize(size, 0, QLocale.DataSizeFormat.DataSizeTraditionalFormat)
