"""Nothing imports upwards, nothing imports in circles, and one module reads the environment."""

from __future__ import annotations

import ast
import sys
from pathlib import Path

import networkx as nx
import pytest

ROOT = Path(__file__).resolve().parent.parent
# What each folder may import besides itself. The base error class alone may be used everywhere.
ALLOWED = {
    "runtime": set(),
    "graphs": set(),
    "passes": {"graphs"},
    "codegen": {"graphs", "runtime"},
    "compiler": {"runtime", "graphs", "passes", "codegen"},
    "tools": {"runtime", "graphs", "passes", "codegen", "compiler"},
}
EVERYWHERE = "burnish.runtime.errors"
# A saved program runs with these and nothing more.
RUNTIME_NEEDS = {"torch", "numpy", "safetensors"}
READS_ENVIRONMENT = "runtime/options.py"


def source_files() -> list[Path]:
    files = [ROOT / "__init__.py"]
    for folder in ALLOWED:
        files += sorted((ROOT / folder).rglob("*.py"))
    # Captured samples are data.
    return [f for f in files if "samples" not in f.relative_to(ROOT).parts]


FILES = source_files()
TREES = {f: ast.parse(f.read_text(encoding="utf-8"), str(f)) for f in FILES}


def module_name(path: Path) -> str:
    parts = ("burnish", *path.relative_to(ROOT).with_suffix("").parts)
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


MODULES = {module_name(f): f for f in FILES}


def imports(path: Path, tree: ast.AST) -> list[tuple[int, str]]:
    """(line, absolute module) of every import that runs; those for type checkers alone do not."""
    found: list[tuple[int, str]] = []
    package = module_name(path) if path.name == "__init__.py" else module_name(path).rpartition(".")[0]

    def visit(node: ast.AST) -> None:
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test):
            for child in node.orelse:
                visit(child)
            return
        if isinstance(node, ast.Import):
            found.extend((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = node.module or ""
            if node.level:
                parents = package.split(".")
                base = ".".join([*parents[: len(parents) - node.level + 1], *([node.module] if node.module else [])])
            # `from ..graphs import corpus` imports a module, `from ..graphs.text import print_graph` a name of one.
            for alias in node.names:
                full = f"{base}.{alias.name}"
                found.append((node.lineno, full if full in MODULES else base))
        for child in ast.iter_child_nodes(node):
            visit(child)

    visit(tree)
    return found


IMPORTS = {f: imports(f, t) for f, t in TREES.items()}


def floor(module: str) -> str:
    parts = module.split(".")
    return parts[1] if len(parts) > 1 and parts[0] == "burnish" else ""


def test_files_are_found() -> None:
    assert len(FILES) > 50
    assert all((ROOT / folder / "__init__.py") in FILES for folder in ALLOWED)


def test_resolves_relative_imports() -> None:
    tree = ast.parse("from ..graphs.text import print_graph\nfrom . import rows\nfrom ..graphs import corpus")
    found = imports(ROOT / "tools" / "cards.py", tree)
    assert found == [(1, "burnish.graphs.text"), (2, "burnish.tools.rows"), (3, "burnish.graphs.corpus")]


def test_nothing_imports_upwards() -> None:
    wrong = []
    for path, found in IMPORTS.items():
        here = floor(module_name(path))
        for line, module in found:
            there = floor(module)
            if here and there and there != here and there not in ALLOWED[here] and module != EVERYWHERE:
                wrong.append(f"{path.relative_to(ROOT)}:{line} imports {module}")
    assert not wrong, "\n".join(wrong)


def test_own_modules_are_imported_relatively() -> None:
    wrong = []
    for path, tree in TREES.items():
        for node in ast.walk(tree):
            if isinstance(node, ast.Import):
                absolute = any(alias.name.split(".")[0] == "burnish" for alias in node.names)
            else:
                absolute = (
                    isinstance(node, ast.ImportFrom)
                    and not node.level
                    and (node.module or "").split(".")[0] == "burnish"
                )
            if absolute:
                wrong.append(f"{path.relative_to(ROOT)}:{node.lineno}")
    assert not wrong, "\n".join(wrong)


def test_no_circles() -> None:
    graph = nx.DiGraph()
    for path, found in IMPORTS.items():
        name = module_name(path)
        graph.add_edges_from((name, module) for _, module in found if module in MODULES and module != name)
    # A package's __init__ runs before its modules; that is no circle of theirs unless it imports them back.
    circles = [sorted(c) for c in nx.strongly_connected_components(graph) if len(c) > 1]
    assert not circles, circles


def test_the_runtime_needs_little() -> None:
    wrong = []
    for path, found in IMPORTS.items():
        if floor(module_name(path)) != "runtime":
            continue
        for line, module in found:
            top = module.split(".")[0]
            if top != "burnish" and top not in RUNTIME_NEEDS and top not in sys.stdlib_module_names:
                wrong.append(f"{path.relative_to(ROOT)}:{line} imports {module}")
    assert not wrong, "\n".join(wrong)


def test_the_environment_is_read_in_one_place() -> None:
    names = {"environ", "getenv", "environb", "getenvb", "putenv"}
    wrong = []
    for path, tree in TREES.items():
        for node in ast.walk(tree):
            attribute = isinstance(node, ast.Attribute) and node.attr in names and ast.unparse(node.value) == "os"
            imported = (
                isinstance(node, ast.ImportFrom) and node.module == "os" and any(a.name in names for a in node.names)
            )
            if (attribute or imported) and path.relative_to(ROOT).as_posix() != READS_ENVIRONMENT:
                wrong.append(f"{path.relative_to(ROOT)}:{node.lineno}")
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize("folder", ALLOWED)
def test_third_party_imports_are_declared(folder: str) -> None:
    """A module-level import of a package that the wheel does not depend on breaks a plain install."""
    declared = {"torch", "numpy", "networkx", "sympy", "safetensors", "typer", "rich"}
    wrong = []
    for path, tree in TREES.items():
        if floor(module_name(path)) != folder or path.is_relative_to(ROOT / "graphs" / "corpus"):
            continue
        if path.parent == ROOT / "codegen" / "triton" / "templates" and path.name != "__init__.py":
            continue  # a text that programs hold, never imported
        for node in tree.body:
            for _, module in imports(path, node) if isinstance(node, (ast.Import, ast.ImportFrom)) else ():
                top = module.split(".")[0]
                if top not in declared | {"burnish"} and top not in sys.stdlib_module_names:
                    wrong.append(f"{path.relative_to(ROOT)}:{node.lineno} imports {module}")
    assert not wrong, "\n".join(wrong)
