"""Generative: the blocks of latent diffusion, its decoder, and a GAN's generator."""

from __future__ import annotations

import math
from itertools import pairwise

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from .build import Attention, Block, Built, Mlp, build


def timestep_embedding(t: Tensor, dim: int) -> Tensor:
    """Sinusoidal features of diffusion times, [b] to [b, dim]."""
    half = dim // 2
    freqs = torch.exp(-math.log(10000) * torch.arange(half, dtype=torch.float32, device=t.device) / half)
    angles = t[:, None].float() * freqs[None]
    return torch.cat((angles.cos(), angles.sin()), dim=-1)


class ResBlock(nn.Module):
    """GroupNorm, SiLU, convolution, twice; the time embedding is added between."""

    def __init__(self, cin: int, cout: int, time: int | None) -> None:
        super().__init__()
        self.norm1, self.conv1 = nn.GroupNorm(32, cin, eps=1e-6), nn.Conv2d(cin, cout, 3, 1, 1)
        self.norm2, self.conv2 = nn.GroupNorm(32, cout, eps=1e-6), nn.Conv2d(cout, cout, 3, 1, 1)
        self.time = nn.Linear(time, cout) if time else None
        self.skip = nn.Conv2d(cin, cout, 1) if cin != cout else nn.Identity()

    def forward(self, x: Tensor, t: Tensor | None = None) -> Tensor:
        y = self.conv1(F.silu(self.norm1(x)))
        if self.time is not None and t is not None:
            y = y + self.time(F.silu(t))[:, :, None, None]
        return self.skip(x) + self.conv2(F.silu(self.norm2(y)))


class GegluBlock(nn.Module):
    """Self-attention, cross-attention to the prompt, gated MLP."""

    def __init__(self, dim: int, heads: int, context: int) -> None:
        super().__init__()
        self.norm1, self.norm2, self.norm3 = nn.LayerNorm(dim), nn.LayerNorm(dim), nn.LayerNorm(dim)
        self.attn, self.cross = Attention(dim, heads), Attention(dim, heads, context)
        self.up, self.down = nn.Linear(dim, 8 * dim), nn.Linear(4 * dim, dim)

    def forward(self, x: Tensor, context: Tensor) -> Tensor:
        x = x + self.attn(self.norm1(x))
        x = x + self.cross(self.norm2(x), context)
        value, gate = self.up(self.norm3(x)).chunk(2, dim=-1)
        return x + self.down(value * F.gelu(gate))


class SpatialTransformer(nn.Module):
    """A GEGLU block over the positions of a map."""

    def __init__(self, dim: int, heads: int, context: int) -> None:
        super().__init__()
        self.norm, self.inp, self.out = nn.GroupNorm(32, dim, eps=1e-6), nn.Conv2d(dim, dim, 1), nn.Conv2d(dim, dim, 1)
        self.block = GegluBlock(dim, heads, context)

    def forward(self, x: Tensor, context: Tensor) -> Tensor:
        b, c, h, w = x.shape
        y = self.inp(self.norm(x)).permute(0, 2, 3, 1).reshape(b, h * w, c)
        y = self.block(y, context).reshape(b, h, w, c).permute(0, 3, 1, 2)
        return x + self.out(y)


