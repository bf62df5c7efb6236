"""What the terminal prints about packets and kits: what was packed, what was merged when, and who has sent what."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from iom_tracker.cli.output import counted
from iom_tracker.cli.review_output import completeness_json, completeness_text
from iom_tracker.domain.correspondence import Arrival
from iom_tracker.domain.identity import SectionRef
from iom_tracker.domain.section import SectionStatus
from iom_tracker.workflows.make_kit import KitResult
from iom_tracker.workflows.open_kit import KitTold
from iom_tracker.workflows.pack import PackResult
from iom_tracker.workflows.read_submissions import OfficeSubmission, Submissions
from iom_tracker.workflows.write_receipt import ReceiptResult


def pack_json(result: PackResult) -> dict[str, object]:
    """Return what `pack --json` prints; the text itself only where no file was written."""
    told: dict[str, object] = {
        "file": str(result.file) if result.file else None,
        "bytes": result.bytes,
        "sections": names(result.sections),
        "revisions": result.revisions,
        "comments": result.comments,
        "completeness": completeness_json(result.completeness),
        "unpublished": result.unpublished,
    }
    return told if result.file else {**told, "text": result.text}


def pack_text(result: PackResult) -> str:
    """Return what `pack` says."""
    held = f"{counted(len(result.sections), 'section')}, {counted(result.revisions, 'text')}"
    held += f", {counted(result.comments, 'comment')}" if result.comments else ""
    held += ", the changed list of commitments" if result.has_list else ""
    where = f"into {result.file}" if result.file else "as text"
    told = f"Packed {held} {where}: {result.bytes:,} bytes. Send it to headquarters."
    return f"{told}\n{completeness_text(result.completeness)}"


def receipt_json(result: ReceiptResult) -> dict[str, object]:
    """Return what `receipt --json` prints."""
    return {
        "file": str(result.file),
        "bytes": result.bytes,
        "office": result.office,
        "sections": [{"ref": str(each.section), "state": each.state.value} for each in result.sections],
    }


def receipt_text(result: ReceiptResult) -> str:
    """Return what `receipt` prints."""
    confirmed = counted(len(result.sections), "section")
    return f"Wrote {result.file} for {result.office}: {confirmed} confirmed, {result.bytes:,} bytes."


def kit_json(result: KitResult) -> dict[str, object]:
    """Return what `kit --json` prints."""
    return {
        "file": str(result.file),
        "bytes": result.bytes,
        "office": result.office,
        "sections": names(result.sections),
        "due": result.due,
    }


def kit_text(result: KitResult) -> str:
    """Return what `kit` prints."""
    by = f", due {result.due}" if result.due else ""
    asked = counted(len(result.sections), "section")
    return f"Wrote the kit {result.file} for {result.office}: {asked}{by}, {result.bytes:,} bytes."


def kit_told_json(kit: KitTold) -> dict[str, object]:
    """Return what `new --json` adds for a workspace that was made from a kit."""
    return {
        "office": kit.office,
        "due": kit.due,
        "assigned": names(kit.sections),
        "signer": {"office": kit.from_office, "person": kit.from_person, "fingerprint": kit.fingerprint},
    }


def kit_told_text(file: Path, kit: KitTold) -> str:
    """Return what `new` prints for a workspace that was made from a kit."""
    asked = counted(len(kit.sections), "section") if kit.sections else "everything"
    lines = [f"Made {file} for {kit.office}: {kit.framework} {kit.cycle}, asked for {asked}."]
    lines += [f"Headquarters asks for the packet by {kit.due}."] if kit.due else []
    sender = who(kit.from_person, kit.from_office) or "headquarters"
    return "\n".join([*lines, f"The kit is signed by {sender}: compare {kit.fingerprint} with them by phone once."])


def arrivals_json(arrivals: Sequence[Arrival]) -> list[dict[str, object]]:
    """Return what was merged, oldest first."""
    return [
        {
            "file": arrival.file,
            "kind": _kind(arrival),
            "office": arrival.office,
            "person": arrival.person,
            "packed": arrival.packed,
            "time": arrival.time,
            "added": arrival.added,
            "sections": [str(ref) for ref, _ in arrival.heads],
        }
        for arrival in reversed(arrivals)
    ]


def arrivals_text(arrivals: Iterable[Arrival]) -> str:
    """Return what was merged and when, newest first."""
    lines = [
        f"{each.time}  {_kind(each):10}  {each.added:4} new  {who(each.person, each.office) or 'unknown'}  {each.file}"
        for each in arrivals
    ]
    return "\n".join(lines) or "Nothing was merged yet."


def submissions_json(submissions: Submissions) -> dict[str, object]:
    """Return what `submissions --json` prints."""
    return {
        "offices": [_office_json(office) for office in submissions.offices],
        "arrivals": arrivals_json(submissions.arrivals),
        "confirmations": [
            {"ref": str(each.section), "state": each.state.value, "received": list(each.received), "time": each.time}
            for each in submissions.confirmations
        ],
        "headquarters": _people_json(submissions.headquarters),
        "due": submissions.due,
        "can_seal": submissions.can_seal,
    }


def _office_json(office: OfficeSubmission) -> dict[str, object]:
    return {
        "office": office.office,
        "assigned": _refs(office.assigned),
        "received": _refs(office.received),
        "packed": office.packed,
        "arrived": office.arrived,
        "people": _people_json(office.people),
    }


def _people_json(people: Iterable[tuple[str, str]]) -> list[dict[str, str]]:
    return [{"person": person, "fingerprint": fingerprint} for person, fingerprint in people]


def submissions_text(submissions: Submissions) -> str:
    """Return what `submissions` prints: what each office has sent, then what headquarters said to us."""
    lines = [line for office in submissions.offices for line in _office_lines(office)]
    for person, fingerprint in submissions.headquarters:
        lines.append(f"Headquarters: {person or 'unnamed'}, key {fingerprint}")
    lines += [f"  {each.section}: {each.state.value} there, {each.time[:10]}" for each in submissions.confirmations]
    lines += [f"Headquarters asks for the packet by {submissions.due}."] if submissions.due else []
    return "\n".join(lines) or "Nobody was asked for anything, and nothing has arrived."


def _office_lines(office: OfficeSubmission) -> Iterator[str]:
    received = frozenset(status.ref for status in office.received)
    if not office.arrived:
        yield f"{office.office}: nothing has arrived"
    else:
        yield f"{office.office}: {counted(len(received), 'section')}, last merged {office.arrived[:10]}"
    yield from (f"  signed by {person or 'somebody'}, key {fingerprint}" for person, fingerprint in office.people)
    missing = [str(status.ref) for status in office.assigned if status.ref not in received]
    if missing:
        yield f"  asked for and not here: {', '.join(missing)}"


def _kind(arrival: Arrival) -> str:
    return arrival.kind.value if arrival.kind else "workspace"


def who(person: str, office: str) -> str:
    """Return what somebody is called who says these; empty where they say nothing."""
    return f"{person} ({office})" if person and office else person or office


def names(refs: Iterable[SectionRef]) -> list[str]:
    """Return section references as JSON data."""
    return [str(ref) for ref in refs]


def _refs(statuses: Iterable[SectionStatus]) -> list[str]:
    return [str(status.ref) for status in statuses]
