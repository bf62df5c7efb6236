"""A small model of what people do to a report in Word, done to its XML: each edit says which answers it touches."""

import re
from collections.abc import Callable, Iterator
from copy import deepcopy
from dataclasses import dataclass, field

from lxml import etree

from iom_tracker.documents.word_xml import DECLARED, W, parse, w
from tests.documents.word_edits import by, line, run

MADE_UP = re.compile(r"new\d+x")
_MATH = "http://schemas.openxmlformats.org/officeDocument/2006/math"
Edit = Callable[["Story", int], set[str]]


@dataclass
class Story:
    """A report's XML while it is edited.

    Attributes:
        words: how many words were made up, so that each is another one.
        notes: the footnotes that were added.
        comments: how many comments were made.
        displaced: the answers that need their control: without it they would stand elsewhere, or twice.
    """

    tree: etree._Element
    words: int = 0
    notes: list[str] = field(default_factory=list)
    comments: int = 0
    displaced: set[str] = field(default_factory=set)

    def word(self) -> str:
        """Return a word that stands nowhere else."""
        self.words += 1
        return f"new{self.words}x"

    def controls(self) -> list[etree._Element]:
        """Return the content controls of answers that still say whose they are."""
        return [each for each in self.tree.iter(w("sdt")) if name_of(each)]

    def safe_controls(self) -> list[etree._Element]:
        """Return the controls without which their answers would still be found whole, under their headings."""
        return [
            each for each in self.controls() if name_of(each) not in self.displaced and _is_followed_by_a_heading(each)
        ]

    def paragraph(self, number: int) -> tuple[etree._Element, str] | None:
        """Return a paragraph of an answer, and the answer's name."""
        found = [(each, name_of(control)) for control in self.controls() for each in control.iter(w("p"))]
        return found[number % len(found)] if found else None

    def run(self, number: int) -> tuple[etree._Element, str] | None:
        """Return words of an answer that nobody deleted, and the answer's name."""
        chosen = self.paragraph(number)
        runs = [each for each in chosen[0].iterchildren(w("r")) if each.find(w("t")) is not None] if chosen else []
        return (runs[number % len(runs)], chosen[1]) if runs and chosen else None


def name_of(control: etree._Element) -> str:
    """Return the answer that a control names by its tag or title; empty if it names none."""
    named = [control.find(f"{w('sdtPr')}/{w(each)}") for each in ("tag", "alias")]
    values = [each.get(w("val"), "") for each in named if each is not None]
    return next((each.partition("@")[0].removeprefix("2020/") for each in values if "@" in each), "")


def elements(xml: str) -> list[etree._Element]:
    """Return XML in our notation as elements."""
    return list(parse(f"<w:body {DECLARED}>{xml}</w:body>"))


def _around(story: Story, number: int, wrap: Callable[[str], str]) -> set[str]:
    """Put something in the place of the words of a run; `wrap` makes it of the run's own XML."""
    chosen = story.run(number)
    if chosen is None:
        return set()
    old, name = chosen
    new = elements(wrap(_xml(old)))
    for each in new:
        old.addprevious(each)
    _remove(old)
    return {name}


def insert(story: Story, number: int) -> set[str]:
    """Insert words, tracked or not."""
    new = run(f" {story.word()} ")
    return _around(story, number, lambda old: old + (by("ins", "Ann", new) if number % 3 else new))


def delete(story: Story, number: int) -> set[str]:
    """Delete words, tracked or not; or as one person deletes what another inserted."""
    if number % 3 == 0:
        return _around(story, number, lambda _: "")
    author = "Ben" if number % 3 == 1 else "Cem"
    return _around(
        story, number, lambda old: by("del", author, old.replace("<w:t", "<w:delText").replace("/w:t>", "/w:delText>"))
    )


def insert_and_delete(story: Story, number: int) -> set[str]:
    """Insert words that another person deletes."""
    both = by("ins", "Ann", by("del", "Ben", f"<w:r><w:delText>{story.word()}</w:delText></w:r>"))
    return _around(story, number, lambda old: both + old)


