"""The catalogue of a workspace: its framework and its cycle, hence every section there is, in the report's order."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from iom_tracker.domain.cycle import Commitment, Cycle, Question, Scope
from iom_tracker.domain.errors import SectionRetired, UnknownSection
from iom_tracker.domain.framework import Framework, Transformation
from iom_tracker.domain.identity import SectionRef, TransformationCode


@dataclass(frozen=True, slots=True)
class Slot:
    """A section that can be filled: the question and what it is asked of.

    Attributes:
        commitment: None where the question is answered per transformation.
        is_retired: whether it is no longer to be answered, since its commitment is retired, or all of its
            transformation are.
    """

    ref: SectionRef
    question: Question
    transformation: Transformation
    commitment: Commitment | None
    is_retired: bool = False


@dataclass(frozen=True)
class Catalogue:
    """A framework and a cycle that fit together."""

    framework: Framework
    cycle: Cycle

    def slots(self) -> tuple[Slot, ...]:
        """Return every section that is to be answered, in the report's order."""
        return tuple(slot for slot in self.all_slots() if not slot.is_retired)

    def all_slots(self) -> tuple[Slot, ...]:
        """Return every section of the cycle in the report's order, those of retired commitments too."""
        reported = frozenset(self.reported_transformations())
        return tuple(slot for code in self._transformations() for slot in self._slots_under(code, code in reported))

    def find(self, reference: str | None) -> tuple[SectionRef, ...]:
        """Return the sections that a reference names, in the report's order.

        Args:
            reference: a section (`2016/200001/achievements`), a commitment's id, a transformation's code; None for all.
                Retired sections are found only by their own reference or their commitment's id.

        Raises:
            UnknownSection: it names nothing in this catalogue.
        """
        if reference is None:
            return tuple(slot.ref for slot in self.slots())
        found = tuple(slot.ref for slot in self.all_slots() if reference in _names(slot))
        if not found:
            raise UnknownSection(reference)
        return found

    def find_asked(self, references: Iterable[str]) -> tuple[SectionRef, ...]:
        """Return the sections that are asked for and that references name, in the report's order.

        Raises:
            UnknownSection: a reference names nothing in this catalogue.
            SectionRetired: a reference names only what is no longer asked for.
        """
        asked = [slot.ref for slot in self.slots()]
        wanted: set[SectionRef] = set()
        for reference in references:
            found = set(self.find(reference)).intersection(asked)
            if not found:
                raise SectionRetired(reference)
            wanted |= found
        return tuple(ref for ref in asked if ref in wanted)

    def reported_transformations(self) -> tuple[TransformationCode, ...]:
        """Return the transformations that are reported on, in the report's order.

        Those are the ones that have commitments, in the order of their first one, or all of them in the framework's.
        """
        asked = {each.transformation for each in self.cycle.commitments if not each.retired}
        return tuple(code for code in self._transformations() if self.cycle.every_transformation or code in asked)

    def commitments(self) -> tuple[Commitment, ...]:
        """Return every commitment in the report's order, retired ones too."""
        return tuple(
            each for code in self._transformations() for each in self.cycle.commitments if each.transformation == code
        )

    def commitments_under(self, code: str) -> tuple[Commitment, ...]:
        """Return the commitments of a transformation that are not retired, in the report's order."""
        return tuple(each for each in self.cycle.commitments if each.transformation == code and not each.retired)

    def title(self, code: TransformationCode) -> str:
        """Return a transformation's title as this cycle prints it; the code itself where the framework lacks it."""
        printed = dict(self.cycle.titles).get(code)
        transformation = self.framework.transformation(code)
        return printed or (transformation.title if transformation else code)

    def optional(self) -> frozenset[SectionRef]:
        """Return the sections that may be left out."""
        return frozenset(slot.ref for slot in self.slots() if slot.question.optional)

    def wording(self, slot: Slot) -> str:
        """Return the question as it is printed above this section's answer."""
        printed = slot.commitment.heading(slot.question.key) if slot.commitment else None
        return printed or self.fill_in(slot.question.wording, slot.transformation.code)

    def fill_in(self, wording: str, code: TransformationCode) -> str:
        """Replace `{year}`, `{next_year}` and `{transformation_title}` (the framework's own title) in a wording."""
        transformation = self.framework.transformation(code)
        values = {
            "{year}": str(self.cycle.year),
            "{next_year}": str(self.cycle.year + 1),
            "{transformation_title}": transformation.title if transformation else code,
        }
        for placeholder, value in values.items():
            wording = wording.replace(placeholder, value)
        return wording

    def transformation_heading(self, code: TransformationCode) -> str:
        """Return the printed heading of a transformation."""
        return self.cycle.layout.transformation_heading.replace("{code}", code).replace("{title}", self.title(code))

    def commitment_heading(self, commitment: Commitment) -> str:
        """Return the printed heading of a commitment."""
        return self.cycle.layout.commitment_heading.replace("{id}", commitment.id)

    def _transformations(self) -> tuple[TransformationCode, ...]:
        """Return the transformations that have sections, retired ones too: retiring moves nothing."""
        if self.cycle.every_transformation:
            return tuple(each.code for each in self.framework.transformations)
        return tuple(dict.fromkeys(commitment.transformation for commitment in self.cycle.commitments))

    def _slots_under(self, code: TransformationCode, is_reported: bool) -> Iterator[Slot]:  # noqa: FBT001 - private
        transformation = self.framework.transformation(code)
        if transformation is None:
            return
        for commitment in (each for each in self.cycle.commitments if each.transformation == code):
            for question in self._questions(Scope.COMMITMENT):
                ref = SectionRef(self.cycle.id, commitment.id, question.key)
                yield Slot(ref, question, transformation, commitment, commitment.retired)
        for question in self._questions(Scope.TRANSFORMATION):
            ref = SectionRef(self.cycle.id, code, question.key)
            yield Slot(ref, question, transformation, None, not is_reported)

    def _questions(self, scope: Scope) -> Iterator[Question]:
        return (question for question in self.cycle.questions if question.scope is scope)


def _names(slot: Slot) -> tuple[str, ...]:
    """Return what a section is found by."""
    if slot.is_retired:
        return (str(slot.ref), *([slot.commitment.id] if slot.commitment else []))
    return str(slot.ref), slot.ref.unit, slot.transformation.code
