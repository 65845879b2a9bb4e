"""Graphs that take well under a millisecond, where the overhead of each operator is what a user pays."""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from .build import Block, Built, build, image, tokens
from .other import LstmCell, edges, mlp
from .vision import conv_bn


def tiny_mlp() -> Built:
    """Three linears with ReLU, batch 8."""
    return build(lambda: mlp(32, 64, 64, 10, last=False), lambda: (torch.randn(8, 32),), kaiming=True)


def tiny_norm_gelu() -> Built:
    """Linear, layer norm, GELU, residual, layer norm: no step larger than 16 x 128."""

    class NormGelu(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.lin, self.one, self.two = nn.Linear(128, 128), nn.LayerNorm(128), nn.LayerNorm(128)

        def forward(self, x: Tensor) -> Tensor:
            return self.two(x + F.gelu(self.one(self.lin(x))))

    return build(NormGelu, lambda: (torch.randn(16, 128),))


def tiny_attention() -> Built:
    """One causal attention head written out, 32 positions of 64."""

    class OneHead(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.qkv, self.out = nn.Linear(64, 192), nn.Linear(64, 64)

        def forward(self, x: Tensor) -> Tensor:
            q, k, v = self.qkv(x).chunk(3, dim=-1)
            mask = torch.full((32, 32), float("-inf"), device=x.device).triu(1)
            return self.out((q @ k.transpose(-2, -1) / 8.0 + mask).softmax(-1) @ v)

    return build(OneHead, lambda: (torch.randn(1, 32, 64),))


def tiny_conv() -> Built:
    """Two small convolutions with pooling and a classifier, a 28 x 28 digit."""

    def make() -> nn.Module:
        body = (nn.Conv2d(1, 8, 3, 1, 1), nn.ReLU(), nn.MaxPool2d(2), nn.Conv2d(8, 16, 3, 1, 1), nn.ReLU(), nn.MaxPool2d(2))
        return nn.Sequential(*body, nn.Flatten(1), nn.Linear(784, 10), nn.LogSoftmax(-1))

    return build(make, lambda: (image(28, 1),))


def tiny_bag() -> Built:
    """fastText-style classifier: a mean bag of 16 tokens, one hidden layer."""

    class Bag(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.embed, self.hidden, self.head = nn.Embedding(5000, 32), nn.Linear(32, 32), nn.Linear(32, 4)

        def forward(self, words: Tensor) -> Tensor:
            kept = (words > 0).unsqueeze(-1)
            mean = (self.embed(words) * kept).sum(1) / kept.sum(1)
            return self.head(torch.tanh(self.hidden(mean))).softmax(-1)

    return build(Bag, lambda: (tokens(5000, 4, 16),))


def tiny_swiglu() -> Built:
    """RMS norm and a SwiGLU MLP with a residual, one decoding position."""

    class SwiGlu(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.scale = nn.Parameter(torch.ones(128) + 0.1 * torch.randn(128))
            self.gate, self.up = nn.Linear(128, 344, bias=False), nn.Linear(128, 344, bias=False)
            self.down = nn.Linear(344, 128, bias=False)

        def forward(self, x: Tensor) -> Tensor:
            y = x * torch.rsqrt(x.square().mean(-1, keepdim=True) + 1e-6) * self.scale
            return x + self.down(F.silu(self.gate(y)) * self.up(y))

    return build(SwiGlu, lambda: (torch.randn(1, 1, 128),))


def tiny_rope() -> Built:
    """Rotary positions applied to queries and keys, tables computed from position ids."""

    class Rope(nn.Module):
        freqs: Tensor

        def __init__(self) -> None:
            super().__init__()
            self.register_buffer("freqs", 10000.0 ** (-torch.arange(0, 32, 2) / 32))

        @staticmethod
        def _rotate(x: Tensor) -> Tensor:
            low, high = x.chunk(2, dim=-1)
            return torch.cat((-high, low), dim=-1)

        def forward(self, q: Tensor, k: Tensor, position: Tensor) -> tuple[Tensor, Tensor]:
            angle = position[:, None, :, None].float() * self.freqs
            angle = torch.cat((angle, angle), dim=-1)
            cos, sin = angle.cos(), angle.sin()
            return q * cos + self._rotate(q) * sin, k * cos + self._rotate(k) * sin

    def inputs() -> tuple:
        return torch.randn(1, 4, 16, 32), torch.randn(1, 2, 16, 32), torch.arange(16).unsqueeze(0)

    return build(Rope, inputs)


def tiny_gru_step() -> Built:
    """One step of a GRU cell, batch 4, width 64."""

    class GruStep(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.x, self.h = nn.Linear(32, 192), nn.Linear(64, 192)

        def forward(self, x: Tensor, h: Tensor) -> Tensor:
            xr, xz, xn = self.x(x).chunk(3, dim=-1)
            hr, hz, hn = self.h(h).chunk(3, dim=-1)
            reset, keep = torch.sigmoid(xr + hr), torch.sigmoid(xz + hz)
            return (1 - keep) * torch.tanh(xn + reset * hn) + keep * h

    return build(GruStep, lambda: (torch.randn(4, 32), torch.randn(4, 64)))


def tiny_positions() -> Built:
    """Sinusoidal positional encoding added to scaled embeddings, then a norm."""

    class Positions(nn.Module):
        freqs: Tensor

        def __init__(self) -> None:
            super().__init__()
            self.embed, self.norm = nn.Embedding(1000, 64), nn.LayerNorm(64)
            self.register_buffer("freqs", torch.exp(torch.arange(0, 64, 2) * (-9.2103 / 64)))

        def forward(self, words: Tensor) -> Tensor:
            angle = torch.arange(words.shape[1], device=words.device)[:, None] * self.freqs
            place = torch.stack((angle.sin(), angle.cos()), dim=-1).flatten(1)
            return self.norm(self.embed(words) * 8.0 + place)

    return build(Positions, lambda: (tokens(1000, 2, 24),))


def tiny_actor_critic() -> Built:
    """A control policy: shared MLP, tanh-squashed action, its log-probability, a value."""

    class ActorCritic(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.body = nn.Sequential(nn.Linear(17, 64), nn.Tanh(), nn.Linear(64, 64), nn.Tanh())
            self.mean, self.log_std, self.value = nn.Linear(64, 6), nn.Parameter(torch.full((6,), -0.5)), nn.Linear(64, 1)

        def forward(self, seen: Tensor, noise: Tensor) -> tuple[Tensor, Tensor, Tensor]:
            x = self.body(seen)
            mean, log_std = self.mean(x), self.log_std.clamp(-5, 2)
            raw = mean + log_std.exp() * noise
            logp = (-0.5 * noise.square() - log_std - 0.9189385).sum(-1)
            logp = logp - (2 * (0.6931472 - raw - F.softplus(-2 * raw))).sum(-1)
            return torch.tanh(raw), logp, self.value(x).squeeze(-1)

    return build(ActorCritic, lambda: (torch.randn(4, 17), torch.randn(4, 6)))


def tiny_gnn() -> Built:
    """One message-passing step over 20 nodes and 60 edges."""

    class Message(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.send, self.keep = nn.Linear(32, 16), nn.Linear(16, 16)

        def forward(self, x: Tensor, edge: Tensor) -> Tensor:
            sent = F.relu(self.send(torch.cat((x[edge[0]], x[edge[1]]), dim=-1)))
            return F.relu(self.keep(x) + torch.zeros_like(x).index_add(0, edge[1], sent))

    return build(Message, lambda: (torch.randn(20, 16), edges(20, 60)))


def tiny_mixer() -> Built:
    """One MLP-mixer block: across 16 tokens, then across 32 channels."""

    class Mixer(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.norm1, self.norm2 = nn.LayerNorm(32), nn.LayerNorm(32)
            self.t1, self.t2, self.c1, self.c2 = nn.Linear(16, 32), nn.Linear(32, 16), nn.Linear(32, 64), nn.Linear(64, 32)

        def forward(self, x: Tensor) -> Tensor:
            x = x + self.t2(F.gelu(self.t1(self.norm1(x).transpose(1, 2)))).transpose(1, 2)
            return x + self.c2(F.gelu(self.c1(self.norm2(x))))

    return build(Mixer, lambda: (torch.randn(1, 16, 32),))


def tiny_fourier() -> Built:
    """An FNet block over 16 positions of 64: mixed by Fourier transforms along both, then an MLP."""

    class Mixing(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.norm1, self.norm2 = nn.LayerNorm(64), nn.LayerNorm(64)
            self.up, self.down = nn.Linear(64, 128), nn.Linear(128, 64)

        def forward(self, x: Tensor) -> Tensor:
            mixed = torch.fft.fft(torch.fft.fft(x, dim=-1), dim=-2).real
            x = self.norm1(x + mixed)
            return self.norm2(x + self.down(F.gelu(self.up(x))))

    return build(Mixing, lambda: (torch.randn(1, 16, 64),))


def tiny_router() -> Built:
    """A mixture-of-experts router: 2 of 8 experts for each of 64 tokens, and their weights."""

    class Router(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.gate = nn.Linear(64, 8, bias=False)

        def forward(self, x: Tensor) -> tuple[Tensor, Tensor]:
            weights, experts = self.gate(x).softmax(-1).topk(2, dim=-1)
            return weights / weights.sum(-1, keepdim=True), experts

    return build(Router, lambda: (torch.randn(64, 64),))


def tiny_sampler() -> Built:
    """Temperature, top-k masking and softmax over 1,000 logits."""

    class Sampler(nn.Module):
        def forward(self, logits: Tensor) -> tuple[Tensor, Tensor]:
            scaled = logits / 0.8
            least = scaled.topk(20, dim=-1).values[..., -1:]
            p = scaled.masked_fill(scaled < least, float("-inf")).softmax(-1)
            return p, p.argmax(-1)

    return build(Sampler, lambda: (torch.randn(1, 1000) * 3,))


def tiny_boxes() -> Built:
    """Pairwise intersection over union of 32 and 24 boxes."""

    class Iou(nn.Module):
        def forward(self, a: Tensor, b: Tensor) -> Tensor:
            low = torch.maximum(a[:, None, :2], b[None, :, :2])
            high = torch.minimum(a[:, None, :2] + a[:, None, 2:], b[None, :, :2] + b[None, :, 2:])
            both = (high - low).clamp(min=0).prod(-1)
            return both / (a[:, 2:].prod(-1)[:, None] + b[:, 2:].prod(-1)[None] - both + 1e-6)

    return build(Iou, lambda: (torch.rand(32, 4), torch.rand(24, 4)))


def tiny_transformer() -> Built:
    """Two transformer blocks of width 64 over 16 embedded tokens, with a pooled classifier."""

    class Classifier(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.embed, self.place = nn.Embedding(1000, 64), nn.Parameter(torch.randn(16, 64) * 0.1)
            self.blocks, self.norm, self.head = nn.Sequential(Block(64, 4), Block(64, 4)), nn.LayerNorm(64), nn.Linear(64, 5)

        def forward(self, words: Tensor) -> Tensor:
            return self.head(self.norm(self.blocks(self.embed(words) + self.place)).mean(1))

    return build(Classifier, lambda: (tokens(1000, 1, 16),))


def tiny_lstm() -> Built:
    """An LSTM of width 32 unrolled over 10 readings of a sensor, with a forecast."""

    class Forecast(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.cell, self.head = LstmCell(6, 32), nn.Linear(32, 6)

        def forward(self, readings: Tensor) -> Tensor:
            h = c = torch.zeros(readings.shape[0], 32, device=readings.device)
            for x in readings.unbind(1):
                h, c = self.cell(x, h, c)
            return readings[:, -1] + self.head(h)

    return build(Forecast, lambda: (torch.randn(2, 10, 6),))


def tiny_resnet() -> Built:
    """Three residual blocks of 8 channels over a 12 x 12 board, with a policy and a value."""

    class Board(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.inp = conv_bn(3, 8, 3)
            self.body = nn.ModuleList([nn.Sequential(conv_bn(8, 8, 3), conv_bn(8, 8, 3, act=None)) for _ in range(3)])
            self.policy, self.value = nn.Conv2d(8, 1, 1), nn.Linear(8, 1)

        def forward(self, board: Tensor) -> tuple[Tensor, Tensor]:
            x = self.inp(board)
            for block in self.body:
                x = F.relu(x + block(x))
            return self.policy(x).flatten(1).log_softmax(-1), torch.tanh(self.value(x.mean((2, 3))))

    return build(Board, lambda: (image(12),))
