"""Offices type, publish and send, two clearers judge, packets and receipts arrive in every order, late or again."""

import tempfile
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from iom_tracker.domain.decision import authors_of
from iom_tracker.domain.errors import CannotReview, NothingToPack, SectionInConflict
from iom_tracker.domain.event import EventKind
from iom_tracker.domain.identity import SectionRef
from iom_tracker.domain.state import SectionState
from iom_tracker.storage.verification import derived_differences, first_damage
from iom_tracker.storage.workspace import Transaction
from iom_tracker.workflows.comment import comment
from iom_tracker.workflows.keep_draft import keep_draft
from iom_tracker.workflows.merge_report import FileOutcome
from iom_tracker.workflows.publish_drafts import publish_drafts
from iom_tracker.workflows.read_workspace import read_sections
from tests.builders import a_ref, body
from tests.offices import Desk, a_colleague, a_headquarters, an_office, copy_of, facts

OFFICES = "Haiti", "Kenya"
CLEARERS = "Maria", "Jo"
SECTIONS = [a_ref("achievements"), a_ref("origin")]
START = "Shelters were built in four districts. Roads stayed closed until May."
TEXTS = [START.replace("four", number) for number in ("nine", "two")] + [
    START.replace("May", "June"),
    "Wells were dug.",
]
office, clearer = st.sampled_from(OFFICES), st.sampled_from(CLEARERS)
section, text = st.sampled_from(SECTIONS), st.sampled_from(TEXTS)
which = st.lists(st.integers(0, 50), min_size=1, max_size=3)


class Review(RuleBasedStateMachine):
    """Two offices, headquarters, and a second clearer with a copy of headquarters' workspace."""

    @initialize()
    def begin(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        hq = a_headquarters(Path(self.folder.name) / "hq")
        for ref in SECTIONS:
            hq.write(START, ref)
        self.offices = {name: an_office(hq, name, "200001") for name in OFFICES}
        self.clearers = {"Maria": hq, "Jo": a_colleague(hq, "Jo")}
        self.before = copy_of(hq, "as it was")
        self.typed: dict[tuple[str, SectionRef], str] = {}
        self.packets: list[Path] = []
        self.receipts: dict[str, list[Path]] = {name: [] for name in OFFICES}

    @rule(who=office, where=section, what=text)
    def type_something(self, who: str, where: SectionRef, what: str) -> None:
        with self.offices[who].at_work() as workspace:
            (content,) = read_sections(workspace, [where])
            keep_draft(workspace, where, body(what), content.based_on, clock=self.offices[who].clock)
            (after,) = read_sections(workspace, [where])
        if after.status.has_draft:
            self.typed[who, where] = what
        else:
            self.typed.pop((who, where), None)

    @rule(who=office, where=section)
    def publish(self, who: str, where: SectionRef) -> None:
        with self.offices[who].at_work() as workspace:
            changes = publish_drafts(workspace, [where], clock=self.offices[who].clock)
        if where not in changes.in_conflict:
            self.typed.pop((who, where), None)

    @rule(who=office, where=section, what=text)
    def publish_at_once(self, who: str, where: SectionRef, what: str) -> None:
        with suppress(SectionInConflict):
            self.offices[who].write(what, where)

    @rule(who=office)
    def send(self, who: str) -> None:
        with suppress(NothingToPack):
            self.packets.append(self.offices[who].pack())

    @rule(who=clearer, files=which)
    def take_in(self, who: str, files: list[int]) -> None:
        self._merge(self.clearers[who], self.packets, files)

    @rule(who=clearer, where=section, is_clearing=st.sampled_from([True, True, True, False]))
    def judge(self, who: str, where: SectionRef, is_clearing: bool) -> None:  # noqa: FBT001 - drawn by name
        with suppress(CannotReview):
            desk = self.clearers[who]
            desk.clear(str(where)) if is_clearing else desk.give_back("Why?", str(where))

    @rule(who=clearer, where=section)
    def say(self, who: str, where: SectionRef) -> None:
        with self.clearers[who].at_work() as workspace:
            comment(workspace, [str(where)], "Which year?", clock=self.clearers[who].clock)

    @rule(who=clearer)
    def share(self, who: str) -> None:
        with suppress(NothingToPack):
            self.packets.append(self.clearers[who].pack(everything=True))

    @rule(who=clearer, name=office)
    def answer(self, who: str, name: str) -> None:
        self.receipts[name].append(self.clearers[who].receipt(name))

    @rule(name=office, files=which)
    def hear(self, name: str, files: list[int]) -> None:
        self._merge(self.offices[name], self.receipts[name], files)

    @invariant()
    def nothing_typed_is_lost(self) -> None:
        for name, desk in self.offices.items() if hasattr(self, "offices") else ():
            with desk.workspace.reading() as transaction:
                kept = {(name, draft.ref): draft.body.plain for draft in transaction.drafts.all()}
            assert kept == {key: what for key, what in self.typed.items() if key[0] == name}

    @invariant()
    def what_is_cleared_was_cleared_as_it_stands_by_somebody_else(self) -> None:
        for desk in self._everybody():
            with desk.workspace.reading() as transaction:
                for ref in SECTIONS:
                    if transaction.sections.status(ref).state is SectionState.CLEARED:
                        assert _others_who_cleared(transaction, ref)

    def teardown(self) -> None:
        if hasattr(self, "offices"):
            self._everybody_comes_to_the_same()
            self.folder.cleanup()

    def _everybody(self) -> Sequence[Desk]:
        return (*self.offices.values(), *self.clearers.values()) if hasattr(self, "offices") else ()

    def _merge(self, desk: Desk, sent: Sequence[Path], files: Sequence[int]) -> None:
        if sent:
            report = desk.merge(*(sent[file % len(sent)] for file in files), trusting=list(self.clearers.values()))
            assert all(result.outcome is not FileOutcome.REFUSED for result in report.files), report.files

    def _everybody_comes_to_the_same(self) -> None:
        for desk in self._everybody():
            assert (first_damage(desk.workspace), derived_differences(desk.workspace)) == ((), ())
        files = [*self.packets, *(desk.pack(everything=True) for desk in self._everybody())]
        one, other = copy_of(self.before, "one"), copy_of(self.before, "other")
        self._merge(one, files, range(len(files)))
        self._merge(other, files, [*range(len(files) - 1, -1, -1), 0])
        assert facts(one) == facts(other)


def _others_who_cleared(transaction: Transaction, ref: SectionRef) -> set[str]:
    """Return who cleared the text that stands in a section and has written none of it."""
    known = transaction.revisions.history(ref)
    heads = transaction.revisions.heads(ref)
    about = {head.id: authors_of(head, known) for head in heads}
    cleared = [each for each in transaction.events.of(ref) if each.kind is EventKind.CLEARED]
    return {str(each.actor) for each in cleared if each.revision in about and each.actor not in about[each.revision]}


TestReviewInEveryOrder = pytest.mark.timeout(240)(Review.TestCase)
TestReviewInEveryOrder.settings = settings(max_examples=15, stateful_step_count=20, deadline=None)
