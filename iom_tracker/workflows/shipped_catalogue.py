"""The catalogues that the program ships and shipped for a workspace, as both sides of a packet know them."""

from iom_tracker.domain.canonical_json import canonical_json
from iom_tracker.domain.catalogue_schema import catalogue_to_json
from iom_tracker.environment.framework_files import known_cycles, load_catalogue
from iom_tracker.environment.resources import resource
from iom_tracker.storage.workspace import Transaction


def shipped_contents(transaction: Transaction) -> tuple[str, ...]:
    """Return the canonical JSON of each catalogue that was ever shipped for the workspace's framework.

    Those of the cycles that the workspace has had come first, the earliest before the others; of one cycle, the oldest.
    An office without a kit sends its catalogue as the difference to one of these, and may do so with an older program.
    """
    framework = transaction.settings.all()["framework"]
    shipped = [cycle for key, cycle in known_cycles() if key == framework]
    ours = [cycle for cycle in transaction.catalogue.cycles() if cycle in shipped]
    contents = (content for cycle in dict.fromkeys((*ours, *shipped)) for content in _contents(framework, cycle))
    return tuple(dict.fromkeys(contents))


def _contents(framework: str, cycle: str) -> list[str]:
    """Return what earlier versions of the program shipped for a cycle, as they stored it, and what this one ships."""
    files = sorted(resource("frameworks", framework).glob(f"earlier/{cycle}-*.json"))
    today = canonical_json(catalogue_to_json(load_catalogue(framework, cycle)))
    return [*(file.read_text(encoding="utf-8").rstrip("\n") for file in files), today]
