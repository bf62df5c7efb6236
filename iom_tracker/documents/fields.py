"""The fields of a story: what they show is text, their instructions are none.

ECMA-376 part 1, 17.16.18: a field begins, has instructions, a separator, what it shows, and an end; fields nest.
"""

import re
from dataclasses import dataclass, field
from typing import Final

from lxml import etree

from iom_tracker.documents.word_xml import w

FIELD_SIGN: Final = w("fldChar")
_LINK = re.compile(r'\s*HYPERLINK\s+"([^"]+)"', re.IGNORECASE)


@dataclass(slots=True)
class _Open:
    code: list[str] = field(default_factory=list)
    link: str | None = None
    is_in_code: bool = True


class FieldState:
    """Follows the fields of one story from sign to sign.

    A story whose fields do not all end hides nothing: a broken field must not swallow what follows.
    """

    def __init__(self, story: etree._Element) -> None:
        """Begin at the start of a story."""
        kinds = [sign.get(w("fldCharType")) for sign in story.iter(FIELD_SIGN)]
        self._is_whole = kinds.count("begin") == kinds.count("end")
        self._open: list[_Open] = []
        self.is_hiding = False
        self.link: str | None = None

    def add_sign(self, sign: etree._Element) -> None:
        """Take the beginning, the separator or the end of a field."""
        kind = sign.get(w("fldCharType"))
        if kind == "begin":
            self._open.append(_Open())
        elif kind == "separate" and self._open:
            self._open[-1].is_in_code = False
            self._open[-1].link = link_in("".join(self._open[-1].code))
        elif kind == "end" and self._open:
            self._open.pop()
        self.is_hiding = self._is_whole and any(each.is_in_code for each in self._open)
        self.link = next((each.link for each in reversed(self._open) if each.link), None)

    def add_code(self, code: str) -> None:
        """Take instructions."""
        if self._open:
            self._open[-1].code.append(code)


def link_in(code: str) -> str | None:
    """Return the address that a field's instructions lead to; None where they lead to none."""
    found = _LINK.match(code)
    return found[1] if found else None
