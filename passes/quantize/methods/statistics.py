"""What calibrated methods know of the activations that a weight is multiplied with."""

from __future__ import annotations

import torch

from ....runtime.errors import BurnishError


class Statistics:
    """Sums over the rows of activations ``[..., columns]`` that are added in batches, so that none has to be kept. ``relative``: rows are divided by their root
    mean squares before they are summed, and count alike. Language models have a few positions a thousand times larger than the others, which a norm takes back;
    as they are, sums would be of these alone."""

    def __init__(self, columns: int, relative: bool = False) -> None:
        self.columns, self.relative, self.count = columns, relative, 0
        self._products = torch.zeros(columns, columns, dtype=torch.float64)
        self._magnitudes = torch.zeros(columns, dtype=torch.float64)
        self.largest = torch.zeros(columns)
        """Each column's largest magnitude ``[columns]``, of rows as they are."""

    def add(self, x: torch.Tensor) -> None:
        """Count more rows. Raises BurnishError where they have another length, or hold what is not finite."""
        flat = x.detach().reshape(-1, x.shape[-1]).float()
        if flat.shape[1] != self.columns:
            raise BurnishError(f"activations have {flat.shape[1]} columns where the weight has {self.columns}")
        if not flat.numel():
            return
        largest = flat.abs().amax(0)
        if not bool(largest.isfinite().all()):
            raise BurnishError("activations to calibrate with are not finite")
        if self.relative:
            flat = flat / flat.square().mean(1, keepdim=True).sqrt().clamp(min=torch.finfo(torch.float32).tiny)
        self.count += len(flat)
        self._products += flat.t() @ flat
        self._magnitudes += flat.abs().sum(0, dtype=torch.float64)
        self.largest = torch.maximum(self.largest, largest)

    @property
    def hessian(self) -> torch.Tensor:
        """The mean of ``x xT``, ``[columns, columns]`` float64: half the second derivative of a linear's mean squared output error by any row of its weight."""
        return self._products / max(self.count, 1)

    @property
    def squares(self) -> torch.Tensor:
        """Each column's mean square ``[columns]``, float32."""
        return self.hessian.diagonal().float()

    @property
    def magnitudes(self) -> torch.Tensor:
        """Each column's mean magnitude ``[columns]``, float32."""
        return (self._magnitudes / max(self.count, 1)).float()


def output_error(difference: torch.Tensor, hessian: torch.Tensor) -> float:
    """The mean squared error, summed over rows, of what a linear gives whose weight is wrong by ``difference [rows, columns]``."""
    d = difference.to(hessian.dtype)
    return float(((d @ hessian) * d).sum())
