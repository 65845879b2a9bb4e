"""Computer vision, one prediction per position: segmentation and detection."""

from __future__ import annotations

from itertools import pairwise

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from .build import Built, build, image
from .vision import conv_bn


def double_conv(cin: int, cout: int) -> nn.Sequential:
    """U-Net's pair of 3x3 convolutions."""
    return nn.Sequential(conv_bn(cin, cout, 3), conv_bn(cout, cout, 3))


class UNet(nn.Module):
    """U-Net with transposed-convolution upsampling."""

    def __init__(self, width: int, classes: int) -> None:
        super().__init__()
        dims = [width * 2**i for i in range(5)]
        self.inc = double_conv(3, dims[0])
        self.down = nn.ModuleList([double_conv(a, b) for a, b in pairwise(dims)])
        self.up = nn.ModuleList([nn.ConvTranspose2d(b, a, 2, 2) for a, b in pairwise(dims)][::-1])
        self.merge = nn.ModuleList([double_conv(b, a) for a, b in pairwise(dims)][::-1])
        self.head = nn.Conv2d(width, classes, 1)

    def forward(self, x: Tensor) -> Tensor:
        skips = [self.inc(x)]
        for down in self.down:
            skips.append(down(F.max_pool2d(skips[-1], 2)))
        x = skips.pop()
        for up, merge in zip(self.up, self.merge):
            x = merge(torch.cat((skips.pop(), up(x)), dim=1))
        return self.head(x)


def unet() -> Built:
    """U-Net of width 32 at 256 x 256."""
    return build(lambda: UNet(32, 21), lambda: (image(256),))


class C2f(nn.Module):
    """YOLOv8's cross-stage block: every inner bottleneck's result is concatenated."""

    def __init__(self, cin: int, cout: int, depth: int, shortcut: bool) -> None:
        super().__init__()
        half = cout // 2
        self.first, self.last = conv_bn(cin, cout, act=nn.SiLU), conv_bn((2 + depth) * half, cout, act=nn.SiLU)
        self.inner = nn.ModuleList(
            [nn.Sequential(conv_bn(half, half, 3, act=nn.SiLU), conv_bn(half, half, 3, act=nn.SiLU)) for _ in range(depth)]
        )
        self.shortcut = shortcut

    def forward(self, x: Tensor) -> Tensor:
        parts = list(self.first(x).chunk(2, 1))
        for block in self.inner:
            y = block(parts[-1])
            parts.append(parts[-1] + y if self.shortcut else y)
        return self.last(torch.cat(parts, 1))


