"""The operators Burnish adds to PyTorch's own, and shape functions that PyTorch lacks. Importing this module registers them.

Library convolutions use oneDNN's packed operators (``mkldnn::``), which PyTorch ships with CPU kernels but, for some overloads, without a shape
function; those are given here so that a rewritten graph can still be propagated on fake tensors and run in eager.

``burnish::`` operators are those of our kernels, most of them over packed weights. Their implementations here are references in plain PyTorch, which unpack the
weights: they define the meaning, and a program runs generated code in their place.

- ``pack_panels(w [groups * columns, c, *kernel], groups) -> [groups, panels, depth, PANEL]``: columns in panels, zero behind the last one; depth runs
  over (kernel row, kernel column, channel).
- ``pack_bf16_panels(w, groups) -> [groups, panels, pairs, PANEL, 2]``: the same rounded to bfloat16, two steps of the depth side by side, zero behind an
  odd depth. ``packed_linear``, ``packed_conv2d`` and ``packed_conv3d`` take either; what they sum is the float32 products with the rounded weights, except
  that a kernel may round ``x`` to bfloat16 too.
- ``packed_linear(x [..., depth], panels, bias, columns) -> [..., columns]``, contiguous.
- ``packed_conv2d(x [n, c, h, w], panels, bias, columns, kernel, stride, padding, dilation, groups) -> [n, columns, out_h, out_w]``, channels-last;
  ``columns`` counts the output channels of all groups; ``padding`` is one number for each dimension, or, where the sides differ, the numbers before
  followed by those behind, here and in the other convolutions but Winograd's.
- ``winograd_panels(w [groups * columns, c, 3, 3], groups) -> [groups, panels, 16, c, PANEL]``: the weight transformed for Winograd's F(2x2, 3x3), zero
  behind the last column.
- ``winograd_conv2d(x [n, c, h, w], panels, bias, columns, padding, dilation, groups) -> [n, columns, out_h, out_w]``, channels-last, at stride 1. A value
  that is not finite spreads over its tile of 2 x 2 output pixels.
- ``packed_conv3d``: the same of ``x [n, c, d, h, w]``; channels-last is of all dimensions but the first then.
- ``grouped_panels(w [columns, c, *kernel]) -> [panels, *kernel, c, PANEL]``: the columns of all groups in panels, zero behind the last one, for at most
  MOST_GROUPED channels of a group.
- ``grouped_conv2d(x [n, groups * c, h, w], panels, bias, columns, stride, padding, dilation, groups) -> [n, columns, out_h, out_w]``, channels-last, and
  ``grouped_conv3d`` of ``x [n, groups * c, d, h, w]``.
- ``depthwise_conv2d(x [n, c, h, w], w [kernel_h, kernel_w, c], bias, stride, padding, dilation) -> [n, c, out_h, out_w]``, channels-last, and
  ``depthwise_conv3d`` of ``x [n, c, d, h, w]``.
- ``attention(q [*batch, queries, depth], k [*batch, keys, depth], v [*batch, keys, width], mask [*batch, queries, keys], scale, causal, safe, inside)
  -> [*batch, queries, width]``: ``softmax(scale * q k^T + mask) v``. Leading sizes of k and v, and all sizes of the mask, may be one where q's are more;
  true values of a mask of truth values keep a score. ``causal`` keeps the keys up to a query's own place. A row without keys is zero if ``safe``, else NaN.
  The last ``inside`` of the leading dimensions lie next to the columns in memory.
- ``recurrent_panels(w [directions * gates * hidden, hidden], gates) -> [directions, panels, gates, hidden, PANEL]``: what the gates take from the state, their
  columns in panels, zero behind the last one.
- ``recurrent(x [steps, batch, directions * gates * hidden], panels, h0 [directions, batch, hidden], c0, bias, cell) -> [output [steps, batch, directions *
  hidden], h_n [directions, batch, hidden], c_n]``: all steps of a layer, the second direction from the last one on. ``x``: the gates' part from the input, with
  all biases but the one that a GRU resets, ``bias [directions, hidden]``. ``cell``: one of CELLS. c0 and c_n, as h0 and h_n, are an LSTM's alone.
- ``topk(x [..., n], k, largest) -> [values [..., k], places [..., k]]``: the ``k`` largest values of each row, or the smallest, best first, for at most
  MOST_TOP. NaN is above all numbers; of equal values the first one comes first.
- ``scatter(x [outer, rows, inner], index [outer, count, inner], source [outer, count, inner], reduction) -> [outer, rows, inner]``, contiguous: ``x`` with
  ``source[o, e, i]`` reduced into ``[o, index[o, e, i], i]``, by one of REDUCTIONS, in the order of ``e``. NOWHERE is passed over; another index that is
  no row is an error.
- ``unit_vectors(size, imaginary) -> [size, size]``: the identity in complex128, or ``[size, 2 * size]`` with ``i`` times it behind it. What a linear chain of
  operators makes of its columns is the chain's matrix.
- ``cache_append(cache [blocks, layers, heads, CACHE_BLOCK, depth], new [heads, tokens, depth], places [tokens], rows [tokens], table [rows, most], layer) -> cache``:
  a cache of keys, or of values, with new ones at their places. Place ``p`` of row ``r`` lies in block ``table[r, p // CACHE_BLOCK]``, at ``p % CACHE_BLOCK``; a negative
  block has been given up, and what would go there is dropped. Of a cache ``[blocks, layers, heads, 1, depth]`` a block keeps the last of its places. A program
  writes the cache in place. Caches of dtype int8 and uint8 hold codes, and have more or fewer elements than ``depth``: see ``graphs/cached.py``.
- ``cached_attention(q [heads, tokens, depth], keys, values, bias, places [tokens], rows [tokens], table, layer, scale, window, causal) -> [heads, tokens, width]``:
  attention of each query to what its row holds up to the query's place, in the last ``window`` places where that is not zero; ``bias [heads, tokens, keys]``,
  any of its sizes one, is a mask as in ``attention``, over places. Without ``causal``, all tokens of a row are given the same place, the last of a context. The
  heads lie next to the columns in memory.
- ``cache_taps(cache [blocks, layers, 1, CACHE_BLOCK, channels], places [tokens], rows [tokens], table, layer, taps, step, back) -> [tokens, taps, channels]``: what
  a token's row holds at places ``back + (taps - 1) * step``, ..., ``back + step`` and ``back`` before its own; zeros before the row's first place.
- ``linear_scan(a, b [*sizes], initial, dim) -> [*sizes]``, contiguous: ``h[i] = a[i] * h[i - 1] + b[i]`` along dimension ``dim``, from ``initial`` (without that
  dimension), zero where there is none. Without ``a``, a running sum. The sizes of a and initial may be one where b's are more.
- ``cached_scan(state [blocks, layers, heads, 1, depth], a [heads, tokens, depth], b [heads, tokens, depth], initial [heads, depth], places [tokens], rows [tokens],
  table, layer) -> [heads, tokens, depth]``, contiguous: ``linear_scan`` of each row's tokens, which follow each other, from what the block of its place before holds.
- ``quantize(w [rows, *rest], format, group) -> [codes [rows, bytes], scales [rows, groups], offsets [rows, groups], gain [1]]``,
  ``dequantize(codes, scales, offsets, gain, levels [rows, 2**bits], format, group, shape) -> [*shape]``,
  ``put_sparse(w [rows, *rest], row_starts [rows + 1], columns [n], values [n]) -> [rows, *rest]``, ``round_rows(x [..., n], bits, scale [1]) -> [..., n]`` and
  ``round_floats(x [..., n], format) -> [..., n]``: see ``graphs/quantized.py``.
- ``pack_quantized(codes, scales, offsets, gain, levels, format, group, depth, row_starts=None, at=None, values=None) -> [bytes]`` and
  ``quantized_linear(x [..., depth], packed, bias, format, group, columns, scale, offsets, levels, rounding=0, outliers=0) -> [..., columns]``: see ``graphs/quantized_cpu.py``.
- ``pack_planes(codes, scales, offsets, format, group, depth) -> [bytes]`` and
  ``plane_linear(x [..., depth], packed, bias, format, group, columns, offsets, rounding) -> [..., columns]``: see ``graphs/bit_planes.py``.
- ``int8_panels(codes, format, groups, shape) -> [groups, panels, 1 + quads, PANEL, 4]``, ``int8_linear(x [..., depth], panels, scales [columns], scale [1], bias, bits,
  columns) -> [..., columns]``, contiguous, and ``int8_conv2d(x [n, c, h, w], panels, scales, scale, bias, columns, kernel, stride, padding, dilation, groups)``,
  channels-last: see ``graphs/int8.py``.
- ``batched_product(a [*batch, rows, depth], b [*batch, depth, columns]) -> [*batch, rows, columns]``, contiguous; a leading size of a or b may be one
  where the other's is more.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

import torch
import torch.nn.functional as F

from . import bit_planes, cached, int8, quantized, quantized_cpu
from .cached import CACHE_BLOCK as CACHE_BLOCK
from .cached import CacheKind as CacheKind

HAS_MKLDNN: bool = bool(torch._C._has_mkldnn)
PANEL = 16  # columns of a panel, for every instruction set
MOST_GROUPED = 64  # channels of a group that ``grouped_conv2d`` takes
# Operators whose kernels hand each finished block on to what follows it element by element.
FOLLOWED = frozenset(
    (
        "packed_linear", "quantized_linear", "plane_linear", "int8_linear", "winograd_conv2d", "int8_conv2d",
        *(f"{kind}_conv{rank}d" for kind in ("packed", "grouped", "depthwise") for rank in (2, 3)),
    )
)  # fmt: skip
# Attention of fewer queries goes through keys and values as they lie, of several heads that share them at once: more are faster over packed ones.
FEW_QUERIES, FEW_SHARING = 6, 17
CELLS = {"lstm": 4, "gru": 3, "rnn_tanh": 1, "rnn_relu": 1}  # kinds of recurrent layers, in recurrent.c's order, and their gates
REDUCTIONS = ("sum", "prod", "amax", "amin", "set")  # of ``scatter``, in scatter.c's order
NOWHERE = -(1 << 63)  # an index of ``scatter``
MOST_TOP = 64  # values of a row that ``topk`` finds
MOST_DEPTH, MOST_BATCHES = 256, 3  # of a key or value of attention; leading dimensions of that and of a batched product


def _channels_last_out(x: torch.Tensor, weight: torch.Tensor, padding: list, stride: list, dilation: list, groups: int) -> torch.Tensor:
    out = torch.ops.aten.convolution.default(x, weight, None, stride, padding, dilation, False, [0] * len(stride), groups)
    return torch.empty(out.shape, dtype=x.dtype, device=x.device, memory_format=torch.channels_last)


def _reorder_convolution_weight(
    self: torch.Tensor, padding: Sequence[int] = (), stride: Sequence[int] = (), dilation: Sequence[int] = (), groups: int = 1, input_size: list | None = None
) -> torch.Tensor:
    # The real result is opaque (layout _mkldnn); its fake is a plain tensor of the same shape.
    return torch.empty_like(self)


def _convolution_pointwise_binary(
    X: torch.Tensor,
    other: torch.Tensor,
    W: torch.Tensor,
    B: torch.Tensor | None,
    padding: list,
    stride: list,
    dilation: list,
    groups: int,
    binary_attr: str,
    alpha: float | None,
    unary_attr: str | None,
    unary_scalars: list,
    unary_algorithm: str | None,
) -> torch.Tensor:
    return _channels_last_out(X, W, padding, stride, dilation, groups)


def pack_panels(w: torch.Tensor, groups: int) -> torch.Tensor:
    """``[groups * columns, c, *kernel]`` as ``[groups, panels, depth, PANEL]``, zero behind the last column."""
    columns = w.shape[0] // groups
    lines = w.movedim(1, -1).reshape(groups, columns, math.prod(w.shape[1:]))
    padded = F.pad(lines, (0, 0, 0, -columns % PANEL))
    return padded.view(groups, padded.shape[1] // PANEL, PANEL, lines.shape[2]).transpose(2, 3).contiguous()


def pack_bf16_panels(w: torch.Tensor, groups: int) -> torch.Tensor:
    """``[groups * columns, c, *kernel]`` as ``[groups, panels, pairs, PANEL, 2]`` in bfloat16, zero behind the last column and an odd depth."""
    panels = pack_panels(w, groups)
    even = F.pad(panels, (0, 0, 0, panels.shape[2] % 2))
    return even.unflatten(2, (-1, 2)).transpose(3, 4).to(torch.bfloat16, memory_format=torch.contiguous_format)


def unpack_panels(panels: torch.Tensor, columns: int, depth: int | None = None) -> torch.Tensor:
    """The inverse of :func:`pack_panels` for ``columns`` columns per group, or of :func:`pack_bf16_panels` for ``depth``, in float32."""
    if panels.dtype == torch.bfloat16:
        return unpack_panels(panels.float().transpose(3, 4).flatten(2, 3), columns)[..., :depth]
    groups, count, depth, width = panels.shape
    return panels.transpose(2, 3).reshape(groups, count * width, depth)[:, :columns]


def packed_linear(x: torch.Tensor, panels: torch.Tensor, bias: torch.Tensor | None, columns: int) -> torch.Tensor:
    """``x @ w.T + bias`` for the packed ``w``."""
    return F.linear(x, unpack_panels(panels, columns, x.shape[-1])[0], bias)


def packed_conv(
    x: torch.Tensor,
    panels: torch.Tensor,
    bias: torch.Tensor | None,
    columns: int,
    kernel: Sequence[int],
    stride: Sequence[int],
    padding: Sequence[int],
    dilation: Sequence[int],
    groups: int,
) -> torch.Tensor:
    """The convolution with the packed weight, of images or volumes."""
    w = unpack_panels(panels, columns // groups, x.shape[1] // groups * math.prod(kernel)).reshape(columns, *kernel, -1).movedim(-1, 1)
    return _convolved(x, w, bias, stride, padding, dilation, groups)


def sides(padding: Sequence[int], rank: int) -> tuple[list[int], list[int]]:
    """What a convolution's padding puts before the first and behind the last input of each of ``rank`` dimensions."""
    return list(padding[:rank]), list(padding[-rank:])


