"""Keys that are made once, as making them writes to the disk."""

from pathlib import Path

import pytest

from tests.packets.forgery import Forger


@pytest.fixture(scope="session")
def keys(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder of the keys of one person on one machine."""
    return tmp_path_factory.mktemp("keys")


@pytest.fixture(scope="session")
def forger(keys: Path) -> Forger:
    return Forger(keys)
