"""How a person is told of titles, questions and commitments that a document prints otherwise than they are here."""

from PySide6.QtCore import QCoreApplication

from iom_tracker.desktop.dialogs.section_names import names_of
from iom_tracker.domain.catalogue import Catalogue
from iom_tracker.domain.identity import SectionRef
from iom_tracker.domain.importing import CatalogueDifference, TakeOver


def tr(text: str) -> str:
    """Return a text in the language of the window."""
    return QCoreApplication.translate("Printed", text)


def difference_words(difference: CatalogueDifference, catalogue: Catalogue | None = None) -> str:
    """Return what is said here and in the document; a section is named as a person knows it."""
    section = SectionRef.parse(difference.where)
    name = names_of((section,), catalogue) if section and catalogue else difference.where
    words = tr("{name}: here “{known}”, in the document “{printed}”")
    if not difference.known:
        words = tr("{name}: not known here, in the document “{printed}”")
    return words.format(name=name, known=difference.known, printed=difference.printed)


def take_over_words(take_over: TakeOver) -> str:
    """Return a heading that says what becomes of it."""
    return {
        TakeOver.TAKEN: tr("Printed otherwise than here; taken over with the first texts"),
        TakeOver.NOT_ASKED: tr("Printed otherwise than here; not taken over"),
        TakeOver.NOT_HERE: tr("Printed otherwise than here; the commitments are for headquarters to edit"),
    }[take_over]
