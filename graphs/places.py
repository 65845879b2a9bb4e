"""Tensors along a sequence that are longer, shorter or shifted: what padding, cutting and convolving along it do to the place that an element stands for."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import sympy
import torch
import torch.fx as fx


class NotPlacewise(Exception):
    """An operator does not work place by place; the message is a clause about it, or about ``node``."""

    def __init__(self, why: str, node: fx.Node | None = None) -> None:
        super().__init__(why)
        self.node = node


@dataclass(frozen=True)
class Along:
    """A tensor with one sequence axis, counted from the first; of operators with several results, that of each.

    Element ``i`` along the axis belongs to place ``i - before``: it is made of what stands there and at earlier places. There are ``longer`` elements more than
    places. Those before place zero are all ``fill`` where that is not None; those from place ``S + end`` on may be anything (``end`` is at most zero).
    ``ahead``: the operator that brought later places to the front, where ``before`` is negative. ``outer`` and ``inner``: what the sequence is joined with in the
    dimension, as in a batch of ``outer * S * inner`` matrices.
    """

    axis: int
    before: int = 0
    longer: int = 0
    end: int = 0
    fill: float | None = None
    ahead: fx.Node | None = None
    outer: int = 1
    inner: int = 1

    @property
    def joined(self) -> bool:
        return self.outer * self.inner != 1

    @property
    def behind(self) -> int:
        """Elements behind that of the last place; negative where the last places are missing."""
        return self.longer - self.before

    @property
    def plain(self) -> bool:
        """Whether there is one element for each place."""
        return self.before == self.longer == self.end == 0 and not self.joined

    def delay(self, before: int) -> int:
        """How many places back this tensor's values are taken from, where the result has ``before`` elements before place zero."""
        back = self.before - before
        if back and self.before > 0 and self.fill is None:
            raise NotPlacewise("takes what is computed from padding")
        return back


@dataclass(frozen=True)
class Moved:
    """A node whose value at a place is ``source``'s, from place ``since`` on; before that, it is ``value``."""

    source: fx.Node
    since: int = 0
    value: float = 0.0


def padded(fact: Along, left: int, right: int, fill: float | None) -> Along:
    """Elements joined to both ends (on the left ones that are ``fill``), or cut off there (negative numbers)."""
    kept = fill if left > 0 and (fact.before <= 0 or fact.fill == fill) else fact.fill if left <= 0 else None
    end = min(fact.end, fact.behind) if right > 0 else fact.end
    return replace(fact, before=fact.before + left, longer=fact.longer + left + right, end=end, fill=kept)


def convolved(fact: Along, reach: int, left: int, right: int) -> Along:
    """Windows over ``reach`` elements and one, with zero padding; a window belongs to the last place that it sees."""
    if fact.before > 0 and reach and fact.fill != 0:
        raise NotPlacewise("sees padding that is not zero")
    end = min(fact.end, fact.behind) if right > 0 else fact.end
    return replace(fact, before=fact.before + left - reach, longer=fact.longer + left + right - reach, end=end, fill=None)


def aligned(facts: Sequence[Along], axis: int) -> Along:
    """What tensors of one size that are computed with each other give; each is taken :meth:`Along.delay` places back."""
    first = facts[0]
    if first.joined and all(f == first for f in facts):
        return replace(first, axis=axis)
    if any(f.longer != first.longer or f.joined for f in facts):
        raise NotPlacewise("relates places of the sequence to each other")
    before = min(f.before for f in facts)
    if before > 0 and first.longer == 0:
        before = 0
    ahead = next((f.ahead for f in facts if f.before < 0 and f.ahead is not None), None)
    return Along(axis, before, first.longer, min(0, *(f.end + f.delay(before) for f in facts)), None, ahead if before < 0 else None)


def require_plain(fact: Along) -> int:
    """How many places back a tensor is taken from, by what needs one element for each place."""
    if fact.before < 0:
        raise NotPlacewise(f"looks {-fact.before} {'place' if fact.before == -1 else 'places'} ahead", fact.ahead)
    if not aligned([fact], 0).plain:
        raise NotPlacewise("has another size than the number of tokens")
    return fact.delay(0)


def viewed(fact: Along, shape: Sequence[Any], out: Sequence[Any], symbol: sympy.Symbol) -> Along:
    """A view of a tensor, which may join the sequence with other dimensions or part them again."""
    before = fact.outer * _product(shape[: fact.axis])
    for d, size in enumerate(out):
        if isinstance(size, torch.SymInt) and symbol in size.node.expr.free_symbols:
            count, outer = sympy.cancel(size.node.expr / (symbol + fact.longer)), sympy.cancel(before / _product(out[:d]))
            if not (count.is_Integer and outer.is_Integer) or count % outer or ((fact.longer or fact.before) and count != 1):
                break
            return replace(fact, axis=d, outer=int(outer), inner=int(count / outer))
    raise NotPlacewise("joins the sequence with another dimension")


