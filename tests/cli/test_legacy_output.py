from pathlib import Path

from tests.builders import a_workspace
from tests.cli.conftest import Run
from tests.documents.legacy_layouts import as_word_file
from tests.workflows.test_read_legacy import PARTS

PROMPT = "What led your Organization to make the commitment?"


def a_map(folder: Path) -> Path:
    path = folder / "map.toml"
    meanings = f'"What we are proud of" = "achievements"\n"{PROMPT}" = "origin"\n'
    path.write_text(f'organisation = "Relief Fund"\n[headings]\n{meanings}')
    return path


def test_a_dry_run_tells_which_headings_were_not_understood(run: Run, tmp_path: Path) -> None:
    workspace, report = a_workspace(tmp_path).path, as_word_file(tmp_path / "r.docx", "".join(PARTS))
    told = run("import", workspace, report, "--dry-run", "--json").json
    (heading,) = told["unrecognised"]
    assert (heading["printed"], heading["words"]) == ("What we are proud of", 3)
    assert [each["meaning"] for each in told["headings"]] == [
        "transformation 2D",
        "commitment 200001",
        "question origin",
    ]
    assert told["left_over"][0] == {"text": "What we are proud of", "after": PROMPT}
    assert "not understood: What we are proud of" in run("import", workspace, report, "--dry-run").out


def test_a_map_is_used_and_kept(run: Run, tmp_path: Path) -> None:
    workspace, report = a_workspace(tmp_path).path, as_word_file(tmp_path / "r.docx", "".join(PARTS))
    mapped = run("import", workspace, report, "--map", a_map(tmp_path), "--json")
    assert (mapped.code, mapped.json["unrecognised"], mapped.json["map"]) == (0, [], "Relief Fund")
    assert run("import", workspace, report, "--dry-run", "--json").json["map"] == "Relief Fund"
    assert "  headings read by the map of: Relief Fund" in run("import", workspace, report).out.splitlines()


def test_a_bad_map_is_refused_in_a_sentence(run: Run, tmp_path: Path) -> None:
    workspace, report = a_workspace(tmp_path).path, as_word_file(tmp_path / "r.docx", "".join(PARTS))
    path = tmp_path / "bad.toml"
    path.write_text('[headings]\n"What we are proud of" = "nothing"\n')
    refused = run("import", workspace, report, "--map", path)
    assert (refused.code, refused.out) == (1, "")
    assert "What we are proud of" in refused.err


def test_a_map_that_is_no_text_is_refused_in_a_sentence(run: Run, tmp_path: Path) -> None:
    workspace, report = a_workspace(tmp_path).path, as_word_file(tmp_path / "r.docx", "".join(PARTS))
    refused = run("import", workspace, report, "--map", workspace)
    assert (refused.code, refused.out) == (1, "")
    assert "it is no text in UTF-8" in refused.err
    assert "codec" not in refused.err
