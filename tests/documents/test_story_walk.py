from pathlib import Path

from iom_tracker.domain.marked_text import Change, ChangeKind, MarkedText
from iom_tracker.domain.reading import ReportReading
from iom_tracker.domain.richtext import BlockType, Span
from tests.documents.word_edits import (
    DONE,
    NEXT,
    W,
    by,
    changed_story,
    cut,
    line,
    read,
    run,
    sections,
    texts,
    time_of,
    with_answer,
)

_SIGNS = ("begin", "separate", "end")
WELL = line(run("And well."))


def change(kind: ChangeKind, author: str, text: str, day: int = 1) -> Change:
    return Change(kind, author, time_of(day), text)


def inserted(author: str, text: str, day: int = 1) -> Change:
    return change(ChangeKind.INSERTED, author, text, day)


def deleted(author: str, text: str, day: int = 1) -> Change:
    return change(ChangeKind.DELETED, author, text, day)


def marked(reading: ReportReading) -> MarkedText:
    text = sections(reading)["p1/done"].marked
    assert text is not None
    return text


def extracted(folder: Path, xml: str, parts: dict[str, str] | None = None) -> tuple[str, str, list[Change]]:
    """Return the text before the changes, the one after them, and the changes of an edited answer."""
    text = marked(with_answer(folder, xml, parts))
    return text.original().plain, text.accepted().plain, list(text.changes())


def test_words_that_were_inserted(tmp_path: Path) -> None:
    edited = line(run("Much "), by("ins", "Ann", run("good ")), run("was done.")) + WELL
    assert extracted(tmp_path, edited) == (DONE, "Much good was done.\nAnd well.", [inserted("Ann", "good ")])


def test_words_that_were_deleted(tmp_path: Path) -> None:
    edited = line(by("del", "Ben", cut("Much ")), run("was done.")) + WELL
    assert extracted(tmp_path, edited) == (DONE, "was done.\nAnd well.", [deleted("Ben", "Much ")])


def test_words_that_one_inserted_and_another_deleted(tmp_path: Path) -> None:
    both = by("ins", "Ann", by("del", "Ben", cut("very ")))
    text = extracted(tmp_path, line(run("Much "), both, run("was done.")) + WELL)
    assert text == (DONE, DONE, [inserted("Ann", "very "), deleted("Ben", "very ")])


def test_words_that_were_replaced(tmp_path: Path) -> None:
    new = by("del", "Ben", cut("Much")) + by("ins", "Ben", run("Little"), 2)
    text = extracted(tmp_path, line(new, run(" was done.")) + WELL)
    assert text == (DONE, "Little was done.\nAnd well.", [deleted("Ben", "Much"), inserted("Ben", "Little", 2)])


def test_words_that_were_moved(tmp_path: Path) -> None:
    start = '<w:moveFromRangeStart w:id="8" w:author="Ann" w:date="2017-01-01T10:00:00Z" w:name="move1"/>'
    away = start + by("moveFrom", "Ann", run("Much ")) + '<w:moveFromRangeEnd w:id="8"/>'
    here = line(run("And well."), by("moveTo", "Ann", run(" Much ")))
    before, after, changes = extracted(tmp_path, line(away, run("was done.")) + here)
    assert (before, after) == (DONE, "was done.\nAnd well. Much")
    kinds = [(each.kind, each.author) for each in changes]
    assert kinds == [(ChangeKind.MOVED_AWAY, "Ann"), (ChangeKind.MOVED_HERE, "Ann")]


def test_a_paragraph_that_was_moved_whole(tmp_path: Path) -> None:
    away = line(by("moveFrom", "Ann", run("Much was done.")), end=by("moveFrom", "Ann"))
    here = line(by("moveTo", "Ann", run("Much was done.")), end=by("moveTo", "Ann"))
    before, after, _ = extracted(tmp_path, away + WELL + here)
    assert (before, after) == (DONE, "And well.\nMuch was done.")


def test_a_paragraph_that_was_split(tmp_path: Path) -> None:
    split = line(run("Much "), end=by("ins", "Ann")) + line(run("was done."))
    assert extracted(tmp_path, split + WELL) == (DONE, "Much\nwas done.\nAnd well.", [inserted("Ann", "\n")])


