"""Where this person's settings, data and logs belong on this machine."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Final

import platformdirs

HOME_VARIABLE: Final = "IOM_TRACKER_HOME"
_NAME: Final = "iom_tracker"


def config_folder() -> Path:
    """Return the folder of the settings; it need not be there yet."""
    return _folder("config", platformdirs.user_config_path)


def data_folder() -> Path:
    """Return the folder of what must not be lost, such as the key of this person on this machine."""
    return _folder("data", platformdirs.user_data_path)


def log_folder() -> Path:
    """Return the folder of logs and crash reports."""
    return _folder("logs", platformdirs.user_log_path)


def _folder(name: str, usual: Callable[..., Path]) -> Path:
    # One folder for everything, on a memory stick for example, when the variable names it.
    home = os.environ.get(HOME_VARIABLE)
    return Path(home) / name if home else usual(_NAME, appauthor=False)
