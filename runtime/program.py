"""A Program: what the compiler produces and the runtime executes. Data only, with a JSON manifest.

Version 1 reserves the step kinds ``repeat`` and ``if`` (sub-programs) so that later files stay readable by name.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

from .errors import BurnishError

VERSION = 1
TRITON = "triton"  # the instruction set of programs for GPUs, whose libraries are modules of Triton kernels
Dim = int | str  # str: Python integer arithmetic over size symbols, as "(s0 * 8)"


@dataclass(frozen=True)
class TensorSpec:
    """dtype by name (``float32``); shape and stride in elements; offset in elements from the storage's base."""

    dtype: str
    shape: tuple[Dim, ...]
    stride: tuple[Dim, ...]
    offset: Dim = 0


@dataclass(frozen=True)
class Value:
    """A tensor of the program. storage: ``input:3``, ``const:0``, ``slot:7`` (arena), ``output:1`` (fresh each call) or
    ``aten:5`` (the result of a Call, owned by ATen). Several values may view one storage."""

    name: str
    spec: TensorSpec
    storage: str


@dataclass(frozen=True)
class Launch:
    """One generated kernel: ``args`` are value names in the kernel's argument order, ``sizes`` its size symbols' values,
    ``extent`` the parallel units and ``grain`` the least units of one task. ``then``: a function that the kernel calls, whose address, from
    the library ``then_library``, takes the place of the last of ``sizes``. ``round``: after so many units come those that read the same rows again, so that
    threads share out each round alike; 0 where all units are one."""

    symbol: str
    library: int
    args: tuple[str, ...]
    sizes: tuple[Dim, ...]
    extent: Dim
    grain: int
    label: str
    then: str = ""
    then_library: int = 0
    round: Dim = 0


@dataclass(frozen=True)
class Call:
    """One ATen operator, or ``python::LABEL``. Arguments are encoded: ``{"v": name}`` a tensor, ``{"dim": expr}`` a size,
    ``{"list": [...]}``, ``{"dtype": "float32"}``, ``{"device": "cpu"}``, ``{"layout": "strided"}``, ``{"memory_format": ...}``,
    ``{"inf": "+"}``, ``{"nan": true}``, and plain JSON scalars."""

    op: str
    overload: str
    args: tuple[Any, ...]
    kwargs: Mapping[str, Any]
    outs: tuple[str | None, ...]
    label: str


@dataclass(frozen=True)
class Copy:
    """``dst.copy_(src)``, for mutated inputs; of one that the program has written in place, ``src`` is ``dst``."""

    src: str
    dst: str
    label: str = "copy"


Step = Launch | Call | Copy


def calls_aten(step: Step) -> bool:
    """Whether a step runs in PyTorch."""
    return isinstance(step, Call) or (isinstance(step, Copy) and step.src != step.dst)


_STEPS: dict[str, type] = {"launch": Launch, "call": Call, "copy": Copy}


@dataclass(frozen=True)
class Program:
    """``symbols`` maps a size symbol to ``("int", input)`` or ``("size", input, dim)``; ``inputs`` are specs, ``"int"`` for an
    integer input, or None for one that is ignored; ``outputs`` are encoded (``{"v"}``, ``{"dim"}``, ``{"input": i}``,
    ``{"view_of_input": i, "v": name}``, None, scalars)."""

    symbols: Mapping[str, tuple]
    inputs: tuple[Any, ...]
    constants: tuple[TensorSpec, ...]
    values: Mapping[str, Value]
    steps: tuple[Step, ...]
    outputs: tuple[Any, ...]
    isa: str = "scalar"
    torch: str = ""
    version: int = field(default=VERSION)

    def dumps(self) -> str:
        """The JSON manifest."""
        kinds = {t: k for k, t in _STEPS.items()}
        return json.dumps(
            {
                "version": self.version,
                "isa": self.isa,
                "torch": self.torch,
                "symbols": dict(self.symbols),
                "inputs": [asdict(i) if isinstance(i, TensorSpec) else i for i in self.inputs],
                "constants": [asdict(c) for c in self.constants],
                "values": [asdict(v) for v in self.values.values()],
                "steps": [{"kind": kinds[type(s)]} | asdict(s) for s in self.steps],
                "outputs": list(self.outputs),
            }
        )

    @staticmethod
    def loads(text: str) -> Program:
        """The program of a manifest; raises BurnishError for a version or step kind this runtime does not know."""
        d = json.loads(text)
        if d.get("version") != VERSION:
            raise BurnishError(f"the program's manifest has version {d.get('version')}, this runtime reads {VERSION}; compile it again")
        steps = []
        for s in d["steps"]:
            kind = s.pop("kind")
            if kind not in _STEPS:
                raise BurnishError(f"the program has a {kind!r} step, which this runtime does not know; update burnish")
            steps.append(_STEPS[kind](**{k: tuple(v) if isinstance(v, list) else v for k, v in s.items()}))
        values = [Value(v["name"], _spec(v["spec"]), v["storage"]) for v in d["values"]]
        return Program(
            symbols={k: tuple(v) for k, v in d["symbols"].items()},
            inputs=tuple(_spec(i) if isinstance(i, dict) else i for i in d["inputs"]),
            constants=tuple(_spec(c) for c in d["constants"]),
            values={v.name: v for v in values},
            steps=tuple(steps),
            outputs=tuple(d["outputs"]),
            isa=d["isa"],
            torch=d["torch"],
        )


def _spec(d: dict) -> TensorSpec:
    return TensorSpec(d["dtype"], tuple(d["shape"]), tuple(d["stride"]), d["offset"])
