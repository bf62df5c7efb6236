"""What the program remembers between two starts; a damaged file is moved aside and never stops a start."""

import json
import os
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Final

from iom_tracker.domain.errors import CannotAccess
from iom_tracker.environment.locations import config_folder

MOST_RECENT: Final = 8
MOST_KITS: Final = 32
MOST_PLACES: Final = 32
_LISTS: Final = ("recent", "training", "known_places")


@dataclass(frozen=True, slots=True)
class Settings:
    """What is remembered.

    Attributes:
        recent: workspace files, the last one first.
        theme: `system`, `light` or `dark`.
        geometry: the window's place and size, in Qt's own form as base64.
        last_section: the section that was left last, in the first of the recent files; empty when none was open.
        person: the name that was given last, to be proposed again.
        office: the office that was given last, to be proposed again.
        kits: office kits by their SHA-256, each with the workspace that was made from it, the last one first.
        outline: which rows the outline shows: `mine`, or all where it is empty.
        known_places: workspace files of whose risky place the person was warned, and does not want to be again.
        language: of the window, as `fr`, or `system`.
        report_folder: the folder from which a report was imported last.
        training: those of the recent files that are workspaces for training.
    """

    recent: tuple[str, ...] = ()
    theme: str = "system"
    geometry: str = ""
    last_section: str = ""
    person: str = ""
    kits: tuple[tuple[str, str], ...] = ()
    outline: str = ""
    language: str = "system"
    training: tuple[str, ...] = ()
    known_places: tuple[str, ...] = ()
    office: str = ""
    report_folder: str = ""

    def with_recent(self, file: Path, *, is_training: bool = False) -> "Settings":
        """Return the settings with a file as the most recent one."""
        others = (each for each in self.recent if each != str(file))
        recent = (str(file), *others)[:MOST_RECENT]
        training = {*self.training, str(file)} if is_training else {*self.training} - {str(file)}
        return replace(self, recent=recent, training=tuple(each for each in recent if each in training))

    def without_recent(self, file: Path) -> "Settings":
        """Return the settings without a file that is no longer wanted in the list."""
        left = tuple(each for each in self.recent if each != str(file))
        return replace(self, recent=left, training=tuple(each for each in self.training if each in left))

    def with_known_place(self, file: Path) -> "Settings":
        """Return the settings with a file of whose place the person knows."""
        others = (each for each in self.known_places if each != str(file))
        return replace(self, known_places=(str(file), *others)[:MOST_PLACES])

    def with_kit(self, digest: str, workspace: Path) -> "Settings":
        """Return the settings with a kit and the workspace that was made from it."""
        others = (each for each in self.kits if each[0] != digest)
        return replace(self, kits=((digest, str(workspace)), *others)[:MOST_KITS])


def settings_file() -> Path:
    """Return the file that holds the settings."""
    return config_folder() / "settings.json"


def load_settings() -> Settings:
    """Read the settings; the usual ones where there are none, or none that can be read."""
    file = settings_file()
    try:
        return _from_json(file.read_text(encoding="utf-8"))
    except FileNotFoundError:
        return Settings()
    except (OSError, ValueError, TypeError):
        _move_aside(file)
        return Settings()


def save_settings(settings: Settings) -> None:
    """Write the settings, wholly or not at all.

    Raises:
        CannotAccess: the folder or the file cannot be written.
    """
    file = settings_file()
    unfinished = file.with_suffix(".new")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        unfinished.write_text(json.dumps(asdict(settings), ensure_ascii=False, indent=1), encoding="utf-8")
        unfinished.replace(file)
    except OSError as error:
        raise CannotAccess(file, os.strerror(error.errno) if error.errno else str(error)) from error


def _from_json(text: str) -> Settings:
    data = json.loads(text)
    if not isinstance(data, dict):
        raise TypeError(data)
    known = {each.name for each in fields(Settings)} - {*_LISTS, "kits"}
    texts = {name: value for name, value in data.items() if name in known}
    recent, training, places = (_texts(data.get(name, [])) for name in _LISTS)
    kits = tuple((digest, file) for digest, file in (_texts(each) for each in _list(data.get("kits", []))))
    return Settings(recent=recent, training=training, known_places=places, kits=kits, **_only_texts(texts))


def _texts(value: object) -> tuple[str, ...]:
    return tuple(_text(each) for each in _list(value))


def _only_texts(values: dict[str, object]) -> dict[str, str]:
    return {name: _text(value) for name, value in values.items()}


def _list(value: object) -> list[object]:
    if not isinstance(value, list):
        raise TypeError(value)
    return value


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(value)
    return value


def _move_aside(file: Path) -> None:
    try:
        file.replace(file.with_suffix(".damaged.json"))
    except OSError:
        # The file may be read-only for us; then it is only not believed, and the next save says what is wrong.
        return
