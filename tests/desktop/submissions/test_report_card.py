from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from iom_tracker.desktop.appearance.theme import Theme
from iom_tracker.desktop.submissions.report_card import ReportCard
from iom_tracker.domain.catalogue_changes import ChangeKind, CommitmentChange, WordingChange, WordingKind
from iom_tracker.domain.correspondence import SignerStanding
from iom_tracker.domain.errors import Cancelled, DecisionsUnconfirmed, PacketDamaged, SignerChanged
from iom_tracker.domain.identity import CommitmentId
from iom_tracker.domain.packet import PacketKind
from iom_tracker.domain.wording_clashes import WordingClash
from iom_tracker.sentences import sentence
from iom_tracker.workflows.merge_report import FileOutcome, Gap, MergeReport, SignerTold
from tests.builders import a_catalogue, a_draft
from tests.desktop.submissions.page_hand import PageHand
from tests.desktop.submissions.sent import THREE, a_file, a_report

MERGED, NOTHING_NEW, REFUSED = FileOutcome.MERGED, FileOutcome.NOTHING_NEW, FileOutcome.REFUSED
FILE = Path("downloads/bad.iompack")


@pytest.fixture
def card(theme: Theme) -> ReportCard:
    return ReportCard(theme)


def lines(qtbot: QtBot, card: ReportCard, report: MergeReport) -> list[str]:
    """Return the lines of the results."""
    return show(qtbot, card, report).words("reportWords")


def show(qtbot: QtBot, card: ReportCard, report: MergeReport) -> PageHand:
    card.show_report(report, a_catalogue())
    return PageHand(qtbot, card)


def test_each_file_has_one_plain_line(qtbot: QtBot, card: ReportCard) -> None:
    damaged = PacketDamaged(FILE, "objects", "12 of 31 lines")
    report = a_report(
        a_file(),
        a_file("same.iompack", NOTHING_NEW),
        a_file("bad.iompack", REFUSED, reason=damaged),
        a_file("office.iomdb", added=1, office="", kind=None),
    )

    hand = show(qtbot, card, report)

    assert hand.words("reportWords") == [
        f"bad.iompack: refused. {sentence(replace(damaged, path=Path(FILE.name)))}",
        "haiti.iompack: 12 new from Haiti",
        "office.iomdb: 1 new",
        "same.iompack: nothing new",
    ]
    assert hand.words("reportCounts") == ["4 files · 2 merged · 1 with nothing new · 1 refused"]


def test_a_receipt_is_called_one(qtbot: QtBot, card: ReportCard) -> None:
    receipts = a_file("r.iompack", kind=PacketKind.RECEIPT), a_file("s.iompack", kind=PacketKind.RECEIPT, office="")
    assert lines(qtbot, card, a_report(*receipts)) == ["r.iompack: a receipt from Haiti", "s.iompack: a receipt"]


def test_a_file_that_was_not_read_since_the_merge_was_stopped_is_not_blamed(qtbot: QtBot, card: ReportCard) -> None:
    report = a_report(a_file(outcome=REFUSED, reason=Cancelled()))
    assert lines(qtbot, card, report) == ["haiti.iompack: not read, since the merge was stopped"]


def test_somebody_new_is_to_be_called_and_somebody_known_is_not(qtbot: QtBot, card: ReportCard) -> None:
    new = SignerTold("Haiti", "Amina", "K7QF-2MXD-9TPA", SignerStanding.NEW)
    known = SignerTold("Iraq", "Rania", "3ZJM-QH0T-WW4E", SignerStanding.KNOWN)
    hand = show(qtbot, card, a_report(a_file(signer=new), a_file("iraq.iompack", signer=known)))
    assert hand.words("reportDetail") == [
        "First file signed by Amina, key K7QF-2MXD-9TPA. Compare the key by phone once."
    ]


def test_another_key_is_shown_beside_the_known_one_and_can_be_said_to_be_right(qtbot: QtBot, card: ReportCard) -> None:
    changed = SignerChanged(FILE, "Haiti", "Amina", known="K7QF-2MXD-9TPA", fingerprint="PPX3-7A0D-22QM")
    hand = show(qtbot, card, a_report(a_file("bad.iompack", REFUSED, reason=changed)))
    (line,) = hand.words("reportWords")
    assert line.startswith("bad.iompack: refused. It says that it comes from Amina, Haiti,")
    assert hand.words("knownKey") + hand.words("keyNow") == ["K7QF-2MXD-9TPA", "PPX3-7A0D-22QM"]

    with qtbot.waitSignal(card.trust_wanted) as trusted:
        hand.click("trustKey")

    assert trusted.args == [FILE, "PPX3-7A0D-22QM"]


