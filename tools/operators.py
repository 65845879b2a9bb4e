"""Single operators as SAMPLEs (``op:NAME``): what ``burnish bench --ops`` measures, declared by their sizes.

Floating-point operations are those of the textbook algorithm, a multiply and an add counting as two: an algorithm that needs
fewer, as Winograd's does, shows as a higher rate. Of pointwise operators and reductions every operation of the formula counts
one, an exponential or an error function too.
"""

from __future__ import annotations

import difflib
import math
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import torch
import torch.nn.functional as F
from torch import nn

from .console import InputError, choices

PREFIX = "op:"
Made = tuple[nn.Module, tuple[torch.Tensor, ...]]

CATEGORIES: Mapping[str, str] = {
    "gemm": "matrix products, M×K×N (linear layers without bias)",
    "small": "matrix products with few rows, or with short sides",
    "bmm": "batched matrix products, B×M×K×N",
    "conv": "convolutions: of ResNet-50, MobileNetV3-large, EfficientNet-B0, and other kinds; in-out-size",
    "depthwise": "depthwise convolutions of MobileNetV3-large and EfficientNet-B0; channels-size",
    "squeeze": "convolutions of a single pixel, from squeeze-and-excitation; in-out",
    "attention": "attention, of 12 heads of 64 where not said otherwise; by sequence length",
    "memory": "operators bound by memory, beyond the caches",
}


@dataclass(frozen=True)
class Operator:
    """One operator. flops: floating-point operations of a call; build: draws the module and its inputs."""

    name: str
    category: str
    flops: float
    build: Callable[[], Made]


class Function(nn.Module):
    """A function of tensors as a module."""

    def __init__(self, function: Callable[..., torch.Tensor]) -> None:
        super().__init__()
        self.function = function

    def forward(self, *tensors: torch.Tensor) -> torch.Tensor:
        """The function of the tensors."""
        return self.function(*tensors)


# M, K, N: squares, then the layers of BERT-base, ViT-B/16, BERT-large and Llama-like blocks.
GEMM = (
    *((n, n, n) for n in (256, 512, 1024, 2048)),
    *((128, 768, 768), (128, 768, 3072), (128, 3072, 768)),
    *((197, 768, 768), (197, 768, 3072), (197, 3072, 768)),
    *((384, 1024, 1024), (512, 1024, 4096), (512, 4096, 1024)),
)
ROWS = (1, 2, 4, 8, 16)
# The last: a vocabulary, few results of long sums, and two short sides.
SMALL = (
    *((m, 4096, 4096) for m in ROWS),
    *((m, 768, 3072) for m in ROWS),
    *((1, 768, 50257), (64, 8192, 64), (4096, 64, 64), (32, 2048, 512)),
)
BMM = (
    (12, 128, 64, 128),
    (12, 128, 128, 64),
    (12, 512, 64, 512),
    (12, 512, 512, 64),
    (8, 256, 256, 256),
    (64, 32, 32, 32),
)

