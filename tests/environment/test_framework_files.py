import json
import re
import tomllib
from pathlib import Path
from typing import Any

import pytest

from iom_tracker.domain.catalogue import Catalogue
from iom_tracker.domain.catalogue_schema import read_cycle, read_framework
from iom_tracker.domain.errors import BadFramework, Mistake, UnknownFramework
from iom_tracker.domain.identity import TransformationCode
from iom_tracker.environment.framework_files import known_cycles, load_catalogue, read_catalogue_files
from iom_tracker.environment.resources import resource
from iom_tracker.environment.toml_lines import field_lines
from tests.tools import ROOT, reference_folder

FRAMEWORK = """\
key = "small"
title = "A small framework"

[[core_responsibility]]
number = 1
title = "Prevent"

[[transformation]]
code = "1A"
title = "Act early"
responsibility = 1
"""
CYCLE = """\
id = "2016"
year = 2016

[report]
title = "Report"
subtitle = "2016"
header = [
    "IOM",
]
transformation_heading = "Transformation {code}: {title}"
commitment_heading = "Commitment ID: {id}"

[[question]]
key = "origin"
wording = "Why?"
short = "Why"
guidance = \"\"\"
Say why.

[[question]] is no header here.
\"\"\"

[[question]]
key = "message"
wording = "What?"
short = "What"
guidance = "Say what."

[[commitment]]
id = "1"
transformation = "1A"
text = ["We promise."]
[commitment.headings]
origin = "Why so?"
"""


def read(folder: Path, cycle: str = CYCLE, framework: str = FRAMEWORK) -> Catalogue:
    files = folder / "framework.toml", folder / "2016.toml"
    for file, text in zip(files, (framework, cycle), strict=True):
        file.write_text(text, encoding="utf-8", newline="")
    return read_catalogue_files(*files)


def mistakes(folder: Path, cycle: str = CYCLE, framework: str = FRAMEWORK) -> list[Mistake]:
    with pytest.raises(BadFramework) as refused:
        read(folder, cycle, framework)
    assert refused.value.file == str(folder / ("2016.toml" if framework == FRAMEWORK else "framework.toml"))
    return list(refused.value.mistakes)


def reference(name: str) -> dict[str, Any]:
    data: dict[str, Any] = json.loads((reference_folder() / name).read_text(encoding="utf-8"))
    return data


def test_a_framework_and_a_cycle_are_read(tmp_path: Path) -> None:
    catalogue = read(tmp_path)
    assert [str(slot.ref) for slot in catalogue.slots()] == ["2016/1/origin", "2016/1/message"]
    assert catalogue.wording(catalogue.slots()[0]) == "Why so?"


def test_a_file_may_begin_with_a_byte_order_mark_and_have_line_ends_of_windows(tmp_path: Path) -> None:
    windows = [("\ufeff" + text.replace("\n", "\r\n")) for text in (CYCLE, FRAMEWORK)]
    assert read(tmp_path, *windows) == read(tmp_path)


MISTAKES = [
    ("year = 2016", 'year = "x"', 2, "year"),
    ('    "IOM",\n]', '    "",\n]', 7, "report.header"),
    ('"Commitment ID: {id}"', '"Commitment"', 11, "report.commitment_heading"),
    ("\nSay why.\n\n[[question]] is no header here.\n", "\n\n \n\n", 17, "question[1].guidance"),
    ('wording = "What?"', 'wording = "{what}"', 25, "question[2].wording"),
    ('short = "What"\n', "", 23, "question[2].short"),
    ('transformation = "1A"', 'transformation = "9Z"', 31, "commitment[1].transformation"),
    ('origin = "Why so?"', 'history = "Since when?"', 34, "commitment[1].headings.history"),
    ("year = 2016", 'year = 2016 # ok\ncolour = "red"', 3, "colour"),
    ("[[commitment]]", "[extra.deep]\nx = 1\n[[commitment]]", 29, "extra"),
]  # fmt: skip


@pytest.mark.parametrize(("before", "after", "line", "field"), MISTAKES, ids=[mistake[3] for mistake in MISTAKES])
def test_a_mistake_is_named_by_file_line_and_field(
    tmp_path: Path, before: str, after: str, line: int, field: str
) -> None:
    assert before in CYCLE
    assert [(each.line, each.field) for each in mistakes(tmp_path, CYCLE.replace(before, after))] == [(line, field)]


def test_a_mistake_in_the_framework_is_told_before_the_cycle_is_read(tmp_path: Path) -> None:
    (mistake,) = mistakes(tmp_path, "nonsense", FRAMEWORK.replace('title = "Act early"', "title = 3"))
    assert (mistake.line, mistake.field) == (10, "transformation[1].title")


