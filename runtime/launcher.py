"""The native library (``launch.c``), built once by the user's compiler and loaded with ctypes."""

from __future__ import annotations

import ctypes
from dataclasses import dataclass
from functools import lru_cache
from importlib import resources

import torch

from .build import build
from .library import Library
from .options import settings

# How long an idle worker of our pool spins before it sleeps: long enough to catch the next launch of the same program.
SPIN_NS = 30_000


class LaunchC(ctypes.Structure):
    """``launch_t`` of launch.c."""

    _fields_ = [
        ("fn", ctypes.c_void_p),
        ("nargs", ctypes.c_int64),
        ("base", ctypes.POINTER(ctypes.c_int64)),
        ("offset", ctypes.POINTER(ctypes.c_int64)),
        ("sizes", ctypes.POINTER(ctypes.c_int64)),
        ("extent", ctypes.c_int64),
        ("grain", ctypes.c_int64),
    ]


@dataclass(frozen=True)
class Native:
    """``run(launches, n, bases, threads, spin_ns, parallel_for, times)`` and PyTorch's own parallel loop (0 where absent)."""

    library: Library
    run: ctypes._CFuncPtr  # type: ignore[name-defined]
    parallel_for: int


@lru_cache(maxsize=1)
def native() -> Native:
    """The loaded library; raises ToolchainMissing where nothing can build it."""
    source = resources.files(__package__).joinpath("launch.c").read_text()
    library = Library(build([source], "scalar")[0])
    run = library.handle.burnish_run
    run.restype = ctypes.c_int64
    run.argtypes = [
        ctypes.c_void_p, ctypes.c_int64, ctypes.c_void_p, ctypes.c_int32, ctypes.c_int64, ctypes.c_void_p, ctypes.c_void_p,
    ]  # fmt: skip
    torch_library = ctypes.CDLL(torch._C.__file__)
    symbol = getattr(torch_library, "torch_parallel_for", None)
    return Native(library, run, ctypes.cast(symbol, ctypes.c_void_p).value or 0 if symbol else 0)


def threads() -> int:
    """Threads to use now: BURNISH_THREADS, else PyTorch's own setting."""
    return settings().threads or torch.get_num_threads()
