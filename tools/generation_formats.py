"""What those who generate hold weights, keys and values as where few bits are asked for, and how many bytes of them a step reads."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import torch
from torch import nn

from ..graphs.cached import dtypes_of, entries
from ..passes.quantize.quant_spec import QuantSpec
from ..passes.quantize.quantize import held_bytes
from ..runtime.errors import BurnishError

# llama.cpp's types by bits and whether groups have an offset; bytes of its groups of 32.
_GGML_WEIGHTS = {(8, False): "Q8_0", (4, False): "Q4_0", (4, True): "Q4_1", (5, False): "Q5_0", (5, True): "Q5_1"}
_GGML_CACHES = {"f32": "F32", "bf16": "BF16", "f16": "F16", "int8": "Q8_0", "int4": "Q4_0"}
_GGML_BYTES = {"F32": 128, "BF16": 64, "F16": 64, "Q8_0": 34, "Q4_0": 18, "Q4_1": 20, "Q5_0": 22, "Q5_1": 24}
GGML_TYPES = {"F32": 0, "F16": 1, "Q4_0": 2, "Q8_0": 8, "BF16": 30}  # the numbers of what it holds caches as
_OPENVINO_CACHES = {"f32": "f32", "bf16": "bf16", "f16": "f16", "int8": "u8", "int4": "u4"}
_GGML_GROUP = 32


@dataclass(frozen=True)
class Asked:
    """What is held: everything in ``precision`` (f32 or bf16) but for ``weights``, as a QuantSpec is written, and keys and values as ``cache``; empty for the precision."""

    precision: str
    weights: str = ""
    cache: str = ""

    @property
    def spec(self) -> QuantSpec | None:
        return QuantSpec.parse(self.weights) if self.weights else None

    @property
    def caches(self) -> tuple[str, str]:
        """Of keys, and of values."""
        keys, _, values = (self.cache or self.precision).partition("/")
        return keys, values or keys

    def check(self) -> None:
        """Raise BurnishError for what Burnish itself does not hold."""
        assert self.spec is None or self.spec.weights
        dtypes_of(self.cache or self.precision)


@dataclass(frozen=True)
class Formats:
    """``weights``, ``caches``: their names, of what is asked for; they raise BurnishError where there is nothing like it. ``matrix``: bytes of one ``[rows, columns]``
    in few bits; ``place``: of one head's columns of keys, or of values, in a cache of a name."""

    weights: Callable[[QuantSpec], str]
    caches: Callable[[Asked], tuple[str, str]]
    matrix: Callable[[torch.Tensor, QuantSpec], float]
    place: Callable[[int, str], float]


def _ggml_weights(spec: QuantSpec) -> str:
    name = _GGML_WEIGHTS.get((spec.format.bits, spec.format.offsets)) if spec.format.step else None
    if name is None:
        raise BurnishError(f"llama.cpp has nothing like weights in {spec.weights}")
    return name


def _openvino_weights(spec: QuantSpec) -> str:
    if spec.format.name not in ("int8", "int4"):
        raise BurnishError(f"OpenVINO's models are made with weights in int8 and int4, not {spec.weights}")
    return spec.format.name + (f":g{spec.cut}" if spec.cut else "")


def _onnxruntime_weights(spec: QuantSpec) -> str:
    if spec.format.name != "int4" or spec.cut not in (16, 32, 64, 128, 256):
        raise BurnishError(f"ONNX Runtime GenAI's models are made with weights in int4, in groups of 16 to 256, not {spec.weights}{f':g{spec.cut}' if spec.cut else ''}")
    return f"int4:g{spec.cut}"


def _in_floats(name: str) -> Formats:
    def refused(spec: QuantSpec) -> str:
        raise BurnishError(f"{name} is compared with weights in its precision alone, not in {spec.weights}")

    def caches(asked: Asked) -> tuple[str, str]:
        if asked.caches != (asked.precision, asked.precision):
            raise BurnishError(f"{name} is compared with a cache in its precision alone, not in {asked.cache}")
        return asked.caches

    return Formats(refused, caches, held_bytes, _own_place)


def _own_place(columns: int, name: str) -> float:
    dtype = dtypes_of(name)[0]
    return entries(dtype, columns) * dtype.itemsize


def _openvino_matrix(weight: torch.Tensor, spec: QuantSpec) -> float:
    return weight.numel() * spec.format.bits / 8 + 4 * len(weight) * -(-weight.shape[1] // (spec.cut or weight.shape[1]))


FORMATS: Mapping[str, Formats] = {
    "burnish": Formats(str, lambda asked: asked.caches, held_bytes, _own_place),
    "llama.cpp": Formats(
        _ggml_weights, lambda asked: (_GGML_CACHES[asked.caches[0]], _GGML_CACHES[asked.caches[1]]),
        lambda weight, spec: weight.numel() * _GGML_BYTES[_ggml_weights(spec)] / _GGML_GROUP, lambda columns, name: columns * _GGML_BYTES[name] / _GGML_GROUP,
    ),
    "openvino_genai": Formats(
        _openvino_weights, lambda asked: (_OPENVINO_CACHES[asked.caches[0]], _OPENVINO_CACHES[asked.caches[1]]), _openvino_matrix,
        # A step and a zero point in float32 for each head and place.
        lambda columns, name: {"f32": 4.0, "bf16": 2.0, "f16": 2.0}[name] * columns if name[0] != "u" else columns * int(name[1:]) / 8 + 8,
    ),
    # It has no other cache in a model of float32.
    "onnxruntime_genai": Formats(_onnxruntime_weights, lambda asked: (asked.precision, asked.precision), _openvino_matrix, lambda columns, name: {"f32": 4.0, "bf16": 2.0}[name] * columns),
    "transformers": _in_floats("transformers"),
    "transformers_compiled": _in_floats("transformers"),
}  # fmt: skip


def named(compiler: str, asked: Asked) -> str:
    """What a compiler holds weights as, and keys and values where that is not the precision; raises BurnishError where it has nothing like it."""
    formats = FORMATS[compiler]
    own = asked.precision if asked.spec is None else formats.weights(asked.spec)
    caches = list(dict.fromkeys(formats.caches(asked)))
    return own if not asked.cache or caches == [own] else f"{own}, cache {'/'.join(caches)}"


def step_bytes(compiler: str, asked: Asked, matrices: Mapping[str, nn.Parameter], places: float, heads: int, depth: int) -> float:
    """Bytes that a step reads: the matrices by the names of their modules, and of each of ``places`` (in all rows and layers) the heads' keys and values."""
    formats, spec = FORMATS[compiler], asked.spec
    plain = 4 if asked.precision == "f32" else 2
    total = 0.0
    for name, weight in matrices.items():
        few = spec is not None and weight.dim() > 1 and weight.numel() >= spec.least and not spec.skips(name, f"{name}.weight")
        total += formats.matrix(weight, spec) if few and spec is not None else plain * weight.numel()
    return total + places * heads * sum(formats.place(depth, name) for name in formats.caches(asked))
