"""Language models in plain PyTorch: a selective state-space model whose scan is written with cumulative sums."""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from .build import Built, build, tokens


class RmsNorm(nn.Module):
    """Root-mean-square norm with a gain."""

    def __init__(self, dim: int) -> None:
        super().__init__()
        self.gain = nn.Parameter(torch.ones(dim))

    def forward(self, x: Tensor) -> Tensor:
        return x * torch.rsqrt(x.square().mean(-1, keepdim=True) + 1e-5) * self.gain


def decay(a: Tensor) -> Tensor:
    """exp of the sums of ``a`` over (j, i], zero above the diagonal: [..., t] to [..., t, t]."""
    total = a.cumsum(-1)
    sums = total.unsqueeze(-1) - total.unsqueeze(-2)
    return torch.exp(sums.masked_fill(torch.ones_like(sums, dtype=torch.bool).triu(1), float("-inf")))


class Mamba2Block(nn.Module):
    """Mamba-2's mixer: causal convolution, chunked state-space duality, gated norm; [b, seq, dim]."""

    def __init__(self, dim: int, state: int, head_dim: int, chunk: int) -> None:
        super().__init__()
        inner = 2 * dim
        self.inner, self.state, self.heads, self.chunk = inner, state, inner // head_dim, chunk
        self.norm, self.gated = RmsNorm(dim), RmsNorm(inner)
        self.inp = nn.Linear(dim, 2 * inner + 2 * state + self.heads, bias=False)
        self.conv = nn.Conv1d(inner + 2 * state, inner + 2 * state, 4, groups=inner + 2 * state)
        self.bias, self.skip = nn.Parameter(torch.randn(self.heads) * 0.5 - 2), nn.Parameter(torch.ones(self.heads))
        self.log_a = nn.Parameter(torch.randn(self.heads) * 0.5 + 1)
        self.out = nn.Linear(inner, dim, bias=False)

    def _scan(self, x: Tensor, a: Tensor, b: Tensor, c: Tensor) -> Tensor:
        """y[t] = c[t] . sum over s <= t of decay(s, t) b[s] x[s], within chunks and then between them."""
        n, t, h, p = x.shape
        k = t // self.chunk
        x, a = x.reshape(n, k, self.chunk, h, p), a.reshape(n, k, self.chunk, h).permute(0, 3, 1, 2)
        b, c = b.reshape(n, k, self.chunk, -1), c.reshape(n, k, self.chunk, -1)
        total = a.cumsum(-1)
        within = torch.einsum("nkls,nhkls,nkshp->nklhp", torch.einsum("nklz,nksz->nkls", c, b), decay(a), x)
        left = torch.exp(total[..., -1:] - total)
        states = torch.einsum("nksz,nhks,nkshp->nkhpz", b, left, x)
        between = decay(F.pad(total[..., -1], (1, 0)))[:, :, :-1, 1:]
        states = torch.einsum("nhij,njhpz->nihpz", between, states)
        across = torch.einsum("nklz,nkhpz,nhkl->nklhp", c, states, torch.exp(total))
        return (within + across).reshape(n, t, h, p)

    def forward(self, u: Tensor) -> Tensor:
        n, t, _ = u.shape
        z, mixed, step = self.inp(self.norm(u)).split((self.inner, self.inner + 2 * self.state, self.heads), dim=-1)
        mixed = F.silu(self.conv(F.pad(mixed.transpose(1, 2), (3, 0)))).transpose(1, 2)
        x, b, c = mixed.split((self.inner, self.state, self.state), dim=-1)
        step = F.softplus(step + self.bias)
        x = x.reshape(n, t, self.heads, -1)
        y = self._scan(x * step.unsqueeze(-1), -torch.exp(self.log_a) * step, b, c) + x * self.skip[:, None]
        return u + self.out(self.gated(y.reshape(n, t, self.inner) * F.silu(z)))


def mamba2() -> Built:
    """Mamba-2 at the 130M model's width (768, state 128), 4 of its 24 layers, 128 tokens."""

    def make() -> nn.Module:
        layers = [Mamba2Block(768, 128, 64, 32) for _ in range(4)]
        return nn.Sequential(nn.Embedding(50288, 768), *layers, RmsNorm(768))

    return build(make, lambda: (tokens(50288, 1, 128),))
