from dataclasses import replace

import pytest

from iom_tracker.desktop.outline.nodes import NodeKind, Outline
from iom_tracker.desktop.tally import Mark, Tally
from iom_tracker.domain.catalogue import Catalogue
from iom_tracker.domain.identity import RevisionId, SectionRef
from iom_tracker.domain.section import SectionStatus
from iom_tracker.domain.state import SectionState
from tests.builders import a_catalogue, a_cycle


def statuses(catalogue: Catalogue) -> dict[SectionRef, SectionStatus]:
    return {
        slot.ref: SectionStatus(slot.ref, SectionState.EMPTY, 0, slot.question.word_cap, (), has_draft=False)
        for slot in catalogue.slots()
    }


def published(ref: SectionRef) -> SectionStatus:
    return SectionStatus(ref, SectionState.DRAFT, 5, 100, (RevisionId("a"),), has_draft=False)


@pytest.fixture
def outline() -> Outline:
    catalogue = a_catalogue()
    return Outline(catalogue, statuses(catalogue))


def test_transformations_follow_the_framework_and_commitments_the_report(outline: Outline) -> None:
    rows = [(node.kind, node.code) for node in outline.nodes if node.kind is not NodeKind.ROOT]
    assert rows == [
        (NodeKind.RESPONSIBILITY, "2"),
        (NodeKind.TRANSFORMATION, "2D"),
        (NodeKind.COMMITMENT, "200010"),
        (NodeKind.RESPONSIBILITY, "3"),
        (NodeKind.TRANSFORMATION, "3A"),
        (NodeKind.COMMITMENT, "200001"),
        (NodeKind.COMMITMENT, "200002"),
        (NodeKind.TRANSFORMATION, "3B"),
    ]


def test_a_transformation_bears_its_shorter_title_where_there_is_one() -> None:
    catalogue = a_catalogue(a_cycle(titles=[("2D", "Improve compliance, as printed")]))
    first, second, *others = catalogue.framework.transformations
    plain = replace(second, short=second.title)
    framework = replace(catalogue.framework, transformations=(first, plain, *others))
    titles = Outline(Catalogue(framework, catalogue.cycle), {}).units
    assert (titles["2D"].title, titles["2D"].full_title) == ("Compliance", "Improve compliance, as printed")
    assert (titles["3A"].title, titles["3A"].full_title) == ("Reduce displacement", "Reduce displacement")


def test_counts_add_up_from_sections_to_the_whole_report(outline: Outline) -> None:
    assert outline.root.tally == Tally(asked=9, empty=9)
    assert outline.units["3A"].tally == Tally(asked=6, empty=6)
    assert outline.units["3B"].tally == Tally()


def test_an_update_changes_the_row_and_those_above_it(outline: Outline) -> None:
    ref = next(iter(outline.units["200002"].own))

    changed = outline.update([published(ref)])

    assert {node.code for node in changed} == {"200002", "3A", "3"}
    assert outline.root.tally == Tally(asked=9, published=1, empty=8)
    assert outline.units["200002"].marks == (Mark.COMPLETE, Mark.EMPTY, Mark.EMPTY)


def test_an_update_of_what_is_not_in_the_outline_is_passed_over(outline: Outline) -> None:
    stranger = published(next(iter(outline.units["200002"].own)))
    gone = SectionStatus(
        SectionRef(stranger.ref.cycle, "999999", stranger.ref.question), SectionState.EMPTY, 0, 1, (), False
    )
    assert outline.update([gone]) == []
