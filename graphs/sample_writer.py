"""Writes a model as a GraphNet sample: the graph Dynamo captures, and its tensors' statistics, as source text.

The folder is what GraphNet's own extractor writes (model.py, weight_meta.py, input_meta.py, graph_hash.txt,
graph_net.json and input_tensor_constraints.py), so that GraphNet's tools and :mod:`sample` both read it. No weight is
stored: statistics, ranges, and the values of integer tensors below 64 elements. It appears whole or not at all.
"""

from __future__ import annotations

import ast
import hashlib
import json
import math
import os
import re
import shutil
import tempfile
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
import torch.fx as fx
from torch import nn

from .sample import SampleError, read_sample

TAGS = ("computer_vision", "nlp", "audio", "multimodal", "generative", "graph", "recommendation", "other")
# GraphNet's bound on integer tensors that are stored in full.
STORED_ELEMENTS = 64

# Private names PyTorch moves about, and the public ones that GraphNet writes for them.
STABLE = {
    "torch._C._nn.avg_pool2d": "torch.nn.functional.avg_pool2d",
    "torch._C._nn.gelu": "torch.nn.functional.gelu",
    "torch._C._nn.linear": "torch.nn.functional.linear",
    "torch._C._nn.one_hot": "torch.nn.functional.one_hot",
    "torch._C._nn.pad": "torch.nn.functional.pad",
    "torch._C._nn.scaled_dot_product_attention": "torch.nn.functional.scaled_dot_product_attention",
    "torch._C._nn.softplus": "torch.nn.functional.softplus",
    "torch._C._fft.fft_irfft": "torch.fft.irfft",
    "torch._C._fft.fft_rfft": "torch.fft.rfft",
    "torch._C._fft.fft_fftn": "torch.fft.fftn",
    "torch._C._linalg.linalg_norm": "torch.linalg.norm",
    "torch._C._linalg.linalg_vector_norm": "torch.linalg.vector_norm",
    "torch._C._special.special_logit": "torch.special.logit",
    "torch._C._set_grad_enabled": "torch.set_grad_enabled",
}
_PRIVATE = re.compile(r"torch\._C(?:\._\w+)?\.\w+(?=\()")


@dataclass(frozen=True)
class DynamoGraph:
    """A graph as Dynamo gives it to a backend, with the tensors of its placeholders."""

    gm: fx.GraphModule
    inputs: tuple[Any, ...]


def write_sample(
    folder: str | Path,
    model: nn.Module | Callable,
    example_inputs: Sequence[Any],
    *,
    name: str,
    source: str,
    heuristic_tag: str,
    kwargs: Mapping[str, Any] | None = None,
) -> Path:
    """Capture ``model(*example_inputs, **kwargs)`` and write it to ``folder``, which must not exist or be empty.

    Raises SampleError, with nothing written, on a graph break or on anything a sample cannot hold.
    """
    folder = Path(folder)
    if heuristic_tag not in TAGS:
        raise SampleError(f"{heuristic_tag} is not a task category; the categories are {', '.join(TAGS)}.")
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise SampleError(f"{folder} exists already and is not an empty folder.")
    graph = dynamo_graph(model, example_inputs, kwargs)
    info = {
        "framework": "torch",
        "num_devices_required": 1,
        "num_nodes_required": 1,
        "dynamic": False,
        "model_name": name,
        "source": source,
        "heuristic_tag": heuristic_tag,
    }
    files = sample_files(graph, info)
    folder.parent.mkdir(parents=True, exist_ok=True)
    # Beside its final place, so that the rename does not cross file systems.
    staged = Path(tempfile.mkdtemp(prefix=f".{folder.name}-", dir=folder.parent))
    try:
        for file, text in files.items():
            (staged / file).write_text(text, encoding="utf-8")
        _check(staged, name)
        staged.chmod(0o755)
        if folder.exists():
            folder.rmdir()
        os.rename(staged, folder)
    except BaseException:
        shutil.rmtree(staged, ignore_errors=True)
        raise
    return folder


