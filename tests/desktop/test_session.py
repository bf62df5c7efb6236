from pathlib import Path

import pytest
from PySide6.QtCore import QTimer, SignalInstance
from pytestqt.qtbot import QtBot

from iom_tracker.desktop.background import Background
from iom_tracker.desktop.session import TRY_AGAIN_AFTER, Session
from iom_tracker.desktop.wishes import CycleChoice, NewWorkspace
from iom_tracker.domain.errors import FileExists, FileMissing, NotAWorkspace
from iom_tracker.domain.section import SectionContent, SectionStatus
from iom_tracker.domain.state import SectionState
from iom_tracker.workflows.keep_draft import keep_draft
from iom_tracker.workflows.open_workspace import Workspace
from iom_tracker.workflows.outcome import Changes, WorkspaceSnapshot
from iom_tracker.workflows.read_log import read_history
from iom_tracker.workflows.read_workspace import read_sections
from iom_tracker.workflows.write_section import write_section
from tests.builders import a_ref, a_workspace, body


class Log:
    """What a signal carried."""

    def __init__(self, signal: SignalInstance) -> None:
        self.heard: list[tuple[object, ...]] = []
        signal.connect(self._note)

    def _note(self, *values: object) -> None:
        self.heard.append(values)

    def __len__(self) -> int:
        return len(self.heard)

    @property
    def last(self) -> object:
        return self.heard[-1][-1]


def retry(session: Session) -> QTimer:
    """Return what tries again to save."""
    found = session.findChild(QTimer, "retry")
    assert found is not None
    return found


@pytest.fixture
def opened(session: Session, workspace: Workspace) -> Session:
    session.open(workspace.path)
    session.settle()
    return session


def shown(workspace: Workspace) -> str:
    return read_sections(workspace, [a_ref()])[0].shown.plain


def test_opening_tells_what_the_workspace_holds_and_how_large_it_is(session: Session, workspace: Workspace) -> None:
    log = Log(session.opened)

    session.open(workspace.path)
    session.settle()

    snapshot, size = log.heard[0]
    assert isinstance(snapshot, WorkspaceSnapshot)
    assert len(snapshot.sections) == 96
    assert size == workspace.path.stat().st_size


def test_a_file_that_is_no_workspace_leaves_the_open_one_as_it_is(opened: Session, tmp_path: Path) -> None:
    stranger, failures, before = tmp_path / "letter.iomdb", Log(opened.failed), opened.snapshot
    stranger.write_text("Dear colleagues")

    opened.open(stranger)
    opened.settle()

    assert isinstance(failures.last, NotAWorkspace)
    assert opened.snapshot is before


def test_of_a_workspace_nothing_is_told_once_another_came_in_its_place(opened: Session, tmp_path: Path) -> None:
    second, told = a_workspace(tmp_path, "second.iomdb"), []
    opened.conflicts_read.connect(lambda _: told.append(opened.snapshot and opened.snapshot.path))
    first = opened.snapshot and opened.snapshot.path

    opened.open(second.path)
    opened.read_conflicts(at_leisure=True)
    opened.settle()

    assert set(told) <= {first}
    assert opened.snapshot
    assert opened.snapshot.path == second.path


def test_a_kept_draft_is_on_the_disk_when_it_is_said_to_be_saved(opened: Session, workspace: Workspace) -> None:
    saved, changed = Log(opened.saved), Log(opened.changed)

    opened.keep_draft(a_ref(), body("Shelters were built."), ())
    opened.settle()

    assert shown(workspace) == "Shelters were built."
    assert len(saved) == 1
    assert not opened.has_unsaved
    (status,) = _statuses(changed)
    assert (status.ref, status.has_draft) == (a_ref(), True)
    assert opened.snapshot
    assert opened.snapshot.sections[a_ref()] == status


def test_saved_is_not_said_before_the_latest_text_is_on_the_disk(opened: Session, workspace: Workspace) -> None:
    saved = Log(opened.saved)

    opened.keep_draft(a_ref(), body("One"), ())
    opened.keep_draft(a_ref(), body("One two"), ())
    opened.settle()

    assert len(saved) == 1
    assert shown(workspace) == "One two"


