"""Takes the pictures of the documentation, on the 2016 report, in both themes.

Run it with the project's own environment: `.venv/bin/python packaging/pictures.py`.
"""

import os
import sys
import tempfile
import zipfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from iom_tracker.desktop.app import furnish, make_app, make_shell
from iom_tracker.domain.assignment import Assignee
from iom_tracker.domain.identity import CycleId, QuestionKey, SectionRef
from iom_tracker.domain.richtext import plain_paragraphs
from iom_tracker.environment.locations import HOME_VARIABLE
from iom_tracker.environment.settings import Settings, save_settings
from iom_tracker.workflows.assign import assign
from iom_tracker.workflows.change_terms import change_terms
from iom_tracker.workflows.comment import answer, comment
from iom_tracker.workflows.export_report import export_report
from iom_tracker.workflows.introduce import introduce
from iom_tracker.workflows.make_kit import make_kit
from iom_tracker.workflows.merge import merge
from iom_tracker.workflows.open_kit import open_kit
from iom_tracker.workflows.open_workspace import Workspace
from iom_tracker.workflows.pack import pack
from iom_tracker.workflows.pending_imports import begin_import
from iom_tracker.workflows.read_proposals import read_proposals
from iom_tracker.workflows.read_workspace import read_sections
from iom_tracker.workflows.review import clear_sections, return_sections
from iom_tracker.workflows.sample import sample_workspace
from iom_tracker.workflows.write_receipt import write_receipt
from iom_tracker.workflows.write_section import write_section

SECTION = SectionRef(CycleId("2016"), "200006", QuestionKey("achievements"))
POINTED_AT = SectionRef(CycleId("2016"), "200001", QuestionKey("origin"))  # proofreading finds something in it
# What two offices made of one text: here they agree with each other, there they do not.
EDITS = {
    "Haiti": (
        ("being drafted and aiming to be finalized in 2017", "were finalized in March 2017"),
        ("IOM is", "IOM was"),
    ),
    "Maiduguri": (
        ("being drafted and aiming to be finalized in 2017", "are being drafted and will be finalized in 2018"),
        ("key field missions", "twelve field missions"),
    ),
}
# What headquarters has decided about texts, and whom it has asked, in the picture of the overview.
CLEARED = ("200001", "200010", "200002", "200004", "200013")
RETURNED = {"2016/200017/achievements": "Which offices are these?", "2016/200018/challenges": "Please name a source."}
ASKED = {"Haiti": ("200001", "200010", "200017"), "Maiduguri": ("200002", "200004"), "Erbil": ("200018", "200013")}
DUE = {"Haiti": 12, "Maiduguri": 12, "Erbil": 5}  # days from today
# What headquarters makes of the texts of one office, and what that office answers.
REVIEWED = ("origin", "achievements", "challenges", "next_steps")
ADDED = " The office in Haiti takes part."
NOTE = "Name the field missions that took part, and say who leads."
WORDS = "finalized in March 2017"
STORY = "word/document.xml"
# What two people changed in Word, the last one without tracking.
CHANGES_IN_WORD = (
    ("being drafted and aiming to be finalized in 2017", "to be finalized in March 2017", "Communications"),
    ("IOM is", "IOM was", "Legal"),
    ("Continued long-term support", "Long-term support", ""),
    ("to engender buy-in", "to engender real buy-in", "Legal"),
)
DOCS = Path(__file__).resolve().parent.parent / "docs"
SIZE = (1366, 768)
_UNTIL_LAID_OUT = 200  # milliseconds
_UNTIL_READ = 2500  # milliseconds: the whole report is proofread, and its words are looked up