def dynamo_graph(
    model: nn.Module | Callable, example_inputs: Sequence[Any], kwargs: Mapping[str, Any] | None = None
) -> DynamoGraph:
    """The one graph Dynamo makes of a call, with static shapes. Resets Dynamo, so that no earlier graph answers."""
    found: list[DynamoGraph] = []

    def keep(gm: fx.GraphModule, inputs: list[Any]) -> Callable:
        found.append(DynamoGraph(gm, tuple(inputs)))
        return gm.forward

    torch._dynamo.reset()
    try:
        with (
            torch._dynamo.config.patch(capture_scalar_outputs=True, capture_dynamic_output_shape_ops=True),
            torch.no_grad(),
        ):
            torch.compile(model, backend=keep, dynamic=False, fullgraph=True)(*example_inputs, **(kwargs or {}))
    except Exception as error:
        if found:
            raise
        reason = next((line.strip() for line in str(error).splitlines() if line.strip()), type(error).__name__)
        raise SampleError(f"the model cannot be captured as one graph: {reason.rstrip('.')}.") from error
    finally:
        torch._dynamo.reset()
    if not found:
        raise SampleError("the model runs no tensor operations, so there is no graph to write.")
    return found[0]


def sample_files(graph: DynamoGraph, info: Mapping[str, Any]) -> dict[str, str]:
    """The text of each file of a sample. Raises SampleError where the graph holds what a sample cannot."""
    tensors = {}
    for node, value in zip((n for n in graph.gm.graph.nodes if n.op == "placeholder"), graph.inputs):
        tensors[str(node.target)] = _as_tensor(value, str(node.target))
    code = model_source(graph.gm, tensors)
    return {
        "model.py": code,
        "weight_meta.py": "\n\n".join(_meta(name, tensor) for name, tensor in tensors.items()),
        "input_meta.py": "",
        "input_tensor_constraints.py": _constraints(tensors),
        "graph_hash.txt": hashlib.sha256(code.encode()).hexdigest(),
        "graph_net.json": json.dumps(dict(info), indent=4) + "\n",
    }


def model_source(gm: fx.GraphModule, tensors: dict[str, torch.Tensor]) -> str:
    """model.py for a Dynamo graph; tensors it holds as attributes become arguments, added to ``tensors``."""
    held = _held_tensors(gm)
    body = ast.parse(gm.code.strip()).body[0]
    assert isinstance(body, ast.FunctionDef)
    parameters = []
    for argument in body.args.args[1:]:
        kind = ast.unparse(argument.annotation) if argument.annotation is not None else "torch.Tensor"
        parameters.append(f"{argument.arg}: {_readable_type(kind)}")
    for target, tensor in held.items():
        name = f"L_self_buffers_{target}_"
        tensors[name] = tensor
        parameters.append(f"{name}: torch.Tensor")
    lines = []
    for statement in body.body:
        text = ast.unparse(_ReplaceHeld(held).visit(statement))
        lines += text.splitlines()
    text = "\n".join("        " + line for line in lines)
    text = _PRIVATE.sub(lambda m: STABLE.get(m.group(), m.group()), text)
    imports = ["import torch"]
    if re.search(r"(?<![\w.])device\(", text):
        imports.append("from torch import device")
    if re.search(r"(?<![\w.])inf\b", text):
        imports.append("from torch import inf")
    if re.search(r"(?<![\w.])nan\b", text):
        imports.append("from torch import nan")
    signature = "".join(f"        {p},\n" for p in parameters)
    header = "\n".join(imports) + "\n\n\nclass GraphModule(torch.nn.Module):\n    def forward(\n        self,\n"
    return f"{header}{signature}    ):\n{text}\n"


class _ReplaceHeld(ast.NodeTransformer):
    """``self._tensor_constant0`` becomes the argument that stands for it."""

    def __init__(self, held: Mapping[str, torch.Tensor]) -> None:
        self.held = held

    def visit_Attribute(self, node: ast.Attribute) -> ast.AST:
        if isinstance(node.value, ast.Name) and node.value.id == "self" and node.attr in self.held:
            return ast.copy_location(ast.Name(id=f"L_self_buffers_{node.attr}_", ctx=ast.Load()), node)
        return self.generic_visit(node)


def _held_tensors(gm: fx.GraphModule) -> dict[str, torch.Tensor]:
    held = {}
    for node in gm.graph.nodes:
        if node.op == "call_module":
            raise SampleError(
                f"the graph calls the module {node.target}, and a sample holds functions of tensors only."
            )
        if node.op == "get_attr":
            value = getattr(gm, str(node.target), None)
            if not isinstance(value, torch.Tensor):
                raise SampleError(
                    f"the graph holds {node.target}, a part of a higher-order operator (control flow, checkpointing), "
                    "which a sample cannot express."
                )
            held[str(node.target)] = value
    return held


