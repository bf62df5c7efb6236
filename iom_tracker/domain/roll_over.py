"""Rolling over: what the next cycle is made of, so that everybody who knows the same makes the same.

Commitments are carried with their places, answers are not. Nothing here is signed by whoever asked for it: the next
catalogue and the carried assignments follow from what they are made from, and have the same ids on every machine.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from iom_tracker.domain.assignment import Assignee, assignee_of, assignment_payload, assignments
from iom_tracker.domain.catalogue import Catalogue, Slot
from iom_tracker.domain.cycle import Commitment, Cycle, Question, ReportLayout
from iom_tracker.domain.event import Event, EventKind, in_force, replaced_by
from iom_tracker.domain.identity import ActorId, CycleId, SectionRef
from iom_tracker.domain.last_year import SectionsBefore

ROLLOVER: Final = ActorId("rollover")


@dataclass(frozen=True, slots=True)
class NextCycle:
    """The cycle that is to come.

    Attributes:
        id: what its section references begin with.
        year: the reporting year; None for the year that its own data name, or else the one after the present.
        own: the catalogue that its own data give; None where there are none.
    """

    id: CycleId
    year: int | None = None
    own: Catalogue | None = None


def next_catalogue(present: Catalogue, wanted: NextCycle) -> Catalogue:
    """Return the catalogue of the next cycle: the present commitments, and its own questionnaire if any."""
    source = wanted.own or present
    framework = present.framework
    year = wanted.year or (source.cycle.year if wanted.own else present.cycle.year + 1)
    known = {each.code for each in framework.transformations}
    cycle = Cycle(
        id=wanted.id,
        year=year,
        layout=_layout(source.cycle, year),
        questions=_questions(source.cycle, present.cycle),
        commitments=tuple(map(carried, present.cycle.commitments)),
        titles=tuple((code, title) for code, title in source.cycle.titles if code in known),
        follows=present.cycle.id,
        every_transformation=source.cycle.every_transformation,
    )
    return Catalogue(framework, cycle)


def _questions(source: Cycle, present: Cycle) -> tuple[Question, ...]:
    """Return the questions of the next cycle; what they recall and continue is what the present one really asks."""
    asked = frozenset(question.key for question in present.questions)
    return tuple(
        replace(
            question,
            recalls=question.recalls if question.recalls in asked else None,
            continues=tuple(key for key in question.continues if key in asked),
        )
        for question in source.questions
        if not question.first_year_only
    )


def carried(commitment: Commitment) -> Commitment:
    """Return a commitment as the next cycle has it: without the headings that it was printed with."""
    return replace(commitment, headings=())


def left_out(present: Catalogue, following: Catalogue) -> tuple[Question, ...]:
    """Return the questions that are not asked any more: nothing in the next cycle has their key or continues them."""
    asked = {key for question in following.cycle.questions for key in (question.key, *question.continues)}
    return tuple(question for question in present.cycle.questions if question.key not in asked)


def carried_assignments(
    present: Catalogue, following: Catalogue, events: Mapping[SectionRef, Iterable[Event]]
) -> tuple[Event, ...]:
    """Return the assignments of the next cycle: each a copy of one in force, with its actor and time.

    Who was asked for the section that a question continues is asked again; a question that is new asks whoever was
    asked for anything of the same commitment, or under the same transformation.
    """
    before = SectionsBefore(present)
    asked = {section: [each for each in said if each.kind is EventKind.ASSIGNMENT] for section, said in events.items()}
    return tuple(
        event
        for slot in following.all_slots()
        for event in _copies(slot.ref, [asked.get(source.ref, []) for source in _sources(before, slot)])
    )


def _sources(before: SectionsBefore, slot: Slot) -> tuple[Slot, ...]:
    """Return the sections of which those who were asked for them are asked for this one."""
    continued = before.continued(slot)
    alike = tuple(each for each in continued if (each.commitment is None) == (slot.commitment is None))
    return alike or before.of_unit(slot) or continued


def _copies(section: SectionRef, sources: Sequence[Sequence[Event]]) -> tuple[Event, ...]:
    """Return the assignments of one section, from those of the sections that it follows."""
    return _replayed(section, sources[0]) if len(sources) == 1 else _gathered(section, sources)


def _replayed(section: SectionRef, events: Iterable[Event]) -> tuple[Event, ...]:
    """Return copies of what counts, each of which replaces the copies of what its original replaces.

    So what somebody who had not heard of a change carried as it was before gives way to it when the two meet.
    """
    known = {event.id: event for event in events}
    copies: dict[str, Event] = {}
    waiting = list(known)
    while waiting:
        original = known[waiting[-1]]
        replaced = [id_ for id_ in replaced_by(original) if id_ in known]
        unready = [id_ for id_ in replaced if id_ not in copies]
        if unready:
            waiting += unready
        else:
            said = assignment_payload(assignee_of(original), [copies[id_].id for id_ in replaced])
            copies[waiting.pop()] = _assignment(section, original, said)
    return tuple(copies[event.id] for event in in_force(known.values()))


def _gathered(section: SectionRef, sources: Iterable[Iterable[Event]]) -> tuple[Event, ...]:
    """Return one assignment of everybody who is asked for any of several sections: the first, by id."""
    pairs = sorted(((event, asked) for each in sources for event, asked in assignments(each)), key=_by_id, reverse=True)
    first = {asked: event for event, asked in pairs}
    return tuple(_assignment(section, event, assignment_payload(asked)) for asked, event in sorted(first.items()))


def _by_id(pair: tuple[Event, Assignee]) -> str:
    return pair[0].id


def _assignment(section: SectionRef, original: Event, said: str) -> Event:
    return Event(EventKind.ASSIGNMENT, section, None, original.actor, original.time, said)


def _layout(cycle: Cycle, year: int) -> ReportLayout:
    """Return the fixed words of a cycle's report for another year."""
    old, new = cycle.year, str(year)
    layout = cycle.layout
    return ReportLayout(
        title=_for_year(layout.title, old, new),
        subtitle=_for_year(layout.subtitle, old, new),
        header=tuple(_for_year(line, old, new) for line in layout.header),
        transformation_heading=_for_year(layout.transformation_heading, old, new),
        commitment_heading=_for_year(layout.commitment_heading, old, new),
    )


def _for_year(text: str, old: int, new: str) -> str:
    """Return a text with one year for another where it stands as a word, and not inside a longer word or number."""
    return re.sub(rf"(?<!\w)(?<!\d[.,]){old}(?!\w)(?![.,]\d)", new, text)
