"""Integer index arithmetic: polynomials over loop variables and size symbols, with exact floor division and modulo.

An index is a Python ``int`` or a :class:`Poly`; both take ``+ - * // %``. Division and modulo simplify from the ranges of
the variables, so that a reshape of a reshape stays affine whenever its factors line up; what does not simplify stays as an
opaque :class:`Div` or :class:`Rem` atom, from which ``radix.split_hints`` reads how a variable has to be split to make it affine.
"""

from __future__ import annotations

import itertools
import math
from typing import Any

_ids = itertools.count()


class Atom:
    """A non-negative integer quantity. ``id`` orders atoms by creation."""

    __slots__ = ("id",)

    def __init__(self) -> None:
        self.id = next(_ids)

    def bounds(self) -> tuple[Any, Any] | None:
        raise NotImplementedError

    def key(self) -> tuple:
        """What makes two atoms the same quantity."""
        return (self.id,)

    def __hash__(self) -> int:
        return hash(self.key())

    def __eq__(self, other: object) -> bool:
        return self is other or (type(self) is type(other) and self.key() == other.key())  # type: ignore[attr-defined]

    @property
    def poly(self) -> Poly:
        return Poly({(self,): 1})


class Sym(Atom):
    """A size symbol."""

    __slots__ = ("name",)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.name = name

    def key(self) -> tuple:
        return (self.name,)

    def bounds(self) -> tuple[Any, Any]:
        return self.poly, self.poly

    def __repr__(self) -> str:
        return self.name


class Var(Atom):
    """A loop variable ``0 <= v < size``."""

    __slots__ = ("size",)

    def __init__(self, size: Any) -> None:
        super().__init__()
        self.size = size

    def bounds(self) -> tuple[Any, Any]:
        return 0, self.size - 1

    def __repr__(self) -> str:
        return f"v{self.id}"


class Div(Atom):
    """``num // den`` that does not simplify."""

    __slots__ = ("den", "num")

    def __init__(self, num: Any, den: Any) -> None:
        super().__init__()
        self.num, self.den = num, den

    def key(self) -> tuple:
        return (self.num, self.den)

    def bounds(self) -> tuple[Any, Any] | None:
        b = bounds(self.num)
        if b is None or not all(isinstance(v, int) for v in (*b, self.den)):
            return None
        return b[0] // self.den, b[1] // self.den

    def __repr__(self) -> str:
        return f"({self.num!r} // {self.den!r})"


class Rem(Atom):
    """``num % den`` that does not simplify."""

    __slots__ = ("den", "num")

    def __init__(self, num: Any, den: Any) -> None:
        super().__init__()
        self.num, self.den = num, den

    def key(self) -> tuple:
        return (self.num, self.den)

    def bounds(self) -> tuple[Any, Any]:
        return 0, self.den - 1

    def __repr__(self) -> str:
        return f"({self.num!r} % {self.den!r})"


class Least(Atom):
    """``min(a, b)`` or ``max(a, b)`` that does not simplify."""

    __slots__ = ("a", "b", "greatest")

    def __init__(self, a: Any, b: Any, greatest: bool) -> None:
        super().__init__()
        self.a, self.b, self.greatest = a, b, greatest

    def key(self) -> tuple:
        return (self.a, self.b, self.greatest)

    def bounds(self) -> tuple[Any, Any] | None:
        p, q = bounds(self.a), bounds(self.b)
        pick = max if self.greatest else min
        if p is None or q is None or not all(isinstance(v, int) for v in (*p, *q)):
            return None
        return pick(p[0], q[0]), pick(p[1], q[1])  # type: ignore[type-var]

    def __repr__(self) -> str:
        return f"{'max' if self.greatest else 'min'}({self.a!r}, {self.b!r})"


class Indirect(Atom):
    """A value read from memory, used as an index: an int64 expression known to lie in ``[0, size)``."""

    __slots__ = ("expr", "size")

    def __init__(self, expr: Any, size: Any) -> None:
        super().__init__()
        self.expr, self.size = expr, size

    def key(self) -> tuple:
        return (id(self.expr),)

    def bounds(self) -> tuple[Any, Any]:
        return 0, self.size - 1

    def __repr__(self) -> str:
        return f"ind{self.id}"


