"""What of an XML part can be told without parsing it: whether a parser would be asked for more than text and marks."""

import re
from typing import Final

from iom_tracker.documents.flaws import Flaw

MOST_MARKS: Final = 3_000_000  # of all parts; a report of 2,000 commitments has 650,000
_BEFORE_THE_ROOT: Final = 64 * 1024  # bytes
_PROLOG: Final = re.compile(r"(?:\s+|<\?.*?\?>|<!--.*?-->)*+", re.DOTALL)
_ENCODING: Final = re.compile(r"""<\?xml\s[^>]*?encoding\s*=\s*["']([^"']*)""")
_ENCODINGS: Final = frozenset({"utf-8", "utf8", "utf-16", "us-ascii", "ascii", "iso-8859-1", "windows-1252"})
_BOMS: Final = ((b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"), (b"<\0", "utf-16-le"), (b"\0<", "utf-16-be"))


def refuse_unsafe_xml(data: bytes) -> None:
    """Let XML pass that has no document type and an encoding that a Word file may have.

    Raises:
        Flaw: it has a document type (`doctype`), or is no XML of a Word file (`not_word`).
    """
    encoding = next((name for mark, name in _BOMS if data.startswith(mark)), "utf-8")
    head = data[:_BEFORE_THE_ROOT].decode(encoding, "replace").removeprefix("\ufeff")
    declared = _ENCODING.match(head)
    prolog = _PROLOG.match(head)
    root = head[prolog.end() :] if prolog else head
    if root.startswith("<!DOCTYPE"):
        raise Flaw("doctype")
    if not re.match(r"<[\w:]|$", root) or (declared and declared[1].lower() not in _ENCODINGS):
        raise Flaw("not_word")


def count_marks(data: bytes) -> int:
    """Return how many marks XML holds at the most: each element, attribute, comment or instruction is one or two."""
    return data.count(b"<") + data.count(b"=")
