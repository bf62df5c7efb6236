"""The signs of WordprocessingML that are no letters and yet stand for text."""

from typing import Final

from lxml import etree

from iom_tracker.documents.word_xml import w
from iom_tracker.domain.richtext import LINE_BREAK

SIGNS: Final[dict[str, str]] = {
    w("tab"): "\t",
    w("ptab"): "\t",
    w("br"): LINE_BREAK,
    w("cr"): LINE_BREAK,
    w("noBreakHyphen"): "\u2011",
    w("softHyphen"): "\u00ad",
}
SYMBOL: Final = w("sym")
_PRIVATE: Final = range(0xF000, 0xF100)  # where the signs of a symbol font stand, whatever they show
_SHOWN: Final = {
    "symbol": {0xB7: "•", 0xB1: "±", 0xA3: "≤", 0xB3: "≥", 0xB0: "°", 0xAE: "→", 0xD7: "·", 0xB4: "×", 0xB9: "≠"},
    "wingdings": {0xA7: "▪", 0xE0: "→", 0xFC: "✓", 0xFB: "✗", 0xD8: "➢", 0x76: "❖", 0xA8: "□", 0x6C: "●"},
}
_HIGHEST: Final = 0x10FFFF


def symbol_in(element: etree._Element) -> str:
    """Return the character that a `w:sym` shows, where its font is known, else the one that it names."""
    try:
        code = int(element.get(w("char"), ""), 16)
    except ValueError:
        return ""
    shown = _SHOWN.get(element.get(w("font"), "").casefold(), {})
    return shown.get(code - _PRIVATE.start if code in _PRIVATE else code) or (chr(code) if code <= _HIGHEST else "")
