"""Read who is known here by their key: who sends, who decides, who was retired."""

from dataclasses import dataclass

from iom_tracker.domain.correspondence import Signer
from iom_tracker.packets.keys import fingerprint
from iom_tracker.storage.workspace import Workspace


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who is known by their key.

    Attributes:
        fingerprint: of the key, short, to be read aloud.
    """

    signer: Signer
    fingerprint: str


def read_people(workspace: Workspace) -> tuple[Person, ...]:
    """Return everybody who is known, by office and name."""
    with workspace.reading() as transaction:
        found = transaction.signers.all().values()
        ordered = sorted(found, key=lambda each: (each.office.casefold(), each.person.casefold(), each.actor))
        return tuple(Person(signer, fingerprint(signer.actor)) for signer in ordered)