def test_a_field_that_is_missing_at_the_top_stands_in_no_line(tmp_path: Path) -> None:
    assert mistakes(tmp_path, CYCLE.replace('id = "2016"\n', "", 1)) == [Mistake("id", "is missing", None)]


def test_a_mistake_in_tables_on_one_line_is_on_that_line(tmp_path: Path) -> None:
    inline = '[[core_responsibility]]\nnumber = 1\ntitle = "Prevent"\n'
    framework = FRAMEWORK.replace(inline, "").replace(
        'title = "A small framework"', 'title = "A"\ncore_responsibility = [\n  { number = 1 },\n]'
    )
    assert Mistake("core_responsibility[1].title", "is missing", 3) in mistakes(tmp_path, framework=framework)


@pytest.mark.parametrize("odd", ["\u2028", "\u2029", "\u0085"], ids=ascii)
def test_only_real_line_ends_count_as_lines(tmp_path: Path, odd: str) -> None:
    text = CYCLE.replace('"Say what."', f'"Say {odd} what."')
    (mistake,) = mistakes(tmp_path, text.replace('id = "1"', 'id = "/"'))
    assert (mistake.line, mistake.field) == (30, "commitment[1].id")


@pytest.mark.parametrize(
    ("text", "line"), [('id = "2016"\nyear = = 3\n', 2), ('id = "2016"\n\nyear = """\n\n', 4), ("year", 1)]
)
def test_what_is_no_toml_is_told_with_its_line(tmp_path: Path, text: str, line: int) -> None:
    (mistake,) = mistakes(tmp_path, text)
    assert (mistake.line, mistake.field) == (line, "")
    assert mistake.problem.startswith("is not TOML: ")
    assert "line" not in mistake.problem


def test_what_is_not_utf_8_is_refused(tmp_path: Path) -> None:
    read(tmp_path)
    (tmp_path / "2016.toml").write_bytes(b'id = "caf\xe9"')
    with pytest.raises(BadFramework) as refused:
        read_catalogue_files(tmp_path / "framework.toml", tmp_path / "2016.toml")
    assert refused.value.mistakes == (Mistake("", "is not text in UTF-8"),)


def test_dotted_keys_and_tables_on_one_line_have_their_line() -> None:
    text = "a = 1\n\n[t] # a table\nb.c = 2\nd = { e = 3 }\n[[u.v]]\nw = 4\n[u.v.x]\n"
    assert field_lines(text) == {
        "a": 1, "t": 3, "t.b": 4, "t.b.c": 4, "t.d": 5, "t.d.e": 5, "u": 6, "u.v[1]": 6, "u.v[1].w": 7, "u.v[1].x": 8,
    }  # fmt: skip


@pytest.mark.parametrize(("framework", "cycle"), known_cycles())
def test_every_field_of_a_shipped_file_has_its_line(framework: str, cycle: str) -> None:
    for name in ("framework", cycle):
        text = resource("frameworks", framework, f"{name}.toml").read_text(encoding="utf-8")
        found, lines = field_lines(text), text.split("\n")
        assert all(path.rpartition(".")[2].split("[")[0] in lines[line - 1] for path, line in found.items())
        assert len(found) >= text.count(" = ")


def test_the_files_in_the_guide_to_frameworks_are_without_mistakes() -> None:
    guide = (ROOT / "docs" / "frameworks.md").read_text(encoding="utf-8")
    parts = [part.partition("\n")[2] for part in guide.split("\n## ")[1:]]
    framework, mistakes = read_framework(tomllib.loads(parts[0]))
    cycle, more = read_cycle(tomllib.loads(parts[1]), framework)
    assert (mistakes, more) == ((), ())
    assert (len(framework.transformations), len(cycle.questions), len(cycle.commitments)) == (1, 1, 1)


def test_the_guide_lists_every_shipped_cycle() -> None:
    guide = (ROOT / "docs" / "frameworks.md").read_text(encoding="utf-8")
    assert re.findall(r"^\| `(.*)` \| `(.*)` \|", guide, re.MULTILINE) == list(known_cycles())


def test_the_2016_cycle_of_the_agenda_for_humanity_is_shipped() -> None:
    assert ("agenda-for-humanity", "2016") in known_cycles()


@pytest.mark.parametrize(("framework", "cycle"), known_cycles())
def test_every_shipped_file_is_without_mistakes(framework: str, cycle: str) -> None:
    assert load_catalogue(framework, cycle).slots()


@pytest.mark.parametrize("pair", [("agenda-for-humanity", "1999"), ("none", "2016"), ("..", "2016"), ("", "")])
def test_what_is_not_shipped_is_unknown_and_what_is_is_told(pair: tuple[str, str]) -> None:
    with pytest.raises(UnknownFramework) as refused:
        load_catalogue(*pair)
    assert "agenda-for-humanity 2016" in refused.value.known


