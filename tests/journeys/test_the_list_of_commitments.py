"""Headquarters changes the list of commitments while offices write: all end with the same, and nothing is lost."""

import re
import tempfile
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from iom_tracker.domain.catalogue_edit import Addition, CatalogueEdit, Move, Place, Reinstatement, Retirement, Rewording
from iom_tracker.domain.errors import NothingToPack, TrackerError
from iom_tracker.domain.identity import CommitmentId, SectionRef
from iom_tracker.storage.verification import derived_differences
from iom_tracker.workflows.edit_catalogue import edit_catalogue
from iom_tracker.workflows.keep_draft import keep_draft
from iom_tracker.workflows.merge_report import FileOutcome
from iom_tracker.workflows.publish_drafts import publish_drafts
from iom_tracker.workflows.read_workspace import read_sections, read_snapshot
from tests.builders import a_ref, body
from tests.documents.word_files import text_of_part
from tests.journeys.test_three_offices import send_receipts
from tests.offices import Desk, a_headquarters, an_office
from tests.terminals import Person, a_person, an_office_with_a_kit

KEPT, MOVED, RETIRED, NEW = "200001", "200010", "200017", "300001"
ACHIEVED = "2016/{}/achievements"


@pytest.fixture
def people(tmp_path: Path) -> tuple[Person, Person, Person]:
    """Give headquarters and two offices that have written and sent."""
    hq = a_person(tmp_path, "Headquarters")
    hq.json("new", "--framework", "agenda-for-humanity", "--cycle", "2016", "--office", "Headquarters")
    haiti = an_office_with_a_kit(hq, "Haiti", KEPT, RETIRED)
    kenya = an_office_with_a_kit(hq, "Kenya", MOVED)
    for office, ids in ((haiti, (KEPT, RETIRED)), (kenya, (MOVED,))):
        for id_ in ids:
            office.write(ACHIEVED.format(id_), f"{office.folder.name} did {id_}.")
    return hq, haiti, kenya


def change_the_list(hq: Person) -> None:
    """Add, reword, retire, move, and reorder."""
    text = hq.folder / "commitment.txt"
    text.write_text("IOM will answer every call\nwithin a day.\n\nIt will say how.", encoding="utf-8")
    hq.json("commitment", NEW, "--add", "--after", KEPT, "--text-file", text, "--name", "Hotlines")
    hq.json("commitment", KEPT, "--reword", "--text-file", text)
    hq.json("commitment", RETIRED, "--retire")
    hq.json("commitment", MOVED, "--move", "--transformation", "3A", "--first")
    hq.json("commitment", "200019", "--move", "--first")


def test_the_list_changes_while_offices_write_and_everybody_ends_with_the_same(
    people: tuple[Person, Person, Person],
) -> None:
    hq, haiti, kenya = people
    early = haiti.pack("early.iompack")
    change_the_list(hq)
    assert hq.json("merge", early)["retired"] == [ACHIEVED.format(RETIRED)]
    send_receipts(hq, haiti, kenya)
    kenya.write(ACHIEVED.format(NEW), "Kenya answered.")
    haiti.write(f"2016/{NEW}/origin", "People called.")
    hq.json("merge", haiti.pack("haiti.iompack"), kenya.pack("kenya.iompack"))
    send_receipts(hq, haiti, kenya)
    listed = [person.json("commitments") for person in people]
    assert listed[0] == listed[1] == listed[2]
    assert hq.text(ACHIEVED.format(RETIRED)) == haiti.text(ACHIEVED.format(RETIRED)) == f"Haiti did {RETIRED}."
    assert printed(hq) == [
        "Transformation 2D",
        f"Commitment ID: {KEPT}",
        "IOM will answer every call within a day.",
        f"Haiti did {KEPT}.",
        f"Commitment ID: {NEW}",
        "IOM will answer every call within a day.",
        "People called.",
        "Kenya answered.",
        "Transformation 3A",
        f"Commitment ID: {MOVED}",
        f"Kenya did {MOVED}.",
    ]


def printed(person: Person) -> list[str]:
    """Return what tells the order of the Word report."""
    out = person.folder / "report.docx"
    person.json("export", out, "--no-contents")
    told = re.compile(r"Transformation \w+|Commitment ID: \w+|IOM will .*|\w+ did \w+\.|\w+ (?:called|answered)\.")
    paragraphs = re.findall(r"<w:p[ >].*?</w:p>", text_of_part(out), re.DOTALL)
    texts = ("".join(re.findall(r"<w:t(?: [^>]*)?>([^<]*)</w:t>", each)) for each in paragraphs)
    return [found.group() for text in texts if (found := told.match(text))]


