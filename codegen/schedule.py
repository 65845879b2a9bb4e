"""Schedules: how a kernel runs, as a tuple of frozen moves that prints and parses back.

``split(x0,64)``         outer axis x0 becomes x0 (size / 64, rounded up) and, right after it, x0_i (64, or what is left of the
                         size at the last x0); 64 must divide a symbolic size
``parallel(x0,x1)``      the outer axes flattened into the parallel extent: all of them, or all but the vector axis
``vectorize(inner)``     lanes along each loop's last inner axis; ``vectorize(x2)``: along the last outer axis;
                         ``vectorize()``: no lanes
``turn(x0,64,256)``      for lanes along the inner axis whose elements lie apart in what is loaded, where outer axis x0 runs along them: x0 in
                         blocks of 64 that become the innermost loop, x0_i, and the inner axis in chunks of 256 that become the
                         last outer axis; squares of such a load are turned over in registers
``unroll(4)``            independent vector accumulators in reductions
``grain(16)``            least outer points in one task
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from dataclasses import dataclass, replace

import sympy
import torch
from torch.utils._sympy.functions import FloorDiv

from ..graphs.context import TargetFacts
from ..runtime.errors import BurnishError
from .kernel import Axis, Dim, Expr, Kernel, Loop, Reduce, Store, symbol

# Work, in element-operations, that pays for handing a task to another thread.
TASK_OPS = 16384
# Work that pays for sharing out lanes in blocks that do not divide them.
SHARED_OPS = 16 * TASK_OPS
# Row buffers of all lanes together, when lanes are outer points: they lie on the stack and should stay in the cache.
LOCAL_BYTES = 128 << 10
# Lanes (elements) that one outer point carries when the vector axis is an outer axis.
LANE_BLOCK = 64
# Points of both axes of what is turned over at a time: few whole cache lines of many rows.
TURNED_BLOCK = 64
TURNED_CHUNK = 256


class IllegalMove(BurnishError):
    """A move that does not fit the kernel, in one sentence."""


@dataclass(frozen=True)
class Move:
    """One scheduling decision, printed as ``op(arg,arg)``."""

    op: str
    args: tuple[str | int, ...] = ()

    def __str__(self) -> str:
        return f"{self.op}({','.join(map(str, self.args))})"


@dataclass(frozen=True)
class Schedule:
    """Moves in the order they apply. ``Schedule.parse(str(s)) == s``."""

    moves: tuple[Move, ...] = ()

    def __str__(self) -> str:
        return " ".join(map(str, self.moves))

    @staticmethod
    def parse(text: str) -> Schedule:
        moves = []
        rest = text.strip()
        while rest:
            m = re.match(r"([a-z_]+)\(([^()]*)\)\s*", rest)
            if m is None:
                raise IllegalMove(f"cannot read a move at {rest[:40]!r}; a move looks like split(x0,64)")
            args = [a.strip() for a in m[2].split(",") if a.strip()]
            moves.append(Move(m[1], tuple(int(a) if re.fullmatch(r"-?\d+", a) else a for a in args)))
            rest = rest[m.end() :]
        return Schedule(tuple(moves))


@dataclass(frozen=True)
class Scheduled:
    """A kernel with every decision made; what renderers read.

    ``parallel`` counts the leading outer axes flattened into the parallel extent. ``vector`` names, per loop, the axis
    that carries lanes: the loop's last inner axis, the last outer axis (the same for all loops), or None (scalar).
    ``unroll`` is the number of independent vector accumulators; ``grain`` the least outer points per task. ``turned``: the only loop's last inner
    axis runs along a block of an outer one, and the one before carries the lanes.
    """

    kernel: Kernel
    schedule: Schedule
    parallel: int
    vector: tuple[str | None, ...]
    unroll: int
    grain: int
    turned: bool = False


def apply(kernel: Kernel, schedule: Schedule) -> Scheduled:
    """The kernel under the schedule. Raises :class:`IllegalMove` where a move does not fit."""
    state = Scheduled(kernel, schedule, len(kernel.axes), tuple(None for _ in kernel.loops), 1, 1)
    for move in schedule.moves:
        handler = _HANDLERS.get(move.op)
        if handler is None:
            raise IllegalMove(f"there is no move {move.op}; there are {', '.join(sorted(_HANDLERS))}")
        state = handler(state, move)
    outer = state.kernel.axes[-1].name if state.kernel.axes else None
    along_outer = bool(state.vector) and state.vector[0] == outer and outer is not None
    return replace(state, parallel=len(state.kernel.axes) - along_outer)


def _split(state: Scheduled, move: Move) -> Scheduled:
    if len(move.args) != 2 or not isinstance(move.args[1], int) or move.args[1] < 1:
        raise IllegalMove(f"{move} needs an outer axis and a positive factor")
    name, factor = str(move.args[0]), move.args[1]
    return replace(state, kernel=split_axis(state.kernel, name, factor))


def split_axis(kernel: Kernel, name: str, factor: int, uneven: bool = False) -> Kernel:
    """The kernel with outer axis ``name`` split into ``name`` (outer) and ``name_i`` of ``factor`` points, next to it; fewer at the last ``name`` of a
    symbolic size only where it may be ``uneven``."""
    axis = _outer_axis(kernel, name)
    width: Dim = factor
    if isinstance(axis.size, int):
        count: Dim = -(-axis.size // factor)
        if axis.size % factor:
            width = sympy.Min(factor, axis.size - factor * axis.symbol)
    else:
        quotient = sympy.sympify(axis.size) / factor
        count = sympy.expand(quotient)
        if not all(c.is_Integer for c in quotient.as_coefficients_dict().values()):
            if not uneven:
                raise IllegalMove(f"split({name},{factor}) does not divide the axis of {axis.size} points")
            count = FloorDiv(axis.size + factor - 1, factor)
            width = sympy.Min(factor, axis.size - factor * axis.symbol)
    inner = Axis(f"{name}_i", width)
    i = kernel.axes.index(axis)
    axes = (*kernel.axes[:i], Axis(name, count), inner, *kernel.axes[i + 1 :])
    point = factor * axis.symbol + inner.symbol
    return substitute(replace(kernel, axes=axes), {axis.symbol: point})


def _parallel(state: Scheduled, move: Move) -> Scheduled:
    names = [a.name for a in state.kernel.axes]
    given = [str(a) for a in move.args]
    if given not in (names, names[:-1]):
        raise IllegalMove(f"{move} must list the outer axes in order, all of them or all but the last: {', '.join(names)}")
    return state


def _vectorize(state: Scheduled, move: Move) -> Scheduled:
    loops = state.kernel.loops
    if not move.args:
        return replace(state, vector=tuple(None for _ in loops))
    if move.args == ("inner",):
        return replace(state, vector=tuple(loop.axes[-1].name if loop.axes else None for loop in loops))
    if len(move.args) == 1 and state.kernel.axes and state.kernel.axes[-1].name == move.args[0]:
        if any(_depends(a.size, state.kernel.axes[-1].name) for loop in loops for a in loop.axes):
            raise IllegalMove(f"{move}: an inner axis has a length that differs from lane to lane")
        return replace(state, vector=tuple(str(move.args[0]) for _ in loops))
    raise IllegalMove(f"{move} must name the last outer axis, or inner, or nothing")


def _unroll(state: Scheduled, move: Move) -> Scheduled:
    if move.args not in ((1,), (2,), (4,)):
        raise IllegalMove(f"{move}: accumulators come in 1, 2 or 4")
    return replace(state, unroll=int(move.args[0]))


def _grain(state: Scheduled, move: Move) -> Scheduled:
    if len(move.args) != 1 or not isinstance(move.args[0], int) or move.args[0] < 1:
        raise IllegalMove(f"{move} needs one positive number of points")
    return replace(state, grain=move.args[0])


def _turn(state: Scheduled, move: Move) -> Scheduled:
    if len(move.args) != 3 or not all(isinstance(a, int) and a >= 1 for a in move.args[1:]):
        raise IllegalMove(f"{move} needs an outer axis, the points of a block of it and those of a chunk of the inner one")
    name, block, chunk = str(move.args[0]), int(move.args[1]), int(move.args[2])
    axis, loops = _outer_axis(state.kernel, name), state.kernel.loops
    if len(loops) != 1 or not loops[0].axes or state.vector != (loops[0].axes[-1].name,):
        raise IllegalMove(f"{move} is for a kernel of one loop, with lanes along its last axis")
    if not turned_loads(state.kernel, axis, loops[0].axes[-1]):
        raise IllegalMove(f"{move}: nothing is loaded that lies along {name} and is stored in another order")
    *leading, lanes = loops[0].axes
    if any(_depends(a.size, name) for a in loops[0].axes):
        raise IllegalMove(f"{move}: an inner axis has a length that differs along {name}")
    kernel = split_axis(state.kernel, name, min(block, axis.size) if isinstance(axis.size, int) else block, uneven=True)
    inner = next(a for a in kernel.axes if a.name == f"{name}_i")
    axes = tuple(a for a in kernel.axes if a is not inner)
    along = lanes
    if isinstance(lanes.size, int) and lanes.size > chunk:
        chunks = Axis(f"{lanes.name}_o", -(-lanes.size // chunk))
        along = Axis(lanes.name, sympy.Min(chunk, lanes.size - chunk * chunks.symbol) if lanes.size % chunk else chunk)
        kernel = substitute(kernel, {lanes.symbol: chunk * chunks.symbol + lanes.symbol})
        axes = (*axes, chunks)
    loop = Loop((*leading, along, inner), kernel.loops[0].body)
    return replace(state, kernel=replace(kernel, axes=axes, loops=(loop,)), turned=True)


_HANDLERS: dict[str, Callable[[Scheduled, Move], Scheduled]] = {
    "split": _split,
    "parallel": _parallel,
    "vectorize": _vectorize,
    "turn": _turn,
    "unroll": _unroll,
    "grain": _grain,
}


def _outer_axis(kernel: Kernel, name: str) -> Axis:
    for a in kernel.axes:
        if a.name == name:
            return a
    raise IllegalMove(f"there is no outer axis {name}; there are {', '.join(a.name for a in kernel.axes) or 'none'}")


def _depends(size: Dim, name: str) -> bool:
    return not isinstance(size, int) and symbol(name) in size.free_symbols


def substitute(kernel: Kernel, mapping: dict[sympy.Symbol, sympy.Expr]) -> Kernel:
    """The kernel with index symbols replaced in every index, index value and inner axis size."""
    memo: dict[Expr, Expr] = {}

    def index(e: sympy.Expr) -> sympy.Expr:
        return e if isinstance(e, int) else e.xreplace(mapping).expand()

    def expr(e: Expr) -> Expr:
        got = memo.get(e)
        if got is None:
            arg = e.arg
            if e.op == "index":
                arg = index(arg)  # type: ignore[arg-type]
            elif e.op == "load":
                arg = (arg[0], index(arg[1]))  # type: ignore[index]
            got = memo[e] = Expr(e.op, tuple(map(expr, e.args)), e.dtype, arg)
        return got

    def item(s: Reduce | Store) -> Reduce | Store:
        if isinstance(s, Reduce):
            return replace(s, value=expr(s.value))
        return replace(s, index=index(s.index), value=expr(s.value), args=tuple(map(expr, s.args)))

    loops = tuple(
        Loop(tuple(Axis(a.name, index(a.size)) for a in loop.axes), tuple(item(s) for s in loop.body))  # type: ignore[arg-type]
        for loop in kernel.loops
    )
    return replace(kernel, loops=loops)


def default_schedule(kernel: Kernel, facts: TargetFacts) -> Schedule:
    """The schedule a target uses unless a search found a better one.

    Lanes go along the axis on which stores and loads are stride 1: each loop's last inner axis, or the last outer axis
    when that is the contiguous one (a reduction over rows of a matrix, a pooled channels-last image).
    """
    moves: list[Move] = []
    lanes = max(facts.lanes_f32, 1)
    if _prefers_outer(kernel, lanes):
        axis = kernel.axes[-1]
        factor = _lane_block(axis.size, kernel.axes[:-1], facts, _ops_per_point(kernel))
        if factor is not None:
            moves.append(Move("split", (axis.name, factor)))
            kernel = split_axis(kernel, axis.name, factor)
        moves.append(Move("parallel", tuple(a.name for a in kernel.axes[:-1])))
        moves.append(Move("vectorize", (kernel.axes[-1].name,)))
        copies = _outer_copies(kernel, lanes)
        if copies > 1:
            moves.append(Move("unroll", (copies,)))
        points = kernel.axes[-1].size if factor is None else factor
    else:
        moves.append(Move("parallel", tuple(a.name for a in kernel.axes)))
        moves.append(Move("vectorize", ("inner",)))
        points = 1
        turned = _turned_axis(kernel, lanes)
        if turned is not None:
            moves.append(Move("turn", (turned.name, TURNED_BLOCK, _turned_chunk(kernel, turned, facts))))
            return Schedule((*moves, Move("grain", (1,))))
        if _long_reduction(kernel, lanes):
            moves.append(Move("unroll", (4,)))
    work = _ops_per_point(kernel) * (points if isinstance(points, int) else 256)
    moves.append(Move("grain", (max(1, math.ceil(TASK_OPS / max(work, 1))),)))
    return Schedule(tuple(moves))


def _lane_block(size: Dim, rest: tuple[Axis, ...], facts: TargetFacts, ops: int) -> int | None:
    """How many lanes of the vector axis one outer point keeps, or None to keep them all. ``ops``: element-operations of a lane."""
    others = math.prod(a.size if isinstance(a.size, int) else 64 for a in rest)
    if not isinstance(size, int) or others >= 4 * facts.cores:
        return None
    factors = [f for f in (LANE_BLOCK, LANE_BLOCK // 2, LANE_BLOCK // 4) if facts.lanes_f32 <= f < size]
    exact = next((f for f in factors if size % f == 0), None)
    # With blocks of different sizes no loop's length is known: that has to pay.
    return factors[0] if exact is None and factors and others * size * ops >= SHARED_OPS else exact


def stride_of(index: object, axis: sympy.Symbol) -> object:
    """d index / d axis: an int, a symbolic stride, or None when the index is not affine in the axis."""
    if isinstance(index, int) or axis not in index.free_symbols:  # type: ignore[attr-defined]
        return 0
    terms = index.args if isinstance(index, sympy.Add) else (index,)
    total: object = 0
    for t in terms:
        if axis not in t.free_symbols:
            continue
        coefficient = t / axis
        if axis in coefficient.free_symbols or coefficient.has(FloorDiv):
            return None
        total = total + coefficient  # type: ignore[operator]
    return int(total) if isinstance(total, sympy.Integer) else total


def accesses(kernel: Kernel) -> list[tuple[Loop, str, sympy.Expr, bool]]:
    """Every distinct (loop, buffer, index, is store) of the kernel."""
    found: list[tuple[Loop, str, sympy.Expr, bool]] = []
    for loop in kernel.loops:
        seen: set[int] = set()

        def visit(e: Expr, loop: Loop = loop, seen: set[int] = seen) -> None:
            if id(e) in seen:
                return
            seen.add(id(e))
            if e.op == "load":
                found.append((loop, e.arg[0], e.arg[1], False))  # type: ignore[index]
            for a in e.args:
                visit(a)

        for s in loop.body:
            visit(s.value)
            if isinstance(s, Store):
                found.append((loop, s.buffer, s.index, True))
                for a in s.args:
                    visit(a)
    return found


def _prefers_outer(kernel: Kernel, lanes: int) -> bool:
    """Whether more accesses are stride 1 along the last outer axis than along the loops' last inner axes."""
    if not kernel.axes:
        return False
    last = kernel.axes[-1]
    if isinstance(last.size, int) and last.size < lanes:
        return False
    if _local_bytes(kernel) * lanes > LOCAL_BYTES:
        return False
    if any(_depends(a.size, last.name) for loop in kernel.loops for a in loop.axes):
        return False
    outer_score = inner_score = 0
    for loop, _, index, is_store in accesses(kernel):
        weight = 2 if is_store and loop.axes else 1
        if loop.axes and not any(stride_of(index, a.symbol) != 0 for a in loop.axes):
            continue  # once for the whole loop
        if stride_of(index, last.symbol) == 1:
            outer_score += weight
        # Short axes are merged, or some lanes stay empty: better than lanes far apart, but for what folds them.
        least = lanes if any(isinstance(s, Reduce) for s in loop.body) else lanes // 4
        if loop.axes and stride_of(index, loop.axes[-1].symbol) == 1 and _wide(loop.axes[-1], least):
            inner_score += weight
    return outer_score > inner_score


