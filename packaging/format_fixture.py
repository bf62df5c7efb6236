"""Makes the fixtures of the present file format, which every later version of the program must open.

Run it with the project's own environment whenever a format is about to be released, and commit what it writes:
`.venv/bin/python packaging/format_fixture.py`. Headquarters and two offices do everything that leaves something in a
file. `found.json` says what the program of that version found in each file.
"""

import io
import json
import os
import shutil
import sqlite3
import sys
import tempfile
import zipfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import closing, contextmanager, redirect_stderr, redirect_stdout
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from steps import ROOT, say

from iom_tracker.cli.main import main as run_verb
from iom_tracker.domain.packet import Opaque, Packet, PacketKind, Sender
from iom_tracker.domain.richtext import plain_paragraphs
from iom_tracker.environment.locations import HOME_VARIABLE, data_folder
from iom_tracker.packets.bundle import write_packet
from iom_tracker.packets.full_lines import read_full_line
from iom_tracker.storage.connection import MAJOR, MINOR
from iom_tracker.storage.mapping import section_ref
from iom_tracker.storage.tables import TableKind, kinds
from iom_tracker.workflows.keep_draft import keep_draft, leave_section
from iom_tracker.workflows.open_workspace import Workspace

FORMATS: Final = ROOT / "tests" / "fixtures" / "formats"
FOUND: Final = "found.json"
REPORT: Final = ("--framework", "agenda-for-humanity", "--cycle", "2016")
UNDECIDED, MERGED, DECIDED, WITHDRAWN, PLAIN, CLEARED, RETURNED = (
    f"2016/{unit}/{question}"
    for unit, question in (
        ("200001", "achievements"),
        ("200001", "challenges"),
        ("200006", "assessment"),
        ("200006", "next_steps"),
        ("200010", "achievements"),
        ("200006", "achievements"),
        ("200006", "challenges"),
    )
)
TEXTS: Final = {
    UNDECIDED: "Shelters were built in **three** districts. Roads stayed closed.\n\n- Wells\n- Schools",
    MERGED: "It rained. Roads were bad. Trucks came late.",
    DECIDED: "Two trainings were held.",
    WITHDRAWN: "This text is taken out again.",
    PLAIN: "“Naïve” – or *not*?",
}
EDITS: Final = {
    "Office A": {
        UNDECIDED: "Shelters were built in **four** districts. Roads stayed closed.\n\n- Wells\n- Schools",
        MERGED: "It rained for weeks. Roads were bad. Trucks came late.",
        DECIDED: "Three trainings were held.",
        CLEARED: "A school was opened.",
        RETURNED: "It was hard.",
    },
    "Office B": {
        UNDECIDED: "Shelters were built in **five** districts. Roads stayed closed.\n\n- Wells\n- Schools",
        MERGED: "It rained. Roads were bad. Trucks came on time.",
        DECIDED: "Four trainings were held.",
    },
}
PRINTED: Final = """\
Transformation 2D: A title that only this report has

Commitment ID: 200001

A wording that only this report has.

Achievements at a glance.

Roads were repaired.
"""
KIT, WITHOUT_KIT = "kit.iompack", "catalogue.iompack"
FACTS: Final = ("revision", "event", "catalogue_version", "opaque_object")
OF_A_NEWER_VERSION: Final = b'{"caption":"a kind of object that no program knows","object":"picture"}'
DONE: Final = (0, 3)  # exit codes: done, and done with something that remains to be decided


