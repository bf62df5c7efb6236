"""Rich text as paragraphs of WordprocessingML, in both directions."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from lxml import etree

from iom_tracker.documents.direction import reads_to_the_left, stretches
from iom_tracker.documents.word_xml import one_line, r, run_xml, value, w
from iom_tracker.domain.numbering import Place, places
from iom_tracker.domain.richtext import LINE_BREAK, Block, BlockType, RichText, Span, rich_text

_SIGNS: Final[dict[str, str]] = {w("tab"): "\t", w("br"): LINE_BREAK, w("cr"): LINE_BREAK, w("noBreakHyphen"): "\u2011"}
FALLBACK: Final = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"  # says the same once more
_OTHER_TEXT: Final = frozenset({w("p"), w("instrText"), w("sdtPr"), FALLBACK})
_RTL: Final = "<w:rtl/>"
_PLAIN: Final = Span("")
_OFF: Final = frozenset({"0", "false", "off"})


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
        runs = []
        for words, runs_left in stretches(span.text, in_leftward=to_left):
            way = _RTL if runs_left else ""
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
    to_left = reads_to_the_left(words)
    cut = stretches(words, in_leftward=to_left)
    runs = (run_xml(stretch, _RTL if runs_left else "") for stretch, runs_left in cut)
    return "<w:bidi/>" if to_left else "", "".join(runs)


@dataclass(frozen=True, slots=True)
class BodyReader:
    """Reads answers.

    Attributes:
        list_styles: the list and the level that a style gives its paragraphs, by the style's id.
        lists: what each level of a list is, by the list's number.
        links: the address of each relationship.
    """

    list_styles: Mapping[str, tuple[str, int]]
    lists: Mapping[str, Mapping[int, BlockType]]
    links: Mapping[str, str]

    def read(self, paragraphs: Iterable[etree._Element]) -> RichText:
        """Return the rich text of paragraphs."""
        return rich_text(self._block(paragraph) for paragraph in paragraphs)

    def text(self, paragraph: etree._Element) -> str:
        """Return a paragraph's text without its format, on one line."""
        return one_line("".join(span.text for span in self._spans(paragraph, _PLAIN)))

    def _block(self, paragraph: etree._Element) -> Block:
        list_, level = self._place(paragraph)
        type_ = self.lists.get(list_, {}).get(level, BlockType.PARAGRAPH)
        return Block(tuple(self._spans(paragraph, _PLAIN)), type_, level)

    def _place(self, paragraph: etree._Element) -> tuple[str, int]:
        number = paragraph.find(f"{w('pPr')}/{w('numPr')}")
        if number is not None:
            return list_and_level(number)
        style = paragraph.find(f"{w('pPr')}/{w('pStyle')}")
        return self.list_styles.get(style.get(w("val"), "") if style is not None else "", ("", 0))

    def _spans(self, parent: etree._Element, form: Span) -> Iterator[Span]:
        for child in parent.iterchildren("{*}*"):
            letters = text_of(child)
            if letters is not None:
                yield replace(form, text=letters)
            elif child.tag not in _OTHER_TEXT:
                yield from self._spans(child, self._form(child, form))

    def _form(self, element: etree._Element, around: Span) -> Span:
        """Return the format that an element gives to what is inside it."""
        if element.tag == w("r"):
            return replace(around, bold=_is_on(element, "b"), italic=_is_on(element, "i"))
        if element.tag == w("hyperlink"):
            return replace(around, link=self.links.get(element.get(r("id"), ""), around.link))
        return around


def text_of(element: etree._Element) -> str | None:
    """Return the text that an element stands for: a tab is a tab, a break a line break; None if it stands for none."""
    tag = str(element.tag)
    return element.text or "" if tag.endswith("}t") else _SIGNS.get(tag)


def list_and_level(number: etree._Element) -> tuple[str, int]:
    """Return the list's number and the level that a `w:numPr` names."""
    list_, level = number.find(w("numId")), number.find(w("ilvl"))
    depth = level.get(w("val"), "") if level is not None else ""
    return list_.get(w("val"), "") if list_ is not None else "", int(depth) if depth.isdecimal() else 0


def _is_on(run: etree._Element, name: str) -> bool:
    switch = run.find(f"{w('rPr')}/{w(name)}")
    return switch is not None and switch.get(w("val"), "true") not in _OFF
