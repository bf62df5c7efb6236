"""Workspaces of any number of commitments, with a text of its own in each section."""

from dataclasses import replace
from pathlib import Path

from large_text import words

from iom_tracker.domain.catalogue import Catalogue
from iom_tracker.domain.identity import CommitmentId
from iom_tracker.domain.revision import Revision, RevisionKind
from iom_tracker.domain.richtext import RichText, plain_paragraphs
from iom_tracker.workflows.author import author
from iom_tracker.workflows.create_workspace import create_workspace

_TIME = "2017-02-01T12:00:00+00:00"


def write_workspace(path: Path, commitments: int, length: int) -> None:
    """Make a workspace in which every section was published with so many words."""
    workspace = create_workspace(path, "agenda-for-humanity", "2016", office="Iraq", person="Maria")
    with workspace.transaction() as transaction:
        authorship = author(transaction, lambda: _TIME)
        catalogue = _many(transaction.catalogue.current(), commitments)
        transaction.catalogue.publish(catalogue, authorship)
        texts = {slot.ref: plain_paragraphs(words(length, str(slot.ref))) for slot in catalogue.slots()}
        rows: list[tuple[Revision, RichText]] = []
        for ref, text in texts.items():
            kind, actor = RevisionKind.EDIT, authorship.actor
            revision = Revision.following((), section=ref, kind=kind, actor=actor, time=_TIME, body=text.digest)
            rows.append((revision, text))
        transaction.revisions.add(rows)
        transaction.sections.rebuild(catalogue)
    workspace.rest()


def _many(catalogue: Catalogue, commitments: int) -> Catalogue:
    known = catalogue.cycle.commitments
    copies = (
        replace(known[number % len(known)], id=CommitmentId(f"{300000 + number}")) for number in range(commitments)
    )
    return Catalogue(catalogue.framework, catalogue.cycle.with_commitments(tuple(copies)))
