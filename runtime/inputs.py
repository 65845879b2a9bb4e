"""Inputs checked against a program, so that no call reads out of bounds."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, NoReturn, Protocol

import torch

from .errors import BurnishError
from .program import Program, TensorSpec
from .shapes import Shaped


class Frame(Protocol):
    """What a check needs of a program at known sizes. ``guard``: a quick check, once there is one."""

    tensor_inputs: list[int]
    guard: Any

    def shaped(self, spec: TensorSpec) -> Shaped:
        """A spec at its sizes."""
        ...


class Checker:
    """Checks the inputs of one program, which are all on ``device``, a type such as ``cpu``."""

    def __init__(self, program: Program, device: str = "cpu") -> None:
        self.program, self.device = program, device
        self.names = [f"input {i}" for i in range(len(program.inputs))]

    def stage(self, frame: Frame, inputs: Sequence[Any]) -> list[Any]:
        """The inputs in the strides the program expects, copies where they differ; arms the frame's quick check.

        Raises BurnishError naming the input for another count, type, device, dtype or shape.
        """
        if len(inputs) != len(self.program.inputs):
            raise BurnishError(f"the program takes {len(self.program.inputs)} inputs, not {len(inputs)}")
        staged = list(inputs)
        for i in frame.tensor_inputs:
            staged[i] = self._matched(frame, i, inputs[i])
        for i, spec in enumerate(self.program.inputs):
            if isinstance(spec, TensorSpec) and not isinstance(inputs[i], torch.Tensor):
                self.refuse(inputs, i)
        if all(a is b for a, b in zip(staged, inputs)):
            frame.guard = _quick_check(frame.tensor_inputs, inputs)
        return staged

    def _matched(self, frame: Frame, i: int, x: Any) -> torch.Tensor:
        want = frame.shaped(self.program.inputs[i])
        if not isinstance(x, torch.Tensor) or x.dtype != want.dtype or tuple(x.shape) != want.shape or x.device.type != self.device:
            self.refuse([x] * (i + 1), i, want=want)
        if x.layout != torch.strided:
            raise BurnishError(f"{self.names[i]} has the layout {x.layout}, the program takes strided tensors; call to_dense() on it")
        if x.is_conj() or x.is_neg() or not _same_strides(x, want):
            with torch.no_grad():
                return torch.empty_strided(want.shape, want.stride, dtype=want.dtype, device=x.device).copy_(x)
        return x

    def refuse(self, inputs: Sequence[Any], i: int, cause: Exception | None = None, want: Shaped | None = None) -> NoReturn:
        """Raise the error that names input ``i`` and what it should have been."""
        if i >= len(inputs):
            raise BurnishError(f"the program takes {len(self.program.inputs)} inputs, not {len(inputs)}") from cause
        spec: Any = want or self.program.inputs[i]
        wanted = f"{_name(spec.dtype)} of shape {list(spec.shape)} on {self.device}" if hasattr(spec, "shape") else f"an {spec}"
        x = inputs[i]
        got = f"{_name(x.dtype)} of shape {list(x.shape)} on {x.device}" if isinstance(x, torch.Tensor) else f"a {type(x).__name__}"
        raise BurnishError(f"{self.names[i]} should be {wanted}, not {got}") from cause


def _name(dtype: object) -> str:
    return str(dtype).removeprefix("torch.")


def _same_strides(x: torch.Tensor, want: Shaped) -> bool:
    if x.stride() == want.stride or 0 in want.shape:
        return True
    return all(n == 1 or a == b for n, a, b in zip(want.shape, x.stride(), want.stride))


def _quick_check(positions: Sequence[int], inputs: Sequence[Any]) -> Callable[..., bool] | None:
    """A check in one native call that later inputs are like these in type, dtype, device, sizes and strides.

    Dynamo's tensor guards do that. They fail closed: what they do not know goes through ``stage`` again. They never take one tensor twice: what is one now has to be
    one later.
    """
    guards = getattr(getattr(torch._C, "_dynamo", None), "guards", None)
    if guards is None or not hasattr(guards, "TensorGuards") or not positions:
        return None
    first = {id(inputs[i]): i for i in reversed(positions)}
    again = [(i, first[id(inputs[i])]) for i in positions if first[id(inputs[i])] != i]
    positions = [i for i in positions if first[id(inputs[i])] == i]
    tensors = [inputs[i] for i in positions]
    sizes, strides = [list(t.shape) for t in tensors], [list(t.stride()) for t in tensors]
    check = guards.TensorGuards(*tensors, dynamic_dims_sizes=sizes, dynamic_dims_strides=strides).check
    if len(positions) == len(inputs):
        return check
    count = len(inputs)
    return lambda *given: len(given) == count and all(given[i] is given[j] for i, j in again) and check(*[given[i] for i in positions])
