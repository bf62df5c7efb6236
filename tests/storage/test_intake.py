import hashlib
import os
import stat
import sys
from collections.abc import Callable
from io import FileIO
from pathlib import Path
from time import monotonic

import pytest

from iom_tracker.domain.canonical_json import canonical_json
from iom_tracker.domain.errors import (
    Cancelled,
    CannotAccess,
    FileMissing,
    FileProblem,
    ForeignWorkspaceRefused,
    NewerWorkspace,
    NotAWorkspace,
)
from iom_tracker.domain.event import EventKind
from iom_tracker.storage import gate
from iom_tracker.storage.intake import ForeignWorkspace, Limits, Progress, read_foreign_workspace
from iom_tracker.storage.revisions import RevisionRow
from iom_tracker.storage.upgrades.runner import newest_step
from iom_tracker.storage.workspace import Workspace
from tests.builders import a_draft, a_publication, a_ref, a_workspace, an_event, publish
from tests.raw_files import sql
from tests.storage.hostile_workspaces import (
    HOSTILE,
    NO_WORKSPACES,
    a_journal_that_names,
    a_row,
    add_opaque,
    add_row,
    an_office_file,
    in_format_of,
    many_rows,
    patched,
    proven_row,
)

SOON = 20  # seconds, on a slow machine; a file that hangs us would take for ever


def take(
    path: Path, limits: Limits | None = None, progress: Progress | None = None
) -> tuple[ForeignWorkspace, list[RevisionRow]]:
    """Read all of a workspace, as a merge does."""
    with read_foreign_workspace(path, limits=limits, progress=progress) as foreign:
        return foreign, [row for batch in foreign.rows for row in batch]


def stored(path: Path) -> list[tuple[object, ...]]:
    return sql(path, "SELECT * FROM revision ORDER BY section, id")


def traces(folder: Path) -> dict[str, tuple[int, int, bytes]]:
    """Return everything in a folder that a reader could change."""
    found = {str(path): path.stat() for path in (folder, *folder.rglob("*"))}
    plain = {name for name, status in found.items() if stat.S_ISREG(status.st_mode)}
    return {
        name: (status.st_mode, status.st_mtime_ns, Path(name).read_bytes() if name in plain else b"")
        for name, status in found.items()
    }


def refusal(path: Path, limits: Limits | None = None) -> FileProblem:
    """Return why a file is refused, soon, and without anything in its folder being touched."""
    before, began = traces(path.parent), monotonic()
    with pytest.raises(FileProblem) as refused:
        take(path, limits)
    assert monotonic() - began < SOON
    assert traces(path.parent) == before
    assert refused.value.path == path
    return refused.value


def reason_of(problem: FileProblem) -> str:
    return problem.reason if isinstance(problem, ForeignWorkspaceRefused) else type(problem).__name__


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_workspace_is_refused_soon_and_for_its_reason(tmp_path: Path, name: str) -> None:
    change, reasons = HOSTILE[name]
    path = an_office_file(tmp_path)
    change(path)
    problem = refusal(path)
    assert reason_of(problem) in reasons.split(), problem


@pytest.mark.parametrize("name", NO_WORKSPACES)
def test_what_is_no_workspace_is_told_so(tmp_path: Path, name: str) -> None:
    path = an_office_file(tmp_path)
    NO_WORKSPACES[name](path)
    assert type(refusal(path)) is NotAWorkspace


def test_a_workspace_is_taken_row_by_row_as_it_is(tmp_path: Path) -> None:
    path = an_office_file(tmp_path)
    before = traces(tmp_path)
    foreign, rows = take(path)
    assert rows == stored(path) != []
    assert foreign.digest == hashlib.sha256(path.read_bytes()).hexdigest()
    assert foreign.settings["office"] == "Field office"
    assert [each.name for each in foreign.introductions] == ["Amina"]
    assert [each.generation for each in foreign.catalogues] == [1]
    assert traces(tmp_path) == before


