"""Training through ``torch.compile(backend="burnish")`` follows eager: losses, gradients, statistics, ten steps long."""

from __future__ import annotations

import copy
from collections.abc import Callable

import pytest
import torch
import torch.nn.functional as F
from torch import Tensor, nn

from burnish.compiler import backend as front

pytestmark = pytest.mark.usefixtures("fresh")


class Residual(nn.Module):
    """Two 3x3 convolutions with batch norm, and a projection where the width changes."""

    def __init__(self, cin: int, cout: int, stride: int) -> None:
        super().__init__()
        self.conv1, self.bn1 = nn.Conv2d(cin, cout, 3, stride, 1, bias=False), nn.BatchNorm2d(cout)
        self.conv2, self.bn2 = nn.Conv2d(cout, cout, 3, 1, 1, bias=False), nn.BatchNorm2d(cout)
        self.skip = nn.Conv2d(cin, cout, 1, stride) if cin != cout else nn.Identity()

    def forward(self, x: Tensor) -> Tensor:
        y = self.bn2(self.conv2(F.relu(self.bn1(self.conv1(x)))))
        return F.relu(y + self.skip(x))


def resnet() -> nn.Module:
    body = (nn.Conv2d(3, 8, 3, 1, 1, bias=False), nn.BatchNorm2d(8), nn.ReLU(), Residual(8, 8, 1), Residual(8, 16, 2))
    return nn.Sequential(*body, nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(16, 10))


class Transformer(nn.Module):
    """Two pre-norm blocks over tokens, tied output."""

    def __init__(self, vocab: int = 50, dim: int = 32, heads: int = 4, dropout: float = 0.0) -> None:
        super().__init__()
        self.embed, self.place = nn.Embedding(vocab, dim), nn.Parameter(torch.randn(16, dim) * 0.1)
        self.norms = nn.ModuleList([nn.LayerNorm(dim) for _ in range(5)])
        self.qkv = nn.ModuleList([nn.Linear(dim, 3 * dim) for _ in range(2)])
        self.out = nn.ModuleList([nn.Linear(dim, dim) for _ in range(2)])
        self.mlp = nn.ModuleList([nn.Sequential(nn.Linear(dim, 4 * dim), nn.GELU(), nn.Linear(4 * dim, dim)) for _ in range(2)])
        self.heads, self.dropout = heads, dropout

    def forward(self, ids: Tensor) -> Tensor:
        x = self.embed(ids) + self.place[: ids.shape[1]]
        b, n, d = x.shape
        for i, (qkv, out, mlp) in enumerate(zip(self.qkv, self.out, self.mlp)):
            q, k, v = qkv(self.norms[2 * i](x)).view(b, n, 3, self.heads, -1).permute(2, 0, 3, 1, 4)
            y = F.scaled_dot_product_attention(q, k, v, is_causal=True).transpose(1, 2).reshape(b, n, d)
            x = x + F.dropout(out(y), self.dropout, self.training)
            x = x + F.dropout(mlp(self.norms[2 * i + 1](x)), self.dropout, self.training)
        return F.linear(self.norms[4](x), self.embed.weight)


def images(step: int) -> tuple[Tensor, Tensor]:
    g = torch.Generator().manual_seed(step)
    return torch.randn(4, 3, 12, 12, generator=g), torch.randint(0, 10, (4,), generator=g)


def words(step: int) -> tuple[Tensor, Tensor]:
    ids = torch.randint(0, 50, (3, 13), generator=torch.Generator().manual_seed(step))
    return ids[:, :-1], ids[:, 1:].flatten()


def loss_of(run: Callable, batch: tuple[Tensor, Tensor]) -> Tensor:
    out = run(batch[0])
    return F.cross_entropy(out.flatten(0, -2), batch[1])


CASES = {
    "resnet": (resnet, images, lambda p: torch.optim.SGD(p, 0.05, momentum=0.9)),
    "transformer": (Transformer, words, lambda p: torch.optim.AdamW(p, 1e-3)),
    "transformer with dropout": (lambda: Transformer(dropout=0.2), words, lambda p: torch.optim.SGD(p, 0.1)),
}


