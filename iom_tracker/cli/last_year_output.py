"""What `show --last-year` prints: the texts of the cycle before that belong beside a section."""

from collections.abc import Iterable

import click

from iom_tracker.cli import output
from iom_tracker.cli.arguments import section_ref
from iom_tracker.domain.markdown import to_markdown
from iom_tracker.workflows.open_workspace import Workspace
from iom_tracker.workflows.read_last_year import LastYear, TextBefore, read_last_year


def show_last_year(workspace: Workspace, ref: str | None, *, as_json: bool) -> int:
    """Print what the cycle before says beside a section."""
    if ref is None:
        raise click.UsageError("Name the section that is to be seen beside the cycle before.")
    wanted = section_ref(ref)
    found = read_last_year(workspace, [wanted]).get(wanted)
    if as_json:
        output.print_json({"ref": ref, **last_year_json(found)})
    else:
        click.echo(last_year_text(found))
    return 0


def last_year_json(found: LastYear | None) -> dict[str, object]:
    """Return what the cycle before says as JSON data."""
    return {
        "cycle": found.cycle if found else None,
        "carried_over": found.is_carried_over if found else False,
        "recalled": _texts_json(found.recalled if found else ()),
        "continued": _texts_json(found.continued if found else ()),
    }


def last_year_text(found: LastYear | None) -> str:
    """Return what the cycle before says as text: what was promised first, then what was answered."""
    if found is None:
        return "The cycle before is not known in this workspace."
    texts = (*found.recalled, *found.continued)
    lines = [line for each in texts for line in (f"[{_told(each)}]", to_markdown(each.body), "")]
    lines += ["This section says the same, word for word."] if found.is_carried_over else []
    return "\n".join(lines).rstrip("\n") or f"Nothing was written in {found.cycle} that belongs beside this section."


def _told(each: TextBefore) -> str:
    state = "cleared" if each.is_cleared else each.state.value
    return f"{each.ref}, {state}: {each.unit} – {each.question}"


def _texts_json(texts: Iterable[TextBefore]) -> list[dict[str, object]]:
    return [
        {
            "ref": str(each.ref),
            "unit": each.unit,
            "question": each.question,
            "state": each.state.value,
            "cleared": each.is_cleared,
            "head": each.revision,
            "blocks": output.blocks_json(each.body),
        }
        for each in texts
    ]
