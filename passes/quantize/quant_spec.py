"""What to quantize, and to what: the options of the pass ``quantize``, and the short form in which a user gives them."""

from __future__ import annotations

import dataclasses
import math
from dataclasses import dataclass
from fnmatch import fnmatchcase
from typing import Any

from ...graphs.quantized import FORMATS, Format
from ...runtime.errors import BurnishError
from ..spec import read

ACTIVATIONS = ("none", "dynamic", "static", "fp8")
# What a method is made of: how numbers are rounded, what is done to columns before, and what is chosen for each weight.
ROUNDINGS, TRANSFORMS, CHOICES = ("nearest", "search", "gptq", "squeeze"), ("awq", "smooth", "merge", "hadamard", "quamba"), ("fine", "auto")
FOLDS = ("rope",)  # what is done to rows
METHODS = (*ROUNDINGS, *TRANSFORMS, *CHOICES, *FOLDS)
GRAMMAR = (
    "FORMAT[:gGROUP][:METHOD[+METHOD...]][:dynamic|:static|:fp8][:aBITS][:additions][:embeddings][:linears][:skip=PATTERN|...][:only=PATTERN|...][:steps=PATTERN~STEP|...]"
    "[:first=N][:last=N][:least=N][:outliers=PERCENT][:times=INPUT], for example int8 or int4:g64"
)
SEVERAL = ";"  # between specs in their short forms


