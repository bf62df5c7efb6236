"""The queries that run often look things up by key: SQLite says so itself."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import Select
from sqlalchemy.dialects import sqlite

from iom_tracker.storage import automatic_merges, drafts, events, revisions, section_states
from tests.builders import a_workspace

ASKED = json.dumps(["2016/200001/achievements"])
RAW = {
    "heads of sections": (revisions._HEADS_OF, (ASKED,)),
    "heads with their texts": (revisions._SHOWN_WITH_TEXTS, (ASKED,)),
    "merged heads of sections": (revisions._MERGED_OF, (ASKED,)),
    "missing parents of sections": (revisions._MISSING_OF, (ASKED,)),
    "what is there already": (revisions._THERE, ("[]",)),
    "generations of parents": (revisions._GENERATIONS, ("[]",)),
    "a fact out of an automatic merge": (revisions._MAKE_FACT, ("s", "i")),
    "a head that goes": (revisions._DROP_HEAD, ("s", "i")),
    "a parent that arrived": (revisions._DROP_MISSING, ("s", "i")),
    "events of sections": (events._EVENTS_OF, (ASKED,)),
    "sections with several heads": (automatic_merges._SEVERAL, (ASKED, 8)),
    "a merge that no longer holds": (automatic_merges._DROP, (ASKED,)),
    "a state that changes": (section_states._UPDATE, ("draft", 1, 0, "", "s")),
}
BUILT: dict[str, Select[tuple[object, ...]]] = {
    "heads with text": revisions._HEADS_WITH_TEXT,
    "the merged head with text": revisions._MERGED_WITH_TEXT,
    "digests of heads": revisions._HEAD_BODIES,
    "a history": revisions._HISTORY,
    "missing parents": revisions._MISSING,
    "events": events._EVENTS,
    "a draft": drafts._DRAFT,
    "checkpoints": drafts._CHECKPOINTS,
    "the latest checkpoint": drafts._LATEST,
}


def plan(folder: Path, statement: str, values: tuple[object, ...] | dict[str, object]) -> list[str]:
    path = a_workspace(folder).path
    with closing(sqlite3.connect(path)) as connection:
        return [row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {statement}", values)]


def scans(steps: list[str]) -> list[str]:
    """Return the steps that walk through a table; a list that was handed over has to be walked through."""
    return [step for step in steps if step.startswith("SCAN") and "json_each" not in step and "asked" not in step]


def sorts(steps: list[str]) -> list[str]:
    return [step for step in steps if "TEMP B-TREE" in step]


@pytest.mark.parametrize("name", RAW)
def test_a_query_of_a_merge_walks_through_no_table(tmp_path: Path, name: str) -> None:
    assert scans(plan(tmp_path, *RAW[name])) == []


@pytest.mark.parametrize("name", BUILT)
def test_a_query_of_one_section_walks_through_no_table_and_sorts_nothing(tmp_path: Path, name: str) -> None:
    compiled = BUILT[name].compile(dialect=sqlite.dialect(paramstyle="named"))
    steps = plan(tmp_path, str(compiled), dict.fromkeys(compiled.params, 1))
    assert (scans(steps), sorts(steps)) == ([], [])


def test_the_outline_is_read_in_its_order_without_sorting(tmp_path: Path) -> None:
    steps = plan(tmp_path, str(section_states._STATUS), {"section": None, "retired": 0})
    assert steps[0] == "SCAN s USING INDEX section_state_by_position"
    assert [step for step in scans(steps[1:]) if step != "SCAN h"] == []  # h is what a subquery found
    assert [step for step in sorts(steps) if "ORDER BY" in step] == []
