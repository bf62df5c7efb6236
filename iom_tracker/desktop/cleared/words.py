"""What the page says of proposals, of changes and of where a text was found."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication, QLocale

from iom_tracker.desktop.appearance.own_direction import as_the_layout
from iom_tracker.desktop.appearance.times import moment_words
from iom_tracker.desktop.cleared.sitting import Entry, Standing
from iom_tracker.desktop.dialogs.section_names import names_of
from iom_tracker.domain.catalogue import Catalogue
from iom_tracker.domain.identity import SectionRef
from iom_tracker.domain.marked_text import ChangeKind, Mark
from iom_tracker.domain.proposal import Proposal, ProposalKind
from iom_tracker.domain.reading import Caution, Disagreement, FoundBy
from iom_tracker.sentences import caution_clause, disagreement_clause


def tr(text: str) -> str:
    """Return a text of the page in the language of the window."""
    return QCoreApplication.translate("Cleared", text)


def number(count: int) -> str:
    """Return a number as people write it here."""
    return QLocale().toString(count)


def kind_words(proposal: Proposal) -> str:
    """Return what a document proposes of a section, in a word or two."""
    return {
        ProposalKind.SAME: tr("nothing new"),
        ProposalKind.NEW: tr("new"),
        ProposalKind.CHANGED: tr("changed"),
        ProposalKind.MERGED: tr("merged"),
        ProposalKind.CONFLICT: tr("conflict"),
        ProposalKind.MISSING: tr("emptied") if proposal.is_emptied else tr("missing"),
    }[proposal.kind]


def heading_words(entry: Entry) -> str:
    """Return the same in some more words; of what became the text that stands here, how it was decided."""
    proposal = entry.proposal
    return {
        ProposalKind.SAME: standing_words(entry),
        ProposalKind.MERGED: tr("changed on both sides, merged"),
        ProposalKind.CONFLICT: tr("changed on both sides, in conflict"),
        ProposalKind.MISSING: tr("emptied in the document") if proposal.is_emptied else tr("missing in the document"),
    }.get(proposal.kind, kind_words(proposal))


def standing_words(entry: Entry) -> str:
    """Return what became of a proposal; what it is while it is open."""
    if entry.is_missing and entry.standing is Standing.REJECTED:
        return tr("kept")
    return {
        Standing.OPEN: kind_words(entry.proposal),
        Standing.LATER: tr("{kind} · later").format(kind=kind_words(entry.proposal)),
        Standing.PENDING: tr("being saved"),
        Standing.ACCEPTED: tr("accepted"),
        Standing.REJECTED: tr("rejected"),
        Standing.REMOVED: tr("removed"),
    }[entry.standing]


def place_words(entry: Entry) -> str:
    """Return where a proposal is in the report, how far it is, and whether there is more to look at than its text."""
    place = f"{entry.ref.unit} · {entry.name.question} · {standing_words(entry)}"
    return tr("{place} · look at it again").format(place=place) if entry.is_doubtful else place


def notices(entry: Entry, catalogue: Catalogue, found_alike: FoundBy | None = None) -> tuple[str, ...]:
    """Return what a person is to know before they decide.

    Args:
        found_alike: by what all sections of the document were found, which is told of it as a whole; None for nothing.
    """
    proposal = entry.proposal
    clauses = [disagreement_words(each, catalogue) for each in entry.disagreements]
    found = "" if proposal.found_by is found_alike else _found_words(proposal)
    speaking = [tr("Whether it belongs here: {clause}.").format(clause=clause) for clause in clauses]
    untracked = [tr("Some of it was edited without tracking; that is marked as not tracked.")]
    looked = [tr("Look at it again: {clause}.").format(clause=caution_words(each)) for each in entry.cautions]
    said = [_kind_notice(proposal), *([found] if found else []), *speaking, *looked]
    return tuple(words for words in (*said, *(untracked if proposal.is_untracked else ())) if words)


def caution_lines(cautions: Iterable[Caution], catalogue: Catalogue) -> tuple[str, ...]:
    """Return what in the answers is not as it stood in the document, a line for each."""
    return tuple(_line(each.ref, caution_words(each), catalogue) for each in cautions)


def disagreement_lines(disagreements: Iterable[Disagreement], catalogue: Catalogue) -> tuple[str, ...]:
    """Return what speaks against where the answers were placed, a line for each."""
    return tuple(_line(each.ref, disagreement_words(each, catalogue), catalogue) for each in disagreements)


def caution_words(caution: Caution) -> str:
    """Return what in an answer is not as it stood in the document."""
    return caution_clause(caution, _translated)


def disagreement_words(disagreement: Disagreement, catalogue: Catalogue) -> str:
    """Return what speaks against where an answer was placed; another section is named as a person knows it."""
    other = SectionRef.parse(disagreement.subject)
    subject = names_of((other,), catalogue) if other else disagreement.subject
    return disagreement_clause(disagreement, _translated, subject=subject)


def outcome_words(entry: Entry) -> str:
    """Return what was decided, as a sentence; empty while it is open."""
    if entry.in_conflict and entry.is_done:
        return tr("Several texts stand beside each other in this section until one is chosen.")
    if entry.is_missing and entry.standing is Standing.REJECTED:
        return tr("The section was kept.")
    return {
        Standing.PENDING: tr("The decision is being saved."),
        Standing.ACCEPTED: tr("The text was accepted."),
        Standing.REJECTED: tr("The text was rejected; what stands here stays."),
        Standing.REMOVED: tr("The text was removed here too; it stays in the history."),
    }.get(entry.standing, "")


def change_words(mark: Mark, *, is_untracked: bool) -> str:
    """Return what was done, by whom and when."""
    done = {
        ChangeKind.INSERTED: tr("Inserted"),
        ChangeKind.DELETED: tr("Deleted"),
        ChangeKind.MOVED_HERE: tr("Moved here"),
        ChangeKind.MOVED_AWAY: tr("Moved away"),
        ChangeKind.FORMATTED: tr("Formatted"),
    }[mark.kind]
    if is_untracked:
        return tr("{done}, not tracked: nobody is named").format(done=done)
    who = author_words(mark.author)
    return (
        tr("{done} by {who}, {time}").format(done=done, who=who, time=moment_words(mark.time))
        if mark.time
        else (tr("{done} by {who}").format(done=done, who=who))
    )


def author_words(name: str) -> str:
    """Return whose a change is."""
    return name or tr("nobody named")


def _translated(text: str) -> str:
    return QCoreApplication.translate("sentences", text)


def _line(ref: SectionRef, clause: str, catalogue: Catalogue) -> str:
    return as_the_layout(tr("{name}: {clause}").format(name=names_of((ref,), catalogue), clause=clause))


def _found_words(proposal: Proposal) -> str:
    if proposal.found_by is None:
        return ""
    return {
        FoundBy.TAG: "",
        FoundBy.TITLE: tr("Its tag is gone; it was found by the title of its field."),
        FoundBy.BOOKMARK: tr("Its field is gone; it was found by its bookmark."),
        FoundBy.HEADING: tr("Its marks are gone; it was found by the question above it."),
    }[proposal.found_by]


def _kind_notice(proposal: Proposal) -> str:
    emptied = tr("Its text was taken out in the document. It stays here unless you remove it.")
    gone = tr("This section is not in the document. It stays here unless you remove it.")
    return {
        ProposalKind.MISSING: emptied if proposal.is_emptied else gone,
        ProposalKind.MERGED: tr("It was changed here too since the export; both are merged in the result."),
        ProposalKind.CONFLICT: tr(
            "The same sentence was changed here since the export. Accepted, the texts stand beside each other until "
            "one is chosen."
        ),
    }.get(proposal.kind, "")
