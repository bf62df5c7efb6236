"""What the headings of somebody else's report mean, as a person said it once: the next file is read by it too."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Self

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
    IGNORE = "ignore"  # it belongs to the page
    TEXT = "text"  # it is no heading but what somebody wrote


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
        if self.kind in (MeaningKind.IGNORE, MeaningKind.TEXT):
            return self.kind.value
        return self.value if self.kind is MeaningKind.SECTION else f"{self.kind.value} {self.value}"


@dataclass(frozen=True, slots=True)
class WrittenMap:
    """What a person says that headings mean, not yet held against a catalogue.

    Attributes:
        meanings: to each heading a section (`2016/200001/achievements`), the key of a question, `commitment ID`,
            `transformation CODE`, `ignore` or `text`.
    """

    organisation: str
    meanings: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class HeadingMap:
    """What the headings of one organisation's reports mean.

    Attributes:
        meanings: by the heading as it is printed; letter case and signs do not matter.
    """

    organisation: str
    meanings: Mapping[str, Meaning]

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
        return cls(organisation, found)


def _meaning(heading: str, written: str, catalogue: Catalogue) -> Meaning:
    meaning = _read(written, catalogue)
    if meaning is None:
        raise BadHeadingMap(heading, written)
    return meaning


def _read(written: str, catalogue: Catalogue) -> Meaning | None:
    text = " ".join(written.split())
    if text in (MeaningKind.IGNORE, MeaningKind.TEXT):
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
