"""Offices and headquarters on one machine: each with a folder, a key, a clock and a workspace of their own."""

import os
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from iom_tracker.domain.identity import SectionRef
from iom_tracker.domain.state import SectionState
from iom_tracker.environment.locations import HOME_VARIABLE
from iom_tracker.storage.workspace import Workspace
from iom_tracker.workflows.create_workspace import create_workspace
from iom_tracker.workflows.introduce import introduce, read_ourselves
from iom_tracker.workflows.make_kit import make_kit
from iom_tracker.workflows.merge import merge
from iom_tracker.workflows.merge_report import MergeReport
from iom_tracker.workflows.open_kit import open_kit
from iom_tracker.workflows.pack import pack
from iom_tracker.workflows.read_workspace import read_sections
from iom_tracker.workflows.review import ReviewReport, clear_sections, return_sections
from iom_tracker.workflows.write_receipt import write_receipt
from iom_tracker.workflows.write_section import write_section
from tests.builders import NOON, SetClock, a_ref, body


@dataclass
class Desk:
    """Somebody at a machine."""

    folder: Path
    workspace: Workspace
    clock: SetClock
    packets: list[Path] = field(default_factory=list)

    @contextmanager
    def at_work(self) -> Iterator[Workspace]:
        """Let this person act: their key is used, and their clock goes on."""
        before = os.environ.get(HOME_VARIABLE)
        os.environ[HOME_VARIABLE] = str(self.folder)
        self.clock.advance(minutes=1)
        try:
            yield self.workspace
        finally:
            if before is None:
                del os.environ[HOME_VARIABLE]
            else:
                os.environ[HOME_VARIABLE] = before

    def write(self, text: str, ref: SectionRef | None = None) -> None:
        """Publish a text on top of what stands in the section."""
        section = ref or a_ref()
        with self.at_work() as workspace:
            (content,) = read_sections(workspace, [section])
            write_section(workspace, section, body(text), content.status.heads, clock=self.clock)

    def pack(self, *, everything: bool = False) -> Path:
        """Pack what headquarters has not confirmed."""
        out = self.folder / f"{len(self.packets)}.iompack"
        with self.at_work() as workspace:
            pack(workspace, out, everything=everything, clock=self.clock)
        self.packets.append(out)
        return out

    def receipt(self, office: str) -> Path:
        """Write a receipt for an office."""
        out = self.folder / f"receipt {len(list(self.folder.glob('receipt*')))}.iompack"
        with self.at_work() as workspace:
            write_receipt(workspace, office, out, clock=self.clock)
        return out

    def merge(self, *files: Path, trusting: Sequence["Desk"] = ()) -> MergeReport:
        """Merge files, and believe the keys of these people."""
        trusted = frozenset(each.fingerprint for each in trusting)
        with self.at_work() as workspace:
            return merge(workspace, files, trusted=trusted, clock=self.clock)

    @property
    def fingerprint(self) -> str:
        """The fingerprint of this person's key."""
        with self.at_work() as workspace:
            return read_ourselves(workspace).fingerprint

    def state(self, ref: SectionRef | None = None) -> SectionState:
        """Return where a section stands."""
        with self.workspace.reading() as transaction:
            return transaction.sections.status(ref or a_ref()).state

    def clear(self, *references: str) -> ReviewReport:
        """Clear what stands in sections."""
        with self.at_work() as workspace:
            return clear_sections(workspace, references or (str(a_ref()),), clock=self.clock)

    def give_back(self, note: str, *references: str) -> ReviewReport:
        """Return what stands in sections."""
        with self.at_work() as workspace:
            return return_sections(workspace, references or (str(a_ref()),), note, clock=self.clock)

    def text(self, ref: SectionRef | None = None) -> str:
        """Return what a section says."""
        with self.at_work() as workspace:
            (content,) = read_sections(workspace, [ref or a_ref()])
        return content.shown.plain

    def reopen(self) -> None:
        """Close the program and start it again."""
        self.workspace.rest()
        self.workspace = Workspace.open(self.workspace.path)


def a_headquarters(folder: Path, *, office: str = "Headquarters", time: str = NOON, training: bool = False) -> Desk:
    """Return headquarters with an empty workspace of the 2016 cycle."""
    folder.mkdir(parents=True)
    desk = Desk(folder, None, SetClock(time))  # type: ignore[arg-type] # made in the next lines, at this desk
    with desk.at_work():
        path = folder / "hq.iomdb"
        desk.workspace = create_workspace(
            path, "agenda-for-humanity", "2016", office=office, person="Maria", is_training=training,
            clock=desk.clock,
        )  # fmt: skip
    return desk


def an_office(headquarters: Desk, name: str, *references: str, time: str = NOON) -> Desk:
    """Return an office that has opened the kit which headquarters made for it."""
    folder = headquarters.folder.parent / name
    folder.mkdir()
    kit = headquarters.folder / f"kit for {name}.iompack"
    with headquarters.at_work() as workspace:
        make_kit(workspace, kit, name, references=references, clock=headquarters.clock)
    desk = Desk(folder, None, SetClock(time))  # type: ignore[arg-type] # made in the next lines, at this desk
    with desk.at_work():
        desk.workspace = open_kit(kit, folder / f"{name}.iomdb", person=f"Amina of {name}", clock=desk.clock)
    return desk


def a_colleague(desk: Desk, person: str) -> Desk:
    """Return somebody else of the same office, at a machine of their own with a copy of the workspace."""
    folder = desk.folder.parent / person
    folder.mkdir()
    desk.workspace.rest()
    path = folder / desk.workspace.path.name
    path.write_bytes(desk.workspace.path.read_bytes())
    colleague = Desk(folder, Workspace.open(path), SetClock(desk.clock()))
    with colleague.at_work() as workspace:
        introduce(workspace, person=person, clock=colleague.clock)
    return colleague


def copy_of(desk: Desk, name: str) -> Desk:
    """Return the same person at the same machine with a copy of the workspace."""
    desk.workspace.rest()
    path = desk.folder / f"{name}.iomdb"
    path.write_bytes(desk.workspace.path.read_bytes())
    return Desk(desk.folder, Workspace.open(path), desk.clock)


def facts(desk: Desk) -> dict[str, Sequence[tuple[object, ...]]]:
    """Return every row of a workspace that was published or follows from it."""
    with desk.workspace.reading() as transaction:
        return {
            table: sorted(tuple(row) for row in transaction.connection.exec_driver_sql(f"SELECT * FROM {table}"))
            for table in (
                "revision", "event", "catalogue_version", "opaque_object",
                "head", "merged_head", "missing_parent", "section_state",
            )
        }  # fmt: skip
