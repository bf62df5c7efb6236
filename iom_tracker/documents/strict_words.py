"""Word can save a document as "Strict Open XML": the same marks under other names, which are put back into ours."""

import re
from collections.abc import Mapping
from typing import Final

_STRICT: Final = b"http://purl.oclc.org/ooxml/"
_QUOTED: Final = re.compile(rb"""(?<=["'])http://purl\.oclc\.org/ooxml/(\w+)/""")
_HYPHENATED: Final = re.compile(rb"(officeDocument/2006/(?:relationships/)?(?:custom|extended))Properties\b")
_PACKAGE: Final = "_rels/.rels"
_XML_NAMES: Final = (".xml", ".rels")


def is_strict(parts: Mapping[str, bytes]) -> bool:
    """Say whether a package uses the names of Strict Open XML."""
    return _STRICT in parts.get(_PACKAGE, b"")


def in_ordinary_words(parts: Mapping[str, bytes]) -> dict[str, bytes]:
    """Return parts with the ordinary names of elements, attributes and relationships."""
    return {name: _ordinary(data) if name.lower().endswith(_XML_NAMES) else data for name, data in parts.items()}


def _ordinary(data: bytes) -> bytes:
    renamed = _QUOTED.sub(rb"http://schemas.openxmlformats.org/\1/2006/", data)
    return _HYPHENATED.sub(rb"\1-properties", renamed)
