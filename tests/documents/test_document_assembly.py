import re
from collections.abc import Callable
from pathlib import Path

import pytest

from iom_tracker.documents.word_xml import W
from iom_tracker.domain.identity import CycleId, QuestionKey, SectionRef
from iom_tracker.domain.reading import Against, ByHand, Caution, Disagreement, FoundBy, ReportReading
from tests.documents.word_edits import (
    DONE,
    ELSEWHERE,
    NEXT,
    by,
    changed_answer,
    changed_story,
    cut,
    line,
    read,
    run,
    sections,
    texts,
    with_answer,
)

ALL = {"p1/done": DONE, "p1/next": NEXT, "p2/done": ELSEWHERE}
DONE_REF, NEXT_REF = (SectionRef(CycleId("2020"), "p1", QuestionKey(question)) for question in ("done", "next"))
HEADED = ("What was done in 2020?", "What comes in 2021?")


def edited(folder: Path, change: Callable[[str], str]) -> ReportReading:
    return read(changed_story(folder, change))


def control(story: str, ref: str) -> str:
    """Return the content control of an answer as it stands in a story."""
    start = story.rindex("<w:sdt>", 0, story.index(f'<w:tag w:val="2020/{ref}@'))
    return story[start : story.index("</w:sdt>", start) + len("</w:sdt>")]


def heading(story: str, words: str) -> str:
    """Return the first paragraph that holds these words."""
    start = story.rindex("<w:p>", 0, story.index(f">{words}</w:t>"))
    return story[start : story.index("</w:p>", start) + len("</w:p>")]


def inside(xml: str) -> str:
    """Return what a content control holds."""
    return re.sub(r"^<w:sdt>.*?<w:sdtContent>|</w:sdtContent></w:sdt>$", "", xml)


def without_tags(story: str) -> str:
    return re.sub(r'<w:tag w:val="2020[^>]*>', "", story)


def without_titles(story: str) -> str:
    return re.sub(r'<w:alias w:val="2020[^>]*>', "", story)


def without_controls(story: str) -> str:
    for ref in ("p1/done", "p1/next", "p2/done"):
        found = control(story, ref)
        story = story.replace(found, inside(found))
    return story


def without_bookmarks(story: str) -> str:
    return re.sub(r"<w:bookmark(Start|End)[^>]*>", "", story)


def ways(reading: ReportReading) -> set[FoundBy]:
    return {section.found_by for section in sections(reading).values()}


def test_an_answer_is_found_by_its_tag_or_by_its_title(tmp_path: Path) -> None:
    by_tag, by_title = edited(tmp_path, without_titles), edited(tmp_path, without_tags)
    assert (texts(by_tag), ways(by_tag)) == (ALL, {FoundBy.TAG})
    assert (texts(by_title), ways(by_title)) == (ALL, {FoundBy.TITLE})
    assert {section.base for section in sections(by_title).values()} == {"1a2b3c4d5e6f"}


@pytest.mark.parametrize("change", [without_controls, lambda story: without_tags(without_titles(story))])
def test_an_answer_whose_control_is_gone_or_says_nothing_is_found_by_the_bookmark(
    tmp_path: Path, change: Callable[[str], str]
) -> None:
    reading = edited(tmp_path, change)
    assert (texts(reading), ways(reading)) == (ALL, {FoundBy.BOOKMARK})


def test_an_answer_without_any_mark_is_found_by_its_heading(tmp_path: Path) -> None:
    reading = edited(tmp_path, lambda story: without_bookmarks(without_controls(story)))
    assert (texts(reading), ways(reading), reading.not_placed) == (ALL, {FoundBy.HEADING}, ())


def test_a_heading_without_its_style_is_found_by_its_exact_words(tmp_path: Path) -> None:
    plain = edited(
        tmp_path,
        lambda story: without_bookmarks(without_controls(story)).replace(
            '<w:pStyle w:val="Heading3"/></w:pPr><w:r><w:t xml:space="preserve">What comes',
            "</w:pPr><w:r><w:t>What comes",
        ),
    )
    assert texts(plain) == ALL


