import json
from collections import Counter
from pathlib import Path
from zipfile import ZipFile

import pytest

from iom_tracker.domain.catalogue_edit import Rewording
from iom_tracker.domain.errors import (
    Cancelled,
    CannotAccess,
    FileMissing,
    NotAReport,
    TrackerError,
    WorkspaceReadOnly,
)
from iom_tracker.domain.identity import CommitmentId, SectionRef
from iom_tracker.domain.importing import SectionResult
from iom_tracker.domain.revision import RevisionKind
from iom_tracker.domain.state import SectionState
from iom_tracker.storage.workspace import Workspace
from iom_tracker.workflows.edit_catalogue import edit_catalogue
from iom_tracker.workflows.export_report import export_report
from iom_tracker.workflows.import_document import ImportResult, import_document
from iom_tracker.workflows.open_workspace import open_workspace
from iom_tracker.workflows.read_log import read_log
from iom_tracker.workflows.read_workspace import read_sections, read_snapshot
from iom_tracker.workflows.write_section import write_section
from tests.builders import a_clock, a_publication, a_ref, a_workspace, body, publish
from tests.raw_files import files_in, sql
from tests.workflows.word_returns import a_report_that_went_out

ORIGIN = "What led your Organization to make the commitment?"
ACHIEVEMENTS = "Achievements at a glance."


def a_report(folder: Path, origin: str = "We saw a need.", achievements: str = "Shelters were built.") -> Path:
    lines = [
        "Transformation 2D: Take concrete steps to improve compliance and accountability",
        "Commitment ID: 200001",
        "IOM will work towards fully implementing the standards.",
        ORIGIN, origin, ACHIEVEMENTS, achievements,
    ]  # fmt: skip
    file = folder / "report.txt"
    file.write_text("\n\n".join(lines), encoding="utf-8")
    return file


def imported(workspace: Workspace, document: Path) -> ImportResult:
    return import_document(workspace, document, clock=a_clock())


def results(result: ImportResult) -> dict[str, str]:
    return {ref.question: outcome.value for ref, outcome in result.sections}


def text_of(workspace: Workspace, ref: SectionRef) -> str:
    (content,) = read_sections(workspace, [ref])
    return content.shown.plain


