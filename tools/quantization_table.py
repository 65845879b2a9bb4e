"""A language model's perplexity with its weights in each format and by each method: what ``burnish perplexity`` prints.

Weights are replaced by the numbers that their codes stand for and inputs are rounded where they enter a linear, all in float32: what is measured is what
formats and methods lose, not how a kernel computes. The matrix of the embedding and of the last linear is int8 in all rows but the first. Rows of keys and values
round those as a cache holds them, for the token that they are of as well, and leave weights as they are.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

import torch
from torch import nn

from ..graphs.cached import dtypes_of, entries, from_codes, to_codes
from ..graphs.gguf import Decoder
from ..graphs.quantized import dequantize, quantize, round_rows
from ..passes.quantize.methods.awq import quantize_awq
from ..passes.quantize.methods.gptq import quantize_gptq
from ..passes.quantize.methods.hadamard import quantize_rotated, rotate, rotate_back
from ..passes.quantize.methods.result import Quantized, round_to_nearest
from ..passes.quantize.methods.scale_search import search_scales
from ..passes.quantize.methods.squeeze_llm import quantize_squeeze_llm
from ..passes.quantize.methods.statistics import Statistics
from .perplexity import calibrate, linears, squared_gradients
from .sequential import Inputs, Made, Stage, by_gptq, quantize_layer, replaced, with_rounded_inputs

HEAD = "output"
BLOCK = 32  # of Hadamard transforms


@dataclass
class Calibrated:
    """What is known of a model: ``statistics`` of its linears' inputs, and ``gradients``, squared, of their weights, by name; and the ``ids`` that these are of."""

    statistics: dict[str, Statistics] = field(default_factory=dict)
    gradients: dict[str, torch.Tensor] = field(default_factory=dict)
    ids: torch.Tensor = field(default_factory=lambda: torch.empty(0, 0, dtype=torch.int64))

    @staticmethod
    def of(model: nn.Module, ids: torch.Tensor, rows_of_gradients: int = 8) -> Calibrated:
        """From ``ids [rows, window]``; gradients are of the first rows, since they take longer."""
        inner = lambda name: name != HEAD  # noqa: E731
        return Calibrated(calibrate(model, ids, wanted=inner), squared_gradients(model, ids[:rows_of_gradients], inner), ids)


Method = Callable[[dict[str, torch.Tensor], Calibrated, Decoder], dict[str, Made]]


def each(make: Callable[[torch.Tensor, Statistics, torch.Tensor], Quantized], inputs: Inputs | None = None, back: Inputs | None = None) -> Method:
    """A method that takes one weight after another, with its statistics and gradients. ``back``: what undoes the method's transform of the weight."""

    def method(weights: dict[str, torch.Tensor], known: Calibrated, model: Decoder) -> dict[str, Made]:
        out = {}
        for name, w in weights.items():
            q = make(w, known.statistics[name], known.gradients[name])
            numbers = q.dequantized()
            out[name] = (numbers if back is None else back(numbers), q.bytes, inputs)
        return out

    return method


def awq(format: str, group: int, gptq: bool = False) -> Method:
    def method(weights: dict[str, torch.Tensor], known: Calibrated, model: Decoder) -> dict[str, Made]:
        out: dict[str, Made] = {}
        for names in sharing(weights, known):
            inputs, held = known.statistics[names[0]], [weights[n] for n in names]
            # Scales of what attention gives would have to be alike for all queries that share values: there are none.
            steps = 1 if names[0].endswith("attn_output") and model.shape.heads != model.shape.kv_heads else 10
            made = quantize_awq(held, inputs, format, group, steps=steps, search=not gptq, gptq=gptq)
            out.update({n: (q.dequantized() / made.scales, q.bytes, None) for n, q in zip(names, made.weights)})
        return out

    return method


