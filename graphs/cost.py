"""What a node costs: floating-point operations and bytes from its shapes, and the roofline time on a target.

Symbolic sizes count as their hint, or ``UNKNOWN_SIZE`` where they have none; the model ranks alternatives, it does not promise times.
"""

from __future__ import annotations

import math
from collections.abc import Collection
from dataclasses import dataclass
from typing import Any

import torch
import torch.fx as fx

from .context import TargetFacts
from .facts import Kind, kind, name_of, tensors_of

UNKNOWN_SIZE = 64

# Arithmetic per element in units of one add, for operators that take more than one.
_WEIGHTS = {
    **dict.fromkeys(["exp", "exp2", "expm1", "log", "log2", "log10", "log1p", "sigmoid", "softplus", "logit"], 12),
    **dict.fromkeys(["tanh", "sin", "cos", "silu", "elu", "hypot", "logaddexp", "celu", "selu", "sigmoid_backward", "silu_backward"], 16),
    **dict.fromkeys(["erf", "erfc", "gelu", "gelu_backward", "mish", "tan", "asin", "acos", "atan", "atan2", "sinh", "cosh", "asinh", "acosh", "atanh", "pow", "xlogy"], 24),
    **dict.fromkeys(["div", "sqrt", "rsqrt", "reciprocal", "remainder", "fmod", "floor_divide"], 4),
    **dict.fromkeys(["_softmax", "_log_softmax", "softmax", "log_softmax", "_safe_softmax", "logsumexp"], 18),
    **dict.fromkeys(["native_layer_norm", "native_group_norm", "_fused_rms_norm", "var", "var_mean", "std", "std_mean"], 6),
    **dict.fromkeys(["upsample_bilinear2d", "upsample_linear1d"], 12),
}
TRANSCENDENTAL = 12  # per-element weight from which an operator is too dear to compute twice

# What an operation of a Fourier transform takes in operations of a matrix product, as measured: it shuffles as much as it computes.
_FFT = 4.0

# Element operations a core does per second relative to its peak multiply-adds (no fusing of multiply and add).
_POINTWISE_SHARE = 0.25


@dataclass(frozen=True)
class Cost:
    """``flops`` operations; ``read`` and ``written`` bytes of distinct memory."""

    flops: float
    read: float
    written: float

    @property
    def bytes(self) -> float:
        return self.read + self.written

    def __add__(self, other: Cost) -> Cost:
        return Cost(self.flops + other.flops, self.read + other.read, self.written + other.written)


def number(size: Any) -> int:
    """A size as a plain number, symbolic ones by their hint."""
    if isinstance(size, int):
        return size
    hint = getattr(getattr(size, "node", None), "hint", None)
    return int(hint) if isinstance(hint, int) else UNKNOWN_SIZE


def elements(t: torch.Tensor) -> int:
    """Elements of a (fake) tensor."""
    return math.prod(number(s) for s in t.shape)


def stored_bytes(t: torch.Tensor) -> int:
    """Bytes of distinct memory a tensor covers: an expanded dimension counts once."""
    if t.layout != torch.strided:
        return elements(t) * t.element_size()
    return math.prod(number(s) for s, d in zip(t.shape, t.stride()) if isinstance(d, torch.SymInt) or d != 0) * t.element_size()


def node_bytes(node: fx.Node) -> int:
    """Bytes of all tensors of a node's value."""
    return sum(map(stored_bytes, tensors_of(node)))


def weight(node: fx.Node) -> int:
    """Arithmetic per element of an elementwise or reducing node, in adds."""
    k = kind(node)
    if k in (Kind.VIEW, Kind.GETITEM, Kind.SYMINT):
        return 0
    return _WEIGHTS.get(name_of(node), 1)


def node_cost(node: fx.Node) -> Cost:
    """FLOPs and bytes of one node run on its own."""
    k = kind(node)
    if node.op != "call_function" or k in (Kind.VIEW, Kind.GETITEM, Kind.SYMINT):
        return Cost(0, 0, 0)
    inputs = [a for a in node.all_input_nodes if tensors_of(a)]
    read, written = float(sum(map(node_bytes, inputs))), float(node_bytes(node))
    if k is Kind.INDEX:  # a table is read where it is indexed, not as a whole
        read = min(read, 2 * written)
    return Cost(_flops(node, k), read, written)


def _flops(node: fx.Node, k: Kind) -> float:
    outs = tensors_of(node)
    if not outs:
        return 0.0
    out = elements(outs[0])
    if k is Kind.LIBRARY:
        return _library_flops(node, out)
    if k is Kind.REDUCTION:
        sources = [elements(t) for a in node.all_input_nodes for t in tensors_of(a)]
        return float(weight(node) * max([out, *sources]))
    if k is Kind.WINDOW:
        kernel = node.args[1] if len(node.args) > 1 and isinstance(node.args[1], (list, tuple)) else (1,)
        return float(out * math.prod(number(s) for s in kernel if isinstance(s, int)))
    return float(out * max(weight(node), 1))