def test_a_reworded_heading_is_found_by_its_bookmark_or_among_the_questions_of_its_commitment(tmp_path: Path) -> None:
    def reworded(story: str) -> str:
        return without_controls(story).replace("What comes in 2021?", "What shall come in 2021")

    by_bookmark = edited(tmp_path, reworded)
    by_words = edited(tmp_path, lambda story: without_bookmarks(reworded(story)))
    assert texts(by_bookmark) == texts(by_words) == ALL
    assert sections(by_words)["p1/next"].heading == "What shall come in 2021"


def test_a_heading_that_was_edited_with_tracking_is_found_by_its_words_before(tmp_path: Path) -> None:
    new = by("del", "Ann", cut("What comes in 2021?"))
    new += by("ins", "Ann", run("Plans"))
    reading = edited(
        tmp_path, lambda story: without_bookmarks(without_controls(story)).replace(run("What comes in 2021?"), new)
    )
    assert texts(reading) == ALL


def test_text_under_a_heading_that_nobody_knows_goes_to_no_answer(tmp_path: Path) -> None:
    reading = edited(
        tmp_path,
        lambda story: without_bookmarks(without_controls(story)).replace("What comes in 2021?", "Something quite new"),
    )
    assert texts(reading) == {"p1/done": DONE, "p2/done": ELSEWHERE}
    assert reading.not_placed == ("Something quite new", NEXT)


def test_under_a_commitment_that_nobody_knows_no_question_belongs_to_the_one_before(tmp_path: Path) -> None:
    reading = edited(
        tmp_path,
        lambda story: without_bookmarks(without_controls(story)).replace(run("Promise p2"), run("A new vow")),
    )
    assert texts(reading) == {"p1/done": DONE, "p1/next": NEXT}
    assert reading.not_placed == ("A new vow", "We promise p2.", ELSEWHERE)


def test_an_answer_may_speak_of_the_questions(tmp_path: Path) -> None:
    quoted = line(run("What comes in 2021?")) + line(run("Promise p2")) + line(run("And more."))
    path = changed_answer(tmp_path, quoted)
    assert texts(read(path))["p1/done"] == "What comes in 2021?\nPromise p2\nAnd more."


def test_an_answer_may_speak_of_the_questions_even_without_its_control(tmp_path: Path) -> None:
    quoted = line(run("What comes in 2021?")) + line(run("Promise p2")) + line(run("And more."))

    def change(story: str) -> str:
        first = control(story, "p1/done")
        return without_bookmarks(without_controls(story.replace(first, first.replace(inside(first), quoted))))

    reading = edited(tmp_path, change)
    assert texts(reading) == {**ALL, "p1/done": "What comes in 2021?\nPromise p2\nAnd more."}


def test_a_section_that_was_deleted_is_absent(tmp_path: Path) -> None:
    def change(story: str) -> str:
        return story.replace(heading(story, HEADED[1]), "").replace(control(story, "p1/next"), "")

    reading = edited(tmp_path, change)
    assert texts(reading) == {"p1/done": DONE, "p2/done": ELSEWHERE}


def test_a_section_that_was_dragged_elsewhere_is_found_by_its_tag(tmp_path: Path) -> None:
    def change(story: str) -> str:
        moved = control(story, "p1/next")
        return story.replace(moved, "").replace("<w:sectPr", f"{moved}<w:sectPr")

    reading = edited(tmp_path, change)
    assert texts(reading) == ALL
    assert reading.disagreements == (Disagreement(NEXT_REF, Against.COMMITMENT, "p2"),)


def test_a_control_that_was_dragged_above_its_commitment_does_not_make_it_twice(tmp_path: Path) -> None:
    def change(story: str) -> str:
        moved = control(story, "p2/done")
        first = heading(story, HEADED[0])
        return story.replace(moved, "").replace(first, moved + first, 1)

    reading = edited(tmp_path, change)
    assert texts(reading) == ALL
    assert [unit.commitment for unit in reading.units] == ["p1", "p2"]
    assert [unit.text for unit in reading.units] == [("We promise p1.",), ("We promise p2.",)]