def in_sequence(stage: Stage, batch: int = 8) -> Method:
    """Layers one after another, each with what enters it behind the ones before."""

    def method(weights: dict[str, torch.Tensor], known: Calibrated, model: Decoder) -> dict[str, Made]:
        cos, sin = model.positions(known.ids)
        was = [model.token_embd(part).detach() for part in known.ids.split(batch)]
        now, out = was, {}
        for i, layer in enumerate(model.blk):
            made, was, now = quantize_layer(layer, lambda x, f=layer: f(x, cos, sin), was, now, stage)  # type: ignore[misc]
            out.update({f"blk.{i}.{name}": m for name, m in made.items()})
        return out

    return method


def sharing(weights: dict[str, torch.Tensor], known: Calibrated) -> list[list[str]]:
    """Names of weights by the input that they share."""
    out: dict[int, list[str]] = {}
    for name in weights:
        out.setdefault(id(known.statistics[name]), []).append(name)
    return list(out.values())


def rounded(format: str, group: int) -> Inputs:
    """Inputs in a format of small groups, each row's scales from itself."""

    def inputs(x: torch.Tensor) -> torch.Tensor:
        flat = x.flatten(0, -2)
        rows = []
        for part in flat.split(1):  # a gain is of one tensor
            codes, scales, *gain = quantize(part, format, group)
            rows.append(dequantize(codes, scales, None, gain[0] if gain else None, None, format, group, part.shape))
        return torch.cat(rows).view(x.shape)

    return inputs


def _floats(format: str, group: int) -> dict[str, Method]:
    """The rows of a 4-bit float format."""
    turned = lambda x: rotate(x, BLOCK)  # noqa: E731
    back = lambda x: rotate_back(x, BLOCK)  # noqa: E731
    near, inputs = each(lambda w, s, g: round_to_nearest(w, format, group)), rounded(format, group)
    return {
        f"{format} round to nearest": near,
        f"{format} Hadamard, round to nearest": each(lambda w, s, g: round_to_nearest(turned(w), format, group), back=back),
        f"{format} search": each(lambda w, s, g: search_scales(w, format, group)),
        f"{format} Hadamard, search": each(lambda w, s, g: quantize_rotated(w, format, group, BLOCK), back=back),
        f"{format} GPTQ": each(lambda w, s, g: quantize_gptq(w, s.hessian, format, group, act_order=True)),
        f"{format} Hadamard, GPTQ": each(lambda w, s, g: quantize_rotated(w, format, group, BLOCK, s.hessian, act_order=True), back=back),
        f"{format} W4A4 round to nearest": each(lambda w, s, g: round_to_nearest(w, format, group), inputs),
        f"{format} W4A4 GPTQ": each(lambda w, s, g: quantize_gptq(w, s.hessian, format, group, act_order=True), inputs),
        f"{format} W4A4 Hadamard, GPTQ": each(lambda w, s, g: quantize_rotated(w, format, group, BLOCK, s.hessian, act_order=True), lambda x: inputs(turned(x))),
    }


def _integers(format: str, group: int) -> dict[str, Method]:
    return {
        f"{format} g{group} round to nearest": each(lambda w, s, g: round_to_nearest(w, format, group)),
        f"{format} g{group} search": each(lambda w, s, g: search_scales(w, format, group)),
        f"{format} g{group} search, weighted": each(lambda w, s, g: search_scales(w, format, group, s.squares)),
        f"{format} g{group} GPTQ": each(lambda w, s, g: quantize_gptq(w, s.hessian, format, group, act_order=True)),
        f"{format} g{group} GPTQ in sequence": in_sequence(by_gptq(format, group)),
        f"{format} g{group} AWQ": awq(format, group),
        f"{format} g{group} AWQ, GPTQ": awq(format, group, gptq=True),
    }


def _rounded_rows(x: torch.Tensor) -> torch.Tensor:
    return round_rows(x, 8, None)