def test_somebody_who_is_not_known_to_decide_can_be_confirmed(qtbot: QtBot, card: ReportCard) -> None:
    unknown = DecisionsUnconfirmed(FILE, "Maria", "PPX3-7A0D-22QM")
    hand = show(qtbot, card, a_report(a_file("bad.iompack", REFUSED, reason=unknown)))
    (line,) = hand.words("reportWords")
    assert line.startswith("bad.iompack: refused. It holds decisions by Maria, who is not known to decide here.")
    assert "PPX3-7A0D-22QM" in line
    with qtbot.waitSignal(card.trust_wanted) as trusted:
        hand.click("trustKey")
    assert trusted.args == [FILE, "PPX3-7A0D-22QM"]


def test_what_is_left_to_do_is_named_and_has_a_button(qtbot: QtBot, card: ReportCard) -> None:
    report = a_report(merged=THREE[:2], conflicts=THREE[2:], commitments=(CommitmentId("200006"),))
    hand = show(qtbot, card, report)

    assert hand.words("reportWords")[1:] == [
        "2 sections were merged automatically; please read them",
        "1 conflict to resolve",
        "1 commitment has several versions; choose the one that counts",
    ]
    assert hand.words("reportDetail") == ["200001 Origin, 200001 Achievements", "200001 Message", "200006"]
    with qtbot.waitSignal(card.reading_wanted) as reading:
        hand.click("readMerged")
    assert reading.args == [THREE[:2]]
    with qtbot.waitSignal(card.conflicts_wanted):
        hand.click("resolveConflicts")
    with qtbot.waitSignal(card.commitments_wanted):
        hand.click("decideCommitments")


def test_many_sections_are_named_by_the_first_of_them(qtbot: QtBot, card: ReportCard) -> None:
    hand = show(qtbot, card, a_report(conflicts=THREE * 3))
    assert hand.words("reportDetail")[0].endswith("200001 Message and 3 more")


def test_texts_that_were_not_sent_can_be_looked_at(qtbot: QtBot, card: ReportCard) -> None:
    workspace = a_file("haiti.iomdb", kind=None, drafts=(a_draft(), a_draft()), unknown=1)
    hand = show(qtbot, card, a_report(workspace))
    assert hand.words("reportWords")[1:] == [
        "2 texts in haiti.iomdb were not sent by their author",
        "1 thing in haiti.iomdb is from a newer version of this program; it is kept as it is",
    ]
    with qtbot.waitSignal(card.drafts_wanted) as wanted:
        hand.click("lookAtDrafts")
    assert wanted.args == [workspace]


def test_what_has_not_arrived_is_told_by_the_text_that_builds_on_it(qtbot: QtBot, card: ReportCard) -> None:
    gaps = Gap(THREE[1], "Haiti", 1), Gap(THREE[2], "", 2)
    assert lines(qtbot, card, a_report(gaps=gaps))[1:] == [
        "1 revision that Haiti’s text for 200001 Achievements builds on has not arrived yet",
        "2 revisions that a text for 200001 Message builds on have not arrived yet",
    ]


def test_of_many_gaps_the_rest_is_counted(qtbot: QtBot, card: ReportCard) -> None:
    gaps = (Gap(THREE[0], "Haiti", 1),) * 6
    assert lines(qtbot, card, a_report(gaps=gaps))[-1] == "In 2 more sections something has not arrived yet"


def test_texts_that_the_report_has_no_place_for_are_counted(qtbot: QtBot, card: ReportCard) -> None:
    assert lines(qtbot, card, a_report(elsewhere=THREE))[-1] == (
        "Texts for 3 sections that this report does not have were kept."
    )


def test_texts_for_retired_commitments_are_counted(qtbot: QtBot, card: ReportCard) -> None:
    assert lines(qtbot, card, a_report(retired=THREE[:1]))[-1] == (
        "Texts for 1 section of a retired commitment were kept."
    )


