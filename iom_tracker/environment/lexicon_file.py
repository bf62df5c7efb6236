"""The lexicon of proofreading: one shipped file."""

import tomllib
from pathlib import Path

from iom_tracker.domain.errors import BadFramework
from iom_tracker.domain.field_reader import FieldReader
from iom_tracker.domain.proofreading.lexicon import Lexicon
from iom_tracker.environment.resources import resource


def load_lexicon() -> Lexicon:
    """Read the shipped lexicon."""
    return read_lexicon(resource("proofreading", "lexicon.toml"))


def read_lexicon(file: Path) -> Lexicon:
    """Read a lexicon.

    Raises:
        BadFramework: with every mistake in it.
    """
    reader = FieldReader(tomllib.loads(file.read_text(encoding="utf-8")))
    lexicon = Lexicon(
        acronyms=frozenset(reader.texts("acronyms")),
        connectors=_small(reader, "connectors"),
        elisions=_small(reader, "elisions"),
        beside_no_code=_small(reader, "beside_no_code"),
        before_year=_small(reader, "before_year"),
        after_year=_small(reader, "after_year"),
        calendars=_small(reader, "calendars"),
        years=frozenset(reader.whole_numbers("years", lowest=1)),
    )
    reader.refuse_unknown()
    if reader.mistakes:
        raise BadFramework(str(file), tuple(reader.mistakes))
    return lexicon


def _small(reader: FieldReader, key: str) -> frozenset[str]:
    return frozenset(word.casefold() for word in reader.texts(key))
