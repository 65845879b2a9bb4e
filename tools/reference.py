"""What a model's outputs should be: its float64 reference, and the verdict of several calls' outputs against it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
import torch.utils._pytree as pytree

from ..graphs.capture import capture
from ..graphs.judge import Verdict, judge, perturbed64, reference64
from .samples import Model


@dataclass(frozen=True)
class Reference:
    """Outputs in float64; ``shaken`` are those of slightly different inputs, which tells which integers a float decides."""

    exact: list[torch.Tensor]
    shaken: list[torch.Tensor] | None = None


def reference(model: Model, kept: Path | None = None) -> Reference:
    """The reference of a model, read from ``kept`` where that file exists, else computed and written there."""
    from safetensors.torch import load_file, save_file

    if kept is not None and kept.exists():
        found = load_file(kept)
        return Reference(_named(found, "exact"), _named(found, "shaken") or None)
    captured = seeded(lambda: capture(model.module, model.inputs))
    inputs = pytree.tree_leaves(model.inputs)
    exact = tensors_of(seeded(lambda: reference64(captured, inputs)))
    integers = any(not x.is_floating_point() for x in exact)
    shaken = tensors_of(seeded(lambda: perturbed64(captured, inputs))) if integers else None
    if kept is not None:
        parts = {"exact": exact, "shaken": shaken or []}
        save_file({f"{k}{i}": x.contiguous().clone() for k, own in parts.items() for i, x in enumerate(own)}, kept)
    return Reference(exact, shaken)


def _named(found: dict[str, torch.Tensor], name: str) -> list[torch.Tensor]:
    count = sum(key.startswith(name) for key in found)
    return [found[f"{name}{i}"] for i in range(count)]


def verdict(calls: Sequence[Sequence[torch.Tensor]], eager: Sequence[torch.Tensor], right: Reference) -> Verdict:
    """The verdict over several calls: the first wrong one, with its number in the reason, else the worst right one."""
    found = [judge(list(got), list(eager), right.exact, right.shaken) for got in calls]
    for number, one in enumerate(found, 1):
        if not one.correct:
            return Verdict(False, one.rel_l2, one.eager_rel_l2, f"call {number}: {one.reason}")
    return max(found, key=lambda v: v.rel_l2)


def in_bf16(eager: Callable[[], Any], like: Sequence[torch.Tensor]) -> list[torch.Tensor]:
    """Eager's outputs under autocast to bfloat16, in the dtypes of ``like``: what a compiler that was told to compute in bfloat16 is judged beside."""
    with torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
        found = tensors_of(seeded(eager))
    return [x.to(y.dtype) for x, y in zip(found, like, strict=True)]


def tensors_of(result: Any) -> list[torch.Tensor]:
    """The tensors of a result, in order; numbers become 0-d tensors, None and strings are left out."""
    leaves = pytree.tree_leaves(result)
    return [torch.as_tensor(x) for x in leaves if isinstance(x, (torch.Tensor, bool, int, float))]


def seeded(call: Callable[[], Any]) -> Any:
    """A call under the one seed that every run of a random graph gets."""
    torch.manual_seed(0)
    return call()