_METHODS: dict[str, Method] = {
    "int8": each(lambda w, s, g: round_to_nearest(w, "int8", 0)),
    "int8 search, weighted": each(lambda w, s, g: search_scales(w, "int8", 0, s.squares)),
    "int8 GPTQ": each(lambda w, s, g: quantize_gptq(w, s.hessian, "int8", 0, act_order=True)),
    "int8 g64": each(lambda w, s, g: round_to_nearest(w, "int8", 64)),
    "int8 W8A8": each(lambda w, s, g: round_to_nearest(w, "int8", 0), _rounded_rows),
    "int8 W8A8 SmoothQuant": in_sequence(with_rounded_inputs("int8", 8, gptq=False)),
    "int8 W8A8 SmoothQuant, GPTQ in sequence": in_sequence(with_rounded_inputs("int8", 8)),
    "int8 g64 W8A8 SmoothQuant, GPTQ in sequence": in_sequence(with_rounded_inputs("int8", 8, group=64)),
    **_integers("int4", 64),
    **_integers("uint4", 64),
    **_integers("int3", 64),
    "3-bit codebook": each(lambda w, s, g: quantize_squeeze_llm(w, 3, g, outliers=0.0, sensitive=0.0)),
    "3-bit codebook, 0.5 % outliers": each(lambda w, s, g: quantize_squeeze_llm(w, 3, g)),
    "4-bit codebook, 0.5 % outliers": each(lambda w, s, g: quantize_squeeze_llm(w, 4, g)),
    **_floats("mxfp4", 32),
    **_floats("nvfp4", 16),
}
_CACHES = {f"keys and values {storage}": storage for storage in ("int8", "int8/int4", "int4")}
ROWS = (*_METHODS, *_CACHES)
ROUNDED_HEADS = ("int8 W8A8",)  # rows whose last linear has rounded inputs as well


def needs_calibration(row: str) -> bool:
    """Whether a row of ROWS has to be told of the model's layers."""
    return row not in _CACHES


@contextmanager
def _holding(model: Decoder, keys: torch.dtype, values: torch.dtype) -> Iterator[float]:
    """The model with keys and values as caches of these dtypes hold them, inside; gives the bits to a number of both."""

    def held(x: torch.Tensor, dtype: torch.dtype) -> torch.Tensor:
        return from_codes(*to_codes(x, dtype), dtype)

    def instead(projected: Callable[..., tuple[torch.Tensor, ...]]) -> Callable[..., tuple[torch.Tensor, ...]]:
        def call(*args: torch.Tensor) -> tuple[torch.Tensor, ...]:
            q, k, v = projected(*args)
            return q, held(k, keys), held(v, values)

        return call

    layers, depth = list(model.blk), model.shape.depth
    try:
        for layer in layers:
            layer.projected = instead(layer.projected)  # type: ignore[assignment,arg-type]
        yield 4 * sum(entries(d, depth) * d.itemsize for d in (keys, values)) / depth
    finally:
        for layer in layers:
            del layer.projected


@contextmanager
def quantized(model: Decoder, row: str, known: Calibrated) -> Iterator[float]:
    """The model with its weights as a row of ROWS has them, inside; gives the bits to a weight of its layers, or to a number of its keys and values."""
    if row in _CACHES:
        with _holding(model, *dtypes_of(_CACHES[row])) as bits:
            yield bits
        return
    was = {name: m.weight for name, m in linears(model)}
    made = _METHODS[row]({name: w.detach() for name, w in was.items() if name != HEAD}, known, model)
    head = round_to_nearest(was[HEAD].detach(), "int8", 0)
    made[HEAD] = (head.dequantized(), head.bytes, _rounded_rows if row in ROUNDED_HEADS else None)
    tied = model.token_embd.weight is model.output.weight
    try:
        with replaced(model, made):
            if tied:
                model.token_embd.weight = model.output.weight
            inner = [n for n in made if n != HEAD]
            yield 8 * sum(made[n][1] for n in inner) / sum(was[n].numel() for n in inner)
    finally:
        if tied:
            model.token_embd.weight = model.output.weight
