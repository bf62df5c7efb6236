"""Read the overview: where every section stands, who is asked for it, and how far each office is."""

from datetime import date

from iom_tracker.domain.overview import Overview
from iom_tracker.storage.workspace import Workspace
from iom_tracker.workflows.surveying import overview_of


def read_overview(workspace: Workspace, *, today: date | None = None) -> Overview:
    """Return the overview of a workspace, with everything chosen.

    Args:
        today: the day against which the offices' days are held; None if nobody is to be called late.
    """
    with workspace.reading() as transaction:
        return overview_of(transaction, today)