def test_a_failed_save_keeps_the_text_and_the_next_pause_tries_it_again(opened: Session, workspace: Workspace) -> None:
    failures, saved = Log(opened.save_failed), Log(opened.saved)
    away = workspace.path.rename(workspace.path.with_name("away.iomdb"))
    opened.keep_draft(a_ref(), body("Shelters were built."), ())
    opened.settle()
    assert isinstance(failures.last, FileMissing)

    away.rename(workspace.path)
    opened.keep_draft(a_ref("origin"), body("Asked by the board."), ())
    opened.settle()

    assert shown(workspace) == "Shelters were built."
    assert not opened.has_unsaved
    assert len(saved) == 1


def test_a_text_that_could_not_be_saved_can_be_saved_again(opened: Session, workspace: Workspace) -> None:
    away = workspace.path.rename(workspace.path.with_name("away.iomdb"))
    opened.keep_draft(a_ref(), body("Shelters were built."), ())
    opened.settle()
    away.rename(workspace.path)

    opened.save_again()
    opened.settle()

    assert shown(workspace) == "Shelters were built."
    assert not opened.has_unsaved


def test_a_text_that_could_not_be_saved_is_saved_once_the_file_is_back_though_nobody_does_anything(
    opened: Session, workspace: Workspace, qtbot: QtBot
) -> None:
    failures = Log(opened.save_failed)
    away = workspace.path.rename(workspace.path.with_name("away.iomdb"))
    opened.keep_draft(a_ref(), body("Shelters were built."), ())
    opened.settle()
    qtbot.waitUntil(lambda: len(failures) > 1, timeout=3 * TRY_AGAIN_AFTER)

    with qtbot.waitSignal(opened.saved, timeout=3 * TRY_AGAIN_AFTER):
        away.rename(workspace.path)

    assert shown(workspace) == "Shelters were built."
    assert not opened.has_unsaved


def test_a_text_that_could_not_be_saved_is_tried_again_without_a_word_about_saving(
    opened: Session, workspace: Workspace, qtbot: QtBot
) -> None:
    workspace.path.rename(workspace.path.with_name("away.iomdb"))
    opened.keep_draft(a_ref(), body("Shelters were built."), ())
    opened.settle()
    saving = Log(opened.saving)

    with qtbot.waitSignal(opened.save_failed, timeout=3 * TRY_AGAIN_AFTER):
        retry(opened).setInterval(1)

    assert len(saving) == 0


def test_a_workspace_that_was_left_is_not_saved_to_any_more(opened: Session, workspace: Workspace) -> None:
    workspace.path.rename(workspace.path.with_name("away.iomdb"))
    opened.keep_draft(a_ref(), body("Shelters were built."), ())
    opened.settle()
    assert retry(opened).isActive()

    opened.leave()

    assert not retry(opened).isActive()


def test_what_is_typed_while_publishing_is_on_the_disk_after_it(opened: Session, workspace: Workspace) -> None:
    opened.keep_draft(a_ref(), body("One"), ())
    opened.publish()
    opened.keep_draft(a_ref(), body("One two"), ())
    opened.settle()

    assert shown(workspace) == "One two"
    assert not opened.has_unsaved


def test_a_text_on_its_way_to_the_disk_is_not_sent_a_second_time(opened: Session, workspace: Workspace) -> None:
    saving = Log(opened.saving)

    opened.keep_draft(a_ref(), body("On its way."), ())
    opened.save_again()
    opened.settle()

    assert len(saving) == 1
    assert shown(workspace) == "On its way."


def test_a_text_that_could_not_be_saved_is_shown_when_its_commitment_is_read_again(
    opened: Session, workspace: Workspace
) -> None:
    contents = Log(opened.contents_read)
    away = workspace.path.rename(workspace.path.with_name("away.iomdb"))
    opened.keep_draft(a_ref(), body("Shelters were built."), ())
    opened.settle()
    away.rename(workspace.path)

    opened.read_unit("200001")
    opened.settle()

    texts = {content.status.ref: content.shown.plain for content in _contents(contents)}
    assert texts[a_ref()] == "Shelters were built."


