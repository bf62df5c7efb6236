import json
from dataclasses import replace
from itertools import permutations
from pathlib import Path

import pytest

from iom_tracker.domain.comment import threads
from iom_tracker.domain.errors import Cancelled, UnknownSection
from iom_tracker.domain.proposal import ProposalKind
from iom_tracker.domain.proposals import Decision, Proposals
from iom_tracker.domain.reading import ReadComment
from iom_tracker.domain.revision import RevisionKind
from iom_tracker.domain.state import SectionState
from iom_tracker.storage.workspace import Workspace
from iom_tracker.workflows.accept_proposals import Accepted, Decisions, accept_proposals
from iom_tracker.workflows.comment import settle
from iom_tracker.workflows.pending_imports import pending_imports
from iom_tracker.workflows.read_conflicts import read_conflicts
from iom_tracker.workflows.read_log import read_log
from iom_tracker.workflows.read_proposals import read_proposals
from iom_tracker.workflows.read_review import SectionReview, read_review
from iom_tracker.workflows.read_workspace import read_sections, read_snapshot
from tests.builders import a_clock, a_ref, body
from tests.raw_files import files_in, sql
from tests.workflows.word_returns import (
    DONE,
    MESSAGE,
    ORIGIN,
    TEXTS,
    a_report_that_went_out,
    commented,
    edited,
    text_of,
    write,
)

ALL = (ORIGIN, DONE, MESSAGE)
ROSA = ReadComment("Rosa", "2016-12-01T10:00:00Z", "Which districts?", "four districts")


def a_document_that_came_back(folder: Path) -> tuple[Workspace, Proposals]:
    """Return a workspace that was written in meanwhile and a document: changed, merged, in conflict."""
    workspace, document = a_report_that_went_out(folder)
    write(workspace, DONE, TEXTS[DONE].replace("four", "nine"))
    write(workspace, MESSAGE, "Act today.")
    back = edited(document, {"scarce.": "scarce. Trucks came late.", "Act now.": "Act at once.", "a need": "need"})
    return workspace, read_proposals(workspace, back)


def accept(workspace: Workspace, proposals: Proposals, decisions: Decisions) -> Accepted:
    return accept_proposals(workspace, proposals, decisions, clock=a_clock())


def review_of(workspace: Workspace) -> SectionReview:
    return read_review(workspace, [DONE])[0]


def test_what_is_accepted_follows_what_was_exported_and_is_merged_with_what_was_written_here(tmp_path: Path) -> None:
    workspace, read = a_document_that_came_back(tmp_path)
    accepted = accept(workspace, read, Decisions(ALL))
    assert text_of(workspace, ORIGIN) == TEXTS[ORIGIN].replace("a need", "need")
    assert text_of(workspace, DONE) == TEXTS[DONE].replace("four", "nine") + " Trucks came late."
    states = {ref: read_snapshot(workspace).sections[ref].state for ref in ALL}
    assert states[MESSAGE] is SectionState.CONFLICT
    assert read_snapshot(workspace).sections[DONE].is_automatic
    exported, _, imported, _ = (entry.revision for entry in read_log(workspace, DONE))
    assert {RevisionKind.IMPORT} == {
        entry.revision.kind for entry in read_log(workspace, ORIGIN) if entry.revision.parents
    }
    assert exported.id in {parent for each in read_log(workspace, DONE) for parent in each.revision.parents}
    assert imported.parents == (exported.id,)
    assert len(accepted.changes.revisions) == 3


def test_what_was_announced_is_what_stands_there_whatever_the_order(tmp_path: Path) -> None:
    for number, order in enumerate(permutations(ALL)):
        (tmp_path / str(number)).mkdir()
        workspace, read = a_document_that_came_back(tmp_path / str(number))
        for ref in order:
            accept(workspace, read, Decisions([ref]))
        for proposal in read.sections:
            (content,) = read_sections(workspace, [proposal.ref])
            if proposal.result is not None:
                assert content.published == (proposal.result,)
            else:
                assert set(content.published) == {body("Act at once."), body("Act today.")}


def test_a_rejected_text_is_not_taken_over_and_not_offered_again(tmp_path: Path) -> None:
    workspace, read = a_document_that_came_back(tmp_path)
    accepted = accept(workspace, read, Decisions([DONE], reject=[MESSAGE]))
    assert text_of(workspace, MESSAGE) == "Act today."
    assert [each.ref for each in accepted.proposals.open] == [ORIGIN]
    again = read_proposals(workspace, tmp_path / "edited.docx")
    assert again.decided == {DONE: Decision.ACCEPTED, MESSAGE: Decision.REJECTED}
    assert [each.ref for each in again.open] == [ORIGIN]


def test_a_rejected_text_is_decided_anew_while_the_document_waits(tmp_path: Path) -> None:
    workspace, read = a_document_that_came_back(tmp_path)
    accepted = accept(workspace, read, Decisions(reject=[MESSAGE]))
    again = accept(workspace, accepted.proposals, Decisions(reopen=[MESSAGE]))
    assert [each.ref for each in again.proposals.open] == list(ALL)
    assert again.changes.revisions == ()
    accept(workspace, again.proposals, Decisions([ORIGIN, DONE, MESSAGE]))
    assert body("Act at once.") in read_sections(workspace, [MESSAGE])[0].published


