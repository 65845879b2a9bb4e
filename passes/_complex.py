"""Complex tensors as what they are made of: pairs of real tensors, or a real tensor and the matrix that is to be multiplied with it.

A chain of Fourier transforms along one dimension, of filters that vary along that alone, of paddings and slices is linear in the real numbers it starts
from. So what it makes of the unit vectors is its matrix, whatever the chain is, and with constant filters the matrix is a constant: computed in
complex128 in the constant part of a graph and rounded once.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Collection, Iterable
from dataclasses import dataclass
from typing import Any

import torch
import torch.fx as fx

from ..graphs.operators import MOST_BATCHES
from ._rewrite import Editor, Refused, same_sizes
from .layout import viewable

aten = torch.ops.aten
_OPS = torch.ops.burnish

# What is done to both parts alike, with the arguments behind the first as they are.
ALIKE = frozenset(
    (
        aten.view.default, aten._unsafe_view.default, aten.permute.default, aten.transpose.int, aten.unsqueeze.default, aten.squeeze.dim,
        aten.squeeze.dims, aten.slice.Tensor, aten.select.int, aten.expand.default, aten.clone.default, aten.neg.default, aten.alias.default,
        aten.constant_pad_nd.default, aten.flip.default, aten.roll.default,
    )
)  # fmt: skip
_COPIES = (aten.clone.default, aten.alias.default)
CONJUGATES = frozenset((aten._conj.default, aten._conj_physical.default, aten.conj_physical.default))
TRANSFORMS = frozenset((aten._fft_r2c.default, aten._fft_c2c.default, aten._fft_c2r.default))
# Those whose result is complex, and those that make real tensors of complex ones.
INSIDE = ALIKE | CONJUGATES | {aten._fft_r2c.default, aten._fft_c2c.default, aten.mul.Tensor, aten.add.Tensor, aten.sub.Tensor, aten.view_as_complex.default, aten._to_copy.default}
EXITS = frozenset((aten._fft_c2r.default, aten.view_as_real.default, aten.abs.default, aten.angle.default))

Part = fx.Node | float


@dataclass(frozen=True)
class Pair:
    """``re + i im``; a part may be a number. ``whole``: one tensor that holds both, side by side along its dimension ``axis``, which is one more."""

    re: Part
    im: Part
    whole: fx.Node | None = None
    axis: int = 0


@dataclass(frozen=True)
class Line:
    """``matrix`` (complex128) times the lines of a real tensor along ``dim``."""

    source: fx.Node
    dim: int
    matrix: fx.Node


class Algebra:
    """Real operators in place of complex ones, inserted where ``edit`` stands. ``constant``: nodes known before a call."""

    def __init__(self, edit: Editor, constant: Collection[fx.Node]) -> None:
        self.edit, self.call, self.constant = edit, edit.call, constant
        self.values: dict[fx.Node, Pair | Line] = {}

    def convert(self, node: fx.Node) -> fx.Node | None:
        """Note the value of a complex node, or return the real one that takes the place of an exit (for ``view_as_real`` see :meth:`part`)."""
        args: Any = node.args
        target: Any = node.target
        if target in TRANSFORMS:
            return self._transform(node)
        if target is aten.abs.default:
            p = self.pair(args[0])
            return self.call(aten.hypot.default, p.re, p.im)
        if target is aten.angle.default:
            p = self.pair(args[0])
            return self.call(aten.atan2.default, p.im, p.re)
        if target is aten.mul.Tensor:
            self.values[node] = self._product(*args)
        elif target in (aten.add.Tensor, aten.sub.Tensor):
            a, b = map(self.pair, args)
            self.values[node] = _pair(self._sized(self._both(target, *parts), node) for parts in ((a.re, b.re), (a.im, b.im)))
        elif target is aten._to_copy.default:
            self.values[node] = Pair(args[0], 0.0)
        elif target is aten.view_as_complex.default:
            self.values[node] = _pair(self.call(aten.select.int, args[0], -1, i) for i in (0, 1))
        elif target in CONJUGATES:
            p = self.pair(args[0])
            self.values[node] = Pair(p.re, self._times(p.im, -1.0))
        else:
            self.values[node] = self._alike(node)
        return None

    def pair(self, value: Any) -> Pair:
        """Both parts of a node's value, or of a number."""
        if not isinstance(value, fx.Node):
            return Pair(float(value.real), float(value.imag))
        known = self.values.get(value)
        if isinstance(known, Pair):
            return known
        if known is not None:
            known = self._parted(known, False)
        elif not value.meta["val"].is_complex():
            known = Pair(value, 0.0)
        else:
            # A product is not lazily conjugated any more, which view_as_real does not take.
            plain = self.call(aten.mul.Tensor, value, 1.0) if value.meta["val"].is_conj() else value
            lines = self.call(aten.view_as_real.default, plain)
            known = _pair(self.call(aten.select.int, lines, -1, i) for i in (0, 1))
        self.values[value] = known
        return known

    def part(self, value: fx.Node, which: int, alone: bool) -> fx.Node:
        """The real (0) or the imaginary (1) part of a node's value; ``alone``: nobody wants the other."""
        known = self.values[value]
        if isinstance(known, Line) and alone:
            lines = self.call(aten.view_as_real.default, known.matrix)
            return self._multiplied(known, self.call(aten.select.int, lines, 2, which))
        p = self.pair(value)
        part = p.im if which else p.re
        if isinstance(part, fx.Node):
            return part
        shape = list(value.meta["val"].shape)
        return self.call(aten.full.default, shape, part, dtype=torch.float32, device=value.meta["val"].device, pin_memory=False)

    def _transform(self, node: fx.Node) -> fx.Node | None:
        arguments: Any = node.args
        x, dims, norm, last = arguments
        rank = x.meta["val"].dim()
        forward = node.target is aten._fft_r2c.default or (node.target is aten._fft_c2c.default and last)
        *others, end = [d % rank for d in dims]
        value: Any = self.values.get(x) or self.pair(x)
        if node.target is aten._fft_c2r.default:
            for d in others:
                value = self._fourier(value, d, norm, False)
            line = self._line(value, end)
            return self._multiplied(line, self.call(aten._fft_c2r.default, line.matrix, [0], norm, last))
        # The one along which lines are already being transformed first, then the others from the last on, which lies in memory as products want it.
        for d in sorted((*others, end), key=lambda d: (not (isinstance(value, Line) and value.dim == d), node.target is aten._fft_r2c.default and d != end, -d)):
            value = self._fourier(value, d, norm, forward)
            if node.target is aten._fft_r2c.default and d == end and last:
                half = _size(value.matrix) // 2 + 1
                value = Line(value.source, d, self.call(aten.slice.Tensor, value.matrix, 0, 0, half))
        self.values[node] = value
        return None

    def _fourier(self, value: Pair | Line, dim: int, norm: int, forward: bool) -> Line:
        line = self._line(value, dim)
        return Line(line.source, dim, self.call(aten._fft_c2c.default, line.matrix, [0], norm, forward))

    def _line(self, value: Pair | Line, dim: int) -> Line:
        """A value as lines along ``dim``: real ones, or those of both parts, one behind the other or side by side."""
        if isinstance(value, Line):
            if value.dim == dim:
                return value
            value = self._parted(value, dim == value.dim + 1)
        if not isinstance(value.re, fx.Node) or not (value.im == 0.0 or isinstance(value.im, fx.Node)):
            raise Refused("transforms a constant")
        shape = list(value.re.meta["val"].shape)
        size = shape[dim]
        if not isinstance(size, int):
            raise Refused("transforms along a symbolic size")
        imaginary = isinstance(value.im, fx.Node)
        source, matrix = value.re, self.call(_OPS.unit_vectors.default, size, imaginary)
        if value.whole is not None and value.axis in (dim, dim + 1):
            source = self._viewed(value.whole, [*shape[:dim], 2 * size, *shape[dim + 1 :]])
            if value.axis == dim + 1:
                matrix = self._turned(matrix, [size, 2, size], [0, 2, 1])
        elif imaginary:
            source = self.call(aten.cat.default, [value.re, value.im], dim)
        return Line(source, dim, matrix)

    def _turned(self, matrix: fx.Node, shape: list[int], order: list[int]) -> fx.Node:
        """A matrix with its rows or columns, which are in two levels, in another order."""
        moved = self.call(aten.permute.default, self._viewed(matrix, shape), order)
        return self._viewed(moved, [matrix.meta["val"].shape[0], matrix.meta["val"].shape[1]])

    def _parted(self, line: Line, inside: bool) -> Pair:
        """Both parts of a line; ``inside``: side by side, else one behind the other."""
        size, columns = line.matrix.meta["val"].shape
        order = [0, 2, 1] if inside else [2, 0, 1]
        lines = self.call(aten.permute.default, self.call(aten.view_as_real.default, line.matrix), order)
        out = self._multiplied(line, self._viewed(lines, [2 * size, columns]))
        shape, axis = list(out.meta["val"].shape), line.dim + inside
        whole = self._viewed(out, [*shape[: line.dim], *((size, 2) if inside else (2, size)), *shape[line.dim + 1 :]])
        re, im = (self.call(aten.select.int, whole, axis, i) for i in (0, 1))
        return Pair(re, im, whole, axis)

    def _multiplied(self, line: Line, matrix: fx.Node) -> fx.Node:
        """A real matrix times the lines of ``line.source``."""
        matrix = self.call(aten._to_copy.default, matrix, dtype=torch.float32)
        dim, x = line.dim, line.source
        shape = list(x.meta["val"].shape)
        before, behind, rows = shape[:dim], shape[dim + 1 :], matrix.meta["val"].shape[0]
        if not behind:
            return self.call(aten.linear.default, x, matrix)
        lead = before if len(before) <= MOST_BATCHES else [math.prod(before)]
        lines = x if len(behind) == 1 and lead is before else self._viewed(x, [*lead, shape[dim], math.prod(behind)])
        for _ in lead:
            matrix = self.call(aten.unsqueeze.default, matrix, 0)
        out = self.call(_OPS.batched_product.default, matrix, lines)
        return out if len(behind) == 1 and lead is before else self._viewed(out, [*before, rows, *behind])

    def _viewed(self, x: fx.Node, shape: list[Any]) -> fx.Node:
        val = x.meta["val"]
        if not viewable(*([int(n) if isinstance(n, int) else n.node.hint for n in sizes] for sizes in (val.shape, val.stride(), shape))):
            x = self.call(aten.clone.default, x, memory_format=torch.contiguous_format)
        return self.call(aten.view.default, x, shape)

    def _product(self, a: Any, b: Any) -> Pair | Line:
        for value, factor in ((a, b), (b, a)):
            line = self.values.get(value) if isinstance(value, fx.Node) else None
            column = self._column(value, line, factor) if isinstance(line, Line) else None
            if column is not None:
                return Line(line.source, line.dim, self.call(aten.mul.Tensor, line.matrix, column))  # type: ignore[union-attr]
        p, q = self.pair(a), self.pair(b)
        re = self._both(aten.sub.Tensor, self._times(p.re, q.re), self._times(p.im, q.im))
        return Pair(re, self._plus(self._times(p.re, q.im), self._times(p.im, q.re)))

    def _column(self, value: fx.Node, line: Line, factor: Any) -> Any:
        """What the rows of a line's matrix are multiplied with where ``factor`` varies along its dimension alone, or not at all."""
        if isinstance(factor, (int, float)):
            return float(factor)
        if factor not in self.constant:
            return None
        ahead = value.meta["val"].dim() - factor.meta["val"].dim()
        shape = [*[1] * ahead, *factor.meta["val"].shape]
        alone = ahead >= 0 and all(n == 1 for d, n in enumerate(shape) if d != line.dim) and shape[line.dim] in (1, _size(line.matrix))
        return self._viewed(factor, [shape[line.dim], 1]) if alone else None

    def _alike(self, node: fx.Node) -> Pair | Line:
        target: Any = node.target
        value, *rest = node.args
        line = self.values.get(value)  # type: ignore[arg-type]
        if isinstance(line, Line):
            matrix = self._along(line, node)
            if matrix is not None:
                return Line(line.source, line.dim, matrix)
        p = self.pair(value)
        if target in (aten.view.default, aten._unsafe_view.default):
            return _pair(x if not isinstance(x, fx.Node) else self._viewed(x, list(node.meta["val"].shape)) for x in (p.re, p.im))
        kwargs = {} if target in _COPIES else node.kwargs
        if target is aten.constant_pad_nd.default and (any(rest[1:]) or any(not isinstance(x, fx.Node) and x != 0 for x in (p.re, p.im))):
            raise Refused("pads with what is not zero, or a constant")
        return _pair(x if target in _COPIES or (not isinstance(x, fx.Node) and target is not aten.neg.default) else self._one(target, x, rest, kwargs) for x in (p.re, p.im))

    def _one(self, target: Callable, x: Part, rest: Any, kwargs: Any) -> Part:
        return self.call(target, x, *rest, **kwargs) if isinstance(x, fx.Node) else -x

    def _along(self, line: Line, node: fx.Node) -> fx.Node | None:
        """The matrix of a line after a padding or slice along it, or a copy; None of what concerns other dimensions."""
        args: Any = node.args
        rank = node.meta["val"].dim()
        if node.target in _COPIES:
            return line.matrix
        if node.target is aten.neg.default:
            return self.call(aten.neg.default, line.matrix)
        if node.target is aten.slice.Tensor and (args[1:] or (0,))[0] % rank == line.dim:
            return self.call(aten.slice.Tensor, line.matrix, 0, *args[2:])
        if node.target is aten.constant_pad_nd.default:
            own = 2 * (rank - 1 - line.dim)
            edges = list(args[1]) + [0] * (2 * rank - len(args[1]))
            if not any(edges[:own] + edges[own + 2 :] + list(args[2:])):
                return self.call(aten.constant_pad_nd.default, line.matrix, [0, 0, *edges[own : own + 2]])
        return None

    def _both(self, target: Any, a: Part, b: Part) -> Part:
        if target is not aten.sub.Tensor:
            return self._plus(a, b)
        if isinstance(a, fx.Node) and isinstance(b, fx.Node):
            return self.call(aten.sub.Tensor, a, b)
        return self._plus(a, self._times(b, -1.0))

    def _sized(self, part: Part, node: fx.Node) -> Part:
        """A part with the shape of its node, which the other part alone may have."""
        shape = node.meta["val"].shape
        if not isinstance(part, fx.Node) or same_sizes(part.meta["val"].shape, shape):
            return part
        return self.call(aten.expand.default, part, list(shape))

    def _plus(self, a: Part, b: Part) -> Part:
        if not isinstance(a, fx.Node):
            a, b = b, a
        if not isinstance(a, fx.Node):
            return a + b  # type: ignore[operator]
        return a if b == 0.0 else self.call(aten.add.Tensor, a, b)

    def _times(self, a: Part, b: Part) -> Part:
        if not isinstance(a, fx.Node):
            a, b = b, a
        if not isinstance(a, fx.Node):
            return a * b  # type: ignore[operator]
        if b == 0.0 or b == 1.0:
            return a if b else 0.0
        return self.call(aten.neg.default, a) if b == -1.0 else self.call(aten.mul.Tensor, a, b)


def _pair(parts: Iterable[Part]) -> Pair:
    re, im = parts
    return Pair(re, im)


def _size(matrix: fx.Node) -> int:
    return int(matrix.meta["val"].shape[0])
