"""Making a workspace for a framework of one's own, and every mistake that its files may have."""

import re
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.frameworks import CYCLE, FRAMEWORK, NEXT_CYCLE, a_framework_folder
from tests.raw_files import names_in

HIGH, LOW = "high-water", "low-water"


def test_new_takes_a_folder_with_a_framework(run: Run, tmp_path: Path) -> None:
    folder, file = a_framework_folder(tmp_path), tmp_path / "new.iomdb"
    answer = run("new", file, "--framework", folder, "--cycle", HIGH)
    assert (answer.code, answer.err) == (0, "")
    assert run("status", file, "--json").json["framework"] == "harbour-charter"


def test_a_shipped_framework_is_meant_where_a_folder_has_its_name(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    a_framework_folder(tmp_path).rename(tmp_path / "agenda-for-humanity")
    monkeypatch.chdir(tmp_path)
    assert run("new", "new.iomdb", "--framework", "agenda-for-humanity", "--cycle", HIGH).code == 1
    assert run("new", "new.iomdb", "--framework", "./agenda-for-humanity", "--cycle", HIGH).code == 0


def refusal(run: Run, folder: Path, cycle: str = HIGH) -> str:
    """Return why no workspace was made for a folder; nothing else may come of it."""
    answer = run("new", folder.parent / "new.iomdb", "--framework", folder, "--cycle", cycle)
    assert (answer.code, answer.out) == (1, "")
    assert names_in(folder.parent) == [folder.name]
    assert re.fullmatch(r"[^\n]+\.\n", answer.err)
    return answer.err.strip()


MISTAKES = {
    "no TOML": (CYCLE, 'id = "high-water"', "id = = 1", "line 1: is not TOML"),
    "missing field": (CYCLE, 'short = "Reason"\n', "", "question[1].short is missing"),
    "unknown field": (CYCLE, "year = 2041", 'year = 2041\ncolour = "red"', "line 3: colour is not a known field"),
    "wrong type": (CYCLE, "year = 2041", 'year = "2041"', "line 2: year must be a whole number, 1900 or more"),
    "blank text": (CYCLE, '"Say why."', '" "', "question[1].guidance must be a text that is not blank"),
    "repeated key": (CYCLE, 'key = "outlook"', 'key = "reason"', "question[2].key repeats 'reason'"),
    "repeated id": (CYCLE, 'id = "sand-8"', 'id = "rope-9"', "commitment[2].id repeats 'rope-9'"),
    "id of two kinds": (CYCLE, 'id = "sand-8"', 'id = "dyke"', "commitment[2].id is a transformation's code already"),
    "unknown transformation": (
        CYCLE,
        'transformation = "dyke"',
        'transformation = "moat"',
        "commitment[1].transformation names no transformation of the framework",
    ),
    "bad scope": (
        CYCLE,
        'scope = "transformation"',
        'scope = "town"',
        "question[2].scope must be one of commitment, transformation",
    ),
    "bad placeholder": (CYCLE, "{year}", "{month}", "question[1].wording may hold only"),
    "bad cap": (CYCLE, "word_cap = 30", "word_cap = 0", "question[1].word_cap must be a whole number, 1 or more"),
    "other id": (CYCLE, 'id = "high-water"', 'id = "ebb"', "line 1: id must be “high-water”, as the file is called"),
    "no commitments": (CYCLE.partition("[[commitment]]")[0], "year", "year", "commitment is missing"),
    "empty commitments": (
        CYCLE.partition("[[commitment]]")[0],
        "year = 2041",
        "year = 2041\ncommitment = []",
        "line 3: commitment must hold at least one",
    ),
    "follows nothing": (CYCLE, "year = 2041", 'year = 2041\nfollows = "ebb"', "follows names no cycle of this folder"),
    "follows itself": (CYCLE, "year = 2041", 'year = 2041\nfollows = "high-water"', "follows leads back to where"),
    "strange recall": (NEXT_CYCLE, 'recalls = "outlook"', 'recalls = "deeds"', "question[1].recalls names no question"),
    "strange continuation": (NEXT_CYCLE, '"reason", ', '"deeds", ', "question[1].continues names no question"),
    "repeated code": (FRAMEWORK, 'code = "dyke"', 'code = "quay"', "transformation[2].code repeats 'quay'"),
    "unknown responsibility": (
        FRAMEWORK,
        "responsibility = 50",
        "responsibility = 60",
        "line 21: transformation[2].responsibility names no core responsibility of this file",
    ),
}


@pytest.mark.parametrize("kind", MISTAKES)
def test_a_mistake_is_told_in_one_sentence_and_no_file_is_left(run: Run, tmp_path: Path, kind: str) -> None:
    text, before, after, told = MISTAKES[kind]
    assert before in text
    names = {FRAMEWORK: "framework", NEXT_CYCLE: LOW}
    name = names.get(text, HIGH)
    folder = a_framework_folder(tmp_path)
    (folder / f"{name}.toml").write_text(text.replace(before, after, 1), encoding="utf-8")
    sentence = refusal(run, folder, LOW if name == LOW else HIGH)
    assert told in sentence
    assert f"The framework file “{folder / name}.toml” has 1 mistake(s): " in sentence


def test_cycles_that_follow_each_other_are_told(run: Run, tmp_path: Path) -> None:
    folder = a_framework_folder(tmp_path, cycle=CYCLE.replace("year = 2041", 'year = 2041\nfollows = "low-water"'))
    sentence = refusal(run, folder)
    assert f"“{folder / LOW}.toml” has 1 mistake(s): line 3: follows leads back to where it began." in sentence


def test_a_mistake_in_the_cycle_before_is_told_with_its_own_file(run: Run, tmp_path: Path) -> None:
    folder = a_framework_folder(tmp_path, cycle=CYCLE.replace("year = 2041", "year = 1"))
    assert f"“{folder / HIGH}.toml” has 1 mistake(s): line 2: year" in refusal(run, folder, LOW)


@pytest.mark.parametrize("name", ["framework", HIGH])
def test_what_is_not_utf_8_is_told(run: Run, tmp_path: Path, name: str) -> None:
    folder = a_framework_folder(tmp_path)
    (folder / f"{name}.toml").write_bytes(b'id = "caf\xe9"')
    assert "is not text in UTF-8" in refusal(run, folder)


def test_a_folder_without_a_framework_is_told(run: Run, tmp_path: Path) -> None:
    folder = a_framework_folder(tmp_path)
    (folder / "framework.toml").unlink()
    assert f"There is no file “{folder / 'framework.toml'}”" in refusal(run, folder)


@pytest.mark.parametrize("cycle", ["ebb", "framework", "../harbour/high-water", "HIGH-WATER"])
def test_a_cycle_that_is_not_there_is_told_with_those_that_are(run: Run, tmp_path: Path, cycle: str) -> None:
    sentence = refusal(run, a_framework_folder(tmp_path), cycle)
    assert f"holds no file for the cycle “{cycle}”; it has cycles: high-water, low-water." in sentence


def test_a_folder_without_any_cycle_is_told(run: Run, tmp_path: Path) -> None:
    folder = a_framework_folder(tmp_path)
    for name in (HIGH, LOW):
        (folder / f"{name}.toml").unlink()
    assert f"There is no file “{folder / 'high-water.toml'}”" in refusal(run, folder)


def test_a_file_that_cannot_be_read_is_told(run: Run, tmp_path: Path) -> None:
    folder = a_framework_folder(tmp_path)
    (folder / f"{HIGH}.toml").unlink()
    (folder / f"{HIGH}.toml").mkdir()
    assert f"The file “{folder / HIGH}.toml” cannot be used" in refusal(run, folder)


def test_what_is_neither_shipped_nor_a_folder_is_told_with_what_is_shipped(run: Run, tmp_path: Path) -> None:
    answer = run("new", tmp_path / "new.iomdb", "--framework", tmp_path / "nowhere", "--cycle", HIGH)
    assert (answer.code, answer.out, names_in(tmp_path)) == (1, "", [])
    assert "this program has: agenda-for-humanity 2016, agenda-for-humanity 2017, grand-bargain 2017" in answer.err
