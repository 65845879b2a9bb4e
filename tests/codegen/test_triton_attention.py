"""Attention on a GPU against its definition, in Triton's interpreter."""

from __future__ import annotations

import math
import struct
from typing import Any

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from burnish.codegen.triton import templates
from burnish.graphs import operators
from burnish.runtime.device import load_module

from .test_lower_random import COMMON

pytestmark = [pytest.mark.usefixtures("triton_interpreter"), pytest.mark.filterwarnings("ignore::RuntimeWarning")]


@pytest.fixture
def launch(tmp_path):
    (tmp_path / "data").write_text(templates.source("attention"))
    return load_module(tmp_path / "data").launch_attention


def check(launch: Any, q: Any, k: Any, v: Any, mask: Any = None, scale: float = 0.3, causal: bool = False, safe: bool = False, inside: int = 0) -> torch.Tensor:
    want = operators.attention(*(t.double() for t in (q, k, v)), mask if mask is None or mask.dtype is torch.bool else mask.double(), scale, causal, safe, inside)
    out = torch.empty_strided(want.shape, operators.attention(q, k, v, mask, scale, causal, safe, inside).stride()).fill_(7.0)
    (bits,) = struct.unpack("q", struct.pack("d", scale))
    launch(q, k, v, *([] if mask is None else [mask]), out, bits, int(causal), int(safe))
    torch.testing.assert_close(out, want.float(), rtol=2e-5, atol=2e-6, equal_nan=True)
    return out


@settings(max_examples=15, **COMMON)
@given(st.data())
def test_any_shape(launch, data: st.DataObject) -> None:
    lead = data.draw(st.lists(st.integers(1, 3), min_size=1, max_size=3))
    shared = [data.draw(st.sampled_from([1, n])) for n in lead]
    queries, keys = data.draw(st.integers(1, 70)), data.draw(st.integers(1, 70))
    depth, width = data.draw(st.sampled_from([1, 8, 16, 20, 40, 64])), data.draw(st.sampled_from([1, 16, 24, 72]))
    torch.manual_seed(queries)
    q, k, v = torch.randn(*lead, queries, depth), torch.randn(*shared, keys, depth), torch.randn(*shared, keys, width)
    if data.draw(st.booleans()):
        k = k.transpose(-1, -2).contiguous().transpose(-1, -2)
    mask = data.draw(st.sampled_from(["none", "add", "bool"]))
    sizes = [*[data.draw(st.sampled_from([1, n])) for n in lead], data.draw(st.sampled_from([1, queries])), keys]
    given_mask = None if mask == "none" else torch.randn(sizes) if mask == "add" else torch.rand(sizes) > 0.3
    check(launch, q, k, v, given_mask, causal=data.draw(st.booleans()), safe=data.draw(st.booleans()), inside=data.draw(st.integers(0, len(lead))))


def test_rows_without_keys_infinity_and_nan(launch) -> None:
    torch.manual_seed(0)
    q, k, v = torch.randn(2, 20, 16), torch.randn(2, 33, 16), torch.randn(2, 33, 16)
    mask = torch.rand(2, 20, 33) > 0.4
    mask[0, 3] = mask[1, 7] = False
    assert check(launch, q, k, v, mask)[0, 3].isnan().all()
    assert (check(launch, q, k, v, mask, safe=True)[0, 3] == 0).all()
    added = torch.zeros(2, 20, 33)
    added[0, 5, 30], added[1, 1, 0], added[1, 2] = math.inf, math.nan, -math.inf
    check(launch, q, k, v, added)
    check(launch, q * 40, k * 40, v, scale=1.0)
    check(launch, q[:, :0], k, v)
