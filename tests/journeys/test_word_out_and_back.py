"""The cleared report goes out as a Word file, two people edit it, and it comes back while others go on writing."""

import shutil
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from tests.documents.office_programs import edited_in_libreoffice, saved_by_libreoffice
from tests.documents.word_edits import W, by, cut, edited_file, run, time_of
from tests.terminals import SAMPLE, Person, a_person

W14 = "http://schemas.microsoft.com/office/word/2010/wordml"
W15 = "http://schemas.microsoft.com/office/word/2012/wordml"

SEVEN = "2016/200001/next_steps"  # changed in one sentence on both sides
BUY_IN = "2016/200001/challenges"  # changed in different sentences
SUPPORT = "2016/200002/message"  # edited in Word without tracking
EVIDENCE = "2016/200011/origin"  # only commented on
TIES = "2016/200011/message"  # edited in Word with tracking, and commented on
EDITED = {SEVEN: "conflict", BUY_IN: "changed", SUPPORT: "changed", TIES: "changed"}

IN_LIBREOFFICE: tuple[tuple[str, list[tuple[str, ...]], str], ...] = (
    (
        "Rosa",
        [("replace", "seven networks in 2017", "nine networks in 2017"), ("delete", "and dedicated resources ")],
        "tracked",
    ),
    ("Ali", [("replace", "to engender buy-in", "to engender real buy-in")], "tracked"),
    ("Sam", [("replace", "Continued long-term support", "Long-term support")], "untracked"),
)


class Desk:
    """Headquarters: Maria wrote the report, Jo cleared all of it and sent it out as a Word file."""

    def __init__(self, folder: Path) -> None:
        self.maria, self.jo = a_person(folder, "Maria"), a_person(folder, "Jo")
        self.maria.json("new", "--framework", "agenda-for-humanity", "--cycle", "2016", "--person", "Maria")
        self.maria.json("import", SAMPLE)
        shutil.copyfile(self.maria.file, self.jo.file)
        self.jo.json("whoami", "--person", "Jo")
        self.refs = [each["ref"] for each in self.jo.json("status")["sections"] if each["words"]]
        self.jo.json("review", *self.refs, "--clear")
        self.sent = self.jo.folder / "report.docx"
        self.jo.json("export", self.sent)

    def states(self) -> dict[str, str]:
        return {each["ref"]: each["state"] for each in self.jo.json("status", code=3)["sections"] if each["words"]}

    def edited(self) -> Path:
        """Return the report as Rosa and Ali send it back."""
        return edited_file(self.sent, self.jo.folder / "back.docx", edit, comments())

    def edited_in_libreoffice(self) -> Path:
        """Return the report as Rosa, Ali and somebody without tracking edit it there; comments are put in and kept."""
        out = self.sent
        for number, (author, edits, tracking) in enumerate(IN_LIBREOFFICE):
            source, out = out, self.jo.folder / f"libreoffice-{number}.docx"
            edited_in_libreoffice(source, out, author, edits, tracking)
        commented = edited_file(out, self.jo.folder / "back.docx", comment_on, comments())
        (saved,) = saved_by_libreoffice([commented], "docx", self.jo.folder)
        return saved.replace(commented)

    def go_on_writing(self) -> None:
        """Change two sections in the workspace while the Word file is away."""
        for ref, before, after in ((SEVEN, "seven networks", "eight networks"), (BUY_IN, "one of the", "a")):
            text = self.jo.text(ref)
            assert before in text
            self.jo.write(ref, text.replace(before, after))

    def revisions(self) -> dict[str, list[str]]:
        return {ref: [each["id"] for each in self.jo.json("log", ref)["revisions"]] for ref in self.refs}


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def edit(story: str) -> str:
    nine = by("del", "Rosa", cut("seven")) + by("ins", "Rosa", run("nine"))
    story = tracked(story, "seven", nine, before=" networks in 2017")
    real = run("to engender ") + by("ins", "Ali", run("real "), 2) + run("buy-in")
    story = tracked(story, "to engender buy-in", real)
    story = story.replace("Continued long-term support", "Long-term support")
    story = tracked(story, "strong evidence base", about(1, run("strong evidence base")))
    dedicated = by("del", "Rosa", cut("and dedicated resources "), 3) + about(3, run("at all levels"))
    return tracked(story, "and dedicated resources at all levels", dedicated)


