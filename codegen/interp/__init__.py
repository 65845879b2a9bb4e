"""The target that defines the meaning of a kernel: every loop as torch operations over its whole iteration space."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import sympy
import torch

from ..kernel import Axis, Buffer, Expr, Kernel, Loop, Reduce
from ..lower import Lowered
from .ops import OPS

__all__ = ["evaluate", "run"]


def run(program: Lowered | Kernel, buffers: Mapping[str, torch.Tensor], sizes: Mapping[str, int] | None = None) -> None:
    """Run a kernel, or a region's kernels with their temps, on buffers by name.

    A buffer is any tensor whose first element is where the base pointer points; it is addressed through its storage.
    ``sizes`` gives the size symbols.
    """
    sizes = dict(sizes or {})
    if isinstance(program, Kernel):
        _Run(program, buffers, sizes).go()
        return
    known = dict(buffers)
    for t in program.temps:
        # Filled with what a wrong read would betray.
        size = int(evaluate(t.numel, sizes))
        known[t.name] = torch.full((size,), float("nan") if t.dtype.is_floating_point else 1, dtype=t.dtype)
    for kernel in program.kernels:
        _Run(kernel, known, sizes).go()


def evaluate(e: Any, env: Mapping[str, Any]) -> Any:
    """A sympy integer expression (or an int) over ints or int64 tensors."""
    if isinstance(e, int):
        return e
    if e.is_Integer:
        return int(e)
    if e.is_Symbol:
        return env[e.name]
    args = [evaluate(a, env) for a in e.args]
    name = type(e).__name__
    out = args[0]
    if e.is_Pow:
        return out ** args[1]
    if name == "FloorDiv":
        return out // args[1] if isinstance(out, int) else torch.div(out, args[1], rounding_mode="floor")
    if name in ("Mod", "PythonMod"):
        return out % args[1]
    for a in args[1:]:
        if e.is_Add:
            out = out + a
        elif e.is_Mul:
            out = out * a
        elif isinstance(e, (sympy.Min, sympy.Max)) or name in ("Min", "Max"):
            out = _extreme(out, a, name == "Min")
        else:
            raise ValueError(f"no meaning for the index expression {e}")
    return out


def _extreme(a: Any, b: Any, least: bool) -> Any:
    if isinstance(a, int) and isinstance(b, int):
        return min(a, b) if least else max(a, b)
    a, b = torch.as_tensor(a), torch.as_tensor(b)
    return torch.minimum(a, b) if least else torch.maximum(a, b)


class _Run:
    def __init__(self, kernel: Kernel, buffers: Mapping[str, torch.Tensor], sizes: dict[str, int]) -> None:
        self.kernel, self.sizes = kernel, sizes
        self.flat = {b.name: self.addressed(b, buffers) for b in kernel.arguments}
        self.outer = [int(evaluate(a.size, sizes)) for a in kernel.axes]
        self.points = torch.Size(self.outer)
        # A local buffer exists once per outer point.
        self.local: dict[str, torch.Tensor] = {}
        for b in kernel.buffers:
            if b.role == "local":
                n = int(evaluate(b.numel, sizes))
                self.local[b.name] = torch.zeros((self.points.numel(), n), dtype=b.dtype)
        self.accs: dict[str, torch.Tensor] = {}

    def addressed(self, b: Buffer, buffers: Mapping[str, torch.Tensor]) -> torch.Tensor:
        t = buffers[b.name]
        if t.dtype is not b.dtype:
            raise ValueError(f"buffer {b.name} has dtype {t.dtype}, the kernel wants {b.dtype}")
        n = int(evaluate(b.numel, self.sizes))
        return torch.as_strided(t, (n,), (1,), t.storage_offset())

    def go(self) -> None:
        for loop in self.kernel.loops:
            _LoopRun(self, loop).go()


class _LoopRun:
    """One loop over the grid [outer axes..., inner axes...]."""

    def __init__(self, run: _Run, loop: Loop) -> None:
        self.run, self.loop = run, loop
        n_outer, n_inner = len(run.outer), len(loop.axes)
        rank = n_outer + n_inner
        self.env: dict[str, Any] = dict(run.sizes)
        for d, (axis, size) in enumerate(zip(run.kernel.axes, run.outer)):
            self.env[axis.name] = _ramp(size, d, rank)
        self.mask: torch.Tensor | None = None
        lengths = [self.length(axis, n_outer + d, rank) for d, axis in enumerate(loop.axes)]
        self.grid = torch.Size([*run.outer, *lengths])
        self.n_outer = n_outer
        self.memo: dict[int, torch.Tensor] = {}

    def length(self, axis: Axis, d: int, rank: int) -> int:
        size = evaluate(axis.size, self.env)
        if isinstance(size, torch.Tensor):
            longest = int(size.max()) if size.numel() else 0
            ramp = _ramp(longest, d, rank)
            inside = ramp < size
            self.mask = inside if self.mask is None else self.mask & inside
        else:
            longest = int(size)
            ramp = _ramp(longest, d, rank)
        self.env[axis.name] = ramp
        return longest

    def go(self) -> None:
        # Values first: within one point of a loop, statements see the loop's own reads before its stores.
        for s in self.loop.body:
            value = self.value(s.value).expand(self.grid)
            if isinstance(s, Reduce):
                self.run.accs[s.name] = self.reduced(s, value)
            else:
                env = {**self.env, **{f"_k{i}": self.value(a) for i, a in enumerate(s.args)}}
                self.store(s.buffer, evaluate(s.index, env), value, s.accumulate)
                self.memo.clear()

    def reduced(self, s: Reduce, value: torch.Tensor) -> torch.Tensor:
        inner = self.grid[self.n_outer :]
        flat = value.reshape([*self.run.outer, inner.numel()])
        if self.mask is not None:
            mask = self.mask.expand(self.grid).reshape(flat.shape)
            flat = torch.where(mask, flat, torch.full((), _identity(s.op, flat.dtype), dtype=flat.dtype))
        return _reduce(s.op, flat).reshape([*self.run.outer, *([1] * len(inner))])

    def store(self, buffer: str, index: Any, value: torch.Tensor, accumulate: bool) -> None:
        at = torch.as_tensor(index).expand(self.grid)
        target = self.target(buffer)
        if buffer in self.run.local:
            at = at + self.private(buffer)
        at, value = at.reshape(-1), value.reshape(-1)
        if self.mask is not None:
            keep = self.mask.expand(self.grid).reshape(-1)
            at, value = at[keep], value[keep]
        self.check(buffer, at, target)
        target.index_put_((at,), value, accumulate=accumulate)

    def target(self, buffer: str) -> torch.Tensor:
        local = self.run.local.get(buffer)
        return local.view(-1) if local is not None else self.run.flat[buffer]

    def private(self, buffer: str) -> torch.Tensor:
        """Where each outer point's copy of a local buffer starts."""
        n = self.run.local[buffer].shape[1]
        ids = torch.arange(self.run.points.numel()) * n
        return ids.reshape([*self.run.outer, *([1] * len(self.loop.axes))])

    def check(self, buffer: str, at: torch.Tensor, target: torch.Tensor) -> None:
        if at.numel() and (int(at.min()) < 0 or int(at.max()) >= target.numel()):
            raise IndexError(f"{self.run.kernel.name} reaches outside {buffer}: {int(at.min())}..{int(at.max())} of {target.numel()}")

    def value(self, e: Expr) -> torch.Tensor:
        found = self.memo.get(id(e))
        if found is not None:
            return found
        args = [self.value(a) for a in e.args]
        if e.op == "const":
            out = torch.tensor(e.arg, dtype=e.dtype)
        elif e.op == "index":
            out = torch.as_tensor(evaluate(e.arg, self.env), dtype=torch.int64)
        elif e.op == "acc":
            got = self.run.accs[str(e.arg)]
            out = got.reshape([*self.run.outer, *([1] * len(self.loop.axes))])
        elif e.op == "load":
            out = self.load(e, args)
        else:
            out = OPS[e.op](e, *args)
        if out.dtype is not e.dtype:
            raise TypeError(f"{e.op} gave {out.dtype} where the kernel says {e.dtype}")
        self.memo[id(e)] = out
        return out

    def load(self, e: Expr, args: list[torch.Tensor]) -> torch.Tensor:
        buffer, index = e.arg  # type: ignore[misc]
        env = {**self.env, **{f"_k{i}": a for i, a in enumerate(args)}}
        at = torch.as_tensor(evaluate(index, env))
        if buffer in self.run.local:
            at = at + self.private(buffer)
        target = self.target(buffer)
        if self.mask is not None:
            at = torch.where(self.mask, at, 0)
        if self.grid.numel() == 0:
            return torch.zeros(self.grid, dtype=e.dtype)
        self.check(buffer, at, target)
        return target[at]


