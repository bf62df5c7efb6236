"""Titles, questions and commitments as a document prints them, and whether they are taken over."""

from iom_tracker.domain.catalogue import Catalogue
from iom_tracker.domain.catalogue_history import catalogue_of
from iom_tracker.domain.cycle import Commitment
from iom_tracker.domain.errors import NotHeadquarters
from iom_tracker.domain.importing import TakeOver, plan_import
from iom_tracker.domain.printed_before import as_printed_now
from iom_tracker.domain.proposals import is_cleared_document
from iom_tracker.domain.reading import DocumentReading, ReportReading
from iom_tracker.storage.catalogue_versions import Authorship
from iom_tracker.storage.workspace import Transaction
from iom_tracker.workflows.standing_here import is_office


def take_over(transaction: Transaction, *, is_wished: bool = False) -> TakeOver:
    """Say whether a document's wordings are taken over: with the first texts, and else where a person wishes it.

    Raises:
        NotHeadquarters: it is wished in an office's workspace.
    """
    if is_office(transaction):
        if is_wished:
            raise NotHeadquarters("catalogue")
        return TakeOver.NOT_HERE
    return TakeOver.NOT_ASKED if transaction.revisions.sections() and not is_wished else TakeOver.TAKEN


def publish_printed(transaction: Transaction, reading: DocumentReading, authorship: Authorship) -> None:
    """Make what a document prints the catalogue.

    Raises:
        NotHeadquarters: this is an office's workspace.
    """
    how = take_over(transaction, is_wished=True)
    catalogue = transaction.catalogue.current()
    report = as_it_is_printed_now(transaction, reading, catalogue)
    printed = plan_import(report, catalogue, earlier_commitments(transaction), how).catalogue
    if transaction.catalogue.publish(printed, authorship):
        transaction.sections.lay_out(printed)


def as_it_is_printed_now(transaction: Transaction, reading: DocumentReading, catalogue: Catalogue) -> ReportReading:
    """Return what a document says; where it prints what the catalogue said before, that is no news."""
    if not (is_cleared_document(reading) and plan_import(reading.report, catalogue).differences):
        return reading.report
    versions = map(catalogue_of, transaction.catalogue.all())
    return as_printed_now(reading.report, catalogue, (each for each in versions if each.cycle.id == catalogue.cycle.id))


def earlier_commitments(transaction: Transaction) -> tuple[Commitment, ...]:
    """Return the commitments as every version of the catalogue has them."""
    versions = map(catalogue_of, transaction.catalogue.all())
    return tuple(commitment for catalogue in versions for commitment in catalogue.cycle.commitments)
