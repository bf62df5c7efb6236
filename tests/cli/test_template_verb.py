import json
from pathlib import Path

from iom_tracker.environment.kept_template import kept_template
from tests.builders import a_publication, a_workspace, publish
from tests.cli.conftest import Answer, Run
from tests.documents.template_files import from_python_docx
from tests.documents.word_files import changed, the_template, without_slot, without_style
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


def exported_with(run: Run, folder: Path, template: Path, *options: str) -> Answer:
    workspace = a_workspace(folder)
    publish(workspace, a_publication("Shelters were built."))
    workspace.rest()
    return run("export", workspace.path, folder / "out.docx", "--template", template, *options)


def test_an_export_sums_up_what_comes_from_the_shipped_template(run: Run, tmp_path: Path) -> None:
    template = from_python_docx(tmp_path / "t.docx")
    told = json.loads(exported_with(run, tmp_path, template, "--json").out)["template"]
    assert {"kind": "style_added", "severity": "mended", "subject": "Answer"}.items() <= told[1].items()
    (tmp_path / "out.docx").unlink()
    summed_up = f"mended: {len(told)} styles and lists come from the shipped template; “template FILE” names them.\n"
    assert exported_with(run, tmp_path, template).err == summed_up


def test_an_export_says_by_itself_what_was_taken_out_of_the_template(run: Run, tmp_path: Path) -> None:
    insertion = '<w:p><w:ins w:id="1" w:author="Ann"><w:r><w:t>New.</w:t></w:r></w:ins></w:p>'
    template = changed(
        from_python_docx(tmp_path / "a.docx"),
        tmp_path / "t.docx",
        lambda story: story.replace("<w:body>", f"<w:body>{insertion}"),
    )
    changes, summed_up = exported_with(run, tmp_path, template).err.splitlines()
    assert changes.startswith("mended: ")
    assert "tracked changes" in changes
    assert "come from the shipped template" in summed_up


def test_an_export_names_the_one_style_that_comes_from_the_shipped_template(run: Run, tmp_path: Path) -> None:
    template = changed(the_template(), tmp_path / "t.docx", without_style("Answer"), "word/styles.xml")
    (told,) = exported_with(run, tmp_path, template).err.splitlines()
    assert told.startswith("mended: The style “Answer” is missing")


def test_an_export_in_a_bad_template_writes_nothing(run: Run, tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    publish(workspace, a_publication("Shelters were built."))
    workspace.rest()
    path = changed(the_template(), tmp_path / "t.docx", without_slot("report"))
    before = files_in(tmp_path)
    assert run("export", workspace.path, tmp_path / "out.docx", "--template", path).code == 1
    assert files_in(tmp_path) == before


def test_a_template_is_kept_told_used_and_forgotten(run: Run, tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    publish(workspace, a_publication("Shelters were built."))
    workspace.rest()
    own = tmp_path / "own.docx"
    own.write_bytes(the_template().read_bytes())
    shipped = "Reports are made with the template that comes with the program.\n"
    assert run("template").out == shipped
    assert run("template", own, "--keep").out.endswith("are made with the template own.docx, which is kept.\n")
    assert run("template").out == "Reports on this machine are made with the template own.docx, which is kept.\n"
    export = ("export", workspace.path, tmp_path / "out.docx")
    assert "Made with the template own.docx.\n" in run(*export).out
    assert run(*export, "--json").json["template_name"] == "own.docx"
    assert "with the template" not in run(*export, "--shipped-template").out
    assert run("template", "--forget").out == shipped
    assert "with the template" not in run(*export).out


def test_what_is_kept_is_told_as_json(run: Run, tmp_path: Path) -> None:
    assert run("template", "--json").json == {"kept": None}
    own = tmp_path / "own.docx"
    own.write_bytes(the_template().read_bytes())
    assert run("template", own, "--json").json["kept"] is False
    assert run("template", own, "--keep", "--json").json["kept"] is True
    assert run("template", "--json").json == {"kept": "own.docx"}
    assert run("template", "--forget", "--json").json == {"kept": None}


def test_a_kept_template_that_was_damaged_is_told_in_one_sentence(run: Run, tmp_path: Path) -> None:
    own = tmp_path / "own.docx"
    own.write_bytes(the_template().read_bytes())
    run("template", own, "--keep")
    kept = kept_template()
    assert kept is not None
    kept.file.write_bytes(b"PK")
    answer = run("template")
    assert (answer.code, answer.out, answer.err.count("\n")) == (1, "", 1)
    assert answer.err.startswith("The template that is kept on this machine is damaged")
    assert run("template", "--forget").code == 0
