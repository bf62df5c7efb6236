"""The template that a person handed in once: a copy of it on this machine, believed only as it was put there."""

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from iom_tracker.domain.errors import CannotAccess, FileMissing, KeptTemplateDamaged
from iom_tracker.environment.locations import data_folder

_FOLDER: Final = "template"
_NOTE: Final = "kept.json"  # which copy counts, and what its file was called


@dataclass(frozen=True, slots=True)
class KeptTemplate:
    """A template that is kept.

    Attributes:
        file: the copy.
        name: of the file that was handed in.
    """

    file: Path
    name: str


def kept_template() -> KeptTemplate | None:
    """Return the template that is kept; None where none is.

    Raises:
        KeptTemplateDamaged: it is not what was put there.
        CannotAccess: the system does not let us read it.
    """
    note = _folder() / _NOTE
    try:
        kept = _from_note(note)
        if hashlib.sha256(kept.file.read_bytes()).hexdigest() != kept.file.stem:
            raise KeptTemplateDamaged
    except FileNotFoundError as error:
        if error.filename == str(note):
            return None
        raise KeptTemplateDamaged from error
    except OSError as error:
        raise CannotAccess(Path(error.filename or note), error.strerror or str(error)) from error
    return kept


def keep_template(template: Path) -> KeptTemplate:
    """Put a copy of a template beside what this machine must not lose; the one that was kept stays until it is whole.

    Raises:
        FileMissing, CannotAccess: it cannot be read, or not be put there.
    """
    try:
        data = template.read_bytes()
    except FileNotFoundError as error:
        raise FileMissing(template) from error
    except OSError as error:
        raise CannotAccess(template, error.strerror or str(error)) from error
    kept = KeptTemplate(_folder() / f"{hashlib.sha256(data).hexdigest()}.docx", template.name)
    note = json.dumps({"file": kept.file.name, "name": kept.name}, ensure_ascii=False)
    try:
        _folder().mkdir(parents=True, exist_ok=True)
        _put(kept.file, data)
        _put(_folder() / _NOTE, note.encode())
        _drop_all_but(kept.file.name, _NOTE)
    except OSError as error:
        raise CannotAccess(_folder(), error.strerror or str(error)) from error
    return kept


def forget_template() -> None:
    """Let go of the template that is kept, whatever became of it.

    Raises:
        CannotAccess: the system does not let us.
    """
    try:
        (_folder() / _NOTE).unlink(missing_ok=True)
        _drop_all_but()
    except OSError as error:
        raise CannotAccess(_folder(), error.strerror or str(error)) from error


def _from_note(note: Path) -> KeptTemplate:
    try:
        told = json.loads(note.read_text(encoding="utf-8"))
        return KeptTemplate(_folder() / Path(str(told["file"])).name, str(told["name"]))
    except (ValueError, TypeError, KeyError) as error:
        raise KeptTemplateDamaged from error


def _put(file: Path, data: bytes) -> None:
    unfinished = file.with_suffix(".new")
    unfinished.write_bytes(data)
    unfinished.replace(file)


def _drop_all_but(*names: str) -> None:
    for each in _folder().glob("*"):
        if each.name not in names:
            each.unlink()


def _folder() -> Path:
    return data_folder() / _FOLDER
