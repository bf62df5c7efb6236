"""The Word template: a designer's file with slots, of which a report is made."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from lxml import etree

from iom_tracker.documents.direction import is_leftward_language
from iom_tracker.documents.outside_lines import OutsideLines, lines_around
from iom_tracker.documents.packed_words import KINDS_WITH_WORDS
from iom_tracker.documents.page_numbers import say_page_numbers
from iom_tracker.documents.slots import fill_slot, find_slots, replace_by_comment, slot_text
from iom_tracker.documents.template_preparation import prepare_template, refused
from iom_tracker.documents.template_slots import is_in_flow
from iom_tracker.documents.template_styles import styles_of
from iom_tracker.documents.word_xml import R, W, parse, w
from iom_tracker.domain.errors import BadTemplate
from iom_tracker.domain.report import PageWords

BODY_PLACE: Final = "iom-tracker: the report is put here"
CONTENTS_PLACE: Final = "iom-tracker: the contents are put here"


class Template:
    """A template that is being filled.

    Attributes:
        document: the Word file, of python-docx.
        styles: the ids of its styles.
        contents_title: what stands above the contents; None for a report without contents.
        findings: what was mended, and what else a designer should know.
    """

    def __init__(
        self, path: Path, *, with_contents: bool, shipped: Path | None = None, words: PageWords | None = None
    ) -> None:
        """Open a template, complete it and mark in it where the report and the contents go.

        Args:
            path: the template.
            with_contents: whether the report has a table of contents.
            shipped: the template from which styles and lists come that are missing.
            words: what the shipped template says in the language of the report; any other says what its designer
                wrote, but for a title of contents that have no slot.

        Raises:
            NotAReport: it is no Word file that can be believed (see `read_word_package`).
            BadTemplate: it has no place for the report, or lacks what cannot be completed.
            FileMissing: there is no such file.
            CannotAccess: the system does not let us read it.
        """
        prepared = prepare_template(path, shipped, with_contents=with_contents)
        self.document, self.findings = prepared.document, tuple(prepared.findings)
        fault = refused(self.findings)
        if fault:
            raise BadTemplate(path, fault.matter, fault.subject)
        self.styles = styles_of(self.document.styles.element)
        self._pages, self._notes = prepared.pages, prepared.notes
        self._words, self._is_shipped = words or PageWords(), path == shipped
        if self._is_shipped:
            for page in self._pages:
                say_page_numbers(page, self._words.page)
        (slot,) = find_slots(self.document.element, "report")
        self.contents_title = self._place_contents(slot) if with_contents else None
        self.fill("contents", ())
        replace_by_comment(slot, BODY_PLACE)
        self._declare_prefixes()

    @property
    def taken_ids(self) -> set[int]:
        """The numbers that content controls of the template have."""
        return set(_numbers(self.document.element, "sdt", f"{w('sdtPr')}/{w('id')}", "val"))

    @property
    def first_bookmark(self) -> int:
        """The first number that no bookmark of the template has."""
        return max(_numbers(self.document.element, "bookmarkStart", ".", "id"), default=0) + 1

    @property
    def first_list(self) -> int:
        """The first number that no list of the template has."""
        return max(_numbers(self._numbering, "num", ".", "numId")) + 1

    @property
    def lines_around(self) -> OutsideLines:
        """What stands around the report, as it is filled in by now."""
        return lines_around(self.document.element.body, (*self._pages, *self._notes), self._drawn)

    @property
    def _drawn(self) -> list[etree._Element]:
        """The diagrams and charts of the template."""
        relations = [each for part in self.document.part.package.parts for each in part.rels.values()]
        drawn = [each for each in relations if each.reltype in KINDS_WITH_WORDS and not each.is_external]
        return [parse(each.target_part.blob) for each in drawn]

    def fill(self, slot: str, lines: Sequence[str]) -> None:
        """Put lines into every slot of a name, in the body and on the pages; without lines the slots go."""
        for story in (self.document.element, *self._pages):
            for found in find_slots(story, slot):
                fill_slot(found, lines)

    def add_lists(self, levels: Sequence[int]) -> None:
        """Declare a numbered list for each level, in which items of that level count from 1."""
        lists = list(self._numbering.iter(w("num")))
        model = next(each for each in lists if each.get(w("numId")) == self.styles.number_list)
        definition = "".join(each.get(w("val"), "") for each in model.iter(w("abstractNumId")))
        declared = "".join(
            f'<w:num w:numId="{number}"><w:abstractNumId w:val="{definition}"/><w:lvlOverride w:ilvl="{level}">'
            '<w:startOverride w:val="1"/></w:lvlOverride></w:num>'
            for number, level in enumerate(levels, self.first_list)
        )
        for added in reversed(parse(f'<w:numbering xmlns:w="{W}">{declared}</w:numbering>')):
            lists[-1].addnext(added)

    def set_language(self, language: str) -> None:
        """Say in which language the whole text is, for the spelling checker and for screen readers."""
        defaults = self.document.styles.element.find(f"{w('docDefaults')}/{w('rPrDefault')}/{w('rPr')}/{w('lang')}")
        if defaults is not None:
            defaults.set(w("bidi" if is_leftward_language(language) else "val"), language)

    def _declare_prefixes(self) -> None:
        """See to it that text with the prefixes `w` and `r` can stand in the document."""
        root = self.document.element
        if not {"w": W, "r": R}.items() <= root.nsmap.items():
            kept = [*filter(None, root.nsmap), "w", "r"]
            etree.cleanup_namespaces(root, top_nsmap={"w": W, "r": R}, keep_ns_prefixes=kept)

    @property
    def _numbering(self) -> etree._Element:
        element: etree._Element = self.document.part.numbering_part.element
        return element

    def _place_contents(self, report: etree._Element) -> str:
        slots = [each for each in find_slots(self.document.element, "contents") if is_in_flow(each)]
        if not slots:
            report.addprevious(etree.Comment(CONTENTS_PLACE))
            return self._words.contents
        title = self._words.contents if self._is_shipped else slot_text(slots[0])
        replace_by_comment(slots[0], CONTENTS_PLACE)
        return title


def _numbers(story: etree._Element, name: str, inside: str, attribute: str) -> Iterator[int]:
    for element in story.iter(w(name)):
        found = element.find(inside)
        if found is not None:
            yield int(found.get(w(attribute), "0"))
