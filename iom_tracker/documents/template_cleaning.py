"""What no report should carry over from its template: addresses outside of it, protection, changes, comments."""

import posixpath
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

from docx.document import Document
from docx.opc.part import XmlPart
from lxml import etree

from iom_tracker.documents.slots import remove
from iom_tracker.documents.word_xml import HYPERLINK, R, parse, w
from iom_tracker.domain.template_report import Matter, TemplateFinding

_RELS: Final = ".rels"
_ALIEN: Final = frozenset({f"{R}/aFChunk"})  # another document, put in when Word opens this one
_WHOLE: Final = frozenset(map(w, ("drawing", "pict", "object", "mailMerge")))
_DOCUMENT_TYPE: Final = b"wordprocessingml.document.main+xml"
_TEMPLATE_TYPE: Final = b"wordprocessingml.template.main+xml"
_FETCHING: Final = re.compile(r"^\s*(DDE|DDEAUTO|LINK|INCLUDETEXT|INCLUDEPICTURE|IMPORT|DATABASE|RD)\b", re.IGNORECASE)
_TAKEN_OUT: Final = frozenset(map(w, ("del", "moveFrom", "cellDel")))
_UNWRAPPED: Final = frozenset(map(w, ("ins", "moveTo")))
_MARKS: Final = frozenset(
    map(
        w,
        (
            *("pPrChange", "rPrChange", "sectPrChange", "tblPrChange", "tblPrExChange", "trPrChange", "tcPrChange"),
            *("tblGridChange", "numberingChange", "cellIns", "cellMerge"),
            *("moveFromRangeStart", "moveFromRangeEnd", "moveToRangeStart", "moveToRangeEnd"),
        ),
    )
)
_COMMENT_MARKS: Final = frozenset(map(w, ("commentRangeStart", "commentRangeEnd", "commentReference")))
_PROTECTION: Final = ("documentProtection", "writeProtection")


def without_outside(parts: Mapping[str, bytes]) -> tuple[dict[str, bytes], tuple[TemplateFinding, ...]]:
    """Return the parts of a template as an ordinary document, without what would be fetched from elsewhere.

    Links that a reader may click stay.
    """
    cleaned = dict(parts)
    types = cleaned["[Content_Types].xml"]
    cleaned["[Content_Types].xml"] = types.replace(_TEMPLATE_TYPE, _DOCUMENT_TYPE)
    found: list[TemplateFinding] = []
    for name in [each for each in parts if each.endswith(_RELS)]:
        relations = parse(cleaned[name])
        dropped = {each.get("Id", ""): each.get("Target", "") for each in relations if _is_alien(each)}
        if dropped:
            for each in [each for each in relations if each.get("Id", "") in dropped]:
                relations.remove(each)
            cleaned[name] = etree.tostring(relations, encoding="UTF-8", xml_declaration=True, standalone=True)
            source = _source_of(name)
            if source in cleaned:
                cleaned[source] = _without_references(cleaned[source], dropped.keys())
            found += [TemplateFinding(Matter.OUTSIDE_DROPPED, target) for target in dropped.values()]
    return cleaned, tuple(found)


def clean(document: Document, stories: Sequence[etree._Element]) -> Iterator[TemplateFinding]:
    """Accept tracked changes, and take comments and protection away; say what a designer should know.

    Args:
        document: the template.
        stories: its body, headers and footers.
    """
    for field in sorted({code for story in stories for code in _fetching_fields(story)}):
        yield TemplateFinding(Matter.FETCHING_FIELD, field)
    accepted = [_accept(story) for story in stories]
    if any(accepted):
        yield TemplateFinding(Matter.CHANGES_ACCEPTED)
    commented = [_drop_all(story, _COMMENT_MARKS) for story in stories]
    if any(commented):
        yield TemplateFinding(Matter.COMMENTS_DROPPED)
    _let_go_of_comments(document)
    for settings in related(document, "settings"):
        if _drop_all(settings, frozenset(map(w, _PROTECTION))):
            yield TemplateFinding(Matter.PROTECTION_DROPPED)
        if settings.find(w("trackRevisions")) is not None:
            yield TemplateFinding(Matter.CHANGES_TRACKED)


def related(document: Document, *kinds: str) -> list[etree._Element]:
    """Return the parts of some kinds that the main document refers to, as trees."""
    wanted = {f"{R}/{kind}" for kind in kinds}
    found = [each for each in document.part.rels.values() if each.reltype in wanted and not each.is_external]
    return [each.target_part.element for each in found if isinstance(each.target_part, XmlPart)]


def field_codes(story: etree._Element) -> list[str]:
    """Return the code of every field in a story."""
    simple = [field.get(w("instr"), "") for field in story.iter(w("fldSimple"))]
    return [*simple, *("".join(_codes_in(paragraph)) for paragraph in story.iter(w("p")))]


def _codes_in(paragraph: etree._Element) -> Iterator[str]:
    for code in paragraph.iter(w("instrText")):
        yield code.text or ""


def _fetching_fields(story: etree._Element) -> Iterator[str]:
    for code in (*field_codes(story), *(each.text or "" for each in story.iter(w("instrText")))):
        named = _FETCHING.match(code)
        if named:
            yield named[1].upper()


def _is_alien(relationship: etree._Element) -> bool:
    kind = relationship.get("Type", "")
    return kind in _ALIEN or (relationship.get("TargetMode") == "External" and kind != HYPERLINK)


def _source_of(name: str) -> str:
    folder, file = posixpath.split(name)
    return posixpath.join(posixpath.dirname(folder), file.removesuffix(_RELS))


def _without_references(data: bytes, ids: Iterable[str]) -> bytes:
    tree, gone = parse(data), frozenset(ids)
    for element in list(tree.iter("{*}*")):
        named = [name for name, value in element.attrib.items() if str(name).startswith(f"{{{R}}}") and value in gone]
        for name in named:
            del element.attrib[name]
        if named and not any(str(name).startswith(f"{{{R}}}") for name in element.attrib):
            whole = next((each for each in element.iterancestors() if each.tag in _WHOLE), element)
            remove(whole)
    return etree.tostring(tree, encoding="UTF-8", xml_declaration=True, standalone=True)


def _accept(story: etree._Element) -> bool:
    """Take every tracked change for made, and say whether there were any."""
    was_changed = _drop_all(story, _TAKEN_OUT | _MARKS)
    for added in list(story.iter(*_UNWRAPPED)):
        for each in list(added):
            added.addprevious(each)
        remove(added)
        was_changed = True
    return was_changed


def _drop_all(story: etree._Element, tags: frozenset[str]) -> bool:
    dropped = list(story.iter(*tags))
    for each in dropped:
        remove(each)
    return bool(dropped)


def _let_go_of_comments(document: Document) -> None:
    relations = document.part.rels
    for id_ in [id_ for id_, each in relations.items() if "/comments" in each.reltype]:
        del relations[id_]
