"""Weights drawn by name and shape, for graphs whose own weights are not stored.

A seed and a tensor's name alone decide its values, so the same model gets the same weights whatever order they are
drawn in. The rule is the field's usual initialisation with what training does to it roughly put back: norms near one,
running variances positive, the last norm of a residual branch small, embeddings small. Activations then keep a
magnitude at which numerical errors mean something, in graphs of a hundred layers and of two.
"""

from __future__ import annotations

import hashlib
import math
import re
from collections.abc import Collection, Iterable

import numpy as np
import torch
from torch import nn

from .sample_weights import INTEGERS, TensorMeta

# GraphNet's spelling of attribute paths: L_self_modules_conv1_parameters_weight_ is conv1.weight.
_SCAFFOLD = re.compile(r"_?(?:modules|parameters|buffers)_")
_WORDS = re.compile(r"[a-z]+|\d+")


def _words_of(text: str) -> frozenset[str]:
    return frozenset(text.split())


NORM = _words_of("norm bn ln layernorm batchnorm groupnorm rmsnorm normalization instancenorm gn ln_f ln_1 ln_2")
SCALE = frozenset(("weight", "scale", "gamma", "g"))
EMBEDDING = _words_of("embed embedding embeddings wte wpe shared pos_embed position token table")
# Attribute names under which a residual branch closes: what is added to the skip connection.
CLOSING = re.compile(
    r"(?:^|\.)(?:bn3|norm3|conv3\.bn|layer\.2\.normalization|(?:pw_proj|conv_pwl|project)\.(?:bn|norm)|bn2)(?:\.|$)"
)
# Weights stored [in, out], as in GPT-2, or [in, out, k, k], as in transposed convolutions.
TRANSPOSED = re.compile(r"c_attn|c_proj|c_fc|deconv|convtranspose|conv_transpose|upconv|\.up\d*\.weight")
LAYER_SCALE = re.compile(r"layer_?scale|(?:^|\.)(?:ls\d?|gamma_?\d?|lambda_?\d)(?:\.|$)")


def draw_weight(
    name: str,
    shape: Iterable[int],
    dtype: torch.dtype = torch.float32,
    seed: int = 0,
    siblings: Collection[str] = (),
    kind: str = "",
) -> torch.Tensor:
    """The tensor of this name; ``siblings`` are all the model's weight names in plain spelling.

    They tell which norm closes a residual branch. ``kind`` says what the name alone may not: ``norm``, ``embedding`` or
    ``transposed`` (a transposed convolution).
    """
    shape, path = tuple(shape), plain_name(name)
    rng = _generator(name, seed)
    if dtype is torch.bool:
        return torch.ones(shape, dtype=dtype)
    if dtype in INTEGERS or dtype is torch.uint8:
        return _integers(path, shape, dtype)
    mean, std = _statistics(path, shape, siblings, kind)
    values = rng.standard_normal(shape)
    if path.endswith("running_var"):
        # Around one and never near zero: a variance divides.
        values = np.exp(0.1 * values)
    else:
        values = mean + std * np.clip(values, -3.0, 3.0)
    return torch.from_numpy(np.asarray(values)).to(dtype)


def plain_name(name: str) -> str:
    """``conv1.weight`` of ``L_self_modules_conv1_parameters_weight_``; module paths come back as they are."""
    if name.startswith("L_"):
        name = re.sub(r"^L_.*?(?=_?(?:modules|parameters|buffers)_)", "", name)
        name = re.sub(r"\.+", ".", _SCAFFOLD.sub(".", name)).strip("._")
    return name.lower()


def draw_weights(metas: Iterable[TensorMeta], seed: int = 0) -> dict[str, torch.Tensor]:
    """All tensors a sample's meta files describe: weights by this rule, inputs by :func:`draw_input`."""
    metas = list(metas)
    names = frozenset(plain_name(m.name) for m in metas if m.constant)
    drawn = {}
    for meta in metas:
        if meta.constant and meta.data is None and meta.max_val is None:
            drawn[meta.name] = draw_weight(meta.name, meta.shape, meta.dtype, seed, names)
        else:
            drawn[meta.name] = draw_input(meta, seed)
    return drawn


