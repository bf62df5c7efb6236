from pathlib import Path

import pytest

from iom_tracker.domain.errors import UnknownSection
from iom_tracker.workflows.read_log import read_log
from tests.builders import a_publication, a_ref, a_workspace, publish


def test_the_history_of_a_section_tells_who_when_and_how_much(tmp_path: Path) -> None:
    workspace, first = a_workspace(tmp_path), a_publication("One", actor="0123abcd4567")
    second = a_publication("One two", parents=[first[0]], actor="0123abcd4567")
    publish(workspace, second, first)
    entries = read_log(workspace, a_ref())
    assert [(entry.revision, entry.words, entry.is_head) for entry in entries] == [
        (first[0], 1, False),
        (second[0], 2, True),
    ]
    assert {entry.name for entry in entries} == {"0123abcd"}


def test_a_section_without_revisions_has_no_history(tmp_path: Path) -> None:
    assert read_log(a_workspace(tmp_path), a_ref()) == ()


def test_a_section_that_is_not_there_has_no_history_to_read(tmp_path: Path) -> None:
    with pytest.raises(UnknownSection):
        read_log(a_workspace(tmp_path), a_ref("history"))
