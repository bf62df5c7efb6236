"""Watches the thread of the window for work that belongs to the worker; by calls alone, with no clock."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Final

_WORK: Final = tuple(f"iom_tracker.{floor}." for floor in ("workflows", "storage", "documents", "packets"))
_CALLER: Final = "iom_tracker.desktop."


@contextmanager
def watched() -> Iterator[list[str]]:
    """Give a list that grows with each function of a workflow, or below, that code of the window calls by itself.

    Values have methods that anybody may call, and a module may be imported for its values; those do not count.
    """
    found: list[str] = []

    def note(frame: FrameType, event: str, _: object) -> None:
        if event == "call" and _is_work(frame) and _name(frame.f_back).startswith(_CALLER):
            found.append(f"{_name(frame.f_back)} calls {_name(frame)}.{frame.f_code.co_name}")

    before = sys.getprofile()
    sys.setprofile(note)
    try:
        yield found
    finally:
        sys.setprofile(before)


def _is_work(frame: FrameType) -> bool:
    code = frame.f_code
    is_plain = "." not in code.co_qualname and not code.co_name.startswith("<")
    return is_plain and _name(frame).startswith(_WORK)


def _name(frame: FrameType | None) -> str:
    return str(frame.f_globals.get("__name__", "")) if frame else ""
