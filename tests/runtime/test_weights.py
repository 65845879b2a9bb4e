"""What is noticed of weights between two calls."""

import weakref

import pytest
import torch

from burnish.runtime.weights import StaticGuard


def test_changed_weights_are_noticed():
    w = [torch.randn(3), torch.randn(3)]
    guard = StaticGuard(w)
    assert not guard.changed(w)
    assert guard.changed([w[0], w[1].clone()]) and guard.changed(w[:1]) and guard.changed([*w, w[0]]) and guard.changed(w[::-1])
    w[1].add_(1)
    assert guard.changed(w)
    guard = StaticGuard(w)
    w[0].data = torch.randn(3)
    assert guard.changed(w)
    assert not StaticGuard([]).changed([])


def inference_tensor():
    with torch.inference_mode():
        return torch.randn(3)


@pytest.mark.parametrize("other", [inference_tensor, lambda: torch.randn(3, 3).to_sparse(), lambda: torch.nn.Parameter(torch.randn(2))])
def test_tensors_of_all_kinds_stand_side_by_side(other):
    w = [torch.randn(3), other(), torch.randn(3)]
    guard = StaticGuard(w)
    assert not guard.changed(w) and guard.changed([w[0], other(), w[2]])
    w[2].mul_(2)
    assert guard.changed(w)


def test_the_guard_keeps_no_weight_alive():
    w = torch.randn(3)
    guard, seen = StaticGuard([w]), []
    weakref.finalize(w, seen.append, 1)
    del w
    assert seen == [1] and guard.changed([torch.randn(3)])


def test_an_identity_that_is_used_again_is_another_weight(monkeypatch):
    w = torch.randn(3)
    guard = StaticGuard([w])
    known = id(w)
    del w
    other = torch.randn(3)
    monkeypatch.setattr("burnish.runtime.weights.id", lambda t: known, raising=False)  # as the interpreter may number it, with the same memory besides
    guard._addresses = [other.data_ptr()]
    assert guard.changed([other])
