from dataclasses import replace
from pathlib import Path

from iom_tracker.cli.portal_output import portal_text
from iom_tracker.domain.markdown import from_markdown
from iom_tracker.domain.section import SectionStatus
from iom_tracker.domain.state import SectionState
from iom_tracker.storage.workspace import Workspace
from iom_tracker.workflows.keep_draft import keep_draft
from iom_tracker.workflows.show_report import PortalText, read_for_portal
from iom_tracker.workflows.write_section import write_section
from tests.builders import a_publication, a_ref, a_workspace, body, publish
from tests.cli.conftest import Run
from tests.documents.reports import a_report, a_unit


def shown(workspace: Workspace, reference: str) -> list[str]:
    return portal_text(read_for_portal(workspace, reference)).splitlines()


def test_each_question_of_a_transformation_has_its_answer_without_signs_and_its_words(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    write_section(workspace, a_ref(), from_markdown("Shelters *were* built:\n\n- in **Kabul**\n- in Herat"), ())
    lines = shown(workspace, "2D")
    assert lines[0].startswith("Transformation 2D: ")
    assert lines[1] == "=" * len(lines[0])
    at = lines.index("Achievements at a glance.")
    assert lines[at : at + 6] == [
        "Achievements at a glance.",
        "[7 of 150 words]",
        "",
        "Shelters were built:",
        "",
        "\u2022 in Kabul",
    ]
    assert "[0 of 100 words]" in lines
    assert not {"*", "#"} & set("".join(lines))


def test_whoever_pastes_is_told_of_what_is_too_long_unpublished_or_undecided(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    write_section(workspace, a_ref(), body("word " * 152), ())
    keep_draft(workspace, a_ref("origin"), body("Typing."), ())
    texts = (a_publication(text, section=a_ref("challenges")) for text in ("One.", "Other."))
    publish(workspace, *texts)
    lines = shown(workspace, "200001")
    assert "[152 of 150 words, 2 too many]" in lines
    assert "[0 of 100 words, a draft of it is not published]" in lines
    assert "[several texts, none is chosen yet]" in lines
    assert not {"Typing.", "One.", "Other."} & set(lines)


def test_a_single_section_is_shown_under_its_question(run: Run, tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    write_section(workspace, a_ref("message"), body("Join us."), ())
    answer = run("show", workspace.path, str(a_ref("message")), "--format", "portal")
    assert (answer.code, answer.err) == (0, "")
    assert answer.out.splitlines()[-4:] == ["[2 of 50 words]", "", "Join us.", ""]


def test_questions_of_a_transformation_itself_stand_under_its_heading() -> None:
    report = a_report(replace(a_unit(body("One word.")), heading="", text=()))
    (section,) = report.sections()
    status = SectionStatus(section.ref, SectionState.DRAFT, 2, None, (), has_draft=False)
    told = portal_text(PortalText(report, {section.ref: status}, {section.ref: 2})).splitlines()
    assert told == [report.parts[0].heading, "=" * 18, "", section.heading, "[2 words]", "", "One word."]
