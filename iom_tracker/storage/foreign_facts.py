"""What a workspace from elsewhere holds beside its revisions, proven row by row as it comes."""

from dataclasses import dataclass, field

from iom_tracker.domain.catalogue_version import CatalogueVersion
from iom_tracker.domain.event import Event
from iom_tracker.domain.introduction import Introduction
from iom_tracker.domain.packet import Opaque
from iom_tracker.domain.section import Draft
from iom_tracker.storage.revision_proof import unknown_revision
from iom_tracker.storage.row_verification import (
    Fields,
    Place,
    UnprovenRow,
    read_catalogue_version,
    read_draft,
    read_event,
    read_introduction,
    read_opaque,
    read_setting,
    refuse_other_places,
    rows_of,
    taken_apart,
)

_NEEDED = ("workspace", "framework", "cycle")


@dataclass
class Facts:
    """Collects what comes before the revisions."""

    settings: dict[str, str] = field(default_factory=dict)
    drafts: list[Draft] = field(default_factory=list)
    introductions: list[Introduction] = field(default_factory=list)
    catalogues: list[CatalogueVersion] = field(default_factory=list)
    events: list[Event] = field(default_factory=list)
    opaque: list[Opaque] = field(default_factory=list)

    def take(self, mark: bytes, content: bytes) -> None:
        """Take the rows of a frame.

        Raises:
            UnprovenRow: one of them does not prove itself.
        """
        with taken_apart("a row of no known form"):
            for fields in rows_of(content):
                self._take_row(mark, fields)

    def complete(self) -> None:
        """Check what only all rows together show.

        Raises:
            UnprovenRow: a setting is missing, or a catalogue version does not follow from those it builds on.
        """
        if not all(self.settings.get(key) for key in _NEEDED):
            raise UnprovenRow("settings")
        placed: dict[str, Place] = {version.id: (version.generation, version.parents) for version in self.catalogues}
        refuse_other_places("a catalogue version", placed)

    def _take_row(self, mark: bytes, fields: Fields) -> None:
        match mark:
            case b"s":
                self.settings.update([read_setting(fields)])
            case b"d":
                self.drafts.append(read_draft(fields))
            case b"a":
                self.introductions.append(read_introduction(fields))
            case b"c":
                self._keep(read_catalogue_version(fields))
            case b"e":
                self._keep(read_event(fields))
            case b"o":
                self.opaque.append(read_opaque(fields))
            case b"u":
                self.opaque.append(unknown_revision(fields))
            case _:
                raise UnprovenRow("a row of no known table")

    def _keep(self, read: CatalogueVersion | Event | Opaque) -> None:
        if isinstance(read, CatalogueVersion):
            self.catalogues.append(read)
        elif isinstance(read, Event):
            self.events.append(read)
        else:
            self.opaque.append(read)