class DiffusionUNet(nn.Module):
    """One level down and up of Stable Diffusion's U-Net at its real widths (320 and 640)."""

    def __init__(self, context: int = 768) -> None:
        super().__init__()
        self.time1, self.time2 = nn.Linear(320, 1280), nn.Linear(1280, 1280)
        self.inp = nn.Conv2d(4, 320, 3, 1, 1)
        self.res1, self.attn1 = ResBlock(320, 320, 1280), SpatialTransformer(320, 8, context)
        self.down = nn.Conv2d(320, 320, 3, 2, 1)
        self.res2, self.attn2 = ResBlock(320, 640, 1280), SpatialTransformer(640, 8, context)
        self.up = nn.Conv2d(640, 640, 3, 1, 1)
        self.res3, self.attn3 = ResBlock(960, 320, 1280), SpatialTransformer(320, 8, context)
        self.norm, self.out = nn.GroupNorm(32, 320), nn.Conv2d(320, 4, 3, 1, 1)

    def forward(self, x: Tensor, t: Tensor, context: Tensor) -> Tensor:
        emb = self.time2(F.silu(self.time1(timestep_embedding(t, 320))))
        x = self.inp(x)
        high = self.attn1(self.res1(x, emb), context)
        low = self.attn2(self.res2(self.down(high), emb), context)
        low = self.up(F.interpolate(low, scale_factor=2.0, mode="nearest"))
        x = self.attn3(self.res3(torch.cat((low, high), 1), emb), context)
        return self.out(F.silu(self.norm(x)))


def diffusion_unet() -> Built:
    """Stable-Diffusion-style U-Net levels: a 4 x 32 x 32 latent and 77 prompt tokens."""

    def inputs() -> tuple:
        return torch.randn(1, 4, 32, 32), torch.tensor([500]), torch.randn(1, 77, 768)

    return build(DiffusionUNet, inputs)


class DitBlock(nn.Module):
    """A transformer block whose norms are shifted, scaled and gated by the condition (adaLN-zero)."""

    def __init__(self, dim: int, heads: int) -> None:
        super().__init__()
        self.attn, self.mlp, self.cond = Attention(dim, heads), Mlp(dim, 4 * dim), nn.Linear(dim, 6 * dim)

    def forward(self, x: Tensor, c: Tensor) -> Tensor:
        shift1, scale1, gate1, shift2, scale2, gate2 = self.cond(F.silu(c)).unsqueeze(1).chunk(6, dim=-1)
        y = F.layer_norm(x, x.shape[-1:], eps=1e-6) * (1 + scale1) + shift1
        x = x + gate1 * self.attn(y)
        y = F.layer_norm(x, x.shape[-1:], eps=1e-6) * (1 + scale2) + shift2
        return x + gate2 * self.mlp(y)


class Dit(nn.Module):
    """A diffusion transformer over 2 x 2 latent patches."""

    def __init__(self, size: int, dim: int, heads: int, depth: int) -> None:
        super().__init__()
        self.side = size // 2
        self.patch, self.pos = nn.Conv2d(4, dim, 2, 2), nn.Parameter(torch.randn(1, self.side**2, dim) * 0.5)
        self.time1, self.time2, self.label = nn.Linear(256, dim), nn.Linear(dim, dim), nn.Embedding(1001, dim)
        self.blocks = nn.ModuleList([DitBlock(dim, heads) for _ in range(depth)])
        self.cond, self.out = nn.Linear(dim, 2 * dim), nn.Linear(dim, 2 * 2 * 8)

    def forward(self, x: Tensor, t: Tensor, y: Tensor) -> Tensor:
        x = self.patch(x).flatten(2).transpose(1, 2) + self.pos
        c = self.time2(F.silu(self.time1(timestep_embedding(t, 256)))) + self.label(y)
        for block in self.blocks:
            x = block(x, c)
        shift, scale = self.cond(F.silu(c)).unsqueeze(1).chunk(2, dim=-1)
        x = self.out(F.layer_norm(x, x.shape[-1:], eps=1e-6) * (1 + scale) + shift)
        x = x.reshape(x.shape[0], self.side, self.side, 2, 2, 8)
        return torch.einsum("nhwpqc->nchpwq", x).reshape(x.shape[0], 8, 2 * self.side, 2 * self.side)


def dit() -> Built:
    """DiT-B/2's width and heads, 6 of its 12 blocks, a 4 x 32 x 32 latent."""
    return build(
        lambda: Dit(32, 768, 12, 6), lambda: (torch.randn(1, 4, 32, 32), torch.tensor([300]), torch.tensor([7]))
    )


