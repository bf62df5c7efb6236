"""The catalogue that the program ships for a workspace, as both sides of a packet know it."""

from iom_tracker.domain.canonical_json import canonical_json
from iom_tracker.domain.catalogue_schema import catalogue_to_json
from iom_tracker.domain.errors import UnknownFramework
from iom_tracker.environment.framework_files import load_catalogue
from iom_tracker.storage.workspace import Transaction


def shipped_content(transaction: Transaction) -> str:
    """Return the canonical JSON of the shipped catalogue; empty where this version ships none for the workspace."""
    settings = transaction.settings.all()
    try:
        return canonical_json(catalogue_to_json(load_catalogue(settings["framework"], settings["cycle"])))
    except UnknownFramework:
        return ""
