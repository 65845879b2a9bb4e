"""Facts about FX nodes: what kind of computation a node is, and whether codegen can lower it."""

from __future__ import annotations

import operator
from collections.abc import Collection
from typing import Any

import torch
import torch.fx as fx
from torch._ops import OpOverload

from .op_table import LOWERED, OVERLOADS, TABLE, Kind

__all__ = ["Kind", "dtype", "is_static", "kind", "lowerable", "name_of", "reduction_dims", "shape", "strides", "tensors_of"]

FLOATS = frozenset((torch.float64, torch.float32, torch.bfloat16, torch.float16))
DTYPES = FLOATS | {torch.int8, torch.int16, torch.int32, torch.int64, torch.uint8, torch.bool}

_LIBRARY_NAMESPACES = ("burnish", "mkldnn", "onednn", "quantized", "mkl", "torch_sparse")
_AVERAGES = frozenset(
    (
        "avg_pool1d", "avg_pool2d", "adaptive_avg_pool1d", "adaptive_avg_pool2d", "_adaptive_avg_pool2d", "upsample_bilinear2d",
        "upsample_linear1d",
    )
)  # fmt: skip
# Normalising operators and how many trailing dims of their input they reduce over: from an argument.
_ROW_NORMS = {"native_layer_norm": 1, "_fused_rms_norm": 1, "rms_norm": 1}


def name_of(node: fx.Node) -> str:
    """The operator's name without namespace and overload ("" when it is not a dispatcher operator)."""
    target = node.target
    return target._schema.name.split("::")[1] if isinstance(target, OpOverload) else ""


def kind(node: fx.Node) -> Kind:
    """What the node computes. Placeholders, sub-modules and anything unknown are OPAQUE."""
    if node.op != "call_function":
        return Kind.OPAQUE
    target = node.target
    if target is operator.getitem:
        return Kind.GETITEM
    if not isinstance(target, OpOverload):
        return Kind.SYMINT if _is_size(node.meta.get("val")) else Kind.OPAQUE
    if _is_size(node.meta.get("val")):
        return Kind.OPAQUE if torch.Tag.data_dependent_output in target.tags else Kind.SYMINT
    if torch.Tag.nondeterministic_seeded in target.tags and not _without_dropout(node):
        return Kind.RANDOM
    if target._schema.is_mutable:
        return Kind.OPAQUE
    namespace, name = target._schema.name.split("::")
    if namespace in _LIBRARY_NAMESPACES:
        return Kind.LIBRARY
    if namespace == "prims":
        return Kind.POINTWISE if name == "convert_element_type" else Kind.OPAQUE
    if namespace != "aten":
        return Kind.OPAQUE
    special = OVERLOADS.get(f"{name}.{target._overloadname}")
    return special if special is not None else TABLE.get(name, Kind.OPAQUE)


def _without_dropout(node: fx.Node) -> bool:
    """Whether an operator is tagged random only for a dropout that is off (attention in inference)."""
    arguments = node.target._schema.arguments  # type: ignore[union-attr]
    for i, a in enumerate(arguments):
        if a.name in ("dropout_p", "dropout"):
            return _argument(node, i, a.name, a.default_value if a.has_default_value() else None) in (0, 0.0)
    return False


def lowerable(node: fx.Node) -> str | None:
    """None when codegen can lower this node alone, else why not, in one clause."""
    k = kind(node)
    if k is Kind.GETITEM:
        producer = node.args[0]
        if not isinstance(producer, fx.Node) or kind(producer) is Kind.GETITEM:
            return "indexes something that is not an operator's results"
        return lowerable(producer)
    if k not in (Kind.POINTWISE, Kind.REDUCTION, Kind.VIEW, Kind.INDEX, Kind.WINDOW):
        return f"is {k.value}" if k is not Kind.OPAQUE else "is not an operator codegen knows"
    name = name_of(node)
    overload = node.target._overloadname  # type: ignore[union-attr]
    if name not in LOWERED and f"{name}.{overload}" not in LOWERED:
        return f"has no lowering for {name}.{overload}"
    return _tensor_reason(node) or _argument_reason(node, name)


def _tensor_reason(node: fx.Node) -> str | None:
    """Why a tensor that the node reads or makes cannot be in generated code."""
    for owner in (node, *node.all_input_nodes):
        for t in tensors_of(owner):
            reason = storage_reason(t)
            if reason is not None:
                return reason
    return None


def storage_reason(t: torch.Tensor) -> str | None:
    """Why generated code cannot address this tensor, in one clause, or None."""
    if t.layout != torch.strided:
        return f"has a tensor of layout {str(t.layout).split('.')[-1]}"
    if t.dtype not in DTYPES:
        return f"has dtype {str(t.dtype).split('.')[-1]}"
    if t.is_quantized or t.is_sparse:
        return "has a quantized or sparse tensor"
    if t.is_conj() or t.is_neg():
        return "has a lazily conjugated or negated tensor"
    if any(_unbacked(s) for s in t.shape):
        return "has a size that depends on data"
    return None


