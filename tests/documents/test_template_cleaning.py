from collections.abc import Callable
from pathlib import Path

import pytest

from iom_tracker.documents.report_writer import write_report
from iom_tracker.documents.template import Template
from iom_tracker.documents.word_xml import w
from iom_tracker.domain.errors import BadTemplate
from iom_tracker.domain.richtext import plain_paragraphs
from iom_tracker.domain.template_report import Matter, TemplateFinding
from tests.documents.reports import a_report, a_unit
from tests.documents.template_files import refer, with_part
from tests.documents.word_files import MAIN, changed, pack, parts_of, text_of_part, the_template
from tests.tools import check_docx

SETTINGS = "word/settings.xml"
REPORT = a_report(a_unit(plain_paragraphs("Much was done.")))
WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
COMMENTS = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
PICTURE = (
    '<w:p><w:r><w:drawing><a:blip xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" r:link="rIdMore"{}/>'
    "</w:drawing></w:r></w:p>"
)


def before_the_text(added: str) -> Callable[[str], str]:
    return lambda story: story.replace("<w:body>", f"<w:body>{added}", 1)


def behind_the_zoom(added: str) -> Callable[[str], str]:
    return lambda settings: settings.replace('<w:zoom w:percent="100"/>', f'<w:zoom w:percent="100"/>{added}')


def findings(path: Path) -> tuple[TemplateFinding, ...]:
    return Template(path, with_contents=True).findings


def printed(path: Path, folder: Path) -> Path:
    write_report(REPORT, path, folder / "report.docx")
    check_docx(folder / "report.docx")
    return folder / "report.docx"


def test_a_template_on_a_server_is_left_out(tmp_path: Path) -> None:
    path = changed(the_template(), tmp_path / "a", behind_the_zoom('<w:attachedTemplate r:id="rIdMore"/>'), SETTINGS)
    address = "file:///S:/templates/report.dotm"
    path = refer(path, "attachedTemplate", address, of=SETTINGS, is_external=True, out=tmp_path / "b")
    assert findings(path) == (TemplateFinding(Matter.OUTSIDE_DROPPED, address),)
    assert not [name for name, data in parts_of(printed(path, tmp_path)).items() if b"report.dotm" in data]


@pytest.mark.parametrize(("more", "drawings"), [("", 0), (' r:embed="rId4"', 1)])
def test_a_linked_picture_is_left_out_unless_it_is_here_as_well(tmp_path: Path, more: str, drawings: int) -> None:
    path = changed(the_template(), tmp_path / "a.docx", before_the_text(PICTURE.format(more)))
    path = refer(path, "image", "https://pictures.example/a.png", is_external=True, out=tmp_path / "b.docx")
    template = Template(path, with_contents=True)
    assert [finding.subject for finding in template.findings] == ["https://pictures.example/a.png"]
    assert len(list(template.document.element.iter(w("drawing")))) == drawings
    assert "pictures.example" not in template.document.part.rels.xml.decode()


def test_another_document_that_word_would_put_in_is_left_out(tmp_path: Path) -> None:
    path = changed(the_template(), tmp_path / "a.docx", before_the_text('<w:altChunk r:id="rIdMore"/>'))
    path = refer(path, "aFChunk", "other.html", out=tmp_path / "b.docx")
    path = pack(tmp_path / "c.docx", {**parts_of(path), "word/other.html": b"<p>Other</p>"})
    assert findings(path) == (TemplateFinding(Matter.OUTSIDE_DROPPED, "other.html"),)
    assert "altChunk" not in text_of_part(printed(path, tmp_path))


def test_a_reference_of_the_whole_file_to_elsewhere_is_left_out(tmp_path: Path) -> None:
    parts = parts_of(the_template())
    outside = b'<Relationship Id="o" Type="x" Target="https://x.example/" TargetMode="External"/></Relationships>'
    parts["_rels/.rels"] = parts["_rels/.rels"].replace(b"</Relationships>", outside)
    assert [each.matter for each in findings(pack(tmp_path / "t.docx", parts))] == [Matter.OUTSIDE_DROPPED]


