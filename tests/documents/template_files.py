"""Templates as other programs save them, and as designers get them wrong."""

import re
from collections.abc import Callable
from pathlib import Path

import docx

from tests.documents.word_files import MAIN, Parts, changed, pack, parts_of, the_template

REPORT_SLOT = re.compile(r'<w:sdt>(?:(?!</w:sdt>).)*?"iom-tracker:report".*?</w:sdt>')
_REFERENCES = re.compile(r'(w:(?:styleId|(?:pStyle|rStyle|basedOn|next) w:val)=")(\w+)"')


def with_slot_as(change: Callable[[str], str], out: Path) -> Path:
    """Return the template with the slot of the report changed."""
    return changed(the_template(), out, lambda story: REPORT_SLOT.sub(lambda found: change(found[0]), story))


def from_python_docx(out: Path) -> Path:
    """Return a template made with python-docx: slots are paragraphs that name them."""
    document = docx.Document()
    for name in ("title", "contents", "report"):
        document.add_paragraph(f"iom-tracker:{name}")
    document.sections[0].header.paragraphs[0].text = "iom-tracker:header"
    document.save(str(out))
    return out


def from_reference_document(reference: Path, out: Path) -> Path:
    """Return the document that pandoc takes its styles from, with a slot instead of its samples."""
    document = docx.Document(str(reference))
    body = document.element.body
    for sample in [each for each in body if not each.tag.endswith("}sectPr")]:
        body.remove(sample)
    document.add_paragraph("iom-tracker:report")
    document.save(str(out))
    return out


def renumbered(out: Path) -> Path:
    """Return the template with ids of styles that say nothing, as several programs write them."""
    parts = parts_of(the_template())
    ids = re.findall(r'w:styleId="(\w+)"', parts["word/styles.xml"].decode())
    new = {id_: (f"a{number}" if number % 2 else f"Style{number}") for number, id_ in enumerate(ids)}
    return pack(out, {name: _renumber(data, new) if name.startswith("word/") else data for name, data in parts.items()})


def with_part(name: str, data: str, *, type_: str, relation: str, out: Path) -> Path:
    """Return the template with one part more, to which the document refers."""
    parts: Parts = parts_of(the_template())
    parts[f"word/{name}"] = data.encode()
    override = f'<Override PartName="/word/{name}" ContentType="{type_}"/></Types>'
    parts["[Content_Types].xml"] = parts["[Content_Types].xml"].replace(b"</Types>", override.encode())
    return refer(pack(out, parts), relation, name, out=out)


def refer(  # noqa: PLR0913 - what a reference is made of
    source: Path, relation: str, target: str, *, out: Path, of: str = MAIN, is_external: bool = False
) -> Path:
    """Return a file in which a part refers to one more thing, by the id `rIdMore`."""
    parts = parts_of(source)
    folder, name = of.rsplit("/", 1)
    relations = f"{folder}/_rels/{name}.rels"
    before = parts.get(relations, b'<Relationships xmlns="%s"></Relationships>' % _RELATIONSHIPS)
    mode = ' TargetMode="External"' if is_external else ""
    kind = f"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{relation}"
    added = f'<Relationship Id="rIdMore" Type="{kind}" Target="{target}"{mode}/></Relationships>'
    parts[relations] = before.replace(b"</Relationships>", added.encode())
    return pack(out, parts)


_RELATIONSHIPS = b"http://schemas.openxmlformats.org/package/2006/relationships"


def _renumber(data: bytes, new: dict[str, str]) -> bytes:
    return _REFERENCES.sub(lambda found: f'{found[1]}{new.get(found[2], found[2])}"', data.decode()).encode()
