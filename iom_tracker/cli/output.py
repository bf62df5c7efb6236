"""What the terminal prints: plain text for people, one JSON object for programs."""

import json
import sys
from collections.abc import Collection, Iterable

import click

from iom_tracker.domain.correspondence import Confirmation
from iom_tracker.domain.markdown import to_markdown
from iom_tracker.domain.richtext import Block, RichText
from iom_tracker.domain.section import SectionContent, SectionStatus
from iom_tracker.domain.state import SectionState
from iom_tracker.sentences import finding_sentence
from iom_tracker.workflows.check import CheckResult
from iom_tracker.workflows.outcome import WorkspaceSnapshot
from iom_tracker.workflows.read_submissions import Submissions


def print_json(value: object) -> None:
    """Print one JSON object."""
    click.echo(json.dumps(value, ensure_ascii=False, indent=2))


def use_utf8() -> None:
    """Print UTF-8 whatever the terminal's code page, and never fail over a character that it lacks."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(encoding="utf-8", errors="replace")


def counted(number: int, thing: str) -> str:
    """Return a number with its noun."""
    return f"{number} {thing}" if number == 1 else f"{number} {thing}s"


def status_json(snapshot: WorkspaceSnapshot, submissions: Submissions) -> dict[str, object]:
    """Return what `status --json` prints."""
    said = {each.section: each.state.value for each in submissions.confirmations}
    return {
        "workspace": snapshot.workspace,
        "framework": snapshot.catalogue.framework.key,
        "cycle": snapshot.catalogue.cycle.id,
        "office": snapshot.office,
        "training": snapshot.is_training,
        "read_only": snapshot.read_only,
        "due": submissions.due,
        "counts": counts(snapshot.sections.values()),
        "sections": [
            {
                **section_status_json(status),
                "receipt": said.get(status.ref),
                "carried_over": status.ref in snapshot.carried_over,
            }
            for status in snapshot.sections.values()
        ],
        "retired": [section_status_json(status) for status in snapshot.retired.values()],
    }


def counts(statuses: Iterable[SectionStatus]) -> dict[str, int]:
    """Return how many sections are in each state, every state named."""
    found = [status.state for status in statuses]
    return {state.value: found.count(state) for state in SectionState}


def section_status_json(status: SectionStatus) -> dict[str, object]:
    """Return a section's status as JSON data."""
    return {
        "ref": str(status.ref),
        "state": status.state.value,
        "words": status.words,
        "cap": status.cap,
        "heads": list(status.heads),
        "draft": status.has_draft,
        "automatic": status.is_automatic,
    }


def status_text(snapshot: WorkspaceSnapshot, submissions: Submissions) -> str:
    """Return what `status` prints."""
    catalogue, statuses = snapshot.catalogue, snapshot.sections.values()
    training = " · training" if snapshot.is_training else ""
    lines = [f"{catalogue.framework.title} · {catalogue.cycle.id} · {len(statuses)} sections{training}"]
    lines += [f"{count:5}  {_told(state)}" for state, count in counts(statuses).items() if count]
    lines += _automatic(statuses)
    lines += [f"  over the cap: {each.ref} ({each.words} of {each.cap} words)" for each in statuses if each.is_over_cap]
    lines += [f"  not published yet: {each.ref}" for each in statuses if each.has_draft]
    lines += [f"  as in the cycle before: {ref}" for ref in snapshot.sections if ref in snapshot.carried_over]
    lines += _retired(snapshot.retired.values())
    lines += _confirmed(submissions.confirmations)
    lines += [f"Headquarters asks for the packet by {submissions.due}."] if submissions.due else []
    return "\n".join(lines)


def _automatic(statuses: Iterable[SectionStatus]) -> list[str]:
    refs = [str(status.ref) for status in statuses if status.is_automatic]
    if not refs:
        return []
    told = counted(len(refs), "section")
    return [f"{told} merged automatically, please read:", *(f"  {ref}" for ref in refs)]


def _retired(statuses: Collection[SectionStatus]) -> list[str]:
    """Return which commitments are left out, and where somebody here was still writing."""
    units = dict.fromkeys(status.ref.unit for status in statuses)
    lines = (
        [f"{counted(len(statuses), 'section')} of retired commitments left out: {', '.join(units)}"] if units else []
    )
    return lines + [f"  retired before it was published: {each.ref}" for each in statuses if each.has_draft]


def _confirmed(confirmations: Iterable[Confirmation]) -> list[str]:
    """Return what headquarters said about our sections, as far as it said something."""
    states = [confirmation.state.value for confirmation in confirmations]
    told = ", ".join(f"{states.count(state)} {state}" for state in dict.fromkeys(states))
    return [f"Headquarters confirmed {counted(len(states), 'section')}: {told}."] if states else []


def _told(state: str) -> str:
    """Return a state as it is told: in state draft are also published texts, until they are submitted."""
    return "draft (written, not submitted)" if state == SectionState.DRAFT else state


def show_json(contents: Iterable[SectionContent]) -> dict[str, object]:
    """Return what `show --json` prints."""
    return {
        "sections": [
            {
                "ref": str(content.status.ref),
                "question": content.heading,
                "state": content.status.state.value,
                "automatic": content.status.is_automatic,
                "heads": list(content.status.heads),
                "blocks": blocks_json(content.shown),
                "versions": [
                    {"head": head, "blocks": blocks_json(body)}
                    for head, body in zip(content.status.heads, content.published, strict=True)
                ],
            }
            for content in contents
        ]
    }


def versions_text(content: SectionContent) -> str:
    """Return the texts of a section in conflict, each under the start of its revision's id."""
    pairs = zip(content.status.heads, content.published, strict=True)
    return "\n\n".join(f"[{head[:12]}]\n{to_markdown(body)}" for head, body in pairs)


def blocks_json(body: RichText) -> list[dict[str, object]]:
    """Return every block of a text as JSON data."""
    return [block_json(block) for block in body.blocks]


def block_json(block: Block) -> dict[str, object]:
    """Return a block with every field named."""
    return {
        "type": block.type.value,
        "level": block.level,
        "spans": [
            {"text": span.text, "bold": span.bold, "italic": span.italic, "link": span.link} for span in block.spans
        ],
    }


def check_json(result: CheckResult) -> dict[str, object]:
    """Return what `check --json` prints."""
    return {
        "ok": result.is_sound,
        "findings": [
            {"kind": each.kind.value, "ref": each.where, "message": finding_sentence(each)} for each in result.findings
        ],
    }


def check_text(result: CheckResult) -> str:
    """Return what `check` prints."""
    lines = ["The file is sound." if result.is_sound else "The file is not sound."]
    return "\n".join(lines + [f"  {each.kind.value}: {finding_sentence(each)}" for each in result.findings])
