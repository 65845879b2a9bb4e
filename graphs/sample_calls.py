"""What a sample may call: tensor functions and methods of PyTorch by name, nothing that reads files or runs code."""

from __future__ import annotations

import math
import operator
from collections.abc import Callable
from functools import lru_cache
from typing import Any

import torch


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


# Where a dotted name may start, when no local value has that name.
ROOTS = frozenset(("torch", "math", "operator"))
CONSTANTS: dict[str, Any] = {"inf": math.inf, "nan": math.nan, "Ellipsis": Ellipsis}
ATTRIBUTES = _words("shape dtype device layout ndim itemsize T mT H mH real imag data is_cuda requires_grad")

# Bookkeeping without a result that matters here.
IGNORED = frozenset(
    (
        "torch._C._log_api_usage_once",
        "torch._C._log_api_usage_metadata",
        "torch.autograd.function.FunctionCtx",
    )
)
# Containers, which FX arguments may be, with nodes inside.
CONTAINERS: dict[str, Callable] = {"slice": slice, "tuple": tuple, "list": list, "torch.Size": tuple}
# Called at reading time when the argument is a constant.
CASTS: dict[str, Callable] = {"float": float, "int": int, "bool": bool}
# The device named here selects a mode and does not place a tensor.
KEEP_DEVICE = frozenset(("torch.amp.autocast_mode._enter_autocast",))

# Whole namespaces of tensor functions, all of them C functions over tensors.
C_NAMESPACES = frozenset(("torch._C._nn", "torch._C._linalg", "torch._C._fft", "torch._C._special"))
PYTHON_NAMESPACES = frozenset(("torch.functional", "torch.nn.functional", "torch.linalg", "torch.fft", "torch.special"))
OPERATOR_NAMESPACES = frozenset(("aten", "prims"))
# Public names of what Dynamo records under a private one.
ALIASES = {"torch.set_grad_enabled": "torch._C._set_grad_enabled"}
# Functions that are not in torch._C._VariableFunctions and are wanted all the same.
EXTRA = _words(
    """
    torch.tensor torch.as_tensor torch.sym_sum torch.sym_max torch.sym_min torch.sym_int torch.sym_float torch.sym_not
    torch.sym_ite torch.sym_sqrt torch._check torch._check_is_size torch._C._set_grad_enabled
    torch.amp.autocast_mode._enter_autocast
    torch.amp.autocast_mode._exit_autocast torch._functorch.predispatch.lazy_load_decompositions
    torch._functorch.predispatch._vmap_increment_nesting torch._functorch.predispatch._vmap_decrement_nesting
    torch._functorch.predispatch._add_batch_dim torch._functorch.predispatch._remove_batch_dim
    torch._functorch.vmap.lazy_load_decompositions torch._C._functorch._vmap_increment_nesting
    torch._C._functorch._vmap_decrement_nesting torch._C._functorch._add_batch_dim
    torch._C._functorch._remove_batch_dim torch._C._autograd._saved_tensors_hooks_disable
    torch._C._autograd._saved_tensors_hooks_enable torch.functional.einsum
    """
)
BUILTINS: dict[str, Callable] = {"max": max, "min": min, "abs": abs, "len": len, "round": round, "sum": sum, **CASTS}
# These touch files, shared memory or the process rather than tensor values.
DENIED = _words(
    """
    from_file _local_scalar_dense_ set_ resize_ resize_as_ set_source_Tensor_storage_offset record_stream
    _debug_has_internal_overlap frombuffer from_dlpack __import__ init_num_threads _sync _enable_functionalization
    _disable_functionalization _freeze_functional_tensor share_memory_ apply_ map_ map2_ register_hook backward
    storage untyped_storage data_ptr numpy tolist __reduce__ __reduce_ex__ __setstate__ __class__ module_load
    """
)
# Tensor methods that have no ATen operator of the same name.
METHODS = _words(
    """
    to type float double half bfloat16 long int short char byte bool cpu size dim ndimension numel nelement contiguous
    is_contiguous is_floating_point is_complex type_as reshape_as view_as expand_as new_tensor new_ones new_zeros
    new_full new_empty norm split unflatten unique unique_consecutive stft istft lu where detach requires_grad_
    element_size stride storage_offset get_device nonzero masked_fill_ index_fill_ index_copy_ new_empty_strided
    """
)
DUNDERS = _words(
    """
    __eq__ __ne__ __lt__ __le__ __gt__ __ge__ __and__ __or__ __xor__ __invert__ __neg__ __add__ __radd__ __sub__
    __rsub__ __mul__ __rmul__ __truediv__ __rtruediv__ __floordiv__ __rfloordiv__ __mod__ __rmod__ __pow__ __rpow__
    __matmul__ __rmatmul__ __getitem__ __setitem__ __len__ __iadd__ __isub__ __imul__ __itruediv__ __iand__ __ior__
    __abs__ __lshift__ __rshift__ __rand__ __ror__ __rxor__
    """
)


