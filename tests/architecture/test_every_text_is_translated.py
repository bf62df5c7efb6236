"""No text that a person sees goes past the translation."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from iom_tracker.desktop.appearance.tokens import LIGHT
from iom_tracker.environment.resources import resource
from tests.checkout import modules, syntax

WINDOW = "iom_tracker/desktop"
TRANSLATING = {"tr", "_tr", "translate", "_translate", "QT_TRANSLATE_NOOP"}
# What these are handed is a name for the program, never words for a person.
NAMING = {
    "color",
    "disconnect",
    "find",
    "findChild",
    "findChildren",
    "fromString",
    "get",
    "icon",
    "join",
    "paint_icon",
    "property",
    "replace",
    "setObjectName",
    "setProperty",
    "show_icon",
    "split",
    "startswith",
}
SHOWING = re.compile(
    r"set(Text|PlainText|Html|WindowTitle|ToolTip|PlaceholderText|AccessibleName|AccessibleDescription|StatusTip|Title"
    r"|TabText|LabelText|InformativeText|ItemText|Prefix|Suffix|SpecialValueText|WhatsThis)"
    r"|add(Action|Menu|Row|Tab|Button|Item|Items)"
    r"|show_(words|text|problem|sentence)|say|tell|ask|tell_with_action"
    r"|Q(Label|PushButton|CheckBox|RadioButton|GroupBox|Action|Menu|MessageBox|ToolButton)|ElidedLabel|Sign"
)
WORD = re.compile(r"[^\W\d_]{2,}")
SENTENCE = re.compile(r"[^\W\d_]{2,} [^\W\d_]{2,}.*", re.DOTALL)
ICONS = {file.stem for file in resource("icons", "lucide").glob("*.svg")}
# The program and its font have one name in every language; the others are keys and names of elements.
NO_WORDS = {"iom_tracker", "Noto Sans", "newer version", "to do", "_surface"}


class Text(NamedTuple):
    """A text that stands in the code."""

    id: int
    line: int
    words: str


def name_of(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def texts_in(node: ast.AST) -> Iterator[Text]:
    """Yield the texts of an expression, but for those that are translated, compared or name something."""
    if isinstance(node, ast.Call) and name_of(node) in TRANSLATING | NAMING:
        return
    if isinstance(node, ast.Compare | ast.Subscript | ast.FormattedValue):
        return
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield Text(id(node), node.lineno, node.value)
    for child in ast.iter_child_nodes(node):
        yield from texts_in(child)


def shown_untranslated(module: Path) -> Iterator[tuple[str, int, str]]:
    for node in ast.walk(syntax(module)):
        if isinstance(node, ast.Call) and SHOWING.fullmatch(name_of(node)):
            for argument in [*node.args, *(keyword.value for keyword in node.keywords)]:
                for text in texts_in(argument):
                    if WORD.search(text.words) and text.words not in NO_WORDS | ICONS | {*LIGHT}:
                        yield str(module), text.line, text.words


def test_what_a_widget_is_given_to_show_is_translated() -> None:
    windows = [module for module in modules("iom_tracker") if str(module).startswith(WINDOW)]
    assert [found for module in windows for found in shown_untranslated(module)] == []


def docstrings(tree: ast.Module) -> set[int]:
    bodies = (node.body for node in ast.walk(tree) if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef))
    first = (body[0] for body in bodies if body)
    return {id(each.value) for each in first if isinstance(each, ast.Expr) and isinstance(each.value, ast.Constant)}


def sentences_untranslated(module: Path) -> Iterator[tuple[str, int, str]]:
    tree = syntax(module)
    known = docstrings(tree)
    for text in texts_in(tree):
        if text.id not in known and SENTENCE.match(text.words) and text.words not in NO_WORDS:
            yield str(module), text.line, text.words


def test_whatever_reads_like_words_is_translated() -> None:
    windows = [module for module in modules("iom_tracker") if str(module).startswith(WINDOW)]
    # The readers of HTML list the names of elements, and the help those of headings of the guide, which is English.
    others = [each for each in windows if not each.name.startswith("html_") and each.parts[-2:] != ("guide", "help.py")]
    assert [found for module in others for found in sentences_untranslated(module)] == []


def numbers_filled_by_hand(module: Path) -> Iterator[tuple[str, int]]:
    for node in ast.walk(syntax(module)):
        if isinstance(node, ast.Call) and name_of(node) in {"format", "replace"}:
            names = {keyword.arg for keyword in node.keywords}
            texts = {each.value for each in node.args if isinstance(each, ast.Constant)}
            if "n" in names or "{n}" in texts:
                yield str(module), node.lineno


def test_a_number_is_put_into_a_text_by_the_one_function_that_knows_its_plural_forms() -> None:
    windows = [module for module in modules("iom_tracker") if str(module).startswith(WINDOW)]
    elsewhere = [module for module in windows if module.name != "counting.py"]
    assert [found for module in elsewhere for found in numbers_filled_by_hand(module)] == []
