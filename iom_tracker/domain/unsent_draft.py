"""The mark of a text that its author has not sent: found as a draft in a workspace, and taken by somebody else."""

import json
from dataclasses import replace
from typing import Final

from iom_tracker.domain.canonical_json import canonical_json
from iom_tracker.domain.revision import Revision

_MARK: Final = "unsent draft of"


def as_unsent_draft(revision: Revision, office: str) -> Revision:
    """Return a revision marked as the unsent draft of an office."""
    return replace(revision, extra=canonical_json({_MARK: office}))


def unsent_draft_of(revision: Revision) -> str | None:
    """Return the office whose unsent draft a revision is; None where it is none."""
    office = json.loads(revision.extra).get(_MARK)
    return office if isinstance(office, str) else None
