"""The shape of the repository: what lies at the top, and how large a file, a class and a function may be."""

from __future__ import annotations

import ast
import re
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
FOLDERS = {"compiler", "passes", "codegen", "runtime", "graphs", "tools"}
TOP = FOLDERS | {
    "tests",
    ".ci",
    "__init__.py",
    "pyproject.toml",
    "README.md",
    "Makefile",
    "LICENSE",
    "CHANGELOG.md",
    "CONTRIBUTING.md",
    "constraints.txt",
    ".gitignore",
}
FILE_LINES, FUNCTION_LINES, CLASS_LINES = 600, 100, 300
MARKERS = re.compile(r"#.*\b(TO" + r"DO|FIX" + r"ME|XX" + r"X|HA" + r"CK)\b")
CORPUS_BYTES = 6 << 20


def repository_files() -> list[Path]:
    """Files git tracks or would track."""
    command = ["git", "-C", str(ROOT), "ls-files", "--cached", "--others", "--exclude-standard"]
    try:
        done = subprocess.run(command, capture_output=True, text=True, check=True)
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("this is not a git clone")
    return [ROOT / line for line in done.stdout.splitlines() if (ROOT / line).is_file()]


def sources() -> list[Path]:
    return [f for f in repository_files() if f.suffix == ".py" and "samples" not in f.parts]


def test_the_top_level_is_what_the_design_says() -> None:
    found = {f.relative_to(ROOT).parts[0] for f in repository_files()}
    assert found == TOP


def test_sizes() -> None:
    wrong = []
    for file in sources():
        text = file.read_text(encoding="utf-8")
        where = file.relative_to(ROOT)
        if text.count("\n") > FILE_LINES:
            wrong.append(f"{where} has {text.count(chr(10))} lines")
        for node in ast.walk(ast.parse(text)):
            limit = CLASS_LINES if isinstance(node, ast.ClassDef) else FUNCTION_LINES
            if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)):
                lines = (node.end_lineno or node.lineno) - node.lineno + 1
                if lines > limit:
                    wrong.append(f"{where}:{node.lineno} {node.name} has {lines} lines")
    assert not wrong, "\n".join(wrong)


def test_nothing_is_left_for_later() -> None:
    wrong = [
        f"{file.relative_to(ROOT)}:{number}"
        for file in sources()
        for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1)
        if MARKERS.search(line)
    ]
    assert not wrong, "\n".join(wrong)


def test_every_module_says_what_it_is() -> None:
    wrong = []
    for file in sources():
        text = file.read_text(encoding="utf-8")
        if text.strip() and file.relative_to(ROOT).parts[0] in FOLDERS and ast.get_docstring(ast.parse(text)) is None:
            wrong.append(str(file.relative_to(ROOT)))
    assert not wrong, "\n".join(wrong)


def test_the_corpus_is_small() -> None:
    size = sum(f.stat().st_size for f in repository_files() if f.is_relative_to(ROOT / "graphs" / "corpus"))
    assert size < CORPUS_BYTES


def test_the_changelog_has_this_version() -> None:
    version = re.search(r'^version = "(.+)"$', (ROOT / "pyproject.toml").read_text(), re.MULTILINE)
    assert version is not None
    assert f"## {version[1]}" in (ROOT / "CHANGELOG.md").read_text()
    assert f'__version__ = "{version[1]}"' in (ROOT / "__init__.py").read_text()
