"""Files that are no honest Word documents, imported and used as templates: one plain sentence each, nothing changes."""

import os
from pathlib import Path

import pytest

from tests.builders import a_publication, a_workspace, publish
from tests.cli.conftest import Run
from tests.documents.hostile_word_files import HOSTILE, as_strict
from tests.documents.word_files import the_template
from tests.raw_files import files_in

ONE_OF_EACH = {reason: name for name, (_, reason) in reversed(list(HOSTILE.items()))}
SOME = sorted(
    {*ONE_OF_EACH.values(), "name above the folder", "file as an entity", "ActiveX", "zip64", "many small bombs"}
)


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    """Give a workspace with a text, which could be exported."""
    made = a_workspace(tmp_path)
    publish(made, a_publication("Shelters were built."))
    made.rest()
    return made.path


@pytest.mark.parametrize("name", SOME)
def test_a_hostile_file_is_refused_in_one_plain_sentence(run: Run, workspace: Path, tmp_path: Path, name: str) -> None:
    file = tmp_path / "foreign.docx"
    HOSTILE[name][0](file)
    before = files_in(tmp_path)
    imported = run("import", workspace, file)
    exported = run("export", workspace, tmp_path / "out.docx", "--template", file)
    for answer in (imported, exported):
        assert (answer.code, answer.out, answer.err.count(os.linesep)) == (1, "", 1)
        assert f"“{file}”" in answer.err
    assert files_in(tmp_path) == before


def test_strict_open_xml_is_refused_as_a_template(run: Run, workspace: Path, tmp_path: Path) -> None:
    file = as_strict(the_template(), tmp_path / "strict.docx")
    answer = run("export", workspace, tmp_path / "out.docx", "--template", file)
    assert answer.code == 1
    assert "saved as Strict Open XML" in answer.err
    assert not (tmp_path / "out.docx").exists()
