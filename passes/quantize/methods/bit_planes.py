"""Products of integers of any width as products of bits: ABQ-LLM (Zeng et al., "ABQ-LLM: Arbitrary-Bit Quantized Inference Acceleration for Large Language
Models", 2024) for digits 0 and 1, and bipolar integers (Ma et al., "Efficient Arbitrary Precision Acceleration for Large Language Models on GPU Tensor
Cores", 2024) for digits -1 and 1. What kernels with AND, XOR and a count of bits compute, in plain integer operators.

With planes ``a_i`` and ``b_j`` of two rows of codes::

    sum_k a[k] b[k] = sum_ij 2**(i+j) popcount(a_i & b_j)                          # codes as they are
    sum_k A[k] B[k] = sum_ij 2**(i+j) (columns - 2 popcount(a_i ^ b_j))            # A = 2 a - (2**bits - 1): digits of -1 and 1
"""

from __future__ import annotations

import torch

from ....graphs.quantized import FORMATS, pack_codes, unpack_codes
from ....runtime.errors import BurnishError


def planes_of(codes: torch.Tensor, bits: int) -> torch.Tensor:
    """The bits of codes ``[rows, columns]`` by their weight: ``[bits, rows, ceil(columns / 8)]`` bytes, a row's bits lowest first, those beyond it zero."""
    return torch.stack([pack_codes(codes >> i & 1, 1) for i in range(bits)])


def codes_of(planes: torch.Tensor, columns: int) -> torch.Tensor:
    """The codes ``[rows, columns]`` of :func:`planes_of`."""
    out = torch.zeros(planes.shape[1], columns, dtype=torch.uint8)
    for i, plane in enumerate(planes):
        out |= unpack_codes(plane, 1, columns) << i
    return out


def popcount(x: torch.Tensor) -> torch.Tensor:
    """Set bits of each byte, uint8."""
    x = x - (x >> 1 & 0x55)
    x = (x & 0x33) + (x >> 2 & 0x33)
    return x + (x >> 4) & 0x0F


def plane_product(a: torch.Tensor, b: torch.Tensor) -> torch.Tensor:
    """``[rows of a, rows of b]`` int64: the products of the codes whose planes ``[bits, rows, bytes]`` these are, by AND."""
    return _recombined(a, b, lambda x, y: popcount(x & y).sum(-1, dtype=torch.int64))


def bipolar_product(a: torch.Tensor, b: torch.Tensor, columns: int) -> torch.Tensor:
    """The same of the numbers with digits of -1 and 1, by XOR."""
    return _recombined(a, b, lambda x, y: columns - 2 * popcount(x ^ y).sum(-1, dtype=torch.int64))


def _recombined(a, b, bits):  # type: ignore[no-untyped-def]
    if a.shape[2] != b.shape[2]:
        raise BurnishError(f"rows of {a.shape[2]} and of {b.shape[2]} bytes have no product")
    out = torch.zeros(a.shape[1], b.shape[1], dtype=torch.int64)
    for i, x in enumerate(a):
        for j, y in enumerate(b):
            out += bits(x.unsqueeze(1), y.unsqueeze(0)) << (i + j)
    return out


def integer_product(a: torch.Tensor, format_a: str, b: torch.Tensor, format_b: str) -> torch.Tensor:
    """``[rows of a, rows of b]`` int64: products of the levels of codes ``[rows, columns]`` in two integer formats, by their planes. Raises BurnishError for
    formats that are not integers, or of other digits than one another."""
    first, second = FORMATS[format_a], FORMATS[format_b]
    if not first.step or not second.step or first.step != second.step:
        raise BurnishError(f"{format_a} and {format_b} have no product of bits: both have to be integers, with digits of 0 and 1 or of -1 and 1")
    x, y = planes_of(a, first.bits), planes_of(b, second.bits)
    if first.step == 2:
        return bipolar_product(x, y, a.shape[1])
    low, other = int(first.levels[0]), int(second.levels[0])  # (a + low) (b + other)
    of_a, of_b = a.sum(1, dtype=torch.int64), b.sum(1, dtype=torch.int64)
    return plane_product(x, y) + other * of_a.unsqueeze(1) + low * of_b.unsqueeze(0) + a.shape[1] * low * other
