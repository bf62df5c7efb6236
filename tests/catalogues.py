"""Versions of the catalogue, and histories of them of every shape, for tests of merging."""

from collections.abc import Callable, Iterable
from dataclasses import replace

from hypothesis import strategies as st

from iom_tracker.domain.canonical_json import canonical_json
from iom_tracker.domain.catalogue import Catalogue
from iom_tracker.domain.catalogue_history import catalogue_of
from iom_tracker.domain.catalogue_merge import CatalogueMerge, merge_versions
from iom_tracker.domain.catalogue_schema import catalogue_to_json
from iom_tracker.domain.catalogue_version import CatalogueVersion
from iom_tracker.domain.cycle import Commitment
from iom_tracker.domain.framework import CoreResponsibility, Transformation
from iom_tracker.domain.identity import ActorId, CatalogueId, QuestionKey, TransformationCode
from tests.builders import NOON, a_catalogue, a_commitment, a_cycle, a_question

IDS = "200001", "200010", "200002", "200009"
CODES = "2D", "3A", "4C"
Edit = Callable[[Catalogue], Catalogue]


def a_version(catalogue: Catalogue, *parents: CatalogueVersion, actor: str = "field") -> CatalogueVersion:
    return CatalogueVersion(
        tuple(sorted(parent.id for parent in parents)),
        1 + max((parent.generation for parent in parents), default=0),
        ActorId(actor),
        NOON,
        canonical_json(catalogue_to_json(catalogue)),
    )


def edited(parent: CatalogueVersion, *edits: Edit, actor: str = "field") -> CatalogueVersion:
    """Return a version that makes these changes to another."""
    catalogue = catalogue_of(parent)
    for edit in edits:
        catalogue = edit(catalogue)
    return a_version(catalogue, parent, actor=actor)


def by_id(versions: Iterable[CatalogueVersion]) -> dict[CatalogueId, CatalogueVersion]:
    return {version.id: version for version in versions}


def merged(*versions: CatalogueVersion) -> CatalogueMerge:
    return merge_versions(by_id(versions))


def ids(catalogue: Catalogue) -> list[str]:
    return [commitment.id for commitment in catalogue.cycle.commitments]


def with_commitments(catalogue: Catalogue, commitments: Iterable[Commitment]) -> Catalogue:
    return replace(catalogue, cycle=catalogue.cycle.with_commitments(tuple(commitments)))


def added(commitment: Commitment, after: str | None = None) -> Edit:
    """Return the edit that adds a commitment after another, or at the end."""

    def edit(catalogue: Catalogue) -> Catalogue:
        known = list(catalogue.cycle.commitments)
        place = ids(catalogue).index(after) + 1 if after else len(known)
        return with_commitments(catalogue, [*known[:place], commitment, *known[place:]])

    return edit


def removed(id_: str) -> Edit:
    return lambda catalogue: with_commitments(
        catalogue, (each for each in catalogue.cycle.commitments if each.id != id_)
    )


def changed(id_: str, change: Callable[[Commitment], Commitment]) -> Edit:
    return lambda catalogue: with_commitments(
        catalogue, (change(each) if each.id == id_ else each for each in catalogue.cycle.commitments)
    )


def reworded(id_: str, *text: str) -> Edit:
    return changed(id_, lambda each: replace(each, text=text))


def renamed(id_: str, name: str) -> Edit:
    return changed(id_, lambda each: replace(each, name=name))


def retired(id_: str, *, is_retired: bool = True) -> Edit:
    return changed(id_, lambda each: replace(each, retired=is_retired))


def headed(id_: str, key: str, wording: str | None) -> Edit:
    """Return the edit that gives a commitment's question a heading of its own, or takes it away."""

    def change(commitment: Commitment) -> Commitment:
        headings = {**dict(commitment.headings), QuestionKey(key): wording}
        return replace(commitment, headings=tuple(sorted((k, text) for k, text in headings.items() if text)))

    return changed(id_, change)


def retitled(code: str, title: str | None) -> Edit:
    def edit(catalogue: Catalogue) -> Catalogue:
        titles = {**dict(catalogue.cycle.titles), TransformationCode(code): title}
        kept = tuple(sorted((each, text) for each, text in titles.items() if text))
        return replace(catalogue, cycle=replace(catalogue.cycle, titles=kept))

    return edit


def asked(key: str, wording: str) -> Edit:
    """Return the edit that words a question of the whole cycle."""

    def edit(catalogue: Catalogue) -> Catalogue:
        questions = catalogue.cycle.questions
        worded = tuple(replace(each, wording=wording) if each.key == key else each for each in questions)
        return replace(catalogue, cycle=replace(catalogue.cycle, questions=worded))

    return edit


