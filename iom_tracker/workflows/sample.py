"""The sample workspace: a real report, read in from its text.

This is the one module that strings verbs together.
"""

from pathlib import Path

from iom_tracker.domain.errors import CannotAccess
from iom_tracker.environment.clock import utc_now
from iom_tracker.environment.shipped_sample import ShippedSample, shipped_sample
from iom_tracker.workflows.create_workspace import create_workspace
from iom_tracker.workflows.import_document import import_document
from iom_tracker.workflows.outcome import Clock


def sample_workspace(folder: Path, *, clock: Clock = utc_now) -> Path:
    """Return the sample workspace in a folder, made there if it is not there yet.

    Raises:
        CannotAccess, DiskFull: the folder cannot be written to.
    """
    sample = shipped_sample()
    path = folder / sample.report.with_suffix(".iomdb").name
    try:
        if not path.exists():
            folder.mkdir(parents=True, exist_ok=True)
            _make(path, sample, clock)
    except OSError as error:
        raise CannotAccess(path, error.strerror or str(error)) from error
    return path


def _make(path: Path, sample: ShippedSample, clock: Clock) -> None:
    unfinished = path.with_name(f".{path.name}.sample")
    unfinished.unlink(missing_ok=True)
    workspace = create_workspace(unfinished, sample.framework, sample.cycle, is_training=True, clock=clock)
    import_document(workspace, sample.report, clock=clock)
    workspace.rest()
    unfinished.replace(path)
