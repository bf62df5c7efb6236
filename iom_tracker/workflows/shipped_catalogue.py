"""The catalogues that the program ships and shipped for a workspace, as both sides of a packet know them."""

from iom_tracker.domain.canonical_json import canonical_json
from iom_tracker.domain.catalogue_schema import catalogue_to_json
from iom_tracker.domain.errors import UnknownFramework
from iom_tracker.environment.framework_files import load_catalogue
from iom_tracker.environment.resources import resource
from iom_tracker.storage.workspace import Transaction


def shipped_contents(transaction: Transaction) -> tuple[str, ...]:
    """Return the canonical JSON of each catalogue that was ever shipped for the workspace's cycle, the oldest first.

    An office without a kit sends its catalogue as the difference to one of these, and may do so with an older program.
    """
    settings = transaction.settings.all()
    framework, cycle = settings["framework"], settings["cycle"]
    try:
        today = canonical_json(catalogue_to_json(load_catalogue(framework, cycle)))
    except UnknownFramework:
        return ()
    return tuple(dict.fromkeys((*_earlier_contents(framework, cycle), today)))


def _earlier_contents(framework: str, cycle: str) -> list[str]:
    """Return what earlier versions of the program shipped, as they stored it."""
    files = sorted(resource("frameworks", framework).glob(f"earlier/{cycle}-*.json"))
    return [file.read_text(encoding="utf-8").rstrip("\n") for file in files]
