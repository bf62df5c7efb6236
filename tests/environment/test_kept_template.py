from pathlib import Path

import pytest

from iom_tracker.domain.errors import CannotAccess, FileMissing, KeptTemplateDamaged
from iom_tracker.environment.kept_template import forget_template, keep_template, kept_template
from iom_tracker.environment.locations import data_folder

FOLDER = "template"


def a_file(folder: Path, name: str = "Notre modèle.dotx", content: bytes = b"bytes") -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


def folder() -> Path:
    return data_folder() / FOLDER


def test_nothing_is_kept_at_first_and_forgetting_it_does_no_harm() -> None:
    assert kept_template() is None
    forget_template()
    assert kept_template() is None


def test_a_template_is_kept_under_its_name_though_its_file_goes(tmp_path: Path) -> None:
    file = a_file(tmp_path)
    keep_template(file)
    file.unlink()
    kept = kept_template()
    assert kept is not None
    assert (kept.name, kept.file.read_bytes()) == ("Notre modèle.dotx", b"bytes")


def test_only_the_last_one_is_kept(tmp_path: Path) -> None:
    keep_template(a_file(tmp_path))
    keep_template(a_file(tmp_path, "other.docx", b"other"))
    kept = kept_template()
    assert kept is not None
    assert (kept.name, kept.file.read_bytes()) == ("other.docx", b"other")
    assert {each.name for each in folder().iterdir()} == {"kept.json", kept.file.name}


def test_the_same_one_can_be_kept_again(tmp_path: Path) -> None:
    assert keep_template(a_file(tmp_path)) == keep_template(a_file(tmp_path)) == kept_template()


def test_what_is_forgotten_leaves_nothing(tmp_path: Path) -> None:
    keep_template(a_file(tmp_path))
    forget_template()
    assert kept_template() is None
    assert list(folder().iterdir()) == []


def test_a_copy_that_was_changed_or_is_gone_is_damaged_and_can_be_forgotten(tmp_path: Path) -> None:
    kept = keep_template(a_file(tmp_path))
    kept.file.write_bytes(b"bites")
    with pytest.raises(KeptTemplateDamaged):
        kept_template()
    kept.file.unlink()
    with pytest.raises(KeptTemplateDamaged):
        kept_template()
    forget_template()
    assert kept_template() is None


@pytest.mark.parametrize("note", ["", "[]", "{}", '{"file": "a.docx"}', "\ufeff{}", "\udcff"])
def test_a_note_that_says_nothing_is_damaged_and_is_replaced(tmp_path: Path, note: str) -> None:
    keep_template(a_file(tmp_path))
    (folder() / "kept.json").write_bytes(note.encode(errors="surrogateescape"))
    with pytest.raises(KeptTemplateDamaged):
        kept_template()
    keep_template(a_file(tmp_path))
    assert kept_template() is not None


def test_a_note_names_no_file_elsewhere(tmp_path: Path) -> None:
    keep_template(a_file(tmp_path))
    outside = a_file(tmp_path, "outside.docx")
    (folder() / "kept.json").write_text(f'{{"file": "{outside.as_posix()}", "name": "x"}}')
    with pytest.raises(KeptTemplateDamaged):
        kept_template()


def test_a_template_that_is_not_there_or_no_file_is_not_kept(tmp_path: Path) -> None:
    with pytest.raises(FileMissing):
        keep_template(tmp_path / "none.docx")
    with pytest.raises(CannotAccess):
        keep_template(tmp_path)
    assert kept_template() is None


def test_a_place_that_cannot_be_used_is_told(tmp_path: Path) -> None:
    data_folder().mkdir(parents=True)
    folder().write_text("a file where the folder belongs")
    with pytest.raises(CannotAccess):
        keep_template(a_file(tmp_path))
    with pytest.raises(CannotAccess):
        forget_template()
    with pytest.raises(CannotAccess):
        kept_template()


def test_a_copy_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    kept = keep_template(a_file(tmp_path))
    kept.file.unlink()
    kept.file.mkdir()
    with pytest.raises(CannotAccess):
        kept_template()
    with pytest.raises(CannotAccess):
        forget_template()
    kept.file.rmdir()