def main() -> int:
    """Take one picture in each theme and put it into docs/."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = make_app()
    with tempfile.TemporaryDirectory() as home:
        os.environ[HOME_VARIABLE] = home
        sample = sample_workspace(Path(home))
        disputed = with_conflict(Path(home), sample)
        reviewed = with_decisions(Path(home), disputed)
        answered = with_review(Path(home), sample)
        cleared = with_cleared_report(Path(home), sample)
        for theme in ("light", "dark"):
            take(app, theme, answered, DOCS / f"review_{theme}.png", section=SECTION, button="commentCount")
            take(app, theme, sample, DOCS / f"write_{theme}.png", section=POINTED_AT)
            take(app, theme, sample, DOCS / f"palette_{theme}.png", place="palette", typed="shelter")
            take(app, theme, answered, DOCS / f"history_{theme}.png", section=SECTION, place="history")
            take(app, theme, disputed, DOCS / f"conflict_{theme}.png", place="go_conflicts")
            take(app, theme, reviewed, DOCS / f"overview_{theme}.png", place="go_overview")
            take(app, theme, cleared, DOCS / f"word_{theme}.png", place="go_word")
    return 0


def with_conflict(home: Path, sample: Path) -> Path:
    """Return a copy of the sample in which two offices have written the same section."""
    path = home / "headquarters.iomdb"
    path.write_bytes(sample.read_bytes())
    headquarters = Workspace.open(path)
    kits = {office: home / f"{office}.iompack" for office in EDITS}
    for office, kit in kits.items():
        make_kit(headquarters, kit, office, references=[SECTION.unit])
    packets = [_packet_from(home, office, kit) for office, kit in kits.items()]
    os.environ[HOME_VARIABLE] = str(home)
    merge(headquarters, packets)
    headquarters.rest()
    return path


def with_decisions(home: Path, disputed: Path) -> Path:
    """Return a copy of that workspace in which a colleague at headquarters has cleared and returned texts."""
    path = home / "reviewed.iomdb"
    path.write_bytes(disputed.read_bytes())
    workspace = Workspace.open(path)
    for office, references in ASKED.items():
        assign(workspace, references, Assignee(office))
        change_terms(workspace, office, due=(datetime.now(tz=UTC).date() + timedelta(days=DUE[office])).isoformat())
    os.environ[HOME_VARIABLE] = str(home / "colleague")
    clear_sections(workspace, CLEARED)
    for reference, note in RETURNED.items():
        return_sections(workspace, [reference], note)
    os.environ[HOME_VARIABLE] = str(home)
    workspace.rest()
    return path


def with_cleared_report(home: Path, sample: Path) -> Path:
    """Return a copy of the sample to which its report has come back from Word, with the changes of two people."""
    path = home / "clearance.iomdb"
    path.write_bytes(sample.read_bytes())
    workspace = Workspace.open(path)
    sent = export_report(workspace, home / "report.docx").file
    back = _changed_in_word(sent, home / "Report 2016, cleared.docx")
    (content,) = read_sections(workspace, [SECTION])
    text = content.shown.plain.replace("key field missions", "twelve field missions")
    write_section(workspace, SECTION, plain_paragraphs(text), content.status.heads)
    begin_import(workspace, read_proposals(workspace, back))
    workspace.rest()
    return path


def _changed_in_word(report: Path, out: Path) -> Path:
    """Change words of a report, as Word does that tracks changes."""
    with zipfile.ZipFile(report) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    story = parts[STORY].decode()
    for before, after, author in CHANGES_IN_WORD:
        gone = _by("del", author, f'<w:r><w:delText xml:space="preserve">{before}</w:delText></w:r>')
        new = _by("ins", author, f'<w:r><w:t xml:space="preserve">{after}</w:t></w:r>')
        begin, end = "</w:t></w:r>", '<w:r><w:t xml:space="preserve">'
        story = story.replace(before, f"{begin}{gone}{new}{end}" if author else after, 1)
    parts[STORY] = story.encode()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in parts.items():
            package.writestr(name, data)
    return out


def _by(change: str, author: str, runs: str) -> str:
    return f'<w:{change} w:id="1" w:author="{author}" w:date="2017-03-06T10:20:00Z">{runs}</w:{change}>'


def _packet_from(home: Path, office: str, kit: Path) -> Path:
    os.environ[HOME_VARIABLE] = str(home / office)
    workspace = open_kit(kit, home / f"{office}.iomdb")
    (content,) = read_sections(workspace, [SECTION])
    text = content.shown.plain
    for before, after in EDITS[office]:
        text = text.replace(before, after)
    write_section(workspace, SECTION, plain_paragraphs(text), content.status.heads)
    return pack(workspace, home / f"{office} packet.iompack").file or kit


def with_review(home: Path, sample: Path) -> Path:
    """Return a copy of the sample in which headquarters has cleared and returned texts of an office."""
    path = home / "review.iomdb"
    path.write_bytes(sample.read_bytes())
    headquarters = Workspace.open(path)
    introduce(headquarters, person="Headquarters")
    kit, receipt = home / "review kit.iompack", home / "review receipt.iompack"
    make_kit(headquarters, kit, "Haiti", references=[SECTION.unit])
    os.environ[HOME_VARIABLE] = str(home / "review")
    office = open_kit(kit, home / "reviewed office.iomdb", person="Haiti")
    _write_all(office)
    sent = pack(office, home / "review 1.iompack").file or kit
    os.environ[HOME_VARIABLE] = str(home)
    merge(headquarters, [sent])
    clear_sections(headquarters, [str(_section("origin")), str(_section("next_steps"))])
    return_sections(headquarters, [str(SECTION)], NOTE)
    said = comment(headquarters, [str(SECTION)], "In which week? The board will ask.", words=WORDS)
    write_receipt(headquarters, "Haiti", receipt)
    os.environ[HOME_VARIABLE] = str(home / "review")
    merge(office, [receipt])
    answer(office, SECTION, said.threads[0][1].id, "In the second one.")
    sent = pack(office, home / "review 2.iompack").file or kit
    os.environ[HOME_VARIABLE] = str(home)
    merge(headquarters, [sent])
    headquarters.rest()
    return path


def _section(question: str) -> SectionRef:
    return SectionRef(SECTION.cycle, SECTION.unit, QuestionKey(question))


def _write_all(office: Workspace) -> None:
    (before, after), *_ = EDITS["Haiti"]
    for question in REVIEWED:
        (content,) = read_sections(office, [_section(question)])
        text = content.shown.plain.replace(before, after) + ADDED
        write_section(office, _section(question), plain_paragraphs(text), content.status.heads)


def take(  # noqa: PLR0913 - a picture is made of these facts
    app: QApplication,
    theme: str,
    workspace: Path,
    picture: Path,
    *,
    place: str = "",
    section: SectionRef | None = None,
    button: str = "",
    typed: str = "",
) -> None:
    """Open a workspace in a theme, wait for its first page, go to a place, and save what the window shows.

    Args:
        section: where the cursor is; the first section that needs text where None.
        button: the name of one that is pressed before.
        typed: what is typed where the keyboard is then.
    """
    recent = (str(workspace),) if section else ()
    save_settings(Settings(theme=theme, recent=recent, last_section=str(section or "")))
    parts = furnish(make_shell(app))
    parts.window.resize(*SIZE)
    parts.window.show()
    page = QEventLoop()
    parts.session.contents_read.connect(lambda *_: QTimer.singleShot(0, page.quit))
    parts.window.open(workspace)
    page.exec()
    action = parts.window.findChild(QAction, place) if place else None
    if action is not None:
        parts.session.settle()
        action.trigger()
        parts.session.settle()
        QTimer.singleShot(_UNTIL_LAID_OUT, page.quit)
        page.exec()
    if typed:
        QTest.keyClicks(QApplication.focusWidget() or parts.window, typed)
    QTimer.singleShot(_UNTIL_READ, page.quit)
    page.exec()
    pressed = (each for each in parts.window.findChildren(QAbstractButton, button) if button and each.isVisible())
    if (wanted := next(pressed, None)) is not None:
        wanted.click()
        app.processEvents()
    for widget in filter(QWidget.underMouse, parts.window.findChildren(QWidget)):
        widget.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, on=False)  # there is no pointer, but Qt thinks of one
    parts.window.grab().save(str(picture))
    parts.window.close()
    parts.background.close()


if __name__ == "__main__":
    sys.exit(main())
