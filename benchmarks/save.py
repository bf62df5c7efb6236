"""Saving: autosave through the workflow, against raw sqlite3 with the same promises and against an fdatasync append."""

import gc
import os
import sqlite3
import tempfile
from pathlib import Path

from measure import below, in_turns, ratio, show, timed

from iom_tracker.domain.identity import CycleId, QuestionKey, SectionRef
from iom_tracker.domain.richtext import RichText, plain_paragraphs, to_json_lines
from iom_tracker.workflows.create_workspace import create_workspace
from iom_tracker.workflows.keep_draft import keep_draft
from iom_tracker.workflows.open_workspace import Workspace

_TEXT = "The organisation trained camp managers in five countries and drafted guidance with its partners. " * 7


def run(rounds: int = 200) -> None:
    """Measure and print. The files lie beside the project, not in a folder that may be memory.

    Collection of garbage waits as it does in the window, which collects between two events.
    """
    gc.disable()
    with tempfile.TemporaryDirectory(dir=Path(__file__).resolve().parent) as name:
        folder = Path(name)
        os.environ["IOM_TRACKER_HOME"] = str(folder / "home")
        workspace = create_workspace(folder / "workspace.iomdb", "agenda-for-humanity", "2016")
        with (folder / "append").open("ab", buffering=0) as append:
            raw = _raw_database(folder / "raw.db")
            turn = iter(range(10 * rounds))
            runs = {
                "fdatasync append": lambda: timed(lambda: _append(append.fileno(), next(turn))),
                "raw sqlite3, one connection": lambda: _raw_save(raw, _body(next(turn))),
                "workflow keep_draft": lambda: _save(workspace, _body(next(turn))),
            }
            seconds = in_turns(runs, rounds, warm_up=5)
            raw.close()
    gc.enable()
    aims = [below("save / fdatasync append", ratio(seconds, "workflow keep_draft", "fdatasync append"), 12)]
    show(f"Saving a draft of {len(_TEXT.split())} words", seconds, aims)


def _append(file: int, number: int) -> None:
    os.write(file, f"{number} {_TEXT}\n".encode())
    os.fdatasync(file)


def _raw_database(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None)
    for pragma in ("journal_mode = TRUNCATE", "synchronous = FULL", "secure_delete = ON"):
        connection.execute(f"PRAGMA {pragma}")
    connection.execute("CREATE TABLE draft (section TEXT PRIMARY KEY, text TEXT NOT NULL)")
    return connection


def _raw_save(connection: sqlite3.Connection, body: RichText) -> float:
    def save() -> None:
        connection.execute("BEGIN IMMEDIATE")
        row = ("2016/200001/achievements", to_json_lines(body))
        connection.execute("INSERT OR REPLACE INTO draft VALUES (?, ?)", row)
        connection.execute("COMMIT")

    return timed(save)


def _save(workspace: Workspace, body: RichText) -> float:
    ref = SectionRef(CycleId("2016"), "200001", QuestionKey("achievements"))
    return timed(lambda: keep_draft(workspace, ref, body, ()))


def _body(number: int) -> RichText:
    return plain_paragraphs(f"{number} {_TEXT}")
