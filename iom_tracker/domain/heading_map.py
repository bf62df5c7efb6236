"""What the headings of somebody else's report mean, as a person said it once: the next file is read by it too."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final, Self

from iom_tracker.domain.canonical_json import canonical_json
from iom_tracker.domain.catalogue import Catalogue
from iom_tracker.domain.errors import BadHeadingMap
from iom_tracker.domain.identity import SectionRef, is_identifier


class MeaningKind(StrEnum):
    """What a heading opens."""

    QUESTION = "question"
    SECTION = "section"
    COMMITMENT = "commitment"
    TRANSFORMATION = "transformation"
    IGNORE = "ignore"  # this line alone belongs to the page, and the answer goes on below it
    LEAVE_OUT = "leave out"  # it is a heading, and what stands below it has no place
    TEXT = "text"  # it is no heading but what somebody wrote


_BARE: Final = frozenset({MeaningKind.IGNORE, MeaningKind.LEAVE_OUT, MeaningKind.TEXT})  # they have no value
_FEWEST_UNASKED: Final = 2  # headings; one alone may stand in anybody's report


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a heading means.

    Attributes:
        value: the question's key, the section's reference, the commitment's id, the transformation's code, or empty.
    """

    kind: MeaningKind
    value: str = ""

    def __str__(self) -> str:
        """Return it as a person writes it in a map."""
        if self.kind in _BARE:
            return self.kind.value
        return self.value if self.kind is MeaningKind.SECTION else f"{self.kind.value} {self.value}"


@dataclass(frozen=True, slots=True)
class WrittenMap:
    """What a person says that headings mean, not yet held against a catalogue.

    Attributes:
        meanings: to each heading a section (`2016/200001/achievements`), the key of a question, `commitment ID`,
            `transformation CODE`, `ignore`, `leave out` or `text`.
    """

    organisation: str
    meanings: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class HeadingMap:
    """What the headings of one organisation's reports mean.

    Attributes:
        meanings: by the heading as it is printed; letter case and signs do not matter.
        is_unasked: whether nobody said that the document at hand is this organisation's.
    """

    organisation: str
    meanings: Mapping[str, Meaning]
    is_unasked: bool = False

    def fits(self, found: int, of: int) -> bool:
        """Say whether a document may be read by the map.

        Args:
            found: how many of its headings the document has.
            of: how many it has in all.
        """
        return found >= _FEWEST_UNASKED and found * 2 >= of if self.is_unasked else found > 0

    @classmethod
    def of(cls, organisation: str, written: Mapping[str, str], catalogue: Catalogue) -> Self:
        """Return the map that a person wrote.

        Args:
            written: as in `WrittenMap`.

        Raises:
            BadHeadingMap: a heading means nothing that this catalogue has.
        """
        return cls(organisation, {heading: _meaning(heading, text, catalogue) for heading, text in written.items()})

    def to_json(self) -> str:
        """Return the map as it is kept."""
        return canonical_json({heading: str(meaning) for heading, meaning in self.meanings.items()})

    @classmethod
    def kept(cls, organisation: str, text: str, catalogue: Catalogue) -> Self:
        """Read a map that is kept; what this catalogue does not have any more is left out."""
        found: dict[str, Meaning] = {}
        for heading, written in dict(json.loads(text)).items():
            meaning = _read(str(written), catalogue)
            if meaning:
                found[str(heading)] = meaning
        return cls(organisation, found, is_unasked=True)


def _meaning(heading: str, written: str, catalogue: Catalogue) -> Meaning:
    meaning = _read(written, catalogue)
    if meaning is None:
        raise BadHeadingMap(heading, written)
    return meaning


def _read(written: str, catalogue: Catalogue) -> Meaning | None:
    text = " ".join(written.split())
    if text in _BARE:
        return Meaning(MeaningKind(text))
    word, _, value = text.rpartition(" ")
    if word == MeaningKind.COMMITMENT:
        return Meaning(MeaningKind.COMMITMENT, value) if is_identifier(value) else None
    if word == MeaningKind.TRANSFORMATION:
        return Meaning(MeaningKind.TRANSFORMATION, value) if catalogue.framework.transformation(value) else None
    if word in ("", MeaningKind.QUESTION) and catalogue.cycle.question(value):
        return Meaning(MeaningKind.QUESTION, value)
    ref = SectionRef.parse(text)
    is_known = ref is not None and any(slot.ref == ref for slot in catalogue.all_slots())
    return Meaning(MeaningKind.SECTION, text) if is_known else None