def test_reading_a_unit_brings_its_sections_in_the_order_of_the_questions(opened: Session) -> None:
    contents = Log(opened.contents_read)

    opened.read_unit("200001")
    opened.settle()

    questions = [content.status.ref.question for content in _contents(contents)]
    assert questions == ["origin", "achievements", "assessment", "challenges", "next_steps", "message"]


def test_reading_notices_what_another_program_wrote_meanwhile(opened: Session, workspace: Workspace) -> None:
    changed = Log(opened.changed)
    write_section(workspace, a_ref(), body("From the terminal."), ())

    opened.read_unit("200001")
    opened.settle()

    assert [status.ref for status in _statuses(changed)] == [a_ref()]


def test_publishing_publishes_every_draft(opened: Session) -> None:
    published = Log(opened.published)
    opened.keep_draft(a_ref(), body("Shelters were built."), ())

    opened.publish()
    opened.settle()

    changes = published.last
    assert isinstance(changes, Changes)
    assert len(changes.revisions) == 1
    assert opened.snapshot
    status = opened.snapshot.sections[a_ref()]
    assert (status.state, status.has_draft) == (SectionState.DRAFT, False)


def test_publishing_brings_in_a_text_that_could_not_be_saved_before(opened: Session, workspace: Workspace) -> None:
    keep_draft(workspace, a_ref(), body("Old"), ())
    away = workspace.path.rename(workspace.path.with_name("away.iomdb"))
    opened.keep_draft(a_ref(), body("New"), ())
    opened.settle()
    away.rename(workspace.path)

    opened.publish()
    opened.settle()

    assert [text.plain for text in read_sections(workspace, [a_ref()])[0].published] == ["New"]
    assert not opened.has_unsaved


def test_what_is_typed_while_publishing_builds_on_what_was_published(opened: Session, workspace: Workspace) -> None:
    opened.keep_draft(a_ref(), body("Published"), ())
    opened.publish()
    opened.keep_draft(a_ref(), body("Typed meanwhile"), ())
    opened.settle()

    opened.publish()
    opened.settle()

    section = read_sections(workspace, [a_ref()])[0]
    assert [text.plain for text in section.published] == ["Typed meanwhile"]


def test_nothing_published_is_said_when_the_file_is_gone(opened: Session, workspace: Workspace) -> None:
    failures = Log(opened.failed)
    workspace.path.unlink()

    opened.publish()
    opened.settle()

    assert failures.heard[0][0] == "publish"
    assert isinstance(failures.last, FileMissing)


def test_closing_waits_for_drafts_on_their_way(opened: Session, workspace: Workspace) -> None:
    opened.keep_draft(a_ref(), body("The last word."), ())

    opened.close()

    assert shown(workspace) == "The last word."
    assert opened.snapshot is None


def test_nothing_can_be_read_or_written_without_a_workspace(session: Session, background: Background) -> None:
    session.read_unit("200001")
    session.publish()
    session.save_again()

    assert not background.is_busy


def test_the_cycles_a_workspace_can_be_made_for_are_found(session: Session) -> None:
    found = Log(session.cycles_found)

    session.find_cycles()
    session.settle()

    assert isinstance(found.last, tuple)
    assert CycleChoice("agenda-for-humanity", "2016", "Agenda for Humanity · 2016") in found.last


def test_a_new_workspace_is_made_and_opened(session: Session, tmp_path: Path) -> None:
    opened = Log(session.opened)
    wish = NewWorkspace(tmp_path / "new.iomdb", "agenda-for-humanity", "2016", "Erbil", "Amina", True)

    session.create(wish)
    session.settle()

    snapshot = opened.heard[0][0]
    assert isinstance(snapshot, WorkspaceSnapshot)
    assert (snapshot.office, snapshot.person, snapshot.is_training) == ("Erbil", "Amina", True)


