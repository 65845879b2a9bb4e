"""What an error budget came to: a format for each layer, the error that was found, and why."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from typing import Any

import torch

from ..graphs.capture import Captured
from ..graphs.facts import name_of
from ..graphs.quantized import dequantize, quantize
from ..passes.quantize.quant_spec import SEVERAL, QuantSpec
from ..passes.quantize.quantize import Found, by_rows, held_bytes, layer_name
from ..runtime.cache import Cache
from ..runtime.options import settings
from .driver import program_key
from .options import Options
from .report import Report
from .sensitivity import Layer, Prepared

KIND = "assignment"
FLOAT32 = "f32"

FITS, SLOWER, BEYOND, SPENT = "the fastest that fits", "no format is faster", "beyond the budget", "the budget went to other layers"
WHOLE, UNDONE = "bfloat16 holds for the whole graph", "float32 is faster as a whole"


@dataclass(frozen=True)
class LayerChoice:
    """What a layer got. ``share``: of the budget, by itself; ``weight_error``: relative L2; seconds are those of the layer measured alone."""

    name: str
    operator: str
    shape: tuple[int, ...]
    format: str
    why: str
    bytes_before: int
    bytes_after: int
    weight_error: float
    share: float
    seconds_before: float
    seconds_after: float


@dataclass(frozen=True)
class Assignment:
    """The options that a budget came to. ``error``: the largest found over all inputs, in the budget's unit, of which ``allowed`` are; ``seconds``: of one call, in
    float32 and so; both 0 where they were not measured."""

    budget: str
    quantize: str = ""
    precision: str = FLOAT32
    allowed: float = 0.0
    error: float = 0.0
    seconds_before: float = 0.0
    seconds_after: float = 0.0
    layers: tuple[LayerChoice, ...] = ()
    notes: tuple[str, ...] = field(default=())

    def options(self, options: Options) -> Options:
        """Options to compile with."""
        return replace(options, tolerance=None, max_relative_error=None, max_perplexity_increase=None, quantize=self.quantize, precision=self.precision)


def spec_of(key: str, layers: Sequence[Layer]) -> QuantSpec:
    """A format, ``int8:dynamic`` or ``int8:steps``, for these layers alone."""
    only = "|".join(name for layer in layers for name in layer.names)
    if key != STEPS:
        return replace(QuantSpec.parse(key), only=only)
    steps = "|".join(f"{name}~{step!r}" for layer in layers for name, step in layer.steps.items())
    return QuantSpec("int8", only=only, steps=steps)


STEPS = "int8:steps"


def alone_spec(key: str) -> QuantSpec:
    """A format for a layer that is a graph of its own."""
    return QuantSpec("int8", steps="*~1.0") if key == STEPS else QuantSpec.parse(key)


def quantize_text(layers: Sequence[Layer], keys: Sequence[str]) -> str:
    """The option ``quantize`` that gives each layer its format."""
    chosen: dict[str, list[Layer]] = {}
    for layer, key in zip(layers, keys):
        if key != FLOAT32:
            chosen.setdefault(key, []).append(layer)
    return SEVERAL.join(str(spec_of(key, those)) for key, those in chosen.items())


def rows(layers: Sequence[Layer], keys: Sequence[str], why: Sequence[str], shares: Sequence[float], seconds: Sequence[tuple[float, float]], prepared: Prepared) -> list[LayerChoice]:
    """The table's rows, one for each set of layers that got a format together."""
    fixed, targets = prepared.fixed, prepared.captured.targets
    out = []
    for layer, key, reason, share, (before, after) in zip(layers, keys, why, shares, seconds):
        weights = {f.source: f for f in layer.members}.values()
        full = sum(f.source.meta["val"].nbytes for f in weights)
        held = full if key == FLOAT32 else sum(held_bytes(by_rows(f, f.source.meta["val"]), alone_spec(key)) for f in weights)
        errors = [] if key == FLOAT32 else [_squares(f, alone_spec(key), fixed) for f in weights]
        norm = sum(n for _, n in errors)
        error = (sum(e for e, _ in errors) / norm) ** 0.5 if norm else 0.0
        names = dict.fromkeys(_owner(f, targets) for f in layer.members)
        first = layer.members[0]
        shape = tuple(int(s) for s in first.source.meta["val"].shape)
        out.append(LayerChoice(", ".join(names), name_of(first.node), shape, key, reason, full, held, error, share, before, after))
    return out


