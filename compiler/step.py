"""The step of a causal language model: captured for one sequence, with a cache inserted, compiled as any graph."""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace

import torch
from torch import nn

from ..graphs.capture import Captured, capture
from ..graphs.context import PassContext
from ..passes.manager import PassManager
from ..passes.pipeline import SIMPLIFY
from ..runtime.kv_state import Kind
from .compiled import Compiled
from .driver import compile_captured
from .options import Options

# What the pass needs to find attention, and what tidies up behind it.
INSERT = f"decompose,{SIMPLIFY},attention,{SIMPLIFY},insert-kv-cache,{SIMPLIFY}"
_EXAMPLE = 11  # tokens of the sequence that a model is captured with


@dataclass(frozen=True)
class Step:
    """A step graph. ``kinds``: its kinds of caches; ``longest``: places that a row can have; inputs are named as ``insert_kv_cache`` describes."""

    captured: Captured
    kinds: tuple[Kind, ...]
    longest: int

    @property
    def inputs(self) -> tuple[str, ...]:
        """The graph's inputs but the weights, in order."""
        return self.captured.user_inputs


def capture_step(model: nn.Module) -> Step:
    """The step of a model ``forward(input_ids [1, S]) -> logits [1, S, vocabulary]``.

    Raises BurnishError where the model cannot be captured with a dynamic length, or is not causal.
    """
    given = (torch.zeros(1, _EXAMPLE, dtype=torch.int64),)
    return insert(capture(model, given, dynamic_shapes=({1: torch.export.Dim.DYNAMIC},)))


def insert(captured: Captured) -> Step:
    """The step graph of a captured ``forward``, in place."""
    ids = captured.user_inputs[0]
    longest = _longest(captured, ids)
    pipeline = INSERT.replace("insert-kv-cache", f"insert-kv-cache{{ids={ids}}}")
    PassManager(pipeline).run(captured.gm, PassContext(static=captured.static, values=captured.values))
    names = [n.name for n in captured.gm.graph.nodes if n.op == "placeholder"]
    weights = {n: v for n, v in captured.values.items() if n in names}
    inputs = tuple(n for n in names if n not in weights)
    return Step(replace(captured, values=weights, static=captured.static & set(names), user_inputs=inputs, in_spec=None, out_spec=None), tuple(Kind(**asdict(k)) for k in captured.gm.meta["caches"]), longest)


def _longest(captured: Captured, ids: str) -> int:
    """Tokens of a sequence that the graph holds for, as far as its capture shows."""
    size = next(n for n in captured.gm.graph.nodes if n.name == ids).meta["val"].shape[-1]
    if not isinstance(size, torch.SymInt):
        return int(size)
    known = size.node.shape_env.var_to_range.get(size.node.expr)
    return int(known.upper) if known is not None and known.upper.is_Integer else 1 << 40


def compile_step(step: Step, options: Options, name: str = "step") -> Compiled:
    """The compiled step; raises BurnishError where it cannot be compiled."""
    return compile_captured(step.captured, replace(options, fallback=False), name)
