"""What several verbs take: a workspace, a section, a text, the wish for JSON."""

import os
import sys
from datetime import datetime
from pathlib import Path
from typing import IO, Final, SupportsIndex, SupportsInt

import click
from typing_extensions import override

from iom_tracker.domain.errors import CannotAccess, FileMissing, NotAReport, UnknownSection
from iom_tracker.domain.identity import SectionRef


class PlainUsageError(click.UsageError):
    """Wrong usage that one plain sentence tells; how the verb is used stands in its help."""

    @override
    def show(self, file: IO[str] | None = None) -> None:
        click.echo(self.message, file=file, err=True)


class _File(click.Path):
    """A file that has a name: “-” stands for standard input or output, which few verbs read or write."""

    @override
    def convert(
        self, value: str | os.PathLike[str], param: click.Parameter | None, ctx: click.Context | None
    ) -> str | bytes | os.PathLike[str]:
        if str(value) == STANDARD and not self.allow_dash:
            raise PlainUsageError(
                f"“-” stands for standard input or output, which {_name(param)} cannot be; name a file, "
                "or write “./-” if it is called that."
            )
        return super().convert(value, param, ctx)


class _NewFile(_File):
    """A file to be made, which must have a name; “.” and an empty text have none."""

    @override
    def convert(
        self, value: str | os.PathLike[str], param: click.Parameter | None, ctx: click.Context | None
    ) -> str | bytes | os.PathLike[str]:
        if not Path(value).name:
            self.fail(f"“{value}” names no file.", param, ctx)
        return super().convert(value, param, ctx)


class _Day(click.DateTime):
    """A day of the calendar."""

    def __init__(self) -> None:
        super().__init__([_DAY_FORM])

    @override
    def convert(self, value: str | datetime, param: click.Parameter | None, ctx: click.Context | None) -> datetime:
        try:
            return datetime.strptime(str(value), _DAY_FORM)  # noqa: DTZ007 - a day belongs to no zone
        except ValueError as error:
            raise PlainUsageError(
                f"“{value}” is no day that {_name(param)} can be; write one of the calendar, as YYYY-MM-DD: "
                "the year with four digits, month and day with two."
            ) from error


class _Year(click.types.IntParamType):
    """A reporting year."""

    @override
    def convert(
        self, value: SupportsInt | SupportsIndex, param: click.Parameter | None, ctx: click.Context | None
    ) -> int:
        try:
            return int(value)
        except ValueError as error:
            raise PlainUsageError(f"“{value}” is no year that {_name(param)} can be; write its four digits.") from error


def _name(param: click.Parameter | None) -> str:
    """Return what a person calls a parameter: an option by its name, an argument as the help has it."""
    if isinstance(param, click.Option):
        return param.opts[0]
    return param.human_readable_name if param else "it"


STANDARD: Final = "-"  # standard input or output instead of a file
_DAY_FORM: Final = "%Y-%m-%d"
FILE: Final = _File(path_type=Path, readable=False)  # whether it can be read is found out by reading it
FILE_OR_STANDARD: Final = _File(path_type=Path, allow_dash=True, readable=False)
NEW_FILE: Final = _NewFile(path_type=Path, readable=False)
NEW_FILE_OR_STANDARD: Final = _NewFile(path_type=Path, allow_dash=True, readable=False)
DAY: Final = _Day()
YEAR: Final = _Year()

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
