"""A file in which a person says what the headings of somebody else's report mean, as TOML."""

import tomllib
from pathlib import Path
from typing import Final

from iom_tracker.domain.errors import BadMapFile, CannotAccess, FileMissing
from iom_tracker.domain.heading_map import WrittenMap

_FIELDS: Final = frozenset({"organisation", "headings"})


def read_map_file(path: Path) -> WrittenMap:
    """Read a map: `organisation = "NAME"`, and a table `[headings]` with `"Heading as printed" = "MEANING"`.

    Raises:
        FileMissing, CannotAccess: it cannot be read.
        BadMapFile: it is no such file.
    """
    data = _read(path)
    headings, organisation = data.get("headings"), data.get("organisation", "")
    unknown = sorted(set(data) - _FIELDS)
    if unknown:
        raise BadMapFile(path, f"{unknown[0]} is unknown in it")
    if not isinstance(organisation, str):
        raise BadMapFile(path, "organisation is no text")
    if not isinstance(headings, dict):
        raise BadMapFile(path, "there is no table [headings] in it")
    for heading, meaning in headings.items():
        if not isinstance(meaning, str):
            raise BadMapFile(path, f"what “{heading}” means is no text")
    return WrittenMap(organisation, headings)


def _read(path: Path) -> dict[str, object]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except FileNotFoundError as error:
        raise FileMissing(path) from error
    except OSError as error:
        raise CannotAccess(path, error.strerror or str(error)) from error
    except UnicodeDecodeError as error:
        raise BadMapFile(path, "it is no text in UTF-8") from error
    except RecursionError as error:
        raise BadMapFile(path, "lists stand in lists far too deeply in it") from error
    except ValueError as error:
        raise BadMapFile(path, str(error)) from error
