"""Merging: a large workspace against copying its bytes, many files one after the other, many small packets, opening."""

import gc
import hashlib
import os
import shutil
import statistics
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import pairwise
from pathlib import Path

from measure import Aim, below, in_turns, ratio, show, timed

from iom_tracker.domain.identity import ActorId, CycleId, QuestionKey, SectionRef
from iom_tracker.domain.revision import Revision, RevisionKind
from iom_tracker.domain.richtext import plain_paragraphs
from iom_tracker.storage.mapping import revision_row
from iom_tracker.storage.workspace import Workspace
from iom_tracker.workflows.create_workspace import create_workspace
from iom_tracker.workflows.merge import merge
from iom_tracker.workflows.merge_report import FileOutcome
from iom_tracker.workflows.outcome import Progress
from iom_tracker.workflows.pack import pack
from iom_tracker.workflows.read_workspace import read_snapshot
from iom_tracker.workflows.write_section import write_section

REVISIONS = 25_000
SECTIONS = 240  # of one office: forty commitments with six questions
QUESTIONS = ("origin", "achievements", "assessment", "challenges", "next_steps", "message")
WORDS = (
    "Camp managers were trained in five countries, guidance was drafted with partners, and water reached all districts "
    "before the dry months began. "
) * 4


def run(rounds: int = 5, files: int = 100, packets: int = 500) -> None:
    """Measure and print. The files lie beside the project, not in a folder that may be memory."""
    gc.disable()
    with tempfile.TemporaryDirectory(dir=Path(__file__).resolve().parent) as name:
        folder = Path(name)
        _one_large_file(folder, rounds)
        _many_packets(folder, packets)
        _many_large_files(folder, files)
    gc.enable()


def _one_large_file(folder: Path, rounds: int) -> None:
    with _at(folder, "office 0"):
        office = _an_office(folder / "office 0.iomdb", "office 0")
    numbers = iter(range(10 * rounds))

    def merge_it() -> float:
        with _at(folder, "headquarters"):
            headquarters = _new(folder / f"headquarters {next(numbers)}.iomdb", "Headquarters")
            taken = timed(lambda: _merged(headquarters, [office]))
            headquarters.rest()
            headquarters.path.unlink()
            return taken

    runs = {"copy of the bytes, to the disk": lambda: _copied(office, folder / "copy"), "merge": merge_it}
    seconds = in_turns(runs, rounds)
    size = office.stat().st_size
    aims = [below("merge / copying the bytes", ratio(seconds, "merge", "copy of the bytes, to the disk"), 12)]
    show(f"A workspace of {REVISIONS:,} revisions, {size / 1e6:.0f} MB", seconds, aims)


def _many_packets(folder: Path, count: int) -> None:
    made = [_a_packet(folder, number) for number in range(count)]
    with _at(folder, "headquarters"):
        headquarters = _new(folder / "of packets.iomdb", "Headquarters")
        seconds = {"one of many in one merge": [timed(lambda: merge(headquarters, made)) / count]}
        read = timed(lambda: merge(headquarters, made)) / count
    aims = [
        below("milliseconds for each packet", seconds["one of many in one merge"][0] * 1000, 60),
        Aim("milliseconds for each that is merged again", read * 1000),
    ]
    show(f"{count} packets of one section each", seconds, aims)


