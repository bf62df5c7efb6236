from pathlib import Path

import pytest

from iom_tracker.domain.errors import BadHeadingMap, NotAReport, UndeclaredCommitment
from iom_tracker.domain.heading_map import WrittenMap
from iom_tracker.storage.workspace import Workspace
from iom_tracker.workflows.heading_maps import kept_maps
from iom_tracker.workflows.import_document import ImportChoice, ImportResult, import_document
from iom_tracker.workflows.keep_headings import keep_headings
from iom_tracker.workflows.pending_imports import continue_import
from iom_tracker.workflows.read_legacy import read_legacy
from iom_tracker.workflows.read_proposals import read_proposals
from iom_tracker.workflows.read_workspace import read_sections
from tests.builders import a_clock, a_ref, a_workspace
from tests.documents.legacy_layouts import as_word_file, bold, p

MAP = WrittenMap(
    "Relief Fund",
    {"What we are proud of": "achievements", "What led your Organization to make the commitment?": "origin"},
)
PARTS = (
    bold("Transformation 2D: Take Concrete Steps to Improve Compliance and Accountability"),
    bold("Commitment ID: 200001"),
    p("We commit."),
    bold("What led your Organization to make the commitment?"),
    p("We saw a need."),
    bold("What we are proud of"),
    p("Shelters were built."),
)


def a_report(folder: Path, name: str = "r.docx") -> Path:
    return as_word_file(folder / name, "".join(PARTS))


def imported(workspace: Workspace, document: Path, written: WrittenMap | None = None) -> ImportResult:
    return import_document(workspace, document, choice=ImportChoice(headings=written), clock=a_clock())


