import signal
from collections.abc import Iterator

import pytest

from iom_tracker.cli.progress import shown_progress, stopped_by_ctrl_c
from iom_tracker.domain.errors import Cancelled


@pytest.fixture(autouse=True)
def ctrl_c_as_in_a_terminal() -> Iterator[None]:
    """Let Ctrl+C mean what it means in a terminal; whoever starts the tests in the background has it ignored."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


def press_ctrl_c() -> None:
    signal.raise_signal(signal.SIGINT)  # a signal from outside may come together with the one before it


def test_without_a_terminal_nothing_is_shown() -> None:
    with shown_progress("Merging", is_quiet=False) as progress:
        assert progress is None


def test_work_is_told_how_far_it_has_come() -> None:
    told: list[tuple[int, int]] = []
    with stopped_by_ctrl_c(lambda done, total: told.append((done, total))) as progress:
        progress(1, 2)
    assert told == [(1, 2)]


def test_work_is_stopped_at_its_next_step() -> None:
    with stopped_by_ctrl_c(None) as progress:
        progress(0, 2)
        press_ctrl_c()
        with pytest.raises(Cancelled):
            progress(1, 2)
        with pytest.raises(Cancelled):
            progress(2, 2)


def test_a_second_time_stops_it_at_once() -> None:
    with pytest.raises(KeyboardInterrupt), stopped_by_ctrl_c(None):
        press_ctrl_c()
        press_ctrl_c()


def test_afterwards_ctrl_c_means_what_it_meant() -> None:
    before = signal.getsignal(signal.SIGINT)
    with stopped_by_ctrl_c(None):
        assert signal.getsignal(signal.SIGINT) is not before
    assert signal.getsignal(signal.SIGINT) is before
