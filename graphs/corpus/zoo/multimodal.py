"""Multimodal: a visual question answerer and a bottleneck-token fuser of three modalities."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from .build import Attention, Block, Built, Mlp, build, image, tokens


class VqaFuser(nn.Module):
    """Image patches and question tokens, each encoded, then fused by cross-attention; answer scores [b, answers]."""

    def __init__(self, dim: int, heads: int, depth: int, vocab: int, answers: int) -> None:
        super().__init__()
        self.patch, self.place = nn.Conv2d(3, dim, 16, 16), nn.Parameter(torch.randn(1, 196, dim) * 0.02)
        self.word, self.position = nn.Embedding(vocab, dim), nn.Embedding(64, dim)
        self.see = nn.Sequential(*[Block(dim, heads) for _ in range(depth)])
        self.fuse = nn.ModuleList([Block(dim, heads, context_dim=dim) for _ in range(depth)])
        self.norm, self.head = nn.LayerNorm(dim), nn.Linear(dim, answers)

    def forward(self, pixels: Tensor, question: Tensor) -> Tensor:
        seen = self.see(self.patch(pixels).flatten(2).transpose(1, 2) + self.place)
        x = self.word(question) + self.position(torch.arange(question.shape[1], device=question.device))
        for block in self.fuse:
            x = block(x, seen)
        kept = (question != 0).unsqueeze(-1).to(x.dtype)
        pooled = (self.norm(x) * kept).sum(1) / kept.sum(1).clamp(min=1)
        return self.head(pooled)


def vqa_fuser() -> Built:
    """Visual question answering at width 512: a 224 x 224 image and 32 question tokens."""
    return build(lambda: VqaFuser(512, 8, 4, 30522, 3129), lambda: (image(), tokens(30522, 1, 32)))


class PerceiverLayer(nn.Module):
    """Latents attend to the inputs, then to themselves."""

    def __init__(self, dim: int, heads: int) -> None:
        super().__init__()
        self.norm_q, self.norm_kv, self.cross = nn.LayerNorm(dim), nn.LayerNorm(dim), Attention(dim, heads)
        self.block = Block(dim, heads)

    def forward(self, latents: Tensor, inputs: Tensor) -> Tensor:
        return self.block(latents + self.cross(self.norm_q(latents), self.norm_kv(inputs)))


class Perceiver(nn.Module):
    """Audio frames, video patches and text tokens into one set of latents."""

    def __init__(self, dim: int, heads: int, depth: int, latents: int) -> None:
        super().__init__()
        self.audio, self.video, self.text = nn.Linear(128, dim), nn.Linear(768, dim), nn.Embedding(10000, dim)
        self.kind = nn.Parameter(torch.randn(3, dim) * 0.1)
        self.latents = nn.Parameter(torch.randn(1, latents, dim) * 0.5)
        self.layers = nn.ModuleList([PerceiverLayer(dim, heads) for _ in range(depth)])
        self.norm, self.mlp, self.head = nn.LayerNorm(dim), Mlp(dim, 2 * dim), nn.Linear(dim, 400)

    def forward(self, audio: Tensor, video: Tensor, text: Tensor) -> tuple[Tensor, Tensor]:
        parts = (self.audio(audio) + self.kind[0], self.video(video) + self.kind[1], self.text(text) + self.kind[2])
        inputs = torch.cat(parts, dim=1)
        x = self.latents.expand(audio.shape[0], -1, -1)
        for layer in self.layers:
            x = layer(x, inputs)
        pooled = self.mlp(self.norm(x)).mean(1)
        return self.head(pooled), nn.functional.normalize(pooled, dim=-1)


def perceiver_fusion() -> Built:
    """Perceiver-style fusion at width 384: 100 audio frames, 196 video patches, 48 tokens, 64 latents."""

    def inputs() -> tuple:
        return torch.randn(1, 100, 128), torch.randn(1, 196, 768), tokens(10000, 1, 48)

    return build(lambda: Perceiver(384, 6, 4, 64), inputs)
