from PySide6.QtCore import QElapsedTimer
from pytestqt.qtbot import QtBot

from iom_tracker.desktop.editor.autosave import LONGEST_WAIT, PAUSE, Autosave


def test_typed_text_is_due_after_a_pause(qtbot: QtBot) -> None:
    autosave = Autosave()
    clock = QElapsedTimer()
    clock.start()
    with qtbot.waitSignal(autosave.due, timeout=5_000):
        autosave.touch()
        assert autosave.is_waiting
    assert clock.elapsed() >= PAUSE - 1
    assert not autosave.is_waiting


def test_who_never_pauses_is_saved_all_the_same(qtbot: QtBot) -> None:
    autosave = Autosave()
    due: list[int] = []
    clock = QElapsedTimer()
    clock.start()
    autosave.due.connect(lambda: due.append(clock.elapsed()))

    def type_on() -> bool:
        if not due:
            autosave.touch()
        return bool(due)

    qtbot.waitUntil(type_on, timeout=5_000)
    assert PAUSE < due[0] < LONGEST_WAIT + 500


def test_flushing_is_due_at_once_and_only_if_something_waits(qtbot: QtBot) -> None:
    autosave = Autosave()
    autosave.touch()
    with qtbot.waitSignal(autosave.due, timeout=0, raising=False) as due:
        autosave.flush()
    assert due.signal_triggered
    with qtbot.assertNotEmitted(autosave.due):
        autosave.flush()
