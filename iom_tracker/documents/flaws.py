"""What may be wrong with a Word file before anything in it is believed."""


class Flaw(ValueError):
    """Why a file is not read.

    Attributes:
        reason: one that `NotAReport` knows.
    """

    def __init__(self, reason: str) -> None:
        """Name the reason."""
        super().__init__(reason)
        self.reason = reason
