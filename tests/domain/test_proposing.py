import random
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from iom_tracker.domain.automatic_merge import MOST_HEADS, Publication, automatic_merge, common_text
from iom_tracker.domain.history import heads, is_conflict
from iom_tracker.domain.identity import ActorId, QuestionKey, RevisionId
from iom_tracker.domain.marked_text import ChangeKind, Mark, MarkedBlock, MarkedSpan, MarkedText, unmarked
from iom_tracker.domain.proposal import Proposal, ProposalKind
from iom_tracker.domain.proposing import Footing, Ground, footing_of, propose, publication, text_after
from iom_tracker.domain.reading import FoundBy, ReadComment, ReadSection
from iom_tracker.domain.revision import Revision, RevisionKind
from iom_tracker.domain.richtext import EMPTY, RichText, Span
from tests.builders import NOON, a_publication, a_ref, body
from tests.domain.text_edits import EDITS, edited, real_sections

REF = a_ref()
EXPORTED = "Shelters were built in four districts. Roads stayed closed until May. Water was scarce."
HERE = "Shelters were built in nine districts. Roads stayed closed until May. Water was scarce."
IN_WORD = "Shelters were built in four districts. Roads stayed closed until May. Water was scarce. Trucks came late."
BOTH = "Shelters were built in nine districts. Roads stayed closed until May. Water was scarce. Trucks came late."
CLASH = "Shelters were built in ten districts. Roads stayed closed until May. Water was scarce."


@dataclass
class Desk:
    """A section of a workspace in memory, which does what a workspace does."""

    facts: dict[RevisionId, Publication]

    def __init__(self, *publications: Publication) -> None:
        self.facts = {revision.id: (revision, text) for revision, text in publications}

    def ground(self, exported: Revision | None = None) -> Ground:
        published = {id_: revision for id_, (revision, _) in self.facts.items()}
        shown = self.shown()
        known = self.facts | {revision.id: (revision, text) for revision, text in shown}
        return Ground(shown, published, lambda ids: texts_in(known, ids), exported.id if exported else None)

    def shown(self) -> Sequence[Publication]:
        revisions = {id_: revision for id_, (revision, _) in self.facts.items()}
        standing = texts_in(self.facts, heads(revisions))
        if not is_conflict([revision for revision, _ in standing]):
            return standing
        look_up = lambda ids: [revisions[id_] for id_ in ids if id_ in revisions]  # noqa: E731 - as a workspace does
        of = [revision for revision, _ in standing]
        merged = automatic_merge(standing, common_text(of, look_up, lambda ids: texts_in(self.facts, ids))[1])
        return [merged] if merged else standing

    def accept(self, section: ReadSection, exported: Revision | None = None) -> None:
        ground = self.ground(exported)
        footing = footing_of(section, ground)
        new = publication(REF, section.body, ground, footing, actor=ActorId("clearing"), time=NOON)
        if new is not None and not section.body.is_empty:
            self.facts |= {revision.id: (revision, text) for revision, text in (*footing.parents, new)}


def texts_in(known: dict[RevisionId, Publication], ids: Iterable[RevisionId]) -> list[Publication]:
    return [known[id_] for id_ in sorted(ids) if id_ in known]


def came_back(text: str | RichText, base: Revision | None = None, marked: MarkedText | None = None) -> ReadSection:
    answer = body(text) if isinstance(text, str) else text
    return ReadSection(QuestionKey("achievements"), "Achievements", answer, base.id[:12] if base else "", marked)


def proposed(section: ReadSection | None, desk: Desk, exported: Revision | None = None) -> Proposal:
    proposal = propose(REF, section, desk.ground(exported))
    assert proposal is not None
    return proposal


BASE = a_publication(EXPORTED)
LATER = a_publication(HERE, parents=[BASE[0]])


@pytest.mark.parametrize(
    ("text", "here", "kind", "result"),
    [
        (EXPORTED, [BASE], ProposalKind.SAME, EXPORTED),
        (EXPORTED, [BASE, LATER], ProposalKind.SAME, HERE),
        (HERE, [BASE, LATER], ProposalKind.SAME, HERE),
        (IN_WORD, [BASE], ProposalKind.CHANGED, IN_WORD),
        (IN_WORD, [BASE, LATER], ProposalKind.MERGED, BOTH),
        (CLASH, [BASE, LATER], ProposalKind.CONFLICT, None),
        ("", [BASE, LATER], ProposalKind.MISSING, None),
    ],
)
def test_what_came_back_is_held_against_what_was_exported_and_what_stands_here(
    text: str, here: list[Publication], kind: ProposalKind, result: str | None
) -> None:
    proposal = proposed(came_back(text, BASE[0]), Desk(*here))
    assert (proposal.kind, proposal.result and proposal.result.plain) == (kind, result)
    assert (proposal.base, proposal.exported) == (BASE[0].id, BASE[1])
    assert proposal.now == (here[-1][1],)


