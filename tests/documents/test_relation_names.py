from pathlib import Path

import pytest

from iom_tracker.documents.relation_names import PACKAGE_RELATIONS
from iom_tracker.documents.report_writer import write_report
from tests.documents.reports import a_report, a_unit
from tests.documents.word_files import changed, pack, parts_of, the_template
from tests.tools import check_docx

KNOWN = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
OTHER_SPELLINGS = (
    "http://schemas.openxmlformats.org/officedocument/2006/relationships/metadata/core-properties",
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/metadata/core-properties",
)
TYPES = "[Content_Types].xml"
OVERRIDE = (
    '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>'
)


def printed_in(template: Path, out: Path) -> tuple[str, str]:
    write_report(a_report(a_unit()), template, out)
    check_docx(out)
    parts = parts_of(out)
    return parts[PACKAGE_RELATIONS].decode(), parts[TYPES].decode()


@pytest.mark.parametrize("spelling", OTHER_SPELLINGS)
def test_properties_that_are_named_in_another_spelling_are_not_added_once_more(tmp_path: Path, spelling: str) -> None:
    template = changed(
        the_template(), tmp_path / "t.docx", lambda text: text.replace(KNOWN, spelling), PACKAGE_RELATIONS
    )
    relations, types = printed_in(template, tmp_path / "r.docx")
    assert relations.count('Target="docProps/core.xml"') == types.count('"/docProps/core.xml"') == 1


def test_a_package_that_names_its_properties_twice_names_them_once_afterwards(tmp_path: Path) -> None:
    second = f'<Relationship Id="rId99" Type="{KNOWN}" Target="docProps/core.xml"/></Relationships>'

    def twice(text: str) -> str:
        return text.replace(KNOWN, OTHER_SPELLINGS[0]).replace("</Relationships>", second)

    parts = parts_of(changed(the_template(), tmp_path / "once.docx", twice, PACKAGE_RELATIONS))
    parts[TYPES] = parts[TYPES].replace(b"</Types>", f"{OVERRIDE}</Types>".encode())
    relations, types = printed_in(pack(tmp_path / "t.docx", parts), tmp_path / "r.docx")
    assert relations.count('Target="docProps/core.xml"') == types.count('"/docProps/core.xml"') == 1


def test_any_other_relationship_stays_as_it_is(tmp_path: Path) -> None:
    other = "http://example.org/officedocument/mine"
    added = f'<Relationship Id="rId99" Type="{other}" Target="word/settings.xml"/></Relationships>'
    template = changed(
        the_template(), tmp_path / "t.docx", lambda text: text.replace("</Relationships>", added), PACKAGE_RELATIONS
    )
    assert other in printed_in(template, tmp_path / "r.docx")[0]
