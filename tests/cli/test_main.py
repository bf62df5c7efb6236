import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from iom_tracker.cli.main import VERBS as ALL_VERBS
from iom_tracker.workflows.write_section import write_section
from tests.builders import a_ref, a_workspace, body
from tests.cli.conftest import Run
from tests.raw_files import files_in, held_by_another, sql
from tests.tools import ROOT

VERB_NAMES = sorted(verb.name or "" for verb in ALL_VERBS)
NEW = ("--framework", "agenda-for-humanity", "--cycle", "2016")
SHELTERS = str(a_ref())
NO_TEXT = os.fsdecode(b"caf\xe9")


@pytest.mark.parametrize("verb", VERB_NAMES)
def test_every_verb_and_option_has_help_and_is_named_in_the_readme(run: Run, verb: str) -> None:
    assert re.search(rf"^  {verb}  +\S", run("--help").out, re.MULTILINE)
    answer = run(verb, "--help")
    (row,) = re.findall(
        rf"^\| `{verb} (?:FILE|BACKUP).*", (ROOT / "README.md").read_text(encoding="utf-8"), re.MULTILINE
    )
    options = set(re.findall(r"^ +(--[a-z-]+)", answer.out, re.MULTILINE))
    assert answer.code == 0
    assert "--json" in options
    assert [option for option in options - {"--json", "--help"} if option not in row] == []


def test_the_verbs_are_those_of_this_version() -> None:
    verbs = {"check", "export", "find", "import", "imports", "log", "new", "show", "spelling", "status", "write"}
    verbs |= {"assign", "people", "review", "whoami"}
    verbs |= {"conflicts", "kit", "merge", "pack", "receipt", "resolve", "roll-over", "submissions"}
    verbs |= {"office", "offices", "overview", "remind"}
    verbs |= {"commitment", "commitments", "proofread", "template"}
    verbs |= {"backup", "restore"}
    assert set(VERB_NAMES) == verbs


def test_the_version_is_told(run: Run) -> None:
    answer = run("--version")
    assert (answer.code, bool(re.fullmatch(r"iom-tracker (\d+\.\d+\.\d+|unknown)\n", answer.out))) == (
        0,
        True,
    )


WRONG_USAGE: list[tuple[str, ...]] = [
    (),
    ("fly",),
    ("status",),
    ("status", "a", "b"),
    ("status", "a", "--xml"),
    ("new", "a"),
    ("new", "a", "--framework", "agenda-for-humanity"),
    ("new", "", "--framework", "agenda-for-humanity", "--cycle", "2016"),
    ("new", "a", "--kit", "b", "--cycle", "2016"),
    ("new", "a", "--kit", "b", "--office", ""),
    ("new", "a", "--kit", "b", "--training"),
    ("show", "a", "--format", "html"),
    ("export", "a"),
    ("export", "a", "b", "--only", "drafts"),
    ("export", "a", "b", "--conflicts", "choose"),
    ("write", "a"),
    ("pack", "a"),
    ("pack", "a", ""),
    ("merge", "a"),
    ("merge", "a", "b", "--undo"),
    ("merge", "a", "--undo", "--dry-run"),
    ("merge", "a", "b", "--trust", "K7QF-2MXD"),
    ("merge", "a", "b", "--trust", "K7QF-2MXD-9TPU"),
    ("backup", "a", "b", "--list"),
    ("restore", "a"),
    ("conflicts", "a", "2016/200001/origin"),
    ("resolve", "a", "2016/200001/origin"),
    ("resolve", "a", "2016/200001/origin", "--take", "1234", "--combine"),
    ("resolve", "a", "2016/200001/origin", "--text-file", "b", "--combine"),
    ("review", "a"),
    ("review", "a", "2D", "--clear", "--return", "Why?"),
    ("review", "a", "2D", "--quote", "words"),
    ("review", "a", "2D", "3A", "--resolve", "1234"),
    ("assign", "a", "2D"),
    ("assign", "a", "2D", "--nobody", "--office", "Haiti"),
    ("people", "a", "--retire", "K7QF"),
    ("people", "a", "--retire", "K7QF-2MXD-9TPA", "--reinstate", "K7QF-2MXD-9TPA"),
    ("receipt", "a", "b"),
    ("kit", "a", "b"),
    ("submissions",),
    ("template", "--keep"),
    ("template", "a", "--forget"),
    ("export", "a", "b", "--template", "c", "--shipped-template"),
]


