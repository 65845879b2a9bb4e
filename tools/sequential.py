"""Quantizing a model's layers one after another, each calibrated with what enters it behind the ones that are quantized already."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

import torch
from torch import nn

from ..graphs.quantized import round_rows
from ..passes.quantize.methods.correction import corrected, quantize_in_sequence
from ..passes.quantize.methods.gptq import quantize_gptq
from ..passes.quantize.methods.result import round_to_nearest
from ..passes.quantize.methods.smooth_quant import choose_migration
from ..passes.quantize.methods.statistics import Statistics
from .perplexity import linears

Inputs = Callable[[torch.Tensor], torch.Tensor]
# Of one linear: its weight's numbers, their bytes, and what is done to its input.
Made = tuple[torch.Tensor, int, Inputs | None]
# What quantizes linears that share an input, from their weights, that input's batches ``[..., columns]``, and the batches as they were in the model in float32.
Stage = Callable[[Sequence[torch.Tensor], Sequence[torch.Tensor], Sequence[torch.Tensor]], Sequence[Made]]


class _Reached(Exception):
    """Nothing behind this linear is asked for."""


@contextmanager
def replaced(module: nn.Module, made: dict[str, Made]) -> Iterator[None]:
    """The module with these linears, by name, as they are made; inside."""
    held = {name: m for name, m in linears(module) if name in made}
    was, hooks = {name: m.weight for name, m in held.items()}, []
    try:
        for name, (numbers, _, inputs) in made.items():
            held[name].weight = nn.Parameter(numbers, requires_grad=False)
            if inputs is not None:
                hooks.append(held[name].register_forward_pre_hook(lambda _, args, f=inputs: (f(args[0]),)))  # type: ignore[misc]
        yield
    finally:
        for hook in hooks:
            hook.remove()
        for name, w in was.items():
            held[name].weight = w


def stages(layer: nn.Module, call: Callable[[torch.Tensor], torch.Tensor], x: torch.Tensor) -> list[list[str]]:
    """Names of a layer's linears by the input that they share, in the order in which ``call(x)`` computes them."""
    found: list[tuple[torch.Tensor, list[str]]] = []

    def watch(name: str) -> Callable[..., None]:
        def seen(_: nn.Module, args: tuple[torch.Tensor, ...]) -> None:
            for read, names in found:
                if read is args[0]:
                    names.append(name)
                    return
            found.append((args[0], [name]))

        return seen

    with _hooked(layer, watch), torch.no_grad():
        call(x)
    return [names for _, names in found]


def quantize_layer(
    layer: nn.Module, call: Callable[[torch.Tensor], torch.Tensor], was: Sequence[torch.Tensor], now: Sequence[torch.Tensor], stage: Stage
) -> tuple[dict[str, Made], list[torch.Tensor], list[torch.Tensor]]:
    """A layer's linears by name as ``stage`` makes them, one set that shares an input after another, and what the layer gives, as it was and as it is made.
    ``was`` and ``now``: batches of what enters it in the model as it was, and behind layers that are made. ``call`` runs the layer."""
    made: dict[str, Made] = {}
    if not now:
        return made, [], []
    held = dict(linears(layer))
    with torch.no_grad():
        order = stages(layer, call, was[0])
        firsts = [names[0] for names in order]
        plain, outputs = zip(*(_observed(layer, call, x, firsts) for x in was))
        for names in order:
            with replaced(layer, made):
                inputs = [_observed(layer, call, x, names[:1], stop=True)[0][names[0]] for x in now]
            made.update(zip(names, stage([held[n].weight.detach() for n in names], inputs, [found.pop(names[0]) for found in plain])))
        with replaced(layer, made):
            return made, list(outputs), [call(x) for x in now]


def _observed(
    layer: nn.Module, call: Callable[[torch.Tensor], torch.Tensor], x: torch.Tensor, names: Sequence[str], stop: bool = False
) -> tuple[dict[str, torch.Tensor], torch.Tensor | None]:
    """What enters linears, by name, and what the layer gives. ``stop``: it is computed no further than the linears need, and gives None."""
    found: dict[str, torch.Tensor] = {}

    def watch(name: str) -> Callable[..., None]:
        def seen(_: nn.Module, args: tuple[torch.Tensor, ...]) -> None:
            if name in names:
                found[name] = args[0]
            if stop and len(found) == len(names):
                raise _Reached

        return seen

    with _hooked(layer, watch):
        try:
            return found, call(x)
        except _Reached:
            return found, None


@contextmanager
def _hooked(module: nn.Module, watch: Callable[[str], Callable[..., None]]) -> Iterator[None]:
    hooks = [m.register_forward_pre_hook(watch(name), prepend=True) for name, m in linears(module)]
    try:
        yield
    finally:
        for hook in hooks:
            hook.remove()


# ---- stages ----


def by_gptq(format: str, group: int, *, sweeps: int = 4, damp: float = 0.01) -> Stage:
    """GPTQ of weights that are corrected for what their inputs have lost, then so many sweeps over single codes and scales."""

    def stage(weights: Sequence[torch.Tensor], now: Sequence[torch.Tensor], was: Sequence[torch.Tensor]) -> list[Made]:
        statistics = _moments(now, was)
        hessian, shift = statistics.hessian, statistics.shift
        made = [quantize_in_sequence(w, hessian, shift, format, group, damp=damp, sweeps=sweeps) for w in weights]
        return [(q.dequantized(), q.bytes, None) for q in made]

    return stage


def with_rounded_inputs(format: str, bits: int, *, group: int = 0, gptq: bool = True, damp: float = 0.01, rows: int = 512) -> Stage:
    """Inputs rounded row by row behind the migration that costs least on ``rows`` of them, spread evenly; weights by GPTQ, corrected for that rounding as well,
    or rounded to nearest."""

    def stage(weights: Sequence[torch.Tensor], now: Sequence[torch.Tensor], was: Sequence[torch.Tensor]) -> list[Made]:
        flat = torch.cat([x.flatten(0, -2) for x in now])
        scales = choose_migration(flat[:: max(1, len(flat) // rows)], weights, format, bits, group=group).scales
        inputs = lambda x: round_rows(x / scales, bits, None)  # noqa: E731
        if not gptq:
            made = [round_to_nearest(w * scales, format, group) for w in weights]
        else:
            statistics = _moments([inputs(x) for x in now], [x / scales for x in was])
            hessian, shift = statistics.hessian, statistics.shift
            assert shift is not None
            made = [quantize_gptq(corrected(w * scales, hessian, shift, damp), hessian, format, group, act_order=True, damp=damp) for w in weights]
        return [(q.dequantized(), q.bytes, inputs) for q in made]

    return stage


def _moments(now: Sequence[torch.Tensor], was: Sequence[torch.Tensor]) -> Statistics:
    out = Statistics(now[0].shape[-1], relative=True)
    for x, y in zip(now, was):
        out.add(x, y)
    return out
