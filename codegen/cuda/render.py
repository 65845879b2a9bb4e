"""Rendering as CUDA C, for NVRTC (with ``--fmad=false``, so that products and sums round as written).

Two shapes of launch. ``rows``: a block takes one outer point at a time and its threads share the inner loops; a reduction
folds over the block through shared memory. ``points``: a thread takes one outer point at a time and runs its loops alone,
which is for kernels without inner loops and for those whose lanes are outer points.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

import sympy
import torch

from ..kernel import Axis, Buffer, Dim, Expr, Loop, Reduce, Store
from ..render import HALVES, KINDS, TAGS, IndexStyle, Unrenderable, comment, evaluate, product, static
from ..schedule import Scheduled
from ..scopes import Scopes, access, identity
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


class _Renderer(Scopes):
    def __init__(self, s: Scheduled, name: str) -> None:
        super().__init__(s.kernel, "  ", " {", "}")
        self.symbol = name
        outer = s.kernel.axes[-1].name if s.kernel.axes else None
        self.rows = any(v is not None and v != outer for v in s.vector)
        self.accs: dict[str, str] = {}
        sizes = [static(b.numel) for b in s.kernel.buffers] + [static(product(a.size for a in s.kernel.axes))]
        self.index_type = "long long" if any(n is None or n >= 2**31 for n in sizes) else "int"

    def source(self) -> str:
        kernel = self.kernel
        shape = "rows: a block per outer point" if self.rows else "points: a thread per outer point"
        params = []
        for b in kernel.arguments:
            const = "const " if b.role == "in" else ""
            params.append(f"{const}{ops.MEMORY_TYPES[TAGS[b.dtype]]} *__restrict__ {b.name}")
        params += [f"long long {n}" for n in kernel.sizes]
        head = f'extern "C" __global__ void {self.symbol}({", ".join(params)}) {{'
        self._locals([b for b in kernel.buffers if b.role == "local"])
        self._points()
        for i, loop in enumerate(kernel.loops):
            self._loop(loop)
            stores = {x.buffer for x in loop.body if isinstance(x, Store)}
            if self.rows and stores & {b for k in kernel.loops[i + 1 :] for b in self.loads_of(k)}:
                self.line("__syncthreads();")
        if self.rows and any(b.role == "local" for b in kernel.buffers):
            # The next point's rows go where this one's are still being read.
            self.line("__syncthreads();")
        self.close()
        parts = [_prelude(), f"/* {shape}", comment(kernel, " * "), " */", head, *self.scopes[0].lines, "}"]
        return "\n".join(parts) + "\n"

    def _locals(self, buffers: list[Buffer]) -> None:
        limit = SHARED_BYTES if self.rows else PRIVATE_BYTES
        total = 0
        for b in buffers:
            numel = static(b.numel)
            if numel is None or (total := total + numel * b.dtype.itemsize) > limit:
                raise Unrenderable(f"scratch rows of more than {limit} bytes on CUDA")
            shared = "__shared__ " if self.rows else ""
            self.line(f"{shared}{ops.MEMORY_TYPES[TAGS[b.dtype]]} {b.name}[{numel}];")

    def _points(self) -> None:
        extent = INDEX.text(product(a.size for a in self.kernel.axes))
        first = "blockIdx.x" if self.rows else "blockIdx.x * (long long)blockDim.x + threadIdx.x"
        step = "gridDim.x" if self.rows else "gridDim.x * (long long)blockDim.x"
        self.open(f"for (long long point = {first}; point < {extent}; point += {step})")
        self._decode("point", self.kernel.axes)

    def _decode(self, flat: str, axes: tuple[Axis, ...]) -> None:
        rest = flat
        for a in reversed(axes):
            size = INDEX.text(a.size)
            value = f"({self.index_type})({rest})" if a is axes[0] else f"({self.index_type})(({rest}) % ({size}))"
            self.line(f"const {self.index_type} {a.name} = {value};")
            self.level_of[a.name] = self.top
            rest = f"({rest}) / ({size})"
        self.clear_levels()

    # Loops

    def _loop(self, loop: Loop) -> None:
        self.begin_loop(loop)
        reduces = [s for s in loop.body if isinstance(s, Reduce)]
        names = {id(r): self._declare(r) for r in reduces}
        depth = len(self.scopes)
        if loop.axes and self.rows:
            total = INDEX.text(product(a.size for a in loop.axes))
            self.open(f"for (long long inner = threadIdx.x; inner < {total}; inner += blockDim.x)")
            self._decode("inner", loop.axes)
        elif loop.axes:
            for a in loop.axes:
                self.open(f"for ({self.index_type} {a.name} = 0; {a.name} < {INDEX.text(a.size)}; {a.name}++)", a.name)
        elif self.rows and self.stored:
            self.open("if (threadIdx.x == 0)")
        for s in loop.body:
            if isinstance(s, Store):
                self._store(s)
            else:
                self._update(s, names[id(s)], loop)
        while len(self.scopes) > depth:
            self.close()
        for r in reduces:
            self._finish(r, names[id(r)], shared=self.rows and bool(loop.axes))

    # Values

    def value(self, e: Expr) -> str:
        """The name of an expression's value, emitted on first use."""
        return evaluate(e, self._known, self._value)

    def _place(self, e: Expr) -> int:
        # Reading before the loop over points might read for no point at all.
        return max(1, self.level(e))

    def _known(self, e: Expr) -> str | None:
        return self.scopes[self._place(e)].values.get((e, 0))  # type: ignore[return-value]

    def _value(self, e: Expr) -> str:
        if e.op == "const":
            return ops.literal(e.arg, e.dtype)
        if e.op == "acc":
            return self.accs[str(e.arg)]
        known = self._known(e)
        if known is not None:
            return known
        if e.op == "load":
            buffer, index = access(e)
            text = ops.load(f"{buffer}[{self._index(index, e.args)}]", TAGS[self.dtypes[buffer]])
        elif e.op == "index":
            text = f"(long long)({INDEX.text(e.arg)})"  # type: ignore[arg-type]
        else:
            text = ops.operation(e, [self.value(a) for a in e.args])
        name = self.name("t")
        level = self._place(e)
        self.line(f"const {ops.TYPES[KINDS[e.dtype]]} {name} = {text};", level)
        self.scopes[level].values[e, 0] = name
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
        self.forget(s.buffer)

    # Reductions

    def _declare(self, r: Reduce) -> str:
        name = self.name("a")
        kind = KINDS[r.value.dtype]
        start = ops.literal(identity(r), r.value.dtype)
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
        out = self.name("r_")
        self.line(f"const {ops.TYPES[KINDS[r.dtype]]} {out} = {text};")
        self.accs[r.name] = out
