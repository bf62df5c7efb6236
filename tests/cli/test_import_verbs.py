import shutil
from pathlib import Path

from iom_tracker.environment.resources import resource
from tests.builders import a_workspace
from tests.cli.conftest import Run
from tests.documents.office_programs import saved_by_libreoffice
from tests.documents.test_comments_reader import about, comment, comments
from tests.documents.word_edits import W, by, edited_file
from tests.documents.word_edits import run as run_of
from tests.offices import a_headquarters, an_office
from tests.workflows.word_returns import (
    DONE,
    MESSAGE,
    ORIGIN,
    TEXTS,
    a_report_that_went_out,
    edited,
    text_of,
    write,
)

EDITS = {"scarce.": "scarce. Trucks came late.", "Act now.": "Act at once.", "a need": "need"}
SAID = {1: "Who saw?", 2: "Nice cover."}


def test_import_says_of_each_section_what_changed(run: Run, tmp_path: Path) -> None:
    workspace, document = a_report_that_went_out(tmp_path)
    write(workspace, DONE, TEXTS[DONE].replace("four", "nine"))
    write(workspace, MESSAGE, "Act today.")
    answer = run("import", workspace.path, edited(document, EDITS))
    assert answer.code == 3
    lines = answer.out.splitlines()
    assert (lines[0], lines[2:]) == (
        "Imported: 2 changed, 1 conflict",
        [
            f"  changed: {ORIGIN} (edited without tracking)",
            "      We saw [-a -]need. Nobody else was there.",
            f"  changed: {DONE} (edited without tracking; merged with what was written here meanwhile, please read)",
            f"      {TEXTS[DONE]}{{+ Trucks came late.+}}",
            f"  conflict: {MESSAGE} (edited without tracking)",
            "      [-Act now.-]",
            "      {+Act at once.+}",
        ],
    )


def test_import_answers_in_json_what_each_section_builds_on(run: Run, tmp_path: Path) -> None:
    workspace, document = a_report_that_went_out(tmp_path)
    write(workspace, DONE, TEXTS[DONE].replace("four", "nine"))
    told = run("import", workspace.path, edited(document, EDITS), "--json").json
    assert (told["kind"], told["ours"], told["comments"], told["disagreements"]) == ("cleared", True, 0, [])
    found = {each["ref"]: (each["result"], each["proposal"], each["untracked"]) for each in told["sections"]}
    assert found[str(DONE)] == ("changed", "merged", True)
    exported = run("log", workspace.path, str(DONE), "--json").json["revisions"][0]["id"]
    assert {each["ref"]: each["base"] for each in told["sections"]}[str(DONE)] == exported


def test_a_document_that_is_imported_again_changes_nothing(run: Run, tmp_path: Path) -> None:
    workspace, document = a_report_that_went_out(tmp_path)
    back = edited(document, EDITS)
    assert run("import", workspace.path, back).code == 0
    again = run("import", workspace.path, back)
    assert (again.code, again.out.splitlines()[0]) == (0, "Imported: 3 same")


def test_a_section_that_the_document_lacks_is_kept_or_taken_out_as_told(run: Run, tmp_path: Path) -> None:
    workspace, document = a_report_that_went_out(tmp_path)
    back = edited(document, {"Act now.": ""})
    tried = run("import", workspace.path, back, "--keep-missing", MESSAGE, "--dry-run").out.splitlines()
    assert (tried[0], f"  kept: {MESSAGE}" in tried) == ("Would import: 2 same, 1 kept", True)
    asked = run("import", workspace.path, back)
    assert (asked.code, f"  missing: {MESSAGE}" in asked.out.splitlines()) == (3, True)
    kept = run("import", workspace.path, back, "--keep-missing", MESSAGE)
    assert (kept.code, f"  kept: {MESSAGE}" in kept.out.splitlines()) == (0, True)
    assert text_of(workspace, MESSAGE) == "Act now."
    removed = run("import", workspace.path, back, "--remove-missing", MESSAGE)
    assert (removed.code, removed.out.splitlines()[0]) == (0, "Imported: 2 same, 1 removed")
    assert f"  removed: {MESSAGE}" in removed.out.splitlines()
    assert text_of(workspace, MESSAGE) == ""
    refused = run("import", workspace.path, back, "--remove-missing", "2016/200001/next_steps")
    assert (refused.code, "2016/200001/next_steps" in refused.err) == (1, True)


