"""The verbs of review: what was decided and said about sections, who writes them, who may send."""

from pathlib import Path

import click

from iom_tracker.cli import output, review_output
from iom_tracker.cli.arguments import json_flag, section_ref, workspace_file
from iom_tracker.cli.exit_codes import ExitCode
from iom_tracker.cli.fingerprints import read_fingerprint
from iom_tracker.domain.assignment import Assignee
from iom_tracker.domain.names import same_name
from iom_tracker.workflows.assign import assign as run_assign
from iom_tracker.workflows.comment import Commented, answer, comment, settle
from iom_tracker.workflows.introduce import introduce, read_ourselves
from iom_tracker.workflows.open_workspace import Workspace, open_workspace
from iom_tracker.workflows.read_people import read_people
from iom_tracker.workflows.read_review import read_review
from iom_tracker.workflows.read_submissions import read_submissions
from iom_tracker.workflows.read_workspace import read_snapshot
from iom_tracker.workflows.retire_person import retire_person
from iom_tracker.workflows.review import ReviewReport, clear_sections, return_sections


@click.command
@workspace_file
@click.argument("refs", nargs=-1, required=True, metavar="REF...")
@click.option("--clear", is_flag=True, help="Clear the texts as they stand now; nobody clears their own.")
@click.option("--return", "returned", metavar="NOTE", help="Return the texts with this note.")
@click.option("--comment", "said", metavar="NOTE", help="Comment on the sections; the texts stay as they are.")
@click.option("--quote", default="", metavar="WORDS", help="With --comment: the words of the text that it is about.")
@click.option("--reply", metavar="THREAD", help="With --comment: answer in this thread instead.")
@click.option("--resolve", "resolved", metavar="THREAD", help="Say that this thread is settled.")
@click.option("--reopen", "reopened", metavar="THREAD", help="Say that this thread is open again.")
@json_flag
def review(
    *,
    file: Path,
    refs: tuple[str, ...],
    clear: bool,
    returned: str | None,
    said: str | None,
    quote: str,
    reply: str | None,
    resolved: str | None,
    reopened: str | None,
    as_json: bool,
) -> int:
    """Clear or return the texts of REF..., comment on them, or show what was decided and said.

    REF is a section (as in the first column of log), a commitment or a transformation. THREAD is the id of a comment;
    its beginning is enough.
    """
    asked = [clear, returned is not None, said is not None, resolved is not None, reopened is not None]
    if asked.count(True) > 1:
        raise click.UsageError("Name one of --clear, --return, --comment, --resolve and --reopen.")
    if (quote or reply) and said is None:
        raise click.UsageError("--quote and --reply go with --comment.")
    if (reply or resolved or reopened) and len(refs) > 1:
        raise click.UsageError("A thread is in one section; name that one.")
    workspace = open_workspace(file)
    if clear or returned is not None:
        report = return_sections(workspace, refs, returned) if returned is not None else clear_sections(workspace, refs)
        return _tell_review(report, is_clearing=clear, as_json=as_json)
    if any(asked):
        thread = resolved or reopened or ""
        done = _comment(workspace, refs, said, quote=quote, reply=reply, settled=thread, is_resolved=bool(resolved))
        output.print_json(review_output.commented_json(done)) if as_json else click.echo(
            review_output.commented_text(done)
        )
        return 0
    return _show(workspace, refs, as_json=as_json)


def _comment(
    workspace: Workspace,
    refs: tuple[str, ...],
    said: str | None,
    *,
    quote: str,
    reply: str | None,
    settled: str,
    is_resolved: bool,
) -> Commented:
    if said is None:
        return settle(workspace, section_ref(refs[0]), settled, is_resolved=is_resolved)
    if reply is not None:
        return answer(workspace, section_ref(refs[0]), reply, said)
    return comment(workspace, refs, said, words=quote)