class Poly:
    """A sum of integer multiples of products of atoms. Immutable; never a bare constant (that is an ``int``)."""

    __slots__ = ("_hash", "terms")

    def __init__(self, terms: dict[tuple[Atom, ...], int]) -> None:
        self.terms = terms
        self._hash = 0

    def __hash__(self) -> int:
        if not self._hash:
            self._hash = hash(frozenset(self.terms.items()))
        return self._hash

    def __eq__(self, other: object) -> bool:
        return self is other or (isinstance(other, Poly) and self.terms == other.terms)

    def __add__(self, other: Any) -> Any:
        if isinstance(other, int):
            return self if other == 0 else _sum(self.terms, {(): other})
        return _sum(self.terms, other.terms)

    __radd__ = __add__

    def __neg__(self) -> Any:
        return Poly({k: -c for k, c in self.terms.items()})

    def __sub__(self, other: Any) -> Any:
        return self + -other

    def __rsub__(self, other: Any) -> Any:
        return -self + other

    def __mul__(self, other: Any) -> Any:
        if isinstance(other, int):
            return 0 if other == 0 else self if other == 1 else Poly({k: c * other for k, c in self.terms.items()})
        out: dict[tuple[Atom, ...], int] = {}
        for k, c in self.terms.items():
            for k2, c2 in other.terms.items():
                key = tuple(sorted(k + k2, key=_id)) if k and k2 else k or k2
                out[key] = out.get(key, 0) + c * c2
        return _clean(out)

    __rmul__ = __mul__

    def __floordiv__(self, other: Any) -> Any:
        return floordiv(self, other)

    def __rfloordiv__(self, other: Any) -> Any:
        return floordiv(other, self)

    def __mod__(self, other: Any) -> Any:
        return remainder(self, other)

    def __rmod__(self, other: Any) -> Any:
        return remainder(other, self)

    def __repr__(self) -> str:
        return " + ".join("*".join([str(c), *map(repr, k)]) for k, c in self.terms.items())


Index = int | Poly


def _id(a: Atom) -> int:
    return a.id


def _clean(terms: dict[tuple[Atom, ...], int]) -> Index:
    terms = {k: c for k, c in terms.items() if c}
    if not terms:
        return 0
    if len(terms) == 1 and () in terms:
        return terms[()]
    return Poly(terms)


def _sum(a: dict, b: dict) -> Index:
    out = dict(a)
    for k, c in b.items():
        out[k] = out.get(k, 0) + c
    return _clean(out)


def bounds(p: Index) -> tuple[Index, Index] | None:
    """Least and greatest value over the variables' ranges (both inclusive), or None when unknown."""
    if isinstance(p, int):
        return p, p
    low: Index = 0
    high: Index = 0
    for key, c in p.terms.items():
        least: Index = c
        most: Index = c
        for atom in key:
            b = atom.bounds()
            if b is None:
                return None
            least, most = least * b[0], most * b[1]
        if c < 0:
            least, most = most, least
        low, high = low + least, high + most
    return low, high


def non_negative(p: Index) -> bool:
    """Whether ``p >= 0`` is certain, taking every size symbol as at least 1."""
    if isinstance(p, int):
        return p >= 0
    # A size symbol is at least 1, so a negative constant may be paid for by the positive terms.
    constant = p.terms.get((), 0)
    rest = [c for k, c in p.terms.items() if k]
    return all(c > 0 for c in rest) and constant + sum(rest) >= 0


def within(p: Index, low: Index, high: Index) -> bool:
    """Whether ``low <= p < high`` is certain."""
    b = bounds(p)
    return b is not None and non_negative(b[0] - low) and non_negative(high - 1 - b[1])


def exact_div(p: Index, d: Index) -> Index | None:
    """``p / d`` when it is a polynomial with integer coefficients, else None. ``d`` is an int or a single product."""
    if isinstance(p, int) and isinstance(d, int):
        return p // d if d and p % d == 0 else None
    if isinstance(p, int):
        return 0 if p == 0 else None
    if p == d:
        return 1
    if isinstance(d, Poly) and len(d.terms) != 1:
        return None
    out: dict[tuple[Atom, ...], int] = {}
    key, c = ((), d) if isinstance(d, int) else next(iter(d.terms.items()))
    for k, v in p.terms.items():
        rest = without(k, key)
        if rest is None or c == 0 or v % c:
            return None
        out[rest] = v // c
    return _clean(out)


def without(key: tuple[Atom, ...], part: tuple[Atom, ...]) -> tuple[Atom, ...] | None:
    left = list(key)
    for a in part:
        if a not in left:
            return None
        left.remove(a)
    return tuple(left)


