"""Rendering as CUDA C, for NVRTC (with ``--fmad=false``, so that products and sums round as written).

Two shapes of launch. ``rows``: a block takes one outer point at a time and its threads share the inner loops; a reduction
folds over the block through shared memory. ``points``: a thread takes one outer point at a time and runs its loops alone,
which is for kernels without inner loops and for those whose lanes are outer points.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

import sympy
import torch

from ..kernel import Buffer, Dim, Expr, Loop, Reduce, Store
from ..render import HALVES, KINDS, TAGS, IndexStyle, Unrenderable, kernel_text, product, static, written
from ..schedule import Scheduled
from . import ops

INDEX = IndexStyle()
# Static shared memory every GPU gives a block, less what folding needs (1024 values of 16 bytes).
SHARED_BYTES = 48 * 1024 - 16 * 1024
# Private arrays larger than this would live in slow local memory.
PRIVATE_BYTES = 4 * 1024


def render(s: Scheduled, name: str) -> str:
    """A complete CUDA C source with the kernel ``name(buffers..., sizes as long long...)``.

    The second line names the launch shape. Raises Unrenderable for scratch rows that fit no fast memory.
    """
    return _Renderer(s, name).source()


@lru_cache(maxsize=1)
def _prelude() -> str:
    return (Path(__file__).parent / "prelude.cuh").read_text()


@dataclass
class _Scope:
    head: str = ""
    lines: list[str] = field(default_factory=list)
    values: dict[Expr, str] = field(default_factory=dict)


class _Renderer:
    def __init__(self, s: Scheduled, name: str) -> None:
        self.s, self.name, self.kernel = s, name, s.kernel
        outer = s.kernel.axes[-1].name if s.kernel.axes else None
        self.rows = any(v is not None and v != outer for v in s.vector)
        self.scopes = [_Scope()]
        self.level_of: dict[str, int] = dict.fromkeys(s.kernel.sizes, 0)
        self.written = written(s.kernel)
        self.dtypes = {b.name: b.dtype for b in s.kernel.buffers}
        self.stored: frozenset[str] = frozenset()
        self.accs: dict[str, str] = {}
        self.count = 0
        sizes = [static(b.numel) for b in s.kernel.buffers] + [static(product(a.size for a in s.kernel.axes))]
        self.index_type = "long long" if any(n is None or n >= 2**31 for n in sizes) else "int"

    def source(self) -> str:
        kernel = self.kernel
        shape = "rows: a block per outer point" if self.rows else "points: a thread per outer point"
        comment = "\n".join(f" * {line}" for line in [shape, *kernel_text(kernel).split("\n")])
        params = []
        for b in kernel.arguments:
            const = "const " if b.role == "in" else ""
            params.append(f"{const}{ops.MEMORY_TYPES[TAGS[b.dtype]]} *__restrict__ {b.name}")
        params += [f"long long {n}" for n in kernel.sizes]
        head = f'extern "C" __global__ void {self.name}({", ".join(params)}) {{'
        self._locals([b for b in kernel.buffers if b.role == "local"])
        self._points()
        for i, loop in enumerate(kernel.loops):
            self._loop(loop)
            later = {b for other in kernel.loops[i + 1 :] for b in _loads(other)}
            if self.rows and self.stored & later:
                self.line("__syncthreads();")
        if self.rows and any(b.role == "local" for b in kernel.buffers):
            # The next point's rows go where this one's are still being read.
            self.line("__syncthreads();")
        self._close()
        return "\n".join([_prelude(), f"/* {self.name}", comment, " */", head, *self.scopes[0].lines, "}"]) + "\n"

    # Text

    def line(self, text: str, level: int | None = None) -> None:
        level = len(self.scopes) - 1 if level is None else level
        self.scopes[level].lines.append("  " * (level + 1) + text)

    def _open(self, head: str) -> None:
        self.scopes.append(_Scope(head + " {"))

    def _close(self) -> None:
        done = self.scopes.pop()
        # The head goes in only now, after what was hoisted out of the block.
        self.line(done.head)
        self.scopes[-1].lines += done.lines
        self.line("}")

    def _fresh(self, prefix: str) -> str:
        self.count += 1
        return f"{prefix}{self.count}"

    def _locals(self, buffers: list[Buffer]) -> None:
        limit = SHARED_BYTES if self.rows else PRIVATE_BYTES
        sizes = [static(b.numel) for b in buffers]
        if None in sizes or sum(n * b.dtype.itemsize for n, b in zip(sizes, buffers)) > limit:  # type: ignore[operator]
            raise Unrenderable(f"scratch rows of more than {limit} bytes on CUDA")
        for n, b in zip(sizes, buffers):
            shared = "__shared__ " if self.rows else ""
            self.line(f"{shared}{ops.MEMORY_TYPES[TAGS[b.dtype]]} {b.name}[{n}];")

    def _points(self) -> None:
        extent = INDEX.text(product(a.size for a in self.kernel.axes))
        first = "blockIdx.x" if self.rows else "blockIdx.x * (long long)blockDim.x + threadIdx.x"
        step = "gridDim.x" if self.rows else "gridDim.x * (long long)blockDim.x"
        self._open(f"for (long long point = {first}; point < {extent}; point += {step})")
        self._decode("point", self.kernel.axes)

    def _decode(self, flat: str, axes: tuple) -> None:
        rest = flat
        for a in reversed(axes):
            size = INDEX.text(a.size)
            value = f"({self.index_type})({rest})" if a is axes[0] else f"({self.index_type})(({rest}) % ({size}))"
            self.line(f"const {self.index_type} {a.name} = {value};")
            self.level_of[a.name] = len(self.scopes) - 1
            rest = f"({rest}) / ({size})"

    # Loops

    def _loop(self, loop: Loop) -> None:
        stores = frozenset(s.buffer for s in loop.body if isinstance(s, Store))
        for b in stores:
            self._forget(b)
        self.stored = stores
        reduces = [s for s in loop.body if isinstance(s, Reduce)]
        names = {id(r): self._declare(r) for r in reduces}
        depth = len(self.scopes)
        if loop.axes and self.rows:
            total = INDEX.text(product(a.size for a in loop.axes))
            self._open(f"for (long long inner = threadIdx.x; inner < {total}; inner += blockDim.x)")
            self._decode("inner", loop.axes)
        elif loop.axes:
            for a in loop.axes:
                self._open(f"for ({self.index_type} {a.name} = 0; {a.name} < {INDEX.text(a.size)}; {a.name}++)")
                self.level_of[a.name] = len(self.scopes) - 1
        elif self.rows and stores:
            self._open("if (threadIdx.x == 0)")
        for s in loop.body:
            if isinstance(s, Store):
                self._store(s)
            else:
                self._update(s, names[id(s)], loop)
        while len(self.scopes) > depth:
            self._close()
        for r in reduces:
            self._finish(r, names[id(r)], shared=self.rows and bool(loop.axes))

    # Values

    def _level(self, e: Expr) -> int:
        level = max((self._level(a) for a in e.args), default=0)
        if e.op == "acc":
            return 1
        index = e.arg[1] if e.op == "load" else e.arg if e.op == "index" else 0  # type: ignore[index]
        level = max(level, self._index_level(index))  # type: ignore[arg-type]
        if e.op == "load":
            name = e.arg[0]  # type: ignore[index]
            level = len(self.scopes) - 1 if name in self.stored else max(level, 1 if name in self.written else 0)
        return level

    def _index_level(self, index: Dim) -> int:
        if isinstance(index, int):
            return 0
        return max((self.level_of[s.name] for s in index.free_symbols if not s.name.startswith("_k")), default=0)

    def value(self, e: Expr) -> str:
        if e.op == "const":
            return ops.literal(e.arg, e.dtype)
        if e.op == "acc":
            return self.accs[str(e.arg)]
        # Reading before the loop over points might read for no point at all.
        level = max(1, self._level(e))
        known = self.scopes[level].values.get(e)
        if known is not None:
            return known
        if e.op == "load":
            buffer, index = e.arg  # type: ignore[misc]
            text = ops.load(f"{buffer}[{self._index(index, e.args)}]", TAGS[self.dtypes[buffer]])
        elif e.op == "index":
            text = f"(long long)({INDEX.text(e.arg)})"  # type: ignore[arg-type]
        else:
            text = ops.operation(e, [self.value(a) for a in e.args])
        name = self._fresh("t")
        self.line(f"const {ops.TYPES[KINDS[e.dtype]]} {name} = {text};", level)
        self.scopes[level].values[e] = name
        return name

    def _index(self, index: Dim, args: tuple[Expr, ...]) -> str:
        return INDEX.text(index, {f"_k{i}": self.value(a) for i, a in enumerate(args)})

    def _store(self, s: Store) -> None:
        dtype = self.dtypes[s.buffer]
        tag = TAGS[dtype]
        value = self.value(s.value)
        place = f"{s.buffer}[{self._index(s.index, s.args)}]"
        if not s.accumulate:
            self.line(f"{place} = {ops.stored(value, tag)};")
        elif dtype in HALVES or tag not in ("f32", "f64", "i32", "i64"):
            raise Unrenderable(f"adding into memory of {dtype} on CUDA")
        elif tag == "i64":
            self.line(f"atomicAdd((unsigned long long *)&{place}, (unsigned long long){value});")
        else:
            self.line(f"atomicAdd(&{place}, {value});")
        self._forget(s.buffer)

    def _forget(self, buffer: str) -> None:
        for scope in self.scopes:
            scope.values = {e: v for e, v in scope.values.items() if buffer not in _buffers(e)}

    # Reductions

    def _declare(self, r: Reduce) -> str:
        name = self._fresh("a")
        kind = KINDS[r.value.dtype]
        start = ops.literal(_identity(r), r.value.dtype)
        if r.op in ("argmin", "argmax"):
            self.line(f"placed<{ops.TYPES[kind]}> {name} = {{{start}, -1}};")
        else:
            self.line(f"{ops.TYPES[kind]} {name} = {start};")
        return name

    def _update(self, r: Reduce, name: str, loop: Loop) -> None:
        x = self.value(r.value)
        kind = KINDS[r.value.dtype]
        if r.op in ("argmin", "argmax"):
            at: sympy.Expr = sympy.Integer(0)
            for a in loop.axes:
                at = sympy.expand(at * a.size + a.symbol)
            self.line(f"{name} = fold_{r.op}()({name}, placed<{ops.TYPES[kind]}>{{{x}, {INDEX.text(at)}}});")
            return
        self.line(f"{name} = {self._fold(r)}()({name}, ({ops.TYPES[kind]}){x});")

    def _fold(self, r: Reduce) -> str:
        op = r.op
        if r.value.dtype is torch.bool:
            op = {"max": "any", "min": "all", "sum": "any", "prod": "all"}.get(op, op)
        return f"fold_{op}"

    def _finish(self, r: Reduce, name: str, shared: bool) -> None:
        text = f"block_fold({name}, {self._fold(r)}())" if shared else name
        if r.op in ("argmin", "argmax"):
            text += ".at"
        out = self._fresh("r_")
        self.line(f"const {ops.TYPES[KINDS[r.dtype]]} {out} = {text};")
        self.accs[r.name] = out


def _identity(r: Reduce) -> float | int | bool:
    dtype = r.value.dtype
    if r.op in ("max", "argmax"):
        return False if dtype is torch.bool else float("-inf") if dtype.is_floating_point else torch.iinfo(dtype).min
    if r.op in ("min", "argmin"):
        return True if dtype is torch.bool else float("inf") if dtype.is_floating_point else torch.iinfo(dtype).max
    return 1 if r.op in ("prod", "all") else 0


def _buffers(e: Expr) -> set[str]:
    """The buffers an expression loads."""
    found, stack, seen = set(), [e], set()
    while stack:
        x = stack.pop()
        if id(x) in seen:
            continue
        seen.add(id(x))
        if x.op == "load":
            found.add(x.arg[0])  # type: ignore[index]
        stack += x.args
    return found


def _loads(loop: Loop) -> set[str]:
    out: set[str] = set()
    for s in loop.body:
        out |= _buffers(s.value)
    return out
