"""Word files to try documents with: the shipped template, changed as a test needs it."""

import re
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path

from iom_tracker.environment.resources import resource

Parts = dict[str, bytes]
MAIN = "word/document.xml"


def the_template() -> Path:
    """Return the template that the program ships."""
    return resource("word", "report.docx")


def parts_of(path: Path) -> Parts:
    """Return the parts of a Word file."""
    with zipfile.ZipFile(path) as package:
        return {name: package.read(name) for name in package.namelist()}


def text_of_part(path: Path, name: str = MAIN) -> str:
    """Return one part of a Word file as text."""
    return parts_of(path)[name].decode()


def pack(path: Path, parts: Mapping[str, bytes | str]) -> Path:
    """Write parts as a Word file."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in parts.items():
            package.writestr(name, data)
    return path


def changed(source: Path, out: Path, change: Callable[[str], str], part: str = MAIN) -> Path:
    """Return a copy of a Word file of which one part is changed."""
    parts = parts_of(source)
    before = parts[part].decode()
    parts[part] = change(before).encode()
    assert parts[part].decode() != before
    return pack(out, parts)


def without_style(name: str) -> Callable[[str], str]:
    """Return a change to the style sheet: one style less."""
    pattern = re.compile(rf'<w:style (?:(?!</w:style>).)*?<w:name w:val="{name}"/>.*?</w:style>', re.IGNORECASE)
    return lambda sheet: pattern.sub("", sheet, count=1)


def without_slot(name: str) -> Callable[[str], str]:
    """Return a change to a story: one slot less."""
    pattern = re.compile(rf'<w:sdt>(?:(?!</w:sdt>).)*?"iom-tracker:{name}".*?</w:sdt>')
    return lambda story: pattern.sub("", story, count=1)
