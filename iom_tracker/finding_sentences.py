"""What proofreading found, as one plain sentence each, for both edges."""

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from iom_tracker.domain.proofreading.text_finding import Fault, Part, TextFinding
from iom_tracker.sentences import Translate

Form = Callable[[str, int], str]  # takes of a translated text the form that a number has in that language
LONGEST: Final = 70  # characters that are quoted
_SENTENCES: Final[Mapping[Fault, str]] = {
    Fault.OVER_CAP: "{n} words over the cap of {meant}, from here on: “{said}”",
    Fault.REPEATED: "Said already in {others}: “{said}”",
    Fault.SIMILAR: "Nearly the same words stand in {others}: “{said}”",
    Fault.OTHER_CODE: "“{said}” is not the code of this transformation, which is {meant}.",
    Fault.UNCLOSED_QUOTE: "A quote is opened here and not closed: {said}…",
    Fault.ACRONYM: "“{said}” is not spelled out, neither here nor earlier in the report.",
    Fault.YEAR: "“{said}” is far from the reporting year {meant}.",
}
_ONE_OVER_CAP: Final = "1 word over the cap of {meant}, from here on: “{said}”"
_IN_THE_QUESTION: Final = "The question, as it is printed, opens a quote and does not close it: {said}…"
_IN_THE_COMMITMENT: Final = "The text of the commitment itself says this twice: “{said}”"
_MORE: Final = "{named} and {more} more"


def as_it_is(text: str, _: int) -> str:
    """Return a text whose one form is right for every number, as it is in the language of the code."""
    return text


def text_finding_sentence(
    finding: TextFinding, others: Sequence[str], tr: Translate = str, form: Form = as_it_is
) -> str:
    """Return what to tell a person about a passage.

    Args:
        others: what to call the other places that the finding names.
        tr: puts a sentence into another language.
        form: takes the form for a number, where that language has several.
    """
    values = {
        "said": shortened(finding.said),
        "meant": finding.meant,
        "n": finding.count,
        "others": _list(others, finding.count, tr),
    }
    return form(tr(_sentence_of(finding)), finding.count).format(**values)


def shortened(said: str) -> str:
    """Return the first words of a passage, with a sign where some are left out."""
    if len(said) <= LONGEST:
        return said
    words, space, _ = said[:LONGEST].rpartition(" ")
    return f"{words if space else said[:LONGEST]}…"


def _sentence_of(finding: TextFinding) -> str:
    if finding.part is Part.QUESTION:
        return _IN_THE_QUESTION
    if finding.part is Part.COMMITMENT:
        return _IN_THE_COMMITMENT
    is_one_over = finding.fault is Fault.OVER_CAP and finding.count == 1
    return _ONE_OVER_CAP if is_one_over else _SENTENCES[finding.fault]


def _list(others: Sequence[str], count: int, tr: Translate) -> str:
    named = ", ".join(others)
    return tr(_MORE).format(named=named, more=count - len(others)) if count > len(others) else named
