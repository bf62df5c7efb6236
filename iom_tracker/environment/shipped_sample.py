"""The sample that is shipped: a report as text, and what it was written for."""

import tomllib
from dataclasses import dataclass
from pathlib import Path

from iom_tracker.environment.resources import resource


@dataclass(frozen=True, slots=True)
class ShippedSample:
    """A report with the key of its framework and the id of its cycle."""

    framework: str
    cycle: str
    report: Path


def shipped_sample() -> ShippedSample:
    """Return the sample that is shipped.

    Raises:
        FileMissing: the installation lacks it.
    """
    told = tomllib.loads(resource("samples", "sample.toml").read_text(encoding="utf-8"))
    return ShippedSample(told["framework"], told["cycle"], resource("samples", told["report"]))
