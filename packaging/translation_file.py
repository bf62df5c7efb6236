"""One language's file of translations, in the format of Qt Linguist, which can open it too."""

import xml.etree.ElementTree as ET
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import groupby
from pathlib import Path
from typing import Final

from steps import ROOT
from translatable_texts import Text
from translation_faults import faults_of

from iom_tracker.domain.plural_form import PluralForm, plural_forms_below_a_million

FOLDER: Final = ROOT / "resources" / "translations"
LANGUAGES: Final = ("fr", "es", "ar")
_HEAD: Final = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'


@dataclass(frozen=True, slots=True)
class Message:
    """A text and what stands in the file for it.

    Attributes:
        forms: the translation; of a text with a number one for each plural form of the language.
        is_finished: whether the program may use it.
    """

    text: Text
    forms: tuple[str, ...]
    is_finished: bool = False


def file_of(language: str, folder: Path = FOLDER) -> Path:
    """Return the file of a language."""
    return folder / f"{language}.ts"


def forms_of(text: Text, language: str) -> tuple[PluralForm, ...]:
    """Return the plural forms in which a text is said; none where no number stands in it."""
    return plural_forms_below_a_million(language) if text.has_forms else ()


def read(file: Path) -> tuple[Message, ...]:
    """Return what a file holds; nothing where there is none yet."""
    return tuple(_messages(ET.parse(file).getroot())) if file.exists() else ()  # noqa: S314 - a file of our own


def write(file: Path, language: str, messages: Iterable[Message]) -> None:
    """Write a file anew, its messages in the order of their contexts and texts."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    ordered = sorted(messages, key=lambda each: each.text)
    for name, members in groupby(ordered, key=lambda each: each.text.context):
        context = ET.SubElement(root, "context")
        ET.SubElement(context, "name").text = name
        for message in members:
            _add(context, message)
    ET.indent(root, "    ")
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(_HEAD + ET.tostring(root, encoding="unicode") + "\n", encoding="utf-8", newline="\n")


def renewed(messages: Iterable[Message], texts: Iterable[Text], language: str) -> tuple[Message, ...]:
    """Return the messages of these texts: what was translated stays, what moved is proposed, what is gone goes."""
    known = {(each.text.context, each.text.source): each for each in messages}
    elsewhere = {each.text.source: each for each in known.values() if each.is_finished}
    return tuple(_renewed(text, known, elsewhere, language) for text in texts)


def faults(message: Message, language: str) -> Iterator[str]:
    """Yield what is wrong with a message."""
    names = forms_of(message.text, language)
    if len(message.forms) != max(len(names), 1):
        yield f"it has {len(message.forms)} forms instead of {max(len(names), 1)}"
        return
    for name, form in zip(names or (None,), message.forms, strict=True):
        yield from (f"{fault} ({name})" if name else fault for fault in faults_of(message.text.source, form, name))


def _renewed(
    text: Text, known: Mapping[tuple[str, str], Message], elsewhere: Mapping[str, Message], language: str
) -> Message:
    nothing = Message(text, ("",) * max(len(forms_of(text, language)), 1))
    found = known.get((text.context, text.source))
    if found is None and text.source in elsewhere:
        found = replace(elsewhere[text.source], is_finished=False)
    if found is None or len(found.forms) != len(nothing.forms):
        return nothing
    return replace(found, text=text)


def _messages(root: ET.Element) -> Iterator[Message]:
    for context in root.iterfind("context"):
        for element in context.iterfind("message"):
            text = Text(context.findtext("name", ""), element.findtext("source", ""))
            translation = element.find("translation")
            if translation is not None:
                forms = tuple(form.text or "" for form in translation.iterfind("numerusform"))
                yield Message(text, forms or (translation.text or "",), translation.get("type") is None)


def _add(context: ET.Element, message: Message) -> None:
    element = ET.SubElement(context, "message", {"numerus": "yes"} if message.text.has_forms else {})
    ET.SubElement(element, "source").text = message.text.source
    translation = ET.SubElement(element, "translation", {} if message.is_finished else {"type": "unfinished"})
    if message.text.has_forms:
        for form in message.forms:
            ET.SubElement(translation, "numerusform").text = form
    else:
        translation.text = message.forms[0]