def test_a_report_fills_an_empty_workspace(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    result = imported(workspace, a_report(tmp_path))
    assert (result.kind, results(result)) == ("legacy", {"origin": "new", "achievements": "new"})
    assert text_of(workspace, a_ref("origin")) == "We saw a need."
    assert [entry.revision.kind for entry in read_log(workspace, a_ref())] == [RevisionKind.IMPORT]


def test_every_word_of_a_report_is_accounted_for(tmp_path: Path) -> None:
    result = imported(a_workspace(tmp_path), a_report(tmp_path))
    assert result.words.balances
    assert (result.words.not_placed, result.not_placed) == (0, ())


def test_an_import_tells_what_it_changed(tmp_path: Path) -> None:
    changes = imported(a_workspace(tmp_path), a_report(tmp_path)).changes
    assert {(status.ref.question, status.state) for status in changes.sections} == {
        ("origin", SectionState.DRAFT),
        ("achievements", SectionState.DRAFT),
    }
    assert len(changes.revisions) == 2


def test_a_second_import_of_the_same_report_adds_nothing(tmp_path: Path) -> None:
    workspace, document = a_workspace(tmp_path), a_report(tmp_path)
    imported(workspace, document)
    before = sql(workspace.path, "SELECT * FROM revision UNION ALL SELECT *, 1, 1, 1, 1 FROM catalogue_version")
    result = imported(workspace, document)
    assert set(results(result).values()) == {"same"}
    assert (result.changes.revisions, result.differences) == ((), ())
    assert before == sql(workspace.path, "SELECT * FROM revision UNION ALL SELECT *, 1, 1, 1, 1 FROM catalogue_version")


def test_a_changed_answer_builds_on_the_one_that_was_there(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    imported(workspace, a_report(tmp_path))
    result = imported(workspace, a_report(tmp_path, achievements="Shelters and schools were built."))
    assert results(result) == {"origin": "same", "achievements": "changed"}
    first, second = read_log(workspace, a_ref())
    assert second.revision.parents == (first.revision.id,)


def test_an_answer_that_the_report_lacks_stays_and_is_told(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    write_section(workspace, a_ref("message"), body("Act now."), ())
    result = imported(workspace, a_report(tmp_path))
    assert results(result)["message"] == "missing"
    assert text_of(workspace, a_ref("message")) == "Act now."


def test_into_a_conflict_comes_a_further_text_and_only_once(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    publish(workspace, a_publication("One"), a_publication("Other"))
    assert results(imported(workspace, a_report(tmp_path)))["achievements"] == "conflict"
    assert results(imported(workspace, a_report(tmp_path)))["achievements"] == "same"
    (content,) = read_sections(workspace, [a_ref()])
    assert {text.plain for text in content.published} == {"One", "Other", "Shelters were built."}
    assert len(content.published) == 3


def test_a_conflict_over_the_text_of_the_report_gets_no_further_one(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    publish(workspace, a_publication("Shelters were built."), a_publication("Other"))
    assert results(imported(workspace, a_report(tmp_path)))["achievements"] == "same"
    assert len(read_log(workspace, a_ref())) == 2


def test_a_draft_on_this_machine_is_left_alone(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    sql(workspace.path, "INSERT INTO draft VALUES ('2016/200001/origin', '', 0, '[]', '2016-01-01T00:00:00+00:00')")
    imported(workspace, a_report(tmp_path))
    assert read_snapshot(workspace).sections[a_ref("origin")].has_draft


def test_a_dry_run_says_the_same_and_changes_nothing(tmp_path: Path) -> None:
    workspace, document = a_workspace(tmp_path), a_report(tmp_path)
    workspace.rest()
    before = files_in(tmp_path)
    told = import_document(workspace, document, dry_run=True)
    workspace.rest()
    assert files_in(tmp_path) == before
    done = imported(workspace, document)
    assert (told.sections, told.words, told.differences) == (done.sections, done.words, done.differences)
    assert told.changes.revisions == ()


def test_what_is_printed_differently_is_kept_and_told(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    result = imported(workspace, a_report(tmp_path))
    assert {(each.kind.value, each.where) for each in result.differences} >= {("text", "200001")}
    commitment = read_snapshot(workspace).catalogue.cycle.commitment("200001")
    assert commitment is not None
    assert commitment.text == ("IOM will work towards fully implementing the standards.",)


def test_an_import_is_noted_with_what_was_found(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    imported(workspace, a_report(tmp_path))
    ((document, kind, summary),) = sql(workspace.path, "SELECT document, kind, summary FROM import_log")
    assert (document, kind) == ("report.txt", "legacy")
    assert json.loads(summary)["sections"] == {"2016/200001/achievements": "new", "2016/200001/origin": "new"}


def test_progress_is_told_section_by_section(tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    import_document(a_workspace(tmp_path), a_report(tmp_path), progress=lambda done, total: told.append((done, total)))
    assert told == [(1, 2), (2, 2)]


def test_an_import_that_is_stopped_changes_nothing(tmp_path: Path) -> None:
    workspace, document = a_workspace(tmp_path), a_report(tmp_path)
    workspace.rest()
    before = files_in(tmp_path)

    def stop(done: int, total: int) -> None:
        del done, total
        raise Cancelled

    with pytest.raises(Cancelled):
        import_document(workspace, document, progress=stop)
    workspace.rest()
    assert files_in(tmp_path) == before


BAD = {
    "empty": (b"", "empty"),
    "blank": (b" \n\n \t", "empty"),
    "binary": (bytes(range(256)) * 8, "binary"),
    "a picture": (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "binary"),
    "no report": (b"Dear colleagues,\n\nlunch is at noon.\n", "no_sections"),
}


@pytest.mark.parametrize(("content", "reason"), BAD.values(), ids=BAD)
def test_what_is_no_report_is_refused_and_nothing_changes(tmp_path: Path, content: bytes, reason: str) -> None:
    workspace, document = a_workspace(tmp_path), tmp_path / "report.txt"
    document.write_bytes(content)
    workspace.rest()
    before = files_in(tmp_path)
    with pytest.raises(NotAReport) as refused:
        imported(workspace, document)
    workspace.rest()
    assert (refused.value.reason, refused.value.path) == (reason, document)
    assert files_in(tmp_path) == before


PLACES: dict[str, type[TrackerError]] = {"none.txt": FileMissing, "": CannotAccess, "x" * 300: CannotAccess}


@pytest.mark.parametrize("name", PLACES, ids=["missing", "a folder", "too long a name"])
def test_a_document_that_cannot_be_read_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(PLACES[name]):
        imported(a_workspace(tmp_path), tmp_path / name)


def test_a_document_too_large_for_a_report_is_not_even_read(tmp_path: Path) -> None:
    document = tmp_path / "huge.txt"
    with document.open("wb") as file:
        file.truncate(10 * 2**30)
    with pytest.raises(NotAReport) as refused:
        imported(a_workspace(tmp_path), document)
    assert refused.value.reason == "too_large"


def test_a_read_only_workspace_can_be_compared_and_not_imported_into(tmp_path: Path) -> None:
    path, document = a_workspace(tmp_path).path, a_report(tmp_path)
    path.chmod(0o444)
    workspace = open_workspace(path)
    assert import_document(workspace, document, dry_run=True).sections
    with pytest.raises(WorkspaceReadOnly):
        imported(workspace, document)


def test_the_real_report_finds_its_place_word_for_word(tmp_path: Path) -> None:
    document = Path(__file__).parents[2] / "resources" / "samples" / "iom-report-2016.txt"
    result = imported(a_workspace(tmp_path), document)
    assert Counter(outcome for _, outcome in result.sections) == {SectionResult.NEW: 90}
    assert (result.words.balances, result.words.not_placed) == (True, 0)


def test_an_export_brought_back_unchanged_changes_nothing(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    imported(workspace, a_report(tmp_path))
    export_report(workspace, tmp_path / "out.docx")
    result = imported(workspace, tmp_path / "out.docx")
    assert result.kind == "cleared"
    assert set(results(result).values()) == {"same"}
    assert (result.changes.revisions, result.not_placed, result.differences) == ((), (), ())


def edited(document: Path, before: str, after: str) -> Path:
    """Change a text in a Word file as a person would who tracks nothing."""
    with ZipFile(document) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    parts["word/document.xml"] = parts["word/document.xml"].replace(before.encode(), after.encode())
    with ZipFile(document, "w") as package:
        for name, data in parts.items():
            package.writestr(name, data)
    return document


def test_a_text_that_was_brought_back_to_an_earlier_wording_in_word_is_a_change_and_only_once(tmp_path: Path) -> None:
    workspace, document = a_workspace(tmp_path), tmp_path / "report.docx"
    for text in ("We saw a need.", "We were asked."):
        heads = read_snapshot(workspace).sections[a_ref("origin")].heads
        write_section(workspace, a_ref("origin"), body(text), heads)
    export_report(workspace, document)
    edited(document, "We were asked.", "We saw a need.")
    assert results(imported(workspace, document)) == {"origin": "changed"}
    assert text_of(workspace, a_ref("origin")) == "We saw a need."
    heads = read_snapshot(workspace).sections[a_ref("origin")].heads
    write_section(workspace, a_ref("origin"), body("We moved on."), heads)
    assert results(imported(workspace, document)) == {"origin": "same"}
    assert text_of(workspace, a_ref("origin")) == "We moved on."


def test_a_commitment_that_was_reworded_since_the_export_keeps_its_words(tmp_path: Path) -> None:
    workspace, document = a_report_that_went_out(tmp_path)
    edit_catalogue(workspace, Rewording(CommitmentId("200001"), ("We promise otherwise.",)))
    result = imported(workspace, document)
    assert (set(results(result).values()), result.differences) == ({"same"}, ())
    commitment = read_snapshot(workspace).catalogue.cycle.commitment("200001")
    assert commitment is not None
    assert commitment.text == ("We promise otherwise.",)
