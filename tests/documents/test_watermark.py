from pathlib import Path

import docx
import pytest
from docx.document import Document

from iom_tracker.documents.watermark import add_watermark
from iom_tracker.documents.word_xml import w
from tests.documents.word_files import the_template
from tests.tools import check_docx

SHAPE = "{urn:schemas-microsoft-com:vml}shape"


def a_document(*, first: bool = False, even: bool = False, sections: int = 1) -> Document:
    document = docx.Document()
    document.settings.odd_and_even_pages_header_footer = even
    for _ in range(sections - 1):
        document.add_section()
    for section in document.sections:
        section.different_first_page_header_footer = first
    return document


@pytest.mark.parametrize(
    ("first", "even", "sections", "shapes"),
    [(False, False, 1, 1), (True, False, 1, 2), (True, True, 1, 3), (True, True, 3, 3), (False, False, 2, 1)],
)
def test_every_kind_of_page_bears_the_words_once(
    tmp_path: Path, *, first: bool, even: bool, sections: int, shapes: int
) -> None:
    document = a_document(first=first, even=even, sections=sections)
    add_watermark(document, "Draft & <more>")
    document.save(str(tmp_path / "marked.docx"))
    parts = {
        part for part in docx.Document(str(tmp_path / "marked.docx")).part.package.parts if "header" in part.partname
    }
    found = [shape for part in parts for shape in part.element.iter(SHAPE)]
    assert len(found) == len(parts) == shapes
    assert {shape.get("alt") for shape in found} == {"Draft & <more>"}
    assert len({shape.get("id") for shape in found}) == shapes
    check_docx(tmp_path / "marked.docx")


def test_the_words_hang_on_the_last_paragraph_of_a_header_and_add_none() -> None:
    document = docx.Document(str(the_template()))
    header = document.sections[0].header.part.element
    before = len(list(header.iter(w("p"))))
    add_watermark(document, "Draft")
    paragraphs = list(header.iter(w("p")))
    assert len(paragraphs) == before
    assert list(paragraphs[-1].iter(SHAPE))


def test_a_header_that_holds_nothing_gets_a_paragraph() -> None:
    document = docx.Document(str(the_template()))
    header = document.sections[0].header.part.element
    header[:] = []
    add_watermark(document, "Draft")
    assert [each.tag for each in header] == [w("p")]


def test_words_from_right_to_left_are_set_in_a_font_that_has_them() -> None:
    document = a_document()
    add_watermark(document, "مسودة")
    (shape,) = document.sections[0].header.part.element.iter(SHAPE)
    assert "Arial" in shape[1].get("style", "")
