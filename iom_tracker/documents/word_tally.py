"""Counts the words of a story by itself: every letter that is left with all changes accepted, paragraph by paragraph.

It shares no step with the reading, so that a word which the reading loses is missed.
"""

from collections.abc import Iterable, Sequence
from typing import Final

from lxml import etree

from iom_tracker.documents.fields import FIELD_SIGN, FieldState
from iom_tracker.documents.story_place import OUTSIDE, PlaceKind, place_in
from iom_tracker.documents.symbols import SIGNS, SYMBOL, symbol_in
from iom_tracker.documents.word_xml import W, w
from iom_tracker.domain.richtext import clean
from iom_tracker.domain.word_count import count_words

_MATH: Final = "http://schemas.openxmlformats.org/officeDocument/2006/math"
_MC: Final = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_FORMULA: Final = f"{{{_MATH}}}oMath"
_P: Final = w("p")
_CONTENT: Final = w("sdtContent")
_LETTERS: Final = frozenset({w("t"), w("delText"), f"{{{_MATH}}}t"})
_AWAY: Final = frozenset({w("del"), w("moveFrom")})
_OTHER_WAYS: Final = frozenset({f"{_MC}Choice", f"{_MC}Fallback"})
_NOTES: Final = {w("footnoteReference"): "footnote", w("endnoteReference"): "endnote"}
_TAGS: Final = (_P, _FORMULA, _CONTENT, SYMBOL, FIELD_SIGN, *_LETTERS, *SIGNS, *_AWAY, *_OTHER_WAYS, *_NOTES)
_GONE_BY_PROPERTIES: Final = (w("del"), w("moveFrom"), w("cellDel"))
_CONTROL: Final = w("sdt")
_NESTING: Final = frozenset({*_AWAY, *_OTHER_WAYS, *_NOTES, w("txbxContent"), w("cellDel")})
_PERHAPS_A_LINE: Final = frozenset({_CONTROL, _FORMULA})
_PLAIN_TAGS: Final = (_P, *_LETTERS, *SIGNS, SYMBOL, FIELD_SIGN, *_PERHAPS_A_LINE, *_NESTING)
_ROUND_PARAGRAPHS: Final = frozenset(w(name) for name in ("body", "tbl", "tr", "tc", "sdtContent", "hdr", "ftr"))
_PROPERTIES = etree.XPath(
    "//w:trPr/w:del/../.. | //w:tcPr/w:cellDel/../.. | //w:r/w:rPr/w:del/../.. | //w:r/w:rPr/w:moveFrom/../.."
    " | //m:r/w:rPr/w:del/../.. | //m:r/w:rPr/w:moveFrom/../..",
    namespaces={"w": W, "m": _MATH},
)


class WordTally:
    """Gathers the letters of stories.

    Attributes:
        gone_notes: the kinds and ids of notes whose reference was taken out.
    """

    def __init__(self, stories: Sequence[etree._Element] = ()) -> None:
        """Begin with nothing.

        Args:
            stories: all that will be added; where all of them are plain, each is counted in one go.
        """
        counted = {story: words for story in stories if (words := _words_if_plain(story)) is not None}
        self._counted = counted if len(counted) == len(stories) else {}
        self.gone_notes: set[tuple[str, str]] = set()
        self._seen_notes: set[tuple[str, str]] = set()
        self._plain = 0
        self._lines: dict[etree._Element, list[str]] = {}

    def add(self, story: etree._Element) -> None:
        """Take the letters of a story."""
        if story in self._counted:
            self._plain += self._counted[story]
        else:
            self._add_any(story)

    def _add_any(self, story: etree._Element) -> None:
        fields = FieldState(story.iter(FIELD_SIGN))
        gone = _gone_by_properties(story)
        tags = (*_TAGS, *{each.tag for each in gone})
        owners: list[etree._Element] = []
        hidden = 0
        for event, element in etree.iterwalk(story, events=("start", "end"), tag=tags):
            tag = element.tag
            is_start = event == "start"
            if tag == _P or (tag == _CONTENT and _is_line(element, owners)) or _is_alone(element):
                owners = self._owners(element, owners, is_start=is_start)
            elif tag in _AWAY or _is_another_way(element) or element in gone:
                hidden += 1 if is_start else -1
            elif not is_start:
                continue
            elif tag == FIELD_SIGN:
                fields.add_sign(element)
            elif tag in _NOTES:
                self._note(_NOTES[tag], element, is_gone=hidden > 0)
            elif owners and not (hidden or fields.is_hiding):
                self._lines.setdefault(owners[-1], []).append(_text_of(element))

    def count(self, joins: Iterable[tuple[etree._Element, etree._Element]]) -> int:
        """Return the number of words, each paragraph whose end was taken out together with the one behind it."""
        lines = {element: "".join(letters) for element, letters in self._lines.items()}
        for one, next_ in joins:
            lines[next_] = lines.pop(one, "") + lines.get(next_, "")
        return self._plain + sum(map(_count, lines.values()))

    def _owners(self, element: etree._Element, owners: list[etree._Element], *, is_start: bool) -> list[etree._Element]:
        return [*owners, element] if is_start else owners[:-1]

    def _note(self, kind: str, reference: etree._Element, *, is_gone: bool) -> None:
        name = kind, reference.get(w("id"), "")
        if name not in self._seen_notes and is_gone:
            self.gone_notes.add(name)
        self._seen_notes.add(name)


