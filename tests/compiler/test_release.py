"""``release_weights=True``: memory peaks as in eager, and what then can no longer be done says so."""

from collections.abc import Callable
from itertools import accumulate

import pytest
import torch
from torch import nn

import burnish
from burnish.graphs.operators import winograd_panels
from burnish.runtime.pages import Pages

SIDE, COUNT = 256, 16


class Scaled(nn.Module):
    """Weights that all change when they are folded."""

    def __init__(self) -> None:
        super().__init__()
        self.w = nn.ParameterList([nn.Parameter(torch.randn(SIDE, SIDE) / 32) for _ in range(COUNT)])

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        for w in self.w:
            x = torch.tanh(nn.functional.linear(x, w * 2))
        return x


def peak_bytes(call: Callable[[], object]) -> int:
    """The most bytes that PyTorch's allocator had given out at once, of those it gave out during the call."""
    with torch.profiler.profile(activities=[torch.profiler.ProfilerActivity.CPU], profile_memory=True) as profile:
        call()
    memory = [e for e in profile.profiler.kineto_results.events() if e.name() == "[memory]"]
    return max(accumulate(e.nbytes() for e in sorted(memory, key=lambda e: e.start_ns())))


def test_memory_peaks_as_in_eager(monkeypatch):
    """Measured from the model's creation on, since the profiler counts no block that was there before it. It counts PyTorch's blocks only: panels are made in those
    here."""
    monkeypatch.setattr(Pages, "empty", lambda self, shape, dtype: torch.empty(shape, dtype=dtype))
    one, x = SIDE * SIDE * 4, torch.randn(4, SIDE)

    def eager() -> None:
        with torch.no_grad():
            Scaled().eval()(x)

    def compiled(release: bool) -> None:
        burnish.compile(Scaled().eval(), (x,), release_weights=release)(x)

    compiled(False)  # fills the cache and what is made once per process
    peaks = peak_bytes(eager), peak_bytes(lambda: compiled(True)), peak_bytes(lambda: compiled(False))
    assert peaks[0] >= (COUNT + 1) * one
    assert peaks[1] <= peaks[0] + one, peaks
    assert peaks[2] >= 2 * COUNT * one, peaks  # packed beside the model's own


def test_winograd_weights_are_transformed_piece_by_piece():
    """In float64 and at once, it would take four times the result."""
    w = torch.randn(256, 256, 3, 3)
    assert peak_bytes(lambda: winograd_panels(w, 1)) <= 1.25 * (16 * 256 * 256 * 4)


class Tied(nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.a, self.b, self.bn = nn.Linear(8, 8), nn.Linear(8, 8), nn.BatchNorm1d(8)
        self.b.weight = self.a.weight

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return self.bn(self.b(self.a(x).relu()))


@pytest.fixture
def released():
    torch.manual_seed(0)
    model, x = Tied().eval(), torch.randn(3, 8)
    with torch.no_grad():
        want = model(x)
    return model, x, want, burnish.compile(model, (x,), release_weights=True)


def test_results_stay_and_the_model_is_empty(released, tmp_path):
    model, x, want, compiled = released
    compiled.save(tmp_path / "m.burnish")  # before the first call
    for _ in range(3):
        torch.testing.assert_close(compiled(x), want)
    assert model.a.weight is model.b.weight and model.a.weight.is_meta and model.bn.running_mean.is_meta
    torch.testing.assert_close(burnish.load(tmp_path / "m.burnish")(x), want)
    assert compiled.profile(x)


def test_what_needs_the_weights_is_refused_in_one_sentence(released, tmp_path):
    model, x, _, compiled = released
    state = {k: v.clone() for k, v in model.state_dict().items()}
    compiled(x)
    for act in (compiled.refresh, lambda: compiled(torch.randn(5, 8)), lambda: compiled.save(tmp_path / "m")):
        with pytest.raises(burnish.BurnishError, match="the weights were released"):
            act()
    model.load_state_dict(state, assign=True)
    with pytest.raises(burnish.BurnishError, match=r"the weights were released .* compile without it to change them"):
        compiled(x)


@pytest.mark.filterwarnings("ignore:for .* is a no-op")
def test_a_copy_into_a_released_model_is_refused(released):
    model, x, _, compiled = released
    state = {k: v.clone() for k, v in model.state_dict().items()}
    compiled(x)
    model.load_state_dict(state)
    with pytest.raises(burnish.BurnishError, match="compile without it to change them"):
        compiled(x)


def test_live_weights_cannot_be_released():
    with pytest.raises(burnish.BurnishError, match="needs a module and weights='frozen'"):
        burnish.compile(Tied().eval(), (torch.randn(3, 8),), weights="live", release_weights=True)
