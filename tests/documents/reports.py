"""Reports and catalogues to try documents with."""

from dataclasses import replace

from hypothesis import strategies as st

from iom_tracker.domain.catalogue import Catalogue
from iom_tracker.domain.cycle import Commitment, Cycle, Question, ReportLayout, Scope
from iom_tracker.domain.framework import CoreResponsibility, Framework, Transformation
from iom_tracker.domain.identity import (
    CommitmentId,
    CycleId,
    QuestionKey,
    RevisionId,
    SectionRef,
    TransformationCode,
)
from iom_tracker.domain.reading import ReadUnit, ReportReading
from iom_tracker.domain.report import Report, ReportPart, ReportSection, ReportStamp, ReportUnit
from iom_tracker.domain.richtext import RichText, clean
from tests.rich_texts import rich_texts

HEAD = RevisionId("1a2b3c4d5e6f" + "0" * 52)
STAMP = ReportStamp("workspace-1", "2020", "export-1", "2017-03-01T09:30:00Z")
LAYOUT = ReportLayout(
    title="A Small Report",
    subtitle="for tests & <trials>",
    header=("Office for Trials", "Page heads of its own"),
    transformation_heading="Goal {code}: {title}",
    commitment_heading="Promise {id}",
)


def a_small_catalogue() -> Catalogue:
    """Return a catalogue with two goals, three promises, two questions per promise and one per goal."""
    goals = tuple(
        Transformation(TransformationCode(code), title, title, 1, verified=True)
        for code, title in (("G1", "Walk more"), ("G2", "Talk less"))
    )
    questions = (
        _question("done", "What was done in {year}?", Scope.COMMITMENT),
        _question("next", "What comes in {next_year}?", Scope.COMMITMENT),
        _question("whole", "One word on the goal '{transformation_title}", Scope.TRANSFORMATION),
    )
    promises = tuple(
        Commitment(CommitmentId(id_), TransformationCode(code), id_, (f"We promise {id_}.",))
        for id_, code in (("p1", "G1"), ("p2", "G1"), ("p3", "G2"))
    )
    cycle = Cycle(CycleId("2020"), 2020, LAYOUT, questions, promises)
    return Catalogue(Framework("trials", "Trials", (CoreResponsibility(1, "All", "All"),), goals), cycle)


def the_catalogue_of(report: Report) -> Catalogue:
    """Return the small catalogue with the promises' texts as a report prints them: whoever printed it has them."""
    texts = {unit.heading: unit.text for part in report.parts for unit in part.units}
    small = a_small_catalogue()
    promises = (replace(each, text=texts.get(f"Promise {each.id}", each.text)) for each in small.cycle.commitments)
    return replace(small, cycle=replace(small.cycle, commitments=tuple(promises)))


def a_report(*units: ReportUnit, heading: str = "Goal G1: Walk more", layout: ReportLayout = LAYOUT) -> Report:
    """Return a report with one part."""
    return Report(layout, (ReportPart(heading, units or (a_unit(),)),), STAMP)


def a_unit(body: RichText | None = None, *, id_: str = "p1", text: tuple[str, ...] = ("We promise p1.",)) -> ReportUnit:
    """Return a commitment with one answer, or with none."""
    sections = () if body is None else (a_section(body, id_=id_),)
    return ReportUnit(f"Promise {id_}", text, sections)


def a_section(body: RichText, *, id_: str = "p1", question: str = "done") -> ReportSection:
    """Return an answer."""
    heading = {"done": "What was done in 2020?", "next": "What comes in 2021?"}.get(question, question)
    return ReportSection(SectionRef(CycleId("2020"), id_, QuestionKey(question)), heading, body, HEAD)


def a_printed_report(reading: ReportReading, catalogue: Catalogue) -> Report:
    """Return what was read as a report that prints the same."""
    parts = []
    for code, title in reading.titles:
        heading = catalogue.cycle.layout.transformation_heading.replace("{code}", code).replace("{title}", title)
        units = [_printed_unit(unit, catalogue) for unit in reading.units if unit.transformation == code]
        parts.append(ReportPart(heading, tuple(units)))
    return Report(catalogue.cycle.layout, tuple(parts), replace(STAMP, cycle=catalogue.cycle.id))


def small_reports() -> st.SearchStrategy[Report]:
    """Return reports on the small catalogue with answers of every kind."""
    bodies = rich_texts(4)
    filled = st.tuples(bodies, bodies, bodies, bodies, st.lists(rich_texts(2), min_size=3, max_size=3))
    return filled.map(lambda made: _small_report(made[:4], made[4]))


def _small_report(bodies: tuple[RichText, ...], texts: list[RichText]) -> Report:
    first = ReportUnit(
        "Promise p1", _paragraphs(texts[0]), (_answer("p1", "done", bodies[0]), _answer("p1", "next", bodies[1]))
    )
    second = ReportUnit("Promise p2", _paragraphs(texts[1]), (_answer("p2", "next", bodies[2]),))
    own = ReportUnit("", (), (_answer("G1", "whole", bodies[3]),))
    third = ReportUnit("Promise p3", _paragraphs(texts[2]), ())
    parts = (
        ReportPart("Goal G1: Walk more", (first, second, own)),
        ReportPart("Goal G2: Talk less", (third,)),
    )
    return Report(LAYOUT, parts, STAMP)


def _paragraphs(text: RichText) -> tuple[str, ...]:
    return tuple(clean(block.text) for block in text.blocks)


def _answer(unit: str, question: str, body: RichText) -> ReportSection:
    wordings = {
        "done": "What was done in 2020?",
        "next": "What comes in 2021?",
        "whole": "One word on the goal 'Walk more",
    }
    return ReportSection(SectionRef(CycleId("2020"), unit, QuestionKey(question)), wordings[question], body, HEAD)


def _question(key: str, wording: str, scope: Scope) -> Question:
    return Question(QuestionKey(key), wording, key, "", None, optional=False, scope=scope)


def _printed_unit(unit: ReadUnit, catalogue: Catalogue) -> ReportUnit:
    cycle = catalogue.cycle
    name = unit.commitment or unit.transformation
    heading = cycle.layout.commitment_heading.replace("{id}", unit.commitment) if unit.commitment else ""
    sections = [
        ReportSection(SectionRef(cycle.id, name, section.question), section.heading, section.body, HEAD)
        for section in unit.sections
    ]
    return ReportUnit(heading, unit.text, tuple(sections))
