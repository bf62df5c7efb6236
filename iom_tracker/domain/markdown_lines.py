"""Lines of plain text become paragraphs and list items, before their marks are read."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Final

from iom_tracker.domain.richtext import LINE_BREAK, BlockType
from iom_tracker.domain.word_count import BULLET_SIGNS

BREAKS = re.compile("\r\n|[\n\r\v\f\x85\u2028\u2029]")
_SIGNS: Final = "".join(sorted(BULLET_SIGNS)).replace("-", r"\-")
_BULLET = re.compile(rf"( *)(?:[{_SIGNS}](?: +|\Z)|[•◦▪‣])(?P<text>.*)", re.DOTALL)
_NUMBER = re.compile(r"( *)(?P<number>[0-9]{1,9})[.)](?P<gap> +)(?P<text>\S.*)", re.DOTALL)
_DASHES: Final = ("–", "—")
_GUARD = re.compile(r"\A\\(?=[^*\[\]&\\])")
_BROKEN_WORD = re.compile(r"[^\W\d_]-\Z")
_AFTER_A_SUSPENDED_HYPHEN: Final = frozenset({"and", "or", "to", "et", "ou", "y", "o"})


@dataclass(slots=True)
class Item:
    """The lines of one block.

    Attributes:
        line: the number of its first line.
        margin: how many spaces may stand before the lines after a line break.
        number: what a numbered item is numbered with.
        stands_off: whether more than one space stands behind the number.
    """

    type: BlockType
    line: int
    level: int = 0
    margin: int = 0
    number: int = 0
    stands_off: bool = False
    _parts: list[str] = field(default_factory=list)
    _breaks: bool = False

    @property
    def source(self) -> str:
        """The text with its marks."""
        return "".join(self._parts)

    @property
    def awaits_more(self) -> bool:
        """Whether the last line ended in a line break, so that the next one belongs to it whatever it looks like."""
        return self._breaks

    @property
    def is_like_numbered(self) -> bool:
        """Whether the text begins with a number as a list's items do."""
        return bool(_NUMBER.match(self._parts[0]))

    @property
    def is_in_mid_sentence(self) -> bool:
        """Whether the last line seems to go on."""
        return self._parts[-1][-1:].isalnum() or self._parts[-1].endswith((",", ")"))

    def add(self, line: str) -> None:
        """Add a line."""
        text = self._without_margin(line) if self._breaks else line.strip()
        if not self._parts:
            text = _GUARD.sub("", text)
        elif not self._breaks:
            self._parts.append(between(self._parts[-1], text))
        self._breaks = text.endswith("\\")
        self._parts.append(text[:-1] + LINE_BREAK if self._breaks else text.rstrip())

    def _without_margin(self, line: str) -> str:
        return line[min(len(line) - len(line.lstrip(" ")), self.margin) :]


def is_marker(line: str) -> bool:
    """Say whether a line begins as a list item does."""
    return bool(_BULLET.match(line) or _NUMBER.match(line))


def is_bullet(line: str) -> bool:
    """Say whether a line begins as a bullet does."""
    return bool(_BULLET.match(line))


def without_number(line: str) -> str:
    """Return a line without the number that it begins with."""
    found = _NUMBER.match(line)
    return found["text"] if found else line


def read_items(lines: Sequence[str]) -> list[Item]:
    """Return the blocks that the lines make; a number that is not sure to be a list's stays in the text."""
    return _Lines(_sure_numbers(_Lines(None).read(lines))).read(lines)


class _Lines:
    def __init__(self, numbered: set[int] | None) -> None:
        self._numbered = numbered
        self._items: list[Item] = []
        self._is_open = False
        self._indents: list[int] = []

    def read(self, lines: Iterable[str]) -> list[Item]:
        for number, line in enumerate(lines):
            if not line.strip():
                self._is_open = False
            elif self._is_open and self._items[-1].awaits_more:
                self._items[-1].add(line)
            else:
                self._read_start(number, line)
        return self._items

    def _read_start(self, number: int, line: str) -> None:
        bullet, numbered = _BULLET.match(line), _NUMBER.match(line)
        if bullet and not (self._items and self._is_dash_inside(bullet)):
            self._start(Item(BlockType.BULLET, number, self._level(bullet), bullet.start("text")), bullet["text"])
        elif numbered and (self._numbered is None or number in self._numbered):
            self._start(_numbered_item(number, self._level(numbered), numbered), numbered["text"])
        elif self._is_open and not (numbered and self._ends_here()):
            self._items[-1].add(line)
        else:
            self._indents = []
            self._start(Item(BlockType.PARAGRAPH, number), line)

    def _start(self, item: Item, text: str) -> None:
        item.add(text)
        self._items.append(item)
        self._is_open = True

    def _level(self, marker: re.Match[str]) -> int:
        indent = len(marker[1])
        while self._indents and self._indents[-1] > indent + 1:
            self._indents.pop()
        if not self._indents or indent > self._indents[-1] + 1:
            self._indents.append(indent)
        return len(self._indents) - 1

    def _ends_here(self) -> bool:
        """Say whether a line with a number, right below, may be more than the middle of a sentence."""
        return self._items[-1].is_like_numbered or not self._items[-1].is_in_mid_sentence

    def _is_dash_inside(self, bullet: re.Match[str]) -> bool:
        is_dash = bullet[0].lstrip().startswith(_DASHES) and bullet["text"][:1].islower()
        above = self._items[-1]
        return self._is_open and is_dash and above.type is BlockType.PARAGRAPH and above.is_in_mid_sentence


def _numbered_item(line: int, level: int, found: re.Match[str]) -> Item:
    stands_off = len(found["gap"]) > 1
    return Item(BlockType.NUMBER, line, level, found.start("text"), int(found["number"]), stands_off)


def between(before: str, after: str) -> str:
    """Return what stands between two lines of one paragraph: a space, or nothing inside a word with a hyphen."""
    word = after.split(" ", 1)[0]
    is_one_word = _BROKEN_WORD.search(before) and word[:1].isalpha() and word not in _AFTER_A_SUSPENDED_HYPHEN
    return "" if is_one_word else " "


def _sure_numbers(items: Iterable[Item]) -> set[int]:
    running: dict[int, list[Item]] = {}
    sure: set[int] = set()
    for item in items:
        run = running.get(item.level, [])
        running = {level: each for level, each in running.items() if level < item.level}
        if item.type is BlockType.PARAGRAPH:
            running = {}
        elif item.type is BlockType.NUMBER:
            run = run if item.number == len(run) + 1 else []
            if item.number == len(run) + 1:
                run.append(item)
                running[item.level] = run
                sure.update(each.line for each in run[-2:] if len(run) > 1 or each.stands_off)
    return sure