@pytest.mark.parametrize("arguments", WRONG_USAGE, ids=" ".join)
def test_wrong_usage_is_told_with_exit_code_2(run: Run, arguments: tuple[str, ...]) -> None:
    answer = run(*arguments)
    assert answer.code == 2
    assert "Usage: " in answer.err
    assert answer.out == ""


PLAIN_USAGE = [
    (("kit", "a", "b", "--office", "Haiti", "--due", "tomorrow"), "“tomorrow” is no day that --due can be; "),
    (("kit", "a", "b", "--office", "Haiti", "--due", "2017-02-30"), "“2017-02-30” is no day that --due can be; "),
    (("office", "a", "Haiti", "--due", ""), "“” is no day that --due can be; "),
    (("overview", "a", "--today", "28.02.2017"), "“28.02.2017” is no day that --today can be; "),
    (("remind", "a", "--today", "2017"), "“2017” is no day that --today can be; "),
    (("roll-over", "a", "--cycle", "2017", "--year", "soon"), "“soon” is no year that --year can be; "),
    (("status", "-"), "“-” stands for standard input or output, which FILE cannot be; "),
    (("new", "-", "--framework", "agenda-for-humanity", "--cycle", "2016"), "“-” stands for standard"),
    (("new", "a", "--kit", "-"), "“-” stands for standard input or output, which --kit cannot be; "),
    (("import", "a", "-"), "“-” stands for standard input or output, which REPORT cannot be; "),
    (("import", "a", "b", "--map", "-"), "“-” stands for standard input or output, which --map cannot be; "),
    (("export", "a", "-"), "“-” stands for standard input or output, which OUT cannot be; "),
    (("export", "a", "b", "--template", "-"), "“-” stands for standard input or output, which --template cannot"),
    (("receipt", "a", "-", "--office", "Haiti"), "“-” stands for standard input or output, which OUT cannot be; "),
    (("kit", "a", "-", "--office", "Haiti"), "“-” stands for standard input or output, which OUT cannot be; "),
    (("overview", "a", "-"), "“-” stands for standard input or output, which OUT cannot be; "),
    (("template", "-"), "“-” stands for standard input or output, which FILE cannot be; "),
    (
        ("roll-over", "a", "--cycle", "2017", "--archive", "-"),
        "“-” stands for standard input or output, which",
    ),
]


@pytest.mark.parametrize(("arguments", "told"), PLAIN_USAGE, ids=lambda each: " ".join(each)[:30])
def test_a_day_or_a_file_that_is_none_is_told_in_one_plain_sentence(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...], told: str
) -> None:
    monkeypatch.chdir(tmp_path)
    answer = run(*arguments)
    assert (answer.code, answer.out, answer.err.count("\n")) == (2, "", 1)
    assert answer.err.startswith(told)
    assert not list(tmp_path.iterdir())


def test_a_file_may_still_be_called_like_standard_input(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert run("new", "./-", "--framework", "agenda-for-humanity", "--cycle", "2016").code == 0
    assert run("check", "./-").code == 0


def refused(run: Run, folder: Path, *arguments: object, stdin: bytes = b"") -> str:
    """Run a verb that must be refused in one line, without a trace anywhere, and return what it said."""
    before = files_in(folder)
    answer = run(*arguments, stdin=stdin)
    assert (answer.code, answer.out, answer.err.count("\n")) == (1, "", 1), answer.err
    assert "Traceback" not in answer.err
    assert files_in(folder) == before
    return answer.err


def at_rest(folder: Path) -> Path:
    workspace = a_workspace(folder)
    workspace.rest()
    return workspace.path


BAD_REPORTS = {
    "no report": b"Dear colleagues,\n\nlunch is at noon.\n",
    "empty": b"",
    "blank": b"\n \n",
    "binary": bytes(range(256)) * 20,
    "an old Word file": b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600),
    "a PDF": b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n",
    "a ZIP file cut off": b"PK\x03\x04" + bytes(30),
}


