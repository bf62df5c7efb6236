from dataclasses import replace
from pathlib import Path

import pytest

from iom_tracker.documents.report_reader import read_report_document
from iom_tracker.domain.errors import NotAllCleared, NothingToCompareWith, UnknownLanguage
from iom_tracker.domain.event import EventKind
from iom_tracker.domain.marked_text import MarkedText
from iom_tracker.domain.report import Report, ReportSection
from iom_tracker.domain.revision import Revision
from iom_tracker.domain.richtext import EMPTY, RichText
from iom_tracker.domain.word_count import count_words
from iom_tracker.environment.printing_files import load_page_words
from iom_tracker.storage.workspace import Workspace
from iom_tracker.workflows.export_report import export_report
from iom_tracker.workflows.report_to_print import ExportChoice, report_to_print
from tests.builders import (
    NOON,
    a_publication,
    a_ref,
    a_revision,
    a_workspace,
    an_event,
    body,
    publish,
)
from tests.documents.word_files import text_of_part
from tests.raw_files import sql

FIRST = a_publication("Shelters were built.")
LATER = a_publication("Ten shelters were built.", parents=[FIRST[0]])
OTHER = a_publication("Camps were governed.", section=a_ref("origin", "200018"))


def a_changed_workspace(folder: Path) -> Workspace:
    """Return a workspace with an answer that was exported and changed since, and one that was not changed."""
    workspace = a_workspace(folder)
    publish(workspace, FIRST, OTHER)
    export_report(workspace, folder / "first.docx")
    publish(workspace, LATER)
    return workspace


def clear(workspace: Workspace, *revisions: tuple[Revision, RichText]) -> None:
    with workspace.transaction() as transaction:
        events = [an_event(EventKind.CLEARED, about=revision) for revision, _ in revisions]
        transaction.events.add(events)
        transaction.sections.refresh([event.section for event in events])


def printed(workspace: Workspace, choice: ExportChoice | None = None, *, redline_from: str = "") -> Report:
    wanted = replace(choice or ExportChoice(), redline_from=redline_from)
    with workspace.reading() as transaction:
        return report_to_print(transaction, wanted, NOON)


def section_of(report: Report, question: str = "achievements") -> ReportSection:
    return next(each for each in report.sections() if each.ref.question == question)


def both(section: ReportSection) -> tuple[str, str]:
    marked = section.marked or MarkedText()
    return marked.original().plain, marked.accepted().plain


def test_without_a_wish_nothing_is_marked(tmp_path: Path) -> None:
    assert {section.marked for section in printed(a_changed_workspace(tmp_path)).sections()} == {None}


def test_changes_since_the_last_export_are_marked_with_their_author(tmp_path: Path) -> None:
    workspace = a_changed_workspace(tmp_path)
    report = printed(workspace, redline_from="last")
    assert both(section_of(report)) == ("Shelters were built.", "Ten shelters were built.")
    assert section_of(report, "origin").marked is None
    marked = section_of(report).marked
    assert {(each.author, each.time) for each in marked.changes()} == {("field", LATER[0].time)} if marked else False


def test_an_export_is_named_by_the_beginning_of_its_id(tmp_path: Path) -> None:
    workspace = a_changed_workspace(tmp_path)
    ((export,),) = sql(workspace.path, "SELECT id FROM export")
    report = printed(workspace, redline_from=str(export)[:20])
    assert report.stamp.redline == export
    assert both(section_of(report))[0] == "Shelters were built."


def test_the_last_export_is_the_one_that_was_noted_last_whatever_its_time(tmp_path: Path) -> None:
    workspace = a_changed_workspace(tmp_path)
    export_report(workspace, tmp_path / "second.docx", clock=lambda: "1999-01-01T00:00:00+00:00")
    assert section_of(printed(workspace, redline_from="last")).marked is None


