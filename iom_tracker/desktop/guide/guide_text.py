"""The guide as one text in Markdown: the guide itself, the shortcuts as they are, and how frameworks are written."""

import re
from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QCoreApplication

from iom_tracker.environment.guide import guide_text

FRAMEWORKS: Final = "frameworks.md"
_GUIDE: Final = "user-guide.md"
_HEADING: Final = re.compile(r"^(#+ )", re.MULTILINE)
_MARKS: Final = re.compile(r"([\\`*_{}\[\]<>#|])")


def whole_guide(shortcuts: Iterable[tuple[str, str]]) -> str:
    """Return the whole text.

    Args:
        shortcuts: what can be done, and by which keys.

    Raises:
        FileMissing, CannotAccess: the installation lacks a part of it.
    """
    frameworks = _HEADING.sub(r"#\1", guide_text(FRAMEWORKS))
    return "\n\n".join([guide_text(_GUIDE), _table(shortcuts), frameworks])


def _table(shortcuts: Iterable[tuple[str, str]]) -> str:
    rows = (f"| {_plain(words)} | {_plain(keys)} |" for words, keys in shortcuts)
    head = f"| {_tr('What')} | {_tr('Keys')} |"
    return "\n".join([f"## {_tr('Keyboard shortcuts')}", "", head, "|---|---|", *rows])


def _plain(words: str) -> str:
    return _MARKS.sub(r"\\\1", words)


def _tr(text: str) -> str:
    return QCoreApplication.translate("guide", text)
