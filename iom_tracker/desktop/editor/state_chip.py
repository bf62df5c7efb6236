"""The chip on a card that says where the section stands."""

from iom_tracker.desktop.appearance.chip import Chip
from iom_tracker.desktop.editor.state_look import look_of
from iom_tracker.domain.section import SectionStatus


class StateChip(Chip):
    """Says the state in a word, with its icon and its colour."""

    def show_status(self, status: SectionStatus, *, is_theirs: bool = False) -> None:
        """Show where a section stands, and whether headquarters sent what is published of it."""
        look = look_of(status, is_theirs=is_theirs)
        self.show_words(look.text, look.icon, look.color, look.surface)