def item(value: Any) -> Any:
    """``value.item()``; a lifted scalar may already be a number, which is its own item."""
    return value.item() if isinstance(value, torch.Tensor) else value


@lru_cache(maxsize=4096)
def function(path: str) -> Callable | None:
    """The function a dotted name stands for, or None where a sample may not call it."""
    if path in BUILTINS:
        return BUILTINS[path]
    path = ALIASES.get(path, path)
    namespace, _, name = path.rpartition(".")
    if path in EXTRA:
        return _resolve(path)
    if name in DENIED or name.startswith("__"):
        return None
    if namespace == "math":
        return getattr(math, name, None) if name in ("sqrt", "floor", "ceil", "log", "exp", "pow", "trunc") else None
    if namespace == "operator":
        return getattr(operator, name, None) if not name.startswith(("attr", "item", "method")) else None
    if namespace == "torch":
        known = hasattr(torch._C._VariableFunctions, name) or name in torch.functional.__all__
        return getattr(torch, name, None) if known else None
    if namespace in C_NAMESPACES:
        return _callable(_resolve(path))
    if namespace in PYTHON_NAMESPACES:
        found = _callable(_resolve(path))
        return found if found is not None and _is_tensor_function(found) else None
    if path.startswith("torch.ops."):
        return _operator(path.split(".")[2:])
    return None


def _operator(parts: list[str]) -> Callable | None:
    """``torch.ops.aten.index`` or one of its overloads."""
    if not 2 <= len(parts) <= 3 or parts[0] not in OPERATOR_NAMESPACES or parts[1] in DENIED:
        return None
    return _callable(_resolve(".".join(["torch.ops", *parts])))


def _is_tensor_function(found: Callable) -> bool:
    """Functions defined for tensors, not the helpers and modules a Python namespace imports for itself."""
    module = getattr(found, "__module__", None) or ""
    builtin = type(found).__name__ == "builtin_function_or_method"
    return builtin or (
        type(found).__name__ == "function"
        and module.startswith(("torch.nn.functional", "torch.functional", "torch._jit_internal"))
    )


def is_method(name: str) -> bool:
    """Whether a sample may call this method on a tensor."""
    if name in METHODS or name in DUNDERS:
        return True
    if name in DENIED or name.startswith("_") or not callable(getattr(torch.Tensor, name, None)):
        return False
    return hasattr(torch.ops.aten, name)


def constant(path: str) -> Any:
    """The dtype, layout, memory format or number a dotted name stands for, or None."""
    namespace, _, name = path.rpartition(".")
    if namespace == "math" and name in ("inf", "nan", "pi", "e"):
        return getattr(math, name)
    if namespace != "torch":
        return None
    found = getattr(torch, name, None)
    kinds = (torch.dtype, torch.layout, torch.memory_format, float)
    return found if isinstance(found, kinds) else None


def _resolve(path: str) -> Any:
    found: Any = torch
    for part in path.split(".")[1:]:
        try:
            found = getattr(found, part)
        except (AttributeError, RuntimeError):
            return None
    return found


def _callable(found: Any) -> Callable | None:
    return found if callable(found) and not isinstance(found, type) else None
