"""Tracked changes that we write, as programs that are not ours see and decide them."""

import random
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path

import pytest

from iom_tracker.documents.report_writer import write_report
from iom_tracker.domain.redline import redline
from iom_tracker.domain.report import Report, ReportUnit
from iom_tracker.domain.richtext import EMPTY, Block, BlockType, RichText, Span, plain_paragraphs, rich_text
from tests.builders import NOON
from tests.documents.reports import a_report, a_section
from tests.documents.word_files import the_template
from tests.domain.text_edits import EDITS, edited, real_sections
from tests.tools import check_docx, pandoc_markdown, validate_ooxml
from tests.word_macros import decided_by_libreoffice

Pair = tuple[RichText, RichText]


@dataclass(frozen=True)
class Decided:
    pairs: list[Pair]
    redline: Path
    accepted: Path
    rejected: Path
    changes: list[str]


def an_item(text: str, kind: BlockType = BlockType.BULLET) -> Block:
    return Block((Span(text),), kind)


def small_changes() -> list[Pair]:
    plain = [
        ("We built ten tents in Haiti.", "We built two tents in Haiti. They stand."),
        ("One was built. Two fell.", "One was built.\nTwo fell."),
        ("One was built.\nTwo fell.", "One was built. Two fell."),
        ("All gone.\nIndeed.", "Other words."),
        ("Here it is.", "Here it is.\nMore of it."),
        ("Here it is.\nMore.", "Here it is."),
        ("First.\nSecond one here.\nThird.", "First.\nThird."),
        ("قالت المنظمة إن المخيمات بُنيت.", "قالت المنظمة إن المدارس بُنيت.\nوانتهى."),
    ]
    intro = plain_paragraphs("First.").blocks
    bold = Block((Span("Words "), Span("in plain", bold=True), Span(" and more.")))
    kinds: list[tuple[list[Block], list[Block]]] = [
        ([*intro, an_item("one thing")], [*intro, an_item("one thing", BlockType.NUMBER), an_item("between")]),
        ([*intro, *plain_paragraphs("Third.").blocks], [*intro, an_item("Second"), *plain_paragraphs("Third.").blocks]),
        (list(plain_paragraphs("Alpha beta gamma.").blocks), [an_item("Totally other things.")]),
        (list(plain_paragraphs("Words in plain and more.").blocks), [bold]),
    ]
    return [
        *((plain_paragraphs(old), plain_paragraphs(new)) for old, new in plain),
        *((rich_text(old), rich_text(new)) for old, new in kinds),
    ]


def edits_of_real_answers(dice: random.Random) -> Iterator[Pair]:
    while True:
        old = dice.choice(real_sections())
        yield old, edited(old, EDITS["rewrite words"], dice)
        yield old, dice.choice(real_sections())
        yield old, rich_text((*dice.choice(real_sections()).blocks, *old.blocks[1:]))


def a_report_of(pairs: list[Pair], *, side: int | None = None) -> Report:
    """Return a report of both sides with what changed between them, or of one side alone."""
    sections = []
    for number, (old, new) in enumerate(pairs):
        section = a_section(new, id_=f"p{number}")
        marked = redline(old, new, author="Ana & <Co>", time=NOON)
        sections.append(replace(section, marked=marked) if side is None else replace(section, body=pairs[number][side]))
    return a_report(*(ReportUnit(f"Promise {n}", ("We promise.",), (each,)) for n, each in enumerate(sections)))


@pytest.fixture(scope="module")
def decided(tmp_path_factory: pytest.TempPathFactory) -> Decided:
    folder = tmp_path_factory.mktemp("redline")
    dice = random.Random(7)  # noqa: S311 - no secret
    pairs = [*small_changes(), *islice(edits_of_real_answers(dice), 30)]
    write_report(a_report_of(pairs), the_template(), folder / "redline.docx", contents=False)
    return Decided(pairs, folder / "redline.docx", *decided_by_libreoffice(folder / "redline.docx", folder))


def printed(decided: Decided, side: int) -> str:
    out = decided.redline.with_name("one-side.docx")
    write_report(a_report_of(decided.pairs, side=side), the_template(), out, contents=False)
    return words_of(out)


def words_of(docx: Path) -> str:
    """Return a file as Markdown; pandoc says of each run by itself which way it reads."""
    return re.sub(r"\[([^\]]*)\]\{dir=\"rtl\"\}", r"\1", pandoc_markdown(docx))


def test_libreoffice_accepts_the_changes_to_the_new_text(decided: Decided) -> None:
    assert words_of(decided.accepted) == printed(decided, 1)


def test_libreoffice_rejects_the_changes_to_the_old_text(decided: Decided) -> None:
    assert words_of(decided.rejected) == printed(decided, 0)


def test_libreoffice_shows_each_change_with_its_author(decided: Decided) -> None:
    assert len(decided.changes) > len(decided.pairs)
    assert {line.partition(" by ")[2] for line in decided.changes} == {"Ana & <Co>"}
    kinds = {line.partition(" by ")[0] for line in decided.changes}
    assert {"Insert", "Delete", "Format", "ParagraphFormat"} <= kinds


def test_checkers_find_no_error(decided: Decided, tmp_path: Path) -> None:
    words = plain_paragraphs("Some words.\nAnd more.")
    pairs = [*decided.pairs, (EMPTY, words), (words, EMPTY)]
    write_report(replace(a_report_of(pairs), watermark="Draft"), the_template(), tmp_path / "redline.docx")
    assert "(0 errors, 0 warnings)" in check_docx(tmp_path / "redline.docx")
    validate_ooxml(tmp_path / "redline.docx")
