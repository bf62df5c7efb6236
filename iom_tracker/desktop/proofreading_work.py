"""What a session has its worker do to proofread: plain functions around the workflow."""

# ruff: noqa: PLC0415 - the workflow brings the database with it, and the window is to be painted before that

from collections.abc import Mapping
from typing import TYPE_CHECKING

from iom_tracker.domain.identity import SectionRef
from iom_tracker.domain.proofreading.text_finding import TextFinding
from iom_tracker.domain.richtext import RichText

if TYPE_CHECKING:
    from iom_tracker.workflows.open_workspace import Workspace
    from iom_tracker.workflows.read_findings import Proofreading

Texts = Mapping[SectionRef, RichText]


def begin(workspace: "Workspace") -> "Proofreading":
    """Return a proofreader that has read nothing yet."""
    from iom_tracker.workflows.read_findings import Proofreading

    return Proofreading(workspace)


def read_on(workspace: "Workspace", proofreading: "Proofreading") -> "Proofreading":
    """Have a proofreader read some more of the workspace."""
    proofreading.read_on(workspace)
    return proofreading


def read_again(workspace: "Workspace", proofreading: "Proofreading", ref: SectionRef) -> "Proofreading":
    """Have a proofreader read a section again, and some more."""
    proofreading.read_again(ref)
    return read_on(workspace, proofreading)


def look_at(_: "Workspace", proofreading: "Proofreading", ref: SectionRef, texts: Texts) -> tuple[TextFinding, ...]:
    """Return what to look at in a section, after telling the proofreader what sections say on the page."""
    for each, body in texts.items():
        proofreading.put(each, body)
    return proofreading.findings(ref)
