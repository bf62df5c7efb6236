"""What drawings of old programs are called: images, words in art, and what stands for another program's object."""

from typing import Final

from lxml import etree

from iom_tracker.documents.word_xml import w

_VML: Final = "{urn:schemas-microsoft-com:vml}"
_OFFICE: Final = "{urn:schemas-microsoft-com:office:office}"
_OBJECT: Final = w("object")
_IN_ART: Final = f"{_VML}textpath"
OLD_DRAWINGS: Final = (f"{_VML}imagedata", _IN_ART)


def name_of_drawing(drawing: etree._Element) -> str:
    """Return the words of words in art, else how an image is described or called; empty where neither is said."""
    if drawing.tag == _IN_ART:
        return drawing.get("string", "")
    shape, title = drawing.getparent(), drawing.get(f"{_OFFICE}title", "")
    described, number = (shape.get("alt", ""), shape.get("id", "")) if shape is not None else ("", "")
    return described or title or _program_of(drawing) or number


def _program_of(drawing: etree._Element) -> str:
    """Return the program whose object an image stands for, as `Equation.3` for a formula of former days."""
    objects = (each for around in drawing.iterancestors(_OBJECT) for each in around.iter(f"{_OFFICE}OLEObject"))
    return next((each.get("ProgID", "") for each in objects), "")
