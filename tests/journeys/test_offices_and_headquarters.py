"""Offices and headquarters write, pack, lose, repeat, reorder, merge and resolve, in every way hypothesis thinks of."""

import tempfile
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from iom_tracker.domain.identity import SectionRef
from iom_tracker.domain.state import SectionState
from iom_tracker.storage.verification import derived_differences, first_damage
from iom_tracker.workflows.merge_report import FileOutcome
from iom_tracker.workflows.read_conflicts import read_conflicts
from iom_tracker.workflows.resolve import resolve
from tests.builders import a_ref, body
from tests.offices import Desk, a_headquarters, an_office, copy_of, facts

OFFICES = {
    "Haiti": "2016-11-23T12:00:00+00:00",
    "Kenya": "2013-11-23T12:00:00+00:00",
    "Nepal": "2019-11-23T12:00:00+00:00",
}
SECTIONS = [a_ref("achievements"), a_ref("origin")]
SENTENCES = (
    "Shelters were built in four districts.",
    "Water reached nine thousand families.",
    "Roads stayed closed until the end of May.",
    "Two workshops were held with partners.",
)
office = st.sampled_from(sorted(OFFICES))
section = st.sampled_from(SECTIONS)


class Correspondence(RuleBasedStateMachine):
    """Headquarters and three offices, one with a clock of three years ago, one with a clock of in three years."""

    @initialize()
    def open_offices(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.hq = a_headquarters(Path(self.folder.name) / "hq")
        self.hq.write(" ".join(SENTENCES))
        self.empty_hq = copy_of(self.hq, "as it was")
        self.offices = {name: an_office(self.hq, name, "200001", time=time) for name, time in OFFICES.items()}
        self.sent: list[Path] = []
        self.conflicts: set[SectionRef] = set()

    @rule(who=office, where=section, sentence=st.integers(0, 3), word=st.sampled_from("abc"))
    def rewrite(self, who: str, where: SectionRef, sentence: int, word: str) -> None:
        desk = self.offices[who]
        if self._state(desk, where) is not SectionState.CONFLICT:
            text = desk.text(where) or " ".join(SENTENCES)
            desk.write(text.replace(SENTENCES[sentence], f"{SENTENCES[sentence][:-1]} {word}."), where)

    @rule(who=office, where=section, word=st.sampled_from("abc"))
    def append(self, who: str, where: SectionRef, word: str) -> None:
        desk = self.offices[who]
        if self._state(desk, where) is not SectionState.CONFLICT:
            desk.write(f"{desk.text(where)} {who} adds {word} to what stands here.".strip(), where)

    @rule(who=office, everything=st.booleans())
    def send(self, who: str, *, everything: bool) -> None:
        desk = self.offices[who]
        with desk.workspace.reading() as transaction:
            has_written = bool(transaction.drafts.all() or len(transaction.revisions.all_published()) > 1)
        if has_written or everything:
            self.sent.append(desk.pack(everything=True))

    @precondition(lambda self: self.sent)
    @rule(data=st.data())
    def merge(self, data: st.DataObject) -> None:
        files = data.draw(st.lists(st.sampled_from(self.sent), min_size=1, max_size=3))
        report = self.hq.merge(*files)
        assert {each.outcome for each in report.files} <= {FileOutcome.MERGED, FileOutcome.NOTHING_NEW}
        assert set(report.conflicts) >= self.conflicts - self._changed_since(report.changes.sections)
        self.conflicts = set(report.conflicts)

    @rule(where=section)
    def resolve(self, where: SectionRef) -> None:
        with self.hq.at_work() as workspace:
            for conflict in read_conflicts(workspace).conflicts:
                if conflict.ref == where:
                    text = " ".join(head.body.plain for head in conflict.heads)
                    resolve(workspace, where, body(text), conflict.seen, clock=self.hq.clock)
                    self.conflicts.discard(where)

    @rule(who=office)
    def answer(self, who: str) -> None:
        with self.hq.workspace.reading() as transaction:
            has_sent = any(arrival.office == who for arrival in transaction.arrivals.all())
        if has_sent:
            self.offices[who].merge(self.hq.receipt(who))

    @rule()
    def restart(self) -> None:
        self.hq.reopen()
        assert {each.ref for each in read_conflicts(self.hq.workspace).conflicts} == self.conflicts

    @invariant()
    def everything_holds(self) -> None:
        for desk in (self.hq, *self.offices.values()) if hasattr(self, "offices") else ():
            assert first_damage(desk.workspace) == ()

    def teardown(self) -> None:
        if hasattr(self, "offices"):
            self._everybody_ends_with_the_same()
            self.folder.cleanup()

    def _everybody_ends_with_the_same(self) -> None:
        files = [desk.pack(everything=True) for desk in (self.hq, *self.offices.values())]
        one, other = copy_of(self.empty_hq, "one"), copy_of(self.empty_hq, "other")
        one.merge(*files, *self.sent)
        for file in (*reversed(self.sent), *reversed(files), *files):
            other.merge(file)
        assert facts(one) == facts(other)
        for desk in (one, *self.offices.values()):
            desk.merge(*files)
            assert derived_differences(desk.workspace) == ()
        texts = self._texts(one)
        assert all(self._texts(desk) == texts for desk in self.offices.values())

    def _texts(self, desk: Desk) -> dict[SectionRef, frozenset[str]]:
        with desk.workspace.reading() as transaction:
            return {
                ref: frozenset(each.plain for each in transaction.revisions.texts(ref).values()) for ref in SECTIONS
            }

    def _state(self, desk: Desk, where: SectionRef) -> SectionState:
        with desk.workspace.reading() as transaction:
            return transaction.sections.status(where).state

    def _changed_since(self, statuses: object) -> set[SectionRef]:
        return {status.ref for status in statuses}  # type: ignore[attr-defined]


Correspondence.TestCase.settings = settings(max_examples=10, stateful_step_count=12, deadline=None)
TestCorrespondence = pytest.mark.timeout(240)(Correspondence.TestCase)
