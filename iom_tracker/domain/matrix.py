"""The matrix: the overview as sheets of words and numbers in one language, ready to be written as a spreadsheet."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from iom_tracker.domain.assignment import Assignee
from iom_tracker.domain.office_progress import OfficeProgress, Sending
from iom_tracker.domain.overview import Attention, Overview, OverviewCell, OverviewRow
from iom_tracker.domain.overview_tally import Tally, by_office
from iom_tracker.domain.state import SectionState

_AND: Final = "; "


@dataclass(frozen=True, slots=True)
class MatrixWording:
    """The words of a matrix in one language.

    Attributes:
        language: its code, as `fr`.
        texts: headings and titles by their key.
    """

    language: str
    is_right_to_left: bool
    texts: Mapping[str, str]
    states: Mapping[SectionState, str]
    attention: Mapping[Attention, str]
    sending: Mapping[Sending, str]

    def headings(self, *keys: str) -> tuple[str, ...]:
        """Return the headings of columns."""
        return tuple(self.texts[key] for key in keys)


@dataclass(frozen=True, slots=True)
class MatrixCell:
    """What stands in one place.

    Attributes:
        state: the state that it tells in words, so that it may be coloured too.
    """

    value: str | int
    state: SectionState | None = None


@dataclass(frozen=True, slots=True)
class MatrixSheet:
    """One sheet: a row of headings, and under each a cell in every row."""

    name: str
    headings: tuple[str, ...]
    rows: tuple[tuple[MatrixCell, ...], ...]


@dataclass(frozen=True, slots=True)
class Matrix:
    """A spreadsheet that is not written yet.

    Attributes:
        title: what it is, with a word for training where the workspace is one.
        sheets: the matrix itself, the offices, every section by itself.
    """

    title: str
    language: str
    is_right_to_left: bool
    is_training: bool
    sheets: tuple[MatrixSheet, ...]


def lay_out_matrix(overview: Overview, wording: MatrixWording) -> Matrix:
    """Return what is chosen of an overview as sheets; a section that is not chosen leaves its place empty."""
    report = overview.catalogue.cycle.layout.title
    title = wording.texts["title"].replace("{report}", f"{report} {overview.catalogue.cycle.id}")
    return Matrix(
        title=f"{wording.texts['training']} · {title}" if overview.is_training else title,
        language=wording.language,
        is_right_to_left=wording.is_right_to_left,
        is_training=overview.is_training,
        sheets=(_overview(overview, wording), _offices(overview, wording), _sections(overview, wording)),
    )


def first_headings(wording: MatrixWording) -> tuple[str, ...]:
    """Return the headings that every matrix of a language begins with."""
    return wording.headings("transformation", "commitment", "name", "assignees")


def _overview(overview: Overview, wording: MatrixWording) -> MatrixSheet:
    questions = tuple(question.short for question in overview.columns)
    training = wording.headings("training") if overview.is_training else ()
    headings = (*first_headings(wording), *questions, *wording.headings("comments", "attention"), *training)
    rows = tuple(tuple(_row(row, wording, is_training=overview.is_training)) for row in overview.rows)
    return MatrixSheet(wording.texts["overview"], headings, rows)


def _row(row: OverviewRow, wording: MatrixWording, *, is_training: bool) -> Iterator[MatrixCell]:
    yield MatrixCell(row.transformation.code)
    yield MatrixCell(row.commitment.id if row.commitment else "")
    yield MatrixCell(row.name)
    yield MatrixCell(_asked(row.assignees))
    yield from (_cell(cell, wording) for cell in row.cells)
    yield MatrixCell(sum(cell.open_comments for cell in row.chosen))
    yield MatrixCell(sum(bool(cell.attention) for cell in row.chosen))
    if is_training:
        yield MatrixCell(wording.texts["yes"])


def _cell(cell: OverviewCell | None, wording: MatrixWording) -> MatrixCell:
    if cell is None or not cell.is_chosen:
        return MatrixCell("")
    more = [each for each in cell.attention if each.value != cell.state.value]
    told = [wording.states[cell.state], *(wording.attention[each] for each in more)]
    return MatrixCell(", ".join(told), cell.state)


def _offices(overview: Overview, wording: MatrixWording) -> MatrixSheet:
    terms = wording.headings("office", "language", "due", "sent", "missing", "returned", "days_late", "total")
    progress = {each.office: each for each in overview.offices}
    rows = tuple(tuple(_office(each, progress.get(each.key), wording)) for each in by_office(overview))
    headings = (*terms, *(wording.states[state] for state in SectionState), *wording.headings("attention"))
    return MatrixSheet(wording.texts["offices"], headings, rows)


def _office(tally: Tally, office: OfficeProgress | None, wording: MatrixWording) -> Iterator[MatrixCell]:
    yield MatrixCell(tally.label or wording.texts["nobody"])
    yield MatrixCell(office.terms.language if office else "")
    yield MatrixCell(office.terms.due if office else "")
    yield MatrixCell(wording.sending[office.sending] if office else "")
    yield MatrixCell(len(office.missing) if office else "")
    yield MatrixCell(len(office.returned) if office else "")
    yield MatrixCell(office.days_late if office else "")
    yield MatrixCell(tally.total)
    yield from (MatrixCell(number) for _, number in tally.counts)
    yield MatrixCell(tally.attention)


def _sections(overview: Overview, wording: MatrixWording) -> MatrixSheet:
    keys = ("section", "name", "question", "state", "words", "cap", "assignees", "comments", "draft", "changed")
    rows = (_section(row, cell, wording) for row in overview.rows for cell in row.chosen)
    headings = wording.headings(*keys, "attention", "notes")
    return MatrixSheet(wording.texts["sections"], headings, tuple(map(tuple, rows)))


def _section(row: OverviewRow, cell: OverviewCell, wording: MatrixWording) -> Iterator[MatrixCell]:
    yield MatrixCell(str(cell.status.ref))
    yield MatrixCell(row.name)
    yield MatrixCell(cell.question.short)
    yield MatrixCell(wording.states[cell.state], cell.state)
    yield MatrixCell(cell.status.words)
    yield MatrixCell("" if cell.status.cap is None else cell.status.cap)
    yield MatrixCell(_asked(cell.assignees))
    yield MatrixCell(cell.open_comments)
    yield MatrixCell(wording.texts["yes"] if cell.status.has_draft else "")
    yield MatrixCell(wording.texts["yes"] if cell.is_changed_since_clearance else "")
    yield MatrixCell(_AND.join(wording.attention[each] for each in cell.attention))
    yield MatrixCell(_AND.join(cell.notes))


def _asked(assignees: Iterable[Assignee]) -> str:
    return _AND.join(f"{each.person} ({each.office})" if each.person else each.office for each in assignees)
