"""What one element of a tensor is, as a term over its indices: for tensors that depend on places in the sequence alone, such as masks and positions.

``lift(node, index)`` follows a node back through views, gathers, cumulative sums of constants and arithmetic to terms over the index variables, and
simplifies on the way: ``cumsum(ones(S))[i] - 1`` is ``i``; PyTorch's test of whether positions are consecutive is ``False``. A term is a

- :class:`Linear`: a sum of integer multiples of index variables and a constant (of any dtype; a constant may be a float),
- :class:`Apply`: an operator on terms and literals, element by element,
- :class:`Element`: an element of a tensor that has no sequence axis.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import torch
import torch.fx as fx

from .facts import Kind, kind

aten = torch.ops.aten


class Unliftable(Exception):
    """A node whose elements are no term; the message says why."""


@dataclass(frozen=True)
class Linear:
    """``sum(factor * variable) + constant``; ``terms`` sorted by name, without zeros. Variables are at least zero."""

    terms: tuple[tuple[str, int], ...]
    constant: int | float | bool
    dtype: torch.dtype

    def factor(self, name: str) -> int:
        return dict(self.terms).get(name, 0)


@dataclass(frozen=True)
class Apply:
    """``target(*args, **kwargs)`` element by element."""

    target: Any
    args: tuple[Any, ...]
    kwargs: tuple[tuple[str, Any], ...]
    dtype: torch.dtype


@dataclass(frozen=True)
class Element:
    """``node[index]``, of a tensor without a sequence axis."""

    node: fx.Node
    index: tuple[Term, ...]
    dtype: torch.dtype


Term = Linear | Apply | Element
_INTEGERS = (torch.int64, torch.int32, torch.int16, torch.int8, torch.uint8)
_EXACT = (torch.int64, torch.int32, torch.float32, torch.float64)  # hold every place in a sequence
_COMPARE: dict[Any, Callable[[Any, Any], bool]] = {
    "le": operator.le, "lt": operator.lt, "ge": operator.ge, "gt": operator.gt, "eq": operator.eq, "ne": operator.ne,
}  # fmt: skip


def variable(name: str) -> Linear:
    return Linear(((name, 1),), 0, torch.int64)


def constant(value: int | float | bool, dtype: torch.dtype) -> Linear:
    return Linear((), value, dtype)


def value_of(term: Any) -> int | float | bool | None:
    """The number that a term is, whatever its variables are, or None."""
    return term.constant if isinstance(term, Linear) and not term.terms else None


def substitute(term: Any, name: str, by: Linear) -> Any:
    """A term with a variable replaced."""
    if isinstance(term, Linear):
        if not term.factor(name):
            return term
        rest = Linear(tuple(t for t in term.terms if t[0] != name), term.constant, term.dtype)
        return _combined(rest, by, 1, term.factor(name), term.dtype)
    if isinstance(term, Apply):
        return apply(term.target, tuple(substitute(a, name, by) for a in term.args), term.kwargs, term.dtype)
    if isinstance(term, Element):
        return Element(term.node, tuple(substitute(i, name, by) for i in term.index), term.dtype)
    return term


def variables(term: Any) -> frozenset[str]:
    """The names of the variables in a term."""
    if isinstance(term, Linear):
        return frozenset(name for name, _ in term.terms)
    parts = term.args if isinstance(term, Apply) else term.index if isinstance(term, Element) else ()
    return frozenset().union(*map(variables, parts))


def elements(term: Any) -> Iterator[Element]:
    """The elements of tensors in a term."""
    if isinstance(term, Element):
        yield term
    for part in term.args if isinstance(term, Apply) else term.index if isinstance(term, Element) else ():
        yield from elements(part)


def _combined(a: Linear, b: Linear, fa: int, fb: int, dtype: torch.dtype) -> Linear:
    names = sorted({n for n, _ in (*a.terms, *b.terms)})
    terms = tuple((n, f) for n in names if (f := fa * a.factor(n) + fb * b.factor(n)))
    return Linear(terms, fa * a.constant + fb * b.constant, dtype)


# ---- operators on terms ----


def apply(target: Any, args: tuple[Any, ...], kwargs: tuple[tuple[str, Any], ...], dtype: torch.dtype) -> Term:
    """An operator on terms, simplified where that is sure."""
    name = target._schema.name.split("::")[1]
    simple = _simple(name, args, dict(kwargs), dtype)
    return Apply(target, args, kwargs, dtype) if simple is None else simple


def _number(a: Any, dtype: torch.dtype) -> Any:
    """An operand as a term."""
    return constant(a, dtype) if isinstance(a, (bool, int, float)) else a


def _whole(term: Any) -> bool:
    """Whether arithmetic on this term is exact: integers, in whatever dtype they are held."""
    return isinstance(term, Linear) and float(term.constant).is_integer() and abs(term.constant) < 1 << 24


def _simple(name: str, args: tuple[Any, ...], kwargs: dict[str, Any], dtype: torch.dtype) -> Term | None:
    if name in ("_to_copy", "clone", "expand", "lift_fresh_copy", "alias", "detach"):
        return _cast(args[0], dtype)
    if name == "where":
        return _where(args[0], args[1], args[2], dtype)
    if name == "masked_fill":
        return apply(aten.where.self, (args[1], _number(args[2], dtype), args[0]), (), dtype)
    if name in ("bitwise_and", "logical_and", "__and__", "bitwise_or", "logical_or", "__or__"):
        return _logic(name, args, dtype)
    if name in ("bitwise_not", "logical_not") and dtype == torch.bool:
        known = value_of(args[0])
        return None if known is None else constant(not known, dtype)
    a, b = (_number(x, dtype) for x in (*args, None)[:2])
    if name in _COMPARE and _whole(a) and _whole(b):
        apart = _combined(a, b, 1, -1, torch.int64)
        return None if apart.terms else constant(_COMPARE[name](apart.constant, 0), torch.bool)
    if name in _COMPARE and all(value_of(x) is not None for x in (a, b)):
        return constant(_COMPARE[name](value_of(a), value_of(b)), torch.bool)
    return _arithmetic(name, a, b, kwargs, dtype)


def _arithmetic(name: str, a: Any, b: Any, kwargs: dict[str, Any], dtype: torch.dtype) -> Term | None:
    if name == "neg" and _whole(a) and dtype in _EXACT:
        return _combined(a, constant(0, dtype), -1, 1, dtype)
    if not (_whole(a) and _whole(b)) or dtype not in _EXACT:
        return None
    alpha = kwargs.get("alpha", 1)
    if name in ("add", "sub") and isinstance(alpha, int):
        return _combined(a, b, 1, alpha if name == "add" else -alpha, dtype)
    if name == "mul":
        for x, y in ((a, b), (b, a)):
            factor = value_of(y)
            if factor is not None:
                return _combined(x, constant(0, dtype), int(factor), 1, dtype)
    return None


def _cast(term: Any, dtype: torch.dtype) -> Term | None:
    if term.dtype == dtype:
        return term
    if isinstance(term, Linear) and not term.terms:
        if dtype == torch.bool:
            return constant(bool(term.constant), dtype)
        if dtype in _INTEGERS:
            return constant(int(term.constant), dtype)
        return constant(float(torch.tensor(term.constant, dtype=dtype)), dtype)
    if _whole(term) and term.dtype in (*_INTEGERS, *_EXACT) and dtype in _EXACT:
        return Linear(term.terms, term.constant, dtype)
    return None


def _where(condition: Any, a: Any, b: Any, dtype: torch.dtype) -> Term | None:
    known = value_of(condition)
    a, b = _number(a, dtype), _number(b, dtype)
    if known is not None:
        return _cast(a if known else b, dtype)
    if a == b:
        return a
    # Where the condition leaves one place, what holds elsewhere may hold there too.
    if isinstance(condition, Apply) and condition.target is aten.lt.Scalar and condition.args[1] == 1:
        place = condition.args[0]
        counts = isinstance(place, Linear) and len(place.terms) == 1 and place.terms[0][1] == 1 and place.constant == 0
        if counts and substitute(b, place.terms[0][0], constant(0, torch.int64)) == a:
            return b
    return None


def _logic(name: str, args: tuple[Any, ...], dtype: torch.dtype) -> Term | None:
    if dtype != torch.bool:
        return None
    decides = "or" in name
    for x, y in (args, args[::-1]):
        known = value_of(x)
        if known is not None:
            return x if bool(known) == decides else y
    return args[0] if args[0] == args[1] else None


# ---- nodes ----


def _args(node: fx.Node) -> Any:
    return node.args


class Lifter:
    """Lifts elements of a graph's nodes. ``is_sequence(size)`` tells sizes that grow with the sequence; placeholders in ``given`` hold that term everywhere.
    ``values``: constants by name, among which a triangular matrix is known for what it is."""

    def __init__(self, is_sequence: Callable[[Any], bool], given: dict[fx.Node, Term], values: Mapping[str, torch.Tensor]) -> None:
        self.is_sequence, self.given, self.values = is_sequence, given, values
        self._memo: dict[tuple[fx.Node, tuple[Term, ...]], Term] = {}

    def lift(self, node: fx.Node, index: Sequence[Term]) -> Term:
        """The element of ``node`` at ``index``; raises Unliftable."""
        key = (node, tuple(index))
        if key not in self._memo:
            self._memo[key] = self._lifted(node, tuple(index))
        return self._memo[key]

    def _lifted(self, node: fx.Node, index: tuple[Term, ...]) -> Term:
        val = node.meta.get("val")
        if not isinstance(val, torch.Tensor) or val.dtype.is_complex:
            raise Unliftable(f"{node.name} is no tensor of numbers")
        if node in self.given:
            return self.given[node]
        # Of a size of one, there is one element.
        index = tuple(constant(0, torch.int64) if isinstance(s, int) and s == 1 else i for s, i in zip(val.shape, index))
        if node.op == "call_function":
            name = node.target._schema.name.split("::")[1] if hasattr(node.target, "_schema") else ""
            rule = getattr(self, f"_{name}", None)
            if rule is not None:
                return rule(node, index)
            if kind(node) is Kind.POINTWISE:
                return self._pointwise(node, index)
        if not any(map(self.is_sequence, val.shape)) and node.op == "placeholder":
            return self._in_triangle(node, index) or Element(node, index, val.dtype)
        raise Unliftable(f"{node.target} has no term")

    def _in_triangle(self, node: fx.Node, index: tuple[Term, ...]) -> Term | None:
        """An element of a constant that is a lower triangle of one value over another, as a comparison."""
        value, dtype = self.values.get(node.name), node.meta["val"].dtype
        if value is None or value.dim() < 2 or value.shape[-1] < 2 or value.shape[-1] != value.shape[-2] or any(value_of(i) != 0 for i in index[:-2]):
            return None
        row, column = index[-2:]
        matrix = value.reshape(-1, *value.shape[-2:])[0]
        if not all(isinstance(i, Linear) and i.terms for i in (row, column)) or matrix.is_meta:
            return None
        inside, outside = matrix[0, 0], matrix[0, -1]
        if not torch.equal(matrix, torch.where(torch.ones_like(matrix, dtype=torch.bool).tril(), inside, outside)):
            return None
        kept = apply(aten.le.Tensor, (column, row), (), torch.bool)
        return apply(aten.where.self, (kept, constant(inside.item(), dtype), constant(outside.item(), dtype)), (), dtype)

    def _pointwise(self, node: fx.Node, index: tuple[Term, ...]) -> Term:
        target: Any = node.target
        val = node.meta["val"]
        name = target._schema.name.split("::")[1]
        if name in ("full", "full_like", "new_full"):
            return constant(node.args[-1] if name != "full_like" else node.args[1], val.dtype)  # type: ignore[arg-type]
        if name in ("ones", "ones_like", "new_ones", "zeros", "zeros_like", "new_zeros"):
            return _cast(constant(int("ones" in name), torch.int64), val.dtype)  # type: ignore[return-value]
        if name == "scalar_tensor":
            return constant(node.args[0], val.dtype)  # type: ignore[arg-type]

        def operand(a: Any) -> Any:
            if not isinstance(a, fx.Node):
                return a
            inner = a.meta["val"]
            if not isinstance(inner, torch.Tensor):
                raise Unliftable(f"{node.target} takes a size")
            return self.lift(a, index[len(index) - inner.dim() :])

        args = tuple(operand(a) for a in node.args)
        if any(isinstance(a, (list, tuple)) for a in args):
            raise Unliftable(f"{node.target} takes a list")
        return apply(target, args, tuple(sorted(node.kwargs.items())), val.dtype)

    # Rules by operator: the element of a node at an index, in terms of its operands'.

    def _arange(self, node: fx.Node, index: tuple[Term, ...]) -> Term:
        name = node.target._overloadname  # type: ignore[union-attr]
        start = _args(node)[0] if name in ("start", "start_step") else 0
        step = _args(node)[2] if len(_args(node)) > 2 else 1
        if not isinstance(start, int) or not isinstance(step, int) or not isinstance(index[0], Linear):
            raise Unliftable("a range that does not begin at a number")
        return _combined(index[0], constant(start, torch.int64), step, 1, node.meta["val"].dtype)

    def _unsqueeze(self, node: fx.Node, index: tuple[Term, ...]) -> Term:
        d = _args(node)[1] % len(index)
        return self.lift(_args(node)[0], index[:d] + index[d + 1 :])

    def _permute(self, node: fx.Node, index: tuple[Term, ...]) -> Term:
        order = [d % len(index) for d in _args(node)[1]]
        return self.lift(_args(node)[0], tuple(index[order.index(d)] for d in range(len(order))))

    def _expand(self, node: fx.Node, index: tuple[Term, ...]) -> Term:
        source: Any = _args(node)[0]
        return self.lift(source, index[len(index) - source.meta["val"].dim() :])

    def _repeat(self, node: fx.Node, index: tuple[Term, ...]) -> Term:
        if any(not isinstance(n, int) or n != 1 for n in _args(node)[1]):
            raise Unliftable("repeats a tensor")
        return self._expand(node, index)

    def _select(self, node: fx.Node, index: tuple[Term, ...]) -> Term:
        source, d, at = _args(node)
        size = source.meta["val"].shape[d]
        d %= len(index) + 1
        if not isinstance(at, int) or (at < 0 and not isinstance(size, int)):
            raise Unliftable("takes a place counted from the end")
        return self.lift(source, (*index[:d], constant(at % size if at < 0 else at, torch.int64), *index[d:]))

    def _slice(self, node: fx.Node, index: tuple[Term, ...]) -> Term:
        given = list(_args(node)) + [0, 0, 1 << 62, 1][len(_args(node)) - 1 :]
        source, d, start, step = given[0], given[1] % len(index), given[2] or 0, given[4]
        place = index[d]
        if not isinstance(start, int) or start < 0 or step != 1 or not isinstance(place, Linear):
            raise Unliftable("a slice that does not begin at a number")
        moved = _combined(place, constant(start, torch.int64), 1, 1, torch.int64)
        return self.lift(source, (*index[:d], moved, *index[d + 1 :]))

    def _cat(self, node: fx.Node, index: tuple[Term, ...]) -> Term:
        parts: Any = _args(node)[0]
        d = (_args(node)[1] if len(_args(node)) > 1 else 0) % len(index)
        place = index[d]
        first = parts[0].meta["val"].shape[d]
        if len(parts) != 2 or not isinstance(first, int) or first != 1 or not isinstance(place, Linear):
            raise Unliftable("joins tensors")
        known = value_of(place)
        if known is not None:
            return self.lift(parts[int(known >= 1)], (*index[:d], constant(max(int(known) - 1, 0), torch.int64), *index[d + 1 :]))
        rest = self.lift(parts[1], (*index[:d], _combined(place, constant(-1, torch.int64), 1, 1, torch.int64), *index[d + 1 :]))
        if place.constant >= 1 and all(f > 0 for _, f in place.terms):
            return rest
        head = self.lift(parts[0], (*index[:d], constant(0, torch.int64), *index[d + 1 :]))
        condition = apply(aten.lt.Scalar, (place, 1), (), torch.bool)
        return apply(aten.where.self, (condition, head, rest), (), node.meta["val"].dtype)

    def _cumsum(self, node: fx.Node, index: tuple[Term, ...]) -> Term:
        d = _args(node)[1] % len(index)
        inner = self.lift(_args(node)[0], (*index[:d], variable("summed"), *index[d + 1 :]))
        each, place = value_of(inner), index[d]
        if each is None or not float(each).is_integer() or not isinstance(place, Linear):
            raise Unliftable("sums up what is not constant along the sequence")
        return _combined(place, constant(1, torch.int64), int(each), int(each), node.meta["val"].dtype)

    def _index(self, node: fx.Node, index: tuple[Term, ...]) -> Term:
        source, indices = _args(node)
        vals = [i.meta["val"] for i in indices if i is not None]
        if any(i is None for i in indices) or any(v.dtype == torch.bool for v in vals):
            raise Unliftable("is indexed by some dimensions only")
        at = tuple(self.lift(i, index[len(index) - i.meta["val"].dim() :]) for i in indices)
        rest = source.meta["val"].dim() - len(at)
        return self.lift(source, (*at, *index[len(index) - rest :]))

    def _embedding(self, node: fx.Node, index: tuple[Term, ...]) -> Term:
        table: Any = _args(node)[0]
        return self.lift(table, (self.lift(_args(node)[1], index[:-1]), index[-1]))

    def _tril(self, node: fx.Node, index: tuple[Term, ...]) -> Term:
        return self._triangle(node, index, aten.le.Tensor)

    def _triu(self, node: fx.Node, index: tuple[Term, ...]) -> Term:
        return self._triangle(node, index, aten.ge.Tensor)

    def _triangle(self, node: fx.Node, index: tuple[Term, ...], target: Any) -> Term:
        diagonal = _args(node)[1] if len(_args(node)) > 1 else 0
        row, column = index[-2:]
        if not isinstance(diagonal, int) or not isinstance(row, Linear) or not isinstance(column, Linear):
            raise Unliftable("a triangle from a diagonal that is no number")
        kept = apply(target, (column, _combined(row, constant(diagonal, torch.int64), 1, 1, torch.int64)), (), torch.bool)
        dtype = node.meta["val"].dtype
        return apply(aten.where.self, (kept, self.lift(_args(node)[0], index), constant(0, dtype)), (), dtype)

    def _view(self, node: fx.Node, index: tuple[Term, ...]) -> Term:
        source: Any = _args(node)[0]
        shape, out = list(source.meta["val"].shape), list(node.meta["val"].shape)
        wide, narrow = ([s for s in sizes if not (isinstance(s, int) and s == 1)] for sizes in (shape, out))
        if [str(s) for s in wide] != [str(s) for s in narrow]:
            raise Unliftable("regroups dimensions")
        left = iter(i for s, i in zip(out, index) if not (isinstance(s, int) and s == 1))
        zero = constant(0, torch.int64)
        return self.lift(source, tuple(zero if isinstance(s, int) and s == 1 else next(left) for s in shape))

    def _squeeze(self, node: fx.Node, index: tuple[Term, ...]) -> Term:
        return self._view(node, index)