def _owner(f: Found, targets: Mapping[str, str]) -> str:
    """The path of the module that owns a layer's weight, or of the weight; what the layer is called otherwise."""
    target = next((targets[n] for n in f.names if n in targets), "")
    return target.removesuffix(".weight") or f.names[0]


def _squares(f: Found, spec: QuantSpec, fixed: Mapping[str, Any]) -> tuple[float, float]:
    """The squared L2 norms of a weight's error and of the weight."""
    if f.source.name not in fixed:
        return 0.0, 0.0
    weight = by_rows(f, fixed[f.source.name])
    codes, scales, *rest = quantize(weight, spec.weights, spec.cut)
    offsets, gain = (rest.pop(0) if has else None for has in (spec.format.offsets, spec.format.gain))
    error = dequantize(codes, scales, offsets, gain, None, spec.weights, spec.cut, list(weight.shape)) - weight
    return float(error.double().square().sum()), float(weight.double().square().sum())


def told(found: Assignment | None, report: Report) -> None:
    """Say in a compiled graph's report what the budget came to."""
    if found is not None:
        report.budget = asdict(found)
        report.notes += [summary(found), *found.notes]


def summary(found: Assignment) -> str:
    """One line for a report."""
    if not found.quantize and found.precision == FLOAT32:
        return f"{found.budget}: float32"
    taken = sum(row.format != FLOAT32 for row in found.layers)
    how = " and ".join(x for x in (f"{taken} of {len(found.layers)} sets of layers in other formats" if taken else "", "bfloat16" if found.precision != FLOAT32 else "") if x)
    return f"{found.budget}: {how}, error {found.error:.3g} of {found.allowed:.3g}, {1e3 * found.seconds_before:.3g} ms before and {1e3 * found.seconds_after:.3g} ms after"


# ---- the cache ----


def key_of(captured: Captured, options: Options, given: Sequence[Sequence[Any]], one_row: bool) -> str:
    """What an assignment is found by: the graph, its layers' names, the weights, the budget, and inputs where the user gave some."""
    digest = hashlib.blake2b()
    digest.update(program_key(captured, options, options.instruction_set(captured.dtypes), captured.static)[0].encode())
    digest.update(" ".join(map(layer_name, captured.gm.graph.nodes)).encode())
    digest.update(str(one_row).encode())
    for name in sorted(captured.static & captured.values.keys()):
        _update(digest, captured.values[name])
    for flat in given:
        for x in flat:
            _update(digest, x)
    return digest.hexdigest()


def _update(digest: Any, x: Any) -> None:
    if not isinstance(x, torch.Tensor):
        digest.update(repr(x).encode())
        return
    digest.update(f"{tuple(x.shape)} {x.dtype}".encode())
    if x.numel() and x.layout == torch.strided:
        digest.update(x.detach().contiguous().reshape(-1).view(torch.uint8).numpy())


def remembered(key: str) -> Assignment | None:
    """The assignment of an earlier search."""
    path = Cache(settings().cache_dir, settings().cache_bytes).get(KIND, key)
    if path is None:
        return None
    held = json.loads(path.read_bytes())
    layers = tuple(LayerChoice(**{**row, "shape": tuple(row["shape"])}) for row in held["layers"])
    return Assignment(**{**held, "layers": layers, "notes": tuple(held["notes"])})


def remember(key: str, found: Assignment) -> None:
    """Keep it for later searches."""
    Cache(settings().cache_dir, settings().cache_bytes).put(KIND, key, json.dumps(asdict(found)).encode())
