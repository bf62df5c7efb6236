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


def look_of(status: SectionStatus, *, is_theirs: bool = False) -> StateLook:
    """Return the look of where a section stands; a draft on top of what was published is said beside the state.

    Args:
        is_theirs: whether headquarters sent what is published here, so that nobody waits for it to be sent.
    """
    text, icon, color, surface = _theirs() if is_theirs else _look(status)
    if status.has_draft and status.heads:
        text = QCoreApplication.translate("SectionState", "{state} · newer draft").format(state=text)
        icon = "pencil" if icon == "circle-check" else icon
    return StateLook(text, icon, color, surface)


def _look(status: SectionStatus) -> tuple[str, str, str, str]:
    if status.state is SectionState.DRAFT and status.heads:
        words = QCoreApplication.translate("SectionState", "Published, not sent")
        return words, "circle-check", "success", "success_surface"
    return _looks()[status.state]


def _theirs() -> tuple[str, str, str, str]:
    words = QCoreApplication.translate("SectionState", "From headquarters")
    return words, "inbox", "text_muted", "surface_sunken"


def _looks() -> dict[SectionState, tuple[str, str, str, str]]:
    translate = QCoreApplication.translate
    return {
        SectionState.EMPTY: (translate("SectionState", "Empty"), "circle-dashed", "text_muted", "surface_sunken"),
        SectionState.DRAFT: (translate("SectionState", "Draft, not published"), "pencil", "warning", "warning_surface"),
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