def test_a_control_under_the_heading_of_another_question_is_believed_and_told(tmp_path: Path) -> None:
    def change(story: str) -> str:
        one, two = control(story, "p1/done"), control(story, "p1/next")
        return story.replace(two, "(two)").replace(one, two).replace("(two)", one)

    reading = edited(tmp_path, change)
    assert texts(reading) == ALL
    assert reading.disagreements == (
        Disagreement(NEXT_REF, Against.HEADING, str(DONE_REF)),
        Disagreement(DONE_REF, Against.HEADING, str(NEXT_REF)),
    )


def test_a_title_that_says_something_else_than_the_tag_is_told(tmp_path: Path) -> None:
    reading = edited(
        tmp_path, lambda story: story.replace('<w:alias w:val="2020/p1/done', '<w:alias w:val="2020/p2/next')
    )
    assert texts(reading) == ALL
    assert reading.disagreements == (Disagreement(DONE_REF, Against.TITLE, "2020/p2/next"),)


def test_a_copy_that_says_something_else_has_no_place(tmp_path: Path) -> None:
    def change(story: str) -> str:
        found = control(story, "p1/next")
        return story.replace(found, found + found.replace(NEXT, "Less will come."))

    reading = edited(tmp_path, change)
    assert (texts(reading), reading.not_placed) == (ALL, ("Less will come.",))
    assert reading.disagreements == (Disagreement(NEXT_REF, Against.OTHER_TEXT),)


def test_words_between_a_heading_and_its_control_have_no_place(tmp_path: Path) -> None:
    def change(story: str) -> str:
        found = control(story, "p1/next")
        return story.replace(found, line(run("Typed above.")) + found)

    reading = edited(tmp_path, change)
    assert (texts(reading), reading.not_placed) == (ALL, ("Typed above.",))


def test_a_control_that_holds_two_questions_is_two_answers(tmp_path: Path) -> None:
    def change(story: str) -> str:
        one, two, title = control(story, "p1/done"), control(story, "p1/next"), heading(story, HEADED[1])
        both = one.replace("</w:sdtContent>", f"{title}{inside(two)}</w:sdtContent>")
        return story.replace(title, "").replace(two, "").replace(one, both)

    reading = edited(tmp_path, change)
    assert texts(reading) == ALL
    assert reading.disagreements == (Disagreement(NEXT_REF, Against.CONTROL, str(DONE_REF)),)


def test_a_control_inside_of_a_line_is_an_answer(tmp_path: Path) -> None:
    def change(story: str) -> str:
        found = control(story, "p1/next")
        within = found.replace(inside(found), run(NEXT))
        return story.replace(found, line(run("Before "), within, run("after.")))

    reading = edited(tmp_path, change)
    assert texts(reading) == ALL
    assert reading.not_placed == ("Before after.",)


def test_a_control_that_was_moved_with_tracking_is_one_answer(tmp_path: Path) -> None:
    def change(story: str) -> str:
        found = control(story, "p1/next")
        away, here = (
            found.replace(inside(found), line(by(name, "Ann", run(NEXT)), end=by(name, "Ann")))
            for name in ("moveFrom", "moveTo")
        )
        return story.replace(found, away).replace("<w:sectPr", f"{here}<w:sectPr")

    section = sections(edited(tmp_path, change))["p1/next"]
    assert section.marked is not None
    assert (section.body.plain, section.marked.original().plain) == (NEXT, NEXT)


def test_a_control_inserted_into_another_keeps_both_answers_whole(tmp_path: Path) -> None:
    def change(story: str) -> str:
        one, two = control(story, "p1/done"), control(story, "p1/next")
        middle = one.index("</w:p>") + len("</w:p>")
        return story.replace(two, "").replace(one, one[:middle] + two + one[middle:])

    assert texts(edited(tmp_path, change)) == ALL


def test_a_join_across_two_controls_keeps_the_words_of_each(tmp_path: Path) -> None:
    def change(story: str) -> str:
        one, title = control(story, "p1/done"), heading(story, HEADED[1])
        last = one[one.rindex("<w:p>") :]
        joined = last.replace("</w:pPr>", f"<w:rPr>{by('del', 'Ann')}</w:rPr></w:pPr>")
        return story.replace(title, "").replace(last, joined, 1)

    assert texts(edited(tmp_path, change)) == ALL


