from dataclasses import replace
from pathlib import Path

import pytest

from iom_tracker.documents.page_numbers import say_page_numbers
from iom_tracker.documents.report_writer import write_report
from iom_tracker.documents.word_xml import W, parse, w
from iom_tracker.domain.report import PageWords
from tests.documents.reports import a_report
from tests.documents.word_files import changed, text_of_part, the_template, without_slot
from tests.tools import check_docx

FOOT = "word/footer1.xml"
FRENCH = PageWords("Table des matières", "Page {page} sur {pages}")
REPORT = replace(a_report(), words=FRENCH)


def written(folder: Path, template: Path) -> Path:
    out = folder / "report.docx"
    write_report(REPORT, template, out, shipped=the_template())
    check_docx(out)
    return out


def test_the_shipped_template_speaks_the_language_of_the_report(tmp_path: Path) -> None:
    out = written(tmp_path, the_template())
    foot, story = text_of_part(out, FOOT), text_of_part(out)
    assert ">Page </w:t>" in foot
    assert "> sur </w:t>" in foot
    assert " of " not in foot
    assert foot.index('" PAGE "') < foot.index('" NUMPAGES "')
    assert "Table des matières" in story
    assert "Contents<" not in story


def test_a_template_of_a_designer_keeps_its_own_words(tmp_path: Path) -> None:
    own = changed(the_template(), tmp_path / "own.docx", lambda story: story.replace(">Contents<", ">Inhalt<"))
    own = changed(own, tmp_path / "feet.docx", lambda foot: foot.replace("> of <", "> von <"), FOOT)
    out = written(tmp_path, own)
    assert "> von <" in text_of_part(out, FOOT)
    assert "Inhalt" in text_of_part(out)


def test_contents_that_have_no_slot_are_called_as_the_language_has_it(tmp_path: Path) -> None:
    out = written(tmp_path, changed(the_template(), tmp_path / "own.docx", without_slot("contents")))
    assert "Table des matières" in text_of_part(out)


@pytest.mark.parametrize("properties", ["", '<w:pPr><w:pStyle w:val="Footer"/><w:jc w:val="right"/></w:pPr>'])
def test_a_line_in_arabic_runs_from_the_right_with_every_part_of_it(properties: str) -> None:
    fields = '<w:fldSimple w:instr=" PAGE "/><w:r><w:t>/</w:t></w:r><w:fldSimple w:instr=" NUMPAGES "/>'
    story = parse(f'<w:ftr xmlns:w="{W}"><w:p>{properties}{fields}</w:p></w:ftr>')
    say_page_numbers(story, "صفحة {page} من {pages}")
    assert [each.tag for each in story.iter(w("fldSimple"), w("t"))] == [
        *(w("t"), w("fldSimple"), w("t")),
        *(w("t"), w("fldSimple"), w("t")),
    ]
    assert len(list(story.iter(w("rtl")))) == len(list(story.iter(w("r")))) == 4
    form = next(story.iter(w("pPr")))
    assert [each.tag for each in form][-2:] == ([w("bidi"), w("jc")] if properties else [w("bidi")])[-2:]


def test_other_lines_stay_as_they_are() -> None:
    story = parse(f'<w:ftr xmlns:w="{W}"><w:p><w:fldSimple w:instr=" PAGE "/></w:p><w:p/></w:ftr>')
    say_page_numbers(story, FRENCH.page)
    assert not list(story.iter(w("r")))