def _words_if_plain(story: etree._Element) -> int | None:
    """Return the number of words of a story in which nothing was taken out and no line stands inside of another.

    None where it is not so, or a field has no end: each paragraph would not end before the next one begins.
    """
    fields, signs = FieldState(()), []
    count, line, is_hiding = 0, "", False
    for element in story.iter(*_PLAIN_TAGS):
        tag = element.tag
        if tag in _LETTERS:
            if not is_hiding:
                line += element.text or ""
        elif tag == _P:
            count += _count(line)
            line = ""
        elif tag == FIELD_SIGN:
            signs.append(element)
            fields.add_sign(element)
            is_hiding = fields.is_hiding
        elif tag in _PERHAPS_A_LINE:
            if _is_alone(element) or _stands_in_a_line(element):
                return None
        elif tag in _NESTING:
            return None
        elif not is_hiding:
            line += _sign_of(element)
    return count + _count(line) if FieldState(signs).is_whole else None


def _stands_in_a_line(control: etree._Element) -> bool:
    around = control.getparent()
    return control.tag == _CONTROL and not (around is not None and around.tag in _ROUND_PARAGRAPHS)


def _gone_by_properties(story: etree._Element) -> set[etree._Element]:
    """Return the rows, cells and runs that say among their properties that they were taken out."""
    if next(story.iter(*_GONE_BY_PROPERTIES), None) is None:
        return set()
    found = _PROPERTIES(story)
    return {each for each in found if isinstance(each, etree._Element)} if isinstance(found, list) else set()  # noqa: SLF001


def _is_line(content: etree._Element, owners: list[etree._Element]) -> bool:
    """Say whether the content of a control is an answer inside of a line, and so a line of its own."""
    control = content.getparent()
    is_inside = bool(owners) and next(content.iterancestors(_P, w("txbxContent")), content).tag == _P
    return is_inside and control is not None and place_in(control, OUTSIDE).kind is PlaceKind.ANSWER


def _is_alone(element: etree._Element) -> bool:
    """Say whether an element is a formula that stands in no paragraph, and so is a line of its own."""
    return (
        element.tag == _FORMULA and next((each.tag for each in element.iterancestors(_P, w("txbxContent"))), "") != _P
    )


def _is_another_way(element: etree._Element) -> bool:
    """Say whether an element shows what the one before it shows already."""
    return element.tag in _OTHER_WAYS and next(element.itersiblings("{*}*", preceding=True), None) is not None


def _text_of(element: etree._Element) -> str:
    return (element.text or "") if element.tag in _LETTERS else _sign_of(element)


def _sign_of(element: etree._Element) -> str:
    return symbol_in(element) if element.tag == SYMBOL else SIGNS.get(str(element.tag), "")


def _count(line: str) -> int:
    if not line:
        return 0
    return count_words(line if line.isascii() and "\x7f" not in line else clean(line))
