"""What stands across the pages of a report that is not cleared: one shipped file for each language that is known."""

import tomllib
from datetime import datetime
from pathlib import Path

from iom_tracker.domain.errors import BadFramework
from iom_tracker.domain.field_reader import FieldReader
from iom_tracker.environment.reminder_files import USUAL_LANGUAGE, known_languages, load_wording
from iom_tracker.environment.resources import resource


def load_watermark(language: str, *, cycle: str, time: str, is_training: bool) -> str:
    """Return what stands across the pages.

    Args:
        language: of the report, as `fr` or `fr-CH`; one for which no words are shipped gets those of the usual one.
        cycle: that is reported on.
        time: of printing, ISO 8601.
        is_training: whether the workspace is one for training.
    """
    code = language.casefold().partition("-")[0]
    code = code if code in known_languages() else USUAL_LANGUAGE
    draft, training = read_watermarks(resource("printing", f"{code}.toml"))
    day = load_wording(code).day(datetime.fromisoformat(time).date())
    return (training if is_training else draft).replace("{cycle}", cycle).replace("{day}", day)


def read_watermarks(file: Path) -> tuple[str, str]:
    """Read the words for a draft and those for training.

    Raises:
        BadFramework: with every mistake in the file.
    """
    reader = FieldReader(tomllib.loads(file.read_text(encoding="utf-8")))
    words = reader.text("draft"), reader.text("training")
    reader.refuse_unknown()
    if reader.mistakes:
        raise BadFramework(str(file), tuple(reader.mistakes))
    return words
