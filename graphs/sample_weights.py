"""A sample's ``weight_meta.py`` and ``input_meta.py``: read with ``ast``, and their tensors drawn as GraphNet does."""

from __future__ import annotations

import ast
import math
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch

from .sample_ast import SampleError, parse_file

INTEGERS = (torch.int8, torch.int16, torch.int32, torch.int64)
# GraphNet's loader keeps drawn values within this.
BOUND = 100.0


@dataclass(frozen=True)
class TensorMeta:
    """One tensor of a sample: its shape and dtype, and the statistics, range or data its values are drawn from."""

    name: str
    shape: tuple[int, ...]
    dtype: torch.dtype
    mean: float = 0.0
    std: float | None = None
    min_val: float | None = None
    max_val: float | None = None
    data: tuple | None = None

    @property
    def constant(self) -> bool:
        """Whether this is a parameter or buffer of the captured model rather than an input of its call."""
        return "parameters" in self.name or "buffers" in self.name


def read_metas(path: Path) -> dict[str, TensorMeta]:
    """The tensors a meta file describes, by name in file order. Later classes of the same name win, as in Python."""
    classes: dict[str, TensorMeta] = {}
    for statement in parse_file(path).body:
        if isinstance(statement, ast.ClassDef):
            classes[statement.name] = _meta(statement, path)
        elif not isinstance(statement, (ast.Import, ast.ImportFrom, ast.Pass)) and not (
            isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant)
        ):
            raise SampleError(f"{path}:{statement.lineno}: a meta file holds classes of constants and nothing else.")
    return {meta.name: meta for meta in classes.values()}


def _meta(cls: ast.ClassDef, path: Path) -> TensorMeta:
    found: dict[str, Any] = {}
    for statement in cls.body:
        match statement:
            case ast.Assign(targets=[ast.Name(id=key)]):
                found[key] = _literal(statement.value, path)
            case ast.Pass() | ast.Expr(value=ast.Constant()):
                pass
            case _:
                raise SampleError(
                    f"{path}:{statement.lineno}: a class of a meta file holds assignments of constants only."
                )
    where = f"{path}:{cls.lineno}"
    name, dtype = found.get("name"), getattr(torch, str(found.get("dtype")).split(".")[-1], None)
    shape = found.get("shape", [])
    if not isinstance(name, str) or not isinstance(dtype, torch.dtype):
        raise SampleError(f"{where}: the class {cls.name} does not name a tensor and its dtype.")
    if not isinstance(shape, (list, tuple)) or not all(isinstance(d, int) and d >= 0 for d in shape):
        raise SampleError(f"{where}: the shape of {name} is not a list of sizes.")
    numbers = [found.get(k) for k in ("mean", "std", "min_val", "max_val")]
    if not all(x is None or isinstance(x, (int, float)) for x in numbers):
        raise SampleError(f"{where}: mean, std, min_val and max_val of {name} must be numbers.")
    data = found.get("data")
    if data is not None:
        flat = tuple(_flatten(data if isinstance(data, (list, tuple)) else [data]))
        if len(flat) != math.prod(shape):
            raise SampleError(f"{where}: {name} has {len(flat)} values for the shape {list(shape)}.")
        data = flat
    mean, std, low, high = numbers
    return TensorMeta(name, tuple(shape), dtype, mean or 0.0, std, low, high, data)


def _flatten(values: Iterable[Any]) -> Iterable[Any]:
    for value in values:
        if isinstance(value, (list, tuple)):
            yield from _flatten(value)
        else:
            yield value


def _literal(node: ast.expr, path: Path) -> Any:
    """A constant of a meta file: numbers, strings, lists, and float('inf') and its like."""
    match node:
        case ast.Constant():
            return node.value
        case ast.UnaryOp(op=ast.USub(), operand=operand):
            value = _literal(operand, path)
            if isinstance(value, (int, float)):
                return -value
        case ast.List() | ast.Tuple():
            return [_literal(e, path) for e in node.elts]
        case ast.Name(id="inf"):
            return math.inf
        case ast.Name(id="nan"):
            return math.nan
        case ast.Call(func=ast.Name(id="float"), args=[ast.Constant(value=value)], keywords=[]):
            try:
                return float(value)  # type: ignore[arg-type]
            except (TypeError, ValueError):
                pass
    raise SampleError(f"{path}:{node.lineno}: a meta file holds constants only.")


def draw(
    metas: Iterable[TensorMeta], seed: int = 0, scale: float = 1.0, device: str = "cpu"
) -> dict[str, torch.Tensor]:
    """The tensors, drawn in order from one generator. ``scale`` multiplies recorded standard deviations."""
    rng = np.random.default_rng(seed)
    return {meta.name: _draw(meta, rng, scale).to(device) for meta in metas}


def _draw(meta: TensorMeta, rng: np.random.Generator, scale: float) -> torch.Tensor:
    # The order of the cases and of the draws is GraphNet's benchmark loader's: a seed gives the same tensors as there.
    lo, hi, shape, dtype = meta.min_val, meta.max_val, meta.shape, meta.dtype
    if lo is not None and hi is not None and dtype in INTEGERS:
        if not shape:
            return torch.tensor(int(lo), dtype=dtype)
        return torch.from_numpy(rng.integers(int(lo), int(hi) + 1, size=shape)).to(dtype)
    if meta.data is not None:
        return torch.tensor(meta.data, dtype=dtype).reshape(shape)
    if dtype is torch.bool:
        return torch.from_numpy(np.asarray(rng.random(shape) > 0.5))
    std = 0.1 if meta.std is None else meta.std
    values = np.full(shape, meta.mean) if std == 0 else rng.standard_normal(shape) * std * scale + meta.mean
    tensor = torch.from_numpy(np.asarray(values)).to(dtype)
    if lo is not None:
        tensor = tensor.clamp(min=lo)
    if hi is not None:
        tensor = tensor.clamp(max=hi)
    if dtype.is_floating_point:
        tensor = torch.nan_to_num(tensor).clamp(-BOUND, BOUND)
    return tensor