@pytest.mark.parametrize("content", BAD_REPORTS.values(), ids=BAD_REPORTS)
@pytest.mark.parametrize("flags", [(), ("--json",), ("--dry-run",)], ids=["text", "json", "dry run"])
def test_a_file_that_is_no_report_is_refused(run: Run, tmp_path: Path, content: bytes, flags: tuple[str, ...]) -> None:
    path, report = at_rest(tmp_path), tmp_path / "report.txt"
    report.write_bytes(content)
    assert "report.txt" in refused(run, tmp_path, "import", path, report, *flags)


@pytest.mark.parametrize("name", ["none.txt", "", "x" * 300, NO_TEXT], ids=["missing", "a folder", "long", "no text"])
def test_a_report_that_cannot_be_read_is_refused(run: Run, tmp_path: Path, name: str) -> None:
    refused(run, tmp_path, "import", at_rest(tmp_path), tmp_path / name)


@pytest.mark.parametrize("ref", ["2016/200001/history", "2017/200001/origin", "nonsense", "", " ", NO_TEXT])
@pytest.mark.parametrize(
    "verb", [("show",), ("write",), ("log",), ("resolve", "--take", "12345678"), ("resolve", "--combine")], ids=" ".join
)
def test_an_unknown_section_is_refused(run: Run, tmp_path: Path, verb: tuple[str, ...], ref: str) -> None:
    name, *options = verb
    assert "There is no section" in refused(run, tmp_path, name, at_rest(tmp_path), ref, *options)


def test_unknown_choices_of_an_export_are_refused(run: Run, tmp_path: Path) -> None:
    path, out = at_rest(tmp_path), tmp_path / "out.docx"
    assert "“9Z”" in refused(run, tmp_path, "export", path, out, "--transformation", "9Z")
    assert "“9”" in refused(run, tmp_path, "export", path, out, "--commitment", "9")
    assert "nothing to export" in refused(run, tmp_path, "export", path, out)


def test_an_unknown_framework_is_refused_and_the_known_are_told(run: Run, tmp_path: Path) -> None:
    told = refused(run, tmp_path, "new", tmp_path / "new.iomdb", "--framework", "none", "--cycle", "2016")
    assert "agenda-for-humanity 2016" in told


@pytest.mark.parametrize("name", ["office.iomdb", "none/new.iomdb", "x" * 300], ids=["taken", "no folder", "long"])
def test_a_workspace_that_cannot_be_made_is_refused(run: Run, tmp_path: Path, name: str) -> None:
    at_rest(tmp_path)
    refused(run, tmp_path, "new", tmp_path / name, *NEW)


def of_another_program(path: Path) -> None:
    path.unlink()
    sql(path, "CREATE TABLE photo (name)")


def a_text(path: Path) -> None:
    path.write_text("Dear colleagues", encoding="utf-8")


def emptied(path: Path) -> None:
    path.write_bytes(b"")


def cut_off(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:5000])


def of_a_newer_version(path: Path) -> None:
    sql(path, "PRAGMA user_version = 2000")


def moved_away(path: Path) -> None:
    path.rename(path.with_name("moved.iomdb"))


def a_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