class SPPF(nn.Module):
    """Spatial pyramid pooling by three 5x5 max pools in a row."""

    def __init__(self, dim: int) -> None:
        super().__init__()
        self.first, self.last = conv_bn(dim, dim // 2, act=nn.SiLU), conv_bn(2 * dim, dim, act=nn.SiLU)

    def forward(self, x: Tensor) -> Tensor:
        parts = [self.first(x)]
        for _ in range(3):
            parts.append(F.max_pool2d(parts[-1], 5, 1, 2))
        return self.last(torch.cat(parts, 1))


class Detect(nn.Module):
    """Decoupled box and class branches with distribution focal boxes, decoded to [b, 4 + classes, anchors]."""

    def __init__(self, dims: tuple[int, ...], classes: int, bins: int = 16) -> None:
        super().__init__()
        self.bins = bins

        def branch(cin: int, hidden: int, cout: int) -> nn.Sequential:
            return nn.Sequential(
                conv_bn(cin, hidden, 3, act=nn.SiLU), conv_bn(hidden, hidden, 3, act=nn.SiLU), nn.Conv2d(hidden, cout, 1)
            )

        self.box = nn.ModuleList([branch(d, 64, 4 * bins) for d in dims])
        self.cls = nn.ModuleList([branch(d, max(dims[0], 80), classes) for d in dims])
        self.register_buffer("values", torch.arange(bins, dtype=torch.float32))

    def forward(self, maps: list[Tensor]) -> Tensor:
        boxes, classes = [], []
        for x, box, cls, stride in zip(maps, self.box, self.cls, (8, 16, 32)):
            b, _, h, w = x.shape
            sides = box(x).view(b, 4, self.bins, h * w).softmax(2).transpose(2, 3) @ self.values
            column = (torch.arange(w, device=x.device) + 0.5).repeat(h)
            row = (torch.arange(h, device=x.device) + 0.5).repeat_interleave(w)
            low = torch.stack((column - sides[:, 0], row - sides[:, 1]), 1)
            high = torch.stack((column + sides[:, 2], row + sides[:, 3]), 1)
            boxes.append(torch.cat(((low + high) / 2, high - low), 1) * stride)
            classes.append(cls(x).flatten(2).sigmoid())
        return torch.cat((torch.cat(boxes, 2), torch.cat(classes, 2)), 1)


class Yolo(nn.Module):
    """YOLOv8's backbone, feature pyramid and head, at the nano widths."""

    def __init__(self, classes: int = 80) -> None:
        super().__init__()
        w = (16, 32, 64, 128, 256)
        self.stem = conv_bn(3, w[0], 3, 2, act=nn.SiLU)
        self.down = nn.ModuleList([conv_bn(a, b, 3, 2, act=nn.SiLU) for a, b in pairwise(w)])
        self.stage = nn.ModuleList([C2f(c, c, n, True) for c, n in zip(w[1:], (1, 2, 2, 1))])
        self.pool = SPPF(w[4])
        self.up1, self.up2 = C2f(w[4] + w[3], w[3], 1, False), C2f(w[3] + w[2], w[2], 1, False)
        self.low1, self.low2 = conv_bn(w[2], w[2], 3, 2, act=nn.SiLU), conv_bn(w[3], w[3], 3, 2, act=nn.SiLU)
        self.mid, self.deep = C2f(w[2] + w[3], w[3], 1, False), C2f(w[3] + w[4], w[4], 1, False)
        self.head = Detect((w[2], w[3], w[4]), classes)

    def forward(self, x: Tensor) -> Tensor:
        x, maps = self.stem(x), []
        for down, stage in zip(self.down, self.stage):
            x = stage(down(x))
            maps.append(x)
        p5 = self.pool(maps[3])
        p4 = self.up1(torch.cat((F.interpolate(p5, scale_factor=2.0, mode="nearest"), maps[2]), 1))
        p3 = self.up2(torch.cat((F.interpolate(p4, scale_factor=2.0, mode="nearest"), maps[1]), 1))
        n4 = self.mid(torch.cat((self.low1(p3), p4), 1))
        n5 = self.deep(torch.cat((self.low2(n4), p5), 1))
        return self.head([p3, n4, n5])


def yolo() -> Built:
    """A YOLOv8-nano-style detector, head and box decoding included, at 320 x 320."""
    return build(Yolo, lambda: (image(320),))


class EfficientAttention(nn.Module):
    """SegFormer's attention: keys and values from a strided convolution of the map."""

    def __init__(self, dim: int, heads: int, reduction: int) -> None:
        super().__init__()
        self.heads = heads
        self.q, self.kv, self.out = nn.Linear(dim, dim), nn.Linear(dim, 2 * dim), nn.Linear(dim, dim)
        self.reduce = nn.Conv2d(dim, dim, reduction, reduction) if reduction > 1 else None
        self.norm = nn.LayerNorm(dim) if reduction > 1 else None

    def forward(self, x: Tensor, h: int, w: int) -> Tensor:
        b, n, c = x.shape
        q = self.q(x).reshape(b, n, self.heads, -1).transpose(1, 2)
        if self.reduce is not None and self.norm is not None:
            x = self.norm(self.reduce(x.transpose(1, 2).reshape(b, c, h, w)).flatten(2).transpose(1, 2))
        k, v = self.kv(x).reshape(b, -1, 2, self.heads, c // self.heads).permute(2, 0, 3, 1, 4)
        scores = (q @ k.transpose(-2, -1)) / (c // self.heads) ** 0.5
        return self.out((scores.softmax(-1) @ v).transpose(1, 2).reshape(b, n, c))


class SegFormerBlock(nn.Module):
    """Efficient attention, then an MLP with a depthwise 3x3 convolution inside."""

    def __init__(self, dim: int, heads: int, reduction: int) -> None:
        super().__init__()
        self.norm1, self.attn, self.norm2 = nn.LayerNorm(dim), EfficientAttention(dim, heads, reduction), nn.LayerNorm(dim)
        self.up, self.down = nn.Linear(dim, 4 * dim), nn.Linear(4 * dim, dim)
        self.mix = nn.Conv2d(4 * dim, 4 * dim, 3, 1, 1, groups=4 * dim)

    def forward(self, x: Tensor, h: int, w: int) -> Tensor:
        x = x + self.attn(self.norm1(x), h, w)
        y = self.up(self.norm2(x))
        y = self.mix(y.transpose(1, 2).reshape(x.shape[0], -1, h, w)).flatten(2).transpose(1, 2)
        return x + self.down(F.gelu(y))


class SegFormer(nn.Module):
    """Hierarchical encoder and all-MLP decoder."""

    def __init__(self, dims: tuple[int, ...], depth: int, width: int, classes: int) -> None:
        super().__init__()
        kernels, cins = ((7, 4), (3, 2), (3, 2), (3, 2)), (3, *dims)
        self.patch = nn.ModuleList([nn.Conv2d(cins[i], dims[i], k, s, k // 2) for i, (k, s) in enumerate(kernels)])
        self.norm = nn.ModuleList([nn.LayerNorm(d) for d in dims])
        self.blocks = nn.ModuleList(
            [nn.ModuleList([SegFormerBlock(d, h, r) for _ in range(depth)]) for d, h, r in zip(dims, (1, 2, 5, 8), (8, 4, 2, 1))]
        )
        self.lateral = nn.ModuleList([nn.Linear(d, width) for d in dims])
        self.fuse, self.head = conv_bn(4 * width, width), nn.Conv2d(width, classes, 1)

    def forward(self, x: Tensor) -> Tensor:
        maps: list[Tensor] = []
        for patch, norm, blocks, lateral in zip(self.patch, self.norm, self.blocks, self.lateral):
            x = patch(x)
            b, c, h, w = x.shape
            y = x.flatten(2).transpose(1, 2)
            for block in blocks:  # type: ignore[attr-defined]
                y = block(y, h, w)
            y = norm(y)
            x = y.transpose(1, 2).reshape(b, c, h, w)
            low = lateral(y).transpose(1, 2).reshape(b, -1, h, w)
            size = maps[0].shape[-2:] if maps else (h, w)
            maps.append(F.interpolate(low, size=size, mode="bilinear", align_corners=False) if maps else low)
        return self.head(self.fuse(torch.cat(maps[::-1], 1)))


def segformer() -> Built:
    """SegFormer-B0 at 256 x 256, 150 classes."""
    return build(lambda: SegFormer((32, 64, 160, 256), 2, 256, 150), lambda: (image(256),))
