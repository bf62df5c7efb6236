import gc
import sys
import weakref
from collections.abc import Callable
from functools import partial
from threading import Event, get_ident
from types import TracebackType

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from iom_tracker.desktop.background import (
    Background,
    CollectorOnGuiThread,
    ProgressRelay,
    TaskCrashed,
    collect_what_is_due,
    keep_for_long,
)
from iom_tracker.domain.errors import Cancelled, NothingToExport, TrackerError


@pytest.fixture
def crashes(monkeypatch: pytest.MonkeyPatch) -> list[BaseException]:
    met: list[BaseException] = []

    def hook(_kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
        met.append(error)

    monkeypatch.setattr(sys, "excepthook", hook)
    return met


def raising(error: Exception) -> Callable[[], None]:
    def work() -> None:
        raise error

    return work


def unwanted(value: object) -> None:
    pytest.fail(f"called with {value!r}")


def test_work_is_done_on_another_thread_and_its_outcome_comes_to_this_one(background: Background, qtbot: QtBot) -> None:
    threads: list[int] = []

    def done(worker: int) -> None:
        threads.extend((worker, get_ident()))

    with qtbot.waitSignal(background.emptied):
        background.run(get_ident, done, unwanted)
    assert threads[0] != threads[1] == get_ident()


def test_tasks_run_in_the_order_in_which_they_were_given(background: Background) -> None:
    order: list[int] = []
    for number in range(50):
        background.run(partial(int, number), order.append, unwanted)

    background.settle()

    assert order == list(range(50))


def test_what_is_done_at_leisure_comes_behind_all_that_is_given_before_it_begins(background: Background) -> None:
    order: list[str] = []

    def give_more(_: str) -> None:
        background.run(partial(str, "more"), order.append, unwanted)

    background.run_at_leisure(partial(str, "leisure"), give_more, unwanted)
    background.run_at_leisure(partial(str, "last"), order.append, unwanted)
    background.run(partial(str, "first"), order.append, unwanted)
    assert background.is_busy
    background.settle()

    assert order == ["first", "more", "last"]
    assert not background.is_busy


def test_what_is_done_at_leisure_begins_by_itself(background: Background, qtbot: QtBot) -> None:
    found: list[str] = []
    with qtbot.waitSignal(background.emptied):
        background.run_at_leisure(partial(str, "found"), found.append, unwanted)
    assert found == ["found"]


def test_an_expected_error_goes_to_the_caller(background: Background, crashes: list[BaseException]) -> None:
    met: list[TrackerError] = []
    error = NothingToExport("unpublished")

    background.run(raising(error), unwanted, met.append)
    background.settle()

    assert met == [error]
    assert not crashes


def test_any_other_error_goes_to_the_crash_hook_and_the_caller_hears_that_nothing_was_done(
    background: Background, crashes: list[BaseException]
) -> None:
    met: list[TrackerError] = []
    bug = ZeroDivisionError()

    background.run(raising(bug), unwanted, met.append)
    background.settle()

    assert crashes == [bug]
    assert [type(error) for error in met] == [TaskCrashed]


def test_the_worker_goes_on_after_a_bug(background: Background, crashes: list[BaseException]) -> None:
    values: list[str] = []
    background.run(raising(ZeroDivisionError()), unwanted, lambda _: None)
    background.run(lambda: "still here", values.append, unwanted)

    background.settle()

    assert values == ["still here"]
    assert len(crashes) == 1


def test_settling_waits_for_tasks_that_outcomes_gave(background: Background) -> None:
    values: list[int] = []

    def go_on(one: int) -> None:
        background.run(lambda: one + 1, values.append, unwanted)

    background.run(lambda: 1, go_on, unwanted)

    background.settle()

    assert values == [2]
    assert not background.is_busy


def test_closing_finishes_what_was_given_and_may_be_repeated(background: Background) -> None:
    values: list[int] = []
    background.run(lambda: 1, values.append, unwanted)

    background.close()
    background.close()

    assert values == [1]


def test_progress_arrives_once_for_each_per_cent(background: Background) -> None:
    relay = ProgressRelay(background)
    heard: list[tuple[int, int]] = []
    relay.advanced.connect(lambda done, total: heard.append((done, total)))

    for done in range(1, 1002):
        relay(done, 1000)

    assert len(heard) == 101
    assert heard[-1] == (1000, 1000)


def test_a_cancelled_task_stops_at_its_next_step(background: Background) -> None:
    relay, started, cancelled = ProgressRelay(background), Event(), Event()
    met: list[TrackerError] = []

    def work() -> None:
        relay(1, 3)
        started.set()
        cancelled.wait()
        relay(2, 3)

    background.run(work, unwanted, met.append)
    started.wait()
    relay.cancel()
    cancelled.set()
    background.settle()

    assert [type(error) for error in met] == [Cancelled]


def test_the_collector_runs_by_a_timer_and_not_by_itself(background: Background) -> None:
    gc.enable()
    CollectorOnGuiThread(background)

    assert not gc.isenabled()


def test_cycles_are_collected_when_their_number_is_due(monkeypatch: pytest.MonkeyPatch) -> None:
    collected: list[int] = []
    monkeypatch.setattr(gc, "collect", collected.append)
    monkeypatch.setattr(gc, "get_threshold", lambda: (700, 10, 10))

    for counts in ((699, 0, 0), (701, 3, 3), (800, 11, 0), (0, 0, 11)):
        monkeypatch.setattr(gc, "get_count", lambda counts=counts: counts)
        collect_what_is_due()

    assert collected == [0, 1, 2]


def test_what_a_workspace_holds_is_not_walked_through_again_and_given_up_with_the_next() -> None:
    class Ring:
        def __init__(self) -> None:
            self.itself = self

    gone: list[str] = []
    ring = Ring()
    weakref.finalize(ring, gone.append, "ring")
    keep_for_long()
    assert gc.get_freeze_count() > 0
    del ring
    gc.collect()
    assert gone == []
    keep_for_long()
    assert gone == ["ring"]
    gc.unfreeze()


def test_an_abandoned_worker_finishes_its_work_and_tells_nobody(qapp: QApplication) -> None:
    background = Background(qapp)
    done: list[str] = []
    told: list[None] = []
    background.run(lambda: done.append("work"), told.append, lambda _: None)
    background.abandon()
    background.deleteLater()
    QApplication.sendPostedEvents(background, QEvent.Type.DeferredDelete)
    QApplication.processEvents()
    assert (done, told) == (["work"], [])


def test_the_worker_gives_way_to_the_window_at_once(background: Background) -> None:
    assert background.is_busy is False
    assert sys.getswitchinterval() < 0.001