def test_paragraphs_that_were_joined(tmp_path: Path) -> None:
    joined = line(run("Much was done."), end=by("del", "Ann")) + line(by("ins", "Ann", run(" ")), run("And well."))
    changes = [deleted("Ann", "\n"), inserted("Ann", " ")]
    assert extracted(tmp_path, joined) == (DONE, "Much was done. And well.", changes)


def test_a_join_within_a_word_makes_one_word_of_two(tmp_path: Path) -> None:
    words = with_answer(tmp_path, line(run("Over"), end=by("del", "Ann")) + line(run("come."))).words
    assert words.balances
    assert extracted(tmp_path, line(run("Over"), end=by("del", "Ann")) + line(run("come.")))[1] == "Overcome."


def test_a_paragraph_that_was_inserted_and_one_that_was_deleted(tmp_path: Path) -> None:
    new = line(by("ins", "Ann", run("It rained.")), end=by("ins", "Ann"))
    gone = line(by("del", "Ben", cut("And well.")), end=by("del", "Ben"))
    text = extracted(tmp_path, line(run("Much was done.")) + new + gone)
    changes = [inserted("Ann", "It rained.\n"), deleted("Ben", "And well.\n")]
    assert text == (DONE, "Much was done.\nIt rained.", changes)


def test_words_whose_format_was_changed(tmp_path: Path) -> None:
    form = "<w:b/>" + by("rPrChange", "Ann", "<w:rPr><w:i/></w:rPr>")
    text = marked(with_answer(tmp_path, line(run("Much", form), run(" was done.")) + WELL))
    assert text.accepted().blocks[0].spans[0] == Span("Much", bold=True)
    assert text.original().blocks[0].spans[0] == Span("Much", italic=True)
    assert text.changes() == (change(ChangeKind.FORMATTED, "Ann", "Much"),)


def test_a_format_that_we_do_not_keep_is_told_and_changes_nothing(tmp_path: Path) -> None:
    form = '<w:sz w:val="30"/>' + by("rPrChange", "Ann", "<w:rPr/>")
    text = extracted(tmp_path, line(run("Much", form), run(" was done.")) + WELL)
    assert text == (DONE, DONE, [change(ChangeKind.FORMATTED, "Ann", "Much")])


def test_a_paragraph_that_became_a_list_item(tmp_path: Path) -> None:
    old = by("pPrChange", "Ann", '<w:pPr><w:pStyle w:val="Answer"/></w:pPr>')
    item = f'<w:p><w:pPr><w:pStyle w:val="ListBullet"/>{old}</w:pPr>{run("Much was done.")}</w:p>'
    text = marked(with_answer(tmp_path, item + WELL))
    assert [block.type for block in text.accepted().blocks] == [BlockType.BULLET, BlockType.PARAGRAPH]
    assert [block.type for block in text.original().blocks] == [BlockType.PARAGRAPH, BlockType.PARAGRAPH]
    assert [(each.kind, each.author) for each in text.changes()] == [(ChangeKind.FORMATTED, "Ann")]


def test_words_inside_a_link_and_a_field(tmp_path: Path) -> None:
    link = f'<w:hyperlink w:anchor="x">{by("ins", "Ann", run("good "))}</w:hyperlink>'
    simple = f'<w:fldSimple w:instr=" DATE ">{by("del", "Ben", cut("very "))}{run("well ")}</w:fldSimple>'
    edited = line(run("Much "), link, simple, run("was done.")) + WELL
    changes = [inserted("Ann", "good "), deleted("Ben", "very ")]
    before, after = "Much very well was done.\nAnd well.", "Much good well was done.\nAnd well."
    assert extracted(tmp_path, edited) == (before, after, changes)


def field(code: str, shown: str) -> str:
    begin, separate, end = (f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in _SIGNS)
    return f"{begin}<w:r><w:instrText>{code}</w:instrText></w:r>{separate}{shown}{end}"


def test_a_field_counts_with_what_it_shows_and_not_with_its_instructions(tmp_path: Path) -> None:
    inner = field(" IF " + "</w:instrText></w:r>" + field("PAGE", run("7")) + "<w:r><w:instrText>", run("Much "))
    text = extracted(tmp_path, line(inner, run("was done.")) + WELL)
    assert text == (DONE, DONE, [])


def test_a_field_that_was_inserted_or_deleted_is_in_one_reading(tmp_path: Path) -> None:
    gone = by("del", "Ann", field("DATE", "").replace("instrText", "delInstrText") + cut("today "))
    text = extracted(tmp_path, line(run("Much "), gone, run("was done.")) + WELL)
    assert text == ("Much today was done.\nAnd well.", DONE, [deleted("Ann", "today ")])


