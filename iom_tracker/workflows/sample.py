"""The sample workspace: the real 2016 report, read in from its text.

This is the one module that strings verbs together.
"""

from pathlib import Path
from typing import Final

from iom_tracker.domain.errors import CannotAccess
from iom_tracker.environment.clock import utc_now
from iom_tracker.environment.resources import resource
from iom_tracker.workflows.create_workspace import create_workspace
from iom_tracker.workflows.import_document import import_document
from iom_tracker.workflows.outcome import Clock

SAMPLE_NAME: Final = "iom-report-2016.iomdb"
_REPORT: Final = "iom-report-2016.txt"


def sample_workspace(folder: Path, *, clock: Clock = utc_now) -> Path:
    """Return the sample workspace in a folder, made there if it is not there yet.

    Raises:
        CannotAccess, DiskFull: the folder cannot be written to.
    """
    path = folder / SAMPLE_NAME
    try:
        if not path.exists():
            folder.mkdir(parents=True, exist_ok=True)
            _make(path, clock)
    except OSError as error:
        raise CannotAccess(path, error.strerror or str(error)) from error
    return path


def _make(path: Path, clock: Clock) -> None:
    unfinished = path.with_name(f".{path.name}.sample")
    unfinished.unlink(missing_ok=True)
    workspace = create_workspace(unfinished, "agenda-for-humanity", "2016", is_training=True, clock=clock)
    import_document(workspace, resource("samples", _REPORT), clock=clock)
    workspace.rest()
    unfinished.replace(path)
