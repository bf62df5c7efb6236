from pathlib import Path

import pytest

from iom_tracker.domain.errors import UnknownSection
from iom_tracker.domain.event import EventKind
from iom_tracker.domain.private_history import Checkpoint
from iom_tracker.environment.resources import resource
from iom_tracker.workflows.create_workspace import create_workspace
from iom_tracker.workflows.import_document import import_document
from iom_tracker.workflows.introduce import introduce
from iom_tracker.workflows.keep_draft import keep_draft, leave_section
from iom_tracker.workflows.publish_drafts import publish_drafts
from iom_tracker.workflows.read_log import LogEntry, read_history, read_log
from iom_tracker.workflows.read_workspace import read_sections
from iom_tracker.workflows.write_section import write_section
from tests.builders import a_publication, a_ref, a_workspace, body, publish
from tests.offices import a_headquarters, an_office


def test_the_history_of_a_section_tells_who_when_and_how_much(tmp_path: Path) -> None:
    workspace, first = a_workspace(tmp_path), a_publication("One", actor="0123abcd4567")
    second = a_publication("One two", parents=[first[0]], actor="0123abcd4567")
    publish(workspace, second, first)
    entries = read_log(workspace, a_ref())
    assert [(entry.revision, entry.body, entry.words, entry.is_head) for entry in entries] == [
        (*first, 1, False),
        (*second, 2, True),
    ]
    assert {(entry.name, entry.office) for entry in entries} == {("0123abcd", "")}
    assert [entry.parent_names for entry in entries] == [(), ("0123abcd",)]


def test_a_section_without_revisions_has_no_history(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    assert read_log(workspace, a_ref()) == read_history(workspace, a_ref()) == ()


@pytest.mark.parametrize("read", [read_log, read_history])
def test_a_section_that_is_not_there_has_no_history_to_read(tmp_path: Path, read: object) -> None:
    assert callable(read)
    with pytest.raises(UnknownSection):
        read(a_workspace(tmp_path), a_ref("history"))


def test_the_history_tells_from_which_office_a_text_is_and_what_was_decided_about_it(tmp_path: Path) -> None:
    hq = a_headquarters(tmp_path / "hq")
    haiti = an_office(hq, "Haiti", "200001")
    haiti.write("Shelters were built.")
    hq.merge(haiti.pack())
    (entry,) = read_log(hq.workspace, a_ref())
    assert (entry.office, entry.is_head) == ("Haiti", True)
    assert [each.kind for each in entry.decided] == [EventKind.SUBMITTED]


def test_drafts_stand_among_the_revisions_newest_first(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    for text in ("One", "One two"):
        (content,) = read_sections(workspace, [a_ref()])
        keep_draft(workspace, a_ref(), body(text), content.status.heads)
        leave_section(workspace, a_ref())
        publish_drafts(workspace)
    past = read_history(workspace, a_ref())
    assert [type(each) for each in past] == [LogEntry, Checkpoint, LogEntry, Checkpoint]
    assert [each.body.plain for each in past] == ["One two", "One two", "One", "One"]
    assert [each.words for each in past] == [2, 2, 1, 1]
    assert all(each.id and each.time for each in past)


def test_an_imported_text_tells_its_document_and_whether_anybody_said_a_name(tmp_path: Path) -> None:
    workspace = create_workspace(tmp_path / "new.iomdb", "agenda-for-humanity", "2016")
    import_document(workspace, resource("samples", "iom-report-2016.txt"))
    (entry,) = read_log(workspace, a_ref())
    assert (entry.document, entry.is_named, entry.name) == ("iom-report-2016.txt", False, entry.revision.actor[:8])
    introduce(workspace, person="Amina")
    write_section(workspace, a_ref(), body("Rewritten."), (entry.id,))
    imported, written = read_log(workspace, a_ref())
    assert (imported.document, written.document) == ("iom-report-2016.txt", "")
    assert (written.is_named, written.name) == (True, "Amina")