def test_the_first_text_of_a_section_is_new() -> None:
    proposal = proposed(came_back(EXPORTED), Desk())
    assert (proposal.kind, proposal.result, proposal.now, proposal.base) == (ProposalKind.NEW, body(EXPORTED), (), None)


def test_of_a_section_without_text_nothing_is_missing() -> None:
    assert propose(REF, None, Desk(a_publication("")).ground()) is None
    assert propose(REF, came_back(""), Desk().ground()) is None


def test_a_section_that_is_not_in_the_document_is_missing_and_one_that_was_emptied_says_by_whom() -> None:
    gone = MarkedText((MarkedBlock((MarkedSpan(Span(EXPORTED), (Mark(ChangeKind.DELETED, "Rosa"),)),)),))
    missing = proposed(None, Desk(BASE), BASE[0])
    section = came_back("", BASE[0], gone)._replace(comments=(ReadComment("Rosa", "", "Why?"),))
    emptied = proposed(section, Desk(BASE))
    assert (missing.kind, missing.cleared, missing.exported) == (ProposalKind.MISSING, None, BASE[1])
    assert (missing.is_emptied, emptied.is_emptied) == (False, True)
    assert (emptied.kind, emptied.cleared, emptied.authors) == (ProposalKind.MISSING, None, ("Rosa",))
    assert [comment.text for comment in emptied.comments] == ["Why?"]
    assert (missing.found_by, emptied.found_by, emptied.is_untracked) == (None, None, False)


def test_without_an_anchor_the_manifest_of_the_export_says_what_was_exported() -> None:
    desk = Desk(BASE, LATER)
    assert proposed(came_back(IN_WORD), desk, BASE[0]).kind is ProposalKind.MERGED
    assert proposed(came_back(IN_WORD, a_publication("Elsewhere.")[0]), desk, BASE[0]).kind is ProposalKind.MERGED


def test_without_anchor_and_manifest_the_text_before_the_tracked_changes_says_what_was_exported() -> None:
    added = Mark(ChangeKind.INSERTED, "Rosa", "2016-12-01T10:00:00Z")
    spans = (MarkedSpan(Span(EXPORTED)), MarkedSpan(Span(" Trucks came late."), (added,)))
    section = came_back(IN_WORD, marked=MarkedText((MarkedBlock(spans),)))._replace(found_by=FoundBy.TITLE)
    proposal = proposed(section, Desk(BASE, LATER))
    assert (proposal.kind, proposal.base, proposal.found_by) == (ProposalKind.MERGED, BASE[0].id, FoundBy.TITLE)
    assert (proposal.authors, proposal.is_untracked) == (("Rosa",), False)


def test_where_nothing_says_what_was_exported_a_text_follows_the_one_that_stands_here() -> None:
    proposal = proposed(came_back(IN_WORD), Desk(BASE, LATER))
    assert (proposal.kind, proposal.base, proposal.result) == (ProposalKind.CHANGED, None, body(IN_WORD))
    assert not proposal.is_untracked


def test_a_text_that_builds_on_a_revision_which_never_arrived_stands_beside_what_is_here() -> None:
    elsewhere = a_publication("Written elsewhere.")[0]
    assert proposed(came_back(IN_WORD, elsewhere), Desk(BASE)).kind is ProposalKind.CONFLICT
    assert proposed(came_back(IN_WORD, elsewhere), Desk()).kind is ProposalKind.NEW


def test_an_edit_without_tracking_shows() -> None:
    added = Mark(ChangeKind.INSERTED, "Rosa")
    both = MarkedText((MarkedBlock((MarkedSpan(Span(HERE)), MarkedSpan(Span(" Trucks came late."), (added,)))),))
    assert proposed(came_back(BOTH, BASE[0], marked=both), Desk(BASE)).is_untracked
    assert proposed(came_back(IN_WORD, BASE[0]), Desk(BASE)).is_untracked
    assert not proposed(came_back(EXPORTED, BASE[0], marked=unmarked(BASE[1])), Desk(BASE)).is_untracked


