"""Which cells of a table are the heads of answers: in one row above their columns, or in turn with the answers.

A table that has its questions side by side in a row is read column by column: each head, then what stands below it. The
evidence is two different questions in that row at least, and more than half of it; a row below that speaks of a
commitment or transformation, or asks again, shows that the table is none of this kind. Where another table stands
inside, what is below the questions is listed.

In a table of one column the questions stand alone in their cells, and so does a head that nobody knows: it looks like a
heading, or it is short and stands where the questions do, on every other row; and text stands below it.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import chain, count, groupby
from typing import Final

from iom_tracker.documents.document_lines import DocumentLine
from iom_tracker.documents.document_pieces import Piece, form_of
from iom_tracker.documents.heading_finder import CERTAIN, Found, HeadingFinder
from iom_tracker.documents.lone_lines import is_plain_heading
from iom_tracker.documents.told import QUESTIONS, SPEAKS_OF_OTHERS, looks_like_heading
from iom_tracker.domain.richtext import BlockType

_ENOUGH: Final = 2  # questions

_Row = Mapping[int, Sequence[DocumentLine]]  # its lines by their columns


def with_table_heads(lines: Iterable[DocumentLine], finder: HeadingFinder) -> Iterator[DocumentLine]:
    """Yield the lines of a document, the heads of answers in tables told as such, each head above its answer."""
    groups = groupby(lines, key=lambda line: line.cell.table if line.cell else None)
    runs = [(table, list(group)) for table, group in groups]
    counts = Counter(table for table, _ in runs)  # a table with another inside has more than one
    for table, run in runs:
        rows = _rows(run)
        blocks = [list(block) for _, block in groupby(rows.values(), key=_columns)]
        if any(_has_questions_above(block, finder) for block in blocks):
            is_whole = counts[table] == 1
            yield from _by_blocks(blocks, count(len(rows)), finder) if is_whole else _unread(blocks, finder)
        else:
            heads = frozenset(map(id, _heads_in_turn(rows, finder)))
            yield from (_as_head(line) if id(line) in heads else line for line in run)


def _rows(run: Iterable[DocumentLine]) -> dict[int, dict[int, list[DocumentLine]]]:
    rows: dict[int, dict[int, list[DocumentLine]]] = {}
    for line in run:
        if line.cell:
            rows.setdefault(line.cell.row, {}).setdefault(line.cell.column, []).append(line)
    return rows


def _columns(row: _Row) -> int:
    return max((line.cell.columns for cell in row.values() for line in cell if line.cell), default=0)


def _as_head(line: DocumentLine) -> DocumentLine:
    return replace(line, cell=replace(line.cell, is_head=True)) if line.cell else line


def _said(lines: Iterable[DocumentLine]) -> list[DocumentLine]:
    return [line for line in lines if line.block.text.strip()]


# --- heads above their columns


def _has_questions_above(rows: Sequence[_Row], finder: HeadingFinder) -> bool:
    first, *others = rows
    heads = [_said(cell) for cell in first.values()]
    if not others or any(len(each) > 1 for each in heads):
        return False
    asked = [found.known.value for head in heads for line in head if (found := _question(line, finder)) and found.known]
    is_asked = len(asked) == len(set(asked)) >= _ENOUGH and len(asked) * 2 > len(heads)
    return is_asked and not any(_opens(line, finder) for row in others for line in _lines(row))


def _lines(row: _Row) -> Iterator[DocumentLine]:
    return chain.from_iterable(row.values())


def _question(line: DocumentLine, finder: HeadingFinder) -> Found | None:
    text = line.block.text
    found = finder.sure(text) or finder.named(text) or finder.reworded(text)
    return found if found and found.known and found.known.kind in QUESTIONS else None


def _opens(line: DocumentLine, finder: HeadingFinder) -> bool:
    """Say whether a line says of which commitment, transformation or question its row speaks."""
    text = line.block.text.strip()
    if text.casefold() in finder.known.commitments or text.casefold() in finder.known.codes:
        return True
    found = finder.sure(text) or finder.named(text)
    return found is not None and found.known is not None and found.known.kind in QUESTIONS | SPEAKS_OF_OTHERS


def _by_blocks(
    blocks: Iterable[Sequence[_Row]], numbers: Iterator[int], finder: HeadingFinder
) -> Iterator[DocumentLine]:
    """Yield the lines of a table of which some rows are read by columns.

    Rows of another width below these are of no answer, until a heading says of what they are.
    """
    is_below = False
    for block in blocks:
        if _has_questions_above(block, finder):
            for column in block[0]:
                lines = list(chain.from_iterable(row.get(column, ()) for row in block))
                yield from _in_one_column(_closed(lines), next(numbers))
            is_below = True
            continue
        lines = list(chain.from_iterable(map(_lines, block)))
        said = _said(lines)
        yield from _closed(lines) if is_below and said and not _opens(said[0], finder) else lines
        is_below = is_below and not said


def _unread(blocks: Iterable[Sequence[_Row]], finder: HeadingFinder) -> Iterator[DocumentLine]:
    """Yield the lines of a table that cannot be read by columns: below its questions nothing is of the last of them."""
    for block in blocks:
        first, *others = block
        yield from _lines(first)
        below = list(chain.from_iterable(map(_lines, others)))
        yield from _closed(below) if _has_questions_above(block, finder) else below


def _closed(lines: Sequence[DocumentLine]) -> Iterator[DocumentLine]:
    """Yield lines, the first of them that says something as a head."""
    first = next(iter(_said(lines)), None)
    return (_as_head(line) if line is first else line for line in lines)


def _in_one_column(lines: Iterable[DocumentLine], row: int) -> Iterator[DocumentLine]:
    for line in lines:
        yield replace(line, cell=replace(line.cell, row=row, column=0, columns=1)) if line.cell else line


# --- heads and answers in turn


def _heads_in_turn(rows: Mapping[int, _Row], finder: HeadingFinder) -> Iterator[DocumentLine]:
    """Yield the lines that stand alone in their cells, as the questions of a table of one column do."""
    wide = {at: said for at, row in rows.items() if _columns(row) == 1 and (said := _said(_lines(row)))}
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


def _is_certain(line: DocumentLine, finder: HeadingFinder) -> bool:
    found = _question(line, finder)
    return found is not None and found.certainty == CERTAIN


def _is_plain(line: DocumentLine) -> bool:
    return line.block.type is BlockType.PARAGRAPH and is_plain_heading(line.block.text.strip())


def _looks_like_head(line: DocumentLine, finder: HeadingFinder) -> bool:
    return looks_like_heading(Piece(line, line.block, 0, form_of(line, line.block)), finder)
