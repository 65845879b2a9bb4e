"""What a user may choose, parsed and refused in one place."""

from __future__ import annotations

import dataclasses
import logging
import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import torch

from ..passes.pipeline import GPU, pipeline
from ..passes.quantize.quant_spec import SEVERAL, parse_all
from ..runtime import tiles, toolchain
from ..runtime.errors import BurnishError
from ..runtime.program import TRITON
from .yardstick import KINDS, PERPLEXITY, RELATIVE, Budget

log = logging.getLogger("burnish")

MODES = ("default", "reduce-overhead", "max-autotune", "max-autotune-no-cudagraphs", "lite")
TARGETS = ("cpu", "interp", TRITON)
WEIGHTS = ("frozen", "live")
PRECISIONS = ("f32", "bf16")


@dataclass(frozen=True)
class Options:
    """One compilation's settings; every field is also a key of ``torch.compile(..., options={...})``.

    mode: as in ``torch.compile``. ``max-autotune`` and ``max-autotune-no-cudagraphs`` search the blockings of heavy kernels on this machine, once;
    ``reduce-overhead`` equals ``default`` on the CPU; ``lite`` leaves everything to eager.
    tolerance, max_relative_error, max_perplexity_increase: the error that is allowed, one of them: GraphNet's ``t``, of each element against eager; the relative L2 error of each
    output against float64; the share by which a language model's perplexity may grow. The fastest formats of layers' weights that hold it are searched, once (``budget.py``).
    precision: ``f32`` computes float32 graphs in float32. ``bf16`` lets linears and convolutions with constant weights hold them in bfloat16 (8 bits of
    precision: a relative error of about 2e-3 an operator) where that is no slower; sums and everything between operators stay float32. Processors with
    AVX512-BF16 round the other factor to bfloat16 as well and multiply pairs, through tile registers where there are such (AMX); others widen the weights
    and gain where reading them takes the time.
    quantize: hold the weights of linear layers and convolutions in a format of few bits, such as ``int8``, ``int4:g64`` or ``int8:dynamic`` (``QuantSpec``); empty for none.
    target: ``cpu``, or ``interp``, which defines the meaning and is slow. Graphs of CUDA tensors have the target ``triton`` by themselves; for others it is Triton's interpreter.
    weights: ``frozen`` folds parameters and packs them (guarded by identity and version); ``live`` re-reads them each call.
    pipeline: a pass pipeline spec, empty for the default one.
    isa: ``amxbf16``, ``amx``, ``avx512bf16``, ``avx512``, ``avx2`` or ``scalar``, empty for what the machine has. The first two are the next two with products
    of bytes, and of bfloat16 numbers, by tile registers.
    fallback: when a graph cannot be compiled, run it in eager with a WARNING; False raises.
    """

    mode: str = "default"
    tolerance: float | None = None
    max_relative_error: float | None = None
    max_perplexity_increase: float | None = None
    precision: str = "f32"
    quantize: str = ""
    target: str = "cpu"
    weights: str = "frozen"
    pipeline: str = ""
    isa: str = ""
    fallback: bool = True

    def __post_init__(self) -> None:
        _one_of("mode", self.mode, MODES)
        _one_of("precision", self.precision, PRECISIONS)
        _one_of("target", self.target, TARGETS)
        _one_of("weights", self.weights, WEIGHTS)
        _one_of("isa", self.isa, ("", *toolchain.ISAS))
        if self.quantize != "":
            object.__setattr__(self, "quantize", SEVERAL.join(map(str, parse_all(self.quantize))))  # one spelling, as the compile cache wants it
            if self.weights == "live" or self.pipeline:
                raise BurnishError("option quantize needs weights='frozen' and no pipeline: constant weights are rounded once; in a pipeline, write the pass quantize{...}")
        if not isinstance(self.fallback, bool):
            raise BurnishError(f"option fallback is {self.fallback!r}; give True or False")
        if self.tolerance is not None and not (isinstance(self.tolerance, (int, float)) and -10 <= self.tolerance <= 4):
            raise BurnishError(f"option tolerance is {self.tolerance!r}; give GraphNet's t, a number from -10 to 4")
        for name in (RELATIVE, PERPLEXITY):
            value = getattr(self, name)
            if value is not None and not (isinstance(value, (int, float)) and not isinstance(value, bool) and 0 < value < math.inf):
                raise BurnishError(f"option {name} is {value!r}; give a positive number, such as 0.01 for 1 %")
        given = [name for name in KINDS if getattr(self, name) is not None]
        if len(given) > 1:
            raise BurnishError(f"options {' and '.join(given)} are given; give one, the budget that counts")
        if given and (self.quantize or self.pipeline or self.weights == "live"):
            raise BurnishError(f"option {given[0]} chooses the formats of constant weights itself: give no quantize and no pipeline with it, and weights='frozen'")

    @property
    def passes(self) -> str:
        """The pipeline to run."""
        if self.target == TRITON:
            return self.pipeline or GPU
        return self.pipeline or pipeline(",".join(spec.as_pass for spec in parse_all(self.quantize)) if self.quantize else "")

    @property
    def budget(self) -> Budget | None:
        """The error that is allowed, where some is."""
        return next((Budget(name, float(value)) for name in KINDS if (value := getattr(self, name)) is not None), None)

    @property
    def records(self) -> bool:
        """Whether a program on a GPU becomes a CUDA graph."""
        return self.mode != "max-autotune-no-cudagraphs"

    @property
    def tunes(self) -> bool:
        """Whether kernels are tuned on the machine."""
        return self.mode.startswith("max-autotune")

    def instruction_set(self, dtypes: Iterable[torch.dtype] = ()) -> str:
        """What kernels are built for, where a graph's weights have these dtypes."""
        if self.target == TRITON:
            return TRITON
        if self.isa:
            return self.isa
        held = set(dtypes)
        int8 = bool(self.quantize or self.pipeline) or self.budget is not None or not held.isdisjoint((torch.int8, torch.uint8))
        return tiles.checked(toolchain.detect_isa(bf16=self.precision == "bf16" or torch.bfloat16 in held, int8=int8))

    @staticmethod
    def names() -> tuple[str, ...]:
        return tuple(f.name for f in dataclasses.fields(Options))

    @classmethod
    def parse(cls, mode: str | None = None, options: Mapping[str, object] | None = None) -> Options:
        """Options from ``torch.compile``'s ``mode`` and ``options``; refuses unknown names with the known ones."""
        given = dict(options or {})
        unknown = sorted(set(given) - set(cls.names()))
        if unknown:
            raise BurnishError(f"unknown option {', '.join(unknown)}; known options are {', '.join(cls.names())}")
        if mode is not None:
            if given.get("mode", mode) != mode:
                raise BurnishError(f"mode is given twice, as {mode!r} and as {given['mode']!r}; give it once")
            given["mode"] = mode
        parsed = cls(**given)  # type: ignore[arg-type]
        if parsed.mode == "reduce-overhead":
            log.info("mode 'reduce-overhead' equals 'default' on the CPU")
        return parsed


def _one_of(name: str, value: object, known: tuple[str, ...]) -> None:
    if value not in known:
        shown = ", ".join(repr(k) for k in known)
        raise BurnishError(f"option {name} is {value!r}; it is one of {shown}")
