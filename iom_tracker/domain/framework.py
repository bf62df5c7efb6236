"""A framework: core responsibilities and the transformations under them."""

from dataclasses import dataclass

from iom_tracker.domain.identity import TransformationCode


@dataclass(frozen=True, slots=True)
class CoreResponsibility:
    """One of the framework's great headings, counted from 1."""

    number: int
    title: str
    short: str


@dataclass(frozen=True, slots=True)
class Transformation:
    """A change that the framework calls for, under one core responsibility.

    Attributes:
        short: a shorter title for narrow places; equal to the title where there is none.
        verified: whether the wording of the title was seen in a published source.
    """

    code: TransformationCode
    title: str
    short: str
    responsibility: int
    verified: bool


@dataclass(frozen=True, slots=True)
class Framework:
    """What commitments are sorted by. The key names its data, as in `agenda-for-humanity`."""

    key: str
    title: str
    responsibilities: tuple[CoreResponsibility, ...]
    transformations: tuple[Transformation, ...]

    def transformation(self, code: str) -> Transformation | None:
        """Return the transformation of that code, or None."""
        return next((each for each in self.transformations if each.code == code), None)
