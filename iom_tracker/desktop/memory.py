"""What the window remembers between two starts: recent files, the theme, its place, where the person stopped."""

from dataclasses import replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Signal

from iom_tracker.domain.errors import CannotAccess
from iom_tracker.domain.identity import SectionRef
from iom_tracker.environment.settings import Settings, save_settings

MINE: Final = "mine"  # what the outline shows: what this person is asked to write


class Memory(QObject):
    """The settings as they are now; each change is written at once, `failed` says once that it cannot be."""

    recent_changed = Signal()
    failed = Signal(object)

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._has_failed = False

    @property
    def settings(self) -> Settings:
        """What is remembered now."""
        return self._settings

    def last_section_in(self, file: Path) -> SectionRef | None:
        """Return where the person stopped in a file, if that was the last one open."""
        is_last = self._settings.recent[:1] == (str(file),)
        return SectionRef.parse(self._settings.last_section) if is_last else None

    def file_to_reopen(self) -> Path | None:
        """Return the workspace that was open when the program ended."""
        if self._settings.last_section and self._settings.recent:
            return Path(self._settings.recent[0])
        return None

    def note_opened(self, file: Path, *, is_training: bool = False) -> None:
        """Remember that a workspace was opened."""
        self._keep(self._settings.with_recent(file, is_training=is_training))

    def note_gone(self, file: Path) -> None:
        """Forget a file that is not there any more."""
        self._keep(self._settings.without_recent(file))

    def note_theme(self, choice: str) -> None:
        """Remember the chosen theme."""
        self._keep(replace(self._settings, theme=choice))

    def note_language(self, choice: str) -> None:
        """Remember the chosen language."""
        self._keep(replace(self._settings, language=choice))

    def note_section(self, section: SectionRef | None) -> None:
        """Remember where the person is; None when no workspace is open."""
        self._keep(replace(self._settings, last_section=str(section or "")))

    def note_outline(self, rows: str) -> None:
        """Remember which rows of the outline the person wants to see."""
        self._keep(replace(self._settings, outline=rows))

    def note_person(self, name: str, office: str = "") -> None:
        """Remember the name and the office of the person, each unless none was given."""
        known = self._settings
        self._keep(replace(known, person=name or known.person, office=office or known.office))

    def note_kit(self, digest: str, workspace: Path) -> None:
        """Remember which workspace was made from a kit."""
        self._keep(self._settings.with_kit(digest, workspace))

    def workspace_of_kit(self, digest: str) -> Path | None:
        """Return the workspace that was made from a kit, if it is still where it was."""
        found = next((Path(file) for known, file in self._settings.kits if known == digest), None)
        return found if found is not None and found.exists() else None

    def is_place_known(self, file: Path) -> bool:
        """Say whether the person was warned of where a file lies, and put the warning away."""
        return str(file) in self._settings.known_places

    def note_place_known(self, file: Path) -> None:
        """Remember that the warning of where a file lies was put away."""
        self._keep(self._settings.with_known_place(file))

    def note_report_folder(self, folder: Path) -> None:
        """Remember from where a report was imported last."""
        self._keep(replace(self._settings, report_folder=str(folder)))

    def report_folder(self) -> Path | None:
        """Return from where a report was imported last, if that folder is still there."""
        folder = Path(self._settings.report_folder)
        return folder if self._settings.report_folder and folder.is_dir() else None

    def note_geometry(self, geometry: str) -> None:
        """Remember the window's place and size."""
        self._keep(replace(self._settings, geometry=geometry))

    def _keep(self, settings: Settings) -> None:
        if settings == self._settings:
            return
        before = self._settings
        has_other_files = (settings.recent, settings.training) != (before.recent, before.training)
        self._settings = settings
        if has_other_files:
            self.recent_changed.emit()
        try:
            save_settings(settings)
        except CannotAccess as error:
            if not self._has_failed:
                self._has_failed = True
                self.failed.emit(error)
