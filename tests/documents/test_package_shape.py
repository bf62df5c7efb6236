from collections.abc import Callable
from pathlib import Path

import pytest

from iom_tracker.documents.package_gate import CONTENT_TYPES, read_word_package, refusing
from iom_tracker.documents.package_shape import refuse_misshapen
from iom_tracker.domain.errors import NotAReport
from tests.documents.hostile_word_files import RELATIONS, a_word_file
from tests.documents.word_files import MAIN, Parts, the_template

STYLES = b"application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"
CUT = {
    "list of types": (CONTENT_TYPES, b"package/2006/content-types", b"package/2006/other"),
    "root of the document": (MAIN, b"w:document", b"w:story"),
    "body of the document": (MAIN, b"w:body", b"w:soul"),
    "relationships of other names": (RELATIONS, b"package/2006/relationships", b"package/2006/other"),
    "relationship without a target": (RELATIONS, b" Target=", b" Aim="),
    "relationship of another name": (RELATIONS, b"<Relationship ", b"<Friendship "),
    "type of the styles": (CONTENT_TYPES, STYLES, STYLES.upper()),
    "root of the styles": ("word/styles.xml", b"w:styles", b"w:fashions"),
    "root of the properties": ("docProps/core.xml", b"cp:coreProperties", b"cp:other"),
}


def shape(path: Path) -> str:
    with refusing(path):
        refuse_misshapen(read_word_package(path, whole=True))
    return "sound"


def other(name: str, old: bytes, new: bytes) -> Callable[[Parts], None]:
    def change(parts: Parts) -> None:
        assert old in parts[name]
        parts[name] = parts[name].replace(old, new)

    return change


def test_our_template_hangs_together() -> None:
    assert shape(the_template()) == "sound"


def test_what_is_outside_or_gone_is_not_looked_at(tmp_path: Path) -> None:
    link = (
        b'<Relationship Id="a" Type="t" Target="http://x/" TargetMode="External"/>'
        b'<Relationship Id="b" Type="t" Target="none.xml"/></Relationships>'
    )
    path = a_word_file(tmp_path / "t.docx", other(RELATIONS, b"</Relationships>", link))
    assert shape(path) == "sound"


@pytest.mark.parametrize("name", CUT)
def test_a_package_that_does_not_hang_together_is_refused(tmp_path: Path, name: str) -> None:
    path = a_word_file(tmp_path / "t.docx", other(*CUT[name]))
    with pytest.raises(NotAReport) as refusal:
        shape(path)
    assert refusal.value.reason == "not_word"
