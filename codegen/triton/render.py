"""Rendering as Triton: one program computes XBLOCK outer points, running inner loops in steps of RBLOCK.

Every value is a tile [XBLOCK, 1] (known per point) or [XBLOCK, RBLOCK] (inside an inner loop). Reductions keep one partial
result per lane of the tile and fold it when the loop ends.
"""

from __future__ import annotations

import sympy
import torch

from ..kernel import Dim, Expr, Loop, Reduce, Store
from ..render import IndexStyle, comment, evaluate, product, static
from ..schedule import Scheduled
from ..scopes import Scopes, access, identity
from .ops import literal, operation
from .prelude import helpers

INDEX = IndexStyle(
    "fdiv({0}, {1})", "({0} // {1})", "fmodulo({0}, {1})", "({0} % {1})", "tl.minimum({0}, {1})", "tl.maximum({0}, {1})"
)
HOST = IndexStyle("({0} // {1})", "({0} // {1})", "({0} % {1})", "({0} % {1})", "min({0}, {1})", "max({0}, {1})")
MAX_BLOCK = 1024
_FOLDS = {"prod": "times", "min": "least", "max": "most"}


def render(s: Scheduled, name: str) -> str:
    """A Python module with the kernel ``name`` and ``launch(*buffers, *sizes)``, which runs it over its whole extent."""
    return _Renderer(s, name).module()


