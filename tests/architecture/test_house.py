import ast
import re
from collections.abc import Iterator
from pathlib import Path

from tests.checkout import PYTHON_FOLDERS, modules, syntax, tracked_files
from tests.tools import ROOT

NAMES_WITHOUT_A_HOME = {"utils", "util", "helpers", "helper", "common", "manager", "misc"}
ONLY_PLACE_FOR_THREADS = Path("iom_tracker/desktop/background.py")
THREADS = {"threading", "_thread", "concurrent.futures", "multiprocessing", "QThread", "QThreadPool", "QRunnable"}
MAY_CATCH_EVERYTHING = {ONLY_PLACE_FOR_THREADS, Path("iom_tracker/environment/crash_reports.py")}
FOLDER_OF_ONE_MACHINE = re.compile(r"(?<![\w.~:-])(?:/(?:home|root|Users|work|mnt)/\w|[A-Z]:\\Users\\)")
PACKAGE_REGISTRY = re.compile(
    r"pypi\.[o]rg|python[h]osted|npm[j]s|deb\.[d]ebian|registry\.[\w.]+\.\w|snapshot\.[d]ebian"
)
OPENING = re.compile(r"(?:[A-Z]|iom_tracker\b)(?!.*\w{3,}[.!?] [A-Z]).*[.]")


GIVES_AWAY_PARENTS = frozenset({"focusProxy"})


def first_line(module: Path) -> str:
    docstring = ast.get_docstring(syntax(module)) or ""
    return docstring.partition("\n")[0]


def imported_names(module: Path) -> Iterator[str]:
    for node in ast.walk(syntax(module)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.module or ""
            yield from (alias.name for alias in node.names)


def calls_of(module: Path, names: frozenset[str]) -> list[int]:
    calls = (node for node in ast.walk(syntax(module)) if isinstance(node, ast.Call))
    return [call.lineno for call in calls if isinstance(call.func, ast.Attribute) and call.func.attr in names]


def lines_that_catch_everything(module: Path) -> list[int]:
    handlers = (node for node in ast.walk(syntax(module)) if isinstance(node, ast.ExceptHandler))
    return [handler.lineno for handler in handlers if catches_everything(handler)]


def catches_everything(handler: ast.ExceptHandler) -> bool:
    kinds = handler.type.elts if isinstance(handler.type, ast.Tuple) else [handler.type]
    names = {kind.id for kind in kinds if isinstance(kind, ast.Name)}
    return handler.type is None or bool(names & {"Exception", "BaseException"})


def text_lines() -> Iterator[tuple[Path, str]]:
    for path in tracked_files():
        try:
            text = (ROOT / path).read_text(encoding="utf-8")
        except UnicodeDecodeError:
            continue
        yield from ((path, line) for line in text.splitlines())


def test_the_packaging_folder_never_becomes_a_package() -> None:
    assert not (ROOT / "packaging" / "__init__.py").exists()


def test_a_package_says_what_it_knows_and_holds_nothing_else() -> None:
    packages = [module for module in modules("iom_tracker") if module.name == "__init__.py"]
    assert [str(p) for p in packages if len(syntax(p).body) != 1 or not first_line(p)] == []


def test_a_module_opens_with_one_sentence() -> None:
    openings = {str(module): first_line(module) for module in modules("iom_tracker", "packaging", "benchmarks")}
    assert {module: line for module, line in openings.items() if not OPENING.fullmatch(line)} == {}


def test_a_module_is_named_after_what_it_knows() -> None:
    parts = {str(module): {*module.parent.parts, module.stem} for module in modules(*PYTHON_FOLDERS)}
    assert [module for module, names in parts.items() if names & NAMES_WITHOUT_A_HOME] == []


def test_threads_are_named_in_one_module_only() -> None:
    elsewhere = [module for module in modules("iom_tracker") if module != ONLY_PLACE_FOR_THREADS]
    assert [str(module) for module in elsewhere if THREADS.intersection(imported_names(module))] == []


def test_only_the_worker_and_the_crash_hook_catch_everything() -> None:
    elsewhere = [module for module in modules("iom_tracker", "packaging") if module not in MAY_CATCH_EVERYTHING]
    caught = {str(module): lines_that_catch_everything(module) for module in elsewhere}
    assert {module: lines for module, lines in caught.items() if lines} == {}


def test_no_file_names_a_folder_of_one_machine() -> None:
    assert [(str(path), line) for path, line in text_lines() if FOLDER_OF_ONE_MACHINE.search(line)] == []


def test_no_file_names_the_address_of_a_package_registry() -> None:
    assert [(str(path), line) for path, line in text_lines() if PACKAGE_REGISTRY.search(line)] == []


def test_nobody_asks_qt_for_what_makes_a_widget_belong_to_its_own_part() -> None:
    """PySide6 6.11 reparents what `focusProxy` returns, which is then taken for garbage with all that stands in it."""
    found = {str(module): calls_of(module, GIVES_AWAY_PARENTS) for module in modules("iom_tracker", "tests")}
    assert {module: lines for module, lines in found.items() if lines} == {}
