"""What each part of a program is, should cost, and did cost."""

from __future__ import annotations

import statistics
from collections.abc import Sequence
from typing import Any

import torch.fx as fx

from ..graphs.context import TargetFacts
from ..graphs.cost import Cost, eager_seconds, node_bytes, node_cost, region_cost, region_seconds, seconds
from .heavy import HEAVY

PROFILES = 5  # calls whose median is the measured time


def describe(node: fx.Node, main: fx.GraphModule, facts: TargetFacts, heavy: fx.Node | None = None) -> dict[str, Any]:
    """A region or an ATen call of an outlined graph: its operators, and its predicted and least possible seconds.

    heavy: the operator whose kernel computes the region.
    """
    if node.op == "call_module" and heavy is not None:
        first, rest = describe(heavy, main, facts), describe(node, main, facts)
        passed = 2 * node_bytes(heavy)  # between the two, and never in memory
        cost = Cost(first["flops"] + rest["flops"], max(0.0, first["bytes"] + rest["bytes"] - passed), 0.0)
        operators, predicted, note = first["operators"] + rest["operators"], seconds(cost, facts, library=True) + facts.launch_s, ""
    elif node.op == "call_module":
        inner = [n for n in main.get_submodule(str(node.target)).graph.nodes if n.op == "call_function"]
        operators = [str(getattr(n.target, "_opname", n.target.__name__)) for n in inner if n.target.__module__ != "_operator"]
        cost, predicted = region_cost(inner), region_seconds(inner, facts)
        note = ""
    else:
        operators = [str(node.target)]
        cost = node_cost(node) if hasattr(node.target, "_schema") else Cost(0.0, 0.0, 0.0)
        predicted = eager_seconds(node, facts)
        note = "" if node.target in HEAVY else "left to ATen: no generated kernel for it yet"
    roof = seconds(cost, facts, library=True)
    return {"region": node.name, "operators": operators, "flops": cost.flops, "bytes": cost.bytes, "predicted_s": predicted, "roof_s": roof, "note": note}


def table(parts: Sequence[dict[str, Any]], profiles: Sequence[Sequence[tuple[str, float]]]) -> list[dict[str, Any]]:
    """One row per part, with the median over ``profiles`` of the time its steps took and the share of the roof it reached."""
    labels = [label for label, _ in profiles[0]]
    medians = [statistics.median(p[i][1] for p in profiles) for i in range(len(labels))]
    spent: dict[str, float] = {}
    kernels: dict[str, list[str]] = {}
    for label, t in zip(labels, medians):
        source, _, kernel = label.partition(":")
        spent[source] = spent.get(source, 0.0) + t
        kernels.setdefault(source, []).append(kernel)
    rows = []
    for part in parts:
        measured = spent.get(part["region"])
        fraction = part["roof_s"] / measured if measured else None
        rows.append(
            {k: part[k] for k in ("region", "operators", "predicted_s", "flops", "bytes", "note")}
            | {"kernel": " ".join(kernels.get(part["region"], [])), "measured_s": measured or 0.0, "roof_fraction": fraction}
        )
    return rows
