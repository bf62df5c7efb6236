"""Check the spelling of a workspace: which words of which sections are in no dictionary."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from iom_tracker.domain.identity import SectionRef
from iom_tracker.domain.richtext import RichText
from iom_tracker.domain.spelling import words_to_check
from iom_tracker.environment.dictionary_files import spelling_language
from iom_tracker.environment.own_words import known_words
from iom_tracker.environment.speller import Speller
from iom_tracker.storage.workspace import Transaction, Workspace
from iom_tracker.workflows.contents import section_content
from iom_tracker.workflows.past_cycles import catalogue_naming
from iom_tracker.workflows.spelling_choice import read_choice


@dataclass(frozen=True, slots=True)
class SpellingReport:
    """What was found.

    Attributes:
        checked: how many words were looked up.
        sections: each section with words that are in no dictionary, and how often each of them stands there.
        suggestions: what may be meant by each word, where that was asked for.
    """

    language: str
    checked: int
    sections: Mapping[SectionRef, Mapping[str, int]]
    suggestions: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


def check_spelling(
    workspace: Workspace, reference: str | None = None, *, language: str = "", suggests: bool = False
) -> SpellingReport:
    """Look up every word of a section, a commitment, a transformation or the whole report.

    Drafts are checked as they are. Words that the person added are right, and the names of offices and people.

    Args:
        language: as `fr`; empty for the one chosen for the workspace.
        suggests: whether to think of what may be meant.

    Raises:
        UnknownSection: the reference names nothing.
        NoDictionary, NoDictionaries, SpellerStopped, CannotAccess: words cannot be looked up.
    """
    with workspace.reading() as transaction:
        choice = read_choice(transaction)
        language = spelling_language(language or choice.language)
        texts = _texts(transaction, reference)
    known = known_words() | choice.names
    counts = {ref: Counter(_words(text, language)) for ref, text in texts.items()}
    with Speller(language) as speller:
        wrong = speller.wrong(sorted(set().union(*counts.values())), known)
        found = {ref: {word: n for word, n in count.items() if word in wrong} for ref, count in counts.items()}
        meant = {word: speller.suggestions(word) for word in sorted(wrong)} if suggests else {}
    checked = sum(count.total() for count in counts.values())
    return SpellingReport(language, checked, {ref: words for ref, words in found.items() if words}, meant)


def _texts(transaction: Transaction, reference: str | None) -> dict[SectionRef, RichText]:
    catalogue = catalogue_naming(transaction, reference)
    slots = {slot.ref: slot for slot in catalogue.all_slots()}
    return {ref: section_content(transaction, catalogue, slots[ref]).shown for ref in catalogue.find(reference)}


def _words(body: RichText, language: str) -> Sequence[str]:
    return [word.text for block in body.blocks for word in words_to_check(block.text, language)]