@dataclass(frozen=True)
class Desk:
    """Somebody at a machine of their own: a folder for keys and files."""

    folder: Path

    @contextmanager
    def at_work(self) -> Iterator[None]:
        """Let this person's key be used."""
        before = os.environ.get(HOME_VARIABLE)
        os.environ[HOME_VARIABLE] = str(self.folder)
        try:
            yield
        finally:
            if before is None:
                del os.environ[HOME_VARIABLE]
            else:
                os.environ[HOME_VARIABLE] = before

    def file(self, name: str) -> Path:
        """Return where a file of this name is."""
        return self.folder / name

    def run(self, verb: str, *arguments: str | Path, told: Callable[[str], object] | None = None) -> dict[str, Any]:
        """Run a verb of the terminal and return what it answered.

        Args:
            told: is handed what the verb said beside its answer.

        Raises:
            RuntimeError: it was refused.
        """
        out, err = io.TextIOWrapper(io.BytesIO(), "utf-8"), io.TextIOWrapper(io.BytesIO(), "utf-8")
        with self.at_work(), redirect_stdout(out), redirect_stderr(err):
            code = run_verb([verb, *map(str, arguments), "--json"])
        if code not in DONE:
            raise RuntimeError(f"{verb} ended with {code}: {_printed(err)}")
        if told:
            told(_printed(err))
        answer: dict[str, Any] = json.loads(_printed(out))
        return answer

    def merge(self, workspace: Path, *files: Path) -> None:
        """Merge files.

        Raises:
            RuntimeError: one was refused.
        """
        for told in self.run("merge", workspace, *files)["files"]:
            if told["result"] == "refused":
                raise RuntimeError(told["reason"])

    def write(self, workspace: Path, ref: str, text: str) -> None:
        """Publish a text."""
        file = self.file("text.md")
        file.write_text(text, encoding="utf-8")
        self.run("write", workspace, ref, "--text-file", file)

    def type(self, workspace: Path, ref: str, text: str) -> None:
        """Leave a text unsent, with what its private history notes."""
        section = section_ref(ref)
        opened = Workspace.open(workspace)
        with opened.reading() as transaction:
            heads = transaction.sections.status(section).heads
        with self.at_work():
            keep_draft(opened, section, plain_paragraphs(text), heads)
            leave_section(opened, section)
        opened.rest()


def make_fixtures(target: Path, home: Path) -> None:
    """Write the fixtures of the present format into a folder.

    Args:
        target: the folder, which is made anew.
        home: an empty folder to work in.
    """
    headquarters, office, other, stranger = (_desk(home / name) for name in ("headquarters", "office", "other", "own"))
    _begin(headquarters)
    _print_and_bring_back(headquarters)
    for desk, name in ((office, "Office A"), (other, "Office B")):
        _answer_a_kit(headquarters, desk, name)
    _merge(headquarters, office, other)
    _exchange_receipt(headquarters, office)
    _report_without_a_kit(stranger)
    _train(headquarters)
    _retire(headquarters, headquarters.file("headquarters.iomdb"), "Writer of Office B")
    _roll_over(headquarters)
    files = {
        "headquarters.iomdb": headquarters.file("headquarters.iomdb"),
        "office.iomdb": office.file("office.iomdb"),
        "next.iomdb": headquarters.file("next.iomdb"),
        "training.iomdb": headquarters.file("training.iomdb"),
        KIT: headquarters.file("Office A.iompack"),
        "submission.iompack": office.file("submission.iompack"),
        "sealed.iompack": office.file("sealed.iompack"),
        "submission.txt": office.file("submission.txt"),
        WITHOUT_KIT: stranger.file("catalogue.iompack"),
        "receipt.iompack": headquarters.file("receipt.iompack"),
    }
    _put(target, files, {"headquarters": headquarters, "office": office})


def found_in(desk: Desk, file: Path, scratch: Path) -> dict[str, Any]:
    """Return what a workspace holds, or a new one that has just taken in a packet.

    Args:
        desk: whose keys may open a packet.
        file: the workspace, or the packet, with the kit beside it that its workspace came from.
        scratch: a folder for the workspace that takes in the packet.
    """
    if file.suffix == ".iomdb":
        return _told(desk, file)
    workspace, kit = scratch / f"{file.name}.iomdb", file.with_name(KIT)
    if file.name == WITHOUT_KIT:
        desk.run("new", workspace, *REPORT)
    else:
        desk.run("new", workspace, "--kit", kit)
    if file.name == KIT:
        return _told(desk, workspace)
    began = facts_in(workspace)
    desk.merge(workspace, file)
    told = _told(desk, workspace)
    return told | {"facts": {table: sorted(set(ids) - set(began[table])) for table, ids in told["facts"].items()}}


def facts_in(workspace: Path) -> dict[str, list[str]]:
    """Return the ids of everything that merging unites."""
    return {table: _column(workspace, f"SELECT id FROM {table} ORDER BY id") for table in FACTS}  # noqa: S608 - names of our own


def told_by_verbs(desk: Desk, workspace: Path) -> dict[str, Any]:
    """Return what the verbs that read say of the sections that are not empty."""
    sections = {each["ref"]: each for each in desk.run("status", workspace)["sections"]}
    shown = {each["ref"]: each["blocks"] for each in desk.run("show", workspace)["sections"]}
    logs = {ref: desk.run("log", workspace, ref)["revisions"] for ref in sections}
    return {
        "sections": {
            ref: {"state": each["state"], "words": each["words"], "heads": each["heads"], "blocks": shown[ref]}
            for ref, each in sections.items()
            if logs[ref] or each["state"] != "empty"
        },
        "log": {ref: log for ref, log in logs.items() if log},
        "conflicts": _conflicts(desk, workspace),
    }


