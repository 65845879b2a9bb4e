"""Kernels print and parse back."""

from __future__ import annotations

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st
from torch.utils._sympy.functions import FloorDiv, Mod

from burnish.codegen.kernel import Expr, Kernel, symbol
from burnish.codegen.lower import lower_region
from burnish.codegen.text import TextError, index_text, parse_index, parse_kernel, print_kernel

from .regions import aten, traced

R = torch.randn

REGIONS = [
    (lambda x: (aten._softmax(x, -1, False),), (R(3, 33),), False),
    (lambda x, y: (x * y,), (R(20000), R(20000)), False),
    (lambda w, i: (aten.embedding(w, i) * float("inf"),), (R(50, 16), torch.randint(0, 50, (3, 7))), False),
    (lambda x: (aten.max_pool2d_with_indices(x, [3, 3], [2, 2], [1, 1])[1],), (R(1, 2, 7, 9),), False),
    (lambda x: (aten.cat([x, x[:, 1:]], 1).to(torch.bfloat16),), (R(4, 6),), True),
    (lambda x: (aten.native_layer_norm(x, [16], None, None, 1e-5)[0],), (R(2, 4, 16),), True),
    (lambda x: (aten.where(x > 0, x, float("nan") * x),), (R(5),), False),
]


@pytest.mark.parametrize("case", REGIONS, ids=range(len(REGIONS)))
def test_round_trip(case: tuple) -> None:
    f, args, dynamic = case
    for k in lower_region(traced(f, *args, dynamic=dynamic), "k").kernels:
        text = print_kernel(k)
        again = parse_kernel(text)
        assert again == k and print_kernel(again) == text


GOLDEN = """\
kernel k(in0: float32[6] in, out0: float32[2] out) sizes()
for x0 in 2:
  loop r0 in 3:
    %0 = load float32 in0[((3*x0) + r0)]
    sum a0 = %0
  loop once:
    %1 = acc float32 a0
    out0[x0] = %1
"""


def test_golden() -> None:
    assert print_kernel(lower_region(traced(lambda x: (aten.sum.dim_IntList(x, [1]),), R(2, 3)), "k").kernels[0]) == GOLDEN


NAMES = st.sampled_from(["x0", "r0", "s3"]).map(symbol)
INDICES = st.recursive(
    st.one_of(NAMES, st.integers(0, 99)),
    lambda e: st.one_of(
        st.tuples(e, e).map(lambda p: p[0] + p[1]),
        st.tuples(e, st.integers(2, 9)).map(lambda p: p[0] * p[1]),
        st.tuples(e, st.integers(2, 9)).map(lambda p: FloorDiv(p[0], p[1])),
        st.tuples(e, st.integers(2, 9)).map(lambda p: Mod(p[0], p[1])),
    ),
    max_leaves=6,
)


@given(INDICES, st.integers(0, 50), st.integers(0, 50), st.integers(1, 50))
def test_index_text_means_the_same(e: object, x: int, r: int, s: int) -> None:
    values = {"x0": x, "r0": r, "s3": s}
    text = index_text(e)
    substituted = e if isinstance(e, int) else e.subs({symbol(n): v for n, v in values.items()})  # type: ignore[attr-defined]
    assert eval(text, {}, values) == int(substituted)
    parsed = parse_index(text)
    assert int(parsed.subs({symbol(n): v for n, v in values.items()})) == int(substituted)


@pytest.mark.parametrize(
    "text", ["", "for x0 in 3:", GOLDEN.replace("%0 = load", "%0 = "), GOLDEN.replace("= %1", "= %9"), GOLDEN.replace("3*x0", "f(x0)")]
)
def test_refuses(text: str) -> None:
    with pytest.raises(TextError):
        parse_kernel(text)


def test_shared_operands_do_not_multiply() -> None:
    """Equality, hash, repr and text are linear in the DAG, not in the number of paths through it."""

    def tower() -> Expr:
        e = Expr("const", (), torch.float32, 2.0)
        for _ in range(200):
            e = Expr("mul", (e, e), torch.float32)
        return e

    a, b = tower(), tower()
    assert a == b and hash(a) == hash(b) and repr(a) == repr(b)
    assert isinstance(Kernel("k", (), (), (), ()), Kernel)
