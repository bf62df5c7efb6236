"""What the styles and lists of one Word file mean: which are lists, which are headings, which make words bold."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Final

from lxml import etree

from iom_tracker.documents.package_gate import WordPackage
from iom_tracker.documents.richtext_xml import list_and_level
from iom_tracker.documents.template_styles import lists_of_styles
from iom_tracker.documents.word_xml import HYPERLINK, w
from iom_tracker.domain.richtext import BlockType

_OFF: Final = frozenset({"0", "false", "off"})
_HEADING: Final = "heading "
_CONTENTS: Final = ("toc ", "contents ")
_PROMPT: Final = "placeholder text"  # as Word calls it in every language; its id is translated
_PROMPT_ID: Final = "PlaceholderText"
_NO_LIST: Final = ("", 0)
PARAGRAPH: Final = (BlockType.PARAGRAPH, 0)
_VALUE: Final = w("val")
_BOLD: Final = w("b")
_ITALIC: Final = w("i")
_STYLE: Final = w("rStyle")
_COMPLEX_SCRIPT: Final = frozenset({w("rtl"), w("cs")})
_HIGHEST: Final = 9  # what an outline level counts up to; 9 itself is body text


@dataclass(frozen=True, slots=True)
class DocumentFormats:
    """The formats of one Word file.

    Attributes:
        lists: what each level of a list is, by the list's number.
        list_styles: the list and the level that a style gives its paragraphs, by the style's id.
        headings: the level of each heading style, by its id; the highest is 1.
        contents: the ids of the styles of contents.
        faces: whether a character style makes words bold, and italic, by its id.
        prompts: the ids of the styles of what Word shows where nothing is said.
    """

    lists: Mapping[str, Mapping[int, BlockType]] = field(default_factory=dict)
    list_styles: Mapping[str, tuple[str, int]] = field(default_factory=dict)
    headings: Mapping[str, int] = field(default_factory=dict)
    contents: frozenset[str] = frozenset()
    faces: Mapping[str, tuple[bool, bool]] = field(default_factory=dict)
    prompts: frozenset[str] = frozenset({_PROMPT_ID})

    def kind_of(self, style: str, number: etree._Element | None) -> tuple[BlockType, int]:
        """Return the type and level that its style and its `w:numPr` give a paragraph."""
        by_style = self.list_styles.get(style, _NO_LIST)
        if number is None and by_style is _NO_LIST:
            return PARAGRAPH
        list_, level = list_and_level(number) if number is not None else by_style
        type_ = self.lists.get(list_ or by_style[0], {}).get(level, BlockType.PARAGRAPH)
        return (type_, level) if type_ is not BlockType.PARAGRAPH else PARAGRAPH

    def face_of(self, form: etree._Element) -> tuple[bool, bool]:
        """Say whether the properties of a run make its words bold, and italic."""
        bold = italic = None
        by_style = (False, False)
        is_complex = False
        for each in form:
            tag = each.tag
            if tag == _BOLD:
                bold = is_on(each)
            elif tag == _ITALIC:
                italic = is_on(each)
            elif tag == _STYLE:
                by_style = self.faces.get(each.get(_VALUE, ""), by_style)
            elif tag in _COMPLEX_SCRIPT:
                is_complex = is_on(each)
        if is_complex:
            bold, italic = (_or_complex(form, "bCs", bold), _or_complex(form, "iCs", italic))
        return by_style[0] if bold is None else bold, by_style[1] if italic is None else italic


def is_on(switch: etree._Element) -> bool:
    """Say whether an element that is a switch is on: it is, unless it says otherwise."""
    return switch.get(_VALUE, "true") not in _OFF


def read_formats(package: WordPackage) -> DocumentFormats:
    """Read the formats of a Word file."""
    sheets = [package.tree(name) for name in package.related("styles")]
    styles = {style.get(w("styleId"), ""): style for sheet in sheets for style in sheet.iter(w("style"))}
    lists = {number: levels for name in package.related("numbering") for number, levels in _lists(package.tree(name))}
    names = {id_: _name_of(style) for id_, style in styles.items()}
    return DocumentFormats(
        lists=lists | _lists_by_style(package, styles, lists),
        list_styles={id_: place for sheet in sheets for id_, place in lists_of_styles(sheet).items()},
        headings={id_: level for id_, style in styles.items() if (level := _heading_level(style, styles, names))},
        contents=frozenset(id_ for id_, name in names.items() if name.startswith(_CONTENTS)),
        faces={id_: face for id_, style in styles.items() if any(face := _face(style, styles))},
        prompts=frozenset({_PROMPT_ID, *(id_ for id_, name in names.items() if name == _PROMPT)}),
    )


def links_of(package: WordPackage, part: str) -> dict[str, str]:
    """Return the addresses that a part leads to, by their relationship's id."""
    links = package.relationships(part).items()
    return {id_: each.target for id_, each in links if each.kind == HYPERLINK and each.is_external}


