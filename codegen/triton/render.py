"""Rendering as Triton: a program computes a tile of outer points, and of each the inner points, some at a time.

Without inner points every value is a tile ``[points]``. With them it is ``[points, 1]`` (known per point) or ``[points, row]``: inner loops go in steps of a
row, and reductions keep one partial result per lane of it and fold them when the loop ends; where the whole row is held, there is no loop, and what one computed the
next one has in registers.
"""

from __future__ import annotations

from collections.abc import Iterable

import sympy
import torch

from ..kernel import Axis, Dim, Expr, Loop, Reduce, Store
from ..render import IndexStyle, comment, evaluate, product, static
from ..scopes import Scopes, access, identity
from .launch import launch
from .ops import literal, operation
from .prelude import helpers
from .tiling import Tiled, place

INDEX = IndexStyle(
    "fdiv({0}, {1})", "({0} // {1})", "fmodulo({0}, {1})", "({0} % {1})", "tl.minimum({0}, {1})", "tl.maximum({0}, {1})"
)
_FOLDS = {"prod": "times", "min": "least", "max": "most"}


def module(functions: Iterable[str]) -> str:
    """A Python module of rendered kernels and what they call."""
    texts = list(functions)
    parts = ["import torch\nimport triton\nimport triton.language as tl\n", helpers("\n".join(texts)), *texts]
    return "\n\n".join(p for p in parts if p)


def render(t: Tiled, name: str) -> str:
    """The kernel ``name``, and ``launch_name(*buffers, *sizes)``, which runs it over its whole extent; for a :func:`module`."""
    return _Renderer(t, name).text()


