"""The native half of the runtime: ``pool.c``, ``native.c``, ``pack.c`` and ``sample.c`` compiled at first use, and libtorch's C functions for them."""

from __future__ import annotations

import ctypes
import hashlib
import platform
import sys
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path
from typing import Any

import torch

from . import build
from .cache import Cache
from .errors import BurnishError
from .options import settings

KIND = "runtime"  # the cache's namespace for the native library

# Instruction and argument codes, in the order of native.c's enums.
OP_LAUNCH, OP_CALL, OP_MATMUL, OP_CONV, OP_LINEAR, OP_COPY, OP_FREE = range(7)
ARG_RAW, ARG_TENSOR, ARG_SOME, ARG_LIST, ARG_STRING = range(5)
RET_RAW, RET_TENSOR, RET_LIST = range(3)
OK, FAILED, WRONG_SHAPE, WRONG_INDEX = range(4)
OWN_POOL, ATEN_POOL = range(2)
MAX_ARGS = 256

# native.c's shim_t, field by field: the libtorch symbol, or None for a value computed below.
_SHIM = (
    ("call_dispatcher", "torch_call_dispatcher"),
    ("new_handle", "aoti_torch_new_tensor_handle"),
    ("delete_handle", "aoti_torch_delete_tensor_object"),
    ("from_blob", "aoti_torch_create_tensor_from_blob"),
    ("empty_strided", "aoti_torch_empty_strided"),
    ("copy", "aoti_torch_copy_"),
    ("data_ptr", "aoti_torch_get_data_ptr"),
    ("sizes", "aoti_torch_get_sizes"),
    ("strides", "aoti_torch_get_strides"),
    ("dim", "aoti_torch_get_dim"),
    ("dtype", "aoti_torch_get_dtype"),
    ("layout", "aoti_torch_get_layout"),
    ("storage_offset", "aoti_torch_get_storage_offset"),
    ("list_new", "torch_new_list_reserve_size"),
    ("list_push", "torch_list_push_back"),
    ("list_get", "torch_list_get_item"),
    ("list_size", "torch_list_size"),
    ("list_delete", "torch_delete_list"),
    ("string_new", "torch_new_string_handle"),
    ("stable_new", "torch_new_stable_ivalue"),
    ("cxx_new", "_Znwm"),
    ("parallel_for", "torch_parallel_for"),
    ("num_threads", "torch_get_num_threads"),
    ("grad_enabled", "aoti_torch_grad_mode_is_enabled"),
    ("grad_set", "aoti_torch_grad_mode_set_enabled"),
    ("element_size", "aoti_torch_dtype_element_size"),
)
_OPTIONAL = frozenset(("stable_new",))  # libtorch 2.13 and later; before, C++'s new serves


class _Shim(ctypes.Structure):
    _fields_ = [(name, ctypes.c_void_p) for name, _ in _SHIM] + [
        (name, ctypes.c_int64) for name in ("abi_version", "device_cpu", "layout_strided")
    ]


class FrameStruct(ctypes.Structure):
    """native.c's frame_t. ``words`` and ``view_at`` are addresses of int64 arrays that the owner keeps alive."""

    _fields_ = [
        ("words", ctypes.c_void_p),
        ("view_at", ctypes.c_void_p),
        ("n_bases", ctypes.c_int64),
        ("n_views", ctypes.c_int64),
        ("first_owned", ctypes.c_int64),
        ("pool", ctypes.c_int64),
        ("threads", ctypes.c_int64),
    ]


class SeriesStruct(ctypes.Structure):
    """sample.c's series_t."""

    _fields_ = [
        ("steps", ctypes.c_int64),
        ("rows", ctypes.c_int64),
        ("fed", ctypes.c_void_p),
        ("places", ctypes.c_void_p),
        ("stops", ctypes.c_void_p),
        ("n_stops", ctypes.c_int64),
        ("bufs", ctypes.c_void_p),
        ("sizes", ctypes.c_void_p),
        ("done", ctypes.c_int64),
    ]


class Native:
    """The loaded library's functions, typed."""

    def __init__(self, path: Path, torch_cpu: ctypes.CDLL) -> None:
        self.torch_cpu = torch_cpu
        lib = ctypes.CDLL(str(path))
        p, i64, i32 = ctypes.c_void_p, ctypes.c_int64, ctypes.c_int
        self.init = _typed(lib.burnish_init, None, p)
        self.run = _typed(lib.burnish_run, i32, p, p, i64, i64)
        self.state_new = _typed(lib.burnish_state_new, p, p)
        self.state_reset = _typed(lib.burnish_state_reset, None, p, p)
        self.state_free = _typed(lib.burnish_state_free, None, p, p)
        self.state_bases = _typed(lib.burnish_state_bases, p, p)
        self.state_own = _typed(lib.burnish_state_own, p, p)
        self.state_failed_at = _typed(lib.burnish_state_failed_at, i64, p)
        self.new_handle = _typed(lib.burnish_new_handle, p, p, p, i64)
        self.keep = _typed(lib.burnish_keep, i32, p, p, p, i64, i64, p, i64)
        self.launch = _typed(lib.burnish_launch, None, p, p, p, i64, i64, i32)
        self.pack_panels = _typed(lib.burnish_pack_panels, None, p, p, p, i64, i32)
        self.pack_bf16_panels = _typed(lib.burnish_pack_bf16_panels, None, p, p, p, i64, i32)
        self.sample = _typed(lib.burnish_sample, None, p, p, i64, i32)
        self.series = _typed(lib.burnish_series, i32, p, p, i64, i64, p, i32)
        table = _shim(torch_cpu)
        self.init(ctypes.addressof(table))
        capsule = ctypes.pythonapi
        self._capsule_new = _typed(capsule.PyCapsule_New, ctypes.py_object, p, ctypes.c_char_p, p)
        self._capsule_pointer = _typed(capsule.PyCapsule_GetPointer, p, ctypes.py_object, ctypes.c_char_p)

    def tensor(self, handle: int) -> torch.Tensor:
        """The tensor of an owned handle, which is consumed."""
        # The function for a single handle does not free it (2.13); the one for several does.
        return torch._C._aoti.alloc_tensors_by_stealing_from_void_ptrs([self._capsule_new(handle, None, None)])[0]

    def handle(self, tensor: torch.Tensor) -> int:
        """A new owned handle of a tensor."""
        return self._capsule_pointer(torch._C._aoti.unsafe_alloc_void_ptr_from_tensor(tensor), None)

    def delete_handle(self, handle: int) -> None:
        self.torch_cpu.aoti_torch_delete_tensor_object(ctypes.c_void_p(handle))

    def symbol(self, name: str) -> int:
        """The address of a libtorch function, 0 where this libtorch has none of that name."""
        return _address(self.torch_cpu, name)

    def code(self, kind: str, name: str) -> int | None:
        """libtorch's number of a dtype, layout or memory_format, or None where the C interface has none."""
        return _code(self.torch_cpu, kind, name)

    def last_error(self) -> str:
        """The message of this thread's last failed ATen call, empty where this libtorch does not tell."""
        try:
            what = self.torch_cpu.torch_exception_get_what_without_backtrace
        except AttributeError:
            return ""
        what.restype = ctypes.c_char_p
        return (what() or b"").decode(errors="replace").strip()


