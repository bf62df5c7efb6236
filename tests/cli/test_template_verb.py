import json
from pathlib import Path

from tests.builders import a_publication, a_workspace, publish
from tests.cli.conftest import Run
from tests.documents.template_files import from_python_docx
from tests.documents.word_files import changed, the_template, without_slot
from tests.raw_files import files_in


def test_a_template_is_told_in_plain_words(run: Run, tmp_path: Path) -> None:
    answer = run("template", from_python_docx(tmp_path / "t.docx"))
    assert (answer.code, answer.err) == (0, "")
    assert "can be used as a template. Its slots: title, contents, report, header." in answer.out
    assert "  mended: The style “Answer” is missing and is taken from the shipped template" in answer.out
    assert "  noted: No page number stands at the head or foot of the pages" in answer.out


def test_a_template_is_told_as_json(run: Run) -> None:
    answer = run("template", the_template(), "--json")
    told = json.loads(answer.out)
    assert told["slots"] == ["title", "subtitle", "contents", "report", "header"]
    assert (told["header"], told["footer"], told["page_numbers"], told["language"]) == (True, True, True, "en-GB")
    assert (told["styles"]["Heading 1"], told["findings"]) == ("Heading1", [])


def test_a_template_that_cannot_be_used_is_refused_in_one_sentence(run: Run, tmp_path: Path) -> None:
    answer = run("template", changed(the_template(), tmp_path / "t.docx", without_slot("report")))
    assert (answer.code, answer.out, answer.err.count("\n")) == (1, "", 1)
    assert "has no place for the report" in answer.err


def test_an_export_says_what_of_the_template_was_mended(run: Run, tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    publish(workspace, a_publication("Shelters were built."))
    workspace.rest()
    export = ("export", workspace.path, tmp_path / "out.docx", "--template", from_python_docx(tmp_path / "t.docx"))
    assert "mended: The style “Answer” is missing" in run(*export).err
    told = json.loads(run(*export, "--json").out)["template"]
    assert {"kind": "style_added", "severity": "mended", "subject": "Answer"}.items() <= told[1].items()


def test_an_export_in_a_bad_template_writes_nothing(run: Run, tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    publish(workspace, a_publication("Shelters were built."))
    workspace.rest()
    path = changed(the_template(), tmp_path / "t.docx", without_slot("report"))
    before = files_in(tmp_path)
    assert run("export", workspace.path, tmp_path / "out.docx", "--template", path).code == 1
    assert files_in(tmp_path) == before
