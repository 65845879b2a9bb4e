"""Loads ``.pt2`` archives without pickle and without evaluating what they hold.

``torch.export.load`` unpickles example inputs and legacy weights, and evaluates size expressions with sympy. Here only
archives whose weights are raw bytes are loaded, example inputs are left out, and functions and expressions are checked
by name first.
"""

from __future__ import annotations

import json
import re
import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import sympy
import torch
from torch.utils._sympy import functions as symbolic_functions

from ..runtime.errors import BurnishError

TARGET = re.compile(
    r"torch\.ops\.\w+(\.\w+){1,2}|_operator\.\w+|math\.\w+|torch\._?sym_\w+|torch\._higher_order_ops\.\w+(\.\w+)?"
)
# A size expression: names, numbers, quoted symbol names, arithmetic. No attribute access, no indexing.
WORD = re.compile(r"'\w+'|\"\w+\"|[A-Za-z_]\w*|\d+(?:\.\d+)?|[-+*/%(),=<>&|~\s]")
NAMES = """
    Symbol Integer Rational Float Add Mul Pow Max Min Abs Eq Ne Equality Unequality And Or Not Lt Le Gt Ge
    StrictLessThan StrictGreaterThan LessThan GreaterThan true false True False integer positive nonnegative negative
    real precision oo int_oo evaluate Piecewise
"""
EXPRESSION_NAMES = frozenset(NAMES.split())


class ArchiveError(BurnishError):
    """A ``.pt2`` archive cannot be loaded; the message says why in one sentence."""


def load_pt2(path: str | Path) -> torch.export.ExportedProgram:
    """The one exported program of an archive. Raises ArchiveError where loading it would need pickle or run code."""
    path = Path(path)
    name = _check(path)
    from torch._export.serde import schema, serialize
    from torch.export.pt2_archive import _package as package

    try:
        reader = package.PT2ArchiveReader(str(path))
        program = serialize._bytes_to_dataclass(schema.ExportedProgram, reader.read_bytes(f"models/{name}.json"))
        state, constants = package._load_state_dict(reader, name), package._load_constants(reader, name)
        return serialize.ExportedProgramDeserializer().deserialize(program, state, constants, None)
    except Exception as error:
        first = str(error).strip().splitlines()
        raise ArchiveError(
            f"{path}: the archive cannot be read ({first[0] if first else type(error).__name__})."
        ) from error


def _check(path: Path) -> str:
    """The name of the archive's one model, once nothing in it needs pickle or evaluation."""
    try:
        with zipfile.ZipFile(path) as archive:
            files = {n.partition("/")[2]: n for n in archive.namelist()}
            if "serialized_exported_program.json" in archive.namelist():
                raise ArchiveError(
                    f"{path}: the archive is of an older format that needs pickle; save it anew with torch.export.save."
                )
            models = [
                f.removeprefix("models/").removesuffix(".json")
                for f in files
                if f.startswith("models/") and f.endswith(".json")
            ]
            if len(models) != 1:
                raise ArchiveError(
                    f"{path}: the archive holds {len(models)} exported programs, and exactly one is wanted."
                )
            name = models[0]
            for folder, label in (("weights", "weights"), ("constants", "constants")):
                config = f"data/{folder}/{name}_{label}_config.json"
                if config not in files:
                    raise ArchiveError(
                        f"{path}: the {label} of this archive need pickle; save it again with torch.export.save."
                    )
                for tensor, entry in json.loads(archive.read(files[config]))["config"].items():
                    if entry.get("use_pickle") or not str(entry.get("path_name")).startswith(("weight_", "tensor_")):
                        raise ArchiveError(f"{path}: {tensor} is stored with pickle, which Burnish does not load.")
            _check_program(path, json.loads(archive.read(files[f"models/{name}.json"])))
            return name
    except (OSError, zipfile.BadZipFile, KeyError, ValueError, AttributeError, TypeError) as error:
        raise ArchiveError(f"{path}: this is not a .pt2 archive that torch.export.save wrote ({error}).") from error


def _check_program(path: Path, program: Any) -> None:
    for key, value in _strings(program):
        if key == "target" and value.startswith(("torch", "math", "_operator", "#")) and not TARGET.fullmatch(value):
            raise ArchiveError(f"{path}: the archive calls {value}, which is not an operator.")
        if key == "expr_str" and not _is_expression(value):
            raise ArchiveError(
                f"{path}: the archive holds the size expression {value[:60]!r}, which is not arithmetic."
            )


def _strings(value: Any) -> Iterator[tuple[str, str]]:
    """Every string of a JSON document that is the value of a key."""
    stack = [value]
    while stack:
        current = stack.pop()
        if isinstance(current, dict):
            for key, item in current.items():
                if isinstance(item, str):
                    yield key, item
                else:
                    stack.append(item)
        elif isinstance(current, list):
            stack.extend(current)


def _is_expression(text: str) -> bool:
    at = 0
    while at < len(text):
        match = WORD.match(text, at)
        if match is None:
            return False
        word = match.group()
        if (word[0].isalpha() or word[0] == "_") and not _known(word):
            return False
        at = match.end()
    return True


def _known(word: str) -> bool:
    """A sympy or PyTorch symbolic function, or a symbol written bare such as s0 or u1."""
    function = getattr(symbolic_functions, word, None)
    symbolic = isinstance(function, type) and issubclass(function, sympy.Basic)
    return symbolic or word in EXPRESSION_NAMES or re.fullmatch(r"(?:s|u|zf|zuf)\d+", word) is not None