def test_what_is_asked_of_sections_that_are_not_there_is_refused_in_a_sentence(run: Run, tmp_path: Path) -> None:
    workspace, document = a_report_that_went_out(tmp_path)
    back = edited(document, {"Act now.": ""})
    for options, told in (
        (("--section", "2016/200001/next_steps"), "The document has no section “2016/200001/next_steps”"),
        (("--section", "2016/200001/nothing"), "There is no section “2016/200001/nothing” in this workspace"),
        (("--keep-missing", ORIGIN), f"The section “{ORIGIN}” is not missing"),
        (("--remove-missing", ORIGIN), f"The section “{ORIGIN}” is not missing"),
        (("--keep-missing", MESSAGE, "--remove-missing", MESSAGE), f"The section “{MESSAGE}” cannot be both"),
    ):
        for how in ((), ("--dry-run",)):
            refused = run("import", workspace.path, back, *options, *how)
            assert (refused.code, refused.out, told in refused.err) == (1, "", True)
    assert text_of(workspace, MESSAGE) == "Act now."


def test_of_a_number_that_no_import_has_it_is_not_said_that_it_was_finished(run: Run, tmp_path: Path) -> None:
    refused = run("imports", a_workspace(tmp_path).path, "5")
    assert (refused.code, "finished or dropped" in refused.err) == (1, False)
    assert "No import with the number 5 waits to be finished" in refused.err


def test_one_section_is_taken_in_and_the_rest_waits_until_it_is_finished(run: Run, tmp_path: Path) -> None:
    workspace, document = a_report_that_went_out(tmp_path)
    first = run("import", workspace.path, edited(document, EDITS), "--section", ORIGIN)
    assert (first.code, first.out.splitlines()[-1]) == (3, "The rest waits as import 1; see `imports`.")
    assert text_of(workspace, DONE) == TEXTS[DONE]
    listed = run("imports", workspace.path)
    assert (listed.code, listed.out.split(", begun")[0]) == (3, "1  edited.docx")
    shown = run("imports", workspace.path, "1")
    assert (shown.code, shown.out.splitlines()[0]) == (3, "Left of import 1, edited.docx: 1 same, 2 changed")
    finished = run("imports", workspace.path, "1", "--finish")
    assert finished.code == 0
    assert text_of(workspace, DONE) == f"{TEXTS[DONE]} Trucks came late."
    assert run("imports", workspace.path).out == "No import waits to be finished.\n"
    assert run("imports", workspace.path, "1").code == 1


def test_what_comes_with_finishing_is_told(run: Run, tmp_path: Path) -> None:
    workspace, document = a_report_that_went_out(tmp_path)
    about = '<w:r><w:commentReference w:id="1"/></w:r>'
    said = '<w:comment w:id="1" w:author="Ali"><w:p><w:r><w:t>Which trucks?</w:t></w:r></w:p></w:comment>'

    def edit(story: str) -> str:
        story = story.replace("Act now.", "").replace("a need", "need")
        return story.replace("We saw", f'</w:t></w:r>{about}<w:r><w:t xml:space="preserve">We have seen')

    back = edited_file(
        document, tmp_path / "back.docx", edit, {"comments": f'<w:comments xmlns:w="{W}">{said}</w:comments>'}
    )
    again = tmp_path / "again.iomdb"
    assert "comment" not in run("import", workspace.path, back, "--section", DONE).out
    shutil.copy(workspace.path, again)
    lines = run("imports", workspace.path, "1", "--finish").out.splitlines()
    assert f"  kept: {MESSAGE}" in lines
    assert lines[-1] == "  1 comment taken in"
    told = run("imports", again, "1", "--finish", "--json").json
    assert (told["comments"], {each["decided"] for each in told["sections"]}) == (1, {"accepted", "rejected", None})


def test_an_import_that_waits_is_told_in_json_and_can_be_dropped(run: Run, tmp_path: Path) -> None:
    workspace, document = a_report_that_went_out(tmp_path)
    begun = run("import", workspace.path, edited(document, EDITS), "--section", ORIGIN, "--json").json["pending"]
    assert run("imports", workspace.path, "--json").json == {"imports": [begun]}
    left = run("imports", workspace.path, begun["number"], "--json").json
    assert {each["ref"]: each["decided"] for each in left["sections"]}[str(ORIGIN)] == "accepted"
    assert run("imports", workspace.path, begun["number"], "--drop", "--json").json == {"dropped": begun["number"]}
    assert run("imports", workspace.path).code == 0
    assert text_of(workspace, ORIGIN) == TEXTS[ORIGIN].replace("a need", "need")


