"""What an HTML element says about the text inside it: bold, italic, link, hidden."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final

from iom_tracker.domain.richtext import safe_link

_TEXTLESS_TAGS: Final = (
    "audio button canvas del iframe math noembed noframes noscript object script select style svg template textarea "
    "title video xml"
)
_WITHOUT_TEXT: Final = frozenset(_TEXTLESS_TAGS.split())
_BOLD: Final = frozenset(("b", "strong"))
_ITALIC: Final = frozenset(("i", "em", "cite", "dfn", "var"))
_MARK_OF_COMMENT: Final = "msocomanchor"  # as Word writes it, round `[AB1]`
_LEAST_BOLD: Final = 600
_DROPPED: Final = frozenset(
    (
        ("display", "none"),
        ("visibility", "hidden"),
        ("mso-hide", "all"),
        ("mso-element", "comment-list"),
        ("mso-special-character", "comment"),
    )
)


@dataclass(frozen=True, slots=True)
class Style:
    """What holds for the text at one place.

    Attributes:
        keeps_spaces: whether spaces and line ends count, as in `white-space: pre-wrap`.
        is_dropped: whether the text here is no text of the page.
        is_list_sign: whether the text is the bullet or number that Word wrote out.
    """

    bold: bool = False
    italic: bool = False
    link: str | None = None
    keeps_spaces: bool = False
    is_dropped: bool = False
    is_list_sign: bool = False


def declarations(css: str) -> dict[str, str]:
    """Return the properties of a `style` attribute; names and values in small letters."""
    pairs = (each.partition(":") for each in css.lower().split(";"))
    return {name.strip(): value.strip() for name, _, value in pairs}


def styled(around: Style, tag: str, attributes: Mapping[str, str], css: Mapping[str, str]) -> Style:
    """Return what holds inside an element, given what holds around it."""
    return replace(
        around,
        bold=_is_bold(css.get("font-weight", ""), otherwise=around.bold or tag in _BOLD),
        italic=_is_italic(css.get("font-style", ""), otherwise=around.italic or tag in _ITALIC),
        link=(safe_link(attributes.get("href")) if tag == "a" else None) or around.link,
        keeps_spaces=_keeps_spaces(css.get("white-space", ""), otherwise=around.keeps_spaces or tag == "pre"),
        is_dropped=around.is_dropped or _is_without_text(tag, attributes, css),
        is_list_sign=around.is_list_sign or css.get("mso-list") == "ignore",
    )


def _is_without_text(tag: str, attributes: Mapping[str, str], css: Mapping[str, str]) -> bool:
    is_mark_of_comment = attributes.get("class") == _MARK_OF_COMMENT
    return tag in _WITHOUT_TEXT or is_mark_of_comment or not _DROPPED.isdisjoint(css.items())


def _is_bold(weight: str, *, otherwise: bool) -> bool:
    if weight.isdecimal():
        return int(weight[:4]) >= _LEAST_BOLD
    return {"bold": True, "bolder": True, "normal": False, "lighter": False}.get(weight, otherwise)


def _is_italic(posture: str, *, otherwise: bool) -> bool:
    return {"italic": True, "oblique": True, "normal": False}.get(posture, otherwise)


def _keeps_spaces(spaces: str, *, otherwise: bool) -> bool:
    keeps = {"pre": True, "pre-wrap": True, "break-spaces": True, "normal": False, "nowrap": False}
    return keeps.get(spaces, otherwise)
