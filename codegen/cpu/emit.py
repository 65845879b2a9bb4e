"""Emitting values: each expression once, in the outermost scope where what it needs is known."""

from __future__ import annotations

from dataclasses import dataclass

import sympy
import torch

from ..kernel import Dim, Expr, Kernel, symbol
from ..render import HALVES, KINDS, TAGS, IndexStyle, clamped_stride, stride_along
from ..scopes import Scopes, access, postorder
from . import ops
from .lanes import even_step, lane_offsets

C_INDEX = IndexStyle()


@dataclass(frozen=True)
class Value:
    """A rendered expression: C text, and whether it holds W lanes or one scalar."""

    text: str
    vector: bool


@dataclass(frozen=True)
class Place:
    """An access: the pointer of its first lane and the stride between lanes; or, when ``step`` is None, a base pointer and the
    name of an array with each lane's offset from it."""

    pointer: str
    step: Dim | None
    lanes: str = ""


class Emitter(Scopes):
    """The state of one C function while it is written.

    ``vector`` is the axis that carries lanes now (None in scalar code), ``lanes`` their number W. ``partial`` is true where
    only the first ``n`` lanes count. ``copy`` (an argument everywhere) tells the unrolled copies of the vector apart: copy u
    covers lanes ``vector + u*W ...``.
    """

    def __init__(self, kernel: Kernel, lanes: int, outer: str | None) -> None:
        super().__init__(kernel, "  ", " {", "}")
        self.lanes = lanes
        self.outer = outer
        self.vector: str | None = None
        self.partial = False
        self.copies = 1
        self.accs: dict[tuple[str, int], Value] = {}
        self.acc_level: dict[str, int] = {}
        self.local = frozenset(b.name for b in kernel.buffers if b.role == "local")
        self._vectors: dict[Expr, bool] = {}

    # Where an expression can be computed

    def clear_levels(self) -> None:
        super().clear_levels()
        self._vectors.clear()

    def _own_level(self, x: Expr) -> int:
        return self.acc_level[str(x.arg)] if x.op == "acc" else super()._own_level(x)

    def is_vector(self, e: Expr) -> bool:
        """Whether the value differs by lane."""
        for x in postorder(e, self._vectors):
            self._vectors[x] = any(self._vectors[a] for a in x.args) or self._own_vector(x)
        return self._vectors[e]

    def _own_vector(self, x: Expr) -> bool:
        if x.op == "acc":
            return self.accs[str(x.arg), 0].vector
        if x.op == "index":
            return self.varies(x.arg)  # type: ignore[arg-type]
        if x.op != "load":
            return False
        buffer, index = access(x)
        return self.varies(index) or (self.outer is not None and buffer in self.local)

    def varies(self, index: Dim) -> bool:
        """Whether an index differs by lane."""
        return self.vector is not None and not isinstance(index, int) and symbol(self.vector) in index.free_symbols

    # Values

    def value(self, e: Expr, copy: int = 0) -> Value:
        """The rendered value of an expression (of its lanes in ``copy``), emitted on first use."""
        # Operands first and without recursion, since expressions can be deep. Indices are left to their users, some of
        # which need no 64-bit value.
        stack = [e]
        while stack:
            missing = [
                a for a in stack[-1].args if a.op not in ("index", "const", "acc") and self._known(a, copy) is None
            ]
            if missing:
                stack.extend(reversed(missing))
            else:
                out = self._value(stack.pop(), copy)
        return out

    def _known(self, e: Expr, copy: int) -> Value | None:
        return self.scopes[self.level(e)].values.get((e, copy if self.is_vector(e) else 0))  # type: ignore[return-value]

    def _value(self, e: Expr, copy: int) -> Value:
        if e.op == "const":
            return Value(ops.literal(e.arg, e.dtype), False)
        level, vector = self.level(e), self.is_vector(e)
        copy = copy if vector else 0
        if e.op == "acc":
            return self.accs[str(e.arg), copy]
        known = self._known(e, copy)
        if known is not None:
            return known
        text = self._text(e, copy, level, vector)
        if e.op == "index" and not vector and text.isalnum():
            out = Value(text, False)
        else:
            name = self.name("t")
            self.line(f"const {ops.ctype(e.dtype, vector)} {name} = {text};", level)
            out = Value(name, vector)
        self.scopes[level].values[e, copy] = out
        return out

    def lanes_of(self, e: Expr, copy: int = 0) -> str:
        """The value as a vector."""
        v = self.value(e, copy)
        return v.text if v.vector else ops.splat(v.text, e.dtype)

    def _text(self, e: Expr, copy: int, level: int, vector: bool) -> str:
        if e.op == "load":
            return self._load(e, copy, level, vector)
        if e.op == "index":
            return self._index(e.arg, copy, level, vector)  # type: ignore[arg-type]
        if vector:
            near = self._index_compare(e, copy, level)
            if near is not None:
                return near
            if e.op == "where" and not self.is_vector(e.args[0]):
                c = self.value(e.args[0], copy).text
                return f"({c} ? {self.lanes_of(e.args[1], copy)} : {self.lanes_of(e.args[2], copy)})"
            return ops.operation(e, [self._operand(e, a, copy) for a in e.args], True)
        return ops.operation(e, [self.value(a, copy).text for a in e.args], False)

    def _operand(self, e: Expr, a: Expr, copy: int) -> str:
        """An operand of a vector operator; infix float operators take literals as they are."""
        plain = a.op == "const" and e.op in ("add", "sub", "mul", "div", "eq", "ne", "lt", "le", "gt", "ge")
        if plain and KINDS[a.dtype] == "f":
            return self.value(a, copy).text
        return self.lanes_of(a, copy)

    def _index_compare(self, e: Expr, copy: int, level: int) -> str | None:
        """Comparisons of indices without 64-bit lanes: the difference is affine in the lane and only its sign matters."""
        if e.op not in ops.COMPARISONS or any(
            a.dtype is not torch.int64 or a.op not in ("index", "const") for a in e.args
        ):
            return None
        left, right = (sympy.sympify(a.arg) for a in e.args)
        difference = left - right
        step = self.lane_step(difference)
        if not isinstance(step, int) or not 0 < abs(step) < 1 << 20:
            return None
        return f"(lanes_near_zero({self.offset(difference, copy, level)}, {step}) {ops.COMPARISONS[e.op]} 0)"

    # Indices

    def offset(self, index: Dim, copy: int, level: int) -> str:
        """An index at lane 0 of ``copy``, its parts summed in the outermost scopes that know them."""
        by_level: dict[int, list[sympy.Expr]] = {}
        for term in sympy.Add.make_args(sympy.sympify(index)):
            by_level.setdefault(self.index_level(term), []).append(term)
        names = {}
        if self.vector is not None and copy:
            names[self.vector] = f"({self.vector} + {copy * self.lanes})"
        base: sympy.Expr = sympy.Integer(0)
        text = ""
        for where in sorted(by_level):
            part = sympy.Add(*by_level[where])
            base = base + part
            part_text = C_INDEX.text(part, names)
            text = f"{text} + {part_text}" if text and part != 0 else text or part_text
            if where < level and base.free_symbols and not text.isalnum():
                text = self._offset_name(base, copy if self.varies(base) else 0, text, where)
        return text or "0"

    def _offset_name(self, base: sympy.Expr, copy: int, text: str, level: int) -> str:
        known = self.scopes[level].offsets.get((base, copy))
        if known is None:
            known = self.scopes[level].offsets[base, copy] = self.name("o")
            self.line(f"const int64_t {known} = {text};", level)
        return known

    def _index(self, index: sympy.Expr, copy: int, level: int, vector: bool) -> str:
        if not vector:
            return self.offset(index, 0, level)
        step = self.lane_step(index)
        if step is not None:
            return f"lanes_from({self.offset(index, copy, level)}, {C_INDEX.text(step)})"
        return f"load_i64({self._lane_array(index, copy, level, {})})"

    def _lane_array(self, index: sympy.Expr, copy: int, level: int, arrays: dict[str, str]) -> str:
        """An array of W offsets computed lane by lane; ``arrays`` gives ``_k`` symbols their arrays or scalars."""
        name = self.name("o")
        names = dict(arrays)
        if self.vector is not None:
            names[self.vector] = f"({self.vector} + {copy * self.lanes} + l)" if copy else f"({self.vector} + l)"
        self.line(f"int64_t {name}[W];", level)
        self.line(f"for (int l = 0; l < W; l++) {name}[l] = {C_INDEX.text(index, names)};", level)
        return name

    # Memory

    def place(self, buffer: str, index: Dim, args: tuple[Expr, ...], copy: int, level: int) -> Place:
        """Where an access goes, with what it needs emitted."""
        index = sympy.sympify(index)
        arrays: dict[str, str] = {}
        for i, a in enumerate(args):
            v = self.value(a, copy)
            if v.vector:
                array = self.name("k")
                self.line(f"LANES({ops.SCALAR_TYPES[KINDS[a.dtype]]}, {array}, {v.text});", level)
                arrays[f"_k{i}"] = f"{array}[l]"
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
        array = self.name("o")
        self.line(f"const int64_t {array}[W] = {{{', '.join(map(str, pattern))}}};", level)
        return Place(f"{buffer} + {self.offset(index, copy, level)}", None, array)

    def lane_step(self, index: Dim) -> Dim | None:
        """The stride between lanes of an index (0 in scalar code), or None when they are not evenly spaced."""
        if self.vector is None:
            return 0
        axis = symbol(self.vector)
        step = stride_along(index, axis)
        if step is not None:
            return step
        pattern = lane_offsets(index, axis, self.lanes)
        return even_step(pattern) if pattern is not None else None

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
        if vector and not e.args and not self.partial:
            clamped = self._load_clamped(buffer, index, copy, level)
            if clamped is not None:
                return clamped
        place = self.place(buffer, index, e.args, copy, level)
        if not vector:
            direct = tag in ("f32", "f64", "i8", "u8", "i16", "i32", "i64")
            return f"*({place.pointer})" if direct else f"get_{tag}({place.pointer})"
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
