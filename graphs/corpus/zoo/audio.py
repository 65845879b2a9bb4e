"""Audio: encoders, a vocoder-style network and a waveform model in plain PyTorch."""

from __future__ import annotations

import math
from itertools import pairwise

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from .build import Attention, Built, build
from .vision import conv_bn


class FeedForward(nn.Module):
    """Norm, linear, SiLU, linear."""

    def __init__(self, dim: int) -> None:
        super().__init__()
        self.norm, self.up, self.down = nn.LayerNorm(dim), nn.Linear(dim, 4 * dim), nn.Linear(4 * dim, dim)

    def forward(self, x: Tensor) -> Tensor:
        return self.down(F.silu(self.up(self.norm(x))))


class ConformerBlock(nn.Module):
    """Half feed-forward, attention, convolution module, half feed-forward."""

    def __init__(self, dim: int, heads: int, kernel: int) -> None:
        super().__init__()
        self.ff1, self.ff2, self.norm = FeedForward(dim), FeedForward(dim), nn.LayerNorm(dim)
        self.norm_a, self.attn, self.norm_c = nn.LayerNorm(dim), Attention(dim, heads), nn.LayerNorm(dim)
        self.wide, self.narrow = nn.Conv1d(dim, 2 * dim, 1), nn.Conv1d(dim, dim, 1)
        self.conv = nn.Conv1d(dim, dim, kernel, padding=kernel // 2, groups=dim)
        self.bn = nn.BatchNorm1d(dim)

    def _convolve(self, x: Tensor) -> Tensor:
        y = F.glu(self.wide(self.norm_c(x).transpose(1, 2)), dim=1)
        return self.narrow(F.silu(self.bn(self.conv(y)))).transpose(1, 2)

    def forward(self, x: Tensor) -> Tensor:
        x = x + 0.5 * self.ff1(x)
        x = x + self.attn(self.norm_a(x))
        x = x + self._convolve(x)
        return self.norm(x + 0.5 * self.ff2(x))


class Conformer(nn.Module):
    """Mel frames [b, time, mels] through 4x subsampling and conformer blocks to log-probabilities."""

    def __init__(self, mels: int, dim: int, heads: int, depth: int, vocab: int) -> None:
        super().__init__()
        self.sub1, self.sub2 = nn.Conv2d(1, dim, 3, 2, 1), nn.Conv2d(dim, dim, 3, 2, 1)
        self.proj = nn.Linear(dim * mels // 4, dim)
        self.blocks = nn.Sequential(*[ConformerBlock(dim, heads, 31) for _ in range(depth)])
        self.head = nn.Linear(dim, vocab)

    def forward(self, mel: Tensor) -> Tensor:
        x = F.relu(self.sub2(F.relu(self.sub1(mel.unsqueeze(1)))))
        x = self.proj(x.permute(0, 2, 1, 3).flatten(2))
        return self.head(self.blocks(x)).log_softmax(-1)


def conformer() -> Built:
    """Conformer encoder of width 256, 6 blocks, 400 mel frames."""
    return build(lambda: Conformer(80, 256, 4, 6, 512), lambda: (torch.randn(1, 400, 80),))


class WaveNet(nn.Module):
    """Dilated causal convolutions with gated units; samples as classes, [b, classes, time]."""

    def __init__(self, channels: int, skip: int, classes: int, layers: int, stacks: int) -> None:
        super().__init__()
        self.inp = nn.Conv1d(classes, channels, 1)
        self.dilations = [2**i for _ in range(stacks) for i in range(layers)]
        n = len(self.dilations)
        self.gate = nn.ModuleList([nn.Conv1d(channels, 2 * channels, 2, dilation=d) for d in self.dilations])
        self.skip = nn.ModuleList([nn.Conv1d(channels, skip, 1) for _ in range(n)])
        self.res = nn.ModuleList([nn.Conv1d(channels, channels, 1) for _ in range(n)])
        self.out1, self.out2 = nn.Conv1d(skip, skip, 1), nn.Conv1d(skip, classes, 1)

    def forward(self, samples: Tensor) -> Tensor:
        x = self.inp(F.one_hot(samples, self.inp.in_channels).float().transpose(1, 2))
        total = torch.zeros(1, device=x.device)
        for d, gate, skip, res in zip(self.dilations, self.gate, self.skip, self.res):
            a, b = gate(F.pad(x, (d, 0))).chunk(2, 1)
            y = torch.tanh(a) * torch.sigmoid(b)
            total = total + skip(y)
            x = (x + res(y)) * math.sqrt(0.5)
        return self.out2(F.relu(self.out1(F.relu(total))))


def wavenet() -> Built:
    """WaveNet of 64 channels, two stacks of ten dilations, 2,048 mu-law samples."""
    return build(lambda: WaveNet(64, 128, 256, 10, 2), lambda: (torch.randint(0, 256, (1, 2048)),), kaiming=True)


class MelSpectrogram(nn.Module):
    """Log-mel energies of a waveform as two matrix products over windows, [b, mels, frames]."""

    basis: Tensor
    filters: Tensor

    def __init__(self, rate: int = 16000, size: int = 400, hop: int = 160, mels: int = 64) -> None:
        super().__init__()
        self.size, self.hop = size, hop
        bins = size // 2 + 1
        angle = 2 * math.pi * torch.outer(torch.arange(bins), torch.arange(size)).float() / size
        window = torch.hann_window(size)
        self.register_buffer("basis", torch.cat((angle.cos() * window, angle.sin() * window)))
        top = 2595 * math.log10(1 + rate / 2 / 700)
        edges = 700 * (10 ** (torch.linspace(0, top, mels + 2) / 2595) - 1)
        at = torch.linspace(0, rate / 2, bins)
        rise = (at - edges[:-2, None]) / (edges[1:-1] - edges[:-2])[:, None]
        fall = (edges[2:, None] - at) / (edges[2:] - edges[1:-1])[:, None]
        self.register_buffer("filters", torch.minimum(rise, fall).clamp(min=0))

    def forward(self, wave: Tensor) -> Tensor:
        frames = wave.unfold(1, self.size, self.hop)
        real, imag = (frames @ self.basis.T).chunk(2, -1)
        return ((real.square() + imag.square()) @ self.filters.T).clamp(min=1e-6).log10().transpose(1, 2)


def audio_tagger() -> Built:
    """One second of waveform to mel energies to a small CNN with attention pooling (keyword spotting)."""

    class Tagger(nn.Module):
        def __init__(self) -> None:
            super().__init__()
            self.mel, self.bn = MelSpectrogram(), nn.BatchNorm2d(1)
            dims = (1, 32, 64, 128)
            self.body = nn.Sequential(
                *[nn.Sequential(conv_bn(a, b, 3), conv_bn(b, b, 3), nn.AvgPool2d(2)) for a, b in pairwise(dims)]
            )
            self.attend, self.classify = nn.Linear(128, 35), nn.Linear(128, 35)

        def forward(self, wave: Tensor) -> Tensor:
            x = self.body(self.bn(self.mel(wave).unsqueeze(1))).mean(2).transpose(1, 2)
            return (self.attend(x).softmax(1) * self.classify(x).sigmoid()).sum(1)

    return build(Tagger, lambda: (torch.randn(1, 16000) * 0.1,))


class Vocoder(nn.Module):
    """HiFi-GAN's generator: transposed convolutions, each followed by multi-receptive-field residual blocks."""

    def __init__(self, mels: int, width: int, rates: tuple[int, ...]) -> None:
        super().__init__()
        self.pre = nn.Conv1d(mels, width, 7, padding=3)
        dims = [width // 2**i for i in range(len(rates) + 1)]
        self.up = nn.ModuleList([nn.ConvTranspose1d(a, b, 2 * r, r, r // 2) for a, b, r in zip(dims, dims[1:], rates)])
        self.mrf = nn.ModuleList([nn.ModuleList([self._res(d, k) for k in (3, 7, 11)]) for d in dims[1:]])
        self.post = nn.Conv1d(dims[-1], 1, 7, padding=3)

    @staticmethod
    def _res(dim: int, k: int) -> nn.ModuleList:
        return nn.ModuleList([nn.Conv1d(dim, dim, k, padding=d * (k // 2), dilation=d) for d in (1, 3, 5)])

    def forward(self, mel: Tensor) -> Tensor:
        x = self.pre(mel)
        for up, branches in zip(self.up, self.mrf):
            x = up(F.leaky_relu(x, 0.1))
            results = []
            for convs in branches:  # type: ignore[attr-defined]
                y = x
                for conv in convs:
                    y = y + 0.3 * conv(F.leaky_relu(y, 0.1))
                results.append(y)
            x = torch.stack(results).mean(0)
        return torch.tanh(0.3 * self.post(F.leaky_relu(x, 0.1)))


def vocoder() -> Built:
    """A HiFi-GAN-style generator (V2 widths), 32 mel frames to 8,192 samples."""
    return build(lambda: Vocoder(80, 128, (8, 8, 2, 2)), lambda: (torch.randn(1, 80, 32),), kaiming=True)
