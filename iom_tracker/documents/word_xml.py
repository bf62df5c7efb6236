"""Names and escapes of WordprocessingML."""

from functools import lru_cache
from typing import Final

from lxml import etree

from iom_tracker.domain.richtext import LINE_BREAK, clean

W: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
HYPERLINK: Final = f"{R}/hyperlink"
DECLARED: Final = f'xmlns:w="{W}" xmlns:r="{R}"'


def w(name: str) -> str:
    """Return the full name of an element or attribute of WordprocessingML."""
    return f"{{{W}}}{name}"


def r(name: str) -> str:
    """Return the full name of a relationship attribute."""
    return f"{{{R}}}{name}"


def text(canonical: str) -> str:
    """Return clean text as XML text."""
    return canonical.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def value(plain: str) -> str:
    """Return any text as the value of an attribute in double quotes."""
    return text(one_line(plain)).replace('"', "&quot;")


def run_xml(words: str, form: str = "", tag: str = "t") -> str:
    """Return clean words as a run.

    Args:
        words: with line breaks or without.
        form: its properties.
        tag: `t`, or `delText` for words that were taken out.
    """
    form = f"<w:rPr>{form}</w:rPr>" if form else ""
    opening = f'<w:{tag} xml:space="preserve">'
    inner = text(words).replace(LINE_BREAK, f"</w:{tag}><w:br/>{opening}")
    return f"<w:r>{form}{opening}{inner}</w:{tag}></w:r>"


@lru_cache(maxsize=256)  # the same few headings stand above every answer
def one_line(plain: str) -> str:
    """Return any text clean and on one line."""
    return clean(plain).replace(LINE_BREAK, " ").strip()


def parse(data: bytes | str) -> etree._Element:
    """Parse XML that may come from anywhere: nothing is fetched, expanded or let grow without bounds.

    Raises:
        etree.XMLSyntaxError: it is not well-formed, or too large or too deep for the parser.
    """
    # A new parser each time: lxml locks one that is shared between threads.
    return etree.fromstring(data, etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False))


def refuse_ill_formed(data: bytes) -> None:
    """Read XML as `parse` does without making a tree, which would take three times as long.

    Raises:
        etree.XMLSyntaxError: it is not well-formed, or uses a prefix that it does not declare.
    """
    nothing = _Nothing()
    parser = etree.XMLParser(target=nothing, resolve_entities=False, no_network=True, huge_tree=False)  # type: ignore[arg-type] # lxml-stubs
    etree.fromstring(data, parser)
    if len(parser.error_log.filter_from_errors()):
        parse(data)  # a prefix that is not declared stops a parser only if it makes a tree


class _Nothing:
    """What a parser makes that is asked for nothing."""

    def close(self) -> None:
        """End, as every parser's target must be able to."""
