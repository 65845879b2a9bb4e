"""A saved program: one file holding manifests, constants, built kernels and the built runtime. No pickle anywhere.

A zip archive without compression. ``constants.safetensors`` comes first, its tensors aligned to 64 bytes, so that loading maps it
instead of reading it. Then, per instruction set, ``ISA/manifest.json`` (the Program), ``ISA/extra.json`` (strings for whoever loads it)
and ``ISA/kernels/N.so`` (for a GPU ``N.py``, Triton kernels); ``constants.json`` (which tensors each program takes, and the constants' digest); and ``runtime/KEY.so``, the
runtime's own native library, so that a machine without a C compiler can run the file, with the check of tile registers where a program uses them. Opaque constants (oneDNN's packed weights) have
a layout private to one library version: their plain weights are stored, and ``extra["finish"]`` says which operator packs them again on
loading. A file holds native code: load only what you trust.
"""

from __future__ import annotations

import hashlib
import io
import json
import logging
import mmap
import tempfile
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

import torch

from . import native, tensorfile, tiles, toolchain
from .cache import Cache
from .errors import BurnishError
from .options import settings
from .program import TRITON, Call, Program

log = logging.getLogger("burnish")

# The operators that ``extra["finish"]`` may name.
PACKERS = frozenset(("mkldnn::_reorder_convolution_weight",))
_DAMAGE = (zipfile.BadZipFile, KeyError, IndexError, ValueError, TypeError, AttributeError, EOFError, NotImplementedError, OverflowError)


@dataclass(frozen=True)
class Saved:
    """One program of a file; after loading, its libraries lie in the compile cache and its constants in the mapped file."""

    program: Program
    libraries: Sequence[Path]
    constants: Sequence[torch.Tensor]
    extra: Mapping[str, str]


def dumps(program: Program, libraries: Sequence[Path], constants: Sequence[torch.Tensor], extra: Mapping[str, str]) -> bytes:
    """The bytes of a file for this machine's compile cache: one program, without the runtime."""
    buffer = io.BytesIO()
    _write(buffer, [Saved(program, libraries, constants, extra)], None)
    return buffer.getvalue()


def save(path: str | Path, programs: Sequence[Saved]) -> None:
    """Write a file, whole or not at all: the same model compiled for each of some instruction sets."""
    path = Path(path)
    runtime = native.library() if any(p.program.isa != TRITON for p in programs) else None
    temporary: Path | None = None
    try:
        with tempfile.NamedTemporaryFile(dir=path.parent, prefix=".burnish-", delete=False) as file:
            temporary = Path(file.name)
            _write(file, programs, runtime)
        temporary.replace(path)
    except BaseException as error:
        if temporary is not None:
            temporary.unlink(missing_ok=True)
        if isinstance(error, OSError):
            raise BurnishError(f"cannot write {path}: {error.strerror or error}") from error
        raise


def _write(file: IO[bytes], programs: Sequence[Saved], runtime: Path | None) -> None:
    if any(c.layout != torch.strided for p in programs for c in p.constants):
        raise BurnishError("a constant is packed in a library's private layout and cannot be saved")
    tensors: dict[str, torch.Tensor] = {}
    takes = {}
    for p in programs:
        takes[p.program.isa] = [tensorfile.add(tensors, c) for c in p.constants]
    with zipfile.ZipFile(file, "w", zipfile.ZIP_STORED) as z:
        digest = tensorfile.write(z, tensors)
        z.writestr("constants.json", json.dumps({"takes": takes, "digest": digest}))
        for p in programs:
            isa = p.program.isa
            z.writestr(f"{isa}/manifest.json", p.program.dumps())
            z.writestr(f"{isa}/extra.json", json.dumps(dict(p.extra)))
            for i, library in enumerate(p.libraries):
                z.writestr(f"{isa}/kernels/{i}{'.py' if isa == TRITON else '.so'}", Path(library).read_bytes())
        if runtime is not None:
            z.writestr(f"runtime/{native.key()}.so", runtime.read_bytes())
        if runtime is not None and not toolchain.TILED.keys().isdisjoint(takes):
            z.writestr(f"runtime/{tiles.key()}.so", tiles.library().read_bytes())


