"""The shipped translations: one Qt Linguist file for each language, read as it is."""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from iom_tracker.environment.resources import resource

if TYPE_CHECKING:  # a window in English is painted without a reader of XML
    from xml.etree.ElementTree import Element

Translations = Mapping[tuple[str, str], tuple[str, ...]]


def read_translations(language: str) -> Translations:
    """Return what each text, named by its context and itself, is in a language; a text with a number in several forms.

    The forms follow the order of `plural_forms_below_a_million`. What nobody has finished yet is left out.

    Raises:
        FileMissing: the installation lacks the file of this language.
    """
    from xml.etree.ElementTree import parse  # noqa: PLC0415 - as above

    tree = parse(resource("translations", f"{language}.ts"))  # noqa: S314 - a file that is shipped with us
    return dict(_finished(tree.getroot()))


def _finished(root: "Element") -> Iterator[tuple[tuple[str, str], tuple[str, ...]]]:
    for context in root.iterfind("context"):
        name = context.findtext("name", "")
        for message in context.iterfind("*[source]"):
            translation = message.find("translation")
            if translation is not None and translation.get("type") is None:
                forms = tuple(form.text or "" for form in translation.iterfind("numerusform"))
                yield (name, message.findtext("source", "")), forms or (translation.text or "",)
