"""The nested blocks of a rendered kernel, and where in them an expression can be computed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

import sympy
import torch

from .kernel import Dim, Expr, Kernel, Loop, Reduce, Store


@dataclass
class Scope:
    """An open block: its first line, its other lines, and what names are known in it for expressions and index sums."""

    head: str = ""
    lines: list[str] = field(default_factory=list)
    values: dict[tuple[Expr, int], object] = field(default_factory=dict)
    offsets: dict[tuple[object, int], str] = field(default_factory=dict)


class Scopes:
    """Blocks while they are written, outermost first.

    An expression goes to the outermost block where everything it needs is known (its level), so what does not change in a
    loop stands before the loop. ``stored`` names the buffers that the current loop writes: reads of them stay where they are.
    """

    def __init__(self, kernel: Kernel, indent: str, begin: str, end: str) -> None:
        self.kernel = kernel
        self.scopes = [Scope()]
        self.level_of: dict[str, int] = dict.fromkeys(kernel.sizes, 0)
        self.written = frozenset(b.name for b in kernel.buffers if b.role != "in")
        self.dtypes: dict[str, torch.dtype] = {b.name: b.dtype for b in kernel.buffers}
        self.stored: frozenset[str] = frozenset()
        self.point = 1
        self._indent, self._begin, self._end = indent, begin, end
        self._count = 0
        self._levels: dict[Expr, int] = {}
        self._reads: dict[Expr, frozenset[str]] = {}

    @property
    def top(self) -> int:
        return len(self.scopes) - 1

    def line(self, text: str, level: int | None = None) -> None:
        """Append a line to a block (the innermost unless told)."""
        level = self.top if level is None else level
        self.scopes[level].lines.append(self._indent * (level + 1) + text)

    def open(self, head: str, axis: str | None = None) -> None:
        """Begin a block; ``axis`` is the loop variable it defines."""
        self.scopes.append(Scope((head + self._begin).strip()))
        self.clear_levels()
        if axis is not None:
            self.level_of[axis] = self.top

    def close(self) -> None:
        done = self.scopes.pop()
        # The head goes in only now, so that what was hoisted out of the block stands before it.
        self.line(done.head)
        self.scopes[-1].lines += done.lines
        if self._end:
            self.line(self._end)
        self.clear_levels()

    def name(self, prefix: str) -> str:
        """A name not used before."""
        self._count += 1
        return f"{prefix}{self._count}"

    def begin_loop(self, loop: Loop) -> None:
        """Note what the loop writes: what was read from there before is stale."""
        self.stored = frozenset(s.buffer for s in loop.body if isinstance(s, Store))
        for buffer in self.stored:
            self.forget(buffer)
        self.clear_levels()

    def end_loop(self) -> None:
        self.stored = frozenset()
        self.clear_levels()

    # Levels

    def clear_levels(self) -> None:
        self._levels.clear()

    def level(self, e: Expr) -> int:
        """The outermost block where the expression's inputs are known."""
        for x in postorder(e, self._levels):
            self._levels[x] = max((self._levels[a] for a in x.args), default=self._own_level(x))
            self._levels[x] = max(self._levels[x], self._own_level(x))
        return self._levels[e]

    def _own_level(self, x: Expr) -> int:
        """What the node asks for beyond its arguments."""
        if x.op == "acc":
            return self.point
        if x.op == "index":
            return self.index_level(x.arg)  # type: ignore[arg-type]
        if x.op != "load":
            return 0
        buffer, index = access(x)
        if buffer in self.stored:
            return self.top
        return max(self.index_level(index), self.point if buffer in self.written else 0)

    def index_level(self, index: Dim) -> int:
        if isinstance(index, int):
            return 0
        return max((self.level_of[s.name] for s in index.free_symbols if not s.name.startswith("_k")), default=0)

    # Memory

    def reads(self, e: Expr) -> frozenset[str]:
        """The buffers an expression loads."""
        for x in postorder(e, self._reads):
            own = frozenset((x.arg[0],)) if x.op == "load" else frozenset()  # type: ignore[index]
            self._reads[x] = own.union(*(self._reads[a] for a in x.args))
        return self._reads[e]

    def forget(self, buffer: str) -> None:
        """Drop every known value that was read from a buffer."""
        for scope in self.scopes:
            stale = [k for k in scope.values if buffer in self.reads(k[0])]
            for k in stale:
                del scope.values[k]

    def loads_of(self, loop: Loop) -> frozenset[str]:
        """The buffers a loop loads."""
        exprs = [a for s in loop.body for a in ((s.value, *s.args) if isinstance(s, Store) else (s.value,))]
        return frozenset().union(*map(self.reads, exprs))


def access(load: Expr) -> tuple[str, sympy.Expr]:
    """A load's buffer and index."""
    buffer, index = load.arg  # type: ignore[misc]
    return buffer, sympy.sympify(index)  # type: ignore[has-type]


def postorder(e: Expr, done: dict[Expr, object] | dict) -> Iterator[Expr]:
    """The nodes under ``e`` that are not keys of ``done``, arguments first. The caller enters each into ``done``."""
    stack = [e]
    while stack:
        x = stack[-1]
        if x in done:
            stack.pop()
            continue
        missing = [a for a in x.args if a not in done]
        if missing:
            stack.extend(reversed(missing))
        else:
            stack.pop()
            yield x


def identity(r: Reduce) -> float | int | bool:
    """What a reduction starts from, as a value of its dtype."""
    dtype = r.value.dtype
    if r.op in ("max", "argmax"):
        return False if dtype is torch.bool else float("-inf") if dtype.is_floating_point else torch.iinfo(dtype).min
    if r.op in ("min", "argmin"):
        return True if dtype is torch.bool else float("inf") if dtype.is_floating_point else torch.iinfo(dtype).max
    return 1 if r.op in ("prod", "all") else 0
