"""The verb that lists what is in no dictionary."""

from collections.abc import Iterator, Mapping
from pathlib import Path

import click

from iom_tracker.cli import output
from iom_tracker.cli.arguments import json_flag, workspace_file
from iom_tracker.cli.reading import opened_to_read
from iom_tracker.environment.own_words import add_own_word
from iom_tracker.workflows.check_spelling import SpellingReport, check_spelling


@click.command
@workspace_file
@click.argument("ref", required=False)
@click.option(
    "--language", metavar="CODE", default="", help="Check in this language, as fr, and not in the one chosen."
)
@click.option("--suggest", is_flag=True, help="Say what may be meant.")
@click.option("--add", "added", multiple=True, metavar="WORD", help="Add a word to your dictionary; may be repeated.")
@json_flag
def spelling(
    *, file: Path, ref: str | None, language: str, suggest: bool, added: tuple[str, ...], as_json: bool
) -> None:
    """List the words that are in no dictionary, section by section.

    REF is a section, a commitment or a transformation; without it, the whole report is checked.
    """
    for word in added:
        add_own_word(word)
    report = check_spelling(opened_to_read(file), ref, language=language, suggests=suggest)
    if as_json:
        output.print_json(_json(report))
    else:
        click.echo("\n".join(_lines(report)))


def _json(report: SpellingReport) -> dict[str, object]:
    sections = [{"section": str(ref), "words": _words(report, words)} for ref, words in report.sections.items()]
    return {"language": report.language, "checked": report.checked, "sections": sections}


def _words(report: SpellingReport, words: Mapping[str, int]) -> list[dict[str, object]]:
    told = ({"word": word, "times": times} for word, times in words.items())
    return [{**each, **_suggested(report, each)} for each in told]


def _suggested(report: SpellingReport, told: dict[str, object]) -> dict[str, object]:
    meant = report.suggestions.get(str(told["word"]))
    return {} if meant is None else {"suggestions": list(meant)}


def _lines(report: SpellingReport) -> Iterator[str]:
    for ref, words in report.sections.items():
        yield str(ref)
        for word, times in words.items():
            often = f" ({times} times)" if times > 1 else ""
            meant = report.suggestions.get(word)
            yield f"    {word}{often}" + (f": {', '.join(meant)}" if meant else "")
    wrong = len({word for words in report.sections.values() for word in words})
    looked_up = f"{output.counted(report.checked, 'word')} looked up (language: {report.language})"
    yield f"{looked_up}; {output.counted(wrong, 'word')} in no dictionary."