def test_a_field_that_never_ends_hides_nothing(tmp_path: Path) -> None:
    begin = '<w:r><w:fldChar w:fldCharType="begin"/></w:r>'
    assert extracted(tmp_path, line(begin, run("Much was done.")) + WELL) == (DONE, DONE, [])


def test_a_link_that_is_a_field_leads_where_it_says(tmp_path: Path) -> None:
    link = field(' HYPERLINK "https://iom.int/" ', run("Much"))
    text = marked(with_answer(tmp_path, line(link, run(" was done.")) + WELL))
    assert text.accepted().blocks[0].spans == (Span("Much", link="https://iom.int/"), Span(" was done."))


def test_words_in_smart_tags_custom_xml_and_controls(tmp_path: Path) -> None:
    control = f"<w:sdt><w:sdtPr><w:date/></w:sdtPr><w:sdtContent>{run('was ')}</w:sdtContent></w:sdt>"
    smart = f'<w:smartTag w:element="place">{by("ins", "Ann", run("Much "))}</w:smartTag>'
    edited = line(smart, by("ins", "Ben", control), f'<w:customXml w:element="a">{run("done.")}</w:customXml>')
    outer = f"<w:sdt><w:sdtPr/><w:sdtContent>{edited}</w:sdtContent></w:sdt>"
    changes = [inserted("Ann", "Much "), inserted("Ben", "was ")]
    assert extracted(tmp_path, outer + WELL) == ("done.\nAnd well.", DONE, changes)


def row(*cells: str, form: str = "") -> str:
    inner = "".join(f"<w:tc><w:tcPr/>{cell}</w:tc>" for cell in cells)
    return f"<w:tr>{f'<w:trPr>{form}</w:trPr>' if form else ''}{inner}</w:tr>"


def test_rows_of_a_table_that_were_inserted_or_deleted(tmp_path: Path) -> None:
    rows = row(line(run("a")), line(run("b"))) + row(line(run("c")), form=by("ins", "Ann"))
    rows += row(line(run("d")), form=by("del", "Ben"))
    text = extracted(tmp_path, f"<w:tbl><w:tblPr/>{rows}</w:tbl>{WELL}")
    changes = [inserted("Ann", "c\n"), deleted("Ben", "d\n")]
    assert text == ("a\nb\nd\nAnd well.", "a\nb\nc\nAnd well.", changes)


def test_a_cell_that_was_deleted(tmp_path: Path) -> None:
    cell = f"<w:tc><w:tcPr>{by('cellDel', 'Ben')}</w:tcPr>{line(run('a'))}</w:tc>"
    text = extracted(tmp_path, f"<w:tbl><w:tr>{cell}<w:tc>{line(run('b'))}</w:tc></w:tr></w:tbl>{WELL}")
    assert text == ("a\nb\nAnd well.", "b\nAnd well.", [deleted("Ben", "a\n")])


def test_formulas_symbols_and_signs(tmp_path: Path) -> None:
    formula = "<m:oMath><m:r><m:t>x=1</m:t></m:r></m:oMath>"
    signs = (
        "<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:softHyphen/><w:noBreakHyphen/><w:t>c</w:t><w:br/><w:t>d</w:t></w:r>"
    )
    symbol = '<w:r><w:sym w:font="Symbol" w:char="F0B7"/><w:sym w:font="None" w:char="2713"/></w:r>'
    text = extracted(tmp_path, line(formula, run(" ")) + line(signs, symbol) + WELL)[1]
    assert text == "x=1\na b\u00ad\u2011c\nd•✓\nAnd well."


def test_a_formula_that_was_deleted(tmp_path: Path) -> None:
    gone = f"<m:oMath><m:r><w:rPr>{by('del', 'Ann')}</w:rPr><m:t>x=1</m:t></m:r></m:oMath>"
    changes = [deleted("Ann", "x=1")]
    text = extracted(tmp_path, line(gone, run("Much was done.")) + WELL)
    assert text == ("x=1Much was done.\nAnd well.", DONE, changes)


