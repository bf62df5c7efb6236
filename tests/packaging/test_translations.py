import json
from pathlib import Path

import pytest
import translation_file as file_format
import translations
from steps import StepError
from translatable_texts import Text, texts_of_program
from translation_faults import faults_of
from translation_file import LANGUAGES, Message, file_of

from iom_tracker.desktop.appearance.language import NAMES, SHIPPED, SOURCE
from iom_tracker.domain.plural_form import PluralForm

MODULE = """
from PySide6.QtCore import QCoreApplication
from iom_tracker.desktop.other import tr

class Page(QWidget):
    def say(self, count):
        self.setText(self.tr("One " "text"))
        return tr("Another"), _mine("Mine"), QCoreApplication.translate("Somewhere", "There"), self.tr("One text")

NAME = QT_TRANSLATE_NOOP("Actions", "&Later")

def _mine(text: str) -> str:
    return QCoreApplication.translate("Mine", text)
"""
OTHER = '''
def tr(text: str) -> str:
    """Return it in the language of the window."""
    return QCoreApplication.translate("Others", text)
'''
SENTENCES = """
_ERRORS: Final = {errors.First: "The first.", errors.Second: "The " "second."}
_SEVERAL: Final = {errors.Third: ("reason", _ERRORS)}
_ALONE: Final = "Alone."
"""