def test_a_transformation_without_its_heading_is_known_by_its_commitments(tmp_path: Path) -> None:
    lost = edited(
        tmp_path, lambda story: without_bookmarks(without_controls(story)).replace(run("Goal G1: Walk more"), "")
    )
    assert texts(lost) == ALL


VML = 'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office"'
SHAPE = f'<v:shape {VML} id="i1"><v:imagedata o:title=""/></v:shape>'


@pytest.mark.parametrize(
    ("drawn", "told"),
    [
        (f'<w:pict><v:shape {VML} alt="A map" id="i1"><v:imagedata o:title="map.png"/></v:shape></w:pict>', "A map"),
        (f'<w:pict><v:shape {VML} id="i1"><v:imagedata o:title="map.png"/></v:shape></w:pict>', "map.png"),
        (f"<w:pict>{SHAPE}</w:pict>", "i1"),
        (f'<w:pict><v:shape {VML}><v:textpath string="Words in art"/></v:shape></w:pict>', "Words in art"),
        (f"<w:object>{SHAPE}<o:OLEObject {VML} ProgID='Equation.3'/></w:object>", "Equation.3"),
    ],
    ids=["described", "titled", "numbered", "words", "formula"],
)
def test_what_old_programs_draw_in_an_answer_is_named(tmp_path: Path, drawn: str, told: str) -> None:
    reading = with_answer(tmp_path, line(run("Much."), f"<w:r>{drawn}</w:r>"))
    assert (texts(reading)["p1/done"], reading.not_placed) == ("Much.", (f"[{told}]",))


def test_what_old_programs_draw_is_not_named_where_it_was_deleted(tmp_path: Path) -> None:
    drawn = f'<w:r><w:pict><v:shape {VML} alt="A map"><v:imagedata/></v:shape></w:pict></w:r>'
    kind = f'<w:r><w:pict><v:shapetype {VML}><v:textpath on="t"/></v:shapetype></w:pict></w:r>'
    assert with_answer(tmp_path, line(run("Much."), by("del", "Ann", drawn), kind)).not_placed == ()


def test_images_outside_of_answers_are_named(tmp_path: Path) -> None:
    image = '<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Picture 1"/></wp:inline></w:drawing></w:r>'
    reading = edited(tmp_path, lambda story: story.replace("<w:sectPr", f"{line(image)}<w:sectPr"))
    assert (texts(reading), reading.not_placed, reading.words.not_placed) == (ALL, ("[Picture 1]",), 0)


def test_a_text_box_stays_with_its_answer_where_the_end_above_it_was_deleted(tmp_path: Path) -> None:
    def change(story: str) -> str:
        box = f"<w:r><w:pict><w:txbxContent>{line(run('In a box.'))}</w:txbxContent></w:pict></w:r>"
        last = heading(story, "And well.")
        boxed = last.replace("</w:pPr>", f"<w:rPr>{by('del', 'Ann')}</w:rPr></w:pPr>").replace("</w:p>", f"{box}</w:p>")
        return without_controls(story.replace(last, boxed))

    assert texts(edited(tmp_path, change))["p1/next"] == NEXT
    assert "In a box." in texts(edited(tmp_path, change))["p1/done"]


UNKNOWN = "2020/p9/gone@0123456789ab"
FOREIGN = [
    '<w:tag w:val="goog_rdk_7"/>',
    '<w:alias w:val="Reviewed"/><w:tag w:val="mail@example.org"/>',
    f'<w:alias w:val="{UNKNOWN}"/>',
    f'<w:tag w:val="{UNKNOWN}"/>',
    '<w:docPartObj><w:docPartGallery w:val="Quick Parts"/></w:docPartObj>',
    "<w:docPartObj/>",
]


def tagged(story: str, tag: str) -> str:
    """Return a story in which the first answer's control has another tag."""
    return re.sub(r'<w:tag w:val="2020/p1/done@[^"]*"/>', f'<w:tag w:val="{tag}"/>', story)


