"""A world of fresh symbols for a graph that is made anew."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import torch
import torch.fx as fx
from torch._dynamo.source import ConstantSource
from torch._subclasses.fake_tensor import FakeTensorMode
from torch.fx.experimental.symbolic_shapes import DimDynamic, ShapeEnv

from .fake import Inference

# Example values of sizes: primes, so that no two of them, nor one and a size of a model, are equal by accident.
_EXAMPLES = (1009, 1013, 1019, 1021, 1031, 1033, 1039, 1049, 1051, 1061, 1063, 1069, 1087, 1091, 1093, 1097)


class World:
    """Fake tensors whose symbolic sizes have names, may be any number from zero on, and are never taken for equal. ``examples``: values that they are known by."""

    def __init__(self, examples: Sequence[int] = _EXAMPLES) -> None:
        self.examples = examples
        self.env = ShapeEnv(duck_shape=False, specialize_zero_one=False)
        self.mode = FakeTensorMode(shape_env=self.env, allow_non_fake_inputs=True)
        self.sizes: dict[str, Any] = {}

    def size(self, name: str) -> torch.SymInt:
        """The size of this name."""
        if name not in self.sizes:
            example = self.examples[len(self.sizes) % len(self.examples)]
            symbol = self.env.create_symbol(example, ConstantSource(f"size_{name}"), DimDynamic.DYNAMIC, None, None, True)
            self.sizes[name] = self.env.create_symintnode(symbol, hint=example, source=None)
        return self.sizes[name]

    def tensor(self, shape: Sequence[int | str], dtype: torch.dtype, stride: Sequence[int] | None) -> torch.Tensor:
        """A fake tensor, contiguous without ``stride``; a size given by its name is symbolic."""
        sizes = [self.size(s) if isinstance(s, str) else s for s in shape]
        with self.mode:
            return torch.empty(sizes, dtype=dtype) if stride is None else torch.empty_strided(sizes, stride, dtype=dtype)

    def propagate(self, gm: fx.GraphModule) -> None:
        """The value of every node, from those of the placeholders."""
        infer = Inference(self.mode)
        for node in gm.graph.nodes:
            if node.op == "call_function":
                node.meta["val"] = infer.of(node)
            elif node.op == "output":
                node.meta["val"] = fx.map_arg(node.args[0], lambda n: n.meta["val"])