def _or_complex(form: etree._Element, name: str, plain: bool | None) -> bool | None:  # noqa: FBT001 - None is unsaid
    switch = form.find(w(name))
    return is_on(switch) or plain if switch is not None else plain


def _name_of(style: etree._Element) -> str:
    name = style.find(w("name"))
    return name.get(w("val"), "").casefold() if name is not None else ""


def _heading_level(style: etree._Element, styles: Mapping[str, etree._Element], names: Mapping[str, str]) -> int | None:
    for each in _inherited(style, styles):
        outline = each.find(f"{w('pPr')}/{w('outlineLvl')}")
        depth = outline.get(w("val"), "") if outline is not None else ""
        if depth.isdecimal():
            return int(depth) + 1 if int(depth) < _HIGHEST else None
        name = names[each.get(w("styleId"), "")]
        if name.startswith(_HEADING) and name.removeprefix(_HEADING).isdecimal():
            return int(name.removeprefix(_HEADING))
    return None


def _inherited(style: etree._Element | None, styles: Mapping[str, etree._Element]) -> Iterator[etree._Element]:
    """Yield a style and those that it is based on; a damaged file may have styles based on each other in a circle."""
    for _ in range(len(styles)):
        if style is None:
            return
        yield style
        parent = style.find(w("basedOn"))
        style = styles.get(parent.get(w("val"), "")) if parent is not None else None


def _face(style: etree._Element, styles: Mapping[str, etree._Element]) -> tuple[bool, bool]:
    if style.get(w("type")) != "character":
        return False, False
    bold, italic = (_inherited_switch(style, styles, name) for name in ("b", "i"))
    return bold, italic


def _inherited_switch(style: etree._Element, styles: Mapping[str, etree._Element], name: str) -> bool:
    found = (each.find(f"{w('rPr')}/{w(name)}") for each in _inherited(style, styles))
    return next((is_on(switch) for switch in found if switch is not None), False)


def _lists(numbering: etree._Element) -> Iterator[tuple[str, dict[int, BlockType]]]:
    definitions = {each.get(w("abstractNumId"), ""): _levels(each) for each in numbering.iter(w("abstractNum"))}
    for list_ in numbering.iter(w("num")):
        definition = list_.find(w("abstractNumId"))
        if definition is not None:
            yield list_.get(w("numId"), ""), definitions.get(definition.get(w("val"), ""), {}) | _levels(list_)


def _levels(definition: etree._Element) -> dict[int, BlockType]:
    return {int(level.get(w("ilvl"), "0")): _list_type(level) for level in definition.iter(w("lvl"))}


def _list_type(level: etree._Element) -> BlockType:
    form = level.find(w("numFmt"))
    name = form.get(w("val")) if form is not None else "decimal"
    if name == "none":
        return BlockType.PARAGRAPH
    return BlockType.BULLET if name == "bullet" else BlockType.NUMBER


def _lists_by_style(
    package: WordPackage, styles: Mapping[str, etree._Element], lists: Mapping[str, Mapping[int, BlockType]]
) -> dict[str, Mapping[int, BlockType]]:
    """Return the lists that only name a list style, with the levels of the list which that style names."""
    found: dict[str, Mapping[int, BlockType]] = {}
    for numbering in (package.tree(name) for name in package.related("numbering")):
        links = {
            each.get(w("abstractNumId"), ""): link.get(w("val"), "")
            for each in numbering.iter(w("abstractNum"))
            if (link := each.find(w("numStyleLink"))) is not None
        }
        for list_ in numbering.iter(w("num")) if links else ():
            definition = list_.find(w("abstractNumId"))
            style = styles.get(links.get(definition.get(w("val"), ""), "")) if definition is not None else None
            number = style.find(f"{w('pPr')}/{w('numPr')}") if style is not None else None
            if number is not None:
                found[list_.get(w("numId"), "")] = lists.get(list_and_level(number)[0], {})
    return found