def titled(story: str, title: str) -> str:
    """Return a story in which the first answer's control has another title."""
    return re.sub(r'<w:alias w:val="2020/p1/done@[^"]*"/>', f'<w:alias w:val="{title}"/>', story)


def wrapped(properties: str, xml: str) -> str:
    """Return a content control around something."""
    return f"<w:sdt><w:sdtPr>{properties}</w:sdtPr><w:sdtContent>{xml}</w:sdtContent></w:sdt>"


def test_a_tag_that_names_nothing_gives_way_to_the_title_and_is_told(tmp_path: Path) -> None:
    reading = edited(tmp_path, lambda story: tagged(story, UNKNOWN))
    section = sections(reading)["p1/done"]
    assert (texts(reading), section.found_by, section.base) == (ALL, FoundBy.TITLE, "1a2b3c4d5e6f")
    assert reading.disagreements == (Disagreement(DONE_REF, Against.TAG, "2020/p9/gone"),)


@pytest.mark.parametrize(
    ("change", "found_by"), [(lambda story: story, FoundBy.BOOKMARK), (without_bookmarks, FoundBy.HEADING)]
)
@pytest.mark.parametrize("title", [UNKNOWN, "Achievements"])
def test_a_control_that_names_nothing_belongs_to_the_heading_above_and_is_told(
    tmp_path: Path, change: Callable[[str], str], found_by: FoundBy, title: str
) -> None:
    reading = edited(tmp_path, lambda story: change(titled(tagged(story, UNKNOWN), title)))
    section = sections(reading)["p1/done"]
    assert (texts(reading), section.found_by, section.base) == (ALL, found_by, "")
    assert reading.disagreements == (Disagreement(DONE_REF, Against.TAG, "2020/p9/gone"),)
    assert reading.not_placed == ()


def test_a_tag_and_a_title_that_name_nothing_are_both_told_once(tmp_path: Path) -> None:
    reading = edited(tmp_path, lambda story: titled(tagged(story, UNKNOWN), "2020/p9/other@0123456789ab"))
    assert texts(reading) == ALL
    assert reading.disagreements == (
        Disagreement(DONE_REF, Against.TAG, "2020/p9/gone"),
        Disagreement(DONE_REF, Against.TITLE, "2020/p9/other"),
    )


def test_a_title_alone_that_names_nothing_is_told_as_a_title(tmp_path: Path) -> None:
    reading = edited(tmp_path, lambda story: titled(tagged(story, "goog_rdk_7"), UNKNOWN))
    assert (texts(reading), sections(reading)["p1/done"].found_by) == (ALL, FoundBy.BOOKMARK)
    assert reading.disagreements == (Disagreement(DONE_REF, Against.TITLE, "2020/p9/gone"),)


def test_a_control_that_names_nothing_under_no_heading_has_no_place(tmp_path: Path) -> None:
    def change(story: str) -> str:
        return titled(tagged(story.replace(heading(story, HEADED[0]), ""), UNKNOWN), UNKNOWN)

    reading = edited(tmp_path, change)
    assert texts(reading) == {"p1/next": NEXT, "p2/done": ELSEWHERE}
    assert (reading.not_placed, reading.disagreements) == (tuple(DONE.split("\n")), ())


def test_an_answer_whose_control_is_a_building_block_without_a_name_is_found_by_the_bookmark(tmp_path: Path) -> None:
    block = '<w:docPartObj><w:docPartGallery w:val="Custom 1"/></w:docPartObj>'
    reading = edited(
        tmp_path, lambda story: without_tags(without_titles(story)).replace("</w:sdtPr>", f"{block}</w:sdtPr>")
    )
    assert (texts(reading), ways(reading)) == (ALL, {FoundBy.BOOKMARK})


