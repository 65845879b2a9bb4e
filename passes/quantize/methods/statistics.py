"""What calibrated methods know of the activations that a weight is multiplied with."""

from __future__ import annotations

import torch

from ....runtime.errors import BurnishError


class Statistics:
    """Sums over the rows of activations ``[..., columns]`` that are added in batches, so that none has to be kept. ``relative``: rows are divided by their root
    mean squares before they are summed, and count alike. Language models have a few positions a thousand times larger than the others, which a norm takes back;
    as they are, sums would be of these alone.

    Activations behind layers that are quantized already are not what they were. Where ``add`` is told what they were as well, ``shift`` says how to make up for it
    (``correction.corrected``)."""

    def __init__(self, columns: int, relative: bool = False) -> None:
        self.columns, self.relative, self.count = columns, relative, 0
        self._products = torch.zeros(columns, columns, dtype=torch.float64)
        self._shift: torch.Tensor | None = None
        self._magnitudes = torch.zeros(columns, dtype=torch.float64)
        self.largest = torch.zeros(columns)
        """Each column's largest magnitude ``[columns]``, of rows as they are."""

    def add(self, x: torch.Tensor, was: torch.Tensor | None = None) -> None:
        """Count more rows. ``was``, of the same shape: what they are in the model as it was. Raises BurnishError where they have another length or shape, or hold
        what is not finite."""
        flat = x.detach().reshape(-1, x.shape[-1]).float()
        if was is not None and was.shape != x.shape:
            raise BurnishError(f"activations of {list(x.shape)} cannot have been {list(was.shape)}")
        if flat.shape[1] != self.columns:
            raise BurnishError(f"activations have {flat.shape[1]} columns where the weight has {self.columns}")
        if not flat.numel():
            return
        largest = flat.abs().amax(0)
        if not bool(largest.isfinite().all()):
            raise BurnishError("activations to calibrate with are not finite")
        lost = None if was is None else was.detach().reshape(flat.shape).float() - flat
        if lost is not None and not bool(lost.isfinite().all()):
            raise BurnishError("activations to calibrate with are not finite")
        if self.relative:
            sizes = flat.square().mean(1, keepdim=True).sqrt().clamp(min=torch.finfo(torch.float32).tiny)
            flat, lost = flat / sizes, None if lost is None else lost / sizes
        if lost is not None:
            self._shift = (torch.zeros_like(self._products) if self._shift is None else self._shift) + lost.t() @ flat
        self.count += len(flat)
        self._products += flat.t() @ flat
        self._magnitudes += flat.abs().sum(0, dtype=torch.float64)
        self.largest = torch.maximum(self.largest, largest)

    @property
    def hessian(self) -> torch.Tensor:
        """The mean of ``x xT``, ``[columns, columns]`` float64: half the second derivative of a linear's mean squared output error by any row of its weight."""
        return self._products / max(self.count, 1)

    @property
    def shift(self) -> torch.Tensor | None:
        """The mean of ``(was - x) xT``, ``[columns, columns]`` float64; None where no activations were given as they were."""
        return None if self._shift is None else self._shift / max(self.count, 1)

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
