"""Offices and headquarters write, pack, lose, repeat, reorder, merge and resolve, in every way hypothesis thinks of."""

import tempfile
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from iom_tracker.domain.errors import NothingToPack
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
move = st.tuples(office, section, st.integers(0, len(SENTENCES)), st.sampled_from("abc"), st.booleans())
Move = tuple[str, SectionRef, int, str, bool]


class Correspondence(RuleBasedStateMachine):
    """Headquarters and three offices, one with a clock of three years ago, one with a clock of in three years."""

    @initialize()
    def open_offices(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.hq = a_headquarters(Path(self.folder.name) / "hq")
        self.hq.write(" ".join(SENTENCES), SECTIONS[0])
        self.empty_hq = copy_of(self.hq, "as it was")
        self.offices = {name: an_office(self.hq, name, "200001", time=time) for name, time in OFFICES.items()}
        self.sent: list[Path] = []
        self.conflicts: set[SectionRef] = set()

    @rule(moves=st.lists(move, min_size=1, max_size=4), data=st.data())
    def write_pack_and_merge_some(self, moves: list[Move], data: st.DataObject) -> None:
        for who, where, sentence, word, everything in moves:
            desk = self.offices[who]
            self._write(desk, self._changed(who, desk.text(where), sentence, word), where)
            self._send(desk, everything=everything)
        if self.sent:
            self._merge(data.draw(st.lists(st.sampled_from(self.sent), min_size=1, max_size=4)))

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

    def _merge(self, files: list[Path]) -> None:
        report = self.hq.merge(*files)
        assert {each.outcome for each in report.files} <= {FileOutcome.MERGED, FileOutcome.NOTHING_NEW}
        changed = {status.ref for status in report.changes.sections}
        assert set(report.conflicts) >= self.conflicts - changed
        self.conflicts = set(report.conflicts)

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

    def _changed(self, who: str, text: str, sentence: int, word: str) -> str:
        """Return a text with one sentence reworded, or with one more."""
        if sentence == len(SENTENCES):
            return f"{text} {who} adds {word} to what stands here.".strip()
        before = text or " ".join(SENTENCES)
        return before.replace(SENTENCES[sentence], f"{SENTENCES[sentence][:-1]} {word}.")

    def _write(self, desk: Desk, text: str, where: SectionRef) -> None:
        if self._state(desk, where) is not SectionState.CONFLICT:
            desk.write(text, where)

    def _send(self, desk: Desk, *, everything: bool) -> None:
        """Pack; whether the packet ever arrives is another question."""
        with suppress(NothingToPack):
            self.sent.append(desk.pack(everything=everything))

    def _state(self, desk: Desk, where: SectionRef) -> SectionState:
        with desk.workspace.reading() as transaction:
            return transaction.sections.status(where).state


Correspondence.TestCase.settings = settings(max_examples=30, stateful_step_count=8, deadline=None)
TestCorrespondence = pytest.mark.timeout(240)(Correspondence.TestCase)
