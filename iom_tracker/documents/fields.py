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
    def is_inside(self) -> bool:
        """Whether a field has begun that has not ended."""
        return bool(self._open)

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


def link_in(code: str) -> str | None:
    """Return the address that a field's instructions lead to; None where they lead to none."""
    found = _LINK.match(code)
    return found[1] if found else None