def test_a_report_from_elsewhere_in_word_is_taken_in(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    result = imported(workspace, a_report(tmp_path))
    assert result.kind == "legacy"
    assert read_sections(workspace, [a_ref("origin")])[0].shown.plain == "We saw a need."
    assert result.not_placed == ("What we are proud of", "Shelters were built.")


def test_a_preview_tells_what_was_found_and_what_was_not(tmp_path: Path) -> None:
    preview = read_legacy(a_workspace(tmp_path), a_report(tmp_path))
    assert [(str(each.ref), each.body.plain, each.is_known) for each in preview.sections] == [
        ("2016/200001/origin", "We saw a need.", True)
    ]
    assert [each.printed for each in preview.notes.unrecognised] == ["What we are proud of"]
    assert (preview.document, preview.not_placed) == ("r.docx", ("What we are proud of", "Shelters were built."))
    assert preview.words.balances


def test_a_preview_tells_how_many_texts_the_import_would_change(tmp_path: Path) -> None:
    workspace, document = a_workspace(tmp_path), a_report(tmp_path)
    assert read_legacy(workspace, document, MAP).changed == 0
    imported(workspace, document, MAP)
    assert read_legacy(workspace, document).changed == 0
    other = "".join(PARTS).replace("We saw a need.", "We saw much need.")
    preview = read_legacy(workspace, as_word_file(tmp_path / "other.docx", other))
    assert (preview.changed, len(preview.sections)) == (1, 2)


def test_a_preview_counts_no_words_as_placed_that_the_import_leaves(tmp_path: Path) -> None:
    workspace, document = a_workspace(tmp_path), a_report(tmp_path)
    first = read_legacy(workspace, document, MAP).words
    imported(workspace, document, MAP)
    other = as_word_file(tmp_path / "other.docx", "".join(PARTS).replace("We commit.", "We now commit to more."))
    preview = read_legacy(workspace, other)
    assert (first.placed, preview.words.placed) == (9, 7)
    assert (preview.words.not_placed, preview.words.balances) == (5, True)
    assert preview.words == import_document(workspace, other, dry_run=True).words


def test_a_preview_with_a_map_is_read_anew_and_keeps_nothing(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    preview = read_legacy(workspace, a_report(tmp_path), MAP)
    assert [each.ref.question for each in preview.sections] == ["origin", "achievements"]
    assert (preview.notes.unrecognised, preview.notes.organisation) == ((), "Relief Fund")
    assert len(read_legacy(workspace, a_report(tmp_path)).sections) == 1


def test_the_next_file_with_the_same_headings_is_read_by_the_map(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    assert imported(workspace, a_report(tmp_path), MAP).not_placed == ()
    assert read_sections(workspace, [a_ref("achievements")])[0].shown.plain == "Shelters were built."
    assert imported(workspace, a_report(tmp_path, "next.docx")).not_placed == ()


def test_a_map_is_kept_beside_what_was_said_before(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    keep_headings(workspace, MAP)
    keep_headings(workspace, WrittenMap("Relief Fund", {"Where we stand": "assessment"}))
    keep_headings(workspace, WrittenMap("Water Trust", {"What we are proud of": "message", "Unheard of": "ignore"}))
    body = "".join((*PARTS, bold("Where we stand"), p("Halfway.")))
    proposals = read_proposals(workspace, as_word_file(tmp_path / "r.docx", body))
    assert proposals.not_placed == ()
    assert [each.ref.question for each in proposals.sections if each.cleared] == [
        "origin",
        "achievements",
        "assessment",
    ]


@pytest.mark.parametrize("meaning", ["nothing", "commitment 9/9", "transformation 9Z", "2016/1/origin", ""])
def test_a_map_must_mean_something(meaning: str, tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    with pytest.raises(BadHeadingMap) as refusal:
        imported(workspace, a_report(tmp_path), WrittenMap("", {"What we are proud of": meaning}))
    assert (refusal.value.heading, refusal.value.meaning) == ("What we are proud of", meaning)


def test_a_report_of_which_nothing_is_understood_is_refused_but_may_be_looked_at(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    document = as_word_file(tmp_path / "r.docx", bold("What we are proud of") + p("Shelters."))
    assert [each.printed for each in read_legacy(workspace, document).notes.unrecognised] == ["What we are proud of"]
    tried = import_document(workspace, document, dry_run=True)
    assert tried.not_placed == ("What we are proud of", "Shelters.")
    with pytest.raises(NotAReport):
        imported(workspace, document)


def test_a_text_is_mapped_and_the_map_is_kept_for_the_next_one(tmp_path: Path) -> None:
    workspace, document = a_workspace(tmp_path), tmp_path / "r.txt"
    document.write_text("Commitment ID: 200001\n\nWhat we are proud of\n\nShelters.\n", encoding="utf-8")
    assert [each.printed for each in read_legacy(workspace, document).notes.unrecognised] == ["What we are proud of"]
    with pytest.raises(NotAReport):
        imported(workspace, document)
    written = WrittenMap("Relief Fund", {"What we are proud of": "achievements"})
    assert len(read_legacy(workspace, document, written).sections) == 1
    imported(workspace, document, written)
    assert read_legacy(workspace, document).notes.organisation == ""
    document.write_text("Commitment ID: 200002\n\nWhat we are proud of\n\nWells.\n", encoding="utf-8")
    preview = read_legacy(workspace, document, WrittenMap("Relief Fund", {}))
    assert (preview.notes.organisation, len(preview.sections)) == ("Relief Fund", 1)


def test_a_text_tells_what_was_understood_of_it(tmp_path: Path) -> None:
    document = tmp_path / "r.txt"
    document.write_text("Commitment ID: 200001\n\nAchievements at a glance.\n\nMuch.", encoding="utf-8")
    preview = read_legacy(a_workspace(tmp_path), document)
    assert (len(preview.sections), preview.notes.unrecognised) == (1, ())
    assert [str(each.meaning) for each in preview.notes.headings] == ["commitment 200001", "question achievements"]


@pytest.mark.parametrize("body", ["".join(PARTS[1:]), PARTS[5] + PARTS[6], "".join(PARTS[:5])])
def test_a_map_may_not_name_a_commitment_that_is_nowhere(body: str, tmp_path: Path) -> None:
    workspace, document = a_workspace(tmp_path), as_word_file(tmp_path / "r.docx", body)
    written = WrittenMap("Relief Fund", {"Reference 9": "commitment 999999", "What we are proud of": "text"})
    with pytest.raises(UndeclaredCommitment) as refusal:
        imported(workspace, document, written)
    assert (refusal.value.heading, refusal.value.meaning) == ("Reference 9", "commitment 999999")
    with pytest.raises(UndeclaredCommitment):
        read_legacy(workspace, document, written)
    assert read_legacy(workspace, document).notes.organisation == ""


def test_a_commitment_of_which_nothing_is_found_is_told_before_that_nothing_is_found(tmp_path: Path) -> None:
    workspace, document = a_workspace(tmp_path), as_word_file(tmp_path / "r.docx", PARTS[0] + bold("Reference 9"))
    with pytest.raises(UndeclaredCommitment):
        imported(workspace, document, WrittenMap("Relief Fund", {"Reference 9": "commitment 999999"}))
    with pytest.raises(NotAReport):
        imported(workspace, document, WrittenMap("Relief Fund", {"Reference 9": "commitment 200001"}))


def test_a_map_may_name_a_commitment_that_is_new_with_the_document(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    body = "".join((PARTS[0], bold("Reference 9"), *PARTS[2:5]))
    written = WrittenMap("Relief Fund", {"Reference 9": "commitment 999999"})
    result = imported(workspace, as_word_file(tmp_path / "r.docx", body), written)
    assert [str(ref) for ref, _ in result.sections] == ["2016/999999/origin"]


def test_a_map_without_a_name_is_kept_and_told_as_that_of_others(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    imported(workspace, a_report(tmp_path), WrittenMap("", MAP.meanings))
    assert read_legacy(workspace, a_report(tmp_path)).notes.organisation == "Other"


def test_a_name_of_which_nothing_is_kept_is_not_kept_either(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    imported(workspace, a_report(tmp_path), WrittenMap("Nobody", {}))
    with workspace.reading() as transaction:
        assert kept_maps(transaction, transaction.catalogue.current()) == ()


def test_a_document_that_waits_is_gone_on_with_by_the_map_that_it_was_begun_with(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    written = WrittenMap("Relief Fund", {"What we are proud of": "achievements"})
    choice = ImportChoice(sections=[a_ref("origin")], headings=written)
    pending = import_document(workspace, a_report(tmp_path), choice=choice, clock=a_clock()).pending
    assert pending is not None
    left = continue_import(workspace, pending.number)
    assert (left.not_placed, [each.ref for each in left.open]) == ((), [a_ref("achievements")])