class _Renderer(Scopes):
    def __init__(self, s: Scheduled, name: str) -> None:
        super().__init__(s.kernel, "    ", ":", "")
        self.s, self.symbol = s, name
        self.level_of |= dict.fromkeys((a.name for a in s.kernel.axes), 0)
        # Points are tiles, so everything per point is in the outermost block.
        self.point = 0
        self.local = {b.name: b.numel for b in s.kernel.buffers if b.role == "local"}
        self.accs: dict[str, str] = {}
        sizes = [static(b.numel) for b in s.kernel.buffers] + [static(self.extent())]
        self.index_type = "tl.int64" if any(n is None or n >= 2**31 for n in sizes) else "tl.int32"

    def extent(self) -> Dim:
        return product(a.size for a in self.kernel.axes)

    # The module

    def module(self) -> str:
        kernel = self.kernel
        self._points()
        for i, loop in enumerate(kernel.loops):
            self._loop(loop)
            if {x.buffer for x in loop.body if isinstance(x, Store)} & {
                b for k in kernel.loops[i + 1 :] for b in self.loads_of(k)
            }:
                # Another thread may hold what this one wrote.
                self.line("tl.debug_barrier()")
        body = "\n".join(self.scopes[0].lines)
        params = [b.name for b in kernel.buffers] + list(kernel.sizes)
        head = f"@triton.jit\ndef {self.symbol}({', '.join(params)}, XBLOCK: tl.constexpr, RBLOCK: tl.constexpr):\n"
        parts = [
            "import torch\nimport triton\nimport triton.language as tl\n",
            helpers(body),
            head + comment(kernel, "    # ") + "\n" + body,
            self._launch(),
        ]
        return "\n\n".join(p for p in parts if p) + "\n"

    def _launch(self) -> str:
        kernel = self.kernel
        x, r = self._blocks()
        given = [b.name for b in kernel.arguments] + list(kernel.sizes)
        lines = [f"def launch({', '.join(given)}, XBLOCK={x}, RBLOCK={r}):"]
        lines.append(f"    extent = {HOST.text(self.extent())}")
        for name, numel in self.local.items():
            dtype = str(self.dtypes[name])
            lines.append(
                f"    {name} = torch.empty(extent * {HOST.text(numel)}, dtype={dtype}, device={kernel.arguments[0].name}.device)"
            )
        passed = [b.name for b in kernel.buffers] + list(kernel.sizes)
        lines.append(
            f"    if extent:\n        {self.symbol}[(triton.cdiv(extent, XBLOCK),)]({', '.join(passed)}, XBLOCK=XBLOCK, RBLOCK=RBLOCK)"
        )
        return "\n".join(lines)

    def _blocks(self) -> tuple[int, int]:
        """Default tile: many points and one inner element when lanes are outer points, else whole rows of few points."""
        vector = next((v for v in self.s.vector if v is not None), None)
        longest = max(
            (static(product(a.size for a in loop.axes)) or MAX_BLOCK for loop in self.kernel.loops if loop.axes),
            default=1,
        )
        if not any(loop.axes for loop in self.kernel.loops):
            return MAX_BLOCK // 4, 1
        if vector is not None and vector == (self.kernel.axes[-1].name if self.kernel.axes else None):
            return MAX_BLOCK // 4, 1
        r = min(MAX_BLOCK, 1 << max(0, (longest - 1).bit_length()))
        return max(1, 256 // r), r

    # Text

    def _points(self) -> None:
        self.line(f"point = tl.program_id(0).to({self.index_type}) * XBLOCK + tl.arange(0, XBLOCK)[:, None]")
        self.line(f"live = point < {INDEX.text(self.extent())}")
        rest = "point"
        for i, a in reversed(list(enumerate(self.kernel.axes))):
            size = INDEX.text(a.size)
            self.line(f"{a.name} = {rest}" if i == 0 else f"{a.name} = ({rest}) % ({size})")
            rest = f"({rest}) // ({size})" if rest != "point" else f"point // ({size})"

    # Loops

    def _loop(self, loop: Loop) -> None:
        self.begin_loop(loop)
        reduces = [s for s in loop.body if isinstance(s, Reduce)]
        names = {id(r): self._declare(r, bool(loop.axes)) for r in reduces}
        if loop.axes:
            self._open(loop)
        for s in loop.body:
            if isinstance(s, Store):
                self._store(s)
            else:
                self._update(s, names[id(s)], loop)
        if loop.axes:
            self.close()
        self.end_loop()
        for r in reduces:
            self._finish(r, names[id(r)])

    def _open(self, loop: Loop) -> None:
        total = product(a.size for a in loop.axes)
        size = INDEX.text(total)
        base = self.name("base")
        self.open(f"for {base} in range(0, {self._bound(total)}, RBLOCK)")
        self.line(f"inner = {base} + tl.arange(0, RBLOCK)[None, :].to({self.index_type})")
        self.line(f"mask = live & (inner < {size})")
        rest = "inner"
        for i, a in reversed(list(enumerate(loop.axes))):
            axis_size = INDEX.text(a.size)
            self.line(f"{a.name} = {rest}" if i == 0 else f"{a.name} = ({rest}) % ({axis_size})")
            rest = f"({rest}) // ({axis_size})"
            self.level_of[a.name] = 1
        self.clear_levels()

    def _bound(self, total: Dim) -> str:
        """How far a loop runs: points of one tile may have different lengths, so to a bound that holds for all of them."""
        outer = {a.symbol for a in self.kernel.axes}
        total = sympy.sympify(total)
        for least in total.atoms(sympy.Min):
            fixed = [a for a in least.args if not a.free_symbols & outer]
            if least.free_symbols & outer and fixed:
                total = total.xreplace({least: sympy.Min(*fixed)})
        text = INDEX.text(total)
        return f"tl.max(tl.max({text}, 1), 0)" if total.free_symbols & outer else text

    # Values

    def value(self, e: Expr) -> str:
        """The name of an expression's tile, emitted on first use."""
        return evaluate(e, self._known, self._value)

    def _known(self, e: Expr) -> str | None:
        return self.scopes[self.level(e)].values.get((e, 0))  # type: ignore[return-value]

    def _value(self, e: Expr) -> str:
        if e.op == "const":
            return literal(e.arg, e.dtype)
        if e.op == "acc":
            return self.accs[str(e.arg)]
        known = self._known(e)
        if known is not None:
            return known
        level = self.level(e)
        if e.op == "load":
            text = self._load(e, level)
        elif e.op == "index":
            text = f"({INDEX.text(e.arg)} + tl.zeros([1, 1], tl.int64))"  # type: ignore[arg-type]
        else:
            text = operation(e, [self.value(a) for a in e.args])
        name = self.name("t")
        self.line(f"{name} = {text}", level)
        self.scopes[level].values[e, 0] = name
        return name

    def _pointer(self, buffer: str, index: Dim, args: tuple[Expr, ...], level: int) -> str:
        names = {f"_k{i}": self.value(a) for i, a in enumerate(args)}
        text = INDEX.text(index, names)
        if buffer in self.local:
            text = f"point.to(tl.int64) * ({INDEX.text(self.local[buffer])}) + {text}"
        shape = "[XBLOCK, RBLOCK]" if level else "[XBLOCK, 1]"
        return f"{buffer} + ({text} + tl.zeros({shape}, {self.index_type}))"

    def _load(self, e: Expr, level: int) -> str:
        buffer, index = access(e)
        text = f"tl.load({self._pointer(buffer, index, e.args, level)}, {'mask' if level else 'live'}, other=0)"
        return f"({text} != 0)" if e.dtype is torch.bool else text

    def _store(self, s: Store) -> None:
        level = len(self.scopes) - 1
        value = self.value(s.value)
        pointer = self._pointer(s.buffer, s.index, s.args, level)
        mask = "mask" if level else "live"
        if s.accumulate:
            shape = "[XBLOCK, RBLOCK]" if level else "[XBLOCK, 1]"
            self.line(f"tl.atomic_add({pointer}, tl.broadcast_to({value}, {shape}), {mask})")
        else:
            self.line(f"tl.store({pointer}, {value}, {mask})")
        self.forget(s.buffer)
        if not s.accumulate and not s.args:
            # Reading it back gives the value just written.
            load = Expr("load", (), s.value.dtype, (s.buffer, s.index))
            self.scopes[self.level(load)].values[load, 0] = value

    # Reductions

    def _declare(self, r: Reduce, tiled: bool) -> str:
        name = self.name("a")
        dtype = torch.int32 if r.value.dtype is torch.bool else r.value.dtype
        start = literal(int(identity(r)) if r.value.dtype is torch.bool else identity(r), dtype).replace(
            "[1, 1]", "[XBLOCK, RBLOCK]" if tiled else "[XBLOCK, 1]"
        )
        self.line(f"{name} = {start}")
        if r.op in ("argmin", "argmax"):
            self.line(f"{name}_at = tl.full({'[XBLOCK, RBLOCK]' if tiled else '[XBLOCK, 1]'}, -1, tl.int64)")
        return name

    def _update(self, r: Reduce, name: str, loop: Loop) -> None:
        x = self.value(r.value)
        mask = "mask" if loop.axes else "live"
        if r.value.dtype is torch.bool:
            x = f"{x}.to(tl.int32)"
        if r.op in ("argmin", "argmax"):
            at: sympy.Expr = sympy.Integer(0)
            for a in loop.axes:
                at = sympy.expand(at * a.size + a.symbol)
            sign = ">" if r.op == "argmax" else "<"
            better = f"{mask} & (({name}_at < 0) | ({x} {sign} {name}) | (({x} != {x}) & ({name} == {name})))"
            self.line(f"take = {better}")
            self.line(f"{name} = tl.where(take, {x}, {name})")
            self.line(f"{name}_at = tl.where(take, ({INDEX.text(at)}).to(tl.int64), {name}_at)")
            return
        floating = r.value.dtype.is_floating_point
        step = {
            "sum": f"{name} + {x}",
            "prod": f"{name} * {x}",
            "min": f"least({name}, {x})" if floating else f"tl.minimum({name}, {x})",
            "max": f"most({name}, {x})" if floating else f"tl.maximum({name}, {x})",
            "any": f"{name} | {x}",
            "all": f"{name} & {x}",
            "xor_sum": f"{name} ^ {x}",
        }[r.op]
        self.line(f"{name} = tl.where({mask}, {step}, {name})")

    def _finish(self, r: Reduce, name: str) -> None:
        if r.op in ("argmin", "argmax"):
            text = f"tl.reduce(({name}, {name}_at), 1, {r.op[:3]}_{r.op[3:]}, keep_dims=True)[1]"
        elif r.op == "sum":
            text = f"tl.sum({name}, 1, keep_dims=True)"
        elif r.op in ("any", "all"):
            text = f"(tl.{'max' if r.op == 'any' else 'min'}({name}, 1, keep_dims=True) != 0)"
        elif r.op == "xor_sum":
            text = f"tl.xor_sum({name}, 1, keep_dims=True)"
        elif r.value.dtype.is_floating_point or r.op == "prod":
            text = f"tl.reduce({name}, 1, {_FOLDS[r.op]}, keep_dims=True)"
        else:
            text = f"tl.{r.op}({name}, 1, keep_dims=True)"
            text = f"({text} != 0)" if r.value.dtype is torch.bool else text
        out = self.name("r_")
        self.line(f"{out} = {text}")
        self.accs[r.name] = out