@pytest.fixture
def program(tmp_path: Path) -> Path:
    """A program of four modules."""
    modules = {"desktop/page": MODULE, "desktop/other": OTHER, "sentences": SENTENCES, "finding_sentences": ""}
    for name, text in modules.items():
        file = tmp_path / "iom_tracker" / f"{name}.py"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return tmp_path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Files of translations that lack everything."""
    translations.extract(tmp_path)
    return tmp_path


def entry(source: str, translation: object, context: str = "Actions") -> dict[str, object]:
    return {"context": context, "source": source, "translation": translation}


def a_number(folder: Path, language: str) -> Message:
    return next(each for each in file_format.read(file_of(language, folder)) if each.text.source == "{n} days ago")


def test_texts_are_found_however_the_program_asks_for_them(program: Path) -> None:
    found = {(text.context, text.source) for text in texts_of_program(program)}
    window = {("Page", "One text"), ("Others", "Another"), ("Mine", "Mine"), ("Somewhere", "There")}
    assert found == window | {("Actions", "&Later")} | {
        ("sentences", text) for text in ("The first.", "The second.", "Alone.")
    }


def test_a_text_that_is_not_written_where_it_is_translated_is_refused(program: Path) -> None:
    module = program / "iom_tracker" / "desktop" / "page.py"
    module.write_text("class Page:\n    def say(self, words):\n        return self.tr(words)\n", encoding="utf-8")
    with pytest.raises(StepError, match=r"iom_tracker\.desktop\.page, line 3"):
        texts_of_program(program)


def test_every_text_of_the_program_has_a_context() -> None:
    assert [text for text in texts_of_program() if not text.context or not text.source.strip()] == []


def test_there_is_a_file_for_each_language_that_has_a_name() -> None:
    assert {*LANGUAGES} == {*NAMES} - {SOURCE}


def test_a_language_that_is_shipped_is_complete_and_right() -> None:
    translated = [language for language in SHIPPED if language != SOURCE]
    assert [(language, fault) for language in translated for fault in translations.faults_in(language)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_translated_keeps_placeholders_mnemonics_and_dots(language: str) -> None:
    assert translations.wrong_in(file_format.read(file_of(language)), language) == []


def test_what_is_filled_in_stays_when_texts_are_extracted_again(folder: Path) -> None:
    translations.fill("fr", [entry("&Open…", "&Ouvrir…")], folder)
    before = file_of("fr", folder).read_bytes()
    translations.extract(folder)
    assert file_of("fr", folder).read_bytes() == before
    assert [each.forms for each in file_format.read(file_of("fr", folder)) if each.is_finished] == [("&Ouvrir…",)]


def test_what_is_listed_can_be_filled_in_and_is_listed_no_more(folder: Path) -> None:
    listed = translations.listed("es", folder)
    translations.fill("es", [{**each, "translation": each["source"]} for each in listed], folder)
    assert translations.listed("es", folder) == []
    assert translations.check(["es"], folder) == 0


def test_a_text_with_a_number_has_a_form_for_each_plural(folder: Path) -> None:
    forms = {"one": "il y a {n} jour", "other": "il y a {n} jours"}
    translations.fill("fr", [entry("{n} days ago", forms, "Submissions")], folder)
    assert a_number(folder, "fr").forms == ("il y a {n} jour", "il y a {n} jours")
    assert len(a_number(folder, "ar").forms) == 6


def test_a_form_that_is_missing_is_refused_and_nothing_is_written(folder: Path) -> None:
    before = file_of("ar", folder).read_bytes()
    with pytest.raises(StepError, match=r"it is empty \(zero\)"):
        translations.fill("ar", [entry("{n} days ago", {"other": "{n}"}, "Submissions")], folder)
    assert file_of("ar", folder).read_bytes() == before


def test_a_translation_of_no_text_of_the_program_is_refused(folder: Path) -> None:
    with pytest.raises(StepError, match="there is no such text"):
        translations.fill("ar", [entry("Unheard of", "x")], folder)


def test_a_text_that_moved_proposes_its_translation() -> None:
    before = Message(Text("Old", "Words"), ("Mots",), is_finished=True)
    (after,) = file_format.renewed([before], [Text("New", "Words")], "fr")
    assert (after.text.context, after.forms, after.is_finished) == ("New", ("Mots",), False)


def test_texts_that_are_gone_leave_the_file() -> None:
    assert file_format.renewed([Message(Text("Old", "Words"), ("Mots",), is_finished=True)], [], "fr") == ()


@pytest.mark.parametrize(
    ("source", "translation", "fault"),
    [
        ("{file} is gone", "parti", "it lacks {file}"),
        ("gone", "{file} parti", "it names {file}, which the text does not have"),
        ("{file} is gone", "{file} parti}", "it has a brace too many"),
        ("&Open", "Ouvrir", "it has 0 letters marked with & and the text has 1"),
        ("Open…", "Ouvrir", "only one of both ends in …"),
        ("<b>Open</b>", "Ouvrir", "its marks in brackets are not those of the text"),
        ("All (*.docx)", "Tous (*.doc)", "its marks in brackets are not those of the text"),
        (" by {name}", "par {name}", "it begins or ends with other white space than the text"),
        ("Open", " ", "it is empty"),
    ],
)
def test_a_fault_of_a_translation_is_told(source: str, translation: str, fault: str) -> None:
    assert list(faults_of(source, translation)) == [fault]


def test_the_number_may_be_said_by_the_form_itself() -> None:
    assert list(faults_of("{n} days ago", "قبل يومين", PluralForm.TWO)) == []
    assert list(faults_of("{n} days ago", "قبل أيام", PluralForm.FEW)) == ["it lacks {n}"]


def test_the_commands_list_and_fill(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    listed = folder / "list.json"
    assert translations.main(["list", "ar", str(listed)], folder) == 0
    entries = json.loads(listed.read_text(encoding="utf-8"))
    open_file = next(each for each in entries if each["source"] == "&Open…")
    assert open_file["where"] == ["iom_tracker/desktop/actions.py"]
    listed.write_text(json.dumps([{**open_file, "translation": "فتح"}]), encoding="utf-8")
    assert translations.main(["fill", "ar", str(listed)], folder) == 1
    assert "only one of both ends in …" in capsys.readouterr().err


@pytest.mark.parametrize("arguments", [[], ["list"], ["list", "la"], ["fill", "fr"], ["check", "la"]])
def test_a_wrong_command_shows_how_to_use_it(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert translations.main(arguments) == 2
    assert "usage: translations.py" in capsys.readouterr().err
