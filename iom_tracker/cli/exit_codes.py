"""What the terminal answers to the program that called it."""

from enum import IntEnum


class ExitCode(IntEnum):
    """Done; refused, with one sentence; wrong usage; done, but something remains to be decided."""

    DONE = 0
    REFUSED = 1
    WRONG_USAGE = 2
    REMAINS = 3