def comment_on(story: str) -> str:
    story = story.replace("<w:t>", '<w:t xml:space="preserve">')
    story = tracked(story, "strong evidence base", about(1, about(2, run("strong evidence base"))))
    return tracked(story, "at all levels", about(3, run("at all levels")), before=" are required to strengthen")


def tracked(story: str, words: str, xml: str, *, before: str = "") -> str:
    """Put runs in the place of words inside a run."""
    assert story.count(words + before) == 1, words
    return story.replace(words + before, f'</w:t></w:r>{xml}<w:r><w:t xml:space="preserve">{before}')


def about(number: int, inner: str) -> str:
    start, end = (f'<w:commentRange{edge} w:id="{number}"/>' for edge in ("Start", "End"))
    return f'{start}{inner}{end}<w:r><w:commentReference w:id="{number}"/></w:r>'


def comments() -> dict[str, str]:
    said = (comment(1, "Rosa", "Says who?"), comment(2, "Ali", "The assessments do."), comment(3, "Ali", "Too long."))
    answers = '<w15:commentEx w15:paraId="00000001" w15:done="1"/>'
    answers += '<w15:commentEx w15:paraId="00000002" w15:paraIdParent="00000001" w15:done="0"/>'
    return {
        "comments": f'<w:comments xmlns:w="{W}" xmlns:w14="{W14}">{"".join(said)}</w:comments>',
        "commentsExtended": f'<w15:commentsEx xmlns:w15="{W15}">{answers}</w15:commentsEx>',
    }


def comment(number: int, author: str, words: str) -> str:
    paragraph = f'<w:p w14:paraId="0000000{number}">{run(words)}</w:p>'
    return f'<w:comment w:id="{number}" w:author="{author}" w:date="{time_of(number)}">{paragraph}</w:comment>'


def results(told: Any) -> dict[str, str]:
    return {each["ref"]: each["result"] for each in told["sections"]}


def threads(person: Person, ref: str) -> Any:
    (told,) = person.json("review", ref)["sections"]
    return told["threads"]


def test_what_was_edited_in_word_meets_what_was_written_meanwhile(desk: Desk) -> None:
    before = {ref: desk.jo.text(ref) for ref in EDITED}
    desk.go_on_writing()
    told = desk.jo.json("import", desk.edited(), code=3)
    the_document_is_read_completely(told)
    one_sentence_is_left_to_a_person_and_the_rest_is_merged(desk, before)
    clearance_stays_with_the_texts_that_were_cleared(desk)
    comments_stand_on_their_words(desk, told)
    a_second_import_changes_nothing(desk)


def test_what_was_edited_in_libreoffice_meets_what_was_written_meanwhile(desk: Desk) -> None:
    before = {ref: desk.jo.text(ref) for ref in EDITED}
    desk.go_on_writing()
    told = desk.jo.json("import", desk.edited_in_libreoffice(), code=3)
    the_document_is_read_completely(told)
    one_sentence_is_left_to_a_person_and_the_rest_is_merged(desk, before)
    clearance_stays_with_the_texts_that_were_cleared(desk)
    what_was_said_stands_on_its_words(desk)
    a_second_import_changes_nothing(desk)


def the_document_is_read_completely(told: Any) -> None:
    assert results(told) == {ref: EDITED.get(ref, "same") for ref in results(told)}
    assert (told["kind"], told["ours"], len(told["sections"]), told["not_placed"]) == ("cleared", True, 90, [])
    assert (told["authors"], told["disagreements"], told["differences"]) == (["Ali", "Rosa"], [], [])
    facts = {each["ref"]: (each["proposal"], each["authors"], each["untracked"]) for each in told["sections"]}
    assert facts[SEVEN] == ("conflict", ["Rosa"], False)
    assert facts[BUY_IN] == ("merged", ["Ali"], False)
    assert facts[SUPPORT] == ("changed", [], True)
    assert facts[TIES] == ("changed", ["Rosa"], False)
    assert facts[EVIDENCE] == ("same", [], False)


