from pathlib import Path

import pytest

from iom_tracker.domain.catalogue import Catalogue
from iom_tracker.domain.errors import NotHeadquarters
from iom_tracker.domain.identity import CommitmentId, TransformationCode
from iom_tracker.domain.importing import TakeOver
from iom_tracker.storage.workspace import Workspace
from iom_tracker.workflows.accept_proposals import Decisions, accept_proposals
from iom_tracker.workflows.export_report import export_report
from iom_tracker.workflows.import_document import ImportChoice, import_document
from iom_tracker.workflows.pending_imports import begin_import, continue_import
from iom_tracker.workflows.read_proposals import read_proposals
from iom_tracker.workflows.read_workspace import read_snapshot
from tests.builders import a_ref, a_workspace
from tests.offices import Desk, a_headquarters, an_office
from tests.workflows.word_returns import ORIGIN, TEXTS, a_report_that_went_out, edited, text_of, write

KNOWN = "IOM will work"
TAKE_OVER = ImportChoice(as_printed=True)
TITLE = "Transformation 2D: Take Concrete Steps to Improve Compliance and Accountability\n\n"
REPORT = f"{TITLE}Commitment ID: 200001\n\nIOM might work.\n\nAchievements at a glance.\n\nShelters.\n"
OTHER = REPORT.replace("200001", "200099").replace("Shelters", "Roads")


def catalogue(workspace: Workspace) -> Catalogue:
    return read_snapshot(workspace).catalogue


def words(workspace: Workspace, id_: str = "200001") -> str | None:
    commitment = catalogue(workspace).cycle.commitment(id_)
    return " ".join(commitment.text) if commitment else None


def a_text(folder: Path, content: str = REPORT) -> Path:
    path = folder / "report.txt"
    path.write_text(content, encoding="utf-8")
    return path


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    """A workspace in which a text is published."""
    workspace = a_workspace(tmp_path)
    write(workspace, ORIGIN, TEXTS[ORIGIN])
    return workspace


@pytest.fixture
def office(tmp_path: Path) -> Desk:
    """An office that has written nothing yet."""
    return an_office(a_headquarters(tmp_path / "hq"), "Haiti", "200001")


def test_a_commitment_that_was_edited_in_word_is_told_and_kept(tmp_path: Path) -> None:
    workspace, document = a_report_that_went_out(tmp_path)
    before = catalogue(workspace)
    result = import_document(workspace, edited(document, {KNOWN: "IOM might work"}))
    (told,) = result.differences
    assert (told.where, KNOWN in told.known, "IOM might work" in told.printed) == ("200001", True, True)
    assert (result.proposals.take_over, result.proposals.is_wording_open) == (TakeOver.NOT_ASKED, True)
    assert catalogue(workspace) == before


def test_titles_and_questions_that_were_edited_in_word_are_told_and_kept(tmp_path: Path) -> None:
    workspace, document = a_report_that_went_out(tmp_path)
    before = catalogue(workspace)
    title, question = (
        before.title(TransformationCode("2D")),
        next(slot for slot in before.slots() if slot.ref == ORIGIN),
    )
    edits = {title: "Another title", before.wording(question): "What led you to this?"}
    result = import_document(workspace, edited(document, edits))
    assert {each.printed for each in result.differences} == {"Another title", "What led you to this?"}
    assert catalogue(workspace) == before


def test_what_is_printed_differently_is_taken_over_when_a_person_says_so(tmp_path: Path) -> None:
    workspace, document = a_report_that_went_out(tmp_path)
    back = edited(document, {KNOWN: "IOM might work"})
    result = import_document(workspace, back, choice=TAKE_OVER)
    assert (result.proposals.take_over, result.proposals.is_wording_open) == (TakeOver.TAKEN, False)
    assert str(words(workspace)).startswith("IOM might work")
    assert import_document(workspace, back).differences == ()


def test_a_dry_run_takes_no_wording_over(tmp_path: Path, workspace: Workspace) -> None:
    before = catalogue(workspace)
    result = import_document(workspace, a_text(tmp_path), choice=TAKE_OVER, dry_run=True)
    assert result.proposals.take_over is TakeOver.TAKEN
    assert catalogue(workspace) == before