def test_what_was_retired_comes_back_as_it_was(people: tuple[Person, Person, Person]) -> None:
    hq, haiti, _ = people
    hq.json("merge", haiti.pack("haiti.iompack"))
    before = hq.json("status"), hq.run("show", hq.file)
    for deed in ("--retire", "--reinstate"):
        hq.json("commitment", RETIRED, deed)
        send_receipts(hq, haiti)
    assert (hq.json("status"), hq.run("show", hq.file)) == before
    haiti.write(ACHIEVED.format(RETIRED), "Haiti did more.")
    hq.json("merge", haiti.pack("more.iompack"))
    assert hq.text(ACHIEVED.format(RETIRED)) == "Haiti did more."


ids = st.sampled_from([CommitmentId(KEPT), CommitmentId(NEW)])
codes = st.sampled_from(["2D", "3A"])
offices = st.sampled_from(["Haiti", "Kenya"])
texts = st.sampled_from(["It began.", "It began.\nAnd went on.", "It is done."])
edits = st.one_of(
    st.builds(lambda id_, text, code: Addition(id_, (text,), Place(code)), ids, texts, codes),
    st.builds(lambda id_, text: Rewording(id_, (text,)), ids, texts),
    st.builds(Retirement, ids),
    st.builds(Reinstatement, ids),
    st.builds(lambda id_, code, is_first: Move(id_, Place(code, is_first=is_first)), ids, codes, st.booleans()),
)
typing = st.tuples(offices, ids, texts)
Typing = tuple[str, CommitmentId, str]


class EditingAndWriting(RuleBasedStateMachine):
    """Headquarters edits the list of commitments; two offices type, publish, send, and hear of it."""

    @initialize()
    def open_offices(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.hq = a_headquarters(Path(self.folder.name) / "hq")
        self.offices = {"Haiti": an_office(self.hq, "Haiti", KEPT), "Kenya": an_office(self.hq, "Kenya")}
        self.typed: dict[tuple[str, SectionRef], str] = {}

    @rule(
        said=st.lists(typing, min_size=1, max_size=4),
        made=st.lists(edits, min_size=1, max_size=3),
        publishes=st.booleans(),
    )
    def type_edit_and_answer(self, said: list[Typing], made: list[CatalogueEdit], *, publishes: bool) -> None:
        for typed in said:
            self._type(*typed)
        if publishes:
            self._publish("Haiti")
        for edit in made:
            with self.hq.at_work() as workspace, suppress(TrackerError):
                edit_catalogue(workspace, edit, clock=self.hq.clock)
        for who in self.offices:
            self._send_and_answer(who)

    @invariant()
    def no_draft_is_lost(self) -> None:
        for (who, ref), text in self.typed.items() if hasattr(self, "offices") else ():
            with self.offices[who].workspace.reading() as transaction:
                draft, heads = transaction.drafts.get(ref), transaction.revisions.head_bodies(ref)
            assert (draft and draft.body.digest == text) or text in heads.values()

    @invariant()
    def what_is_derived_follows(self) -> None:
        for desk in (self.hq, *self.offices.values()) if hasattr(self, "offices") else ():
            assert derived_differences(desk.workspace) == ()

    def teardown(self) -> None:
        if hasattr(self, "offices"):
            self.folder.cleanup()

    def _type(self, who: str, id_: CommitmentId, text: str) -> None:
        snapshot, ref = read_snapshot(self.offices[who].workspace), a_ref(unit=id_)
        if ref in {**snapshot.sections, **snapshot.retired}:
            with self.offices[who].at_work() as workspace:
                (before,) = read_sections(workspace, [ref])
                keep_draft(workspace, ref, body(text), before.based_on, clock=self.offices[who].clock)
            self.typed[who, ref] = body(text).digest

    def _send_and_answer(self, who: str) -> None:
        desk = self.offices[who]
        with suppress(NothingToPack):
            self._arrives(self.hq, desk.pack())
        self._arrives(desk, self.hq.receipt(who))
        ours, theirs = read_snapshot(desk.workspace).catalogue, read_snapshot(self.hq.workspace).catalogue
        assert ours == theirs

    def _publish(self, who: str) -> None:
        with self.offices[who].at_work() as workspace:
            published = publish_drafts(workspace, clock=self.offices[who].clock)
        for status in published.sections:
            self.typed.pop((who, status.ref), None)

    def _arrives(self, desk: Desk, file: Path) -> None:
        (result,) = desk.merge(file).files
        assert result.outcome in {FileOutcome.MERGED, FileOutcome.NOTHING_NEW}


EditingAndWriting.TestCase.settings = settings(max_examples=15, stateful_step_count=5, deadline=None)
TestEditingAndWriting = pytest.mark.timeout(240)(EditingAndWriting.TestCase)
