"""Bold, italic and links as marks in plain text.

One asterisk switches italic on or off, two switch bold, three both; `[text](address)` is a link. A backslash before a
mark makes it text, `&#42;` is a character by its number. Marks that do not fit or do not balance are text.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from iom_tracker.domain.richtext import Block, Span, rich_text, safe_link

_TOKEN = re.compile(
    r"\\(?P<escaped>[*\[\]&])"
    r"|&#(?P<number>[0-9]{1,7});"
    r"|(?P<stars>\*+)"
    r"|(?P<opening>\[)"
    r"|\]\((?:<(?P<fenced>[^<>\s]+)>|(?P<target>[^\s()<>]+))\)"
)
_TO_ESCAPE = re.compile(r"[\\*\[\]]|&(?=#[0-9])")
_EDGES = re.compile(r"\A\s+|\s+\Z")
_SWITCHED: Final[dict[int, frozenset[str]]] = {
    1: frozenset({"italic"}),
    2: frozenset({"bold"}),
    3: frozenset({"bold", "italic"}),
}
_NOTHING: Final[frozenset[str]] = frozenset()
_PLAIN: Final = Span("")


@dataclass(slots=True)
class _Piece:
    text: str
    switches: frozenset[str] = _NOTHING
    may_open: bool = False
    may_close: bool = False
    link: str | None = None


def read_spans(text: str) -> tuple[Span, ...]:
    """Return the spans of a text with marks. They are not yet in the canonical form."""
    pieces = _link_pieces(text)
    marks = _find_marks(pieces)
    spans, state = [], _NOTHING
    for piece, is_mark in zip(pieces, marks, strict=True):
        if is_mark:
            state = state ^ piece.switches
        elif piece.text:
            spans.append(Span(piece.text, "bold" in state, "italic" in state, piece.link))
    return tuple(spans)


def write_spans(spans: Sequence[Span]) -> str:
    """Return canonical spans as a text with marks: as plain as it can be and still be read back as the same spans."""
    plain = _write(spans, escaped=False)
    if rich_text([Block(read_spans(plain))]).blocks == (Block(tuple(spans)),):
        return plain
    return _write(spans, escaped=True)


def by_number(character: str) -> str:
    """Return a character written as its number."""
    return f"&#{ord(character)};"


def _link_pieces(text: str) -> list[_Piece]:
    pieces: list[_Piece] = []
    opening: int | None = None
    position = 0
    for token in _TOKEN.finditer(text):
        pieces.append(_Piece(text[position : token.start()]))
        position = token.end()
        target = token["fenced"] or token["target"]
        inside = pieces[opening + 1 :] if opening is not None and target and safe_link(target) == target else []
        if opening is not None and any(piece.text for piece in inside):
            pieces[opening].text = ""
            for piece in inside:
                piece.link = target
            opening = None
        else:
            pieces.append(_piece(token))
            opening = len(pieces) - 1 if token["opening"] else opening
    pieces.append(_Piece(text[position:]))
    return pieces


def _piece(token: re.Match[str]) -> _Piece:
    if token["escaped"]:
        return _Piece(token["escaped"])
    if token["number"]:
        return _Piece(_character(int(token["number"])) or token[0])
    if token["stars"] and len(token["stars"]) in _SWITCHED:
        return _star_piece(token)
    return _Piece(token[0])


def _character(number: int) -> str | None:
    is_surrogate = 0xD800 <= number <= 0xDFFF  # noqa: PLR2004 - the range of Unicode's surrogates
    return chr(number) if number <= 0x10FFFF and not is_surrogate else None  # noqa: PLR2004 - the last code point


def _star_piece(token: re.Match[str]) -> _Piece:
    before, after = token.string[: token.start()][-1:], token.string[token.end() : token.end() + 1]
    if len(token[0]) == 1 and before.isalnum() and after.isalnum():
        return _Piece(token[0])  # 2*3 is a product
    return _Piece(
        token[0],
        _SWITCHED[len(token[0])],
        may_open=bool(after) and not after.isspace(),
        may_close=bool(before) and not before.isspace(),
    )


def _find_marks(pieces: Sequence[_Piece]) -> list[bool]:
    """Say for each piece whether it is a mark; none is when they do not balance."""
    marks = []
    state = _NOTHING
    for piece, closed_later in zip(pieces, _closed_later(pieces), strict=True):
        opened, closed = piece.switches - state, piece.switches & state
        fits = (not opened or (piece.may_open and opened <= closed_later)) and (not closed or piece.may_close)
        is_mark = bool(piece.switches) and fits
        marks.append(is_mark)
        state = state ^ piece.switches if is_mark else state
    return [False] * len(marks) if state else marks


def _closed_later(pieces: Sequence[_Piece]) -> list[frozenset[str]]:
    seen, later = _NOTHING, []
    for piece in reversed(pieces):
        later.append(seen)
        seen = seen | piece.switches if piece.may_close else seen
    return later[::-1]


def _write(spans: Sequence[Span], *, escaped: bool) -> str:
    written: list[str] = []
    for before, span in zip((_PLAIN, *spans), (*spans, _PLAIN), strict=True):
        if before.link and before.link != span.link:
            written.append(f"](<{before.link}>)" if set("()") & set(before.link) else f"]({before.link})")
        stars = "*" * ((before.italic != span.italic) + 2 * (before.bold != span.bold))
        text = _escape(span) if escaped else span.text
        if escaped and stars == "*" and written and written[-1][-1].isalnum() and text[:1].isalnum():
            written[-1] = written[-1][:-1] + by_number(written[-1][-1])
        written += [part for part in (stars, "[" if span.link and span.link != before.link else "", text) if part]
    return "".join(written)


def _escape(span: Span) -> str:
    text = _TO_ESCAPE.sub(lambda found: by_number("\\") if found[0] == "\\" else f"\\{found[0]}", span.text)
    return _EDGES.sub(lambda found: "".join(map(by_number, found[0])), text) if span.bold or span.italic else text
