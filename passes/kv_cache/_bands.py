"""What a mask lets through, proved from its term over a query's place ``q`` and a key's place ``k``.

A proof looks at all pairs whose distance ``q - k`` lies in an interval: comparisons of places are decided there, and what they choose between. So a
causal mask is one that keeps nothing at distances below zero, and a sliding window one that keeps nothing from its width on.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import torch

from ...graphs.elements import Apply, Element, Linear, Term, apply, constant, value_of

DROPPED = -1e30  # a score with this or less added to it has a weight of zero
_FARTHEST = float(1 << 31)  # places and sizes are below it
_LARGEST = 1e12  # numbers in a bias
Interval = tuple[float, float]
_COMPARISONS = {"le": (0, True), "lt": (0, False), "ge": (1, True), "gt": (1, False)}


@dataclass(frozen=True)
class Band:
    """A causal mask: keys up to the query's own place, at distances below ``window`` where that is not zero; ``rest`` is what is left of the mask
    among those, an additive term or truth values, None for nothing."""

    window: int
    rest: Term | None


def band(term: Term) -> Band | None:
    """The band that a mask keeps, or None where nothing shows that it keeps no key behind the query's place."""
    if not _drops(term, (-math.inf, -1)):
        return None
    widths = sorted({n + d for n in _constants(term) for d in (-1, 0, 1) if n + d > 0})
    window = next((w for w in widths if _drops(term, (w, math.inf))), 0)
    rest = restrict(term, (0, window - 1 if window else math.inf))
    return Band(window, None if value_of(rest) == (rest.dtype == torch.bool) else rest)


def _drops(term: Term, region: Interval) -> bool:
    """Whether the mask drops all keys at these distances."""
    if term.dtype == torch.bool:
        return truth(term, region) is False
    return bounds(term, region)[1] <= DROPPED


def _constants(term: Any) -> Iterator[int]:
    if isinstance(term, Linear):
        if float(term.constant).is_integer():
            yield abs(int(term.constant))
    elif isinstance(term, Apply):
        for a in term.args:
            yield from _constants(a)
    elif isinstance(term, int):
        yield abs(term)


def _name(term: Apply) -> str:
    return term.target._schema.name.split("::")[1]


def truth(term: Any, region: Interval) -> bool | None:
    """Whether a term is true at all these distances, or false at all, or None."""
    if isinstance(term, (bool, int, float)):
        return bool(term)
    low, high = bounds(term, region) if term.dtype != torch.bool else (-math.inf, math.inf)
    if low > 0 or high < 0 or low == high == 0:
        return low != 0
    if value_of(term) is not None:
        return bool(value_of(term))
    if not isinstance(term, Apply):
        return None
    name, args = _name(term), term.args
    if name in ("bitwise_and", "logical_and", "bitwise_or", "logical_or", "__and__", "__or__"):
        sides, decides = [truth(a, region) for a in args], "or" in name
        return decides if decides in sides else None if None in sides else not decides
    if name in ("bitwise_not", "logical_not"):
        known = truth(args[0], region)
        return None if known is None else not known
    if name == "where":
        condition = truth(args[0], region)
        sides = [truth(a, region) for a in ((args[1:]) if condition is None else (args[1 if condition else 2],))]
        return sides[0] if len(set(sides)) == 1 else None
    if name == "_to_copy":
        return truth(args[0], region)
    if name in _COMPARISONS or name in ("eq", "ne"):
        return _compared(name, *_difference(args[0], args[1], region))
    return None


def _compared(name: str, low: float, high: float) -> bool | None:
    """``difference NAME 0`` for a difference between two bounds."""
    if name in ("eq", "ne"):
        same = True if low == high == 0 else False if low > 0 or high < 0 else None
        return same if same is None or name == "eq" else not same
    turned, equal = _COMPARISONS[name]
    if turned:
        low, high = -high, -low
    if high < 0 or (equal and high <= 0):
        return True
    return False if low > 0 or (not equal and low >= 0) else None