def main() -> int:
    """Make the fixtures of the present format, or say that they are there."""
    target = FORMATS / f"{MAJOR}.{MINOR}"
    if target.exists():
        say(f"The fixtures of format {target.name} are there. A format that was released is not made again.")
        return 1
    with tempfile.TemporaryDirectory() as home:
        make_fixtures(target, Path(home))
    say(f"Made {target.relative_to(ROOT)}")
    return 0


def _desk(folder: Path) -> Desk:
    folder.mkdir(parents=True)
    return Desk(folder)


def _begin(headquarters: Desk) -> None:
    """Make the workspace of headquarters with a history, a text that was taken out, a draft, and an unknown object."""
    workspace = headquarters.file("headquarters.iomdb")
    headquarters.run("new", workspace, *REPORT, "--office", "Headquarters", "--person", "Editor")
    for ref, text in TEXTS.items():
        headquarters.write(workspace, ref, f"{text} First version.")
        headquarters.write(workspace, ref, text)
    headquarters.run("write", workspace, WITHDRAWN, "--withdraw")
    headquarters.type(workspace, PLAIN, "Not published yet.")
    packet = headquarters.file("newer.iompack")
    packet.write_bytes(_packet_of_a_newer_version(headquarters))
    headquarters.merge(workspace, packet)


def _packet_of_a_newer_version(desk: Desk) -> bytes:
    unknown = read_full_line(OF_A_NEWER_VERSION)
    if not isinstance(unknown, Opaque):
        raise TypeError(unknown)
    sender = Sender("0" * 32, "Office C", "Writer of Office C")
    packet = Packet(
        PacketKind.SUBMISSION, sender, "agenda-for-humanity", "2016", "2016-11-23T12:00:00+00:00", opaque=(unknown,)
    )
    with Desk(desk.folder / "newer").at_work():
        return write_packet(packet, data_folder())


def _print_and_bring_back(headquarters: Desk) -> None:
    """Export a commitment, and take it in again with a change that was made in Word."""
    workspace, report = headquarters.file("headquarters.iomdb"), headquarters.file("report.docx")
    headquarters.run("export", workspace, report, "--commitment", "200006")
    edited = headquarters.file("edited.docx")
    with zipfile.ZipFile(report) as before, zipfile.ZipFile(edited, "w", zipfile.ZIP_DEFLATED) as after:
        for name in before.namelist():
            after.writestr(name, before.read(name).replace(b"Two trainings", b"Twelve trainings"))
    headquarters.run("import", workspace, edited)


def _answer_a_kit(headquarters: Desk, office: Desk, name: str) -> None:
    """Make a kit; the office opens it, writes, leaves a draft and packs."""
    kit, workspace = headquarters.file(f"{name}.iompack"), office.file("office.iomdb")
    asked = ("--for", "200001", "--for", "200006", "--due", "2017-02-28")
    headquarters.run("kit", headquarters.file("headquarters.iomdb"), kit, "--office", name, *asked)
    office.run("new", workspace, "--kit", kit, "--person", f"Writer of {name}")
    for ref, text in EDITS[name].items():
        office.write(workspace, ref, text)
    office.type(workspace, WITHDRAWN, f"Not sent by {name}.")
    office.run("pack", workspace, office.file("sealed.iompack"), "--seal")
    office.run("pack", workspace, office.file("submission.txt"))
    office.run("pack", workspace, office.file("submission.iompack"), "--all")


def _merge(headquarters: Desk, *offices: Desk) -> None:
    """Merge what the offices sent, and decide about one of the conflicts."""
    workspace = headquarters.file("headquarters.iomdb")
    packets = [office.file("submission.iompack") for office in offices]
    headquarters.merge(workspace, *packets)
    headquarters.run("resolve", workspace, DECIDED, "--combine")
    _review(headquarters, workspace)


