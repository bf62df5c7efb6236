from pathlib import Path

import pytest

from iom_tracker.domain.errors import UnknownSection
from iom_tracker.domain.markdown import from_markdown
from iom_tracker.storage.workspace import Workspace
from iom_tracker.workflows.keep_draft import keep_draft
from iom_tracker.workflows.show_report import show_report
from iom_tracker.workflows.write_section import write_section
from tests.builders import a_ref, a_workspace, body, retire

RICH = from_markdown("Shelters *were* built.\n\n- in Kabul\n- in Herat")


def a_filled_workspace(folder: Path) -> Workspace:
    workspace = a_workspace(folder)
    write_section(workspace, a_ref(), RICH, ())
    write_section(workspace, a_ref("origin", "200018"), body("Camps."), ())
    return workspace


def test_a_single_section_is_shown_without_its_heading_and_can_be_written_again(tmp_path: Path) -> None:
    shown = show_report(a_filled_workspace(tmp_path), "2016/200001/achievements")
    assert from_markdown(shown) == RICH


def test_an_empty_section_shows_nothing(tmp_path: Path) -> None:
    assert show_report(a_workspace(tmp_path), "2016/200001/achievements") == ""


def test_a_draft_is_shown_before_what_is_published(tmp_path: Path) -> None:
    workspace = a_filled_workspace(tmp_path)
    keep_draft(workspace, a_ref(), body("Typing"), ())
    assert show_report(workspace, str(a_ref())) == "Typing"


@pytest.mark.parametrize(
    ("reference", "units"), [("200001", {"200001"}), ("3A", {"200018"}), (None, {"200001", "200018"})]
)
def test_several_sections_are_shown_under_their_headings(
    tmp_path: Path, reference: str | None, units: set[str]
) -> None:
    shown = show_report(a_filled_workspace(tmp_path), reference)
    assert {unit for unit in ("200001", "200018") if f"Commitment ID: {unit}" in shown} == units


def test_markdown_marks_the_headings(tmp_path: Path) -> None:
    lines = show_report(a_filled_workspace(tmp_path), as_markdown=True).splitlines()
    assert [line for line in lines if line.startswith("#")] == [
        "# Transformation 2D: Take Concrete Steps to Improve Compliance and Accountability",
        "## Commitment ID: 200001",
        "### Achievements at a glance.",
        "# Transformation 3A: Reduce and Address Displacement",
        "## Commitment ID: 200018",
        "### What led your Organization to make the commitment?",
    ]


def test_what_was_written_for_a_retired_commitment_is_shown_where_it_is_asked_for(tmp_path: Path) -> None:
    workspace = a_filled_workspace(tmp_path)
    retire(workspace, "200001")
    assert "200001" not in show_report(workspace)
    assert "200001" not in show_report(workspace, "2D")
    assert "Commitment ID: 200001" in show_report(workspace, "200001")
    assert from_markdown(show_report(workspace, str(a_ref()))) == RICH


def test_what_names_no_section_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UnknownSection):
        show_report(a_workspace(tmp_path), "2016/200001/history")
