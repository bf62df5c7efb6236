"""How the scripts speak and call other programs: short lines, and one plain sentence where a step fails."""

import shlex
import subprocess
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


class StepError(Exception):
    """A step cannot be done; the message is the sentence to print."""


def say(line: str) -> None:
    """Print a line now, also when the output is a pipe."""
    print(line, flush=True)


def call(command: Sequence[str | Path], *, failure: str, show: bool = True) -> None:
    """Run a program from the checkout; its output is shown at once, or else only where it fails.

    Raises:
        StepError: The program cannot be started or ends with an error; the message holds `failure` and the command.
    """
    words = [str(word) for word in command]
    output = None if show else subprocess.PIPE
    try:
        finished = subprocess.run(words, cwd=ROOT, stdout=output, stderr=output and subprocess.STDOUT, check=False)
    except OSError as error:
        raise StepError(f"{failure}: {error.strerror}: {shlex.join(words)}") from error
    if finished.returncode:
        said = (finished.stdout or b"").decode(errors="replace")
        raise StepError(f"{said}{failure}. This command ended with code {finished.returncode}: {shlex.join(words)}")
