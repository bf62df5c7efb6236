"""A plain text that comes back cannot say what is bold, italic or a link, and takes none of that away."""

from pathlib import Path

import pytest

from iom_tracker.domain.markdown import from_markdown
from iom_tracker.storage.workspace import Workspace
from iom_tracker.workflows.export_report import export_report
from iom_tracker.workflows.import_document import import_document
from iom_tracker.workflows.read_workspace import read_sections, read_snapshot
from iom_tracker.workflows.show_report import show_report
from iom_tracker.workflows.write_section import write_section
from tests.builders import a_clock, a_ref, a_workspace
from tests.documents.word_files import changed

SECTION, OTHER = a_ref("achievements"), a_ref("origin")
FORMATTED = "Read *Safe Roads*, **now**.\n\nSee [the map](https://example.org/map).\n\n- *One* well"


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    made = a_workspace(tmp_path)
    write(made, FORMATTED)
    write_section(made, OTHER, from_markdown("We saw a need."), ())
    return made


def write(workspace: Workspace, text: str) -> None:
    write_section(workspace, SECTION, from_markdown(text), read_snapshot(workspace).sections[SECTION].heads)


def unformatted(workspace: Workspace, folder: Path, old: str = "", new: str = "") -> Path:
    """Return what is published as a text without any format, edited."""
    text = show_report(workspace).replace("[the map](https://example.org/map)", "the map").replace("*", "")
    assert old in text
    return saved(text.replace(old, new) if old else text, folder)


def saved(text: str, folder: Path) -> Path:
    file = folder / "back.txt"
    file.write_text(text, encoding="utf-8")
    return file


def results(workspace: Workspace, file: Path) -> dict[str, str]:
    result = import_document(workspace, file, clock=a_clock())
    return {ref.question: outcome.value for ref, outcome in result.sections if outcome.value != "missing"}


def text_of(workspace: Workspace) -> object:
    (content,) = read_sections(workspace, [SECTION])
    return content.shown


def test_the_same_words_are_the_same_text(workspace: Workspace, tmp_path: Path) -> None:
    before = read_snapshot(workspace).sections[SECTION].heads
    assert results(workspace, unformatted(workspace, tmp_path)) == {"achievements": "same", "origin": "same"}
    assert read_snapshot(workspace).sections[SECTION].heads == before


def test_paragraphs_that_nobody_changed_keep_what_they_have(workspace: Workspace, tmp_path: Path) -> None:
    file = unformatted(workspace, tmp_path, "One well", "Two wells")
    assert results(workspace, file) == {"achievements": "changed", "origin": "same"}
    assert text_of(workspace) == from_markdown(FORMATTED.replace("*One* well", "Two wells"))


def test_another_kind_of_paragraph_is_a_change(workspace: Workspace, tmp_path: Path) -> None:
    file = unformatted(workspace, tmp_path, "- One well", "One well")
    assert results(workspace, file)["achievements"] == "changed"
    assert text_of(workspace) == from_markdown(FORMATTED.replace("- *One*", "*One*"))


def test_a_text_that_was_replaced_since_is_nothing_new(workspace: Workspace, tmp_path: Path) -> None:
    file = unformatted(workspace, tmp_path)
    write(workspace, "All was said anew.")
    assert results(workspace, file) == {"achievements": "same", "origin": "same"}
    assert text_of(workspace) == from_markdown("All was said anew.")


def test_equal_paragraphs_keep_each_its_own(workspace: Workspace, tmp_path: Path) -> None:
    text = "Yes.\n\n**Yes.**\n\nNo."
    write(workspace, text)
    assert results(workspace, unformatted(workspace, tmp_path, "No.", "Never."))["achievements"] == "changed"
    assert text_of(workspace) == from_markdown(text.replace("No.", "Never."))


def test_where_a_text_writes_formats_what_it_does_not_write_was_taken_away(
    workspace: Workspace, tmp_path: Path
) -> None:
    file = saved(show_report(workspace).replace("*Safe Roads*", "Safe Roads"), tmp_path)
    assert results(workspace, file) == {"achievements": "changed", "origin": "same"}
    assert text_of(workspace) == from_markdown(FORMATTED.replace("*Safe Roads*", "Safe Roads"))


def test_in_a_word_file_a_format_that_was_taken_away_is_a_change(workspace: Workspace, tmp_path: Path) -> None:
    sent = export_report(workspace, tmp_path / "sent.docx").file
    file = changed(sent, tmp_path / "back.docx", lambda story: story.replace("<w:i/>", "").replace("<w:b/>", ""))
    assert results(workspace, file)["achievements"] == "changed"