def test_each_section_is_compared_with_the_last_export_that_printed_it(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    publish(workspace, FIRST, OTHER)
    export_report(workspace, tmp_path / "whole.docx")
    publish(workspace, LATER)
    export_report(workspace, tmp_path / "one.docx", choice=ExportChoice(commitments=(FIRST[0].section.unit,)))
    report = printed(workspace, redline_from="last")
    assert {section.marked for section in report.sections()} == {None}
    assert {each.document for each in report.compared} == {"whole.docx", "one.docx"}
    one = printed(workspace, ExportChoice(commitments=("200018",)), redline_from="last")
    assert [each.document for each in one.compared] == ["whole.docx"]
    by_id = printed(workspace, redline_from=report.compared[0].id)
    assert by_id.compared == (report.compared[0],)


def test_an_export_of_another_cycle_is_not_the_last_one(tmp_path: Path) -> None:
    workspace = a_changed_workspace(tmp_path)
    with workspace.reading() as transaction:
        assert transaction.journal.last_printed("1999") == {}
    sql(workspace.path, "UPDATE exported_section SET section = 'nonsense' WHERE section LIKE '%200018%'")
    assert both(section_of(printed(workspace, redline_from="last"), "origin"))[0] == ""


def test_what_an_earlier_export_did_not_hold_is_all_new(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    publish(workspace, FIRST)
    export_report(workspace, tmp_path / "first.docx")
    publish(workspace, OTHER)
    assert both(section_of(printed(workspace, redline_from="last"), "origin")) == ("", "Camps were governed.")


def test_a_text_that_was_taken_out_since_is_printed_as_taken_out(tmp_path: Path) -> None:
    workspace = a_changed_workspace(tmp_path)
    publish(workspace, a_publication("", parents=[LATER[0]]))
    assert len(printed(workspace).sections()) == 1
    section = section_of(printed(workspace, redline_from="last"))
    assert (section.body, both(section)) == (EMPTY, ("Shelters were built.", ""))


def test_changes_since_a_revision_are_marked_in_its_section_alone(tmp_path: Path) -> None:
    workspace = a_changed_workspace(tmp_path)
    publish(workspace, a_publication("Twenty shelters were built.", parents=[LATER[0]]))
    report = printed(workspace, redline_from=LATER[0].id[:12])
    assert both(section_of(report)) == ("Ten shelters were built.", "Twenty shelters were built.")
    assert section_of(report, "origin").marked is None
    assert report.stamp.redline == LATER[0].id


TWENTY = a_publication("Twenty shelters were built.", parents=[LATER[0]])


def a_workspace_with_two_exports(folder: Path) -> tuple[Workspace, list[str]]:
    """Return a workspace that was exported twice, with an answer changed in between and since, and the exports' ids."""
    workspace = a_changed_workspace(folder)
    export_report(workspace, folder / "second.docx", choice=ExportChoice(transformations=("2D",)))
    publish(workspace, TWENTY)
    return workspace, [str(id_) for (id_,) in sql(workspace.path, "SELECT id FROM export ORDER BY rowid")]


def test_changes_between_two_exports_are_marked_in_what_the_later_one_held(tmp_path: Path) -> None:
    workspace, (first, second) = a_workspace_with_two_exports(tmp_path)
    report = printed(workspace, ExportChoice(redline_to=second), redline_from=first)
    assert [section.ref for section in report.sections()] == [FIRST[0].section]
    section = section_of(report)
    assert (both(section), section.head) == (("Shelters were built.", "Ten shelters were built."), LATER[0].id)
    assert report.stamp.redline == first
    back = printed(workspace, ExportChoice(redline_to=first), redline_from=second)
    assert both(section_of(back)) == ("Ten shelters were built.", "Shelters were built.")


def test_changes_between_two_revisions_are_marked_in_their_section_alone(tmp_path: Path) -> None:
    workspace, _ = a_workspace_with_two_exports(tmp_path)
    report = printed(workspace, ExportChoice(redline_to=LATER[0].id[:12]), redline_from=FIRST[0].id[:12])
    (section,) = report.sections()
    assert both(section) == ("Shelters were built.", "Ten shelters were built.")
    marked = section.marked or MarkedText()
    assert {(each.author, each.time) for each in marked.changes()} == {("field", LATER[0].time)}


def test_of_an_earlier_text_it_counts_whether_that_text_is_cleared(tmp_path: Path) -> None:
    workspace, (first, second) = a_workspace_with_two_exports(tmp_path)
    clear(workspace, LATER)
    assert printed(workspace).watermark
    assert not printed(workspace, ExportChoice(redline_to=second, is_final=True), redline_from=first).watermark
    cleared = printed(workspace, ExportChoice(redline_to=first, only_cleared=True), redline_from=second)
    assert cleared.sections() == ()


def test_texts_in_conflict_now_do_not_hinder_printing_those_of_before(tmp_path: Path) -> None:
    workspace, (first, second) = a_workspace_with_two_exports(tmp_path)
    publish(workspace, a_publication("No shelters were built.", parents=[LATER[0]]))
    report = printed(workspace, ExportChoice(redline_to=second), redline_from=first)
    assert both(section_of(report))[1] == "Ten shelters were built."


def test_changes_since_clearance_are_marked_and_what_was_never_cleared_is_all_new(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    publish(workspace, FIRST, OTHER)
    clear(workspace, FIRST)
    publish(workspace, LATER)
    report = printed(workspace, redline_from="cleared")
    assert both(section_of(report)) == ("Shelters were built.", "Ten shelters were built.")
    assert both(section_of(report, "origin")) == ("", "Camps were governed.")


def test_changes_that_the_program_merged_are_of_those_who_wrote_them(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    common = a_publication("It rained. Roads were bad.")
    publish(workspace, common)
    export_report(workspace, tmp_path / "first.docx")
    one = a_publication("It rained for weeks. Roads were bad.", parents=[common[0]], actor="erbil")
    other = a_publication("It rained. Roads were bad. Trucks came late.", parents=[common[0]], actor="amman")
    publish(workspace, one, other)
    marked = section_of(printed(workspace, redline_from="last")).marked
    assert {set(each.author.split(", ")) == {"erbil", "amman"} for each in marked.changes()} == {True} if marked else 0


def test_texts_nobody_has_decided_between_are_not_compared(tmp_path: Path) -> None:
    workspace = a_changed_workspace(tmp_path)
    rival = a_publication("No shelters were built.", parents=[FIRST[0]])
    publish(workspace, rival)
    section = section_of(printed(workspace, ExportChoice(conflicts_marked=True), redline_from="last"))
    assert section.marked is None
    export_report(workspace, tmp_path / "second.docx", choice=ExportChoice(conflicts_marked=True))
    publish(workspace, (a_revision("Decided.", parents=[LATER[0], rival[0]]), body("Decided.")))
    assert section_of(printed(workspace, redline_from="last")).marked is None


@pytest.mark.parametrize(
    ("name", "reason"), [("last", "no_export"), ("abc", "unknown"), ("%", "unknown"), ("", ""), ("zebra", "unknown")]
)
def test_what_is_not_there_cannot_be_compared_with(tmp_path: Path, name: str, reason: str) -> None:
    workspace = a_workspace(tmp_path)
    publish(workspace, OTHER)
    if not name:
        assert printed(workspace, redline_from=name).stamp.redline == ""
        return
    with pytest.raises(NothingToCompareWith) as refused:
        printed(workspace, redline_from=name)
    assert refused.value.reason == reason


def test_an_id_that_several_begin_with_is_refused(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    publish(workspace, FIRST, *(a_publication(f"Text {number}.", parents=[FIRST[0]]) for number in range(17)))
    for table in ("revision", "export"):
        if table == "export":
            for _ in range(17):
                export_report(workspace, tmp_path / "o.docx", choice=ExportChoice(conflicts_marked=True))
        ids = [str(id_) for (id_,) in sql(workspace.path, f"SELECT id FROM {table}")]
        shared = next(id_[0] for id_ in ids if sum(each[0] == id_[0] for each in ids) > 1)
        with pytest.raises(NothingToCompareWith) as refused:
            printed(workspace, ExportChoice(conflicts_marked=True), redline_from=shared)
        assert refused.value.reason == "several"


def test_a_report_that_is_not_all_cleared_says_on_its_pages_that_it_is_a_draft(tmp_path: Path) -> None:
    workspace = a_changed_workspace(tmp_path)
    assert printed(workspace).watermark == "Draft · 2016 · 23 November 2016"
    assert printed(workspace, ExportChoice(language="fr-CH")).watermark == "Projet · 2016 · 23 novembre 2016"
    clear(workspace, LATER)
    assert printed(workspace).watermark
    assert printed(workspace, ExportChoice(only_cleared=True)).watermark == ""
    clear(workspace, OTHER)
    assert printed(workspace, ExportChoice(is_final=True)).watermark == ""


def test_a_report_is_final_only_where_all_of_it_is_cleared(tmp_path: Path) -> None:
    workspace = a_changed_workspace(tmp_path)
    clear(workspace, OTHER)
    with pytest.raises(NotAllCleared) as refused:
        printed(workspace, ExportChoice(is_final=True))
    assert (refused.value.reference, refused.value.count) == (str(a_ref()), 1)
    assert len(printed(workspace, ExportChoice(is_final=True, commitments=("200018",))).sections()) == 1


def test_a_report_for_training_says_so_even_if_it_is_cleared(tmp_path: Path) -> None:
    workspace = a_changed_workspace(tmp_path)
    sql(workspace.path, "UPDATE setting SET value = 'yes' WHERE key = 'training'")
    clear(workspace, LATER, OTHER)
    assert printed(workspace).watermark == "Training · 2016 · 23 November 2016"


@pytest.mark.parametrize("language", ["English", "fr_CH", "x", 'en"', "en-" + "a" * 300, "de", "pt-BR", " fr"])
def test_a_language_that_no_report_is_printed_in_is_refused(tmp_path: Path, language: str) -> None:
    with pytest.raises(UnknownLanguage) as refused:
        printed(a_changed_workspace(tmp_path), ExportChoice(language=language))
    assert refused.value.known == ("ar", "en", "es", "fr")


@pytest.mark.parametrize(
    ("language", "tag"), [("fr", "fr-FR"), ("es", "es-ES"), ("en", "en-GB"), ("ar", "ar-SA"), ("fr-CH", "fr-CH")]
)
def test_a_language_gets_its_usual_region_unless_one_is_named(tmp_path: Path, language: str, tag: str) -> None:
    report = printed(a_changed_workspace(tmp_path), ExportChoice(language=language))
    assert report.language == tag
    assert report.words == load_page_words(language)


def test_a_report_mostly_in_arabic_script_is_taken_for_an_arabic_one(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    publish(workspace, a_publication("تم بناء الملاجئ."))
    assert printed(workspace).language == "ar-SA"
    assert printed(workspace).watermark == "مسودة · 2016 · 23 تشرين الثاني/نوفمبر 2016"
    publish(workspace, OTHER)
    assert printed(workspace).language == "en-GB"


def test_the_mark_across_the_pages_is_no_word_of_the_report(tmp_path: Path) -> None:
    workspace = a_changed_workspace(tmp_path)
    export_report(workspace, tmp_path / "draft.docx")
    assert "Draft · 2016" in text_of_part(tmp_path / "draft.docx", "word/header1.xml")
    with workspace.reading() as transaction:
        catalogue = transaction.catalogue.current()
    reading = read_report_document(tmp_path / "draft.docx", catalogue).report
    assert reading.not_placed == ()
    assert reading.words.furniture == count_words(" ".join((*catalogue.cycle.layout.header, "Page 1 of 1")))
