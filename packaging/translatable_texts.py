"""Which texts of the program a translator is asked for: found in the code, as it asks Qt for them.

Five ways of asking are known: `self.tr("…")` in a class, `translate("Context", "…")`, `QT_TRANSLATE_NOOP`, a function
of a module that hands its argument to `QCoreApplication.translate`, and the tables of the modules of sentences. Any
other is a mistake. Qt's own lupdate sees the first three only.
"""

import ast
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from steps import ROOT, StepError

SENTENCES = (Path("iom_tracker/sentences.py"), Path("iom_tracker/finding_sentences.py"))
WINDOW = Path("iom_tracker/desktop")
NUMBER = "{n}"  # a text that holds it has a form for each plural of a language
_WITH_CONTEXT = ("translate", "QT_TRANSLATE_NOOP")
# The table of actions hands its texts on when the actions are made.
_HANDED_ON = "QCoreApplication.translate('Actions', row.text)"


@dataclass(frozen=True, slots=True, order=True)
class Text:
    """A text of the program: what Qt names it by, and the modules that ask for it."""

    context: str
    source: str
    where: tuple[str, ...] = ()

    @property
    def has_forms(self) -> bool:
        """Whether it is said of a number."""
        return NUMBER in self.source


def texts_of_program(root: Path = ROOT) -> tuple[Text, ...]:
    """Return every text of the window and of the sentences, each once, in a steady order.

    Raises:
        StepError: A module asks for a text that is not written there.
    """
    found: dict[tuple[str, str], list[str]] = {}
    modules = sorted((root / WINDOW).rglob("*.py"))
    tables = [root / each for each in SENTENCES]
    trees = {module: ast.parse(module.read_text(encoding="utf-8")) for module in [*modules, *tables]}
    helpers = {
        (_dotted(module, root), name): context for module in modules for name, context in _helpers(trees[module])
    }
    for module, tree in trees.items():
        where = module.relative_to(root).as_posix()
        texts = _sentences(tree) if module in tables else _asked(tree, _dotted(module, root), helpers)
        for context, source in texts:
            found.setdefault((context, source), []).append(where)
    return tuple(Text(*key, tuple(sorted(set(where)))) for key, where in sorted(found.items()))


def _dotted(module: Path, root: Path) -> str:
    return ".".join(module.relative_to(root).with_suffix("").parts)


def _sentences(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """Yield the texts that stand in the tables; what stands in pairs names fields."""
    for statement in tree.body:
        if isinstance(statement, ast.AnnAssign) and statement.value is not None:
            yield from (("sentences", text) for text in _texts_in(statement.value))


def _texts_in(value: ast.expr) -> Iterator[str]:
    if isinstance(value, ast.Dict):
        for each in value.values:
            yield from _texts_in(each)
    elif isinstance(value, ast.Constant) and isinstance(value.value, str):
        yield value.value


def _helpers(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """Yield the functions that hand their argument to Qt, each with the context that it names."""
    for function in tree.body:
        if isinstance(function, ast.FunctionDef) and (context := _context_named_by(function)):
            yield function.name, context


def _context_named_by(function: ast.FunctionDef) -> str:
    last = function.body[-1]
    parameters = [parameter.arg for parameter in function.args.args]
    if isinstance(last, ast.Return) and isinstance(last.value, ast.Call) and _name(last.value) == "translate":
        match last.value.args:
            case [ast.Constant(value=str(context)), ast.Name(id=handed)] if parameters == [handed]:
                return context
    return ""


def _asked(tree: ast.Module, module: str, helpers: dict[tuple[str, str], str]) -> Iterator[tuple[str, str]]:
    known = {name: context for (where, name), context in helpers.items() if where == module}
    for node in tree.body:
        if isinstance(node, ast.ImportFrom):
            imported = ((alias.asname or alias.name, (node.module or "", alias.name)) for alias in node.names)
            known |= {name: helpers[key] for name, key in imported if key in helpers}
    for class_name, call in _calls(tree.body, ""):
        yield from _text_of(call, class_name, known, module)


def _calls(nodes: Iterable[ast.AST], class_name: str) -> Iterator[tuple[str, ast.Call]]:
    """Yield every call, with the class in which it stands; what helpers and lambdas hand to Qt is no text."""
    for node in nodes:
        if isinstance(node, ast.FunctionDef) and _context_named_by(node):
            continue
        if isinstance(node, ast.Lambda) and _is_handed_on(node):
            continue
        if isinstance(node, ast.Call):
            yield class_name, node
        inside = node.name if isinstance(node, ast.ClassDef) else class_name
        yield from _calls(ast.iter_child_nodes(node), inside)


def _is_handed_on(function: ast.Lambda) -> bool:
    call = function.body
    return isinstance(call, ast.Call) and _name(call) == "translate" and ast.unparse(call.args[0]) == "'sentences'"


def _text_of(call: ast.Call, class_name: str, known: dict[str, str], module: str) -> Iterator[tuple[str, str]]:
    name = _name(call)
    if name in _WITH_CONTEXT:
        context, text = _literal(call.args[0]), _literal(call.args[1])
    elif name == "tr" and isinstance(call.func, ast.Attribute):
        context, text = class_name, _literal(call.args[0])
    elif isinstance(call.func, ast.Name) and name in known:
        context, text = known[name], _literal(call.args[0])
    else:
        return
    if context is not None and text is not None:
        yield context, text
    elif ast.unparse(call) != _HANDED_ON:
        raise StepError(
            f"{module}, line {call.lineno}: a text must be written where it is translated: {ast.unparse(call)}"
        )


def _name(call: ast.Call) -> str:
    if isinstance(call.func, ast.Attribute):
        return call.func.attr
    return call.func.id if isinstance(call.func, ast.Name) else ""


def _literal(value: ast.expr) -> str | None:
    return value.value if isinstance(value, ast.Constant) and isinstance(value.value, str) else None
