import pytest
from hypothesis import given
from hypothesis import strategies as st

from iom_tracker.domain.errors import DamagedText
from iom_tracker.packets.flaws import CutShort
from iom_tracker.packets.paste_text import BEGIN, END, is_packet_text, packet_as_text, packet_from_text, rest_of_text
from tests.packets.any_packet import a_packet
from tests.packets.forgery import Forger, outcome

DATA = bytes(range(256)) * 3
TEXT = packet_as_text(DATA)


def quoted(text: str) -> str:
    return "".join(f"> > {line}\n" for line in text.splitlines())


def respaced(text: str) -> str:
    lines = text.splitlines()
    return "".join(f"\u00a0 {line[:9]} {line[9:]}\t \n\n" if "PACKET" not in line else line + "\n" for line in lines)


MANGLED = {
    "untouched": TEXT,
    "by Windows": TEXT.replace("\n", "\r\n"),
    "by an old Mac": TEXT.replace("\n", "\r"),
    "quoted": quoted(TEXT),
    "quoted by Windows": quoted(TEXT).replace("\n", "\r\n"),
    "with a bar beside it": "".join(f"| {line}\n" for line in TEXT.splitlines()),
    "with spaces and blank lines": respaced(TEXT),
    "in a letter": f"Dear colleagues,\n\nplease find below\n{TEXT}\nKind regards -- A + B = C\n",
    "with long dashes": TEXT.replace("-----", "—–—"),
    "with one dash": TEXT.replace("-----", "\u2212"),
    "in one line": TEXT.replace("\n", " "),
    "without its last line end": TEXT.rstrip("\n"),
    "with a byte order mark": "\ufeff" + TEXT,
    "with marks of direction": TEXT.replace("\n", "\u200f\n\u202a"),
    "as a code block": f"```\n{TEXT}```",
    "in capitals": TEXT.replace(BEGIN, BEGIN.lower()).replace(END, END.title()),
    "without its last line": TEXT[: TEXT.index(END)],
    "twice": TEXT + quoted(TEXT),
    "with a broken marker": TEXT.replace("IOM PACKET", "IOM\n> PACKET"),
}


@pytest.mark.parametrize("text", MANGLED.values(), ids=MANGLED)
def test_a_packet_survives_mail_and_chat(text: str) -> None:
    assert is_packet_text(text.encode())
    assert packet_from_text(text.encode()) == DATA


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_packet_survives_a_text_editor(encoding: str) -> None:
    data = f"Öffnen:\n{TEXT}".encode(encoding)
    assert is_packet_text(data)
    assert packet_from_text(data) == DATA


@given(data=st.binary(max_size=200))
def test_any_bytes_come_back(data: bytes) -> None:
    if data:
        assert packet_from_text(packet_as_text(data).encode()) == data


def test_lines_are_short_enough_for_mail() -> None:
    assert max(map(len, TEXT.splitlines())) == 64
    assert TEXT.isascii()


CUT = {
    "without its end, in a letter": TEXT[: TEXT.index(END)] + "Kind regards",
    "in the middle": TEXT[: len(TEXT) // 2],
    "after its beginning": BEGIN,
    "without a line": "".join(line + "\n" for line in TEXT.splitlines() if not line.startswith("QEFC")),
    "without the check": TEXT.replace(TEXT.splitlines()[-2] + "\n", ""),
    "with a letter changed": TEXT.replace("AAEC", "AAED"),
    "with a word in between": TEXT.replace("\n", "\n(sent from my phone)\n"),
    "with one letter alone": f"{BEGIN}\nA\n=00000000\n{END}",
}


@pytest.mark.parametrize("text", CUT.values(), ids=CUT)
def test_what_is_not_whole_is_refused(text: str) -> None:
    assert text != TEXT
    with pytest.raises(CutShort):
        packet_from_text(text.encode())


def test_two_packets_in_one_text_are_not_one(forger: Forger) -> None:
    with pytest.raises(DamagedText):
        packet_from_text((TEXT + packet_as_text(b"other")).encode())
    both = packet_as_text(forger.honest(a_packet())) + TEXT
    assert outcome(both.encode(), forger.keys) == "objects"


@pytest.mark.parametrize("data", [b"", b"hello", END.encode(), b"BEGIN PACKET", b"\xff\xfe", b"\xff\xfea"])
def test_other_texts_are_none(data: bytes) -> None:
    assert not is_packet_text(data)


def test_a_packet_far_down_in_a_text_is_not_looked_for() -> None:
    assert not is_packet_text(b"x" * 1_000_000 + TEXT.encode())


def test_what_was_not_cut_off_can_still_be_read() -> None:
    left = rest_of_text(quoted(TEXT)[:400].encode())
    assert len(left) > 200
    assert DATA.startswith(left)


def test_a_packet_as_text_is_read_like_a_file(forger: Forger) -> None:
    data = forger.honest(a_packet())
    assert outcome(quoted(packet_as_text(data)).encode(), forger.keys) == outcome(data, forger.keys)