def _difference(a: Any, b: Any, region: Interval) -> Interval:
    if isinstance(a, Linear) and isinstance(b, Linear):
        joint = apply(torch.ops.aten.sub.Tensor, (a, b), (), torch.int64)
        return bounds(joint, region)
    (a0, a1), (b0, b1) = bounds(a, region), bounds(b, region)
    return a0 - b1, a1 - b0


def bounds(term: Any, region: Interval) -> Interval:
    """Between which numbers a term lies at these distances."""
    if isinstance(term, (bool, int, float)):
        return float(term), float(term)
    if isinstance(term, Linear):
        return _linear(term, region)
    if isinstance(term, Element):
        return -_LARGEST, _LARGEST
    if term.dtype == torch.bool:
        known = truth(term, region)
        return (0.0, 1.0) if known is None else (float(known), float(known))
    name = _name(term)
    if name == "where":
        condition = truth(term.args[0], region)
        sides = [bounds(a, region) for a in (term.args[1:] if condition is None else (term.args[1 if condition else 2],))]
        return min(s[0] for s in sides), max(s[1] for s in sides)
    if name in ("add", "sub") and term.kwargs == ():
        (a0, a1), (b0, b1) = (bounds(a, region) for a in term.args)
        return (a0 + b0, a1 + b1) if name == "add" else (a0 - b1, a1 - b0)
    return _scaled(name, [bounds(a, region) for a in term.args if not isinstance(a, (list, tuple))])


def _scaled(name: str, parts: list[Interval]) -> Interval:
    if name == "mul":
        products = [0.0 if a == 0 or b == 0 else a * b for a in parts[0] for b in parts[1]]
        return min(products), max(products)
    if name == "div" and (parts[1][0] > 0 or parts[1][1] < 0):
        quotients = [a / b for a in parts[0] for b in parts[1]]
        return min(quotients), max(quotients)
    if name == "neg":
        return -parts[0][1], -parts[0][0]
    if name == "abs":
        low, high = parts[0]
        return max(low, -high, 0.0), max(-low, high)
    if name in ("_to_copy", "clone"):
        return parts[0]
    if name in ("minimum", "maximum", "clamp_max", "clamp_min"):
        pick = min if name in ("minimum", "clamp_max") else max
        return pick(p[0] for p in parts), pick(p[1] for p in parts)
    if name == "pow" and parts[0][0] >= 0 and parts[0][1] <= 1 and parts[1][0] >= 0:
        return 0.0, 1.0
    return -math.inf, math.inf


def _linear(term: Linear, region: Interval) -> Interval:
    q, k, c = term.factor("q"), term.factor("k"), float(term.constant)
    others = [f for name, f in term.terms if name not in ("q", "k")]
    # a q + b k is a d + (a + b) k and (a + b) q - b d, for the distance d = q - k.
    ways = [_sum([(q, region), (q + k, (0.0, _FARTHEST))]), _sum([(-k, region), (q + k, (0.0, _FARTHEST))])]
    low, high = max(w[0] for w in ways), min(w[1] for w in ways)
    rest = _sum([(f, (0.0, _FARTHEST)) for f in others])
    return low + rest[0] + c, high + rest[1] + c


def _sum(parts: list[tuple[int, Interval]]) -> Interval:
    low = high = 0.0
    for factor, (a, b) in parts:
        if factor:
            low, high = low + min(factor * a, factor * b), high + max(factor * a, factor * b)
    return low, high


def restrict(term: Any, region: Interval) -> Any:
    """A term at these distances only: what is decided there is replaced by its outcome."""
    if not isinstance(term, Apply):
        return term
    if term.dtype == torch.bool:
        known = truth(term, region)
        if known is not None:
            return constant(known, torch.bool)
    args = tuple(restrict(a, region) for a in term.args)
    if _name(term) == "add" and not term.kwargs:
        for x, y in (args, args[::-1]):
            if value_of(x) == 0 and not isinstance(y, (int, float)) and y.dtype == term.dtype:
                return y
    return apply(term.target, args, term.kwargs, term.dtype)
