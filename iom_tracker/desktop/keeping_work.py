"""What a session has its worker do so that nothing is lost: one window for each workspace."""

from collections.abc import Callable
from dataclasses import replace

from iom_tracker.desktop.session_work import Opened
from iom_tracker.environment.open_files import Claim, claim


def opened_once(do: Callable[[], Opened], held: Claim | None) -> Opened:
    """Open a workspace, unless another program has it open.

    Args:
        held: the workspace that is open here; opened again, it is the same claim.

    Raises:
        OpenElsewhere: another program has it open.
    """
    found = do()
    path = found.workspace.path
    if held is not None and held.is_of(path):
        return replace(found, claim=held)
    return replace(found, claim=claim(path))
