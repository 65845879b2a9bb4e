"""A changed weight is never served stale."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Callable, Iterator
from typing import Any

import pytest
import torch
import torch._dynamo
from torch import Tensor, nn

from burnish.compiler import backend as front


@pytest.fixture(autouse=True)
def fresh() -> Iterator[None]:
    torch.manual_seed(0)
    torch._dynamo.reset()
    with torch.no_grad():
        yield
    torch._dynamo.reset()


class Net(nn.Module):
    """Enough for folding: batch norm into convolution, a scaled weight, a buffer."""

    def __init__(self) -> None:
        super().__init__()
        self.conv, self.bn, self.lin = nn.Conv2d(3, 8, 3), nn.BatchNorm2d(8), nn.Linear(8, 5)
        self.register_buffer("shift", torch.randn(5))
        nn.init.uniform_(self.bn.weight, 0.5, 2.0)
        self.bn.running_mean.normal_()
        self.bn.running_var.uniform_(0.5, 2.0)

    def forward(self, x: Tensor) -> Tensor:
        y = torch.relu(self.bn(self.conv(x))).mean((2, 3))
        return nn.functional.linear(y, self.lin.weight * 2, self.lin.bias) + self.shift.exp()


def images(n: int = 2) -> Tensor:
    return torch.randn(n, 3, 8, 8)


def compiled(model: nn.Module, **options: Any) -> Callable:
    return torch.compile(model, backend="burnish", options=options or None)


def agree(run: Callable, model: nn.Module) -> None:
    for _ in range(2):
        x = images()
        torch.testing.assert_close(run(x), model(x), rtol=1e-4, atol=1e-5)


def add_in_place(model: Net) -> None:
    model.lin.weight.add_(0.5)


def scale_convolution(model: Net) -> None:
    model.conv.weight.mul_(-1.5)


def change_statistics(model: Net) -> None:
    model.bn.running_var.mul_(3)


def change_buffer(model: Net) -> None:
    model.shift[2] = 4.0


def replace_data(model: Net) -> None:
    model.lin.weight.data = torch.randn(5, 8)


def replace_parameter(model: Net) -> None:
    model.lin.weight = nn.Parameter(torch.randn(5, 8))


def replace_buffer(model: Net) -> None:
    model.shift = torch.randn(5)


def load(model: Net) -> None:
    model.load_state_dict(Net().state_dict())


def load_by_assignment(model: Net) -> None:
    model.load_state_dict(Net().state_dict(), assign=True)


def replace_layer(model: Net) -> None:
    model.lin = nn.Linear(8, 5)


CHANGES = [add_in_place, scale_convolution, change_statistics, change_buffer, replace_data, replace_parameter, replace_buffer, load,
           load_by_assignment, replace_layer]  # fmt: skip


@pytest.mark.parametrize("guards", ["guarded", "unguarded"])
@pytest.mark.parametrize("change", CHANGES, ids=lambda f: f.__name__)
def test_a_change_after_compiling_is_seen(change: Callable[[Net], None], guards: str) -> None:
    """With Dynamo's own checks of a module's weights, and without."""
    model = Net().eval()
    run = compiled(model, **({} if guards == "guarded" else {"guard_filter_fn": torch.compiler.skip_guard_on_all_nn_modules_unsafe}))
    agree(run, model)
    before = model(x := images()).clone()
    change(model)
    assert not torch.allclose(before, model(x)), "the change must matter for the test to mean something"
    agree(run, model)
    change(model)
    agree(run, model)


def test_an_optimizer_between_evaluations() -> None:
    model = Net().eval()
    run, optimizer = compiled(model), torch.optim.SGD(model.parameters(), 0.1)
    for _ in range(3):
        agree(run, model)
        with torch.enable_grad():
            model(images()).square().sum().backward()
        optimizer.step()
        optimizer.zero_grad()


def test_a_silent_write_is_seen_by_live_weights() -> None:
    # A write through .data that keeps the storage leaves no trace; weights="live" folds nothing and so needs none.
    model = Net().eval()
    run = compiled(model, weights="live")
    agree(run, model)
    model.lin.weight.data.mul_(3)
    model.conv.weight.data.mul_(2)
    agree(run, model)


def test_two_instances_of_one_class_alternate() -> None:
    one, two = Net().eval(), Net().eval()

    @torch.compile(backend="burnish")
    def run(model: nn.Module, x: Tensor) -> Tensor:
        return model(x)

    for _ in range(3):
        for model in (one, two):
            x = images()
            torch.testing.assert_close(run(model, x), model(x), rtol=1e-4, atol=1e-5)


def test_two_compiled_instances_of_one_class() -> None:
    models = [Net().eval() for _ in range(3)]
    runs = [compiled(m) for m in models]
    for _ in range(2):
        for run, model in zip(runs, models):
            agree(run, model)


def test_a_repeated_argument_is_not_a_constant() -> None:
    def scaled(x: Tensor, w: Tensor) -> Tensor:
        return torch.tanh(x @ (w * 2))

    run, x, w = torch.compile(scaled, backend="burnish"), torch.randn(4, 8), torch.randn(8, 8)
    for k in range(4):
        torch.testing.assert_close(run(x, w), scaled(x, w))
        w.data.mul_(1 + 0.1 * k)


def test_constants_made_in_the_model() -> None:
    # Two tensors made in forward, lifted under names that the graph has taken already.
    def f(x: Tensor) -> Tensor:
        y = x.clone().index_fill_(1, torch.tensor([0]), 1) * torch.tensor([2.0, 3.0, 4.0]).exp()
        return y + torch.tensor([1.0, 0.0, -1.0]).exp()

    run, x = torch.compile(f, backend="burnish", options={"fallback": False}), torch.randn(4, 3)
    for _ in range(2):
        torch.testing.assert_close(run(x), f(x))


def test_tied_weights_change_together() -> None:
    class Tied(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.embed, self.head = nn.Embedding(20, 8), nn.Linear(8, 20, bias=False)
            self.head.weight = self.embed.weight

        def forward(self, ids: Tensor) -> Tensor:
            return self.head(torch.tanh(self.embed(ids)))

    model, ids = Tied().eval(), torch.randint(0, 20, (3, 4))
    run = compiled(model)
    torch.testing.assert_close(run(ids), model(ids))
    model.embed.weight.mul_(2)
    torch.testing.assert_close(run(ids), model(ids))


def test_inference_tensors_as_weights() -> None:
    # They have no version counter.
    with torch.inference_mode():
        model = Net().eval()
        run = compiled(model)
        agree(run, model)
        model.lin.weight.add_(1)
        agree(run, model)


def test_training_then_evaluation() -> None:
    model = Net()
    run = compiled(model)
    with torch.enable_grad():
        optimizer = torch.optim.SGD(model.parameters(), 0.05)
        for _ in range(3):
            run(images()).square().mean().backward()
            optimizer.step()
            optimizer.zero_grad()
    model.eval()
    agree(run, model)


def test_a_model_dies_with_its_owner() -> None:
    model = Net().eval()
    run = compiled(model)
    run(images())
    weight = weakref.ref(model.lin.weight)
    del model, run
    front.reports.clear()
    torch._dynamo.reset()
    gc.collect()
    assert weight() is None
