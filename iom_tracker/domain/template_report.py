"""What a check of a Word template finds: its slots and styles, what is mended on the way, and why it may be refused."""

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """How grave a finding is: the template is refused, is mended in each report, or is fine as it is."""

    REFUSED = "refused"
    MENDED = "mended"
    NOTED = "noted"


class Matter(StrEnum):
    """What a finding is about."""

    NO_SLOT = "no_slot"
    TWO_SLOTS = "two_slots"
    SLOT_IN_TABLE = "slot_in_table"
    SLOT_IN_TEXT_BOX = "slot_in_text_box"
    SLOT_ON_PAGES = "slot_on_pages"
    SLOT_IN_LINE = "slot_in_line"
    SLOT_UNKNOWN = "slot_unknown"
    SLOT_AMONG_WORDS = "slot_among_words"
    NO_STYLES = "no_styles"
    STYLES_MISSING = "styles_missing"
    FETCHING_FIELD = "fetching_field"
    PART_MISSING = "part_missing"

    STYLE_ADDED = "style_added"
    LIST_ADDED = "list_added"
    LEVELS_ADDED = "levels_added"
    OUTSIDE_DROPPED = "outside_dropped"
    PROTECTION_DROPPED = "protection_dropped"
    CHANGES_ACCEPTED = "changes_accepted"
    COMMENTS_DROPPED = "comments_dropped"

    STYLE_BY_OTHER_NAME = "style_by_other_name"
    SLOT_BY_TITLE = "slot_by_title"
    SLOT_BY_TEXT = "slot_by_text"
    CONTENTS_NOT_THERE = "contents_not_there"
    SLOT_NOT_THERE = "slot_not_there"
    OWN_CONTENTS = "own_contents"
    NO_PAGE_NUMBERS = "no_page_numbers"
    NO_LANGUAGE = "no_language"
    CHANGES_TRACKED = "changes_tracked"


_MENDED = frozenset(
    {
        *(Matter.STYLE_ADDED, Matter.LIST_ADDED, Matter.LEVELS_ADDED, Matter.OUTSIDE_DROPPED),
        *(Matter.PROTECTION_DROPPED, Matter.CHANGES_ACCEPTED, Matter.COMMENTS_DROPPED),
    }
)
_COMPLETED = frozenset({Matter.STYLE_ADDED, Matter.LIST_ADDED, Matter.LEVELS_ADDED})
_NOTED = frozenset(
    {
        *(Matter.STYLE_BY_OTHER_NAME, Matter.SLOT_BY_TITLE, Matter.SLOT_BY_TEXT, Matter.CONTENTS_NOT_THERE),
        *(Matter.SLOT_NOT_THERE, Matter.OWN_CONTENTS, Matter.NO_PAGE_NUMBERS, Matter.NO_LANGUAGE),
        Matter.CHANGES_TRACKED,
    }
)


@dataclass(frozen=True, slots=True)
class TemplateFinding:
    """Something about a template that its designer should know.

    Attributes:
        subject: the name of a style or a slot, the part or the address that it is about; empty for the whole file.
        detail: what else the sentence about it needs, as the name under which a style was found.
    """

    matter: Matter
    subject: str = ""
    detail: str = ""

    @property
    def severity(self) -> Severity:
        """How grave it is."""
        if self.matter in _MENDED:
            return Severity.MENDED
        return Severity.NOTED if self.matter in _NOTED else Severity.REFUSED

    @property
    def is_completion(self) -> bool:
        """Whether something only came from the shipped template, and nothing of this one was left out or changed."""
        return self.matter in _COMPLETED


@dataclass(frozen=True, slots=True)
class TemplateReport:
    """What a template holds.

    Attributes:
        slots: the names of its slots.
        styles: each style that a report needs, and the id that it has here; an empty one where it is missing.
        has_header: whether something stands at the head of its pages.
        has_footer: whether something stands at their foot.
        has_page_numbers: whether the pages number themselves.
        language: as the template names it; empty if it does not.
    """

    slots: tuple[str, ...]
    styles: tuple[tuple[str, str], ...]
    has_header: bool
    has_footer: bool
    has_page_numbers: bool
    language: str
    findings: tuple[TemplateFinding, ...]

    @property
    def is_usable(self) -> bool:
        """Whether reports can be made of it."""
        return all(finding.severity is not Severity.REFUSED for finding in self.findings)


def mended(findings: tuple[TemplateFinding, ...]) -> tuple[TemplateFinding, ...]:
    """Return what was mended."""
    return tuple(finding for finding in findings if finding.severity is Severity.MENDED)
