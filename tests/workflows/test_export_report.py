import re
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from iom_tracker.domain.errors import (
    Cancelled,
    CannotAccess,
    FileExists,
    FileMissing,
    NotAWordName,
    NothingToExport,
    SectionInConflict,
    UnknownCommitment,
    UnknownTransformation,
    WordFileInTheWay,
)
from iom_tracker.domain.importing import SectionResult
from iom_tracker.storage.verification import derived_differences
from iom_tracker.storage.workspace import Workspace
from iom_tracker.workflows.export_report import export_report
from iom_tracker.workflows.import_document import import_document
from iom_tracker.workflows.keep_draft import keep_draft
from iom_tracker.workflows.open_workspace import open_workspace
from iom_tracker.workflows.read_proposals import read_proposals
from iom_tracker.workflows.report_to_print import ExportChoice
from tests.builders import NOON, a_clock, a_publication, a_ref, a_workspace, body, publish, retire
from tests.documents.word_files import changed
from tests.raw_files import files_in, sql

FIRST = a_publication("Shelters were built.")
OTHER = a_publication("Camps were governed.", section=a_ref("origin", "200018"))


def a_filled_workspace(folder: Path) -> Workspace:
    """Return a workspace with an answer under 2D and one under 3A."""
    workspace = a_workspace(folder)
    publish(workspace, FIRST, OTHER)
    return workspace


def printed(out: Path) -> str:
    with zipfile.ZipFile(out) as package:
        return package.read("word/document.xml").decode("utf-8")


def test_what_is_published_is_printed(tmp_path: Path) -> None:
    result = export_report(a_filled_workspace(tmp_path), tmp_path / "out.docx")
    assert (result.sections, result.unpublished, result.is_noted) == (2, 0, True)
    assert result.bytes == (tmp_path / "out.docx").stat().st_size
    assert "Shelters were built." in printed(result.file)


def test_what_others_may_have_edited_is_not_replaced(tmp_path: Path) -> None:
    workspace, out = a_filled_workspace(tmp_path), tmp_path / "out.docx"
    export_report(workspace, out)
    export_report(workspace, out)
    edited = out.read_bytes() + b"\0"
    out.write_bytes(edited)
    with pytest.raises(WordFileInTheWay):
        export_report(workspace, out)
    assert out.read_bytes() == edited


