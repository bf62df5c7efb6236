"""The names under which programs keep the styles of a report: Word's own in several languages, aliases, ids."""

from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from lxml import etree

from iom_tracker.documents.word_xml import w

CHARACTER_STYLES: Final = frozenset({"Hyperlink"})
_TRANSLATED: Final = {
    "Heading 1": ("Titre 1", "Título 1", "Überschrift 1", "Titolo 1", "Kop 1", "Заголовок 1", "عنوان 1"),
    "Heading 2": ("Titre 2", "Título 2", "Überschrift 2", "Titolo 2", "Kop 2", "Заголовок 2", "عنوان 2"),
    "Heading 3": ("Titre 3", "Título 3", "Überschrift 3", "Titolo 3", "Kop 3", "Заголовок 3", "عنوان 3"),
    "List Bullet": ("Liste à puces", "Lista con viñetas", "Aufzählungszeichen", "Puntoelenco", "Lijst opsom.teken"),
    "List Number": ("Liste à numéros", "Lista con números", "Listennummer", "Numeroelenco", "Lijstnummering"),
    "Hyperlink": ("Lien hypertexte", "Hipervínculo", "Collegamento ipertestuale", "Internet Link", "Гиперссылка"),
    "TOC Heading": ("En-tête de table des matières", "Título TDC", "Título de TDC", "Inhaltsverzeichnisüberschrift"),
    "TOC 1": ("TM 1", "TDC 1", "Verzeichnis 1", "Sommario 1", "Inhopg 1", "Contents 1", "Оглавление 1"),
    "TOC 2": ("TM 2", "TDC 2", "Verzeichnis 2", "Sommario 2", "Inhopg 2", "Contents 2", "Оглавление 2"),
}


def style_named(sheet: etree._Element, name: str) -> etree._Element | None:
    """Return the style that goes by a name, the likeliest if several do; None if there is none."""
    return next(styles_named(sheet, name), None)


def styles_named(sheet: etree._Element, name: str) -> Iterator[etree._Element]:
    """Yield the styles that go by a name, the likeliest first.

    A style's own name comes first, then its aliases, then Word's name for it in another language, then its id.
    """
    type_ = "character" if name in CHARACTER_STYLES else "paragraph"
    styles = [each for each in sheet.iterchildren(w("style")) if each.get(w("type"), "paragraph") == type_]
    styles.reverse()  # of several the last one counts
    wanted, translated = _key(name), {_key(each) for each in _TRANSLATED.get(name, ())}
    yield from (each for each in styles if _key(name_of_style(each)) == wanted)
    yield from (each for each in styles if wanted in _aliases(each))
    yield from (each for each in styles if translated & {_key(name_of_style(each)), *_aliases(each)})
    yield from (each for each in styles if _key(each.get(w("styleId"), "")) == wanted)


def name_of_style(style: etree._Element) -> str:
    """Return the name that a person sees; empty for a style without one."""
    name = style.find(w("name"))
    return name.get(w("val"), "") if name is not None else ""


def is_named(style: etree._Element, name: str) -> bool:
    """Say whether a style bears a name as its own, give or take capital letters."""
    return _key(name_of_style(style)) == _key(name)


def _aliases(style: etree._Element) -> set[str]:
    """Return what a style is called beside its name; older programs put all names into one, with commas between."""
    aliases = style.find(w("aliases"))
    listed = aliases.get(w("val"), "") if aliases is not None else ""
    return {_key(each) for each in f"{name_of_style(style)},{listed}".replace(";", ",").split(",")}


@lru_cache(maxsize=1024)  # the same names are asked for again and again
def _key(name: str) -> str:
    return "".join(name.casefold().split())
