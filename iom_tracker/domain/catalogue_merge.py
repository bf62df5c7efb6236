"""The catalogue that follows from all its versions, and the commitments about which a person has to decide.

The result follows from the versions alone, in whatever order they came. What one side added, changed or took out is
taken; so is what several sides did alike. Where the same field of a commitment was changed differently, a person
decides. Anywhere else (titles, layout, questions, the framework) the side with the lowest version id prevails; titles
and questions that were worded differently are told. Nothing is taken out that another side changed meanwhile or still
needs.
"""

import json
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Final

from iom_tracker.domain.canonical_json import canonical_json
from iom_tracker.domain.catalogue import Catalogue
from iom_tracker.domain.catalogue_history import Sides, Versions, catalogue_of, heads
from iom_tracker.domain.catalogue_parts import (
    Thing,
    in_order,
    merge_framework,
    merge_layout,
    merge_questions,
    merge_titles,
)
from iom_tracker.domain.catalogue_schema import catalogue_to_json, read_catalogue
from iom_tracker.domain.commitment_differences import Difference, differences
from iom_tracker.domain.cycle import Commitment, Cycle
from iom_tracker.domain.errors import DamagedText, UnknownCommitment, UnknownRevision
from iom_tracker.domain.identity import ActorId, CatalogueId, CommitmentId, QuestionKey
from iom_tracker.domain.wording_clashes import WordingClash, wording_clashes

_SHOWN: Final = 8  # digits of an id that a person is shown
_NOTHING: Final[Mapping[CatalogueId, CommitmentId]] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class CommitmentVersion:
    """A commitment as one side has it, with what the others changed elsewhere in it.

    Attributes:
        version: the lowest head that holds it.
        commitment: None where this side took it out.
    """

    version: CatalogueId
    actor: ActorId
    time: str
    commitment: Commitment | None


@dataclass(frozen=True, slots=True)
class CommitmentClash:
    """A commitment about which a person has to decide.

    Attributes:
        versions: what there is to choose from, all different, ordered by version id.
    """

    id: CommitmentId
    versions: tuple[CommitmentVersion, ...]

    def differences(self) -> tuple[Difference, ...]:
        """Return in what the versions differ that were not taken out."""
        return differences([each.commitment for each in self.versions if each.commitment])


@dataclass(frozen=True, slots=True)
class CatalogueMerge:
    """The catalogue in force.

    Attributes:
        catalogue: where there is a clash, it holds the first version that was not taken out.
        heads: the versions that were merged, sorted: the parents of the next one.
        wordings: the titles and questions that several sides worded differently.
    """

    catalogue: Catalogue
    clashes: tuple[CommitmentClash, ...]
    heads: tuple[CatalogueId, ...]
    wordings: tuple[WordingClash, ...] = ()


def merge_versions(versions: Versions) -> CatalogueMerge:
    """Return the catalogue that follows from these versions, of which some parents may be missing.

    Raises:
        DamagedText: there is no version, or one is no catalogue.
    """
    newest = heads(versions)
    if not newest:
        raise DamagedText("no catalogue")
    if len({versions[head].content for head in newest}) == 1:
        return CatalogueMerge(catalogue_of(versions[newest[0]]), (), newest)
    sides = Sides(versions)
    choices = _choices(sides, versions)
    clashes = tuple(CommitmentClash(id_, those) for id_, those in choices.items() if len(those) > 1)
    catalogue = _catalogue(sides, choices)
    return CatalogueMerge(catalogue, clashes, newest, wording_clashes(sides, catalogue))


def decided(
    merge: CatalogueMerge,
    id_: CommitmentId,
    keep: CatalogueId,
    *,
    others_as: Mapping[CatalogueId, CommitmentId] = _NOTHING,
) -> Catalogue:
    """Return the catalogue in force after a person has decided about one commitment.

    The other clashes are not decided by it: publish `left_open` of them beside it.

    Args:
        keep: the version that the commitment shall have; where that is the one that was taken out, it goes.
        others_as: other versions that are kept too, as commitments of their own right after it, under these ids.

    Raises:
        UnknownCommitment: there is nothing to decide about it.
        UnknownRevision: it has no such version.
        BadFramework: a new id is in use already or is none.
    """
    clash = next((each for each in merge.clashes if each.id == id_), None)
    if clash is None:
        raise UnknownCommitment(id_)
    kept = [each for each in clash.versions if each.version == keep]
    others = [each for each in clash.versions if each.version in others_as and each.version != keep and each.commitment]
    if not kept or len(others) < len(others_as):
        strangers = sorted(others_as.keys() - {each.version for each in others}) if kept else [keep]
        raise UnknownRevision(id_, strangers[0], tuple(each.version[:_SHOWN] for each in clash.versions))
    renamed = [replace(each.commitment, id=others_as[each.version]) for each in others if each.commitment]
    placed = [each.commitment for each in kept if each.commitment]
    return _checked(_with_commitment(merge.catalogue, id_, (*placed, *renamed)))


def left_open(
    catalogue: Catalogue,
    clashes: Iterable[CommitmentClash],
    carry: Callable[[Commitment], Commitment] | None = None,
) -> tuple[Catalogue, ...]:
    """Return what has to be published beside a catalogue so that it decides none of these clashes.

    A new version names all heads as its parents, and so overrules them; another with the same parents, which differs in
    the one commitment, keeps the other text in the world.

    Args:
        carry: what becomes of each side in the new catalogue; None where it stays as it is.
    """
    sides = ((clash.id, version.commitment) for clash in clashes for version in clash.versions)
    carried = ((id_, carry(side) if carry and side else side) for id_, side in sides)
    return tuple(
        other
        for id_, side in carried
        if (other := _with_commitment(catalogue, id_, (side,) if side else ())) != catalogue
    )


