"""Whether a package hangs together as python-docx takes for granted, which asks nothing and fails somewhere later."""

import posixpath
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from iom_tracker.documents.flaws import Flaw
from iom_tracker.documents.package_gate import CONTENT_TYPES, RELATIONSHIP, Relationship, WordPackage, content_types
from iom_tracker.documents.word_xml import R, w

_PACKAGE: Final = "http://schemas.openxmlformats.org/package/2006"
_WORD: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_CORE: Final = f"{_PACKAGE}/relationships/metadata/core-properties"
_ROOTS: Final = MappingProxyType(
    {
        **{kind: w(kind) for kind in ("styles", "numbering", "settings", "comments")},
        "header": w("hdr"),
        "footer": w("ftr"),
    }
)
# By the kind of a relationship: what type and what root the part has that it leads to.
_EXPECTED: Final[Mapping[str, tuple[str, str]]] = MappingProxyType(
    {
        **{f"{R}/{kind}": (f"{_WORD}.{kind}+xml", root) for kind, root in _ROOTS.items()},
        _CORE: (
            "application/vnd.openxmlformats-package.core-properties+xml",
            f"{{{_PACKAGE}/metadata/core-properties}}coreProperties",
        ),
    }
)


def refuse_misshapen(package: WordPackage) -> None:
    """Let a whole package pass of which python-docx can make a document.

    Raises:
        Flaw: it does not hang together (`not_word`).
    """
    if package.tree(CONTENT_TYPES).tag != f"{{{_PACKAGE}/content-types}}Types":
        raise Flaw("not_word")
    document = package.tree(package.main)
    if document.tag != w("document") or document.find(w("body")) is None:
        raise Flaw("not_word")
    types = content_types(package.parts[CONTENT_TYPES])
    for name in package.parts:
        if name.endswith(".rels"):
            _refuse_bad_relationships(package, name, types)


def _refuse_bad_relationships(package: WordPackage, name: str, types: Mapping[str, str]) -> None:
    root = package.tree(name)
    is_sound = root.tag == f"{{{_PACKAGE}/relationships}}Relationships"
    is_said = all(
        each.tag == RELATIONSHIP and {"Id", "Type", "Target"} <= set(each.keys()) for each in root.iterchildren("{*}*")
    )
    if not (is_sound and is_said):
        raise Flaw("not_word")
    folder, file = posixpath.split(name)
    source = posixpath.join(posixpath.dirname(folder), file.removesuffix(".rels"))
    for each in package.relationships(source).values():
        if not _leads_to_what_it_says(package, each, types):
            raise Flaw("not_word")


def _leads_to_what_it_says(package: WordPackage, relationship: Relationship, types: Mapping[str, str]) -> bool:
    if relationship.is_external or relationship.target not in package.parts:  # of a part that is gone python-docx tells
        return True
    type_, root = _EXPECTED.get(relationship.kind, ("", ""))
    return not root or (
        types.get(relationship.target.lower()) == type_ and package.tree(relationship.target).tag == root
    )
