"""The prompt that Word shows in a content control which somebody emptied: it says nothing and is no answer."""

from typing import Final

from iom_tracker.documents.story_lines import StoryParagraph
from iom_tracker.documents.word_xml import w

_PROMPTS: Final = frozenset(  # what Word writes where no other prompt was chosen, as far as it was seen
    {
        "Click or tap here to enter text.",
        "Click here to enter text.",
        "Cliquez ou appuyez ici pour entrer du texte.",
        "Haga clic o pulse aquí para escribir texto.",
        "انقر أو اضغط هنا لإدخال نص.",
    }
)
_RUN: Final = w("r")
_STYLE: Final = f"{w('rPr')}/{w('rStyle')}"
_TRACKED: Final = tuple(w(name) for name in ("ins", "del", "moveFrom", "moveTo"))


def is_prompt(paragraph: StoryParagraph) -> bool:
    """Say whether a paragraph is the prompt of its content control.

    It is one only where the control says that it shows one; and either the words are Word's own, or all of them have a
    style of characters, as Word gives them and no typed text gets by itself. What was tracked is somebody's.
    """
    if not paragraph.place.is_prompting or next(paragraph.element.iter(*_TRACKED), None) is not None:
        return False
    runs = [run for run in paragraph.element.iter(_RUN) if next(run.iter(w("t")), None) is not None]
    return paragraph.text.strip() in _PROMPTS or (bool(runs) and all(run.find(_STYLE) is not None for run in runs))
