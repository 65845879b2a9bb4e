"""The loop structure of a CPU kernel: outer points, inner loops, vector steps and tails, reductions."""

from __future__ import annotations

from ..kernel import Axis, Loop, Reduce, Store
from ..render import KINDS, product, static
from ..schedule import Scheduled, turned_loads
from . import ops
from .emit import Emitter
from .reduce import Accumulator, Reductions
from .values import C_INDEX

# Steps a float accumulator takes before it is added to its sum, and such sums before they are added to theirs: keeps the
# error near that of pairwise summation.
FLUSH = 64


class Body:
    """Writes the loops of one outer point through an :class:`Emitter`."""

    def __init__(self, s: Scheduled, lanes: int) -> None:
        kernel = s.kernel
        outer = kernel.axes[-1].name if kernel.axes and s.vector and s.vector[0] == kernel.axes[-1].name else None
        self.s = s
        self.lanes = lanes
        self.outer = outer
        self.e = Emitter(kernel, lanes, outer)
        self.reductions = Reductions(self.e)

    def write(self) -> list[str]:
        """The statements of the function body after the arguments are unpacked."""
        e, kernel = self.e, self.s.kernel
        axes = kernel.axes[:-1] if self.outer else kernel.axes
        self._open_points(axes)
        if self.outer:
            self._outer_lanes(kernel.axes[-1])
        else:
            for b in kernel.buffers:
                if b.role == "local":
                    e.line(f"{ops.MEMORY_TYPES[ops.TAGS[b.dtype]]} {b.name}[{C_INDEX.text(b.numel)}];")
            for loop, axis in zip(kernel.loops, self.s.vector):
                self._loop(loop, axis)
        self._close_points(axes)
        return e.scopes[0].lines

    # Outer points

    def _open_points(self, axes: tuple[Axis, ...]) -> None:
        e = self.e
        sizes = [C_INDEX.text(a.size) for a in axes]
        if len(axes) == 1:
            e.open(f"for (int64_t {axes[0].name} = lo; {axes[0].name} < hi; {axes[0].name}++)", axes[0].name)
            return
        if not axes:
            e.open("for (int64_t point = lo; point < hi; point++)")
            return
        rest = "lo"
        for a, size in zip(reversed(axes), reversed(sizes)):
            last = a is axes[0]
            e.line(f"int64_t {a.name} = {rest};" if last else f"int64_t {a.name} = {rest} % ({size});")
            rest = f"{rest} / ({size})" if rest == "lo" else f"({rest}) / ({size})"
        e.open("for (int64_t point = lo; point < hi; point++)")
        for a in axes:
            e.level_of[a.name] = e.top

    def _close_points(self, axes: tuple[Axis, ...]) -> None:
        e = self.e
        if len(axes) > 1:
            step = f"{axes[0].name}++;"
            for a in axes[1:]:
                step = f"if (++{a.name} == {C_INDEX.text(a.size)}) {{ {a.name} = 0; {step} }}"
            e.line(step)
        e.close()

    def _outer_lanes(self, axis: Axis) -> None:
        """Lanes are outer points: every loop runs for W (times unroll) points together, then for what is left."""
        e, name = self.e, axis.name
        size = C_INDEX.text(axis.size)
        copies = self.s.unroll if any(isinstance(b, Reduce) for loop in self.s.kernel.loops for b in loop.body) else 1
        known = static(axis.size)
        while known is not None and copies > 1 and known < copies * self.lanes:
            copies //= 2
        e.line(f"int64_t {name} = 0;")
        step = copies * self.lanes
        if known is None or known >= step:
            e.open(f"for (; {name} + {step} <= {size}; {name} += {step})", name)
            self._outer_body(name, copies, False)
            e.close()
        left = None if known is None else known % step
        if left != 0:
            partial = left is None or left % self.lanes != 0
            e.open(f"for (; {name} < {size}; {name} += {self.lanes})", name)
            if partial:
                e.line(f"const int n = (int)imin({size} - {name}, W);")
            self._outer_body(name, 1, partial)
            e.close()

    def _outer_body(self, name: str, copies: int, partial: bool) -> None:
        e = self.e
        e.vector, e.partial, e.copies, e.point = name, partial, copies, e.top
        for b in self.s.kernel.buffers:
            if b.role == "local":
                count = f"({C_INDEX.text(b.numel)})*{self.lanes * copies}"
                e.line(f"{ops.MEMORY_TYPES[ops.TAGS[b.dtype]]} {b.name}[{count}];")
        for loop in self.s.kernel.loops:
            self._loop(loop, name)
        e.vector, e.partial, e.copies, e.point = None, False, 1, 1

    # Inner loops

    def _loop(self, loop: Loop, axis: str | None) -> None:
        e = self.e
        inner = axis is not None and axis != self.outer
        e.begin_loop(loop)
        copies = self._copies(loop, inner)
        reduces = [s for s in loop.body if isinstance(s, Reduce)]
        sums = any(r.op == "sum" and KINDS[r.value.dtype] in "fd" for r in reduces)
        step = copies * self.lanes if inner else 1
        levels = self._levels(loop, step) if sums else 1
        accs = [self.reductions.declare(r, loop.axes, copies, inner or self.outer is not None, levels) for r in reduces]
        if not loop.axes:
            for u in range(copies):
                self._statements(loop, accs, u)
        else:
            self._axes(loop, accs, copies, inner, FLUSH * step if levels > 1 else None)
        for acc in accs:
            self.reductions.finish(acc, inner)
        e.end_loop()

    def _copies(self, loop: Loop, inner: bool) -> int:
        """Unrolled copies: of accumulators along an inner axis, of lanes along the outer one."""
        if not inner:
            return self.e.copies
        reduces = [s for s in loop.body if isinstance(s, Reduce)]
        if not reduces:
            return 1
        size = static(loop.axes[-1].size)
        copies = self.s.unroll
        while size is not None and copies > 1 and size < copies * self.lanes:
            copies //= 2
        return copies

    def _levels(self, loop: Loop, step: int) -> int:
        """How many sums of sums keep a float sum over the loop exact enough."""
        total = static(product(a.size for a in loop.axes))
        return 1 + sum(total is None or total > 2 * step * FLUSH**i for i in (1, 2))

    def _flush(self, accs: list[Accumulator], rounds: str) -> None:
        """Flush; ``rounds`` counts, where there is a level above."""
        e = self.e
        self.reductions.flush(accs)
        if any(len(a.levels) > 2 for a in accs):
            e.open(f"if (++{rounds} == {FLUSH})")
            e.line(f"{rounds} = 0;")
            self.reductions.flush(accs, 1)
            e.close()

    def _axes(self, loop: Loop, accs: list[Accumulator], copies: int, inner: bool, flush: int | None) -> None:
        e = self.e
        *leading, last = loop.axes[:-1] if self.s.turned else loop.axes
        counter = None
        rounds = ""
        if any(len(a.levels) > 2 for a in accs):
            rounds = e.name("c")
            e.line(f"int {rounds} = 0;")
        size = static(last.size)
        if flush is not None and leading and size is not None and size < flush:
            counter = e.name("c")
            e.line(f"int {counter} = 0;")
        for a in leading:
            e.open(f"for (int64_t {a.name} = 0; {a.name} < {C_INDEX.text(a.size)}; {a.name}++)", a.name)
        chunk = flush if counter is None else None
        if inner:
            self._vector_axis(loop, last, accs, copies, chunk, rounds)
        else:
            self._plain_axis(loop, last, accs, copies, chunk, rounds)
        if chunk is not None:
            self._flush(accs, rounds)
        if counter is not None:
            every = max(1, flush // max(size or 1, 1)) if flush else 1
            e.open(f"if (++{counter} == {every})")
            e.line(f"{counter} = 0;")
            self._flush(accs, rounds)
            e.close()
        for _ in leading:
            e.close()

    def _plain_axis(self, loop: Loop, axis: Axis, accs: list[Accumulator], copies: int, chunk: int | None, rounds: str) -> None:
        """The last axis point by point: scalar code, or lanes along the outer axis."""
        e, name, size = self.e, axis.name, C_INDEX.text(axis.size)
        known = static(axis.size)
        e.open("")
        if chunk is not None and (known is None or known > chunk):
            stop = e.name("stop")
            e.line(f"int64_t {name} = 0;")
            e.open(f"while ({name} < {size})")
            e.line(f"const int64_t {stop} = imin({size}, {name} + {chunk});")
            e.open(f"for (; {name} < {stop}; {name}++)", name)
        else:
            e.open(f"for (int64_t {name} = 0; {name} < {size}; {name}++)", name)
        for u in range(copies):
            self._statements(loop, accs, u)
        e.close()
        if chunk is not None and (known is None or known > chunk):
            self._flush(accs, rounds)
            e.close()
        e.close()

    def _vector_axis(self, loop: Loop, axis: Axis, accs: list[Accumulator], copies: int, chunk: int | None, rounds: str) -> None:
        """The last axis W * copies elements at a time, then what is left W at a time, the last of them partial."""
        e, name, size = self.e, axis.name, C_INDEX.text(axis.size)
        known = static(axis.size)
        step = copies * self.lanes
        e.open("")
        e.line(f"int64_t {name} = 0;")
        e.vector, e.partial = name, False
        e.clear_levels()
        if known is None or known >= step:
            chunked = chunk is not None and (known is None or known > chunk)
            if chunked:
                stop = e.name("stop")
                e.open(f"while ({name} + {step} <= {size})")
                e.line(f"const int64_t {stop} = imin({size}, {name} + {chunk});")
                e.open(f"for (; {name} + {step} <= {stop}; {name} += {step})", name)
            else:
                e.open(f"for (; {name} + {step} <= {size}; {name} += {step})", name)
            self._step(loop, accs, copies)
            e.close()
            if chunked:
                self._flush(accs, rounds)
                e.close()
        left = None if known is None else known % step
        if left != 0:
            e.partial = left is None or left % self.lanes != 0
            e.open(f"for (; {name} < {size}; {name} += {self.lanes})", name)
            if e.partial:
                e.line(f"const int n = (int)imin({size} - {name}, W);")
            self._step(loop, accs, 1)
            e.close()
        e.close()
        e.vector, e.partial = None, False
        e.clear_levels()

    def _step(self, loop: Loop, accs: list[Accumulator], copies: int) -> None:
        """The statements for a vector, or for the vectors of a block, whose loads are turned over W points of the block at a time."""
        e = self.e
        if not self.s.turned:
            for u in range(copies):
                self._statements(loop, accs, u)
            return
        axis = loop.axes[-1]
        first, size = e.name("b"), C_INDEX.text(axis.size)
        e.open(f"for (int64_t {first} = 0; {first} < {size}; {first} += W)", first)
        e.turn(turned_loads(self.s.kernel, axis, loop.axes[-2]), axis, first)
        e.open(f"for (int64_t {axis.name} = {first}; {axis.name} < imin({first} + W, {size}); {axis.name}++)", axis.name)
        self._statements(loop, accs, 0)
        e.close()
        e.close()
        e.turned.clear()

    def _statements(self, loop: Loop, accs: list[Accumulator], copy: int) -> None:
        e = self.e
        by_reduce = {id(a.reduce): a for a in accs}
        skipped = 0
        for i, s in enumerate(loop.body):
            if i < skipped:
                continue
            if count := e.woven(loop.body, i):
                e.weave([b for b in loop.body[i : i + count] if isinstance(b, Store)], copy)
                skipped = i + count
            elif isinstance(s, Store):
                e.store(s.buffer, s.index, s.args, s.value, s.accumulate, copy)
            else:
                self.reductions.update(by_reduce[id(s)], loop, copy)
