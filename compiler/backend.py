"""``torch.compile(model, backend="burnish")``."""

from __future__ import annotations

import logging
import threading
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

import torch
import torch.fx as fx
from torch._dynamo.backends.common import aot_autograd
from torch._guards import TracingContext

from ..graphs.capture import Captured, from_aot
from ..runtime.options import settings
from . import ahead
from .assignment import told
from .budget import settle
from .driver import compile_or_fall_back, copy_graph, warn_once
from .options import Options
from .report import Report

log = logging.getLogger("burnish")

# What the last compilations did, for tests and `explain`; cleared by torch._dynamo.reset().
reports: deque[Report] = deque(maxlen=256)


def burnish(gm: fx.GraphModule, example_inputs: Sequence[Any], *, mode: str | None = None, options: dict | None = None) -> Callable:
    """The Dynamo backend: graphs for inference fold their weights, graphs for training compile both halves."""
    chosen = Options.parse(mode, options)
    if chosen.mode == "lite" or settings().disable:
        return gm.forward
    _warn_about_gradients(example_inputs)
    begun = ahead.begin(chosen, tensors=example_inputs)

    def inference(aot: fx.GraphModule, inputs: Sequence[Any]) -> Callable:
        ahead.narrow(begun, aot.graph)
        context = TracingContext.try_get()
        known = context is not None and context.fw_metadata is not None and not _has_inference_weights(example_inputs)
        static = list(context.fw_metadata.static_input_indices) if known else []
        try:
            return compile_aot(aot, inputs, static, chosen, "inference")
        finally:
            ahead.finish(begun)

    def training(half: str) -> Callable:
        def compile_half(aot: fx.GraphModule, inputs: Sequence[Any]) -> Callable:
            ahead.narrow(begun, aot.graph)
            try:
                return compile_aot(aot, inputs, [], chosen, half)
            finally:
                ahead.finish(begun)

        return compile_half

    compiler = aot_autograd(
        fw_compiler=training("forward"),
        bw_compiler=training("backward"),
        inference_compiler=inference,
        keep_inference_input_mutations=True,
    )
    return compiler(gm, example_inputs)


def _reset() -> None:
    reports.clear()
    warn_once.cache_clear()


burnish.reset = _reset  # type: ignore[attr-defined]


def compile_aot(aot: fx.GraphModule, inputs: Sequence[Any], static: Sequence[int], options: Options, name: str) -> Callable:
    """A boxed callable for one AOTAutograd graph; in eager, with one WARNING, where it cannot be compiled."""
    captured = from_aot(fx.GraphModule(aot, copy_graph(aot.graph)), inputs, static)
    lifted = [captured.values[n] for n in captured.placeholders[len(inputs) :]]
    if options.budget is not None:
        return _at_first_call(captured, lifted, options, name)
    compiled = compile_or_fall_back(captured, options, name)
    reports.append(compiled.report)
    run = compiled.run

    def boxed(args: list[Any]) -> list[Any]:
        return run([*args, *lifted] if lifted else args)

    boxed._boxed_call = True  # type: ignore[attr-defined]
    boxed.compiled = compiled  # type: ignore[attr-defined]
    return boxed


def _at_first_call(captured: Captured, lifted: list[torch.Tensor], options: Options, name: str) -> Callable:
    """As :func:`compile_aot`, once there are weights and inputs to measure an error with: those of the first call."""
    lock, made = threading.Lock(), list[Callable]()

    def compiled(args: list[Any]) -> Callable:
        with lock:
            if not made:
                given = dict(zip(captured.placeholders, args))
                real = replace(captured, values=captured.values | {n: given[n] for n in captured.static})
                chosen, found = settle(real, options, [given[n] for n in captured.user_inputs])
                ready = compile_or_fall_back(captured, chosen, name)
                told(found, ready.report)
                reports.append(ready.report)
                made.append(ready.run)
        return made[0]

    def boxed(args: list[Any]) -> list[Any]:
        every = [*args, *lifted]
        return (made[0] if made else compiled(every))(every)

    boxed._boxed_call = True  # type: ignore[attr-defined]
    return boxed


def _has_inference_weights(example_inputs: Sequence[Any]) -> bool:
    """Weights made under ``inference_mode`` have no version, so a change in place cannot be seen: they are read live."""
    tensors = [x for x in example_inputs if isinstance(x, torch.Tensor) and x.is_inference()]
    return any(isinstance(x, torch.nn.Parameter) or hasattr(x, "_dynamo_static_input_type") for x in tensors)


def _warn_about_gradients(example_inputs: Sequence[Any]) -> None:
    """An eval-mode module called with gradients on takes the training path, which folds nothing: say so once."""
    if not torch.is_grad_enabled() or not any(isinstance(x, torch.Tensor) and x.requires_grad for x in example_inputs):
        return
    from torch._dynamo.symbolic_convert import InstructionTranslator

    try:
        frame = InstructionTranslator.current_tx().f_locals
    except (AttributeError, IndexError):
        return
    modules = [m for v in frame.values() for m in (v, getattr(v, "__self__", None)) if isinstance(m, torch.nn.Module)]
    if modules and not any(m.training for m in modules):
        warn_once(
            "an eval() module is compiled with gradients enabled, so its weights are not folded; "
            "call it under torch.no_grad() or torch.inference_mode() for inference speed"
        )
