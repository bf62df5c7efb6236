from pathlib import Path

from iom_tracker.workflows.find import Found, find, wordings_of
from iom_tracker.workflows.keep_draft import keep_draft
from iom_tracker.workflows.open_workspace import Workspace
from iom_tracker.workflows.read_workspace import read_sections, read_snapshot
from iom_tracker.workflows.write_section import write_section
from tests.builders import a_ref, a_workspace, body

LONG = " ".join(["word"] * 60)


def look(workspace: Workspace, typed: str, *, is_typing: bool = False) -> Found:
    return find(workspace, typed, wordings_of(read_snapshot(workspace).catalogue), is_typing=is_typing)


def test_a_published_text_is_found_with_its_place(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    write_section(workspace, a_ref(), body(f"{LONG}\nTransitional shélters were built.\n{LONG}"), ())
    found = look(workspace, "shelters transitional")
    (hit,) = found.hits
    assert (found.total, found.asked, hit.ref, hit.unit) == (1, "shelters transitional", a_ref(), "200001")
    assert "Transitional shélters were built." in hit.excerpt.text
    assert [hit.excerpt.text[start:end] for start, end in hit.excerpt.hits] == ["Transitional", "shélters"]
    assert hit.excerpt.text.startswith("…")
    assert not hit.is_draft


def test_the_passage_leads_to_the_words(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    write_section(workspace, a_ref(), body(f"{LONG}\nTransitional shelters were built."), ())
    (hit,) = look(workspace, "transitional built", is_typing=True).hits
    said = read_sections(workspace, [a_ref()])[0].shown.plain
    assert hit.passage
    start, end = hit.passage.find(said) or (0, 0)
    assert said[start:end] == "Transitional"


def test_a_draft_is_found_in_place_of_what_it_changes(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    published = write_section(workspace, a_ref(), body("Zinc roofs."), ())
    keep_draft(workspace, a_ref(), body("Tiled roofs."), published.revisions)
    assert look(workspace, "zinc").hits == ()
    assert [(hit.ref, hit.is_draft) for hit in look(workspace, "tiled roofs").hits] == [(a_ref(), True)]


def test_the_wording_and_the_id_of_a_commitment_are_found(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    commitment = read_snapshot(workspace).catalogue.cycle.commitments[0]
    found = look(workspace, f"{commitment.id} {commitment.name}")
    assert [(hit.unit, hit.ref, hit.passage) for hit in found.hits] == [(commitment.id, None, None)]


def test_nothing_is_found_by_nothing(tmp_path: Path) -> None:
    assert look(a_workspace(tmp_path), " – ").hits == ()


def test_no_more_is_returned_than_wanted_and_all_is_counted(tmp_path: Path) -> None:
    workspace = a_workspace(tmp_path)
    write_section(workspace, a_ref(), body("IOM was there."), ())
    keep_draft(workspace, a_ref("origin"), body("IOM was asked."), ())
    wordings = wordings_of(read_snapshot(workspace).catalogue)
    every = find(workspace, "iom", wordings)
    assert every.total == len(every.hits) > 3
    assert find(workspace, "iom", wordings, most=2) == Found("iom", every.total, every.hits[:2])