def one_sentence_is_left_to_a_person_and_the_rest_is_merged(desk: Desk, before: dict[str, str]) -> None:
    (conflict,) = desk.jo.json("conflicts", code=3)["conflicts"]
    assert conflict["ref"] == SEVEN
    assert {each["text"] for each in conflict["heads"]} == {
        before[SEVEN].replace("seven networks", "eight networks"),
        before[SEVEN].replace("seven networks", "nine networks"),
    }
    merged = before[BUY_IN].replace("engender buy-in", "engender real buy-in").replace("one of the", "a")
    assert desk.jo.text(BUY_IN) == merged
    assert desk.jo.text(SUPPORT) == before[SUPPORT].replace("Continued long-term", "Long-term")
    assert desk.jo.text(TIES) == before[TIES].replace("and dedicated resources ", "")


def clearance_stays_with_the_texts_that_were_cleared(desk: Desk) -> None:
    states = desk.states()
    assert Counter(states.values()) == {"cleared": 86, "changed since clearance": 3, "conflict": 1}
    assert {ref for ref, state in states.items() if state != "cleared"} == set(EDITED)
    assert states[EVIDENCE] == "cleared"


def comments_stand_on_their_words(desk: Desk, told: Any) -> None:
    assert told["comments"] == 3  # one of them is resolved
    (asked,), (long,) = threads(desk.jo, EVIDENCE), threads(desk.jo, TIES)
    assert (asked["resolved"], asked["passage"]["quote"]) == (True, "strong evidence base")
    assert [(each["name"], each["text"]) for each in asked["comments"]] == [
        ("Rosa", "Says who?"),
        ("Ali", "The assessments do."),
    ]
    assert (long["resolved"], long["passage"]["quote"]) == (False, "at all levels")
    assert long["passage"]["before"].endswith("Continued efforts ")


def what_was_said_stands_on_its_words(desk: Desk) -> None:
    """LibreOffice 7.4 makes a thread of its own of every reply; later ones may keep the reply where it was."""
    found = [thread for ref in (EVIDENCE, TIES) for thread in threads(desk.jo, ref)]
    said = sorted((one["name"], one["text"], each["passage"]["quote"]) for each in found for one in each["comments"])
    assert said == [
        ("Ali", "The assessments do.", "strong evidence base"),
        ("Ali", "Too long.", "at all levels"),
        ("Rosa", "Says who?", "strong evidence base"),
    ]
    assert [each["comments"][0]["text"] for each in found if each["resolved"]] == ["Says who?"]


def a_second_import_changes_nothing(desk: Desk) -> None:
    before = desk.revisions(), desk.states()
    again = desk.jo.json("import", desk.jo.folder / "back.docx")
    assert (set(results(again).values()), again["comments"]) == ({"same"}, 0)
    assert (desk.revisions(), desk.states()) == before


def test_a_report_that_comes_back_as_it_went_out_changes_nothing(desk: Desk) -> None:
    before = desk.jo.json("status"), desk.revisions()
    told = desk.jo.json("import", desk.sent)
    assert Counter(results(told).values()) == {"same": 90}
    assert (told["not_placed"], told["comments"]) == ([], 0)
    assert (desk.jo.json("status"), desk.revisions()) == before


def test_an_import_that_was_left_half_done_is_finished_another_day(desk: Desk) -> None:
    back = desk.edited()
    begun = desk.jo.json("import", back, "--section", SUPPORT, code=3)["pending"]
    back.unlink()
    desk.go_on_writing()
    left = desk.jo.json("imports", begun["number"], code=3)
    assert {each["ref"]: each["decided"] for each in left["sections"] if each["decided"]} == {SUPPORT: "accepted"}
    desk.jo.json("imports", begun["number"], "--finish", code=3)
    assert desk.jo.json("imports") == {"imports": []}
    assert Counter(desk.states().values()) == {"cleared": 86, "changed since clearance": 3, "conflict": 1}
    assert [len(threads(desk.jo, ref)) for ref in (EVIDENCE, TIES)] == [1, 1]
