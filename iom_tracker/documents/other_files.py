"""Files that are often taken for Word documents, told by how they begin, whatever their names end in."""

import re
from typing import Final

HEAD: Final = 4096  # bytes; so much of a file tells what it is
_COMPOUND_FILE: Final = b"\xd0\xcf\x11\xe0"  # what Word wrote until 2003, and what every Word puts round a password
_NAME_IN_ZIP: Final = slice(30, 38)
_BOM: Final = b"\xef\xbb\xbf"
_KINDS: Final = (
    (re.compile(re.escape(_COMPOUND_FILE)), "old_word"),
    (re.compile(rb"\s*\{\\rtf"), "rich_text"),
    (re.compile(rb"%PDF-"), "pdf"),
    (re.compile(rb"\s*<(?s:.)*urn:oasis:names:tc:opendocument"), "open_document"),
    (re.compile(rb"\s*<(?s:.)*(?:office/2006/xmlPackage|progid=.Word\.Document|office/word/2003/wordml)"), "one_xml"),
    (re.compile(rb"\s*<(?:!doctype\s+html|html|\?xml(?s:.)*<html)\b", re.IGNORECASE), "web_page"),
)


def kind_of_other_file(data: bytes) -> str | None:
    """Return the reason for which a file that begins so is refused, or None if it may be a Word file or plain text."""
    head = data[:HEAD]
    if head[_NAME_IN_ZIP] == b"mimetype" and b"opendocument" in head:
        return "open_document"
    plain = head.replace(b"\0", b"").lstrip(b"\xff\xfe").removeprefix(_BOM)  # so that UTF-16 can be read as well
    return next((kind for pattern, kind in _KINDS if pattern.match(head) or pattern.match(plain)), None)