@pytest.mark.parametrize("properties", FOREIGN)
def test_a_control_of_another_program_around_the_report_loses_nothing(tmp_path: Path, properties: str) -> None:
    def change(story: str) -> str:
        start, end = story.index("<w:body>") + len("<w:body>"), story.rindex("<w:sectPr")
        return story[:start] + wrapped(properties, story[start:end]) + story[end:]

    reading, as_it_was = edited(tmp_path, change), read(tmp_path / "report.docx")
    assert (texts(reading), ways(reading)) == (ALL, {FoundBy.TAG})
    assert [unit.text for unit in reading.units] == [unit.text for unit in as_it_was.units]
    assert (reading.words, reading.not_placed) == (as_it_was.words, as_it_was.not_placed)


@pytest.mark.parametrize("properties", FOREIGN)
def test_a_control_of_another_program_around_a_commitment_without_controls_loses_nothing(
    tmp_path: Path, properties: str
) -> None:
    def change(story: str) -> str:
        bare = without_bookmarks(without_controls(story))
        start, end = (bare.rindex("<w:p>", 0, bare.rindex(f">Promise {id_}</w:t>")) for id_ in ("p1", "p2"))
        return bare[:start] + wrapped(properties, bare[start:end]) + bare[end:]

    reading = edited(tmp_path, change)
    assert (texts(reading), ways(reading)) == (ALL, {FoundBy.HEADING})
    assert [unit.text for unit in reading.units] == [("We promise p1.",), ("We promise p2.",)]


@pytest.mark.parametrize("properties", [*FOREIGN, '<w:tag w:val="iom-tracker:title"/>'])
def test_a_control_of_another_program_inside_an_answer_is_part_of_it(tmp_path: Path, properties: str) -> None:
    def change(story: str) -> str:
        last = heading(story, "And well.")
        return story.replace(last, wrapped(properties, last) + line(run("Behind it.")))

    reading = edited(tmp_path, change)
    assert (texts(reading), reading.not_placed) == ({**ALL, "p1/done": f"{DONE}\nBehind it."}, ())


@pytest.mark.parametrize("properties", FOREIGN)
def test_a_control_of_another_program_inside_of_a_line_keeps_its_words(tmp_path: Path, properties: str) -> None:
    reading = edited(
        tmp_path, lambda story: story.replace(run("And well."), run("And ") + wrapped(properties, run("well.")))
    )
    assert texts(reading)["p1/done"].split() == DONE.split()
    assert reading.not_placed == ()


TABLE = "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Camps</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"


def parted(story: str, between: str, *behind: str, ref: str = "p1/done") -> str:
    """Return a story in which an answer stands in two controls, as LibreOffice leaves it around what it cannot hold."""
    found = control(story, ref)
    second = found.replace(inside(found), "".join(map(line, map(run, behind))) or "<w:p/>")
    return story.replace(found, found + between + second, 1)


@pytest.mark.parametrize("behind", [(), ("And much else.",)])
def test_an_answer_that_a_table_parts_is_one(tmp_path: Path, behind: tuple[str, ...]) -> None:
    reading = edited(tmp_path, lambda story: parted(story, TABLE, *behind))
    assert texts(reading) == {**ALL, "p1/done": "\n".join((DONE, "Camps", *behind))}
    assert (reading.not_placed, reading.disagreements) == ((), ())
    assert reading.cautions == (Caution(DONE_REF, ByHand.TABLE),)
    assert reading.words.balances


def test_an_answer_that_is_parted_twice_is_one(tmp_path: Path) -> None:
    reading = edited(tmp_path, lambda story: parted(parted(story, TABLE, "Third."), line(run("Between.")), "Second."))
    assert texts(reading)["p1/done"].split("\n") == [*DONE.split("\n"), "Between.", "Second.", "Camps", "Third."]
    assert reading.not_placed == ()
    assert reading.words.balances


def test_tracked_changes_in_what_parts_an_answer_are_kept(tmp_path: Path) -> None:
    between = line(by("ins", "Ann", run("Put in.")))
    reading = edited(tmp_path, lambda story: parted(story, between, "Behind."))
    marked = sections(reading)["p1/done"].marked
    assert marked
    assert {change.author for change in marked.changes()} == {"Ann"}
    assert marked.original().plain == f"{DONE}\nBehind."


