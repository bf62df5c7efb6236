"""The terminal: the parser, the exit codes, and one plain sentence for what is refused.

Exit codes: 0 done; 1 refused; 2 wrong usage; 3 done, but something remains to be decided.
"""

import os
import sys
from collections.abc import Sequence
from typing import Final

import click

from iom_tracker.cli.backup_verbs import backup, restore
from iom_tracker.cli.catalogue_verbs import commitment, commitments
from iom_tracker.cli.decision_verbs import conflicts, resolve
from iom_tracker.cli.exchange_verbs import kit, pack, receipt, submissions
from iom_tracker.cli.exit_codes import ExitCode
from iom_tracker.cli.find_verb import find
from iom_tracker.cli.import_verbs import import_, imports
from iom_tracker.cli.log_verb import log
from iom_tracker.cli.merge_verb import merge
from iom_tracker.cli.output import use_utf8
from iom_tracker.cli.overview_verbs import office, offices, overview, remind
from iom_tracker.cli.proofread_verb import proofread
from iom_tracker.cli.review_verbs import assign, people, review, whoami
from iom_tracker.cli.roll_over_verb import roll_over
from iom_tracker.cli.spelling_verb import spelling
from iom_tracker.cli.template_verb import template
from iom_tracker.cli.verbs import check, export, new, show, status, write
from iom_tracker.domain.errors import TrackerError
from iom_tracker.environment.crash_reports import program_version
from iom_tracker.sentences import sentence

HELP = """Write, merge, clear and print commitment reports, with no network.

Without a verb, `iom-tracker [FILE]` opens the window.

Exit codes: 0 done; 1 refused, with one sentence; 2 wrong usage; 3 done, but something remains to be decided.
"""


VERBS: Final[tuple[click.Command, ...]] = (
    *(new, import_, imports, export, template, show, find, write, status, log, check, proofread, spelling),
    *(pack, merge, receipt, kit, submissions),
    *(conflicts, resolve, roll_over),
    *(review, assign, people, whoami),
    *(overview, office, offices, remind),
    *(commitments, commitment),
    *(backup, restore),
)


def parser() -> click.Group:
    """Return the parser with every verb."""
    told = click.Option(
        ["--version"], is_flag=True, is_eager=True, expose_value=False, callback=_tell_version, help="Show the version."
    )
    return click.Group(name="iom-tracker", help=HELP, params=[told], commands={verb.name or "": verb for verb in VERBS})


def _tell_version(context: click.Context, _: click.Parameter, is_wanted: bool) -> None:  # noqa: FBT001 - click's own form
    if is_wanted:
        click.echo(f"iom-tracker {program_version()}")
        context.exit()


def main(arguments: Sequence[str]) -> int:
    """Run a verb and return the exit code."""
    use_utf8()
    try:
        answer = parser().main(args=list(arguments), prog_name="iom-tracker", standalone_mode=False)
        sys.stdout.flush()  # what cannot be written is to be known here, not when the program ends
    except TrackerError as error:
        click.echo(sentence(error), err=True)
        return ExitCode.REFUSED
    except click.ClickException as error:
        error.show(sys.stderr)
        return error.exit_code
    except click.Abort:
        click.echo("Stopped.", err=True)
        return ExitCode.REFUSED
    except OSError as error:
        click.echo(f"The output could not be written: {error.strerror or error}.", err=True)
        _let_go_of_output()
        return ExitCode.REFUSED
    return answer if isinstance(answer, int) else ExitCode.DONE


def _let_go_of_output() -> None:
    """Lead what is left of the output nowhere; Python would try to write it once more at the end, and fail again."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)
