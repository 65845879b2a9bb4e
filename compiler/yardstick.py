"""How much error a user allows, and how much of it outputs have used up.

Three kinds: GraphNet's ``tolerance=t`` (element by element, against eager), ``max_relative_error=e`` (relative L2 of each output, against float64) and
``max_perplexity_increase=p`` (the share by which a language model's perplexity on its token ids grows, against float32). Errors of layers that are rounded apart
add up in squares, so what is added here is the square of an error over the allowed one: a *cost*, of which 1 is the whole budget. A tolerance's is that of the
element nearest to its bound. A perplexity's is the mean divergence of the predictions over the logarithm of the allowed factor, which grows as the square of an
error does and, other than the difference of two perplexities, does not vanish in the noise of few tokens.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import torch
import torch.nn.functional as F

from ..graphs.tolerances import tolerance
from ..runtime.errors import BurnishError

TOLERANCE, RELATIVE, PERPLEXITY = KINDS = ("tolerance", "max_relative_error", "max_perplexity_increase")
Outputs = Sequence[Any]


@dataclass(frozen=True)
class Budget:
    """``kind``: one of KINDS; ``limit``: its number, as a user gives it."""

    kind: str
    limit: float

    def __str__(self) -> str:
        return f"{self.kind}={self.limit:g}"

    def cost(self, got: Outputs, reference: Outputs) -> float:
        """The squared share of the budget that one call's outputs use up; infinity where no budget would do."""
        if self.kind == PERPLEXITY:
            divergence, count = _divergence(got, reference)
            return max(divergence / count, 0.0) / math.log1p(self.limit)
        return self.error(got, reference) ** 2 / self.allowed**2

    @property
    def allowed(self) -> float:
        """What :meth:`worst` may be."""
        return 1.0 if self.kind == TOLERANCE else self.limit

    def error(self, got: Outputs, reference: Outputs) -> float:
        """One call's error: how many times the tolerance, or the relative one; of its worst output."""
        return max((self._of(a, b) for a, b in zip(got, reference, strict=True)), default=0.0)

    def kept(self, reference: Outputs, inputs: Sequence[Any]) -> Outputs:
        """What :meth:`worst` needs of a call's reference: of logits, which are large, the likelihood of the tokens."""
        return [_likelihood(reference, inputs)] if self.kind == PERPLEXITY else reference

    def worst(self, calls: Iterable[tuple[Outputs, Outputs, Sequence[Any]]]) -> float:
        """The error over calls ``(outputs, reference, inputs)``: the largest; of a perplexity, that of all tokens together."""
        if self.kind != PERPLEXITY:
            return max((self.error(got, want) for got, want, _ in calls), default=0.0)
        sums = [(_likelihood(got, inputs), want[0] if isinstance(want[0], tuple) else _likelihood(want, inputs)) for got, want, inputs in calls]
        count = sum(n for (_, n), _ in sums)
        difference = sum(a - b for (a, _), (b, _) in sums) / max(count, 1)
        return math.expm1(difference) if math.isfinite(difference) else math.inf

    def _of(self, got: Any, want: Any) -> float:
        if not isinstance(want, torch.Tensor):
            return 0.0 if got == want or (got != got and want != want) else math.inf
        pair = tolerance(str(want.dtype).removeprefix("torch."), self.limit) if self.kind == TOLERANCE else None
        if (self.kind == TOLERANCE and pair is None) or not (want.is_floating_point() or want.is_complex()):
            return 0.0 if torch.equal(got, want.to(got.dtype)) else math.inf
        if not want.numel():
            return 0.0
        if pair is None:
            return _relative(got, want)
        # Equal infinities are as near as can be, and NaN is near nothing.
        a, b = got.double(), want.double()
        times = torch.where(a == b, 0.0, (a - b).abs() / (pair[1] + pair[0] * b.abs()))
        return float(times.nan_to_num(math.inf, math.inf).max())


def _relative(got: torch.Tensor, want: torch.Tensor) -> float:
    """Relative L2 where the reference is finite; infinite where the result is not."""
    if want.is_complex():
        got, want = torch.view_as_real(got.resolve_conj()), torch.view_as_real(want.resolve_conj())
    finite = torch.isfinite(want)
    a, b = got[finite].double(), want[finite].double()
    if not bool(torch.isfinite(a).all()):
        return math.inf
    error, size = float((a - b).norm()), float(b.norm())
    return error / size if size > 0 else (0.0 if error == 0 else math.inf)


def _logits(outputs: Outputs) -> torch.Tensor:
    """Of ``[rows, window, vocabulary]``, those that predict a token that is there."""
    logits = outputs[0] if outputs else None
    if not isinstance(logits, torch.Tensor) or logits.dim() != 3 or not logits.is_floating_point() or logits.shape[1] < 2:
        raise BurnishError("max_perplexity_increase is for language models: their first output is logits [rows, tokens, vocabulary], of two tokens at least")
    return logits[:, :-1].float().flatten(0, 1)


def _divergence(got: Outputs, reference: Outputs) -> tuple[float, int]:
    """The Kullback-Leibler divergence of predictions from the reference's, summed over tokens, and their number."""
    a, b = F.log_softmax(_logits(got), -1), F.log_softmax(_logits(reference), -1)
    total = float(F.kl_div(a, b, log_target=True, reduction="sum"))
    return (total if math.isfinite(total) else math.inf), len(a)


def _likelihood(outputs: Outputs, inputs: Sequence[Any]) -> tuple[float, int]:
    """The negative log-likelihood of each token after the first of a row, summed, and their number."""
    logits = _logits(outputs)
    ids = next((x for x in inputs if isinstance(x, torch.Tensor) and x.dim() == 2 and not x.is_floating_point()), None)
    if ids is None or ids[:, 1:].numel() != len(logits):
        raise BurnishError("max_perplexity_increase is for language models: their first input of integers is token ids [rows, tokens]")
    return float(F.cross_entropy(logits, ids[:, 1:].flatten(), reduction="none").double().sum()), len(logits)
