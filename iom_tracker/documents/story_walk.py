"""A story of a Word file, its body, notes or page heads, is read paragraph by paragraph, whatever stands in it.

Nothing that somebody wrote is passed over: words in fields, links, formulas, tables, text boxes, notes and content
controls are read where they stand; hidden words too. Only a field's instructions and what old programs show instead of
a text box (`mc:Fallback`) say nothing of their own.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Final

from lxml import etree

from iom_tracker.documents.comment_ranges import CommentRanges
from iom_tracker.documents.document_formats import DocumentFormats
from iom_tracker.documents.fields import FIELD_SIGN, FieldState, link_in
from iom_tracker.documents.old_drawings import OLD_DRAWINGS, name_of_drawing
from iom_tracker.documents.plain_paragraph import plain_paragraph
from iom_tracker.documents.prompts import prompts_in, without_prompts
from iom_tracker.documents.story_lines import Aside, Line, StoryParagraph
from iom_tracker.documents.story_place import OUTSIDE, Place, place_and_content
from iom_tracker.documents.symbols import SIGNS, SYMBOL, symbol_in
from iom_tracker.documents.tracked_changes import (
    KINDS,
    Marks,
    has_gone,
    is_open,
    mark_of,
    marks_among,
    marks_of_table_part,
    with_change,
)
from iom_tracker.documents.word_xml import r, w
from iom_tracker.domain.marked_text import ChangeKind, MarkedBlock, MarkedSpan
from iom_tracker.domain.richtext import Span

_ALTERNATIVE: Final = "{http://schemas.openxmlformats.org/markup-compatibility/2006}AlternateContent"
_MATH: Final = "{http://schemas.openxmlformats.org/officeDocument/2006/math}"
_MATH_TEXT: Final = f"{_MATH}t"
_FORMULA: Final = f"{_MATH}oMath"
_DRAWN: Final = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"
_P: Final = w("p")
_R: Final = w("r")
_TEXT: Final = frozenset({w("t"), w("delText"), _MATH_TEXT})
_P_PR: Final = w("pPr")
_R_PR: Final = w("rPr")
_R_PR_CHANGE: Final = w("rPrChange")
_SDT: Final = w("sdt")
_CONTENT: Final = w("sdtContent")
_STYLE: Final = w("pStyle")
_NUMBER: Final = w("numPr")
_P_PR_CHANGE: Final = w("pPrChange")
_VAL: Final = w("val")
_NAME: Final = w("name")
_ID: Final = w("id")
_CODE: Final = frozenset({w("instrText"), w("delInstrText")})
_SILENT: Final = frozenset(
    {_P_PR, *(w(name) for name in ("sdtPr", "sdtEndPr", "tblPr", "tblGrid", "trPr", "tcPr", "sectPr", "rubyPr"))}
)
_BETWEEN: Final = frozenset(w(name) for name in ("bookmarkStart", "commentRangeStart", "commentRangeEnd"))
_BLOCKS: Final = frozenset({_P, w("tbl"), w("txbxContent")})

Note = tuple[etree._Element, dict[str, str]]  # noqa: SLF001 - lxml gives the type no other name


class StoryWalk:
    """Reads stories of one Word file.

    Attributes:
        notes: the footnotes and endnotes that were not read yet, with their part's links, by kind and id; each is read
            behind the paragraph that refers to it.
        ranges: what the comments are about.
    """

    def __init__(self, formats: DocumentFormats, notes: Mapping[tuple[str, str], Note] | None = None) -> None:
        """Begin without having read anything."""
        self.notes = dict(notes or {})
        self.ranges = CommentRanges()
        self._formats = formats
        self._links: dict[str, str] = {}
        self._prompts: Mapping[etree._Element, bool] = {}
        self._found: list[StoryParagraph] = []
        self._held: list[tuple[StoryParagraph, Aside]] = []
        self._between: Line | None = None
        self._host: StoryParagraph | None = None
        self._handlers: dict[str, Callable[[etree._Element, Line, Marks, str | None], None]] = {
            _R: self._run,
            f"{_MATH}r": self._run,
            _SDT: self._inline_control,
            FIELD_SIGN: lambda sign, *_: self._fields.add_sign(sign),
            w("hyperlink"): self._hyperlink,
            w("fldSimple"): self._simple_field,
            w("ruby"): self._ruby,
            w("bookmarkStart"): self._bookmark,
            w("commentRangeStart"): self._comment_start,
            w("commentRangeEnd"): lambda mark, *_: self.ranges.close(mark.get(_ID, "")),
            w("commentReference"): self._comment_reference,
            w("footnoteReference"): self._note,
            w("endnoteReference"): self._note,
            _DRAWN: self._image,
            **dict.fromkeys(OLD_DRAWINGS, self._old_drawing),
            _ALTERNATIVE: self._alternative,
            **dict.fromkeys(KINDS, self._changed),
            **dict.fromkeys(_BLOCKS, self._aside),
            **dict.fromkeys(_CODE, lambda code, *_: self._fields.add_code(code.text or "")),
            **dict.fromkeys(_SILENT, lambda *_: None),
        }

    def read(self, story: etree._Element, links: Mapping[str, str]) -> list[StoryParagraph]:
        """Return every paragraph of a story in order; what hangs on one comes behind it."""
        self._found, self._links, self._fields = [], dict(links), FieldState(story.iter(FIELD_SIGN))
        self._prompts = prompts_in(story, self._formats.prompts)
        self._blocks(story, OUTSIDE, ())
        self._release()
        self.ranges.close_all()
        found, self._found = self._found, []  # the walk must not keep it: objects that know themselves go late
        return found

    def _blocks(self, parent: etree._Element, place: Place, marks: Marks) -> None:
        for child in parent:
            if child.tag == _P:  # as most are
                self._paragraph(child, place, marks)
            else:
                self._block(child, place, marks)

    def _block(self, element: etree._Element, place: Place, marks: Marks) -> None:
        tag = element.tag
        if tag == _P:
            self._paragraph(element, place, marks)
        elif tag == _SDT:
            self._inside(element, place, marks)
        elif tag == _CONTENT:
            self._blocks(element, place, marks)
        elif tag == _ALTERNATIVE:
            for chosen in _chosen(element):
                self._block(chosen, place, marks)
        elif tag in KINDS:
            self._blocks(element, place, with_change(marks, element))
        elif tag == _FORMULA:  # between paragraphs it is one by itself
            self._any_paragraph(element, place, marks)
        elif tag in _BETWEEN:
            self._between = self._between or Line(place, ())
            self._handlers[tag](element, self._between, (), None)
        elif tag not in _SILENT:
            self._blocks(element, place, marks + marks_of_table_part(element))

    def _inside(self, control: etree._Element, around: Place, marks: Marks) -> None:
        """Read what stands in a content control; nothing hangs on it from outside, and the other way round."""
        if self._held:
            self._release()
        place, content = place_and_content(control, around)
        for part in control:
            if part is content:
                self._blocks(part, place, marks)
            elif part.tag not in _SILENT:
                self._block(part, place, marks)
        if self._held:
            self._release()

    def _paragraph(self, paragraph: etree._Element, place: Place, marks: Marks) -> None:
        is_alone = not (marks or self._between or self.ranges.is_listening) and self._fields.is_quiet
        is_plain = is_alone and not (self._prompts and any(run in self._prompts for run in paragraph.iter(_R)))
        plain = plain_paragraph(paragraph, place, self._formats) if is_plain else None
        if plain is None:
            self._any_paragraph(paragraph, place, marks)
            return
        plain.host = self._host
        self._found.append(plain)
        if self._held:
            self._release()

    def _any_paragraph(self, paragraph: etree._Element, place: Place, marks: Marks) -> None:
        line = Line(place, marks)
        if self._between is not None:
            line.bookmarks, line.comments = self._between.bookmarks, self._between.comments
            self._between = None
        for child in paragraph:
            tag = child.tag
            if tag == _R:
                self._run(child, line, marks, None)
            elif tag == _P_PR:
                self._properties(child, line)
            else:
                self._piece(child, line, marks, None)
        self._add(paragraph, line)

    def _properties(self, properties: etree._Element, line: Line) -> None:
        """Read a paragraph's style, its kind, and what was done to its end and format."""
        number, change = None, None
        for each in properties:
            tag = each.tag
            if tag == _STYLE:
                line.style = each.get(_VAL, "")
            elif tag == _NUMBER:
                number = each
            elif tag == _R_PR:
                line.end += marks_among(each)
            elif tag == _P_PR_CHANGE:
                change = each
        line.kind = self._formats.kind_of(line.style, number)
        if change is not None:
            line.end = (*line.end, mark_of(change, ChangeKind.FORMATTED))
            old = Line(line.place, ())
            for each in change.iterchildren(_P_PR):
                self._properties(each, old)
            line.before = old.kind if old.kind != line.kind else None

    def _add(self, element: etree._Element, line: Line) -> None:
        block = MarkedBlock(tuple(line.spans), *line.kind, line.end, line.before)
        prompt = None
        if line.prompts:
            said, prompt = without_prompts(block, line.prompts)
            block = replace(block, spans=said)
        found = StoryParagraph(element, line.place, block, line.style, line.bookmarks, line.comments, line.images)
        found.host, found.is_host, found.prompt = self._host, bool(line.asides), prompt
        self._found.append(found)
        if self.ranges.is_listening:
            self.ranges.end_line(is_gone=has_gone(block.end))
        if line.asides:
            self._held += [(found, aside) for aside in line.asides]
        if self._held and not is_open(block.end):
            self._release()

    def _release(self) -> None:
        """Read what hangs on the paragraphs above."""
        held, self._held = self._held, []
        for host, aside in held:
            around = self._host, self._links, self._fields
            self._host, self._links = None if aside.is_line else host, aside.links
            if aside.links is not around[1]:
                self._fields = FieldState(aside.element.iter(FIELD_SIGN))
            if aside.is_line:
                line = Line(aside.place, ())
                self._inline(aside.element, line, aside.marks, None)
                self._add(aside.element, line)
            else:
                self._block(aside.element, aside.place, aside.marks)
            self._release()
            self._host, self._links, self._fields = around

    def _inline(self, parent: etree._Element, line: Line, marks: Marks, link: str | None) -> None:
        for child in parent:
            self._piece(child, line, marks, link)

    def _piece(self, piece: etree._Element, line: Line, marks: Marks, link: str | None) -> None:
        tag = piece.tag
        handler = self._handlers.get(tag)
        if handler is not None:
            handler(piece, line, marks, link)
        elif tag == _MATH_TEXT:
            self._say(piece.text or "", line, marks, (False, False, link))
        else:
            self._inline(piece, line, marks, link)

    def _run(self, run: etree._Element, line: Line, marks: Marks, link: str | None) -> None:
        form, before, first = (False, False, link), None, len(line.spans)
        for child in run:
            tag = child.tag
            if tag in _TEXT:
                self._say(child.text or "", line, marks, form, before)
            elif tag == _R_PR:
                form, before = (*self._formats.face_of(child), link), None
                marks += marks_among(child)
                change = child.find(_R_PR_CHANGE)
                if change is not None:
                    marks = (*marks, mark_of(change, ChangeKind.FORMATTED))
                    before = self._face_before(change)
            elif tag in SIGNS:
                self._say(SIGNS[tag], line, marks, form, before)
            elif tag == SYMBOL:
                self._say(symbol_in(child), line, marks, form, before)
            else:
                self._piece(child, line, marks, link)
        if run in self._prompts:
            line.prompts |= dict.fromkeys(range(first, len(line.spans)), self._prompts[run])

    def _face_before(self, change: etree._Element) -> tuple[bool, bool]:
        old = change.find(_R_PR)
        return self._formats.face_of(old) if old is not None else (False, False)

    def _say(
        self,
        words: str,
        line: Line,
        marks: Marks,
        form: tuple[bool, bool, str | None],
        before: tuple[bool, bool] | None = None,
    ) -> None:
        if self._fields.is_hiding or not words:
            return
        bold, italic, link = form
        link = link or self._fields.link
        had = Span(words, *before, link) if before is not None and before != (bold, italic) else None
        line.spans.append(MarkedSpan(Span(words, bold, italic, link), marks, had))
        if self.ranges.is_listening and not has_gone(marks):
            self.ranges.add(words)

    def _changed(self, change: etree._Element, line: Line, marks: Marks, link: str | None) -> None:
        self._inline(change, line, with_change(marks, change), link)

    def _hyperlink(self, element: etree._Element, line: Line, marks: Marks, link: str | None) -> None:
        self._inline(element, line, marks, self._links.get(element.get(r("id"), ""), link))

    def _simple_field(self, element: etree._Element, line: Line, marks: Marks, link: str | None) -> None:
        self._inline(element, line, marks, link_in(element.get(w("instr"), "")) or link)

    def _ruby(self, element: etree._Element, line: Line, marks: Marks, link: str | None) -> None:
        """Read a text with its reading above it as people write both in one line: the reading in brackets."""
        for part in element.iterchildren(w("rubyBase")):
            self._inline(part, line, marks, link)
        for part in element.iterchildren(w("rt")):
            self._say("(", line, marks, (False, False, link))
            self._inline(part, line, marks, link)
            self._say(")", line, marks, (False, False, link))

    def _inline_control(self, control: etree._Element, line: Line, marks: Marks, link: str | None) -> None:
        place, content = place_and_content(control, line.place)
        if content is None:
            return
        if place is line.place or place.anchor is None:
            self._inline(content, line, marks, link)
        else:
            line.asides += (Aside(content, marks, place, self._links, is_line=True),)

    def _bookmark(self, mark: etree._Element, line: Line, *_: object) -> None:
        line.bookmarks += (mark.get(_NAME, ""),)

    def _comment_start(self, mark: etree._Element, line: Line, *_: object) -> None:
        self.ranges.open(mark.get(_ID, ""))
        line.comments += (mark.get(_ID, ""),)

    def _comment_reference(self, mark: etree._Element, line: Line, *_: object) -> None:
        self.ranges.close(mark.get(_ID, ""))
        line.comments += (mark.get(_ID, ""),)

    def _note(self, reference: etree._Element, line: Line, marks: Marks, _link: str | None) -> None:
        kind = "footnote" if reference.tag == w("footnoteReference") else "endnote"
        note = self.notes.pop((kind, reference.get(_ID, "")), None)
        if note is not None:
            self._prompts = {**self._prompts, **prompts_in(note[0], self._formats.prompts)}
            line.asides += (Aside(note[0], marks, line.place, note[1]),)

    def _aside(self, element: etree._Element, line: Line, marks: Marks, _link: str | None) -> None:
        line.asides += (Aside(element, marks, line.place, self._links),)

    def _image(self, element: etree._Element, line: Line, marks: Marks, _link: str | None) -> None:
        drawing = next(element.iterancestors(w("drawing")), element)
        is_box = next(drawing.iter(w("txbxContent")), None) is not None
        if not (is_box or has_gone(marks)):
            line.images += (element.get("descr", "") or element.get("title", "") or element.get("name", ""),)

    def _old_drawing(self, element: etree._Element, line: Line, marks: Marks, _link: str | None) -> None:
        name = name_of_drawing(element)
        if name and not has_gone(marks):
            line.images += (name,)

    def _alternative(self, element: etree._Element, line: Line, marks: Marks, link: str | None) -> None:
        for chosen in _chosen(element):
            self._inline(chosen, line, marks, link)


def _chosen(alternative: etree._Element) -> list[etree._Element]:
    return list(alternative.iterchildren("{*}*"))[:1]