UNUSABLE = [of_another_program, a_text, emptied, cut_off, of_a_newer_version, moved_away, a_folder]
VERBS: dict[str, tuple[str, ...]] = {
    "import": ("report.txt",),
    "export": ("out.docx",),
    "show": (),
    "write": (SHELTERS,),
    "status": (),
    "log": (SHELTERS,),
    "check": (),
    "pack": ("out.iompack",),
    "merge": ("other.iompack",),
    "conflicts": (),
    "resolve": (SHELTERS, "--combine"),
    "receipt": ("out.iompack", "--office", "Haiti"),
    "kit": ("out.iompack", "--office", "Haiti"),
    "submissions": (),
    "review": (SHELTERS, "--clear"),
    "assign": (SHELTERS, "--office", "Haiti"),
    "people": (),
    "whoami": (),
}


@pytest.mark.parametrize("make", UNUSABLE, ids=lambda make: make.__name__)
@pytest.mark.parametrize("verb", VERBS)
def test_a_workspace_that_cannot_be_used_is_refused_by_every_verb(
    run: Run, tmp_path: Path, verb: str, make: object
) -> None:
    path = at_rest(tmp_path)
    assert callable(make)
    make(path)
    rest = [tmp_path / each if "." in each else each for each in VERBS[verb]]
    assert "office.iomdb" in refused(run, tmp_path, verb, path, *rest, stdin=b"One.")


@pytest.mark.parametrize("version", [1000, 1003], ids=["read-only", "newer"])
def test_a_workspace_that_may_only_be_read_is_read_and_not_written(run: Run, tmp_path: Path, version: int) -> None:
    path = at_rest(tmp_path)
    sql(path, f"PRAGMA user_version = {version}")
    path.chmod(0o444 if version == 1000 else 0o644)
    assert "office.iomdb" in refused(run, tmp_path, "write", path, SHELTERS, stdin=b"One.")
    assert run("status", path).code == run("check", path).code == run("show", path, SHELTERS).code == 0
    assert run("conflicts", path).code == run("submissions", path).code == run("log", path).code == 0
    for verb in ("pack", "receipt", "kit", "merge", "review", "assign"):
        rest = [tmp_path / each if "." in each else each for each in VERBS[verb]]
        assert "office.iomdb" in refused(run, tmp_path, verb, path, *rest)


def test_a_workspace_that_another_program_holds_is_refused(run: Run, tmp_path: Path) -> None:
    path = at_rest(tmp_path)
    before = path.read_bytes()
    with held_by_another(path):
        answer = run("write", path, SHELTERS, stdin=b"One.")
    assert (answer.code, answer.err.count("\n")) == (1, 1)
    assert "another program" in answer.err
    assert path.read_bytes() == before


@pytest.mark.parametrize("content", [b"\xff\xfe\x00", b"a\x00b"])
def test_a_text_that_is_binary_is_refused(run: Run, tmp_path: Path, content: bytes) -> None:
    path, text = at_rest(tmp_path), tmp_path / "text.md"
    text.write_bytes(content)
    refused(run, tmp_path, "write", path, SHELTERS, "--text-file", text)
    refused(run, tmp_path, "write", path, SHELTERS, stdin=content)


@pytest.mark.parametrize("name", ["none.md", "", "x" * 300], ids=["missing", "a folder", "long"])
def test_a_text_that_cannot_be_read_is_refused(run: Run, tmp_path: Path, name: str) -> None:
    refused(run, tmp_path, "write", at_rest(tmp_path), SHELTERS, "--text-file", tmp_path / name)


def test_a_damaged_key_is_refused(run: Run, tmp_path: Path, own_folders: Path) -> None:
    run("new", tmp_path / "first.iomdb", *NEW)
    (key,) = own_folders.rglob("actor.key")
    key.write_text("damaged", encoding="utf-8")
    assert "actor.key" in refused(run, tmp_path, "new", tmp_path / "new.iomdb", *NEW)


def test_what_a_person_types_may_be_no_text(run: Run, tmp_path: Path) -> None:
    path = tmp_path / f"{NO_TEXT}.iomdb"
    assert run("new", path, *NEW, "--office", NO_TEXT, "--person", NO_TEXT).code == 0
    assert run("write", path, SHELTERS, stdin=b"One.").code == 0
    assert run("export", path, tmp_path / f"{NO_TEXT}.docx").code == 0
    assert run("status", path, "--json").json["office"] == "caf"


