"""What of a workspace goes into a printed report: the chosen sections, marked where that is wanted."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final, TypeAlias
from uuid import uuid4

from iom_tracker.documents.direction import reads_to_the_left
from iom_tracker.documents.undecided import UNDECIDED
from iom_tracker.domain.catalogue import Catalogue, Slot
from iom_tracker.domain.errors import (
    NotAllCleared,
    SectionInConflict,
    UnknownCommitment,
    UnknownTransformation,
)
from iom_tracker.domain.identity import SectionRef
from iom_tracker.domain.redline import redline
from iom_tracker.domain.report import Report, ReportSection, ReportStamp
from iom_tracker.domain.revision import Revision
from iom_tracker.domain.richtext import RichText
from iom_tracker.domain.section import SectionStatus
from iom_tracker.domain.state import SectionState
from iom_tracker.environment.printing_files import language_tag, load_page_words, load_watermark
from iom_tracker.environment.reminder_files import USUAL_LANGUAGE
from iom_tracker.storage.workspace import Transaction
from iom_tracker.workflows.contents import undecided
from iom_tracker.workflows.earlier_texts import EarlierTexts, author_of, earlier_texts
from iom_tracker.workflows.past_cycles import catalogue_of, statuses_of
from iom_tracker.workflows.printing import lay_out

_ARABIC: Final = "ar"
_States: TypeAlias = Mapping[SectionRef, SectionStatus]


@dataclass(frozen=True, slots=True)
class ExportChoice:
    """What to export; empty means everything.

    Attributes:
        commitments: their ids; retired ones are printed only where they are named here.
        template: a Word file to fill in; None for the one that is kept on this machine, else the shipped one.
        conflicts_marked: print a section in conflict with all its texts, marked, instead of refusing.
        cycle: the cycle, in force or earlier; empty for the one in force.
        redline_from: what the texts are compared with (see `earlier_texts`); empty for no marks.
        redline_to: of when the texts are that are printed, named in the same way; empty for the present ones. What had
            no text then is left out, and the headings are those of the present.
        is_final: refuse unless everything that is printed is cleared.
        language: of the report, as `fr-CH`; empty to tell it by the script of the answers.
        is_shipped_template: fill in the shipped template, although another one is kept.
    """

    transformations: tuple[str, ...] = ()
    commitments: tuple[str, ...] = ()
    only_cleared: bool = False
    contents: bool = True
    template: Path | None = None
    conflicts_marked: bool = False
    cycle: str = ""
    redline_from: str = ""
    is_final: bool = False
    language: str = ""
    is_shipped_template: bool = False
    redline_to: str = ""


@dataclass(frozen=True, slots=True)
class _Printer:
    """Reads the sections of one report.

    Attributes:
        earlier: what the texts are compared with, if they are.
        printed: the texts that are printed; None for the present ones.
    """

    transaction: Transaction
    catalogue: Catalogue
    choice: ExportChoice
    states: _States
    earlier: EarlierTexts | None
    printed: EarlierTexts | None

    def section(self, slot: Slot) -> ReportSection | None:
        """Return a section; None where it was not chosen or there is nothing to print."""
        if not _is_chosen(slot, self.choice):
            return None
        section = self._of_then(slot, self.printed) if self.printed else self._of_now(slot)
        return section if section and section.is_printed else None

    def is_cleared(self, section: ReportSection) -> bool:
        """Say whether the text of a section that is printed is cleared."""
        status = self.states[section.ref]
        return section.head == status.cleared if self.printed else status.state is SectionState.CLEARED

    def _of_then(self, slot: Slot, then: EarlierTexts) -> ReportSection | None:
        found = then.found(slot.ref)
        if found is None or (self.choice.only_cleared and found[0].id != self.states[slot.ref].cleared):
            return None
        return self._marked(ReportSection(slot.ref, self.catalogue.wording(slot), found[1], found[0].id), found[0])

    def _of_now(self, slot: Slot) -> ReportSection | None:
        if self.choice.only_cleared and self.states[slot.ref].state is not SectionState.CLEARED:
            return None
        several = undecided(self.transaction, slot.ref)
        if several is not None and not self.choice.conflicts_marked:
            raise SectionInConflict(str(slot.ref))
        heading = self.catalogue.wording(slot)
        if several is not None:
            return ReportSection(slot.ref, heading, several, UNDECIDED)
        heads = self.transaction.revisions.heads_with_text(slot.ref)
        if not heads:
            return None
        head, body = heads[0]
        return self._marked(ReportSection(slot.ref, heading, body, head.id), head)

    def _marked(self, section: ReportSection, head: Revision) -> ReportSection:
        before = self.earlier.before(section.ref) if self.earlier else None
        if before is None or before == section.body:
            return section
        marked = redline(before, section.body, author=author_of(self.transaction, head), time=head.time)
        return replace(section, marked=marked)


def report_to_print(transaction: Transaction, choice: ExportChoice, time: str) -> Report:
    """Return the report that is to be printed; it has no sections where the choice leaves nothing.

    Args:
        transaction: of the workspace.
        choice: what to print.
        time: of printing.

    Raises:
        UnknownTransformation, UnknownCommitment, CycleNotHere: the choice names what is not there.
        NothingToCompareWith: what the texts are to be compared with is not there.
        SectionInConflict: a chosen section has several texts, and they are not to be marked.
        NotAllCleared: the report is to be final, and it is not.
        UnknownLanguage: what is given is no tag of a language that reports can be printed in.
    """
    wanted = language_tag(choice.language) if choice.language else ""
    catalogue = catalogue_of(transaction, choice.cycle)
    _refuse_unknown(catalogue, choice)
    states = statuses_of(transaction, catalogue)
    cleared = {ref: status.cleared for ref, status in states.items()}
    earlier, then = (
        earlier_texts(transaction, name, catalogue.cycle.id, cleared) if name else None
        for name in (choice.redline_from, choice.redline_to)
    )
    printer = _Printer(transaction, catalogue, choice, states, earlier, then)
    stamp = ReportStamp(
        transaction.settings.all()["workspace"],
        catalogue.cycle.id,
        uuid4().hex,
        time,
        earlier.name if earlier else "",
    )
    report = replace(lay_out(catalogue, stamp, printer.section), language=wanted)
    if earlier is not None:
        report = replace(report, compared=earlier.exports(each.ref for each in report.sections()))
    if then is not None:
        report = replace(report, printed_again=then.exports(each.ref for each in report.sections()))
    return _finished(report, printer)


def _finished(report: Report, printer: _Printer) -> Report:
    """Return a report in its language, with what stands across its pages where it is not cleared."""
    waiting, transaction = [each.ref for each in report.sections() if not printer.is_cleared(each)], printer.transaction
    if printer.choice.is_final and waiting:
        raise NotAllCleared(str(waiting[0]), len(waiting))
    is_training = transaction.settings.all()["training"] == "yes"
    language = report.language or _language_of([section.body for section in report.sections()])
    stamp = report.stamp
    words = load_watermark(language, cycle=stamp.cycle, time=stamp.time, is_training=is_training)
    return replace(
        report,
        language=language,
        watermark=words if waiting or is_training else "",
        is_training=is_training,
        words=load_page_words(language),
    )


def _language_of(answers: Sequence[RichText]) -> str:
    """Tell the language of answers by their script, as far as that can be told."""
    leftward = sum(reads_to_the_left(body.plain) for body in answers)
    return language_tag(_ARABIC if 2 * leftward > len(answers) else USUAL_LANGUAGE)


def _refuse_unknown(catalogue: Catalogue, choice: ExportChoice) -> None:
    for code in choice.transformations:
        if catalogue.framework.transformation(code) is None:
            raise UnknownTransformation(code)
    for id_ in choice.commitments:
        if catalogue.cycle.commitment(id_) is None:
            raise UnknownCommitment(id_)


def _is_chosen(slot: Slot, choice: ExportChoice) -> bool:
    if slot.is_retired:
        return slot.commitment is not None and slot.commitment.id in choice.commitments
    if not choice.transformations and not choice.commitments:
        return True
    return slot.transformation.code in choice.transformations or slot.ref.unit in choice.commitments
