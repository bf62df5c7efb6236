"""The slots of a template are found again where a program took their tags away, and put in order.

Word makes a control inside a line where only the words of the line were chosen. LibreOffice makes every control one
inside a line, keeps its title and drops its tag; through its own format only the sample text remains.
"""

from collections.abc import Iterator, Sequence
from copy import deepcopy
from typing import Final

from lxml import etree

from iom_tracker.documents.richtext_xml import FALLBACK
from iom_tracker.documents.slots import PREFIX, find_slots, remove, tag_of_control
from iom_tracker.documents.word_xml import W, parse, w
from iom_tracker.domain.template_report import Matter, TemplateFinding

SLOTS: Final = ("title", "subtitle", "contents", "report", "header")
_WHOLE_LINES: Final = frozenset({"contents", "report", "header"})  # others may stand among words
_ONLY_IN_BODY: Final = frozenset({"contents", "report"})
_TITLES: Final = {
    "title": "Title of the report",
    "subtitle": "Subtitle of the report",
    "contents": "Contents",
    "report": "Report",
    "header": "Lines of the page header",
}
_SAMPLES: Final = {
    "title": ("Title of the report",),
    "subtitle": ("Subtitle of the report",),
    "contents": ("Contents",),
    "report": ("The report is put here.",),
    "header": ("Organization", "Line below it", "Name of the report"),
}
_STANDS_IN: Final = frozenset(map(w, ("p", "body", "tc", "txbxContent", "hdr", "ftr", "comment", "footnote")))
_PICTURES: Final = (w("drawing"), w("pict"), w("object"))
_IN_ORDER: Final = {w(name): place for place, name in enumerate(("rPr", "alias", "tag", "id", "lock"))}
_PLACEHOLDER_STYLE: Final = "PlaceholderText"


def recover_slots(body: etree._Element, pages: Sequence[etree._Element]) -> Iterator[TemplateFinding]:
    """Give every slot its tag and lines of its own, and say which were found by their title or their text only."""
    for name in SLOTS:
        stories = (body,) if name in _ONLY_IN_BODY else (body, *pages)
        is_tagged = any(find_slots(story, name) for story in stories)
        found = list(_find_by_name(name, (body, *pages)))
        yield from found[:1]
        if not is_tagged and not found:
            yield from _find_again(name, stories)
        for slot in (each for story in stories for each in find_slots(story, name)):
            _put_in_order(slot, name)


def faults_of_slots(body: etree._Element, pages: Sequence[etree._Element]) -> Iterator[TemplateFinding]:
    """Say why the report cannot be put where its slot is."""
    slots = [each for each in find_slots(body, "report") if next(each.iterancestors(FALLBACK), None) is None]
    if not slots:
        on_pages = any(find_slots(page, "report") for page in pages)
        yield TemplateFinding(Matter.SLOT_ON_PAGES if on_pages else Matter.NO_SLOT)
    if len(slots) > 1:
        yield TemplateFinding(Matter.TWO_SLOTS)
    for slot in slots[:1]:
        yield from _faults_of_place(slot)


def is_in_flow(slot: etree._Element) -> bool:
    """Say whether paragraphs can be put in the place of a slot, outside of tables and text boxes."""
    return not any(_faults_of_place(slot))


def _faults_of_place(slot: etree._Element) -> Iterator[TemplateFinding]:
    around = {str(each.tag) for each in slot.iterancestors()}
    if w("txbxContent") in around:
        yield TemplateFinding(Matter.SLOT_IN_TEXT_BOX)
    elif w("tbl") in around:
        yield TemplateFinding(Matter.SLOT_IN_TABLE)
    elif w("p") in around:
        yield TemplateFinding(Matter.SLOT_IN_LINE)


def _find_by_name(name: str, stories: Sequence[etree._Element]) -> Iterator[TemplateFinding]:
    """Find every paragraph that holds the slot's name alone."""
    for paragraph in [each for story in stories for each in story.iter(w("p"))]:
        if _is_free(paragraph) and _text(paragraph).lower() == PREFIX + name:
            _wrap(paragraph, name)
            yield TemplateFinding(Matter.SLOT_BY_TEXT, name)


