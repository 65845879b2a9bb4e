"""The C compiler: finding one, its flags, and what this processor can run."""

from __future__ import annotations

import hashlib
import importlib.metadata
import importlib.util
import os
import platform
import shlex
import shutil
import sys
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from .errors import BurnishError
from .options import settings

# Weakest first; a kernel built for one runs on a machine that has it or a later one.
ISAS = ("scalar", "avx2", "avx512", "avx512bf16", "amx", "amxbf16")
# Those whose products of bytes (and of bfloat16 numbers, by the second) go through tile registers (AMX), and what is left of each without them.
TILED = {"amx": "avx512", "amxbf16": "avx512bf16"}
_BASE = (
    "-O3",
    "-std=gnu11",
    "-fPIC",
    "-shared",
    "-ffp-contract=off",
    "-fno-math-errno",
    "-fno-trapping-math",
    "-Wno-psabi",
    "-w",
)
_AMX = ("-mamx-tile", "-mamx-bf16", "-mamx-int8")
_AVX512 = ("-mavx512f", "-mavx512bw", "-mavx512dq", "-mavx512vl", "-mavx2", "-mfma", "-mf16c")
_ISA_FLAGS = {
    "scalar": (),
    "avx2": ("-mavx2", "-mfma", "-mf16c"),
    "avx512": (*_AVX512, "-mprefer-vector-width=512"),
    "avx512bf16": (*_AVX512, "-mavx512bf16", "-mprefer-vector-width=512"),
    "amx": (*_AVX512, *_AMX, "-mprefer-vector-width=512"),
    "amxbf16": (*_AVX512, "-mavx512bf16", *_AMX, "-mprefer-vector-width=512"),
}
# Per ISA, the processor features (as /proc/cpuinfo spells them) that its flags let the compiler use.
_NEEDS = {
    "amxbf16": ("amx_tile", "amx_bf16", "amx_int8", "avx512_bf16", "avx512f", "avx512bw", "avx512dq", "avx512vl", "avx2", "fma", "f16c"),
    "avx512bf16": ("avx512_bf16", "avx512f", "avx512bw", "avx512dq", "avx512vl", "avx2", "fma", "f16c"),
    "avx512": ("avx512f", "avx512bw", "avx512dq", "avx512vl", "avx2", "fma", "f16c"),
    "avx2": ("avx2", "fma", "f16c"),
}


class ToolchainMissing(BurnishError):
    """There is no C compiler."""


@dataclass(frozen=True)
class Toolchain:
    """A C compiler: ``command`` as an argument vector, ``identity`` what tells one installation of it from another."""

    command: tuple[str, ...]
    identity: str

    def flags(self, isa: str) -> tuple[str, ...]:
        """Compiler flags for shared libraries that use ``isa``."""
        zig = ("-fno-sanitize=undefined", "-mcpu=baseline") if self.is_zig else ()
        return _BASE + zig + _ISA_FLAGS[isa]

    @property
    def is_zig(self) -> bool:
        return "ziglang" in self.command

    @property
    def fingerprint(self) -> str:
        """A digest of the compiler and its flags: equal fingerprints build equal libraries."""
        text = repr((self.command, self.identity, _BASE, sorted(_ISA_FLAGS.items()), platform.machine()))
        return hashlib.sha256(text.encode()).hexdigest()[:16]


def find() -> Toolchain:
    """The C compiler: BURNISH_CC, else cc, gcc or clang from PATH, else the ``ziglang`` wheel; raises ToolchainMissing."""
    return _find(settings().cc, os.pathsep.join(os.get_exec_path()))


@lru_cache(maxsize=8)
def _find(wanted: str, path: str) -> Toolchain:
    if wanted:
        command = tuple(shlex.split(wanted))
        program = shutil.which(command[0], path=path) if command else None
        if program is None:
            raise ToolchainMissing(f"BURNISH_CC names {wanted!r}, which is not a program on PATH; name a C compiler or unset it")
        version = _zig_version() if "ziglang" in command else ""
        return Toolchain((program, *command[1:]), _identity(program) + version)
    for name in ("cc", "gcc", "clang"):
        program = shutil.which(name, path=path)
        if program is not None:
            return Toolchain((program,), _identity(program))
    if importlib.util.find_spec("ziglang") is not None:
        return Toolchain((sys.executable, "-m", "ziglang", "cc"), _zig_version())
    raise ToolchainMissing(
        "no C compiler was found; install one (such as gcc or clang, or name it in BURNISH_CC) or run: pip install ziglang"
    )


def _zig_version() -> str:
    return " ziglang " + importlib.metadata.version("ziglang")


def _identity(program: str) -> str:
    # Asking a compiler for its version costs milliseconds on every start; the file it is says as much.
    real = Path(program).resolve()
    stat = real.stat()
    return f"{real} {stat.st_size} {stat.st_mtime_ns}"


def detect_isa(*, bf16: bool = False, int8: bool = False) -> str:
    """The best ISA of this machine, or of those up to the lesser one that BURNISH_ISA asks for. bf16: its products of bfloat16 numbers are of use; int8: those of
    bytes are. Whether tile registers may be used, and are right, is for ``tiles.checked`` to say."""
    best, wanted = machine_isa(), settings().isa
    if wanted:
        if not runs_here(wanted):
            raise BurnishError(f"BURNISH_ISA is {wanted}, but this processor's best is {best}; unset it or name a lesser one")
        best = wanted
    if bf16:
        return best
    return "amx" if int8 and best in TILED else float32_isa(best)


def float32_isa(isa: str) -> str:
    """The ISA of the same arithmetic in float32 without products of other numbers."""
    return TILED.get(isa, isa).removesuffix("bf16")


def runs_here(isa: str) -> bool:
    """Whether this processor runs code built for ``isa``."""
    return isa in ISAS and ISAS.index(isa) <= ISAS.index(machine_isa())


@lru_cache(maxsize=1)
def machine_isa() -> str:
    """The best ISA this processor has."""
    if platform.machine().lower() not in ("x86_64", "amd64"):
        return "scalar"
    features = _features()
    return next((isa for isa in _NEEDS if features.issuperset(_NEEDS[isa])), "scalar")


def _features() -> set[str]:
    try:
        text = Path("/proc/cpuinfo").read_text()
    except OSError:
        return _features_from_torch()
    return next((set(line.split()) for line in text.splitlines() if line.startswith("flags")), set())


def _features_from_torch() -> set[str]:
    import torch

    capability = torch.backends.cpu.get_cpu_capability()
    known = {"AVX512": _NEEDS["avx512"], "AVX2": _NEEDS["avx2"]}
    return set(known.get(capability, ()))