def turned_loads(kernel: Kernel, axis: Axis, lane: Axis) -> list[tuple[str, sympy.Expr]]:
    """What the only loop loads of float32 whose elements lie side by side along ``axis`` and apart along ``lane``, which its stores follow.

    Empty where anything reduces, adds to memory, or is stored where an index that was read says.
    """
    (loop,) = kernel.loops
    if not all(isinstance(s, Store) and not s.args and not s.accumulate and stride_of(s.index, lane.symbol) == 1 for s in loop.body):
        return []
    stored = {s.buffer for s in loop.body if isinstance(s, Store)}
    floats = {b.name for b in kernel.buffers if b.dtype is torch.float32 and b.role != "local"} - stored
    inner = {a.symbol for a in (*kernel.axes, *loop.axes)}
    found = []
    for _, buffer, index, is_store in accesses(kernel):
        if is_store or buffer not in floats or isinstance(index, int) or any(x.name.startswith("_k") for x in index.free_symbols):
            continue
        apart = stride_of(index, lane.symbol)
        if stride_of(index, axis.symbol) == 1 and apart not in (None, 0, 1) and not sympy.sympify(apart).free_symbols & inner:
            found.append((buffer, index))
    return found


def _turned_axis(kernel: Kernel, lanes: int) -> Axis | None:
    """The outer axis along which lie what the loop's last axis reads apart, where both hold whole vectors."""
    if len(kernel.loops) != 1 or not kernel.loops[0].axes:
        return None
    last = kernel.loops[0].axes[-1]
    for axis in reversed(kernel.axes):
        if _wide(axis, lanes) and _wide(last, lanes) and not _depends(last.size, axis.name) and turned_loads(kernel, axis, last):
            return axis
    return None


