"""What the zoo's factories share: seeded construction, norm statistics that fit the data, and common layers."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor, nn

Built = tuple[nn.Module, tuple]
Layer = nn.Conv1d | nn.Conv2d | nn.ConvTranspose1d | nn.ConvTranspose2d | nn.Linear


def build(make: Callable[[], nn.Module], inputs: Callable[[], tuple], *, kaiming: bool = False) -> Built:
    """``(module.eval(), example_inputs)``, the same ones each time; the caller's random state is left alone.

    kaiming: redraw convolutions and linears so that a network without norms keeps its scale through ReLU-like layers.
    """
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(0)
        module, args = make().eval(), inputs()
        if kaiming:
            for layer in module.modules():
                if isinstance(layer, Layer):
                    nn.init.normal_(layer.weight, std=math.sqrt(1.7 / fan_in(layer)))
    settle(module, args)
    return module, args


def fan_in(layer: Layer) -> int:
    """Terms summed for one output of a linear or convolution."""
    weight = layer.weight
    if isinstance(layer, nn.ConvTranspose1d | nn.ConvTranspose2d):
        return max(1, weight.shape[0] * math.prod(weight.shape[2:]) // math.prod(int(s) for s in layer.stride))
    return weight[0].numel()


def settle(module: nn.Module, args: tuple) -> None:
    """Give every batch norm the mean and variance of what it sees, one number for all channels.

    One number each, because a sample stores mean and deviation of a tensor only: drawn again, the statistics must still fit.
    """
    norms = [m for m in module.modules() if isinstance(m, nn.modules.batchnorm._BatchNorm)]
    if not norms:
        return

    def fit(norm: Any, seen: tuple) -> None:
        x = seen[0]
        norm.running_mean.fill_(round(x.mean().item(), 3))
        norm.running_var.fill_(max(round(x.var().item(), 3), 1e-2))

    hooks = [m.register_forward_pre_hook(fit) for m in norms]
    try:
        with torch.no_grad():
            module(*args)
    finally:
        for hook in hooks:
            hook.remove()


def image(size: int = 224, channels: int = 3) -> Tensor:
    """One image in [0, 1], [1, channels, size, size]."""
    return torch.rand(1, channels, size, size)


def tokens(vocab: int, *shape: int) -> Tensor:
    """Random token ids."""
    return torch.randint(0, vocab, shape)


class Attention(nn.Module):
    """Multi-head attention over [batch, seq, dim]; keys and values from ``context`` where given."""

    def __init__(self, dim: int, heads: int, context_dim: int | None = None) -> None:
        super().__init__()
        self.heads = heads
        self.q = nn.Linear(dim, dim)
        self.kv = nn.Linear(context_dim or dim, 2 * dim)
        self.out = nn.Linear(dim, dim)

    def forward(self, x: Tensor, context: Tensor | None = None, mask: Tensor | None = None) -> Tensor:
        b, n, d = x.shape
        k, v = self.kv(x if context is None else context).chunk(2, dim=-1)
        q, k, v = (t.reshape(b, -1, self.heads, d // self.heads).transpose(1, 2) for t in (self.q(x), k, v))
        return self.out(F.scaled_dot_product_attention(q, k, v, attn_mask=mask).transpose(1, 2).reshape(b, n, d))


class Mlp(nn.Module):
    """Two linears with GELU between."""

    def __init__(self, dim: int, hidden: int) -> None:
        super().__init__()
        self.up, self.down = nn.Linear(dim, hidden), nn.Linear(hidden, dim)

    def forward(self, x: Tensor) -> Tensor:
        return self.down(F.gelu(self.up(x)))


class Block(nn.Module):
    """A pre-norm transformer block, with cross-attention where ``context_dim`` is given."""

    def __init__(self, dim: int, heads: int, context_dim: int | None = None, ratio: int = 4) -> None:
        super().__init__()
        self.norm1, self.attn = nn.LayerNorm(dim), Attention(dim, heads)
        self.cross = Attention(dim, heads, context_dim) if context_dim else None
        self.norm3 = nn.LayerNorm(dim) if context_dim else None
        self.norm2, self.mlp = nn.LayerNorm(dim), Mlp(dim, ratio * dim)

    def forward(self, x: Tensor, context: Tensor | None = None) -> Tensor:
        x = x + self.attn(self.norm1(x))
        if self.cross is not None and self.norm3 is not None:
            x = x + self.cross(self.norm3(x), context)
        return x + self.mlp(self.norm2(x))