def _divide(p: Poly, d: Index) -> tuple[Index, Index]:
    """``p == quotient * d + rest``, moving every term that ``d`` divides into the quotient."""
    quotient: Index = 0
    rest: Index = 0
    for k, c in p.terms.items():
        term = c if not k else Poly({k: c})
        q = exact_div(term, d)
        if q is not None:
            quotient = quotient + q
        elif not k and isinstance(d, int):
            quotient, rest = quotient + c // d, rest + c % d
        else:
            rest = rest + term
    return quotient, rest


def floordiv(p: Index, d: Index) -> Index:
    """``p // d`` for ``d > 0``. What does not simplify has a numerator that is never negative, where its range is known."""
    if isinstance(p, int) and isinstance(d, int):
        return p // d
    if d == 1:
        return p
    if isinstance(p, int):
        return 0 if within(p, 0, d) else Div(p, d).poly
    quotient, rest = _divide(p, d)
    if within(rest, 0, d):
        return quotient
    g = _common(rest, d)
    if g > 1:
        return quotient + floordiv(exact_div(rest, g), d // g)  # type: ignore[arg-type, operator]
    below = _periods_below(rest, d)
    return quotient - below + Div(rest + below * d, d).poly


def _periods_below(p: Index, d: Index) -> int:
    """How many times d must be added to p for it to be non-negative everywhere."""
    b = bounds(p)
    if b is None or not isinstance(b[0], int) or not isinstance(d, int) or b[0] >= 0:
        return 0
    return -(b[0] // d)


def _common(p: Index, d: Index) -> int:
    """The greatest common divisor of d and every coefficient of p (the constant included)."""
    if not isinstance(d, int) or isinstance(p, int):
        return 1
    return math.gcd(d, *p.terms.values())


def remainder(p: Index, d: Index) -> Index:
    """``p % d`` for ``d > 0``."""
    if isinstance(p, int) and isinstance(d, int):
        return p % d
    if d == 1:
        return 0
    if isinstance(p, int):
        return p if within(p, 0, d) else Rem(p, d).poly
    _, rest = _divide(p, d)
    if within(rest, 0, d):
        return rest
    g = _common(rest, d)
    if g > 1:
        return g * remainder(exact_div(rest, g), d // g)  # type: ignore[arg-type, operator]
    return Rem(rest + _periods_below(rest, d) * d, d).poly


def least(a: Index, b: Index) -> Index:
    """``min(a, b)``."""
    p, q = bounds(a), bounds(b)
    if p is not None and q is not None:
        if non_negative(q[0] - p[1]):
            return a
        if non_negative(p[0] - q[1]):
            return b
    return Least(a, b, False).poly


def greatest(a: Index, b: Index) -> Index:
    """``max(a, b)``."""
    p, q = bounds(a), bounds(b)
    if p is not None and q is not None:
        if non_negative(p[0] - q[1]):
            return a
        if non_negative(q[0] - p[1]):
            return b
    return Least(a, b, True).poly


def clamp(p: Index, size: Index) -> Index:
    """``p`` moved into ``[0, size)``."""
    return p if within(p, 0, size) else greatest(0, least(p, size - 1))


def atoms(p: Index) -> set[Atom]:
    """Every atom in ``p``, those inside divisions, remainders and minima included (not those inside expressions)."""
    out: set[Atom] = set()
    if isinstance(p, int):
        return out
    for key in p.terms:
        for a in key:
            out.add(a)
            if isinstance(a, (Div, Rem)):
                out |= atoms(a.num) | atoms(a.den)
            elif isinstance(a, Least):
                out |= atoms(a.a) | atoms(a.b)
    return out


def substitute(p: Index, mapping: dict[Atom, Index]) -> Index:
    """``p`` with variables replaced, simplified anew."""
    if isinstance(p, int):
        return p
    out: Index = 0
    for key, c in p.terms.items():
        term: Index = c
        for a in key:
            term = term * _replaced(a, mapping)
        out = out + term
    return out


def _replaced(a: Atom, mapping: dict[Atom, Index]) -> Index:
    if isinstance(a, Div):
        return floordiv(substitute(a.num, mapping), substitute(a.den, mapping))
    if isinstance(a, Rem):
        return remainder(substitute(a.num, mapping), substitute(a.den, mapping))
    if isinstance(a, Least):
        return (greatest if a.greatest else least)(substitute(a.a, mapping), substitute(a.b, mapping))
    return mapping.get(a, a.poly)