def test_the_framework_is_the_agenda_for_humanity() -> None:
    framework, agenda = load_catalogue("agenda-for-humanity", "2016").framework, reference("agenda-for-humanity.json")
    assert [(each.number, each.title, each.short) for each in framework.responsibilities] == [
        (each["n"], each["title"], each["short"]) for each in agenda["core_responsibilities"]
    ]
    assert [(each.code, each.title, each.verified) for each in framework.transformations] == [
        (each["code"], each["title"], each["title_source"] == "V") for each in agenda["transformations"]
    ]
    assert [each.short for each in framework.transformations] == [
        each.get("short", each["title"]) for each in agenda["transformations"]
    ]


def test_the_framework_has_5_core_responsibilities_and_24_transformations_of_which_5_are_unverified() -> None:
    framework = load_catalogue("agenda-for-humanity", "2016").framework
    assert (len(framework.responsibilities), len(framework.transformations)) == (5, 24)
    assert [each.code for each in framework.transformations if not each.verified] == ["1A", "2E", "3B", "3C", "3G"]
    assert all(int(each.code[0]) == each.responsibility for each in framework.transformations)


def test_the_question_of_2017_is_worded_as_published_and_recalls_what_was_planned() -> None:
    before, catalogue = load_catalogue("agenda-for-humanity", "2016"), load_catalogue("agenda-for-humanity", "2017")
    (asked,) = reference("agenda-for-humanity.json")["questions_2017"]
    (question,) = catalogue.cycle.questions
    assert catalogue.fill_in(question.wording, TransformationCode("2D")) == asked["pact"]
    assert (question.scope.value, question.recalls, question.continues) == (
        asked["scope"],
        "next_steps",
        ("achievements",),
    )
    assert catalogue.cycle.commitments == before.cycle.commitments


def test_the_ten_work_streams_of_the_grand_bargain_are_asked_for_their_baseline_in_the_first_year_alone() -> None:
    cycle = load_catalogue("grand-bargain", "2017").cycle
    assert len(load_catalogue("grand-bargain", "2017").reported_transformations()) == 10
    assert [each.key for each in cycle.questions if each.first_year_only] == ["baseline"]
    assert [(each.key, each.recalls) for each in cycle.questions if each.recalls] == [
        ("progress_to_date", "next_steps")
    ]


def test_the_six_questions_are_worded_as_the_2016_report_prints_them() -> None:
    catalogue, report = load_catalogue("agenda-for-humanity", "2016"), reference("iom-report-2016.json")
    code = TransformationCode("2D")
    worded = {each.key: catalogue.fill_in(each.wording, code) for each in catalogue.cycle.questions}
    assert worded == report["canonical_questions"]
    assert [each.key for each in catalogue.cycle.questions] == report["section_order"]


def test_the_caps_are_those_that_no_report_exceeds_and_only_the_message_may_be_left_out() -> None:
    questions = load_catalogue("agenda-for-humanity", "2016").cycle.questions
    asked = reference("agenda-for-humanity.json")["questions_2016"]
    assert {each.key: each.word_cap for each in questions} == {
        each["key"]: each["limit_words_inferred"] for each in asked
    }
    assert [each.key for each in questions if each.optional] == ["message"]


def test_every_printed_wording_of_a_question_is_known() -> None:
    catalogue = load_catalogue("agenda-for-humanity", "2016")
    for part in reference("iom-report-2016.json")["transformations"]:
        for commitment in part["commitments"]:
            for key, printed in commitment["headings_as_printed"].items():
                question = catalogue.cycle.question(key)
                assert question is not None
                known = [catalogue.fill_in(each, part["code"]) for each in (question.wording, *question.variants)]
                assert printed.rstrip(".") in [each.rstrip(".") for each in known]  # one lacks its full stop


def test_the_sixteen_commitments_stand_in_the_order_of_the_report_with_their_texts() -> None:
    cycle = load_catalogue("agenda-for-humanity", "2016").cycle
    printed = [
        (part["code"], each)
        for part in reference("iom-report-2016.json")["transformations"]
        for each in part["commitments"]
    ]
    assert len(cycle.commitments) == 16
    assert [(each.transformation, each.id) for each in cycle.commitments] == [
        (code, each["id"]) for code, each in printed
    ]
    # The report prints one text twice; the catalogue holds it once.
    assert [list(each.text) for each in cycle.commitments] == [
        list(dict.fromkeys(each["text_as_printed"])) for _, each in printed
    ]


def test_the_titles_of_the_report_are_known() -> None:
    catalogue = load_catalogue("agenda-for-humanity", "2016")
    printed = {part["code"]: part["title"] for part in reference("iom-report-2016.json")["transformations"]}
    assert {code: catalogue.title(code) for code in catalogue.reported_transformations()} == printed
