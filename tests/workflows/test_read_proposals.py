from pathlib import Path

import pytest

from iom_tracker.domain.errors import FileMissing, NotAReport
from iom_tracker.domain.identity import SectionRef
from iom_tracker.domain.proposal import ProposalKind
from iom_tracker.domain.proposals import Proposals
from iom_tracker.workflows.export_report import export_report
from iom_tracker.workflows.read_proposals import read_proposals
from iom_tracker.workflows.report_to_print import ExportChoice
from tests.builders import a_ref, a_workspace, body
from tests.raw_files import files_in, sql
from tests.workflows.word_returns import DONE, MESSAGE, ORIGIN, TEXTS, a_report_that_went_out, edited, write


def kinds(proposals: Proposals) -> dict[SectionRef, ProposalKind]:
    return {each.ref: each.kind for each in proposals.sections}


def test_a_document_that_comes_back_unchanged_proposes_nothing(tmp_path: Path) -> None:
    workspace, document = a_report_that_went_out(tmp_path)
    read = read_proposals(workspace, document)
    assert kinds(read) == dict.fromkeys([ORIGIN, DONE, MESSAGE], ProposalKind.SAME)
    assert (read.kind, read.is_ours, read.is_export_known, read.open) == ("cleared", True, True, ())
    assert (read.words.balances, read.not_placed, read.comments, read.differences) == (True, (), (), ())
    assert not any(each.is_untracked for each in read.sections)


def test_each_section_is_held_against_what_was_exported_and_what_stands_here_now(tmp_path: Path) -> None:
    workspace, document = a_report_that_went_out(tmp_path)
    write(workspace, DONE, TEXTS[DONE].replace("four", "nine"))
    write(workspace, MESSAGE, "Act today.")
    back = edited(document, {"scarce.": "scarce. Trucks came late.", "Act now.": "Act at once.", "a need": "need"})
    read = read_proposals(workspace, back)
    assert kinds(read) == {
        ORIGIN: ProposalKind.CHANGED,
        DONE: ProposalKind.MERGED,
        MESSAGE: ProposalKind.CONFLICT,
    }
    done = read.of(DONE)
    assert done is not None
    assert (done.exported, done.now) == (body(TEXTS[DONE]), (body(TEXTS[DONE].replace("four", "nine")),))
    assert done.result == body(TEXTS[DONE].replace("four", "nine") + " Trucks came late.")
    assert done.is_untracked
    assert [each.ref for each in read.open] == [ORIGIN, DONE, MESSAGE]


def test_reading_writes_nothing(tmp_path: Path) -> None:
    workspace, document = a_report_that_went_out(tmp_path)
    workspace.rest()
    before = files_in(tmp_path)
    read_proposals(workspace, document)
    workspace.rest()
    assert files_in(tmp_path) == before


def test_what_the_export_printed_and_the_document_lacks_is_missing_and_nothing_else(tmp_path: Path) -> None:
    workspace, _ = a_report_that_went_out(tmp_path)
    write(workspace, a_ref("origin", "200002"), "Another commitment.")
    export_report(workspace, tmp_path / "part.docx", choice=ExportChoice(commitments=("200001",)))
    back = edited(tmp_path / "part.docx", {"Act now.": ""})
    assert kinds(read_proposals(workspace, back))[MESSAGE] is ProposalKind.MISSING
    assert set(kinds(read_proposals(workspace, back))) == {ORIGIN, DONE, MESSAGE}


def test_where_the_export_is_not_known_only_the_commitments_of_the_document_are_asked_for(tmp_path: Path) -> None:
    workspace, document = a_report_that_went_out(tmp_path)
    write(workspace, a_ref("origin", "200002"), "Another commitment.")
    write(workspace, a_ref("challenges"), "Written since.")
    sql(workspace.path, "DELETE FROM exported_section")
    read = read_proposals(workspace, document)
    assert kinds(read)[a_ref("challenges")] is ProposalKind.MISSING
    assert a_ref("origin", "200002") not in kinds(read)


def test_a_document_of_another_workspace_says_so(tmp_path: Path) -> None:
    _, document = a_report_that_went_out(tmp_path)
    other = a_workspace(tmp_path, "other.iomdb")
    sql(other.path, "UPDATE setting SET value = 'another' WHERE key = 'workspace'")
    read = read_proposals(other, document)
    assert (read.is_ours, read.is_export_known) == (False, False)
    assert set(kinds(read).values()) == {ProposalKind.NEW}


def test_a_text_report_is_told_apart(tmp_path: Path) -> None:
    sample = Path(__file__).parents[2] / "resources" / "samples" / "iom-report-2016.txt"
    read = read_proposals(a_workspace(tmp_path), sample)
    assert (read.kind, read.stamp, read.is_ours, len(read.open)) == ("legacy", None, False, 90)


def test_what_cannot_be_read_is_refused(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    (tmp_path / "note.txt").write_text("Dear colleagues")
    with pytest.raises(FileMissing):
        read_proposals(workspace, tmp_path / "none.docx")
    with pytest.raises(NotAReport):
        read_proposals(workspace, tmp_path / "note.txt")
