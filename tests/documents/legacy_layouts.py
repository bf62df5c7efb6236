"""Reports as other programs and other offices lay them out in Word, written as XML with a small notation."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from iom_tracker.documents.word_xml import DECLARED, text
from iom_tracker.domain.richtext import LINE_BREAK, Block, BlockType, Span
from tests.documents.word_files import MAIN, Parts, pack

_TYPES = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006"
_BULLETS, _NUMBERS, _HEADINGS = "1", "2", "3"


@dataclass(frozen=True)
class Answer:
    """An answer under its question."""

    key: str
    question: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True)
class Promise:
    """A commitment with its answers."""

    code: str
    title: str
    id: str
    text: tuple[str, ...]
    answers: tuple[Answer, ...]
    transformation: str = "Transformation {code}: {title}"
    commitment: str = "Commitment ID: {id}"

    @property
    def part(self) -> str:
        """The transformation's heading."""
        return self.transformation.format(code=self.code, title=self.title)

    @property
    def heading(self) -> str:
        """The commitment's heading."""
        return self.commitment.format(id=self.id)


Layout = Callable[[Promise, str], Iterator[str]]  # with the heading of its transformation where that begins


# --- notation


def p(words: str | Sequence[Span], *, style: str = "", list_: str = "", level: int = 0) -> str:
    """Return a paragraph."""
    spans = [Span(words)] if isinstance(words, str) else words
    number = f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{list_}"/></w:numPr>' if list_ else ""
    form = f'<w:pStyle w:val="{style}"/>' if style else ""
    return f"<w:p><w:pPr>{form}{number}</w:pPr>{''.join(map(_run, spans))}</w:p>"


def bold(words: str) -> str:
    """Return a paragraph in bold."""
    return p([Span(words, bold=True)])


def table(*rows: Sequence[str]) -> str:
    """Return a table; a row of one cell is as wide as all."""
    columns = max(map(len, rows))
    return f"<w:tbl><w:tblPr/>{''.join(_row(row, columns) for row in rows)}</w:tbl><w:p/>"


def blocks(found: Sequence[Block], *, typed: bool = False) -> str:
    """Return an answer's paragraphs, with real lists or with typed signs."""
    return "".join(_block(block, typed=typed) for block in found)


def _run(span: Span) -> str:
    form = ("<w:b/>" if span.bold else "") + ("<w:i/>" if span.italic else "")
    words = text(span.text).replace(LINE_BREAK, '</w:t><w:br/><w:t xml:space="preserve">')
    return f'<w:r><w:rPr>{form}</w:rPr><w:t xml:space="preserve">{words}</w:t></w:r>'


def _row(cells: Sequence[str], columns: int) -> str:
    span = f'<w:tcPr><w:gridSpan w:val="{columns}"/></w:tcPr>' if len(cells) < columns else ""
    filled = "".join(f"<w:tc>{span}{cell or p('')}</w:tc>" for cell in cells)
    return f"<w:tr>{filled}</w:tr>"


def _block(block: Block, *, typed: bool) -> str:
    if block.type is BlockType.PARAGRAPH:
        return p(block.spans)
    if typed:
        return p([Span("•\t" if block.type is BlockType.BULLET else "- "), *block.spans])
    return p(block.spans, list_=_BULLETS if block.type is BlockType.BULLET else _NUMBERS, level=block.level)


# --- layouts


def heading_styles(promise: Promise, part: str) -> Iterator[str]:
    """Lay out with the styles of headings."""
    if part:
        yield p(part, style="Heading1")
    yield p(promise.heading, style="Heading2")
    yield from map(p, promise.text)
    for answer in promise.answers:
        yield p(answer.question, style="Heading3") + blocks(answer.blocks)


def bold_paragraphs(promise: Promise, part: str) -> Iterator[str]:
    """Lay out with bold paragraphs for headings and typed signs for bullets."""
    if part:
        yield bold(part)
    yield bold(promise.heading)
    yield from map(p, promise.text)
    for answer in promise.answers:
        yield bold(answer.question) + blocks(answer.blocks, typed=True)


def two_columns(promise: Promise, part: str) -> Iterator[str]:
    """Lay out with a table of questions and answers below each commitment."""
    if part:
        yield p(part)
    yield p(promise.heading)
    yield from map(p, promise.text)
    rows = [(p(answer.question), blocks(answer.blocks)) for answer in promise.answers]
    yield table((p("Question"), p("Answer")), *rows)


def merged_rows(promise: Promise, part: str) -> Iterator[str]:
    """Lay out with a table for each commitment, a question as a wide row above its answer."""
    if part:
        yield bold(part)
    rows = [row for answer in promise.answers for row in ((bold(answer.question),), (blocks(answer.blocks),))]
    name = promise.commitment.format(id="").rstrip(" :")
    yield table((p(name), p(promise.id)), ("".join(map(p, promise.text)),), *rows)


