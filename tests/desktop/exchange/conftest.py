"""Fixtures of the exchange: headquarters and offices that have written, and a window at the machine of headquarters."""

from collections.abc import Callable
from pathlib import Path

import pytest

from iom_tracker.environment.locations import HOME_VARIABLE
from tests.desktop.exchange.texts import BASE, NINE, SIX
from tests.desktop.pilot import Pilot
from tests.offices import Desk, a_headquarters, an_office

OpenAt = Callable[[Desk], Pilot]


@pytest.fixture
def hq(tmp_path: Path) -> Desk:
    """Give headquarters with a text that offices build on."""
    desk = a_headquarters(tmp_path / "hq")
    desk.write(BASE)
    return desk


@pytest.fixture
def haiti(hq: Desk) -> Desk:
    """Give an office that has changed it."""
    desk = an_office(hq, "Haiti", "200001")
    desk.write(NINE)
    return desk


@pytest.fixture
def kenya(hq: Desk) -> Desk:
    """Give an office that has changed it in another way."""
    desk = an_office(hq, "Kenya", "200001")
    desk.write(SIX)
    return desk


@pytest.fixture
def open_at(open_window: Callable[..., Pilot], monkeypatch: pytest.MonkeyPatch) -> OpenAt:
    """Open the window of somebody at their machine."""

    def open_one(desk: Desk) -> Pilot:
        monkeypatch.setenv(HOME_VARIABLE, str(desk.folder))
        pilot = open_window(desk.workspace.path)
        pilot.session.settle()
        return pilot

    return open_one


@pytest.fixture
def pilot(open_at: OpenAt, hq: Desk) -> Pilot:
    """Give the window of headquarters."""
    return open_at(hq)
