"""The words of the overview as a spreadsheet: one shipped file for each language that reminders have."""

import tomllib
from enum import Enum
from pathlib import Path
from typing import Final, TypeVar

from iom_tracker.domain.errors import BadFramework
from iom_tracker.domain.field_reader import FieldReader
from iom_tracker.domain.matrix import MatrixWording
from iom_tracker.domain.office_progress import Sending
from iom_tracker.domain.overview import Attention
from iom_tracker.domain.state import SectionState
from iom_tracker.environment.reminder_files import USUAL_LANGUAGE, known_language
from iom_tracker.environment.resources import resource

_TEXTS: Final = (
    *("overview", "offices", "sections", "title", "training", "yes", "transformation", "commitment", "name"),
    *("assignees", "comments", "office", "nobody", "language", "due", "sent", "missing", "returned", "days_late"),
    *("total", "attention", "section", "question", "state", "words", "cap", "draft", "changed", "notes"),
)
_Member = TypeVar("_Member", bound=Enum)


def load_matrix_wording(language: str) -> MatrixWording:
    """Read the words of a language; the usual one where none is named.

    Raises:
        UnknownLanguage: no words are shipped for it.
    """
    code = known_language(language) or USUAL_LANGUAGE
    return read_matrix_wording(resource("overview", f"{code}.toml"))


def read_matrix_wording(file: Path) -> MatrixWording:
    """Read a file of words; the language is the one that it is named after.

    Raises:
        BadFramework: with every mistake in it.
    """
    reader = FieldReader(tomllib.loads(file.read_text(encoding="utf-8")))
    texts = reader.table("text")
    wording = MatrixWording(
        language=file.stem,
        is_right_to_left=reader.truth("right_to_left", default=False),
        texts={key: texts.text(key) for key in _TEXTS},
        states=_named(reader.table("state"), SectionState),
        attention=_named(reader.table("attention"), Attention),
        sending=_named(reader.table("sending"), Sending),
    )
    texts.refuse_unknown()
    reader.refuse_unknown()
    if reader.mistakes:
        raise BadFramework(str(file), tuple(reader.mistakes))
    return wording


def _named(reader: FieldReader, kind: type[_Member]) -> dict[_Member, str]:
    """Return a text for each member of an enumeration, under its name in small letters."""
    found = {member: reader.text(member.name.lower()) for member in kind}
    reader.refuse_unknown()
    return found
