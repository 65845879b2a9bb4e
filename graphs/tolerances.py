"""GraphNet's tolerances: how far an output may lie from eager's at t, element by element (arXiv 2510.24035)."""

from __future__ import annotations

from collections.abc import Mapping

import torch

# (relative, absolute): the tolerance is 10 ** (t * exponent). Every other dtype must be equal.
EXPONENTS: Mapping[str, tuple[float, float]] = {
    "float16": (3 / 5, 1.0),
    "bfloat16": (1.796 / 5, 1.0),
    "float32": (5.886 / 5, 1.0),
    "float64": (7 / 5, 7 / 5),
}


def tolerance(dtype: str, t: float) -> tuple[float, float] | None:
    """(rtol, atol) of a dtype at ``t``; None where outputs must be equal. Torch's default is t = -5."""
    exponents = EXPONENTS.get(dtype)
    return None if exponents is None else (10 ** (t * exponents[0]), 10 ** (t * exponents[1]))


def within(got: torch.Tensor, want: torch.Tensor, t: float) -> bool:
    """Whether an output is as near to eager's as ``t`` asks. As GraphNet compares: NaN equals nothing, and every dtype outside the table must be equal."""
    pair = tolerance(str(want.dtype).removeprefix("torch."), t)
    return torch.equal(got, want) if pair is None else torch.allclose(got, want, rtol=pair[0], atol=pair[1])