def _convolved(
    x: torch.Tensor, w: torch.Tensor, bias: torch.Tensor | None, stride: Sequence[int], padding: Sequence[int], dilation: Sequence[int], groups: int
) -> torch.Tensor:
    before, after = sides(padding, x.dim() - 2)
    # The library sums a long depth in another order over channels-last operands, with several times the error.
    x, w = x.contiguous(), w.contiguous()
    if before != after:
        x = F.pad(x, [n for pair in zip(reversed(before), reversed(after)) for n in pair])
        before = [0] * len(before)
    if x.dim() == 4:
        return F.conv2d(x, w, bias, list(stride), before, list(dilation), groups).contiguous(memory_format=torch.channels_last)
    return F.conv3d(x, w, bias, list(stride), before, list(dilation), groups).contiguous(memory_format=torch.channels_last_3d)


# Winograd's F(2, 3): the transformed weight is G w, and any left inverse of G gives the weight back.
_G = ((1.0, 0.0, 0.0), (0.5, 0.5, 0.5), (0.5, -0.5, 0.5), (0.0, 0.0, 1.0))


def winograd_panels(w: torch.Tensor, groups: int) -> torch.Tensor:
    """``[groups * columns, c, 3, 3]`` as ``[groups, panels, 16, c, PANEL]``: ``G w G^T`` of every window, rounded once."""
    g = torch.tensor(_G, dtype=torch.float64)
    both = torch.kron(g, g)
    windows = w.flatten(2).unflatten(0, (groups, -1))
    out = w.new_zeros(groups, -(-windows.shape[1] // PANEL), 16, w.shape[1], PANEL)
    # Panel by panel: in float64, the whole would take four times what it becomes.
    for panel in range(out.shape[1]):
        some = windows[:, panel * PANEL : (panel + 1) * PANEL].double()
        out[:, panel, ..., : some.shape[1]] = (both @ some.transpose(2, 3)).permute(0, 2, 3, 1)
    return out


def winograd_conv2d(
    x: torch.Tensor,
    panels: torch.Tensor,
    bias: torch.Tensor | None,
    columns: int,
    padding: Sequence[int],
    dilation: Sequence[int],
    groups: int,
) -> torch.Tensor:
    """The convolution with the transformed weight."""
    g = torch.linalg.pinv(torch.tensor(_G, dtype=torch.float64))
    transformed = panels.permute(0, 1, 4, 2, 3).flatten(1, 2)[:, : columns // groups].flatten(0, 1).double()
    w = (torch.kron(g, g) @ transformed).permute(0, 2, 1).unflatten(2, (3, 3)).to(x.dtype)
    return F.conv2d(x, w, bias, 1, list(padding), list(dilation), groups).contiguous(memory_format=torch.channels_last)


def grouped_panels(w: torch.Tensor) -> torch.Tensor:
    """``[columns, c, *kernel]`` as ``[panels, *kernel, c, PANEL]``, zero behind the last column."""
    if w.shape[1] > MOST_GROUPED:
        raise ValueError(f"grouped_panels takes at most {MOST_GROUPED} channels per group, not {w.shape[1]}")
    padded = F.pad(w, (*[0] * (2 * w.dim() - 1), -w.shape[0] % PANEL))
    return padded.unflatten(0, (-1, PANEL)).movedim((2, 1), (-2, -1)).contiguous()


def grouped_conv(
    x: torch.Tensor,
    panels: torch.Tensor,
    bias: torch.Tensor | None,
    columns: int,
    stride: Sequence[int],
    padding: Sequence[int],
    dilation: Sequence[int],
    groups: int,
) -> torch.Tensor:
    """The convolution in groups of few channels, with the packed weight, of images or volumes."""
    w = panels.movedim((-1, -2), (1, 2)).flatten(0, 1)[:columns]
    return _convolved(x, w, bias, stride, padding, dilation, groups)


def depthwise_conv(
    x: torch.Tensor, w: torch.Tensor, bias: torch.Tensor | None, stride: Sequence[int], padding: Sequence[int], dilation: Sequence[int]
) -> torch.Tensor:
    """The convolution of each channel with its own window."""
    return _convolved(x, w.movedim(-1, 0).unsqueeze(1), bias, stride, padding, dilation, x.shape[1])


def attention(
    q: torch.Tensor, k: torch.Tensor, v: torch.Tensor, mask: torch.Tensor | None, scale: float, causal: bool, safe: bool, inside: int
) -> torch.Tensor:
    """``softmax(scale * q k^T + mask) v``."""
    scores = q @ k.transpose(-1, -2) * scale
    if mask is not None:
        scores = scores + mask if mask.dtype != torch.bool else scores.masked_fill(~mask, -math.inf)
    if causal:
        scores = scores.masked_fill(torch.ones(scores.shape[-2:], dtype=torch.bool).triu(1), -math.inf)
    weights = torch.softmax(scores, -1)
    if safe:
        weights = weights.masked_fill((scores == -math.inf).all(-1, keepdim=True), 0)
    return _attention_fake(q, k, v, mask, scale, causal, safe, inside).copy_(weights @ v)


def _attention_fake(q, k, v, mask, scale, causal, safe, inside):  # type: ignore[no-untyped-def]
    rank = q.dim() - 2
    outer, inner = q.shape[: rank - inside], q.shape[rank - inside : rank]
    out = q.new_empty([*outer, q.shape[-2], *inner, v.shape[-1]])
    return out.movedim(rank - inside, rank)


def recurrent_panels(w: torch.Tensor, gates: int) -> torch.Tensor:
    """``[directions * gates * hidden, hidden]`` as ``[directions, panels, gates, hidden, PANEL]``, zero behind the last column."""
    lines = w.unflatten(0, (-1, gates, w.shape[1]))
    padded = F.pad(lines, (0, 0, 0, -w.shape[1] % PANEL))
    return padded.unflatten(2, (-1, PANEL)).permute(0, 2, 1, 4, 3).contiguous()


def recurrent(
    x: torch.Tensor, panels: torch.Tensor, h0: torch.Tensor, c0: torch.Tensor | None, bias: torch.Tensor | None, cell: str
) -> list[torch.Tensor]:
    """A recurrent layer over the gates that its input gives."""
    directions, hidden = panels.shape[0], panels.shape[3]
    weights = panels.permute(0, 2, 1, 4, 3).flatten(2, 3)[:, :, :hidden].flatten(1, 2)
    outs, states, kept = [], [], []
    for d, own in enumerate(x.unflatten(2, (directions, -1)).unbind(2)):
        h, c, ahead = h0[d], None if c0 is None else c0[d], []
        for step in own.flip(0) if d else own:
            h, c = _cell(step, F.linear(h, weights[d]), h, c, None if bias is None else bias[d], cell)
            ahead.append(h)
        outs.append(torch.stack(ahead[::-1] if d else ahead))
        states.append(h)
        kept += [] if c is None else [c]
    return [torch.cat(outs, 2), torch.stack(states), *([torch.stack(kept)] if kept else [])]


def _cell(
    x: torch.Tensor, s: torch.Tensor, h: torch.Tensor, c: torch.Tensor | None, bias: torch.Tensor | None, cell: str
) -> tuple[torch.Tensor, torch.Tensor | None]:
    """One step: the new h and c. ``x``, ``s``: what input and state give to the gates."""
    if c is not None:
        i, f, g, o = (x + s).chunk(4, 1)
        c = torch.sigmoid(f) * c + torch.sigmoid(i) * torch.tanh(g)
        return torch.sigmoid(o) * torch.tanh(c), c
    if cell == "gru":
        (a, b, own), (p, q, state) = x.chunk(3, 1), s.chunk(3, 1)
        fresh = torch.tanh(own + torch.sigmoid(a + p) * (state if bias is None else state + bias))
        return fresh + torch.sigmoid(b + q) * (h - fresh), None
    return torch.relu(x + s) if cell == "rnn_relu" else torch.tanh(x + s), None


def _recurrent_panels_fake(w: torch.Tensor, gates: int) -> torch.Tensor:
    return w.new_empty([w.shape[0] // (gates * w.shape[1]), -(-w.shape[1] // PANEL), gates, w.shape[1], PANEL])


def _recurrent_fake(x, panels, h0, c0, bias, cell):  # type: ignore[no-untyped-def]
    directions, _, _, hidden, _ = panels.shape
    states = [x.new_empty([directions, x.shape[1], hidden]) for _ in range(2 if cell == "lstm" else 1)]
    return [x.new_empty([x.shape[0], x.shape[1], directions * hidden]), *states]


def topk(x: torch.Tensor, k: int, largest: bool) -> list[torch.Tensor]:
    """The ``k`` best values of each row and their places."""
    # Sorting keeps the order of equals; NaN comes last, or first where the order is turned round, and the largest come first.
    values, places = (t[..., :k].contiguous() for t in torch.sort(x, dim=-1, descending=largest, stable=True))
    return [values, places]


def _topk_fake(x, k, largest):  # type: ignore[no-untyped-def]
    return [x.new_empty([*x.shape[:-1], k]), x.new_empty([*x.shape[:-1], k], dtype=torch.int64)]


def scatter(x: torch.Tensor, index: torch.Tensor, source: torch.Tensor, reduction: str) -> torch.Tensor:
    """``x`` with elements of ``source`` reduced into the rows that ``index`` names."""
    rows = x.shape[1]
    if ((index >= rows) | ((index < 0) & (index != NOWHERE))).any():
        raise IndexError(f"an index of burnish.scatter is out of range of {rows} rows")
    # What goes nowhere goes to a row behind the last one.
    index = torch.where(index == NOWHERE, rows, index)
    longer = F.pad(x, (0, 0, 0, 1))
    out = longer.scatter(1, index, source) if reduction == "set" else longer.scatter_reduce(1, index, source, reduction)
    return out[:, :rows].contiguous()


def unit_vectors(size: int, imaginary: bool, *, device: torch.device | None = None) -> torch.Tensor:
    """The identity, and ``i`` times it."""
    one = torch.eye(size, dtype=torch.complex128, device=device)
    return torch.cat([one, 1j * one], 1) if imaginary else one


def batched_product(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    """``a @ b``."""
    return torch.matmul(a, b).contiguous()


def _batched_product_fake(a, b):  # type: ignore[no-untyped-def]
    batch = [m if isinstance(n, int) and n == 1 else n for m, n in zip(a.shape[:-2], b.shape[:-2])]
    return a.new_empty([*batch, a.shape[-2], b.shape[-1]])


def _window(x: torch.Tensor, columns: int, kernel: Sequence[int], stride: Sequence[int], padding: Sequence[int], dilation: Sequence[int]) -> torch.Tensor:
    before, after = sides(padding, x.dim() - 2)
    sizes = [
        (n + p + q - d * (k - 1) - 1) // s + 1 for n, k, s, p, q, d in zip(x.shape[2:], kernel, stride, before, after, dilation)
    ]
    return x.new_empty([x.shape[0], *sizes, columns]).movedim(-1, 1)


def _pack_panels_fake(w: torch.Tensor, groups: int) -> torch.Tensor:
    columns, depth = w.shape[0] // groups, math.prod(w.shape[1:])
    return w.new_empty([groups, -(-columns // PANEL), depth, PANEL])


def _pack_bf16_panels_fake(w: torch.Tensor, groups: int) -> torch.Tensor:
    columns, depth = w.shape[0] // groups, math.prod(w.shape[1:])
    return w.new_empty([groups, -(-columns // PANEL), -(-depth // 2), PANEL, 2], dtype=torch.bfloat16)


def _packed_conv_fake(x, panels, bias, columns, kernel, stride, padding, dilation, groups):  # type: ignore[no-untyped-def]
    return _window(x, columns, kernel, stride, padding, dilation)


def _winograd_panels_fake(w: torch.Tensor, groups: int) -> torch.Tensor:
    return w.new_empty([groups, -(-(w.shape[0] // groups) // PANEL), 16, w.shape[1], PANEL])


def _winograd_fake(x, panels, bias, columns, padding, dilation, groups):  # type: ignore[no-untyped-def]
    return _window(x, columns, (3, 3), (1, 1), padding, dilation)


def _grouped_panels_fake(w: torch.Tensor) -> torch.Tensor:
    return w.new_empty([-(-w.shape[0] // PANEL), *w.shape[2:], w.shape[1], PANEL])


def _grouped_fake(x, panels, bias, columns, stride, padding, dilation, groups):  # type: ignore[no-untyped-def]
    return _window(x, columns, panels.shape[1:-2], stride, padding, dilation)


def _depthwise_fake(x, w, bias, stride, padding, dilation):  # type: ignore[no-untyped-def]
    return _window(x, x.shape[1], w.shape[:-1], stride, padding, dilation)


def _int8_conv_fake(x, panels, scales, scale, bias, columns, kernel, stride, padding, dilation, groups):  # type: ignore[no-untyped-def]
    return torch.empty_like(_window(x, columns, kernel, stride, padding, dilation), dtype=torch.float32)


def _define_int8(library: torch.library.Library) -> None:
    rounded = "Tensor x, Tensor panels, Tensor scales, Tensor{} scale, Tensor? bias, {}int columns"
    library.define("int8_panels(Tensor codes, str format, int groups, int[] shape) -> Tensor")
    library.define(f"int8_linear({rounded.format('?', 'int bits, ')}) -> Tensor")
    library.define(f"int8_conv2d({rounded.format('', '')}, int[] kernel, int[] stride, int[] padding, int[] dilation, int groups) -> Tensor")
    library.define("pack_planes(Tensor codes, Tensor scales, Tensor? offsets, str format, int group, int depth) -> Tensor")
    library.define("plane_linear(Tensor x, Tensor packed, Tensor? bias, str format, int group, int columns, bool offsets, int rounding) -> Tensor")
    planes = ((bit_planes.pack_planes, bit_planes.pack_planes_fake), (bit_planes.plane_linear, bit_planes.plane_linear_fake))
    both = (*planes, (int8.int8_panels, int8.int8_panels_fake), (int8.int8_linear, int8.int8_linear_fake), (int8.int8_conv2d, _int8_conv_fake))
    for function, fake in both:
        library.impl(function.__name__, function, "CPU")
        torch.library.register_fake(f"burnish::{function.__name__}", fake, lib=library)


_QUANTIZED = (
    quantized.quantize, quantized.dequantize, quantized.put_sparse, quantized.round_floats, quantized.round_rows, quantized.without_zero_points, quantized_cpu.pack_quantized, quantized_cpu.quantized_linear,
)


def _register_packed() -> torch.library.Library:
    library = torch.library.Library("burnish", "FRAGMENT")
    library.define("pack_panels(Tensor w, int groups) -> Tensor")
    library.define("pack_bf16_panels(Tensor w, int groups) -> Tensor")
    library.define("packed_linear(Tensor x, Tensor panels, Tensor? bias, int columns) -> Tensor")
    window = "int[] stride, int[] padding, int[] dilation"
    for rank in (2, 3):
        library.define(f"depthwise_conv{rank}d(Tensor x, Tensor w, Tensor? bias, {window}) -> Tensor")
        library.define(f"packed_conv{rank}d(Tensor x, Tensor panels, Tensor? bias, int columns, int[] kernel, {window}, int groups) -> Tensor")
        library.define(f"grouped_conv{rank}d(Tensor x, Tensor panels, Tensor? bias, int columns, {window}, int groups) -> Tensor")
    library.define("winograd_panels(Tensor w, int groups) -> Tensor")
    library.define("winograd_conv2d(Tensor x, Tensor panels, Tensor? bias, int columns, int[] padding, int[] dilation, int groups) -> Tensor")
    library.define("grouped_panels(Tensor w) -> Tensor")
    library.define("attention(Tensor q, Tensor k, Tensor v, Tensor? mask, float scale, bool causal, bool safe, int inside) -> Tensor")
    library.define("cache_append(Tensor cache, Tensor new, Tensor places, Tensor rows, Tensor table, int layer) -> Tensor")
    state = "Tensor places, Tensor rows, Tensor table, int layer"
    library.define(f"cached_attention(Tensor q, Tensor keys, Tensor values, Tensor? bias, {state}, float scale, int window, bool causal) -> Tensor")
    library.define("cache_taps(Tensor cache, Tensor places, Tensor rows, Tensor table, int layer, int taps, int step, int back) -> Tensor")
    library.define("linear_scan(Tensor? a, Tensor b, Tensor? initial, int dim) -> Tensor")
    library.define(f"cached_scan(Tensor state, Tensor? a, Tensor b, Tensor? initial, {state}) -> Tensor")
    library.define("batched_product(Tensor a, Tensor b) -> Tensor")
    library.define("topk(Tensor x, int k, bool largest) -> Tensor[]")
    library.define("scatter(Tensor x, Tensor index, Tensor source, str reduction) -> Tensor")
    library.define("quantize(Tensor w, str format, int group) -> Tensor[]")
    library.define("dequantize(Tensor codes, Tensor scales, Tensor? offsets, Tensor? gain, Tensor? levels, str format, int group, SymInt[] shape) -> Tensor")
    library.define("put_sparse(Tensor w, Tensor row_starts, Tensor columns, Tensor values) -> Tensor")
    library.define("without_zero_points(Tensor scales, Tensor zero_points) -> Tensor")
    library.define("round_floats(Tensor x, str format) -> Tensor")
    library.define("round_rows(Tensor x, int bits, Tensor? scale) -> Tensor")
    parts = "Tensor codes, Tensor scales, Tensor? offsets, Tensor? gain, Tensor? levels"
    sparse = "Tensor? row_starts=None, Tensor? at=None, Tensor? values=None"
    library.define(f"pack_quantized({parts}, str format, int group, int depth, {sparse}) -> Tensor")
    layout = "str format, int group, int columns, ScalarType scale, bool offsets, bool levels"
    library.define(f"quantized_linear(Tensor x, Tensor packed, Tensor? bias, {layout}, int rounding=0, int outliers=0) -> Tensor")
    _define_int8(library)
    library.define("unit_vectors(int size, bool imaginary, *, Device? device=None) -> Tensor")
    library.define("recurrent_panels(Tensor w, int gates) -> Tensor")
    library.define("recurrent(Tensor x, Tensor panels, Tensor h0, Tensor? c0, Tensor? bias, str cell) -> Tensor[]")
    functions = (pack_panels, pack_bf16_panels, packed_linear, winograd_panels, winograd_conv2d, grouped_panels, attention, batched_product, topk)
    for function in (*functions, scatter, recurrent_panels, recurrent, cached.cache_append, cached.cached_attention, cached.cache_taps, cached.linear_scan, cached.cached_scan, *_QUANTIZED):
        library.impl(function.__name__, function, "CPU")
    torch.library.register_fake("burnish::pack_panels", _pack_panels_fake, lib=library)
    torch.library.register_fake("burnish::pack_bf16_panels", _pack_bf16_panels_fake, lib=library)
    torch.library.register_fake("burnish::packed_linear", lambda x, panels, bias, columns: x.new_empty([*x.shape[:-1], columns]), lib=library)
    both: list[tuple[str, Callable, Callable]] = [
        ("packed_conv", packed_conv, _packed_conv_fake),
        ("grouped_conv", grouped_conv, _grouped_fake),
        ("depthwise_conv", depthwise_conv, _depthwise_fake),
    ]
    for name, defined, fake in both:
        for rank in (2, 3):
            library.impl(f"{name}{rank}d", defined, "CPU")
            torch.library.register_fake(f"burnish::{name}{rank}d", fake, lib=library)
    torch.library.register_fake("burnish::winograd_panels", _winograd_panels_fake, lib=library)
    torch.library.register_fake("burnish::winograd_conv2d", _winograd_fake, lib=library)
    torch.library.register_fake("burnish::grouped_panels", _grouped_panels_fake, lib=library)
    torch.library.register_fake("burnish::attention", _attention_fake, lib=library)
    torch.library.register_fake("burnish::cache_append", lambda cache, *_: torch.empty_like(cache), lib=library)
    torch.library.register_fake("burnish::cached_attention", cached.attention_fake, lib=library)
    torch.library.register_fake("burnish::cache_taps", lambda cache, places, *a: cache.new_empty([places.shape[0], a[3], cache.shape[-1]]), lib=library)
    torch.library.register_fake("burnish::linear_scan", lambda a, b, initial, dim: b.new_empty(b.shape), lib=library)
    torch.library.register_fake("burnish::cached_scan", lambda state, a, b, *_: b.new_empty(b.shape), lib=library)
    torch.library.register_fake("burnish::quantize", quantized.quantize_fake, lib=library)
    torch.library.register_fake("burnish::dequantize", quantized.dequantize_fake, lib=library)
    torch.library.register_fake("burnish::put_sparse", lambda w, row_starts, columns, values: torch.empty_like(w), lib=library)
    torch.library.register_fake("burnish::round_floats", lambda x, format: torch.empty_like(x), lib=library)
    torch.library.register_fake("burnish::round_rows", lambda x, bits, scale: torch.empty_like(x), lib=library)
    torch.library.register_fake("burnish::pack_quantized", quantized_cpu.pack_quantized_fake, lib=library)
    torch.library.register_fake("burnish::quantized_linear", quantized_cpu.quantized_linear_fake, lib=library)
    torch.library.register_fake("burnish::without_zero_points", lambda scales, zero_points: scales.new_empty(scales.shape), lib=library)
    torch.library.register_fake("burnish::batched_product", _batched_product_fake, lib=library)
    torch.library.register_fake("burnish::topk", _topk_fake, lib=library)
    torch.library.register_fake("burnish::scatter", lambda x, index, source, reduction: x.new_empty(x.shape), lib=library)
    # Without a tensor among its arguments there is no device to choose by, and fake tensors are made by asking for the device "meta".
    library.impl("unit_vectors", unit_vectors, "CompositeExplicitAutograd")
    torch.library.register_fake("burnish::recurrent_panels", _recurrent_panels_fake, lib=library)
    torch.library.register_fake("burnish::recurrent", _recurrent_fake, lib=library)
    return library


def _register() -> None:
    fakes: dict[str, Callable] = {
        "mkldnn::_reorder_convolution_weight": _reorder_convolution_weight,
        "mkldnn::_convolution_pointwise.binary": _convolution_pointwise_binary,
    }
    for name, fake in fakes.items():
        try:
            torch.library.register_fake(name, fake)
        except RuntimeError:  # this PyTorch has one already
            continue


if HAS_MKLDNN:
    _register()
# Operators live as long as the library object that defined them.
_LIBRARY = _register_packed()
