"""Computer vision: the architectures of the published models, written out in plain PyTorch, at their real sizes."""

from __future__ import annotations

from collections.abc import Sequence

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from .build import Block, Built, Mlp, build, image


def conv_bn(cin: int, cout: int, k: int = 1, s: int = 1, groups: int = 1, act: type[nn.Module] | None = nn.ReLU) -> nn.Sequential:
    """Convolution, batch norm, activation."""
    layers: list[nn.Module] = [nn.Conv2d(cin, cout, k, s, k // 2, groups=groups, bias=False), nn.BatchNorm2d(cout)]
    return nn.Sequential(*layers, *([act()] if act else []))


class Bottleneck(nn.Module):
    """ResNet's 1x1, 3x3, 1x1 block."""

    def __init__(self, cin: int, width: int, stride: int) -> None:
        super().__init__()
        cout = 4 * width
        self.body = nn.Sequential(conv_bn(cin, width), conv_bn(width, width, 3, stride), conv_bn(width, cout, act=None))
        self.skip = conv_bn(cin, cout, 1, stride, act=None) if stride != 1 or cin != cout else nn.Identity()

    def forward(self, x: Tensor) -> Tensor:
        return F.relu(self.body(x) + self.skip(x))


def resnet50() -> Built:
    """ResNet-50 at 224 x 224."""

    def make() -> nn.Module:
        layers: list[nn.Module] = [conv_bn(3, 64, 7, 2), nn.MaxPool2d(3, 2, 1)]
        cin = 64
        for width, depth, stride in ((64, 3, 1), (128, 4, 2), (256, 6, 2), (512, 3, 2)):
            for i in range(depth):
                layers.append(Bottleneck(cin, width, stride if i == 0 else 1))
                cin = 4 * width
        return nn.Sequential(*layers, nn.AdaptiveAvgPool2d(1), nn.Flatten(1), nn.Linear(cin, 1000))

    return build(make, lambda: (image(),))


class SqueezeExcite(nn.Module):
    """Channel attention; ``gate`` is hard-sigmoid in MobileNetV3 and sigmoid in EfficientNet."""

    def __init__(self, channels: int, hidden: int, act: type[nn.Module], gate: type[nn.Module]) -> None:
        super().__init__()
        self.down, self.act = nn.Conv2d(channels, hidden, 1), act()
        self.up, self.gate = nn.Conv2d(hidden, channels, 1), gate()

    def forward(self, x: Tensor) -> Tensor:
        return x * self.gate(self.up(self.act(self.down(F.adaptive_avg_pool2d(x, 1)))))


class InvertedResidual(nn.Module):
    """Expand, depthwise, squeeze-and-excite, project."""

    def __init__(
        self, cin: int, hidden: int, cout: int, k: int, s: int, act: type[nn.Module], se: nn.Module | None
    ) -> None:
        super().__init__()
        expand = [conv_bn(cin, hidden, act=act)] if hidden != cin else []
        squeeze = [se] if se else []
        depthwise = conv_bn(hidden, hidden, k, s, groups=hidden, act=act)
        self.body = nn.Sequential(*expand, depthwise, *squeeze, conv_bn(hidden, cout, act=None))
        self.residual = s == 1 and cin == cout

    def forward(self, x: Tensor) -> Tensor:
        return x + self.body(x) if self.residual else self.body(x)


# kernel, expanded, out, squeeze-excite, hard-swish, stride: table 1 of "Searching for MobileNetV3".
MOBILENET_V3_LARGE = (
    (3, 16, 16, 0, 0, 1), (3, 64, 24, 0, 0, 2), (3, 72, 24, 0, 0, 1), (5, 72, 40, 1, 0, 2), (5, 120, 40, 1, 0, 1),
    (5, 120, 40, 1, 0, 1), (3, 240, 80, 0, 1, 2), (3, 200, 80, 0, 1, 1), (3, 184, 80, 0, 1, 1), (3, 184, 80, 0, 1, 1),
    (3, 480, 112, 1, 1, 1), (3, 672, 112, 1, 1, 1), (5, 672, 160, 1, 1, 2), (5, 960, 160, 1, 1, 1), (5, 960, 160, 1, 1, 1),
)  # fmt: skip


def mobilenet_v3_large() -> Built:
    """MobileNetV3-Large at 224 x 224."""

    def make() -> nn.Module:
        layers: list[nn.Module] = [conv_bn(3, 16, 3, 2, act=nn.Hardswish)]
        cin = 16
        for k, hidden, cout, se, swish, s in MOBILENET_V3_LARGE:
            act = nn.Hardswish if swish else nn.ReLU
            squeeze = SqueezeExcite(hidden, (hidden // 4 + 7) // 8 * 8, nn.ReLU, nn.Hardsigmoid) if se else None
            layers.append(InvertedResidual(cin, hidden, cout, k, s, act, squeeze))
            cin = cout
        head = [nn.Linear(960, 1280), nn.Hardswish(), nn.Dropout(0.2), nn.Linear(1280, 1000)]
        return nn.Sequential(*layers, conv_bn(cin, 960, act=nn.Hardswish), nn.AdaptiveAvgPool2d(1), nn.Flatten(1), *head)

    return build(make, lambda: (image(),))


# expansion, kernel, stride, out, repeats: table 1 of "EfficientNet".
EFFICIENTNET_B0 = (
    (1, 3, 1, 16, 1), (6, 3, 2, 24, 2), (6, 5, 2, 40, 2), (6, 3, 2, 80, 3), (6, 5, 1, 112, 3), (6, 5, 2, 192, 4), (6, 3, 1, 320, 1),
)  # fmt: skip


def efficientnet_b0() -> Built:
    """EfficientNet-B0 at 224 x 224."""

    def make() -> nn.Module:
        layers: list[nn.Module] = [conv_bn(3, 32, 3, 2, act=nn.SiLU)]
        cin = 32
        for expansion, k, stride, cout, repeats in EFFICIENTNET_B0:
            for i in range(repeats):
                hidden = cin * expansion
                squeeze = SqueezeExcite(hidden, cin // 4, nn.SiLU, nn.Sigmoid)
                layers.append(InvertedResidual(cin, hidden, cout, k, stride if i == 0 else 1, nn.SiLU, squeeze))
                cin = cout
        head = [nn.AdaptiveAvgPool2d(1), nn.Flatten(1), nn.Dropout(0.2), nn.Linear(1280, 1000)]
        return nn.Sequential(*layers, conv_bn(cin, 1280, act=nn.SiLU), *head)

    return build(make, lambda: (image(),))


class LayerNorm2d(nn.LayerNorm):
    """Layer norm over the channels of an NCHW tensor."""

    def forward(self, x: Tensor) -> Tensor:
        return super().forward(x.permute(0, 2, 3, 1)).permute(0, 3, 1, 2)


class ConvNextBlock(nn.Module):
    """Depthwise 7x7, layer norm, inverted bottleneck, layer scale."""

    def __init__(self, dim: int) -> None:
        super().__init__()
        self.conv, self.norm, self.mlp = nn.Conv2d(dim, dim, 7, 1, 3, groups=dim), nn.LayerNorm(dim), Mlp(dim, 4 * dim)
        # Trained layer scales are of this order; the published initial 1e-6 would make every block an identity.
        self.scale = nn.Parameter(torch.full((dim, 1, 1), 0.2))

    def forward(self, x: Tensor) -> Tensor:
        y = self.mlp(self.norm(self.conv(x).permute(0, 2, 3, 1)))
        return x + self.scale * y.permute(0, 3, 1, 2)


def convnext_tiny() -> Built:
    """ConvNeXt-T at 224 x 224."""

    def make() -> nn.Module:
        layers: list[nn.Module] = [nn.Conv2d(3, 96, 4, 4), LayerNorm2d(96, eps=1e-6)]
        dims, depths = (96, 192, 384, 768), (3, 3, 9, 3)
        for i, (dim, depth) in enumerate(zip(dims, depths)):
            if i:
                layers += [LayerNorm2d(dims[i - 1], eps=1e-6), nn.Conv2d(dims[i - 1], dim, 2, 2)]
            layers += [ConvNextBlock(dim) for _ in range(depth)]
        head = [nn.AdaptiveAvgPool2d(1), LayerNorm2d(768, eps=1e-6), nn.Flatten(1), nn.Linear(768, 1000)]
        return nn.Sequential(*layers, *head)

    return build(make, lambda: (image(),))


class VisionTransformer(nn.Module):
    """ViT with a class token and learned positions."""

    def __init__(self, size: int, patch: int, dim: int, heads: int, depth: int) -> None:
        super().__init__()
        self.patch = nn.Conv2d(3, dim, patch, patch)
        self.cls = nn.Parameter(torch.randn(1, 1, dim) * 0.02)
        self.pos = nn.Parameter(torch.randn(1, (size // patch) ** 2 + 1, dim) * 0.02)
        self.blocks = nn.Sequential(*[Block(dim, heads) for _ in range(depth)])
        self.norm, self.head = nn.LayerNorm(dim), nn.Linear(dim, 1000)

    def forward(self, x: Tensor) -> Tensor:
        x = self.patch(x).flatten(2).transpose(1, 2)
        x = torch.cat((self.cls.expand(x.shape[0], -1, -1), x), dim=1) + self.pos
        return self.head(self.norm(self.blocks(x))[:, 0])


def vit_b_16() -> Built:
    """ViT-B/16 at 224 x 224."""
    return build(lambda: VisionTransformer(224, 16, 768, 12, 12), lambda: (image(),))


class WindowBlock(nn.Module):
    """Swin's block: attention in (shifted) windows with a relative position bias, then an MLP; input [b, h, w, dim]."""

    index: Tensor

    def __init__(self, dim: int, heads: int, shift: int, window: int = 7) -> None:
        super().__init__()
        self.heads, self.shift, self.window = heads, shift, window
        self.norm1, self.norm2, self.mlp = nn.LayerNorm(dim), nn.LayerNorm(dim), Mlp(dim, 4 * dim)
        self.qkv, self.out = nn.Linear(dim, 3 * dim), nn.Linear(dim, dim)
        self.bias = nn.Parameter(torch.randn((2 * window - 1) ** 2, heads) * 0.02)
        at = torch.stack(torch.meshgrid(torch.arange(window), torch.arange(window), indexing="ij")).flatten(1)
        apart = at[:, :, None] - at[:, None, :] + window - 1
        self.register_buffer("index", (apart[0] * (2 * window - 1) + apart[1]).flatten())

    def _mask(self, x: Tensor) -> Tensor:
        """-100 between positions of one shifted window that come from different regions, [windows, 1, ww, ww]."""
        size = x.shape[1]
        at = torch.arange(size, device=x.device)
        band = (at >= size - self.window).long() + (at >= size - self.shift).long()
        region = (3 * band[:, None] + band)[None, :, :, None]
        flat = self._windows(region)[..., 0]
        return torch.where(flat[:, None] == flat[:, :, None], 0.0, -100.0)[:, None]

    def _windows(self, x: Tensor) -> Tensor:
        b, h, w, c = x.shape
        k = self.window
        return x.view(b, h // k, k, w // k, k, c).permute(0, 1, 3, 2, 4, 5).reshape(-1, k * k, c)

    def _attend(self, x: Tensor, mask: Tensor | None) -> Tensor:
        n, ww, c = x.shape
        q, k, v = self.qkv(x).reshape(n, ww, 3, self.heads, c // self.heads).permute(2, 0, 3, 1, 4)
        scores = (q * (c // self.heads) ** -0.5) @ k.transpose(-2, -1)
        scores = scores + self.bias[self.index].view(ww, ww, -1).permute(2, 0, 1).unsqueeze(0)
        if mask is not None:
            scores = scores + mask
        return self.out((scores.softmax(-1) @ v).transpose(1, 2).reshape(n, ww, c))

    def forward(self, x: Tensor) -> Tensor:
        b, h, w, c = x.shape
        k, s = self.window, self.shift
        y = self.norm1(x)
        if s:
            y = torch.roll(y, (-s, -s), (1, 2))
        y = self._attend(self._windows(y), self._mask(x) if s else None)
        y = y.view(b, h // k, w // k, k, k, c).permute(0, 1, 3, 2, 4, 5).reshape(b, h, w, c)
        if s:
            y = torch.roll(y, (s, s), (1, 2))
        x = x + y
        return x + self.mlp(self.norm2(x))


class PatchMerging(nn.Module):
    """Four neighbours to one position of twice the width."""

    def __init__(self, dim: int) -> None:
        super().__init__()
        self.norm, self.reduce = nn.LayerNorm(4 * dim), nn.Linear(4 * dim, 2 * dim, bias=False)

    def forward(self, x: Tensor) -> Tensor:
        parts = (x[:, 0::2, 0::2], x[:, 1::2, 0::2], x[:, 0::2, 1::2], x[:, 1::2, 1::2])
        return self.reduce(self.norm(torch.cat(parts, -1)))


class Swin(nn.Module):
    """Swin transformer for 224 x 224 images."""

    def __init__(self, dim: int, depths: Sequence[int], heads: Sequence[int]) -> None:
        super().__init__()
        self.patch, self.norm0 = nn.Conv2d(3, dim, 4, 4), nn.LayerNorm(dim)
        layers: list[nn.Module] = []
        size = 56
        for i, (depth, head) in enumerate(zip(depths, heads)):
            layers += [WindowBlock(dim, head, 3 if j % 2 and size > 7 else 0) for j in range(depth)]
            if i < len(depths) - 1:
                layers.append(PatchMerging(dim))
                dim, size = 2 * dim, size // 2
        self.layers = nn.Sequential(*layers)
        self.norm, self.head = nn.LayerNorm(dim), nn.Linear(dim, 1000)

    def forward(self, x: Tensor) -> Tensor:
        x = self.layers(self.norm0(self.patch(x).permute(0, 2, 3, 1)))
        return self.head(self.norm(x).mean((1, 2)))


def swin_t() -> Built:
    """Swin-T at 224 x 224."""
    return build(lambda: Swin(96, (2, 2, 6, 2), (3, 6, 12, 24)), lambda: (image(),))
