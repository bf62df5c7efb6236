"""Workflows are called on the worker alone: what the code says. What a running window does stands in the journeys."""

import ast
from collections.abc import Iterator
from pathlib import Path

from tests.checkout import modules, syntax

WORKFLOWS = "iom_tracker.workflows"
VALUES = {f"{WORKFLOWS}.outcome", f"{WORKFLOWS}.merge_report"}


def is_work(module: Path) -> bool:
    return module.stem.endswith("_work") and module.parent == Path("iom_tracker/desktop") and module.stem != "file_work"


def others() -> list[Path]:
    return [module for module in modules("iom_tracker") if "desktop" in module.parts and not is_work(module)]


def nodes_at_run_time(tree: ast.AST) -> Iterator[ast.AST]:
    """Walk a tree without what stands there for the types alone."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING":
            continue
        yield node
        yield from nodes_at_run_time(node)


def verbs_imported(module: Path) -> list[str]:
    """Return the modules of workflows that a module brings in to call them."""
    found = [node for node in nodes_at_run_time(syntax(module)) if isinstance(node, ast.ImportFrom)]
    names = [node.module or "" for node in found]
    return [name for name in names if name.startswith(WORKFLOWS) and name not in VALUES]


def names_of_work(module: Path) -> set[str]:
    """Return what a module calls the modules that have workflows run."""
    imports = (node for node in ast.walk(syntax(module)) if isinstance(node, ast.ImportFrom))
    aliases = (each for node in imports if node.module == "iom_tracker.desktop" for each in node.names)
    return {each.asname or each.name for each in aliases if each.name.endswith("_work")}


def calls_of_work(tree: ast.AST, names: set[str]) -> list[str]:
    """Return what is called here instead of being handed to the worker."""
    calls = (node.func for node in ast.walk(tree) if isinstance(node, ast.Call))
    return [
        f"{func.value.id}.{func.attr}"
        for func in calls
        if isinstance(func, ast.Attribute) and isinstance(func.value, ast.Name) and func.value.id in names
    ]


def test_only_the_work_of_the_session_imports_workflows_to_call_them() -> None:
    assert {str(module): verbs_imported(module) for module in others() if verbs_imported(module)} == {}


def test_the_session_hands_its_work_to_the_worker_and_calls_none_of_it() -> None:
    found = {str(module): calls_of_work(syntax(module), names_of_work(module)) for module in others()}
    assert {module: calls for module, calls in found.items() if calls} == {}
    assert sum(bool(names_of_work(module)) for module in others()) >= 3


def test_a_call_where_it_stands_would_be_found() -> None:
    tree = ast.parse("self._do(partial(work.keep, a), done)\nself._ask('x', done, work.pack)\nwork.keep(a)")
    assert calls_of_work(tree, {"work"}) == ["work.keep"]