def move(story: Story, number: int) -> set[str]:
    """Move words within their paragraph."""
    return _around(story, number, lambda old: by("moveFrom", "Ann", old) + run(story.word()) + by("moveTo", "Ann", old))


def put_in_field(story: Story, number: int) -> set[str]:
    """Put words into a field."""
    signs = [f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end")]
    code = f"{signs[0]}<w:r><w:instrText>REF x</w:instrText></w:r>{signs[1]}"
    return _around(story, number, lambda old: f"{code}{old}{signs[2]}")


def comment(story: Story, number: int) -> set[str]:
    """Comment on words; that touches no text."""
    story.comments += 1
    mark = f'w:id="{story.comments}"'
    ends = f"<w:commentRangeEnd {mark}/><w:r><w:commentReference {mark}/></w:r>"
    _around(story, number, lambda old: f"<w:commentRangeStart {mark}/>{old}{ends}")
    return set()


def note(story: Story, number: int) -> set[str]:
    """Add a footnote."""
    story.notes.append(line(run(story.word())))
    reference = f'<w:r><w:footnoteReference w:id="{len(story.notes)}"/></w:r>'
    gone = by("del", "Ann", reference) if number % 4 == 0 else reference
    return _around(story, number, lambda old: old + gone)


def text_box(story: Story, number: int) -> set[str]:
    """Add a text box."""
    box = line(run(story.word())) + line(run(story.word()))
    return _around(story, number, lambda old: f"{old}<w:r><w:pict><w:txbxContent>{box}</w:txbxContent></w:pict></w:r>")


def formula(story: Story, number: int) -> set[str]:
    """Add a formula in a line or between paragraphs, tracked or not."""
    parts = "".join(f"<m:r><m:t>{each}</m:t></m:r>" for each in (story.word(), " + ", story.word()))
    new = f'<m:oMath xmlns:m="{_MATH}">{parts}</m:oMath>'
    if number % 2:
        return _beside(story, number, new)
    tracked = by("del" if number % 3 else "ins", "Ann", new) if number % 4 == 0 else new
    return _around(story, number, lambda old: old + tracked)


def table(story: Story, number: int) -> set[str]:
    """Add a table, of which a row may be deleted."""
    form = f"<w:trPr>{by('del', 'Ann')}</w:trPr>" if number % 2 else ""
    rows = (f"<w:tr>{each}<w:tc>{line(run(story.word()))}</w:tc></w:tr>" for each in ("", form))
    return _beside(story, number, f"<w:tbl>{''.join(rows)}</w:tbl>")


def new_paragraph(story: Story, number: int) -> set[str]:
    """Add a paragraph, its end tracked or not."""
    return _beside(story, number, line(run(story.word()), end=by("ins", "Ann") if number % 2 else ""))


def join(story: Story, number: int) -> set[str]:
    """Delete the end of a paragraph with tracking on."""
    chosen = story.paragraph(number)
    if chosen is None or chosen[0].find(f"{w('pPr')}/{w('rPr')}") is not None:
        return set()
    properties = chosen[0].find(w("pPr"))
    if properties is not None:
        properties.extend(elements(f"<w:rPr>{by('del', 'Ann')}</w:rPr>"))
    return {chosen[1]}


def split(story: Story, number: int) -> set[str]:
    """Split a paragraph right behind a run, with tracking on or off."""
    chosen = story.run(number)
    paragraph = chosen[0].getparent() if chosen else None
    if chosen is None or paragraph is None:
        return set()
    (rest,) = elements(line())
    rest.extend(list(chosen[0].itersiblings()))
    _after(paragraph, rest)
    properties = paragraph.find(w("pPr"))
    if number % 2 and properties is not None and properties.find(w("rPr")) is None:
        properties.extend(elements(f"<w:rPr>{by('ins', 'Ann')}</w:rPr>"))
    return {chosen[1]}


def duplicate(story: Story, number: int) -> set[str]:
    """Copy a control to behind itself."""
    controls = story.controls()
    if controls:
        control = controls[number % len(controls)]
        story.displaced.add(name_of(control))
        _after(control, deepcopy(control))
    return set()


def unwrap(story: Story, number: int) -> set[str]:
    """Take a control away and leave what it holds."""
    controls = story.safe_controls()
    if controls:
        control = controls[number % len(controls)]
        for each in control.findall(f"{w('sdtContent')}/*"):
            control.addprevious(each)
        _remove(control)
    return set()


def strip(story: Story, number: int) -> set[str]:
    """Take the tag from a control, or its title, or both."""
    controls = story.safe_controls()
    for name in (("tag",), ("alias",), ("tag", "alias"))[number % 3] if controls else ():
        found = controls[number % len(controls)].find(f"{w('sdtPr')}/{w(name)}")
        if found is not None:
            _remove(found)
    return set()


def strip_bookmarks(story: Story, _number: int) -> set[str]:
    """Take all bookmarks away."""
    for each in list(story.tree.iter(w("bookmarkStart"), w("bookmarkEnd"))):
        _remove(each)
    return set()


def drag(story: Story, number: int) -> set[str]:
    """Drag a control to the end of the report."""
    controls = [each for each in story.controls() if _is_followed_by_a_heading(each)]
    if controls:
        control = controls[number % len(controls)]
        story.displaced.add(name_of(control))
        next(story.tree.iter(w("sectPr"))).addprevious(control)
    return set()


def swap(story: Story, number: int) -> set[str]:
    """Exchange what two controls say that they are."""
    controls = story.controls()
    if len(controls) < 2:
        return set()
    one, other = controls[number % len(controls)], controls[(number + 1) % len(controls)]
    touched = {name_of(one), name_of(other)}
    story.displaced |= touched
    first, second = one.find(w("sdtPr")), other.find(w("sdtPr"))
    if first is not None and second is not None:
        one.insert(0, second)
        other.insert(0, first)
    return touched


def type_between(story: Story, number: int) -> set[str]:
    """Type a paragraph behind a control."""
    controls = story.controls()
    if controls:
        _after(controls[number % len(controls)], elements(line(run(story.word())))[0])
    return set()


EDITS: tuple[Edit, ...] = (
    *(
        insert,
        delete,
        insert_and_delete,
        move,
        put_in_field,
        comment,
        note,
        text_box,
        formula,
        table,
        new_paragraph,
        join,
        split,
    ),
    *(duplicate, unwrap, strip, strip_bookmarks, drag, swap, type_between),
)


def words_left(tree: etree._Element) -> Iterator[str]:
    """Yield every made-up word that stands in no deletion."""
    away = "ancestor::w:del or ancestor::w:moveFrom or ancestor::w:tr[w:trPr/w:del]"
    found = tree.xpath(f"(//w:t | //m:t)[not({away})]/text()", namespaces={"w": W, "m": _MATH})
    for words in found if isinstance(found, list) else ():
        yield from MADE_UP.findall(str(words))


def _beside(story: Story, number: int, xml: str) -> set[str]:
    chosen = story.paragraph(number)
    if chosen is None:
        return set()
    _after(chosen[0], elements(xml)[0])
    return {chosen[1]}


def _is_followed_by_a_heading(control: etree._Element) -> bool:
    """Say whether nothing stands behind a control that would belong to its answer without it."""
    behind = control.getnext()
    style = behind.find(f"{w('pPr')}/{w('pStyle')}") if behind is not None and behind.tag == w("p") else None
    return behind is None or behind.tag != w("p") or (style is not None and "Heading" in style.get(w("val"), ""))


def _xml(element: etree._Element) -> str:
    return etree.tostring(element, encoding="unicode", with_tail=False)


def _after(element: etree._Element, new: etree._Element) -> None:
    element.addnext(new)


def _remove(element: etree._Element) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)
