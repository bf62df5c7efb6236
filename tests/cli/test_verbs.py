import io
import sys
import zipfile
from pathlib import Path

import pytest

from iom_tracker.domain.state import SectionState
from iom_tracker.storage.workspace import Workspace
from iom_tracker.workflows.keep_draft import keep_draft
from iom_tracker.workflows.read_workspace import read_sections
from iom_tracker.workflows.write_section import write_section
from tests.builders import a_publication, a_ref, a_workspace, body, publish
from tests.cli.conftest import Run
from tests.raw_files import files_in, sql, tamper

SHELTERS = "2016/200001/achievements"
REPORT = """\
Transformation 2D: Take Concrete Steps to Improve Compliance and Accountability

Commitment ID: 200001

IOM will work towards fully implementing the PSEA Minimum Operating Standards.

What led your Organization to make the commitment?

We saw a need.

Achievements at a glance.

- Shelters were built.
"""


def a_report(folder: Path, text: str = REPORT) -> Path:
    file = folder / "report.txt"
    file.write_text(text, encoding="utf-8")
    return file


def a_written_workspace(folder: Path) -> Workspace:
    workspace = a_workspace(folder)
    write_section(workspace, a_ref(), body("Shelters were built."), ())
    return workspace


def test_new_makes_a_workspace(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "new.iomdb"
    options = "--framework", "agenda-for-humanity", "--cycle", "2016", "--office", "Kabul", "--person", "Amina"
    answer = run("new", file, *options)
    assert (answer.code, answer.err) == (0, "")
    assert answer.out == f"Made {file} with 96 empty sections.\n"
    assert run("status", file, "--json").json["office"] == "Kabul"


def test_new_answers_in_json(run: Run, tmp_path: Path) -> None:
    file = tmp_path / "new.iomdb"
    answer = run("new", file, "--framework", "agenda-for-humanity", "--cycle", "2016", "--training", "--json")
    assert (answer.json["file"], answer.json["sections"]) == (str(file), 96)
    assert run("status", file, "--json").json["training"] is True


def test_import_tells_where_every_word_went(run: Run, tmp_path: Path) -> None:
    answer = run("import", a_workspace(tmp_path).path, a_report(tmp_path))
    assert answer.code == 0
    first, account, *rest = answer.out.splitlines()
    assert first == "Imported: 2 new"
    assert account.startswith("Words: ")
    assert rest[0] == "  printed differently (text): 200001 (taken over)"
    assert rest[1].startswith(
        "      here: IOM will work towards fully implementing the PSEA Minimum Operating Standards, "
    )
    assert rest[2:] == ["      printed: IOM will work towards fully implementing the PSEA Minimum Operating Standards."]


def test_import_answers_in_json(run: Run, tmp_path: Path) -> None:
    answer = run("import", a_workspace(tmp_path).path, a_report(tmp_path), "--json").json
    assert (answer["kind"], answer["not_placed"], answer["comments"]) == ("legacy", [], 0)
    assert set(answer["words"]) == {"total", "placed", "headings", "furniture", "not_placed"}
    assert {section["ref"]: section["result"] for section in answer["sections"]} == {
        "2016/200001/origin": "new",
        SHELTERS: "new",
    }


def test_import_with_a_dry_run_only_says_what_would_happen(run: Run, tmp_path: Path) -> None:
    path, report = a_workspace(tmp_path).path, a_report(tmp_path)
    before = files_in(tmp_path)
    assert run("import", path, report, "--dry-run").out.startswith("Would import: 2 new\n")
    assert files_in(tmp_path) == before


def test_import_says_when_words_found_no_place(run: Run, tmp_path: Path) -> None:
    report = a_report(tmp_path, f"Lost words before it all.\n\n{REPORT}")
    answer = run("import", a_workspace(tmp_path).path, report)
    assert answer.code == 3
    assert "  not placed: Lost words before it all." in answer.out.splitlines()


def test_import_says_when_a_conflict_remains(run: Run, tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    publish(workspace, a_publication("One"), a_publication("Other"))
    answer = run("import", workspace.path, a_report(tmp_path))
    assert (answer.code, answer.out.splitlines()[0]) == (3, "Imported: 1 new, 1 conflict")


class Terminal(io.StringIO):
    """Standard error that a person looks at."""

    def isatty(self) -> bool:
        return True


def test_long_work_shows_how_far_it_has_come_on_a_terminal(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    assert run("import", a_workspace(tmp_path).path, a_report(tmp_path)).code == 0
    assert "Importing" in terminal.getvalue()
    assert "100%" in terminal.getvalue()


def test_export_writes_a_word_file(run: Run, tmp_path: Path) -> None:
    out = tmp_path / "out.docx"
    answer = run("export", a_written_workspace(tmp_path).path, out)
    assert (answer.code, answer.err) == (0, "")
    assert answer.out.splitlines() == [
        f"Wrote {out}: 1 section, {out.stat().st_size:,} bytes.",
        "Its pages say that it is a draft, since not all of it is cleared.",
    ]


def test_export_for_training_says_so(run: Run, tmp_path: Path) -> None:
    workspace = a_written_workspace(tmp_path)
    sql(workspace.path, "UPDATE setting SET value = 'yes' WHERE key = 'training'")
    lines = run("export", workspace.path, tmp_path / "out.docx").out.splitlines()
    assert lines[1] == "Its pages say that it is for training."


def test_export_answers_in_json(run: Run, tmp_path: Path) -> None:
    out = tmp_path / "out.docx"
    answer = run("export", a_written_workspace(tmp_path).path, out, "--no-contents", "--transformation", "2D", "--json")
    told = {"sections": 1, "unpublished": 0, "noted": True, "draft": True, "changed": 0, "removed": 0, "template": []}
    told |= {"export": answer.json["export"], "template_name": "", "training": False}
    told |= {"compared_with": [], "printed_again": []}
    assert answer.json == {"file": str(out), "bytes": out.stat().st_size, **told}
    assert len(answer.json["export"]) == 32


def test_export_shows_what_changed_since_the_last_export(run: Run, tmp_path: Path) -> None:
    workspace, out = a_written_workspace(tmp_path).path, tmp_path / "out.docx"
    run("export", workspace, out)
    run("write", workspace, SHELTERS, stdin=b"Ten shelters were built.")
    answer = run("export", workspace, out, "--redline-from", "last")
    told = answer.out.splitlines()
    assert told[1] == "With tracked changes: 1 section."
    assert told[2].startswith("Compared with out.docx, exported 20")
    with zipfile.ZipFile(out) as package:
        assert b"<w:ins " in package.read("word/document.xml")
    again = run("export", workspace, out, "--redline-from", "last", "--json")
    assert [each["file"] for each in again.json["compared_with"]] == ["out.docx"]


def test_export_shows_what_changed_between_two_exports(run: Run, tmp_path: Path) -> None:
    workspace, out = a_written_workspace(tmp_path).path, tmp_path / "out.docx"
    ids = []
    for text in (b"Ten shelters were built.", b"Twenty shelters were built.", b"Thirty shelters were built."):
        run("write", workspace, SHELTERS, stdin=text)
        ids.append(run("export", workspace, out, "--json").json["export"])
    answer = run("export", workspace, out, "--redline-from", ids[0][:8], "--redline-to", ids[1][:8])
    assert answer.out.splitlines()[1] == "With tracked changes: 1 section."
    assert answer.out.splitlines()[2].startswith("Its texts are those of out.docx, exported 20")
    with zipfile.ZipFile(out) as package:
        story = package.read("word/document.xml")
    assert b"Twenty" in story
    assert b"Ten" in story
    assert b"Thirty" not in story
    back = run("import", workspace, out)
    assert back.code == 0
    assert run("show", workspace, SHELTERS).out.strip() == "Thirty shelters were built."


def test_export_up_to_an_export_wants_to_know_since_when(run: Run, tmp_path: Path) -> None:
    answer = run("export", a_written_workspace(tmp_path).path, tmp_path / "out.docx", "--redline-to", "last")
    assert answer.code == 2
    assert "say since when with --redline-from" in answer.err


@pytest.mark.parametrize(
    ("wish", "told"),
    [
        (["--redline-from", "beef"], "There is neither an export nor a text whose id begins with “beef”"),
        (["--redline-from", ""], "“” names nothing that the texts can be compared with; give “last” for"),
        (["--redline-from", " "], "“ ” names nothing that the texts can be compared with; give “last” for"),
        (["--language", "pt"], "There are no words in the language “pt”; choose one of: ar, en, es, fr."),
        (["--only", "cleared"], "There is nothing to export: no chosen section is cleared; have the texts cleared"),
        (["--final"], "The report is not final: 1 of its sections are not cleared"),
    ],
)
def test_export_refuses_what_it_cannot_hold(run: Run, tmp_path: Path, wish: list[str], told: str) -> None:
    answer = run("export", a_written_workspace(tmp_path).path, tmp_path / "out.docx", *wish)
    assert answer.code == 1
    assert answer.err.startswith(told)
    assert not (tmp_path / "out.docx").exists()


def test_export_says_what_it_left_out_and_could_not_note(run: Run, tmp_path: Path) -> None:
    workspace = a_written_workspace(tmp_path)
    keep_draft(workspace, a_ref(), body("More."), ())
    workspace.path.chmod(0o444)
    answer = run("export", workspace.path, tmp_path / "out.docx", "--commitment", "200001")
    assert answer.code == 0
    assert answer.err.splitlines() == [
        "Not in the file, since it is not published: 1 draft.",
        "The workspace cannot be written to, so the export is not noted in it.",
    ]


def test_show_prints_a_section(run: Run, tmp_path: Path) -> None:
    answer = run("show", a_written_workspace(tmp_path).path, SHELTERS)
    assert (answer.code, answer.out) == (0, "Shelters were built.\n")


@pytest.mark.parametrize(
    ("form", "heading"), [("text", "Commitment ID: 200001"), ("markdown", "## Commitment ID: 200001")]
)
def test_show_prints_everything(run: Run, tmp_path: Path, form: str, heading: str) -> None:
    assert heading in run("show", a_written_workspace(tmp_path).path, "--format", form).out.splitlines()


def test_show_answers_in_json_with_every_block(run: Run, tmp_path: Path) -> None:
    path = a_workspace(tmp_path).path
    run("write", path, SHELTERS, stdin=b"Shelters *were* built.\n\n- [here](https://iom.int)\n")
    (section,) = run("show", path, SHELTERS, "--json").json["sections"]
    assert (section["ref"], section["question"], len(section["heads"])) == (SHELTERS, "Achievements at a glance.", 1)
    assert section["blocks"][1] == {
        "type": "bullet",
        "level": 0,
        "spans": [{"text": "here", "bold": False, "italic": False, "link": "https://iom.int"}],
    }
    assert [span["italic"] for span in section["blocks"][0]["spans"]] == [False, True, False]


def test_show_answers_in_json_in_the_order_of_the_report(run: Run, tmp_path: Path) -> None:
    sections = run("show", a_workspace(tmp_path).path, "3A", "--json").json["sections"]
    assert [section["ref"].split("/")[1] for section in sections[::6]] == ["200002", "200004", "200018"]


def test_write_publishes_what_it_reads(run: Run, tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    answer = run("write", workspace.path, SHELTERS, stdin="Cash was given out – été.".encode())
    assert (answer.code, answer.out, answer.err) == (0, f"Published {SHELTERS}: 6 of 150 words.\n", "")
    (content,) = read_sections(workspace, [a_ref()])
    assert content.published == (body("Cash was given out – été."),)


def test_write_reads_a_file(run: Run, tmp_path: Path) -> None:
    text = tmp_path / "text.md"
    text.write_bytes("\ufeffOne two".encode())
    answer = run("write", a_workspace(tmp_path).path, SHELTERS, "--text-file", text, "--json").json
    assert (answer["ref"], answer["words"], answer["cap"], answer["state"]) == (SHELTERS, 2, 150, "draft")
    assert answer["heads"] == [answer["revision"]]


def test_write_says_when_there_is_nothing_new(run: Run, tmp_path: Path) -> None:
    path = a_written_workspace(tmp_path).path
    answer = run("write", path, SHELTERS, stdin=b"Shelters were built.")
    assert (answer.code, answer.out) == (0, f"Unchanged: {SHELTERS}: 3 of 150 words.\n")
    assert run("write", path, SHELTERS, "--json", stdin=b"Shelters were built.").json["revision"] is None


def test_write_warns_of_too_many_words_and_of_a_draft(run: Run, tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    keep_draft(workspace, a_ref("message"), body("word " * 51), ())
    answer = run("write", workspace.path, "2016/200001/message", stdin=b"Act.")
    assert answer.code == 0
    assert answer.err.splitlines() == [
        "2016/200001/message is over its cap of 50 words; it cannot be cleared like this.",
        "2016/200001/message also has a draft on this machine, which was left as it is.",
    ]


def test_write_into_a_conflict_is_refused(run: Run, tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    publish(workspace, a_publication("One"), a_publication("Other"))
    answer = run("write", workspace.path, SHELTERS, stdin=b"Both.")
    assert (answer.code, answer.err.count("\n")) == (1, 1)
    assert sql(workspace.path, "SELECT count(*) FROM revision") == [(2,)]


def test_status_counts_the_sections(run: Run, tmp_path: Path) -> None:
    workspace = a_written_workspace(tmp_path)
    keep_draft(workspace, a_ref("message"), body("word " * 51), ())
    answer = run("status", workspace.path)
    assert (answer.code, answer.err) == (0, "")
    assert answer.out.splitlines() == [
        "Agenda for Humanity · 2016 · 96 sections",
        "   94  empty",
        "    2  draft (written, not submitted)",
        "  over the cap: 2016/200001/message (51 of 50 words)",
        "  not published yet: 2016/200001/message",
    ]


def test_status_answers_in_json(run: Run, tmp_path: Path) -> None:
    answer = run("status", a_written_workspace(tmp_path).path, "--json").json
    assert (answer["framework"], answer["cycle"], len(answer["workspace"])) == ("agenda-for-humanity", "2016", 32)
    assert answer["counts"] == {state.value: 0 for state in SectionState} | {"empty": 95, "draft": 1}
    section = next(each for each in answer["sections"] if each["ref"] == SHELTERS)
    assert (section["state"], section["words"], section["cap"], len(section["heads"])) == ("draft", 3, 150, 1)


def test_status_says_when_a_conflict_remains(run: Run, tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    publish(workspace, a_publication("One"), a_publication("Other"))
    assert run("status", workspace.path).code == 3
    assert run("status", workspace.path, "--json").code == 3


def test_check_finds_nothing_in_a_sound_workspace(run: Run, tmp_path: Path) -> None:
    answer = run("check", a_written_workspace(tmp_path).path)
    assert (answer.code, answer.out) == (0, "The file is sound.\n")


def test_check_answers_in_json_with_what_an_editor_should_see(run: Run, tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    write_section(workspace, a_ref("message"), body("word " * 51), ())
    answer = run("check", workspace.path, "--json")
    assert answer.code == 0
    assert answer.json == {
        "ok": True,
        "findings": [
            {
                "kind": "over cap",
                "ref": "2016/200001/message",
                "message": "2016/200001/message is 1 word over its cap.",
            }
        ],
    }


def test_check_refuses_a_workspace_that_was_tampered_with(run: Run, tmp_path: Path) -> None:
    path = a_written_workspace(tmp_path).path
    tamper(path, "revision", "UPDATE revision SET text = replace(text, 'built', 'burnt')")
    answer = run("check", path)
    assert answer.code == 1
    assert answer.out.startswith("The file is not sound.\n  damage: The file is damaged: ")
    assert run("check", path, "--json").json["ok"] is False
