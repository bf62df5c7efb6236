"""How the state of a section is said and shown: never by colour alone."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from iom_tracker.domain.section import SectionStatus
from iom_tracker.domain.state import SectionState


@dataclass(frozen=True, slots=True)
class StateLook:
    """The words, the icon, and the colour tokens of a state."""

    text: str
    icon: str
    color: str
    surface: str


def look_of(status: SectionStatus) -> StateLook:
    """Return the look of where a section stands; text that is not published is said beside the state."""
    text, icon, color, surface = _look(status)
    if status.has_draft:
        text = QCoreApplication.translate("SectionState", "{state} · not published").format(state=text)
    return StateLook(text, icon, color, surface)


def _look(status: SectionStatus) -> tuple[str, str, str, str]:
    is_published = bool(status.heads) and not status.has_draft
    if status.state is SectionState.DRAFT and is_published:
        words = QCoreApplication.translate("SectionState", "Published")
        return words, "circle-check", "success", "success_surface"
    return _looks()[status.state]


def _looks() -> dict[SectionState, tuple[str, str, str, str]]:
    translate = QCoreApplication.translate
    return {
        SectionState.EMPTY: (translate("SectionState", "Empty"), "circle-dashed", "text_muted", "surface_sunken"),
        SectionState.DRAFT: (translate("SectionState", "Draft"), "pencil", "warning", "warning_surface"),
        SectionState.SUBMITTED: (translate("SectionState", "Submitted"), "send", "accent", "accent_surface"),
        SectionState.RETURNED: (translate("SectionState", "Returned"), "undo-2", "warning", "warning_surface"),
        SectionState.CLEARED: (translate("SectionState", "Cleared"), "circle-check", "success", "success_surface"),
        SectionState.CHANGED: (
            translate("SectionState", "Changed since clearance"),
            "circle-alert",
            "warning",
            "warning_surface",
        ),
        SectionState.CONFLICT: (translate("SectionState", "Conflict"), "triangle-alert", "danger", "danger_surface"),
    }