def _many_large_files(folder: Path, count: int) -> None:
    """Merge many files in one go, and look at the clock after each."""
    offices = []
    for number in range(count):
        with _at(folder, f"office {number}"):
            offices.append(_an_office(folder / f"office {number}.iomdb", f"office {number}"))
    marks: list[float] = []

    def mark(done: int, total: int) -> None:
        if done * count % total == 0 and done * count // total == len(marks):
            marks.append(time.perf_counter())

    with _at(folder, "headquarters"):
        headquarters = _new(folder / "of many.iomdb", "Headquarters")
        _merged(headquarters, offices, mark)
    taken = [after - before for before, after in pairwise(marks)]
    tenth = max(count // 10, 1)
    first, last = taken[:tenth], taken[-tenth:]
    flatness = statistics.median(last) / statistics.median(first)
    aims = [below(f"the last {tenth} files / the first {tenth}", flatness, 1.3)]
    show(f"{count} files of {REVISIONS:,} revisions, one after the other", {"first": first, "last": last}, aims)
    _opening(folder, headquarters)


def _opening(folder: Path, large: Workspace) -> None:
    large.rest()
    with _at(folder, "headquarters"):
        empty = _new(folder / "empty.iomdb", "Headquarters").path
    runs = {
        "empty workspace": lambda: timed(lambda: read_snapshot(Workspace.open(empty))),
        "large workspace": lambda: timed(lambda: read_snapshot(Workspace.open(large.path))),
    }
    seconds = in_turns(runs, 20)
    with large.reading() as transaction:
        (count,) = transaction.connection.exec_driver_sql("SELECT count(*) FROM revision").one()
    aims = [below("large / empty", ratio(seconds, "large workspace", "empty workspace"), 20)]
    show(f"Opening a workspace of {count:,} revisions with its outline", seconds, aims)


def _an_office(path: Path, name: str) -> Path:
    """Make the workspace of an office with long histories, past the verbs, which would take an hour."""
    workspace = _new(path, name)
    with workspace.transaction() as transaction:
        transaction.revisions.add_rows(_rows(name))
        transaction.sections.rebuild(transaction.catalogue.current())
    workspace.rest()
    return path


def _rows(name: str) -> Iterator[tuple[object, ...]]:
    actor = ActorId(hashlib.sha256(name.encode()).hexdigest())
    for number in range(SECTIONS):
        unit = f"{name.replace(' ', '-')}-{number // len(QUESTIONS)}"
        ref = SectionRef(CycleId("2016"), unit, QuestionKey(QUESTIONS[number % len(QUESTIONS)]))
        before: list[Revision] = []
        for turn in range(-(-REVISIONS // SECTIONS)):
            body = plain_paragraphs(f"{WORDS}\nIn {unit} this was the state of things in round {turn}.")
            time = f"2016-11-{1 + turn % 28:02}T12:00:00+00:00"
            revision = Revision.following(
                before, section=ref, kind=RevisionKind.EDIT, actor=actor, time=time, body=body.digest
            )
            before = [revision]
            yield tuple(revision_row(revision, body).values())


def _a_packet(folder: Path, number: int) -> Path:
    with _at(folder, f"field {number}"):
        workspace = _new(folder / "field.iomdb", f"Field {number}")
        ref = SectionRef(CycleId("2016"), "200001", QuestionKey(QUESTIONS[number % len(QUESTIONS)]))
        write_section(workspace, ref, plain_paragraphs(f"{WORDS} {number}"), ())
        packet = pack(workspace, folder / f"{number}.iompack").file
        workspace.rest()
        workspace.path.unlink()
    return packet or folder


def _merged(headquarters: Workspace, files: list[Path], progress: Progress | None = None) -> None:
    report = merge(headquarters, files, progress=progress)
    if any(each.outcome is not FileOutcome.MERGED for each in report.files):
        raise RuntimeError(report.files)


def _new(path: Path, office: str) -> Workspace:
    path.unlink(missing_ok=True)
    return create_workspace(path, "agenda-for-humanity", "2016", office=office)


def _copied(source: Path, target: Path) -> float:
    def copy() -> None:
        with source.open("rb") as old, target.open("wb") as new:
            shutil.copyfileobj(old, new, 1 << 20)
            new.flush()
            os.fsync(new.fileno())

    return timed(copy)


@contextmanager
def _at(folder: Path, person: str) -> Iterator[None]:
    """Let somebody act whose key lies in a folder of their own."""
    os.environ["IOM_TRACKER_HOME"] = str(folder / "homes" / person)
    yield
    os.environ.pop("IOM_TRACKER_HOME")