def _readable_type(kind: str) -> str:
    """FX prints annotations as names it imports itself."""
    known = ("torch.nn.parameter.Parameter", "torch.SymInt", "torch.SymFloat", "torch.SymBool")
    return next((k for k in known if kind.endswith(k) or kind.endswith(k.replace(".", "_"))), "torch.Tensor")


def _as_tensor(value: Any, name: str) -> torch.Tensor:
    """A placeholder's value; lifted numbers are stored as 0-d tensors."""
    if isinstance(value, torch.Tensor):
        return value.detach()
    if isinstance(value, (bool, int, float)):
        return torch.tensor(value, dtype=torch.float64 if isinstance(value, float) else None)
    if isinstance(value, (torch.SymInt, torch.SymFloat)):
        return torch.tensor(int(value) if isinstance(value, torch.SymInt) else float(value))
    raise SampleError(
        f"the graph takes {name}, a {type(value).__name__}, and a sample's inputs are tensors and numbers."
    )


def _meta(name: str, tensor: torch.Tensor) -> str:
    """One class of weight_meta.py."""
    lines = [
        f"class Program_weight_tensor_meta_{name}:",
        f'    name = "{name}"',
        f"    shape = {list(tensor.shape)}",
        f'    dtype = "{tensor.dtype}"',
        f'    device = "{tensor.device}"',
    ]
    count = tensor.numel()
    mean = std = low = high = data = None
    if tensor.dtype.is_floating_point:
        wide = tensor.double().flatten()
        finite = wide[wide.isfinite()]
        mean = float(finite.mean()) if finite.numel() else 0.0
        std = float(finite.std()) if finite.numel() > 1 else 0.0
        if len(finite) < count < STORED_ELEMENTS:
            # A mask of infinities has no mean: it is the one kind of float tensor that is stored.
            data = wide.tolist()
    elif tensor.dtype.is_complex:
        raise SampleError(f"the graph takes {name}, a complex tensor, which a sample cannot describe.")
    elif tensor.dtype in (torch.bool, torch.uint8) or count < STORED_ELEMENTS:
        # Booleans and bytes have no range in GraphNet's format: they are stored, or drawn at random when large.
        data = tensor.flatten().tolist() if count < STORED_ELEMENTS else None
    else:
        low, high = int(tensor.min()), int(tensor.max())
    exact = tensor.dim() == 0
    lines += [f"    mean = {_number(mean, exact)}", f"    std = {_number(std, exact)}"]
    if low is not None:
        lines += [f"    min_val = {low}", f"    max_val = {high}"]
    stored = (
        None
        if data is None
        else "[" + ", ".join(_number(x, True) if isinstance(x, float) else repr(x) for x in data) + "]"
    )
    lines.append(f"    data = {stored}")
    return "\n".join(lines) + "\n"


def _number(value: float | None, exact: bool) -> str:
    """Six significant digits are enough for a statistic; a lifted scalar is kept exactly."""
    if value is None:
        return "None"
    if not math.isfinite(value):
        return f'float("{value}")'
    return repr(value) if exact else repr(float(f"{value:.6g}"))


def _constraints(tensors: Mapping[str, torch.Tensor]) -> str:
    """input_tensor_constraints.py of a graph with static shapes."""
    shapes = "".join(f'    ({list(t.shape)}, "{name}"),\n' for name, t in sorted(tensors.items()))
    return (
        "from sympy import Symbol\n\n"
        "dynamic_dim_constraint_symbols = []\n\n"
        "dynamic_dim_constraint_symbol2example_value = {}\n\n"
        "dynamic_dim_constraint_relations = []\n\n"
        f"dynamic_dim_constraint_input_shapes = [\n{shapes}]\n"
    )


def _check(staged: Path, name: str) -> None:
    """What was written must read back: the grammar of samples is narrower than Python's."""
    try:
        read_sample(staged)
    except SampleError as error:
        reason = str(error).replace(f"{staged}{os.sep}", "")
        raise SampleError(f"the graph of {name} cannot be stored as a sample: {reason}") from error
