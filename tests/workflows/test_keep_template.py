from pathlib import Path

import pytest

from iom_tracker.domain.errors import BadTemplate, KeptTemplateDamaged, KeptTemplateRefused
from iom_tracker.environment import kept_template
from iom_tracker.workflows.export_report import export_report
from iom_tracker.workflows.keep_template import forget_template, keep_template
from iom_tracker.workflows.open_workspace import Workspace
from iom_tracker.workflows.read_exports import read_exports
from iom_tracker.workflows.read_template import read_template
from iom_tracker.workflows.report_to_print import ExportChoice
from tests.builders import a_publication, a_workspace, publish
from tests.documents.word_files import changed, text_of_part, the_template, without_slot
from tests.raw_files import files_in

FOOT = "word/footer1.xml"


def of_ours(folder: Path, name: str = "own.docx", words: str = "> von <") -> Path:
    return changed(the_template(), folder / name, lambda foot: foot.replace("> of <", words), FOOT)


def with_a_text(folder: Path) -> Workspace:
    workspace = a_workspace(folder)
    publish(workspace, a_publication("Shelters were built."))
    return workspace


def test_a_template_that_is_kept_is_used_without_being_named(tmp_path: Path) -> None:
    keep_template(of_ours(tmp_path))
    (tmp_path / "own.docx").unlink()
    assert read_template() == "own.docx"
    result = export_report(with_a_text(tmp_path), tmp_path / "out.docx")
    assert result.template_name == "own.docx"
    assert "> von <" in text_of_part(tmp_path / "out.docx", FOOT)


def test_another_template_or_the_shipped_one_can_be_named_all_the_same(tmp_path: Path) -> None:
    keep_template(of_ours(tmp_path))
    workspace, out = with_a_text(tmp_path), tmp_path / "out.docx"
    choice = ExportChoice(template=of_ours(tmp_path, "other.docx", "> van <"))
    assert export_report(workspace, out, choice=choice).template_name == "other.docx"
    assert "> van <" in text_of_part(out, FOOT)
    assert export_report(workspace, out, choice=ExportChoice(is_shipped_template=True)).template_name == ""
    assert "> of <" in text_of_part(out, FOOT)


def test_forgetting_it_goes_back_to_the_shipped_one(tmp_path: Path) -> None:
    keep_template(of_ours(tmp_path))
    forget_template()
    assert read_template() == ""
    assert export_report(with_a_text(tmp_path), tmp_path / "out.docx").template_name == ""


def test_a_template_that_cannot_be_used_is_not_kept_and_the_one_before_stays(tmp_path: Path) -> None:
    keep_template(of_ours(tmp_path))
    with pytest.raises(BadTemplate):
        keep_template(changed(the_template(), tmp_path / "bad.docx", without_slot("report")))
    assert read_template() == "own.docx"


def test_with_a_damaged_template_nothing_is_exported(tmp_path: Path) -> None:
    keep_template(of_ours(tmp_path))
    kept = kept_template.kept_template()
    assert kept is not None
    kept.file.write_bytes(kept.file.read_bytes()[:-100])
    workspace = with_a_text(tmp_path)
    workspace.rest()
    before = files_in(tmp_path)
    with pytest.raises(KeptTemplateDamaged):
        export_report(workspace, tmp_path / "out.docx")
    workspace.rest()
    assert files_in(tmp_path) == before


def test_a_kept_template_that_is_refused_by_now_is_told_by_its_own_name(tmp_path: Path) -> None:
    bad = changed(the_template(), tmp_path / "bad.docx", without_slot("report"))
    kept_template.keep_template(bad)  # as an earlier version of the program may have
    with pytest.raises(KeptTemplateRefused) as refused:
        read_template()
    assert refused.value.name == "bad.docx"
    assert isinstance(refused.value.error, BadTemplate)
    assert refused.value.error.path == Path("bad.docx")


def test_the_exports_of_the_cycle_are_told_the_newest_first(tmp_path: Path) -> None:
    workspace = with_a_text(tmp_path)
    assert read_exports(workspace) == ()
    ids = [export_report(workspace, tmp_path / name).export for name in ("one.docx", "two.docx")]
    found = read_exports(workspace)
    assert [(each.id, each.document) for each in found] == [(ids[1], "two.docx"), (ids[0], "one.docx")]
    again = export_report(workspace, tmp_path / "three.docx", choice=ExportChoice(redline_from=found[1].id))
    assert again.changed == 0
