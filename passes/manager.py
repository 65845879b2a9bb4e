"""Runs a pipeline of passes over a graph, with one hook point after each pass; nothing else prints, dumps or times.

A hook is a callable ``hook(Event)``; :class:`Verify`, :class:`Dump` and :class:`Compare` are here. ``PassContext.limit`` stops rewriting
after that many rewrites over the whole pipeline, which is what bisection needs.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
import torch.fx as fx
from torch.utils import _pytree as pytree

from ..graphs.context import PassContext
from ..runtime.errors import BurnishError
from ._rewrite import fake_mode
from .spec import Pass, PassSpec, check_options, parse, resolve, text

log = logging.getLogger("burnish")


class PassError(BurnishError):
    """A pass failed or left the graph wrong; the message names the pass, the node and what is wrong."""


@dataclass(frozen=True)
class PassRecord:
    """What one pass did: rewrites made, wall time in seconds."""

    name: str
    rewrites: int
    seconds: float

    def __str__(self) -> str:
        did = f"{self.rewrites} rewrites" if self.rewrites else "(unchanged)"
        return f"{self.name}: {did} in {1e3 * self.seconds:.1f} ms"


@dataclass(frozen=True)
class Event:
    """A pass that has just run: its place in the pipeline, its record and the graph after it."""

    index: int
    record: PassRecord
    gm: fx.GraphModule
    ctx: PassContext


Hook = Callable[[Event], None]


class PassManager:
    """A pipeline: ``PassManager("canonicalize,cse").run(gm, ctx)``. Names and options are checked on construction."""

    def __init__(self, pipeline: str | Sequence[PassSpec], hooks: Sequence[Hook] = ()) -> None:
        specs = parse(pipeline) if isinstance(pipeline, str) else tuple(pipeline)
        self.hooks = tuple(hooks)
        self.steps: list[tuple[PassSpec, Pass, dict[str, Any]]] = []
        for spec in specs:
            function = resolve(spec.name)
            self.steps.append((spec, function, check_options(spec, function)))

    def __str__(self) -> str:
        return text(tuple(spec for spec, _, _ in self.steps))

    def run(self, gm: fx.GraphModule, ctx: PassContext) -> list[PassRecord]:
        """Run every pass on ``gm`` in place; one record per pass. Raises PassError."""
        records: list[PassRecord] = []
        for index, (spec, function, options) in enumerate(self.steps):
            start = time.perf_counter()
            try:
                rewrites = function(gm, ctx, **options)
            except BurnishError:
                raise
            except Exception as error:
                raise PassError(f"pass {str(spec)!r} failed with {type(error).__name__}: {_first_line(error)}") from error
            record = PassRecord(spec.name, int(rewrites or 0), time.perf_counter() - start)
            log.debug("pass %s", record)
            records.append(record)
            for hook in self.hooks:
                hook(Event(index, record, gm, ctx))
        return records


class Verify:
    """After each pass: the graph is well formed, every node has a value, and fake propagation gives the same one."""

    def __call__(self, event: Event) -> None:
        problem = check(event.gm)
        if problem:
            raise PassError(f"pass {event.record.name!r} left a wrong graph: {problem}")


class Dump:
    """Writes the graph after each pass as ``FOLDER/NN-name.txt``; ``show`` prints a graph as text."""

    def __init__(self, folder: str | Path, show: Callable[[fx.GraphModule], str] = lambda gm: str(gm.graph)) -> None:
        self.folder, self.show = Path(folder), show

    def __call__(self, event: Event) -> None:
        self.folder.mkdir(parents=True, exist_ok=True)
        mark = "" if event.record.rewrites else "-unchanged"
        path = self.folder / f"{event.index:02d}-{event.record.name}{mark}.txt"
        path.write_text(self.show(event.gm) + "\n")


class Compare:
    """Runs the graph in eager after each pass on given inputs and compares it with its result before the first.

    ``rtol`` bounds the relative L2 error of each floating output; integer and boolean outputs must be equal. Random graphs run under one
    seed.
    """

    def __init__(self, gm: fx.GraphModule, inputs: Sequence[Any], rtol: float = 1e-5) -> None:
        self.inputs, self.rtol = list(inputs), rtol
        self.want = self._run(gm)

    def __call__(self, event: Event) -> None:
        if not event.record.rewrites:
            return
        for i, (want, got) in enumerate(zip(self.want, self._run(event.gm))):
            problem = _difference(want, got, self.rtol)
            if problem:
                raise PassError(f"pass {event.record.name!r} changed output {i}: {problem}")

    def _run(self, gm: fx.GraphModule) -> list[Any]:
        # Trailing copy_ nodes write to their inputs, so each run gets its own.
        inputs = [x.clone() if isinstance(x, torch.Tensor) else x for x in self.inputs]
        with torch.no_grad(), torch.random.fork_rng(devices=[]):
            torch.manual_seed(0)
            return pytree.tree_leaves(gm(*inputs))


def check(gm: fx.GraphModule) -> str | None:
    """What is wrong with a graph, in a clause, or None."""
    try:
        gm.graph.lint()
    except (RuntimeError, AssertionError) as error:
        return _first_line(error)
    mode = fake_mode(gm.graph)
    for node in gm.graph.nodes:
        if node.op in ("call_function", "call_module", "placeholder") and "val" not in node.meta:
            return f"node {node.name} has no value"
        if node.op == "call_module":
            inner = check(gm.get_submodule(str(node.target)))  # type: ignore[arg-type]
            if inner:
                return f"in {node.target}: {inner}"
        if node.op != "call_function" or isinstance(node.target, torch._ops.HigherOrderOperator):
            continue
        args, kwargs = fx.map_arg((node.args, node.kwargs), lambda n: n.meta["val"])
        try:
            with mode, torch.no_grad():
                got = node.target(*args, **kwargs)  # type: ignore[operator]
        except Exception as error:
            return f"node {node.name} ({node.target}) does not run: {_first_line(error)}"
        if not _consistent(node.meta["val"], got):
            return f"node {node.name} ({node.target}) claims {_describe(node.meta['val'])} but gives {_describe(got)}"
    return None


def _consistent(claimed: Any, got: Any) -> bool:
    claimed, got = pytree.tree_leaves(claimed), pytree.tree_leaves(got)
    return len(claimed) == len(got) and all(_same(a, b) for a, b in zip(claimed, got))


def _same(a: Any, b: Any) -> bool:
    if not isinstance(a, torch.Tensor) or not isinstance(b, torch.Tensor):
        return isinstance(a, torch.Tensor) == isinstance(b, torch.Tensor)
    if a.dtype != b.dtype or len(a.shape) != len(b.shape):
        return False
    if any(isinstance(s, torch.SymInt) for s in (*a.shape, *b.shape)):
        return True  # unbacked sizes get fresh symbols on every run
    if tuple(a.shape) != tuple(b.shape) or a.layout != torch.strided or a.numel() == 0:
        return tuple(a.shape) == tuple(b.shape)
    return all(x == y for n, x, y in zip(a.shape, a.stride(), b.stride()) if n != 1)


def _describe(val: Any) -> str:
    if isinstance(val, torch.Tensor):
        strides = f" strides {tuple(val.stride())}" if val.layout == torch.strided else ""
        return f"{str(val.dtype).removeprefix('torch.')}{list(val.shape)}{strides}"
    if isinstance(val, (tuple, list)):
        return "(" + ", ".join(map(_describe, val)) + ")"
    return str(val)


def _difference(want: Any, got: Any, rtol: float) -> str | None:
    if not isinstance(want, torch.Tensor):
        return None if want == got else f"{want} became {got}"
    if want.dtype != got.dtype or want.shape != got.shape or want.stride() != got.stride():
        return f"{_describe(want)} became {_describe(got)}"
    if not want.is_floating_point():
        return None if torch.equal(want, got) else f"{int((want != got).sum())} of {want.numel()} elements differ"
    a, b = want.double(), got.double()
    if not torch.equal(torch.isfinite(a), torch.isfinite(b)):
        return "elements that were finite are not, or the reverse"
    keep = torch.isfinite(a)
    error = float((a[keep] - b[keep]).norm() / a[keep].norm().clamp_min(1e-30)) if keep.any() else 0.0
    return f"relative error {error:.1e}, above {rtol:.0e}" if error > rtol else None


def _first_line(error: BaseException) -> str:
    return next((line.strip() for line in str(error).splitlines() if line.strip()), type(error).__name__)


