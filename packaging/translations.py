"""Keeps the translations: takes texts from the code, lists what is untranslated as JSON, writes translations in.

Run it with the project's own environment: `.venv/bin/python packaging/translations.py extract`.
"""

import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Final

import translation_file as file_format
from steps import StepError, say
from translatable_texts import texts_of_program
from translation_file import FOLDER, LANGUAGES, Message, file_of, forms_of

from iom_tracker.domain.plural_form import PluralForm

USAGE: Final = """\
usage: translations.py extract                    take all texts of the program into the files of all languages
       translations.py list LANGUAGE [OUT.json]   write what is not translated yet as JSON
       translations.py fill LANGUAGE IN.json      write translations into the file of the language
       translations.py check [LANGUAGE ...]       say what is missing and what is wrong"""
_WRONG_USAGE: Final = 2
Said = str | dict[str, str]  # a translation, or one for each plural form
Entry = dict[str, object]


def main(arguments: Sequence[str], folder: Path = FOLDER) -> int:
    """Run the command named by the first argument and return its exit code."""
    try:
        match list(arguments):
            case ["extract"]:
                extract(folder)
            case ["list", language, *rest] if language in LANGUAGES and len(rest) <= 1:
                _put(listed(language, folder), rest)
            case ["fill", language, source] if language in LANGUAGES:
                fill(language, json.loads(Path(source).read_text(encoding="utf-8")), folder)
            case ["check", *languages] if set(languages) <= set(LANGUAGES):
                return check(languages or LANGUAGES, folder)
            case _:
                print(USAGE, file=sys.stderr)
                return _WRONG_USAGE
    except StepError as error:
        print(error, file=sys.stderr)
        return 1
    return 0


def extract(folder: Path = FOLDER) -> None:
    """Take the texts of the program into the file of each language."""
    texts = texts_of_program()
    for language in LANGUAGES:
        file = file_of(language, folder)
        messages = file_format.renewed(file_format.read(file), texts, language)
        file_format.write(file, language, messages)
        say(f"{file.name}: {len(messages)} texts, {sum(not each.is_finished for each in messages)} not translated")


def listed(language: str, folder: Path = FOLDER) -> list[Entry]:
    """Return what is not translated yet; a translation goes where `translation` is empty, or proposes something."""
    where = {(text.context, text.source): list(text.where) for text in texts_of_program()}
    return [
        {
            "context": each.text.context,
            "source": each.text.source,
            "where": where.get((each.text.context, each.text.source), []),
            "translation": _said(each, language),
        }
        for each in file_format.read(file_of(language, folder))
        if not each.is_finished
    ]


def fill(language: str, entries: Sequence[Entry], folder: Path = FOLDER) -> None:
    """Write translations into the file of a language; those still empty are passed over.

    Raises:
        StepError: One of them has a fault; nothing is written then.
    """
    file = file_of(language, folder)
    known = {(each.text.context, each.text.source): each for each in file_format.read(file)}
    found: list[str] = []
    filled = 0
    for entry in entries:
        key = str(entry["context"]), str(entry["source"])
        if key not in known:
            found.append(f"{key}: there is no such text; extract first")
        elif (said := entry["translation"]) and (isinstance(said, str) or any(dict(_texts(said)).values())):
            message = Message(known[key].text, _forms(said, known[key], language), is_finished=True)
            found += [f"{key}: {fault}" for fault in file_format.faults(message, language)]
            known[key] = message
            filled += 1
    if found:
        raise StepError("\n".join([*found, "Nothing was written."]))
    file_format.write(file, language, known.values())
    say(f"{file.name}: {filled} filled, {sum(not each.is_finished for each in known.values())} not translated")


def check(languages: Sequence[str], folder: Path = FOLDER) -> int:
    """Say what is missing, gone and wrong in these languages; return 0 only where nothing is."""
    found = [f"{language}: {fault}" for language in languages for fault in faults_in(language, folder)]
    for fault in found:
        print(fault)
    return 1 if found else 0


def faults_in(language: str, folder: Path = FOLDER) -> list[str]:
    """Return what is missing, gone, unfinished and wrong in the file of a language."""
    wanted = {(text.context, text.source) for text in texts_of_program()}
    messages = file_format.read(file_of(language, folder))
    there = {(each.text.context, each.text.source) for each in messages}
    return [
        *(f"{key} is missing; extract" for key in sorted(wanted - there)),
        *(f"{key} is asked for no more; extract" for key in sorted(there - wanted)),
        *(f"{(each.text.context, each.text.source)} is not translated" for each in messages if not each.is_finished),
        *wrong_in(messages, language),
    ]


def wrong_in(messages: Sequence[Message], language: str) -> list[str]:
    """Return what is wrong with the finished translations of a language."""
    return [
        f"{(each.text.context, each.text.source)}: {fault}"
        for each in messages
        if each.is_finished
        for fault in file_format.faults(each, language)
    ]


def _said(message: Message, language: str) -> Said:
    names = forms_of(message.text, language)
    return dict(zip((name.value for name in names), message.forms, strict=True)) if names else message.forms[0]


def _forms(said: object, message: Message, language: str) -> tuple[str, ...]:
    """Return the forms of a translation; one text stands for all of them."""
    names = forms_of(message.text, language)
    if isinstance(said, str):
        return (said,) * max(len(names), 1)
    texts = dict(_texts(said))
    return tuple(texts.get(name, "") for name in names or (PluralForm.OTHER,))


def _texts(said: object) -> list[tuple[str, str]]:
    if not isinstance(said, dict):
        raise StepError(f"A translation is a text, or an object with a text for each form: {said!r}")
    return [(str(name), str(text)) for name, text in said.items()]


def _put(entries: list[Entry], out: Sequence[str]) -> None:
    text = json.dumps(entries, ensure_ascii=False, indent=1) + "\n"
    if out:
        Path(out[0]).write_text(text, encoding="utf-8")
        say(f"{out[0]}: {len(entries)} texts")
    else:
        sys.stdout.write(text)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
