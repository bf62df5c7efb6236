"""What the terminal prints about the list of commitments and about what was changed in it."""

from collections.abc import Iterator

from iom_tracker.cli.output import counted, section_status_json
from iom_tracker.domain.catalogue import Catalogue
from iom_tracker.domain.catalogue_edit import Addition, Move, Reinstatement, Retirement
from iom_tracker.domain.cycle import Commitment
from iom_tracker.workflows.edit_catalogue import CatalogueEdited


def commitments_json(catalogue: Catalogue) -> dict[str, object]:
    """Return what `commitments --json` prints."""
    return {
        "framework": catalogue.framework.key,
        "cycle": catalogue.cycle.id,
        "commitments": [_commitment_json(each) for each in catalogue.commitments()],
    }


def _commitment_json(commitment: Commitment) -> dict[str, object]:
    return {
        "id": commitment.id,
        "transformation": commitment.transformation,
        "name": commitment.name,
        "text": list(commitment.text),
        "retired": commitment.retired,
    }


def commitments_text(catalogue: Catalogue) -> str:
    """Return what `commitments` prints: a line for each."""
    listed = catalogue.commitments()
    if not listed:
        return "There are no commitments."
    code_width = max(len(each.transformation) for each in listed)
    id_width = max(len(each.id) for each in listed)
    return "\n".join(
        f"{each.transformation:{code_width}}  {each.id:{id_width}}  {each.name}{'  (retired)' if each.retired else ''}"
        for each in listed
    )


def edited_json(deed: str, edited: CatalogueEdited) -> dict[str, object]:
    """Return what `commitment --json` prints."""
    return {
        "id": edited.after.id,
        "deed": deed,
        "before": _commitment_json(edited.before) if edited.before else None,
        "after": _commitment_json(edited.after),
        "sections": [section_status_json(status) for status in edited.changes.sections],
    }


def edited_text(edited: CatalogueEdited) -> str:
    """Return what `commitment` prints: what was done, and what becomes of the texts."""
    return "\n".join([*_lines(edited), "Offices get it with their next receipt."])


def _lines(edited: CatalogueEdited) -> Iterator[str]:
    id_, edit = edited.after.id, edited.edit
    if isinstance(edit, Addition | Move):
        yield f"{'Moved' if isinstance(edit, Move) else 'Added'} commitment {id_}: {_place(edited)}."
    elif isinstance(edit, Retirement):
        yield f"Retired commitment {id_}; its sections can be read and are no longer asked for."
    elif isinstance(edit, Reinstatement):
        yield f"Reinstated commitment {id_}; its sections are asked for again, with the texts that they had."
    else:
        yield f"Reworded commitment {id_} ({edited.after.name})."
    drafts = sum(status.has_draft for status in edited.changes.sections)
    if isinstance(edit, Retirement) and drafts:
        yield f"Kept on this machine, not published: {counted(drafts, 'draft')}."


def _place(edited: CatalogueEdited) -> str:
    """Return where a commitment stands now."""
    code = edited.after.transformation
    siblings = [each.id for each in edited.catalogue.commitments() if each.transformation == code]
    place = siblings.index(edited.after.id)
    return f"under {code}, " + (f"after {siblings[place - 1]}" if place else "first")
