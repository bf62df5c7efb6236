"""Everything about a framework is data: no module names a transformation, question, commitment, cycle or year."""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from iom_tracker.environment.framework_files import known_cycles, load_catalogue
from tests.checkout import modules, syntax

Named = tuple[str, str]  # a module and the word or number that it names
DOCUMENTED = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
SHOWN = Path("iom_tracker/cli")  # its docstrings are what --help prints
A_MESSAGE = "a text in a mail program or the like, into which a packet is pasted"
A_DRAWING = "part of the name of a drawing"
ALLOWED: dict[Named, str] = {
    ("iom_tracker/cli/exchange_verbs.py", "message"): A_MESSAGE,
    ("iom_tracker/cli/output.py", "message"): "the JSON key of a finding's sentence",
    ("iom_tracker/cli/proofread_output.py", "message"): "the JSON key of a finding's sentence",
    ("iom_tracker/cli/template_output.py", "message"): "the JSON key of a finding's sentence",
    ("iom_tracker/desktop/actions.py", "message"): A_DRAWING,
    ("iom_tracker/desktop/editor/comment_count.py", "message"): A_DRAWING,
    ("iom_tracker/desktop/dialogs/messages.py", "message"): "the name of the box that tells something",
    ("iom_tracker/desktop/dialogs/paste_packet.py", "message"): A_MESSAGE,
    ("iom_tracker/desktop/exchange/sending.py", "message"): A_MESSAGE,
    ("iom_tracker/desktop/submissions/send_page.py", "message"): A_MESSAGE,
    ("iom_tracker/desktop/submissions/submissions_page.py", "message"): A_MESSAGE,
}


@dataclass(frozen=True)
class Text:
    """A string or a number in a module."""

    module: Path
    line: int
    value: str


def names_of_every_framework() -> frozenset[str]:
    """Return whatever a shipped framework calls its own."""
    catalogues = [load_catalogue(framework, cycle) for framework, cycle in known_cycles()]
    names = {each.framework.key for each in catalogues}
    for each in catalogues:
        names |= {each.framework.title, each.cycle.id, str(each.cycle.year)}
        names |= {transformation.code for transformation in each.framework.transformations}
        names |= {question.key for question in each.cycle.questions}
        names |= {commitment.id for commitment in each.cycle.commitments}
    return frozenset(names)


def docstrings(module: Path) -> Iterator[ast.expr]:
    """Return the docstrings that nobody but a reader of the code sees."""
    documented = (node for node in ast.walk(syntax(module)) if isinstance(node, DOCUMENTED) and ast.get_docstring(node))
    for node in documented:
        is_shown = SHOWN in module.parents and isinstance(node, ast.FunctionDef)
        if not is_shown and isinstance(node.body[0], ast.Expr):
            yield node.body[0].value


def texts(module: Path) -> Iterator[Text]:
    unseen = {id(docstring) for docstring in docstrings(module)}
    for node in ast.walk(syntax(module)):
        if isinstance(node, ast.Constant) and id(node) not in unseen:
            value = node.value.decode("latin-1") if isinstance(node.value, bytes) else str(node.value)
            yield Text(module, node.lineno, value)


def named_in(text: str) -> set[str]:
    """Return the names of frameworks that are whole words in a text."""
    return {name for name in NAMES if re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text)}


NAMES = names_of_every_framework()


def found() -> dict[Named, list[int]]:
    """Return where each name of a framework stands in the program."""
    places: dict[Named, list[int]] = {}
    for module in modules("iom_tracker"):
        for text in texts(module):
            for name in named_in(text.value):
                places.setdefault((module.as_posix(), name), []).append(text.line)
    return places


def test_no_module_names_anything_of_a_framework() -> None:
    assert {named: lines for named, lines in found().items() if named not in ALLOWED} == {}


def test_a_name_is_found_as_a_whole_word_alone() -> None:
    assert named_in("report-2016.txt holds 2D and 20160 next_steps_2") == {"2016", "2D"}
    assert "agenda-for-humanity" in named_in("of agenda-for-humanity")


def test_no_exception_is_kept_that_is_not_needed() -> None:
    places = found()
    assert [named for named in ALLOWED if named not in places] == []
