"""How a person is told of titles, questions and commitments that a document prints otherwise than they are here."""

from PySide6.QtCore import QCoreApplication

from iom_tracker.domain.importing import CatalogueDifference, TakeOver


def tr(text: str) -> str:
    """Return a text in the language of the window."""
    return QCoreApplication.translate("Printed", text)


def difference_words(difference: CatalogueDifference) -> str:
    """Return what is said here and in the document."""
    words = tr("{name}: here “{known}”, in the document “{printed}”")
    if not difference.known:
        words = tr("{name}: not known here, in the document “{printed}”")
    return words.format(name=difference.where, known=difference.known, printed=difference.printed)


def take_over_words(take_over: TakeOver) -> str:
    """Return a heading that says what becomes of it."""
    return {
        TakeOver.TAKEN: tr("Printed otherwise than here; taken over with the first texts"),
        TakeOver.NOT_ASKED: tr("Printed otherwise than here; not taken over"),
        TakeOver.NOT_HERE: tr("Printed otherwise than here; the commitments are for headquarters to edit"),
    }[take_over]
