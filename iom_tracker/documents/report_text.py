"""A report as plain text, laid out as it is printed but without pages; the legacy reader reads it back."""

from collections.abc import Callable, Iterable, Iterator

from iom_tracker.documents.known_lines import KnownLines
from iom_tracker.documents.printed_lines import known_lines_of
from iom_tracker.domain.markdown import to_lines
from iom_tracker.domain.report import Report, ReportUnit
from iom_tracker.domain.richtext import LINE_BREAK, Block, RichText, Span, clean, rich_text


def report_as_text(report: Report, known: KnownLines | None = None) -> str:
    """Return a report as text: a blank line between paragraphs, `-` for bullets, asterisks for bold and italic.

    Args:
        report: to be printed.
        known: what the reader will know of the report; answers that look like it are marked as text. Without it the
            report's own headings are heeded, which is all that matters unless a catalogue has other wordings.
    """
    is_reserved = (known or known_lines_of(report)).is_reserved
    cover = [_line(report.layout.title), _line(report.layout.subtitle)]
    parts = [paragraph for part in report.parts for paragraph in _part(part.heading, part.units, is_reserved)]
    return "".join(f"{paragraph}\n\n" for paragraph in (*cover, *parts) if paragraph).removesuffix("\n")


def _part(heading: str, units: Iterable[ReportUnit], is_reserved: Callable[[str], bool]) -> Iterator[str]:
    yield _line(heading)
    for unit in units:
        yield _line(unit.heading)
        yield _text(rich_text(Block((Span(paragraph),)) for paragraph in unit.text), is_reserved)
        for section in unit.sections:
            if not section.body.is_empty:
                yield _line(section.heading)
                yield _text(section.body, is_reserved)


def _text(body: RichText, is_reserved: Callable[[str], bool]) -> str:
    return "\n".join(to_lines(body, is_reserved))


def _line(heading: str) -> str:
    return clean(heading).replace(LINE_BREAK, " ").strip()
