"""GraphNet's tolerances by dtype, and the comparison element by element."""

import pytest
import torch

from burnish.graphs.tolerances import tolerance, within


def test_tolerances_by_dtype() -> None:
    rtol, atol = tolerance("float32", -5)
    assert rtol == pytest.approx(10**-5.886)
    assert atol == pytest.approx(1e-5)
    assert tolerance("bfloat16", -5) == pytest.approx((10**-1.796, 1e-5))
    assert tolerance("float64", -5) == pytest.approx((1e-7, 1e-7))
    assert tolerance("float16", 0) == (1.0, 1.0)
    assert tolerance("int64", 0) is None


def test_within_is_element_by_element() -> None:
    want = torch.tensor([1.0, 0.0, 100.0])
    assert within(want + torch.tensor([0.0, 0.9e-2, 0.0]), want, -2)
    assert not within(want + torch.tensor([0.0, 1.1e-2, 0.0]), want, -2)
    assert not within(torch.tensor([float("nan")]), torch.tensor([float("nan")]), 4)
    assert within(torch.tensor([1, 2]), torch.tensor([1, 2]), -10) and not within(torch.tensor([1, 2]), torch.tensor([1, 3]), 4)
