"""The verb that begins the next cycle, and what it tells."""

from pathlib import Path

import click

from iom_tracker.cli import output
from iom_tracker.cli.arguments import NEW_FILE, YEAR, json_flag, workspace_file
from iom_tracker.workflows.open_workspace import open_workspace
from iom_tracker.workflows.roll_over import RollOverPlan, RollOverResult, read_roll_over
from iom_tracker.workflows.roll_over import roll_over as run_roll_over


@click.command("roll-over")
@workspace_file
@click.option("--cycle", required=True, help="The cycle that begins, as its sections are to be called.")
@click.option(
    "--archive", "archive_to", type=NEW_FILE, help="The archive's name; else it is made beside the workspace."
)
@click.option("--year", type=YEAR, help="The reporting year; else the one of the cycle's own data, or the next one.")
@click.option("--framework", default="", help="A folder with data for the cycle, where none are shipped.")
@click.option("--anyway", is_flag=True, help="Roll over although conflicts, unread merges or drafts are left.")
@click.option("--dry-run", is_flag=True, help="Only say what would happen.")
@json_flag
def roll_over(
    *,
    file: Path,
    cycle: str,
    archive_to: Path | None,
    year: int | None,
    framework: str,
    anyway: bool,
    dry_run: bool,
    as_json: bool,
) -> None:
    """Begin the next cycle in the workspace FILE.

    An archive of the workspace as it is comes first. Commitments and assignments are carried, answers are not; those
    of the cycle before can still be shown, and printed with export --cycle.
    """
    workspace = open_workspace(file)
    if dry_run:
        plan = read_roll_over(workspace, cycle, year=year, framework=framework)
        told = plan_json(plan, archive_to or plan.archive)
        output.print_json({"done": False, **told}) if as_json else click.echo(
            plan_text(plan, archive_to or plan.archive)
        )
        return
    result = run_roll_over(workspace, cycle, archive_to=archive_to, year=year, framework=framework, anyway=anyway)
    if as_json:
        output.print_json({"done": True, "bytes": result.bytes, **plan_json(result.plan, result.archive)})
    else:
        click.echo(result_text(result))


def plan_json(plan: RollOverPlan, archive: Path) -> dict[str, object]:
    """Return what a plan says as JSON data."""
    slots = plan.catalogue.slots()
    return {
        "follows": plan.follows,
        "cycle": plan.catalogue.cycle.id,
        "year": plan.catalogue.cycle.year,
        "archive": str(archive),
        "questionnaire": "own" if plan.has_own_questionnaire else "again",
        "sections": len(slots),
        "left_out": [question.key for question in plan.left_out],
        "assignments": plan.assignments,
        "ready": plan.is_ready,
        "open": {
            "conflicts": [str(ref) for ref in plan.conflicts],
            "commitments": list(plan.commitments),
            "unread": [str(ref) for ref in plan.unread],
            "drafts": [str(ref) for ref in plan.drafts],
            "unsubmitted": [str(ref) for ref in plan.unsubmitted],
            "uncleared": [str(ref) for ref in plan.uncleared],
        },
    }


def plan_text(plan: RollOverPlan, archive: Path) -> str:
    """Return what `roll-over --dry-run` prints."""
    return "\n".join([f"Would roll over from {plan.follows} to {_told(plan)}", f"Archive: {archive}", *_open(plan)])


def result_text(result: RollOverResult) -> str:
    """Return what `roll-over` prints."""
    plan = result.plan
    first = f"Rolled over from {plan.follows} to {_told(plan)}"
    return "\n".join([first, f"Archive: {result.archive}, {result.bytes:,} bytes, read-only.", *_open(plan)])


def _told(plan: RollOverPlan) -> str:
    cycle = plan.catalogue.cycle
    questions = "with its own questionnaire" if plan.has_own_questionnaire else "with the same questionnaire again"
    sections = output.counted(len(plan.catalogue.slots()), "section")
    carried = output.counted(plan.assignments, "assignment")
    return f"{cycle.id} (year {cycle.year}), {questions}: {sections} to be answered, {carried} carried."


def _open(plan: RollOverPlan) -> list[str]:
    """Return what is still open, a line for each kind."""
    counts = (
        (len(plan.conflicts) + len(plan.commitments), "in conflict"),
        (len(plan.unread), "merged automatically and not read"),
        (len(plan.drafts), "with a draft that is not published"),
        (len(plan.unsubmitted), "published and not submitted"),
        (len(plan.uncleared), "not cleared"),
    )
    return [f"{count:5}  {what}" for count, what in counts if count]
