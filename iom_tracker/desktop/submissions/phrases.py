"""What both pages say in the same words: counts, states, sections, people and their keys, errors."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication

from iom_tracker.desktop.appearance.counting import with_number
from iom_tracker.desktop.appearance.own_direction import in_line
from iom_tracker.domain.catalogue import Catalogue
from iom_tracker.domain.errors import FileProblem, TrackerError
from iom_tracker.domain.identity import SectionRef
from iom_tracker.domain.state import SectionState
from iom_tracker.sentences import sentence

_MOST_NAMES: Final = 6
_SIGNS: Final = {
    SectionState.CONFLICT: ("triangle-alert", "danger"),
    SectionState.RETURNED: ("undo-2", "warning"),
    SectionState.CHANGED: ("circle-alert", "warning"),
    SectionState.DRAFT: ("pencil", "warning"),
    SectionState.SUBMITTED: ("send", "accent"),
    SectionState.CLEARED: ("circle-check", "success"),
    SectionState.EMPTY: ("circle-dashed", "text_muted"),
}


@dataclass(frozen=True, slots=True)
class Sign:
    """Words with their icon and its colour token; never the colour alone."""

    words: str
    icon: str
    token: str


def state_sign(state: SectionState, count: int) -> Sign:
    """Return how many sections are in a state."""
    icon, token = _SIGNS[state]
    return Sign(with_number(_state_words()[state], count), icon, token)


def name_of(ref: SectionRef, catalogue: Catalogue) -> str:
    """Return a section as `200006 Challenges`."""
    question = catalogue.cycle.question(ref.question)
    return f"{ref.unit} {question.short if question else ref.question}"


def names_of(refs: Sequence[SectionRef], catalogue: Catalogue) -> str:
    """Return sections by their names; of many only the first, and how many more there are."""
    names = in_line((name_of(ref, catalogue) for ref in refs[:_MOST_NAMES]), ", ")
    more = len(refs) - _MOST_NAMES
    if more <= 0:
        return names
    words = QCoreApplication.translate("Submissions", "{names} and {n} more")
    return with_number(words, more, names=names)


def key_advice() -> str:
    """Return what the short fingerprint of a key is good for."""
    return QCoreApplication.translate(
        "Submissions",
        "The short name of this person's key. Compare it by phone once; from then on they are known by it.",
    )


def reason_of(error: TrackerError) -> str:
    """Return the sentence for an expected error, with the name of the file and not the way to it."""
    shown = replace(error, path=Path(error.path.name)) if isinstance(error, FileProblem) else error
    return sentence(shown, lambda text: QCoreApplication.translate("sentences", text))


def _state_words() -> dict[SectionState, str]:
    translate = QCoreApplication.translate
    return {
        SectionState.CONFLICT: translate("Submissions", "{n} in conflict"),
        SectionState.RETURNED: translate("Submissions", "{n} returned"),
        SectionState.CHANGED: translate("Submissions", "{n} changed since clearance"),
        SectionState.DRAFT: translate("Submissions", "{n} not submitted"),
        SectionState.SUBMITTED: translate("Submissions", "{n} submitted"),
        SectionState.CLEARED: translate("Submissions", "{n} cleared"),
        SectionState.EMPTY: translate("Submissions", "{n} taken out"),
    }
