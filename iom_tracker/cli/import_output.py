"""What the terminal prints of documents that are taken in."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from iom_tracker.cli.decision_output import difference_lines
from iom_tracker.cli.legacy_output import legacy_json, legacy_lines
from iom_tracker.cli.output import counted
from iom_tracker.domain.importing import CatalogueDifference, SectionResult, TakeOver
from iom_tracker.domain.proposal import Proposal, ProposalKind
from iom_tracker.domain.proposals import Decision, Proposals
from iom_tracker.domain.reading import ReadComment
from iom_tracker.domain.richtext import EMPTY
from iom_tracker.sentences import caution_clause, disagreement_clause
from iom_tracker.workflows.import_document import ImportResult, result_of
from iom_tracker.workflows.pending_imports import PendingImport

_TO_NAME: Final = frozenset({SectionResult.CHANGED, SectionResult.CONFLICT, SectionResult.MISSING})
_MERGED: Final = "merged with what was written here meanwhile, please read"
_TAKE_OVER: Final = {
    TakeOver.TAKEN: "taken over",
    TakeOver.NOT_ASKED: "not taken over; --as-printed does",
    TakeOver.NOT_HERE: "not taken over; the commitments are for headquarters to edit",
}
_UNTRACKED: Final = "edited without tracking"
_MOST_MISSING: Final = 10  # that are named one by one
_EMPTIED: Final = "emptied, its place is still there"


def import_json(result: ImportResult) -> dict[str, object]:
    """Return what `import --json` prints."""
    return {
        **proposals_json(result.proposals),
        "comments": result.comments,
        "pending": pending_json(result.pending) if result.pending else None,
    }


def proposals_json(read: Proposals) -> dict[str, object]:
    """Return what a document proposes as JSON data."""
    words = read.words
    return {
        "kind": read.kind,
        "document": read.document,
        "exported": read.stamp.time if read.stamp else None,
        "ours": read.is_ours,
        "words": {
            "total": words.total,
            "placed": words.placed,
            "headings": words.headings,
            "furniture": words.furniture,
            "not_placed": words.not_placed,
        },
        "not_placed": list(read.not_placed),
        "sections": [_section_json(each, read) for each in read.sections],
        "differences": [
            {"kind": each.kind.value, "where": each.where, "known": each.known, "printed": each.printed}
            for each in read.differences
        ],
        "take_over": read.take_over.value,
        **legacy_json(read.back.reading.legacy),
        "disagreements": [
            {
                "ref": str(each.ref),
                "kind": each.kind.value,
                "subject": each.subject,
                "clause": disagreement_clause(each),
            }
            for each in read.disagreements
        ],
        "cautions": [
            {"ref": str(each.ref), "kind": each.kind.value, "words": each.words, "clause": caution_clause(each)}
            for each in read.cautions
        ],
        "authors": list(read.authors),
        "comments_on_no_section": [_comment_json(each) for each in read.comments],
    }


def import_text(result: ImportResult, *, dry_run: bool) -> str:
    """Return what `import` prints."""
    begun = "The document says" if result.pending else "Imported"
    lines = proposals_lines(result.proposals, "Would import" if dry_run else begun)
    lines += comment_lines(result.comments, "would be taken in" if dry_run else "taken in")
    if result.pending:
        lines += [f"  taken in now: {status.ref}" for status in result.changes.sections]
        lines.append(f"The rest waits as import {result.pending.number}; see `imports`.")
    return "\n".join(lines)


def comment_lines(comments: int, clause: str = "taken in") -> list[str]:
    """Return how many comments came in, where some did."""
    return [f"  {counted(comments, 'comment')} {clause}"] if comments else []


def proposals_lines(read: Proposals, title: str) -> list[str]:
    """Return what a document proposes, a line for each thing, and under each section what changed and by whom."""
    outcomes = [_outcome(each, read) for each in read.sections]
    told = ", ".join(f"{outcomes.count(name)} {name}" for name in dict.fromkeys(outcomes)) or "no sections"
    words = read.words
    account = (
        f"Words: {words.total} in all = {words.placed} placed + {words.headings} in headings "
        f"+ {words.furniture} of page furniture + {words.not_placed} not placed"
    )
    return [
        f"{title}: {told}",
        account,
        *_told_sections(read),
        *(f"  not placed: {text}" for text in read.not_placed),
        *legacy_lines(read.back.reading.legacy),
        *(line for each in read.differences for line in _difference_lines(each, read.take_over)),
        *(f"  in doubt: {each.ref}: {disagreement_clause(each)}" for each in read.disagreements),
        *(f"  caution: {each.ref}: {caution_clause(each)}" for each in read.cautions),
        *(f"  comment on no section: {each.author}: {each.text}" for each in read.comments),
    ]


def _told_sections(read: Proposals) -> Iterator[str]:
    """Yield what is to be said of each section; what a report that is not known as ours lacks is told in one line."""
    named = [(each, _outcome(each, read)) for each in read.sections if result_of(each) in _TO_NAME]
    missing = sum(outcome == SectionResult.MISSING.value for _, outcome in named)
    is_summed_up = not read.is_export_known and missing > _MOST_MISSING
    for each, outcome in named:
        if not (is_summed_up and outcome == SectionResult.MISSING.value):
            yield from _section_lines(each, read)
    if is_summed_up:
        yield f"  missing: {counted(missing, 'section')}, as in a report of some commitments; --json names them"


def _difference_lines(difference: CatalogueDifference, take_over: TakeOver) -> Iterator[str]:
    yield f"  printed differently ({difference.kind.value}): {difference.where} ({_TAKE_OVER[take_over]})"
    for name, said in ("here", difference.known), ("printed", difference.printed):
        if said:
            yield f"      {name}: {' '.join(said.split())}"


def pending_json(pending: PendingImport) -> dict[str, object]:
    """Return a document that was begun as JSON data."""
    return {
        "number": pending.number,
        "document": pending.document,
        "time": pending.time,
        "digest": pending.digest,
    }


def pending_text(documents: Sequence[PendingImport]) -> str:
    """Return what `imports` prints."""
    lines = (f"{each.number}  {each.document}, begun {each.time}" for each in documents)
    return "\n".join(lines) or "No import waits to be finished."


def _section_json(proposal: Proposal, read: Proposals) -> dict[str, object]:
    decision = read.decided.get(proposal.ref)
    return {
        "ref": str(proposal.ref),
        "result": result_of(proposal).value,
        "proposal": proposal.kind.value,
        "decided": decision.value if decision else None,
        "base": proposal.base,
        "found_by": proposal.found_by.value if proposal.found_by else None,
        "authors": list(proposal.authors),
        "untracked": proposal.is_untracked,
        "comments": [_comment_json(each) for each in proposal.comments],
    }


def _comment_json(comment: ReadComment) -> dict[str, object]:
    return {
        "author": comment.author,
        "time": comment.time,
        "text": comment.text,
        "quote": comment.quote,
        "resolved": comment.is_resolved,
        "replies": [_comment_json(each) for each in comment.replies],
    }


def _section_lines(proposal: Proposal, read: Proposals) -> Iterator[str]:
    decision = read.decided.get(proposal.ref)
    is_told = decision and proposal.kind is not ProposalKind.MISSING
    said = [*([decision.value] if decision and is_told else []), *_how(proposal)]
    how = f" ({'; '.join(said)})" if said else ""
    yield f"  {_outcome(proposal, read)}: {proposal.ref}{how}"
    if proposal.cleared is not None:
        before = proposal.exported or (proposal.now[0] if proposal.now else EMPTY)
        yield from (f"      {line}" for line in difference_lines(before, proposal.cleared))


def _outcome(proposal: Proposal, read: Proposals) -> str:
    """Return how a section compares; of one that the document lacks, what became of it."""
    decision = read.decided.get(proposal.ref)
    if proposal.kind is ProposalKind.MISSING and decision is not None:
        return "removed" if decision is Decision.REMOVED else "kept"
    return result_of(proposal).value


def _how(proposal: Proposal) -> Iterable[str]:
    if proposal.authors:
        yield f"tracked by {', '.join(proposal.authors)}"
    if proposal.is_emptied:
        yield _EMPTIED
    if proposal.is_untracked:
        yield _UNTRACKED
    if proposal.kind is ProposalKind.MERGED:
        yield _MERGED
