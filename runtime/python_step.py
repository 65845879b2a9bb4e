"""Steps that the C interface cannot make, looked up once per frame and made through PyTorch's Python operators."""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import torch

from .encoding import PYTHON, arguments, decoder, names_read, operator
from .errors import BurnishError
from .frame import Frame
from .program import Call


@dataclass(frozen=True)
class PythonPlan:
    """``tensors``: by value name, the index of a view, or a constant that has none. ``places``: each result's base and view."""

    function: Callable[..., Any]
    args: Sequence[Callable[..., Any]]
    kwargs: Mapping[str, Callable[..., Any]]
    tensors: Mapping[str, int | torch.Tensor]
    places: Sequence[tuple[int, int] | None]
    views: Any


def plan_step(frame: Frame, step: Call, hidden: Mapping[str, torch.Tensor], callables: Mapping[str, Callable[..., Any]]) -> PythonPlan:
    """What of a step is the same at every call. ``hidden``: constants in a library's private layout."""
    names = names_read(step)
    tensors = {n: hidden[n] if n in hidden else frame.view(n) for n in names}
    args: list[Callable[..., Any]]
    kwargs: dict[str, Callable[..., Any]]
    if step.op.startswith(PYTHON):
        function = callables.get(step.op[len(PYTHON) :])
        if function is None:
            raise BurnishError(f"step {step.label} runs in Python, and no function for it was given")
        args, kwargs = [decoder(a, frame.symbols) for a in step.args], {}
    else:
        function = operator(step.op, step.overload)
        given = [(a, decoder(e, frame.symbols)) for a, e in arguments(step)]
        args, kwargs = [d for a, d in given if not a.kwarg_only], {a.name: d for a, d in given if a.kwarg_only}
    views = [frame.view(n) for n in tensors]
    places = [None if o is None else (frame.base(o), frame.view(o)) for o in step.outs]
    return PythonPlan(function, args, kwargs, tensors, places, (ctypes.c_int64 * max(len(views), 1))(*views))
