"""Scans in a graph, by what they compute: states ``h[i] = a[i] * h[i - 1] + b[i]``, whether one operator has them all or each is calls of its own.

Quamba (Chiang et al., "Quamba: A Post-Training Quantization Recipe for Selective State Space Models", 2024) rounds what selective scans read with a step that leaves out
the few largest of it, and multiplies what comes out by a Hadamard matrix in front of the projection behind it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import torch.fx as fx

from .._rewrite import tensor
from ._qdq import aten
from .quantize import WEIGHTS

_SCANS = ("burnish.linear_scan.default", "burnish.cached_scan.default")
_LEAST = 3  # states of a scan that is written out
# What only shows numbers in another place or shape, or multiplies them.
_THROUGH = frozenset(
    "mul view _unsafe_view reshape unsqueeze squeeze expand permute transpose t slice select clone _to_copy alias contiguous unbind split split_with_sizes chunk getitem".split()
)


@dataclass(frozen=True)
class Scan:
    """``states``: what comes out, and ``news``: what is added to the state before, one of each or one for each place."""

    states: tuple[fx.Node, ...]
    news: tuple[fx.Node, ...]


def scans(gm: fx.GraphModule) -> list[Scan]:
    """The scans of a graph."""
    found = [Scan((n,), (n.args[2 if "cached" in str(n.target) else 1],)) for n in gm.graph.nodes if str(n.target) in _SCANS]  # type: ignore[arg-type]
    return found + _written_out(gm)


def _written_out(gm: fx.GraphModule) -> list[Scan]:
    """Chains of ``a * h + b`` whose ``a`` and ``b`` do not depend on the states."""
    step: dict[fx.Node, list[tuple[fx.Node, fx.Node, fx.Node]]] = {}  # of a possible state: the state before, a and b
    for n in gm.graph.nodes:
        if n.target is not aten.add.Tensor or n.kwargs or len(n.args) != 2:
            continue
        for product, new in (n.args, n.args[::-1]):
            if isinstance(product, fx.Node) and isinstance(new, fx.Node) and product.target is aten.mul.Tensor and len(product.users) == 1:
                for before, by in (product.args, product.args[::-1]):
                    if isinstance(before, fx.Node) and isinstance(by, fx.Node) and _alike(before, n):
                        step.setdefault(n, []).append((before, by, new))
    out, seen = [], set[fx.Node]()
    for last in reversed(list(step)):
        chain: list[tuple[fx.Node, fx.Node, fx.Node]] = []
        at: fx.Node | None = last
        while at is not None and at in step and at not in seen:
            link = next((s for s in step[at] if s[0] in step), step[at][0])
            chain.append((at, link[1], link[2]))
            at = link[0]
        if len(chain) < _LEAST:
            continue
        later = _behind({chain[-1][0]})
        if not any(n in later for _, *free in chain[:-1] for n in free):
            seen |= {state for state, _, _ in chain}
            out.append(Scan(tuple(s for s, _, _ in chain), tuple(b for _, _, b in chain)))
    return out


def _alike(a: fx.Node, b: fx.Node) -> bool:
    x, y = tensor(a), tensor(b)
    return x is not None and y is not None and x.dtype == y.dtype and x.is_floating_point() and x.dim() == y.dim() and all(str(p) == str(q) for p, q in zip(x.shape, y.shape))


def _behind(nodes: Iterable[fx.Node]) -> set[fx.Node]:
    """Nodes and all that depends on them."""
    out, left = set[fx.Node](), list(nodes)
    while left:
        n = left.pop()
        if n not in out:
            out.add(n)
            left += n.users
    return out


def scanned(scan: Scan, constant: set[fx.Node]) -> fx.Node | None:
    """The value that a selective scan takes in: of the factors of what it adds to its state, the one that the others are made from. None where there is none."""
    leaves: list[fx.Node] = []
    left, seen = list(scan.news), set[fx.Node]()
    while left:
        n = left.pop()
        if n in seen or n in constant or n.op == "output":
            continue
        seen.add(n)
        if _name(n) in _THROUGH:
            left += n.all_input_nodes
        elif tensor(n) is not None:
            leaves.append(n)
    reached = {leaf: len(_behind({leaf}) & set(leaves)) - 1 for leaf in leaves}
    best = max(leaves, key=reached.__getitem__, default=None)
    return best if best is not None and reached[best] else None


def _name(n: fx.Node) -> str:
    return "getitem" if getattr(n.target, "__name__", "") == "getitem" else str(n.target).split(".")[1] if str(n.target).startswith("aten.") else ""


def read_behind(found: Sequence[Scan], constant: set[fx.Node]) -> set[fx.Node]:
    """What layers over constant weights read of what comes out of scans, no other such layer in between."""
    out, seen, left = set[fx.Node](), set[fx.Node](), [s for scan in found for s in scan.states]
    while left:
        n = left.pop()
        if n in seen:
            continue
        seen.add(n)
        for user in n.users:
            place = WEIGHTS.get(user.target)  # type: ignore[call-overload]
            if place is not None and len(user.args) > max(place) and user.args[place[0]] in constant:
                if user.args[place[1]] is n:
                    out.add(n)
            elif "attention" not in str(user.target):
                left.append(user)
    return out


def shown(node: fx.Node) -> fx.Node:
    """What a value shows the same numbers of, perhaps in another order or shape."""
    while _name(node) in _THROUGH - {"mul", "expand", "slice", "select", "unbind", "split", "split_with_sizes", "chunk", "getitem", "_to_copy"}:
        node = node.args[0]  # type: ignore[assignment]
    return node