def _library_flops(node: fx.Node, out: int) -> float:
    """Multiply and add count as two."""
    name, tensors = name_of(node), [t for a in node.all_input_nodes for t in tensors_of(a)[:1]]
    if not tensors:
        return float(out)
    if name in ("mm", "bmm", "linear", "quantized_linear", "plane_linear", "matmul", "mv", "batched_product"):
        return 2.0 * out * number(tensors[0].shape[-1])
    if name in ("addmm", "baddbmm", "addmv") and len(node.args) > 2:
        return 2.0 * out * number(node.args[1].meta["val"].shape[-1])  # type: ignore[union-attr]
    if name in ("packed_linear", "packed_conv2d", "packed_conv3d"):  # panels: [groups, panels, depth, 16], or pairs of a depth
        return 2.0 * out * number(tensors[1].shape[2]) * (tensors[1].shape[4] if tensors[1].dim() == 5 else 1)
    if name in ("int8_linear", "int8_conv2d"):  # panels: [groups, panels, 1 + quads, 16, 4]
        return 8.0 * out * (number(tensors[1].shape[2]) - 1)
    if name == "winograd_conv2d":  # 16 products for 4 pixels
        return 8.0 * out * number(tensors[1].shape[3])
    if name in ("grouped_conv2d", "grouped_conv3d"):  # panels: [panels, *kernel, channels, 16]
        return 2.0 * out * math.prod(number(n) for n in tensors[1].shape[1:-1])
    if name in ("depthwise_conv2d", "depthwise_conv3d"):
        return 2.0 * out * math.prod(number(n) for n in tensors[1].shape[:-1])
    if name == "recurrent":  # panels: [directions, panels, gates, hidden, 16]
        return 2.0 * elements(tensors[0]) * number(tensors[1].shape[3])
    if name in ("lstm", "gru", "rnn_tanh", "rnn_relu") and len(tensors[0].shape) == 3:
        places = math.prod(number(n) for n in tensors[0].shape[:2])
        return 2.0 * places * sum(elements(w) for w in tensors[1:] if w.dim() == 2)
    if name in ("_fft_r2c", "_fft_c2c", "_fft_c2r"):
        largest = max((*tensors, *tensors_of(node)), key=elements)
        dims: Any = node.args[1]
        points = math.prod(number(largest.shape[d]) for d in dims)
        return _FFT * (5.0 if name == "_fft_c2c" else 2.5) * elements(largest) * math.log2(max(points, 2))
    if "convolution" in name or name.startswith("conv"):
        weight_at = 2 if getattr(node.target, "_overloadname", "") == "binary" else 1  # after the tensor that is added
        w = node.args[weight_at].meta["val"] if isinstance(node.args[weight_at], fx.Node) else None
        if w is None:  # packs the weights of one
            return float(out)
        return 2.0 * out * math.prod(number(s) for s in w.shape[1:])
    if "attention" in name and len(tensors) > 1 and tensors[0].dim() >= 3:
        q, k = tensors[0], tensors[1]
        return 4.0 * elements(q) * number(k.shape[-2])
    return float(4 * out)


def seconds(cost: Cost, facts: TargetFacts, *, library: bool = False, width: int = 4) -> float:
    """Roofline time without call overhead: the slower of memory and arithmetic. ``width`` is bytes per element of the data."""
    peak = facts.peak_flops.get("float32", 50e9) * (1.0 if library else _POINTWISE_SHARE) * 4 / max(width, 1)
    # Data that fits the last-level cache moves several times faster than memory.
    bandwidth = facts.bandwidth * (3.0 if cost.bytes < facts.l2_bytes * facts.cores else 1.0)
    return max(cost.flops / peak, cost.bytes / bandwidth)


def eager_seconds(node: fx.Node, facts: TargetFacts) -> float:
    """Predicted time of one node as an eager call."""
    k = kind(node)
    if k in (Kind.GETITEM, Kind.SYMINT) or node.op != "call_function":
        return 0.0
    return facts.eager_call_s + seconds(node_cost(node), facts, library=k is Kind.LIBRARY)


def region_cost(nodes: Collection[fx.Node]) -> Cost:
    """Cost of nodes run as one kernel: every outside value read once, every value used outside written once."""
    inside = set(nodes)
    inputs = {a for n in inside for a in n.all_input_nodes if a not in inside}
    outputs = [n for n in inside if any(u not in inside for u in n.users) and kind(n) is not Kind.VIEW]
    tables = {a for n in inside if kind(n) is Kind.INDEX for a in n.all_input_nodes if a not in inside}
    read = sum(node_bytes(a) for a in inputs - tables)
    read += sum(min(node_bytes(a), max((node_bytes(u) for u in a.users if u in inside), default=0)) for a in tables)
    flops = sum(node_cost(n).flops for n in inside)
    return Cost(flops, float(read), float(sum(map(node_bytes, outputs))))


def region_seconds(nodes: Collection[fx.Node], facts: TargetFacts) -> float:
    """Predicted time of nodes as one generated kernel."""
    return facts.launch_s + seconds(region_cost(nodes), facts)
