from pathlib import Path

from iom_tracker.domain.reading import ReadComment, ReportReading
from tests.documents.word_edits import (
    ELSEWHERE,
    W,
    by,
    changed_story,
    cut,
    line,
    read,
    run,
    sections,
    time_of,
    with_answer,
)

W14 = "http://schemas.microsoft.com/office/word/2010/wordml"
W15 = "http://schemas.microsoft.com/office/word/2012/wordml"
NOT_COMMENTED = line(run("And well."))


def comment(number: int, author: str, words: str) -> str:
    paragraph = f'<w:p w14:paraId="0000000{number}">{run(words)}</w:p>'
    return f'<w:comment w:id="{number}" w:author="{author}" w:date="{time_of(number)}">{paragraph}</w:comment>'


def comments(*said: str, answers: str = "") -> dict[str, str]:
    parts = {"comments": f'<w:comments xmlns:w="{W}" xmlns:w14="{W14}">{"".join(said)}</w:comments>'}
    if answers:
        parts["commentsExtended"] = f'<w15:commentsEx xmlns:w15="{W15}">{answers}</w15:commentsEx>'
    return parts


def about(number: int, *inner: str) -> str:
    start, end = (f'<w:commentRange{edge} w:id="{number}"/>' for edge in ("Start", "End"))
    return f"{start}{''.join(inner)}{end}{reference(number)}"


def reference(number: int) -> str:
    return f'<w:r><w:commentReference w:id="{number}"/></w:r>'


def of_the_answer(reading: ReportReading) -> tuple[ReadComment, ...]:
    return sections(reading)["p1/done"].comments


def test_a_comment_has_its_author_its_time_and_the_words_that_it_is_about(tmp_path: Path) -> None:
    edited = line(run("Much "), about(1, run("was done")), run(".")) + NOT_COMMENTED
    reading = with_answer(tmp_path, edited, comments(comment(1, "Ann", "By whom?")))
    assert of_the_answer(reading) == (ReadComment("Ann", time_of(1), "By whom?", "was done"),)
    assert [each.comments for name, each in sections(reading).items() if name != "p1/done"] == [(), ()]
    assert reading.comments == ()


def test_a_comment_speaks_of_the_words_as_they_are_now(tmp_path: Path) -> None:
    words = by("del", "Ben", cut("was done")) + by("ins", "Ben", run("happened"))
    edited = line(run("Much "), about(1, words), run(".")) + NOT_COMMENTED
    reading = with_answer(tmp_path, edited, comments(comment(1, "Ann", "By whom?")))
    assert [each.quote for each in of_the_answer(reading)] == ["happened"]


def test_a_comment_on_several_paragraphs_has_their_words_on_lines(tmp_path: Path) -> None:
    start, end = '<w:commentRangeStart w:id="1"/>', f'<w:commentRangeEnd w:id="1"/>{reference(1)}'
    edited = line(run("Much "), start, run("was done.")) + line(run("And"), end, run(" well."))
    reading = with_answer(tmp_path, edited, comments(comment(1, "Ann", "By whom?")))
    assert [each.quote for each in of_the_answer(reading)] == ["was done.\nAnd"]


def test_a_comment_at_a_point_is_about_no_words(tmp_path: Path) -> None:
    reading = with_answer(tmp_path, line(run("Much."), reference(1)), comments(comment(1, "Ann", "So?")))
    assert of_the_answer(reading) == (ReadComment("Ann", time_of(1), "So?"),)


def test_replies_stand_under_their_comment_and_it_may_be_resolved(tmp_path: Path) -> None:
    said = [comment(1, "Ann", "By whom?"), comment(2, "Ben", "By us."), comment(3, "Cem", "Good.")]
    told = (
        '<w15:commentEx w15:paraId="00000001" w15:done="1"/>'
        '<w15:commentEx w15:paraId="00000002" w15:paraIdParent="00000001" w15:done="0"/>'
        '<w15:commentEx w15:paraId="00000003" w15:paraIdParent="00000002" w15:done="0"/>'
    )
    edited = line(about(1, about(2, about(3, run("Much"))))) + NOT_COMMENTED
    (found,) = of_the_answer(with_answer(tmp_path, edited, comments(*said, answers=told)))
    assert (found.text, found.is_resolved, found.quote) == ("By whom?", True, "Much")
    assert [(each.author, each.text) for each in found.replies] == [("Ben", "By us."), ("Cem", "Good.")]


