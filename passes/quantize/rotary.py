"""Keys that are easier to round, and queries that make up for it, through the rotation that turns both to their positions (FireQ: "FireQ: Fast INT4-FP8 Kernel and
RoPE-aware Quantization for LLM Inference Acceleration", 2025).

Before::

    %k = aten.linear(%h, %wk, %bk);  %q = aten.linear(%h, %wq, %bq)
    %y = burnish.attention(%rotated_q, %rotated_k, %v, ...)      # each made of one of them, and of cosines and sines

After, with new constants ``%f`` of keys' channels and ``%g`` of queries', what is multiplied by them being in the constant part::

    %k = aten.linear(%h, aten.mul(%wk, aten.view(%f, [-1, 1])), aten.mul(%bk, %f));  %q = aten.linear(%h, aten.mul(%wq, aten.view(%g, [-1, 1])), aten.mul(%bq, %g))

A rotation mixes the channels of a pair, so a pair has one factor. Which channels are pairs is not read from how the rotation is written but from what it does: each channel by
itself is sent through it. Where factors of keys do not come out behind it as they went in (a norm stands in between), or a projection is not one of its own, all is left as it
is. Exact up to rounding; which factors are best is judged by the scores that queries in fp8 and keys in the cache's int4 give.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import torch
import torch.fx as fx

from ...graphs.cached import from_codes, to_codes
from ...graphs.quantized import round_floats
from .._rewrite import tensor
from ._qdq import aten
from .observe import watch

_ATTENTION = torch.ops.burnish.attention.default
POWERS = (0.25, 0.5, 0.75, 1.0)  # of keys' largest magnitudes
_ALIKE = 1e-5  # relative: what passes through a rotation before its factors or behind them
_LEAST = 1e-4  # of the largest magnitude, what channels that are hardly used count as
_ROWS = 256  # of queries and keys that factors are judged by


@dataclass(frozen=True)
class Way:
    """What leads from a projection to an operand of attention: ``nodes`` in order, the last of which is the operand, and ``outside`` what they read besides."""

    layer: fx.Node
    nodes: tuple[fx.Node, ...]
    outside: tuple[fx.Node, ...]

    def __call__(self, x: torch.Tensor, seen: Mapping[fx.Node, Any]) -> torch.Tensor:
        """The operand for another result of the projection, all else being as it was seen."""
        env = {**seen, self.layer: x}
        for n in self.nodes:
            args, kwargs = fx.map_arg((n.args, n.kwargs), env.__getitem__)
            env[n] = n.target(*args, **kwargs)  # type: ignore[operator]
        return env[self.nodes[-1]]


@dataclass(frozen=True)
class Rotated:
    """Queries and keys of one attention."""

    q: Way
    k: Way


def rotated(gm: fx.GraphModule, constant: set[fx.Node]) -> list[Rotated]:
    """Attentions whose queries and keys each come from a linear layer of their own."""
    order = {n: i for i, n in enumerate(gm.graph.nodes)}
    out = []
    for node in gm.graph.nodes:
        if node.target is _ATTENTION:
            ways = [_way(node, at, constant, order) for at in (0, 1)]
            if ways[0] is not None and ways[1] is not None and ways[0].layer is not ways[1].layer:
                out.append(Rotated(*ways))  # type: ignore[arg-type]
    return out


def _way(attention: fx.Node, at: int, constant: set[fx.Node], order: Mapping[fx.Node, int]) -> Way | None:
    operand: Any = attention.args[at]
    before, layers, left = set[fx.Node](), set[fx.Node](), [operand]
    while left:
        n = left.pop()
        if n.target is aten.linear.default:
            layers.add(n)
        elif n not in before:
            before.add(n)
            left += n.all_input_nodes
    if len(layers) != 1:
        return None
    (layer,) = layers
    inside: list[fx.Node] = []
    for n in sorted(before, key=order.__getitem__):
        if any(a is layer or a in inside for a in n.all_input_nodes):
            inside.append(n)
    readers = {u for n in (layer, *inside) for u in n.users if tensor(u) is not None} - set(inside)
    if not inside or readers != {attention} or any(a is operand for i, a in enumerate(attention.args) if i != at):
        return None
    weight, bias = (*layer.args, None)[1:3]
    if weight not in constant or len(weight.users) != 1 or (bias is not None and (bias not in constant or len(bias.users) != 1)):  # type: ignore[union-attr]
        return None
    outside = {a for n in inside for a in n.all_input_nodes} - {layer, *inside}
    return Way(layer, tuple(inside), tuple(sorted(outside, key=order.__getitem__)))


def seen(gm: fx.GraphModule, arguments: Sequence[Any], found: Sequence[Rotated]) -> dict[fx.Node, Any]:
    """What the ways of attentions read, and projections give, in one call."""
    out: dict[fx.Node, Any] = {}
    for n in {n for r in found for way in (r.q, r.k) for n in (way.layer, *way.outside)}:
        out[n] = None
    watch(gm, [arguments], {n.name: [lambda x, n=n: out.__setitem__(n, x)] for n in out})  # type: ignore[misc]
    return out


def channel_factors(r: Rotated, values: Mapping[fx.Node, Any]) -> tuple[torch.Tensor, torch.Tensor] | None:
    """What to multiply the rows of keys' and of queries' projections with, ``[rows]`` each; None where there are no factors, or none that are better than one."""
    x_k, x_q = values[r.k.layer], values[r.q.layer]
    k, q = r.k(x_k, values), r.q(x_q, values)
    depth, rows = k.shape[-1], x_k.shape[-1]
    if not k.numel() or q.shape[-1] != depth or rows % depth or x_q.shape[-1] % depth or k.dim() < 3 or depth % 2:
        return None
    pairs, heads, of_q = _pairs(r.k, x_k, values, depth), _heads(k, rows // depth), _heads(q, x_q.shape[-1] // depth)
    if pairs is None or heads is None or of_q is None:
        return None
    largest = k.abs().amax(-2)
    largest = largest.reshape(-1, *heads, depth).amax(0)
    both = torch.where(pairs[:, None] == pairs, largest.unsqueeze(-2), 0.0).amax(-1).unsqueeze(-2)  # [*heads, 1, depth]
    both = both.clamp(min=float(both.amax()) * _LEAST or 1.0)
    even = both / both.log().mean(-1, keepdim=True).exp()
    best, factors = _lost(q, k, torch.ones_like(even)), None
    for power in POWERS:
        lost = _lost(q, k, even.pow(power))
        if lost < best:
            best, factors = lost, even.pow(power)
    if factors is None:
        return None
    try:
        rows_k, rows_q = 1 / factors.reshape(-1), factors.expand(*of_q, 1, depth).reshape(-1)
    except RuntimeError:  # heads that share keys are not next to each other
        return None
    passes = _alike(r.k(x_k * rows_k, values), k / factors) and _alike(r.q(x_q * rows_q, values), q * factors)
    return (rows_k, rows_q) if passes else None


def _heads(x: torch.Tensor, count: int) -> list[int] | None:
    """The last leading sizes of an operand that are so many heads; those before them are sequences of a batch."""
    lead = list(x.shape[:-2])
    while lead and math.prod(lead) != count:
        lead.pop(0)
    return lead if math.prod(lead) == count else None


def _pairs(way: Way, x: torch.Tensor, values: Mapping[fx.Node, Any], depth: int) -> torch.Tensor | None:
    """Of each channel of a head, the first of those that the rotation mixes it with, ``[depth]``, of all heads alike; None where more than two are mixed."""
    first = torch.arange(depth)
    for i in range(depth):
        alone = torch.zeros_like(x)
        alone.view(*x.shape[:-1], -1, depth)[..., i] = 1.0
        reached = way(alone, values).abs().flatten(0, -2).amax(0)
        if not bool((reached > 1e-6).any()) or not bool(reached.isfinite().all()):
            return None
        together = torch.cat((first[reached > 1e-6], first[i : i + 1])).unique()
        first[torch.isin(first, together)] = together.amin()
    return first if int(first.bincount().amax()) <= 2 else None


def _lost(q: torch.Tensor, k: torch.Tensor, factors: torch.Tensor) -> float:
    """The squared error of scores where queries are rounded to floats of 8 bits and keys as a cache in int4 holds them."""
    q, k = q[..., -_ROWS:, :], k[..., -_ROWS:, :]
    held = from_codes(*to_codes((k / factors).contiguous(), torch.uint8), torch.uint8)
    return float((round_floats((q * factors).contiguous(), "fp8_e4m3") @ held.transpose(-1, -2) - q @ k.transpose(-1, -2)).double().square().sum())


def _alike(a: torch.Tensor, b: torch.Tensor) -> bool:
    return float((a - b).norm()) <= _ALIKE * float(b.norm())
