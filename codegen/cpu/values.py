"""Emitting values: each expression once, in the outermost scope where what it needs is known."""

from __future__ import annotations

from dataclasses import dataclass

import sympy

from ..kernel import Dim, Expr, Kernel, symbol
from ..render import KINDS, IndexStyle, evaluate, stride_along
from ..scopes import Scopes, access, postorder
from . import ops
from .lanes import even_step, lane_offsets

C_INDEX = IndexStyle()


@dataclass(frozen=True)
class Value:
    """A rendered expression: C text, and whether it holds W lanes or one scalar."""

    text: str
    vector: bool


class Values(Scopes):
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
        # Indices are left to their users, some of which need no 64-bit value.
        return evaluate(e, lambda a: self._known(a, copy), lambda a: self._value(a, copy), ("index", "const", "acc"))

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
            return self._index(e, copy, level, vector)
        if vector:
            near = self._index_compare(e, copy, level)
            if near is not None:
                return near
            if e.op == "bounded":
                index, size = self.lanes_of(e.args[0], copy), self.value(e.args[1], copy).text
                return f"vl_bounded({index}, {size}, {'n' if self.partial else 'W'}, bufs)"
            if e.op == "where" and not self.is_vector(e.args[0]):
                c = self.value(e.args[0], copy).text
                return f"({c} ? {self.lanes_of(e.args[1], copy)} : {self.lanes_of(e.args[2], copy)})"
            return ops.operation(e, [self._operand(e, a, copy) for a in e.args], True)
        arguments = [self.value(a, copy).text for a in e.args]
        return f"sl_bounded({', '.join(arguments)}, bufs)" if e.op == "bounded" else ops.operation(e, arguments, False)

    def _operand(self, e: Expr, a: Expr, copy: int) -> str:
        """An operand of a vector operator; infix float operators take literals as they are."""
        plain = a.op == "const" and e.op in ("add", "sub", "mul", "div", "eq", "ne", "lt", "le", "gt", "ge")
        if plain and KINDS[a.dtype] == "f":
            return self.value(a, copy).text
        return self.lanes_of(a, copy)

    def _index_compare(self, e: Expr, copy: int, level: int) -> str | None:
        """Comparisons of indices without 64-bit lanes: the difference is affine in the lane and only its sign matters."""
        plain = all(KINDS[a.dtype] in "il" and a.op in ("index", "const") for a in e.args)
        if e.op not in ops.COMPARISONS or not plain:
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

    def _index(self, e: Expr, copy: int, level: int, vector: bool) -> str:
        """An index as a value: int64, or int32 where it was found to fit."""
        index = sympy.sympify(e.arg)
        first = self.offset(index, copy, level)
        short = KINDS[e.dtype] == "i"
        if not vector:
            return f"(int32_t)({first})" if short else first
        step = self.lane_step(index)
        if step is None:
            lanes = f"load_i64({self._lane_array(index, copy, level, {})})"
            return f"vi_from_l({lanes})" if short else lanes
        return f"lanes32_from((int32_t)({first}), {step})" if short else f"lanes_from({first}, {C_INDEX.text(step)})"

    def _lane_array(self, index: sympy.Expr, copy: int, level: int, arrays: dict[str, str]) -> str:
        """An array of W offsets computed lane by lane; ``arrays`` gives ``_k`` symbols their arrays or scalars."""
        name = self.name("o")
        names = dict(arrays)
        if self.vector is not None:
            names[self.vector] = f"({self.vector} + {copy * self.lanes} + l)" if copy else f"({self.vector} + l)"
        self.line(f"int64_t {name}[W];", level)
        self.line(f"for (int l = 0; l < W; l++) {name}[l] = {C_INDEX.text(index, names)};", level)
        return name

    def _load(self, e: Expr, copy: int, level: int, vector: bool) -> str:
        raise NotImplementedError

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
