"""What headquarters changes in the list of commitments: each edit makes a new catalogue of an old one.

No id ever changes and no commitment is ever taken out, so every section keeps its reference. The order of the
transformations stays as it is whichever commitment moves; one that had no commitments takes its place in the
framework's order.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final, TypeAlias

from iom_tracker.domain.catalogue import Catalogue
from iom_tracker.domain.cycle import Commitment, Scope
from iom_tracker.domain.errors import (
    BadCommitmentId,
    CommitmentNotRetired,
    CommitmentRetired,
    CommitmentTaken,
    CommitmentWithoutText,
    LastCommitment,
    NothingChanged,
    OtherTransformation,
    UnknownCommitment,
    UnknownTransformation,
)
from iom_tracker.domain.identity import CommitmentId, TransformationCode, is_identifier
from iom_tracker.domain.richtext import clean

_BLANK_LINES: Final = re.compile("\u2028[ \u2028]*\u2028")
_SPACES: Final = re.compile("[ \u2028]+")
_LONGEST_NAME: Final = 60  # characters


@dataclass(frozen=True, slots=True)
class Place:
    """Where a commitment is put.

    Attributes:
        transformation: the code; None for that of `after`, or else for the one that it stands under.
        after: the commitment that it follows; None for the end of its transformation.
        is_first: whether it begins its transformation, instead of following another.
    """

    transformation: str | None = None
    after: str | None = None
    is_first: bool = False


@dataclass(frozen=True, slots=True)
class Addition:
    """Adds a commitment.

    Attributes:
        text: its paragraphs.
        name: empty for the beginning of its text.
    """

    commitment: CommitmentId
    text: tuple[str, ...]
    place: Place
    name: str = ""

    def apply(self, catalogue: Catalogue) -> Catalogue:
        """Return the catalogue with the commitment.

        Raises:
            BadCommitmentId, CommitmentTaken: it cannot have this id.
            CommitmentWithoutText: it has no text.
            UnknownTransformation, UnknownCommitment, OtherTransformation: there is no such place.
        """
        _refuse_id(catalogue, self.commitment)
        code = _code(catalogue, self.place)
        text = _text(self.commitment, self.text)
        return _placed(catalogue, Commitment(self.commitment, code, _name(self.name, text), text), self.place)


@dataclass(frozen=True, slots=True)
class Rewording:
    """Gives a commitment another text, another working name, or both.

    Attributes:
        text: its paragraphs; None to leave them.
        name: None to leave it; empty for the beginning of its text.
    """

    commitment: CommitmentId
    text: tuple[str, ...] | None = None
    name: str | None = None

    def apply(self, catalogue: Catalogue) -> Catalogue:
        """Return the catalogue with the other words.

        Raises:
            UnknownCommitment, CommitmentWithoutText, NothingChanged: it cannot be done.
        """
        before = _known(catalogue, self.commitment)
        text = before.text if self.text is None else _text(self.commitment, self.text)
        name = before.name if self.name is None else _name(self.name, text)
        return _changed(catalogue, replace(before, text=text, name=name))


@dataclass(frozen=True, slots=True)
class Retirement:
    """Has a commitment no longer reported on; it keeps its place and its texts."""

    commitment: CommitmentId

    def apply(self, catalogue: Catalogue) -> Catalogue:
        """Return the catalogue in which the commitment is retired.

        Raises:
            UnknownCommitment, CommitmentRetired: it cannot be done.
        """
        before = _known(catalogue, self.commitment)
        if before.retired:
            raise CommitmentRetired(self.commitment)
        return _changed(catalogue, replace(before, retired=True))


@dataclass(frozen=True, slots=True)
class Reinstatement:
    """Has a retired commitment reported on again, where it stood."""

    commitment: CommitmentId

    def apply(self, catalogue: Catalogue) -> Catalogue:
        """Return the catalogue in which the commitment is not retired.

        Raises:
            UnknownCommitment, CommitmentNotRetired: it cannot be done.
        """
        before = _known(catalogue, self.commitment)
        if not before.retired:
            raise CommitmentNotRetired(self.commitment)
        return _changed(catalogue, replace(before, retired=False))


@dataclass(frozen=True, slots=True)
class Move:
    """Puts a commitment elsewhere in the order, or under another transformation; its sections go along."""

    commitment: CommitmentId
    place: Place

    def apply(self, catalogue: Catalogue) -> Catalogue:
        """Return the catalogue with the commitment at its new place.

        Raises:
            UnknownTransformation, UnknownCommitment, OtherTransformation: there is no such commitment or place.
            LastCommitment: nobody would be asked the questions for its transformation any more.
            NothingChanged: it stands there already.
        """
        before = _known(catalogue, self.commitment)
        if not self.place.transformation and not self.place.after and not self.place.is_first:
            raise NothingChanged(self.commitment)
        code = _code(catalogue, self.place, before.transformation)
        if code != before.transformation:
            _refuse_to_leave_alone(catalogue, before)
        return _as_change(catalogue, _placed(catalogue, replace(before, transformation=code), self.place), before.id)


CatalogueEdit: TypeAlias = Addition | Rewording | Retirement | Reinstatement | Move


def paragraphs(text: str) -> tuple[str, ...]:
    """Return the paragraphs of a text that was typed: blank lines part them, and a line end is a space."""
    parts = (_SPACES.sub(" ", part).strip() for part in _BLANK_LINES.split(clean(text)))
    return tuple(part for part in parts if part)


def _refuse_id(catalogue: Catalogue, id_: str) -> None:
    if not is_identifier(id_):
        raise BadCommitmentId(id_)
    if catalogue.cycle.commitment(id_) or catalogue.framework.transformation(id_):
        raise CommitmentTaken(id_)


def _refuse_to_leave_alone(catalogue: Catalogue, leaving: Commitment) -> None:
    """Refuse to leave a transformation without commitments whose own sections could then be read no longer."""
    cycle = catalogue.cycle
    has_own_sections = any(question.scope is Scope.TRANSFORMATION for question in cycle.questions)
    stay = [each for each in cycle.commitments if each.transformation == leaving.transformation]
    if has_own_sections and not cycle.every_transformation and stay == [leaving]:
        raise LastCommitment(leaving.id, leaving.transformation)


def _known(catalogue: Catalogue, id_: str) -> Commitment:
    commitment = catalogue.cycle.commitment(id_)
    if commitment is None:
        raise UnknownCommitment(id_)
    return commitment


def _text(id_: str, text: Sequence[str]) -> tuple[str, ...]:
    found = tuple(paragraph for part in text for paragraph in paragraphs(part))
    if not found:
        raise CommitmentWithoutText(id_)
    return found


def _name(name: str, text: Sequence[str]) -> str:
    """Return a name without needless white space; for none, the beginning of the text, cut between words."""
    given = _SPACES.sub(" ", clean(name)).strip()
    if given or len(text[0]) <= _LONGEST_NAME:
        return given or text[0]
    whole_words = text[0][:_LONGEST_NAME].rpartition(" ")[0]
    return f"{whole_words or text[0][: _LONGEST_NAME - 1]}…"


def _code(catalogue: Catalogue, place: Place, otherwise: TransformationCode | None = None) -> TransformationCode:
    """Return the transformation that a place is under."""
    neighbour = _known(catalogue, place.after) if place.after else None
    wanted = place.transformation or (neighbour.transformation if neighbour else otherwise) or ""
    transformation = catalogue.framework.transformation(wanted)
    if transformation is None:
        raise UnknownTransformation(wanted)
    if neighbour and neighbour.transformation != transformation.code:
        raise OtherTransformation(neighbour.id, transformation.code)
    return transformation.code


def _placed(catalogue: Catalogue, commitment: Commitment, place: Place) -> Catalogue:
    """Return the catalogue with a commitment at its place, new or moved."""
    others = [each for each in catalogue.cycle.commitments if each.id != commitment.id]
    siblings = [each for each in others if each.transformation == commitment.transformation]
    ids: list[str] = [each.id for each in siblings]
    if place.after == commitment.id:
        raise NothingChanged(commitment.id)
    index = 0 if place.is_first else ids.index(place.after) + 1 if place.after else len(siblings)
    siblings.insert(index, commitment)
    ordered = (
        each
        for code in _order(catalogue, commitment.transformation)
        for each in (siblings if code == commitment.transformation else others)
        if each.transformation == code
    )
    return _with(catalogue, tuple(ordered))


def _order(catalogue: Catalogue, code: TransformationCode) -> list[TransformationCode]:
    """Return the transformations in their order, with one that may be new: after its neighbour in the framework."""
    order = list(dict.fromkeys(each.transformation for each in catalogue.cycle.commitments))
    if code not in order:
        framework = [each.code for each in catalogue.framework.transformations]
        before = [each for each in framework[: framework.index(code)] if each in order]
        order.insert(order.index(before[-1]) + 1 if before else 0, code)
    return order


def _changed(catalogue: Catalogue, after: Commitment) -> Catalogue:
    commitments = tuple(after if each.id == after.id else each for each in catalogue.cycle.commitments)
    return _as_change(catalogue, _with(catalogue, commitments), after.id)


def _as_change(before: Catalogue, after: Catalogue, id_: str) -> Catalogue:
    if after == before:
        raise NothingChanged(id_)
    return after


def _with(catalogue: Catalogue, commitments: tuple[Commitment, ...]) -> Catalogue:
    return Catalogue(catalogue.framework, catalogue.cycle.with_commitments(commitments))
