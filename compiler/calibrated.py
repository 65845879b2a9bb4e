"""Quantization that knows the weights and calibrating inputs: a captured graph in, one whose layers read codes out, which compiles as any other."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

import torch
import torch.fx as fx
from torch import nn
from torch.utils import _pytree as pytree

from ..graphs.capture import Captured
from ..graphs.context import PassContext
from ..passes._rewrite import remove_dead
from ..passes.manager import PassManager
from ..passes.pipeline import QUANTIZE, through_quantize
from ..passes.quantize.adopt_quantized import zero_points
from ..passes.quantize.calibrate import Calibrator, Rounded
from ..passes.quantize.quant_spec import QuantSpec, parse_all
from ..passes.quantize.quantize import Found
from ..runtime.cache import Cache
from ..runtime.errors import BurnishError
from ..runtime.options import settings
from .driver import copy_graph, fingerprint
from .kernels import KernelSet
from .layer_times import LayerTimes
from .measure import Measure, weight_bytes
from .options import Options
from .target import target_facts


@dataclass(frozen=True)
class Calibrated:
    """``captured``: the graph over codes, which are weights of its own; what it came from does not change them any more. ``layers``: each weight, and what it lost."""

    captured: Captured
    layers: list[Rounded]
    notes: list[str]


def needs_calibration(quantize: str) -> bool:
    """Whether a quantization's methods have to be applied by :func:`calibrated`, before compilation."""
    return bool(quantize) and any(spec.calibrated for spec in parse_all(quantize))


def calibrated(captured: Captured, spec: QuantSpec | Sequence[QuantSpec], calls: Sequence[Sequence[Any]], *, relative: bool = False, options: Options | None = None) -> Calibrated:
    """The graph with its layers quantized as ``spec`` says, of several by the first that takes them. ``captured`` itself stays as it is.

    calls: flat user inputs of each calibrating call; may be empty where the method needs none. relative: rows of activations count alike, as is best for language
    models. options: those of the compilation that follows, so that ``auto`` weighs formats by their times on this machine; without, by what they cost in hardware
    that has both. Raises BurnishError where inputs are needed and there are none, or the graph does not take them.
    """
    specs = [spec] if isinstance(spec, QuantSpec) else list(spec)
    if not calls and (needing := [s for s in specs if s.needs_inputs]):
        raise BurnishError(f"the quantization {str(needing[0])!r} is calibrated with inputs; give some as calibration")
    missing = captured.static - captured.values.keys()
    if missing:
        raise BurnishError(f"the quantization {str(specs[0])!r} needs the weights at hand, and {min(missing)} is not")
    gm = fx.GraphModule(captured.gm, copy_graph(captured.gm.graph))
    captured = _renamed(captured, gm)
    ctx = PassContext(static=captured.static, zeros=zero_points(gm, captured.values) & captured.static)
    PassManager(",".join((through_quantize(), QUANTIZE))).run(gm, ctx)
    values = dict(captured.values)
    flat = [_checked(captured, call, i) for i, call in enumerate(calls)]
    layers = list[Rounded]()
    for one in specs:
        seconds = None if options is None or "auto" not in one.method else _seconds(captured, options, relative)
        layers += Calibrator(gm, ctx, one, values, flat, relative, seconds).run()
        ctx.static |= values.keys() - captured.values.keys()
    remove_dead(gm.graph)
    for node in list(gm.graph.nodes):
        if node.op == "placeholder" and not node.users and node.name in captured.static:
            gm.graph.erase_node(node)
    gm.recompile()
    names = {n.name for n in gm.graph.nodes if n.op == "placeholder"}
    made = values.keys() - captured.values.keys()
    kept = {n: v for n, v in values.items() if n in names}
    if flat:
        ctx.notes.append(f"quantize: calibrated with {len(flat)} {'call' if len(flat) == 1 else 'calls'}")
    return Calibrated(replace(captured, gm=gm, static=frozenset((captured.static | made) & names), values=kept), layers, ctx.notes)


def _seconds(captured: Captured, options: Options, one_row: bool) -> Callable[[Found, Sequence[QuantSpec]], list[float]]:
    """The seconds of a layer in each spec, measured. ``one_row``: as in a model that generates token by token."""
    isa = options.instruction_set(captured.dtypes)
    facts, cache = target_facts(isa), Cache(settings().cache_dir, settings().cache_bytes)
    measure = Measure(KernelSet(facts, isa), cache, f"{torch.__version__} {fingerprint()}", weight_bytes(captured.gm.graph, captured.static))
    times = LayerTimes(measure, PassContext(facts=facts, static=captured.static, precision=options.precision), one_row)
    return times.of_layer