def _ramp(size: int, d: int, rank: int) -> torch.Tensor:
    return torch.arange(size).reshape([size if i == d else 1 for i in range(rank)])


def _identity(op: str, dtype: torch.dtype) -> Any:
    if op in ("sum", "xor_sum", "any"):
        return 0
    if op in ("prod", "all"):
        return 1
    low = op in ("max", "argmax")
    if dtype.is_floating_point:
        return float("-inf") if low else float("inf")
    if dtype is torch.bool:
        return not low
    return torch.iinfo(dtype).min if low else torch.iinfo(dtype).max


def _reduce(op: str, x: torch.Tensor) -> torch.Tensor:
    """Over the last dim; an empty one gives the operator's identity."""
    if x.shape[-1] == 0:
        return torch.full(x.shape[:-1], _identity(op, x.dtype), dtype=torch.int64 if op.startswith("arg") else x.dtype)
    if op == "sum":
        return x.sum(-1, dtype=x.dtype)
    if op == "prod":
        return x.prod(-1, dtype=x.dtype)
    if op in ("max", "min"):
        return x.amax(-1) if op == "max" else x.amin(-1)
    if op in ("argmax", "argmin"):
        return x.argmax(-1) if op == "argmax" else x.argmin(-1)
    if op == "xor_sum":
        out = torch.zeros_like(x[..., 0])
        for i in range(x.shape[-1]):
            out = out ^ x[..., i]
        return out
    return x.any(-1) if op == "any" else x.all(-1)