def _find_again(name: str, stories: Sequence[etree._Element]) -> Iterator[TemplateFinding]:
    for story in stories:
        for control in story.iter(w("sdt")):
            title = control.find(f"{w('sdtPr')}/{w('alias')}")
            if title is not None and title.get(w("val")) in {_TITLES[name], PREFIX + name} and not _tag(control):
                _set_tag(control, name)
                yield TemplateFinding(Matter.SLOT_BY_TITLE, name)
                return
    for story in stories:
        for paragraph in story.iter(w("p")):
            if _reads_like_slot(paragraph, name):
                _wrap(paragraph, name)
                yield TemplateFinding(Matter.SLOT_BY_TEXT, name)
                return


def _reads_like_slot(paragraph: etree._Element, name: str) -> bool:
    """Say whether the sample text of the shipped template stands from a paragraph on."""
    lines = [paragraph, *paragraph.itersiblings(w("p"))][: len(_SAMPLES[name])]
    return _is_free(paragraph) and tuple(map(_text, lines)) == _SAMPLES[name]


def _is_free(paragraph: etree._Element) -> bool:
    """Say whether a paragraph stands in no control."""
    return next(paragraph.iterancestors(w("sdt")), None) is None


def _put_in_order(slot: etree._Element, name: str) -> None:
    """Make lines of a slot inside a line, and take off what Word would do with it."""
    for form in slot.findall(w("sdtPr")):
        is_placeholder = form.find(w("showingPlcHdr")) is not None
        for odd in [each for each in form if each.tag in {w("showingPlcHdr"), w("placeholder"), w("dataBinding")}]:
            form.remove(odd)
        if is_placeholder:
            _take_placeholder_off(slot, name)
    if name in _WHOLE_LINES:
        _lift(slot, name)


def _take_placeholder_off(slot: etree._Element, name: str) -> None:
    """Have a slot with Word's invitation to type look like what stands around it."""
    for style in [each for each in slot.iter(w("rStyle")) if each.get(w("val")) == _PLACEHOLDER_STYLE]:
        remove(style)
    for number, text in enumerate(list(slot.iter(w("t")))):
        text.text = _SAMPLES[name][0] if number == 0 else ""


def _lift(slot: etree._Element, name: str) -> None:
    """Put a control inside a line round the whole line, if nothing else stands in the line."""
    paragraph = next((each for each in slot.iterancestors() if each.tag in _STANDS_IN), None)
    if paragraph is None or paragraph.tag != w("p") or _text(paragraph) != _text(slot):
        return
    if any(True for _ in paragraph.iter(*_PICTURES)):
        return
    for content in slot.findall(w("sdtContent")):
        for each in list(content):
            slot.addprevious(each)
    remove(slot)
    _wrap(paragraph, name, slot.find(w("sdtPr")))


def _wrap(paragraph: etree._Element, name: str, form: etree._Element | None = None) -> None:
    """Put a control round a paragraph, and round those behind it that hold the other samples."""
    block = parse(f'<w:sdt xmlns:w="{W}"><w:sdtPr/><w:sdtContent/></w:sdt>')
    if form is not None:
        block.replace(block[0], form)
    _set_tag(block, name)
    lines = [paragraph]
    for sample, line in zip(_SAMPLES[name][1:], paragraph.itersiblings(), strict=False):
        if line.tag != w("p") or _text(line) != sample:
            break
        lines.append(line)
    paragraph.addprevious(block)
    for line in lines:
        _keep_end_of_section(line)
        block[1].append(line)
    for text in block.iter(w("t")):
        text.text = _SAMPLES[name][0] if (text.text or "").strip().lower() == PREFIX + name else text.text


def _keep_end_of_section(line: etree._Element) -> None:
    """Leave behind a line what says how the pages before it look, since the line will go."""
    for end in line.findall(f"{w('pPr')}/{w('sectPr')}"):
        kept = etree.Element(w("p"))
        etree.SubElement(kept, w("pPr")).append(deepcopy(end))
        line.addnext(kept)
        remove(end)


def _tag(control: etree._Element) -> str:
    return tag_of_control(control).strip()


def _set_tag(control: etree._Element, name: str) -> None:
    for form in control.findall(w("sdtPr")):
        for old in form.findall(w("tag")):
            form.remove(old)
        form.append(etree.Element(w("tag"), {w("val"): PREFIX + name}))
        form[:] = sorted(form, key=lambda each: _IN_ORDER.get(str(each.tag), len(_IN_ORDER)))


def _text(element: etree._Element) -> str:
    """Return the words of a paragraph or a control."""
    return "".join(part.text or "" for part in element.iter(w("t"))).strip()
