"""Language models from GGUF files, as plain PyTorch modules: dequantized weights, the tokenizer, and what the file says of the model.

Reads with the ``gguf`` package (``pip install gguf``). Architectures whose layers are RMS norms, grouped-query attention with rotary positions and a gated
MLP: ``llama``, ``mistral`` as files name it (``llama``), ``qwen2`` and ``qwen3``.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

import torch
import torch.nn.functional as F
from torch import nn

from ..runtime.errors import BurnishError
from .gguf_codes import Coded, CodedEmbedding, CodedLinear, CodedMatrix, coded
from .gguf_file import read_container
from .gguf_tokenizer import tokenizer_of

_Held = TypeVar("_Held")
ARCHITECTURES = ("llama", "qwen2", "qwen3")
_TURNED = ("llama",)  # whose rotary pairs are neighbours in the file
_DIVISORS = "rope_freqs.weight"  # of the rotary positions' frequencies, as Llama 3's longer contexts have them


@dataclass(frozen=True)
class Shape:
    """Sizes of a model; ``base`` and ``eps`` of its rotary positions and norms; ``stretch``: places that count as one (linear scaling of positions)."""

    layers: int
    hidden: int
    heads: int
    kv_heads: int
    depth: int
    inner: int
    vocabulary: int
    longest: int
    base: float
    eps: float
    stretch: float = 1.0


class _Layer(nn.Module):
    def __init__(self, s: Shape, bias: bool, qk_norm: bool) -> None:
        super().__init__()
        self.shape = s
        self.attn_norm, self.ffn_norm = (nn.RMSNorm(s.hidden, s.eps) for _ in range(2))
        self.attn_q = nn.Linear(s.hidden, s.heads * s.depth, bias)
        self.attn_k, self.attn_v = (nn.Linear(s.hidden, s.kv_heads * s.depth, bias) for _ in range(2))
        self.attn_output = nn.Linear(s.heads * s.depth, s.hidden, False)
        self.attn_q_norm, self.attn_k_norm = ((nn.RMSNorm(s.depth, s.eps) if qk_norm else nn.Identity()) for _ in range(2))
        self.ffn_gate, self.ffn_up = (nn.Linear(s.hidden, s.inner, False) for _ in range(2))
        self.ffn_down = nn.Linear(s.inner, s.hidden, False)

    def forward(self, x: torch.Tensor, cos: torch.Tensor, sin: torch.Tensor) -> torch.Tensor:
        q, k, v = self.projected(x, cos, sin)
        return self.rest(x, F.scaled_dot_product_attention(q, k, v, is_causal=True, enable_gqa=self.shape.heads != self.shape.kv_heads))

    def projected(self, x: torch.Tensor, cos: torch.Tensor, sin: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
        """Queries, keys and values [batch, heads, seq, depth], turned to their positions."""
        s, h = self.shape, self.attn_norm(x)
        q = _turned(self.attn_q_norm(self.attn_q(h).unflatten(-1, (s.heads, s.depth))).transpose(1, 2), cos, sin)
        k = _turned(self.attn_k_norm(self.attn_k(h).unflatten(-1, (s.kv_heads, s.depth))).transpose(1, 2), cos, sin)
        return q, k, self.attn_v(h).unflatten(-1, (s.kv_heads, s.depth)).transpose(1, 2)

    def rest(self, x: torch.Tensor, attended: torch.Tensor) -> torch.Tensor:
        """The layer's value, from its input and what its queries found, [batch, heads, seq, depth]."""
        x = x + self.attn_output(attended.transpose(1, 2).flatten(2))
        h = self.ffn_norm(x)
        return x + self.ffn_down(F.silu(self.ffn_gate(h)) * self.ffn_up(h))


def _turned(x: torch.Tensor, cos: torch.Tensor, sin: torch.Tensor) -> torch.Tensor:
    """Rotary positions: the halves of the columns are the pairs."""
    a, b = x.chunk(2, -1)
    return x * cos + torch.cat((-b, a), -1) * sin


