from pathlib import Path

import pytest

from iom_tracker.domain.errors import ImportNotPending
from iom_tracker.storage.workspace import Workspace
from iom_tracker.workflows.accept_proposals import Accepted, Decisions, accept_proposals
from iom_tracker.workflows.finished_imports import FinishedImport, finished_imports, read_finished
from iom_tracker.workflows.pending_imports import pending_imports
from iom_tracker.workflows.read_proposals import read_proposals
from tests.builders import NOON, a_clock
from tests.workflows.word_returns import MESSAGE, ORIGIN, a_report_that_went_out, edited

STRAY = "<w:p><w:r><w:t>Words of the cover note.</w:t></w:r></w:p>"


def decide(workspace: Workspace, document: Path, decisions: Decisions) -> Accepted:
    return accept_proposals(workspace, read_proposals(workspace, document), decisions, clock=a_clock())


def with_stray_words(document: Path, name: str = "edited.docx") -> Path:
    return edited(document, {"<w:body>": f"<w:body>{STRAY}", "a need": f"{name} need"}, name)


def test_words_without_a_place_can_be_read_after_the_last_decision_without_the_file(tmp_path: Path) -> None:
    workspace, document = a_report_that_went_out(tmp_path)
    back = with_stray_words(document)
    decide(workspace, back, Decisions([ORIGIN]))
    back.unlink()
    (last,) = finished_imports(workspace)
    assert (last.document, last.time) == ("edited.docx", NOON)
    assert "Words of the cover note." in read_finished(workspace, last.number).proposals.not_placed
    assert pending_imports(workspace) == ()


def test_a_text_that_was_rejected_is_still_there_to_be_read(tmp_path: Path) -> None:
    workspace, document = a_report_that_went_out(tmp_path)
    decide(workspace, edited(document, {"Act now.": "Act at once."}), Decisions(reject=[MESSAGE]))
    (last,) = finished_imports(workspace)
    assert read_finished(workspace, last.number).proposals.rejected == (MESSAGE,)


def test_a_document_of_which_every_word_was_taken_in_is_not_kept(tmp_path: Path) -> None:
    workspace, document = a_report_that_went_out(tmp_path)
    decide(workspace, edited(document, {"Act now.": "Act at once."}), Decisions([MESSAGE]))
    assert finished_imports(workspace) == ()


def test_the_last_three_documents_are_kept_the_last_one_first(tmp_path: Path) -> None:
    workspace, document = a_report_that_went_out(tmp_path)
    for name in ("a.docx", "b.docx", "c.docx", "d.docx"):
        decide(workspace, with_stray_words(document, name), Decisions(reject=[ORIGIN]))
    assert [each.document for each in finished_imports(workspace)] == ["d.docx", "c.docx", "b.docx"]


def test_a_document_that_is_decided_anew_waits_and_is_not_finished(tmp_path: Path) -> None:
    workspace, document = a_report_that_went_out(tmp_path)
    back = edited(document, {"Act now.": "Act at once."})
    decide(workspace, back, Decisions(reject=[MESSAGE]))
    (last,) = finished_imports(workspace)
    decide(workspace, back, Decisions(reopen=[MESSAGE]))
    assert finished_imports(workspace) == ()
    assert [each.document for each in pending_imports(workspace)] == ["edited.docx"]
    with pytest.raises(ImportNotPending):
        read_finished(workspace, last.number)
    decide(workspace, back, Decisions(reject=[MESSAGE]))
    assert [each.document for each in finished_imports(workspace)] == ["edited.docx"]


def test_it_is_told_which_documents_were_decided_when(tmp_path: Path) -> None:
    workspace, document = a_report_that_went_out(tmp_path)
    decide(workspace, with_stray_words(document), Decisions([ORIGIN]))
    assert finished_imports(workspace) == (FinishedImport(1, "edited.docx", NOON),)
