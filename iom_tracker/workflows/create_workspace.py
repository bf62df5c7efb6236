"""Make a new workspace: a framework and a cycle, with every section empty."""

from pathlib import Path
from uuid import uuid4

from iom_tracker.domain.names import tidy_name
from iom_tracker.environment.clock import utc_now
from iom_tracker.environment.framework_files import find_catalogue
from iom_tracker.storage.workspace import Workspace, new_file
from iom_tracker.workflows.author import author
from iom_tracker.workflows.outcome import Clock


def create_workspace(  # noqa: PLR0913 - each is a fact that the person gives
    path: Path,
    framework: str,
    cycle: str,
    *,
    office: str = "",
    person: str = "",
    is_training: bool = False,
    clock: Clock = utc_now,
) -> Workspace:
    """Make a workspace file and return it, open.

    Args:
        framework: the key of a shipped framework, or a folder with `framework.toml` and a file for each cycle.

    Raises:
        UnknownFramework: no data is shipped for that framework and cycle.
        UnknownCycle, BadFramework: the folder lacks that cycle, or a file in it has mistakes.
        FileMissing: the folder holds no framework.
        FileExists: there is a file at that path already.
        CannotAccess: the folder cannot be written to.
    """
    catalogue = find_catalogue(framework, cycle)
    settings = {
        "workspace": uuid4().hex,
        "framework": catalogue.framework.key,
        "cycle": catalogue.cycle.id,
        "office": tidy_name(office),
        "person": tidy_name(person),
        "training": "yes" if is_training else "no",
    }
    with new_file(path) as unfinished:
        workspace = Workspace.open(unfinished)
        try:
            with workspace.transaction() as transaction:
                for key, value in settings.items():
                    transaction.settings.put(key, value)
                transaction.catalogue.publish(catalogue, author(transaction, clock))
                transaction.sections.lay_out(catalogue)
        finally:
            workspace.rest()  # nothing may hold the file when it gets its name or goes
    return Workspace.open(path)