def _turned_chunk(kernel: Kernel, axis: Axis, facts: TargetFacts) -> int:
    """Points of the inner axis in a task: fewer where there would be too few tasks."""
    last = kernel.loops[0].axes[-1]
    others = math.prod(a.size if isinstance(a.size, int) else 64 for a in kernel.axes if a is not axis)
    tasks = [others, *(-(-a.size // each) for a, each in ((axis, TURNED_BLOCK), (last, TURNED_CHUNK)) if isinstance(a.size, int))]
    return TURNED_CHUNK if math.prod(tasks) >= 4 * facts.cores else TURNED_BLOCK


def _local_bytes(kernel: Kernel) -> int:
    """Bytes of the row buffers of one outer point."""
    sizes = [b.numel * b.dtype.itemsize if isinstance(b.numel, int) else LOCAL_BYTES for b in kernel.buffers if b.role == "local"]
    return sum(sizes)


def _outer_copies(kernel: Kernel, lanes: int) -> int:
    """How many vectors of outer lanes go together: a reduction's adds wait for each other, so cheap ones want several."""
    size = kernel.axes[-1].size
    if not any(isinstance(s, Reduce) for loop in kernel.loops for s in loop.body):
        return 1
    heavy = any(b.role == "local" for b in kernel.buffers) or len(kernel.loops) > 2
    copies = 2 if heavy else 4
    while copies > 1 and isinstance(size, int) and size < copies * lanes:
        copies //= 2
    while copies > 1 and _local_bytes(kernel) * lanes * copies > LOCAL_BYTES:
        copies //= 2
    return copies


def _wide(axis: Axis, lanes: int) -> bool:
    return not isinstance(axis.size, int) or axis.size >= lanes


def _long_reduction(kernel: Kernel, lanes: int) -> bool:
    for loop in kernel.loops:
        if any(isinstance(s, Reduce) and s.op not in ("argmin", "argmax") for s in loop.body) and loop.axes:
            size = loop.axes[-1].size
            if not isinstance(size, int) or size >= 8 * lanes:
                return True
    return False


def _count(e: Expr, seen: set[int]) -> int:
    if id(e) in seen:
        return 0
    seen.add(id(e))
    heavy = 8 if e.op in HEAVY else 1
    return heavy * (e.op not in ("const", "index", "acc")) + sum(_count(a, seen) for a in e.args)


# Operators that cost a polynomial or more.
HEAVY = frozenset(
    ["exp", "exp2", "expm1", "log", "log2", "log10", "log1p", "sin", "cos", "tan", "asin", "acos", "atan", "sinh", "cosh", "tanh", "asinh", "acosh", "atanh", "erf", "erfc", "pow", "atan2", "fmod", "mod", "floordiv", "truncdiv"]
)


def _ops_per_point(kernel: Kernel) -> int:
    """Element-operations of one outer point; symbolic sizes count as 256."""
    total = 0
    for loop in kernel.loops:
        points = math.prod(a.size if isinstance(a.size, int) else 256 for a in loop.axes)
        total += points * ops(loop)
    return total


def ops(loop: Loop) -> int:
    """Element-operations of one of a loop's points."""
    seen: set[int] = set()
    return sum(1 + _count(s.value, seen) for s in loop.body)
