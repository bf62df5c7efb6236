"""Values with defaults, so that a test names only what it is about."""

import os
import tempfile
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from functools import cache
from pathlib import Path
from unittest.mock import patch

from iom_tracker.domain.catalogue import Catalogue
from iom_tracker.domain.cycle import Commitment, Cycle, Question, ReportLayout, Scope
from iom_tracker.domain.event import Event, EventKind
from iom_tracker.domain.framework import CoreResponsibility, Framework, Transformation
from iom_tracker.domain.identity import ActorId, CommitmentId, CycleId, QuestionKey, SectionRef, TransformationCode
from iom_tracker.domain.revision import Revision, RevisionKind
from iom_tracker.domain.richtext import RichText, plain_paragraphs
from iom_tracker.domain.section import Draft
from iom_tracker.environment.locations import HOME_VARIABLE
from iom_tracker.storage.catalogue_versions import Authorship
from iom_tracker.storage.workspace import Workspace
from iom_tracker.workflows.create_workspace import create_workspace

NOON = "2016-11-23T12:00:00+00:00"


class SetClock:
    """A clock that stands still until a test moves it."""

    def __init__(self, time: str) -> None:
        self._time = datetime.fromisoformat(time)

    def __call__(self) -> str:
        return self._time.isoformat(timespec="seconds")

    def advance(self, **by: float) -> None:
        """Move the clock, as in `advance(minutes=10)`; back where the number is negative."""
        self._time += timedelta(**by)


def a_clock(time: str = NOON) -> SetClock:
    return SetClock(time)


def a_ref(question: str = "achievements", unit: str = "200001", cycle: str = "2016") -> SectionRef:
    return SectionRef(CycleId(cycle), unit, QuestionKey(question))


def body(text: str) -> RichText:
    """Return a text as paragraphs, one a line."""
    return plain_paragraphs(text)


def a_revision(  # noqa: PLR0913 - a revision is made of these facts
    text: str = "Shelters were built.",
    *,
    parents: Sequence[Revision] = (),
    section: SectionRef | None = None,
    kind: RevisionKind = RevisionKind.EDIT,
    actor: str = "field",
    time: str = NOON,
) -> Revision:
    return Revision.following(
        parents, section=section or a_ref(), kind=kind, actor=ActorId(actor), time=time, body=body(text).digest
    )


def a_publication(
    text: str = "Shelters were built.",
    *,
    parents: Sequence[Revision] = (),
    section: SectionRef | None = None,
    actor: str = "field",
) -> tuple[Revision, RichText]:
    """Return a revision with its text."""
    return a_revision(text, parents=parents, section=section, actor=actor), body(text)


def an_event(
    kind: EventKind = EventKind.SUBMITTED,
    *,
    about: Revision | None = None,
    section: SectionRef | None = None,
    actor: str = "hq",
    said: str = "{}",
) -> Event:
    of = section or (about.section if about else a_ref())
    return Event(kind, of, about.id if about else None, ActorId(actor), NOON, said)


def a_draft(
    text: str = "Shelters are being built.",
    *,
    section: SectionRef | None = None,
    based_on: Sequence[Revision] = (),
    time: str = NOON,
) -> Draft:
    return Draft(section or a_ref(), body(text), tuple(sorted(revision.id for revision in based_on)), time)


def an_authorship(actor: str = "field", time: str = NOON) -> Authorship:
    return Authorship(ActorId(actor), time)


def a_question(key: str = "achievements", *, scope: Scope = Scope.COMMITMENT, cap: int | None = 150) -> Question:
    return Question(QuestionKey(key), f"Wording of {key} in {{year}}?", key.title(), f"About {key}.", cap, False, scope)


def a_commitment(id_: str = "200001", code: str = "2D", *text: str) -> Commitment:
    return Commitment(CommitmentId(id_), TransformationCode(code), f"Name of {id_}", text or (f"We promise {id_}.",))


def a_framework() -> Framework:
    responsibilities = CoreResponsibility(2, "Uphold the norms", "Norms"), CoreResponsibility(3, "Leave no one", "All")
    transformations = (
        Transformation(TransformationCode("2D"), "Improve compliance", "Compliance", 2, verified=True),
        Transformation(TransformationCode("3A"), "Reduce displacement", "Displacement", 3, verified=False),
        Transformation(TransformationCode("3B"), "Address migration", "Migration", 3, verified=True),
    )
    return Framework("small", "A small framework", responsibilities, transformations)


def a_cycle(
    *commitments: Commitment, questions: Sequence[Question] = (), titles: Sequence[tuple[str, str]] = ()
) -> Cycle:
    layout = ReportLayout("Report", "Agenda: 2016", ("IOM",), "Transformation {code}: {title}", "Commitment ID: {id}")
    return Cycle(
        CycleId("2016"),
        2016,
        layout,
        tuple(questions)
        or (a_question("origin", cap=100), a_question("achievements"), a_question("message", cap=None)),
        commitments or (a_commitment("200001", "3A"), a_commitment("200010", "2D"), a_commitment("200002", "3A")),
        tuple((TransformationCode(code), title) for code, title in titles),
    )


def a_catalogue(cycle: Cycle | None = None) -> Catalogue:
    """Return a catalogue of three transformations, of which two have commitments."""
    return Catalogue(a_framework(), cycle or a_cycle())


def a_workspace(folder: Path, name: str = "office.iomdb") -> Workspace:
    """Return an empty workspace of the 2016 cycle; each call gives a copy of the same one."""
    path = folder / name
    path.write_bytes(_empty_workspace())
    return Workspace.open(path)


def publish(workspace: Workspace, *publications: tuple[Revision, RichText]) -> None:
    """Add revisions to a workspace as they are, and derive what follows from them."""
    with workspace.transaction() as transaction:
        added = transaction.revisions.add(publications)
        transaction.sections.refresh(revision.section for revision in added)


def retire(workspace: Workspace, *ids: str) -> Catalogue:
    """Retire commitments of a workspace and return its catalogue."""
    with workspace.transaction() as transaction:
        catalogue = transaction.catalogue.current()
        commitments = (replace(each, retired=each.retired or each.id in ids) for each in catalogue.cycle.commitments)
        retired = Catalogue(catalogue.framework, catalogue.cycle.with_commitments(tuple(commitments)))
        transaction.catalogue.publish(retired, an_authorship())
        transaction.sections.lay_out(retired)
    return retired


@cache
def _empty_workspace() -> bytes:
    with tempfile.TemporaryDirectory() as folder, patch.dict(os.environ, {HOME_VARIABLE: folder}):
        path = Path(folder) / "empty.iomdb"
        create_workspace(path, "agenda-for-humanity", "2016", office="Field office", person="Amina", clock=a_clock())
        return path.read_bytes()