def one_column(promise: Promise, part: str) -> Iterator[str]:
    """Lay out with a table of one column below each commitment, question and answer in turn."""
    if part:
        yield p(part)
    yield p(promise.heading) + "".join(map(p, promise.text))
    yield table(*((cell,) for answer in promise.answers for cell in (p(answer.question), blocks(answer.blocks))))


def first_row(promise: Promise, part: str) -> Iterator[str]:
    """Lay out with the questions side by side in the first row of a table, each above its answer."""
    if part:
        yield p(part)
    yield p(promise.heading) + "".join(map(p, promise.text))
    yield table(*zip(*((p(answer.question), blocks(answer.blocks)) for answer in promise.answers), strict=True))


def numbered_questions(promise: Promise, part: str) -> Iterator[str]:
    """Lay out with numbers before the questions."""
    if part:
        yield p(part)
    yield p(promise.heading)
    yield from map(p, promise.text)
    signs = ("{}. ", "Q{}: ", "{}) ", "Question {}: ")
    for number, answer in enumerate(promise.answers, 1):
        yield p(signs[number % len(signs)].format(number) + answer.question) + blocks(answer.blocks)


REWORDED: Mapping[str, str] = {
    "origin": "What led to the commitment?",
    "achievements": "Key achievements at a glance",
    "assessment": "HOW IS PROGRESS BEING ASSESSED BY YOUR ORGANIZATION?",
    "challenges": "Challenges faced:",
    "next_steps": "Next steps to advance implementation",
    "message": "ONE MESSAGE ON WHAT IS MOST NEEDED TO ADVANCE THE TRANSFORMATION:",
}


def reworded_questions(promise: Promise, part: str) -> Iterator[str]:
    """Lay out with questions in other words, shorter, in capitals or with a colon."""
    if part:
        yield bold(part.upper())
    yield bold(promise.heading.upper())
    yield from map(p, promise.text)
    for answer in promise.answers:
        yield bold(REWORDED.get(answer.key, answer.question)) + blocks(answer.blocks)


def in_one_paragraph(promise: Promise, part: str) -> Iterator[str]:
    """Lay out with question and answer in one paragraph."""
    if part:
        yield bold(part)
    first, *others = promise.text
    yield p([Span(f"{promise.heading} – ", bold=True), Span(first)]) + "".join(map(p, others))
    for answer in promise.answers:
        begin, *rest = answer.blocks
        if begin.type is BlockType.PARAGRAPH:
            lead = Span(f"{answer.question.rstrip('.')}: ", bold=True)
            yield p([lead, *begin.spans]) + blocks(rest)
        else:
            yield bold(answer.question) + blocks(answer.blocks)


def with_furniture(promise: Promise, part: str) -> Iterator[str]:
    """Lay out with the lines of the pages between the paragraphs, in the middle of one too."""
    page = p("Somebody's Office") + p("Report of the year") + p("Page 3 of 20")
    if part:
        yield page + p(part)
    yield p(promise.heading) + "".join(map(p, promise.text))
    for answer in promise.answers:
        yield p(answer.question) + page + _broken(answer.blocks, page) + page


def _broken(found: Sequence[Block], page: str) -> str:
    block, *others = found
    first, space, rest = block.text.partition(" and ")
    if not space or len(block.spans) > 1 or block.type is not BlockType.PARAGRAPH:
        return blocks(found)
    return p(first) + page + p(f"and {rest}") + blocks(others)


def boxes_and_controls(promise: Promise, part: str) -> Iterator[str]:
    """Lay out with answers in text boxes and content controls by turns."""
    if part:
        yield p(part)
    yield p(promise.heading) + "".join(map(p, promise.text))
    for number, answer in enumerate(promise.answers):
        inside = blocks(answer.blocks)
        control = f"<w:sdt><w:sdtPr><w:tag w:val='a'/></w:sdtPr><w:sdtContent>{inside}</w:sdtContent></w:sdt>"
        yield p(answer.question) + (control if number % 2 else _box(inside))


def _box(inside: str) -> str:
    shape = f"<w:pict><w:txbxContent>{inside}</w:txbxContent></w:pict>"
    both = f"<mc:Choice Requires='w'>{shape}</mc:Choice><mc:Fallback>{shape}</mc:Fallback>"
    return f"<w:p><w:r><mc:AlternateContent xmlns:mc='{_COMPATIBILITY}'>{both}</mc:AlternateContent></w:r></w:p>"


def soft_breaks(promise: Promise, part: str) -> Iterator[str]:
    """Lay out with line breaks where paragraphs should end."""
    heading = [part, promise.heading] if part else [promise.heading]
    yield p(LINE_BREAK.join((*heading, *promise.text)))
    for answer in promise.answers:
        spans = [Span(answer.question)]
        for block in answer.blocks:
            sign = "- " if block.type is BlockType.BULLET else ""
            spans += [Span(LINE_BREAK + sign), *block.spans]
        yield p(spans)


