"""Long rows of few points, shared out among programs: each computes a part of every row, and the kernel after it starts from all parts.

Before::                                     After, for 8 points and rows of a million numbers in 33 parts:

    for x0 in 8:                                 for x0 in 8, part in 33:         for x0 in 8, part in 33:
      loop r0 in 1000000:                          loop r0 in 30304:                loop part0 in 33:
        reduce sum %s = in0[...]                     reduce sum %s = in0[...]         reduce sum %s = parts0[33*x0 + part0]
      loop r0 in 1000000:                          loop once:                       loop r0 in 30304:
        out0[...] = in0[...] / %s                    parts0[33*x0 + part] = %s        out0[...] = in0[...] / %s

Sums are added in another order, the same at every run.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

import sympy

from ...graphs.context import TargetFacts
from ..kernel import Axis, Buffer, Expr, Kernel, Loop, Reduce, Store, symbol
from ..lower import Lowered
from ..render import static
from ..schedule import IllegalMove, Move, Schedule, substitute
from ..scopes import access, postorder
from .tiling import apply

# Rows up to this length stay whole, and parts of one are not shorter than that.
WHOLE, PART = 16384, 4096
_PART = symbol("part")


def split_rows(lowered: Lowered, facts: TargetFacts) -> Lowered:
    """A region whose kernels keep all multiprocessors busy."""
    kernels: list[Kernel] = []
    temps = list(lowered.temps)
    for kernel in lowered.kernels:
        made = _split(kernel, facts, len(temps))
        if made is None:
            kernels.append(kernel)
        else:
            kernels += made.kernels
            temps += made.temps
    return replace(lowered, kernels=tuple(kernels), temps=tuple(temps))


@dataclass
class _Split:
    kernels: list[Kernel]
    temps: list[Buffer]


def _split(kernel: Kernel, facts: TargetFacts, first: int) -> _Split | None:
    kernel = _without_rows(kernel)
    points = math.prod(static(a.size) or 0 for a in kernel.axes)
    plans = [_plan(loop, facts.cores // max(points, 1)) if loop.axes else None for loop in kernel.loops]
    reduces = [s for loop in kernel.loops for s in loop.body if isinstance(s, Reduce)]
    if not points or points >= facts.cores or not any(plans) or not reduces or any(b.role == "local" for b in kernel.buffers):
        return None
    if any(s.op in ("argmin", "argmax") for s in reduces) or any(isinstance(s, Store) and s.accumulate for loop in kernel.loops for s in loop.body):
        return None
    made = _Split([], [])
    point: sympy.Expr = sympy.Integer(0)
    for a in kernel.axes:
        point = point * a.size + a.symbol
    combined: list[Loop] = []
    for loop, plan in zip(kernel.loops, plans):
        name = f"{kernel.name}_{len(made.kernels)}"
        if plan is None:
            if any(isinstance(s, Reduce) for s in loop.body):
                return None  # a short row between long ones
            made.kernels.append(_kernel(kernel, name, kernel.axes, [*combined, loop], made.temps))
            continue
        axis, parts, length = plan
        part = Axis("part", parts)
        body = _part_of(kernel, loop, axis, length)
        stores, later = [], []
        for s in loop.body:
            if isinstance(s, Reduce):
                temp = Buffer(f"parts{first + len(made.temps)}", s.dtype, "out", points * parts)
                made.temps.append(temp)
                stores.append(Store(temp.name, sympy.expand(point * parts + _PART), Expr("acc", (), s.dtype, s.name)))
                along = Axis(f"part{len(made.temps)}", parts)
                load = Expr("load", (), s.dtype, (temp.name, sympy.expand(point * parts + along.symbol)))
                later.append(Loop((along,), (replace(s, value=load),)))
        loops = [*combined, body, *([Loop((), tuple(stores))] if stores else [])]
        made.kernels.append(_kernel(kernel, name, (*kernel.axes, part), loops, made.temps))
        combined += later
    return made


def _without_rows(kernel: Kernel) -> Kernel:
    """The kernel with what scratch rows hold computed anew, as far as that can be."""
    for b in kernel.buffers:
        if b.role == "local":
            try:
                kernel = apply(kernel, Schedule((Move("recompute", (b.name,)),))).kernel
            except IllegalMove:
                continue
    return kernel


def _plan(loop: Loop, most: int) -> tuple[Axis, int, int] | None:
    """Which axis of a long row to share out, in how many parts, and how many of its points are one part; preferably all of a length."""
    sizes = [static(a.size) for a in loop.axes]
    if any(n is None for n in sizes):
        return None
    total = math.prod(n or 1 for n in sizes)
    axis = max(loop.axes, key=lambda a: static(a.size) or 0)
    size = static(axis.size) or 1
    parts = min(most, size, total // PART)
    if total <= WHOLE or parts < 2:
        return None
    even = next((n for n in range(parts, parts // 2, -1) if size % n == 0), None)
    length = size // even if even else -(-size // parts)
    return axis, -(-size // length), length


def _part_of(kernel: Kernel, loop: Loop, axis: Axis, length: int) -> Loop:
    """The loop over a part's points of one axis."""
    size = static(axis.size) or 1
    shorter = length if size % length == 0 else sympy.Min(length, size - length * _PART)
    alone = substitute(replace(kernel, loops=(loop,)), {axis.symbol: length * _PART + axis.symbol})
    return Loop(tuple(replace(a, size=shorter) if a.name == axis.name else a for a in loop.axes), alone.loops[0].body)


def _kernel(like: Kernel, name: str, axes: tuple[Axis, ...], loops: Sequence[Loop], temps: Sequence[Buffer]) -> Kernel:
    """A kernel over what its loops use. Reductions that nothing reads any more are left out."""
    used = {str(x.arg) for loop in loops for x in _exprs(loop) if x.op == "acc"}
    loops = [Loop(loop.axes, tuple(s for s in loop.body if isinstance(s, Store) or s.name in used)) for loop in loops]
    kept = tuple(loop for loop in loops if loop.body)
    stored = {s.buffer for loop in kept for s in loop.body if isinstance(s, Store)}
    read = {access(x)[0] for loop in kept for x in _exprs(loop) if x.op == "load"}
    buffers = []
    for b in (*like.buffers, *temps):
        if b.name in stored | read:
            role = "in" if b.name not in stored else "inout" if b.name in read and b.role == "inout" else "out"
            buffers.append(replace(b, role=role))
    return Kernel(name, tuple(buffers), like.sizes, axes, kept)


def _exprs(loop: Loop) -> list[Expr]:
    done: dict[Expr, object] = {}
    for s in loop.body:
        for e in (s.value, *(s.args if isinstance(s, Store) else ())):
            for x in postorder(e, done):
                done[x] = None
    return list(done)
