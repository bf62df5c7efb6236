"""The commands of a developer: which there are, and what each does in order."""

import sys

import checks
import dictionaries
import lock
import outside_tools
import private_environment
import sample_report
import system_packages
from steps import StepError

USAGE = """\
usage: python3 packaging/dev.py run [FILE | VERB ...]   start iom_tracker; without arguments on the real 2016 report
       python3 packaging/dev.py test [PYTEST ARGUMENT ...]   run every check and every test
       python3 packaging/dev.py lock [--upgrade]   write the exact versions of all packages anew"""
WRONG_USAGE = 2


def run_command(arguments: list[str]) -> int:
    """Run the command named by the first argument and return its exit code."""
    known = {"run": run, "test": test, "lock": renew_lock}
    if not arguments or arguments[0] not in known:
        asked_for_help = arguments[:1] in (["-h"], ["--help"])
        print(USAGE, file=sys.stdout if asked_for_help else sys.stderr)
        return 0 if asked_for_help else WRONG_USAGE
    try:
        return known[arguments[0]](arguments[1:])
    except StepError as error:
        print(error, file=sys.stderr)
        return 1


def run(arguments: list[str]) -> int:
    """Start the program with these arguments, or on the sample without any."""
    _set_up(private_environment.FOR_RUNNING)
    dictionaries.provide()
    if arguments:
        private_environment.become_program(arguments)
    return sample_report.open_sample()


def test(arguments: list[str]) -> int:
    """Run every check and every test; the arguments go to pytest."""
    _set_up(private_environment.FOR_TESTING)
    outside_tools.provide()
    dictionaries.provide()
    return checks.run_all(arguments)


def renew_lock(arguments: list[str]) -> int:
    """Write the exact versions of all packages anew."""
    _set_up(private_environment.FOR_TESTING)
    lock.renew(arguments)
    return 0


def _set_up(purpose: private_environment.Purpose) -> None:
    system_packages.provide(for_new_environment=private_environment.usable_version() is None)
    private_environment.provide(purpose)