def listed_headings(promise: Promise, part: str) -> Iterator[str]:
    """Lay out with headings that are numbered list items, and captions."""
    if part:
        yield p(part, list_=_HEADINGS)
    yield p(promise.heading, style="Caption") + "".join(map(p, promise.text))
    for answer in promise.answers:
        yield p(answer.question, list_=_HEADINGS, level=1) + blocks(answer.blocks)


def listed_questions(promise: Promise, part: str) -> Iterator[str]:
    """Lay out with questions in other words that are the items of one list of Word."""
    if part:
        yield p(part, style="Heading1")
    yield p(promise.heading, style="Heading2") + "".join(map(p, promise.text))
    for answer in promise.answers:
        yield p(REWORDED.get(answer.key, answer.question), list_=_HEADINGS) + blocks(answer.blocks)


def _big_rows(promise: Promise, part: str) -> Iterator[tuple[str, ...]]:
    transformation = p(part) if part else ""
    unit = p(promise.heading) + "".join(map(p, promise.text))
    for number, answer in enumerate(promise.answers):
        start = ("", "") if number else (transformation, unit)
        yield (*start, p(answer.question), blocks(answer.blocks))


LAYOUTS: Mapping[str, Layout] = {
    "heading styles": heading_styles,
    "bold paragraphs": bold_paragraphs,
    "a table of two columns": two_columns,
    "questions as merged rows": merged_rows,
    "a table of one column": one_column,
    "questions in the first row": first_row,
    "numbered questions": numbered_questions,
    "reworded questions": reworded_questions,
    "question and answer in one paragraph": in_one_paragraph,
    "page furniture in the body": with_furniture,
    "text boxes and controls": boxes_and_controls,
    "soft line breaks": soft_breaks,
    "headings as list items": listed_headings,
    "reworded questions as list items": listed_questions,
}


def laid_out(promises: Sequence[Promise], layouts: Sequence[Layout]) -> str:
    """Return the body of a report, each commitment in its layout."""
    codes = [None, *(promise.code for promise in promises)]
    return "".join(
        part
        for promise, before, layout in zip(promises, codes, layouts, strict=False)
        for part in layout(promise, promise.part if promise.code != before else "")
    )


def one_big_table(promises: Sequence[Promise]) -> str:
    """Return the body of a report that is one table."""
    codes = [None, *(promise.code for promise in promises)]
    heads = tuple(map(p, ("Transformation", "Commitment", "Question", "Answer")))
    rows = [
        row
        for promise, before in zip(promises, codes, strict=False)
        for row in _big_rows(promise, promise.part if promise.code != before else "")
    ]
    return table(heads, *rows)


def as_word_file(path: Path, body: str) -> Path:
    """Write a body as a Word file."""
    return pack(path, _parts(body))


def _parts(body: str) -> Parts:
    kinds = {"document": "document.main", "styles": "styles", "numbering": "numbering"}
    overrides = "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="{_TYPES}.{kind}+xml"/>' for name, kind in kinds.items()
    )
    types = (
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{overrides}</Types>'
    )
    parts = {
        "[Content_Types].xml": types,
        "_rels/.rels": _related({"officeDocument": MAIN}),
        "word/_rels/document.xml.rels": _related({"styles": "styles.xml", "numbering": "numbering.xml"}),
        "word/styles.xml": f"<w:styles {DECLARED}>{_styles()}</w:styles>",
        "word/numbering.xml": f"<w:numbering {DECLARED}>{_numbering()}</w:numbering>",
        MAIN: f"<w:document {DECLARED}><w:body>{body}<w:sectPr/></w:body></w:document>",
    }
    return {name: data.encode() for name, data in parts.items()}


def _related(targets: Mapping[str, str]) -> str:
    each = (
        f'<Relationship Id="r{number}" Type="{_OFFICE}/{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(targets.items())
    )
    return f'<Relationships xmlns="{_RELATIONSHIPS}">{"".join(each)}</Relationships>'


def _styles() -> str:
    names = {"Heading1": "heading 1", "Heading2": "heading 2", "Heading3": "heading 3", "Caption": "caption"}
    names |= {"Title": "title", "TOC1": "toc 1"}
    return "".join(
        f'<w:style w:type="paragraph" w:styleId="{id_}"><w:name w:val="{name}"/></w:style>'
        for id_, name in names.items()
    )


def _numbering() -> str:
    forms = {_BULLETS: "bullet", _NUMBERS: "decimal", _HEADINGS: "decimal"}
    levels = {
        id_: "".join(f'<w:lvl w:ilvl="{level}"><w:numFmt w:val="{form}"/></w:lvl>' for level in range(9))
        for id_, form in forms.items()
    }
    definitions = "".join(
        f'<w:abstractNum w:abstractNumId="{id_}">{each}</w:abstractNum>' for id_, each in levels.items()
    )
    lists = "".join(f'<w:num w:numId="{id_}"><w:abstractNumId w:val="{id_}"/></w:num>' for id_ in forms)
    return definitions + lists