def draw_input(meta: TensorMeta, seed: int = 0) -> torch.Tensor:
    """An input, or a weight with recorded values: data as recorded, integers in their range, floats N(mean, std)."""
    if meta.data is not None:
        return torch.tensor(meta.data, dtype=meta.dtype).reshape(meta.shape)
    rng = _generator(meta.name, seed)
    if meta.dtype is torch.bool:
        return torch.from_numpy(np.asarray(rng.random(meta.shape) > 0.5))
    if meta.dtype in INTEGERS:
        low, high = int(meta.min_val or 0), int(meta.max_val if meta.max_val is not None else 1)
        return torch.from_numpy(np.asarray(rng.integers(low, high + 1, size=meta.shape))).to(meta.dtype)
    std = 1.0 if meta.std is None else meta.std
    values = torch.from_numpy(np.asarray(rng.standard_normal(meta.shape) * std + meta.mean))
    if meta.min_val is not None or meta.max_val is not None:
        values = values.clamp(meta.min_val, meta.max_val)
    return values.to(meta.dtype)


def fill(module: nn.Module, seed: int = 0) -> nn.Module:
    """Write drawn weights into a module's parameters and running statistics; other buffers stay as constructed."""
    names = frozenset(n.lower() for n, _ in module.named_parameters())
    kinds = {name: _module_kind(owner) for name, owner in module.named_modules()}
    with torch.no_grad():
        for name, parameter in module.named_parameters():
            kind = kinds.get(name.rpartition(".")[0], "")
            parameter.copy_(draw_weight(name, parameter.shape, parameter.dtype, seed, names, kind))
        for name, buffer in module.named_buffers():
            if name.rpartition(".")[2] in ("running_mean", "running_var"):
                buffer.copy_(draw_weight(name, buffer.shape, buffer.dtype, seed))
    return module


def _module_kind(owner: nn.Module) -> str:
    """What a module's class says about its weight."""
    if isinstance(owner, (nn.Embedding, nn.EmbeddingBag)):
        return "embedding"
    if isinstance(owner, nn.modules.conv._ConvTransposeNd):
        return "transposed"
    return "norm" if "norm" in type(owner).__name__.lower() else ""


def _generator(name: str, seed: int) -> np.random.Generator:
    digest = hashlib.sha256(f"{seed}:{name}".encode()).digest()
    return np.random.default_rng(int.from_bytes(digest[:8], "little"))


def _integers(path: str, shape: tuple[int, ...], dtype: torch.dtype) -> torch.Tensor:
    """Positions count up along the last axis; counters and the rest are zero, which is in range for any index."""
    if "position_ids" in path and shape:
        return torch.arange(shape[-1], dtype=dtype).expand(shape).contiguous()
    return torch.zeros(shape, dtype=dtype)


def _statistics(path: str, shape: tuple[int, ...], siblings: Collection[str], kind: str) -> tuple[float, float]:
    """Mean and standard deviation of a float weight."""
    parts = path.split(".")
    leaf, words = parts[-1], set(_WORDS.findall(path.replace("_", " "))) | set(parts)
    norm, transposed = kind == "norm" or bool(words & NORM), kind == "transposed" or bool(TRANSPOSED.search(path))
    if leaf == "running_mean":
        return 0.0, 0.1
    if LAYER_SCALE.search(path) and len(shape) <= 3 and not norm:
        return 0.1, 0.01
    if len(shape) <= 1:
        if leaf == "bias" or leaf.endswith(("bias", "beta")):
            return 0.0, 0.02
        if leaf in SCALE or norm:
            return (0.3 if _closes_branch(path, siblings) else 1.0), 0.02
        return 0.0, 0.02
    named = words & EMBEDDING and "proj" not in words and len(shape) != 4
    if kind == "embedding" or named or leaf.endswith(("token", "embed", "embeddings", "table")):
        return 0.0, 0.02
    if math.prod(shape) == max(shape):
        # One number per channel, broadcast over the rest: a scale where its name says so, else an offset.
        return (1.0, 0.02) if leaf in SCALE or norm else (0.0, 0.02)
    # A transposed convolution spreads each input over its kernel: about the input channels reach one output.
    fan_in = shape[0] if transposed else math.prod(shape[1:])
    # Convolutions mostly stand before an activation that drops half of the energy; projections do not.
    gain = math.sqrt(2.0) if len(shape) >= 3 else 1.0
    return 0.0, gain / math.sqrt(max(1, fan_in))


def _closes_branch(path: str, siblings: Collection[str]) -> bool:
    """Whether this norm is the last of a residual branch: kept small, so that a hundred blocks do not add up."""
    found = CLOSING.search(path)
    if found is None:
        return False
    if "bn2" in found.group():
        return path.replace("bn2", "bn3") not in siblings
    return True