def test_what_became_of_the_list_of_commitments_is_told(qtbot: QtBot, card: ReportCard) -> None:
    changes = [
        CommitmentChange(CommitmentId(f"30000{place}"), "Name", (kind,)) for place, kind in enumerate(ChangeKind)
    ]
    both = CommitmentChange(CommitmentId("200001"), "Name", (ChangeKind.REWORDED, ChangeKind.MOVED))
    assert lines(qtbot, card, a_report(catalogue=(both, changes[0])))[-1] == (
        "The list of commitments has changed: 200001 (reworded, moved), 300000 (new)"
    )
    assert lines(qtbot, card, a_report(catalogue=(both, *changes)))[-1].endswith("300003 (retired), 3 more")
    assert len({lines(qtbot, card, a_report(catalogue=(each,)))[-1].rpartition(" ")[2] for each in changes}) == len(
        changes
    )


def test_titles_and_questions_that_are_reworded_are_told_with_both_wordings(qtbot: QtBot, card: ReportCard) -> None:
    title = WordingChange(WordingKind.TITLE, "2D", "Protect women", "Protect all")
    question = WordingChange(WordingKind.QUESTION, "origin", "What for?", "Why?")
    hand = show(qtbot, card, a_report(wordings=(title, question)))
    assert hand.words("reportWords")[-2:] == ["The title 2D was reworded", "The question origin was reworded"]
    assert hand.words("reportDetail")[-2:] == [
        "Before: Protect women\nNow: Protect all",
        "Before: What for?\nNow: Why?",
    ]
    assert lines(qtbot, card, a_report(wordings=(title,) * 5))[-1] == "1 more title or question was reworded"


def test_titles_and_questions_that_were_worded_differently_are_told_once_with_all_wordings(
    qtbot: QtBot, card: ReportCard
) -> None:
    title = WordingClash(WordingKind.TITLE, "2D", "Take BOLD steps", ("Take GREEN steps", "Take steps"))
    question = WordingClash(WordingKind.QUESTION, "origin", "What for?", ("Why?",))
    mine = WordingChange(WordingKind.TITLE, "2D", "Take GREEN steps", "Take BOLD steps")
    hand = show(qtbot, card, a_report(wordings=(mine,), clashing_wordings=(title, question)))
    assert hand.words("reportWords")[-2:] == [
        "The title 2D was worded in different ways; please see which is right",
        "The question origin was worded in different ways; please see which is right",
    ]
    assert hand.words("reportDetail")[-2:] == [
        "Stands now: Take BOLD steps\nGave way: Take GREEN steps\nGave way: Take steps",
        "Stands now: What for?\nGave way: Why?",
    ]
    many = lines(qtbot, card, a_report(clashing_wordings=(title,) * 6))
    assert many[-1] == "2 more titles or questions were worded in different ways"


def test_the_copy_from_before_is_named(qtbot: QtBot, card: ReportCard) -> None:
    report = a_report(backup=Path("backups/before.iomdb"))
    assert lines(qtbot, card, report)[-1] == "The workspace as it was before is kept: before.iomdb"


def test_many_files_are_shown_on_demand_with_the_refused_ones_first(qtbot: QtBot, card: ReportCard) -> None:
    refused = a_file("bad.iompack", REFUSED, reason=PacketDamaged(FILE, "manifest", "no office"))
    files = [a_file(f"{number}.iompack") for number in range(8)]
    hand = show(qtbot, card, a_report(*files, refused))
    assert len(hand.words("reportWords")) == 6
    assert hand.words("reportWords")[0].startswith("bad.iompack")

    hand.click("allFiles")

    assert len(hand.words("reportWords")) == 9


def test_the_results_can_be_closed(qtbot: QtBot, card: ReportCard) -> None:
    hand = show(qtbot, card, a_report())
    with qtbot.waitSignal(card.closed):
        hand.click("closeReport")
    assert not card.isVisible()


def test_a_line_is_read_out_as_a_whole(qtbot: QtBot, card: ReportCard) -> None:
    hand = show(qtbot, card, a_report(conflicts=THREE[:1]))
    spoken = [each.accessibleName() for each in hand.all_of("reportLine")]
    assert "1 conflict to resolve 200001 Origin" in spoken
