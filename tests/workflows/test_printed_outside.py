from collections.abc import Callable
from pathlib import Path

import pytest

from iom_tracker.domain.proposals import Proposals
from iom_tracker.storage.workspace import Workspace
from iom_tracker.workflows.export_report import export_report
from iom_tracker.workflows.read_proposals import read_proposals
from iom_tracker.workflows.report_to_print import ExportChoice
from tests.documents.office_programs import saved_by_libreoffice
from tests.documents.word_edits import W, line, run, with_part
from tests.documents.word_files import MAIN, pack, parts_of, the_template
from tests.workflows.word_returns import a_report_that_went_out

COVER = "Our own cover of 2016"
REFERS = '<w:r><w:footnoteReference w:id="2"/></w:r>'
DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
LOGO = (
    f'<w:r><w:drawing xmlns:wp="{DRAWING}"><wp:inline><wp:docPr id="1" name="Our logo"/></wp:inline></w:drawing></w:r>'
)
NOTE = f'<w:footnote w:id="2">{line(run("As agreed in May."))}</w:footnote>'
FIELD = (
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>'
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
)
FOOT = f'{run("Seite ")}{FIELD}{run(" von ")}<w:fldSimple w:instr="NUMPAGES">{run("1")}</w:fldSimple>'

Change = Callable[[str], str]


def of_our_own(out: Path) -> Path:
    """Return a template with a cover, a note on it and a foot of its own."""
    files = parts_of(the_template())
    story = files[MAIN].decode()
    files[MAIN] = story.replace("<w:body>", f"<w:body>{line(run(COVER), LOGO, REFERS)}", 1).encode()
    with_part(files, "footnotes", f'<w:footnotes xmlns:w="{W}">{NOTE}</w:footnotes>')
    for name in feet(files):
        foot = files[name].decode()
        files[name] = foot.replace("</w:ftr>", f"{line(FOOT)}</w:ftr>").encode()
    return pack(out, files)


def feet(files: dict[str, bytes]) -> list[str]:
    found = [name for name in files if name.startswith("word/footer")]
    assert found
    return found


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    return a_report_that_went_out(tmp_path)[0]


@pytest.fixture
def sent(workspace: Workspace, tmp_path: Path) -> Path:
    template = of_our_own(tmp_path / "own.docx")
    return export_report(workspace, tmp_path / "sent.docx", choice=ExportChoice(template=template)).file


def back(workspace: Workspace, sent: Path, change: Change = str, change_feet: Change = str) -> Proposals:
    """Read the report as it comes back, with its story and its page feet changed."""
    files = parts_of(sent)
    files[MAIN] = change(files[MAIN].decode()).encode()
    for name in feet(files):
        files[name] = change_feet(files[name].decode()).encode()
    read = read_proposals(workspace, pack(sent.with_name("back.docx"), files))
    assert read.words.balances
    return read


def test_what_a_template_of_ones_own_says_is_furniture_when_it_comes_back(workspace: Workspace, sent: Path) -> None:
    read = back(workspace, sent)
    assert read.not_placed == ()
    assert read.words.not_placed == 0


def test_what_libreoffice_saved_again_is_furniture_too(workspace: Workspace, sent: Path) -> None:
    (saved,) = saved_by_libreoffice([sent], "docx", sent.parent)
    assert read_proposals(workspace, saved).not_placed == ()


def test_what_somebody_else_wrote_on_the_cover_is_listed(workspace: Workspace, sent: Path) -> None:
    read = back(workspace, sent, lambda story: story.replace(COVER, "Our own cover of 2017"))
    assert read.not_placed == ("Our own cover of 2017",)


def test_numbers_that_word_counts_anew_are_no_news(workspace: Workspace, sent: Path) -> None:
    assert back(workspace, sent, change_feet=lambda foot: foot.replace(">1</w:t>", ">27</w:t>")).not_placed == ()


def test_what_somebody_wrote_at_the_foot_of_the_pages_is_listed_once(workspace: Workspace, sent: Path) -> None:
    added = line(run("Please hurry.")) * 2
    read = back(workspace, sent, change_feet=lambda foot: foot.replace("</w:ftr>", f"{added}</w:ftr>"))
    assert read.not_placed == ("Please hurry.",)
    assert read.words.not_placed == 2


def test_what_somebody_wrote_beside_the_number_of_the_page_is_listed(workspace: Workspace, sent: Path) -> None:
    read = back(workspace, sent, change_feet=lambda foot: foot.replace("Seite ", "Entwurf, Seite "))
    assert read.not_placed == ("Entwurf, Seite von",)


def test_what_is_not_known_to_have_been_printed_is_told_as_ever(workspace: Workspace, sent: Path) -> None:
    with workspace.transaction() as transaction:
        transaction.settings.put("printed lines", '{"exports":[],"lines":{}}')
    added = line(run("Please hurry."))
    read = back(workspace, sent, change_feet=lambda foot: foot.replace("</w:ftr>", f"{added}</w:ftr>"))
    assert read.not_placed == (COVER, "[Our logo]", "As agreed in May.")


def test_exports_that_print_the_same_lines_keep_them_once(workspace: Workspace, tmp_path: Path, sent: Path) -> None:
    for number in range(3):
        export_report(workspace, tmp_path / f"again-{number}.docx")
    assert back(workspace, sent).not_placed == ()
    with workspace.reading() as transaction:
        kept = transaction.settings.all()["printed lines"]
    assert kept.count("[") < 12
