"""What to quantize, and to what: the options of the pass ``quantize``, and the short form in which a user gives them."""

from __future__ import annotations

import dataclasses
from dataclasses import dataclass
from fnmatch import fnmatchcase
from typing import Any

from ...graphs.quantized import FORMATS, Format
from ...runtime.errors import BurnishError

ACTIVATIONS = ("none", "dynamic")
GRAMMAR = "FORMAT[:gGROUP][:dynamic][:embeddings][:linears][:skip=PATTERN|...][:first=N][:last=N][:least=N], for example int8 or int4:g64"


@dataclass(frozen=True)
class QuantSpec:
    """How the layers of a model are held.

    weights: one of the formats. group: elements of a row that share a scale, 0 for the whole row; the format's own without. activations: ``dynamic`` rounds what a linear
    layer reads to 8 bits, each row by its own largest magnitude, so that the product is one of integers; ``none`` leaves it as it is. convolutions: whether
    their weights are quantized; embeddings: whether their tables are. skip: shell-style patterns, separated by ``|``, of layers to leave alone, by the path of their module
    or the name of their weight. first, last: so many of the linear layers and convolutions at the model's ends are left alone. least: layers of fewer weights are left alone.
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

    def __post_init__(self) -> None:
        if self.weights not in FORMATS:
            raise BurnishError(f"there is no format {self.weights!r} of weights; known are {', '.join(FORMATS)}")
        if self.activations not in ACTIVATIONS:
            raise BurnishError(f"activations of quantized layers are {' or '.join(ACTIVATIONS)}, not {self.activations!r}")
        for name, least in (("group", 0), ("first", 0), ("last", 0), ("least", 0)):
            value = getattr(self, name)
            if not (name == "group" and value is None) and not (type(value) is int and value >= least):
                raise BurnishError(f"{name}={value!r} of a quantization is not a whole number from {least}")
        for name in ("convolutions", "embeddings"):
            if not isinstance(getattr(self, name), bool):
                raise BurnishError(f"{name}={getattr(self, name)!r} of a quantization is not true or false")
        if not isinstance(self.skip, str) or set(self.skip) & set(",{}=:"):
            raise BurnishError(f"skip={self.skip!r} of a quantization is not shell-style patterns, separated by |")

    @property
    def format(self) -> Format:
        return FORMATS[self.weights]

    @property
    def cut(self) -> int:
        """Elements of a row that share a scale, 0 for a whole row."""
        return self.format.group if self.group is None else self.group

    def skips(self, *names: str) -> bool:
        """Whether a layer of these names is to be left alone."""
        return any(fnmatchcase(name, pattern) for pattern in self.skip.split("|") if pattern for name in names)

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
            out.append({"group": f"g{value}", "activations": str(value), "embeddings": "embeddings", "convolutions": "linears"}.get(name, f"{name}={value}"))
        return ":".join(out)

    @property
    def as_pass(self) -> str:
        """The pass with these options, as a pipeline has it."""
        return "quantize{" + ",".join([f"weights={self.weights}", *(f"{n}={str(v).lower() if isinstance(v, bool) else v}" for n, v in self._differing())]) + "}"

    def _differing(self) -> list[tuple[str, Any]]:
        return [(f.name, getattr(self, f.name)) for f in dataclasses.fields(self)[1:] if getattr(self, f.name) != f.default]


_WORDS: dict[str, tuple[str, Any]] = {"dynamic": ("activations", "dynamic"), "embeddings": ("embeddings", True), "linears": ("convolutions", False)}


def _read(part: str, text: str) -> tuple[str, Any]:
    """One option of the short form."""
    if part in _WORDS:
        return _WORDS[part]
    if part[:1] == "g" and part[1:].isdecimal():
        return "group", int(part[1:])
    name, equals, value = part.partition("=")
    if equals and name in ("first", "last", "least") and value.isdecimal():
        return name, int(value)
    if equals and name == "skip":
        return name, value
    raise BurnishError(f"the quantization {text!r} has no option {part!r}; it is written {GRAMMAR}")