def test_an_export_leaves_the_workspace_sound_where_something_was_merged_automatically(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    common = a_publication("It rained. Roads were bad.")
    texts = "It rained for weeks. Roads were bad.", "It rained. Roads were bad. Trucks came late."
    publish(workspace, common, *(a_publication(text, parents=[common[0]]) for text in texts))
    export_report(workspace, tmp_path / "out.docx")
    assert derived_differences(workspace) == ()
    with workspace.reading() as transaction:
        assert transaction.sections.status(a_ref()).is_automatic


def test_a_draft_is_not_printed_and_is_counted(tmp_path: Path) -> None:
    workspace = a_filled_workspace(tmp_path)
    keep_draft(workspace, a_ref(), body("Schools too."), (FIRST[0].id,))
    keep_draft(workspace, a_ref("message"), body("Not printed."), ())
    result = export_report(workspace, tmp_path / "out.docx")
    assert result.unpublished == 1
    assert "Schools too." not in printed(result.file)


def test_the_manifest_of_what_was_printed_stays_in_the_workspace(tmp_path: Path) -> None:
    workspace = a_filled_workspace(tmp_path)
    export_report(workspace, tmp_path / "out.docx", clock=a_clock())
    ((export, time, document),) = sql(workspace.path, "SELECT * FROM export")
    assert (time, document) == (NOON, "out.docx")
    assert export in str(files_in(tmp_path)) or export in everything(tmp_path / "out.docx")
    with workspace.reading() as transaction:
        assert transaction.journal.manifest(export) == {a_ref(): FIRST[0].id, OTHER[0].section: OTHER[0].id}


def everything(out: Path) -> str:
    with zipfile.ZipFile(out) as package:
        return "".join(package.read(name).decode("utf-8", "replace") for name in package.namelist())


@pytest.mark.parametrize(
    ("choice", "texts"),
    [
        (ExportChoice(transformations=("2D",)), {"Shelters"}),
        (ExportChoice(commitments=("200018",)), {"Camps"}),
        (ExportChoice(transformations=("2D",), commitments=("200018",)), {"Shelters", "Camps"}),
    ],
)
def test_only_what_was_chosen_is_printed(tmp_path: Path, choice: ExportChoice, texts: set[str]) -> None:
    result = export_report(a_filled_workspace(tmp_path), tmp_path / "out.docx", choice=choice)
    assert {text for text in ("Shelters", "Camps") if text in printed(result.file)} == texts
    assert result.sections == len(texts)


def test_only_cleared_sections_are_printed_where_that_is_asked(tmp_path: Path) -> None:
    workspace = a_filled_workspace(tmp_path)
    sql(workspace.path, "UPDATE section_state SET state = 'cleared' WHERE section = ?", str(a_ref()))
    result = export_report(workspace, tmp_path / "out.docx", choice=ExportChoice(only_cleared=True))
    assert (result.sections, "Camps" in printed(result.file)) == (1, False)


def test_a_retired_commitment_is_printed_only_where_it_is_named(tmp_path: Path) -> None:
    workspace = a_filled_workspace(tmp_path)
    retire(workspace, "200001")
    for choice in (ExportChoice(), ExportChoice(transformations=("2D", "3A"))):
        assert "Shelters were built." not in printed(
            export_report(workspace, tmp_path / "out.docx", choice=choice).file
        )
    named = export_report(workspace, tmp_path / "out.docx", choice=ExportChoice(commitments=("200001",)))
    assert "Shelters were built." in printed(named.file)


def test_what_is_not_there_cannot_be_chosen(tmp_path: Path) -> None:
    workspace = a_filled_workspace(tmp_path)
    with pytest.raises(UnknownTransformation):
        export_report(workspace, tmp_path / "out.docx", choice=ExportChoice(transformations=("2D", "9Z")))
    with pytest.raises(UnknownCommitment):
        export_report(workspace, tmp_path / "out.docx", choice=ExportChoice(commitments=("9",)))
    assert not (tmp_path / "out.docx").exists()


@pytest.mark.parametrize(
    ("choice", "reason"),
    [
        (ExportChoice(transformations=("1A",)), "unpublished"),
        (ExportChoice(only_cleared=True), "uncleared"),
    ],
)
def test_a_choice_that_leaves_nothing_is_refused(tmp_path: Path, choice: ExportChoice, reason: str) -> None:
    with pytest.raises(NothingToExport) as refused:
        export_report(a_filled_workspace(tmp_path), tmp_path / "out.docx", choice=choice)
    assert refused.value.reason == reason
    assert not (tmp_path / "out.docx").exists()


def test_a_section_that_was_withdrawn_is_not_printed(tmp_path: Path) -> None:
    workspace = a_filled_workspace(tmp_path)
    publish(workspace, a_publication("", parents=[FIRST[0]]))
    assert export_report(workspace, tmp_path / "out.docx").sections == 1


def test_a_section_in_conflict_is_printed_with_all_its_texts_where_that_is_wanted(tmp_path: Path) -> None:
    workspace = a_filled_workspace(tmp_path)
    publish(workspace, a_publication("Other shelters were built."))
    choice = ExportChoice(conflicts_marked=True)
    words = printed(export_report(workspace, tmp_path / "out.docx", choice=choice).file)
    for line in ("Shelters were built.", "Other shelters were built.", "[Not decided: text 1 of 2, field, 2016-11-23]"):
        assert line in words


def test_undecided_texts_that_come_back_as_they_were_printed_change_nothing(tmp_path: Path) -> None:
    workspace = a_filled_workspace(tmp_path)
    publish(workspace, a_publication("Other shelters were built."))
    export_report(workspace, tmp_path / "out.docx", choice=ExportChoice(conflicts_marked=True))
    before = sql(workspace.path, "SELECT * FROM revision")
    result = import_document(workspace, tmp_path / "out.docx")
    assert {outcome for _, outcome in result.sections} == {SectionResult.SAME}
    assert sql(workspace.path, "SELECT * FROM revision") == before


def test_the_lines_above_undecided_texts_never_become_part_of_a_text(tmp_path: Path) -> None:
    workspace = a_filled_workspace(tmp_path)
    publish(workspace, a_publication("Other shelters were built."))
    out = export_report(workspace, tmp_path / "out.docx", choice=ExportChoice(conflicts_marked=True)).file
    back = changed(out, tmp_path / "back.docx", lambda xml: xml.replace("Other shelters", "Many other shelters"))
    bare = changed(back, tmp_path / "bare.docx", without_anchors)
    for file in (back, bare):
        read = read_proposals(workspace, file)
        said = [each.cleared.plain for each in read.sections if each.cleared]
        assert any("Many other shelters were built." in each for each in said)
        assert not any("[" in each for each in said)
        assert read.not_placed == ()
        words = read.words
        assert words.total == words.placed + words.headings + words.furniture + words.not_placed


def without_anchors(xml: str) -> str:
    return re.sub(r"<w:sdtPr>.*?</w:sdtPr>|</?w:sdt(Content)?>|<w:bookmark(Start|End)[^>]*/>", "", xml)


@pytest.mark.parametrize("strip", [str, without_anchors], ids=["with-anchors", "without-anchors"])
def test_a_line_of_ones_own_in_the_words_that_mark_undecided_texts_stays_in_the_text(
    tmp_path: Path, strip: Callable[[str], str]
) -> None:
    workspace, own = a_filled_workspace(tmp_path), "[Not decided: text 1 of 2, Maria, 2016-11-28]"
    out = export_report(workspace, tmp_path / "out.docx").file
    edited = f"{own}</w:t></w:r></w:p><w:p><w:r><w:t>Shelters were"
    back = changed(out, tmp_path / "back.docx", lambda xml: strip(xml.replace("Shelters were", edited)))
    read = read_proposals(workspace, back)
    said = {str(each.ref): each.cleared.plain for each in read.sections if each.cleared}
    assert said[str(FIRST[0].section)] == f"{own}\nShelters were built."
    words = read.words
    assert words.total == words.placed + words.headings + words.furniture + words.not_placed


def test_what_was_merged_automatically_and_printed_can_come_back_from_word(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    common = a_publication("It rained. Roads were bad.")
    texts = "It rained for weeks. Roads were bad.", "It rained. Roads were bad. Trucks came late."
    publish(workspace, common, *(a_publication(text, parents=[common[0]]) for text in texts))
    export_report(workspace, tmp_path / "out.docx")
    ((head,),) = sql(workspace.path, "SELECT revision FROM head")
    assert sql(workspace.path, "SELECT revision FROM exported_section") == [(head,)]
    assert {outcome for _, outcome in import_document(workspace, tmp_path / "out.docx").sections} == {
        SectionResult.SAME
    }


def test_a_section_in_conflict_is_refused_unless_it_is_left_out(tmp_path: Path) -> None:
    workspace = a_filled_workspace(tmp_path)
    publish(workspace, a_publication("Other"))
    with pytest.raises(SectionInConflict):
        export_report(workspace, tmp_path / "out.docx")
    assert export_report(workspace, tmp_path / "out.docx", choice=ExportChoice(transformations=("3A",))).sections == 1


@pytest.mark.parametrize("name", ["link.docx", "hard.docx"])
def test_the_workspace_itself_is_never_overwritten(tmp_path: Path, name: str) -> None:
    workspace = a_filled_workspace(tmp_path)
    (tmp_path / "link.docx").symlink_to(workspace.path)
    (tmp_path / "hard.docx").hardlink_to(workspace.path)
    workspace.rest()
    before = workspace.path.read_bytes()
    with pytest.raises(FileExists):
        export_report(workspace, tmp_path / name)
    assert workspace.path.read_bytes() == before


@pytest.mark.parametrize("name", ["office.iomdb", "other.iomdb", "letter.txt", "report", "."])
def test_only_a_name_that_ends_in_docx_is_written_to(tmp_path: Path, name: str) -> None:
    workspace = a_filled_workspace(tmp_path)
    (tmp_path / "other.iomdb").write_bytes(b"another office")
    with pytest.raises(NotAWordName):
        export_report(workspace, tmp_path / name)
    assert (tmp_path / "other.iomdb").read_bytes() == b"another office"


def test_a_workspace_that_was_moved_away_is_missing(tmp_path: Path) -> None:
    workspace = a_filled_workspace(tmp_path)
    workspace.path.rename(tmp_path / "moved.iomdb")
    (tmp_path / "out.docx").write_text("yesterday's", encoding="utf-8")
    with pytest.raises(FileMissing):
        export_report(workspace, tmp_path / "out.docx")
    assert (tmp_path / "out.docx").read_text(encoding="utf-8") == "yesterday's"


@pytest.mark.parametrize("name", ["none/out.docx", f"{'x' * 300}.docx"], ids=["no folder", "too long a name"])
def test_a_file_that_cannot_be_written_is_refused(tmp_path: Path, name: str) -> None:
    workspace = a_filled_workspace(tmp_path)
    with pytest.raises((CannotAccess, FileMissing)):
        export_report(workspace, tmp_path / name)
    assert sql(workspace.path, "SELECT count(*) FROM export") == [(0,)]


def test_a_read_only_workspace_is_printed_and_keeps_no_manifest(tmp_path: Path) -> None:
    path = a_filled_workspace(tmp_path).path
    path.chmod(0o444)
    assert not export_report(open_workspace(path), tmp_path / "out.docx").is_noted


def test_an_export_that_is_stopped_leaves_nothing(tmp_path: Path) -> None:
    def stop(done: int, total: int) -> None:
        del done, total
        raise Cancelled

    workspace = a_filled_workspace(tmp_path)
    with pytest.raises(Cancelled):
        export_report(workspace, tmp_path / "out.docx", progress=stop)
    workspace.rest()
    assert list(files_in(tmp_path)) == ["office.iomdb"]