def _argument_reason(node: fx.Node, name: str) -> str | None:
    """Operator arguments whose meaning codegen does not render."""
    if name in ("sum", "mean", "prod") and node.kwargs.get("dtype") not in (None, *DTYPES):
        return f"accumulates in {node.kwargs['dtype']}"
    if name in ("index", "_unsafe_index"):
        indices = [i for i in node.args[1] if isinstance(i, fx.Node)]  # type: ignore[union-attr]
        if any(dtype(i) in (torch.bool, torch.uint8) for i in indices):
            return "indexes by a mask"
    if name == "div" and node.kwargs.get("rounding_mode") not in (None, "floor", "trunc"):
        return "has an unknown rounding mode"
    if name == "prod" and len(node.args) > 1 and not isinstance(node.args[1], (int, type(None))):
        return "multiplies over several dims"
    if name == "linalg_vector_norm" and _argument(node, 1, "ord", 2) not in (0, 1, 2, float("inf"), float("-inf")):
        return "has a norm order other than 0, 1, 2 and infinity"
    if name in _AVERAGES and dtype(node) not in FLOATS:
        return "averages integers"
    if name in ("adaptive_avg_pool2d", "_adaptive_avg_pool2d", "adaptive_avg_pool1d"):
        return _adaptive_reason(node)
    if name == "as_strided":
        base = tensors_of(node.args[0])[0]  # type: ignore[arg-type]
        plain = base.is_contiguous() and base.storage_offset() == 0
        return None if plain else "re-strides a tensor that is not contiguous from its storage's start"
    return None


def _adaptive_reason(node: fx.Node) -> str | None:
    full, out = shape(node.args[0]), shape(node)  # type: ignore[arg-type]
    rank = 1 if name_of(node) == "adaptive_avg_pool1d" else 2
    if not all(isinstance(s, int) and s > 0 for s in (*full[-rank:], *out[-rank:])):
        return "pools an image of symbolic or zero size"
    return None


def reduction_dims(node: fx.Node) -> tuple[int, ...]:
    """The dims of the node's first tensor argument that a REDUCTION reduces or normalises over, ascending.

    For native_group_norm these are dims of the input [N, C, *]: every dim but N (the group is part of C).
    """
    if kind(node) is not Kind.REDUCTION:
        raise ValueError(f"{node.target} is not a reduction")
    name = name_of(node)
    first = next(a for a in node.args if isinstance(a, fx.Node) and tensors_of(a))
    rank = len(shape(first))
    if name in _ROW_NORMS or name == "layer_norm":
        return tuple(range(rank - len(node.args[1]), rank))  # type: ignore[arg-type]
    if name in ("native_group_norm", "group_norm"):
        return tuple(range(1, rank))
    if name.startswith(("native_batch_norm", "_native_batch_norm")):
        return tuple(d for d in range(rank) if d != 1)
    dims: Any
    if name in ("_softmax_backward_data", "_log_softmax_backward_data"):
        dims = node.args[2]
    elif name in ("linalg_vector_norm", "norm"):
        dims = _argument(node, 2, "dim", None)
    else:
        dims = _argument(node, 1, "dim", None)
    if name in ("std", "var", "std_mean", "var_mean") and isinstance(dims, bool):
        dims = None
    if dims is None or (isinstance(dims, (list, tuple)) and not dims):
        return tuple(range(rank))
    listed = [dims] if isinstance(dims, int) else list(dims)
    return tuple(sorted(d % max(rank, 1) for d in listed)) if rank else ()


def shape(node: fx.Node) -> tuple[int | torch.SymInt, ...]:
    """Sizes of the node's (first) tensor."""
    return tuple(tensors_of(node)[0].shape)


def strides(node: fx.Node) -> tuple[int | torch.SymInt, ...]:
    """Strides in elements of the node's (first) tensor."""
    return tuple(tensors_of(node)[0].stride())


def dtype(node: fx.Node) -> torch.dtype:
    """Element type of the node's (first) tensor."""
    return tensors_of(node)[0].dtype


def tensors_of(node: fx.Node) -> list[torch.Tensor]:
    """The tensors a node's value is made of: one, several, or none (sizes, scalars)."""
    val = node.meta.get("val")
    return [v for v in (val if isinstance(val, (tuple, list)) else (val,)) if isinstance(v, torch.Tensor)]


def is_static(node: fx.Node, static: Collection[str]) -> bool:
    """Whether the node's value is the same at every call: made of placeholders named in ``static`` alone.

    Walks the node's ancestors; passes that ask for every node should propagate it forwards instead.
    """
    seen: set[fx.Node] = set()
    stack = [node]
    while stack:
        n = stack.pop()
        if n in seen:
            continue
        seen.add(n)
        if n.op == "placeholder" and n.name not in static:
            return False
        if n.op == "call_function" and kind(n) in (Kind.RANDOM, Kind.OPAQUE):
            return False
        stack.extend(n.all_input_nodes)
    return True


def _argument(node: fx.Node, position: int, name: str, default: Any) -> Any:
    if len(node.args) > position:
        return node.args[position]
    return node.kwargs.get(name, default)


def _is_size(val: object) -> bool:
    return isinstance(val, (int, float, bool, torch.SymInt, torch.SymFloat, torch.SymBool))


def _unbacked(size: object) -> bool:
    return isinstance(size, torch.SymInt) and any(s.name.startswith(("u", "zuf")) for s in size.node.expr.free_symbols)
