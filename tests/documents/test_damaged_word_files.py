"""Word files that were damaged by chance: read or refused with one of our errors, and nothing else."""

import re
from collections import Counter
from pathlib import Path
from random import Random

import pytest

from iom_tracker.documents.report_reader import read_report_document
from iom_tracker.documents.report_writer import write_report
from iom_tracker.domain.catalogue import Catalogue
from iom_tracker.domain.errors import TrackerError
from iom_tracker.domain.report import Report
from iom_tracker.sentences import sentence
from tests.documents.word_edits import CATALOGUE, W, by, changed_answer, cut, line, run, the_report, time_of
from tests.documents.word_files import Parts, pack, parts_of, the_template

ODD_VALUES = (b"", b"-1", b"x", b"9" * 30, b"1.5", b"rId999", b"\xff")
READ = "read"


def outcome(path: Path, catalogue: Catalogue) -> str:
    try:
        words = read_report_document(path, catalogue).report.words
    except TrackerError as refusal:
        told = sentence(refusal)
        assert str(path) in told
        return type(refusal).__name__
    assert words.balances
    return READ


def flipped(data: bytes, chance: Random) -> bytes:
    """Return bytes of which some are others, or of which the end or a piece is gone."""
    damaged = bytearray(data)
    start = chance.randrange(len(damaged))
    kind = chance.randrange(4)
    if kind == 0:
        del damaged[start:]
    elif kind == 1:
        del damaged[start : start + chance.randrange(1, 40)]
    else:
        for _ in range(chance.choice([1, 1, 1, 8])):
            damaged[chance.randrange(len(damaged))] ^= 1 << chance.randrange(8)
    return bytes(damaged)


def test_a_real_report_with_bytes_flipped_or_cut_off_is_read_or_refused(
    tmp_path: Path, report: Report, catalogue: Catalogue
) -> None:
    write_report(report, the_template(), tmp_path / "r.docx")
    data, chance, path = (tmp_path / "r.docx").read_bytes(), Random(5), tmp_path / "damaged.docx"  # noqa: S311
    outcomes: Counter[str] = Counter()
    for _ in range(300):
        path.write_bytes(flipped(data, chance))
        outcomes[outcome(path, catalogue)] += 1
    assert outcomes["NotAReport"] > 200


def twisted(data: bytes, chance: Random) -> bytes:
    """Return XML in which one thing is not as any program writes it."""
    kind = chance.randrange(4)
    if kind == 0:
        return flipped(data, chance)
    pattern = (b'="[^"]*"', b"<[^>]+/>", b"<[^>]+>")[kind - 1]
    found = chance.choice([each.span() for each in re.finditer(pattern, data)] or [(0, 0)])
    new = b'="' + chance.choice(ODD_VALUES) + b'"' if kind == 1 else chance.choice([b"", data[slice(*found)] * 3])
    return data[: found[0]] + new + data[found[1] :]


def an_edited_report(folder: Path) -> Parts:
    """Return a report with tracked changes, a table, a list, a note and a comment in it."""
    edited = line(
        run("Much "), by("del", "Ann", cut("was")), by("ins", "Ben", run("is"), day=2), run(" done", "<w:b/>"),
        '<w:commentRangeStart w:id="1"/><w:hyperlink r:id="rId1">', run("here"), "</w:hyperlink>",
        '<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/><w:footnoteReference w:id="2"/></w:r>',
        end=by("ins", "Ben", day=2),
    )  # fmt: skip
    item = line(run("item"), form='<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>')
    table = f'<w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>{line(run("cell"))}</w:tc></w:tr></w:tbl>'
    fields = '<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r></w:p>'
    comment = f'<w:comment w:id="1" w:author="Ann" w:date="{time_of(3)}">{line(run("Really?"))}</w:comment>'
    note = f'<w:footnote w:id="2">{line(run("A note."))}</w:footnote>'
    parts = {
        "comments": f'<w:comments xmlns:w="{W}">{comment}</w:comments>',
        "footnotes": f'<w:footnotes xmlns:w="{W}">{note}</w:footnotes>',
    }
    return parts_of(changed_answer(folder, edited + item * 3 + table + fields, parts))


@pytest.mark.parametrize("seed", range(3))
def test_a_report_with_twisted_parts_is_read_or_refused(tmp_path: Path, seed: int) -> None:
    parts, chance, path = an_edited_report(tmp_path), Random(seed), tmp_path / "twisted.docx"  # noqa: S311
    outcomes: Counter[str] = Counter()
    for _ in range(200):
        name = chance.choice(["word/document.xml", *parts])
        damaged = parts | {name: twisted(parts[name], chance)}
        if chance.random() < 0.05:
            del damaged[name]
        outcomes[outcome(pack(path, damaged), CATALOGUE)] += 1
    assert min(outcomes[READ], outcomes["NotAReport"]) > 20


def test_a_template_with_a_twisted_part_makes_a_report_or_is_refused(tmp_path: Path) -> None:
    parts, chance, path = parts_of(the_template()), Random(7), tmp_path / "twisted.docx"  # noqa: S311
    outcomes: Counter[str] = Counter()
    for _ in range(150):
        name = chance.choice(["word/document.xml", "word/styles.xml", *parts])
        pack(path, parts | {name: twisted(parts[name], chance)})
        try:
            write_report(the_report(), path, tmp_path / "out.docx")
            outcomes[READ] += 1
        except TrackerError as refusal:
            outcomes[type(refusal).__name__] += str(path) in sentence(refusal)
    assert outcomes.total() == 150
    assert min(outcomes[READ], outcomes["NotAReport"]) > 20
