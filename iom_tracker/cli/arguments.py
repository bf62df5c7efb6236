"""What several verbs take: a workspace, a section, a text, the wish for JSON."""

import os
import sys
from datetime import datetime
from pathlib import Path
from typing import Final

import click

from iom_tracker.domain.errors import CannotAccess, FileMissing, NotAReport, UnknownSection
from iom_tracker.domain.identity import SectionRef


class _NewFile(click.Path):
    """A file to be made, which must have a name; “.” and an empty text have none."""

    def convert(
        self, value: str | os.PathLike[str], param: click.Parameter | None, ctx: click.Context | None
    ) -> str | bytes | os.PathLike[str]:
        if not Path(value).name:
            self.fail(f"“{value}” names no file.", param, ctx)
        return super().convert(value, param, ctx)


FILE: Final = click.Path(path_type=Path)
NEW_FILE: Final = _NewFile(path_type=Path)
DAY: Final = click.DateTime(["%Y-%m-%d"])
STANDARD: Final = "-"  # standard input or output instead of a file

workspace_file = click.argument("file", type=FILE)
new_workspace_file = click.argument("file", type=NEW_FILE)
out_file = click.argument("out", type=NEW_FILE)
ref_argument = click.argument("ref")
office_option = click.option("--office", required=True, help="The office that it is for.")
due_option = click.option("--due", type=DAY, metavar="YYYY-MM-DD", help="The day by which it is to send its packet.")
language_option = click.option("--language", metavar="CODE", help="The language to write to it in, as fr.")
today_option = click.option(
    "--today", type=DAY, metavar="YYYY-MM-DD", help="The day that counts as today; otherwise that of this machine."
)
json_flag = click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")


def day_text(day: datetime | None) -> str:
    """Return a day as it is kept, in the form of ISO 8601; empty for none."""
    return day.date().isoformat() if day else ""


def section_ref(text: str) -> SectionRef:
    """Return the section that a reference names.

    Raises:
        UnknownSection: it is no reference.
    """
    ref = SectionRef.parse(text)
    if ref is None:
        raise UnknownSection(text)
    return ref


def read_text(source: Path) -> str:
    """Return a text from a file or from standard input.

    Raises:
        FileMissing, CannotAccess, NotAReport: it cannot be read, or is no text.
    """
    if str(source) == STANDARD:
        return _decode(sys.stdin.buffer.read(), source)
    try:
        return _decode(source.read_bytes(), source)
    except FileNotFoundError as error:
        raise FileMissing(source) from error
    except OSError as error:
        raise CannotAccess(source, error.strerror or str(error)) from error


def _decode(data: bytes, source: Path) -> str:
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise NotAReport(source, "not_text") from error
    if "\0" in text:
        raise NotAReport(source, "not_text")
    return text
