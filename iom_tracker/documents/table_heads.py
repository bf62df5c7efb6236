"""Which cells of a table are the heads of answers: in a first row above their columns, or in turn with the answers.

A table that has its questions side by side in the first row is read column by column: each head, then what stands below
it. The evidence is two different questions in that row at least, and more than half of it; a row below that speaks of a
commitment or transformation, or asks again, shows that the table is none of this kind. In a table of one column the
questions stand alone in their cells, and so does a head that nobody knows: it looks like a heading, or it is short and
stands where the questions do, on every other row; and text stands below it.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import chain, groupby
from typing import Final

from iom_tracker.documents.document_lines import DocumentLine
from iom_tracker.documents.document_pieces import Piece, form_of
from iom_tracker.documents.heading_finder import CERTAIN, Found, HeadingFinder
from iom_tracker.documents.lone_lines import is_plain_heading
from iom_tracker.documents.told import QUESTIONS, SPEAKS_OF_OTHERS, looks_like_heading
from iom_tracker.domain.richtext import BlockType

_ENOUGH: Final = 2  # questions

_Rows = Mapping[int, Mapping[int, list[DocumentLine]]]


def with_table_heads(lines: Iterable[DocumentLine], finder: HeadingFinder) -> Iterator[DocumentLine]:
    """Yield the lines of a document, the heads of answers in tables told as such, each head above its answer."""
    for table, group in groupby(lines, key=lambda line: line.cell.table if line.cell else None):
        run = list(group)
        rows = _rows(run)
        if table is not None and _has_questions_above(rows, finder):
            yield from _by_columns(rows)
        elif table is not None:
            heads = frozenset(map(id, _heads_in_turn(rows, finder)))
            yield from (_as_head(line) if id(line) in heads else line for line in run)
        else:
            yield from run


def _rows(run: Iterable[DocumentLine]) -> _Rows:
    rows: dict[int, dict[int, list[DocumentLine]]] = {}
    for line in run:
        if line.cell:
            rows.setdefault(line.cell.row, {}).setdefault(line.cell.column, []).append(line)
    return rows


def _as_head(line: DocumentLine) -> DocumentLine:
    return replace(line, cell=replace(line.cell, is_head=True)) if line.cell else line


def _said(lines: Iterable[DocumentLine]) -> list[DocumentLine]:
    return [line for line in lines if line.block.text.strip()]


# --- heads above their columns


def _has_questions_above(rows: _Rows, finder: HeadingFinder) -> bool:
    columns = {line.cell.columns for row in rows.values() for cell in row.values() for line in cell if line.cell}
    if 0 not in rows or len(rows) == 1 or len(columns) != 1:
        return False
    first, *others = rows.values()
    heads = [_said(cell) for cell in first.values()]
    if any(len(each) != 1 for each in heads):
        return False
    asked = [found.known.value for (head,) in heads if (found := _question(head, finder)) and found.known]
    is_asked = len(asked) == len(set(asked)) >= _ENOUGH and len(asked) * 2 > len(heads)
    below = chain.from_iterable(cell for row in others for cell in row.values())
    return is_asked and not any(_opens(line.block.text, finder) for line in below)


def _question(line: DocumentLine, finder: HeadingFinder) -> Found | None:
    text = line.block.text
    found = finder.sure(text) or finder.named(text) or finder.reworded(text)
    return found if found and found.known and found.known.kind in QUESTIONS else None


def _opens(text: str, finder: HeadingFinder) -> bool:
    """Say whether a line says of which commitment, transformation or question its row speaks."""
    if text.strip().casefold() in finder.known.commitments or text.strip().casefold() in finder.known.codes:
        return True
    found = finder.sure(text) or finder.named(text)
    return found is not None and found.known is not None and found.known.kind in QUESTIONS | SPEAKS_OF_OTHERS


def _by_columns(rows: _Rows) -> Iterator[DocumentLine]:
    for column in next(iter(rows.values())):
        for at, row in enumerate(rows.values()):
            for line in row.get(column, ()):
                is_head = at == 0 and bool(line.block.text.strip())
                cell = replace(line.cell, row=column, column=0, columns=1, is_head=is_head) if line.cell else None
                yield replace(line, cell=cell)


# --- heads and answers in turn


def _heads_in_turn(rows: _Rows, finder: HeadingFinder) -> Iterator[DocumentLine]:
    """Yield the lines that stand alone in their cells, as the questions of a table of one column do."""
    wide = {at: said for at, row in rows.items() if len(row) == 1 and _is_wide(row) and (said := _said(row[0]))}
    alone = {at: said[0] for at, said in wide.items() if len(said) == 1}
    known = [at for at, line in alone.items() if _is_certain(line, finder)]
    if len(known) < _ENOUGH:
        return
    turns = {at % 2 for at in known}
    for at, line in alone.items():
        is_above_text = at + 1 in wide and at + 1 not in known
        is_in_turn = turns == {at % 2} and at > known[0] and _is_plain(line)
        if at in known or (is_above_text and (is_in_turn or _looks_like_head(line, finder))):
            yield line


def _is_wide(row: Mapping[int, Sequence[DocumentLine]]) -> bool:
    return all(line.cell is not None and line.cell.columns == 1 for cell in row.values() for line in cell)


def _is_certain(line: DocumentLine, finder: HeadingFinder) -> bool:
    found = _question(line, finder)
    return found is not None and found.certainty == CERTAIN


def _is_plain(line: DocumentLine) -> bool:
    return line.block.type is BlockType.PARAGRAPH and is_plain_heading(line.block.text.strip())


def _looks_like_head(line: DocumentLine, finder: HeadingFinder) -> bool:
    return looks_like_heading(Piece(line, line.block, 0, form_of(line, line.block)), finder)
