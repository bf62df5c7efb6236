"""What a document that came back proposes: each section held against what was exported and what stands here now.

What was edited elsewhere follows the revision that was exported. So what was written here meanwhile is merged with it
as any two texts are, and a proposal says beforehand what would stand here.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from iom_tracker.domain.automatic_merge import MOST_HEADS, Publication, TextsOf, automatic_merge, common_text
from iom_tracker.domain.history import Revisions, ancestors, heads, is_conflict, union
from iom_tracker.domain.identity import ActorId, Digest, RevisionId, SectionRef
from iom_tracker.domain.proposal import Proposal, ProposalKind
from iom_tracker.domain.reading import ReadSection
from iom_tracker.domain.revision import Revision, RevisionKind
from iom_tracker.domain.richtext import EMPTY, RichText

_NOBODY = ActorId("")


def _no_texts(_: Iterable[RevisionId]) -> Sequence[Publication]:
    return ()


@dataclass(frozen=True, slots=True)
class Ground:
    """What a workspace knows of a section that came back.

    Attributes:
        heads: as people see them, with their texts, sorted by id; what was merged automatically is one head.
        published: every revision that was published, by id.
        texts_of: gives revisions of these ids with their texts, also those that the program merged by itself.
        exported: the revision that the manifest of the export names; None where that is not known.
        undecided: the digest of all texts of a section in conflict as they are printed; None where there is none.
    """

    heads: Sequence[Publication] = ()
    published: Revisions = field(default_factory=dict)
    texts_of: TextsOf = _no_texts
    exported: RevisionId | None = None
    undecided: Digest | None = None

    @property
    def is_empty(self) -> bool:
        """Whether no text stands here."""
        return all(body.is_empty for _, body in self.heads)

    @property
    def is_open(self) -> bool:
        """Whether several texts stand here that nobody has decided between."""
        return is_conflict([head for head, _ in self.heads])

    @property
    def history(self) -> Revisions:
        """Every revision by id, the merge that is shown included."""
        return union(self.published, {head.id: head for head, _ in self.heads})

    def find(self, id_: RevisionId) -> Publication | None:
        """Return a revision with its text; None where it is not known."""
        shown = next((each for each in self.heads if each[0].id == id_), None)
        return shown or next(iter(self.texts_of([id_])), None)


@dataclass(frozen=True, slots=True)
class Footing:
    """What a text from a document builds on.

    Attributes:
        base: the revision that was exported; None where it is not known here.
        parents: the revisions that the text follows when it is accepted; none where it stands beside all others.
    """

    base: Publication | None
    parents: tuple[Publication, ...]


def propose(ref: SectionRef, section: ReadSection | None, ground: Ground) -> Proposal | None:
    """Return what a document says of a section; None where it says nothing and nothing is missing.

    A text that stands here already, or was published since the export and followed by another, is nothing new: a
    document never puts an old text over a newer one.

    Args:
        section: None where the document was to hold it and does not. One whose answer was emptied is missing too.
    """
    if section is None or section.body.is_empty:
        return None if ground.is_empty else missing(ref, section, ground)
    footing = footing_of(section, ground)
    return _proposal(ref, section, ground, footing, _outcome(ref, section.body, ground, footing))


def missing(ref: SectionRef, section: ReadSection | None, ground: Ground) -> Proposal:
    """Return a proposal that says that a section is not in the document, whether a text of it stands here or not."""
    return _proposal(ref, section, ground, footing_of(section, ground), (ProposalKind.MISSING, None))


def footing_of(section: ReadSection | None, ground: Ground) -> Footing:
    """Return what a text from a document builds on: what its anchor names, else the manifest, else its own words.

    Where nothing of that is known, it follows the text that stands here. Only where it names an exported revision that
    is not here, it follows nothing: what was written on either side is then for a person to decide.
    """
    base = _base(section, ground)
    if base is not None:
        return Footing(base, (base,))
    is_foreign = bool(section and section.base) and not ground.is_empty
    return Footing(None, () if is_foreign or ground.is_open else tuple(ground.heads))


def _base(section: ReadSection | None, ground: Ground) -> Publication | None:
    named = [id_ for id_ in ground.history if section and section.base and id_.startswith(section.base)]
    id_ = named[0] if len(named) == 1 else ground.exported
    found = ground.find(id_) if id_ else None
    return found or (_of_the_same_words(section, ground) if section else None)


def _of_the_same_words(section: ReadSection, ground: Ground) -> Publication | None:
    """Return the newest revision that says what stood there before the tracked changes."""
    before = _before(section).digest
    alike = [each for each in ground.history.values() if each.body == before and before != EMPTY.digest]
    newest = max(alike, key=lambda each: (each.generation, each.id), default=None)
    return ground.find(newest.id) if newest else None


def _proposal(
    ref: SectionRef,
    section: ReadSection | None,
    ground: Ground,
    footing: Footing,
    decided: tuple[ProposalKind, RichText | None],
) -> Proposal:
    kind, result = decided
    is_missing = kind is ProposalKind.MISSING
    return Proposal(
        ref=ref,
        kind=kind,
        base=footing.base[0].id if footing.base else None,
        exported=footing.base[1] if footing.base else None,
        now=tuple(dict.fromkeys(body for _, body in ground.heads if not body.is_empty)),
        cleared=section.body if section and not is_missing else None,
        marked=section.marked if section else None,
        result=result,
        is_untracked=_is_untracked(section, footing),
        found_by=section.found_by if section and not is_missing else None,
        comments=section.comments if section else (),
        is_emptied=section is not None and is_missing,
    )


def _is_untracked(section: ReadSection | None, footing: Footing) -> bool:
    if section is None or footing.base is None:
        return False
    return _before(section) != footing.base[1]


def _before(section: ReadSection) -> RichText:
    """Return what a section says with every tracked change rejected."""
    marked = section.marked
    is_changed = marked and (marked.is_marked or any(block.before for block in marked.blocks))
    return marked.original() if marked and is_changed else section.body


def _outcome(ref: SectionRef, body: RichText, ground: Ground, footing: Footing) -> tuple[ProposalKind, RichText | None]:
    new = publication(ref, body, ground, footing, actor=_NOBODY, time="")
    if new is None:
        shown = ground.heads[0][1] if ground.heads else EMPTY
        return ProposalKind.SAME, None if ground.is_open else shown
    after = text_after(new, ground, footing)
    if after is None:
        return ProposalKind.CONFLICT, None
    if footing.base is None and ground.is_empty:
        return ProposalKind.NEW, after
    return ProposalKind.CHANGED if after == body else ProposalKind.MERGED, after


def _is_known(body: RichText, ground: Ground, footing: Footing) -> bool:
    """Say whether a text stands here or was published, leaving out what was replaced before the export."""
    near = [text for _, text in ground.heads] + ([footing.base[1]] if footing.base else [])
    if body in near:  # most of what comes back; no text is digested for it
        return True
    replaced = ancestors(footing.base[0].parents, ground.history) if footing.base else frozenset()
    earlier = (revision.body for id_, revision in ground.history.items() if id_ not in replaced)
    return body.digest in {ground.undecided, *earlier}


def publication(  # noqa: PLR0913 - a revision is made of these facts
    ref: SectionRef, body: RichText, ground: Ground, footing: Footing, *, actor: ActorId, time: str
) -> Publication | None:
    """Return the revision that takes a text over; None where it is nothing new, or the empty text of an empty section.

    Args:
        body: what the document says, or what a person wrote instead; empty to take the text out.
    """
    if ground.is_empty if body.is_empty else _is_known(body, ground, footing):
        return None
    parents = [parent for parent, _ in footing.parents]
    kind = RevisionKind.WITHDRAW if body.is_empty else RevisionKind.IMPORT
    return Revision.following(parents, section=ref, kind=kind, actor=actor, time=time, body=body.digest), body


def text_after(new: Publication, ground: Ground, footing: Footing) -> RichText | None:
    """Return what would stand here with a new revision; None where a person would have to decide."""
    facts = union(ground.published, {each.id: each for each, _ in (*footing.parents, new)})
    texts_of = _texts(ground, [*footing.parents, new])
    standing = texts_of(sorted(heads(facts)))
    revisions = [revision for revision, _ in standing]
    if not is_conflict(revisions):
        return standing[0][1]
    if len(standing) > MOST_HEADS:
        return None
    _, base = common_text(revisions, lambda wanted: [facts[id_] for id_ in wanted if id_ in facts], texts_of)
    merged = automatic_merge(standing, base)
    return merged[1] if merged else None


def _texts(ground: Ground, more: Iterable[Publication]) -> TextsOf:
    known = {revision.id: (revision, body) for revision, body in more}

    def texts_of(wanted: Iterable[RevisionId]) -> Sequence[Publication]:
        asked = list(wanted)
        elsewhere = ground.texts_of([id_ for id_ in asked if id_ not in known])
        return sorted([*elsewhere, *(known[id_] for id_ in asked if id_ in known)], key=lambda each: each[0].id)

    return texts_of