def test_a_rejected_text_is_decided_anew_after_all_was_decided(tmp_path: Path) -> None:
    workspace, read = a_document_that_came_back(tmp_path)
    assert accept(workspace, read, Decisions([ORIGIN, DONE], reject=[MESSAGE])).pending is None
    imported = read_proposals(workspace, tmp_path / "edited.docx")
    assert imported.rejected == (MESSAGE,)
    again = accept(workspace, imported, Decisions(reopen=imported.rejected))
    assert again.pending is not None
    assert pending_imports(workspace) == (again.pending,)
    assert [each.ref for each in again.proposals.open] == [MESSAGE]


def test_what_was_accepted_is_not_decided_anew(tmp_path: Path) -> None:
    workspace, read = a_document_that_came_back(tmp_path)
    accepted = accept(workspace, read, Decisions([DONE], reject=[ORIGIN]))
    again = accept(workspace, accepted.proposals, Decisions(reopen=[DONE]))
    assert again.proposals.decided == {DONE: Decision.ACCEPTED, ORIGIN: Decision.REJECTED}
    with pytest.raises(UnknownSection):
        accept(workspace, read, Decisions(reopen=[a_ref("challenges")]))


def test_a_text_that_a_person_wrote_instead_is_published_and_the_document_is_not_asked_again(tmp_path: Path) -> None:
    workspace, read = a_document_that_came_back(tmp_path)
    accept(workspace, read, Decisions([ORIGIN], texts={ORIGIN: body("We saw what was needed.")}))
    assert text_of(workspace, ORIGIN) == "We saw what was needed."
    again = read_proposals(workspace, tmp_path / "edited.docx")
    assert ORIGIN not in {each.ref for each in again.open}


def test_a_missing_section_is_kept_unless_it_is_to_be_removed(tmp_path: Path) -> None:
    workspace, document = a_report_that_went_out(tmp_path)
    read = read_proposals(workspace, edited(document, {"Act now.": ""}))
    assert accept(workspace, read, Decisions([MESSAGE])).changes.revisions == ()
    assert text_of(workspace, MESSAGE) == "Act now."
    accept(workspace, read, Decisions(remove=[MESSAGE]))
    assert read_snapshot(workspace).sections[MESSAGE].state is SectionState.EMPTY
    assert [entry.revision.kind for entry in read_log(workspace, MESSAGE)][-1] is RevisionKind.WITHDRAW


def test_a_missing_section_that_was_removed_stays_among_what_was_decided(tmp_path: Path) -> None:
    workspace, document = a_report_that_went_out(tmp_path)
    back = edited(document, {"Act now.": "", "four": "nine"})
    accept(workspace, read_proposals(workspace, back), Decisions(remove=[MESSAGE]))
    again = read_proposals(workspace, back)
    assert again.decided == {MESSAGE: Decision.REMOVED}
    assert [each.ref for each in again.sections] == list(ALL)
    assert [each.ref for each in again.open] == [DONE]


def test_a_missing_section_that_is_kept_is_not_asked_for_again(tmp_path: Path) -> None:
    workspace, document = a_report_that_went_out(tmp_path)
    read = read_proposals(workspace, edited(document, {"Act now.": ""}))
    accepted = accept(workspace, read, Decisions(reject=[MESSAGE]))
    assert (accepted.proposals.open, accepted.pending) == ((), None)
    assert text_of(workspace, MESSAGE) == "Act now."


def test_what_is_left_to_decide_keeps_the_document_and_the_last_decision_lets_it_go(tmp_path: Path) -> None:
    workspace, read = a_document_that_came_back(tmp_path)
    first = accept(workspace, read, Decisions([ORIGIN]))
    assert first.pending is not None
    assert pending_imports(workspace) == (first.pending,)
    assert sql(workspace.path, "SELECT document FROM import_log") == [("edited.docx",)]
    second = accept(workspace, first.proposals, Decisions([DONE], reject=[MESSAGE]))
    assert (second.pending, pending_imports(workspace)) == (None, ())
    *_, (summary,) = sql(workspace.path, "SELECT summary FROM import_log")
    assert json.loads(summary)["sections"] == {
        str(ORIGIN): "accepted",
        str(DONE): "accepted",
        str(MESSAGE): "rejected",
    }


def test_what_was_written_here_after_the_document_was_read_is_merged_too(tmp_path: Path) -> None:
    workspace, read = a_document_that_came_back(tmp_path)
    write(workspace, ORIGIN, TEXTS[ORIGIN] + " We stayed.")
    accept(workspace, read, Decisions([ORIGIN]))
    assert text_of(workspace, ORIGIN) == TEXTS[ORIGIN].replace("a need", "need") + " We stayed."


def test_accepting_again_adds_nothing(tmp_path: Path) -> None:
    workspace, read = a_document_that_came_back(tmp_path)
    accept(workspace, read, Decisions(ALL))
    again = accept(workspace, read_proposals(workspace, tmp_path / "edited.docx"), Decisions(ALL))
    assert (again.changes.revisions, again.comments) == ((), 0)
    assert {each.kind for each in again.proposals.sections} == {ProposalKind.SAME}


