"""What the terminal prints about the words of a report."""

from itertools import groupby

from iom_tracker.cli.output import counted
from iom_tracker.domain.proofreading.text_finding import TextFinding
from iom_tracker.finding_sentences import text_finding_sentence
from iom_tracker.workflows.read_findings import Proofread


def proofread_json(found: Proofread) -> dict[str, object]:
    """Return what `proofread --json` prints."""
    return {"texts": found.texts, "findings": [_finding_json(each) for each in found.findings]}


def proofread_text(found: Proofread) -> str:
    """Return what `proofread` prints: findings under the section that they stand in."""
    lines = [f"{counted(len(found.findings), 'thing')} to look at in {counted(found.texts, 'text')}."]
    for where, findings in groupby(found.findings, key=lambda each: each.where):
        lines += ["", where, *(f"  {text_finding_sentence(each, each.others)}" for each in findings)]
    return "\n".join(lines)


def _finding_json(finding: TextFinding) -> dict[str, object]:
    return {
        "kind": finding.fault.value,
        "unit": finding.unit,
        "ref": str(finding.ref) if finding.ref else None,
        "part": finding.part.value,
        "block": finding.stretch.block,
        "start": finding.stretch.start,
        "end": finding.stretch.end,
        "said": finding.said,
        "meant": finding.meant,
        "count": finding.count,
        "others": list(finding.others),
        "message": text_finding_sentence(finding, finding.others),
    }
