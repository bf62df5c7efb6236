"""Rich text as paragraphs of WordprocessingML; `story_walk` reads it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Final

from lxml import etree

from iom_tracker.documents.direction import reads_to_the_left, stretches
from iom_tracker.documents.word_xml import run_xml, value, w
from iom_tracker.domain.numbering import Place, places
from iom_tracker.domain.richtext import Block, BlockType, RichText, Span

FALLBACK: Final = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"  # says the same once more
RTL: Final = "<w:rtl/>"
_LIST: Final = w("numId")
_LEVEL: Final = w("ilvl")
_VALUE: Final = w("val")


@dataclass(frozen=True, slots=True)
class BodyStyles:
    """The ids, in one template, of what answers are made of."""

    answer: str
    bullet: str
    number: str
    hyperlink: str
    bullet_list: str


@dataclass
class BodyWriter:
    """Writes answers; gathers the links and the lists that the document must declare.

    Attributes:
        first_list: the first free number for a list.
        lists: the level at which each numbered list starts, in order.
        links: the relationship id of each address.
    """

    styles: BodyStyles
    first_list: int
    lists: list[int] = field(default_factory=list)
    links: dict[str, str] = field(default_factory=dict)

    def xml(self, body: RichText) -> str:
        """Return an answer's paragraphs; their prefixes are `w` and `r`."""
        forms = self.forms(body.blocks)
        return "".join(self._paragraph(block, form) for block, form in zip(body.blocks, forms, strict=True))

    def forms(self, blocks: Sequence[Block]) -> list[str]:
        """Return what the properties of each block's paragraph begin with; the lists among them are declared."""
        if all(block.type is BlockType.PARAGRAPH for block in blocks):  # as most are
            return [f'<w:pStyle w:val="{self.styles.answer}"/>'] * len(blocks)
        first = self.first_list + len(self.lists)
        found = places(blocks)
        self.lists += [block.level for block, place in zip(blocks, found, strict=True) if place and place.number == 1]
        return [self._form(block, place, first) for block, place in zip(blocks, found, strict=True)]

    def span(
        self, span: Span, *, to_left: bool, change: Callable[[str], str] | None = None, is_gone: bool = False
    ) -> str:
        """Return the runs of a span, without its link.

        Args:
            span: the words and their format.
            to_left: whether their paragraph runs to the left.
            change: what the properties of runs end with, given what says that they run to the left.
            is_gone: whether the words were taken out.
        """
        form, tag = self.format(span), "delText" if is_gone else "t"
        if not to_left and span.text.isascii():  # as most are
            return run_xml(span.text, f"{form}{change('') if change else ''}", tag)
        runs = []
        for words, runs_left in stretches(span.text, in_leftward=to_left):
            way = RTL if runs_left else ""
            runs.append(run_xml(words, f"{form}{way}{change(way) if change else ''}", tag))
        return "".join(runs)

    def format(self, span: Span) -> str:
        """Return the properties of a span's runs."""
        form = f'<w:rStyle w:val="{self.styles.hyperlink}"/>' if span.link else ""
        form += "<w:b/><w:bCs/>" if span.bold else ""
        return form + ("<w:i/><w:iCs/>" if span.italic else "")

    def linked(self, address: str | None, runs: str) -> str:
        """Return runs that lead to an address, if there is one."""
        if address is None:
            return runs
        return f'<w:hyperlink r:id="{value(self._link(address))}" w:history="1">{runs}</w:hyperlink>'

    def _paragraph(self, block: Block, form: str) -> str:
        to_left = reads_to_the_left(block.text)
        spans = "".join(self.linked(span.link, self.span(span, to_left=to_left)) for span in block.spans)
        direction = "<w:bidi/>" if to_left else ""
        return f"<w:p><w:pPr>{form}{direction}</w:pPr>{spans}</w:p>"

    def _form(self, block: Block, place: Place | None, first_list: int) -> str:
        style, list_ = self._style_and_list(block, place, first_list)
        in_list = f'<w:numPr><w:ilvl w:val="{block.level}"/><w:numId w:val="{list_}"/></w:numPr>' if list_ else ""
        return f'<w:pStyle w:val="{style}"/>{in_list}'

    def _style_and_list(self, block: Block, place: Place | None, first_list: int) -> tuple[str, str]:
        if block.type is BlockType.PARAGRAPH:
            return self.styles.answer, ""
        if place is None:
            return self.styles.bullet, self.styles.bullet_list
        return self.styles.number, str(first_list + place.list)

    def _link(self, address: str) -> str:
        return self.links.setdefault(address, f"rIdLink{len(self.links) + 1}")


def line_xml(words: str) -> tuple[str, str]:
    """Return what the properties of a paragraph of plain words end with, and its runs."""
    if words.isascii():  # as most are
        return "", run_xml(words)
    to_left = reads_to_the_left(words)
    cut = stretches(words, in_leftward=to_left)
    runs = (run_xml(stretch, RTL if runs_left else "") for stretch, runs_left in cut)
    return "<w:bidi/>" if to_left else "", "".join(runs)


def list_and_level(number: etree._Element) -> tuple[str, int]:
    """Return the list's number and the level that a `w:numPr` names."""
    list_, depth = "", ""
    for each in number:
        if each.tag == _LIST:
            list_ = each.get(_VALUE, "")
        elif each.tag == _LEVEL:
            depth = each.get(_VALUE, "")
    return list_, int(depth) if depth.isdecimal() else 0