class Decoder(nn.Module):
    """``forward(input_ids [batch, seq]) -> logits [batch, seq, vocabulary]``."""

    def __init__(self, shape: Shape, *, bias: bool = False, qk_norm: bool = False, tied: bool = True) -> None:
        super().__init__()
        self.shape = shape
        self.token_embd = nn.Embedding(shape.vocabulary, shape.hidden)
        self.blk = nn.ModuleList(_Layer(shape, bias, qk_norm) for _ in range(shape.layers))
        self.output_norm = nn.RMSNorm(shape.hidden, shape.eps)
        self.output = nn.Linear(shape.hidden, shape.vocabulary, False)
        if tied:
            self.output.weight = self.token_embd.weight
        self.register_buffer("frequencies", _frequencies(shape), persistent=False)
        self.frequencies: torch.Tensor

    def forward(self, input_ids: torch.Tensor) -> torch.Tensor:
        cos, sin = self.positions(input_ids)
        x = self.token_embd(input_ids)
        for layer in self.blk:
            x = layer(x, cos, sin)
        return self.output(self.output_norm(x))

    def positions(self, input_ids: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
        """Cosines and sines ``[seq, depth]`` that layers turn queries and keys by."""
        angles = torch.arange(input_ids.shape[1], device=input_ids.device)[:, None].float() * self.frequencies
        angles = torch.cat((angles, angles), -1)
        return angles.cos(), angles.sin()


def _frequencies(shape: Shape) -> torch.Tensor:
    """Radians a place of each pair of columns."""
    return 1.0 / shape.base ** (torch.arange(0, shape.depth, 2, dtype=torch.int64).float() / shape.depth) / shape.stretch


@dataclass
class LanguageModel:
    """A model with what its file says besides: the tokenizer in the ``tokenizers`` library's JSON, tokens that end a text, and the chat template.
    ``structure``: text that settles the module's graph, its weights aside."""

    module: nn.Module
    name: str
    longest: int
    tokenizer: str = ""
    stop: tuple[int, ...] = ()
    chat_template: str = ""
    special: dict[str, str] = field(default_factory=dict)
    structure: str = ""


def open_gguf(path: str | Path) -> tuple[Any, dict[str, Any]]:
    """The ``gguf.GGUFReader`` of a file, and its facts by name. Raises BurnishError for what is no such file, or a kind of model that is not known."""
    facts, reader = _opened(path, _by_package)
    return reader, facts


def _by_package(path: Path) -> tuple[dict[str, Any], Any]:
    import gguf

    reader = gguf.GGUFReader(path)
    return {name: f.contents() for name, f in reader.fields.items()}, reader


def _opened(path: str | Path, read: Callable[[Path], tuple[dict[str, Any], _Held]]) -> tuple[dict[str, Any], _Held]:
    """A file's facts by name, and what else ``read`` gives."""
    try:
        import gguf  # noqa: F401
    except ImportError as error:
        raise BurnishError("reading a GGUF file needs the gguf package: pip install gguf") from error
    path = Path(path)
    if not path.is_file():
        raise BurnishError(f"there is no file {path}")
    try:
        facts, held = read(path)
    except Exception as error:
        raise BurnishError(f"{path} is no GGUF file: {error}") from error
    kind = facts.get("general.architecture")
    if kind not in ARCHITECTURES:
        raise BurnishError(f"{path} holds a model of architecture {kind!r}; known are {', '.join(ARCHITECTURES)}")
    return facts, held


def read_gguf(path: str | Path, codes: bool = False) -> LanguageModel:
    """The model of a GGUF file, in float32; ``codes``: matrices stay in the codes that the file holds, and compute to the bit what their numbers do. Raises
    BurnishError for what is no such file, or a kind of model that is not known."""
    path = Path(path)
    facts, tensors = _opened(path, read_container)
    kind = facts["general.architecture"]
    shape = _shape(facts, str(kind), path)
    forms = {"bias": "blk.0.attn_q.bias" in tensors, "qk_norm": "blk.0.attn_q_norm.weight" in tensors, "tied": "output.weight" not in tensors}
    with torch.device("meta"):
        model = Decoder(shape, **forms)
    state = model.state_dict()
    if "output.weight" not in tensors:
        state.pop("output.weight")
    missing, strange = sorted(set(state) - set(tensors)), sorted(set(tensors) - set(state) - {_DIVISORS})
    if missing or strange:
        raise BurnishError(f"{path} is not a plain {kind} model: it {'lacks' if missing else 'also holds'} {', '.join((missing or strange)[:3])}")
    data, kept = {}, {}
    for name, to in state.items():
        heads = {"attn_q": shape.heads, "attn_k": shape.kv_heads}.get(name.split(".")[-2]) if kind in _TURNED else None
        held = coded(tensors[name]) if codes and name.endswith(".weight") else None
        if held is not None:
            kept[name.removesuffix(".weight")] = held.rows(_turned_rows(held.shape[0], heads)) if heads else held
            continue
        value = tensors[name].values().reshape(to.shape)
        data[name] = value[_turned_rows(len(value), heads)] if heads else value
    model.load_state_dict(data, strict=False, assign=True)
    if forms["tied"]:
        model.output.weight = model.token_embd.weight
    _hold_codes(model, kept, bool(forms["tied"]))
    model.frequencies = _frequencies(shape)
    if _DIVISORS in tensors:
        divisors = tensors[_DIVISORS].values()
        if divisors.shape != model.frequencies.shape:
            raise BurnishError(f"{path} has {divisors.numel()} factors of its rotary positions for {model.frequencies.numel()} pairs of columns")
        model.frequencies = model.frequencies / divisors
    ends = {int(facts[f"tokenizer.ggml.{n}_token_id"]) for n in ("eos", "eot") if f"tokenizer.ggml.{n}_token_id" in facts}
    return LanguageModel(
        model.eval(), str(facts.get("general.name", path.stem)), shape.longest, tokenizer_of(facts), tuple(sorted(ends)),
        str(facts.get("tokenizer.chat_template", "")), _special(facts), repr((shape, forms, {name: (c.format, c.group, c.scales.dtype) for name, c in kept.items()})),
    )  # fmt: skip


def _turned_rows(rows: int, heads: int) -> torch.Tensor:
    """Places of rows in the file, in the order in which the halves of a head's are the rotary pairs."""
    return torch.arange(rows).view(heads, rows // heads // 2, 2).transpose(1, 2).flatten()


def _hold_codes(model: Decoder, kept: dict[str, Coded], tied: bool) -> None:
    """Put codes in the places of layers' weights; the last layer shares its table's."""
    for name, held in kept.items():
        owner, _, leaf = name.rpartition(".")
        layer = model.get_submodule(name)
        matrix = CodedMatrix(held)
        made = CodedEmbedding(matrix) if isinstance(layer, nn.Embedding) else CodedLinear(matrix, getattr(layer, "bias", None))
        setattr(model.get_submodule(owner), leaf, made)
    if tied and isinstance(model.token_embd, CodedEmbedding):
        model.output = CodedLinear(model.token_embd.weight)  # type: ignore[assignment]


def _shape(facts: dict[str, Any], kind: str, path: Path) -> Shape:
    def fact(name: str, default: Any = None) -> Any:
        value = facts.get(f"{kind}.{name}", default)
        if value is None:
            raise BurnishError(f"{path} does not say {kind}.{name}")
        return value

    heads, hidden = int(fact("attention.head_count")), int(fact("embedding_length"))
    depth = int(fact("attention.key_length", fact("rope.dimension_count", hidden // heads)))
    scaling = facts.get(f"{kind}.rope.scaling.type", "linear" if f"{kind}.rope.scale_linear" in facts else "none")
    if scaling not in ("none", "linear"):
        raise BurnishError(f"{path} scales its rotary positions by {scaling!r}; known is 'linear'")
    stretch = float(fact("rope.scaling.factor", fact("rope.scale_linear", 1.0))) if scaling == "linear" else 1.0
    return Shape(
        int(fact("block_count")), hidden, heads, int(fact("attention.head_count_kv", heads)), depth, int(fact("feed_forward_length")),
        len(facts["tokenizer.ggml.tokens"]), int(fact("context_length")), float(fact("rope.freq_base", 10000.0)),
        float(fact("attention.layer_norm_rms_epsilon")), stretch,
    )  # fmt: skip


def _special(facts: dict[str, Any]) -> dict[str, str]:
    """Tokens that a chat template refers to by their part."""
    tokens = facts["tokenizer.ggml.tokens"]
    names = {"bos_token": "bos", "eos_token": "eos", "pad_token": "padding"}
    return {n: tokens[int(facts[f"tokenizer.ggml.{k}_token_id"])] for n, k in names.items() if f"tokenizer.ggml.{k}_token_id" in facts}
