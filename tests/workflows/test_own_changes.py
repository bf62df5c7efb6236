from pathlib import Path

from iom_tracker.documents.report_reader import read_report_document
from iom_tracker.domain.proposal import Proposal, ProposalKind
from iom_tracker.storage.workspace import Workspace
from iom_tracker.workflows.export_report import export_report
from iom_tracker.workflows.own_changes import without_own_changes
from iom_tracker.workflows.report_to_print import ExportChoice
from iom_tracker.workflows.returning import proposals_of
from tests.builders import NOON, a_publication, a_ref, a_workspace, publish
from tests.documents.word_files import changed

FIRST = a_publication("Shelters were built. It rained.")
LATER = a_publication("Ten shelters were built.", parents=[FIRST[0]])


def a_redline(folder: Path) -> tuple[Workspace, Path]:
    workspace = a_workspace(folder)
    publish(workspace, FIRST)
    export_report(workspace, folder / "first.docx")
    publish(workspace, LATER)
    export_report(workspace, folder / "redline.docx", choice=ExportChoice(redline_from="last"))
    return workspace, folder / "redline.docx"


def proposal_of(workspace: Workspace, document: Path) -> Proposal:
    with workspace.reading() as transaction:
        reading = read_report_document(document, transaction.catalogue.current())
        (found,) = (
            each for each in proposals_of(transaction, document.name, b"", reading).sections if each.ref == a_ref()
        )
    return found


def test_a_redline_that_comes_back_as_it_went_changes_nothing(tmp_path: Path) -> None:
    proposal = proposal_of(*a_redline(tmp_path))
    assert (proposal.kind, proposal.is_untracked, proposal.authors) == (ProposalKind.SAME, False, ())


def test_of_a_redline_that_was_edited_only_the_edits_are_changes(tmp_path: Path) -> None:
    workspace, document = a_redline(tmp_path)
    made = 'w:id="9001" w:author="Clearer" w:date="2016-12-01T08:00:00Z"'
    edit = f"<w:ins {made}><w:r><w:t>Indeed. </w:t></w:r></w:ins><w:del "
    edited = changed(document, tmp_path / "edited.docx", lambda story: story.replace("<w:del ", edit, 1))
    proposal = proposal_of(workspace, edited)
    assert proposal.authors == ("Clearer",)
    assert not proposal.is_untracked
    assert proposal.cleared is not None
    assert proposal.cleared.plain == "Indeed. Ten shelters were built."


def test_an_own_change_that_was_rejected_is_an_edit_that_was_not_tracked(tmp_path: Path) -> None:
    workspace, document = a_redline(tmp_path)

    def without_insertion(story: str) -> str:
        start = story.index("<w:ins ")
        return story[:start] + story[story.index("</w:ins>", start) + len("</w:ins>") :]

    proposal = proposal_of(workspace, changed(document, tmp_path / "edited.docx", without_insertion))
    assert proposal.is_untracked
    assert proposal.kind is ProposalKind.CHANGED


def test_a_time_that_is_none_is_nobody_of_ours(tmp_path: Path) -> None:
    workspace, document = a_redline(tmp_path)
    stamp = f'w:date="{NOON.replace("+00:00", "Z")}"'
    broken = changed(document, tmp_path / "edited.docx", lambda story: story.replace(stamp, 'w:date="once"'))
    assert proposal_of(workspace, broken).is_untracked


def test_an_export_that_is_not_a_redline_is_left_as_it_is(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    publish(workspace, FIRST)
    export_report(workspace, tmp_path / "plain.docx")
    assert proposal_of(workspace, tmp_path / "plain.docx").kind is ProposalKind.SAME


def test_a_text_that_was_taken_out_comes_back_as_nothing_new(tmp_path: Path) -> None:
    workspace, _ = a_redline(tmp_path)
    publish(workspace, a_publication("", parents=[LATER[0]]))
    export_report(workspace, tmp_path / "gone.docx", choice=ExportChoice(redline_from="last"))
    with workspace.reading() as transaction:
        reading = read_report_document(tmp_path / "gone.docx", transaction.catalogue.current())
        proposals = proposals_of(transaction, "gone.docx", b"", reading).sections
    assert {each.kind for each in proposals} <= {ProposalKind.SAME, ProposalKind.MISSING}


def test_a_section_that_was_not_printed_is_left_as_it_is(tmp_path: Path) -> None:
    workspace, document = a_redline(tmp_path)
    with workspace.reading() as transaction:
        reading = read_report_document(document, transaction.catalogue.current())
        stamp, sections = reading.stamp, {a_ref(): reading.report.units[0].sections[0]}
        assert without_own_changes(transaction, sections, stamp, {}) == sections