def _renamed(captured: Captured, gm: fx.GraphModule) -> Captured:
    """The same over a copy of its graph, whose nodes may have got other names."""
    old, new = ([n.name for n in g.graph.nodes if n.op == "placeholder"] for g in (captured.gm, gm))
    to = dict(zip(old, new))
    values, targets = ({to.get(n, n): v for n, v in held.items()} for held in (captured.values, captured.targets))
    static, inputs = frozenset(to.get(n, n) for n in captured.static), tuple(to.get(n, n) for n in captured.user_inputs)
    specialised = {to.get(n, n): v for n, v in captured.specialised.items()}
    return replace(captured, gm=gm, values=values, targets=targets, static=static, user_inputs=inputs, specialised=specialised)  # type: ignore[arg-type]


def _checked(captured: Captured, call: Sequence[Any], at: int) -> dict[str, Any]:
    """A call's inputs by name. Raises BurnishError where they are not like those captured: other sizes than symbolic ones, or other dtypes."""
    if len(call) != len(captured.user_inputs):
        raise BurnishError(f"calibration[{at}] has {len(call)} inputs where the model has {len(captured.user_inputs)}")
    vals = {n.name: n.meta["val"] for n in captured.gm.graph.nodes if n.op == "placeholder"}
    for name, x in zip(captured.user_inputs, call):
        want = vals[name]
        if not isinstance(want, torch.Tensor):
            continue
        fits = isinstance(x, torch.Tensor) and x.dtype == want.dtype and x.dim() == want.dim()
        if not fits or any(isinstance(s, int) and s != have for s, have in zip(want.shape, x.shape)):
            raise BurnishError(f"calibration[{at}]: {name} is {_said(x)} where the model was captured with {_said(want)}; give inputs like the example, or dynamic_shapes")
    return dict(zip(captured.user_inputs, call))


def _said(x: Any) -> str:
    return f"{str(x.dtype).removeprefix('torch.')}{list(x.shape)}" if isinstance(x, torch.Tensor) else type(x).__name__


def settled(captured: Captured, options: Options, calls: Sequence[Sequence[Any]], *, relative: bool = False) -> tuple[Captured, Options, Calibrated | None]:
    """What to compile: the graph over codes, and options without the quantization that it has, where that has to be done before; and what was done."""
    if not needs_calibration(options.quantize):
        return captured, options, None
    found = calibrated(captured, parse_all(options.quantize), calls, relative=relative, options=options)
    return found.captured, replace(options, quantize=""), found


def flat_calls(calibration: Any, model: nn.Module | Callable, example: Sequence[Any]) -> list[list[Any]]:
    """Calibrating calls, flat: of an iterable of calls, each a tuple of arguments or one argument; of a callable that runs the model, such as a sampler over its
    time steps (PTQ4DM), all calls that it makes; the example's without any."""
    if calibration is None:
        return [pytree.tree_leaves((tuple(example), {}))]
    if callable(calibration) and not hasattr(calibration, "__iter__"):
        calibration = collected(model, calibration)
    try:
        calls = list(calibration)
    except TypeError as error:
        raise BurnishError(f"calibration is an iterable of calls or a function that runs the model, not a {type(calibration).__name__}") from error
    if not calls:
        raise BurnishError("calibration has no calls; give at least one")
    return [pytree.tree_leaves((call if isinstance(call, tuple) else tuple(call) if isinstance(call, list) else (call,), {})) for call in calls]


def collected(model: nn.Module | Callable, run: Callable[[Callable], Any]) -> list[tuple[Any, ...]]:
    """The arguments of each call of ``model`` that ``run(model)`` makes, copied as they were."""
    calls: list[tuple[Any, ...]] = []

    def copied(x: Any) -> Any:
        return x.detach().clone() if isinstance(x, torch.Tensor) else x

    def watched(*args: Any, **kwargs: Any) -> Any:
        if kwargs:
            raise BurnishError(f"the model is calibrated with positional arguments; {', '.join(kwargs)} was given by name")
        calls.append(pytree.tree_map(copied, args))
        return model(*args)

    with torch.no_grad():
        run(watched)
    return calls
