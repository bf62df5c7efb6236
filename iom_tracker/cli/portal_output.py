"""A report as plain text to paste into the fields of a portal: each answer under its question, with words and cap."""

from collections.abc import Iterator

from iom_tracker.domain.plain_text import to_plain_text
from iom_tracker.domain.report import ReportSection, ReportUnit
from iom_tracker.domain.section import SectionStatus
from iom_tracker.domain.state import SectionState
from iom_tracker.workflows.show_report import PortalText


def portal_text(portal: PortalText) -> str:
    """Return the whole text; what stands in square brackets is for whoever pastes it, and no part of it."""
    parts: list[str] = []
    for part in portal.report.parts:
        parts += [part.heading, "=" * len(part.heading)]
        for unit in part.units:
            parts += ["", *_unit(unit, portal)]
    return "\n".join(parts)


def _unit(unit: ReportUnit, portal: PortalText) -> Iterator[str]:
    if unit.heading:
        yield from (unit.heading, "-" * len(unit.heading))
    for paragraph in unit.text:
        yield from (paragraph, "")
    for section in unit.sections:
        yield from _section(section, portal)


def _section(section: ReportSection, portal: PortalText) -> Iterator[str]:
    yield section.heading
    yield f"[{', '.join(_told(portal.statuses[section.ref], portal.words[section.ref]))}]"
    if not section.body.is_empty:
        yield from ("", to_plain_text(section.body))
    yield ""


def _told(status: SectionStatus, words: int) -> Iterator[str]:
    if status.state is SectionState.CONFLICT:
        yield "several texts, none is chosen yet"
        return
    yield f"{words} words" if status.cap is None else f"{words} of {status.cap} words"
    if status.cap is not None and words > status.cap:
        yield f"{words - status.cap} too many"
    if status.has_draft:
        yield "a draft of it is not published"
