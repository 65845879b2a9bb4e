"""How a kernel runs on a GPU, as moves that print and parse back.

A program (a block of threads) computes a tile: so many outer points, and of each so many inner points at a time.

``unblock(x0)``        an outer axis of blocks, and the inner axis that runs through one of them, the last of which may be shorter, become one inner axis
``flatten()``          of a kernel of one loop that reduces nothing: the inner axes become outer ones, so that tiles have one dimension
``fuse(x0,x1)``        two neighbouring outer axes become one, x1, where everything goes along both in equal steps
``order(x1,x0)``       the outer axes in another order
``cross()``            programs along the inner axis as well: of a kernel of one loop that reduces nothing
``recompute(row0)``    a scratch row is computed anew where it is read
``hold()``             every loop's row fits a tile: all loops run once, and scratch rows stay in registers
``tile(8,256)``        outer points, and inner points, of a tile: powers of two
``warps(4)``           warps of 32 threads for each program
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import sympy

from ..kernel import Axis, Dim, Expr, Kernel, Loop, Reduce, Store
from ..render import product, static
from ..schedule import IllegalMove, Move, Schedule, accesses, substitute
from ..scopes import access, postorder


@dataclass(frozen=True)
class Tiled:
    """A kernel with every decision made; what the renderer reads. ``row`` 0: tiles have one dimension."""

    kernel: Kernel
    schedule: Schedule
    points: int = 1
    row: int = 1
    warps: int = 4
    hold: bool = False
    cross: bool = False


def apply(kernel: Kernel, schedule: Schedule) -> Tiled:
    """The kernel under the moves. Raises :class:`IllegalMove` where one does not fit."""
    state = Tiled(kernel, schedule)
    for move in schedule.moves:
        handler = _HANDLERS.get(move.op)
        if handler is None:
            raise IllegalMove(f"there is no move {move.op} on a GPU; there are {', '.join(sorted(_HANDLERS))}")
        state = handler(state, move)
    if state.hold:
        _check_held(state)
    if not any(loop.axes for loop in state.kernel.loops):
        state = replace(state, row=0)
    return state


def rows(kernel: Kernel) -> list[Dim]:
    """The inner points of each loop that has any."""
    return [product(a.size for a in loop.axes) for loop in kernel.loops if loop.axes]


def place(loop: Loop) -> sympy.Expr:
    """The number of a loop's inner point, the last axis fastest."""
    at: sympy.Expr = sympy.Integer(0)
    for a in loop.axes:
        at = sympy.expand(at * a.size + a.symbol)
    return at


def is_pointwise(kernel: Kernel) -> bool:
    """Whether it is one loop, and every outer point has as many inner points."""
    if len(kernel.loops) != 1 or any(isinstance(s, Reduce) for s in kernel.loops[0].body):
        return False
    outer = {a.symbol for a in kernel.axes}
    return not any(sympy.sympify(a.size).free_symbols & outer for a in kernel.loops[0].axes)


def _unblock(state: Tiled, move: Move) -> Tiled:
    kernel = state.kernel
    axis = next((a for a in kernel.axes if move.args == (a.name,)), None)
    whole = None if axis is None else unblocked(kernel, axis)
    if axis is None or whole is None:
        raise IllegalMove(f"{move} needs an outer axis of blocks through which the only loop's only axis runs")
    axes = tuple(a for a in kernel.axes if a is not axis)
    loop = Loop((Axis(kernel.loops[0].axes[0].name, whole),), kernel.loops[0].body)
    return replace(state, kernel=substitute(replace(kernel, axes=axes, loops=(loop,)), {axis.symbol: sympy.Integer(0)}))


def unblocked(kernel: Kernel, blocks: Axis) -> Dim | None:
    """The points of all blocks together, where ``blocks`` numbers them, and one inner axis goes on in the next block from where it ends in the one before."""
    if len(kernel.loops) != 1 or len(kernel.loops[0].axes) != 1:
        return None
    inner = kernel.loops[0].axes[0]
    sizes = inner.size.args if isinstance(inner.size, sympy.Min) else ()
    length = next((int(n) for n in sizes if n.is_Integer), None)
    if length is None or len(sizes) != 2:
        return None
    rest = next(n for n in sizes if not n.is_Integer)
    total = sympy.expand(rest + length * blocks.symbol)
    if blocks.symbol in total.free_symbols or not all(_goes_on(index, blocks, inner, length) for _, index in indices(kernel)):
        return None
    return int(total) if total.is_Integer else total