def test_a_reading_above_the_words_stands_in_brackets_behind_them(tmp_path: Path) -> None:
    ruby = f"<w:r><w:ruby><w:rubyPr/><w:rt>{run('kan')}</w:rt><w:rubyBase>{run('漢')}</w:rubyBase></w:ruby></w:r>"
    assert extracted(tmp_path, line(ruby) + WELL)[1] == "漢(kan)\nAnd well."


def test_hidden_words_are_kept(tmp_path: Path) -> None:
    reading = with_answer(tmp_path, line(run("Much was done.", "<w:vanish/>")) + WELL)
    assert sections(reading)["p1/done"].body.plain == DONE
    assert sections(reading)["p1/done"].marked is None


def test_what_hangs_on_a_paragraph_comes_behind_it(tmp_path: Path) -> None:
    box = f"<w:r><w:pict><w:txbxContent>{line(run('In a box.'))}</w:txbxContent></w:pict></w:r>"
    alternative = (
        f"<mc:AlternateContent><mc:Choice>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback></mc:AlternateContent>"
    )
    note = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    notes = f'<w:footnotes xmlns:w="{W}"><w:footnote w:id="2">{line(run("See there."))}</w:footnote></w:footnotes>'
    edited = line(run("Much "), f"<w:r>{alternative}</w:r>", note, run("was done.")) + WELL
    text = extracted(tmp_path, edited, {"footnotes": notes})[1]
    assert text == "Much was done.\nIn a box.\nSee there.\nAnd well."


def test_a_note_whose_reference_was_deleted_is_deleted(tmp_path: Path) -> None:
    notes = f'<w:endnotes xmlns:w="{W}"><w:endnote w:id="2">{line(run("See there."))}</w:endnote></w:endnotes>'
    gone = by("del", "Ann", '<w:r><w:endnoteReference w:id="2"/></w:r>')
    text = extracted(tmp_path, line(run("Much was done."), gone) + WELL, {"endnotes": notes})
    assert text == ("Much was done.\nSee there.\nAnd well.", DONE, [deleted("Ann", "See there.\n")])


def test_an_image_is_named_by_its_description_and_has_no_words(tmp_path: Path) -> None:
    image = '<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Picture 1" descr="A map"/></wp:inline></w:drawing></w:r>'
    reading = with_answer(tmp_path, line(run("Much was done."), image) + WELL)
    assert (reading.not_placed, reading.words.not_placed) == (("[A map]",), 0)


def test_an_answer_that_was_deleted_with_tracking_is_told_as_empty(tmp_path: Path) -> None:
    gone = line(by("del", "Ann", cut(NEXT)), end=by("del", "Ann"))
    path = changed_story(tmp_path, lambda story: story.replace(kept_in(story, NEXT), gone))
    section = sections(read(path))["p1/next"]
    assert section.body.is_empty
    assert section.marked is not None
    assert section.marked.original().plain == NEXT
    assert texts(read(path))["p1/done"] == DONE


def kept_in(story: str, words: str) -> str:
    start = story.rindex("<w:p>", 0, story.index(words))
    return story[start : story.index("</w:p>", start) + len("</w:p>")]


def test_whole_paragraphs_inside_of_a_change_bear_its_mark(tmp_path: Path) -> None:
    new = by("ins", "Ann", line(run("It rained.")))
    text = extracted(tmp_path, new + line(run("Much was done.")) + WELL)
    assert text == (DONE, f"It rained.\n{DONE}", [inserted("Ann", "It rained.\n")])


def test_marks_between_paragraphs_belong_to_the_next_one(tmp_path: Path) -> None:
    start, end = '<w:commentRangeStart w:id="1"/>', '<w:commentRangeEnd w:id="1"/>'
    said = f'<w:comments xmlns:w="{W}"><w:comment w:id="1" w:author="Ann">{line(run("So?"))}</w:comment></w:comments>'
    edited = line(run("Much was done.")) + start + WELL + end + line(run("More."))
    (found,) = sections(with_answer(tmp_path, edited, {"comments": said}))["p1/done"].comments
    assert (found.quote, found.time) == ("And well.", "")


def test_empty_controls_broken_symbols_and_loose_formula_text_do_no_harm(tmp_path: Path) -> None:
    odd = '<w:sdt/><m:oMath><m:t>y</m:t></m:oMath><w:r><w:sym w:font="Symbol" w:char="?"/></w:r>'
    assert extracted(tmp_path, line(run("Much was done."), odd) + WELL)[1] == "Much was done.y\nAnd well."
