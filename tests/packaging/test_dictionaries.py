import hashlib
import os
import sys
from dataclasses import replace
from pathlib import Path

import dictionaries
import pytest
import system_packages
from dictionaries import AFFIXES, DICTIONARIES, NOTICE, WORDS, Dictionary, notice, provide, version_of
from steps import StepError

from tests.tools import ROOT

ON_LINUX = sys.platform.startswith("linux")
CONTENT = {AFFIXES: b"SET UTF-8\n", WORDS: b"1\ntent\n"}
FAKE_APT = """#!/bin/sh
case "$*" in
  *download*) for each in "$@"; do case $each in hunspell-*) touch "$each.deb";; esac; done;;
esac
"""
FAKE_DPKG = """#!/bin/sh
name=$(basename "$2" .deb)
mkdir -p "$3/usr/share/hunspell" "$3/usr/share/doc/$name"
printf 'SET UTF-8\\n' > "$3/usr/share/hunspell/xx.aff"
printf '1\\ntent\\n' > "$3/usr/share/hunspell/xx.dic"
echo "Free for all." > "$3/usr/share/doc/$name/copyright"
"""


def digests(content: dict[str, bytes]) -> tuple[str, str]:
    first, second = (hashlib.sha256(content[name]).hexdigest() for name in (AFFIXES, WORDS))
    return first, second


A_DICTIONARY = Dictionary("xx", "hunspell-xx", "xx", "By nobody", "Public domain", (), (("1.0", *digests(CONTENT)),))
needs_linux = pytest.mark.skipif(not ON_LINUX, reason="only Debian has its packages")


@pytest.fixture
def debian(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A Debian that has one package, and a folder for what is fetched from it."""
    programs = tmp_path / "bin"
    programs.mkdir()
    for name, script in (("apt-get", FAKE_APT), ("dpkg-deb", FAKE_DPKG)):
        (programs / name).write_text(script, encoding="utf-8")
        (programs / name).chmod(0o755)
    monkeypatch.setenv("PATH", f"{programs}{os.pathsep}{os.environ['PATH']}")
    monkeypatch.setattr(dictionaries, "DICTIONARIES", (A_DICTIONARY,))
    return tmp_path / "dictionaries"


def files(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


@needs_linux
def test_a_dictionary_is_fetched_with_its_licence_and_told_in_a_notice(debian: Path) -> None:
    provide(debian)
    assert files(debian) == [NOTICE, "xx/COPYRIGHT.txt", f"xx/{AFFIXES}", f"xx/{WORDS}"]
    told = (debian / NOTICE).read_text(encoding="utf-8")
    assert all(word in told for word in ("By nobody", "Version: 1.0", "hunspell-xx", "Public domain", "COPYRIGHT.txt"))


@needs_linux
def test_what_is_there_already_is_not_fetched_again(debian: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    provide(debian)
    monkeypatch.setattr(system_packages, "has_apt", lambda: False)
    provide(debian)
    assert (debian / "xx" / WORDS).is_file()


@needs_linux
def test_what_was_damaged_is_fetched_again(debian: Path) -> None:
    provide(debian)
    (debian / "xx" / WORDS).write_bytes(b"")
    provide(debian)
    assert (debian / "xx" / WORDS).read_bytes() == CONTENT[WORDS]


@needs_linux
def test_another_content_than_those_that_are_known_is_not_taken(
    debian: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    other = replace(A_DICTIONARY, known=(("1.0", "0" * 64, "0" * 64),))
    monkeypatch.setattr(dictionaries, "DICTIONARIES", (other,))
    provide(debian)
    assert files(debian) == []
    said = capsys.readouterr().out
    assert "another than those that packaging/dictionaries.py knows" in said
    assert "skipped: xx." in said


@needs_linux
def test_without_the_words_of_a_licence_nothing_is_taken(debian: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(dictionaries, "LICENCES", debian / "nowhere")
    with pytest.raises(StepError, match=r"MPL-2\.0"):
        dictionaries.fetch([replace(A_DICTIONARY, texts=("MPL-2.0",))], debian)
    assert files(debian) == []


def test_where_there_are_no_packages_one_line_says_what_is_not_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(system_packages, "has_apt", lambda: False)
    provide(tmp_path / "none")
    assert "Spelling is not checked in these languages" in capsys.readouterr().out
    assert not (tmp_path / "none").exists()


def test_two_files_are_a_version_only_where_both_are_known(tmp_path: Path) -> None:
    affixes, words = tmp_path / AFFIXES, tmp_path / WORDS
    assert version_of(A_DICTIONARY, affixes, words) is None
    affixes.write_bytes(CONTENT[AFFIXES])
    words.write_bytes(CONTENT[WORDS])
    assert version_of(A_DICTIONARY, affixes, words) == "1.0"
    words.write_bytes(CONTENT[WORDS] + b"\n")
    assert version_of(A_DICTIONARY, affixes, words) is None


def test_a_notice_tells_only_of_what_is_there(tmp_path: Path) -> None:
    assert "hunspell" not in notice(tmp_path)


def test_every_dictionary_has_a_licence_and_a_version_of_known_content() -> None:
    assert [each.code for each in DICTIONARIES] == ["en", "en-US", "fr", "es", "ar"]
    assert all(each.licence and each.makers and each.known for each in DICTIONARIES)
    digests_known = [digest for each in DICTIONARIES for _, *pair in each.known for digest in pair]
    assert all(len(digest) == 64 for digest in digests_known)


def test_what_is_fetched_is_never_committed() -> None:
    assert "/resources/dictionaries/" in (ROOT / ".gitignore").read_text(encoding="utf-8").splitlines()