def test_a_text_brought_back_to_an_earlier_wording_is_a_change_and_only_once() -> None:
    section, desk = came_back(EXPORTED, LATER[0]), Desk(BASE, LATER)
    assert proposed(section, desk).kind is ProposalKind.CHANGED
    desk.accept(section)
    assert proposed(section, desk).kind is ProposalKind.SAME


def test_a_text_that_was_published_since_the_export_and_followed_by_another_is_nothing_new() -> None:
    last = a_publication("Roads opened.", parents=[LATER[0]])
    proposal = proposed(came_back(HERE, BASE[0]), Desk(BASE, LATER, last))
    assert (proposal.kind, proposal.result) == (ProposalKind.SAME, last[1])


def test_a_text_that_was_taken_out_here_meanwhile_does_not_come_back_by_itself() -> None:
    desk = Desk(BASE, a_publication("", parents=[BASE[0]]))
    assert proposed(came_back(EXPORTED, BASE[0]), desk).kind is ProposalKind.SAME
    assert proposed(came_back(IN_WORD, BASE[0]), desk).kind is ProposalKind.CONFLICT


def test_into_a_conflict_comes_a_further_text_and_only_once() -> None:
    other = a_publication(CLASH, parents=[BASE[0]], actor="other")
    desk, section = Desk(BASE, LATER, other), came_back("Nothing was built.", BASE[0])
    assert proposed(came_back(EXPORTED, BASE[0]), desk).kind is ProposalKind.SAME
    assert proposed(section, desk).kind is ProposalKind.CONFLICT
    desk.accept(section)
    assert {text.plain for _, text in desk.shown()} == {HERE, CLASH, "Nothing was built."}
    assert (proposed(section, desk).kind, proposed(section, desk).result) == (ProposalKind.SAME, None)


def test_all_texts_of_a_conflict_as_they_were_printed_are_nothing_new() -> None:
    other = a_publication(CLASH, parents=[BASE[0]], actor="other")
    ground = replace(Desk(BASE, LATER, other).ground(), undecided=body("[Not decided]").digest)
    proposal = propose(REF, came_back("[Not decided]"), ground)
    assert proposal is not None
    assert proposal.kind is ProposalKind.SAME


def test_a_text_follows_the_merge_that_was_exported() -> None:
    other = a_publication(IN_WORD, parents=[BASE[0]], actor="other")
    desk = Desk(BASE, LATER, other)
    ((merge, text),) = desk.shown()
    proposal = proposed(came_back(BOTH + " Nobody paid.", merge), desk)
    assert (proposal.kind, proposal.base, proposal.exported) == (ProposalKind.CHANGED, merge.id, text)


def test_what_was_exported_as_a_merge_that_no_longer_stands_here_comes_back_unchanged() -> None:
    other = a_publication(IN_WORD, parents=[BASE[0]], actor="other")
    desk = Desk(BASE, LATER, other)
    (merge,) = desk.shown()
    third = a_publication(EXPORTED.replace("Water", "Fuel"), parents=[BASE[0]], actor="third")
    now = Desk(BASE, LATER, other, third).ground(merge[0])
    ground = replace(now, texts_of=lambda ids: [merge] if merge[0].id in ids else now.texts_of(ids))
    proposal = propose(REF, came_back(BOTH), ground)
    assert proposal is not None
    assert (proposal.kind, proposal.base, proposal.is_untracked) == (ProposalKind.SAME, merge[0].id, False)


def test_more_heads_than_the_program_merges_by_itself_are_left_to_a_person_even_where_most_say_the_same() -> None:
    sides = [a_publication(HERE, parents=[BASE[0]], actor=f"{n}") for n in range(MOST_HEADS)]
    assert proposed(came_back(IN_WORD, BASE[0]), Desk(BASE, *sides)).kind is ProposalKind.CONFLICT
    assert proposed(came_back(IN_WORD, BASE[0]), Desk(BASE, *sides[1:])).kind is ProposalKind.MERGED


def test_more_texts_than_the_program_merges_by_itself_are_left_to_a_person() -> None:
    sides = [a_publication(f"{EXPORTED} Side {n} adds.", parents=[BASE[0]], actor=f"{n}") for n in range(9)]
    assert proposed(came_back(IN_WORD, BASE[0]), Desk(BASE, *sides)).kind is ProposalKind.CONFLICT