class MapAttention(nn.Module):
    """Single-head attention over the positions of a map, with a residual."""

    def __init__(self, dim: int) -> None:
        super().__init__()
        self.norm, self.qkv, self.out = nn.GroupNorm(32, dim, eps=1e-6), nn.Conv2d(dim, 3 * dim, 1), nn.Conv2d(dim, dim, 1)

    def forward(self, x: Tensor) -> Tensor:
        b, c, h, w = x.shape
        q, k, v = self.qkv(self.norm(x)).reshape(b, 3, c, h * w).unbind(1)
        weights = torch.bmm(q.transpose(1, 2), k * c**-0.5).softmax(-1)
        return x + self.out(torch.bmm(v, weights.transpose(1, 2)).reshape(b, c, h, w))


def vae_decoder() -> Built:
    """Stable Diffusion's VAE decoder at its real widths, a 4 x 16 x 16 latent to a 128 x 128 image."""

    def make() -> nn.Module:
        layers: list[nn.Module] = [nn.Conv2d(4, 512, 3, 1, 1), ResBlock(512, 512, None), MapAttention(512)]
        layers.append(ResBlock(512, 512, None))
        dim = 512
        for i, width in enumerate((512, 512, 256, 128)):
            layers += [ResBlock(dim if j == 0 else width, width, None) for j in range(2)]
            if i < 3:
                layers += [nn.Upsample(scale_factor=2, mode="nearest"), nn.Conv2d(width, width, 3, 1, 1)]
            dim = width
        return nn.Sequential(*layers, nn.GroupNorm(32, 128, eps=1e-6), nn.SiLU(), nn.Conv2d(128, 3, 3, 1, 1))

    return build(make, lambda: (torch.randn(1, 4, 16, 16),))


def dcgan() -> Built:
    """DCGAN's generator, 100 latents to a 64 x 64 image."""

    def make() -> nn.Module:
        dims = (512, 256, 128, 64)
        layers: list[nn.Module] = [nn.ConvTranspose2d(100, 512, 4, 1, 0, bias=False), nn.BatchNorm2d(512), nn.ReLU()]
        for a, b in pairwise(dims):
            layers += [nn.ConvTranspose2d(a, b, 4, 2, 1, bias=False), nn.BatchNorm2d(b), nn.ReLU()]
        return nn.Sequential(*layers, nn.ConvTranspose2d(64, 3, 4, 2, 1, bias=False), nn.Tanh())

    return build(make, lambda: (torch.randn(1, 100, 1, 1),))


class MaeDecoder(nn.Module):
    """A ViT-style masked autoencoder's decoder with learned mask tokens."""

    def __init__(self, dim: int, heads: int, depth: int) -> None:
        super().__init__()
        self.embed, self.mask = nn.Linear(768, dim), nn.Parameter(torch.randn(1, 1, dim) * 0.1)
        self.pos = nn.Parameter(torch.randn(1, 197, dim) * 0.5)
        self.blocks = nn.Sequential(*[Block(dim, heads) for _ in range(depth)])
        self.norm, self.head = nn.LayerNorm(dim), nn.Linear(dim, 768)

    def forward(self, seen: Tensor, restore: Tensor) -> Tensor:
        x = self.embed(seen)
        hidden = self.mask.expand(x.shape[0], restore.shape[1] + 1 - x.shape[1], -1)
        patches = torch.cat((x[:, 1:], hidden), dim=1)
        patches = torch.gather(patches, 1, restore.unsqueeze(-1).expand(-1, -1, x.shape[2]))
        x = torch.cat((x[:, :1], patches), dim=1) + self.pos
        return self.head(self.norm(self.blocks(x)))[:, 1:]


def mae_decoder() -> Built:
    """MAE's decoder (width 512, 8 blocks): 49 visible patches to 196 reconstructed ones."""

    def inputs() -> tuple:
        return torch.randn(1, 50, 768), torch.randperm(196).unsqueeze(0)

    return build(lambda: MaeDecoder(512, 16, 8), inputs)
