from collections.abc import Mapping
from dataclasses import replace

from iom_tracker.domain.catalogue import Catalogue
from iom_tracker.domain.cycle import Scope
from iom_tracker.domain.identity import CommitmentId, QuestionKey, SectionRef, TransformationCode
from iom_tracker.domain.marked_text import unmarked
from iom_tracker.domain.proposal import Proposal, ProposalKind
from iom_tracker.domain.proposals import (
    Decision,
    Proposals,
    is_cleared_document,
    key_of,
    proposals_for,
    returned,
)
from iom_tracker.domain.proposing import Ground
from iom_tracker.domain.reading import (
    DocumentReading,
    FoundBy,
    ReadComment,
    ReadSection,
    ReadUnit,
    ReportReading,
    WordAccount,
)
from iom_tracker.domain.report import ReportStamp
from tests.builders import NOON, a_catalogue, a_commitment, a_cycle, a_publication, a_question, a_ref, body

CATALOGUE = a_catalogue(a_cycle(a_commitment("200001", "2D"), a_commitment("200002", "3A")))
STAMP = ReportStamp("workspace", "2016", "export", NOON)
ORIGIN, MESSAGE, OTHER = a_ref("origin"), a_ref("message"), a_ref("origin", "200002")


def an_answer(text: str = "Because.", key: str = "origin", *comments: ReadComment, base: str = "") -> ReadSection:
    return ReadSection(QuestionKey(key), f"Wording of {key} in 2016?", body(text), base, comments=comments)


def a_unit(*answers: ReadSection, id_: str | None = "200001", code: str = "2D") -> ReadUnit:
    return ReadUnit(TransformationCode(code), CommitmentId(id_) if id_ else None, (f"We promise {id_}.",), answers)


def a_document(*units: ReadUnit, stamp: ReportStamp | None = STAMP) -> DocumentReading:
    return DocumentReading(stamp, ReportReading((), units, (), WordAccount.nothing()))


def proposed(
    document: DocumentReading,
    published: Mapping[SectionRef, str] | None = None,
    exported: tuple[SectionRef, ...] = (),
    catalogue: Catalogue = CATALOGUE,
) -> Proposals:
    known = {ref: a_publication(text, section=ref) for ref, text in (published or {}).items()}
    grounds = {ref: Ground([each], {each[0].id: each[0]}) for ref, each in known.items()}
    back = returned(document, catalogue, exported)
    sections = proposals_for(back, lambda ref: grounds.get(ref, Ground()))
    return Proposals("report.docx", b"", back, True, bool(exported), sections, {})


def told(proposals: Proposals) -> list[tuple[SectionRef, ProposalKind]]:
    return [(each.ref, each.kind) for each in proposals.sections]


def test_proposals_stand_in_the_order_of_the_report() -> None:
    read = proposed(a_document(a_unit(an_answer(), id_="200002", code="3A"), a_unit(an_answer())))
    assert told(read) == [(ORIGIN, ProposalKind.NEW), (OTHER, ProposalKind.NEW)]


def test_what_was_exported_and_is_not_there_is_missing_and_what_was_not_exported_is_not() -> None:
    published = {ORIGIN: "Because.", MESSAGE: "Act.", OTHER: "For this."}
    read = proposed(a_document(a_unit(an_answer())), published, (ORIGIN, MESSAGE))
    assert told(read) == [(ORIGIN, ProposalKind.SAME), (MESSAGE, ProposalKind.MISSING)]


def test_without_a_manifest_an_exported_document_is_asked_for_the_commitments_that_it_holds() -> None:
    published = {MESSAGE: "Act.", OTHER: "For this."}
    read = proposed(a_document(a_unit(an_answer())), published)
    assert told(read) == [(ORIGIN, ProposalKind.NEW), (MESSAGE, ProposalKind.MISSING)]


def test_a_report_from_elsewhere_is_asked_for_every_section() -> None:
    published = {MESSAGE: "Act.", OTHER: "For this."}
    read = proposed(a_document(a_unit(an_answer()), stamp=None), published)
    assert [ref for ref, _ in told(read)] == [ORIGIN, MESSAGE, OTHER]


def test_a_retired_commitment_that_a_document_brings_is_placed_and_one_that_it_lacks_is_not_missed() -> None:
    gone = tuple(replace(each, retired=True) for each in CATALOGUE.cycle.commitments)
    retired = replace(CATALOGUE, cycle=CATALOGUE.cycle.with_commitments(gone))
    document = a_document(a_unit(an_answer()), stamp=None)
    read = proposed(document, {ORIGIN: "Because.", OTHER: "For this."}, catalogue=retired)
    assert told(read) == [(ORIGIN, ProposalKind.SAME)]


def test_the_answers_of_a_transformation_belong_to_its_own_sections() -> None:
    questions = a_question("origin"), a_question("progress", scope=Scope.TRANSFORMATION)
    catalogue = a_catalogue(a_cycle(a_commitment("200001", "2D"), questions=questions))
    read = proposed(a_document(a_unit(an_answer("Half.", "progress"), id_=None)), catalogue=catalogue)
    assert told(read) == [(a_ref("progress", "2D"), ProposalKind.NEW)]


def test_an_exported_document_is_known_by_whatever_is_left_of_its_anchors() -> None:
    plain = a_document(a_unit(an_answer()), stamp=None)
    tagged = a_document(a_unit(an_answer(base="1a2b")), stamp=None)
    marked = a_document(a_unit(an_answer()._replace(found_by=FoundBy.BOOKMARK)), stamp=None)
    assert not is_cleared_document(plain)
    assert all(map(is_cleared_document, (a_document(), tagged, marked)))
    assert (proposed(plain).kind, proposed(tagged).kind) == ("legacy", "cleared")


def test_comments_about_no_section_are_told_as_well_as_those_of_a_section_that_there_is_not() -> None:
    loose, homeless = ReadComment("Rosa", "", "Nice cover."), ReadComment("Rosa", "", "Who says so?")
    document = a_document(a_unit(an_answer()), a_unit(an_answer("Half.", "history", homeless)))
    report = replace(document.report, comments=(loose,))
    assert proposed(replace(document, report=report)).comments == (loose, homeless)


def test_comments_of_a_section_are_its_own_also_where_some_of_its_changes_were_settled_before() -> None:
    said = ReadComment("Rosa", "", "Who says so?")
    read = proposed(a_document(a_unit(an_answer("Because.", "origin", said))))
    settled = {ref: section._replace(marked=unmarked(section.body)) for ref, section in read.back.sections.items()}
    assert replace(read, back=replace(read.back, sections=settled)).comments == ()


def test_what_is_open_is_what_changes_something_and_is_not_decided() -> None:
    document = a_document(a_unit(an_answer(), an_answer("Act.", "message")))
    read = proposed(document, {ORIGIN: "Because.", MESSAGE: "Wait."})
    assert [each.ref for each in read.open] == [MESSAGE]
    assert replace(read, decided={MESSAGE: Decision.REJECTED}).open == ()


def test_a_decision_is_noted_for_one_text_on_one_revision() -> None:
    def key(text: str, published: str) -> str:
        proposal = proposed(a_document(a_unit(an_answer(text))), {ORIGIN: published}).of(ORIGIN)
        assert isinstance(proposal, Proposal)
        return key_of(proposal)

    assert key("Act.", "Wait.") == key("Act.", "Wait.")
    assert len({key("Act.", "Wait."), key("Go.", "Wait."), key("", "Wait.")}) == 3
