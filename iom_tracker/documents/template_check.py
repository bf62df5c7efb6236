"""A template is checked before anybody relies on it: what it holds, what is mended, and what would be missed."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from lxml import etree

from iom_tracker.documents.slots import find_slots
from iom_tracker.documents.template_cleaning import field_codes, related
from iom_tracker.documents.template_preparation import PreparedTemplate, prepare_template
from iom_tracker.documents.template_slots import SLOTS, is_in_flow
from iom_tracker.documents.template_styles import ids_of_styles, needed_styles
from iom_tracker.documents.word_xml import w
from iom_tracker.domain.template_report import Matter, TemplateFinding, TemplateReport

_EXPECTED: Final = ("title", "header")  # a report goes without a subtitle as well
_PAGE: Final = re.compile(r"\s*PAGE\b", re.IGNORECASE)
_CONTENTS: Final = re.compile(r"\s*TOC\b", re.IGNORECASE)


def check_template(path: Path, shipped: Path) -> TemplateReport:
    """Return what a template holds, and how it would be completed from the shipped one.

    Raises:
        NotAReport: it is no Word file that can be believed (see `read_word_package`).
        BadTemplate: a part that it refers to is not there.
        FileMissing: there is no such file.
        CannotAccess: the system does not let us read it.
    """
    template = prepare_template(path, shipped, with_contents=True)
    slots = tuple(_slots(template))
    language = _language(template)
    is_numbered = any(_PAGE.match(code) for page in template.pages for code in field_codes(page))
    missed = (*_missed_slots(template, slots), *_missed_facts(template, language, is_numbered=is_numbered))
    return TemplateReport(
        slots=slots,
        styles=_styles(template),
        has_header=bool(related(template.document, "header")),
        has_footer=bool(related(template.document, "footer")),
        has_page_numbers=is_numbered,
        language=language,
        findings=(*template.findings, *missed),
    )


def _slots(template: PreparedTemplate) -> Iterator[str]:
    for name in SLOTS:
        if any(find_slots(story, name) for story in (template.body, *template.pages)):
            yield name


def _missed_slots(template: PreparedTemplate, slots: tuple[str, ...]) -> Iterator[TemplateFinding]:
    if not any(is_in_flow(slot) for slot in find_slots(template.body, "contents")):
        yield TemplateFinding(Matter.CONTENTS_NOT_THERE)
    for name in _EXPECTED:
        if name not in slots:
            yield TemplateFinding(Matter.SLOT_NOT_THERE, name)


def _missed_facts(template: PreparedTemplate, language: str, *, is_numbered: bool) -> Iterator[TemplateFinding]:
    if any(_CONTENTS.match(code) for code in field_codes(template.body)):
        yield TemplateFinding(Matter.OWN_CONTENTS)
    if not is_numbered:
        yield TemplateFinding(Matter.NO_PAGE_NUMBERS)
    if not language:
        yield TemplateFinding(Matter.NO_LANGUAGE)


def _styles(template: PreparedTemplate) -> tuple[tuple[str, str], ...]:
    ids = {} if template.sheet is None else ids_of_styles(template.sheet)
    return tuple((name, ids.get(name, "")) for name in needed_styles(with_contents=True))


def _language(template: PreparedTemplate) -> str:
    sheet = template.sheet if template.sheet is not None else etree.Element("none")
    named = sheet.find(f"{w('docDefaults')}/{w('rPrDefault')}/{w('rPr')}/{w('lang')}")
    return named.get(w("val"), "") if named is not None else ""
