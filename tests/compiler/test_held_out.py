"""Draws like an example: same shapes and types, alike in their moments, others for each seed."""

import pytest
import torch

from burnish.compiler.held_out import like


@pytest.mark.parametrize("seed", [0, 1, 2, 3])
def test_floats_keep_their_moments_and_integers_their_values(seed):
    torch.manual_seed(7)
    x, ids = 3.0 + 2.0 * torch.randn(64, 65), torch.randint(5, 900, (4, 130))
    drawn, permuted = like((x, ids), seed)
    assert drawn.shape == x.shape and drawn.dtype == x.dtype and not torch.equal(drawn, x)
    assert abs(float(drawn.mean()) - 3.0) < 0.1 and abs(float(drawn.std()) - 2.0) < 0.1
    assert torch.equal(permuted.flatten().sort().values, ids.flatten().sort().values) and not torch.equal(permuted, ids)
    assert all(torch.equal(a, b) for a, b in zip(like((x, ids), seed), (drawn, permuted)))
    assert not torch.equal(like((x,), seed + 1)[0], drawn)


def test_masks_and_what_is_no_tensor_stay():
    mask, additive, number = torch.ones(3, 3, dtype=torch.bool).tril(), torch.tensor([0.0, -torch.inf, 0.0]), 4
    same = like((mask, additive, number, None, torch.tensor([[1, 0, 1]]), torch.zeros(0)), 1)
    assert torch.equal(same[0], mask) and torch.equal(same[1], additive) and same[2:4] == [4, None] and same[4].tolist() == [[1, 0, 1]] and same[5].numel() == 0