def _goes_on(index: Dim, first: Axis, second: Axis, length: Dim) -> bool:
    """Whether an index depends on both axes as on one, along which a step of ``first`` is ``length`` steps of ``second``."""
    index = sympy.sympify(index)
    if not index.free_symbols & {first.symbol, second.symbol}:
        return True
    alone = index.xreplace({first.symbol: sympy.Integer(0)})
    return sympy.expand(alone.xreplace({second.symbol: length * first.symbol + second.symbol}) - index) == 0


def _flatten(state: Tiled, move: Move) -> Tiled:
    kernel = state.kernel
    if move.args or not is_pointwise(kernel):
        raise IllegalMove(f"{move} is for a kernel of one loop, the same at each outer point, that reduces nothing")
    (loop,) = kernel.loops
    return replace(state, kernel=replace(kernel, axes=(*kernel.axes, *loop.axes), loops=(Loop((), loop.body),)))


def fusible(kernel: Kernel, first: Axis, second: Axis) -> bool:
    """Whether every index goes on along ``first`` where ``second`` ends."""
    if first.size != 1 and not all(_goes_on(index, first, second, second.size) for _, index in indices(kernel)):
        return False
    both = {first.symbol, second.symbol}
    sizes = [a.size for loop in kernel.loops for a in loop.axes] + [a.size for a in kernel.axes]
    return not any(sympy.sympify(s).free_symbols & both for s in sizes)


def indices(kernel: Kernel) -> list[tuple[str, Dim]]:
    """(buffer, index) of everything read and stored, and ("", value) of every index that is a value itself."""
    found: list[tuple[str, Dim]] = [(buffer, index) for _, buffer, index, _ in accesses(kernel)]
    done: dict[Expr, object] = {}
    for loop in kernel.loops:
        for s in loop.body:
            for e in (s.value, *(s.args if isinstance(s, Store) else ())):
                for x in postorder(e, done):
                    done[x] = None
                    if x.op == "index":
                        found.append(("", x.arg))  # type: ignore[arg-type]
    return found


def _fuse(state: Tiled, move: Move) -> Tiled:
    kernel = state.kernel
    names = [a.name for a in kernel.axes]
    first = names.index(str(move.args[0])) if len(move.args) == 2 and move.args[0] in names else -1
    if first < 0 or names[first + 1 : first + 2] != [move.args[1]]:
        raise IllegalMove(f"{move} needs two neighbouring outer axes of {', '.join(names) or 'none'}")
    a, b = kernel.axes[first], kernel.axes[first + 1]
    if not fusible(kernel, a, b):
        raise IllegalMove(f"{move}: something does not go along both in equal steps")
    axes = (*kernel.axes[:first], Axis(b.name, a.size * b.size), *kernel.axes[first + 2 :])
    return replace(state, kernel=substitute(replace(kernel, axes=axes), {a.symbol: sympy.Integer(0)}))


def _order(state: Tiled, move: Move) -> Tiled:
    by_name = {a.name: a for a in state.kernel.axes}
    if sorted(map(str, move.args)) != sorted(by_name):
        raise IllegalMove(f"{move} must list the outer axes: {', '.join(by_name) or 'none'}")
    return replace(state, kernel=replace(state.kernel, axes=tuple(by_name[str(n)] for n in move.args)))


def _cross(state: Tiled, move: Move) -> Tiled:
    if move.args or not is_pointwise(state.kernel) or not state.kernel.loops[0].axes:
        raise IllegalMove(f"{move} is for a kernel of one loop with inner axes, the same at each outer point, that reduces nothing")
    return replace(state, cross=True)


def _recompute(state: Tiled, move: Move) -> Tiled:
    kernel = state.kernel
    names = [b.name for b in kernel.buffers if b.role == "local"]
    if len(move.args) != 1 or move.args[0] not in names:
        raise IllegalMove(f"{move} needs a scratch row of {', '.join(names) or 'none'}")
    name = str(move.args[0])
    stores = [(i, loop, s) for i, loop in enumerate(kernel.loops) for s in loop.body if isinstance(s, Store) and s.buffer == name]
    if len(stores) != 1 or sympy.expand(stores[0][2].index - place(stores[0][1])) != 0:
        raise IllegalMove(f"{move}: the row is not written once, in order")
    at, written, store = stores[0]
    stored = {s.buffer for loop in kernel.loops for s in loop.body if isinstance(s, Store)}
    if stored & _reads(store.value):
        raise IllegalMove(f"{move}: what the row is computed from is written over")
    loops = []
    for i, loop in enumerate(kernel.loops):
        if i == at:
            loop = Loop(loop.axes, tuple(s for s in loop.body if s is not store))
        if _loads(loop, name):
            if [a.size for a in loop.axes] != [a.size for a in written.axes] or any(sympy.expand(x - place(loop)) != 0 for x in _loads(loop, name)):
                raise IllegalMove(f"{move}: the row is read in another order")
            value = _renamed(store.value, dict(zip((a.symbol for a in written.axes), (a.symbol for a in loop.axes))))
            loop = _replaced(loop, name, value)
        loops.append(loop)
    kept = tuple(loop for loop in loops if loop.body)
    return replace(state, kernel=replace(kernel, buffers=tuple(b for b in kernel.buffers if b.name != name), loops=kept))


