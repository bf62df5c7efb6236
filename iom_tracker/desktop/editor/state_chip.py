"""The chip on a card that says where the section stands."""

from iom_tracker.desktop.appearance.chip import Chip
from iom_tracker.desktop.editor.state_look import look_of
from iom_tracker.domain.section import SectionStatus


class StateChip(Chip):
    """Says the state in a word, with its icon and its colour."""

    def show_status(self, status: SectionStatus) -> None:
        """Show where a section stands."""
        look = look_of(status)
        self.show_words(look.text, look.icon, look.color, look.surface)
