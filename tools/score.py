"""GraphNet's S(t) and ES(t) and their aggregate, as pure functions (arXiv 2510.24035, equations 1 to 11).

Of N samples under one compiler, M are correct at tolerance ``t`` and K of those are slower than eager. With the speedups
``s = eager seconds / compiled seconds`` of the correct ones,

    alpha = geometric mean of s          lambda = M / N
    beta  = geometric mean of s < 1      eta    = K / M        gamma = b ** (share of the errors not forgiven at t)
    S(t)  = alpha**lambda * beta**(lambda*eta*p) * b**(1-lambda)
    ES(t) = alpha**lambda * beta**(lambda*eta*p) * gamma**(1-lambda)

ES equals S up to t = 0; from t = 1 on, all but gamma stays as it is at t = 1.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import IntEnum

TOLERANCES = tuple(range(-10, 5))
# From here on ES forgives errors instead of loosening the comparison.
FROZEN = 1

# A failed or wrong sample counts as this speedup; slowdowns are raised to the power p + 1. The paper says p = 0.1, GraphNet's
# code and its published tables use 0.
PENALTY_B = 0.1
PENALTY_P = 0.0

WEIGHTS: Mapping[int, float] = {
    t: 0.001 if t < -7 else 0.13 if t == -7 else 0.40 if t == -6 else 0.48 for t in TOLERANCES
}


class Failure(IntEnum):
    """Why a sample is not correct; the value is the error code c of the paper."""

    ACCURACY = 1
    RUNTIME = 2
    COMPILE = 3


# The t from which a failure is forgiven: as the paper defines it, and as GraphNet's tool does.
FORGIVEN: Mapping[str, Mapping[Failure, int]] = {
    "paper": {Failure.ACCURACY: 1, Failure.RUNTIME: 2, Failure.COMPILE: 3},
    "tool": {Failure.ACCURACY: 1, Failure.RUNTIME: 3, Failure.COMPILE: 3},
}


@dataclass(frozen=True)
class Outcome:
    """One sample under one compiler. ``failure`` says that it gave no comparable output; else ``ok`` tells for each t
    whether the output is within the tolerance, and ``speedup`` is positive."""

    sample: str
    speedup: float = 1.0
    failure: Failure | None = None
    ok: Mapping[int, bool] = field(default_factory=dict)

    def error(self, t: int) -> Failure | None:
        """What is wrong at ``t``, or None where the sample is correct."""
        if self.failure is not None:
            return self.failure
        return None if self.ok.get(t, False) else Failure.ACCURACY


@dataclass(frozen=True)
class Parts:
    """The factors of S and ES; ``shares`` is the part of the errors that has each code."""

    alpha: float
    beta: float
    lam: float
    eta: float
    shares: Mapping[Failure, float] = field(default_factory=dict)

    def _speed(self, p: float) -> float:
        return self.alpha**self.lam * self.beta ** (self.lam * self.eta * p)

    def s(self, p: float = PENALTY_P, b: float = PENALTY_B) -> float:
        """S of these parts."""
        return self._speed(p) * b ** (1 - self.lam)

    def es(self, gamma: float, p: float = PENALTY_P) -> float:
        """ES of these parts."""
        return self._speed(p) * gamma ** (1 - self.lam)

    def gamma(self, t: int, b: float = PENALTY_B, forgiven: Mapping[Failure, int] = FORGIVEN["paper"]) -> float:
        """The mean penalty of the errors that are not forgiven at ``t``."""
        return b ** sum(share for code, share in self.shares.items() if t < forgiven[code]) if self.shares else b


@dataclass(frozen=True)
class Point:
    """The scores of one compiler at one t."""

    t: int
    parts: Parts
    gamma: float
    s: float
    es: float


def geometric_mean(values: Iterable[float]) -> float:
    """The geometric mean of positive numbers, 1 where there are none."""
    logs = [math.log(v) for v in values]
    return math.exp(sum(logs) / len(logs)) if logs else 1.0


def parts(outcomes: Sequence[Outcome], t: int) -> Parts:
    """The factors over these samples at ``t``, nothing frozen."""
    if not outcomes:
        raise ValueError("a score needs at least one sample")
    errors = [o.error(t) for o in outcomes]
    speedups = [o.speedup for o, e in zip(outcomes, errors) if e is None]
    slow = [s for s in speedups if s < 1]
    counts = Counter(e for e in errors if e is not None)
    failed = len(outcomes) - len(speedups)
    return Parts(
        alpha=geometric_mean(speedups),
        beta=geometric_mean(slow),
        lam=len(speedups) / len(outcomes),
        eta=len(slow) / len(speedups) if speedups else 0.0,
        shares={code: n / failed for code, n in sorted(counts.items())},
    )


def s_by_sample(outcomes: Sequence[Outcome], t: int, p: float = PENALTY_P, b: float = PENALTY_B) -> float:
    """S(t) by its other formulation: the geometric mean of every sample's rectified speedup."""

    def rectified(o: Outcome) -> float:
        if o.error(t) is not None:
            return b
        return o.speedup ** (p + 1) if o.speedup < 1 else o.speedup

    return geometric_mean(rectified(o) for o in outcomes)


def es_by_sample(
    outcomes: Sequence[Outcome],
    t: int,
    p: float = PENALTY_P,
    b: float = PENALTY_B,
    forgiven: Mapping[Failure, int] = FORGIVEN["paper"],
) -> float:
    """ES(t) by its other formulation; a forgiven error counts as a speedup of 1."""
    at = min(t, FROZEN)

    def rectified(o: Outcome) -> float:
        error = o.error(at)
        if error is not None:
            return 1.0 if t >= forgiven[error] else b
        return o.speedup ** (p + 1) if o.speedup < 1 else o.speedup

    return geometric_mean(rectified(o) for o in outcomes)


def curve(
    outcomes: Sequence[Outcome],
    p: float = PENALTY_P,
    b: float = PENALTY_B,
    forgiven: Mapping[Failure, int] = FORGIVEN["paper"],
) -> dict[int, Point]:
    """S and ES at every t."""
    points = {}
    for t in TOLERANCES:
        now, frozen = parts(outcomes, t), parts(outcomes, min(t, FROZEN))
        gamma = frozen.gamma(t, b, forgiven)
        points[t] = Point(t, frozen, gamma, now.s(p, b), frozen.es(gamma, p))
    return points


def aggregate(es: Mapping[int, float]) -> float:
    """The weighted mean over t of log10 ES(t); 0 is as good as eager. Raises ValueError where a t is missing."""
    missing = [t for t in TOLERANCES if t not in es]
    if missing:
        raise ValueError(f"the aggregate needs ES at every t from -10 to 4, and {missing[0]} is missing")
    return sum(w * math.log10(es[t]) for t, w in WEIGHTS.items()) / sum(WEIGHTS.values())