def test_a_comment_on_what_parts_an_answer_is_about_its_section(tmp_path: Path) -> None:
    between = line(f'<w:commentRangeStart w:id="7"/>{run("Between.")}<w:commentRangeEnd w:id="7"/>')
    said = f'<w:comments xmlns:w="{W}"><w:comment w:id="7" w:author="Ann">{line(run("So?"))}</w:comment></w:comments>'
    path = changed_story(tmp_path, lambda story: parted(story, between), {"comments": said})
    (comment,) = sections(read(path))["p1/done"].comments
    assert (comment.text, comment.quote) == ("So?", "Between.")


@pytest.mark.parametrize("copy", [DONE, DONE.replace("done", "doone")])
def test_a_copy_right_behind_an_answer_is_no_part_of_it(tmp_path: Path, copy: str) -> None:
    reading = edited(tmp_path, lambda story: parted(story, "", *copy.split("\n")))
    assert texts(reading) == ALL
    assert [each.kind for each in reading.disagreements] == [Against.COPY if copy == DONE else Against.OTHER_TEXT]
    assert reading.words.balances


def test_what_stands_between_two_answers_is_part_of_neither(tmp_path: Path) -> None:
    def change(story: str) -> str:
        found = control(story, "p1/done")
        return story.replace(found, found + line(run("Between.")))

    reading = edited(tmp_path, change)
    assert (texts(reading), reading.not_placed) == (ALL, ("Between.",))


def test_a_second_answer_below_a_heading_is_no_part_of_the_first(tmp_path: Path) -> None:
    def change(story: str) -> str:
        found = control(story, "p1/done")
        second = found.replace(inside(found), line(run("Said elsewhere.")))
        return story.replace(heading(story, HEADED[1]), heading(story, HEADED[1]) + second)

    reading = edited(tmp_path, change)
    assert texts(reading)["p1/done"] == DONE
    assert "Said elsewhere." in reading.not_placed
    assert reading.words.balances


ADDED = "Summary by the director"
ENTRY = f"{run('Promise p1')}<w:r><w:tab/></w:r>"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("A Small Report</w:t>", f"A Small Report</w:t></w:r></w:p>{line(run(ADDED))}<w:p><w:r><w:t></w:t>"),
        (run("Contents"), run(ADDED)),
        ('<w:p><w:pPr><w:pStyle w:val="TOC2"/>', f'{line(run(ADDED))}<w:p><w:pPr><w:pStyle w:val="TOC2"/>'),
        (
            '<w:p><w:pPr><w:pStyle w:val="TOC2"/>',
            f'<w:p><w:pPr><w:pStyle w:val="TOC2"/></w:pPr>{run(ADDED)}</w:p><w:p><w:pPr><w:pStyle w:val="TOC2"/>',
        ),
    ],
)
def test_what_somebody_wrote_into_title_or_contents_has_no_place(tmp_path: Path, before: str, after: str) -> None:
    reading = edited(tmp_path, lambda story: story.replace(before, after, 1))
    assert (texts(reading), reading.not_placed) == (ALL, (ADDED,))


@pytest.mark.parametrize("words", [f"A Small Report {ADDED}", ADDED])
def test_a_title_that_was_edited_has_no_place(tmp_path: Path, words: str) -> None:
    reading = edited(tmp_path, lambda story: story.replace(run("A Small Report"), run(words)))
    assert reading.not_placed == (words,)


def test_words_behind_a_line_of_the_contents_are_told_with_it(tmp_path: Path) -> None:
    reading = edited(tmp_path, lambda story: story.replace(ENTRY, f"{run('Promise p1, kept')}<w:r><w:tab/></w:r>"))
    assert reading.not_placed == ("Promise p1, kept 2",)


@pytest.mark.parametrize("title", ["Contents", "Table des matières", "Índice", "المحتويات"])
def test_contents_that_were_made_anew_are_known_by_the_headings_of_the_document(tmp_path: Path, title: str) -> None:
    def change(story: str) -> str:
        story = story.replace("Promise p1</w:t>", "Promise p1 (walking)</w:t>").replace(run("Contents"), run(title))
        level = ENTRY.replace("Promise p1", "What was done in 2020?")
        return story.replace("</w:hyperlink></w:p>", f"</w:hyperlink></w:p><w:p>{level}{run('3')}</w:p>", 1)

    assert edited(tmp_path, change).not_placed == ("Promise p1 (walking)",)