class _Renderer(Scopes):
    def __init__(self, t: Tiled, name: str) -> None:
        super().__init__(t.kernel, "    ", ":", "")
        self.t, self.symbol = t, name
        self.level_of |= dict.fromkeys((a.name for a in t.kernel.axes), 0)
        # Points are tiles, so everything per point is in the outermost block.
        self.point = 0
        local = {b.name: b.numel for b in t.kernel.buffers if b.role == "local"}
        self.held = frozenset(local) if t.hold else frozenset()
        self.rows: dict[str, str] = {}
        """The tiles of held scratch rows."""
        self.scratch = {} if t.hold else local
        self.accs: dict[str, str] = {}
        self.decoded: tuple[Axis, ...] | None = None
        self.inner: frozenset[str] = frozenset(a.name for loop in t.kernel.loops for a in loop.axes)
        self.per_point = f"[{t.points}, 1]" if t.row else f"[{t.points}]"
        self.per_row = f"[{t.points}, {t.row}]"
        self.one = "[1, 1]" if t.row else "[1]"
        sizes = [static(b.numel) for b in t.kernel.buffers] + [static(self.extent())]
        self.chosen = any(n is None for n in sizes)  # at each launch
        self.index_type = "INDEX" if self.chosen else "tl.int64" if max(n or 0 for n in sizes) >= 2**31 else "tl.int32"

    def extent(self) -> Dim:
        return product(a.size for a in self.kernel.axes)

    # The function and its launch

    def text(self) -> str:
        kernel = self.kernel
        for n in kernel.sizes:
            self.line(f"{n} = tl.cast({n}, {self.index_type})")
        self._points()
        for i, loop in enumerate(kernel.loops):
            self._loop(loop)
            if self._passed_on(loop, kernel.loops[i + 1 :]):
                # Another thread may hold what this one wrote.
                self.line("tl.debug_barrier()")
        passed = [b.name for b in kernel.buffers if b.name not in self.held] + list(kernel.sizes)
        given = [*passed, "INDEX: tl.constexpr"] if self.chosen else passed
        head = f"@triton.jit\ndef {self.symbol}({', '.join(given)}):\n{comment(kernel, '    # ')}\n    # {self.t.schedule}\n"
        return head + "\n".join(self.scopes[0].lines) + "\n\n\n" + launch(self.t, self.symbol, passed, self.scratch, self.chosen)

    def _passed_on(self, loop: Loop, later: tuple[Loop, ...]) -> bool:
        """Whether a later loop reads from memory what this one writes there."""
        written = {(s.buffer, s.index) for s in loop.body if isinstance(s, Store) and s.buffer not in self.held}
        if self.t.hold:
            # What is read where the same tile was written is still in registers.
            read = {access(x) for k in later for x in self._loads(k)}
            return any(b == c and i != j for b, i in written for c, j in read)
        return bool({b for b, _ in written} & {b for k in later for b in self.loads_of(k)})

    def _loads(self, loop: Loop) -> list[Expr]:
        stack = [a for s in loop.body for a in ((s.value, *s.args) if isinstance(s, Store) else (s.value,))]
        found: dict[Expr, None] = {}
        while stack:
            e = stack.pop()
            if e not in found:
                found[e] = None
                stack.extend(e.args)
        return [e for e in found if e.op == "load"]

    # Points

    def _points(self) -> None:
        t = self.t
        tile = f"tl.program_id(0).to({self.index_type})"
        if t.cross:
            across = INDEX.text(product(a.size for a in self.kernel.loops[0].axes))
            self.line(f"across = ({across} + {t.row - 1}) // {t.row}")
            self.line(f"base = {tile} % across * {t.row}")
            tile = f"({tile} // across)"
        lanes = f"tl.arange(0, {t.points})" + ("[:, None]" if t.row else "")
        self.line(f"point = {tile} * {t.points} + {lanes}")
        self.line(f"live = point < {INDEX.text(self.extent())}")
        self._decode("point", self.kernel.axes)

    def _decode(self, flat: str, axes: tuple[Axis, ...]) -> None:
        rest = flat
        for i, a in reversed(list(enumerate(axes))):
            size = INDEX.text(a.size)
            self.line(f"{a.name} = {rest}" if i == 0 else f"{a.name} = ({rest}) % ({size})")
            rest = f"({rest}) // ({size})" if rest != flat else f"{flat} // ({size})"

    # Loops

    def _loop(self, loop: Loop) -> None:
        self.begin_loop(loop)
        reduces = [s for s in loop.body if isinstance(s, Reduce)]
        names = {} if self.t.hold and loop.axes else {id(r): self._declare(r, bool(loop.axes)) for r in reduces}
        if loop.axes:
            self._open(loop)
        parts: dict[int, tuple[str, str]] = {i: (name, f"{name}_at") for i, name in names.items()}
        for s in loop.body:
            if isinstance(s, Store):
                self._store(s, loop)
            elif names:
                self._update(s, names[id(s)], loop)
            else:
                parts[id(s)] = self._whole(s, loop)
        if loop.axes and not self.t.hold and not self.t.cross:
            self.close()
        self.end_loop()
        for r in reduces:
            self.accs[r.name] = self._folded(r, *parts[id(r)])

    def _open(self, loop: Loop) -> None:
        """Where the loop's inner points are known: in a loop of steps, or, once for all loops, as one tile."""
        total = product(a.size for a in loop.axes)
        one_tile = self.t.hold or self.t.cross
        if one_tile and self.decoded == loop.axes:
            return
        base = "base" if self.t.cross else "0" if self.t.hold else self.name("base")
        if not one_tile:
            self.open(f"for {base} in range(0, {self._bound(total)}, {self.t.row})")
        self.line(f"inner = {base} + tl.arange(0, {self.t.row})[None, :].to({self.index_type})")
        self.line(f"mask = live & (inner < {INDEX.text(total)})")
        self._decode("inner", loop.axes)
        if one_tile:
            # Axes of an earlier loop may have the same names and other places.
            self.forget_axes({a.name for a in loop.axes})
            self.decoded = loop.axes
        self.level_of |= dict.fromkeys((a.name for a in loop.axes), self.top)
        self.clear_levels()

    def forget_axes(self, names: set[str]) -> None:
        """Drop every known value that depends on inner axes of these names."""
        for scope in self.scopes:
            for key in [k for k in scope.values if self._names(k[0]) & names]:
                del scope.values[key]

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
            return literal(e.arg, e.dtype, self.one)
        if e.op == "acc":
            return self.accs[str(e.arg)]
        known = self._known(e)
        if known is not None:
            return known
        if e.op == "load":
            held = access(e)[0] in self.held
            text = self.rows[access(e)[0]] if held else self._load(e)
        elif e.op == "index":
            text = f"({INDEX.text(e.arg)} + tl.zeros({self.one}, tl.int64))"  # type: ignore[arg-type]
        else:
            text = operation(e, [self.value(a) for a in e.args])
        name, level = self.name("t"), self.level(e)
        self.line(f"{name} = {text}", level)
        self.scopes[level].values[e, 0] = name
        return name

    def _names(self, e: Expr) -> frozenset[str]:
        """The inner axes that an expression depends on."""
        found: set[str] = set()
        seen: set[int] = set()
        stack = [e]
        while stack:
            x = stack.pop()
            if id(x) in seen:
                continue
            seen.add(id(x))
            stack.extend(x.args)
            index = access(x)[1] if x.op == "load" else x.arg if x.op == "index" else 0
            found |= {s.name for s in sympy.sympify(index).free_symbols} & self.inner
        return frozenset(found)

    def _pointer(self, buffer: str, index: Dim, args: tuple[Expr, ...], in_row: bool) -> str:
        names = {f"_k{i}": self.value(a) for i, a in enumerate(args)}
        text = INDEX.text(index, names)
        if buffer in self.scratch:
            text = f"point.to(tl.int64) * ({INDEX.text(self.scratch[buffer])}) + {text}"
        return f"{buffer} + ({text} + tl.zeros({self.per_row if in_row else self.per_point}, {self.index_type}))"

    def _load(self, e: Expr) -> str:
        buffer, index = access(e)
        in_row = bool(self._names(e))
        text = f"tl.load({self._pointer(buffer, index, e.args, in_row)}, {'mask' if in_row else 'live'}, other=0)"
        return f"({text} != 0)" if e.dtype is torch.bool else text

    def _store(self, s: Store, loop: Loop) -> None:
        value = self.value(s.value)
        if s.buffer in self.held:
            self.rows[s.buffer] = value
        else:
            in_row = bool(loop.axes)
            pointer = self._pointer(s.buffer, s.index, s.args, in_row)
            mask = "mask" if in_row else "live"
            if s.accumulate:
                self.line(f"tl.atomic_add({pointer}, tl.broadcast_to({value}, {self.per_row if in_row else self.per_point}), {mask})")
            else:
                self.line(f"tl.store({pointer}, {value}, {mask})")
        self.forget(s.buffer)
        if not s.accumulate and not s.args:
            # Reading it back gives the value just written.
            load = Expr("load", (), s.value.dtype, (s.buffer, s.index))
            self.scopes[self.level(load)].values[load, 0] = value

    # Reductions

    def _declare(self, r: Reduce, in_row: bool) -> str:
        """A partial result for each lane."""
        name = self.name("a")
        self.line(f"{name} = {self._start(r, self.per_row if in_row else self.per_point)}")
        if r.op in ("argmin", "argmax"):
            self.line(f"{name}_at = tl.full({self.per_row if in_row else self.per_point}, -1, tl.int64)")
        return name

    def _start(self, r: Reduce, shape: str) -> str:
        truth = r.value.dtype is torch.bool
        return literal(int(identity(r)) if truth else identity(r), torch.int32 if truth else r.value.dtype, shape)

    def _term(self, r: Reduce) -> str:
        x = self.value(r.value)
        return f"{x}.to(tl.int32)" if r.value.dtype is torch.bool else x

    def _update(self, r: Reduce, name: str, loop: Loop) -> None:
        x = self._term(r)
        mask = "mask" if loop.axes else "live"
        if r.op in ("argmin", "argmax"):
            sign = ">" if r.op == "argmax" else "<"
            better = f"{mask} & (({name}_at < 0) | ({x} {sign} {name}) | (({x} != {x}) & ({name} == {name})))"
            self.line(f"take = {better}")
            self.line(f"{name} = tl.where(take, {x}, {name})")
            self.line(f"{name}_at = tl.where(take, ({INDEX.text(place(loop))}).to(tl.int64), {name}_at)")
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

    def _whole(self, r: Reduce, loop: Loop) -> tuple[str, str]:
        """All terms of a held row, and the number of each."""
        name = self.name("a")
        self.line(f"{name} = tl.where(mask, {self._term(r)}, {self._start(r, self.per_row)})")
        if r.op in ("argmin", "argmax"):
            self.line(f"{name}_at = tl.where(mask, ({INDEX.text(place(loop))}).to(tl.int64), -1)")
        return name, f"{name}_at"

    def _folded(self, r: Reduce, name: str, at: str) -> str:
        if not self.t.row:
            # No inner points: each lane has its own.
            text = at if r.op in ("argmin", "argmax") else f"({name} != 0)" if r.value.dtype is torch.bool else name
        elif r.op in ("argmin", "argmax"):
            text = f"tl.reduce(({name}, {at}), 1, {r.op[:3]}_{r.op[3:]}, keep_dims=True)[1]"
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
        return out
