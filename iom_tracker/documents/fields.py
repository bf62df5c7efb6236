"""The fields of a story: what they show is text, their instructions are none.

ECMA-376 part 1, 17.16.18: a field begins, has instructions, a separator, what it shows, and an end; fields nest.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final

from lxml import etree

from iom_tracker.documents.word_xml import w

FIELD_SIGN: Final = w("fldChar")
_KIND: Final = w("fldCharType")
_CODE: Final = "begin"
_NEXT: Final[dict[tuple[str | None, str | None], str]] = {  # from where in a field, by which sign, to where
    ("", "begin"): _CODE,
    (_CODE, "separate"): "shown",
    (_CODE, "end"): "",
    ("shown", "end"): "",
}
_LINK = re.compile(r'\s*HYPERLINK\s+"([^"]+)"', re.IGNORECASE)


@dataclass(slots=True)
class _Open:
    """A field that has begun, with the address that it or what is around it leads to."""

    link: str | None
    code: list[str] = field(default_factory=list)
    is_in_code: bool = True


class FieldState:
    """Follows the fields of one story from sign to sign.

    A story whose fields do not all end hides nothing: a broken field must not swallow what follows.

    Attributes:
        is_whole: whether all of them end.
    """

    def __init__(self, signs: Iterable[etree._Element]) -> None:
        """Begin at the start of a story.

        Args:
            signs: all that the story has (`FIELD_SIGN`).
        """
        kinds = [sign.get(_KIND) for sign in signs]
        self.is_whole = kinds.count("begin") == kinds.count("end")
        self._open: list[_Open] = []
        self._in_code = 0

    def add_sign(self, sign: etree._Element) -> None:
        """Take the beginning, the separator or the end of a field."""
        kind = sign.get(_KIND)
        if kind == "begin":
            self._open.append(_Open(self.link))
            self._in_code += 1
        elif kind == "separate" and self._open:
            self._end_code()
            self._open[-1].link = link_in("".join(self._open[-1].code)) or self._link_around
        elif kind == "end" and self._open:
            self._end_code()
            self._open.pop()

    @property
    def is_hiding(self) -> bool:
        """Whether what comes now is not shown."""
        return self.is_whole and self._in_code > 0

    @property
    def is_quiet(self) -> bool:
        """Whether what comes now is shown and leads nowhere, as it would be without any field."""
        return not self._open or not (self.is_hiding or self._open[-1].link)

    @property
    def link(self) -> str | None:
        """The address that what is shown now leads to."""
        return self._open[-1].link if self._open else None

    @property
    def _link_around(self) -> str | None:
        return self._open[-2].link if len(self._open) > 1 else None

    def _end_code(self) -> None:
        self._in_code -= self._open[-1].is_in_code
        self._open[-1].is_in_code = False

    def add_code(self, code: str) -> None:
        """Take instructions."""
        if self._open:
            self._open[-1].code.append(code)


class OwnField:
    """Follows a field that begins and ends in one paragraph, and another behind it, and so on."""

    def __init__(self) -> None:
        """Begin outside of a field."""
        self._state: str | None = ""
        self._code = ""
        self._said = 0
        self._is_quiet = True

    @property
    def is_quiet(self) -> bool:
        """Whether the words of the paragraph are as they would be without its fields, all of which have ended."""
        return self._is_quiet and self._state == ""

    def take(self, piece: etree._Element, said: int) -> None:
        """Take a sign or instructions.

        Args:
            said: how many pieces of text stand before it; those among the instructions may not be shown.
        """
        if piece.tag != FIELD_SIGN:
            self._code += piece.text or ""
            return
        before, self._state = self._state, _NEXT.get((self._state, piece.get(_KIND)))
        if before == _CODE and (said != self._said or link_in(self._code)):
            self._is_quiet = False
        self._said, self._code = said, ""


def link_in(code: str) -> str | None:
    """Return the address that a field's instructions lead to; None where they lead to none."""
    found = _LINK.match(code)
    return found[1] if found else None
