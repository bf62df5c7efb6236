"""What the terminal prints about a merge: what became of each file, and what remains to be done."""

from collections.abc import Iterator, Sequence
from typing import Final

from iom_tracker.cli.exchange_output import names, who
from iom_tracker.cli.output import counted
from iom_tracker.domain.catalogue_changes import CommitmentChange, WordingChange
from iom_tracker.domain.correspondence import SignerStanding
from iom_tracker.domain.errors import SignerChanged
from iom_tracker.domain.identity import SectionRef
from iom_tracker.domain.wording_clashes import WordingClash
from iom_tracker.sentences import sentence
from iom_tracker.workflows.merge_report import FileOutcome, FileResult, Gap, MergeReport, SignerTold
from iom_tracker.workflows.undo_merge import UndoResult

_FEW: Final = 5  # sections that are named one by one


def merge_json(report: MergeReport, taken: Sequence[SectionRef]) -> dict[str, object]:
    """Return what `merge --json` prints.

    Args:
        taken: sections for which unsent drafts were taken.
    """
    return {
        "files": [_file_json(result) for result in report.files],
        "merged": names(report.merged),
        "conflicts": names(report.conflicts),
        "commitments": list(report.commitments),
        "elsewhere": list(map(str, report.elsewhere)),
        "retired": names(report.retired),
        "catalogue": [
            {"id": each.commitment, "name": each.name, "changes": list(each.kinds)} for each in report.catalogue
        ],
        "wordings": [
            {"kind": each.kind.value, "where": each.where, "before": each.before, "after": each.after}
            for each in report.wordings
        ],
        "clashing_wordings": [
            {"kind": each.kind.value, "where": each.where, "stands": each.stands, "others": list(each.others)}
            for each in report.clashing_wordings
        ],
        "gaps": [{"ref": str(gap.section), "office": gap.office, "missing": gap.missing} for gap in report.gaps],
        "taken": names(taken),
        "backup": str(report.backup) if report.backup else None,
    }


def _file_json(result: FileResult) -> dict[str, object]:
    return {
        "file": str(result.file),
        "result": result.outcome.value,
        "added": result.added,
        "reason": sentence(result.reason) if result.reason else None,
        "kind": result.kind.value if result.kind else None,
        "office": result.office,
        "signer": _signer_json(_signer(result)),
        "unsent": [str(draft.ref) for draft in result.drafts],
        "unknown": result.unknown,
    }


def _signer(result: FileResult) -> SignerTold | None:
    """Return who signed a file, also where it was refused because somebody else was expected."""
    error = result.reason
    if isinstance(error, SignerChanged):
        return SignerTold(error.office, error.person, error.fingerprint, SignerStanding.CHANGED)
    return result.signer


def _signer_json(signer: SignerTold | None) -> dict[str, object] | None:
    if signer is None:
        return None
    return {
        "office": signer.office,
        "person": signer.person,
        "fingerprint": signer.fingerprint,
        "standing": signer.standing.value,
    }


def merge_text(report: MergeReport, taken: Sequence[SectionRef], *, dry_run: bool) -> str:
    """Return what `merge` prints: each file, then what remains to be done."""
    lines = [line for result in report.files for line in _file_lines(result, taken, dry_run=dry_run)]
    lines += [f"taken although its author has not sent it: {ref}" for ref in taken]
    lines += [f"merged automatically, please read: {ref}" for ref in report.merged]
    lines += [f"in conflict, please decide: {ref}" for ref in report.conflicts]
    lines += [f"several versions of a commitment, please decide: {commitment}" for commitment in report.commitments]
    lines += map(_gap_line, report.gaps)
    lines += map(_catalogue_line, report.catalogue)
    lines += [line for clash in report.clashing_wordings for line in _wording_clash_lines(clash)]
    lines += [line for change in report.agreed_wordings() for line in _wording_lines(change)]
    lines += [f"kept, though its commitment was retired: {ref}" for ref in report.retired[:_FEW]]
    if len(report.retired) > _FEW:
        more = counted(len(report.retired) - _FEW, "more section")
        lines.append(f"kept, though their commitments were retired: {more}")
    lines += [f"kept, though this report has no such section: {ref}" for ref in report.elsewhere[:_FEW]]
    if len(report.elsewhere) > _FEW:
        lines.append(f"kept, though this report has no such sections: {len(report.elsewhere) - _FEW} more")
    lines += [f"A copy from before is kept as {report.backup}."] if report.backup else []
    return "\n".join(lines)