def test_an_empty_workspace_brings_what_it_says_about_itself(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    foreign, rows = take(workspace.path)
    assert (rows, foreign.drafts, foreign.events, foreign.opaque) == ([], (), (), ())
    assert set(foreign.settings) == {"workspace", "framework", "cycle", "office", "person", "training"}


def test_a_section_comes_in_one_batch(tmp_path: Path) -> None:
    path = a_workspace(tmp_path).path
    many_rows(path, sections=30, each=40)
    with read_foreign_workspace(path) as foreign:
        batches = list(foreign.rows)
    assert len(batches) > 1
    assert [row for batch in batches for row in batch] == stored(path)
    sections = [section for batch in batches for section in {row[0] for row in batch}]
    assert len(sections) == len(set(sections)) == 30


def test_progress_is_told_in_bytes_of_the_file(tmp_path: Path) -> None:
    path = a_workspace(tmp_path).path
    many_rows(path, sections=30, each=40)
    told: list[tuple[int, int]] = []
    take(path, progress=lambda done, total: told.append((done, total)))
    assert told == sorted(told)
    assert {total for _, total in told} == {path.stat().st_size}


def test_drafts_are_offered(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    draft = a_draft("Not sent yet: “wells”.", section=a_ref("origin"))
    with workspace.transaction() as transaction:
        transaction.drafts.keep(draft)
    foreign, _ = take(workspace.path)
    assert foreign.drafts == (draft,)


def test_events_come_along(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    publication = a_publication()
    publish(workspace, publication)
    events = an_event(EventKind.CLEARED, about=publication[0]), an_event(EventKind.ASSIGNMENT)
    with workspace.transaction() as transaction:
        transaction.events.add(events)
    foreign, _ = take(workspace.path)
    assert set(foreign.events) == set(events)


def test_what_only_a_newer_version_understands_comes_along_as_it_is(tmp_path: Path) -> None:
    path = an_office_file(tmp_path)
    photo = canonical_json({"object": "photo", "pixels": 7}).encode()
    add_opaque(path, photo)
    add_row(path, a_row(kind="sketch"))
    foreign, rows = take(path)
    assert len(rows) == 3
    assert {each.kind for each in foreign.opaque} == {"photo", "revision"}
    assert photo in {each.content for each in foreign.opaque}


def test_a_link_to_a_workspace_is_followed(tmp_path: Path) -> None:
    path = an_office_file(tmp_path)
    link = tmp_path / "link.iomdb"
    link.symlink_to(path)
    assert take(link)[1] == stored(path)


def test_a_file_of_the_first_format_is_taken(tmp_path: Path) -> None:
    path = an_office_file(tmp_path)
    older = in_format_of("0001", path, tmp_path / "older.iomdb")
    assert newest_step() != "0001"
    assert take(older)[1] == stored(path)


def test_a_file_of_a_newer_minor_format_is_taken_with_what_we_know(tmp_path: Path) -> None:
    path = an_office_file(tmp_path)
    sql(path, "CREATE TABLE photo (id TEXT NOT NULL PRIMARY KEY, pixels BLOB) STRICT")
    sql(path, "CREATE INDEX photo_by_pixels ON photo (pixels)")
    for verb in ("UPDATE", "DELETE"):
        body = "BEGIN SELECT RAISE(ABORT, 'photo rows are facts'); END"
        sql(path, f"CREATE TRIGGER photo_refuses_{verb.lower()} BEFORE {verb} ON photo {body}")
    sql(path, "PRAGMA user_version = 1900")
    assert take(path)[1] == stored(path)


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE VIEW photo AS SELECT 1",
        "CREATE TRIGGER photo AFTER INSERT ON draft BEGIN SELECT 1; END",
        "CREATE TRIGGER photo AFTER INSERT ON checkpoint BEGIN SELECT 1; END",
        "CREATE INDEX photo ON revision (kind)",
        "CREATE VIRTUAL TABLE photo USING fts5(text)",
        "ALTER TABLE revision ADD COLUMN photo TEXT",
    ],
)
def test_a_newer_file_that_reads_otherwise_than_ours_is_not_understood(tmp_path: Path, statement: str) -> None:
    path = an_office_file(tmp_path)
    sql(path, statement)
    sql(path, "PRAGMA user_version = 1900")
    problem = refusal(path)
    assert isinstance(problem, NewerWorkspace)
    assert (problem.version, problem.readable) == ("1.900", False)


def test_a_file_of_a_newer_major_format_is_not_understood(tmp_path: Path) -> None:
    path = an_office_file(tmp_path)
    patched(path, 60, (2_003).to_bytes(4, "big"))
    problem = refusal(path)
    assert isinstance(problem, NewerWorkspace)
    assert problem.version == "2.3"


def test_a_journal_beside_the_file_is_not_touched_and_deletes_nothing(tmp_path: Path) -> None:
    victim = tmp_path / "victim.txt"
    victim.write_text("I am still here.", encoding="utf-8")
    path = an_office_file(tmp_path)
    rows = stored(path)
    (tmp_path / f"{path.name}-journal").write_bytes(a_journal_that_names(victim))
    (tmp_path / f"{path.name}-wal").write_bytes(b"\x37\x7f\x06\x82" + bytes(100))
    before = traces(tmp_path)
    assert take(path)[1] == rows
    assert traces(tmp_path) == before


@pytest.mark.parametrize("shadow", ["data", "idx", "content", "docsize", "config"])
def test_a_damaged_search_index_does_not_matter_since_it_is_not_read(tmp_path: Path, shadow: str) -> None:
    path = an_office_file(tmp_path)
    rows = stored(path)
    ((page,),) = sql(path, "SELECT rootpage FROM sqlite_master WHERE name = ?", f"search_{shadow}")
    ((size,),) = sql(path, "PRAGMA page_size")
    patched(path, (page - 1) * size, b"\xff" * 200)
    assert take(path)[1] == rows


def test_a_folder_a_pipe_and_a_device_are_no_workspaces(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.iomdb"
    os.mkfifo(pipe)
    for path in (tmp_path, pipe, Path(os.devnull), Path("/dev/zero")):
        with pytest.raises(NotAWorkspace):
            take(path)


def test_a_file_that_is_not_there_is_told_so(tmp_path: Path) -> None:
    with pytest.raises(FileMissing):
        take(tmp_path / "nowhere.iomdb")


def test_a_file_that_the_system_does_not_open_is_told_so(tmp_path: Path) -> None:
    circle = tmp_path / "circle.iomdb"
    circle.symlink_to(circle)
    with pytest.raises(CannotAccess):
        take(circle)


def test_a_file_that_is_too_large_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = an_office_file(tmp_path)
    with path.open("r+b") as file:
        file.truncate(3 * 1024**3)  # without its bytes
    before = path.stat().st_mtime_ns
    with pytest.raises(ForeignWorkspaceRefused) as refused:
        take(path)
    assert (refused.value.reason, path.stat().st_mtime_ns) == ("too_large", before)


def test_too_much_before_the_revisions_is_refused(tmp_path: Path) -> None:
    assert reason_of(refusal(an_office_file(tmp_path), Limits(facts_bytes=100))) == "too_large"


def test_a_file_that_takes_too_long_is_refused(tmp_path: Path) -> None:
    assert reason_of(refusal(an_office_file(tmp_path), Limits(seconds=0, seconds_per_mebibyte=0))) == "time"


def test_a_file_that_takes_too_much_memory_is_refused(tmp_path: Path) -> None:
    assert reason_of(refusal(an_office_file(tmp_path), Limits(memory_bytes=0))) in {"memory", "crashed"}


def test_the_time_in_which_rows_are_used_does_not_count(tmp_path: Path) -> None:
    path = an_office_file(tmp_path)
    with read_foreign_workspace(path, limits=Limits(seconds=5)) as foreign:
        began = monotonic()
        while monotonic() - began < 0.2:
            hashlib.sha256(bytes(1_000)).digest()
        assert len([row for batch in foreign.rows for row in batch]) == 3


def test_cancelling_ends_the_reading(tmp_path: Path) -> None:
    def stop(*_: int) -> None:
        raise Cancelled

    path = an_office_file(tmp_path)
    with pytest.raises(Cancelled):
        take(path, progress=stop)
    refuse_leftovers()


def test_no_child_and_no_open_file_stays_behind(tmp_path: Path) -> None:
    path = an_office_file(tmp_path)
    open_before = len(list(Path("/dev/fd").iterdir()))
    with read_foreign_workspace(path):
        pass  # left before the rows were read
    take(path)
    refusal(path, Limits(facts_bytes=100))
    assert len(list(Path("/dev/fd").iterdir())) == open_before
    refuse_leftovers()


def refuse_leftovers() -> None:
    with pytest.raises(ChildProcessError):
        os.waitpid(-1, os.WNOHANG)


def test_a_file_that_changes_while_it_is_read_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = an_office_file(tmp_path)
    digest = hashlib.file_digest

    def written_to_meanwhile(file: FileIO, name: str) -> object:
        os.utime(path, ns=(1, 1))
        return digest(file, name)

    monkeypatch.setattr(hashlib, "file_digest", written_to_meanwhile)
    with pytest.raises(ForeignWorkspaceRefused) as refused:
        take(path)
    assert refused.value.reason == "damaged"


def test_a_stick_that_is_pulled_out_is_told_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def gone(*_: object) -> object:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(hashlib, "file_digest", gone)
    with pytest.raises(CannotAccess) as told:
        take(an_office_file(tmp_path))
    assert told.value.detail == "Input/output error"


def a_program(path: Path, code: str) -> Path:
    path.write_text(f"#!{sys.executable}\nimport sys\n{code}\n", encoding="utf-8")
    path.chmod(0o755)
    return path


@pytest.fixture
def in_one_file(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Let this program be one file that does this when it is started."""

    def become(code: str) -> None:
        program = a_program(tmp_path_factory.mktemp("program") / "program", code)
        monkeypatch.setattr(sys, "frozen", True, raising=False)
        monkeypatch.setattr(sys, "executable", str(program))

    return become


def test_a_program_in_one_file_starts_itself_with_a_hidden_argument(
    tmp_path: Path, in_one_file: Callable[[str], None]
) -> None:
    path = an_office_file(tmp_path)
    in_one_file(
        f"assert sys.argv[1] == '--read-foreign-workspace'\n"
        f"code = open({gate.__file__!r}, encoding='utf-8').read()\n"
        f"sys.argv[1:2] = []\n"
        f"exec(compile(code, 'gate', 'exec'))"
    )
    assert take(path)[1] == stored(path)


def saying(*frames: gate.Frame) -> str:
    """Return the code of a program that writes these frames and says no more."""
    said = b"".join(gate.FRAME.pack(mark, len(content)) + content for mark, content in frames)
    return f"sys.stdout.buffer.write({said!r})"


SETTINGS = (b"s", b"workspace\x1fx\x1eframework\x1fy\x1ecycle\x1f2016")


@pytest.mark.parametrize(
    "code",
    [
        "sys.exit(1)",
        "import os; os.kill(os.getpid(), 9)",
        "sys.stdout.buffer.write(b'r')",
        "sys.stdout.buffer.write(b'r' + b'\\xff' * 4)",
        saying((gate.REFUSED, b"evil\x1fcall this number")),
        saying((gate.REFUSED, b"\xff\n\n")),
        saying((b"?", b"x")),
        saying((gate.DONE, b"")),
        saying(SETTINGS),
        saying(SETTINGS, (gate.REVISIONS, b"x"), (gate.DONE, b"")),
        saying(SETTINGS, (gate.REVISIONS, b"")),
    ],
)
def test_a_child_that_was_taken_over_is_not_believed(
    tmp_path: Path, in_one_file: Callable[[str], None], code: str
) -> None:
    path = an_office_file(tmp_path)
    in_one_file(code)
    assert reason_of(refusal(path)) in {"crashed", "values"}


def test_damage_that_shows_after_some_rows_refuses_the_whole_file(
    tmp_path: Path, in_one_file: Callable[[str], None]
) -> None:
    path = an_office_file(tmp_path)
    rows = ["\x1f".join(map(str, proven_row(section=f"2016/{unit}/origin"))).encode() for unit in (200_001, 200_002)]
    frames = [(gate.REVISIONS, row) for row in rows]
    in_one_file(saying(SETTINGS, *frames, (gate.REFUSED, b"damaged\x1fthe database")))
    came: list[RevisionRow] = []
    with pytest.raises(ForeignWorkspaceRefused) as refused, read_foreign_workspace(path) as foreign:
        for batch in foreign.rows:
            came += batch
    assert (refused.value.reason, refused.value.detail) == ("damaged", "the database")
    assert [row[0] for row in came] == ["2016/200001/origin"]


def test_a_child_that_cannot_be_started_is_told_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = an_office_file(tmp_path)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "nowhere"))
    assert reason_of(refusal(path)) == "crashed"


def test_a_workspace_read_is_still_the_same_workspace(tmp_path: Path) -> None:
    path = an_office_file(tmp_path)
    take(path)
    assert Workspace.open(path).integrity() == ()
