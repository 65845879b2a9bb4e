"""Schedules: how a kernel runs, as a tuple of frozen moves that prints and parses back.

``split(x0,64)``         outer axis x0 becomes x0 (size / 64, rounded up) and, right after it, x0_i (64, or what is left of the
                         size at the last x0); 64 must divide a symbolic size
``parallel(x0,x1)``      the outer axes flattened into the parallel extent: all of them, or all but the vector axis
``vectorize(inner)``     lanes along each loop's last inner axis; ``vectorize(x2)``: along the last outer axis;
                         ``vectorize()``: no lanes
``unroll(4)``            independent vector accumulators in reductions
``grain(16)``            least outer points in one task
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from dataclasses import dataclass, replace

import sympy
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
    ``unroll`` is the number of independent vector accumulators; ``grain`` the least outer points per task.
    """

    kernel: Kernel
    schedule: Schedule
    parallel: int
    vector: tuple[str | None, ...]
    unroll: int
    grain: int


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


def split_axis(kernel: Kernel, name: str, factor: int) -> Kernel:
    """The kernel with outer axis ``name`` split into ``name`` (outer) and ``name_i`` of ``factor`` points, next to it."""
    axis = _outer_axis(kernel, name)
    width: Dim = factor
    if isinstance(axis.size, int):
        count: Dim = -(-axis.size // factor)
        if axis.size % factor:
            width = sympy.Min(factor, axis.size - factor * axis.symbol)
    else:
        quotient = sympy.sympify(axis.size) / factor
        if not all(c.is_Integer for c in quotient.as_coefficients_dict().values()):
            raise IllegalMove(f"split({name},{factor}) does not divide the axis of {axis.size} points")
        count = sympy.expand(quotient)
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


_HANDLERS: dict[str, Callable[[Scheduled, Move], Scheduled]] = {
    "split": _split,
    "parallel": _parallel,
    "vectorize": _vectorize,
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