def test_a_program_that_is_interrupted_says_so(run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupted() -> str:
        raise KeyboardInterrupt

    monkeypatch.setattr("iom_tracker.cli.reading.open_workspace", lambda _: interrupted())
    answer = run("status", at_rest(tmp_path))
    assert (answer.code, answer.err.strip()) == (1, "Stopped.")


def in_a_process(*arguments: object, stdin: bytes = b"", **variables: str) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "iom_tracker", *map(str, arguments)]
    environment = {**os.environ, **variables}
    return subprocess.run(command, cwd=ROOT, env=environment, input=stdin, capture_output=True, check=False)


def test_a_verb_runs_without_a_screen_and_without_qt(tmp_path: Path) -> None:
    made = in_a_process("new", tmp_path / "new.iomdb", *NEW, "--json", QT_QPA_PLATFORM="none")
    assert (made.returncode, made.stderr) == (0, b"")
    assert json.loads(made.stdout)["sections"] == 96


def test_a_process_answers_with_its_exit_code(tmp_path: Path) -> None:
    none = tmp_path / "none.iomdb"
    finished = in_a_process("status", none)
    assert finished.returncode == 1
    assert finished.stderr.decode().strip() == f"There is no file “{none}”; it may have been moved, renamed or deleted."
    assert in_a_process("fly").returncode == 2


def test_text_is_utf_8_whatever_the_terminal_speaks(tmp_path: Path) -> None:
    path = at_rest(tmp_path)
    text = "Été – “مرحبا”"
    assert in_a_process("write", path, SHELTERS, stdin=text.encode(), PYTHONIOENCODING="ascii").returncode == 0
    assert in_a_process("show", path, SHELTERS, PYTHONIOENCODING="ascii", LC_ALL="C").stdout.decode().strip() == text


def test_output_that_nobody_reads_is_no_error(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "iom_tracker", "status", str(at_rest(tmp_path)), "--json"]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert b"Traceback" not in process.stderr.read()


def test_without_a_screen_the_window_is_refused_in_one_sentence(tmp_path: Path) -> None:
    finished = in_a_process(at_rest(tmp_path), DISPLAY="", WAYLAND_DISPLAY="", QT_QPA_PLATFORM="")
    assert (finished.returncode, finished.stdout) == (1, b"")
    assert finished.stderr.decode().startswith("There is no screen for the window")
    assert finished.stderr.count(b"\n") == 1


def test_an_output_that_takes_nothing_is_told_in_one_sentence(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "iom_tracker", "status", str(at_rest(tmp_path))]
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONUNBUFFERED"}
    with Path("/dev/full").open("wb") as full:
        finished = subprocess.run(command, cwd=ROOT, env=environment, stdout=full, stderr=subprocess.PIPE, check=False)
    assert (finished.returncode, finished.stderr.count(b"\n")) == (1, 1)


def test_an_empty_text_is_refused_and_withdrawn_only_on_request(run: Run, tmp_path: Path) -> None:
    path = at_rest(tmp_path)
    run("write", path, SHELTERS, stdin=b"One.")
    assert "--withdraw" in refused(run, tmp_path, "write", path, SHELTERS, stdin=b" \n")
    assert run("write", path, SHELTERS, "--withdraw").out.startswith("Withdrawn")
    assert run("show", path, SHELTERS).out.strip() == ""


def test_a_section_in_conflict_is_shown_with_every_text(run: Run, tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    for text in ("From Erbil.", "From Basra."):
        write_section(workspace, a_ref(), body(text), ())
    workspace.rest()
    answer = run("show", workspace.path, SHELTERS)
    assert answer.code == 3
    assert "From Erbil." in answer.out
    assert "From Basra." in answer.out
    assert answer.err.strip() == f"{SHELTERS} has 2 texts; none is chosen yet."
    (section,) = json.loads(run("show", workspace.path, SHELTERS, "--json").out)["sections"]
    assert len(section["versions"]) == 2
