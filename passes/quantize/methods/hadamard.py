"""Hadamard rotations: a transform of both sides of a product that leaves it what it is and spreads large elements over all of their block.

Block by block, so that a block is as few groups of a 4-bit float format, and the weight then rounded by GPTQ, it is MR-GPTQ (Egiazarian et al., "Bridging the
Gap Between Promise and Performance for Microscaling FP4 Quantization", 2025). Sizes that are no power of two have the matrices of Paley's first construction
(1933) and their doublings, as QuIP# and QuaRot use.
"""

from __future__ import annotations

import math
from functools import lru_cache

import torch

from ....runtime.errors import BurnishError
from .gptq import quantize_gptq
from .result import Quantized
from .scale_search import search_scales


def hadamard(size: int) -> torch.Tensor:
    """The orthonormal matrix ``[size, size]``, float32: for powers of two, and those times 12, 20 and more such sizes. Raises BurnishError for others."""
    base, doublings = size_parts(size)
    out = _base(base)
    for _ in range(doublings):
        out = torch.kron(torch.tensor([[1.0, 1.0], [1.0, -1.0]]), out)
    return out / math.sqrt(size)


def size_parts(size: int) -> tuple[int, int]:
    """``(base, doublings)``: ``size = base * 2**doublings`` with a base of which a matrix is known. Raises BurnishError where there is none."""
    if size > 0:
        odd = size
        while odd % 2 == 0:
            odd //= 2
        base = odd if odd == 1 else 4 * odd
        while size % base == 0 and base <= size:
            if base == 1 or _is_prime(base - 1):  # 4 * odd - 1 is 3 of 4, as are its doublings less one
                return base, (size // base).bit_length() - 1
            base *= 2
    raise BurnishError(f"no Hadamard matrix of size {size} is known here; sizes are powers of two, times 12, 20, 44 and other primes of the form 4n - 1 plus one")


def largest_block(columns: int, most: int = 128) -> int:
    """The largest power of two that divides a row's length and is ``most`` at most."""
    return min(columns & -columns, 1 << (most.bit_length() - 1)) if columns else 1


def rotate(x: torch.Tensor, block: int) -> torch.Tensor:
    """``x [..., columns]`` with each block of its last axis transformed. Of an activation and of a weight's input axis alike, it leaves their product what it
    was; done twice with a power of two, it is undone. Raises BurnishError where blocks do not come out even."""
    if block < 1 or x.shape[-1] % block:
        raise BurnishError(f"blocks of {block} do not divide rows of {x.shape[-1]}")
    return (x.unflatten(-1, (x.shape[-1] // block, block)) @ hadamard(block).to(x)).flatten(-2)


def rotate_back(x: torch.Tensor, block: int) -> torch.Tensor:
    """The inverse of :func:`rotate`."""
    return (x.unflatten(-1, (x.shape[-1] // block, block)) @ hadamard(block).t().to(x)).flatten(-2)


def rotate_moments(hessian: torch.Tensor, block: int) -> torch.Tensor:
    """Second moments ``[columns, columns]`` of rotated inputs, from those of the inputs."""
    return rotate(rotate(hessian, block).t(), block).t()


def quantize_rotated(
    w: torch.Tensor, format: str, group: int, block: int, hessian: torch.Tensor | None = None, importance: torch.Tensor | None = None, *, act_order: bool = False
) -> Quantized:
    """The rotated weight ``rotate(w [rows, columns], block)`` in a format: by GPTQ where the inputs' second moments are given (those of inputs as they were),
    else by a search of scales, which ``importance [columns]``, of rotated columns, may weigh."""
    turned = rotate(w.float(), block)
    if hessian is None:
        return search_scales(turned, format, group, importance)
    return quantize_gptq(turned, rotate_moments(hessian, block), format, group, act_order=act_order)


def _is_prime(n: int) -> bool:
    return n > 1 and all(n % d for d in range(2, math.isqrt(n) + 1))


@lru_cache(maxsize=16)
def _base(size: int) -> torch.Tensor:
    """Entries of 1 and -1: Paley's first construction over the field of ``size - 1`` elements."""
    if size == 1:
        return torch.ones(1, 1)
    q = size - 1
    squares = {i * i % q for i in range(1, q)}
    legendre = torch.tensor([0.0] + [1.0 if i in squares else -1.0 for i in range(1, q)])
    out = torch.ones(size, size)
    out[1:, 0] = -1.0
    out[1:, 1:] = legendre[(torch.arange(q)[None] - torch.arange(q)[:, None]) % q] + torch.eye(q)
    return out