# In, out, size, kernel, stride: every distinct convolution of the three networks at 224×224, in the order they compute them.
RESNET50 = (
    *((3, 64, 224, 7, 2), (64, 64, 56, 1, 1), (64, 64, 56, 3, 1), (64, 256, 56, 1, 1), (256, 64, 56, 1, 1)),
    *((256, 128, 56, 1, 1), (128, 128, 56, 3, 2), (128, 512, 28, 1, 1), (256, 512, 56, 1, 2), (512, 128, 28, 1, 1)),
    *((128, 128, 28, 3, 1), (512, 256, 28, 1, 1), (256, 256, 28, 3, 2), (256, 1024, 14, 1, 1), (512, 1024, 28, 1, 2)),
    *((1024, 256, 14, 1, 1), (256, 256, 14, 3, 1), (1024, 512, 14, 1, 1), (512, 512, 14, 3, 2), (512, 2048, 7, 1, 1)),
    *((1024, 2048, 14, 1, 2), (2048, 512, 7, 1, 1), (512, 512, 7, 3, 1)),
)
MOBILENET_V3 = (
    *((3, 16, 224, 3, 2), (16, 16, 112, 1, 1), (16, 64, 112, 1, 1), (64, 24, 56, 1, 1), (24, 72, 56, 1, 1)),
    *((72, 24, 56, 1, 1), (72, 40, 28, 1, 1), (40, 120, 28, 1, 1), (120, 40, 28, 1, 1), (40, 240, 28, 1, 1)),
    *((240, 80, 14, 1, 1), (80, 200, 14, 1, 1), (200, 80, 14, 1, 1), (80, 184, 14, 1, 1), (184, 80, 14, 1, 1)),
    *((80, 480, 14, 1, 1), (480, 112, 14, 1, 1), (112, 672, 14, 1, 1), (672, 112, 14, 1, 1), (672, 160, 7, 1, 1)),
    *((160, 960, 7, 1, 1), (960, 160, 7, 1, 1)),
)
EFFICIENTNET_B0 = (
    *((3, 32, 224, 3, 2), (32, 16, 112, 1, 1), (16, 96, 112, 1, 1), (96, 24, 56, 1, 1), (24, 144, 56, 1, 1)),
    *((144, 24, 56, 1, 1), (144, 40, 28, 1, 1), (240, 40, 28, 1, 1), (480, 80, 14, 1, 1), (672, 192, 7, 1, 1)),
    *((192, 1152, 7, 1, 1), (1152, 192, 7, 1, 1), (1152, 320, 7, 1, 1), (320, 1280, 7, 1, 1)),
)
# Channels, size, kernel, stride.
DEPTHWISE = (
    *((16, 112, 3, 1), (64, 112, 3, 2), (72, 56, 3, 1), (72, 56, 5, 2), (120, 28, 5, 1)),
    *((240, 28, 3, 2), (200, 14, 3, 1), (184, 14, 3, 1), (480, 14, 3, 1), (672, 14, 3, 1)),
    *((672, 14, 5, 2), (960, 7, 5, 1), (32, 112, 3, 1), (96, 112, 3, 2), (144, 56, 3, 1)),
    *((144, 56, 5, 2), (240, 28, 5, 1), (480, 14, 5, 1), (672, 14, 5, 1), (1152, 7, 5, 1)),
    (1152, 7, 3, 1),
)
# Channels of the two layers around the bottleneck; each way counts.
SQUEEZE = (
    *((72, 24), (120, 32), (480, 120), (672, 168), (960, 240)),
    *((32, 8), (96, 4), (144, 6), (240, 10), (480, 20), (672, 28), (1152, 48)),
)

# Sequences, then what is not plain self-attention: name, heads, queries, keys, width of a head; the last ones, with heads that share keys, as one of
# Llama-3's layers generates and verifies tokens.
SEQUENCES = (128, 197, 512, 1024, 2048, 4096)
WIDE = ("wide-1024", 16, 1024, 1024, 128)
ONE_QUERY = ("query-4096", 12, 1, 4096, 64)
LLAMA = (("grouped-query-512", 32, 1, 512, 128), ("grouped-query-4096", 32, 1, 4096, 128), ("grouped-queries-4096", 32, 4, 4096, 128))
LLAMA_KEY_HEADS = 8

SIDE = 4096


def _linear(category: str, m: int, k: int, n: int) -> Operator:
    def build() -> Made:
        return nn.Linear(k, n, bias=False), (torch.randn(m, k),)

    return Operator(f"linear-{m}x{k}x{n}", category, 2.0 * m * k * n, build)


def _bmm(b: int, m: int, k: int, n: int) -> Operator:
    def build() -> Made:
        return Function(torch.bmm), (torch.randn(b, m, k), torch.randn(b, k, n))

    return Operator(f"bmm-{b}x{m}x{k}x{n}", "bmm", 2.0 * b * m * k * n, build)