def test_texts_of_a_commitment_that_is_not_known_have_no_place(tmp_path: Path, workspace: Workspace) -> None:
    result = import_document(workspace, a_text(tmp_path, OTHER))
    assert (result.not_placed, result.words.balances) == (("Roads.",), True)
    assert [each.where for each in result.differences] == ["200099"]
    assert words(workspace, "200099") is None


def test_a_commitment_is_added_with_its_texts_when_a_person_says_so(tmp_path: Path, workspace: Workspace) -> None:
    assert import_document(workspace, a_text(tmp_path, OTHER), choice=TAKE_OVER).not_placed == ()
    assert words(workspace, "200099") == "IOM might work."
    assert text_of(workspace, a_ref(unit="200099")) == "Roads."


def test_an_office_takes_no_wording_over_not_even_with_its_first_texts(tmp_path: Path, office: Desk) -> None:
    before = words(office.workspace)
    with office.at_work() as workspace:
        result = import_document(workspace, a_text(tmp_path, REPORT + "\n" + OTHER.removeprefix(TITLE)))
        assert (result.proposals.take_over, result.not_placed) == (TakeOver.NOT_HERE, ("Roads.",))
        assert (words(workspace), text_of(workspace, a_ref())) == (before, "Shelters.")


def test_an_office_that_wants_to_take_wordings_over_is_refused_and_nothing_is_written(
    tmp_path: Path, office: Desk
) -> None:
    with office.at_work() as workspace:
        for is_trial in (True, False):
            with pytest.raises(NotHeadquarters) as refused:
                import_document(workspace, a_text(tmp_path), choice=TAKE_OVER, dry_run=is_trial)
            assert refused.value.deed == "catalogue"
        with pytest.raises(NotHeadquarters):
            accept_proposals(workspace, read_proposals(workspace, a_text(tmp_path)), Decisions(as_printed=True))
        assert text_of(workspace, a_ref()) == ""


def test_what_an_office_takes_in_changes_no_wording_at_headquarters(tmp_path: Path) -> None:
    hq = a_headquarters(tmp_path / "hq")
    office, before = an_office(hq, "Haiti", "200001"), catalogue(hq.workspace)
    with office.at_work() as workspace:
        import_document(workspace, a_text(tmp_path))
    assert hq.merge(office.pack()).catalogue == ()
    assert (catalogue(hq.workspace), text_of(hq.workspace, a_ref())) == (before, "Shelters.")


def test_of_a_document_that_waits_nothing_is_taken_over_until_a_person_says_so(tmp_path: Path) -> None:
    workspace, document = a_report_that_went_out(tmp_path)
    read = read_proposals(workspace, edited(document, {KNOWN: "IOM might work", "a need": "need", "four": "nine"}))
    begun = begin_import(workspace, read)
    accept_proposals(workspace, read, Decisions([ORIGIN]))
    assert str(words(workspace)).startswith(KNOWN)
    assert continue_import(workspace, begun.number, as_printed=True).take_over is TakeOver.TAKEN
    told = accept_proposals(workspace, continue_import(workspace, begun.number), Decisions(as_printed=True))
    assert (told.proposals.differences, str(words(workspace)).startswith("IOM might work")) == ((), True)


def test_an_empty_workspace_keeps_its_wordings_while_every_text_is_rejected(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    before, read = catalogue(workspace), read_proposals(workspace, a_text(tmp_path))
    accept_proposals(workspace, read, Decisions(reject=[a_ref()]))
    assert catalogue(workspace) == before
    accept_proposals(workspace, read, Decisions([a_ref()]))
    assert words(workspace) == "IOM might work."


def test_a_report_that_fills_an_empty_workspace_brings_its_commitments_into_the_next_export(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    result = import_document(workspace, a_text(tmp_path, REPORT + "\n" + OTHER.removeprefix(TITLE)))
    assert (result.proposals.take_over, result.not_placed) == (TakeOver.TAKEN, ())
    export_report(workspace, tmp_path / "out.docx")
    assert import_document(workspace, tmp_path / "out.docx").differences == ()
    assert (words(workspace), words(workspace, CommitmentId("200099"))) == ("IOM might work.", "IOM might work.")
