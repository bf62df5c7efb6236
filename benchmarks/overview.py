"""The overview of 2,000 commitments, every section assigned and most of them written, and its exports."""

import os
import tempfile
from dataclasses import replace
from datetime import date
from pathlib import Path

from measure import below, in_turns, ratio, show, timed

from iom_tracker.domain.assignment import Assignee, assignment_payload
from iom_tracker.domain.catalogue import Catalogue
from iom_tracker.domain.comment import comment_payload
from iom_tracker.domain.correspondence import OfficeTerms
from iom_tracker.domain.event import Event, EventKind
from iom_tracker.domain.identity import CommitmentId
from iom_tracker.domain.overview_choice import OverviewChoice, choose
from iom_tracker.domain.overview_tally import by_office, by_question, by_transformation
from iom_tracker.domain.revision import Revision, RevisionKind
from iom_tracker.domain.richtext import plain_paragraphs
from iom_tracker.storage.workspace import Workspace
from iom_tracker.workflows.author import author
from iom_tracker.workflows.create_workspace import create_workspace
from iom_tracker.workflows.export_overview import export_overview
from iom_tracker.workflows.open_workspace import open_workspace
from iom_tracker.workflows.read_overview import read_overview
from iom_tracker.workflows.remind import remind

_COMMITMENTS = 2000
_OFFICES = tuple(f"Office {number}" for number in range(30))
_TIME = "2017-02-01T12:00:00+00:00"
_TODAY = date(2017, 3, 1)


def run(rounds: int = 5) -> None:
    """Measure and print; what is compared with is reading the statuses alone, in one query."""
    with tempfile.TemporaryDirectory(dir=Path(__file__).resolve().parent) as name:
        folder = Path(name)
        os.environ["IOM_TRACKER_HOME"] = str(folder / "home")
        workspace = _full(folder / "workspace.iomdb")
        overview = read_overview(workspace, today=_TODAY)
        choice = OverviewChoice(offices=_OFFICES[:3], only_attention=True)
        runs = {
            "statuses alone": lambda: timed(lambda: _statuses(workspace)),
            "read_overview": lambda: timed(lambda: read_overview(workspace, today=_TODAY)),
            "choose": lambda: timed(lambda: choose(overview, choice)),
            "counts by office, transformation, question": lambda: timed(
                lambda: (by_office(overview), by_transformation(overview), by_question(overview))
            ),
            "remind all offices": lambda: timed(lambda: remind(workspace, today=_TODAY)),
            "export .xlsx": lambda: timed(lambda: export_overview(workspace, folder / "overview.xlsx", today=_TODAY)),
            "export .csv": lambda: timed(lambda: export_overview(workspace, folder / "overview.csv", today=_TODAY)),
        }
        seconds = in_turns(runs, rounds)
        cells = len(overview.chosen())
    aims = [
        below("read_overview / statuses alone", ratio(seconds, "read_overview", "statuses alone"), 10),
    ]
    show(f"Overview of {_COMMITMENTS:,} commitments, {cells:,} sections, {len(_OFFICES)} offices", seconds, aims)


def _statuses(workspace: Workspace) -> None:
    with workspace.reading() as transaction:
        transaction.sections.all()


def _full(path: Path) -> Workspace:
    workspace = create_workspace(path, "agenda-for-humanity", "2016", office="Headquarters", person="Maria")
    with workspace.transaction() as transaction:
        authorship = author(transaction, lambda: _TIME)
        catalogue = _many(transaction.catalogue.current())
        transaction.catalogue.publish(catalogue, authorship)
        slots = [slot.ref for slot in catalogue.slots()]
        texts = [plain_paragraphs(f"What was done for {ref}, in {len(slots)} words.") for ref in slots]
        revisions = [
            Revision.following(
                (), section=ref, kind=RevisionKind.EDIT, actor=authorship.actor, time=_TIME, body=text.digest
            )
            for ref, text in zip(slots, texts, strict=True)
        ]
        written = [pair for number, pair in enumerate(zip(revisions, texts, strict=True)) if number % 4]
        transaction.revisions.add(written)
        transaction.events.add([event for revision in revisions for event in _events(revision)])
        for office in _OFFICES:
            transaction.offices.agree(OfficeTerms(office, "fr", "2017-02-28"))
        transaction.sections.rebuild(catalogue)
    return open_workspace(path)


def _many(catalogue: Catalogue) -> Catalogue:
    known = catalogue.cycle.commitments
    copies = (
        replace(known[number % len(known)], id=CommitmentId(f"{300000 + number}")) for number in range(_COMMITMENTS)
    )
    return Catalogue(catalogue.framework, catalogue.cycle.with_commitments(tuple(copies)))


def _events(revision: Revision) -> list[Event]:
    """Return the events of a section: each is assigned and submitted, those of each tenth commitment discussed."""
    section, actor = revision.section, revision.actor
    number = int(section.unit)
    asked = assignment_payload(Assignee(_OFFICES[number % len(_OFFICES)]))
    events = [
        Event(EventKind.ASSIGNMENT, section, None, actor, _TIME, asked),
        Event(EventKind.SUBMITTED, section, revision.id, actor, _TIME),
    ]
    said = Event(EventKind.COMMENT, section, revision.id, actor, _TIME, comment_payload("Which year?"))
    return [*events, said] if number % 10 == 0 else events
