from pathlib import Path

import pytest

from iom_tracker.domain.errors import ImportNotPending
from iom_tracker.domain.proposals import Decision
from iom_tracker.workflows.accept_proposals import Decisions, accept_proposals
from iom_tracker.workflows.open_workspace import open_workspace
from iom_tracker.workflows.pending_imports import begin_import, continue_import, drop_import, pending_imports
from iom_tracker.workflows.read_proposals import read_proposals
from tests.builders import NOON, a_clock
from tests.workflows.word_returns import DONE, ORIGIN, TEXTS, a_report_that_went_out, edited, text_of


def test_a_document_that_was_begun_is_gone_on_with_after_another_start_without_its_file(tmp_path: Path) -> None:
    workspace, document = a_report_that_went_out(tmp_path)
    back = edited(document, {"a need": "need", "four": "nine"})
    read = read_proposals(workspace, back)
    accept_proposals(workspace, read, Decisions([ORIGIN]), clock=a_clock())
    back.unlink()
    workspace.rest()
    reopened = open_workspace(workspace.path)
    (begun,) = pending_imports(reopened)
    assert (begun.document, begun.time) == ("edited.docx", NOON)
    going_on = continue_import(reopened, begun.number)
    assert going_on.decided == {ORIGIN: Decision.ACCEPTED}
    assert [each.ref for each in going_on.open] == [DONE]
    assert accept_proposals(reopened, going_on, Decisions([DONE])).pending is None
    assert text_of(reopened, DONE) == TEXTS[DONE].replace("four", "nine")
    assert pending_imports(reopened) == ()


def test_of_several_documents_that_were_begun_the_one_that_is_finished_is_let_go(tmp_path: Path) -> None:
    workspace, document = a_report_that_went_out(tmp_path)
    one, other = (edited(document, {"a need": word}, f"{word}.docx") for word in ("need", "hunger"))
    for each in (one, other):
        begin_import(workspace, read_proposals(workspace, each))
    accept_proposals(workspace, read_proposals(workspace, one), Decisions([ORIGIN]))
    assert [each.document for each in pending_imports(workspace)] == ["hunger.docx"]


def test_a_document_is_kept_once(tmp_path: Path) -> None:
    workspace, document = a_report_that_went_out(tmp_path)
    read = read_proposals(workspace, edited(document, {"a need": "need"}))
    assert begin_import(workspace, read) == begin_import(workspace, read)
    assert len(pending_imports(workspace)) == 1


def test_what_was_accepted_of_a_document_that_is_dropped_stays(tmp_path: Path) -> None:
    workspace, document = a_report_that_went_out(tmp_path)
    read = read_proposals(workspace, edited(document, {"a need": "need", "four": "nine"}))
    pending = accept_proposals(workspace, read, Decisions([ORIGIN])).pending
    assert pending is not None
    drop_import(workspace, pending.number)
    assert pending_imports(workspace) == ()
    assert text_of(workspace, ORIGIN) == TEXTS[ORIGIN].replace("a need", "need")
    with pytest.raises(ImportNotPending):
        continue_import(workspace, pending.number)
