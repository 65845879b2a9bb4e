"""The interpreter on kernels written as text: masks, locals, indirect indices, and what it refuses."""

from __future__ import annotations

import pytest
import torch

from burnish.codegen.interp import run
from burnish.codegen.text import parse_kernel

RAGGED = """\
kernel k(in0: float32[10] in, out0: float32[3] out) sizes()
for x0 in 3:
  loop r0 in min(4, 10 + -4*x0):
    %0 = load float32 in0[4*x0 + r0]
    sum a0 = %0
  loop once:
    %1 = acc float32 a0
    out0[x0] = %1
"""


def test_ragged_inner_axis() -> None:
    x, out = torch.arange(10.0), torch.zeros(3)
    run(parse_kernel(RAGGED), {"in0": x, "out0": out})
    assert out.tolist() == [6.0, 22.0, 17.0]


LOCAL = """\
kernel k(in0: float32[12] in, out0: float32[12] out, row0: float32[4] local) sizes()
for x0 in 3:
  loop r0 in 4:
    %0 = load float32 in0[4*x0 + r0]
    row0[r0] = %0
  loop r0 in 4:
    %1 = load float32 row0[3 + -1*r0]
    out0[4*x0 + r0] = %1
"""


def test_local_buffers_are_private() -> None:
    x, out = torch.arange(12.0), torch.zeros(12)
    run(parse_kernel(LOCAL), {"in0": x, "out0": out})
    assert torch.equal(out.view(3, 4), x.view(3, 4).flip(1))


INDIRECT = """\
kernel k(in0: float32[n] in, in1: int64[m] in, out0: float32[n] inout) sizes(n, m)
for once:
  loop r0 in m:
    %0 = load int64 in1[r0]
    %1 = load float32 in0[_k0] %0
    out0[_k0] via %0 += %1
"""


def test_indirect_and_accumulating_store() -> None:
    x, i, out = torch.tensor([1.0, 10.0, 100.0]), torch.tensor([0, 2, 2, 1]), torch.zeros(3)
    run(parse_kernel(INDIRECT), {"in0": x, "in1": i, "out0": out}, {"n": 3, "m": 4})
    assert out.tolist() == [1.0, 10.0, 200.0]


def test_out_of_bounds_is_an_error() -> None:
    with pytest.raises(IndexError, match="outside in0"):
        run(parse_kernel(RAGGED.replace("in0: float32[10]", "in0: float32[9]")), {"in0": torch.zeros(9), "out0": torch.zeros(3)})


def test_wrong_dtype_is_an_error() -> None:
    with pytest.raises(ValueError, match="buffer in0"):
        run(parse_kernel(RAGGED), {"in0": torch.zeros(10, dtype=torch.int64), "out0": torch.zeros(3)})


@pytest.mark.parametrize("op, expected", [("sum", 0.0), ("prod", 1.0), ("max", -float("inf")), ("min", float("inf"))])
def test_empty_reductions_give_the_identity(op: str, expected: float) -> None:
    text = RAGGED.replace("min(4, 10 + -4*x0)", "0").replace("sum a0", f"{op} a0")
    out = torch.full((3,), 7.0)
    run(parse_kernel(text), {"in0": torch.zeros(10), "out0": out})
    assert out.tolist() == [expected] * 3