@dataclass(frozen=True)
class QuantSpec:
    """How the layers of a model are held.

    weights: one of the formats. group: elements of a row that share a scale, 0 for the whole row; the format's own without. activations: ``dynamic`` rounds what a linear
    layer reads to ``bits`` bits, each row by its own largest magnitude, so that the product is one of integers; ``static`` by one step for all rows, known from
    calibration, also what convolutions read; ``fp8`` to floats of 8 bits (e4m3), each row's largest magnitude being their largest; ``none`` leaves it as it is. convolutions: whether
    their weights are quantized; embeddings: whether their tables are. skip: shell-style patterns, separated by ``|``, of layers to leave alone, by the path of their module
    or the name of their weight; only: of those to take, all without any. steps: ``PATTERN~STEP|...``: linear layers and convolutions of these names read multiples of a STEP,
    the same for all of their input, 127 of them either way, so that the product is one of integers. first, last: so many of the linear layers and convolutions at the model's ends are left alone. least: layers of fewer weights are left alone.
    method: one way to round, ``nearest``, ``search`` (of scales), ``gptq`` (layers one after another, each behind those that are rounded) or ``squeeze`` (levels of each row); before it, ``awq``, ``smooth`` (SmoothQuant), ``merge``
    (MergeQuant: each column of the inputs by its own step, with ``static``), ``hadamard`` or ``quamba`` (of selective scans, with ``static``: what they take in by a step that leaves out the few largest, and a rotation behind them); ``rope`` (FireQ) makes keys that are turned to their positions easier to round; ``fine`` chooses each weight's group, ``auto`` between int8 and fp8 for each; joined by ``+``.
    outliers: percent of a weight's elements that ``squeeze`` leaves as they are, in a sparse matrix beside its codes: the largest, and those that count most.
    times: the name of the input that is a denoiser's time step (PTQ4DM): calibrating calls are drawn over it, and steps of ``static`` go by ranges of it.
    additions: with ``static``, sums of two images read one of them rounded as well, which then waits in ``bits`` bits: the one that a layer reads rounded, or that nothing
    else reads.
    All but ``nearest`` need the weights at hand, so only ``burnish.compile``, ``burnish.generator`` and the command line take them.
    """

    weights: str = "int8"
    group: int | None = None
    activations: str = "none"
    convolutions: bool = True
    embeddings: bool = False
    skip: str = ""
    first: int = 0
    last: int = 0
    least: int = 4096
    only: str = ""
    steps: str = ""
    method: str = "nearest"
    bits: int = 8
    outliers: float = 0.0
    times: str = ""
    additions: bool = False

    def __post_init__(self) -> None:
        if self.weights not in FORMATS:
            raise BurnishError(f"there is no format {self.weights!r} of weights; known are {', '.join(FORMATS)}")
        if self.activations not in ACTIVATIONS:
            raise BurnishError(f"activations of quantized layers are {' or '.join(ACTIVATIONS)}, not {self.activations!r}")
        for name, least in (("group", 0), ("first", 0), ("last", 0), ("least", 0)):
            value = getattr(self, name)
            if not (name == "group" and value is None) and not (type(value) is int and value >= least):
                raise BurnishError(f"{name}={value!r} of a quantization is not a whole number from {least}")
        for name in ("additions", "convolutions", "embeddings"):
            if not isinstance(getattr(self, name), bool):
                raise BurnishError(f"{name}={getattr(self, name)!r} of a quantization is not true or false")
        if self.additions and self.activations != "static":
            raise BurnishError("additions of a quantization read multiples of a step that is known from calibration: add static")
        self._check_method()
        for name in ("skip", "only", "steps"):
            value = getattr(self, name)
            if not isinstance(value, str) or set(value) & set(",{}=:;"):
                raise BurnishError(f"{name}={value!r} of a quantization is not shell-style patterns, separated by |")
        if self.steps and self.activations != "none":
            raise BurnishError(f"a quantization has activations={self.activations} or steps={self.steps}, not both")
        for pattern, step in self._steps():
            if not pattern or not 0.0 < step < math.inf:
                raise BurnishError(f"steps={self.steps!r} of a quantization is not PATTERN~STEP with a positive STEP, separated by |")

    def _check_method(self) -> None:
        parts = self.method.split("+") if isinstance(self.method, str) else [""]
        for kind in (ROUNDINGS, TRANSFORMS, CHOICES):
            given = [p for p in parts if p in kind]
            if len(given) > 1:
                raise BurnishError(f"the method {self.method!r} of a quantization says {' and '.join(given)}, of which one can be meant")
        if unknown := [p for p in parts if p not in METHODS]:
            raise BurnishError(f"there is no method {unknown[0]!r} of quantization; known are {', '.join(METHODS)}")
        if type(self.bits) is not int or not 2 <= self.bits <= 8:
            raise BurnishError(f"bits={self.bits!r} of a quantization's activations is not a whole number from 2 to 8")
        if self.transform in ("smooth", "merge") and self.activations == "none":
            raise BurnishError(f"the method {self.transform!r} is for rounded activations; add dynamic or static")
        if self.transform == "merge" and self.activations != "static":
            raise BurnishError("the method 'merge' gives every column of the activations a step of its own: add static instead of dynamic")
        if self.transform == "quamba" and self.activations != "static":
            raise BurnishError("the method 'quamba' gives what scans take in one step for all rows: add static")
        if not isinstance(self.times, str) or (self.times and self.activations != "static"):
            raise BurnishError(f"times={self.times} of a quantization is the input by which steps of static activations go: add static")
        if self.rounding == "squeeze" and not (2 <= self.format.bits <= 4 and self.weights.startswith("int") and self.group in (None, 0)):
            raise BurnishError(f"the method 'squeeze' has levels of each row, in codes of int2, int3 or int4 without groups, not {self.weights}{'' if self.group is None else f':g{self.group}'}")
        if isinstance(self.outliers, bool) or not isinstance(self.outliers, (int, float)) or not 0 <= self.outliers <= 100:
            raise BurnishError(f"outliers={self.outliers!r} of a quantization is not a percentage from 0 to 100")
        if self.outliers and self.rounding != "squeeze":
            raise BurnishError(f"outliers={self.outliers:g} of a quantization stand beside levels of each row: add the method 'squeeze'")
        if "auto" in parts and (self.weights != "int8" or len(parts) > 1):
            raise BurnishError("the method 'auto' chooses between int8 and fp8 by itself: write int8:auto")

    @property
    def transform(self) -> str:
        """What is done to columns before they are rounded, "" for nothing."""
        return next((p for p in self.method.split("+") if p in TRANSFORMS), "")

    @property
    def rounding(self) -> str:
        """How numbers are rounded: as the method says; scales are searched where it changes columns or groups and says nothing, but for SmoothQuant."""
        parts = self.method.split("+")
        searched = {"awq", "hadamard", "fine"} & set(parts)
        return next((p for p in parts if p in ROUNDINGS), "search" if searched else "nearest")

    @property
    def scales_keys(self) -> bool:
        """Whether keys that are turned to their positions are made even."""
        return "rope" in self.method.split("+")

    @property
    def calibrated(self) -> bool:
        """Whether weights have to be at hand to quantize them."""
        return self.method != "nearest" or self.activations == "static"

    @property
    def needs_inputs(self) -> bool:
        """Whether inputs have to be at hand."""
        return self.rounding == "gptq" or self.transform in ("awq", "smooth", "merge") or self.activations == "static" or self.scales_keys

    @property
    def format(self) -> Format:
        return FORMATS[self.weights]

    @property
    def cut(self) -> int:
        """Elements of a row that share a scale, 0 for a whole row."""
        return self.format.group if self.group is None else self.group

    def skips(self, *names: str) -> bool:
        """Whether a layer of these names is to be left alone."""
        return _match(self.skip, names)

    def takes(self, *names: str) -> bool:
        """Whether a layer of these names is one to look at."""
        return not self.only or _match(self.only, names)

    def step(self, *names: str) -> float | None:
        """What a layer of these names reads multiples of, None for what it is."""
        return next((step for pattern, step in self._steps() if _match(pattern, names)), None)

    def _steps(self) -> list[tuple[str, float]]:
        return [(pattern, _number(step)) for pattern, _, step in (part.rpartition("~") for part in self.steps.split("|") if part)]

    @classmethod
    def parse(cls, text: str) -> QuantSpec:
        """The short form, FORMAT and what differs from the defaults between colons; raises BurnishError with one sentence."""
        if not isinstance(text, str) or not text:
            raise BurnishError(f"a quantization is written {GRAMMAR}, not {text!r}")
        weights, *rest = text.split(":")
        given: dict[str, Any] = {"weights": weights}
        for part in rest:
            name, value = _read(part, text)
            if name in given:
                raise BurnishError(f"the quantization {text!r} says {name} twice")
            given[name] = value
        return cls(**given)

    def __str__(self) -> str:
        """The short form, which :meth:`parse` reads."""
        out = [self.weights]
        for name, value in self._differing():
            out.append({"group": f"g{value}", "bits": f"a{value}", "activations": str(value), "method": str(value), "additions": "additions", "embeddings": "embeddings", "convolutions": "linears"}.get(name, f"{name}={value}"))
        return ":".join(out)

    @property
    def as_pass(self) -> str:
        """The pass with these options, as a pipeline has it."""
        return "quantize{" + ",".join([f"weights={self.weights}", *(f"{n}={_written(v)}" for n, v in self._differing())]) + "}"

    def _differing(self) -> list[tuple[str, Any]]:
        return [(f.name, getattr(self, f.name)) for f in dataclasses.fields(self)[1:] if getattr(self, f.name) != f.default]