def _tell_review(report: ReviewReport, *, is_clearing: bool, as_json: bool) -> int:
    if as_json:
        output.print_json(review_output.review_json(report))
    else:
        click.echo(review_output.review_text(report, is_clearing=is_clearing))
    return ExitCode.REMAINS if report.held_back else 0


def _show(workspace: Workspace, refs: tuple[str, ...], *, as_json: bool) -> int:
    catalogue = read_snapshot(workspace).catalogue
    found = dict.fromkeys(ref for reference in refs for ref in catalogue.find(reference))
    reviews = read_review(workspace, tuple(found))
    if as_json:
        output.print_json({"sections": [review_output.section_json(each) for each in reviews]})
    else:
        click.echo(review_output.sections_text(reviews))
    return 0


@click.command
@workspace_file
@click.argument("refs", nargs=-1, required=True, metavar="REF...")
@click.option("--office", default="", help="The office that is asked to write.")
@click.option("--person", default="", help="The person in it who is asked; without it, anybody there.")
@click.option("--instead", is_flag=True, help="Ask nobody else any more.")
@click.option("--nobody", is_flag=True, help="Ask nobody any more.")
@json_flag
def assign(
    *, file: Path, refs: tuple[str, ...], office: str, person: str, instead: bool, nobody: bool, as_json: bool
) -> None:
    """Ask an office or a person to write REF..., sections, commitments or transformations.

    Offices learn of it with their kit or their next receipt.
    """
    if nobody and (office or person or instead):
        raise click.UsageError("--nobody goes with nothing else.")
    if not nobody and not office.strip():
        raise click.UsageError("Name the --office, or --nobody.")
    assignee = None if nobody else Assignee.named(office, person)
    workspace = open_workspace(file)
    known = [each.office for each in read_submissions(workspace).offices]
    changed = run_assign(workspace, refs, assignee, instead=instead)
    if assignee is not None and not any(same_name(each, assignee.office) for each in known):
        told = f"“{assignee.office}” is new here: no kit was made for it and nothing has arrived from it."
        click.echo(f"{told} Where that is a slip, take it back with --nobody or --instead.", err=True)
    if as_json:
        output.print_json({"office": office, "person": person, "sections": [str(ref) for ref in changed]})
        return
    who = "nobody" if assignee is None else review_output.assignee_text(assignee)
    told = output.counted(len(changed), "section")
    click.echo(f"Assigned {told} to {who}." if changed else f"Nothing to do: {who} is asked for them already.")


@click.command
@workspace_file
@click.option("--retire", metavar="FINGERPRINT", help="Take in nothing more that this person signs.")
@click.option("--reinstate", metavar="FINGERPRINT", help="Take in again what this person signs.")
@json_flag
def people(*, file: Path, retire: str | None, reinstate: str | None, as_json: bool) -> None:
    """Say who is known by their key: who sends, who decides, who was retired."""
    if retire and reinstate:
        raise click.UsageError("Name one of --retire and --reinstate.")
    whose = read_fingerprint(retire or reinstate or "") if retire or reinstate else ""
    workspace = open_workspace(file)
    if whose:
        retire_person(workspace, whose, reinstate=reinstate is not None)
    found = read_people(workspace)
    if as_json:
        output.print_json({"people": [review_output.person_json(each) for each in found]})
    else:
        click.echo(review_output.people_text(found))


@click.command
@workspace_file
@click.option("--person", help="Your name from now on.")
@click.option("--office", help="Your office from now on.")
@json_flag
def whoami(*, file: Path, person: str | None, office: str | None, as_json: bool) -> None:
    """Say who works in this workspace, and the fingerprint that others compare by phone.

    A copied workspace brings the name of somebody else along: say yours with --person.
    """
    workspace = open_workspace(file)
    is_said = person is not None or office is not None
    found = introduce(workspace, person=person, office=office) if is_said else read_ourselves(workspace)
    if as_json:
        output.print_json(review_output.ourselves_json(found))
    else:
        click.echo(review_output.ourselves_text(found))