def test_finishing_and_dropping_need_a_number_and_exclude_each_other(run: Run, tmp_path: Path) -> None:
    path = a_workspace(tmp_path).path
    assert run("imports", path, "--finish").code == 2
    assert run("imports", path, "1", "--finish", "--drop").code == 2


def test_import_says_who_tracked_changes_and_what_was_said_of_no_section(run: Run, tmp_path: Path) -> None:
    workspace, document = a_report_that_went_out(tmp_path)

    def edit(story: str) -> str:
        story = story.replace("Act ", f"</w:t></w:r>{by('ins', 'Rosa', run_of('Please act '))}<w:r><w:t>")
        about = '<w:r><w:commentReference w:id="1"/></w:r>', '<w:r><w:commentReference w:id="2"/></w:r>'
        story = story.replace("</w:p>", f"{about[1]}</w:p>", 1)
        return story.replace("We saw", f'</w:t></w:r>{about[0]}<w:r><w:t xml:space="preserve">We saw')

    said = (f'<w:comment w:id="{n}" w:author="Ali"><w:p>{run_of(text)}</w:p></w:comment>' for n, text in SAID.items())
    parts = {"comments": f'<w:comments xmlns:w="{W}">{"".join(said)}</w:comments>'}
    back = edited_file(document, tmp_path / "back.docx", edit, parts)
    assert run("import", workspace.path, back, "--dry-run", "--json").json["comments"] == 1
    assert "  1 comment would be taken in" in run("import", workspace.path, back, "--dry-run").out.splitlines()
    assert run("import", workspace.path, back, "--dry-run", "--section", MESSAGE, "--json").json["comments"] == 0
    lines = run("import", workspace.path, back).out.splitlines()
    assert f"  changed: {MESSAGE} (tracked by Rosa; edited without tracking)" in lines
    assert "  comment on no section: Ali: Nice cover." in lines
    assert "  1 comment taken in" in lines
    assert run("import", workspace.path, back, "--dry-run", "--json").json["comments"] == 0


def test_what_was_struck_by_hand_is_kept_and_told(run: Run, tmp_path: Path) -> None:
    workspace, document = a_report_that_went_out(tmp_path)

    def strike(story: str) -> str:
        return story.replace(
            "Act now.", "</w:t></w:r><w:r><w:rPr><w:strike/></w:rPr><w:t>Act now.</w:t></w:r><w:r><w:t>"
        )

    back = edited_file(document, tmp_path / "back.docx", strike)
    lines = run("import", workspace.path, back, "--dry-run").out.splitlines()
    assert f"  caution: {MESSAGE}: struck through by hand: “Act now.”" in lines
    told = run("import", workspace.path, back, "--json").json["cautions"]
    assert told == [
        {
            "ref": str(MESSAGE),
            "kind": "struck",
            "words": "Act now.",
            "clause": "struck through by hand: “Act now.”",
        }
    ]
    assert text_of(workspace, MESSAGE) == "Act now."