def load(path: str | Path, isa: str = "") -> Saved:
    """The program of a file that suits this machine best; raises BurnishError in one sentence for a missing, damaged or foreign file.

    The constants are a private map of the file: they are read as they are used, and writing to them does not change it. isa: that
    instruction set's program, whether or not it runs here.
    """
    try:
        with open(path, "rb") as file:
            view = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_COPY)
            return _load(file, view, str(path), isa)
    except OSError as error:
        raise BurnishError(f"cannot read {path}: {error.strerror or error}") from error
    except ValueError as error:  # an empty file cannot be mapped
        raise _damaged(str(path)) from error


def loads(data: bytes, name: str = "the artifact", isa: str = "") -> Saved:
    """As :func:`load`, from bytes, which are copied."""
    return _load(io.BytesIO(data), bytearray(data), name, isa)


def _damaged(name: str) -> BurnishError:
    return BurnishError(f"{name} is not a Burnish artifact or is damaged; compile it again")


def _load(file: IO[bytes], view: Any, name: str, isa: str) -> Saved:
    """view: the same bytes as file, in memory that tensors may share."""
    cache = Cache(settings().cache_dir, settings().cache_bytes)
    try:
        with zipfile.ZipFile(file) as z:
            names = z.namelist()
            index = json.loads(z.read("constants.json"))  # reading checks a part's checksum
            check = f"runtime/{tiles.key()}.so"
            if check in names and tiles.found() is None:
                cache.put(tiles.KIND, tiles.key(), z.read(check))
            chosen = isa or _choose(list(index["takes"]), name)
            program = Program.loads(z.read(f"{chosen}/manifest.json").decode())
            extra = json.loads(z.read(f"{chosen}/extra.json"))
            tensors = tensorfile.read(z, file, view, index["digest"])
            constants = [tensors[key] for key in index["takes"][chosen]]
            prefix = f"{chosen}/kernels/"
            kernels = sorted((n for n in names if n.startswith(prefix)), key=lambda n: int(n[len(prefix) : -3]))
            binaries = [z.read(n) for n in kernels]
            runtime = f"runtime/{native.key()}.so"
            shipped = z.read(runtime) if runtime in names and native.found() is None else None
        finish = json.loads(extra.get("finish", "{}"))
    except _DAMAGE as error:
        raise _damaged(name) from error
    if shipped is not None:
        cache.put(native.KIND, native.key(), shipped)
    _note_version(program, name)
    for at, (operator, arguments) in finish.items():
        namespace, op = operator.split("::")
        if operator not in PACKERS:
            raise BurnishError(f"{name} asks to run {operator} on loading, which no artifact needs; do not trust it")
        constants[int(at)] = getattr(getattr(torch.ops, namespace), op)(constants[int(at)], *arguments)
    libraries = [cache.put("library", hashlib.sha256(b).hexdigest(), b) for b in binaries]
    return Saved(program, libraries, constants, extra)


def _choose(held: Sequence[str], name: str) -> str:
    """The best instruction set of a file that this machine runs (and BURNISH_ISA allows); raises BurnishError where there is none."""
    if TRITON in held:
        return TRITON
    here = tiles.checked(toolchain.detect_isa(bf16=True)) if any(isa in toolchain.TILED for isa in held) else toolchain.detect_isa(bf16=True)
    allowed = toolchain.ISAS[: toolchain.ISAS.index(here) + 1]
    found = [isa for isa in allowed if isa in held]
    if not found:
        raise BurnishError(f"{name} was built for {' and '.join(held)}, which this machine ({here}) does not run; compile it with --isa {here}")
    return found[-1]


def _note_version(program: Program, name: str) -> None:
    """Say what another PyTorch than the one a program was compiled under means for it.

    Kernels do not depend on PyTorch, and ATen calls go through its stable C interface, which newer versions keep.
    """
    saved, here = _minor(program.torch), _minor(torch.__version__)
    if saved is None or here is None or saved == here:
        return
    calls = sum(isinstance(s, Call) for s in program.steps)
    text = f"{name} was compiled under PyTorch {program.torch} and runs under {torch.__version__}"
    if here > saved or not calls:
        log.info("%s: its kernels do not depend on it, and its %d ATen calls use the interface that stays", text, calls)
    else:
        log.warning("%s, which may lack what its %d ATen calls need; update PyTorch if it fails", text, calls)


def _minor(version: str) -> tuple[int, int] | None:
    parts = version.split(".")
    return (int(parts[0]), int(parts[1])) if len(parts) > 1 and parts[0].isdigit() and parts[1].isdigit() else None