@lru_cache(maxsize=1)
def native() -> Native:
    """The native library: the one the cache holds, or else compiled (about a second)."""
    return Native(library(), _torch_cpu())


def library() -> Path:
    """The native library's file, compiled if the cache has none; raises ToolchainMissing where that needs a C compiler."""
    have = found()
    if have is not None:
        return have
    text, isa = unit()
    return _cache().put(KIND, key(), build.build([text], isa)[0])


def unit() -> tuple[str, str]:
    """The library's C text and the ISA that it is built for."""
    return _source(), "scalar"


def found() -> Path | None:
    """The native library's file in the cache: built there, or brought by a saved artifact."""
    return _cache().get(KIND, key())


@lru_cache(maxsize=1)
def key() -> str:
    """What the library is made from. It has no symbol of libtorch's, whose functions come in a table: it fits any version of it."""
    text = "\0".join((_source(), sys.platform, platform.machine()))
    return hashlib.sha256(text.encode()).hexdigest()


def _cache() -> Cache:
    return Cache(settings().cache_dir, settings().cache_bytes)


@lru_cache(maxsize=1)
def _source() -> str:
    here = Path(__file__).parent
    header = (here / "native.h").read_text()
    return header + "\n".join((here / name).read_text().replace('#include "native.h"\n', "") for name in ("pool.c", "native.c", "pack.c", "sample.c"))


def pool_for(calls_aten: bool) -> int:
    """Which threads run a program's launches.

    ATen's OpenMP workers spin for milliseconds after each parallel region and would fight a second pool for the cores, so a
    program that calls ATen runs its launches on ATen's workers; one that does not keeps them asleep and uses ours, whose
    dynamic chunks and short spins hold up beside other busy processes.
    """
    return ATEN_POOL if calls_aten else OWN_POOL


def threads() -> int:
    """Threads for launches: BURNISH_THREADS, or 0 for PyTorch's number at the time of the call."""
    return settings().threads


@lru_cache(maxsize=256)
def dtype_code(name: str) -> int:
    """libtorch's number of a dtype by name; raises BurnishError for one its C interface lacks."""
    code = native().code("dtype", name)
    if code is None:
        raise BurnishError(f"this PyTorch's C interface has no dtype {name}; the program cannot run here")
    return code


@lru_cache(maxsize=1)
def _torch_cpu() -> ctypes.CDLL:
    suffix = {"darwin": "dylib", "win32": "dll"}.get(sys.platform, "so")
    prefix = "" if sys.platform == "win32" else "lib"
    path = Path(torch.__file__).parent / "lib" / f"{prefix}torch_cpu.{suffix}"
    try:
        return ctypes.CDLL(str(path))
    except OSError as e:
        raise BurnishError(f"PyTorch's library {path} could not be opened: {e}") from e


def _shim(torch_cpu: ctypes.CDLL) -> _Shim:
    table = _Shim()
    for field, name in _SHIM:
        address = _address(torch_cpu, name)
        if not address and field not in _OPTIONAL:
            raise BurnishError(f"PyTorch {torch.__version__} has no {name}; Burnish needs PyTorch 2.11 or later")
        setattr(table, field, address or None)
    version = torch_cpu.aoti_torch_abi_version
    version.restype = ctypes.c_uint64
    table.abi_version = ctypes.c_int64(version()).value
    table.device_cpu = torch_cpu.aoti_torch_device_type_cpu()
    table.layout_strided = torch_cpu.aoti_torch_layout_strided()
    return table


def _address(library: ctypes.CDLL, name: str) -> int:
    try:
        return ctypes.cast(getattr(library, name), ctypes.c_void_p).value or 0
    except AttributeError:
        return 0


def _code(library: ctypes.CDLL, kind: str, name: str) -> int | None:
    if not name.replace("_", "").isalnum() or not _address(library, f"aoti_torch_{kind}_{name}"):
        return None
    return getattr(library, f"aoti_torch_{kind}_{name}")()


def _typed(function: Any, result: Any, *arguments: Any) -> Callable[..., Any]:
    function.restype, function.argtypes = result, arguments
    return function
