"""Paired measurement: the rivals take turns, and each figure is the median over the rounds."""

import ctypes
import gc
import multiprocessing
import statistics
import sys
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

Run = Callable[[], float]


@dataclass(frozen=True)
class Aim:
    """What a ratio should be, and what was found; without an aim nothing can hold."""

    text: str
    found: float
    holds: bool | None = None

    def __str__(self) -> str:
        verdict = {True: " (holds)", False: " (DOES NOT HOLD)", None: ""}[self.holds]
        return f"  {self.text}: {self.found:.2f}{verdict}"


def in_turns(runs: Mapping[str, Run], rounds: int, *, warm_up: int = 1) -> dict[str, list[float]]:
    """Run every rival once a round and return the seconds of each; the warm-up rounds are not counted."""
    seconds: dict[str, list[float]] = {name: [] for name in runs}
    for round_ in range(warm_up + rounds):
        for name, run in runs.items():
            taken = run()
            if round_ >= warm_up:
                seconds[name].append(taken)
    return seconds


def ratio(seconds: Mapping[str, list[float]], one: str, other: str) -> float:
    """Return the median of the ratios round by round."""
    return statistics.median(a / b for a, b in zip(seconds[one], seconds[other], strict=True))


def timed(work: Callable[[], object]) -> float:
    """Return how many seconds a piece of work takes."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def tidied(work: Callable[[], object]) -> float:
    """Return how many seconds a piece of work takes that need not tidy up what the one before it has left.

    Memory that was let go is given back to the system before, where the C library can be asked to (glibc): else the
    next one that asks for a large piece pays for it, whoever left it.
    """
    gc.collect()
    give_back = getattr(ctypes.CDLL(None), "malloc_trim", None) if sys.platform == "linux" else None
    if give_back:
        give_back(0)
    return timed(work)


def alone(work: Callable[..., float], *arguments: object) -> float:
    """Return what a measurement finds in a process of its own, where nobody tidies up what another has left.

    Args:
        work: a function of a module that returns seconds.
    """
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        return pool.apply(work, arguments)


def peak_memory(work: Callable[..., object], *arguments: object) -> int:
    """Return how many bytes a process of its own takes at the most that does a piece of work and nothing else.

    Args:
        work: a function of a module; what it needs beside its arguments counts too.
    """
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        return pool.apply(_peak, (work, arguments))


def _peak(work: Callable[..., object], arguments: tuple[object, ...]) -> int:
    import resource

    work(*arguments)
    status = Path(
        "/proc/self/status"
    )  # on Linux the other figure begins with the memory of the process that started us
    if status.exists():
        (line,) = [line for line in status.read_text(encoding="ascii").splitlines() if line.startswith("VmHWM:")]
        return int(line.split()[1]) * 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


def below(text: str, found: float, limit: float) -> Aim:
    """Return an aim that holds below a limit."""
    return Aim(f"{text} (aim: under {limit:g})", found, found < limit)


def above(text: str, found: float, limit: float) -> Aim:
    """Return an aim that holds from a limit on."""
    return Aim(f"{text} (aim: at least {limit:g})", found, found >= limit)


def show_memory(what: Mapping[str, int]) -> None:
    """Print the peak memory of processes."""
    for name, peak in what.items():
        sys.stdout.write(f"  {f'peak memory: {name}':44} {peak / 1024 / 1024:16.0f} MiB\n")
    sys.stdout.flush()


def show(title: str, seconds: Mapping[str, list[float]], aims: list[Aim]) -> None:
    """Print the figures of a measurement."""
    sys.stdout.write(f"\n{title}\n")
    for name, values in seconds.items():
        middle, low, high = statistics.median(values), min(values), max(values)
        sys.stdout.write(f"  {name:44} median {middle * 1000:9.2f} ms  ({low * 1000:.2f} to {high * 1000:.2f})\n")
    for aim in aims:
        sys.stdout.write(f"{aim}\n")
    sys.stdout.flush()
