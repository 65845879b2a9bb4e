"""Small programs for the runtime's tests."""

from __future__ import annotations

from typing import Any

import torch

from burnish.runtime.program import Call, Program, TensorSpec, Value


def spec_of(t: torch.Tensor) -> TensorSpec:
    dtype = str(t.dtype).removeprefix("torch.")
    return TensorSpec(dtype, tuple(t.shape), tuple(t.stride()) if t.layout == torch.strided else ())


def encode(a: Any, names: dict[int, str]) -> Any:
    """An argument as a Program holds it; tensors by the name of their identity."""
    if isinstance(a, torch.Tensor):
        return {"v": names[id(a)]}
    if isinstance(a, (list, tuple)):
        return {"list": [encode(x, names) for x in a]}
    for kind in (torch.dtype, torch.layout, torch.memory_format):
        if isinstance(a, kind):
            return {kind.__name__: str(a).removeprefix("torch.")}
    if isinstance(a, torch.device):
        return {"device": str(a)}
    if isinstance(a, float) and a in (float("inf"), float("-inf")):
        return {"inf": "+" if a > 0 else "-"}
    return a


def tensors_in(a: Any) -> list[torch.Tensor]:
    if isinstance(a, torch.Tensor):
        return [a]
    return [t for x in a for t in tensors_in(x)] if isinstance(a, (list, tuple)) else []


def call_program(op: Any, args: tuple, kwargs: dict[str, Any], constants: tuple = ()) -> tuple[Program, list, list]:
    """(program of one call, its inputs, what eager gives); tensors in ``constants`` are the program's constants."""
    with torch.no_grad():
        result = op(*args, **kwargs)
    wanted = list(result) if isinstance(result, (list, tuple)) else [result]
    tensors = list({id(t): t for t in tensors_in([*args, *kwargs.values()])}.values())
    inputs = [t for t in tensors if all(t is not c for c in constants)]
    names = {id(t): f"x{i}" for i, t in enumerate(tensors)}
    values = [Value(names[id(t)], spec_of(t), f"input:{i}") for i, t in enumerate(inputs)]
    values += [Value(names[id(t)], spec_of(t), f"const:{i}") for i, t in enumerate(constants)]
    outs = tuple(f"y{i}" if isinstance(t, torch.Tensor) else None for i, t in enumerate(wanted))
    values += [Value(f"y{i}", spec_of(t), f"aten:{i}") for i, t in enumerate(wanted) if isinstance(t, torch.Tensor)]
    name, overload = op._schema.name, op._schema.overload_name
    coded = {k: encode(v, names) for k, v in kwargs.items()}
    step = Call(name, overload, tuple(encode(a, names) for a in args), coded, outs, f"step:{name}")
    outputs = tuple({"v": o} for o in outs if o is not None)
    specs = tuple(spec_of(t) for t in inputs), tuple(spec_of(t) for t in constants)
    program = Program({}, *specs, {v.name: v for v in values}, (step,), outputs)
    return program, inputs, [t for t in wanted if isinstance(t, torch.Tensor)]