def test_comments_that_answer_each_other_in_a_circle_are_all_told(tmp_path: Path) -> None:
    told = (
        '<w15:commentEx w15:paraId="00000001" w15:paraIdParent="00000002"/>'
        '<w15:commentEx w15:paraId="00000002" w15:paraIdParent="00000001"/>'
    )
    said = comments(comment(1, "Ann", "One."), comment(2, "Ben", "Two."), answers=told)
    (found,) = of_the_answer(with_answer(tmp_path, line(about(1, about(2, run("Much")))), said))
    assert (found.text, [each.text for each in found.replies]) == ("One.", ["Two."])


def test_a_comment_on_a_question_belongs_to_its_answer(tmp_path: Path) -> None:
    heading = run("What comes in 2021?")
    parts = comments(comment(1, "Ann", "Still asked?"))
    reading = read(changed_story(tmp_path, lambda story: story.replace(heading, about(1, heading)), parts))
    found = sections(reading)["p1/next"].comments
    assert [(each.text, each.quote) for each in found] == [("Still asked?", "")]


def test_comments_on_other_words_and_on_none_are_loose(tmp_path: Path) -> None:
    parts = comments(comment(1, "Ann", "Ours?"), comment(2, "Ben", "On nothing."))
    promise = run("We promise p1.")
    reading = read(changed_story(tmp_path, lambda story: story.replace(promise, about(1, promise)), parts))
    assert [(each.text, each.quote) for each in reading.comments] == [
        ("Ours?", "We promise p1."),
        ("On nothing.", ""),
    ]
    assert reading.words.not_placed == 0


def test_a_comment_on_a_section_that_is_gone_is_loose(tmp_path: Path) -> None:
    gone = run(ELSEWHERE)
    parts = comments(comment(1, "Ann", "Gone?"))
    reading = read(changed_story(tmp_path, lambda story: story.replace(gone, about(1)), parts))
    assert "p2/done" not in sections(reading)
    assert [each.text for each in reading.comments] == ["Gone?"]


def test_a_range_that_never_ends_ends_with_the_story(tmp_path: Path) -> None:
    edited = line('<w:commentRangeStart w:id="1"/>', run("Much was done.")) + NOT_COMMENTED
    reading = with_answer(tmp_path, edited, comments(comment(1, "Ann", "By whom?")))
    (found,) = of_the_answer(reading)
    assert found.quote.startswith("Much was done.\nAnd well.")
    assert "By whom?" not in found.quote


START, END = '<w:commentRangeStart w:id="1"/>', f'<w:commentRangeEnd w:id="1"/>{reference(1)}'
HEADING = "What was done in 2020?"


def commented_from(folder: Path, before: str, behind: str) -> tuple[ReadComment, ...]:
    """Read the report with a comment from before some words to behind others, and return those of its first answer."""

    def comment_on(story: str) -> str:
        head, words, tail = story.partition(f">{before}</w:t></w:r>")
        start = head.rindex("<w:r>") if "<w:r>" in head else 0
        story = f"{head[:start]}{START}{head[start:]}{words}{tail}"
        place = story.index(f">{behind}</w:t></w:r>", start) + len(f">{behind}</w:t></w:r>")
        return f"{story[:place]}{END}{story[place:]}"

    return of_the_answer(read(changed_story(folder, comment_on, comments(comment(1, "Ann", "Really?")))))


def test_a_comment_that_goes_on_below_the_heading_is_about_the_words_of_the_answer(tmp_path: Path) -> None:
    assert [each.quote for each in commented_from(tmp_path, HEADING, "Much was done.")] == ["Much was done."]


def test_a_comment_that_goes_on_into_the_next_section_is_about_the_words_of_the_first(tmp_path: Path) -> None:
    assert [each.quote for each in commented_from(tmp_path, "And well.", "More will come.")] == ["And well."]


def test_words_of_the_heading_that_the_answer_says_too_are_those_of_the_heading(tmp_path: Path) -> None:
    said = comments(comment(1, "Ann", "Really?"))
    commented = f"{run('What was ')}{about(1, run('done'))}{run(' in 2020?')}"
    path = changed_story(tmp_path, lambda story: story.replace(run(HEADING), commented, 1), said)
    assert [each.quote for each in of_the_answer(read(path))] == [""]