def _loads(loop: Loop, buffer: str) -> list[sympy.Expr]:
    """Where a loop reads a buffer."""
    alone = Kernel("k", (), (), (), (loop,))
    return [sympy.sympify(index) for _, b, index, is_store in accesses(alone) if b == buffer and not is_store]


def _reads(e: Expr) -> set[str]:
    done: dict[Expr, object] = {}
    for x in postorder(e, done):
        done[x] = None
    return {access(x)[0] for x in done if x.op == "load"}


def _renamed(e: Expr, mapping: dict[sympy.Symbol, sympy.Symbol]) -> Expr:
    alone = Kernel("k", (), (), (), (Loop((), (Store("out", sympy.Integer(0), e),)),))
    return substitute(alone, mapping).loops[0].body[0].value if mapping else e


def _replaced(loop: Loop, buffer: str, value: Expr) -> Loop:
    """The loop with every load of a buffer replaced."""
    memo: dict[Expr, Expr] = {}

    def expr(e: Expr) -> Expr:
        for x in postorder(e, memo):
            memo[x] = value if x.op == "load" and access(x)[0] == buffer else Expr(x.op, tuple(memo[a] for a in x.args), x.dtype, x.arg)
        return memo[e]

    return Loop(loop.axes, tuple(replace(s, value=expr(s.value)) if isinstance(s, Reduce) else replace(s, value=expr(s.value), args=tuple(map(expr, s.args))) for s in loop.body))


def _hold(state: Tiled, move: Move) -> Tiled:
    if move.args:
        raise IllegalMove(f"{move} takes nothing")
    # One name for the same place in all loops, so that what one has read the others have.
    known: dict[tuple, Loop] = {}
    loops = []
    for loop in state.kernel.loops:
        first = known.setdefault(tuple(a.size for a in loop.axes), loop)
        if first is not loop:
            alone = substitute(replace(state.kernel, loops=(loop,)), {a.symbol: b.symbol for a, b in zip(loop.axes, first.axes)})
            loop = Loop(first.axes, alone.loops[0].body)
        loops.append(loop)
    return replace(state, kernel=replace(state.kernel, loops=tuple(loops)), hold=True)


def _check_held(state: Tiled) -> None:
    sizes = [static(n) for n in rows(state.kernel)]
    if not sizes or any(n is None or n != sizes[0] or n > state.row for n in sizes):
        raise IllegalMove(f"hold() needs loops over rows of one known length, which tile(...) holds; the rows are of {', '.join(map(str, rows(state.kernel))) or 'none'}")
    for b in state.kernel.buffers:
        if b.role != "local":
            continue
        for loop in state.kernel.loops:
            stored = [sympy.sympify(s.index) for s in loop.body if isinstance(s, Store) and s.buffer == b.name]
            if any(sympy.expand(x - place(loop)) != 0 for x in (*stored, *_loads(loop, b.name))):
                raise IllegalMove(f"hold(): {b.name} is read in another order than it is written")


def _tile(state: Tiled, move: Move) -> Tiled:
    if len(move.args) != 2 or not all(isinstance(a, int) and a >= 1 and a & (a - 1) == 0 for a in move.args):
        raise IllegalMove(f"{move} needs two powers of two")
    return replace(state, points=int(move.args[0]), row=int(move.args[1]))


def _warps(state: Tiled, move: Move) -> Tiled:
    if move.args not in ((1,), (2,), (4,), (8,), (16,), (32,)):
        raise IllegalMove(f"{move}: a program has 1, 2, 4, 8, 16 or 32 warps")
    return replace(state, warps=int(move.args[0]))


_HANDLERS: dict[str, Callable[[Tiled, Move], Tiled]] = {
    "unblock": _unblock,
    "flatten": _flatten,
    "fuse": _fuse,
    "order": _order,
    "cross": _cross,
    "recompute": _recompute,
    "hold": _hold,
    "tile": _tile,
    "warps": _warps,
}
