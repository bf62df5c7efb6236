from pathlib import Path

import pytest

from iom_tracker.domain.errors import FileMissing
from iom_tracker.environment import resources
from iom_tracker.environment.translation_files import read_translations

FILE = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>Page</name>
        <message><source>Words</source><translation>Mots</translation></message>
        <message><source>Later</source><translation type="unfinished">Plus</translation></message>
        <message numerus="yes">
            <source>{n} days</source>
            <translation><numerusform>{n} jour</numerusform><numerusform>{n} jours</numerusform></translation>
        </message>
    </context>
</TS>
"""


def test_finished_translations_are_read_and_others_left_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "_resources" / "translations").mkdir(parents=True)
    (tmp_path / "_resources" / "translations" / "fr.ts").write_text(FILE, encoding="utf-8")
    monkeypatch.setattr(resources, "_PACKAGE", tmp_path)
    assert read_translations("fr") == {("Page", "Words"): ("Mots",), ("Page", "{n} days"): ("{n} jour", "{n} jours")}


def test_a_language_without_a_file_is_missed() -> None:
    with pytest.raises(FileMissing):
        read_translations("la")