def _conv(
    inner: int, outer: int, size: int, kernel: int, stride: int = 1, groups: int = 1, dilation: int = 1
) -> Operator:
    """A square 2-D convolution without bias, padded so that stride 1 keeps the size."""
    padding = dilation * (kernel - 1) // 2
    shape = f"{kernel}x{kernel}" + (f"s{stride}" if stride > 1 else "") + (f"d{dilation}" if dilation > 1 else "")
    if depthwise := groups == inner == outer:
        name, category = f"depthwise{shape}-{inner}-{size}", "depthwise"
    else:
        shape += f"g{groups}" if groups > 1 else ""
        name, category = f"conv{shape}-{inner}-{outer}-{size}", "squeeze" if size == 1 else "conv"
    products = kernel * kernel * (1 if depthwise else inner // groups)

    def build() -> Made:
        conv = nn.Conv2d(inner, outer, kernel, stride, padding, dilation, groups, bias=False)
        return conv, (torch.randn(1, inner, size, size),)

    return Operator(name, category, 2.0 * outer * math.ceil(size / stride) ** 2 * products, build)


def _other_convs() -> Iterator[Operator]:
    """One of each further kind: grouped (ResNeXt), dilated (DeepLab), one dimension (Whisper), transposed (DCGAN), three dimensions."""
    yield _conv(128, 128, 56, 3, groups=32)
    yield _conv(256, 256, 28, 3, dilation=2)
    yield Operator(
        "conv1d3-80-384-3000",
        "conv",
        2.0 * 384 * 3000 * 80 * 3,
        lambda: (nn.Conv1d(80, 384, 3, padding=1, bias=False), (torch.randn(1, 80, 3000),)),
    )
    yield Operator(
        "transposed4x4s2-256-128-16",
        "conv",
        2.0 * 128 * 16 * 256 * 16 * 16,
        lambda: (nn.ConvTranspose2d(256, 128, 4, 2, 1, bias=False), (torch.randn(1, 256, 16, 16),)),
    )
    yield Operator(
        "conv3d3-32-32-16",
        "conv",
        2.0 * 32 * 16**3 * 32 * 27,
        lambda: (nn.Conv3d(32, 32, 3, padding=1, bias=False), (torch.randn(1, 32, 16, 16, 16),)),
    )


def _attention(
    name: str, heads: int, queries: int, keys: int, width: int, causal: bool = False, mask: bool = False, key_heads: int = 0
) -> Operator:
    """Two products for each pair of a query and a key it sees; the softmax between them is not counted. ``key_heads``: fewer heads of keys and values."""
    pairs = queries * (queries + 1) // 2 if causal else queries * keys

    def build() -> Made:
        shared = key_heads or heads
        tensors = [torch.randn(1, h, n, width) for h, n in ((heads, queries), (shared, keys), (shared, keys))]
        if mask:
            tensors.append(torch.randn(1, 1, queries, keys))
        options = {"enable_gqa": True} if key_heads else {}
        return Function(lambda q, k, v, m=None: F.scaled_dot_product_attention(q, k, v, m, is_causal=causal, **options)), (
            *tensors,
        )

    return Operator(f"attention-{name}", "attention", 4.0 * heads * pairs * width, build)


def _attentions() -> Iterator[Operator]:
    for n in SEQUENCES:
        yield _attention(str(n), 12, n, n, 64)
    yield _attention("causal-1024", 12, 1024, 1024, 64, causal=True)
    yield _attention("mask-512", 12, 512, 512, 64, mask=True)
    yield _attention(*WIDE)
    yield _attention(*ONE_QUERY)
    for sizes in LLAMA:
        yield _attention(*sizes, key_heads=LLAMA_KEY_HEADS)


def _memory() -> Iterator[Operator]:
    n = SIDE

    def draw(*sizes: int) -> torch.Tensor:
        return torch.randn(sizes or (n, n))

    def one(name: str, each: float, build: Callable[[], Made]) -> Operator:
        return Operator(name, "memory", each * n * n, build)

    def plain(name: str, each: float, function: Callable[..., torch.Tensor], tensors: int = 1) -> Operator:
        return one(name, each, lambda: (Function(function), tuple(draw() for _ in range(tensors))))

    yield plain("add", 1, torch.add, 2)
    yield one("add-row", 1, lambda: (Function(torch.add), (draw(), draw(n))))
    yield plain("relu", 1, F.relu)
    yield plain("gelu", 5, F.gelu)  # erf, two products before and one after, one sum
    yield plain("silu-gate", 5, lambda x, y: F.silu(x) * y, 2)  # negate, exp, sum, quotient, product
    yield plain("softmax", 5, lambda x: F.softmax(x, -1))  # maximum, difference, exp, sum, quotient
    yield plain("log-softmax", 5, lambda x: F.log_softmax(x, -1))
    # Sum, difference, square and sum, scale, weight, bias; the next lacks sum, difference and bias.
    yield one("layer-norm", 7, lambda: (nn.LayerNorm(n), (draw(),)))
    yield one("rms-norm", 4, lambda: (nn.RMSNorm(n, 1e-6), (draw(),)))
    yield one("group-norm", 7, lambda: (nn.GroupNorm(32, 256), (draw(1, 256, 256, 256),)))
    yield plain("sum-rows", 1, lambda x: x.sum(1))
    yield plain("sum-columns", 1, lambda x: x.sum(0))
    yield plain("transpose", 0, lambda x: x.t().contiguous())
    yield plain("concat", 0, lambda x, y: torch.cat([x, y], 1), 2)
    yield one("max-pool-3x3s2", 9 / 4, lambda: (nn.MaxPool2d(3, 2, 1), (draw(1, 256, 256, 256),)))


@lru_cache(maxsize=1)
def operators() -> Mapping[str, Operator]:
    """Every operator by name, category by category."""
    networks = dict.fromkeys((*RESNET50, *MOBILENET_V3, *EFFICIENTNET_B0))
    found = [
        *(_linear("gemm", *sizes) for sizes in GEMM),
        *(_linear("small", *sizes) for sizes in SMALL),
        *(_bmm(*sizes) for sizes in BMM),
        *(_conv(*sizes) for sizes in networks),
        *_other_convs(),
        *(_conv(c, c, size, kernel, stride, groups=c) for c, size, kernel, stride in DEPTHWISE),
        *(_conv(*way, 1, 1) for sizes in SQUEEZE for way in (sizes, sizes[::-1])),
        *_attentions(),
        *_memory(),
    ]
    return {operator.name: operator for operator in found}


def named(argument: str) -> Operator:
    """The operator of the SAMPLE ``op:NAME``. Raises InputError where there is none."""
    name = argument.removeprefix(PREFIX)
    known = operators()
    if name not in known:
        near = difflib.get_close_matches(name, known, n=3)
        hint = f"did you mean {', '.join(near)}?" if near else "`burnish bench --ops` measures them all"
        raise InputError(f"there is no operator {name!r}; {hint}")
    return known[name]


def selected(text: str) -> list[str]:
    """The SAMPLEs of ``all`` or of the categories that a comma-separated list names. Raises InputError."""
    wanted = choices(text, ["all", *CATEGORIES], "category of operators")
    return [PREFIX + o.name for o in operators().values() if "all" in wanted or o.category in wanted]


def moved_bytes(module: nn.Module, inputs: Sequence[Any], outputs: Sequence[torch.Tensor]) -> int:
    """Bytes of a call that reads each operand (weights too) once and writes each result once."""
    operands = [*module.parameters(), *module.buffers(), *(x for x in inputs if isinstance(x, torch.Tensor))]
    return sum(t.numel() * t.element_size() for t in (*operands, *outputs))