def test_a_question_that_was_parted_is_printed_whole(tmp_path: Path) -> None:
    asked = "What was done in 2020?"

    def change(story: str) -> str:
        first = heading(story, asked)
        parted_ = first.replace(run(asked), run("What was ZEBRA done")), heading_line("in 2020?")
        return story.replace(first, "".join(parted_), 1)

    reading = edited(tmp_path, change)
    assert (texts(reading), sections(reading)["p1/done"].heading) == (ALL, "What was ZEBRA done in 2020?")
    assert (reading.not_placed, reading.disagreements) == ((), ())


def test_a_heading_of_somebodys_own_below_a_question_without_an_answer_is_none_of_it(tmp_path: Path) -> None:
    def change(story: str) -> str:
        own = heading_line("Annex") + line(run("Contacts."))
        return story.replace(control(story, "p1/done"), own, 1)

    reading = edited(tmp_path, change)
    assert "p1/done" not in texts(reading)
    assert reading.not_placed == ("Annex", "Contacts.")


@pytest.mark.parametrize("words", ["Promise p1, kept", "Promise p1 (walking)", "Promise p1 lead: shelter"])
def test_a_commitment_begins_with_its_heading_although_somebody_wrote_behind_it(tmp_path: Path, words: str) -> None:
    last = 'w:name="_Toc000000002"/>' + run("Promise p1")
    reading = edited(tmp_path, lambda story: story.replace(last, last.replace("Promise p1", words)))
    assert [unit.text for unit in reading.units] == [("We promise p1.",), ("We promise p2.",)]
    assert (texts(reading), reading.not_placed) == (ALL, (words,))


def test_a_heading_of_a_commitment_that_nobody_knows_begins_none(tmp_path: Path) -> None:
    last = 'w:name="_Toc000000002"/>' + run("Promise p1")
    reading = edited(tmp_path, lambda story: story.replace(last, last.replace("Promise p1", "Promise p77 and more")))
    assert reading.not_placed == ("Promise p77 and more", "We promise p1.")


def test_a_question_that_was_parted_with_its_bookmark_on_both_halves_is_printed_whole(tmp_path: Path) -> None:
    asked = "What was done in 2020?"

    def change(story: str) -> str:
        first = heading(story, asked)
        halves = first.replace(run(asked), run("What was ZEBRA")), first.replace(run(asked), run("done in 2020?"))
        return story.replace(first, "".join(halves), 1)

    reading = edited(tmp_path, change)
    assert (texts(reading), sections(reading)["p1/done"].heading) == (ALL, "What was ZEBRA done in 2020?")
    assert (reading.not_placed, reading.disagreements) == ((), ())


def test_the_words_of_a_second_heading_of_a_section_are_listed_with_what_stands_below_it(tmp_path: Path) -> None:
    asked = "What was done in 2020?"

    def change(story: str) -> str:
        copy = heading(story, asked).replace(run(asked), run("Lessons for all"))
        found = control(story, "p1/done")
        return story.replace(found, found + copy + line(run("Camps need light.")))

    reading = edited(tmp_path, change)
    assert (texts(reading), set(reading.not_placed)) == (ALL, {"Lessons for all", "Camps need light."})


def test_the_words_of_a_heading_of_which_the_answer_is_gone_are_listed(tmp_path: Path) -> None:
    asked = "What was done in 2020?"

    def change(story: str) -> str:
        first = heading(story, asked)
        return story.replace(control(story, "p1/done"), "").replace(first, first.replace(run(asked), run("Lessons")), 1)

    assert edited(tmp_path, change).not_placed == ("Lessons",)


def heading_line(words: str) -> str:
    """Return a paragraph in the style of a question."""
    return f'<w:p><w:pPr><w:pStyle w:val="Heading3"/></w:pPr>{run(words)}</w:p>'
