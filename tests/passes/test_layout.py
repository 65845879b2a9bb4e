"""Viewability is decided as ATen decides it."""

import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from burnish.passes.layout import viewable


@settings(max_examples=300, deadline=None, derandomize=True)
@given(st.data())
def test_viewable_agrees_with_aten(data):
    shape = data.draw(st.lists(st.sampled_from([1, 2, 3, 4]), min_size=0, max_size=4))
    order = data.draw(st.permutations(range(len(shape))))
    x = torch.empty([shape[d] for d in order]).permute([order.index(d) for d in range(len(shape))])
    if data.draw(st.booleans()) and shape:
        x = x[..., ::2] if shape[-1] > 1 else x.expand(*shape[:-1], 3)
    n, size = x.numel(), []
    while n > 1 and len(size) < 4:
        factor = data.draw(st.sampled_from([f for f in range(1, n + 1) if n % f == 0]))
        size.append(factor)
        n //= factor
    size.append(n)
    try:
        x.view(size)
        possible = True
    except RuntimeError:
        possible = False
    assert viewable(list(x.shape), list(x.stride()), size) == possible
