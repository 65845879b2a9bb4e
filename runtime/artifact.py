"""A saved program: one file holding the manifest, the constants and the built kernels. No pickle anywhere.

A zip archive without compression: ``manifest.json`` (the Program), ``extra.json`` (strings for whoever loads it),
``constants.safetensors`` and ``kernels/N.so``. Opaque constants (oneDNN's packed weights) have a layout
private to one library version: their plain weights are stored, and ``extra["finish"]`` says which operator packs them again on loading.
"""

from __future__ import annotations

import hashlib
import io
import json
import tempfile
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO

import safetensors.torch
import torch

from . import toolchain
from .cache import Cache
from .errors import BurnishError
from .options import settings
from .program import Program

# The operators that ``extra["finish"]`` may name.
PACKERS = frozenset(("mkldnn::_reorder_convolution_weight",))


@dataclass(frozen=True)
class Saved:
    """What a file holds; its libraries lie in the compile cache."""

    program: Program
    libraries: list[Path]
    constants: list[torch.Tensor]
    extra: dict[str, str]


def dumps(program: Program, libraries: Sequence[Path], constants: Sequence[torch.Tensor], extra: Mapping[str, str]) -> bytes:
    """The file's bytes."""
    buffer = io.BytesIO()
    _write(buffer, program, libraries, constants, extra)
    return buffer.getvalue()


def save(path: str | Path, program: Program, libraries: Sequence[Path], constants: Sequence[torch.Tensor], extra: Mapping[str, str]) -> None:
    """Write the file whole or not at all."""
    path = Path(path)
    temporary: Path | None = None
    try:
        with tempfile.NamedTemporaryFile(dir=path.parent, prefix=".burnish-", delete=False) as file:
            temporary = Path(file.name)
            _write(file, program, libraries, constants, extra)
        temporary.replace(path)
    except BaseException as error:
        if temporary is not None:
            temporary.unlink(missing_ok=True)
        if isinstance(error, OSError):
            raise BurnishError(f"cannot write {path}: {error.strerror or error}") from error
        raise


def _write(file: IO[bytes], program: Program, libraries: Sequence[Path], constants: Sequence[torch.Tensor], extra: Mapping[str, str]) -> None:
    if any(c.layout != torch.strided for c in constants):
        raise BurnishError("a constant is packed in a library's private layout and cannot be saved")
    with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as z:
        z.writestr("manifest.json", program.dumps())
        z.writestr("extra.json", json.dumps(dict(extra)))
        tensors = {str(i): c.detach().clone(memory_format=torch.contiguous_format) for i, c in enumerate(constants)}
        z.writestr("constants.safetensors", safetensors.torch.save(tensors) if tensors else b"")
        for i, library in enumerate(libraries):
            z.writestr(f"kernels/{i}.so", Path(library).read_bytes())


def load(path: str | Path) -> Saved:
    """Read a saved program; raises BurnishError in one sentence for a missing, damaged or foreign file."""
    try:
        data = Path(path).read_bytes()
    except OSError as error:
        raise BurnishError(f"cannot read {path}: {error.strerror or error}") from error
    return loads(data, str(path))


def loads(data: bytes, name: str = "the artifact") -> Saved:
    """As :func:`load`, from bytes."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as z:
            files = {n: z.read(n) for n in z.namelist()}  # reading checks each part's checksum
        program = Program.loads(files["manifest.json"].decode())
        extra = json.loads(files["extra.json"])
        raw = files["constants.safetensors"]
        tensors = safetensors.torch.load(raw) if raw else {}
    except (zipfile.BadZipFile, KeyError, ValueError, TypeError, EOFError, NotImplementedError, safetensors.SafetensorError) as error:
        raise BurnishError(f"{name} is not a Burnish artifact or is damaged; compile it again") from error
    if not toolchain.runs_here(program.isa):
        raise BurnishError(f"{name} was built for {program.isa}, which this CPU does not have; compile it with --isa {toolchain.detect_isa()}")
    kernels = sorted((n for n in files if n.startswith("kernels/")), key=lambda n: int(n[8:-3]))
    constants = [tensors[str(i)] for i in range(len(program.constants))] if tensors else []
    for index, (operator, arguments) in json.loads(extra.get("finish", "{}")).items():
        namespace, op = operator.split("::")
        if operator not in PACKERS:
            raise BurnishError(f"{name} asks to run {operator} on loading, which no artifact needs; do not trust it")
        constants[int(index)] = getattr(getattr(torch.ops, namespace), op)(constants[int(index)], *arguments)
    cache = Cache(settings().cache_dir, settings().cache_bytes)
    libraries = [cache.put("library", hashlib.sha256(files[k]).hexdigest(), files[k]) for k in kernels]
    return Saved(program, libraries, constants, extra)