def test_a_new_workspace_never_replaces_a_file(session: Session, workspace: Workspace) -> None:
    failures = Log(session.failed)
    wish = NewWorkspace(workspace.path, "agenda-for-humanity", "2016", "", "", False)

    session.create(wish)
    session.settle()

    assert failures.heard[0][0] == "create"
    assert isinstance(failures.last, FileExists)


def test_preparing_leaves_nothing_to_say(session: Session) -> None:
    failures = Log(session.failed)

    session.prepare()
    session.settle()

    assert not failures.heard


def _statuses(log: Log) -> tuple[SectionStatus, ...]:
    statuses = log.last
    assert isinstance(statuses, tuple)
    return statuses


def _contents(log: Log) -> tuple[SectionContent, ...]:
    contents = log.last
    assert isinstance(contents, tuple)
    return contents


def test_leaving_a_section_with_a_draft_notes_it_in_the_private_history(opened: Session, workspace: Workspace) -> None:
    opened.keep_draft(a_ref(), body("Two workshops."), ())
    opened.settle()
    opened.keep_draft(a_ref(), body("Two workshops in Geneva."), ())
    opened.leave_section(a_ref())
    opened.settle()
    with workspace.reading() as transaction:
        texts = [draft.body.plain for draft in transaction.drafts.checkpoints(a_ref())]
    assert texts == ["Two workshops.", "Two workshops in Geneva."]


def test_leaving_a_section_without_a_draft_asks_nothing_of_the_disk(opened: Session, workspace: Workspace) -> None:
    workspace.path.unlink()
    failures = Log(opened.save_failed)
    opened.leave_section(a_ref())
    opened.settle()
    assert len(failures) == 0


def test_an_idle_session_lets_go_of_the_file_once(
    opened: Session, workspace: Workspace, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    rests: list[Workspace] = []

    def rest(resting: Workspace) -> None:
        rests.append(resting)

    monkeypatch.setattr(Workspace, "rest", rest)
    idle = opened.findChild(QTimer)
    assert idle is not None
    idle.setInterval(1)
    opened.keep_draft(a_ref(), body("Two workshops."), ())
    qtbot.waitUntil(lambda: len(rests) == 1)
    opened.settle()
    assert not idle.isActive()
    assert [each.path for each in rests] == [workspace.path]


def test_what_another_window_typed_is_kept_in_the_private_history(opened: Session, workspace: Workspace) -> None:
    opened.read_unit("200001")
    opened.keep_draft(a_ref(), body("From A."), ())
    opened.settle()
    keep_draft(workspace, a_ref(), body("From B."), ())
    opened.keep_draft(a_ref(), body("From A again."), ())
    opened.settle()
    with workspace.reading() as transaction:
        texts = [draft.body.plain for draft in transaction.drafts.checkpoints(a_ref())]
    assert texts == ["From A.", "From B."]


def test_a_restored_text_keeps_the_draft_in_the_private_history_also_when_it_is_saved_later(
    opened: Session, workspace: Workspace
) -> None:
    opened.read_unit("200001")
    for text in ("Start.", "Start, and more."):
        opened.keep_draft(a_ref(), body(text), ())
    opened.settle()
    away = workspace.path.with_name("away.iomdb")
    workspace.path.rename(away)
    opened.keep_draft(a_ref(), body("Earlier."), (), is_restored=True)
    opened.settle()
    away.rename(workspace.path)
    opened.keep_draft(a_ref(), body("Earlier, and on."), ())
    opened.settle()
    with workspace.reading() as transaction:
        texts = [draft.body.plain for draft in transaction.drafts.checkpoints(a_ref())]
    assert texts == ["Start.", "Start, and more."]


def test_the_history_of_a_section_is_read(opened: Session, workspace: Workspace) -> None:
    keep_draft(workspace, a_ref(), body("Start."), ())
    found = Log(opened.history_read)
    opened.read_history(a_ref())
    opened.settle()
    assert found.heard == [(a_ref(), read_history(workspace, a_ref()))]