def test_a_link_to_click_stays(tmp_path: Path) -> None:
    link = '<w:p><w:hyperlink r:id="rIdMore"><w:r><w:t>iom.int</w:t></w:r></w:hyperlink></w:p>'
    path = changed(the_template(), tmp_path / "a.docx", before_the_text(link))
    path = refer(path, "hyperlink", "https://www.iom.int/", is_external=True, out=tmp_path / "b.docx")
    assert findings(path) == ()
    assert "https://www.iom.int/" in text_of_part(printed(path, tmp_path), "word/_rels/document.xml.rels")


def test_protection_is_taken_off(tmp_path: Path) -> None:
    protected = behind_the_zoom('<w:documentProtection w:edit="readOnly" w:enforcement="1"/>')
    path = changed(the_template(), tmp_path / "t.docx", protected, SETTINGS)
    assert findings(path) == (TemplateFinding(Matter.PROTECTION_DROPPED),)
    assert "documentProtection" not in text_of_part(printed(path, tmp_path), SETTINGS)


def test_that_changes_are_tracked_is_said_and_kept(tmp_path: Path) -> None:
    path = changed(the_template(), tmp_path / "t.docx", behind_the_zoom("<w:trackRevisions/>"), SETTINGS)
    assert findings(path) == (TemplateFinding(Matter.CHANGES_TRACKED),)
    assert "trackRevisions" in text_of_part(printed(path, tmp_path), SETTINGS)


def test_tracked_changes_are_accepted(tmp_path: Path) -> None:
    by = 'w:id="90" w:author="A"'
    changes = (
        f"<w:p><w:pPr><w:rPr><w:ins {by}/></w:rPr></w:pPr><w:ins {by}><w:r><w:t>Foreword</w:t></w:r></w:ins>"
        f"<w:del {by}><w:r><w:delText>Preface</w:delText></w:r></w:del></w:p>"
    )
    path = changed(the_template(), tmp_path / "t.docx", before_the_text(changes))
    assert findings(path) == (TemplateFinding(Matter.CHANGES_ACCEPTED),)
    story = text_of_part(printed(path, tmp_path))
    assert "Foreword" in story
    assert not [gone for gone in ("Preface", "<w:ins ", "<w:del ") if gone in story]


def test_comments_are_left_out(tmp_path: Path) -> None:
    comment = '<w:comment w:id="0"><w:p><w:r><w:t>Odd</w:t></w:r></w:p></w:comment>'
    comments = f'<w:comments xmlns:w="{WORD}">{comment}</w:comments>'
    path = with_part("comments.xml", comments, type_=COMMENTS, relation="comments", out=tmp_path / "a.docx")
    mark = '<w:p><w:commentRangeStart w:id="0"/><w:r><w:t>x</w:t></w:r><w:commentRangeEnd w:id="0"/></w:p>'
    path = changed(path, tmp_path / "b.docx", before_the_text(mark))
    assert findings(path) == (TemplateFinding(Matter.COMMENTS_DROPPED),)
    assert "word/comments.xml" not in parts_of(printed(path, tmp_path))


@pytest.mark.parametrize(
    "field",
    [
        '<w:fldSimple w:instr=" INCLUDETEXT C:\\\\secret.docx "/>',
        '<w:r><w:instrText> includetext "C:\\\\secret.docx" </w:instrText></w:r>',
        "<w:r><w:instrText> INCLUDE</w:instrText></w:r><w:r><w:instrText>TEXT x</w:instrText></w:r>",
    ],
    ids=["simple", "marked", "in-pieces"],
)
def test_a_field_that_fetches_other_files_is_refused(tmp_path: Path, field: str) -> None:
    with pytest.raises(BadTemplate) as refusal:
        findings(changed(the_template(), tmp_path / "t.docx", before_the_text(f"<w:p>{field}</w:p>")))
    assert (refusal.value.reason, refusal.value.detail) == ("fetching_field", "INCLUDETEXT")


def test_a_file_saved_as_a_template_prints_as_a_document(tmp_path: Path) -> None:
    path = changed(
        the_template(),
        tmp_path / "t.dotx",
        lambda types: types.replace("document.main+xml", "template.main+xml"),
        "[Content_Types].xml",
    )
    assert "template.main" not in text_of_part(printed(path, tmp_path), "[Content_Types].xml")
    assert MAIN in parts_of(tmp_path / "report.docx")
