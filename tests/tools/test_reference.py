"""The float64 reference of a model and the verdict of several calls against it."""

from __future__ import annotations

from pathlib import Path

import torch
from torch import nn

from burnish.tools.reference import Reference, reference, tensors_of, verdict
from burnish.tools.samples import Model


class Scores(nn.Module):
    """A float output and an integer one that it decides."""

    def forward(self, x: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        s = x.sin() * 3.0
        return s, s.argmax()


def model() -> Model:
    return Model("scores", "factory", Scores(), (torch.tensor([1.0, 1.0 + 1e-7, 0.2]),))


def test_a_reference_is_kept_and_read_again(tmp_path: Path) -> None:
    kept = tmp_path / "r.safetensors"
    first = reference(model(), kept)
    assert first.exact[0].dtype is torch.float64
    assert first.shaken is not None
    again = reference(model(), kept)
    assert torch.equal(again.exact[0], first.exact[0])
    assert len(again.shaken or ()) == 2


def test_verdict_names_the_first_wrong_call() -> None:
    m = model()
    eager = tensors_of(m.module(*m.inputs))
    right = reference(m)
    good = [x.clone() for x in eager]
    bad = [eager[0] + 1e-3, eager[1]]
    assert verdict([good, good], eager, right).correct
    found = verdict([good, bad, bad], eager, right)
    assert not found.correct
    assert found.reason.startswith("call 2: output 0")


def test_integers_that_a_float_decides_may_differ() -> None:
    floats = torch.tensor([1.0, 1.0, 0.2])
    eager, other = [floats, torch.tensor(0)], [floats, torch.tensor(1)]
    exact, shaken = [floats.double(), torch.tensor(0)], [floats.double(), torch.tensor(1)]
    assert not verdict([other], eager, Reference(exact)).correct
    assert verdict([other], eager, Reference(exact, shaken)).correct
    assert not verdict([[floats + 1e-3, torch.tensor(1)]], eager, Reference(exact, shaken)).correct


def test_tensors_of_keeps_order_and_drops_what_is_no_value() -> None:
    found = tensors_of({"a": (torch.ones(2), None), "b": [3, "text", 2.5]})
    assert [tuple(x.shape) for x in found] == [(2,), (), ()]