def _product(sizes: Sequence[Any]) -> Any:
    """A product of sizes, which may be symbolic; nothing is assumed of them."""
    return math.prod((s.node.expr if isinstance(s, torch.SymInt) else s for s in sizes), start=sympy.Integer(1))


def longer_by(size: Any, symbol: sympy.Symbol) -> int | None:
    """How many elements a size has more than the sequence, None where that is no number."""
    apart = sympy.expand(size.node.expr - symbol) if isinstance(size, torch.SymInt) else None
    return int(apart) if apart is not None and apart.is_Integer else None


# ---- operators that move places: the fact of the result, and what the node passes through ----


def cut(node: fx.Node, source: fx.Node, fact: Along, symbol: sympy.Symbol) -> tuple[Along, Moved]:
    """A slice along the sequence."""
    start, step = (node.args[i] if len(node.args) > i else default for i, default in ((2, 0), (4, 1)))
    longer = longer_by(node.meta["val"].shape[fact.axis], symbol)
    if longer is None or step != 1 or not isinstance(start or 0, int) or (start or 0) < 0:  # type: ignore[operator]
        raise NotPlacewise("takes a part of the sequence")
    first: int = start or 0  # type: ignore[assignment]
    return padded(fact, -first, longer - fact.longer + first, None), Moved(source)


def pad(node: fx.Node, source: fx.Node, fact: Along) -> tuple[Along, Moved]:
    """``constant_pad_nd`` along the sequence, and along nothing else."""
    padding: list[int] = list(node.args[1])  # type: ignore[arg-type]
    at = 2 * (source.meta["val"].dim() - 1 - fact.axis)
    left, right = padding[at : at + 2]
    value = node.args[2] if len(node.args) > 2 else 0
    if any(p != 0 for i, p in enumerate(padding) if i // 2 != at // 2) or not all(isinstance(p, int) for p in (left, right)):
        raise NotPlacewise("pads the sequence and other dimensions at once")
    since = max(0, -fact.before) if left > 0 else 0
    return padded(fact, left, right, float(value)), Moved(source, since, float(value))  # type: ignore[arg-type]


def joined(parts: Sequence[fx.Node], at: int, fact: Along) -> tuple[Along, Moved]:
    """``cat`` along the sequence of numbers, one part with a sequence, and anything of a fixed length."""
    sizes = [p.meta["val"].shape[fact.axis] for p in parts]
    if not all(isinstance(s, int) for i, s in enumerate(sizes) if i != at):
        raise NotPlacewise("relates places of the sequence to each other")
    values = {_number(p) for p in parts[:at]}
    value = values.pop() if len(values) == 1 else None
    left, since = sum(sizes[:at]), max(0, -fact.before) if at else 0
    if since and value is None:
        raise NotPlacewise("joins something to the sequence")
    return padded(fact, left, sum(sizes[at + 1 :]), value), Moved(parts[at], since, value or 0.0)


def _number(node: fx.Node) -> float | None:
    """The number that all elements of a node are."""
    if node.target is torch.ops.aten.full.default and isinstance(node.args[1], (int, float)):
        return float(node.args[1])
    return None


@dataclass(frozen=True)
class Window:
    """A convolution along the sequence: how many taps, how many places from one to the next."""

    taps: int
    step: int

    @property
    def reach(self) -> int:
        return (self.taps - 1) * self.step


def window(node: fx.Node, source: fx.Node, fact: Along) -> tuple[Along, Window | None, int]:
    """A convolution over a sequence: the fact of its result, the window, None for one of a single place, and the first place that the padding leaves."""
    weight, stride, padding, dilation, transposed = (node.args[i] for i in (1, 3, 4, 5, 6))
    val, rank = source.meta["val"], source.meta["val"].dim()
    if fact.axis == 0 and rank > 2:
        return fact, None, 0
    at = fact.axis - 2
    taps = weight.meta["val"].shape[fact.axis] if at >= 0 else 0  # type: ignore[union-attr]
    by, edge, step = ([*x] * rank for x in (stride, padding, dilation))  # type: ignore[misc]
    if transposed or at < 0 or by[at] != 1 or not isinstance(taps, int):
        raise NotPlacewise("is a convolution that gives the sequence another length")
    if taps == 1 and edge[at] == 0:
        return fact, None, 0
    if rank != 3 or val.shape[0] != 1 or val.dtype != torch.float32:
        raise NotPlacewise("is a convolution over more than one sequence in float32")
    found = Window(taps, step[at])
    since = max(0, -fact.before) if edge[at] > 0 else 0
    return convolved(fact, found.reach, edge[at], edge[at]), found, since
