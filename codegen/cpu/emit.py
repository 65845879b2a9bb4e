"""Reading and writing memory, scalars and lanes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import sympy
import torch

from ..kernel import Axis, Dim, Expr, Kernel, Reduce, Store, symbol
from ..render import HALVES, KINDS, TAGS, clamped_stride
from ..scopes import access, postorder
from . import ops
from .lanes import lane_offsets
from .values import C_INDEX, Value, Values


@dataclass(frozen=True)
class Place:
    """An access: the pointer of its first lane and the stride between lanes; or, when ``step`` is None, a base pointer and an
    array with each lane's offset from it, which are ``offsets`` where they are known."""

    pointer: str
    step: Dim | None
    lanes: str = ""
    offsets: tuple[int, ...] = ()


class Emitter(Values):
    """Values, and the loads and stores that reach memory. ``turned``: where vectors of loads lie that were turned over."""

    def __init__(self, kernel: Kernel, lanes: int, outer: str | None) -> None:
        super().__init__(kernel, lanes, outer)
        self.turned: dict[tuple[str, sympy.Expr], str] = {}

    def turn(self, loads: Sequence[tuple[str, sympy.Expr]], axis: Axis, first: str) -> None:
        """Write squares of ``loads`` turned over: vectors along the lanes, one for each of the next W points of ``axis`` from ``first`` on."""
        for buffer, index in loads:
            square = self.name("s")
            self.line(f"float {square}[W*W] __attribute__((aligned(64)));")
            start = self.offset(index.xreplace({axis.symbol: symbol(first)}), 0, self.top)
            lines = "n" if self.partial else "W"
            self.line(f"turn({buffer} + {start}, {C_INDEX.text(self.lane_step(index) or 0)}, {lines}, imin(W, {C_INDEX.text(axis.size)} - {first}), {square}, W);")
            self.turned[buffer, index] = f"{square} + ({axis.name} - {first})*W"

    def place(self, buffer: str, index: Dim, args: tuple[Expr, ...], copy: int, level: int) -> Place:
        """Where an access goes, with what it needs emitted."""
        index = sympy.sympify(index)
        arrays: dict[str, str] = {}
        for i, a in enumerate(args):
            v = self.value(a, copy)
            if v.vector:
                arrays[f"_k{i}"] = f"{self._lanes_in_memory(a, v.text)}[l]"
            else:
                index = index.xreplace({symbol(f"_k{i}"): self._scalar_symbol(a, v)})
        if self.outer is not None and buffer in self.local:
            width = self.lanes * self.copies
            return Place(f"{buffer} + {self.offset(index * width + copy * self.lanes, 0, level)}", 1)
        if arrays:
            return Place(buffer, None, self._lane_array(index, copy, level, arrays))
        step = self.lane_step(index)
        if step is not None:
            return Place(f"{buffer} + {self.offset(index, copy, level)}", step)
        pattern = lane_offsets(index, symbol(self.vector or ""), self.lanes)
        if pattern is None:
            return Place(buffer, None, self._lane_array(index, copy, level, arrays))
        lanes = f"(const int64_t[W]){{{', '.join(map(str, pattern))}}}"
        return Place(f"{buffer} + {self.offset(index, copy, level)}", None, lanes, pattern)

    def _lanes_in_memory(self, e: Expr, text: str) -> str:
        """An array of a vector's lanes, which a loop over lanes can index."""
        key = (text, 0)
        scope = self.scopes[self.level(e)]
        if key not in scope.offsets:
            scope.offsets[key] = self.name("k")
            self.line(f"LANES({ops.SCALAR_TYPES[KINDS[e.dtype]]}, {scope.offsets[key]}, {text});", self.level(e))
        return scope.offsets[key]

    def _scalar_symbol(self, e: Expr, v: Value) -> sympy.Expr:
        """A scalar index argument as a symbol whose level is known."""
        if e.op == "const":
            return sympy.Integer(int(e.arg))  # type: ignore[call-overload]
        if e.op == "index":
            return sympy.sympify(e.arg)
        # Its value may be negative, unlike a size.
        self.level_of[v.text] = self.level(e)
        return sympy.Symbol(v.text, integer=True)

    def _load(self, e: Expr, copy: int, level: int, vector: bool) -> str:
        buffer, index = access(e)
        tag = TAGS[self.dtypes[buffer]]
        n = ", n" if self.partial else ""
        suffix = "_n" if self.partial else ""
        if vector and (buffer, index) in self.turned:
            return f"vf_get({self.turned[buffer, index]})"
        if vector and not e.args and not self.partial:
            clamped = self._load_clamped(buffer, index, copy, level)
            if clamped is not None:
                return clamped
        place = self.place(buffer, index, e.args, copy, level)
        if not vector:
            direct = tag in ("f32", "f64", "i8", "u8", "i16", "i32", "i64")
            return f"*({place.pointer})" if direct else f"get_{tag}({place.pointer})"
        if place.offsets and tag == "f32" and not self.partial:
            least, most = min(place.offsets), max(place.offsets)
            if most - least < self.lanes:
                return f"PICK({place.pointer} + {least}, {most - least + 1}, {', '.join(str(o - least) for o in place.offsets)})"
        if place.step is None:
            return f"gather_{tag}{suffix}({place.pointer}, {place.lanes}{n})"
        if place.step == 1:
            return f"load_{tag}{suffix}({place.pointer}{n})"
        if place.step == 0:
            return ops.splat(f"get_{tag}({place.pointer})", e.dtype)
        return f"strided_{tag}{suffix}({place.pointer}, {C_INDEX.text(place.step)}{n})"

    def _load_clamped(self, buffer: str, index: sympy.Expr, copy: int, level: int) -> str | None:
        """A clamped access, as in padded windows: evenly spaced lanes where the clamp does not bite. None for other ones."""
        axis = symbol(self.vector or "")
        step = clamped_stride(index, axis) if self.lane_step(index) is None else None
        if step is None:
            return None
        tag = TAGS[self.dtypes[buffer]]
        last = index.xreplace({axis: axis + self.lanes - 1})
        first, end = self.name("o"), self.name("o")
        self.line(f"const int64_t {first} = {self.offset(index, copy, level)};", level)
        self.line(f"const int64_t {end} = {self.offset(last, copy, level)};", level)
        out = self.name("t")
        self.line(f"{ops.ctype(self.dtypes[buffer], True)} {out};", level)
        even = f"load_{tag}({buffer} + {first})" if step == 1 else f"strided_{tag}({buffer} + {first}, {step})"
        self.line(f"if ({end} - {first} == {step * (self.lanes - 1)}) {out} = {even};", level)
        each = C_INDEX.text(index, {axis.name: f"({axis.name} + {copy * self.lanes} + l)"})
        fill = f"for (int l = 0; l < W; l++) k[l] = {each};"
        self.line(f"else {{ int64_t k[W]; {fill} {out} = gather_{tag}({buffer}, k); }}", level)
        return out

    def store(self, buffer: str, index: Dim, args: tuple[Expr, ...], value: Expr, accumulate: bool, copy: int) -> None:
        """Write a value, all lanes or one."""
        dtype = self.dtypes[buffer]
        tag = TAGS[dtype]
        if value.op == "cast" and dtype in HALVES and value.dtype is dtype and KINDS[value.args[0].dtype] == "f":
            # Storing rounds.
            value = value.args[0]
        elif KINDS[value.dtype] != KINDS[dtype]:
            value = Expr("cast", (value,), dtype)
        per_lane = (
            self.varies(index)
            or any(self.is_vector(a) for a in args)
            or (self.outer is not None and buffer in self.local)
        )
        vector = per_lane or (self.is_vector(value) and self.vector is not None)
        text = self.lanes_of(value, copy) if vector else self.value(value, copy).text
        place = self.place(buffer, index, args, copy, self.top)
        n = ", n" if self.partial else ""
        suffix = "_n" if self.partial else ""
        if accumulate:
            self._accumulate(dtype, place, text, vector)
        elif not vector:
            self.line(f"put_{tag}({place.pointer}, {text});")
        elif place.step is None:
            self.line(f"scatter_{tag}{suffix}({place.pointer}, {place.lanes}, {text}{n});")
        elif place.step == 1:
            self.line(f"store_{tag}{suffix}({place.pointer}, {text}{n});")
        else:
            self.line(f"spread_{tag}{suffix}({place.pointer}, {C_INDEX.text(place.step)}, {text}{n});")
        self.forget(buffer)
        if not accumulate and not args and value.dtype is dtype and not (vector and place.step == 0):
            # Reading it back gives the value just written.
            self.scopes[self.top].values[Expr("load", (), dtype, (buffer, index)), copy if vector else 0] = Value(
                text, vector
            )

    def woven(self, body: Sequence[Reduce | Store], at: int) -> int:
        """How many stores from ``at`` on fill memory together whose lanes lie so many elements apart; 0 where they do not."""
        first = body[at]
        step = self.lane_step(first.index) if isinstance(first, Store) else None
        if not isinstance(first, Store) or self.partial or self.dtypes[first.buffer] is not torch.float32 or (self.outer is not None and first.buffer in self.local):
            return 0
        count = int(step) if step is not None and sympy.sympify(step).is_Integer and 2 <= step <= len(body) - at else 0
        for i, s in enumerate(body[at : at + count]):
            if not isinstance(s, Store) or s.buffer != first.buffer or s.args or s.accumulate or KINDS[s.value.dtype] != "f" or sympy.expand(s.index - first.index) != i:
                return 0
            known: dict[Expr, bool] = {}
            for x in postorder(s.value, known):
                known[x] = x.op == "load" and access(x)[0] == s.buffer
            if any(known.values()):
                return 0
        return count

    def weave(self, stores: Sequence[Store], copy: int) -> None:
        """Write stores of which each has a vector of every so many elements, as whole vectors."""
        count = len(stores)
        texts = [self.lanes_of(s.value, copy) for s in stores]
        place = self.place(stores[0].buffer, stores[0].index, (), copy, self.top)
        for k in range(count):
            elements = [divmod(k * self.lanes + lane, count) for lane in range(self.lanes)]
            made = texts[0]
            for i in range(1, count):
                picks = [self.lanes + at if which == i else at if i == 1 else lane for lane, (at, which) in enumerate(elements)]
                made = f"WEAVE({made}, {texts[i]}, {', '.join(map(str, picks))})"
            self.line(f"store_f32({place.pointer} + {k * self.lanes}, {made});")
        self.forget(stores[0].buffer)

    def _accumulate(self, dtype: torch.dtype, place: Place, text: str, vector: bool) -> None:
        """Add one lane after another, since lanes may meet in one element."""
        tag, kind = TAGS[dtype], KINDS[dtype]
        add = {"f": "{} + {}", "d": "{} + {}", "i": "si_add({}, {})", "l": "sl_add({}, {})", "m": "{} | {}"}[kind]
        if not vector:
            self.line(f"put_{tag}({place.pointer}, {add.format(f'get_{tag}({place.pointer})', text)});")
            return
        lane = f"{place.lanes}[l]" if place.step is None else f"l*{C_INDEX.text(place.step)}"
        array = self.name("k")
        self.line(f"LANES({ops.SCALAR_TYPES[kind]}, {array}, {text});")
        target = f"{place.pointer} + {lane}"
        body = f"put_{tag}({target}, {add.format(f'get_{tag}({target})', f'{array}[l]')});"
        self.line(f"for (int l = 0; l < {'n' if self.partial else 'W'}; l++) {body}")
