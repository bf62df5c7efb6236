"""What the terminal prints about what a person must decide: who wrote which text, and what differs."""

from collections.abc import Iterable, Iterator, Mapping

from iom_tracker.cli.output import section_status_json
from iom_tracker.domain.catalogue_merge import CommitmentClash, CommitmentVersion
from iom_tracker.domain.commitment_differences import CommitmentField, Difference
from iom_tracker.domain.comparison import ComparedBlock, ComparedRun, Mark, compare
from iom_tracker.domain.conflict import Conflict, ConflictHead
from iom_tracker.domain.cycle import Commitment
from iom_tracker.domain.identity import ActorId, CatalogueId, RevisionId
from iom_tracker.domain.markdown import to_markdown
from iom_tracker.domain.richtext import BlockType, RichText
from iom_tracker.domain.section import SectionStatus
from iom_tracker.workflows.outcome import Changes
from iom_tracker.workflows.read_conflicts import Undecided

SHOWN = 12  # digits of an id that a person is shown
_MARKS = {Mark.SAME: "{}", Mark.ADDED: "{{+{}+}}", Mark.REMOVED: "[-{}-]"}
_SIGNS = {BlockType.PARAGRAPH: "", BlockType.BULLET: "- ", BlockType.NUMBER: "1. "}


def conflicts_json(undecided: Undecided) -> dict[str, object]:
    """Return what `conflicts --json` prints."""
    return {
        "conflicts": [_conflict_json(conflict) for conflict in undecided.conflicts],
        "commitments": [
            {
                "id": clash.id,
                "differs": list(map(str, clash.differences())),
                "versions": [_version_json(each, undecided.names) for each in clash.versions],
            }
            for clash in undecided.commitments
        ],
        "automatic": [str(ref) for ref in undecided.automatic],
    }


def _conflict_json(conflict: Conflict) -> dict[str, object]:
    return {
        "ref": str(conflict.ref),
        "base": conflict.base,
        "base_text": None if conflict.base_text is None else to_markdown(conflict.base_text),
        "heads": [
            {
                "id": head.revision,
                "actor": head.actor,
                "name": head.name,
                "office": head.office,
                "time": head.time,
                "text": to_markdown(head.body),
            }
            for head in conflict.heads
        ],
    }


def _version_json(version: CommitmentVersion, names: Mapping[ActorId, str]) -> dict[str, object]:
    commitment = version.commitment
    return {
        "version": version.version,
        "actor": version.actor,
        "name": _name(version, names),
        "time": version.time,
        "title": commitment.name if commitment else None,
        "text": "\n\n".join(commitment.text) if commitment else None,
        "transformation": commitment.transformation if commitment else None,
        "retired": commitment.retired if commitment else None,
        "questions": dict(commitment.headings) if commitment else None,
    }


def _name(version: CommitmentVersion, names: Mapping[ActorId, str]) -> str:
    return names.get(version.actor, version.actor[:8])


def conflicts_text(undecided: Undecided) -> str:
    """Return what `conflicts` prints."""
    parts = ["\n".join(_conflict_lines(conflict)) for conflict in undecided.conflicts]
    parts += ["\n".join(_clash_lines(clash, undecided.names)) for clash in undecided.commitments]
    if undecided.automatic:
        parts.append("\n".join(["Merged automatically, please read:", *map("  {}".format, undecided.automatic)]))
    return "\n\n".join(parts) or "There is nothing to decide."


def _conflict_lines(conflict: Conflict) -> Iterator[str]:
    yield f"{conflict.ref}: {len(conflict.heads)} texts"
    for head in conflict.heads:
        yield ""
        yield from _head_lines(head, conflict.base_text)


def _head_lines(head: ConflictHead, base: RichText | None) -> Iterator[str]:
    office = f" ({head.office})" if head.office and head.office != head.name else ""
    yield f"[{head.revision[:SHOWN]}] {head.name}{office}, {head.time}"
    if head.body.is_empty:
        yield "  (takes the text out)"
    elif base is None:
        yield from (f"  {line}" for line in to_markdown(head.body).splitlines())
    else:
        yield from (f"  {line}" for line in difference_lines(base, head.body))


def difference_lines(old: RichText, new: RichText) -> list[str]:
    """Return two texts in one, a line for each block: `[-what was taken out-]` and `{+what was put in+}`."""
    return [_block_line(block) for block in compare(old, new)]


def _block_line(block: ComparedBlock) -> str:
    words = "".join(map(_marked, block.runs)).replace("\u2028", " ")
    return f"{'  ' * block.level}{_SIGNS[block.type]}{words}"


def _marked(run: ComparedRun) -> str:
    return _MARKS[run.mark].format(run.text)


def _clash_lines(clash: CommitmentClash, names: Mapping[ActorId, str]) -> Iterator[str]:
    """Yield a text that is the same in all versions once, and what differs with each."""
    differing = clash.differences()
    yield f"Commitment {clash.id}: {len(clash.versions)} versions"
    commitments = [version.commitment for version in clash.versions]
    first = next(filter(None, commitments))
    has_one_text = all(each is not None and each.text == first.text for each in commitments)
    if has_one_text:
        yield from (f"  {text}" for text in first.text)
    for version in clash.versions:
        yield ""
        yield f"[{version.version[:SHOWN]}] {_name(version, names)}, {version.time}"
        if version.commitment is None:
            yield "  (takes the commitment out)"
        elif not has_one_text:
            yield from (f"  {text}" for text in version.commitment.text)
        if version.commitment:
            yield from _difference_lines(version.commitment, differing)


def _difference_lines(commitment: Commitment, differing: Iterable[Difference]) -> Iterator[str]:
    for each in differing:
        said = each.read(commitment)
        if each.field is CommitmentField.RETIRED:
            said = "yes" if commitment.retired else "no"
        if each.field is not CommitmentField.TEXT:
            yield f"  {each}: {'(no wording of its own)' if said is None else said}"


def resolved_json(status: SectionStatus, revision: RevisionId) -> dict[str, object]:
    """Return what `resolve --json` prints for a section."""
    return {**section_status_json(status), "revision": revision}


def decided_json(clash: CommitmentClash, version: CatalogueId, changes: Changes) -> dict[str, object]:
    """Return what `resolve --json` prints for a commitment."""
    sections = [section_status_json(status) for status in changes.sections]
    return {"id": clash.id, "version": version, "sections": sections}
