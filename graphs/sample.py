"""GraphNet samples: a folder with one captured graph, its tensors' statistics and its provenance."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import torch
import torch.fx as fx
from torch import nn

from .sample_ast import SampleError, read_model
from .sample_weights import TensorMeta, draw, read_metas

__all__ = ["Sample", "SampleError", "TensorMeta", "find_samples", "read_sample", "realistic_tensors"]

# A replayed graph is judged at the first scale of its weights whose outputs lie inside these magnitudes.
SCALES = (1.0, 0.5, 0.2)
VANISHED, OVERFLOWN = 1e-6, 1e6


@dataclass
class Sample:
    """A sample as read: ``module`` takes every tensor as an argument, ``inputs`` in forward's order.

    ``metas`` describes the tensors by name in the meta files' order; ``info`` is graph_net.json.
    """

    folder: Path
    module: fx.GraphModule
    inputs: tuple[str, ...]
    metas: dict[str, TensorMeta]
    info: dict[str, Any] = field(default_factory=dict)
    device: str = "cpu"

    @property
    def name(self) -> str:
        return self.folder.name

    def make_tensors(self, seed: int = 0, scale: float = 1.0) -> dict[str, torch.Tensor]:
        """Tensors by name, drawn from the recorded statistics; ``scale`` multiplies every standard deviation."""
        return draw(self.metas.values(), seed, scale, self.device)

    def module_protocol(
        self, tensors: Mapping[str, torch.Tensor] | None = None
    ) -> tuple[nn.Module, tuple[torch.Tensor, ...]]:
        """The sample as a user would have it: a module that owns its weights, and the inputs of one call."""
        tensors = dict(tensors) if tensors is not None else self.make_tensors()
        module = SampleModule(self, tensors)
        return module, tuple(tensors[name] for name in module.inputs)


class SampleModule(nn.Module):
    """A sample's graph with its parameters and buffers registered; 0-d inputs are baked in as Python numbers.

    Weights are buffers, since what they were in the original model is not recorded and inference treats both alike.
    """

    def __init__(self, sample: Sample, tensors: Mapping[str, torch.Tensor]) -> None:
        super().__init__()
        self.graph_module = sample.module
        self.weights = nn.Module()
        self.sources: list[str | bool | int | float | None] = []
        passed = set()
        position = {name: i for i, name in enumerate(sample.metas)}
        for name in sample.inputs:
            tensor = tensors[name]
            if sample.metas[name].constant:
                self.weights.register_buffer(name, tensor)
                self.sources.append(name)
            elif tensor.dim() == 0:
                self.sources.append(tensor.item())
            else:
                self.sources.append(None)
                passed.add(name)
        # A call passes its tensors in the order the meta file lists them, which is what GraphNet's benchmark does.
        self.inputs = tuple(sorted(passed, key=position.__getitem__))
        self.order = tuple(self.inputs.index(name) for name in sample.inputs if name in passed)
        self.eval()

    def forward(self, *inputs: torch.Tensor) -> Any:
        given = iter([inputs[i] for i in self.order])
        weights = self.weights
        arguments = [
            getattr(weights, source) if isinstance(source, str) else next(given) if source is None else source
            for source in self.sources
        ]
        return self.graph_module(*arguments)


def read_sample(folder: str | Path, device: str = "cpu") -> Sample:
    """A sample folder, read without executing any of it; CUDA devices in it become ``device``."""
    folder = Path(folder)
    if not (folder / "model.py").is_file():
        parts = find_samples(folder)
        more = f"; it holds the samples {', '.join(str(p.relative_to(folder)) for p in parts[:4])}" if parts else ""
        raise SampleError(f"{folder}: this is not a sample, it has no model.py{more}.")
    metas: dict[str, TensorMeta] = {}
    for file in ("weight_meta.py", "input_meta.py"):
        if (folder / file).is_file():
            metas.update(read_metas(folder / file))
    module = read_model(folder / "model.py", device)
    inputs = tuple(str(n.target) for n in module.graph.nodes if n.op == "placeholder")
    missing = [name for name in inputs if name not in metas]
    if missing:
        raise SampleError(
            f"{folder / 'model.py'}:1: no meta file describes the tensor {missing[0]} ({len(missing)} in all)."
        )
    return Sample(folder, module, inputs, metas, _info(folder / "graph_net.json"), device)


def _info(path: Path) -> dict[str, Any]:
    try:
        info = json.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}
    except ValueError as error:
        raise SampleError(f"{path}: this is not valid JSON ({error}).") from error
    if not isinstance(info, dict):
        raise SampleError(f"{path}: the file must hold one JSON object.")
    if info.get("framework", "torch") != "torch":
        raise SampleError(f"{path}: this is a sample for {info['framework']}, and Burnish reads samples for torch.")
    return info


def find_samples(root: str | Path) -> list[Path]:
    """Every sample folder at or below ``root``, sorted; a captured model with graph breaks has one per subgraph."""
    return sorted(p.parent for p in Path(root).rglob("model.py") if (p.parent / "graph_net.json").is_file())


def realistic_tensors(sample: Sample, seed: int = 0) -> dict[str, torch.Tensor]:
    """Tensors at the first scale whose outputs neither vanish nor overflow in eager; the last scale if none does.

    Recorded statistics say nothing of correlations, so deep graphs replayed with them can blow up or die out.
    """
    tensors: dict[str, torch.Tensor] = {}
    for scale in SCALES:
        tensors = sample.make_tensors(seed, scale)
        # The graph may write its inputs, and what is returned must be as drawn.
        module, inputs = sample.module_protocol({k: v.clone() for k, v in tensors.items()})
        with torch.no_grad():
            results = module(*inputs)
        if _in_range(results if isinstance(results, (tuple, list)) else (results,)):
            break
    return tensors


def _in_range(results: Any) -> bool:
    floats = [x for x in results if isinstance(x, torch.Tensor) and x.is_floating_point() and x.numel()]
    return all(bool(torch.isfinite(x).all()) for x in floats) and all(
        VANISHED < float(x.abs().max()) < OVERFLOWN for x in floats
    )
