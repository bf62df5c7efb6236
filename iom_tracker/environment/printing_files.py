"""What the pages of a report say in its language: one shipped file for each language that is known."""

import re
import tomllib
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from iom_tracker.domain.errors import BadFramework, UnknownLanguage
from iom_tracker.domain.field_reader import FieldReader
from iom_tracker.domain.report import PageWords
from iom_tracker.environment.reminder_files import USUAL_LANGUAGE, known_languages, load_wording
from iom_tracker.environment.resources import resource

_LANGUAGE_TAG: Final = re.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,4}")  # as BCP 47 has them, the usual ones
_PLACES: Final = ("{page}", "{pages}")


@dataclass(frozen=True, slots=True)
class PrintedWords:
    """The words of one language.

    Attributes:
        draft: what stands across the pages of a report that is not cleared.
        training: the same for training.
        pages: what the shipped template says at the foot of pages and above the contents.
        tag: of the language with the region that it usually has, as Word knows it.
    """

    draft: str
    training: str
    pages: PageWords
    tag: str


def language_tag(language: str) -> str:
    """Return the tag of a language in which reports can be printed: `fr-CH` as it is, `fr` with its usual region.

    Raises:
        UnknownLanguage: it is no tag of a language, or no words are shipped for it.
    """
    if not _LANGUAGE_TAG.fullmatch(language) or _language(language) not in known_languages():
        raise UnknownLanguage(language, known_languages())
    return language if "-" in language else _load(language).tag


def load_watermark(language: str, *, cycle: str, time: str, is_training: bool) -> str:
    """Return what stands across the pages.

    Args:
        language: of the report, as `fr` or `fr-CH`; one for which no words are shipped gets those of the usual one.
        cycle: that is reported on.
        time: of printing, ISO 8601.
        is_training: whether the workspace is one for training.
    """
    words = _load(language)
    day = load_wording(_code(language)).day(datetime.fromisoformat(time).date())
    return (words.training if is_training else words.draft).replace("{cycle}", cycle).replace("{day}", day)


def load_page_words(language: str) -> PageWords:
    """Return what the shipped template says in a language, as `fr` or `fr-CH`, or in the usual one."""
    return _load(language).pages


def read_printed_words(file: Path) -> PrintedWords:
    """Read the words of a language.

    Raises:
        BadFramework: with every mistake in the file.
    """
    reader = FieldReader(tomllib.loads(file.read_text(encoding="utf-8")))
    words = PrintedWords(
        reader.text("draft"),
        reader.text("training"),
        PageWords(reader.text("contents"), reader.text("page")),
        reader.text("tag"),
    )
    if any(words.pages.page.count(place) != 1 for place in _PLACES):
        reader.note("page", "must name {page} and {pages} once each")
    reader.refuse_unknown()
    if reader.mistakes:
        raise BadFramework(str(file), tuple(reader.mistakes))
    return words


def _load(language: str) -> PrintedWords:
    return read_printed_words(resource("printing", f"{_code(language)}.toml"))


def _code(language: str) -> str:
    code = _language(language)
    return code if code in known_languages() else USUAL_LANGUAGE


def _language(tag: str) -> str:
    return tag.casefold().partition("-")[0]
