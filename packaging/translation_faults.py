"""What can be wrong with a translation whatever it says: placeholders, mnemonics, dots, marks and edges."""

import re
from collections.abc import Iterator
from typing import Final

from translatable_texts import NUMBER

from iom_tracker.domain.plural_form import PluralForm

_PLACEHOLDER: Final = re.compile(r"\{[^{}]*\}")
_MARK: Final = re.compile(r"<[^<>]+>|\(\*[^()]*\)")  # of HTML, and the kinds of file in a choice of files
_MNEMONIC: Final = re.compile(r"&(?=\w)")
_EDGES: Final = re.compile(r"^(\s*).*?(\s*)$", re.DOTALL)
_DOTS: Final = "…"
# Languages have a word for these numbers, as Arabic has for two of something.
_NUMBER_MAY_BE_A_WORD: Final = (PluralForm.ZERO, PluralForm.ONE, PluralForm.TWO)


def faults_of(source: str, translation: str, form: PluralForm | None = None) -> Iterator[str]:
    """Yield what is wrong with a translation, or with one of its forms."""
    if not translation.strip():
        yield "it is empty"
        return
    ours, theirs = ({*_PLACEHOLDER.findall(text)} for text in (source, translation))
    may_lack = {NUMBER} if form in _NUMBER_MAY_BE_A_WORD else set()
    if ours - theirs - may_lack:
        yield f"it lacks {', '.join(sorted(ours - theirs - may_lack))}"
    if theirs - ours:
        yield f"it names {', '.join(sorted(theirs - ours))}, which the text does not have"
    if translation.count("{") != translation.count("}"):
        yield "it has a brace too many"
    yield from _other_faults(source, translation)


def _other_faults(source: str, translation: str) -> Iterator[str]:
    mnemonics = [len(_MNEMONIC.findall(text)) for text in (source, translation)]
    if mnemonics[0] != mnemonics[1]:
        yield f"it has {mnemonics[1]} letters marked with & and the text has {mnemonics[0]}"
    if source.endswith(_DOTS) != translation.endswith(_DOTS):
        yield f"only one of both ends in {_DOTS}"
    if sorted(_MARK.findall(source)) != sorted(_MARK.findall(translation)):
        yield "its marks in brackets are not those of the text"
    if _edges(source) != _edges(translation):
        yield "it begins or ends with other white space than the text"


def _edges(text: str) -> tuple[str, ...]:
    found = _EDGES.match(text)
    return found.groups() if found else ()