def rearranged(order: Iterable[str]) -> Edit:
    places = {id_: place for place, id_ in enumerate(order)}
    return lambda catalogue: with_commitments(
        catalogue, sorted(catalogue.cycle.commitments, key=lambda each: places.get(each.id, len(places)))
    )


def with_code(code: str) -> Edit:
    """Return the edit that adds a transformation under a core responsibility of its own."""

    def edit(catalogue: Catalogue) -> Catalogue:
        framework = catalogue.framework
        if framework.transformation(code):
            return catalogue
        own = CoreResponsibility(4, "Change lives", "Lives")
        known = [each for each in framework.responsibilities if each.number != own.number]
        transformation = Transformation(TransformationCode(code), f"Title of {code}", code, own.number, verified=True)
        framework = replace(
            framework,
            responsibilities=(*known, own),
            transformations=(*framework.transformations, transformation),
        )
        return replace(catalogue, framework=framework)

    return edit


def without_code(code: str) -> Edit:
    """Return the edit that takes out a transformation with all that names it."""

    def edit(catalogue: Catalogue) -> Catalogue:
        kept = tuple(each for each in catalogue.framework.transformations if each.code != code)
        numbers = {each.responsibility for each in kept}
        responsibilities = tuple(each for each in catalogue.framework.responsibilities if each.number in numbers)
        framework = replace(catalogue.framework, transformations=kept, responsibilities=responsibilities)
        commitments = (each for each in catalogue.cycle.commitments if each.transformation != code)
        slimmer = with_commitments(retitled(code, None)(catalogue), commitments)
        return replace(slimmer, framework=framework)

    return edit


def with_question(key: str, cap: int | None = 100) -> Edit:
    """Return the edit that puts a question at the end, or in the place of the one of its key."""

    def edit(catalogue: Catalogue) -> Catalogue:
        known = {each.key: each for each in catalogue.cycle.questions}
        questions = (known | {QuestionKey(key): a_question(key, cap=cap)}).values()
        return replace(catalogue, cycle=replace(catalogue.cycle, questions=tuple(questions)))

    return edit


def without_question(key: str) -> Edit:
    """Return the edit that takes out a question with the headings that name it."""

    def edit(catalogue: Catalogue) -> Catalogue:
        for id_ in ids(catalogue):
            catalogue = headed(id_, key, None)(catalogue)
        questions = tuple(each for each in catalogue.cycle.questions if each.key != key)
        return replace(catalogue, cycle=replace(catalogue.cycle, questions=questions))

    return edit


@st.composite
def edits(draw: st.DrawFn, catalogue: Catalogue) -> Edit:
    """Return one change that can be made to this catalogue."""
    id_, text = draw(st.sampled_from(IDS)), draw(st.sampled_from("abc"))
    codes: list[str] = [each.code for each in catalogue.framework.transformations]
    code = draw(st.sampled_from(codes)) if codes else ""
    if id_ not in ids(catalogue) and code:
        return added(a_commitment(id_, code, text), draw(st.sampled_from([None, *ids(catalogue)])))
    keys = [each.key for each in catalogue.cycle.questions]
    possible = [
        removed(id_),
        reworded(id_, text),
        renamed(id_, text),
        retired(id_, is_retired=draw(st.booleans())),
        rearranged(draw(st.permutations(IDS))),
        with_code("4C"),
        without_code(draw(st.sampled_from(CODES))),
        with_question("next_steps", draw(st.sampled_from([None, 50, 90]))),
        without_question(draw(st.sampled_from(["origin", "next_steps"]))),
        *[retitled(code, draw(st.sampled_from([None, "a", "b"]))) for _ in [code] if code],
        *[headed(id_, key, draw(st.sampled_from([None, "a", "b"]))) for key in keys[:1]],
    ]
    return draw(st.sampled_from(possible))


@st.composite
def catalogue_histories(draw: st.DrawFn, max_size: int = 7) -> tuple[CatalogueVersion, ...]:
    """Return versions, parents before children, with forks, merges, returns and several roots of equal content."""
    made: list[CatalogueVersion] = []
    for number in range(draw(st.integers(1, max_size))):
        parents = draw(st.lists(st.sampled_from(made), max_size=2, unique=True)) if made else []
        has_changed = draw(st.booleans()) or bool(parents)
        start = a_catalogue(a_cycle(a_commitment("200001", "3A"), a_commitment("200010", "2D")))
        if parents:
            start = draw(st.sampled_from([merged(*made).catalogue, catalogue_of(parents[0]), start]))
        if has_changed:
            start = draw(edits(start))(start)
        made.append(a_version(start, *parents, actor=f"actor {number}"))
    return tuple(made)
