"""What Word shows in a content control where nothing is said: “Click or tap here to enter text.” Nobody wrote it.

Such a control says so (`w:showingPlcHdr`, ECMA-376 part 1, 17.5.2.39), and the words have a style of their own. Other
programs may leave both where somebody has typed: only words that Word is known to show are passed over silently.
"""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import compress
from typing import Final

from lxml import etree

from iom_tracker.documents.document_formats import is_on
from iom_tracker.documents.word_xml import one_line, w
from iom_tracker.domain.marked_text import MarkedBlock, MarkedSpan
from iom_tracker.domain.word_count import count_words

_SHOWING: Final = w("showingPlcHdr")
_CONTROL: Final = w("sdt")
_CONTENT: Final = w("sdtContent")
_R: Final = w("r")
_T: Final = w("t")
_STYLE: Final = f"{w('rPr')}/{w('rStyle')}"
_LONGEST: Final = 100  # characters
_SHOWN: Final = (  # Word has its own words for this in each language of its window
    *("Click or tap here to enter text", "Click here to enter text", "Choose an item"),
    *("Click or tap to enter a date", "Click here to enter a date"),
    *("Cliquez ou appuyez ici pour entrer du texte", "Cliquez ici pour entrer du texte", "Choisissez un élément"),
    *("Haga clic o pulse aquí para escribir texto", "Haga clic aquí para escribir texto", "Elija un elemento"),
    *("انقر أو اضغط هنا لإدخال نص", "انقر هنا لإدخال نص"),
    *("Klicken oder tippen Sie hier, um Text einzugeben", "Klicken Sie hier, um Text einzugeben"),
    *("Fare clic o toccare qui per immettere il testo", "Clique ou toque aqui para introduzir texto"),
    *("Klik of tik om tekst in te voeren", "Место для ввода текста", "单击或点击此处输入文字"),
)


@dataclass(frozen=True, slots=True)
class Prompt:
    """What of a line Word shows where nothing is said.

    Attributes:
        words: how many words the line has more by it.
        unknown: that of it which Word is not known to show.
    """

    words: int
    unknown: str

    @property
    def silent_words(self) -> int:
        """How many words need not be told."""
        return self.words - count_words(self.unknown)


@dataclass(frozen=True, slots=True)
class _Control:
    """A content control that says that it is empty, with its runs."""

    plain: tuple[etree._Element, ...]
    styled: tuple[etree._Element, ...]

    @property
    def said(self) -> tuple[etree._Element, ...]:
        """The runs that somebody may have typed into: of those in the style, such as go on from Word's words."""
        plain = self.plain if self.styled or not _is_shown(self.plain) else ()
        return (*plain, *(self.styled if not _is_shown(self.styled) and _holds_shown(self.styled) else ()))


def prompts_in(story: etree._Element, styles: Collection[str]) -> Mapping[etree._Element, bool]:
    """Return the runs of a story in which nothing is said, each with whether Word is known to show such words."""
    found: dict[etree._Element, bool] = {}
    for control in _controls(story, styles):
        said = set(control.said)
        for runs in control.plain, control.styled:
            found |= dict.fromkeys((each for each in runs if each not in said), _is_shown(runs))
    return found


def typed_in(story: etree._Element, styles: Collection[str]) -> Iterator[tuple[etree._Element, str]]:
    """Yield the runs that somebody typed into a content control that says that it is empty, with their words."""
    for control in _controls(story, styles):
        yield from ((run, _words((run,))) for run in control.said)


def is_shown_by_word(text: str) -> bool:
    """Say whether Word is known to show these words where nothing is said."""
    return len(text) <= _LONGEST and _key(text) in _KEYS


def without_prompts(block: MarkedBlock, prompts: Mapping[int, bool]) -> tuple[tuple[MarkedSpan, ...], Prompt]:
    """Return the spans of a line in which something is said, and what Word shows beside them.

    Args:
        prompts: the numbers of the spans that Word shows, each with whether it is known to show such words.
    """
    spans = block.spans
    said = tuple(span for number, span in enumerate(spans) if number not in prompts)
    unknown = [spans[number] for number, is_known in prompts.items() if not is_known]
    return said, Prompt(count_words(_line(spans)) - count_words(_line(said)), _line(unknown))


def _controls(story: etree._Element, styles: Collection[str]) -> Iterator[_Control]:
    for switch in story.iter(_SHOWING):
        control = next(switch.iterancestors(_CONTROL), None)
        content = control.find(_CONTENT) if control is not None else None
        if content is None or not is_on(switch):
            continue
        runs = [run for run in content.iter(_R) if next(run.iterancestors(_CONTROL)) is control and _words((run,))]
        is_styled = [_style_of(run) in styles for run in runs]
        plain = (run for run, styled in zip(runs, is_styled, strict=True) if not styled)
        yield _Control(tuple(plain), tuple(compress(runs, is_styled)))


def _style_of(run: etree._Element) -> str:
    style = run.find(_STYLE)
    return style.get(w("val"), "") if style is not None else ""


def _words(runs: Sequence[etree._Element]) -> str:
    return "".join(each.text or "" for run in runs for each in run.iterchildren(_T))


def _key(text: str) -> str:
    return "".join(text.casefold().split()).rstrip(".。")


_KEYS: Final = frozenset(map(_key, _SHOWN))


def _is_shown(runs: Sequence[etree._Element]) -> bool:
    return is_shown_by_word(_words(runs))


def _holds_shown(runs: Sequence[etree._Element]) -> bool:
    return any(shown in _key(_words(runs)) for shown in _KEYS)


def _line(spans: Sequence[MarkedSpan]) -> str:
    return one_line("".join(each.span.text for each in spans if not each.is_gone))