_WORDS: dict[str, tuple[str, Any]] = {"dynamic": ("activations", "dynamic"), "static": ("activations", "static"), "fp8": ("activations", "fp8"), "additions": ("additions", True), "embeddings": ("embeddings", True), "linears": ("convolutions", False)}


def _read(part: str, text: str) -> tuple[str, Any]:
    """One option of the short form."""
    if part in _WORDS:
        return _WORDS[part]
    if part[:1] in ("g", "a") and part[1:].isdecimal():
        return "group" if part[0] == "g" else "bits", int(part[1:])
    if part and set(part.split("+")) <= {*METHODS}:
        return "method", part
    name, equals, value = part.partition("=")
    if equals and name in ("first", "last", "least") and value.isdecimal():
        return name, int(value)
    if equals and name == "outliers" and not math.isnan(_number(value)):
        return name, _number(value)
    if equals and name in ("skip", "only", "steps", "times"):
        return name, value
    raise BurnishError(f"the quantization {text!r} has no option {part!r}; it is written {GRAMMAR}")


def parse_all(text: str) -> tuple[QuantSpec, ...]:
    """Specs in their short forms, separated by ``;``; a layer is quantized by the first that takes it."""
    if not isinstance(text, str):
        raise BurnishError(f"a quantization is written {GRAMMAR}, not {text!r}")
    return tuple(map(QuantSpec.parse, text.split(SEVERAL)))


def _match(patterns: str, names: tuple[str, ...]) -> bool:
    return any(fnmatchcase(name, pattern) for pattern in patterns.split("|") if pattern for name in names)


def _number(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        return math.nan


def _written(value: Any) -> str:
    """An option's value so that a pipeline reads the same: patterns that look like a number or a truth value end in an empty one."""
    if not isinstance(value, str):
        return str(value).lower()
    return value if type(read(value)) is str else f"{value}|"
