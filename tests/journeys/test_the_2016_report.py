"""The real report of 2016 in the terminal: in as text, out as Word, in again, and nothing is lost on the way."""

import json
from contextlib import redirect_stdout
from io import StringIO
from pathlib import Path
from typing import Any

from iom_tracker.cli.exit_codes import ExitCode
from iom_tracker.cli.main import main
from tests.tools import ROOT, reference_folder

SAMPLE = ROOT / "resources" / "samples" / "iom-report-2016.txt"


def test_the_report_comes_in_whole(tmp_path: Path) -> None:
    workspace = _new(tmp_path / "report.iomdb")
    imported = _json("import", workspace, SAMPLE)
    words = imported["words"]
    assert words["not_placed"] == 0
    assert words["total"] == words["placed"] + words["headings"] + words["furniture"]
    assert [section["result"] for section in imported["sections"]] == ["new"] * 90
    assert all(section["words"] <= section["cap"] for section in _json("status", workspace)["sections"])


def test_every_block_equals_the_reference(tmp_path: Path) -> None:
    workspace = _new(tmp_path / "report.iomdb")
    _json("import", workspace, SAMPLE)
    shown = {section["ref"]: section for section in _json("show", workspace)["sections"]}
    for id_, commitment in _reference_commitments():
        for key, blocks in commitment["sections"].items():
            section = shown[f"2016/{id_}/{key}"]
            assert section["question"] == commitment["headings_as_printed"][key]
            assert [_as_reference(block) for block in section["blocks"]] == blocks
    assert sum(len(section["blocks"]) for section in shown.values()) == 124


def test_what_was_exported_and_comes_back_changes_nothing(tmp_path: Path) -> None:
    workspace, document = _new(tmp_path / "report.iomdb"), tmp_path / "report.docx"
    _json("import", workspace, SAMPLE)
    before = _json("status", workspace)
    _json("export", workspace, document)
    back = _json("import", workspace, document)
    assert (back["kind"], {section["result"] for section in back["sections"]}) == ("cleared", {"same"})
    assert _json("status", workspace) == before


def test_an_exported_report_fills_an_empty_workspace_with_the_same_texts(tmp_path: Path) -> None:
    first, second, document = _new(tmp_path / "1.iomdb"), _new(tmp_path / "2.iomdb"), tmp_path / "report.docx"
    _json("import", first, SAMPLE)
    _json("export", first, document)
    assert _json("import", second, document)["not_placed"] == []
    assert _texts(second) == _texts(first)


def test_what_is_shown_as_text_fills_an_empty_workspace_with_the_same_texts(tmp_path: Path) -> None:
    first, second, shown = _new(tmp_path / "1.iomdb"), _new(tmp_path / "2.iomdb"), tmp_path / "shown.txt"
    _json("import", first, SAMPLE)
    shown.write_text(_run("show", first), encoding="utf-8")
    _json("import", second, shown)
    assert _texts(second) == _texts(first)


def test_a_changed_section_stands_in_the_next_export(tmp_path: Path) -> None:
    workspace, document, other = _new(tmp_path / "1.iomdb"), tmp_path / "report.docx", _new(tmp_path / "2.iomdb")
    _json("import", workspace, SAMPLE)
    text = tmp_path / "text.md"
    text.write_text("Two workshops, **seven** networks.\n\n- one in Geneva\n- one in Erbil\n", encoding="utf-8")
    _run("write", workspace, "2016/200001/achievements", "--text-file", text)
    _json("export", workspace, document)
    _json("import", other, document)
    assert _run("show", other, "2016/200001/achievements", "--format", "markdown") == text.read_text(encoding="utf-8")


def _new(path: Path) -> Path:
    _run("new", path, "--framework", "agenda-for-humanity", "--cycle", "2016")
    return path


def _json(*arguments: object) -> Any:
    return json.loads(_run(*arguments, "--json"))


def _run(*arguments: object) -> str:
    """Run a verb in this process, which spares a second a verb; tests/cli starts real ones."""
    with redirect_stdout(StringIO()) as printed:
        assert main([str(argument) for argument in arguments]) == ExitCode.DONE
    return printed.getvalue()


def _texts(workspace: Path) -> dict[str, object]:
    return {
        section["ref"]: (section["question"], section["blocks"]) for section in _json("show", workspace)["sections"]
    }


def _reference_commitments() -> list[tuple[str, Any]]:
    report = json.loads((reference_folder() / "iom-report-2016.json").read_text(encoding="utf-8"))
    return [(each["id"], each) for part in report["transformations"] for each in part["commitments"]]


def _as_reference(block: Any) -> dict[str, object]:
    runs = [{"text": span["text"], "italic": span["italic"]} for span in block["spans"]]
    return {"type": block["type"], "text": "".join(span["text"] for span in block["spans"]), "runs": runs}