def an_edit(text: RichText, dice: random.Random) -> RichText:
    for name in dice.choices(list(EDITS), k=dice.randrange(1, 3)):
        text = edited(text, EDITS[name], dice) if not text.is_empty else text
    return text


@st.composite
def returns(draw: st.DrawFn) -> tuple[Desk, Publication, ReadSection]:
    """Return a section that was exported and edited on both sides, or on one, or on none."""
    dice = draw(st.randoms(use_true_random=False))
    text = dice.choice(real_sections())
    base = a_publication()[0]
    exported = replace(base, body=text.digest), text
    desk = Desk(exported)
    for number in range(draw(st.integers(0, 2))):
        here = an_edit(text, dice)
        revision = replace(a_publication(parents=[exported[0]], actor=f"field {number}")[0], body=here.digest)
        desk.facts[revision.id] = (revision, here)
    cleared = an_edit(text, dice) if draw(st.booleans()) else text
    return desk, exported, came_back(cleared, exported[0], marked=unmarked(cleared))


@given(returns())
def test_a_proposal_says_what_stands_here_when_it_is_accepted(made: tuple[Desk, Publication, ReadSection]) -> None:
    desk, _, section = made
    proposal = propose(REF, section, desk.ground())
    if proposal is None or section.body.is_empty:
        return
    desk.accept(section)
    shown = {text for _, text in desk.shown()}
    assert proposal.result is None if len(shown) > 1 else shown == {proposal.result}
    assert (proposal.kind is ProposalKind.CONFLICT) <= (len(shown) > 1)


@given(returns())
def test_what_comes_back_unchanged_is_the_same_whatever_was_written_here(
    made: tuple[Desk, Publication, ReadSection],
) -> None:
    desk, exported, _ = made
    proposal = propose(REF, came_back(exported[1], exported[0]), desk.ground())
    assert proposal is None or (proposal.kind, proposal.is_untracked) == (ProposalKind.SAME, False)


@given(returns())
def test_a_second_import_changes_nothing(made: tuple[Desk, Publication, ReadSection]) -> None:
    desk, _, section = made
    desk.accept(section)
    again = propose(REF, section, desk.ground())
    assert again is None or again.kind in {ProposalKind.SAME, ProposalKind.MISSING}


@given(returns())
def test_accepting_loses_no_word_of_either_side(made: tuple[Desk, Publication, ReadSection]) -> None:
    desk, exported, section = made
    before = [text for _, text in desk.shown()]
    desk.accept(section)
    after = set().union(*(words(text) for _, text in desk.shown()))
    for text in [*before, section.body]:
        assert words(text) - words(exported[1]) <= after


@given(returns(), st.data())
def test_the_order_in_which_proposals_are_accepted_decides_nothing(
    made: tuple[Desk, Publication, ReadSection], data: st.DataObject
) -> None:
    desk, exported, section = made
    other = came_back(an_edit(exported[1], data.draw(st.randoms(use_true_random=False))), exported[0])
    told = []
    for order in permutations([section, other]):
        copy = Desk(*desk.facts.values())
        for each in order:
            copy.accept(each)
        told.append({text for _, text in copy.shown()})
    assert told[0] == told[1]


def words(text: RichText) -> set[str]:
    return set(text.plain.split())


def test_a_text_that_a_person_wrote_instead_is_merged_alike() -> None:
    ground = Desk(BASE, LATER).ground()
    footing = footing_of(came_back(IN_WORD, BASE[0]), ground)
    by_hand = body(IN_WORD.replace("late", "in time"))
    new = publication(REF, by_hand, ground, footing, actor=ActorId("clearing"), time=NOON)
    assert new is not None
    assert new[0].parents == (BASE[0].id,)
    assert text_after(new, ground, footing) == body(BOTH.replace("late", "in time"))


def test_a_text_is_taken_out_by_a_revision_that_says_so_and_only_once() -> None:
    ground, footing = Desk(BASE).ground(), Footing(BASE, (BASE,))
    new = publication(REF, EMPTY, ground, footing, actor=ActorId("clearing"), time=NOON)
    assert new is not None
    assert (new[0].kind, new[0].parents) == (RevisionKind.WITHDRAW, (BASE[0].id,))
    assert publication(REF, EMPTY, Desk(BASE, new).ground(), footing, actor=ActorId("clearing"), time=NOON) is None