def _catalogue_line(change: CommitmentChange) -> str:
    return f"commitment {change.commitment} ({change.name}) was {' and '.join(change.kinds)}"


def _wording_clash_lines(clash: WordingClash) -> Iterator[str]:
    yield f"the {clash.kind.value} {clash.where} was worded differently by several, please see which is right"
    yield f"    stands now: {' '.join(clash.stands.split())}"
    yield from (f"    gave way: {' '.join(other.split())}" for other in clash.others)


def _wording_lines(change: WordingChange) -> Iterator[str]:
    yield f"the {change.kind.value} {change.where} was reworded"
    yield f"    before: {' '.join(change.before.split())}"
    yield f"    now: {' '.join(change.after.split())}"


def _file_lines(result: FileResult, taken: Sequence[SectionRef], *, dry_run: bool) -> Iterator[str]:
    if result.reason:
        yield f"{result.file}: refused. {sentence(result.reason)}"
        return
    done = "nothing new"
    if result.outcome is FileOutcome.MERGED:
        done = f"{'would bring' if dry_run else 'merged'}, {result.added} new"
    signer = result.signer
    sender = who(signer.person, signer.office) if signer else result.office
    yield f"{result.file}: {done}{f', from {sender}' if sender else ''}"
    yield from _signer_lines(signer, sender)
    yield from _unsent_lines(result, taken)
    if result.unknown:
        kept = counted(result.unknown, "object")
        yield f"  {kept} of a newer version of this program kept as received"


def _signer_lines(signer: SignerTold | None, sender: str) -> Iterator[str]:
    if signer and signer.standing is SignerStanding.NEW:
        yield f"  new signer: compare {signer.fingerprint} with {sender or 'the sender'} by phone once"
    if signer and signer.standing is SignerStanding.CHANGED:
        yield f"  signed with a new key, trusted from now on: {signer.fingerprint}"


def _unsent_lines(result: FileResult, taken: Sequence[SectionRef]) -> Iterator[str]:
    offered = [str(draft.ref) for draft in result.drafts if draft.ref not in taken]
    if offered:
        yield f"  not sent by its author, and not taken (--take-drafts takes it): {', '.join(offered)}"


def _gap_line(gap: Gap) -> str:
    texts, have = counted(gap.missing, "text"), "has" if gap.missing == 1 else "have"
    of = f" of {gap.office}" if gap.office else ""
    return f"{texts} that {gap.section}{of} builds on {have} not arrived"


def undo_json(result: UndoResult, conflicts: Sequence[SectionRef], merged: Sequence[SectionRef]) -> dict[str, object]:
    """Return what `merge --undo --json` prints.

    Args:
        conflicts: the sections in conflict now.
        merged: the sections that were merged automatically and wait to be read now.
    """
    files = [{"file": file, "result": "undone", "added": 0, "reason": None} for file in result.files]
    return {
        "files": files,
        "merged": names(merged),
        "conflicts": names(conflicts),
        "restored": names(result.restored),
        "left": names(result.left),
    }


def undo_text(result: UndoResult) -> str:
    """Return what `merge --undo` prints."""
    lines = [f"Undone: {', '.join(result.files)}. What arrived stays in the history."]
    lines += [f"as before: {ref}" for ref in result.restored]
    lines += [
        f"left as it is, since it was changed after the merge or in conflict before: {ref}" for ref in result.left
    ]
    return "\n".join(lines)