def test_comments_become_threads_on_their_words_with_replies_and_each_only_once(tmp_path: Path) -> None:
    workspace, document = a_report_that_went_out(tmp_path)
    answered = ReadComment(
        "Rosa", "2016-12-01T10:00:00Z", "Which districts?", "four districts",
        (ReadComment("Ali", "2016-12-02T08:00:00Z", "All in the north."),), is_resolved=True,
    )  # fmt: skip
    read = commented(workspace, read_proposals(workspace, document), {DONE: (answered,)})
    assert accept(workspace, read, Decisions()).comments == 2
    ((thread, names, place),) = ((each.thread, each.names, each.place) for each in review_of(workspace).threads)
    assert (names, thread.is_resolved) == (("Rosa", "Ali"), True)
    assert [comment.time for comment in thread.comments] == ["2016-12-01T10:00:00+00:00", "2016-12-02T08:00:00+00:00"]
    assert place is not None
    assert TEXTS[DONE][slice(*place)] == "four districts"
    open_ones = commented(workspace, read, {DONE: (replace(answered, quote="", is_resolved=False),)})
    assert accept(workspace, open_ones, Decisions()).comments == 2
    resolved = commented(workspace, read, {DONE: (replace(answered, quote=""),)})
    assert accept(workspace, resolved, Decisions()).comments == 1
    assert accept(workspace, read, Decisions()).comments == 0


def test_a_thread_that_was_opened_again_here_stays_open(tmp_path: Path) -> None:
    workspace, document = a_report_that_went_out(tmp_path)
    said = ReadComment("Rosa", "", "Which districts?", is_resolved=True)
    read = commented(workspace, read_proposals(workspace, document), {DONE: (said,)})
    accept(workspace, read, Decisions())
    (found,) = review_of(workspace).threads
    settle(workspace, DONE, found.thread.id, is_resolved=False)
    assert accept(workspace, read, Decisions()).comments == 0
    assert not review_of(workspace).threads[0].thread.is_resolved


def test_comments_of_an_edited_section_come_with_its_decision(tmp_path: Path) -> None:
    workspace, read = a_document_that_came_back(tmp_path)
    read = commented(workspace, read, {DONE: (ROSA,)})
    assert accept(workspace, read, Decisions([ORIGIN])).comments == 0
    assert accept(workspace, read, Decisions(reject=[DONE])).comments == 1
    with workspace.reading() as transaction:
        (thread,) = threads(transaction.events.of(DONE))
    assert thread.passage is not None
    assert thread.passage.quote == "four districts"


def test_comments_are_counted_over_all_days_on_which_a_document_is_decided(tmp_path: Path) -> None:
    workspace, read = a_document_that_came_back(tmp_path)
    read = commented(workspace, read, {DONE: (ROSA,), MESSAGE: (replace(ROSA, text="Why now?", quote=""),)})
    first = accept(workspace, read, Decisions([ORIGIN], reject=[DONE]))
    assert (first.comments, first.comments_in_all) == (1, 1)
    second = accept(workspace, read, Decisions(reject=[MESSAGE]))
    assert (second.comments, second.comments_in_all) == (1, 2)


def test_each_text_of_a_document_is_known_by_its_file_on_whatever_day_it_was_accepted(tmp_path: Path) -> None:
    workspace, read = a_document_that_came_back(tmp_path)
    accept_proposals(workspace, read, Decisions([ORIGIN]), clock=a_clock("2016-12-05T08:00:00+00:00"))
    accept_proposals(workspace, read, Decisions([DONE]), clock=a_clock("2016-12-06T08:00:00+00:00"))
    named = [entry.document for ref in (ORIGIN, DONE) for entry in read_log(workspace, ref) if entry.document]
    assert named == ["edited.docx", "edited.docx"]


def test_of_the_texts_in_conflict_the_one_from_the_document_is_known_by_its_file(tmp_path: Path) -> None:
    workspace, read = a_document_that_came_back(tmp_path)
    accept(workspace, read, Decisions([MESSAGE]))
    (conflict,) = read_conflicts(workspace).conflicts
    assert {(head.body.plain, head.document) for head in conflict.heads} == {
        ("Act at once.", "edited.docx"),
        ("Act today.", ""),
    }


def test_a_section_that_the_document_says_nothing_of_cannot_be_decided(tmp_path: Path) -> None:
    workspace, read = a_document_that_came_back(tmp_path)
    with pytest.raises(UnknownSection):
        accept(workspace, read, Decisions([a_ref("challenges")]))


def test_when_it_is_stopped_nothing_is_written(tmp_path: Path) -> None:
    workspace, read = a_document_that_came_back(tmp_path)
    workspace.rest()
    before = files_in(tmp_path)

    def stop(done: int, total: int) -> None:
        del done, total
        raise Cancelled

    with pytest.raises(Cancelled):
        accept_proposals(workspace, read, Decisions(ALL), progress=stop)
    workspace.rest()
    assert files_in(tmp_path) == before
