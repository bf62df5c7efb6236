"""What the terminal prints about what was found."""

from collections.abc import Iterator

import click

from iom_tracker.cli.output import counted
from iom_tracker.domain.catalogue import Catalogue
from iom_tracker.domain.finding import Excerpt, Hit
from iom_tracker.workflows.find import Found


def found_json(found: Found, catalogue: Catalogue) -> dict[str, object]:
    """Return what `find --json` prints."""
    return {"asked": found.asked, "total": found.total, "hits": [_hit_json(hit, catalogue) for hit in found.hits]}


def found_text(found: Found, catalogue: Catalogue) -> str:
    """Return what `find` prints: how many texts, and for each where it is and what it says there."""
    if not found.hits:
        return f"No text holds {found.asked}."
    more = found.total - len(found.hits)
    told = f"{counted(found.total, 'text')}{f', {more} of them not shown' if more else ''}."
    return "\n".join([told, *(line for hit in found.hits for line in _lines(hit, catalogue))])


def _hit_json(hit: Hit, catalogue: Catalogue) -> dict[str, object]:
    return {
        "ref": str(hit.ref) if hit.ref else None,
        "unit": hit.unit,
        "name": _name(hit, catalogue),
        "question": _question(hit, catalogue),
        "draft": hit.is_draft,
        "snippet": hit.excerpt.text,
        "marks": [list(place) for place in hit.excerpt.hits],
    }


def _lines(hit: Hit, catalogue: Catalogue) -> Iterator[str]:
    where = str(hit.ref) if hit.ref else hit.unit
    about = ", ".join(filter(None, (_name(hit, catalogue), "draft" if hit.is_draft else "")))
    yield f"\n{where}  {about}".rstrip()
    yield f"    {_marked(hit.excerpt)}"


def _marked(excerpt: Excerpt) -> str:
    """Return an excerpt whose hits are bold on a terminal."""
    told, last = "", 0
    for start, end in excerpt.hits:
        told += excerpt.text[last:start] + click.style(excerpt.text[start:end], bold=True)
        last = end
    return told + excerpt.text[last:]


def _name(hit: Hit, catalogue: Catalogue) -> str:
    commitment = catalogue.cycle.commitment(hit.unit)
    return (
        commitment.name
        if commitment
        else next(
            (catalogue.title(each.code) for each in catalogue.framework.transformations if each.code == hit.unit), ""
        )
    )


def _question(hit: Hit, catalogue: Catalogue) -> str | None:
    question = catalogue.cycle.question(hit.ref.question) if hit.ref else None
    return question.short if question else None
