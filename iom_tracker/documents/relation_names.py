"""What a package says its properties are, in the one spelling that is known; programs have others.

LibreOffice writes `officedocument` in small letters where it saves the newer form of Word's files.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from docx.opc.constants import RELATIONSHIP_TYPE
from lxml import etree

from iom_tracker.documents.package_gate import RELATIONSHIP
from iom_tracker.documents.word_xml import R, parse

PACKAGE_RELATIONS: Final = "_rels/.rels"
_CORE: Final = RELATIONSHIP_TYPE.CORE_PROPERTIES
_KNOWN: Final[Mapping[str, str]] = MappingProxyType(
    {
        **{kind.lower(): kind for kind in (_CORE, RELATIONSHIP_TYPE.CUSTOM_PROPERTIES)},
        f"{R}/metadata/core-properties".lower(): _CORE,
    }
)


def with_known_names(relations: bytes) -> bytes:
    """Return the relationships of a package with its properties by their known names, and each of them only once."""
    tree = parse(relations)
    seen: set[str] = set()
    for each in list(tree.iter(RELATIONSHIP)):
        kind = _KNOWN.get(each.get("Type", "").lower(), "")
        if kind in seen:
            tree.remove(each)
        elif kind:
            each.set("Type", kind)
            seen.add(kind)
    return etree.tostring(tree, encoding="UTF-8", xml_declaration=True, standalone=True)