def _choices(sides: Sides, versions: Versions) -> dict[CommitmentId, tuple[CommitmentVersion, ...]]:
    """Return the versions of every commitment that stand: none where it was taken out, several in a clash."""
    held = [frozenset(sides.catalogue(side).cycle.commitments) for side in sides.ids]
    standing: dict[CommitmentId, list[tuple[CatalogueId, Commitment | None]]] = {
        commitment.id: [(sides.ids[0], commitment)] for commitment in frozenset.intersection(*held)
    }
    for id_ in {commitment.id for those in held for commitment in those} - standing.keys():
        standing[id_] = sorted(_standing_commitments(sides, id_), key=lambda each: each[0])
    return {
        id_: tuple(
            CommitmentVersion(side, versions[side].actor, versions[side].time, commitment) for side, commitment in those
        )
        for id_, those in sorted(standing.items())
    }


def _standing_commitments(sides: Sides, id_: CommitmentId) -> list[tuple[CatalogueId, Commitment | None]]:
    thing: Thing[Commitment] = Thing.held(sides, lambda catalogue: catalogue.cycle.commitment(id_))
    fields = _fields(thing)
    standing = sides.standing(thing.find, parts=[thing.field(field) for field in fields])
    removers = [(saying.side, None) for saying in standing if saying.value is None]
    keepers = [saying.side for saying in standing if saying.value is not None]
    if not keepers:
        return []
    merged: dict[Commitment, CatalogueId] = {}
    for voice in sorted(_clashing_voices(thing, fields)) or keepers[:1]:
        merged.setdefault(_commitment(replace(thing, voice=voice)), voice)
    return [*((voice, commitment) for commitment, voice in merged.items()), *removers]


def _clashing_voices(thing: Thing[Commitment], fields: Iterable[Callable[[Commitment], Hashable]]) -> set[CatalogueId]:
    """Return every side that says what stands on a field on which several things stand."""
    voices: set[CatalogueId] = set()
    for field in fields:
        values = {field(thing.holders[voice]) for voice in thing.voices(field)}
        if len(values) > 1:
            voices.update(side for side, commitment in thing.holders.items() if field(commitment) in values)
    return voices


def _fields(thing: Thing[Commitment]) -> list[Callable[[Commitment], Hashable]]:
    return [
        lambda each: each.transformation,
        lambda each: each.name,
        lambda each: each.text,
        lambda each: each.retired,
        *map(_heading, _heading_keys(thing)),
    ]


def _commitment(thing: Thing[Commitment]) -> Commitment:
    headings = ((key, thing.pick(_heading(key))) for key in _heading_keys(thing))
    return Commitment(
        id=thing.pick(lambda each: each.id),
        transformation=thing.pick(lambda each: each.transformation),
        name=thing.pick(lambda each: each.name),
        text=thing.pick(lambda each: each.text),
        headings=tuple((key, wording) for key, wording in headings if wording is not None),
        retired=thing.pick(lambda each: each.retired),
    )


def _heading_keys(thing: Thing[Commitment]) -> list[QuestionKey]:
    return sorted({key for commitment in thing.holders.values() for key, _ in commitment.headings})


def _heading(key: QuestionKey) -> Callable[[Commitment], str | None]:
    return lambda commitment: commitment.heading(key)


def _catalogue(sides: Sides, choices: Mapping[CommitmentId, Sequence[CommitmentVersion]]) -> Catalogue:
    """Put the catalogue together; what any version of a commitment names stays in it."""
    chosen = [each.commitment for versions in choices.values() for each in versions if each.commitment]
    in_force = {commitment.id: commitment for commitment in reversed(chosen)}
    titles = merge_titles(sides)
    cycle = Thing.held(sides, lambda catalogue: catalogue.cycle)
    framework = merge_framework(sides, {*(code for code, _ in titles), *(each.transformation for each in chosen)})
    return Catalogue(
        framework,
        Cycle(
            id=cycle.pick(lambda each: each.id),
            year=cycle.pick(lambda each: each.year),
            layout=merge_layout(sides),
            questions=merge_questions(sides, {key for commitment in chosen for key, _ in commitment.headings}),
            commitments=in_order(sides, in_force, lambda catalogue: [each.id for each in catalogue.cycle.commitments]),
            titles=titles,
            follows=cycle.pick(lambda each: each.follows),
            every_transformation=cycle.pick(lambda each: each.every_transformation),
        ),
    )


def _with_commitment(catalogue: Catalogue, id_: CommitmentId, instead: Sequence[Commitment]) -> Catalogue:
    """Return the catalogue with other commitments in the place of one."""
    commitments = (
        after for before in catalogue.cycle.commitments for after in (instead if before.id == id_ else (before,))
    )
    return replace(catalogue, cycle=catalogue.cycle.with_commitments(tuple(commitments)))


def _checked(catalogue: Catalogue) -> Catalogue:
    data = json.loads(canonical_json(catalogue_to_json(catalogue)))
    return read_catalogue(data["framework"], data["cycle"])