def test_a_map_says_what_the_headings_of_a_text_mean(run: Run, tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    workspace.rest()
    report, headings = tmp_path / "r.txt", tmp_path / "map.toml"
    report.write_text("Commitment ID: 200001\n\nWhat we are proud of\n\nShelters.\n", encoding="utf-8")
    headings.write_text('organisation = "Others"\n[headings]\n"What we are proud of" = "achievements"\n')
    trial = run("import", workspace.path, report, "--dry-run")
    assert "  not understood: What we are proud of" in trial.out
    told = run("import", workspace.path, report, "--map", headings, "--json").json
    assert (told["map"], told["not_placed"]) == ("Others", [])
    assert run("show", workspace.path, "2016/200001/achievements").out == "Shelters.\n"


def a_commitment_edited_in_word(folder: Path) -> tuple[Path, Path]:
    workspace, document = a_report_that_went_out(folder)
    return workspace.path, edited(document, {"IOM will work": "IOM might work", "a need": "need"})


def is_taken_over(run: Run, path: Path) -> bool:
    return "IOM might work" in run("commitments", path, "--json").out


def test_what_is_printed_differently_is_told_with_both_wordings_and_remains(run: Run, tmp_path: Path) -> None:
    path, back = a_commitment_edited_in_word(tmp_path)
    answer = run("import", path, back)
    lines = answer.out.splitlines()
    told = lines.index("  printed differently (text): 200001 (not taken over; --as-printed does)")
    assert lines[told + 1].startswith("      here: IOM will work towards")
    assert lines[told + 2].startswith("      printed: IOM might work towards")
    assert answer.code == 3
    again = run("import", path, back, "--json")
    ((kind, where),) = ((each["kind"], each["where"]) for each in again.json["differences"])
    assert (again.code, again.json["take_over"], kind, where) == (3, "not taken over", "text", "200001")
    taken = run("import", path, back, "--as-printed", "--json")
    assert (taken.code, taken.json["take_over"]) == (0, "taken over")
    assert (run("import", path, back).code, is_taken_over(run, path)) == (0, True)


def test_an_import_that_waits_is_finished_as_it_is_printed_only_when_told(run: Run, tmp_path: Path) -> None:
    path, back = a_commitment_edited_in_word(tmp_path)
    for flags, code, is_taken in (((), 3, False), (("--as-printed",), 0, True)):
        number = run("import", path, back, "--section", DONE, "--json").json["pending"]
        if number is None:  # its one section is decided
            assert run("import", path, back, *flags).code == code
        else:
            assert run("imports", path, number["number"], "--finish", *flags).code == code
        assert (is_taken_over(run, path)) is is_taken


def test_as_printed_goes_with_finish(run: Run, tmp_path: Path) -> None:
    assert run("imports", a_workspace(tmp_path).path, "1", "--as-printed").code == 2


def test_an_office_is_told_what_is_printed_differently_and_cannot_take_it_over(run: Run, tmp_path: Path) -> None:
    office = an_office(a_headquarters(tmp_path / "hq"), "Haiti", "200001")
    report = tmp_path / "r.txt"
    report.write_text("Commitment ID: 200001\n\nWe might.\n\nAchievements at a glance.\n\nShelters.\n", "utf-8")
    with office.at_work() as workspace:
        refused = run("import", workspace.path, report, "--as-printed")
        assert (refused.code, "The commitments are for headquarters to edit" in refused.err) == (1, True)
        told = run("import", workspace.path, report)
    line = "  printed differently (text): 200001 (not taken over; the commitments are for headquarters to edit)"
    assert (told.code, line in told.out.splitlines()) == (3, True)


def test_a_thread_that_libreoffice_saved_again_brings_nothing_new(run: Run, tmp_path: Path) -> None:
    workspace, document = a_report_that_went_out(tmp_path)

    def edit(story: str) -> str:
        return story.replace("Act now.", f"</w:t></w:r>{about(1, about(2, run_of('Act now.')))}<w:r><w:t>")

    answers = '<w15:commentEx w15:paraId="00000001"/><w15:commentEx w15:paraId="00000002" w15:paraIdParent="00000001"/>'
    parts = comments(comment(1, "Ali", "Who?"), comment(2, "Rosa", "Everybody."), answers=answers)
    back = edited_file(document, tmp_path / "back.docx", edit, parts)
    assert run("import", workspace.path, back, "--json").json["comments"] == 2
    (saved,) = saved_by_libreoffice([back], "docx", tmp_path)
    told = run("import", workspace.path, saved, "--json").json
    assert (told["comments"], [len(each["comments"]) for each in told["sections"] if each["comments"]]) == (0, [2])


def test_what_a_report_of_one_commitment_lacks_is_told_in_one_line(run: Run, tmp_path: Path) -> None:
    workspace, report = tmp_path / "hq.iomdb", tmp_path / "one.txt"
    run("new", workspace, "--framework", "agenda-for-humanity", "--cycle", "2016")
    run("import", workspace, resource("samples", "iom-report-2016.txt"))
    report.write_text("Commitment ID: 200001\n\nAchievements at a glance\n\nCamps have light.\n", encoding="utf-8")
    told = run("import", workspace, report, "--dry-run").out.splitlines()
    assert [line for line in told if "missing:" in line] == [
        "  missing: 89 sections, as in a report of some commitments; --json names them"
    ]
    named = run("import", workspace, report, "--dry-run", "--json").json["sections"]
    assert sum(each["result"] == "missing" for each in named) == 89