@pytest.mark.parametrize("name", CASES)
def test_ten_steps_beside_eager(name: str) -> None:
    make, batch, optimizer = CASES[name]
    eager = make().train()
    mine = copy.deepcopy(eager)
    run = torch.compile(mine, backend="burnish", fullgraph=True)
    steps = optimizer(eager.parameters()), optimizer(mine.parameters())
    first = last = 0.0
    for step in range(10):
        losses = []
        for call, opt in zip((eager, run), steps):
            torch.manual_seed(step)
            opt.zero_grad()
            loss = loss_of(call, batch(0))
            loss.backward()
            losses.append(loss.item())
        assert losses[1] == pytest.approx(losses[0], rel=1e-4), f"step {step}"
        for (label, p), q in zip(eager.named_parameters(), mine.parameters()):
            assert q.grad is not None
            error = (p.grad - q.grad).norm() / p.grad.norm().clamp(min=1e-6)
            assert error < 1e-3, f"step {step}, gradient of {label}: relative error {error:.2e}"
        for opt in steps:
            opt.step()
        first, last = first or losses[0], losses[0]
    assert last < first, "the model must learn for the comparison to mean something"
    for (label, p), q in zip(eager.named_buffers(), mine.buffers()):
        torch.testing.assert_close(q, p, rtol=1e-3, atol=1e-4, msg=lambda m, label=label: f"buffer {label}: {m}")
    names = {r.name for r in front.reports}
    assert {"forward", "backward"} <= names and not any(r.fallback for r in front.reports)
    assert sum(r.kernels for r in front.reports) > 0


def test_gradients_of_inputs_and_through_views() -> None:
    def body(x: Tensor, w: Tensor) -> Tensor:
        y = torch.softmax(x @ w, -1)[:, 1:]
        return (y.log() * y).sum(-1).mean() + x.view(-1)[::3].square().sum()

    x, w = torch.randn(5, 6, requires_grad=True), torch.randn(6, 7, requires_grad=True)
    expected = torch.autograd.grad(body(x, w), (x, w))
    actual = torch.autograd.grad(torch.compile(body, backend="burnish")(x, w), (x, w))
    torch.testing.assert_close(actual, expected, rtol=1e-4, atol=1e-5)


def test_gradients_accumulate() -> None:
    eager = resnet().train()
    mine = copy.deepcopy(eager)
    run = torch.compile(mine, backend="burnish")
    for call in (eager, run):
        for step in range(3):
            loss_of(call, images(step)).backward()
    for p, q in zip(eager.parameters(), mine.parameters()):
        torch.testing.assert_close(q.grad, p.grad, rtol=1e-3, atol=1e-4)


def test_frozen_parameters_get_no_gradient() -> None:
    eager = Transformer().train()
    eager.embed.weight.requires_grad_(False)
    mine = copy.deepcopy(eager)
    loss_of(eager, words(0)).backward()
    loss_of(torch.compile(mine, backend="burnish"), words(0)).backward()
    assert mine.embed.weight.grad is None
    torch.testing.assert_close(mine.place.grad, eager.place.grad, rtol=1e-3, atol=1e-5)


def test_training_in_autocast() -> None:
    eager = Transformer().train()
    mine = copy.deepcopy(eager)
    with torch.autocast("cpu", dtype=torch.bfloat16):
        for call in (eager, torch.compile(mine, backend="burnish")):
            loss_of(call, words(0)).backward()
    error = (eager.place.grad - mine.place.grad).norm() / eager.place.grad.norm()
    assert error < 0.05


def test_a_second_batch_size_trains_too() -> None:
    eager = Transformer().train()
    mine = copy.deepcopy(eager)
    run = torch.compile(mine, backend="burnish")
    for rows, length in ((3, 12), (5, 12), (2, 9)):
        ids = torch.randint(0, 50, (rows, length))
        for call in (eager, run):
            call(ids).square().mean().backward()
    torch.testing.assert_close(mine.place.grad, eager.place.grad, rtol=1e-3, atol=1e-5)