def _review(headquarters: Desk, workspace: Path) -> None:
    """Decide, comment, assign, agree on terms, and edit the list of commitments."""
    headquarters.run("review", workspace, CLEARED, "--clear")
    headquarters.run("review", workspace, RETURNED, "--return", "Please say why.")
    headquarters.run("review", workspace, UNDECIDED, "--comment", "Which districts?")
    headquarters.run("review", workspace, MERGED, "--comment", "Good.", "--quote", "Roads were bad")
    (thread,) = _column(workspace, f"SELECT id FROM event WHERE kind = 'comment' AND section = '{MERGED}'")  # noqa: S608 - a name of our own
    headquarters.run("review", workspace, MERGED, "--comment", "Thank you.", "--reply", thread)
    headquarters.run("review", workspace, MERGED, "--resolve", thread)
    headquarters.run("assign", workspace, PLAIN, "--office", "Office B", "--person", "Writer of Office B")
    headquarters.run("office", workspace, "Office A", "--due", "2017-03-31", "--language", "fr")
    headquarters.run("commitment", workspace, "200010", "--reword", "--name", "A name of its own")


def _retire(headquarters: Desk, workspace: Path, person: str) -> None:
    """Take in nothing more that this person signs."""
    keys = {each["person"]: each["fingerprint"] for each in headquarters.run("people", workspace)["people"]}
    headquarters.run("people", workspace, "--retire", keys[person])


def _roll_over(headquarters: Desk) -> None:
    """Begin the next cycle in a copy, and write in it."""
    workspace = headquarters.file("next.iomdb")
    shutil.copy(headquarters.file("headquarters.iomdb"), workspace)
    headquarters.run("roll-over", workspace, "--cycle", "2017", "--anyway")
    first = headquarters.run("status", workspace)["sections"][0]
    headquarters.write(workspace, first["ref"], "The year after.")


def _exchange_receipt(headquarters: Desk, office: Desk) -> None:
    receipt = headquarters.file("receipt.iompack")
    headquarters.run("receipt", headquarters.file("headquarters.iomdb"), receipt, "--office", "Office A")
    office.merge(office.file("office.iomdb"), receipt)


def _report_without_a_kit(office: Desk) -> None:
    """Have an office bring in a report of its own, whose catalogue travels as the difference to the shipped one."""
    workspace, report = office.file("office.iomdb"), office.file("report.txt")
    report.write_text(PRINTED, encoding="utf-8")
    office.run("new", workspace, *REPORT, "--office", "Office C", "--person", "Writer of Office C")
    office.run("import", workspace, report)
    office.run("pack", workspace, office.file("catalogue.iompack"))


def _train(headquarters: Desk) -> None:
    workspace = headquarters.file("training.iomdb")
    headquarters.run("new", workspace, *REPORT, "--office", "Office T", "--training")
    headquarters.write(workspace, PLAIN, "Only an exercise.")


def _put(target: Path, files: Mapping[str, Path], desks: Mapping[str, Desk]) -> None:
    """Put files and keys where they are kept, with what is found in them."""
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir(parents=True)
    for name, file in files.items():
        shutil.copy(file, target / name)
    for name, desk in desks.items():
        shutil.copytree(desk.folder / "data", target / "keys" / name / "data", ignore=shutil.ignore_patterns("backups"))
    with tempfile.TemporaryDirectory() as scratch:
        copies = {name: Path(shutil.copy(file, Path(scratch) / name)) for name, file in files.items()}
        found = {name: found_in(desks["headquarters"], copy, Path(scratch)) for name, copy in copies.items()}
    text = json.dumps(found, ensure_ascii=False, indent=1, sort_keys=True)
    (target / FOUND).write_text(f"{text}\n", encoding="utf-8")


def _conflicts(desk: Desk, workspace: Path) -> dict[str, list[str]]:
    answer = desk.run("conflicts", workspace)
    return {each["ref"]: sorted(head["id"] for head in each["heads"]) for each in answer["conflicts"]}


def _told(desk: Desk, workspace: Path) -> dict[str, Any]:
    """Return what the verbs say, the ids of all facts, the drafts, and how many rows each local table has."""
    said = told_by_verbs(desk, workspace)  # which brings an older file up to date
    refs, texts = (_column(workspace, f"SELECT {column} FROM draft ORDER BY section") for column in ("section", "text"))  # noqa: S608
    local = [name for name, kind in kinds().items() if kind is TableKind.LOCAL]
    counts = {name: int(_column(workspace, f"SELECT count(*) FROM {name}")[0]) for name in local}  # noqa: S608 - names of our own
    return said | {"facts": facts_in(workspace), "drafts": dict(zip(refs, texts, strict=True)), "counts": counts}


def _column(workspace: Path, query: str) -> list[str]:
    with closing(sqlite3.connect(workspace)) as connection:
        return [str(row[0]) for row in connection.execute(query)]


def _printed(stream: io.TextIOWrapper) -> str:
    stream.flush()
    stream.seek(0)
    return stream.read()


if __name__ == "__main__":
    sys.exit(main())
